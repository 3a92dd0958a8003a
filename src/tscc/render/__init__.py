"""Renderers: diagnostics in, a page for a person or a file for a machine out; one module a format.

Every renderer takes `Report`s (`report.py`) and knows nothing of the others. What comes from a filing goes through
`excerpt.py` before it is shown. `text.py` alone imports rich, and nothing here is imported by the package itself.
"""
