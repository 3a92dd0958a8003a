"""Label lists: what labels with their values state of a pool."""
