"""Take a label with its value: a fact of the pool where the label is known, another fact where it is not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, perhaps
from tscc.document import model
from tscc.document.enums import Bound, Dimension
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.figures import Quantity
from tscc.passes.pieces import part_of
from tscc.passes.pools.lists.listed_value import (
    ListedRange,
    ListedValue,
    is_nearly_range,
    is_value,
    listed_shares,
)
from tscc.passes.pools.lists.permitted import take_limit, take_variance, unit_of_label
from tscc.passes.pools.pool_record import EXACTLY, Lists, PoolRecord
from tscc.passes.pools.sentences.named_dates import is_statistical, two_dates
from tscc.passes.written_dates import find_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.look_alikes import TO_DIGITS
from tscc.text.source import Span
from tscc.vocabulary.fact_labels import (
    fact_key,
    head_key,
    is_known,
    measured_key,
    near_labels,
    size_kind,
    without_range,
)
from tscc.vocabulary.label_codes import code_of, near_state
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN, contradicts, scale_of

_FIGURE_BEHIND = regex(r"[ .]+\$?\d[\d,]*(?:\.\d+)?%?[ .]*$")
_BRACKETS = regex(r"\s*\([^()]*\)\s*$")
_SHARE_WORDS = regex(r"\s*(?:concentrations?|loans|%|percent(?:age)?)\s*$", re.IGNORECASE)
_MARK_BEHIND = regex(rf"\s*{pattern('figures', 'MARK')}$")
_SEVERAL, _RANGE, _OTHER_DAYS = (
    regex(pattern("figures", name), re.IGNORECASE) for name in ("SEVERAL_FIGURES", "RANGE_OF_FIGURES", "OTHER_DAYS")
)
"""Values that are no single figure and no date, which is not a fault."""
_DAY_FIRST = regex(r"(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d{2,4}")
_VARIANCE = regex(r"\+ ?/|\+-|plus or minus")
"""How a variance begins: `+ / 5 bps`, which lacks its minus sign."""
_LABEL_VARIANCE = regex(rf"\s*(?P<variance>{pattern('figures', 'VARIANCE')})\Z")
"""How much a figure may vary, behind its label: `WAM (+/- 2 months)`."""
_KINDS = {"_date": "a date", "_count": "a count", "_months": "a number of months"}
"""What kind of value a key has, by the end of the key, if its quantity does not say so."""
MAIN_FACTS = frozenset({"balance_usd", "loan_count", "gross_wac_pct", "cut_off_date"})
"""The facts without which a pool is not known."""
LEFT_EMPTY = ("net_wac_pct", "wa_credit_score")
"""What a list that is sound may leave empty, because it is not yet known."""
_OFTEN = 2
"""A label of one word is short of one where the whole label is printed twice elsewhere, a longer one where it is at all."""
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
        _take_beside(record, key, label, part_of(written, text.startswith("("), len(text) - text.endswith(")")))


def _without_scale(text: str) -> tuple[str, int]:
    """A label or a value without the scale in brackets behind it, and that scale."""
    behind = _BRACKETS.search(text)
    scale = scale_of(behind[0]) if behind else DOLLARS
    return (text[: behind.start()], scale) if behind and scale else (text, DOLLARS)


def _take(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> None:
    value = ListedValue.read(fact.value)
    label = _without_mark(record, fact, label)
    key = fact_key(label) or _near_key(record, fact, label, value)
    if (of_head := head_key(label)) and value and value.fits(of_head):
        record.head(of_head, value.figure)
        return
    if fact.value is None or key is None:
        known = key or size_kind(label) or (_FIGURE_BEHIND.sub("", label) != label and _is_known(label))
        if fact.value is None and key not in LEFT_EMPTY and known:
            message = f"the label `{label}` has no value"
            record.sink.report(codes.LABEL_AND_VALUE, message, fact.label.span, "no value is behind this label")
        _report_cut(record, fact, label)
        if fact.value is not None and _report_misread(record, fact.value, value):
            value = None
        _other(record, label, fact.value, value, fact.label)
    elif key.endswith("_date"):
        _date(record, key, label, fact.value)
    elif value is None or not value.fits(key):
        _report_unfit(record, key, fact.value)
        _other(record, label, fact.value, None)
    elif record.scale == UNCERTAIN and key.endswith("_usd") and not value.scale:
        _settle_scale(record, value.figure)
        _other(record, label, fact.value, value)
    else:
        _figure(record, key, value)
        if value.beside:
            _take_beside(record, key, label, value.beside)


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


def report_states(record: PoolRecord) -> None:
    """Report the labels of shares that are nearly the name of a state, in a list that has shares of states."""
    names = {written.span: _SHARE_WORDS.sub("", written.text.rpartition(": ")[2]).strip() for written in record.shares}
    known = [name for name in names.values() if code_of(Dimension.STATE, name)]
    for span, name in names.items():
        state = near_state(name) if known and name not in known else None
        if state:
            place = Span(span.start, span.start + len(name))
            message, ways = f"`{name}` is not the name of a state", perhaps(state, place)
            record.sink.report(codes.MISSPELT_STATE, message, place, "among the shares of states", help=ways)


def printed_lists(filing: nodes.Filing) -> Lists:
    """What the lists of a filing show together."""
    facts = [fact for block in filing.blocks if isinstance(block, nodes.LabelledFacts) for fact in block.facts]
    labels = (" ".join(fact.label.text.split()) for fact in facts)
    values = (fact.value.text for fact in facts if fact.value and "/" in fact.value.text)
    day_first = any(_DAY_FIRST.fullmatch(value) for value in values)
    return Lists(Counter(label for label in labels if fact_key(label)), day_first)


def _lacks_word(record: PoolRecord, label: str, written: Written | None, value: ListedValue | None) -> str | None:
    """The label of another list that a label is but for one word, whose fact the pool lacks; None where several facts are."""
    words = label.split()
    others = [
        other
        for other, count in record.lists.labels.items()
        if count + len(words) > _OFTEN and _is_but_for_one(words, other.split()) and _is_value_of(other, written, value)
    ]
    keys = {key for other in others if (key := fact_key(other)) and record.lacks(key)}
    return next(other for other in others if fact_key(other) in keys) if len(keys) == 1 else None


def _is_but_for_one(words: Sequence[str], all_words: Sequence[str]) -> bool:
    """Whether some words are others but for one of these."""
    return len(words) + 1 == len(all_words) and any(
        [*all_words[:at], *all_words[at + 1 :]] == words for at in range(len(all_words))
    )


def _near_key(record: PoolRecord, fact: nodes.LabelledFact, label: str, value: ListedValue | None) -> str | None:
    """The key of a label that is nearly a known one, if its value is of the kind; reported."""
    near = next((near for near in near_labels(label) if _is_value_of(near, fact.value, value)), None)
    near = near or (None if is_known(label) else _lacks_word(record, label, fact.value, value))
    if near is None:
        return None
    key = fact_key(near)
    span = fact.label.span
    record.sink.report(
        codes.MISSPELT_LABEL,
        f"`{label}` is nearly the label `{near}`",
        span,
        f"read as `{near}`" if key else "kept as printed",
        help=(Help(f"the label is perhaps `{near}`", Edit(span, near)),) if label == fact.label.text else (),
    )
    return key


def _is_value_of(label: str, written: Written | None, value: ListedValue | None) -> bool:
    """Whether a value is of the kind that a known label has."""
    key = fact_key(label) or "balance_usd"
    if key.endswith("_date"):
        return written is not None and find_date(written.text) is not None
    return value is not None and value.fits(key)


def _report_unfit(record: PoolRecord, key: str, written: Written) -> None:
    """Report a value that is not of the kind of its label: `7 1` for a score, `31 of March` for a date; not words for none."""
    text = written.text
    unstated = key not in ("loan_count", "balance_usd") and _is_words(text)
    figure = _BRACKETS.sub("", text)  # `7.21d% (+ / - 5 bps)`
    several = _RANGE if key in _FIGURES_OF_A_POOL else _OTHER_DAYS if key.endswith("_date") else _SEVERAL
    if unstated or several.search(text if is_value(figure) else figure):
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


def _report_misread(record: PoolRecord, written: Written, value: ListedValue | None) -> bool:
    """Report the value of an unknown label that is nearly a figure; whether it is."""
    text = " ".join(written.text.split())
    if not terminal("figures", "MISREAD_FIGURE").fullmatch(text) and not (value and value.has_letter):
        return False
    message = f"the value `{text}` of this label is not a figure"
    why = "a letter is in it" if any(map(str.isalpha, text)) else "a sign or a digit of it is wrong"
    record.sink.report(codes.LABEL_AND_VALUE, message, written.span, why)
    return True


def _report_cut(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> None:
    """Report a label that is a known one behind its first letters, which are in small letters: `tal Pool Balance`."""
    rest = label.partition(" ")[2]
    if label[:1].islower() and rest[:1].isupper() and (fact_key(rest) or size_kind(rest)):
        message = f"the label `{label}` begins within a word"
        record.sink.report(codes.MISSPELT_LABEL, message, fact.label.span, "its beginning is perhaps lost")


def _settle_scale(record: PoolRecord, figure: Written) -> None:
    """Report an amount whose scale is not certain, or that has cents and so can only be in single dollars."""
    if record.scale == UNCERTAIN and not record.sink.has(codes.SCALE_DOUBTFUL):
        message = f"the amount `{figure.text}` is in thousands or in millions"
        record.sink.report(codes.SCALE_DOUBTFUL, message, figure.span, "which of the two is not said")
    elif contradicts(record.scale, figure.text):
        record.scale = DOLLARS
        message = f"`{figure.text}` can only be in single dollars, but a scale of thousands or millions is stated"
        record.sink.report(codes.SCALE_DOUBTFUL, message, figure.span, "read as dollars")


def _figure(record: PoolRecord, key: str, value: ListedValue) -> None:
    """Store the figure of a known label, with its variance."""
    figure = value.figure
    if key.endswith("_usd"):
        _settle_scale(record, figure)
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
        _other(record, label, written, None)
    elif key == "cut_off_date":
        statistical = " ".join(label.split()) if is_statistical(label) else None
        record.as_of(part_of(written, *found), named=statistical is None, statistical=statistical)
    else:
        record.day(key, part_of(written, *found))


def _other(
    record: PoolRecord,
    label: str,
    written: Written | None,
    value: ListedValue | None,
    shown: Written | None = None,
    *,
    beside: bool = False,
) -> None:
    """Store an unknown label, with its value as printed or, if this is one figure, its digits and unit."""
    name = " ".join(label.split())
    if value and value.beside:
        _other(record, label, value.alone, ListedValue.read(value.alone))
        _take_beside(record, name, label, value.beside)
        return
    if written and value is None and _take_several(record, label, written, beside=beside):
        return
    text = " ".join(written.text.split()) if written else None
    figure, unit = (value.digits, value.unit or unit_of_label(label)) if value and value.is_plain else (text, None)
    if unit == "usd" and value:
        if not value.multiple:
            _settle_scale(record, value.figure)
        scaled = value.in_dollars(record.scale)
        figure, unit = (scaled, unit) if scaled else (text, None)
    if unit == "pct" and shown is not None:
        record.shares.append(shown)
    place = written or shown  # a label without a value has its own place
    other = model.OtherFact(label=name, value=figure, unit=unit)
    pointer = record.add("other_facts", other, place.span if place else Span(0, 0), value=written)
    if value and value.multiple and unit and figure:
        record.bound(name, Bound.APPROXIMATELY, Decimal(figure), value.figure)
    record.ledger.refer(record.notes, pointer)
    if value and value.is_plain and value.variance:
        take_variance(record, name, value.variance)


def _take_several(record: PoolRecord, label: str, written: Written, *, beside: bool) -> bool:
    """Store a value of several figures; whether it is one whose figures are understood."""
    return _take_range(record, label, written, beside=beside) or _take_shares(record, label, written)


def _take_range(record: PoolRecord, label: str, written: Written, *, beside: bool) -> bool:
    """Store a range; whether the value is one. Without a sign it is one `beside` its average, or behind the label of one.

    A value of two figures that is none, behind a label that says so, is reported.
    """
    ranged, key = ListedRange.read(written), measured_key(label)
    name, said = " ".join(label.split()), without_range(label) != label
    if ranged is None:
        if said and is_nearly_range(written.text):
            message = f"the value `{written.text}` of this label is not a range"
            why = "two figures of one unit are expected, with `-` or `to` between them"
            record.sink.report(codes.LABEL_AND_VALUE, message, written.span, why)
        return False
    if not (beside or said or key or ranged.is_measured):
        return False
    if ranged.unit == "usd":
        _settle_scale(record, ranged.least.figure)
        if record.scale == UNCERTAIN:
            return False
    unit = ranged.unit or unit_of_label(label)
    unit = unit or next((unit for unit in ("usd", "pct", "months") if (key or "").endswith(f"_{unit}")), None)
    limits = nodes.Limits(span=ranged.span, lower=ranged.least.figure, upper=ranged.most.figure)
    record.range_of(name, limits, unit, approximate=ranged.is_rough)
    return True


def _take_shares(record: PoolRecord, label: str, written: Written) -> bool:
    """Store the shares of several names, each as a fact of its own; whether the value is of these."""
    shares = listed_shares(written)
    for name, share in shares:
        said = Written(f"{' '.join(label.split())}: {' '.join(name.text.split())}", name.span)
        _other(record, said.text, share, ListedValue.read(share), said)
    return bool(shares)


def _take_beside(record: PoolRecord, key: str, label: str, written: Written) -> None:
    """Store what is beside a figure: how far the fact may be from it, or else another fact; a variance not read is reported."""
    if take_limit(record, key, written):
        return
    if _VARIANCE.match(written.text):
        message = f"the variance `{written.text}` cannot be read"
        record.sink.report(codes.LABEL_AND_VALUE, message, written.span, "not of the form `+/- 5 bps`")
    _other(record, label, written, None, beside=True)
