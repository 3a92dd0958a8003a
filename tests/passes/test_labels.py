"""Label lists: labels with their values, in every setting, with ranges, variances and what is left empty."""

from __future__ import annotations

import pytest
from small import HEADING, NOTICE, TABLE, at, compiled, filing, layout_codes, telling

from tscc.document.model import Pool
from tscc.pipeline import Compilation
from tscc.vocabulary.fact_labels import fact_key, near_label


def listed(*lines: str) -> Compilation:
    return compiled(telling("".join(f"     {line}\n" for line in lines)))


def pool(*lines: str) -> Pool:
    """The pool of a label list without fault."""
    compilation = listed(*lines)
    assert layout_codes(compilation) == []
    assert compilation.document is not None
    (found,) = compilation.document.pools
    return found


MAIN = ("Loan Count: 158", "Pool Size: $81,448,909.08", "W.A. Gross Coupon: 5.983%")
"""A list of a pool, before a line that is tried."""


def others(found: Pool) -> list[tuple[str, str | None, str | None]]:
    """The facts without a key; a range with `..` between its limits, as no value has."""
    return [
        (fact.label, fact.value if fact.max is None else f"{fact.min}..{fact.max}", fact.unit)
        for fact in found.other_facts
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Loan Count: 158", "Pool Size: $81,448,909.08", "W.A. Gross Coupon: 5.083%", "W.A. Rem. Term: 359 months"),
        ("LOAN COUNT          158", "POOL SIZE     $81,448,909.08", "GROSS WAC       5.083%", "WAM              359"),
        (
            "Number of Mortgage Loans ............ 158",
            "Aggregate Principal Balance ....$81,448,909.08",
            "Weighted Average Coupon ......... 5.083%",
            "WAM ........................ 359 months",
        ),
        (
            "Total Number of Loans                 158",
            "Total Outstanding Balance  $81,448,909.08",
            "WA Mortgage Rate                   5.083%",
            "WA Remaining Term                     359",
        ),
        (
            "Loan Count:  158                  W.A. Gross Coupon:  5.083%",
            "Pool Size:  $81,448,909.08        W.A. Rem. Term:  359 months",
        ),
        (
            "Number of Mortgage Loans: 158",
            "Pool Balance: $81,448,909.08",
            "WAC: 5.083%",
            "Weighted Average Remaining Term to",
            "Maturity: 359 months",
        ),
        ("Loan Count: 158.", "Pool Size: $81,448,909.08.", "WAC: 5.083%.", "WAM: 359 months."),
        ("- Loan Count: 158", "- Pool Size: $81,448,909.08", "- WAC: 5.083%", "- WAM: 359 months"),
        ("o  Loan Count: 158", "o  Pool Size: $81,448,909.08", "o  WAC: 5.083%", "o  WAM: 359 months"),
        (
            "Here is the pool, in short",
            "Loan Count: 158",
            "Pool Size: $81,448,909.08",
            "WAC: 5.083%",
            "WAM: 359 months",
        ),
    ],
    ids=[
        "colons",
        "capitals",
        "dots",
        "a gap",
        "two on a line",
        "a label wrapped",
        "stops",
        "bullets",
        "circles",
        "under words",
    ],
)
def test_a_list_gives_its_facts_however_it_is_set(lines: tuple[str, ...]) -> None:
    found = pool(*lines)
    assert (found.loan_count, str(found.balance_usd)) == (158, "81448909.08")
    assert (str(found.gross_wac_pct), str(found.wa_remaining_term_months)) == ("5.083", "359")
    assert found.other_facts == ()


@pytest.mark.parametrize(
    ("lead", "counts"),
    [("For the prior series, the figures were:", []), ("The loans have these characteristics:", [158])],
)
def test_items_of_a_sentence_are_about_what_it_says(lead: str, counts: list[int]) -> None:
    compilation = listed(lead, "", "o  Loan Count: 158", "o  Pool Size: $81,448,909.08", "o  WAC: 5.083%")
    assert compilation.document is not None
    assert [each.loan_count for each in compilation.document.pools if each.loan_count] == counts


def test_a_variance_is_kept_with_its_unit() -> None:
    found = pool("GROSS WAC  5.890%  (+ / - 5 bps)", "POOL SIZE  $300,000,000 (+/- 5%)", "WAM  357 (+/- 2)")
    assert [(each.fact, str(each.plus_minus), each.unit) for each in found.tolerances] == [
        ("gross_wac_pct", "5", "bps"),
        ("balance_usd", "5", "pct"),
        ("wa_remaining_term_months", "2", "months"),
    ]
    assert (str(found.gross_wac_pct), str(found.balance_usd)) == ("5.890", "300000000")


def test_a_range_behind_an_average_is_kept_beside_it() -> None:
    found = pool("WA FICO             741 (620 - 815)", "WA OLTV             67.2% (10.5% - 95.0%)")
    assert (str(found.wa_credit_score), str(found.wa_original_ltv_pct)) == ("741", "67.2")
    assert others(found) == [("WA FICO", "620..815", None), ("WA OLTV", "10.5..95.0", "pct")]


def test_a_value_may_be_left_empty_or_be_words() -> None:
    found = pool("Loan Count: 158", "W.A. FICO:", "Servicer: Alder Bank", "Delay: 24 days")
    assert others(found) == [("W.A. FICO", None, None), ("Servicer", "Alder Bank", None), ("Delay", "24 days", None)]


def test_labels_may_say_what_is_expected_or_available() -> None:
    found = pool("Loan Count: 158", "Expected Closing Date: 06/29/99", "WA FICO (where available): 718")
    assert (str(found.closing_date), found.wa_credit_score, others(found)) == ("1999-06-29", 718, [])


def test_a_leader_of_one_dot_is_no_part_of_a_label() -> None:
    found = pool("Loan Count ........  158", "Utilization Rate .  60.98%")
    assert others(found) == [("Utilization Rate", "60.98", "pct")]


@pytest.mark.parametrize(
    "behind",
    [
        ":   .25%",
        "    .25%",
        " =.25%",
        " ........ .25%",
        "........  .25%",
        " . . . . . .25%",
        ": .... .25%",
        " ...... .25 %",
    ],
)
def test_a_value_may_begin_with_its_point(behind: str) -> None:
    found = pool("Loan Count: 158", f"Servicing Fee{behind}", "WAM: 357")
    assert others(found) == [("Servicing Fee", "0.25", "pct")]


