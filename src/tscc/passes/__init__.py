"""The passes: syntax nodes to the document; `document` calls them in their order."""
