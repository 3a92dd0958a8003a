"""A pool: its facts, what it states of shares and limits, its tables and groups, and what follows from its figures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from tscc.document.model import CheckResult, DerivedFigure, Document, Node, Pool
from tscc.document.words import text_as, words_of
from tscc.report.anchors import Anchors
from tscc.report.evidence import evidence_links
from tscc.report.facts_part import Leaf, fact_list, headed, leaves, node_table
from tscc.report.naming import pool_name, table_name
from tscc.report.table_part import table_part
from tscc.shown.markup import Html, element

_LISTS = ("shares", "original_ltv_over", "bounds", "tolerances", "other_facts")
"""What a pool has several of: each kind is a table."""
_STEPS_OF_A_TABLE = 5
"""`/pools/0/stratifications/3` begins with an empty step."""
_FIRST = ("loan_count", "balance_usd", "gross_wac_pct", "wa_remaining_term_months", "wa_original_ltv_pct")
"""What people ask first of a pool."""
_IMPLIED = re.compile(r"implied_(?P<key>\w+)_(?P<end>min|max)(?P<unit>_pct)")
"""The name of a derived limit: `implied_gross_wac_min_pct`."""
_HEADS = {
    "shares": "Shares of the balance",
    "original_ltv_over": "Mortgage loans over a loan-to-value ratio",
    "bounds": "Facts that are bounds",
    "tolerances": "Permitted variance",
    "other_facts": "Facts without a key of their own",
}


def pool_part(
    document: Document, number: int, results: Sequence[CheckResult], notes: Mapping[str, Html], anchors: Anchors
) -> Html:
    """All of a pool."""
    pool, at = document.pools[number], f"/pools/{number}"
    alone = len(document.pools) == 1
    facts = [*leaves(pool, at, (*_LISTS, "id", "currency", "groups", "stratifications", "derived"))]
    blocks = dict.fromkeys(block for block in map(_block, facts) if block)
    parts = [
        element("h2", "Pool" if alone else pool_name(pool).capitalize(), id=anchors.name(at)),
        fact_list([leaf for leaf in facts if _block(leaf) is None], anchors, first=_FIRST),
        [
            headed(words_of(key).capitalize(), fact_list([leaf for leaf in facts if _block(leaf) == key], anchors, key))
            for key in blocks
        ],
        [_list(pool, key, at, notes, anchors) for key in _LISTS],
        _tables(document, number, results, notes, anchors),
        headed("Groups", node_table(pool.groups, f"{at}/groups", anchors, "groups")),
        headed("What follows from the figures", _derived(pool.derived, document, anchors)),
    ]
    return element("section", parts, class_="pool")


def _block(leaf: Leaf) -> str | None:
    """The part of the pool that a fact belongs to, such as its additional collateral; None for a fact of the pool itself."""
    block, point, rest = leaf.keys.partition(".")
    return block if point and rest not in ("min", "max") else None


def _list(pool: Pool, key: str, at: str, notes: Mapping[str, Html], anchors: Anchors) -> list[Html] | None:
    nodes: tuple[Node, ...] = getattr(pool, key)
    return headed(_HEADS[key], node_table(nodes, f"{at}/{key}", anchors, _HEADS[key].lower(), notes))


def _tables(
    document: Document, number: int, results: Sequence[CheckResult], notes: Mapping[str, Html], anchors: Anchors
) -> list[Html] | None:
    """The tables with a list of them above, if there are several."""
    pool, at = document.pools[number], f"/pools/{number}"
    if not pool.stratifications:
        return None
    of_table: dict[str, list[CheckResult]] = defaultdict(list)
    for each in results:
        steps = each.subject.split("/")
        if steps[3:4] == ["stratifications"]:
            of_table["/".join(steps[:_STEPS_OF_A_TABLE])].append(each)
    places = [f"{at}/stratifications/{index}" for index in range(len(pool.stratifications))]
    tables = [
        table_part(table, place, document, of_table[place], notes, anchors)
        for table, place in zip(pool.stratifications, places, strict=True)
    ]
    names = [
        element("li", anchors.to(place, table_name(table)))
        for table, place in zip(pool.stratifications, places, strict=True)
    ]
    contents = element("ul", names, class_="contents") if len(names) > 1 else None
    return [element("h3", f"Tables ({len(tables)})"), *([contents] if contents else []), *tables]


def _derived(found: Sequence[DerivedFigure], document: Document, anchors: Anchors) -> Html | None:
    """Figures that the filing does not print: how each follows, and from what."""
    if not found:
        return None
    items = [
        element(
            "li",
            element("p", _derived_name(each.name), ": ", element("b", text_as(each.name, each.value)), class_="check"),
            element(
                "p", each.explanation, "; from ", [*evidence_links(each.basis, document, anchors)], class_="evidence"
            ),
        )
        for each in found
    ]
    return element("ul", items, class_="checks")


def _derived_name(name: str) -> str:
    """`implied gross WAC, lowest`."""
    limit = _IMPLIED.fullmatch(name)
    if limit is None:
        return words_of(name)
    return "implied " + words_of(f"{limit['key']}{limit['unit']}.{limit['end']}")
