"""The parts of the printer: each turns one part of a document into lines of text."""
