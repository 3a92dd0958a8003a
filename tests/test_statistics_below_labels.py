"""Lines of the least, the most and the average below a label alone: facts of what the label names."""

from __future__ import annotations

import pytest
from small import compiled

LISTED = """\
Mortgage Rate:
     Minimum                4.990%
     Maximum               13.250%
     Weighted Average       7.985%
Principal Balance:
     Minimum            $10,114.02
     Average           $129,535.70
     Total         $312,440,118.22
"""


def read(text: str) -> tuple[dict[str, str | None], list[str]]:
    """The facts of the only pool of an exhibit, and the codes of what is reported."""
    found = compiled(f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n")
    assert found.document is not None
    (pool,) = found.document.pools
    keyed = {key: str(value) for key in ("gross_wac_pct", "balance_usd") if (value := getattr(pool, key))}
    return keyed | {fact.label: fact.value for fact in pool.other_facts}, [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("colon", [":", ""])
def test_statistics_are_of_the_label_above(gap: str, colon: str) -> None:
    """With or without a colon behind the label, and a blank line between the labels."""
    text = LISTED.replace("Principal", f"{gap}Principal").replace(":", colon)
    assert read(text) == (
        {
            "gross_wac_pct": "7.985",
            "balance_usd": "312440118.22",
            "Mortgage Rate: Minimum": "4.990",
            "Mortgage Rate: Maximum": "13.250",
            "Principal Balance: Minimum": "10114.02",
            "Average Principal Balance": "129535.70",
        },
        [],
    )


def test_a_label_that_is_no_statistic_is_a_fact_of_its_own() -> None:
    """The label above has no value there, and the next label ends what is of the first."""
    facts, codes = read(f"{LISTED}Gross Margin:\nServicing Fee: 0.25%\nCap: 1.00%\n")
    assert (facts["Gross Margin"], facts["Servicing Fee"]) == (None, "0.25")
    assert codes == []


def test_a_label_that_names_loans_heads_the_lines_below_it() -> None:
    facts, codes = read(
        f"{LISTED}Loans with Mortgage Insurance:\n   Total       $1,000,000.00\n   W.A. LTV:     91.10%\n"
    )
    assert [(label, value) for label, value in facts.items() if "Insurance" in label] == [
        ("Loans with Mortgage Insurance", None),
        ("Loans with Mortgage Insurance: Total", "1000000.00"),
        ("Loans with Mortgage Insurance: W.A. LTV", "91.10"),
    ]
    assert codes == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Lien Position:\n   First          98.79%\n   Second          1.21%\n", {"Lien Position: First", "Lien Position: Second"}),
        ("Lien Position:\nFirst          98.79%\nSecond          1.21%\n", {"Lien Position", "First", "Second"}),
        ("Lien Position:\n   First          98.79%\nSecond          1.21%\n", {"Lien Position: First", "Second"}),
        ("Lien Position:\n   First          98.79%\n   W.A. FICO          704\n", {"Lien Position: First"}),
        ("Lien Position:\n   Notes filed    7\n", {"Lien Position", "Notes filed"}),
    ],
)  # fmt: skip
def test_shares_set_in_below_a_label_with_a_colon_are_of_it(lines: str, expected: set[str]) -> None:
    """Not where the line is at the left of the label, has no share, or has a label with a key of its own."""
    facts, codes = read(f"{LISTED}{lines}")
    assert (set(facts) - set(read(LISTED)[0]), codes) == (expected, [])
