"""Report sentences with figures that are not read: where the reading stops, and which facts are missing as a result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, quoted
from tscc.document import model
from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.passes.pools.sentences.named_dates import two_dates
from tscc.passes.pools.sentences.unclaimed_sentences import EXHIBIT, lacks_figure
from tscc.syntax import nodes

_KEPT = "the sentence is kept in the narrative and listed under `unparsed`"
_KEPT_IN_NOTE = "the sentence is kept in the text of its footnote"
_STOPS_HERE = "the nearest form of sentence stops here"
_EXPECTED = {
    "DATE": "not a date",
    "MONEY": "not an amount in dollars",
    "PERCENT": "not a percentage",
    "NUMBER": "not a number",
}
_BARE = {"MONEY": "an amount", "PERCENT": "a percentage"}
_SIGNS = {"MONEY": "`$`", "PERCENT": "`%`"}
_BARE_FIGURE = regex(r"[\d,.]+")
_PARTED = regex(r"\$\d{1,3}(?:,\d{3})*(?:,? | ,)\d{3}[.,]\d[\d,.]*\b|\d+\.\d+ \d{1,3}%")
"""An amount or a percentage with a blank in it: `$42,115, 667.37`, `6.95 3%`."""
_VERBS = ("are", "is", "were", "was", "have", "has", "had")
"""What follows a number of loans, and no amount."""
_FACTS = (
    ("loan_count", "loan count", regex(r"\bnumbers? of\b", re.IGNORECASE)),
    ("balance_usd", "balance", terminal("sentences", "BALANCE")),
    ("closing_date", "closing date", regex(rf"\bon\b.*(?:{pattern('sentences', '_TRANSFER')})", re.IGNORECASE)),
)
"""The facts that are the pool, the name of each, and the words of a sentence that states it."""
_OF_SOME = tuple(
    terminal("sentences", name) for name in ("SUCH_LOANS", "ORIGINAL_BALANCE", "LTV", "GROUP", "WEIGHTED_AVERAGE")
)
"""Words of a sentence about some of the loans, or about another fact."""


class Unread(msgspec.Struct, frozen=True):
    """A sentence whose figures are not read, its text without marks, and the designation of its pool."""

    sentence: nodes.Sentence
    text: str
    designation: str
    of_note: bool = False
    """Whether it is of a footnote."""


def misprinted(sentence: nodes.Sentence) -> bool:
    """Whether a sentence is like a known form up to a figure or a date that is none; one that counts loans has no amount there."""
    stop = sentence.stop
    if stop is None or stop.expected not in _EXPECTED:
        return False
    if stop.written.span.start == sentence.span.start and EXHIBIT.match(sentence.text):
        return False
    return stop.expected != "MONEY" or not _counts_loans(stop.written.text, sentence.text)


def _counts_loans(text: str, sentence: str) -> bool:
    """Whether a text of a sentence is a number of which something is said: `121 are houses`."""
    return text.isdigit() and any(f" {text} {verb} " in f" {sentence}" for verb in _VERBS)


def report_unread(each: Unread, *others: Unread, label: str, sink: Sink, notes: tuple[str, ...] = (_KEPT,)) -> None:
    """Report a sentence of no known form at the word where the nearest form stops, or one of a known form without a figure.

    `others` are the sentences behind it that are not read for the same reason.
    """
    stop, lacks = each.sentence.stop, lacks_figure(each.text)
    if stop is not None and not lacks:
        message = (
            f"the figures of this sentence are not read: it is of no known form from {quoted(stop.written.text)} on"
        )
        sink.report(codes.SENTENCE_NOT_UNDERSTOOD, message, stop.written.span, _STOPS_HERE, notes=notes)
        return
    message = "this sentence lacks a figure" if lacks else "the figures of this sentence are not read"
    if others:
        message = f"the figures of {len(others) + 1} sentences are not read"
    also = tuple(Label(other.sentence.span, "nor this") for other in others)
    sink.report(codes.SENTENCE_NOT_UNDERSTOOD, message, each.sentence.span, label, secondary=also, notes=notes)


def report_missed(unread: Sequence[Unread], pools: Sequence[model.Pool], sink: Sink) -> None:
    """Report sentences that are not read, and which facts the pool lacks as a result.

    A sentence that is like a known form up to a figure, and states such a fact, is an error. What others state is not certain.
    """
    for each in unread:
        stop = each.sentence.stop
        of_it = [pool for pool in pools if pool.id == each.designation] or (pools if len(pools) == 1 else [])
        lacking = [name for key, name in _stated_by(each.text) if not any(_has(pool, key) for pool in of_it)]
        names = " and the ".join(lacking)
        kept = _KEPT_IN_NOTE if each.of_note else _KEPT
        notes = (f"no other place states the {names}", kept) if lacking else (kept,)
        if stop is None or not misprinted(each.sentence):
            report_unread(each, label="no rule matches this form of sentence", sink=sink, notes=notes)
            continue
        message = _not_read(stop.expected, stop.written.text, each.text)
        label = f"no {sign} with this figure" if (sign := _lacks(stop.expected, stop.written.text)) else _STOPS_HERE
        if lacking:
            sink.report(codes.POOL_FACT_LOST, message, stop.written.span, f"the {names} cannot be read", notes=notes)
        else:
            sink.report(codes.SENTENCE_NOT_UNDERSTOOD, message, stop.written.span, label, notes=notes)


def _not_read(expected: str, text: str, sentence: str) -> str:
    """Why a text of a sentence is not read where a date or a figure is expected."""
    if expected == "DATE" and (two := two_dates(text)):
        return two
    parted = next((found[0] for found in _PARTED.finditer(sentence) if text in found[0].split()), None)
    if parted is not None:
        return f"`{parted}` has a blank in it"
    lacks = _lacks(expected, text)
    if expected == "PERCENT" and text.isdigit() and (f"{text} of " in sentence or _counts_loans(text, sentence)):
        return f"`{text}` is a number of loans, or {_BARE[expected]} without {lacks}"
    return f"`{text}` is {_EXPECTED[expected] if lacks is None else f'{_BARE[expected]} without {lacks}'}"


def _lacks(expected: str, text: str) -> str | None:
    """The sign that a text lacks which is else what is expected."""
    return _SIGNS.get(expected) if _BARE_FIGURE.fullmatch(text) else None


def _stated_by(text: str) -> Iterator[tuple[str, str]]:
    """The facts of the whole pool that a sentence states, by its words."""
    if not any(words.search(text) for words in _OF_SOME):
        yield from ((key, name) for key, name, words in _FACTS if words.search(text))


def _has(pool: model.Pool, key: str) -> bool:
    """Whether a pool has a fact, or the total of a table that is the same."""
    totals = (table.total for table in pool.stratifications if table.total is not None)
    return getattr(pool, key) is not None or any(
        isinstance(getattr(total, key, None), (int, Decimal)) for total in totals
    )
