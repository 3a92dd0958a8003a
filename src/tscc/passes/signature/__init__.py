"""The signature block."""
