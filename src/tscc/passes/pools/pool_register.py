"""The pools of a filing while they are read: one for each designation in each term sheet, in the order they are first named."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.pools.sentences.pool_sentences import PoolFacts
from tscc.passes.pools.which_pool.by_pool import designations, listed_designations, number_of
from tscc.syntax import nodes
from tscc.vocabulary.dimensions import dimensions_named

WHOLE = ""
"""The designation of what is about no pool in particular."""
_AGGREGATE = "aggregate"
"""The id of what is about no pool in particular, or all of them, where a filing names some; no group can have it."""
_OF_ALL = regex(pattern("figures", "OF_ALL_POOLS"), re.IGNORECASE)
_ALL_BEFORE = regex(r"(?:aggregate|total) (?!.*\b(?:balances?|amounts?|size)\b)", re.IGNORECASE)
"""What names all pools before what a table is divided by, which is no sum: `Aggregate Mortgage Rates`, not `Aggregate Principal Balances`."""

_SELECTED = regex(r"\b(?:group|pool) eq (\w+)\s*\Z", re.IGNORECASE)
"""How a heading selects the loans of a pool: `Selection Criteria: GROUP eq 1`."""
_SIZE = ""
"""In place of a label, what sentences say of the size of a pool."""

Place = tuple[int, str]
"""The number of a term sheet, and that of a designation in it."""


class OpenPool(msgspec.Struct, frozen=True):
    """A pool while it is read."""

    designation: str
    facts: PoolFacts
    tables: list[nodes.Table]
    sheet: int
    """The term sheet it is of, from 1: a submission may have several that each describe one pool."""


def named_by(text: str) -> str | None:
    """The designation of the pool that a heading or a notice names, `WHOLE` for all of them; None where it names none or several."""
    selected = _SELECTED.search(text)
    names = [selected[1]] if selected else listed_designations(text) or designations(text)
    if len(names) == 1:
        return names[0]
    before = _ALL_BEFORE.match(text)
    return WHOLE if _OF_ALL.search(text) or (before and dimensions_named(text[before.end() :])) else None


class PoolRegister:
    """The pools; `new_facts` makes the facts of one from its pointer in the document."""

    def __init__(self, new_facts: Callable[[str], PoolFacts]) -> None:
        self._new_facts = new_facts
        self._pools: dict[Place, OpenPool] = {}
        """By their sheet and the number of their designation."""
        self._sheet = 1
        self._stated: list[dict[tuple[str, str], str]] = []
        """What each term sheet so far states, as in `_stated_in`."""

    def all(self) -> list[OpenPool]:
        """The pools, in the order in which they are first named."""
        return list(self._pools.values())

    def are_named(self) -> bool:
        """Whether any pool so far has a name."""
        return any(pool.designation != WHOLE for pool in self._pools.values())

    def begin(self, exhibit: nodes.Exhibit) -> None:
        """Begin an exhibit: it is of the first term sheet of which it repeats less than half of what it states itself.

        What has the same value in both, such as the date of a report on each of its pages, says nothing.
        """
        stated = _stated_in(exhibit)
        for number, sheet in enumerate(self._stated, 1):
            own = [key for key, value in stated.items() if not value or _differs(key, value, sheet.get(key))]
            if not own or 2 * len(sheet.keys() & own) < len(own):
                sheet |= stated
                self._sheet = number
                return
        self._stated.append(stated)
        self._sheet = len(self._stated)

    def place(self, designation: str) -> Place:
        """The place of a designation in the term sheet that is read, whether or not there is a pool of it."""
        return self._sheet, number_of(designation)

    def together(self, names: Sequence[str]) -> str:
        """The designation of several pools together: `WHOLE` where no other has a name, else their names."""
        known = {number for sheet, number in self._pools if sheet == self._sheet and number != WHOLE}
        return WHOLE if known <= {*map(number_of, names)} else " and ".join(names)

    def of_notice(self, place: Place) -> list[OpenPool]:
        """The pools that a notice is about: that of its place, or else the first and all of that term sheet that have no date."""
        if place in self._pools:
            return [self._pools[place]]
        first, *others = self._pools.values() or [self.pool(WHOLE)]
        return [first, *(each for each in others if each.sheet == place[0] and not each.facts.has_dates())]

    def pool(self, designation: str) -> OpenPool:
        """The pool of a designation in the term sheet that is read."""
        key = self.place(designation)
        if key not in self._pools:
            facts = self._new_facts(f"/pools/{len(self._pools)}")
            self._pools[key] = OpenPool(designation, facts, [], self._sheet)
        return self._pools[key]

    def has_tables(self, designation: str) -> bool:
        """Whether the pool of a designation in the term sheet that is read has a table."""
        known = self._pools.get(self.place(designation))
        return known is not None and bool(known.tables)

    def forget(self, pool: OpenPool) -> None:
        """Forget a pool that was made for a sentence that gave no fact of it."""
        if not pool.tables and not pool.facts.has_facts() and self.all()[-1] is pool:
            self._pools.popitem()

    def id_of(self, pool: OpenPool) -> str:
        """The id of a pool: its designation as first written; one without a name has the number of its sheet, if it is alone."""
        named = {other.designation for other in self._pools.values()}
        if pool.designation:
            return pool.designation if pool.sheet == 1 else f"{pool.designation}-{pool.sheet}"
        alone = sum(other.sheet == pool.sheet for other in self._pools.values()) == 1
        if alone and str(pool.sheet) not in named:
            return str(pool.sheet)
        return _AGGREGATE if pool.sheet == 1 else f"{_AGGREGATE}-{pool.sheet}"


def _differs(key: tuple[str, str], value: str, other: str | None) -> bool:
    """Whether what an exhibit states is its own; a size of which the count or the balance is the same is misprinted."""
    if key[1] == _SIZE and other is not None:
        return set(value.split()).isdisjoint(other.split())
    return value != other


def sizes_in(
    block: nodes.Paragraph | nodes.ListItem, kind: type[nodes.LoanCount] | type[nodes.PoolBalance]
) -> list[str]:
    """The counts or the balances of all loans, as a paragraph states them."""
    stated = [statement for sentence in block.sentences for statement in sentence.statements]
    whole = [each for each in stated if not named_by(" ".join(words.text for words in each.loans))]
    amounts = [
        each.balance.amount if isinstance(each, nodes.PoolBalance) else each.count
        for each in whole
        if isinstance(each, kind)
    ]
    return [amount.figure.text for amount in amounts]


def _size_in(block: nodes.Paragraph | nodes.ListItem) -> str:
    """The count and the balance of all loans, as a paragraph states them; empty where it does not state both."""
    counts, balances = sizes_in(block, nodes.LoanCount), sizes_in(block, nodes.PoolBalance)
    return f"{counts[0]} {balances[0]}" if counts and balances else ""


def _stated_in(exhibit: nodes.Exhibit) -> dict[tuple[str, str], str]:
    """The tables of an exhibit, the labels of its lists and the size of the pool, each with the pool it is about, and the values of these.

    A table is known by its title and the head of its labels, as the title may name only the deal.
    """
    designation = WHOLE
    stated: dict[tuple[str, str], str] = {}
    for block in exhibit.blocks:
        match block:
            case nodes.Heading():
                named = named_by(text_of(block.lines))
                designation = designation if named is None else named
            case nodes.Table():
                title = text_of(piece.line for piece in block.title)
                named = named_by(title)
                designation = designation if named is None else named
                stated[designation, f"{title} {block.head.texts().get(0, '')}"] = ""
            case nodes.LabelledFacts():
                stated |= {
                    (designation, fact.label.text): fact.value.text if fact.value else "" for fact in block.facts
                }
            case nodes.Paragraph() | nodes.ListItem() if size := _size_in(block):
                stated[designation, _SIZE] = size
            case _:
                pass
    return stated
