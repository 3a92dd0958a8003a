"""Facts of a pool as a list of labels and values, if the narrative of the filing does not state them.

W.A. FICO: 745                  GROSS WAC  5.890%  (+ / - 5 bps)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from tscc.document.model import OtherFact, Pool, Tolerance
from tscc.printing.layout import Layout
from tscc.printing.paragraphs import SENTENCE

LABELS = {
    "balance_usd": "Pool Size",
    "loan_count": "Loan Count",
    "gross_wac_pct": "W.A. Gross Coupon",
    "net_wac_pct": "W.A. Net Coupon",
    "wa_remaining_term_months": "W.A. Rem. Term",
    "wa_original_term_months": "W.A. Orig. Term",
    "wa_age_months": "W.A. Seasoning",
    "wa_original_ltv_pct": "W.A. Orig. LTV",
    "wa_credit_score": "W.A. FICO",
}
"""Facts that may stand in a list, in their order, and their labels."""
WORDS = {
    "balance_usd": "balance",
    "loan_count": "number of",
    "gross_wac_pct": "rate",
    "net_wac_pct": "net",
    "wa_remaining_term_months": "remaining",
    "wa_original_term_months": "original term",
    "wa_age_months": "age",
    "wa_original_ltv_pct": "loan-to-value",
    "wa_credit_score": "score",
}
"""Words that stand in the sentence of a fact."""
UNITS = {"pct": "%", "months": " months", "years": " years"}


def print_facts(pool: Pool, texts: Iterable[str], layout: Layout) -> list[str]:
    """Print the facts of a pool that the narrative does not state, and its other facts."""
    sentences = [found.group() for text in texts for found in SENTENCE.finditer(text)]
    tolerances = {each.fact: each for each in pool.tolerances}
    lines = []
    for key, label in LABELS.items():
        value: Decimal | int | None = getattr(pool, key)
        if value is not None and (key in tolerances or not _is_stated(key, value, sentences)):
            lines.append((label, _printed(key, value) + _variance(tolerances.get(key))))
    lines += [(other.label, _other(other)) for other in pool.other_facts]
    if layout.facts == "colon":
        return [f"{label}: {value}".rstrip() for label, value in lines]
    width = max((len(label) for label, _ in lines), default=0) + 3
    return [f"{f'{label}:':<{width}}{value}".rstrip() for label, value in lines]


def _is_stated(key: str, value: Decimal | int, sentences: Iterable[str]) -> bool:
    """Tell whether a sentence of the narrative states a fact: its figure, `6.349%`, and its words."""
    figure = re.compile(rf"(?<![\d.,$]){re.escape(_printed(key, value))}(?![\d%]|[.,]\d)")
    words = [WORDS[key], *(["weighted average"] if key not in ("balance_usd", "loan_count") else [])]
    return any(
        all(word in sentence.lower() for word in words) and figure.search(sentence)
        for sentence in sentences
        if not sentence.endswith("respectively.")
    )


def _printed(key: str, value: Decimal | int) -> str:
    figure = f"${value:,}" if key.endswith("_usd") else f"{value:,}"
    return figure + (UNITS.get(key.rpartition("_")[2], ""))


def _variance(tolerance: Tolerance | None) -> str:
    if tolerance is None:
        return ""
    unit = "%" if tolerance.unit == "%" else f" {tolerance.unit}"
    return f" (+ / - {tolerance.plus_minus}{unit})"


def _other(fact: OtherFact) -> str:
    """Print the value of another fact with its unit, and the commas that the document does not keep."""
    if fact.value is None:
        return ""
    if fact.unit == "usd":
        return f"${Decimal(fact.value):,}"
    return fact.value + UNITS.get(fact.unit or "", "")
