"""A total without the average that the totals of all other tables have: it is lost."""

from __future__ import annotations

import pytest

from tscc.pipeline import compile_filing

TABLE = """
                     {title}

{label:<16}       Number       Aggregate    Weighted Average
                 of Loans        Balance                Rate
----------------------------------------------------------------
{one:<16}            60      $6,000,000              7.100%
{two:<16}            40       4,000,000              7.400%
----------------------------------------------------------------
Total                     100     $10,000,000              {average}
"""
TABLES = (
    ("LOAN PURPOSE", "Purpose", "Purchase", "Refinance"),
    ("OCCUPANCY", "Occupancy", "Owner Occupied", "Investor"),
    ("PROPERTY TYPE", "Property Type", "Single Family", "Condominium"),
)


def codes_of(*averages: str) -> list[str]:
    """The codes of an exhibit of tables whose totals have such averages."""
    text = "".join(
        TABLE.format(title=title, label=label, one=one, two=two, average=average)
        for (title, label, one, two), average in zip(TABLES, averages, strict=False)
    )
    return [found.code.id for found in compile_filing(f"EXHIBIT 99.1\n{text}".encode(), None).diagnostics]


@pytest.mark.parametrize(
    ("averages", "codes"),
    [
        (("7.220%", "7.220%", "7.220%"), []),
        (("7.220%", "", "7.220%"), ["TS227"]),
        (("7.220%", "", ""), []),
        (("7.220%", ""), []),
        (("", "", ""), []),
    ],
)
def test_a_total_that_alone_has_no_average(averages: tuple[str, ...], codes: list[str]) -> None:
    assert codes_of(*averages) == codes
