"""Lists and sentences below a heading of a part of the pool, or of other loans: they state no facts of the pool."""

from __future__ import annotations

import pytest
from small import compiled, filing

POOL = """\
                          MORTGAGE LOAN SUMMARY

Number of Loans:                 600
Aggregate Balance:               $100,000,000.00
W.A. Coupon:                     7.331%
"""
MORE = """\
W.A. Original LTV:               81.02%
W.A. FICO:                       640
"""
PARTS = [
    "ADJUSTABLE RATE LOANS", "Interest-Only Mortgage Loans", "SECOND LIENS", "CALIFORNIA LOANS", "Investor Properties",
    "LOANS WITH LTV GREATER THAN 80%", "HARBOR BANK ORIGINATED LOANS", "Of which, adjustable rate:", "ARM Loans:",
]  # fmt: skip
OTHERS = [
    "DELINQUENT MORTGAGE LOANS", "SUBSEQUENT MORTGAGE LOANS", "STRUCTURING ASSUMPTIONS", "REPRESENTATIVE LOAN",
    "UNDERWRITING CRITERIA", "THE SERVICER'S PORTFOLIO",
]  # fmt: skip
OF_THE_POOL = ["CREDIT CHARACTERISTICS", "THE MORTGAGE LOANS", "MORTGAGE LOAN SUMMARY", "Loan Portfolio Summary"]


