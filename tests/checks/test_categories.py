"""Labels that are in no list of categories: each for itself, or once where they are the rows of another table."""

from __future__ import annotations

import pytest
from builders import document, pool, reported, row, table

from tscc.document.enums import Dimension


@pytest.mark.parametrize(
    ("labels", "count"),
    [
        (("Single Family", "Condominium", "A+", "A-", "B"), 1),
        (("Single Family", "Condominium", "A+", "A-"), 2),
        (("Single Family", "A+", "Condominium", "A-", "B"), 3),
        (("A+", "A-", "B"), 3),
    ],
)
def test_unknown_labels_behind_the_known_ones(labels: tuple[str, ...], count: int) -> None:
    rows = [row(label, number, number * 100) for number, label in enumerate(labels, 1)]
    assert reported(document(pool(table(Dimension.PROPERTY_TYPE, *rows)))) == ["TS627"] * count
