"""Diagnostics and checks as text for people and data for programs, one module for each format of `formats.py`.

Every format takes `Report`s and is independent of the others. Text from a filing goes through `excerpt.py` before it is
shown. Only `text.py` and `check_list.py` import rich.
"""