@pytest.mark.parametrize("behind", [" ......... 25%", " .........25%", " . . . . . 25%"])
def test_the_last_dot_of_a_leader_is_no_point(behind: str) -> None:
    found = pool("Loan Count: 158", f"Servicing Fee{behind}", "WAM: 357")
    assert others(found) == [("Servicing Fee", "25", "pct")]


@pytest.mark.parametrize("behind", [". . . . . . . .", ":. . . . . . .", " . . . . . . .", "........"])
def test_the_first_dot_of_a_leader_may_touch_the_label(behind: str) -> None:
    found = pool(
        *(f"{label}{behind}   {value}" for label, value in (("Loan Count", 158), ("W.A. FICO", 712), ("W.A.C.", "7%")))
    )
    assert (found.loan_count, found.wa_credit_score, str(found.gross_wac_pct), others(found)) == (158, 712, "7", [])


def test_a_list_may_begin_with_words_behind_a_gap() -> None:
    found = pool(
        "Product               30 Year Fixed", "Aggregate Balance     $250,000,000 (+/-10%)", "Gross WAC      5.80%"
    )
    assert (str(found.balance_usd), str(found.gross_wac_pct)) == ("250000000", "5.80")
    assert others(found) == [("Product", "30 Year Fixed", None)]


def test_an_unknown_label_keeps_its_digits_and_its_unit() -> None:
    found = pool("Loan Count: 158", "Average Loan Balance: $512,000", "CA concentration: 45%", "Lockout: 24 months")
    assert others(found) == [
        ("Average Loan Balance", "512000", "usd"),
        ("CA concentration", "45", "pct"),
        ("Lockout", "24", "months"),
    ]


@pytest.mark.parametrize(
    "label",
    ["Average Current Balance", "Minimum Scheduled Balance", "Maximum Loan Balance", "Original Balance", "WA CLTV",
     "Net WAC Cap", "Number of Loans with PMI", "WA Original FICO of Jumbo Loans", "WA Remaining Amortization Term"],
)  # fmt: skip
def test_a_label_that_says_more_than_a_known_one_is_not_known(label: str) -> None:
    assert fact_key(label) is None


@pytest.mark.parametrize("value", ["approximately 158", "158 (approx.)", "~158", "[158]"])
def test_an_approximate_value_is_called_approximate(value: str) -> None:
    found = pool(f"Loan Count: {value}")
    assert (found.loan_count, [(each.fact, str(each.value)) for each in found.bounds]) == (158, [("loan_count", "158")])


def test_dates_of_a_list() -> None:
    found = pool("Loan Count: 158", "Cut-off Date: May 1, 2002", "Closing Date: May 30, 2002")
    assert (str(found.cut_off_date), str(found.closing_date)) == ("2002-05-01", "2002-05-30")


def test_a_letter_in_a_known_value_is_an_error_there() -> None:
    compilation = listed("Pool Size: $81,448,9O9.08", "Loan Count: 158")
    assert layout_codes(compilation) == ["TS401"]
    assert compilation.document is not None
    assert compilation.document.pools[0].balance_usd is None
    assert [piece.text for piece in compilation.document.unparsed] == ["$81,448,9O9.08"]


@pytest.mark.parametrize("gap", ["", " ", "    "])
def test_a_star_on_a_label_refers_to_the_body_under_the_list(gap: str) -> None:
    prose = f"     Loan Count: 158\n     W.A. FICO*: 745\n\n     *{gap}Of those that have one.\n"
    document = compiled(filing(body="\n".join([HEADING, NOTICE, prose]))).document
    assert document is not None
    (note,) = document.footnotes
    assert (str(document.pools[0].wa_credit_score), note.references) == ("745", ("/pools/0/wa_credit_score",))


def test_a_star_on_a_label_without_a_body_is_noted() -> None:
    compilation = listed("Loan Count: 158", "W.A. FICO*: 745")
    assert layout_codes(compilation) == ["TS305"]
    assert compilation.document is not None
    assert str(compilation.document.pools[0].wa_credit_score) == "745"


def test_each_pool_has_its_list_and_its_table() -> None:
    parts = [
        f"                    POOL {name} MORTGAGE LOANS\n\n     Loan Count: 12\n     W.A. FICO: 74{name}\n\n{TABLE}"
        for name in (1, 2, 3)
    ]
    document = compiled(filing(body="\n".join([HEADING, NOTICE, *parts]))).document
    assert document is not None
    assert [(each.id, str(each.wa_credit_score), len(each.stratifications)) for each in document.pools] == [
        ("1", "741", 1),
        ("2", "742", 1),
        ("3", "743", 1),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Number of Mortgage Loans:              12",
            "Average Principal Balance:        $291,708",
            "W.A. Rem. Term:   357",
        ),
        (
            "NUMBER OF LOANS     12",
            "WA FICO             741 (620 - 815)",
            "WAM                 357",
            "CA          45% maximum",
        ),
        ("ALDER CREEK 2002-3", "", "Number of Loans .......... 12", "WAM .................... 357"),
    ],
    ids=["colons", "a range", "dots under a title"],
)
def test_a_list_is_no_table(lines: tuple[str, ...]) -> None:
    found = pool(*lines)
    assert (found.loan_count, str(found.wa_remaining_term_months)) == (12, "357")
    assert found.stratifications == ()


def test_average_lines_under_the_rows_of_a_table_are_no_list() -> None:
    text = f"{TABLE.rstrip()}\nAverage:   $291,708\nHighest:   $900,000\n"
    document = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{text}")).document
    assert document is not None
    assert len(document.pools[0].stratifications) == 1
    assert document.pools[0].balance_usd is None


@pytest.mark.parametrize(
    ("value", "key", "expected"),
    [
        ("Loan Count: 60 loans", "loan_count", "60"),
        ("WAC: 7.218 percent", "gross_wac_pct", "7.218"),
        ("Pool Size: $27.35 million", "balance_usd", "27350000"),
        ("Pool Size: $1.25 billion", "balance_usd", "1250000000"),
        ("Pool Size: $27,350 thousand", "balance_usd", "27350000"),
        ("W.A. Orig. Term: 30 years", "wa_original_term_months", "360"),
        ("Cut-off Date: 2001-03-01", "cut_off_date", "2001-03-01"),
    ],
)
def test_value_of_another_form(value: str, key: str, expected: str) -> None:
    """A value in words keeps the key of its label."""
    assert str(getattr(pool(value, "W.A. FICO: 741"), key)) == expected


