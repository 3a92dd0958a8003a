"""Tables that hold other mortgage loans than the rest of their pool."""

from __future__ import annotations

from decimal import Decimal

import msgspec
from builders import document, pool, reported, row, table

from tscc.document.enums import Dimension
from tscc.document.model import Stratification

LABELS = {Dimension.LOAN_PURPOSE: ("Purchase", "Refinance"), Dimension.OCCUPANCY: ("Primary", "Second Home")}


def titled(title: str, *loans: tuple[int, int]) -> Stratification:
    dimension = {"Occupancy": Dimension.OCCUPANCY, "Loans by type": Dimension.LOAN_TYPE}.get(
        title, Dimension.LOAN_PURPOSE
    )
    labels = LABELS.get(dimension, ("Fixed Rate", "Balloon"))
    rows = (row(label, *held) for label, held in zip(labels, loans, strict=False))
    return msgspec.structs.replace(table(dimension, *rows), title=title)


PURPOSES, OCCUPANCY = titled("Purposes", (4, 300), (5, 400)), titled("Occupancy", (2, 200), (7, 500))
HOMES = titled("Second homes by purpose", (1, 70), (2, 90))


def test_a_table_of_a_part_of_the_pool_is_a_note() -> None:
    assert reported(document(pool(PURPOSES, OCCUPANCY, HOMES))) == ["TS642"]
    assert reported(document(pool(PURPOSES, HOMES, loan_count=9, balance_usd=Decimal(700)))) == ["TS642"]


def test_a_second_sheet_is_one_note() -> None:
    sheet = (titled("Purposes", (14, 1300), (15, 1400)), titled("Occupancy", (12, 1200), (17, 1500)))
    assert reported(document(pool(PURPOSES, OCCUPANCY, *sheet))) == ["TS642"]


def test_a_table_that_contradicts_the_others_is_an_error() -> None:
    for other in (
        titled("Purposes", (1, 70), (2, 90)),
        titled("Loans by type", (4, 300), (4, 400)),
        titled("Loans by type", (4, 300), (5, 300)),
        titled("Loans by type", (40, 3000), (5, 300)),
    ):
        assert set(reported(document(pool(PURPOSES, OCCUPANCY, other)))) == {"TS610"}


def test_two_tables_alone_tell_no_whole() -> None:
    assert set(reported(document(pool(PURPOSES, HOMES)))) == {"TS610"}
