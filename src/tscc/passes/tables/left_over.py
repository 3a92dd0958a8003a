"""What the stratification of a table leaves out, which is kept as text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from tscc.document.enums import UnparsedKind
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.tables.layout_faults import strays_in_head, strays_in_title
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import cover
from tscc.vocabulary.column_heads import is_unknown_key

_LIMIT = regex(rf"(?:[<>]=?|(?:less|more) than) ?{pattern('figures', 'AMOUNT')}", re.IGNORECASE)


def is_limit(text: str) -> bool:
    """Whether a cell says only what its figure is below or above: `< 0.5`, `less than 1%`."""
    return not text.strip()[:1].isdigit() and _LIMIT.fullmatch(text.strip()) is not None


def left_over(table: nodes.Table, keys: Sequence[str]) -> Iterator[tuple[UnparsedKind, Written]]:
    """What the stratification of a table leaves out: lines that are not rows, summaries, early totals, extra cells, limits of figures.

    `keys` are those of its columns: a cell of a column without one is kept as printed.
    """
    strays = (*table.beside, *strays_in_title(table), *strays_in_head(table))
    yield from ((UnparsedKind.BLOCK, written) for written in strays)
    for line in table.junk:
        yield UnparsedKind.BLOCK, Written(line.text.strip(), line.span)
    for line in table.summaries:
        yield UnparsedKind.BLOCK, Written(" ".join(line.text.split()), line.tight)
    for lines in (*table.page_texts, *(early.lines for early in table.early_totals)):
        text = text_of(lines)
        yield UnparsedKind.BLOCK, Written(text, cover(lines[0].span, lines[-1].span))
    for row in (*table.rows, *table.subtotals, *((table.total,) if table.total else ())):
        held: dict[int | None, list[str]] = defaultdict(list)
        for cell in row.cells:
            held[cell.column].append(cell.text)
        for cell in row.cells:
            alone = cell.column is not None and len(set(held[cell.column])) == 1
            if not alone or (is_limit(cell.text) and not is_unknown_key(keys[cell.column or 0])):
                yield UnparsedKind.FIGURE, cell
