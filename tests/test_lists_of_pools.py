"""Lists of label and value one below another that state the same facts: of which pool, or which part of it, each is."""

from __future__ import annotations

import pytest
from small import compiled, filing

HEADING = "Item 5.        Other Events.\n"
NOTICE = "     These are Collateral Term Sheets that Alder Creek Mortgage Securities, Inc. prepared.\n"
COUNT, BALANCE, RATE = "Number of Loans:", "Aggregate Principal Balance:", "Gross WAC:"


def listed(head: str, count: int, balance: str, rate: str, *, gap: str = "", sign: str = ":") -> str:
    """A head over a list of three facts, set in below it."""
    rows = ((COUNT, f"{count:,}"), (BALANCE, f"${balance}"), (RATE, f"{rate}%"))
    lines = "".join(f"  {label.replace(':', sign):34}{value}\n" for label, value in rows)
    return f"{head}\n{gap}{lines}"


def read(*lists: str) -> tuple[list[tuple[str, int | None]], list[str], list[str]]:
    """The pools with their loan counts, the labels of their other facts, and the codes of what is reported."""
    found = compiled(filing(body="\n".join((HEADING, NOTICE, *lists))))
    codes = [each.code.id for each in found.diagnostics]
    if found.document is None:
        return [], [], codes
    pools = found.document.pools
    return (
        [(pool.id, pool.loan_count) for pool in pools],
        [fact.label for pool in pools for fact in pool.other_facts],
        codes,
    )


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize("sign", ["", ":"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Conforming Loans:", "Jumbo Loans:"), ("First Lien Loans", "Second Lien Loans"), ("30 Year Fixed Rate", "15 Year Fixed Rate"),
        ("Fixed Rate Loans", "Adjustable Rate Loans"), ("California Loans", "Loans of Other States"),
    ],
)  # fmt: skip
def test_each_list_is_of_the_pool_that_its_head_names(first: str, second: str, gap: str, sign: str) -> None:
    pools, others, codes = read(
        listed(first, 804, "112,440,118", "7.121", gap=gap, sign=sign),
        listed(second, 400, "100,000,000", "6.000", gap=gap, sign=sign),
    )
    assert [count for _, count in pools] == [804, 400]
    assert [name.lower() for name, _ in pools] in (
        [first.rstrip(":").lower(), second.rstrip(":").lower()],
        [first.removesuffix(" Loans").lower(), second.removesuffix(" Loans").lower()],
    )
    assert (others, codes) == ([], [])


@pytest.mark.parametrize("total", ["Total", "All Loans", "Aggregate Pool", "Combined"])
@pytest.mark.parametrize("joint", ["", "\n"])
def test_a_list_of_all_pools_is_behind_those_of_each(total: str, joint: str) -> None:
    pools, _, codes = read(
        listed("Group I", 804, "112,440,118", "7.121", sign="")
        + joint
        + listed("Group II", 400, "100,000,000", "6.000", sign="")
        + joint
        + listed(total, 1204, "212,440,118", "6.593", sign=""),
    )
    assert (pools, codes) == ([("I", 804), ("II", 400), ("aggregate", 1204)], [])


@pytest.mark.parametrize("part", ["Subsequent Loans (expected):", "30 Year Fixed Rate", "Loans of Harbor Bank:"])
@pytest.mark.parametrize("whole", ["", "Initial Pool:", "MORTGAGE LOAN SUMMARY"])
def test_a_list_below_that_of_the_pool_is_of_a_part(whole: str, part: str) -> None:
    pools, others, codes = read(listed(whole, 1204, "212,440,118", "7.121"), listed(part, 37, "37,559,882", "7.000"))
    name = part.partition(" (")[0].rstrip(":")
    assert (pools, codes) == ([("1", 1204)], [])
    assert others == [f"{name}: {label.rstrip(':')}" for label in (COUNT, BALANCE, RATE)]


def test_a_list_that_states_other_facts_is_of_the_same_pool() -> None:
    more = (
        "Credit Characteristics:\n  W.A. FICO:                        640\n  W.A. Original LTV:                81.02%\n"
    )
    pools, others, codes = read(listed("MORTGAGE LOAN SUMMARY", 1204, "212,440,118", "7.121"), more)
    assert (pools, others, codes) == ([("1", 1204)], [], [])


@pytest.mark.parametrize(
    ("heads", "names"),
    [
        (("Fixed Rate", "Adjustable Rate", "Aggregate"), ["Fixed Rate", "Adjustable Rate", "aggregate"]),
        (("First Lien", "Second Lien", "Total"), ["First Lien", "Second Lien", "aggregate"]),
        (("Conforming", "Non-Conforming", "All Loans"), ["Conforming", "Non-Conforming", "aggregate"]),
        (("Harbor Bank", "Cedar Bank", "Combined"), ["Harbor Bank", "Cedar Bank", "aggregate"]),
        (("Pool I", "Pool II", "Pools I and II"), ["I", "II", "aggregate"]),
        (("30 Year Fixed", "15 Year Fixed", "Total"), ["30 Year Fixed", "15 Year Fixed", "aggregate"]),
    ],
)
def test_each_column_of_a_list_is_of_the_pool_that_its_head_names(
    heads: tuple[str, str, str], names: list[str]
) -> None:
    rows = [
        ("Number of Loans", "1,204", "311", "1,515"),
        ("Aggregate Balance", "$212,440,118", "$98,112,404", "$310,552,522"),
        ("WAC", "7.121%", "6.404%", "6.895%"),
        ("WAM", "341", "356", "346"),
    ]
    table = "\n".join(
        f"{label:28}{first:21}{second:21}{third}" for label, first, second, third in (("", *heads), *rows)
    )
    pools, others, codes = read(f"{table}\n")
    assert pools == list(zip(names, (1204, 311, 1515), strict=True))
    assert (others, codes) == ([], [])


