"""The scale of the amounts of a table: of each column, and of the edges of its bands.

A head says it of its column, the title or a text above of the whole table, a note of the text that carries its mark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, quoted
from tscc.passes.figures import Quantity, parse_decimal
from tscc.passes.tables.joined_text import Text
from tscc.syntax import nodes
from tscc.vocabulary.column_heads import column_key
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN, contradicts, scale_of, scale_of_prose

_LARGEST_LOAN_USD = 20_000_000
"""Dollars; a band that would go beyond it were it in thousands, `$50,000 - $100,000`, is in single dollars."""


def table_scales(
    table: nodes.Table, title: Text, headers: Sequence[Text], bodies: Mapping[str, str], sink: Sink
) -> tuple[int, ...]:
    """The scale of each column, that of the band edges first; `bodies` are the texts of the notes by their ids."""
    whole = _noted(title, bodies) or table.head.scale
    scales = [_noted(header, bodies) or scale_of(header.text) or whole for header in headers]
    if not any(scales):
        return tuple(scales)
    cells = [cell for row in table.rows for cell in row.cells if cell.column is not None]
    amounts = {place for place, header in enumerate(headers) if column_key(header.text, place).endswith("_usd")}
    dollars = next(
        (cell for cell in cells if cell.column in amounts and contradicts(scales[cell.column or 0], cell.text)), None
    )
    if dollars is not None:
        message = (
            f"`{dollars.text.strip()}` can only be in single dollars, but a scale of thousands or millions is stated"
        )
        sink.report(codes.SCALE_DOUBTFUL, message, dollars.span, "the amounts of the table are read as dollars")
        return (DOLLARS,) * len(scales)
    if UNCERTAIN in scales and not sink.has(codes.SCALE_DOUBTFUL):
        line = (table.head.lines or (table.rows[0].lines[0],))[0]
        message = f"the amounts of {quoted(title.text or 'this table')} are in thousands or in millions"
        sink.report(codes.SCALE_DOUBTFUL, message, line.tight, "which of the two is not said")
    if scale_of(headers[0].text) == DOLLARS and not _are_loans(table, scales[0]):
        scales[0] = DOLLARS
    return tuple(scales)


def _noted(text: Text, bodies: Mapping[str, str]) -> int:
    """The scale that the notes of a text state."""
    return next((scale for note in text.notes if (scale := scale_of_prose(bodies.get(note, "")))), DOLLARS)


def _are_loans(table: nodes.Table, scale: int) -> bool:
    """Whether the edges of all bands can be sizes of loans in a scale."""
    edges = [edge.figure for row in table.rows if row.band for edge in (row.band.lower, row.band.upper) if edge]
    found = [parse_decimal(edge, Quantity.USD, max(scale, 0)) for edge in edges]
    return all(edge <= _LARGEST_LOAN_USD for edge in found if isinstance(edge, Decimal))
