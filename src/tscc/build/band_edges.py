"""Build the band of a row's label from its tree by `labels.lark`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tscc.syntax.nodes import BandEdge, BandLabel, Written
from tscc.text.source import Span


def build_band(node: Any, label: Sequence[Written]) -> BandLabel:
    """A band: its edges as printed, inclusive unless the words say otherwise; an absent edge is open."""
    first, last = node.children[0], node.children[-1]
    match node.data:
        case "at_most" | "below":
            return BandLabel(lower=None, upper=_edge(first, label, node.data == "at_most"))
        case "at_least" | "above":
            unit = node.children[1:]  # `301+ months`
            return BandLabel(lower=_edge(first, label, node.data == "at_least", unit), upper=None)
        case _:
            return BandLabel(
                lower=_edge(first, label, node.data not in ("between_above", "inside")),
                upper=_edge(last, label, node.data not in ("between_below", "inside")),
            )


def _edge(edge: Any, label: Sequence[Written], inclusive: bool, unit: Sequence[Any] = ()) -> BandEdge:
    """An edge, with the unit behind its figure, or behind the words that say which side of it is meant."""
    figure, *units = edge.children
    units += unit
    return BandEdge(figure=_place(figure, label), inclusive=inclusive, unit=units[0].type.lower() if units else None)


def _place(token: Any, label: Sequence[Written]) -> Written:
    """A figure of a label with its span in the file; the parser joined the pieces of the label by one blank.

    Its percent sign may be in the next piece.
    """
    text, offset = token.text.strip(), token.start_pos
    for piece in label:
        written = " ".join(piece.text.split())
        if offset <= len(written):
            shown = text if text in piece.text else text.rstrip(" %")
            found = piece.text.find(shown, max(offset - 1, 0))
            start = piece.span.start + (found if found >= 0 else 0)
            return Written(shown, Span(start, start + len(shown) if found >= 0 else piece.span.end))
        offset -= len(written) + 1
    return Written(text, label[-1].span)
