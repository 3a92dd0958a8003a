"""Clauses: facts printed in any combination of loans, order, asides and pairing that the grammar allows come back equal."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import compiled, telling


class Said(NamedTuple):
    """A fact in words: its key and value, the attribute, the value as printed, the asides it needs."""

    key: str
    value: object
    attribute: str
    printed: str
    aside: str = ""


_CUTS = (
    "",
    "as of May 1, 2002",
    'as of May 1, 2002 (the "Cut-off Date")',
    "as of the close of business on May 1, 2002",
)
_SCORES = st.integers(400, 850).map(lambda n: Said("wa_credit_score", n, "weighted average credit score", f"{n}"))
_COUNTS = st.integers(2, 9999).map(lambda n: Said("loan_count", n, "number", f"{n:,}"))
_BALANCES = st.tuples(
    st.integers(90_000, 900_000_000),
    st.sampled_from(
        ("aggregate scheduled principal balance", "aggregate principal balance", "total principal balance")
    ),
    st.sampled_from(("", "after deducting payments of principal due on or before May 1, 2002,")),
).map(lambda drawn: Said("balance_usd", drawn[0], drawn[1], f"${drawn[0]:,}", drawn[2]))
_RATES = st.tuples(
    st.decimals(3, 12, places=3),
    st.sampled_from(("interest rate", "note rate", "rate")),
    st.sampled_from(("", "(before deduction of the servicing fee)", "(net of the servicing fee)")),
).map(
    lambda drawn: Said(
        "net_wac_pct" if "net" in drawn[2] else "gross_wac_pct",
        drawn[0],
        f"weighted average {drawn[1]}",
        f"{drawn[0]}%",
        drawn[2],
    )
)
_TERMS = st.decimals(100, 360, places=2).map(
    lambda n: Said("wa_remaining_term_months", n, "weighted average remaining term to maturity", f"{n} months")
)
_RATIOS = st.decimals(30, 95, places=1).map(
    lambda n: Said("wa_original_ltv_pct", n, "weighted average loan-to-value ratio", f"{n}%", "at origination")
)
_FACTS = st.lists(
    st.one_of(_COUNTS, _BALANCES, _RATES, _TERMS, _SCORES, _RATIOS),
    min_size=1,
    max_size=3,
    unique_by=lambda said: said.key,
)
_LOANS = st.sampled_from(
    (("mortgage loans", "1"), ("Group II mortgage loans", "II"), ("mortgage loans in Pool 2", "2"))
)


def stated(facts: list[Said], loans: str, cut: str) -> str:
    """Each attribute of the loans is its value; the loans are named once."""
    first, *others = facts
    clauses = [f"the {first.attribute} {first.aside} of the {loans} {cut} was {first.printed}"]
    clauses += [f"the {said.attribute} {said.aside} was {said.printed}" for said in others]
    return " and ".join(clauses)


def with_pronouns(facts: list[Said], loans: str, cut: str) -> str:
    """The same with a pronoun in each further clause or sentence."""
    first, *others = facts
    text = f"{cut}, the {first.attribute} of the {loans} {first.aside} was {first.printed}"
    ends = (", and their ", ". Their ")
    clauses = (
        f"{ends[place % 2]}{said.attribute} {said.aside} was {said.printed}" for place, said in enumerate(others)
    )
    return text + "".join(clauses)


def had(facts: list[Said], loans: str, cut: str) -> str:
    """The loans had attributes of values."""
    listed = " and ".join(f"a {said.attribute} {said.aside} of {said.printed}" for said in facts)
    return f"the {loans} had, {cut}, {listed}"


def respectively(facts: list[Said], loans: str, cut: str) -> str:
    """All attributes of the loans, then all values."""
    attributes = " and the ".join(f"{said.attribute} {said.aside}" for said in facts)
    return f"the {attributes} of the {loans} {cut} were {' and '.join(said.printed for said in facts)}, respectively"


def with_pronouns_in_a_list(facts: list[Said], loans: str, cut: str) -> str:
    """An attribute of the loans and theirs, then all values."""
    first, *others = facts
    theirs = "".join(f" and their {said.attribute} {said.aside}" for said in others)
    values = " and ".join(said.printed for said in facts)
    return f"the {first.attribute} {first.aside} of the {loans} {cut}{theirs} were {values}, respectively"


FORMS = (stated, with_pronouns, had, respectively, with_pronouns_in_a_list)


@pytest.mark.parametrize("form", FORMS)
@given(facts=_FACTS, loans=_LOANS, cut=st.sampled_from(_CUTS))
def test_facts_come_back_equal(form: object, facts: list[Said], loans: tuple[str, str], cut: str) -> None:
    assert callable(form)
    text = " ".join(form(facts, loans[0], cut).lstrip(", ").split()).replace(" ,", ",").replace(",,", ",")
    compilation = compiled(telling(f"     {text[0].upper()}{text[1:]}.\n"))
    assert compilation.document is not None, text
    (pool,) = compilation.document.pools
    assert compilation.document.unparsed == (), text
    assert pool.id == loans[1], text
    assert {said.key: getattr(pool, said.key) for said in facts} == {
        said.key: Decimal(str(said.value)) for said in facts
    }, text
    others = {
        "loan_count",
        "balance_usd",
        "gross_wac_pct",
        "net_wac_pct",
        "wa_remaining_term_months",
        "wa_credit_score",
    }
    assert [key for key in others - {said.key for said in facts} if getattr(pool, key) is not None] == [], text


@pytest.mark.parametrize(
    ("sentence", "count", "balance"),
    [
        ("The 12 mortgage loans have an aggregate principal balance of $3,500,500.", 12, 3500500),
        ("The aggregate principal balance of the 12 mortgage loans is $3,500,500.", 12, 3500500),
        ("The mortgage loans, of which there are 12, have a total principal balance of $3,500,500.", 12, 3500500),
        ("The mortgage loans total 12.", 12, None),
        ("The mortgage loans total $3,500,500.", None, 3500500),
        ("The loans number 12 and total $3,500,500.", 12, 3500500),
        ("The pool is made up of 12 mortgage loans totaling approximately $3,500,500.", 12, 3500500),
        ("As of May 1, 2002, the pool comprised 12 loans aggregating $3,500,500.", 12, 3500500),
        ("A total of 12 mortgage loans are in the pool.", 12, None),
        ("There are a total of 12 mortgage loans in the pool.", 12, None),
    ],
)
def test_the_number_of_the_loans_and_their_total(sentence: str, count: int | None, balance: int | None) -> None:
    found = compiled(telling(f"     {sentence}\n"))
    assert found.document is not None
    pools = found.document.pools or (None,)
    assert [(pool and pool.loan_count, pool and pool.balance_usd) for pool in pools] == [(count, balance)]
    assert [each.message for each in found.diagnostics] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The 3 mortgage loans which had loan-to-value ratios greater than 80% had primary mortgage insurance.",
        "The 3 mortgage loans in Vermont had an aggregate principal balance of $900,500.",
        "The largest of the 12 mortgage loans has a balance of $650,000.",
        "None of the 12 mortgage loans is more than 30 days delinquent.",
    ],
)
def test_a_number_of_some_loans_is_not_that_of_the_pool(sentence: str) -> None:
    found = compiled(telling(f"     {sentence}\n"))
    assert found.document is not None
    assert all(pool.loan_count is None for pool in found.document.pools)
    assert {each.code.id for each in found.diagnostics} & {"TS409", "TS415"}
