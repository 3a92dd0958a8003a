"""What the stratification of a table leaves out, which is kept as text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tscc.document.enums import UnparsedKind
from tscc.passes.tables.layout_faults import strays_in_title
from tscc.syntax import nodes
from tscc.syntax.nodes import Written


def left_over(table: nodes.Table) -> Iterator[tuple[UnparsedKind, Written]]:
    """What the stratification of a table leaves out: lines that are not rows, summaries, early totals, extra cells."""
    yield from ((UnparsedKind.BLOCK, written) for written in (*table.beside, *strays_in_title(table)))
    for line in table.junk:
        yield UnparsedKind.BLOCK, Written(line.text.strip(), line.span)
    for line in (*table.headings, *table.summaries):
        yield UnparsedKind.BLOCK, Written(" ".join(line.text.split()), line.tight)
    for early in table.early_totals:
        yield UnparsedKind.BLOCK, Written(" ".join(" ".join(line.text.split()) for line in early.lines), early.span)
    for row in (*table.rows, *table.subtotals, *((table.total,) if table.total else ())):
        held = Counter(cell.column for cell in row.cells)
        for cell in row.cells:
            if cell.column is None or held[cell.column] > 1:
                yield UnparsedKind.FIGURE, cell
