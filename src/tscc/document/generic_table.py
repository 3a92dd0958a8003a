"""The tables of a document that are of any kind: what their columns are called, and the document that has them alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from tscc.document.enums import Declined, RowKind
from tscc.document.model import Document, GenericColumn, GenericTable, Node, SourceFile

BETWEEN_PARTS = " | "
"""Between the parts of a head, which stand below each other."""
SUMS = frozenset({RowKind.SUBTOTAL, RowKind.TOTAL})
"""The kinds of rows that are sums of others."""
_SCALES = {1000: "in thousands", 1_000_000: "in millions"}


class TablesDocument(Node, frozen=True, kw_only=True):
    """What `tscc tables` gives of a filing: its tables of any kind, as in its document and with the same JSON Pointers."""

    schema: Literal["tscc.tables"]
    schema_version: Literal["1.0"]
    source: SourceFile
    declined: Declined | None = None
    tables: tuple[GenericTable, ...]
    provenance: dict[str, str] | None = None
    """From JSON Pointer to `line:column-line:column`; left out unless requested."""


def only_tables(document: Document) -> TablesDocument:
    """The tables of a document that are of any kind, with their places where the document has them."""
    places = document.provenance
    return TablesDocument(
        schema="tscc.tables",
        schema_version=document.schema_version,
        source=document.source,
        declined=document.declined,
        tables=document.tables,
        provenance=None if places is None else {at: each for at, each in places.items() if at.startswith("/tables/")},
    )


def joined_head(column: GenericColumn) -> str:
    """The parts of a head in one line: `Nine months ended | 1993`; empty where the column has none."""
    return BETWEEN_PARTS.join(column.head)


def short_heads(table: GenericTable) -> tuple[str, ...]:
    """The head of each column by its last part, or by as many of the last parts as tell the columns apart."""
    most = max((len(column.head) for column in table.columns), default=0)
    shown: tuple[str, ...] = ()
    for parts in range(1, most + 1):
        shown = tuple(BETWEEN_PARTS.join(column.head[-parts:]) for column in table.columns)
        if len(set(shown)) == len(shown):
            break
    return shown or ("",) * len(table.columns)


def scale_in_words(scale: int) -> str:
    """What the figures of a table are multiplied by, in words; empty for dollars."""
    return _SCALES.get(scale, "" if scale == 1 else f"times {scale:,}")


def figure_shown(text: str | None, value: Decimal | None) -> str:
    """A cell for people: its figure, with `%` where it is printed, otherwise the text; empty where it is empty."""
    if text is None or value is None:
        return text or ""
    return f"{value:,f}%" if "%" in text else f"{value:,f}"
