"""The shape of an invented filing: which facts, tables and footnotes it has. Small, so that a failing case shrinks."""

from __future__ import annotations

from random import Random
from typing import Any

import msgspec

from invented.tables import OTHERS, SEVEN
from tscc.document.enums import Dimension

FACTS = (
    "loan_count",
    "gross_wac",
    "remaining_term",
    "original_term_years",
    "origination_date",
    "original_term",
    "latest_maturity",
    "original_balance",
    "ltv_over",
    "max_ltv",
    "wa_ltv",
    "zip",
    "primary_residence",
    "documentation",
    "streamlined",
    "insurance",
    "collateral",
    "groups",
    "tables_notice",
)
"""Facts of the narrative beside the lead, each of which may be left out."""

OTHER_FACTS = ("second_home", "investment_property", "cash_out_refinance", "purchase")
"""Shares that the model issuer's filings do not state."""

LISTED = (
    "balance",
    "loan_count",
    "gross_wac",
    "net_wac",
    "remaining_term",
    "original_term",
    "age",
    "wa_ltv",
    "wa_credit_score",
)
"""Facts that a list of labels and values may state."""

NOTES = ("terms", "share", "dwelling", "documents", "item", "state", "band", "head", "title", "heading")
"""Places of footnotes: the lead sentence, two shares, a list item, a row of three tables, a column's head, a title,
the heading of a detailed description."""


class Shape(msgspec.Struct, frozen=True, kw_only=True):
    """What an invented filing contains; figures and names follow from the seed."""

    seed: int = 0
    loans: int = 40
    facts: frozenset[str] = frozenset()
    tables: tuple[Dimension, ...] = (Dimension.NOTE_RATE,)
    notes: frozenset[str] = frozenset()
    submission: bool = False
    extra_sentences: bool = False
    """Sentences without facts between the others."""
    varied_words: bool = False
    """Other wordings of the same facts, bands and totals."""
    varied_columns: bool = False
    """Tables with other columns than number and balance."""
    two_columns: bool = False
    """Tables of labels and percents alone."""
    shuffled: bool = False
    """The sentences of a paragraph in another order."""
    gaps: bool = False
    """Some particulars of cover and signature missing."""
    pools: int = 1
    shares: frozenset[str] = frozenset()
    """Shares beside those among the facts."""
    deal: bool = False
    """Of several pools: what is stated of all of them together, above their headings."""
    numbered: bool = False
    """Several pools called by numbers, `Pool 2`, not `Group II`."""
    listed: frozenset[str] = frozenset()
    """Facts that are in a list of labels and values, not in the narrative."""
    tolerances: bool = False
    """A permitted variance behind the rate in the list."""
    other_facts: bool = False
    """Facts in the list whose labels tscc does not know."""
    description: bool = False
    """A detailed description, not a term sheet."""
    exhibit: bool = False
    """A submission with an exhibit, and a narrative that states nothing of the pool."""
    amendment: bool = False
    figured_notes: bool = False
    """Footnotes of tables marked by figures, not stars."""
    more_items: bool = False
    """An item without narrative, and one of exhibits, after the item of the pool."""


def random_shape(rng: Random, varied: bool = False) -> Shape:
    """Draw a shape: mostly whole filings, some with little in them; if `varied`, beyond the model issuer's."""
    fullness = rng.choice((0.3, 0.8, 0.95, 1.0))
    dimensions = (*SEVEN, *OTHERS) if varied else SEVEN
    tables = [each for each in dimensions if rng.random() < fullness] or [rng.choice(dimensions)]
    if rng.random() < 0.5:
        rng.shuffle(tables)
    return Shape(
        seed=rng.randrange(2**32),
        loans=rng.choice((40, 40, 60, 60, 150, 150, 400, 400, 1300)),
        facts=frozenset(each for each in FACTS if rng.random() < fullness),
        tables=tuple(tables),
        notes=frozenset(each for each in NOTES[:3] if rng.random() < fullness)
        | frozenset(each for each in NOTES[3 : None if varied else -1] if rng.random() < 0.15),
        submission=rng.random() < 0.3,
        extra_sentences=rng.random() < 0.5,
        varied_words=varied and rng.random() < 0.5,
        varied_columns=varied and rng.random() < 0.3,
        shuffled=rng.random() < 0.3,
        gaps=rng.random() < 0.1,
        **(_beyond(rng) if varied else {}),
    )


def _beyond(rng: Random) -> dict[str, Any]:
    """Draw what the model issuer's term sheets do not have."""
    pools = rng.choice((1, 1, 1, 2, 3))
    exhibit = rng.random() < 0.2
    return {
        "pools": pools,
        "shares": frozenset(each for each in OTHER_FACTS if rng.random() < 0.3),
        "deal": rng.random() < 0.5,
        "numbered": rng.random() < 0.5,
        "listed": frozenset(each for each in LISTED if rng.random() < rng.choice((0.0, 0.5, 1.0))),
        "tolerances": rng.random() < 0.3,
        "other_facts": rng.random() < 0.3,
        "description": pools == 1 and not exhibit and rng.random() < 0.2,
        "exhibit": exhibit,
        "amendment": rng.random() < 0.1,
        "figured_notes": rng.random() < 0.2,
        "more_items": rng.random() < 0.2,
    }
