"""The facts of a pool: from what its sentences state, with dates, units and bounds, and what contradicts itself."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from small import HEADING, NOTICE, at, compiled, filing, layout_codes, telling

from tscc.document.model import Pool
from tscc.passes.pools.sentences.unclaimed_sentences import has_figures
from tscc.pipeline import Compilation


def told(*sentences: str) -> Compilation:
    """The compilation of a filing with some sentences, each a paragraph of its own."""
    return compiled(telling("\n".join(f"     {sentence}\n" for sentence in sentences)))


def pool(*sentences: str) -> Pool:
    document = told(*sentences).document
    assert document is not None
    return document.pools[0]


def found(compilation: Compilation, *codes: str) -> list[str]:
    """Which of some codes were reported."""
    return [fault.code.id for fault in compilation.diagnostics if fault.code.id in codes]


@pytest.mark.parametrize(
    ("sentence", "key", "value"),
    [
        ("The total number of mortgage loans was 1,412.", "loan_count", 1412),
        (
            "The aggregate principal balance of the mortgage loans was $3,500,500.25.",
            "balance_usd",
            Decimal("3500500.25"),
        ),
        ("The weighted average mortgage rate of the mortgage loans was 6.350%.", "gross_wac_pct", Decimal("6.350")),
        ("The weighted average net rate of the mortgage loans was 6.100%.", "net_wac_pct", Decimal("6.100")),
        (
            "The weighted average note rate of the mortgage loans (after deduction of fees) was 6.100%.",
            "net_wac_pct",
            Decimal("6.100"),
        ),
        (
            "The weighted average remaining term of the mortgage loans was 357.00 months.",
            "wa_remaining_term_months",
            Decimal("357.00"),
        ),
        ("The weighted average age of the mortgage loans was 3 months.", "wa_age_months", Decimal(3)),
        ("The weighted average credit score of the mortgage loans was 733.", "wa_credit_score", Decimal(733)),
        ("No mortgage loan has a maturity date after May 1, 2032.", "latest_maturity_date", date(2032, 5, 1)),
        ("No mortgage loans had loan-to-value ratios in excess of 95%.", "max_original_ltv_pct", Decimal(95)),
        (
            "No more than $67,764 of the mortgage loans are secured by properties in any one zip code.",
            "max_zip_balance_usd",
            Decimal(67764),
        ),
    ],
)
def test_a_sentence_gives_a_fact_with_its_place(sentence: str, key: str, value: object) -> None:
    compilation = told(sentence)
    assert compilation.document is not None
    got = getattr(compilation.document.pools[0], key)
    assert (got, str(got)) == (value, str(value))
    assert at(compilation, compilation.spans[f"/pools/0/{key}"]).strip("$%") in sentence
    assert compilation.document.unparsed == ()


@pytest.mark.parametrize(
    ("words", "basis"),
    [
        ("aggregate scheduled principal balance", "scheduled"),
        ("aggregate Adjusted principal balance", "adjusted"),
        ("unpaid principal balance", "unpaid"),
        ("stated principal balance", "stated"),
        ("aggregate principal balance", "outstanding"),
    ],
)
def test_the_basis_of_the_balance(words: str, basis: str) -> None:
    found_ = pool(f"The {words} of the mortgage loans was $3,500,500.")
    assert found_.balance_basis is not None
    assert found_.balance_basis.value == basis


def test_a_transfer_gives_the_closing_date_and_the_cut_off_date() -> None:
    found_ = pool(
        "On May 30, 2002, Alder Creek will sell mortgage loans with a principal balance of $3,500,500 as of "
        "May 1, 2002."
    )
    assert (found_.closing_date, found_.cut_off_date) == (date(2002, 5, 30), date(2002, 5, 1))


@pytest.mark.parametrize(
    ("limits", "years", "months"),
    [
        ("at least 10 but no more than 30 years", (10, 30), None),
        ("at least 10 years", (10, None), None),
        ("not more than 360 months", None, (None, 360)),
        ("between 120 and 360 months", None, (120, 360)),
    ],
)
def test_limits_keep_their_unit_and_an_absent_one_is_open(
    limits: str, years: tuple[int | None, ...] | None, months: tuple[int | None, ...] | None
) -> None:
    found_ = pool(f"All mortgage loans have original terms of {limits}.".replace("of between", "between"))
    pair = [range_ and (range_.min, range_.max) for range_ in (found_.original_term_years, found_.original_term_months)]
    assert pair == [years, months]


def test_a_window_and_balances_are_ranges() -> None:
    found_ = pool(
        "None of the mortgage loans were originated prior to June 1, 2001.",
        "Each mortgage loan had an original principal balance of not less than $48,000 nor more than $900,000.",
    )
    assert found_.origination_date is not None
    assert found_.original_balance_usd is not None
    assert (found_.origination_date.min, found_.origination_date.max) == (date(2001, 6, 1), None)
    assert (found_.original_balance_usd.min, found_.original_balance_usd.max) == (Decimal(48000), Decimal(900000))


@pytest.mark.parametrize(
    ("bound", "expected"),
    [("At least", "at_least"), ("No more than", "at_most"), ("Approximately", "approximately"), ("", "exactly")],
)
def test_a_share_is_a_bound_and_never_a_bare_value(bound: str, expected: str) -> None:
    (share,) = pool(f"{bound} 12.50% of the mortgage loans are secured by second homes.".strip()).shares
    assert (share.bound.value, str(share.pct), share.subject.value) == (expected, "12.50", "second_home")


def test_loans_over_a_ratio() -> None:
    found_ = pool(
        "Mortgage loans with a principal balance of $505,457 had loan-to-value ratios in excess of 80%, but "
        "no mortgage "
        "loans had loan-to-value ratios in excess of 95%.",
        "All of the mortgage loans which had loan-to-value ratios greater than 80% had primary mortgage insurance.",
    )
    assert [(over.threshold_pct, over.balance_usd) for over in found_.original_ltv_over] == [
        (Decimal(80), Decimal(505457))
    ]
    assert found_.max_original_ltv_pct == Decimal(95)
    assert found_.mortgage_insurance is not None
    assert found_.mortgage_insurance.original_ltv_over_pct == Decimal(80)


COLLATERAL = "In the case of the mortgage loans for which additional collateral was pledged, taken as a group:"
SUCH = (
    "1.   the number of such mortgage loans is 7;",
    "2.   such mortgage loans have a principal balance of $93,905;",
    "3.   the weighted average loan-to-value ratio of such mortgage loans, taking into account the pledged additional "
    "collateral, is 78.5%; and",
    "4.   the weighted average loan-to-value ratio of such mortgage loans, without taking into account the pledged "
    "additional collateral, is 93.6%.",
)


def test_a_list_tells_of_the_loans_with_additional_collateral() -> None:
    collateral = pool(COLLATERAL, *SUCH).additional_collateral
    assert collateral is not None
    assert (collateral.loan_count, collateral.balance_usd) == (7, Decimal(93905))
    assert (collateral.wa_ltv_with_pct, collateral.wa_ltv_without_pct) == (Decimal("78.5"), Decimal("93.6"))


def test_such_loans_are_nothing_where_it_was_not_said_which() -> None:
    compilation = told(*SUCH)
    assert compilation.document is not None
    assert compilation.document.pools[0].additional_collateral is None
    assert len(compilation.document.unparsed) == 4


RULES = (
    "Discount loans will consist of mortgage loans with net loan rates less than 5.500%.",
    "Premium loans will consist of mortgage loans with net loan rates greater than or equal to 5.500%.",
)


def test_each_group_has_its_rule_and_its_figures_in_their_order() -> None:
    groups = pool(
        *RULES,
        "The principal balances of the premium loans and the discount loans were $2,000 and $1,000, respectively.",
        "The weighted average interest rates of the discount loans and the premium loans were 5.6% and 6.3%, "
        "respectively.",
    ).groups
    assert [(group.id, group.balance_usd, group.gross_wac_pct) for group in groups] == [
        ("discount", Decimal(1000), Decimal("5.6")),
        ("premium", Decimal(2000), Decimal("6.3")),
    ]
    rules = [group.rule for group in groups if group.rule]
    assert [(rule.op.value, rule.value) for rule in rules] == [("lt", Decimal("5.500")), ("ge", Decimal("5.500"))]


def test_lists_of_different_lengths_give_no_group_a_figure() -> None:
    compilation = told(
        *RULES, "The principal balances of the premium loans and the discount loans were $2,000, respectively."
    )
    assert "TS410" in found(compilation, "TS410", "TS409")
    assert compilation.document is not None
    assert [group.balance_usd for group in compilation.document.pools[0].groups] == [None, None]
    assert len(compilation.document.unparsed) == 1


def test_a_fact_stated_twice_alike_is_no_fault() -> None:
    sentence = "The total number of mortgage loans was 12."
    assert found(told(sentence, sentence), "TS601") == []


def test_a_fact_stated_twice_otherwise_is_an_error_and_the_first_stays() -> None:
    compilation = told("The total number of mortgage loans was 12.", "The number of mortgage loans was 13.")
    assert found(compilation, "TS601") == ["TS601"]
    assert compilation.document is not None
    assert compilation.document.pools[0].loan_count == 12
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS601")
    assert at(compilation, fault.primary.span) == "13"
    assert [at(compilation, label.span) for label in fault.secondary] == ["12"]


def test_all_figures_should_be_as_of_one_date() -> None:
    compilation = told(
        "The total number of mortgage loans as of May 1, 2002 was 12.",
        "The weighted average mortgage rate of the mortgage loans as of June 1, 2002 was 6.350%.",
    )
    assert found(compilation, "TS602") == ["TS602"]
    assert compilation.document is not None
    assert compilation.document.pools[0].cut_off_date == date(2002, 5, 1)


@pytest.mark.parametrize(
    ("name", "day"),
    [("Closing Date", None), ("Cut-off Date", date(2002, 5, 1)), ("Statistical Calculation Date", date(2002, 5, 1))],
)
def test_a_date_with_another_name_is_not_the_cut_off_date(name: str, day: date | None) -> None:
    compilation = compiled(telling(f'The total number of mortgage loans as of May 1, 2002 (the "{name}") was 12.\n'))
    assert compilation.document is not None
    (pool,) = compilation.document.pools
    assert (pool.loan_count, pool.cut_off_date) == (12, day)
    kept = [each.text for each in compilation.document.unparsed]
    assert ("May 1, 2002" in kept) is (day is None)
    assert found(compilation, "TS602") == ["TS602"] * (day is None)


def test_a_date_with_another_name_is_told_once() -> None:
    first = 'The total number of mortgage loans as of May 1, 2002 (the "Closing Date") was 12.'
    compilation = told(
        first,
        "The weighted average age of the mortgage loans as of May 1, 2002 was 3 months.",
        "The weighted average mortgage rate of the mortgage loans as of April 1, 2002 was 6.350%.",
    )
    (fault,) = (fault for fault in compilation.diagnostics if fault.code.id == "TS602")
    assert (
        fault.message == "a figure is stated as of May 1, 2002, the Closing Date, but the cut-off date is April 1, 2002"
    )
    assert [at(compilation, label.span) for label in fault.secondary] == ["May 1, 2002"]


TRANSFER = (
    "On {}, Alder Creek is to transfer to the Trustee mortgage loans with an aggregate principal balance of $3,500,500."
)


@pytest.mark.parametrize(
    "written",
    [
        "May 30, 2002",
        "May 30th, 2002",
        "30 May 2002",
        "30 May, 2002",
        "30-May-02",
        "the 30th day of May, 2002",
        "2002-05-30",
        "5/30/02",
        "5-30-2002",
    ],
)
def test_a_closing_date_that_can_be_only_one_date(written: str) -> None:
    compilation = told(TRANSFER.format(written))
    assert compilation.document is not None
    assert compilation.document.pools[0].closing_date == date(2002, 5, 30)


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("5/6/02", "`5/6/02` may be May 6 or June 5"),
        ("06-05-2002", "`06-05-2002` may be June 5 or May 6"),
        ("5/3O/02", "`5/3O/02` is not a date"),
        ("5/30/O2", "`5/30/O2` is not a date"),
        ("May 302002", "`May 302002` is not a date"),
        ("30 May 2OO2", "`30 May 2OO2` is not a date"),
        ("May 2002", "`May 2002` is not a date"),
    ],
)
def test_a_closing_date_that_cannot_be_read_for_certain(written: str, message: str) -> None:
    faults = [fault for fault in told(TRANSFER.format(written)).diagnostics if fault.code.id == "TS415"]
    assert [fault.message for fault in faults] == [message]


def test_the_cut_off_date_is_the_one_most_figures_are_as_of() -> None:
    compilation = told(
        "The total number of mortgage loans as of May 1, 2092 was 12.",
        "The weighted average mortgage rate of the mortgage loans as of May 1, 2002 was 6.350%.",
        "The weighted average age of the mortgage loans as of May 1, 2002 was 3 months.",
    )
    assert found(compilation, "TS602") == ["TS602"]
    assert compilation.document is not None
    assert compilation.document.pools[0].cut_off_date == date(2002, 5, 1)


def test_a_group_whose_rule_is_not_read_keeps_its_figures() -> None:
    compilation = told(
        RULES[0],
        RULES[1].replace("5.500%", "5.500"),
        "The principal balances of the discount loans and the premium loans were $1,000 and $2,000, respectively.",
        "The weighted average interest rates of the discount loans and the premium loans were 5.6% and 6.3%, "
        "respectively.",
    )
    assert found(compilation, "TS409", "TS410") == ["TS409"]
    assert compilation.document is not None
    assert [(group.id, group.rule is None) for group in compilation.document.pools[0].groups] == [
        ("discount", False),
        ("premium", True),
    ]


@pytest.mark.parametrize(("name", "misspelt"), [("Discount", "Dsicount"), ("Premium", "Prenium")])
def test_a_group_whose_name_is_misspelt_in_its_rule_gets_no_figure(name: str, misspelt: str) -> None:
    compilation = told(
        *(rule.replace(name, misspelt) for rule in RULES),
        "The principal balances of the discount loans and the premium loans were $1,000 and $2,000, respectively.",
        "The principal balances of the discount loans and the premium loans were $1,000 and $2,000, respectively.",
    )
    assert found(compilation, "TS409") == ["TS409"]
    assert compilation.document is not None
    assert all(group.balance_usd is None for group in compilation.document.pools[0].groups)


def test_a_comparison_without_its_figure_is_missed() -> None:
    sentence = "All of the mortgage loans which had loan-to-value ratios greater than at origination had insurance."
    assert found(told(sentence), "TS409") == ["TS409"]


def test_a_date_no_calendar_has_is_an_error_and_null() -> None:
    compilation = told("No mortgage loan has a maturity date after February 30, 2032.")
    assert found(compilation, "TS404") == ["TS404"]
    assert compilation.document is not None
    assert compilation.document.pools[0].latest_maturity_date is None


@pytest.mark.parametrize(
    "text",
    [
        "The sponsor keeps 12 hens.",
        "It costs $5.",
        "It is 5% of all.",
        "It is 100% of all.",
        "It was so in 1,412 cases.",
        "It is 5.25 of them.",
        "Exhibits 99.1 and 99.2 tell of 412 loans.",
        "It was bought on May 1, 2002.",
    ],
)
def test_a_sentence_with_figures(text: str) -> None:
    assert has_figures(text)


@pytest.mark.parametrize(
    "text",
    [
        "No figures here.",
        "It was filed under Form 8-K.",
        "Certificates, Series 2002-3, are for sale.",
        "See Section 15(d) of it.",
        "The term sheets are in Exhibits 99.1, 99.2 and 99.3.",
        "They are of Alder Creek Trust 2002-3.",
        "The Class A-1 and Class M-2 Certificates are offered.",
        "(99.1) A letter of the sponsor.",
        "It is so by the Act of 1934.",
        "Percentages may not add up to 100% because of rounding.",
        "The figures in a column may not total 100.00 percent.",
        "Its agent is at 17 Mill Race Road, Alder Creek, Vermont 05999.",
    ],
)
def test_a_sentence_whose_figures_are_names(text: str) -> None:
    assert not has_figures(text)


def test_a_figure_in_brackets_is_one() -> None:
    assert has_figures("There are twelve (12) houses.")


@pytest.mark.parametrize(
    ("sentence", "key", "bound", "value"),
    [
        (
            "The weighted average FICO score of the mortgage loans is at least 700.",
            "wa_credit_score",
            "at_least",
            "700",
        ),
    ],
)
def test_a_bound_is_kept_as_one_and_never_as_the_value(sentence: str, key: str, bound: str, value: str) -> None:
    compilation = told(sentence)
    assert compilation.document is not None
    (told_,) = compilation.document.pools
    assert getattr(told_, key) is None
    (kept,) = told_.bounds
    assert (kept.fact, kept.bound.value, str(kept.value)) == (key, bound, value)
    assert at(compilation, compilation.spans["/pools/0/bounds/0/value"]).strip("$") in sentence
    assert found(compilation, "TS409") == []


def test_a_permitted_variance_is_a_tolerance() -> None:
    (tolerance,) = pool(
        "The principal balance of the mortgage loans will be $3,500,000, subject to a variance of plus or minus 5%."
    ).tolerances
    assert (tolerance.fact, tolerance.plus_minus, tolerance.unit) == ("balance_usd", Decimal(5), "pct")


def test_a_percentage_of_loans_over_a_ratio_keeps_its_bound() -> None:
    (over,) = pool("No more than 5% of the mortgage loans had loan-to-value ratios in excess of 80%.").original_ltv_over
    assert over.bound is not None
    assert (over.bound.value, over.balance_pct, over.balance_usd) == ("at_most", Decimal(5), None)


def test_one_sentence_may_tell_of_several_pools() -> None:
    document = told(
        "The pool will consist of 120 Group I and 60 Group II mortgage loans.",
        "The weighted average note rates of the Group I mortgage loans and the Group II mortgage loans were 6.1% and "
        "6.5%, respectively.",
    ).document
    assert document is not None
    assert [(found_.id, found_.loan_count, str(found_.gross_wac_pct)) for found_ in document.pools] == [
        ("I", 120, "6.1"),
        ("II", 60, "6.5"),
    ]


def test_a_loan_to_value_ratio_is_of_the_pool_that_its_sentence_names() -> None:
    document = told(
        "The Group II mortgage loans consist of 30 mortgage loans.",
        "The weighted average loan-to-value ratio at origination of the Group II mortgage loans was 69.04%.",
        "Approximately 23.34% of the Group II mortgage loans had loan-to-value ratios at origination in excess of 80%.",
    ).document
    assert document is not None
    (pool_,) = document.pools
    assert (pool_.id, str(pool_.wa_original_ltv_pct)) == ("II", "69.04")
    assert [(str(over.threshold_pct), str(over.balance_pct)) for over in pool_.original_ltv_over] == [("80", "23.34")]


def test_the_share_at_which_the_pool_may_be_bought_out_is_another_fact() -> None:
    (fact,) = pool(
        "The sponsor may purchase the mortgage loans when their balance is less than 5% of their first balance."
    ).other_facts
    assert (fact.label, fact.value, fact.unit) == ("clean-up call", "5", "pct")


def test_a_figure_that_contradicts_the_first_is_listed_as_not_read() -> None:
    document = told("The number of mortgage loans was 12.", "The number of mortgage loans was 13.").document
    assert document is not None
    assert [(piece.kind.value, piece.text) for piece in document.unparsed] == [("figure", "13")]


def test_a_bare_date_of_something_else_is_listed_without_a_warning() -> None:
    sentence = "The sponsor made an agreement dated as of May 1, 2002."
    compilation = told(sentence)
    assert compilation.document is not None
    assert [piece.text for piece in compilation.document.unparsed] == [sentence]
    assert found(compilation, "TS409") == []


@pytest.mark.parametrize(
    ("sentence", "key", "value"),
    [
        ("The mortgage pool will consist of approximately 6,657 mortgage loans.", "loan_count", "6657"),
        (
            "The aggregate principal balance of the mortgage loans was approximately $3,500,000.",
            "balance_usd",
            "3500000",
        ),
    ],
)
def test_an_approximate_figure_is_the_value_and_is_called_approximate(sentence: str, key: str, value: str) -> None:
    compilation = told(sentence)
    assert compilation.document is not None
    (told_,) = compilation.document.pools
    (kept,) = told_.bounds
    assert (kept.fact, kept.bound.value, str(kept.value)) == (key, "approximately", value)
    assert str(getattr(told_, key)) == value


_NOTE = "\n-----------\n1     A note.\n"


@pytest.mark.parametrize(
    ("mark", "body"),
    [
        *(
            (mark, body)
            for mark in ("number(1) of", "mortgage(1) loans", "2002(1) was", "412(1).")
            for body in (_NOTE, "")
        ),
        ("loans (1) as", _NOTE),
    ],
)
def test_a_footnote_mark_breaks_no_phrase(mark: str, body: str) -> None:
    sentence = "The total number of mortgage loans as of March 1, 2002 was 412."
    plain = mark.replace(" (1)", "").replace("(1)", "")
    assert plain in sentence
    compilation = told(sentence.replace(plain, mark) + "\n" + body)
    assert compilation.document is not None
    (pool,) = compilation.document.pools
    assert pool.loan_count == 412
    assert at(compilation, compilation.spans["/pools/0/loan_count"]) == "412"
    assert [found.code.id for found in compilation.diagnostics if found.code.id == "TS409"] == []


@pytest.mark.parametrize("end", ["", ' (the "Cut-off Date")', ")", '"'])
def test_only_what_ends_a_sentence_is_taken_off_it(end: str) -> None:
    compilation = told(f"The mortgage loans have an aggregate principal balance of $90,000 as of March 1, 2002{end}.")
    assert compilation.document is not None
    assert compilation.document.unparsed == ()
    assert str(compilation.document.pools[0].balance_usd) == "90000"


@pytest.mark.parametrize(("label", "expected"), [("x" * 58, True), ("x" * 68, False)])
def test_a_short_text_before_two_figures_is_a_row_without_a_head(label: str, expected: bool) -> None:
    compilation = compiled(filing(body=f"{HEADING}\n{NOTICE}\n{label} 14 6,058,685\n"))
    assert ("TS233" in layout_codes(compilation)) is expected


@pytest.mark.parametrize(
    ("sentence", "code", "message"),
    [
        ("On May 3O, 2002, ACMSI is to transfer to the Trustee mortgage loans with an\naggregate principal balance of $3,500.",
         "TS415", "`May 3O, 2002` is not a date"),
        ("The aggregate principal balance of the mortgage loans was 3,500,500.", "TS415",
         "`3,500,500` is an amount without `$`"),
        ("The total number of mortgage loans as of May 1, 2002 was l2.", "TS415", "`l2` is not a number"),
        ("The latest maturity of any mortgage loan is Jume 4 2031.", "TS409", "`Jume 4 2031` is not a date"),
        ("Each mortgage loan had an original principal balance of not less than 48,000 nor more than\n$900,000.", "TS409",
         "`48,000` is an amount without `$`"),
    ],
)  # fmt: skip
def test_sentence_that_stops_at_a_figure(sentence: str, code: str, message: str) -> None:
    """The figure is named; it is an error where a fact that is the pool is lost with it."""
    found = compiled(telling(f"     {sentence}\n")).diagnostics
    assert [(each.code.id, each.message) for each in found] == [(code, message)]


@pytest.mark.parametrize("name", ["Statistical Calculation Date", "Statistical Cut-off Date"])
@pytest.mark.parametrize("day", ["April 1, 2002 (the &)", "the &"])
def test_a_figure_as_of_another_date_than_the_cut_off_date_is_told(name: str, day: str) -> None:
    as_of = day.replace("&", f'"{name}"' if "(" in day else name)
    text = (
        f'     The statistics are of April 1, 2002 (the "{name}"). The cut-off date is May 1, 2002. The aggregate principal '
        f"balance of the mortgage loans as of {as_of} was $3,500,500.\n"
    )
    of_filing = compiled(telling(text))
    assert of_filing.document is not None
    assert str(of_filing.document.pools[0].cut_off_date) == "2002-05-01"
    (told,) = [each for each in of_filing.diagnostics if each.code.id == "TS602"]
    assert told.message == f"a figure is stated as of April 1, 2002, the {name}, but the cut-off date is May 1, 2002"


@pytest.mark.parametrize(
    ("range_of", "average", "told_of"),
    [
        ("interest rates ranging from 5.989% to 8.625%", "interest rate of the mortgage loans was 8.953%", "8.625"),
        ("interest rates ranging from 5.989% to 8.625%", "interest rate of the mortgage loans was 7.121%", None),
        ("credit scores ranging from 620 to 812", "credit score of the mortgage loans was 602", "620"),
        (
            "remaining terms ranging from 300 to 358 months",
            "remaining term of the mortgage loans was 360 months",
            "358",
        ),
    ],
)
def test_an_average_is_in_the_range_that_a_sentence_states(range_of: str, average: str, told_of: str | None) -> None:
    of_filing = told(f"The mortgage loans have {range_of}.", f"The weighted average {average}.")
    found = [each.message for each in of_filing.diagnostics if each.code.id == "TS640"]
    assert [told_of in message for message in found if told_of] == [True] * (told_of is not None)
    assert len(found) == (told_of is not None)
