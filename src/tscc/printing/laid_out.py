"""The effect of a layout on a document: the order of columns changes, and a bare text loses its submission.

A filing printed in the layout compiles to the resulting document, not to the original one.
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
    """The document that a filing printed in the layout compiles to."""
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
    """The indices of the columns, those of the order first; unchanged if a key depends on its place, as `column_4`."""
    places = list(range(1, len(columns)))
    if not any(column.key.startswith("column_") for column in columns):
        places.sort(key=lambda at: order.index(columns[at].key) if columns[at].key in order else len(order))
    return [0, *places]


def _moved(document: Document, at: re.Match[str], order: tuple[str, ...]) -> str:
    """The JSON Pointer of a column after the reordering."""
    table = document.pools[int(at[2])].stratifications[int(at[3])]
    return f"{at[1]}{_places(table.columns, order).index(int(at[4]))}"