@pytest.mark.parametrize(
    ("value", "expected", "unit"),
    [
        ("$1.25 million", "1250000", "usd"),
        ("$90.9 thousand", "90900", "usd"),
        ("$90.9K", "90900", "usd"),
        ("US$1.25 million", "1250000", "usd"),
        ("$3mm", "3000000", "usd"),
        ("$2M", "$2M", None),
        ("10.5 million", "10.5 million", None),
        ("30 years", "30", "years"),
    ],
)
def test_the_word_behind_an_amount_is_its_scale_under_a_label_without_a_key(
    value: str, expected: str, unit: str | None
) -> None:
    found = pool("Loan Count: 158", f"Largest Loan: {value}")
    assert others(found) == [("Largest Loan", expected, unit)]
    scaled = [(each.fact, str(each.value)) for each in found.bounds]
    assert scaled == ([("Largest Loan", expected)] if unit == "usd" else [])


def test_an_average_in_thousands_is_not_compared_to_the_dollar() -> None:
    found = pool("Pool Size: $81,449,000.00", "Loan Count: 158", "Avg. Loan Balance: $515.5 thousand")
    assert others(found) == [("Avg. Loan Balance", "515500", "usd")]


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("$515 thousand", "515000"), ("US$515,506", "515506"), ("$0.5 million", "500000"), ("$515,506.33", "515506.33")],
)
def test_the_amount_of_a_sentence_is_a_plain_decimal(amount: str, expected: str) -> None:
    compilation = compiled(
        telling(
            f"The number of mortgage loans is 158. The average principal balance of the mortgage loans is {amount}.\n"
        )
    )
    assert compilation.document is not None
    assert others(compilation.document.pools[0]) == [("average principal balance", expected, "usd")]


@pytest.mark.parametrize("remark", ["(as of the day)", "(as of\nthe day)", "(as\nof the\nday)", "(as\nof\nthe\nday)"])
def test_a_remark_on_several_lines_is_one_label(remark: str) -> None:
    found = pool("Loan Count:     60", *f"{remark}     WAM: 340".split("\n"), "WAC:     7.00%")
    assert others(found) == [("(as of the day)", None, None)]
    assert (found.loan_count, str(found.wa_remaining_term_months), str(found.gross_wac_pct)) == (60, "340", "7.00")


def test_label_that_begins_with_a_percent_sign() -> None:
    """It is a label, not a sentence."""
    found = pool("Loan Count: 60", "% over 80 OLTV: 20.71%", "% Second Lien: 2.32%")
    assert others(found) == [("% over 80 OLTV", "20.71", "pct"), ("% Second Lien", "2.32", "pct")]
    found = pool("Loan Count: 60", "% over 80 OLTV: 20.71%          % Second Lien: 2.32%")
    assert [label for label, _, _ in others(found)] == ["% over 80 OLTV", "% Second Lien"]


@pytest.mark.parametrize(
    ("label", "near"),
    [
        ("Pol Size", "Pool Size"),
        ("PoolSize", "Pool Size"),
        ("Po ol Size", "Pool Size"),
        ("W.A. FIC0", "W.A. FICO"),
        ("V.A. FICO", "W.A. FICO"),
        ("Cut-of Date", "Cut-off Date"),
        ("Outstanding Principa lBalance", "Outstanding Principal Balance"),
        ("W.A. Original T erm", "W.A. Original Term"),
        ("W.A. FIC-", "W.A. FICO"),
        ("W.A. Gross Coupon-", "W.A. Gross Coupon"),
        ("NUMBER OF LAONS", "NUMBER OF LOANS"),
        ("Nurnber of Loans", "Number of Loans"),
        ("W.A. Rem.", "W.A. Rem. Term"),
        ("Aggregate Principal", "Aggregate Principal Balance"),
        ("Gross Margin", None),
        ("W.A. CLTV", None),
        ("Note Rates", None),
        ("Max. Loan Balance", None),
    ],
)
def test_near_label(label: str, near: str | None) -> None:
    """One letter or one blank is between a label and the known one; a label of its own is near to none."""
    assert near_label(label) == near


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (("Loan Cuont: 12", "WAM: 357"), "`Loan Cuont` is nearly the label `Loan Count`"),
        (("Loan Count: 12", "W.A. Mrig. Term: 357 months"), "`W.A. Mrig. Term` is nearly the label `W.A. Orig. Term`"),
        (
            ("Loan Count: 12", "W.A. Orig.. Term: 357 months"),
            "`W.A. Orig.. Term` is nearly the label `W.A. Orig. Term`",
        ),
        (("Loan Count: 12", "W.A.eRem. Term: 357 months"), "`W.A.eRem. Term` is nearly the label `W.A. Rem. Term`"),
        (("Loan Count: 12", "W.A. FICOs: 712"), "`W.A. FICOs` is nearly the label `W.A. FICO`"),
        (("Loan Count: 12", "W.A. Loan Agc: 5 months"), "`W.A. Loan Agc` is nearly the label `W.A. Loan Age`"),
        (("Loan Count: 12", "W.A. FICO: 7 1"), "the value `7 1` of this label is not a number"),
        (("Loan Count: 12", "Closing Date: 31 of March"), "the value `31 of March` of this label is not a date"),
        (
            ("Loan Count: 12", "Avrage Loan Balance: $9,000"),
            "`Avrage Loan Balance` is nearly the label `Average Loan Balance`",
        ),
        (("Loan Count: 12", "Max. Loa nSize: $9,000"), "`Max. Loa nSize` is nearly the label `Max. Loan Size`"),
        (("Loan Count: 12", "WAC: 7.2>8%"), "the value `7.2>8%` of this label is not a percentage"),
        (
            ("Loan Count: 12", "WAC: 7.2!8% (+/- 5 bps)"),
            "the value `7.2!8% (+/- 5 bps)` of this label is not a percentage",
        ),
        (("Loan Count: 12 (twelve)", "WAM: 357"), "the value `12 (twelve)` of this label is not a count"),
        (("Loan Count: 12", "WAC: 7.2% / 6.9%"), "the value `7.2% / 6.9%` of this label is not a percentage"),
        (("Loan Count: [12", "WAM: 357"), "the value `[12` of this label is not a count"),
        (("Loan Count: 12", "WAM: 357 (+ / 2)"), "the variance `+ / 2` cannot be read"),
        (("Loan Count: 12", "WAC: 7.2% (+/- 5 ticks)"), "the variance `+/- 5 ticks` cannot be read"),
        (("Loan Count: 12", "WAC: 7.2% (+/- 5)"), "the variance `5` has no unit"),
        (("Loan Count: 12", "Pool Size:   {60}", "WAM: 357"), "the value `{60}` of this label cannot be read"),
        (("Loan Count: 12", "WAC:   %", "WAM: 357"), "the value `%` of this label cannot be read"),
        (("Loan Count: 12", "WA LTV:   .7122", "WAM: 357"), "the value `.7122` of this label is not a percentage"),
        (("Loan Count: 12", "WA LTV .....{60}", "WAM: 357"), "the value `{60}` of this label cannot be read"),
        (("Loan Count: 12", "Pool Size:", "WAM: 357"), "the label `Pool Size` has no value"),
        (("Loan Count:", "WAC: 7.2%", "WAM: 357"), "the label `Loan Count` has no value"),
        (("Loan Count: 12", "WAC: 7.2%", "WAM:"), "the label `WAM` has no value"),
        (("Loan Count: 12", "Max. Loan Balance:", "WAM: 357"), "the label `Max. Loan Balance` has no value"),
        (("Size: $3,500,500", "WAC: 7.2%", "WAM: 357"), "`Size` is nearly the label `Pool Size`"),
        (("Count: 12", "WAC: 7.2%", "WAM: 357"), "`Count` is nearly the label `Loan Count`"),
        (("Loan Count: 12", "       $3,500,500", "WAM: 357", "WAC: 7.2%"), "the value `$3,500,500` has no label"),
        (("Loan Count: 12", "Cut-off Date: March"), "the value `March` of this label is not a date"),
        (("Loan Count: 12", "Closing Date: March 2003 1,"), "the value `March 2003 1,` of this label is not a date"),
        (("Loan Count: 12", "Cut-off Date: May 1, 200-2"), "the value `May 1, 200-2` of this label is not a date"),
        (("Loan Count: 12", "Closing Date: May 30,- 2002"), "the value `May 30,- 2002` of this label is not a date"),
        (
            ("Loan Count: 12", "AW Original Term: 357 months"),
            "`AW Original Term` is nearly the label `W.A. Original Term`",
        ),
        (("Loan Count: 12", "WWA FICO: 712"), "`WWA FICO` is nearly the label `W.A. FICO`"),
        (("Loan Count: 12", "Gross Margin: 5.4 2%"), "the value `5.4 2%` of this label is not a figure"),
        (("Loan Count: 12", "WAC: 5.375% - 6.750%", "Closing Date: March 2002", "W.A. FICO: TBD"), None),
        (("Loan Count: 12", "Gross Margin: 5.4  2%", "Cut-off Date: to be announced"), None),
        (("Loan Count: 12", "WAM: 357 (+/- 2)", "W.A. LTV: > 80%", "W.A. Net Coupon:"), None),
        (("Loan Count: [12]", "WAC: [7.2]%", "WAM: [ ]", "W.A. FICO: [__]"), None),
        (("Loan Count: 12", "W.A. LTV: <80%", "W.A. FICO: 700 (of those known)"), None),
    ],
)
def test_label_and_value_that_do_not_fit(lines: tuple[str, ...], message: str | None) -> None:
    """A label, a value or a unit that is missing or spoilt is reported; a range and an open value are not."""
    found = [each.message for each in listed(*lines).diagnostics if each.code.id in ("TS414", "TS416")]
    assert found == ([message] if message else [])


