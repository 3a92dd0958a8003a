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
            above = pointer[: pointer.rfind("/")]
            places = below.get(depth := above.count("/"))
            if places is None:
                below[depth] = {above: place}
            elif (held := places.get(above)) is None or place[4] < held[4] or place[5] > held[5]:
                places[above] = _widened(held, place)
        for depth in range(max(below, default=0), 0, -1):  # what holds figures, and then what holds that
            held_here = below.get(depth, {})
            self._around |= held_here
            parents = below.setdefault(depth - 1, {})
            for pointer, place in held_here.items():
                above = pointer[: pointer.rfind("/")]
                parents[above] = _widened(parents.get(above), place)

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


def _widened(held: SpanPlace | None, place: SpanPlace) -> SpanPlace:
    """The place from the start of the first of two to the end of the last."""
    if held is None:
        return place
    first, last = place if place[4] < held[4] else held, place if place[5] > held[5] else held
    return (first[0], first[1], last[2], last[3], first[4], last[5])
