"""The parts of a document in words: `/pools/0/stratifications/3/total/loan_count` is `current balance, total, loans`."""

from __future__ import annotations

import re

from tscc.document.model import Document, GenericRow, Pool, Row, Stratification
from tscc.document.words import POINTER, with_words, words_of

_SINGULAR = {
    "filers": "filer", "items": "item", "narrative": "paragraph", "shares": "share", "groups": "group", "bounds": "bound",
    "footnotes": "footnote", "columns": "column", "rows": "row", "tolerances": "tolerance", "documents": "document",
    "unparsed": "part not read", "file_numbers": "file number", "irs_numbers": "IRS number", "other_facts": "fact",
    "former_names": "former name", "tables": "table", "cells": "column", "values": "column",
}  # fmt: skip
_INDEX = re.compile(r"[0-9]{1,9}")
_POOL = re.compile(r"/pools/(\d{1,9})(?![^/])")
_TABLE = re.compile(r"/stratifications/(\d{1,9})(?![^/])")
_GENERIC_TABLE = re.compile(r"/tables/(\d{1,9})(?![^/])")
_ROW = re.compile(r"/rows/(\d{1,9})(?![^/])")


def name_of(document: Document, pointer: str) -> str:
    """What a part is called on the page."""
    words: list[str] = []
    rest, rows = pointer, tuple[Row | GenericRow, ...]()
    if (found := _POOL.match(rest)) and int(found[1]) < len(document.pools):
        pool, rest = document.pools[int(found[1])], rest[found.end() :]
        if len(document.pools) > 1 or not rest:
            words.append(pool_name(pool))
        if (found := _TABLE.match(rest)) and int(found[1]) < len(pool.stratifications):
            table, rest = pool.stratifications[int(found[1])], rest[found.end() :]
            words.append(table_name(table))
            rows = table.rows
    elif (found := _GENERIC_TABLE.match(rest)) and int(found[1]) < len(document.tables):
        generic, rest = document.tables[int(found[1])], rest[found.end() :]
        words.append(f"table {generic.id}")
        rows = generic.rows
    if (found := _ROW.match(rest)) and int(found[1]) < len(rows):
        rest = rest[found.end() :]
        words.append(rows[int(found[1])].label or f"row {int(found[1]) + 1}")
    return ", ".join(words + _steps(rest))


def in_words(document: Document, text: str) -> str:
    """A sentence of a check, with the parts that it gives as pointers in words."""
    return with_words(POINTER.sub(lambda found: name_of(document, found[0]), text))


def _steps(rest: str) -> list[str]:
    """The words of the steps that are left."""
    words: list[str] = []
    for step in rest.split("/")[1:]:
        if _INDEX.fullmatch(step) and words:
            words[-1] = f"{words[-1]} {int(step) + 1}"
        else:
            words.append(_SINGULAR.get(step) or words_of(step))
    return words


def pool_name(pool: Pool) -> str:
    """`pool 1`, `pool Group II`."""
    return f"pool {pool.id}"


def table_name(table: Stratification) -> str:
    """`current balance`, or the title where a table has no dimension of its own; a later table of it has its number."""
    if table.dimension.value == "other" and table.title:
        return table.title.lower() if table.title.isupper() else table.title
    return words_of(table.dimension.value) + table.id.removeprefix(table.dimension.value).replace("-", " ")