def read(*parts: str) -> tuple[str | None, dict[str, str | None], list[str]]:
    """The score of the only pool of an exhibit, its other facts, and the codes of what is reported."""
    text = "\n".join(parts)
    found = compiled(f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n")
    assert found.document is not None
    (pool,) = found.document.pools
    score = None if pool.wa_credit_score is None else str(pool.wa_credit_score)
    return score, {fact.label: fact.value for fact in pool.other_facts}, [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize("heading", [*PARTS, *OTHERS])
@pytest.mark.parametrize("set_in", [0, 24])
def test_a_list_below_other_loans_is_of_them(heading: str, set_in: int) -> None:
    score, others, codes = read(POOL, " " * set_in + heading, "", MORE)
    assert (score, codes) == (None, [])
    assert others[f"{heading.rstrip(':')}: W.A. FICO"] == "640"


@pytest.mark.parametrize("heading", OTHERS)
def test_what_is_no_loan_of_the_pool_is_none_above_it_either(heading: str) -> None:
    score, others, codes = read(f"                        {heading}", "", MORE, POOL)
    assert (score, codes) == (None, [])
    assert others[f"{heading}: W.A. FICO"] == "640"


@pytest.mark.parametrize("heading", OF_THE_POOL)
def test_a_list_below_another_heading_of_the_pool_is_of_the_pool(heading: str) -> None:
    assert read(POOL, f"                        {heading}", "", MORE) == ("640", {}, [])


def test_the_first_heading_may_name_the_product_of_the_whole_pool() -> None:
    heading = "                        ADJUSTABLE RATE LOANS\n"
    assert read(heading, POOL.partition("\n\n")[2], heading, MORE) == ("640", {}, [])


def test_a_list_below_another_series_is_of_that() -> None:
    deal = "                    HARBOR MORTGAGE TRUST, SERIES 2003-2\n"
    score, others, codes = read(deal, POOL, "                        HARBOR 2002-9\n", MORE)
    assert (score, others["HARBOR 2002-9: W.A. FICO"], codes) == (None, "640", [])


SENTENCE = "The weighted average credit score of the mortgage loans is 702."


@pytest.mark.parametrize(
    ("above", "score", "codes"),
    [
        ("                   ADJUSTABLE RATE MORTGAGE LOANS\n\n     ", None, ["TS409"]),
        ("     The tables are made by these assumptions:\n\n     (i) ", None, ["TS409"]),
        ("     The tables are made by these tapes:\n\n     (i) ", "702", []),
        ("                   CREDIT CHARACTERISTICS\n\n     ", "702", []),
    ],
)
def test_a_sentence_below_other_loans_is_told(above: str, score: str | None, codes: list[str]) -> None:
    found_score, _, found_codes = read(POOL, above + SENTENCE)
    assert (found_score, found_codes) == (score, codes)


LINES_OF_OTHERS = [
    "The Subsequent Mortgage Loans", "Delinquency and Foreclosure Experience", "The Servicer's Portfolio", "Underwriting",
    "Underwriting Standards of the Seller", "Static Pool Information", "Discount Mortgage Loans", "High Cost Loans",
    "Loans with Prepayment Penalties", "Additional Collateral Loans", "Modeling Assumptions", "Eligibility Criteria",
    "Representations and Warranties", "The Seller", "Servicing", "Prior Securitizations", "Second Lien Loans",
]  # fmt: skip
"""Lines at the left margin that are written as titles, over sentences about other loans."""


@pytest.mark.parametrize("margin", ["", " " * 30])
@pytest.mark.parametrize("line", LINES_OF_OTHERS)
def test_a_line_written_as_a_title_is_over_the_prose_below_it(line: str, margin: str) -> None:
    assert read(POOL, f"{margin}{line}\n\n     {SENTENCE}") == (None, {}, ["TS409"])


@pytest.mark.parametrize("line", ["Description of the Mortgage Loans", "The Mortgage Pool", "General", "Credit Scores"])
def test_other_titles_are_of_the_pool(line: str) -> None:
    assert read(POOL, f"{line}\n\n     {SENTENCE}") == ("702", {}, [])


def test_a_title_ends_what_is_below_the_one_above_it() -> None:
    above = f"The Seller\n\n     {SENTENCE.replace('702', '640')}\n"
    assert read(POOL, above, f"The Mortgage Pool\n\n     {SENTENCE}") == ("702", {}, ["TS409"])


BEHIND = "The weighted average credit score of the mortgage loans is 702."


@pytest.mark.parametrize(
    ("first", "score"),
    [
        ("The following was assumed.", None),
        ("The following applies to the discount mortgage loans.", None),
        ("The adjustable rate loans have these characteristics.", None),
        ("The insurer has insured mortgage loans of the servicer.", None),
        ("The Group II loans were made in Vermont.", None),
        ("With respect to the Group II mortgage loans, no loan was made in Vermont.", None),
        ("The following describes the loans of the Series 2001-9 trust.", None),
        ("The mortgage loans are fixed rate loans.", "702"),
        ("All of the mortgage loans are first lien loans.", "702"),
        ("About 12.5% of the mortgage loans are adjustable rate loans.", "702"),
        ("The following describes the loans of Series 2003-2.", "702"),
    ],
)
def test_a_sentence_may_turn_to_other_loans_for_its_paragraph(first: str, score: str | None) -> None:
    lead = "     These are Collateral Term Sheets of Series 2003-2. The number of mortgage loans is 600.\n"
    text = f"Item 5.  Other Events.\n\n{lead}\n     {first} {BEHIND}\n\n     {BEHIND.replace('credit score', 'age')}\n\n{POOL}"
    found = compiled(filing(body=text))
    assert found.document is not None
    (pool,) = found.document.pools
    assert (None if pool.wa_credit_score is None else str(pool.wa_credit_score)) == score
    told = [
        each.primary.text
        for each in found.diagnostics
        if each.code.id == "TS409" and "so perhaps of" in each.primary.text
    ]
    assert len(told) == (score is None)
    assert str(pool.wa_age_months) == "702"


TABLE = """\
                                MORTGAGE RATES

Mortgage Rate                          Loans               Balance
---------------                    ---------      ----------------
5.000% - 5.999%                           {0}        ${0},000,000.00
6.000% - 6.999%                           {0}         {0},000,000.00
Total                                     {1}       ${1},000,000.00
"""


def pools(*parts: str) -> tuple[list[str], list[str]]:
    """The ids of the pools of an exhibit with some headings, each over a table, and the codes of what is reported."""
    tables = [TABLE.format(size, 2 * size) for size in (20, 30, 50)]
    pages = [f"{' ' * 28}{heading}\n\n{table}" for heading, table in zip(parts, tables, strict=False)]
    text = "\n<PAGE>\n".join(pages)
    found = compiled(f"<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>1\n<TEXT>\n{text}\n</TEXT>\n</DOCUMENT>\n")
    assert found.document is not None
    return [pool.id for pool in found.document.pools], [each.code.id for each in found.diagnostics]


@pytest.mark.parametrize(
    ("headings", "ids"),
    [
        (("CONFORMING LOANS", "NON-CONFORMING LOANS"), ["CONFORMING", "NON-CONFORMING"]),
        (("CROSSED LOAN GROUP", "NON-CROSSED LOAN GROUP", "TOTAL"), ["CROSSED", "NON-CROSSED", "aggregate"]),
        (("30 YEAR FIXED RATE LOANS", "15 YEAR FIXED RATE LOANS"), ["30 YEAR FIXED RATE", "15 YEAR FIXED RATE"]),
        (("FIXED RATE LOANS", "Adjustable-Rate Mortgage Loans"), ["FIXED RATE", "ADJUSTABLE RATE"]),
        (("First Lien Loans", "Second Lien Loans", "ALL LOANS"), ["FIRST LIEN", "SECOND LIEN", "aggregate"]),
    ],
)
def test_pools_may_be_named_by_the_kinds_of_their_loans(headings: tuple[str, ...], ids: list[str]) -> None:
    assert pools(*headings) == (ids, [])


@pytest.mark.parametrize("heading", ["CONFORMING LOANS", "Balloon Loans"])
def test_one_kind_of_loans_is_the_name_of_no_pool(heading: str) -> None:
    assert pools(heading)[0] == ["1"]


@pytest.mark.parametrize("heading", ["Groups One and Two Combined", "Groups One & Two"])
def test_groups_together_are_the_aggregate(heading: str) -> None:
    assert pools("Group One", "Group Two", heading) == (["One", "Two", "aggregate"], [])