@pytest.mark.parametrize(
    ("begun", "rest", "others"),
    [
        ("Range of Current", "PRINCIPAL BALANCES: $12,587.40 - $148,576.80", ["Range of Current PRINCIPAL BALANCES"]),
        ("RANGE OF CURRENT", "PRINCIPAL BALANCES: $12,587.40 - $148,576.80", ["RANGE OF CURRENT PRINCIPAL BALANCES"]),
        ("Weighted Average", "GROSS MARGIN: 3.41%", ["Weighted Average GROSS MARGIN"]),
        ("WTD. AVG. ORIGINAL", "TERM: 341", []),
    ],
)
def test_a_line_that_begins_a_label_is_no_head(begun: str, rest: str, others: list[str]) -> None:
    lines = f"NUMBER OF MORTGAGE LOANS: 21\n\nGROSS WAC: 9.5%\n\n{begun}\n{rest}\n\nNET WAC: 9.2%\n"
    assert read(lines) == ([("1", 21)], others, [])


@pytest.mark.parametrize("indent", [16, 34])
def test_a_figure_below_a_label_without_one_is_its_value(indent: int) -> None:
    lines = f"Number of Loans:                  21\nGross WAC:\n{' ' * indent}7.121%\nNet WAC:                          6.608%\n"
    found = compiled(filing(body="\n".join((HEADING, NOTICE, lines))))
    assert found.diagnostics == ()
    assert found.document is not None
    (pool,) = found.document.pools
    assert (str(pool.gross_wac_pct), str(pool.net_wac_pct)) == ("7.121", "6.608")


def test_a_line_of_a_list_with_several_values_is_told_and_no_row() -> None:
    lines = (
        "Number of Loans:                  1,204\n"
        "First Liens:      96.42%     $204,834,762\n"
        "Pool Balance:                     $212,440,118\n"
    )
    pools, others, codes = read(lines)
    assert (pools, others, codes) == ([("1", 1204)], [], ["TS412"])


@pytest.mark.parametrize(("alike", "pools"), [(1, 1), (2, 2)])
def test_lists_that_have_one_fact_alike_may_be_of_the_same_loans(alike: int, pools: int) -> None:
    facts = ["Number of Loans:                  400", "Aggregate Principal Balance:      $100,000,000"]
    other = "\n".join(
        ["Jumbo Loans:", *(f"  {fact}" for fact in facts[:alike]), "  WAM:                              341", ""]
    )
    assert len(read(listed("Conforming Loans:", 804, "112,440,118", "7.121"), other)[0]) == pools


@pytest.mark.parametrize(("chars", "count"), [(60, 2), (61, 1)])
def test_what_is_longer_than_a_head_is_none(chars: int, count: int) -> None:
    head = f"Loans of the {'Seller ' * 6}".ljust(chars, "s")
    assert len(head) == chars
    pools, _, _ = read(
        listed("Conforming Loans:", 804, "112,440,118", "7.121"), listed(head, 400, "100,000,000", "6.000")
    )
    assert len(pools) == count


@pytest.mark.parametrize("colon", ["", ":"])
@pytest.mark.parametrize(
    ("first", "second"), [("At Origination", "At the Cut-off Date"), ("As of Origination", "At Cut-off Date")]
)
def test_a_list_with_columns_for_origination_and_the_cut_off_date(first: str, second: str, colon: str) -> None:
    rows = (("Number of Loans", "804", "790"), ("Gross WAC", "7.121%", "7.130%"), ("W.A. Orig. LTV", "71.2%", "71.1%"))
    lines = (f"{label + colon:24}{one:>20}{other:>24}\n" for label, one, other in (("", first, second), *rows))
    text = filing(body="\n".join((HEADING, NOTICE, "".join(lines).replace(f"{colon:24}", " " * 24, 1))))
    found = compiled(text)
    assert found.document is not None
    (pool,) = found.document.pools
    assert [str(each) for each in (pool.loan_count, pool.gross_wac_pct, pool.wa_original_ltv_pct)] == [
        "790",
        "7.130",
        "71.2",
    ]
    assert [(fact.label, fact.value) for fact in pool.other_facts] == [
        (f"Number of Loans: {first}", "804"),
        (f"Gross WAC: {first}", "7.121"),
        (f"W.A. Orig. LTV: {second}", "71.1"),
    ]
    assert [each.code.id for each in found.diagnostics] == []
