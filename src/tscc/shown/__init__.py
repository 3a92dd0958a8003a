"""Text made safe to show: it may be of a filing, and a filing is hostile."""
