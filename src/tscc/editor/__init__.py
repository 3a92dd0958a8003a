"""The language server: what an editor shows of a filing while it is written."""