@pytest.mark.parametrize(
    ("lists", "cut", "label", "is_told"),
    [
        (3, "Number of", "Number of Mortgages", True),
        (2, "Number of", "Number of Mortgages", True),
        (3, "W.A. Rate", "W.A. Rate", False),
        (3, "W.A.", "W.A. Rate", True),
        (2, "W.A.", "W.A. Rate", False),
        (3, "Remaining Term", "W.A. Rate", False),
        (3, "Gross Margin", "W.A. Rate", False),
    ],
)
def test_a_label_that_lacks_a_word_of_the_same_label_of_another_list_is_told(
    lists: int, cut: str, label: str, is_told: bool
) -> None:
    groups = [
        f"                    GROUP {number}\n\nNumber of Mortgages:   {number}1\nW.A. Rate:   7.25%\n"
        for number in range(1, lists + 1)
    ]
    groups[1] = groups[1].replace(f"{label}:", f"{cut}:")
    (told,) = [[each.message for each in listed(*groups).diagnostics if each.code.id == "TS414"]]
    assert told == [f"`{cut}` is nearly the label `{label}`"] * is_told


@pytest.mark.parametrize(
    ("lines", "balance", "average"),
    [
        (("(dollars in thousands)", "", "Pool Size: $81,449", "Avg. Loan Balance: $515"), "81449000", "515000"),
        (("Pool Size ($000s): $81,449", "Avg. Loan Balance: $515 (in thousands)"), "81449000", "515000"),
        (("Pool Size (in millions): 81.4", "Avg. Loan Balance: $515,506"), "81400000", "515506"),
        (("Pool Size: $81.449 million", "Avg. Loan Balance ($000's): $515.506"), "81449000", "515506"),
    ],
)
def test_the_amounts_of_a_list_are_in_its_scale(lines: tuple[str, ...], balance: str, average: str) -> None:
    found = pool(*lines, "Loan Count: 158")
    assert f"{found.balance_usd:f}" == balance
    assert others(found) == [("Avg. Loan Balance", average, "usd")]


def test_a_paragraph_states_the_scale_of_its_own_amounts() -> None:
    compilation = compiled(
        telling("All amounts are in thousands. The mortgage loans have an aggregate principal balance of $81,449.\n")
    )
    assert compilation.document is not None
    assert f"{compilation.document.pools[0].balance_usd:f}" == "81449000"


@pytest.mark.parametrize("amount", ["$81,448,909.08", "$81,448,909"])
def test_an_amount_too_large_for_its_scale_is_in_dollars(amount: str) -> None:
    compilation = listed("(in thousands)", "", f"Pool Size: {amount}", "Loan Count: 158")
    assert layout_codes(compilation) == ["TS417"]
    assert compilation.document is not None
    assert f"{compilation.document.pools[0].balance_usd:f}" == amount.replace("$", "").replace(",", "")


def test_a_scale_that_is_not_certain_is_reported_and_the_amount_kept_as_printed() -> None:
    compilation = listed("Pool Size ($M): $81", "Loan Count: 158")
    assert layout_codes(compilation) == ["TS417"]
    assert compilation.document is not None
    assert others(compilation.document.pools[0]) == [("Pool Size", "$81", None)]


