"""Headings that nearly name a pool: `LOAN GRUOP I`, or `GROUP l` beside `GROUP 2`.

Unread, what is below such a heading would be of the pool above it, or of the deal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Label, Sink, perhaps, quoted
from tscc.grammar.ahead import regex
from tscc.passes.pieces import text_of
from tscc.passes.pools.lists.list_columns import is_list
from tscc.passes.pools.which_pool.by_pool import designations, listed_designations
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span
from tscc.vocabulary.near_words import as_cased, near_among

_NOUNS = ("group", "pool", "groups", "pools")
_WORD = regex(r"\S+")
_GLUED = regex(r"(group|pool)(?=[ivx\d]{1,4}$|[a-f]$)", re.IGNORECASE)
"""The word for a pool that touches its designation: `GROUPII`."""
_NAMED_BY = regex(r"\b(group|pool)\s+([^\W_]|[ivxl1|!]{2,4}|(?-i:(?=[a-z]*[IVX])[A-Za-z]{2,4}))(?!\S)", re.IGNORECASE)
"""The word for a pool, and what may be its designation: a sign, or what a Roman number is misread for, `l1` or `bI`."""
_WHOLE = regex(rf"(?:the )?(?:(?:loan|mortgage) )?{_NAMED_BY.pattern}(?: (?:mortgage )?loans)?:?", re.IGNORECASE)
"""A heading that is nothing but the name of a pool."""
_LONGEST_CHARS = 60
"""The longest line that is asked: what is longer is a sentence."""

Text = TypeVar("Text", bound=Written)


class _Near(msgspec.Struct, frozen=True):
    """What a text has in place of the word for a pool, where it is, and the word."""

    start: int
    end: int
    likely: str


class NearNames:
    """The headings of a filing that nearly name a pool; each is reported as it is read."""

    def __init__(self, filing: nodes.Filing, sink: Sink) -> None:
        self._filing, self._sink = filing, sink
        self.titles: dict[Span, str] = {}
        """The titles that nearly name a pool, as they are meant, by the spans of their tables."""

    def read(self) -> nodes.Filing:
        """The filing, its headings and the heads of its lists with the names that they nearly have."""
        items = tuple(replace(item, blocks=tuple(map(self._block, item.blocks))) for item in self._filing.items)
        exhibits = tuple(replace(each, blocks=tuple(map(self._block, each.blocks))) for each in self._filing.exhibits)
        return replace(self._filing, items=items, exhibits=exhibits)

    def _block(self, block: nodes.Block) -> nodes.Block:
        match block:
            case nodes.Heading():
                lines = self._mended(block.lines)
                return block if lines is None else replace(block, lines=lines)
            case nodes.Paragraph(lines=(line,)):
                heading = nodes.WrittenLine(text=block.prose.text, span=line.tight, line=line)
                lines = self._mended((heading,))
                return block if lines is None else nodes.Heading(span=block.span, lines=lines)
            case nodes.Table():
                title = self._mended(block.title)
                if title is not None:
                    self.titles[block.span] = text_of(title)
                return self._list(block)
            case _:
                return block

    def _list(self, block: nodes.Table) -> nodes.Table:
        """A list whose heads name pools, each with the name that it nearly has."""
        if block.total is None and any(designations(each.text) for each in block.head.cells):
            cells = self._mended(block.head.cells)
            mended = block if cells is None else replace(block, head=replace(block.head, cells=cells))
            return mended if is_list(mended) else block
        return block

    def _mended(self, texts: tuple[Text, ...]) -> tuple[Text, ...] | None:
        """Some texts, those that nearly name a pool with its name; None where none does."""
        found = tuple(map(self._named, texts))
        return found if found != texts else None

    def _named(self, written: Text) -> Text:
        """A text with the name that it nearly has; one whose designation cannot be read stays as it is."""
        text = written.text
        if len(text) > _LONGEST_CHARS or designations(text) or listed_designations(text):
            return written
        near = _near_name(text)
        if near is not None:
            mended = text[: near.start] + near.likely + text[near.end :]
            if _WHOLE.fullmatch(mended) or self._names:
                self._report_misspelt(written, near)
                return replace(written, text=mended)
        elif named := _NAMED_BY.search(text):
            other = self._names.get(_shape(text))
            if other or _WHOLE.fullmatch(text):
                self._report_unnamed(written, Span(*named.span(2)), other)
        return written

    @cached_property
    def _names(self) -> dict[str, Written]:
        """The headings of the filing that name a pool, by what they have in common with those of other pools."""
        return {
            _shape(written.text): written for written in _headings(self._filing.blocks) if designations(written.text)
        }

    def _report_misspelt(self, written: Written, near: _Near) -> None:
        span = Span(written.span.start + near.start, written.span.start + near.end)
        message = f"`{written.text[near.start : near.end]}` is not a known word of a heading"
        label, ways = "read as the name of a pool", perhaps(near.likely, span)
        self._sink.report(codes.MISSPELT_FORM, message, span, label, help=ways)

    def _report_unnamed(self, written: Written, key: Span, other: Written | None) -> None:
        span = Span(written.span.start + key.start, written.span.start + key.end)
        there = (Label(other.span, "this names a pool"),) if other else ()
        message = f"the pool that {quoted(written.text)} names cannot be read"
        self._sink.report(codes.POOL_UNNAMED, message, span, "the pool of what is below is not known", secondary=there)


def _headings(blocks: Iterable[nodes.Block]) -> Iterator[Written]:
    """The lines of headings and of the titles of tables, and the heads of columns."""
    for block in blocks:
        match block:
            case nodes.Heading():
                yield from block.lines
            case nodes.Table():
                yield from block.title
                yield from block.head.cells
            case _:
                pass


def _shape(text: str) -> str:
    """A heading without what distinguishes it from those of other pools."""
    return _NAMED_BY.sub(r"\1 *", " ".join(text.lower().split()))


def _near_name(text: str) -> _Near | None:
    """The first word of a text that is nearly the word for a pool and is before a designation: `GRUOP I`, `GRO UP I`, `GROUPI`."""
    words = [*_WORD.finditer(text)]
    for at, word in enumerate(words):
        if glued := _GLUED.match(word[0]):
            return _Near(word.start(), word.end(), f"{glued[0]} {word[0][glued.end() :]}")
        for last in words[at : at + 2]:
            spelt = text[word.start() : last.end()]
            noun = near_among(spelt, _NOUNS)
            if noun is not None and designations(f"group{text[last.end() :]}"):
                return _Near(word.start(), last.end(), as_cased(spelt, noun))
    return None
