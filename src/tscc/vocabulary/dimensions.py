"""What a table is divided by: its dimension, its kind and the unit of its bands, by `grammar/dimensions.toml`."""

from __future__ import annotations

import re

from tscc.document.enums import BandUnit, Dimension, TableKind
from tscc.grammar.generated_words import DIMENSIONS
from tscc.vocabulary.label_codes import unit_count

PARTIAL = frozenset(Dimension(name) for name, each in DIMENSIONS["dimension"].items() if each.get("partial"))
"""Dimensions whose tables often list only the largest or the special rows, and so need not cover the pool."""


def dimension_of(title: str, label_header: str, first_label: str = "") -> Dimension:
    """What a table's rows are divided by: its title says, or else the head above its labels, or the first of these."""
    if not title and unit_count(first_label) is not None:
        return Dimension.UNIT_COUNT
    for text in (title.lower(), label_header.lower()):
        for name, each in DIMENSIONS["dimension"].items():
            if re.search(each["words"], text):
                return Dimension(name)
    return Dimension.OTHER


def unit_of(dimension: Dimension, header: str, labels: str) -> BandUnit | None:
    """The unit of a table's bands: the dimension says, or the head, or the signs on the labels."""
    unit = DIMENSIONS["dimension"][dimension.value].get("unit")
    if unit:
        years = unit == BandUnit.MONTHS and re.search(r"years", header, re.IGNORECASE)
        return BandUnit.YEARS if years else BandUnit(unit)
    if "%" in labels:
        return BandUnit.PCT
    return BandUnit.USD if "$" in labels else None


def kind_of(dimension: Dimension, banded: int, rows: int) -> TableKind:
    """Whether a table is one of bands: by its dimension, and where this does not say if most labels are bands."""
    kind = TableKind(DIMENSIONS["dimension"][dimension.value].get("kind", "band" if 2 * banded > rows else "category"))
    return kind if banded else TableKind.CATEGORY


def names_deal(text: str) -> bool:
    """Whether a line of a title names the deal or its report rather than what the table is divided by."""
    return re.search(DIMENSIONS["deal"], text.lower()) is not None


def is_stamp(text: str) -> bool:
    """Whether a line only says that its page is a draft or confidential: `CONFIDENTIAL DRAFT COPY`."""
    words, stamps = set(re.findall(r"\w+", text.lower())), set(DIMENSIONS["stamps"].split())
    return bool(words & stamps) and words <= stamps.union(DIMENSIONS["beside_stamps"].split())
