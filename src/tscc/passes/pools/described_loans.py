"""Whether a pool is one of mortgage loans, by its tables and by what is stated of it."""

from __future__ import annotations

import re

from tscc.document import model
from tscc.document.enums import Dimension, TableKind
from tscc.grammar.ahead import regex
from tscc.vocabulary.column_kinds import WEIGHTED
from tscc.vocabulary.dimensions import names_other_loans, names_terms
from tscc.vocabulary.fact_labels import FACT_KEYS, size_kind

_PROFILED_FACTS = 2
_ORIGINATED = ("wa_original_ltv_pct", "wa_credit_score", "wa_original_term_months")
"""Facts that with a rate tell loans as well as their number or balance does."""
_LOANS = regex(r"\b(?:loans|mortgages)\b", re.IGNORECASE)
"""What the head of a column counts: `Number of Mortgage Loans`, not `Contracts`."""


def describes_loans(pool: model.Pool, *, alone: bool) -> bool:
    """Whether a pool is one of mortgage loans: it has a stratification, or what a profile of a pool states of it.

    Of an exhibit `alone`, which no cover says is something else, it may be by any that counts `Loans` up to a total: `Payment Status`.

    Such a profile states the number of loans or their balance, or their rate and what they were made with, and two more;
    the average, the largest or the smallest loan is one of these, and a term that only loans have: `Gross Margin`.
    """
    stated = [key for key in FACT_KEYS if getattr(pool, key, None) is not None]
    whose = (
        {"loan_count", "balance_usd"} if "gross_wac_pct" not in stated else {"loan_count", "balance_usd", *_ORIGINATED}
    )
    sizes = {kind for fact in pool.other_facts if (kind := size_kind(fact.label))}
    terms = any(names_terms(fact.label) for fact in pool.other_facts)
    profiled = len(stated) + len(sizes) + terms > _PROFILED_FACTS and not whose.isdisjoint(stated)
    return profiled or any(_divides_loans(each) or (alone and _counts_loans(each)) for each in pool.stratifications)


def _divides_loans(table: model.Stratification) -> bool:
    """Whether a table divides loans: by a known dimension, or by another with the averages of each row beside its balance.

    So does one of bands with the share of each: `Combined Loan-to-Value Ratio`, and one by terms that only loans have:
    `Gross Margins`, `Prepayment Penalties`. One by balances that states neither how
    many loans a row has nor their share may be of any balances: `End of Year`.
    """
    keys = {column.key for column in table.columns}
    if table.dimension is Dimension.OTHER and not names_terms(_words_of(table)):
        further = WEIGHTED if table.kind is TableKind.CATEGORY else {"balance_pct", *WEIGHTED}
        return {"loan_count", "balance_usd"} <= keys and not keys.isdisjoint(further)
    own = () if table.dimension is Dimension.CURRENT_BALANCE else ("balance_usd",)
    return not keys.isdisjoint({"loan_count", "balance_pct", *own})


def _counts_loans(table: model.Stratification) -> bool:
    """Whether a table has a number of loans, by its head, and a balance for a total, and is not said to be of other loans."""
    heads = {column.key: column.header or "" for column in table.columns}
    counts = _LOANS.search(heads.get("loan_count", "")) is not None and not names_other_loans(_words_of(table))
    return counts and table.total is not None and None not in (table.total.loan_count, table.total.balance_usd)


def _words_of(table: model.Stratification) -> str:
    """The title of a table and the head of its labels."""
    return f"{table.title or ''} {table.columns[0].header or ''}"
