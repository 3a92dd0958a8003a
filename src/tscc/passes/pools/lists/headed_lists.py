"""Lists of several pools one below another, each under a heading that names its pool: what follows the last is of all pools.

Group I                                  the heading of a list, and not of a table behind the lists
Loan Count:          100
Group II
Loan Count:           50

     PURPOSES OF THE MORTGAGE LOANS      of both groups

Jumbo Loans                              the head of a list, whatever its words are, as the next one states the same facts
Loan Count:          100
Conforming Loans
Loan Count:           50
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.pools.pool_register import WHOLE, named_by
from tscc.passes.pools.which_pool.pool_headings import is_product
from tscc.syntax import nodes
from tscc.text.source import Span
from tscc.vocabulary.dimensions import names_part
from tscc.vocabulary.fact_labels import fact_key

_FEWEST_ALIKE = 2
"""The facts of a list that the next one states too, where they are of two pools: one alone may be of the same loans."""
_REMARK = regex(r"\s*\([^()]*\)$")
"""What a head says besides the name: `Subsequent Loans (expected)`."""
_MOST_CHARS = 60
"""The longest head: what is longer is a sentence."""


class _List(msgspec.Struct):
    """A list with the block above it that heads it, if any, and the facts it states, by their keys."""

    head: nodes.Block | None
    name: str
    keys: set[str]


class Head(msgspec.Struct, frozen=True):
    """The head of a list: the designation of its pool, or what part of the pool around it the list is of."""

    span: Span
    pool: str | None = None
    part: str = ""


def heads_of_series(blocks: Iterable[nodes.Block]) -> Iterator[Head]:
    """The heads over lists one below another that state the same facts, and the line over a list alone that names its pool.

    They are of parts of a pool where the first list is of all of it: it has no head, or one that names no kind of loans.
    """
    for first, *others in _series(blocks):
        if not others:
            if not isinstance(first.head, nodes.Heading | None) and (pool := named_by(first.name)) is not None:
                yield Head(first.head.span, pool)
            continue
        whole = first.head is None or not (named_by(first.name) or names_part(first.name) or is_product(first.name))
        for each in others if whole else [first, *others]:
            pool = named_by(each.name)
            if each.head is not None and pool is not None:
                yield Head(each.head.span, pool)
            elif each.head is not None:
                yield Head(each.head.span, part=each.name) if whole else Head(each.head.span, each.name)


def _series(blocks: Iterable[nodes.Block]) -> Iterator[list[_List]]:
    """Lists one directly below another of which each states facts that those above it state."""
    series: list[_List] = []
    stated: set[str] = set()
    for each in _lists(blocks):
        if each is None or (series and len(each.keys & stated) < _FEWEST_ALIKE):
            if series:
                yield series
            series, stated = [], set()
        if each is not None:
            series.append(each)
            stated |= each.keys
    if series:
        yield series


def _lists(blocks: Iterable[nodes.Block]) -> Iterator[_List | None]:
    """The lists with their heads, and None where another block is between two."""
    blocks = [*blocks]
    facts = [fact for block in blocks if isinstance(block, nodes.LabelledFacts) for fact in block.facts]
    labels = {_plain(fact.label.text) for fact in facts if fact.value}
    last: _List | None = None
    head: nodes.Block | None = None
    for block in blocks:
        if _plain(_head(block).partition(":")[0]) in labels:
            continue  # an item that is not whole
        match block:
            case nodes.LabelledFacts() if not (_head(block) and block.facts[0].value is None):
                if last is None or head is not None:
                    if last is not None:
                        yield last
                    last = _List(head, _head(head) if head is not None else "", set())
                last.keys |= {key for fact in block.facts if fact.value and (key := fact_key(fact.label.text))}
                head = None
            case nodes.BodyRule() | nodes.Footnotes():
                pass
            case _ if head is None and _head(block):
                head = block
            case _:
                if last is not None:
                    yield last
                yield None
                last, head = None, block if _head(block) else None
    if last is not None:
        yield last


def _head(block: nodes.Block) -> str:
    """The name of a pool that a line alone over a list is; empty for any other block."""
    match block:
        case nodes.Heading():
            text = text_of(block.lines)
        case nodes.Paragraph(lines=(line,)):
            text = " ".join(line.text.split())
        case nodes.LabelledFacts(facts=(nodes.LabelledFact(value=None) as fact,)):
            text = fact.label.text
        case _:
            return ""
    text = _REMARK.sub("", text.rstrip(":"))
    return text if len(text) <= _MOST_CHARS and not text.endswith(".") else ""


def _plain(label: str) -> str:
    """A label or a head in small letters, without a colon or several blanks."""
    return " ".join(label.rstrip(" :").lower().split())


def tables_behind_lists(blocks: Iterable[nodes.Block]) -> set[Span]:
    """The places of the tables that are behind the lists of several pools, with their own heading or none."""
    behind: set[Span] = set()
    pools: list[str] = []
    filled = False
    for block in blocks:
        match block:
            case nodes.Heading() if named := named_by(text_of(block.lines)):
                pools = [*pools, named] if filled else [named]
                filled = False
            case nodes.LabelledFacts() if pools:
                filled = True
            case nodes.Heading() | nodes.BodyRule() | nodes.Footnotes() if filled:
                pass
            case nodes.Table() if filled and len(set(pools) - {WHOLE}) > 1:
                behind.add(block.span)
                pools, filled = [], False
            case _:
                pools, filled = [], False
    return behind
