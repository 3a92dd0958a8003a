"""Take a label that has no key: with a figure, a range, the shares of several names, or a text, and what is beside it."""

from __future__ import annotations

from decimal import Decimal

from tscc.diagnostics import codes
from tscc.document import model
from tscc.document.enums import Bound
from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.pieces import part_of
from tscc.passes.pools.lists.listed_value import ListedRange, ListedValue, listed_shares, names_date, why_none
from tscc.passes.pools.lists.permitted import take_limit, take_variance, unit_of_label
from tscc.passes.pools.pool_record import PoolRecord
from tscc.passes.written_dates import dates_in, read_date
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.fact_labels import measured_key, states_extreme, without_range
from tscc.vocabulary.scales import DOLLARS, UNCERTAIN, contradicts

_VARIANCE = regex(r"\+ ?/|\+-|plus or minus")
"""How a variance begins: `+ / 5 bps`, which lacks its minus sign."""
_FORMS_OF_FIGURES = ("MISREAD_FIGURE", "ONLY_SIGNS", "SOUND_FIGURES")


def report_misread(record: PoolRecord, label: str, written: Written, value: ListedValue | None) -> bool:
    """Report the value of an unknown label that is nearly a figure; whether it is."""
    text = " ".join(written.text.split())
    lettered = value is not None and value.has_letter and (value.is_measured or states_extreme(label))
    misread, of_signs, sound = (terminal("figures", name).fullmatch(text) for name in _FORMS_OF_FIGURES)
    grouped = value is None or value.is_grouped
    if grouped and not (lettered or misread or (of_signs and not sound)):
        return False
    message = f"the value `{text}` of this label is not a figure"
    why = "a letter is in it" if any(map(str.isalpha, text)) else "a sign or a digit of it is wrong"
    record.sink.report(codes.LABEL_AND_VALUE, message, written.span, why)
    return True


def settle_scale(record: PoolRecord, figure: Written) -> None:
    """Report an amount whose scale is not certain, or that has cents and so can only be in single dollars."""
    if record.scale == UNCERTAIN and not record.sink.has(codes.SCALE_DOUBTFUL):
        message = f"the amount `{figure.text}` is in thousands or in millions"
        record.sink.report(codes.SCALE_DOUBTFUL, message, figure.span, "which of the two is not said")
    elif contradicts(record.scale, figure.text):
        record.scale = DOLLARS
        message = f"`{figure.text}` can only be in single dollars, but a scale of thousands or millions is stated"
        record.sink.report(codes.SCALE_DOUBTFUL, message, figure.span, "read as dollars")


def take_other(
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
        take_other(record, label, value.alone, ListedValue.read(value.alone))
        take_beside(record, name, label, value.beside)
        return
    if written and value is None and _take_several(record, label, written, beside=beside):
        return
    text = " ".join(written.text.split()) if written else None
    figure, unit = (value.digits, value.unit_by(label)) if value and value.is_plain else (text, None)
    if unit == "usd" and value:
        if not value.multiple:
            settle_scale(record, value.figure)
        scaled = value.in_dollars(record.scale)
        figure, unit = (scaled, unit) if scaled else (text, None)
    if unit == "pct" and shown is not None:
        record.shares.append(shown)
    place = written or shown  # a label without a value has its own place
    other = model.OtherFact(label=name, value=figure, unit=unit)
    pointer = record.add("other_facts", other, place.span if place else Span(0, 0), value=written)
    if value and figure and figure != text and (value.is_rough or value.multiple):
        record.bound(name, Bound.APPROXIMATELY, Decimal(figure), value.figure)
    record.ledger.refer(record.notes, pointer)
    if value and value.is_plain and value.variance:
        take_variance(record, name, value.variance)


def _take_several(record: PoolRecord, label: str, written: Written, *, beside: bool) -> bool:
    """Store a value of several figures, or report that it is damaged; whether it is stored."""
    ranged = without_range(label) != label
    if _take_range(record, label, written, meant=beside or ranged) or _take_shares(record, label, written):
        return True
    if why := why_none(label, written.text, ranged=ranged):
        message = f"the value `{written.text}` of this label cannot be read"
        record.sink.report(codes.LABEL_AND_VALUE, message, written.span, why)
    elif ranged and names_date(label):
        for day in dates_in(written.text):
            read_date(part_of(written, *day), record.sink)
    return False


def _take_range(record: PoolRecord, label: str, written: Written, *, meant: bool) -> bool:
    """Store a range; whether the value is one.

    Figures without a sign are one where one is `meant`, beside an average or by the label, or where the label is of a measure.
    """
    ranged, key = ListedRange.read(written), measured_key(label)
    if ranged is None or not (meant or key or ranged.is_measured):
        return False
    if ranged.unit == "usd":
        for end in filter(None, (ranged.limits.lower, ranged.limits.upper)):
            settle_scale(record, end)
        if record.scale == UNCERTAIN:
            return False
    unit = ranged.unit or unit_of_label(label)
    unit = unit or next((unit for unit in ("usd", "pct", "months") if (key or "").endswith(f"_{unit}")), None)
    record.range_of(" ".join(label.split()), ranged.limits, unit, approximate=ranged.is_rough)
    return True


def _take_shares(record: PoolRecord, label: str, written: Written) -> bool:
    """Store the shares of several names, each as a fact of its own; whether the value is of these."""
    shares = listed_shares(written)
    for name, share in shares:
        said = Written(f"{' '.join(label.split())}: {' '.join(name.text.split())}", name.span)
        take_other(record, said.text, share, ListedValue.read(share), said)
    return bool(shares)


def take_beside(record: PoolRecord, key: str, label: str, written: Written) -> None:
    """Store what is beside a figure: how far the fact may be from it, or else another fact; a variance not read is reported."""
    if take_limit(record, key, written):
        return
    if _VARIANCE.match(written.text):
        message = f"the variance `{written.text}` cannot be read"
        record.sink.report(codes.LABEL_AND_VALUE, message, written.span, "not of the form `+/- 5 bps`")
    take_other(record, label, written, None, beside=True)
