"""The cheapest reading: of all sequences of candidates that the layout grammar allows, the one that costs least.

Each way to have read the lines so far is a stack of states of the automaton, the columns of the table it is in, and what
it costs. A line extends each way by each of its candidates that may come next; of ways that come to the same stack and
columns the cheaper is kept, and of all ways those within a margin of the cheapest.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import groupby

import msgspec

from tscc.grammar import tables
from tscc.parser.machine import rows, rules
from tscc.text import geometry
from tscc.text.lines import Candidate, Grid, Line
from tscc.vocabulary.head_cells import head_cells

_MOST_WAYS = 16
_MARGIN = 14
"""How much more than the cheapest a way may cost and be kept."""
_RIVAL = 8
"""How much more than the reading another may cost and be its rival. From 10 on a row with a wrong figure could be read as a
stray line, so that the others add up."""
_STRAY = 60
"""What a line costs that is left out of sequence."""
_RULERS = frozenset({"HEAD_RULER", "SPAN_RULER", "TOP_RULER"})
_HEADS = _RULERS | {"HEAD", "BARE_HEAD"}
_WITHOUT_CELLS = _HEADS | {
    "RULER",
    "TABLE_TITLE",
    "LONE_TITLE",
    "INNER_RULE",
    "TITLE_RULE",
    "REPEATED_HEAD",
    "PAGE_TEXT",
}
"""Lines of a table without cells, or whose cells are those of a head."""
_FREE = {"layout": "PARAGRAPH", "generic": "TEXT"}
"""What may come wherever a block may begin, by grammar: a way that allows it has promised nothing."""


class Stack:
    """A stack of states that shares what is below its top; equal stacks are one object."""

    __slots__ = ("below", "state", "then")

    def __init__(self, state: int, below: Stack | None) -> None:
        self.state, self.below = state, below
        self.then: dict[str, Stack | None] = {}
        """The stack after a kind of line, as far as it was asked for."""


class Way:
    """One way to have read the lines so far: the last of them, and the way before it."""

    __slots__ = ("before", "candidate", "cost", "grid", "rivals", "stack")

    def __init__(self, before: Way | None, candidate: Candidate | None, cost: int, stack: Stack) -> None:
        self.before, self.candidate, self.cost, self.stack = before, candidate, cost, stack
        self.grid = candidate.grid if candidate else None
        self.rivals: tuple[Way, ...] = ()
        """The ways that came to the same stack and columns and cost little more."""


class _Automaton:
    """The tables of the layout grammar, on stacks.

    The stacks are kept for all filings. They are few: a repetition in the grammar makes them no deeper.
    """

    def __init__(self, grammar: str, start: str) -> None:
        self._rows = rows(grammar)
        self._rules = [(len(rule.signs), rule.origin) for rule in rules(grammar)]
        self._stacks: dict[tuple[int, int], Stack] = {}
        self.start = self._stack(tables(grammar).starts[start], None)
        self.free = _FREE[grammar]

    def _stack(self, state: int, below: Stack | None) -> Stack:
        key = (state, id(below))
        found = self._stacks.get(key)
        if found is None:
            found = self._stacks.setdefault(key, Stack(state, below))  # another thread may have been first
        return found

    def after(self, stack: Stack, kind: str) -> Stack | None:
        """The stack after a kind of line, None where it may not come."""
        if kind not in stack.then:
            top: Stack = stack
            action = self._rows[top.state].get(kind)
            while action is not None and action < 0:
                length, origin = self._rules[-action - 1]
                for _ in range(length):
                    assert top.below is not None  # noqa: S101 - a rule is reduced only above its symbols
                    top = top.below
                top = self._stack(self._rows[top.state][origin], top)
                action = self._rows[top.state].get(kind)
            stack.then[kind] = None if action is None else self._stack(action, top)
        return stack.then[kind]


@cache
def _automaton(grammar: str, start: str) -> _Automaton:
    return _Automaton(grammar, start)


def read_kinds(lines: Sequence[Line], grammar: str, start: str) -> list[str]:
    """The kind that each line has in the cheapest reading."""
    return [kind_of(way.candidate) for way in cheapest(lines, grammar, start)]


def kind_of(candidate: Candidate | None) -> str:
    """The kind of a candidate, `STRAY` where a line is read as none."""
    return candidate.kind if candidate else "STRAY"


def cheapest(lines: Sequence[Line], grammar: str, start: str) -> list[Way]:
    """The cheapest way to have read all lines: the ways to each of them, in order."""
    automaton = _automaton(grammar, start)
    ways = [Way(None, None, 0, automaton.start)]
    for index, line in enumerate(lines):
        ways = _extended(automaton, ways, index, line.candidates)
    last = next(way for way in ways if automaton.after(way.stack, "$END"))
    found: list[Way] = []
    while last.before is not None:
        found.append(last)
        last = last.before
    return found[::-1]


def _extended(automaton: _Automaton, ways: Sequence[Way], index: int, candidates: Sequence[Candidate]) -> list[Way]:
    """The ways to have read one line more; one of them may end if one of those before it may."""
    best: dict[tuple[int, int], Way] = {}
    bound = 1 << 60
    for way in ways:
        cost_before, then = way.cost, way.stack.then
        for candidate in candidates:
            cost = cost_before + candidate.cost
            if cost > bound:
                break
            kind, grid = candidate.kind, candidate.grid
            if grid is not None and not _goes_under(way, index, kind, grid):
                continue
            stack = then[kind] if kind in then else automaton.after(way.stack, kind)
            if stack is None:
                continue
            key = (id(stack), id(grid))
            other = best.get(key)
            if other is None or cost < other.cost:
                found = best[key] = Way(way, candidate, cost, stack)
                bound = min(bound, cost + 2 * _MARGIN)
                if other is not None:
                    found.rivals = tuple(rival for rival in (other, *other.rivals) if rival.cost <= cost + _RIVAL)
            elif cost <= other.cost + _RIVAL:
                other.rivals = (*other.rivals, Way(way, candidate, cost, stack))
    cheapest = min((way.cost for way in best.values()), default=ways[0].cost + _STRAY)
    for way in ways:
        cost = way.cost + _STRAY
        key = (id(way.stack), id(way.grid))
        if cost <= cheapest + _MARGIN and (key not in best or cost < best[key].cost):
            best[key] = _stray(way)
    extended = sorted(best.values(), key=lambda way: way.cost)
    kept = [way for way in extended if way.cost <= cheapest + _MARGIN][:_MOST_WAYS]
    if not any(automaton.after(way.stack, automaton.free) for way in kept):
        kept += [way for way in extended if automaton.after(way.stack, automaton.free)][:1] or _freed(
            automaton, ways, candidates
        )
    return kept


def _freed(automaton: _Automaton, ways: Sequence[Way], candidates: Sequence[Candidate]) -> list[Way]:
    """The cheapest way that takes a line as what may come anywhere, however much it costs.

    Where the line cannot be that, it is out of sequence behind the cheapest way that may end: the lines above are read.
    """
    found = [
        Way(way, candidate, way.cost + candidate.cost, stack)
        for way in ways
        for candidate in candidates
        if candidate.kind == automaton.free and (stack := automaton.after(way.stack, candidate.kind))
    ]
    if not found:
        found = [_stray(way) for way in ways if automaton.after(way.stack, "$END")]
    return sorted(found, key=lambda way: way.cost)[:1]


def _stray(way: Way) -> Way:
    """A way with one line more, which is left out of sequence: it goes on as if the line were not there."""
    found = Way(way, None, way.cost + _STRAY, way.stack)
    found.grid = way.grid
    return found


def _goes_under(way: Way, index: int, kind: str, grid: Grid) -> bool:
    """Whether a line of a table may come under a grid: the table has no other, or a new table begins."""
    if way.grid is None:
        return kind in _HEADS
    if way.grid is not grid:
        return kind in _HEADS and way.grid.anchor < index
    return kind not in _HEADS or index <= grid.anchor


def _chosen(line: Line, candidate: Candidate | None) -> Line:
    """A line with the kind it has in the reading first; none where it is out of sequence."""
    if candidate is None:
        return msgspec.structs.replace(line, kinds=())
    kinds = (candidate.kind, *(kind for kind in line.kinds if kind != candidate.kind))
    if candidate.grid is None:
        return msgspec.structs.replace(line, kinds=kinds)
    grid = candidate.grid
    cells = () if candidate.kind in _WITHOUT_CELLS else geometry.cells(line.text, grid.columns)
    return msgspec.structs.replace(line, kinds=kinds, cells=cells, columns=grid.columns)


def read_as(lines: Sequence[Line], taken: Sequence[Candidate | None]) -> list[Line]:
    """The lines, each with the kind that is taken first and its cells; none where a line is out of sequence."""
    found: list[Line] = []
    for grid, group in groupby(zip(lines, taken, strict=True), key=_grid_of_head):
        lines = [_chosen(line, candidate) for line, candidate in group]
        if grid is not None:
            cells = head_cells([line.text for line in lines], grid)
            lines = [msgspec.structs.replace(line, cells=own) for line, own in zip(lines, cells, strict=True)]
        found += lines
    return found


def _grid_of_head(chosen: tuple[Line, Candidate | None]) -> Grid | None:
    """The grid of a line of a head, or of a ruler in it."""
    candidate = chosen[1]
    return candidate.grid if candidate is not None and candidate.kind in _HEADS else None
