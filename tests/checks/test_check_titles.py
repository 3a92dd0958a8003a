"""What the title of a table says of its loans, against its total."""

from __future__ import annotations

import msgspec
import pytest
from builders import document, pool, reported, row, status_of, table

from tscc.document.enums import CheckStatus, Dimension

TABLE = table(Dimension.LOAN_PURPOSE, row("Purchase", 7, 63_000), row("Refinance", 5, 45_000))


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        (None, []),
        ("PURPOSES OF THE 12 MORTGAGE LOANS", []),
        ("PURPOSES OF THE 21 MORTGAGE LOANS", ["TS611"]),
        ("Purposes of all 1,200 loans", ["TS611"]),
        ("PURPOSES OF THE 2001 MORTGAGE LOANS", []),
        ("PURPOSES OF 30 YEAR LOANS", []),
        ("PURPOSES (TOTAL BALANCE $108,000)", []),
        ("PURPOSES (TOTAL BALANCE $108,000.40)", []),
        ("PURPOSES (TOTAL BALANCE $180,000)", ["TS611"]),
        ("PURPOSES OF LOANS WITH A BALANCE OF $300,000 OR LESS", []),
    ],
)
def test_the_figures_of_a_title(title: str | None, codes: list[str]) -> None:
    titled = msgspec.structs.replace(TABLE, title=title)
    assert reported(document(pool(titled))) == codes


def test_a_title_may_say_what_the_pool_has() -> None:
    part = msgspec.structs.replace(TABLE, title="SECOND HOMES OF THE 20 MORTGAGE LOANS")
    assert status_of(document(pool(part, loan_count=20)), "stated_in_title_loan_count") is CheckStatus.PASS


def test_a_table_without_a_total_of_the_pool_without_figures_is_not_held() -> None:
    bare = table(Dimension.LOAN_PURPOSE, total=None)
    assert reported(document(pool(msgspec.structs.replace(bare, title="THE 9 LOANS")))) == []
