"""What a layout does to a document: the columns of its tables in another order, the submission left off a bare text.

A filing printed in the layout compiles to the document that comes out, not to the one that goes in.
"""

from __future__ import annotations

import re

import msgspec

from tscc.document.model import Column, Document, Stratification
from tscc.printing.layout import Layout

_BY_COUNT = ("loan_count", "loan_pct", "balance_usd", "balance_pct")
_BY_BALANCE = ("balance_usd", "balance_pct", "loan_count", "loan_pct")
_COLUMN = re.compile(r"(/pools/(\d+)/stratifications/(\d+)/columns/)(\d+)")

replace = msgspec.structs.replace


def as_laid_out(document: Document, layout: Layout) -> Document:
    """The document that a layout says of another one."""
    if layout.envelope == "bare":
        document = replace(document, submission=None)
    if layout.table.order == "document":
        return document
    order = _BY_COUNT if layout.table.order == "counts_first" else _BY_BALANCE
    pools = tuple(
        replace(pool, stratifications=tuple(_reordered(table, order) for table in pool.stratifications))
        for pool in document.pools
    )
    notes = tuple(
        replace(
            note,
            references=tuple(_COLUMN.sub(lambda at: _moved(document, at, order), each) for each in note.references),
        )
        for note in document.footnotes
    )
    return replace(document, pools=pools, footnotes=notes)


def _reordered(table: Stratification, order: tuple[str, ...]) -> Stratification:
    return replace(table, columns=tuple(table.columns[at] for at in _places(table.columns, order)))


def _places(columns: tuple[Column, ...], order: tuple[str, ...]) -> list[int]:
    """The columns by their places, those of the order first; as they are where one has its key from its place."""
    places = list(range(1, len(columns)))
    if not any(column.key.startswith("column_") for column in columns):
        places.sort(key=lambda at: order.index(columns[at].key) if columns[at].key in order else len(order))
    return [0, *places]


def _moved(document: Document, at: re.Match[str], order: tuple[str, ...]) -> str:
    """The JSON Pointer of a column after it was moved."""
    table = document.pools[int(at[2])].stratifications[int(at[3])]
    return f"{at[1]}{_places(table.columns, order).index(int(at[4]))}"
