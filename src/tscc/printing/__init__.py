"""The printer: a document to a filing in a given layout, one module for each part of the filing."""
