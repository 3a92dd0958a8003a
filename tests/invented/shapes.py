"""The shape of an invented filing: which facts, tables and footnotes it has. Small, so that a failing case shrinks."""

from __future__ import annotations

from random import Random

import msgspec

from invented.tables import OTHERS, SEVEN
from tscc.words import Dimension

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

NOTES = ("terms", "share", "dwelling", "documents", "item", "state", "band", "head", "title")
"""Places of footnotes: the lead sentence, two shares, a list item, a row of three tables, a column's head, a title."""


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
        | frozenset(each for each in NOTES[3:] if rng.random() < 0.15),
        submission=rng.random() < 0.3,
        extra_sentences=rng.random() < 0.5,
        varied_words=varied and rng.random() < 0.5,
        varied_columns=varied and rng.random() < 0.3,
        shuffled=rng.random() < 0.3,
        gaps=rng.random() < 0.1,
    )
