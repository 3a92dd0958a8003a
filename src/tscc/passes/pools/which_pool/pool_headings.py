"""Headings over the lists and tables of pools: those that name a kind of loans, as `FIXED RATE LOANS`, and any others.

Headings over sets of tables that divide other loans by the same things name a pool each, whatever their words are:

SECOND LIENS                 over the tables of the second liens, titled as those of the first liens are

    MORTGAGE RATES
    ...
    Total      30     $ 4,000,000.00      both figures are others than those of `MORTGAGE RATES` under `FIRST LIENS`
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

import msgspec

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.pools.lists.list_columns import PRODUCT
from tscc.passes.pools.pool_register import WHOLE, named_by, sizes_in
from tscc.syntax import nodes
from tscc.text.source import Span
from tscc.vocabulary.dimensions import dimensions_named, names_no_loans, selects
from tscc.vocabulary.fact_labels import fact_key

_FEWEST_FIGURES = 2
"""The count and the balance: a misprint makes one of them another."""
_CONTINUED = terminal("figures", "CONTINUATION")
_POOL_OF_KIND = terminal("figures", "POOL_OF_KIND")
_OVER_LIST = regex(rf"{PRODUCT.pattern}\s+{pattern('figures', 'TOLERANCE')}", re.IGNORECASE)
"""The heads over a list of one pool and its tolerances: `30 YR POOL     TOLERANCE`."""
_KIND = regex(
    rf"(?P<name>(?P<rates>{pattern('figures', 'RATE_KIND')})|.*?){pattern('figures', 'LOANS_OF_POOL')}\b.*",
    re.IGNORECASE,
)
"""What a pool that is named by the kind of its loans is called: `FIXED RATE`."""
_SIZES = ("loan_count", "balance_usd")

Totals = tuple[str, ...]


class _Set(msgspec.Struct):
    """The tables under a heading: the totals of each, by what its title or the head of its labels says."""

    name: str
    spans: list[Span]
    tables: dict[str, Totals]


def pools_over(blocks: Sequence[nodes.Block]) -> dict[Span, str]:
    """The names of pools, by the places of the headings of their lists and tables, or of the tables that have such a title.

    Headings that name kinds of loans say so by their words, other headings where the figures below them are of other loans.
    """
    return _kinds_over(blocks) or _names_over(blocks)


def _kinds_over(blocks: Sequence[nodes.Block]) -> dict[Span, str]:
    """The kinds of loans that headings over the lists and tables of pools name, by their places; none where all name one.

    Below lists or tables of all loans only kinds of rates are pools; other kinds of loans are parts of the pool there.
    """
    kinds: dict[Span, str] = {}
    whole = False
    for block, below in zip(blocks, [*blocks[1:], None], strict=False):
        if isinstance(block, nodes.Heading) and (found := _kind_over(block, below, whole)) is not None:
            kinds[block.span] = found
        whole = whole or (not kinds and isinstance(block, (nodes.LabelledFacts, nodes.Table)))
    return kinds if len(set(kinds.values())) > 1 else {}


def _kind_over(heading: nodes.Heading, below: nodes.Block | None, below_whole: bool) -> str | None:
    """The product that the heads over the list of a pool name, or what a heading over a list or a table says of its loans."""
    text = text_of(heading.lines)
    if found := _OVER_LIST.fullmatch(text):
        return found["name"]
    kind = _KIND.fullmatch(text) if _POOL_OF_KIND.fullmatch(text) else None
    if kind is None or not isinstance(below, (nodes.LabelledFacts, nodes.Table)):
        return None
    return None if below_whole and not kind["rates"] else kind["name"].upper().replace("-RATE", " RATE")


def is_product(text: str) -> bool:
    """Whether a text is the name of a product or of a kind of loans, which may be that of a pool: `30 Year Fixed Rate`."""
    return PRODUCT.fullmatch(text) is not None or _POOL_OF_KIND.fullmatch(text) is not None


def _names_over(blocks: Sequence[nodes.Block]) -> dict[Span, str]:
    """The names of pools, by the places of the headings, or of the tables that have such a heading as their title.

    None where a heading names a group, as others then do not, or selects some loans of the pool, nor where one set is
    the whole pool, as its stated size shows: the others are parts of it.
    """
    sets = list(_sets(blocks))
    selected = any(selects(each.name) or named_by(each.name) not in (None, WHOLE) for each in sets)
    if selected or _has_whole(sets, _stated(blocks)):
        return {}
    apart = {each.name for each in sets for other in sets if each.name != other.name and _are_apart(each, other)}
    return {
        span: each.name for each in sets if each.name in apart and named_by(each.name) is None for span in each.spans
    }


def _has_whole(sets: Sequence[_Set], stated: Container[str]) -> bool:
    """Whether one set alone has a figure that is stated of the pool."""
    wholes = [each for each in sets if any(figure in stated for totals in each.tables.values() for figure in totals)]
    return len(wholes) == 1


def _stated(blocks: Sequence[nodes.Block]) -> set[str]:
    """The counts and balances of all loans, as sentences and lists above the first heading of tables state them."""
    found: list[str] = []
    for block, below in zip(blocks, [*blocks[1:], None], strict=False):
        if _name_over(block, below):
            break
        match block:
            case nodes.Paragraph() | nodes.ListItem():
                found += (*sizes_in(block, nodes.LoanCount), *sizes_in(block, nodes.PoolBalance))
            case nodes.LabelledFacts():
                sizes = (each.value for each in block.facts if fact_key(each.label.text) in _SIZES)
                found += (value.text for value in sizes if value)
            case _:
                pass
    return {figure.lstrip("$ ") for figure in found}


def _sets(blocks: Sequence[nodes.Block]) -> Iterator[_Set]:
    """The sets of tables that have a heading; none where a table is above the first."""
    found: dict[str, _Set] = {}
    under: _Set | None = None
    for block, below in zip(blocks, [*blocks[1:], None], strict=False):
        if name := _name_over(block, below):
            under = found.setdefault(name.upper(), _Set(name, [], {}))
            under.spans.append(block.span)
        if isinstance(block, nodes.Table):
            if under is None:
                return
            under.tables.setdefault(_divides_by(block), _totals(block))
    yield from found.values()


def _name_over(block: nodes.Block, below: nodes.Block | None) -> str:
    """The loans that a heading directly over a table names, or a title that does not say what its table is divided by."""
    match block:
        case nodes.Heading() if isinstance(below, nodes.Table):
            text = text_of(block.lines)
        case nodes.Table() if not dimensions_named(_title(block)) and dimensions_named(_labels(block)):
            text = _title(block)
        case _:
            return ""
    name = _CONTINUED.sub("", text.rstrip(":"))
    return "" if names_no_loans(name) else name


def _divides_by(table: nodes.Table) -> str:
    """What a table is divided by, as its title says, or else the head of its labels."""
    return (_title(table) if dimensions_named(_title(table)) else _labels(table)).upper()


def _title(table: nodes.Table) -> str:
    return text_of(piece.line for piece in table.title)


def _labels(table: nodes.Table) -> str:
    return table.head.texts().get(0, "")


def _totals(table: nodes.Table) -> Totals:
    """The figures of the total but for percentages, from left to right."""
    cells = table.total.cells if table.total else ()
    return tuple(cell.text.lstrip("$ ") for cell in cells if "%" not in cell.text)


def _are_apart(one: _Set, other: _Set) -> bool:
    """Whether two sets divide other loans by the same: the count and the balance of a table are others."""
    return any(
        sum(mine != theirs for mine, theirs in zip(totals, other.tables.get(key, ()), strict=False)) >= _FEWEST_FIGURES
        for key, totals in one.tables.items()
    )
