"""Labels and states that a list nearly names: a misspelt word, one that is missing, or a first letter that is lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Edit, Help, perhaps
from tscc.document.enums import Dimension
from tscc.grammar.ahead import regex
from tscc.passes.pools.lists.listed_value import ListedValue
from tscc.passes.pools.pool_record import Lists, PoolRecord
from tscc.passes.written_dates import find_date
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.fact_labels import fact_key, is_known, near_labels, size_kind
from tscc.vocabulary.label_codes import code_of, near_state

_SHARE_WORDS = regex(r"\s*(?:concentrations?|loans|%|percent(?:age)?)\s*$", re.IGNORECASE)
_DAY_FIRST = regex(r"(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d{2,4}")
_OFTEN = 2
"""A label of one word is short of one where the whole label is printed twice elsewhere, a longer one where it is at all."""


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
    labels = [" ".join(fact.label.text.split()) for fact in facts]
    valued = frozenset(label for label, fact in zip(labels, facts, strict=True) if fact.value)
    values = (fact.value.text for fact in facts if fact.value and "/" in fact.value.text)
    day_first = any(_DAY_FIRST.fullmatch(value) for value in values)
    return Lists(Counter(label for label in labels if fact_key(label)), valued, day_first)


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


def near_key(record: PoolRecord, fact: nodes.LabelledFact, label: str, value: ListedValue | None) -> str | None:
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


def report_cut(record: PoolRecord, fact: nodes.LabelledFact, label: str) -> None:
    """Report a label that is a known one behind its first letters, which are in small letters: `tal Pool Balance`."""
    rest = label.partition(" ")[2]
    if label[:1].islower() and rest[:1].isupper() and (fact_key(rest) or size_kind(rest)):
        message = f"the label `{label}` begins within a word"
        record.sink.report(codes.MISSPELT_LABEL, message, fact.label.span, "its beginning is perhaps lost")