def test_a_profile_has_its_tolerances_in_a_column() -> None:
    found = pool(
        "----------------------------------------------------------",
        "                             30 YR POOL         TOLERANCE",
        "                             -----------    -------------",
        "AGGREGATE PRINCIPAL BALANCE  $81,000,000     (+/-  5.00%)",
        "",
        "MORTGAGE LOAN CUTOFF DATE      1-Oct-02               N/A",
        "GROSS WAC                        5.083%   (+5 bps/-5 bps)",
        "WAM (in months)                     359   (+/- 2 months)",
        "WALTV                               66%    (maximum  +5%)",
        "CALIFORNIA %                        41%          max 45%",
        "LARGEST STATE                    41% CA   (maximum 45%)",
    )
    assert (found.id, str(found.balance_usd), str(found.cut_off_date)) == ("1", "81000000", "2002-10-01")
    assert permitted(found) == [
        ("balance_usd", "plus_minus", "5.00", "pct"),
        ("gross_wac_pct", "plus_minus", "5", "bps"),
        ("wa_remaining_term_months", "plus_minus", "2", "months"),
        ("wa_original_ltv_pct", "plus", "5", "pct"),
        ("CALIFORNIA %", "max", "45", "pct"),
    ]
    assert others(found) == [("CALIFORNIA %", "41", "pct"), ("LARGEST STATE", "41% CA (maximum 45%)", None)]


def permitted(found: Pool) -> list[tuple[str, str, str, str | None]]:
    """The facts that may vary, the way, how much, and the unit."""
    return [
        (each.fact, way, str(value), each.unit)
        for each in found.tolerances
        for way in ("plus_minus", "plus", "minus", "max", "min")
        if (value := getattr(each, way)) is not None
    ]


@pytest.mark.parametrize(
    ("head", "id_"),
    [
        ("BID            TOLERANCE", "1"),
        ("7/1 POOL       Tolerance", "1"),
        ("30 YR POOL     Tolerance", "1"),
        ("Bid Stips      Permitted Variance", "1"),
        ("Target         TOLERANCE", "1"),
    ],
)
def test_a_profile_sheet_has_rules_over_and_under_its_two_heads(head: str, id_: str) -> None:
    found = pool(
        "      COBALT MORTGAGE LOAN POOL",
        "      7/1 HYBRID ARM 30 YEAR MORTGAGES",
        "      POOL PROFILE (1/25/2005)",
        "",
        "                               -------------   -------------",
        f"                                {head}",
        "                               -------------   -------------",
        "AGGREGATE PRINCIPAL BALANCE     $640,000,000     (+/- 5.00%)",
        "",
        "MORTGAGE LOAN CUTOFF DATE           1-Mar-05             N/A",
        "INTEREST RATE RANGE              5.375-6.750             N/A",
        "GROSS WAC                             5.870%   (+ / - 5 bps)",
        "AVERAGE LOAN BALANCE                $462,000  (maximum +$25,000)",
        "LARGEST INDIVIDUAL LOAN BALANCE   $1,640,000  (maximum $2,000,000)",
        "PRIMARY RESIDENCE %                      95%   (minimum -5%)",
        "FULL DOCUMENTATION PERCENT               61%   (minimum 55%)",
        "GROSS MARGIN                          2.250%   (+/- 10 bps)",
        "WA FICO                                  736    (minimum -5)",
    )
    assert (found.id, str(found.balance_usd), str(found.cut_off_date)) == (id_, "640000000", "2005-03-01")
    assert found.stratifications == ()
    assert permitted(found)[2:] == [
        ("AVERAGE LOAN BALANCE", "plus", "25000", "usd"),
        ("LARGEST INDIVIDUAL LOAN BALANCE", "max", "2000000", "usd"),
        ("PRIMARY RESIDENCE %", "minus", "5", "pct"),
        ("FULL DOCUMENTATION PERCENT", "min", "55", "pct"),
        ("GROSS MARGIN", "plus_minus", "10", "bps"),
        ("wa_credit_score", "minus", "5", "score"),
    ]
    assert others(found)[:2] == [
        ("INTEREST RATE RANGE", "5.375..6.750", "pct"),
        ("AVERAGE LOAN BALANCE", "462000", "usd"),
    ]


def test_the_terms_of_a_sale_are_a_list_and_no_table() -> None:
    found = pool(
        "      PRICING INFORMATION",
        "",
        "RATING AGENCIES                   TBD by Cobalt",
        "PASS THRU RATE                            5.50%",
        "PRICING DATE                          1/27/2005",
        "FINAL STRUCTURE DUE DATE     10-Feb-05  9:00 AM",
        "SETTLEMENT DATE                       28-Mar-05",
        "ASSUMED SUB LEVELS                AAA    2.750%",
        "                                   AA       TBD",
    )
    assert str(found.closing_date) == "2005-03-28"
    assert others(found) == [
        ("RATING AGENCIES", "TBD by Cobalt", None),
        ("PASS THRU RATE", "5.50", "pct"),
        ("PRICING DATE", "1/27/2005", None),
        ("FINAL STRUCTURE DUE DATE", "10-Feb-05 9:00 AM", None),
        ("ASSUMED SUB LEVELS: AAA", "2.750", "pct"),
        ("ASSUMED SUB LEVELS: AA", "TBD", None),
    ]


def test_a_list_of_known_labels_is_no_table() -> None:
    found = pool(
        "SUMMARY OF LOANS                              Group 1",
        "",
        "Aggregate Principal Balance           $81,448,909.08",
        "Number of Loans                                  158",
        "Average Balance                             $515,506",
        "Range of Balances              $41,118 to $1,290,400",
        "Weighted Average Mortgage Rate                5.083%",
        "Weighted Average Remaining Term to Stated",
        "Maturity                                  359 months",
        "  California                                  46.21%",
    )
    assert (found.loan_count, str(found.wa_remaining_term_months)) == (158, "359")
    assert others(found)[1:] == [
        ("Range of Balances", "41118..1290400", "usd"),
        ("California", "46.21", "pct"),
    ]


def test_shares_are_named_with_the_label_they_have_in_common() -> None:
    found = pool(
        "Loan Count:             158",
        "Property Type:          Single-Family",
        "                        Dwelling:          85.48%",
        "                        Planned Unit",
        "                        Development:        8.83%",
        "                        2-4 Family:         5.69%",
        "Location:               Oregon:            25.49%",
        "(others account for     Maine:              6.24%",
        "less than 5% each)",
        "Delinquency:            W.A. FICO:         745",
    )
    assert str(found.wa_credit_score) == "745"
    assert others(found) == [
        ("Property Type: Single-Family Dwelling", "85.48", "pct"),
        ("Property Type: Planned Unit Development", "8.83", "pct"),
        ("Property Type: 2-4 Family", "5.69", "pct"),
        ("Location: Oregon", "25.49", "pct"),
        ("Location: Maine", "6.24", "pct"),
        ("(others account for less than 5% each)", None, None),
        ("Delinquency", None, None),
    ]


