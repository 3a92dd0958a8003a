"""The cover page of the form."""
