"""Where the parts of a document are, also those that have no place of their own."""

from __future__ import annotations

from collections.abc import Mapping

from tscc.dataset.entry import SpanPlace

_PARTS_OF_A_POOL = 3


class RowPlaces:
    """The places of a document by JSON Pointer: those of figures, and of what holds them."""

    def __init__(self, spans: Mapping[str, SpanPlace]) -> None:
        self._own = spans
        self._around: dict[str, SpanPlace] = {}
        below: dict[int, dict[str, SpanPlace]] = {}
        for pointer, place in spans.items():
            _widen(below.setdefault(pointer.count("/") - 1, {}), pointer.rpartition("/")[0], place)
        for depth in range(max(below, default=0), 0, -1):  # what holds figures, and then what holds that
            held = below.get(depth, {})
            self._around |= held
            above = below.setdefault(depth - 1, {})
            for pointer, place in held.items():
                _widen(above, pointer.rpartition("/")[0], place)

    def of(self, pointer: str) -> SpanPlace:
        """A place: its own, else that of all it holds, else of the fact it is a part of; empty where unknown."""
        while pointer:
            place = self._own.get(pointer) or self._around.get(pointer)
            if place is not None:
                return place
            if not pointer.startswith("/pools/") or pointer.count("/") <= _PARTS_OF_A_POOL:
                break
            pointer = pointer.rpartition("/")[0]
        return ()


def _widen(places: dict[str, SpanPlace], pointer: str, place: SpanPlace) -> None:
    """Let the place of a pointer go from the start of the first to the end of the last that it holds."""
    held = places.get(pointer)
    if held is None:
        places[pointer] = place
        return
    is_first, is_last = place[4] < held[4], place[5] > held[5]
    if is_first or is_last:
        first, last = place if is_first else held, place if is_last else held
        places[pointer] = (first[0], first[1], last[2], last[3], first[4], last[5])