@pytest.mark.parametrize(
    ("more", "count", "balance"),
    [((), 158, "81448909"), (("", "Loan Count: 12", "Pool Size: $9,000,000"), 12, "9000000")],
)
def test_the_head_of_a_report_is_about_the_pool_where_nothing_else_is(
    more: tuple[str, ...], count: int, balance: str
) -> None:
    found = pool("158 records", "Balance: 81,448,909", *more)
    assert (found.loan_count, str(found.balance_usd)) == (count, balance)
    assert [fact.value for fact in found.other_facts] == (["158", "81448909"] if more else [])


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("$455,835.354", True),
        ("$455,835.4", True),
        ("$455,835..34", True),
        ("$$455,835.34", True),
        ("$4]5,835.34", True),
        ("$455.835.34", True),
        ("$455,83 5.34", True),
        ("3 9.00%", True),
        ("39 .00%", True),
        ("$455,835 .34", True),
        ("$455, 835.34", True),
        ("$455,835. 34", True),
        ("$4 55,835.34", True),
        ("45.2%L", True),
        ("2G.5%", True),
        ("$1l2", True),
        ("2B", False),
        ("4>.2%", True),
        ("$455,835", False),
        ("$1.5", False),
        ("1.25x", False),
        ("45.2% / 54.8%", False),
        ("7/1.5", False),
        ("$4,000,000 (actual)", False),
    ],
)
def test_a_spoilt_figure_of_another_label_is_reported(value: str, told: bool) -> None:
    found = listed("Loan Count: 12", "WAC: 5.083%", f"Reserve of the Trust: {value}")
    assert layout_codes(found) == (["TS416"] if told else [])


@pytest.mark.parametrize("line", ["Loan Count: sixty", "Loan Count: N/A", "Pool Size: not known"])
def test_a_main_fact_in_words_is_reported(line: str) -> None:
    assert layout_codes(listed(line, "WAC: 5.083%")) == ["TS416"]


def test_a_note_may_be_below_a_list() -> None:
    found = pool("Loan Count (1): 158", "WAC: 5.083%", "", "(1) Of two kinds:", "    (a) fixed;", "    (b) adjustable.")
    assert found.loan_count == 158


def test_a_mark_without_a_body_leaves_the_label_known() -> None:
    compilation = listed("Loan Count (1): 158", "WAC: 5.083%")
    assert layout_codes(compilation) == ["TS305"]
    assert compilation.document is not None
    assert compilation.document.pools[0].loan_count == 158


def test_labels_behind_a_label_may_have_no_colon_of_their_own() -> None:
    found = listed(
        "Loan Count: 12",
        "WAC: 5.083%",
        "Product Type:           Fixed                   62.11%",
        "                        Adjustable              37.89%",
        "Servicer:               Alder Bank",
    )
    assert found.document is not None
    facts = [(each.label, each.value, each.unit) for each in found.document.pools[0].other_facts]
    assert facts == [
        ("Product Type: Fixed", "62.11", "pct"),
        ("Product Type: Adjustable", "37.89", "pct"),
        ("Servicer", "Alder Bank", None),
    ]


@pytest.mark.parametrize(("label", "told"), [("tal Pool Balance", ["TS414"]), ("Initial Pool Balance", []), ("o", [])])
def test_a_label_that_lost_its_first_letters_is_told(label: str, told: list[str]) -> None:
    assert layout_codes(listed("Loan Count: 12", "WAC: 5.083%", f"{label}: $1,000,000.00")) == told


