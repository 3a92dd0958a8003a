"""Where the parts of a document are, also those that have no place of their own."""

from __future__ import annotations

from collections.abc import Mapping

from tscc.dataset.entry import SpanPlace
from tscc.dataset.shared_columns import PLACE

_NAMES = tuple(column.name for column in PLACE)
_PARTS_OF_A_POOL = 3


class RowPlaces:
    """The places of a document by JSON Pointer: those of figures, and of what holds them."""

    def __init__(self, spans: Mapping[str, SpanPlace]) -> None:
        self._own = spans
        self._around: dict[str, list[int]] = {}
        for pointer, place in spans.items():
            line, column, end_line, end_column, start, end = place
            above = pointer.rpartition("/")[0]
            while above:
                held = self._around.get(above)
                if held is None:
                    self._around[above] = [*place]
                else:  # from the start of the first to the end of the last
                    if start < held[4]:
                        held[0], held[1], held[4] = line, column, start
                    if end > held[5]:
                        held[2], held[3], held[5] = end_line, end_column, end
                above = above.rpartition("/")[0]

    def columns(self, pointer: str) -> dict[str, int]:
        """The columns of a place: its own, else that of all it holds, else of the fact it is a part of; none where unknown."""
        while pointer.count("/") >= 1:
            place = self._own.get(pointer) or self._around.get(pointer)
            if place is not None:
                return dict(zip(_NAMES, place, strict=True))
            if not pointer.startswith("/pools/") or pointer.count("/") <= _PARTS_OF_A_POOL:
                break
            pointer = pointer.rpartition("/")[0]
        return {}


def columns_of(place: SpanPlace) -> dict[str, int]:
    """The columns of a known place."""
    return dict(zip(_NAMES, place, strict=True))
