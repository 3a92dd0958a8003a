"""Lines of labels that may be those of the next row: a line between two rows with figures belongs to either.

How the other lines look decides. Where the categories of a table are known, they show whether it decided wrongly.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document.enums import Dimension
from tscc.syntax import nodes
from tscc.text.source import cover
from tscc.vocabulary.label_codes import code_of

_Label = tuple[nodes.Written, ...]


def report_other_labels(table: nodes.Table, dimension: Dimension, sink: Sink) -> None:
    """Report labels of which more are known categories if each line between two rows belongs to the other one."""
    split = [_by_figures(row) for row in table.rows if row.label and row.cells]
    if len(split) < len(table.rows):
        return
    known = _known(dimension, [row.label for row in table.rows])
    to_below = [last[2] + above + beside for last, (above, beside, _) in pairwise([((), (), ()), *split])]
    to_above = [beside + below + following[0] for (_, beside, below), following in pairwise([*split, ((), (), ())])]
    for other, left_over, place in ((to_below, split[-1:], 2), (to_above, split[:1], 0)):
        if any(part[place] for part in left_over):
            continue
        better = _known(dimension, other)
        if better > known:
            changed = [row.label for row, label in zip(table.rows, other, strict=True) if row.label != label]
            sink.report(
                codes.READ_TWO_WAYS,
                "the labels of these rows can be read in two ways",
                cover(changed[0][0].span, changed[-1][-1].span),
                f"{known} of {len(table.rows)} labels of the table are known",
                notes=(
                    f"{better} are if each line between two rows belongs to the row {'above' if place == 0 else 'below'} it",
                ),
            )
            return


def _known(dimension: Dimension, labels: Sequence[_Label]) -> int:
    return sum(code_of(dimension, " ".join(piece.text for piece in label)) is not None for label in labels)


def _by_figures(row: nodes.Row) -> tuple[_Label, _Label, _Label]:
    """The pieces of a label on the lines above that of the figures, on it, and below it."""
    at = next(line.span for line in row.lines if line.span.overlaps(row.cells[0].span))
    return (
        tuple(piece for piece in row.label if piece.span.end <= at.start),
        tuple(piece for piece in row.label if piece.span.overlaps(at)),
        tuple(piece for piece in row.label if piece.span.start >= at.end),
    )
