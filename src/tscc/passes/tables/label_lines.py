"""Lines of labels that may be those of the next row: a line between two rows with figures belongs to either.

How the other lines look decides. Where the categories of a table are known, they show whether it decided wrongly.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, quoted
from tscc.document.enums import Dimension
from tscc.syntax import nodes
from tscc.text.lines import Line
from tscc.text.source import Span, cover
from tscc.vocabulary.label_codes import begins_category, code_of, ends_category
from tscc.vocabulary.row_labels import continues_label, is_open

_Label = tuple[nodes.Written, ...]
_LEADERS = " ."
"""What leaders behind a part of a label consist of."""
_FEWEST_OTHERS = 2
"""The fewest labels beside one that begins with a small letter."""


def report_other_labels(table: nodes.Table, dimension: Dimension, sink: Sink) -> None:
    """Report labels that may be others if each line between two rows belongs to the other one.

    They may be where more of the others are known categories, or as many and no line shows which row it belongs to, and none
    of the others begins with what only goes on: `(PUD)`.
    """
    if not _has_long_labels(table):
        return
    split = [_by_figures(row) for row in table.rows if row.label and row.cells]
    if len(split) < len(table.rows):
        return
    known = _known(dimension, [*map(_printed, table.rows)])
    to_below = [last[2] + above + beside for last, (above, beside, _) in pairwise([((), (), ()), *split])]
    to_above = [beside + below + following[0] for (_, beside, below), following in pairwise([*split, ((), (), ())])]
    for other, left_over, place in ((to_below, split[-1:], 2), (to_above, split[:1], 0)):
        begun_by_rest = any(continues_label(label[0].text) for label in other if label)
        if any(part[place] for part in left_over) or begun_by_rest:
            continue
        changed = [_printed(row) for row, label in zip(table.rows, other, strict=True) if _printed(row) != label]
        better = _known(dimension, other)
        if better > known:
            labels = f"{known} of {len(table.rows)} labels of the table are known"
        elif changed and better == known and not _shows(split, _lines_of(table), place):
            labels = "no line without figures shows which row it belongs to"
        else:
            continue
        are = f"{better} are" if better > known else "they are others"
        sink.report(
            codes.READ_TWO_WAYS,
            "the labels of these rows can be read in two ways",
            cover(changed[0][0].span, changed[-1][-1].span),
            labels,
            notes=(f"{are} if each line between two rows belongs to the row {'above' if place == 0 else 'below'} it",),
        )
        return


def report_possible_headings(table: nodes.Table, sink: Sink) -> None:
    """Report a line read as the beginning of a label that may be a heading over rows: the label had room for it."""
    if not _has_long_labels(table):
        return
    split = [_by_figures(row) for row in table.rows if row.label and row.cells]
    lines_of = _lines_of(table)
    indents = {span: span.start - line.span.start for span, line in lines_of.items()}
    room = max((indent + span.end - span.start for span, indent in indents.items()), default=0)
    pairs = [(above[-1], beside[0]) for above, beside, _ in split if above and beside]
    found = [
        head
        for head, rest in pairs
        if indents[head.span] + len(head.text) + 1 + len(rest.text) <= room
        and not (is_open(head.text) or head.text.endswith(",") or continues_label(rest.text))
        and not begins_category(head.text, rest.text)
    ]
    told = sink.told() if found else None
    if told is not None and not any(told.overlap(piece.span) for piece in found):
        first, *others = found
        sink.report(
            codes.READ_TWO_WAYS,
            f"{quoted(first.text)} can be the beginning of a label, or a heading over rows",
            first.span,
            "read with the label of the row below, which had room for it",
            secondary=tuple(Label(piece.span, "the last of such lines") for piece in others[-1:]),
        )


def report_cut_label(table: nodes.Table, sink: Sink) -> None:
    """Report the one label of some that begins with a small letter: `ed Unit Development`, which lost its first letters."""
    first = [row.label[0] for row in table.rows if row.label and row.label[0].text[:1].isalpha()]
    small = [piece for piece in first if piece.text[0].islower()]
    if len(small) != 1 or len(first) <= _FEWEST_OTHERS:
        return
    (cut,) = small
    if not sink.told().overlap(cut.span):
        message = f"`{cut.text}` begins with a small letter, as no other label of the table does"
        sink.report(codes.MISSPELT_CATEGORY, message, cut.span, "its beginning is perhaps lost")


def _has_long_labels(table: nodes.Table) -> bool:
    """Whether some row has more lines than that of its figures; asked first, for speed."""
    return any(len(row.lines) > 1 for row in table.rows)


def _shows(split: Sequence[tuple[_Label, _Label, _Label]], lines_of: Mapping[Span, Line], place: int) -> bool:
    """Whether a line between two rows shows that it belongs to the one it is read with, and not to the other.

    It does where it is nearer or set in, where leaders end the other label, where a label cannot end before it or cannot
    begin with what is behind it, where the two are a known category only together, and where there was room for it on the
    line of the other row.
    """
    indents = {span: span.start - line.span.start for span, line in lines_of.items()}
    room = max(indent + span.end - span.start for span, indent in indents.items())
    for (_, upper, below), (above, lower, _) in pairwise(split):
        lines = above if place == 0 else below
        if not (lines and upper and lower):
            continue
        with_upper, with_lower = (upper[-1], lines[0]), (lines[-1], lower[0])
        (first, last), other = (with_lower, with_upper) if place == 0 else (with_upper, with_lower)
        if is_open(first.text) or continues_label(last.text) or indents[last.span] > indents[first.span]:
            return True
        if place == 0 and upper[-1].text.endswith(".."):
            return True
        if (begins_category if place == 0 else ends_category)(first.text.rstrip(_LEADERS), last.text):
            return True
        apart, other_apart = (
            lines_of[two.span].number - lines_of[one.span].number for one, two in ((first, last), other)
        )
        if apart < other_apart:
            return True
        if indents[other[0].span] + len(other[0].text) + 1 + len(other[1].text.split()[0]) <= room:
            return True
    return False


def _lines_of(table: nodes.Table) -> dict[Span, Line]:
    """The line of each piece of a label."""
    return {
        piece.span: line
        for row in table.rows
        for line in row.lines
        for piece in row.label
        if line.span.overlaps(piece.span)
    }


def _known(dimension: Dimension, labels: Sequence[_Label]) -> int:
    texts = (" ".join(piece.text.rstrip(_LEADERS) for piece in label) for label in labels)
    return sum(code_of(dimension, text) is not None for text in texts)


def _printed(row: nodes.Row) -> _Label:
    """The pieces of a label that its lines print: words of the heads of edges are on none."""
    return tuple(piece for piece in row.label if piece.span.start < piece.span.end)


def _by_figures(row: nodes.Row) -> tuple[_Label, _Label, _Label]:
    """The pieces of a label on the lines above that of the figures, on it, and below it."""
    at = next(line.span for line in row.lines if line.span.overlaps(row.cells[0].span))
    label = _printed(row)
    return (
        tuple(piece for piece in label if piece.span.end <= at.start),
        tuple(piece for piece in label if piece.span.overlaps(at)),
        tuple(piece for piece in label if piece.span.start >= at.end),
    )
