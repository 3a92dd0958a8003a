"""Facts of a pool as a list of labels and values, if the narrative of the filing does not state them.

W.A. FICO: 745                  GROSS WAC  5.890%  (+ / - 5 bps)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal

from tscc.document.enums import Bound
from tscc.document.model import OtherFact, Pool, Tolerance
from tscc.grammar.generated_words import FACTS
from tscc.printing.layout import Layout
from tscc.printing.paragraphs import SENTENCE

_NOT_AVERAGES = ("balance_usd", "loan_count")
_VARIANCES = {"pct": "%", "bps": " bps", "months": " months", "%": "%"}
UNITS = {"pct": "%", "months": " months", "years": " years", "bps": " bps"}


def print_facts(pool: Pool, marks: Mapping[str, str], texts: Iterable[str], layout: Layout) -> list[str]:
    """Print the facts of a pool that the narrative does not state, with the marks that are at some of them, and its other facts."""
    sentences = [found.group() for text in texts for found in SENTENCE.finditer(text)]
    tolerances = {each.fact: each for each in pool.tolerances}
    rough = {each.fact for each in pool.bounds if each.bound is Bound.APPROXIMATELY}
    lines = []
    for key, fact in FACTS["fact"].items():
        if "printed" not in fact:
            continue
        words = (fact["sentence"], *(() if key in _NOT_AVERAGES else ("weighted average",)))
        value: Decimal | int | None = getattr(pool, key)
        if value is not None and (key in tolerances or not _is_stated(_printed(key, value), words, sentences)):
            lines.append((fact["printed"] + marks.get(key, ""), _printed(key, value) + _variance(tolerances.get(key))))
    lines += [
        (each.label + marks.get(f"other_facts/{at}", ""), _other(each, rough) + _variance(tolerances.get(each.label)))
        for at, each in enumerate(pool.other_facts)
    ]
    if layout.facts == "colon":
        return [f"{label}: {value}".rstrip() for label, value in lines]
    width = max((len(label) for label, _ in lines), default=0) + 3
    return [f"{f'{label}:':<{width}}{value}".rstrip() for label, value in lines]


def _is_stated(printed: str, words: Sequence[str], sentences: Iterable[str]) -> bool:
    """Whether a sentence of the narrative states a fact, with its figure, `6.349%`, and its words."""
    figure = re.compile(rf"(?<![\d.,$]){re.escape(printed)}(?![\d%]|[.,]\d)")
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
    ways = {"+ / - ": tolerance.plus_minus, "maximum +": tolerance.plus, "minimum -": tolerance.minus}
    ways |= {"maximum ": tolerance.max, "minimum ": tolerance.min}
    way, value = next((way, value) for way, value in ways.items() if value is not None)
    figure = f"${value:,}" if tolerance.unit == "usd" else f"{value}{_VARIANCES.get(tolerance.unit or '', '')}"
    return f" ({way}{figure})"


def _other(fact: OtherFact, rough: Collection[str]) -> str:
    """Print the value of another fact with its unit, the commas that the document does not keep, and whether it is approximate."""
    about = "approximately " if fact.label in rough else ""
    ends = {"at least": fact.min, "at most": fact.max}
    found = {bound: about + _with_unit(end, fact.unit) for bound, end in ends.items() if end is not None}
    if len(found) == 1:
        return " ".join(*found.items())
    return " to ".join(found.values()) or about + _with_unit(fact.value, fact.unit)


def _with_unit(value: str | Decimal | None, unit: str | None) -> str:
    if unit == "usd" and value is not None:
        return f"${Decimal(value):,}"
    return "" if value is None else f"{value}{UNITS.get(unit or '', '')}"
