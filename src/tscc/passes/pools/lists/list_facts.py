"""Take a label with its value: a fact of the pool where the label is known, another fact where it is not."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.document.enums import Bound
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity
from tscc.passes.pieces import part_of
from tscc.passes.pools.lists.listed_value import ListedRange, ListedValue, is_value
from tscc.passes.pools.lists.nearly_known import near_key, report_cut
from tscc.passes.pools.lists.other_facts import report_misread, settle_scale, take_beside, take_other
from tscc.passes.pools.lists.permitted import take_variance
from tscc.passes.pools.pool_record import EXACTLY, PoolRecord
from tscc.passes.pools.sentences.named_dates import is_statistical, two_dates
from tscc.passes.written_dates import find_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.look_alikes import TO_DIGITS
from tscc.vocabulary.fact_labels import fact_key, head_key, is_known, measured_key, size_kind, without_range
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN, scale_of

_FIGURE_BEHIND = regex(r"[ .]+\$?\d[\d,]*(?:\.\d+)?%?[ .]*$")
_BRACKETS = regex(r"\s*\([^()]*\)\s*$")
_MARK_BEHIND = regex(rf"\s*{pattern('figures', 'MARK')}$")
_SEVERAL, _RANGE, _OTHER_DAYS = (
    regex(pattern("figures", name), re.IGNORECASE) for name in ("SEVERAL_FIGURES", "RANGE_OF_FIGURES", "OTHER_DAYS")
)
"""Values that are no single figure and no date, which is not a fault."""
_LABEL_VARIANCE = regex(rf"\s*(?P<variance>{pattern('figures', 'VARIANCE')})\Z")
"""How much a figure may vary, behind its label: `WAM (+/- 2 months)`."""
_KINDS = {"_date": "a date", "_count": "a count", "_months": "a number of months"}
"""What kind of value a key has, by the end of the key, if its quantity does not say so."""
MAIN_FACTS = frozenset({"balance_usd", "loan_count", "gross_wac_pct", "cut_off_date"})
"""The facts without which a pool is not known."""
LEFT_EMPTY = ("net_wac_pct", "wa_credit_score")
"""What a list that is sound may leave empty, because it is not yet known."""
_FIGURES_OF_A_POOL = MAIN_FACTS - {"cut_off_date"}


def take_label(record: PoolRecord, fact: nodes.LabelledFact, label: str, scale: int) -> None:
    """Take a label with its value, the variance it is permitted, and the range of the loans it is an average of.

    `scale` is that of the list, unless the label or the value has one of its own: `Pool Size ($000s): 27,350`.
    """
    varied = _LABEL_VARIANCE.search(label)
    label, of_label = _without_scale(label[: varied.start()] if varied else label)
    text, of_value = _without_scale(fact.value.text if fact.value else "")
    if fact.value is not None and of_value:
        written = part_of(fact.value, 0, len(text))
        fact = replace(fact, value=written)
    record.scale = of_value or of_label or scale
    _take(record, fact, label)
    record.scale = DOLLARS
    if varied:
        start = len(fact.label.text) - len(varied.string) + varied.start("variance")
        written = part_of(fact.label, start, start + len(varied["variance"]))
        take_variance(record, fact_key(label) or " ".join(label.split()), written)
    if fact.permitted is not None:
        _permit(record, label, fact.permitted)


def _permit(record: PoolRecord, label: str, written: Written) -> None:
    """Store what a column of its own permits a figure to be, with or without brackets; nothing where it says that there is none."""
    text, key = written.text, fact_key(label) or " ".join(label.split())
    if terminal("figures", "VARIANCE").fullmatch(text):
        take_variance(record, key, written)
    elif not terminal("figures", "NOTHING").fullmatch(text):
        take_beside(record, key, label, part_of(written, text.startswith("("), len(text) - text.endswith(")")))


def _without_scale(text: str) -> tuple[str, int]:
    """A label or a value without the scale in brackets behind it, and that scale."""
    behind = _BRACKETS.search(text)
    scale = scale_of(behind[0]) if behind else DOLLARS
    return (text[: behind.start()], scale) if behind and scale else (text, DOLLARS)


def _is_range_of_measure(label: str) -> bool:
    """Whether a label is of the range of what has an average with a key: `Mortgage Rate Range`."""
    return without_range(label) != label and measured_key(label) is not None


def _take(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> None:
    value = ListedValue.read(fact.value)
    label = _without_mark(record, fact, label)
    key = fact_key(label) or near_key(record, fact, label, value)
    if (of_head := head_key(label)) and value and value.fits(of_head):
        record.head(of_head, value.figure)
        return
    if fact.value is None or key is None:
        known = key or size_kind(label) or (_FIGURE_BEHIND.sub("", label) != label and _is_known(label))
        known = known or " ".join(label.split()) in record.lists.valued or _is_range_of_measure(label)
        if fact.value is None and key not in LEFT_EMPTY and known:
            message = f"the label `{label}` has no value"
            record.sink.report(codes.LABEL_AND_VALUE, message, fact.label.span, "no value is behind this label")
        report_cut(record, fact, label)
        if fact.value is not None and report_misread(record, label, fact.value, value):
            value = None
        take_other(record, label, fact.value, value, fact.label)
    elif key.endswith("_date"):
        _date(record, key, label, fact.value)
    elif value is None or not value.fits(key):
        _report_unfit(record, key, fact.value)
        take_other(record, label, fact.value, None)
    elif record.scale == UNCERTAIN and key.endswith("_usd") and not value.scale:
        settle_scale(record, value.figure)
        take_other(record, label, fact.value, value)
    else:
        _figure(record, key, value)
        if value.beside:
            take_beside(record, key, label, value.beside)


def _is_known(label: str) -> bool:
    """Whether a label is a known one with a figure behind it, where leader dots should be: `Average Balance $318,313 .....`."""
    rest = _FIGURE_BEHIND.sub("", label).rstrip(". ")
    return is_known(rest)


def _without_mark(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> str:
    """A known label without a mark that has no body, which is reported: `Loan Count (1)`."""
    mark = _MARK_BEHIND.search(label)
    if mark is None or fact_key(label) or not fact_key(label[: mark.start()]):
        return label
    message = f"the mark `{mark[0].strip()}` on this label has no body"
    record.sink.report(codes.LABEL_MARK_WITHOUT_BODY, message, fact.label.span, "no note has this mark")
    return label[: mark.start()]


def _report_unfit(record: PoolRecord, key: str, written: Written) -> None:
    """Report a value that is not of the kind of its label: `7 1` for a score, `31 of March` for a date.

    Words for none are no fault, nor is the least or the most of the loans: `min 620`.
    """
    text = written.text
    ranged = ListedRange.read(written)
    unstated = key not in ("loan_count", "balance_usd") and _is_words(text)
    figure = _BRACKETS.sub("", text)  # `7.21d% (+ / - 5 bps)`
    several = _RANGE if key in _FIGURES_OF_A_POOL else _OTHER_DAYS if key.endswith("_date") else _SEVERAL
    if unstated or (ranged and ranged.is_one_sided) or several.search(text if is_value(figure) else figure):
        return
    kind = next((kind for end, kind in _KINDS.items() if key.endswith(end)), Quantity.of(key).value)
    message = f"the value `{text}` of this label is not {kind}"
    record.sink.report(codes.LABEL_AND_VALUE, message, written.span, f"{kind} is expected")


def _is_words(text: str) -> bool:
    """Whether a value says in words that there is no figure, or what it is.

    A value with a digit does not, nor one that is a month, a unit without its figure, or a label.
    """
    return (
        not any(map(str.isdigit, text))
        and not terminal("figures", "MONTH").match(text)
        and not any(map(is_value, (text.translate(TO_DIGITS), f"1 {text}")))
        and not (is_known(text) or is_known(f"{text} date"))
    )


def _figure(record: PoolRecord, key: str, value: ListedValue) -> None:
    """Store the figure of a known label, with its variance."""
    figure = value.figure
    if key.endswith("_usd"):
        settle_scale(record, figure)
    if value.scale:
        _scaled(record, key, value)
    else:
        bound = "approximately" if value.is_rough else EXACTLY
        record.amount(key, nodes.Amount(span=figure.span, figure=figure, bound=bound))
    record.ledger.refer(record.notes, f"{record.pointer}/{key}")
    if value.variance:
        take_variance(record, key, value.variance)


def _scaled(record: PoolRecord, key: str, value: ListedValue) -> None:
    """Store `30 years` as months, and `$27.35 million` as approximate, because it has so few digits."""
    figure = value.figure
    digits = figure.text.lstrip("$ ")
    number = record.read("number", part_of(figure, len(figure.text) - len(digits), len(figure.text)))
    if number is None:
        return
    amount = value.times(Decimal(number))
    record.keep(key, amount, figure)
    if key.endswith("_usd"):
        record.bound(key, Bound.APPROXIMATELY, amount, figure)


def _date(record: PoolRecord, key: str, label: str, written: Written) -> None:
    """Store a date; anything else becomes an `other_fact`."""
    found = find_date(written.text)
    two = two_dates(written.text) if record.lists.day_first else None
    if two is not None:
        record.sink.report(codes.LABEL_AND_VALUE, two, written.span, "another date of the lists begins with its day")
    if found is None or two is not None:
        if found is None:
            _report_unfit(record, key, written)
        take_other(record, label, written, None)
    elif key == "cut_off_date":
        statistical = " ".join(label.split()) if is_statistical(label) else None
        record.as_of(part_of(written, *found), named=statistical is None, statistical=statistical)
    else:
        record.day(key, part_of(written, *found))