RANGES = """\
                          Minimum      Maximum     Weighted Average
Mortgage Rate              5.125%       9.875%            6.843%
Original Term                 180          360               352
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", []),
        ("5.125%", "5.125%", []),
        (
            "360               352",
            "352               360",
            ["the maximum of `Original Term`, 352, is below the weighted average, 360"],
        ),
        ("5.125%", "7.125%", ["the minimum of `Mortgage Rate`, 7.125, is above the weighted average, 6.843"]),
    ],
)
def test_the_ends_of_a_range_and_its_average_are_in_order(old: str, new: str, told: list[str]) -> None:
    found = listed("Loan Count: 12", "Pool Balance: $3,500,500.00", "", *RANGES.replace(old, new).splitlines())
    assert [each.message for each in found.diagnostics if each.code.id == "TS640"] == told


@pytest.mark.parametrize("apart", ["", "\n"])
def test_a_label_may_begin_on_a_line_of_its_own_anywhere_in_a_list(apart: str) -> None:
    facts = (
        ("Aggregate Current", "Principal Balance:                 $81,448,909.08"),
        ("Average Outstanding", "Principal Balance:                    $515,499.42"),
        ("Number of Mortgage Loans:                    158",),
        ("Weighted Average Original", "Loan-to-Value Ratio:                       67.20%"),
        ("Weighted Average", "Debt-to-Income Ratio:                      35.32%"),
        ("Range of Current", "Principal Balances:               $40,000 to $900,000"),
    )
    found = pool(*f"{apart}\n".join("\n".join(lines) for lines in facts).split("\n"))
    assert (found.loan_count, str(found.balance_usd), str(found.wa_original_ltv_pct)) == (158, "81448909.08", "67.20")
    assert others(found) == [
        ("Average Outstanding Principal Balance", "515499.42", "usd"),
        ("Weighted Average Debt-to-Income Ratio", "35.32", "pct"),
        ("Range of Current Principal Balances", "40000..900000", "usd"),
    ]


def test_a_text_between_the_labels_of_a_list_begins_the_label_below() -> None:
    found = pool("Loan Count:       158", "Share of Borrowers", "Self-Employed:    20.12%", "WAC:    5.083%")
    assert (others(found), str(found.gross_wac_pct)) == (
        [("Share of Borrowers Self-Employed", "20.12", "pct")],
        "5.083",
    )


def test_a_heading_over_a_list_is_not_the_beginning_of_its_first_label() -> None:
    found = pool("              Total", "Principal Balance: $81,448,909.08", "Number of Loans: 158")
    assert (found.loan_count, found.other_facts) == (158, ())


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        ("Share of Borrowers", "Self-Employed:          20.12%", "Share of Borrowers Self-Employed"),
        ("Loans of a Million", "Average Loan Balance:   $1,200,000.00", "Average Loan Balance"),
        ("   Share of Borrowers", "Self-Employed:          20.12%", "Self-Employed"),
    ],
)
def test_a_text_over_an_unknown_label_of_a_spaced_list_begins_it(first: str, second: str, label: str) -> None:
    found = listed("Loan Count: 158", "", "WAC: 5.083%", "", first, second, "", "WAM: 359 months")
    assert found.document is not None
    assert [each.label for each in found.document.pools[0].other_facts] == [label]


@pytest.mark.parametrize(
    "line",
    [
        "ORIGINAL LTV GREATER THAN 80%.............. 20.96%",
        "ORIGINAL LTV GREATER THAN 80% ............. 20.96%",
        "ORIGINAL LTV GREATER THAN 80% . . . . . . . 20.96%",
    ],
)
@pytest.mark.parametrize("blank", [(), ("",)])
def test_a_label_in_capitals_before_leaders_may_end_in_a_figure(line: str, blank: tuple[str, ...]) -> None:
    found = pool("LOAN COUNT ................ 158", *blank, line, *blank, "W.A.C. .............. 5.083%")
    assert others(found) == [("ORIGINAL LTV GREATER THAN 80%", "20.96", "pct")]


@pytest.mark.parametrize(
    "line",
    [
        "W.A. FICO:            741 W.A. Orig. Term:       358 months",
        "W.A. FICO: 741 W.A. Orig. Term: 358 months",
        "W.A. Orig. Term:    358 months W.A. FICO: 741",
        "W.A. Gross Coupon: 5.083% (+/- 5 bps) W.A. FICO: 741     W.A. Orig. Term: 358 months",
    ],
)
def test_a_known_label_may_follow_a_value_behind_one_blank(line: str) -> None:
    found = pool("Loan Count: 158", line, "W.A. Rem. Term: 357 months")
    terms = (found.wa_original_term_months, found.wa_remaining_term_months)
    assert (found.loan_count, str(found.wa_credit_score), *map(str, terms)) == (158, "741", "358", "357")
    assert found.other_facts == ()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Number of Loans:     60 CA Concentration:    45.2%", ["TS416"]),
        ("Number of Loans: 60 CA Concentration: 45.2%", ["TS412"]),
        ("Number of Loans:     30 Year Fixed:          96", []),
        ("Number of Loans:     2 Family:               96", []),
    ],
)
def test_an_unknown_label_behind_the_value_of_a_known_one_is_told(line: str, told: list[str]) -> None:
    assert layout_codes(listed("WAC: 5.083%", line, "WAM: 359 months")) == told


def test_a_label_may_name_several_facts_with_a_value_for_each() -> None:
    found = pool(
        "Pool Size / Loan Count:        $81,448,909.08 / 158",
        "W.A. Gross / Net Coupon:       5.083% / 4.810%",
        "W.A. Orig. / Rem. Term:        360 / 359 months",
        "W.A. LTV / CLTV:               67.20% / 71.55%",
        "Servicers / Trustees:          2 / 1",
        "W.A. FICO / Score Range:       741 / none",
        "Loan Age / Coupon / Seasoning: 3 / 4",
    )
    keys = ("balance_usd", "loan_count", "gross_wac_pct", "net_wac_pct", "wa_original_term_months")
    values = [str(getattr(found, key)) for key in (*keys, "wa_remaining_term_months", "wa_original_ltv_pct")]
    assert values == ["81448909.08", "158", "5.083", "4.810", "360", "359", "67.20"]
    assert others(found) == [
        ("CLTV", "71.55", "pct"),
        ("Servicers / Trustees", "2 / 1", None),
        ("W.A. FICO / Score Range", "741 / none", None),
        ("Loan Age / Coupon / Seasoning", "3 / 4", None),
    ]


@pytest.mark.parametrize(
    ("cut_off", "closing", "codes", "stored"),
    [
        ("01/03/2003", "27/03/2003", ["TS404", "TS416"], None),
        ("01/13/2003", "27/03/2003", ["TS404"], "2003-01-13"),
        ("01/03/2003", "04/03/2003", [], "2003-01-03"),
    ],
)
def test_a_date_that_begins_with_its_day_makes_others_doubtful(
    cut_off: str, closing: str, codes: list[str], stored: str | None
) -> None:
    compilation = listed("Loan Count: 12", f"Cut-off Date: {cut_off}", f"Closing Date: {closing}")
    assert sorted(each.code.id for each in compilation.diagnostics if each.code.id in ("TS404", "TS416")) == codes
    assert compilation.document is not None
    date = compilation.document.pools[0].cut_off_date
    assert (None if date is None else str(date)) == stored


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Range of Mortgage Rates", "5.500% to 7.510%", [("5.500..7.510", "pct")]),
        ("Range of Mortgage Rates", "5.500%-7.510%", [("5.500..7.510", "pct")]),
        ("Range of Mortgage Rates", "from 5.500 to 7.510%", [("5.500..7.510", "pct")]),
        ("Range of Current Principal Balances", "$44,776 to $1,318,777", [("44776..1318777", "usd")]),
        ("Range of Current Principal Balances", "$44,776 - 1,318,777", [("44776..1318777", "usd")]),
        ("Range of Remaining Terms", "171 months to 360 months", [("171..360", "months")]),
        ("Original Terms", "10 - 30 years", [("10..30", "years")]),
        ("Credit Score Range", "611 - 801", [("611..801", None)]),
        ("Range of Months to Next Adjustment Date", "76 to 85", [("76..85", None)]),
        ("Originator Series", "2003-1", [("2003-1", None)]),
        ("Originator Series", "2003 - 14", [("2003 - 14", None)]),
        ("Properties", "2-4 family", [("2-4 family", None)]),
        ("Range of Balances", "$44 thousand to $1 million", [("$44 thousand to $1 million", None)]),
        ("Trustee Fee", "1.75 bps", [("1.75", "bps")]),
    ],
)
def test_a_range_is_its_limits_in_their_unit(label: str, value: str, expected: list[tuple[str, str | None]]) -> None:
    assert others(pool(*MAIN, f"{label}: {value}")) == [(label, *each) for each in expected]


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("CA 31.20%, FL 9.88%", ["CA", "FL"]),
        ("California (31.20%), New York (9.88%)", ["California", "New York"]),
        ("CA 31.20%, FL 9.88%, and TX 5.11%", ["CA", "FL", "TX"]),
    ],
)
def test_the_shares_of_several_names_are_facts_of_their_own(value: str, names: list[str]) -> None:
    shares = zip(names, ("31.20", "9.88", "5.11"), strict=False)
    expected = [(f"Top States: {name}", share, "pct") for name, share in shares]
    assert others(pool(*MAIN, f"Top States     {value}")) == expected


@pytest.mark.parametrize(
    ("value", "code", "found"),
    [
        ("5.50O% to 7.510%", "TS401", "O"),
        ("5.500% to 7,510%", "TS402", "7,510"),
        ("5.500% 7.510%", "TS416", "5.500% 7.510%"),
        ("5.500% tp 7.510%", "TS416", "5.500% tp 7.510%"),
        ("$44,776 to 5.500%", "TS416", "$44,776 to 5.500%"),
        ("7.510% to 5.500%", "TS640", "5.500"),
    ],
)
def test_a_range_that_is_none_is_reported_at_its_limit(value: str, code: str, found: str) -> None:
    compilation = listed(*MAIN, f"Range of Mortgage Rates: {value}")
    (told,) = compilation.diagnostics
    assert (told.code.id, at(compilation, told.primary.span)) == (code, found)


def test_an_approximate_range_has_its_limits_among_the_bounds() -> None:
    found = pool(*MAIN, "Range of Mortgage Rates: approximately 5.500% to 7.510%")
    assert others(found) == [("Range of Mortgage Rates", "5.500..7.510", "pct")]
    assert [(each.fact, each.bound.value, str(each.value)) for each in found.bounds] == [
        ("Range of Mortgage Rates", "approximately", "5.500"),
        ("Range of Mortgage Rates", "approximately", "7.510"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Lien Position (1st / 2nd): 98.2% / 1.8%", {"Lien Position: 1st": "98.2", "Lien Position: 2nd": "1.8"}),
        ("Occupancy (Own/Inv): 93.7%/6.3%", {"Occupancy: Own": "93.7", "Occupancy: Inv": "6.3"}),
        ("Fixed / ARM: 25.1% / 74.9%", {"Fixed": "25.1", "ARM": "74.9"}),
        ("Fixed/ARM: 25.1%", {"Fixed/ARM": "25.1"}),
        ("Fixed/ARM: 25.1% / n/a", {"Fixed/ARM": "25.1% / n/a"}),
        ("Loans of 1/2 Points: 25.1%", {"Loans of 1/2 Points": "25.1"}),
    ],
)
def test_shares_between_slashes_are_those_of_the_names_of_the_label(line: str, expected: dict[str, str]) -> None:
    assert {label: value for label, value, _ in others(pool(*MAIN, line))} == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (">80 LTV: 12%", (">80 LTV", "12", "pct")),
        ("<= 80% LTV: 45%", ("<= 80% LTV", "45", "pct")),
        ("> 620: 12%", ("> 620", "12", "pct")),
        ("600-620: 12%", ("600-620", "12", "pct")),
        ("80%-85% LTV: 12%", ("80%-85% LTV", "12", "pct")),
        ("40+ DTI: 12%", ("40+ DTI", "12", "pct")),
        ("2nd Homes: 3%", ("2nd Homes", "3", "pct")),
        ("'05 Originations: 5%", ("'05 Originations", "5", "pct")),
        ("(LTV): 64.5%", ("(LTV)", "64.5", "pct")),
        ("% over 80: 12 loans", ("% over 80", "12", None)),
        ("Second Liens: 12 mortgage loans", ("Second Liens", "12", None)),
    ],
)
def test_a_label_may_begin_with_a_figure_or_a_sign(line: str, expected: tuple[str, str, str | None]) -> None:
    assert others(pool(*MAIN, line)) == [expected]


@pytest.mark.parametrize("label", ["W.A. FICO (Range)", "Weighted Average FICO Score (range)", "FICO (Ranges)"])
def test_a_label_that_says_that_a_range_is_behind_keeps_its_key(label: str) -> None:
    found = pool(*MAIN, f"{label}: 611 (500 - 801)")
    assert (str(found.wa_credit_score), others(found)) == ("611", [(label, "500..801", None)])


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("Full Documentation (%): 61.20", "pct"),
        ("Average Loan ($): 151,450.86", "usd"),
        ("Months to Roll (in months): 24", "months"),
        ("Margin (bps): 225", "bps"),
        ("Full Documentation (a): 61.20", None),
        ("Full Documentation: 61.20", None),
        ("% Full Documentation: 61.20", "pct"),
        ("%LTV>80: 61.20", "pct"),
        ("Owner Occupied %: 61.20", "pct"),
        ("Percent Full Documentation: 61.20", "pct"),
        ("LTV over 80%: 61.20", None),
    ],
)
def test_a_label_says_what_unit_its_figure_is_in(line: str, unit: str | None) -> None:
    assert [(each.value, each.unit) for each in pool(*MAIN, line).other_facts] == [
        (line.rpartition(": ")[2].replace(",", ""), unit)
    ]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("W.A. Margin: 6.120% (2.250( - 9.500%)", "6.120% (2.250( - 9.500%)"),
        ("W.A. FICO (Range): 611 (500 - 801", "611 (500 - 801"),
        ("W.A. FICO (Range): 611 (500 801)", "500 801"),
        ("Lien Position (1st / 2nd): 98.2( / 1.8%", "98.2( / 1.8%"),
        ("Lien Position (1st / 2nd): 98.2 / 1.8%", "98.2 / 1.8%"),
        ("Fixed/ARM: 25.1% / 74.9% / 0%", "25.1% / 74.9% / 0%"),
        ("Top 3 States: CA (31.2), FL (9.9%)", "CA (31.2), FL (9.9%)"),
        ("Maturity Date Range: June 1, 2013 tu August 1, 2033", "June 1, 2013 tu August 1, 2033"),
    ],
)
def test_several_figures_of_which_one_is_damaged_are_reported(line: str, value: str) -> None:
    compilation = listed(*MAIN, line)
    (told,) = compilation.diagnostics
    assert (told.code.id, at(compilation, told.primary.span)) == ("TS416", value)


@pytest.mark.parametrize(
    "line",
    [
        "Top States: CA 31.20%, FL 9.88%, all others less than 5%",
        "First Payment Date Range: 01/2001 - 08/2003",
        "Maturity Date Range: June 1, 2013 to August 1, 2033",
        "Maturity Date Range: June 2013 - August 2033",
        "Type of Loan (1/2): none",
    ],
)
def test_several_figures_in_words_are_kept_as_they_are(line: str) -> None:
    label, _, value = line.partition(": ")
    assert others(pool(*MAIN, line)) == [(label, value, None)]


def test_a_misspelt_month_in_a_range_of_dates_is_reported() -> None:
    found = listed(*MAIN, "Maturity Date Range: June 1, 2013 to Augwst 1, 2033")
    assert layout_codes(found) == ["TS405"]


def test_a_misspelt_word_behind_a_label_is_reported() -> None:
    assert layout_codes(listed(*MAIN, "W.A. FICO (Rangf): 611 (500 - 801)")) == ["TS414"]
