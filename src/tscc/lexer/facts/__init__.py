"""What can be said of a line by itself and among the lines of its page; `grammar/looks.toml` weighs it."""
