"""Misspelt words in the values and the tolerances of lists, and statistics that are misspelt: `(minmium -5%)`, `25 bsp`, `Maximmu:`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink, perhaps
from tscc.grammar.ahead import regex
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.near_words import as_cased, near_among, spelling

_LIMITS = spelling("maximum minimum")
_UNITS = spelling("bps months percent")
_STATISTICS = spelling("maximum minimum average lowest highest")
_RIGHT = spelling("bp bpt bpts month percents maximums minimums averages averaged overage coverage slowest")
_WORD = regex(r"[A-Za-z]{2,}")
_BEHIND_FIGURE = regex(r"\d\s?$")


def with_known_words(blocks: Iterable[nodes.Block], sink: Sink) -> Iterator[nodes.Block]:
    """Each block, the misspelt words of the lists among them mended; each is reported."""
    for block in blocks:
        if isinstance(block, nodes.LabelledFacts):
            facts = tuple(_mended_fact(fact, sink) for fact in block.facts)
            yield block if facts == block.facts else replace(block, facts=facts)
        else:
            yield block


def _mended_fact(fact: nodes.LabelledFact, sink: Sink) -> nodes.LabelledFact:
    """A fact with known words: the label where it is a single one, and what is behind it."""
    label = fact.label if " " in fact.label.text.strip() else _mended(fact.label, _STATISTICS, sink)
    value = fact.value and _mended(fact.value, _LIMITS, sink)
    permitted = fact.permitted and _mended(fact.permitted, _LIMITS, sink)
    return replace(fact, label=label, value=value, permitted=permitted)


def _mended(cell: Written, words: Collection[str], sink: Sink) -> Written:
    """A cell with known words, and with those of units behind a figure."""
    text = cell.text
    for word in reversed([*_WORD.finditer(text)]):
        known = _UNITS if _BEHIND_FIGURE.search(text, 0, word.start()) else words
        near = near_among(word[0], known, _RIGHT)
        if near is None:
            continue
        likely = as_cased(word[0], near)
        span = Span(cell.span.start + word.start(), cell.span.start + word.end())
        message = f"`{word[0]}` is not a known word of a list"
        sink.report(codes.MISSPELT_LABEL, message, span, f"read as `{likely}`", help=perhaps(likely, span))
        text = text[: word.start()] + likely + text[word.end() :]
    return cell if text == cell.text else replace(cell, text=text)
