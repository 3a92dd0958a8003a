"""Which fact a weighted average is, by what is averaged and by the kind of its figure."""

from __future__ import annotations

from tscc.syntax import nodes

_PERCENTAGES = {"RATE": "gross_wac_pct", "NET_RATE": "net_wac_pct", "ORIGINAL_LTV": "wa_original_ltv_pct"}
_NUMBERS = {
    "REMAINING_TERM": "wa_remaining_term_months",
    "ORIGINAL_TERM": "wa_original_term_months",
    "AGE": "wa_age_months",
    "CREDIT_SCORE": "wa_credit_score",
}


def average_key(measure: str, fee_basis: str | None, value: nodes.Quantity) -> str | None:
    """The key of a weighted average; None where its figure is of another kind."""
    if measure == "RATE" and fee_basis == "AFTER_FEE":
        measure = "NET_RATE"
    return (_PERCENTAGES if value.percent else _NUMBERS).get(measure)
