"""Looks: which kinds a line may be, and what each costs, by `grammar/looks.toml`.

The facts of a line are the bits of a number, so that what a kind costs is found once for all lines of the same facts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, reduce
from operator import attrgetter, or_
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from tscc.grammar.generated_words import LOOKS
from tscc.lexer.facts.all_facts import FACTS, GRID_FACTS, TEXT_FACTS
from tscc.lexer.shown import Shown
from tscc.text.lines import Candidate, Line

COST = attrgetter("cost")
"""What a candidate costs."""
RELATIONS = ("", "above ", "joined above ", "below ", "joined below ")
"""Of which line a look asks for a fact: the line itself, the one above or below it, or one that touches it."""
_ABSENT = "not "
_OF_ROW = frozenset({"is", "example", "needs", "cost"})
_TEXTS = 4096
"""How many texts of lines have their facts kept: what many filings print alike."""
_AROUND = 1024
"""How many facts of a line and those around it have their looks kept: rows of a table have the same."""


class Look(msgspec.Struct, frozen=True):
    """What a kind of line looks like: the facts it must have and must not have, by itself and under a grid."""

    kind: str
    place: int
    needs: int
    never: int
    needs_under: int
    never_under: int
    gridded: bool
    """Whether it is a line of a table."""


Costs = list[tuple[Look, int]]
"""Looks that a line may have, each with what it costs."""


class Weights:
    """What the facts of one relation change of the costs of all looks."""

    def __init__(self, rows: Sequence[Sequence[tuple[int, int]]]) -> None:
        self._looks = len(rows)
        self.of_looks = [sum([bit for bit, _ in row]) for row in rows]
        """The facts that have a weight for each look."""
        self._used = reduce(or_, self.of_looks, 0)
        self._by_fact: list[list[tuple[int, int]]] = [[] for _ in range(self._used.bit_length())]
        for place, row in enumerate(rows):
            for bit, weight in row:
                self._by_fact[bit.bit_length() - 1].append((place, weight))
        self._of = lru_cache(_AROUND)(self._sums)

    def of(self, mask: int) -> Sequence[int]:
        """The sums of the weights of the facts in a mask, by look."""
        return self._of(mask & self._used)

    def _sums(self, mask: int) -> Sequence[int]:
        sums = [0] * self._looks
        while mask:
            fact = mask.bit_length() - 1  # the highest that is set: few of many are
            for place, weight in self._by_fact[fact]:
                sums[place] += weight
            mask ^= 1 << fact
        return sums


class Lines(Protocol):
    """What looks ask of a page: its lines, and which of them touch the line above."""

    @property
    def lines(self) -> Sequence[Line]:
        """The lines, in order."""

    @property
    def touches(self) -> Callable[[int], bool]:
        """Whether nothing separates a line from the one above."""


P = TypeVar("P", bound=Lines)


class Table(Generic[P]):
    """A table of looks, with the facts it asks for."""

    def __init__(
        self,
        rows: dict[str, dict[str, Any]],
        facts: Mapping[str, Callable[[P, int], bool]],
        text_facts: Mapping[str, Callable[[str], bool]],
        grid_facts: Mapping[str, Callable[[P, int, Shown], bool]],
    ) -> None:
        names = {name for row in rows.values() for name in (*row, *row["needs"])}
        asked = {*map(_fact, names)}
        around = {_fact(name) for name in names if name.removesuffix(_fact(name)) in RELATIONS[1:]}
        unknown = asked - facts.keys() - text_facts.keys() - grid_facts.keys() - _OF_ROW
        unknown |= around & grid_facts.keys()  # what is so under a grid is so of its line alone
        if unknown:
            raise KeyError(f"a table of looks asks for facts that are not known: {sorted(unknown)}")
        named = [name for name in (*facts, *text_facts) if name in asked]
        self._bits = {name: 1 << place for place, name in enumerate(named)}
        self._facts = [(self._bits[name], fact) for name, fact in facts.items() if name in asked]
        self._text_facts = [(self._bits[name], fact) for name, fact in text_facts.items() if name in asked]
        self.grid_facts = [(name, fact) for name, fact in grid_facts.items() if name in asked]
        self._gridded = 1 << len(named)
        """The bit of a line that may be of a table."""
        self._facts_among = lru_cache(_AROUND)(self._find_facts_among)
        self._of_text = lru_cache(_TEXTS)(self._find_of_text)
        self._grid_bits = {name: 1 << place for place, (name, _) in enumerate(self.grid_facts)}
        self._weighing = lru_cache(_AROUND)(self._find_weighing)
        self._fitting = lru_cache(_AROUND)(self._find_fitting)
        self._weighed = lru_cache(_AROUND)(self._find_weighed)
        self._looks_of = lru_cache(_AROUND)(self._find_looks)
        self._free_of = lru_cache(_AROUND)(self._find_free)
        self._looks = [self._look(kind, place, row["needs"]) for place, (kind, row) in enumerate(rows.items())]
        self._rows = [*rows.values()]
        self._costs = [row["cost"] for row in rows.values()]
        self._weights = [self._weights_of(self._bits, relation) for relation in RELATIONS]
        self._asked = reduce(or_, [look.needs | look.never for look in self._looks], 0)
        """The facts that looks must have, or must not have."""
        self._under = self._weights_of(self._grid_bits)
        decide = reduce(or_, [look.needs_under | look.never_under for look in self._looks], 0)
        self._deciding = [(bit, fact) for name, fact in self.grid_facts if (bit := self._grid_bits[name]) & decide]
        """The facts under a grid that looks need, or must not have."""

    def _look(self, kind: str, place: int, names: Sequence[str]) -> Look:
        needs = [name for name in names if not name.startswith(_ABSENT)]
        never = [name.removeprefix(_ABSENT) for name in names if name.startswith(_ABSENT)]
        alone, never_alone, under, never_under = (
            sum(bits.get(name, 0) for name in each) for bits in (self._bits, self._grid_bits) for each in (needs, never)
        )
        gridded = bool(under | never_under)
        return Look(kind, place, alone | gridded * self._gridded, never_alone, under, never_under, gridded)

    def _weights_of(self, bits: dict[str, int], relation: str = "") -> Weights:
        """The weights of some facts in a relation."""
        of_names = {f"{relation}{fact}": bit for fact, bit in bits.items()}
        return Weights([[(of_names[name], row[name]) for name in row if name in of_names] for row in self._rows])

    def masks(self, page: P, gridded: Sequence[bool]) -> list[int]:
        """The facts of each line of a page; `gridded` says which lines may be of a table.

        Of facts that only change costs, a line has those that change the costs of looks that it, or a line beside it, may have.
        """
        found = [self._found(page, index, self._asked) | may_be * self._gridded for index, may_be in enumerate(gridded)]
        weighed = [self._weighed(mask & self._asked) for mask in (0, *found, 0)]
        for index, ((_, _, of_below), (own, _, _), (_, of_above, _)) in enumerate(
            zip(weighed, weighed[1:], weighed[2:], strict=False)
        ):
            found[index] |= self._found(page, index, (own | of_above | of_below) & ~self._asked)
        return found

    def _found(self, page: P, index: int, wanted: int) -> int:
        """Those of some facts that hold of a line."""
        of_text, facts = self._facts_among(wanted)
        return self._of_text(page.lines[index].text, of_text) | sum([bit for bit, fact in facts if fact(page, index)])

    def _find_facts_among(self, wanted: int) -> tuple[int, list[tuple[int, Callable[[P, int], bool]]]]:
        """The facts of a text among some, as bits, and the other facts."""
        return sum(bit & wanted for bit, _ in self._text_facts), [
            (bit, fact) for bit, fact in self._facts if bit & wanted
        ]

    def _find_of_text(self, text: str, wanted: int) -> int:
        return sum([bit for bit, fact in self._text_facts if bit & wanted and fact(text)])

    def _find_weighed(self, mask: int) -> tuple[int, int, int]:
        """The facts of a line, of the one above it and of the one below it that change the costs of the looks it may have."""
        looks = self._fitting(mask)
        own, *others = (reduce(or_, [weights.of_looks[look.place] for look in looks], 0) for weights in self._weights)
        return own, others[0] | others[1], others[2] | others[3]

    def looks(self, around: tuple[int, ...]) -> tuple[Costs, Costs]:
        """The looks that a line may have outside tables and in them, with their costs; `around` are the facts by relation."""
        return self._looks_of(self._deciding_of(around))

    def _deciding_of(self, around: tuple[int, ...]) -> tuple[int, ...]:
        """Of the facts of a line and those around it, those that decide which looks it may have and what they cost."""
        mine, above, joined_above, below, joined_below = around
        own, of_above, of_below = self._weighed(mine & self._asked)
        return (
            mine & (own | self._asked),
            above & of_above,
            joined_above & of_above,
            below & of_below,
            joined_below & of_below,
        )

    def free(self, around: tuple[int, ...]) -> tuple[Candidate, ...]:
        """What a line may be outside tables, the cheapest first, by the kinds of its looks."""
        return self._free_of(self._deciding_of(around))

    def _find_free(self, around: tuple[int, ...]) -> tuple[Candidate, ...]:
        looks, _ = self._looks_of(around)
        return tuple(sorted([Candidate(cost, look.kind, None) for look, cost in looks], key=COST))

    def _find_looks(self, around: tuple[int, ...]) -> tuple[Costs, Costs]:
        alone, above, joined_above, below, joined_below = map(Weights.of, self._weights, around)
        found: tuple[Costs, Costs] = ([], [])
        for look in self._fitting(around[0] & self._asked):
            at = look.place
            cost = self._costs[at] + alone[at] + above[at] + joined_above[at] + below[at] + joined_below[at]
            found[look.gridded].append((look, cost))
        return found

    def _find_fitting(self, mask: int) -> list[Look]:
        """The looks whose facts hold that must, and none that must not."""
        return [look for look in self._looks if mask & look.needs == look.needs and not mask & look.never]

    def looks_under(self, page: P, index: int, shown: Shown, looks: Costs) -> list[tuple[Look, int, int]]:
        """Those of some looks of lines of tables that a line may have under a grid, with their costs and its facts there.

        Of the facts that only change costs, those are found that change the costs of these looks.
        """
        mask = _held(self._deciding, page, index, shown)
        fit = [
            (look, cost)
            for look, cost in looks
            if mask & look.needs_under == look.needs_under and not mask & look.never_under
        ]
        mask |= _held(self._weighing(sum([1 << look.place for look, _ in fit])), page, index, shown)
        more = self._under.of(mask)
        return [(look, cost + more[look.place], mask) for look, cost in fit]

    def _find_weighing(self, places: int) -> list[tuple[int, Callable[[P, int, Shown], bool]]]:
        """The facts under a grid that change the cost of a look of some, by their places."""
        names = {name for place, row in enumerate(self._rows) if places >> place & 1 for name in row}
        return [(self._grid_bits[name], fact) for name, fact in self.grid_facts if name in names]

    def weights_of(self, look: Look, around: Sequence[int], under: int) -> list[tuple[str, int]]:
        """The weights of a look whose facts hold, by name; `under` are the facts under a grid."""
        held = dict(zip(RELATIONS, around, strict=True))
        return [
            (name, weight)
            for name, weight in self._rows[look.place].items()
            if name not in _OF_ROW
            and (
                under & self._grid_bits[name]
                if name in self._grid_bits
                else held[name.removesuffix(_fact(name))] & self._bits[_fact(name)]
            )
        ]


def _held(facts: Sequence[tuple[int, Callable[[P, int, Shown], bool]]], page: P, index: int, shown: Shown) -> int:
    """The bits of those of some facts that hold of a line under a grid."""
    return sum([bit for bit, fact in facts if fact(page, index, shown)])


def _fact(name: str) -> str:
    """The name of a fact without its relation or `not`."""
    return name.rpartition(" ")[2]


TABLE = Table(LOOKS, FACTS, TEXT_FACTS, GRID_FACTS)


def around(page: Lines, masks: Sequence[int], index: int) -> tuple[int, ...]:
    """The facts of a line and of the lines around it, by relation."""
    above = masks[index - 1] if index else 0
    below = masks[index + 1] if index + 1 < len(masks) else 0
    return (
        masks[index],
        above,
        above if page.touches(index) else 0,
        below,
        below if page.touches(index + 1) else 0,
    )
