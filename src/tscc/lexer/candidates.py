"""Candidates: what a line may be, by its looks and by what its words name, and what each costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from tscc.lexer.looks import COST, TABLE, Look, around
from tscc.lexer.page import Page
from tscc.lexer.shown import Shown
from tscc.text.lines import Candidate

_BY_WORDS = frozenset({"BY_WORDS", "BY_CLOSING_WORDS"})
"""The looks of lines that their words name."""


class Weighed(msgspec.Struct, frozen=True):
    """What a line may be, what that costs, and the facts that changed the cost."""

    kind: str
    cost: int
    weights: tuple[tuple[str, int], ...]
    anchor: int | None
    """The number of the line that shows the columns it is under, of a line of a table."""


def candidates(page: Page, masks: Sequence[int], index: int, grids: Sequence[Shown]) -> tuple[Candidate, ...]:
    """What a line may be, the cheapest first; `grids` are those that it may be under."""
    facts = around(page, masks, index)
    if not (page.lines[index].kinds or grids):
        return TABLE.free(facts)
    found = [
        Candidate(cost, _kind(page, index, look), shown.grid if shown else None)
        for look, cost, shown, _ in _possible(facts, page, index, grids)
    ]
    found.sort(key=COST)
    return tuple(found)


def weigh(page: Page, masks: Sequence[int], index: int, grids: Sequence[Shown]) -> list[Weighed]:
    """What a line may be, the cheapest first, and for which of its facts."""
    facts = around(page, masks, index)
    found = [
        Weighed(
            _kind(page, index, look),
            cost,
            tuple(TABLE.weights_of(look, facts, under)),
            page.lines[shown.grid.anchor].number if shown else None,
        )
        for look, cost, shown, under in _possible(facts, page, index, grids)
    ]
    return sorted(found, key=lambda weighed: weighed.cost)


def _possible(
    facts: tuple[int, ...], page: Page, index: int, grids: Sequence[Shown]
) -> Iterator[tuple[Look, int, Shown | None, int]]:
    """The looks a line may have, each with its cost; the lines of tables under each grid, and with their facts there."""
    free, gridded = TABLE.looks(facts)
    for look, cost in free:
        yield look, cost, None, 0
    for shown in grids if gridded else ():
        for look, cost, under in TABLE.looks_under(page, index, shown, gridded):
            yield look, cost, shown, under


def _kind(page: Page, index: int, look: Look) -> str:
    """The kind of a look: its own, or what the words of the line name."""
    return (page.lines[index].kind or look.kind) if look.kind in _BY_WORDS else look.kind
