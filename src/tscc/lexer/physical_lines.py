"""The physical lines of a document that are not blank, each with its kind by its words; page marks and tags set aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec

from tscc.lexer.forms import find_form, is_a, is_index_line, near_form, odd_stroke
from tscc.text.lines import MISSPELT, PAGE_KINDS, Line
from tscc.text.remains import lay_out_lines
from tscc.text.source import DocumentPart, Source

_DOUBLE_SPACED_LINES = 12
"""Fewest lines, all separated by blank lines, that count as double-spaced."""
_TEXTS = 4096
"""How many texts of lines have their kinds kept: what filings, and the trials of edits of one, print alike."""


def split_lines(source: Source, part: DocumentPart) -> tuple[list[Line], list[Line]]:
    """The lines of a document and, apart, its page marks, printed page numbers and tags, both in order."""
    lines: list[Line] = []
    marks: list[Line] = []
    blanks, page, before = 0, False, part.first_line - 1
    numbers = _numbers(part)
    spans = [source.line_span(number) for number in numbers]
    laid = lay_out_lines([source.text[span.start : span.end] for span in spans])
    for number, span, (text, shift, stops) in zip(numbers, spans, laid, strict=True):
        blanks += number - before - 1
        before = number
        if not text:
            blanks += 1
            continue
        odd = odd_stroke(text)
        if odd is not None:
            stroke = next(sign for sign in text if sign not in (" ", odd.text))
            apart = text[odd.start - 1 : odd.start] == " " == text[odd.end : odd.end + 1]
            text = text[: odd.start] + (" " if apart else stroke) + text[odd.end :]
        line = Line(
            number=number,
            span=span,
            text=text,
            shift=shift,
            stops=stops,
            blanks_above=blanks,
            page_above=page,
            kinds=("PAGE_MARK",) if number in source.page_lines else _kinds_by_words(text),
            odd=odd,
        )
        blanks = 0
        if not PAGE_KINDS.isdisjoint(line.kinds[:1]):
            if line.kinds[0] == "PAGE_MARK":
                page = True
                _take_page_number(lines, marks)
            marks.append(line)
            blanks = 1
        elif (page or not lines) and (kinds := _page_number(line)):
            marks.append(msgspec.structs.replace(line, kinds=kinds))
        else:
            lines.append(line)
            page = False
    _take_page_number(lines, marks)
    return lines, marks


def _numbers(part: DocumentPart) -> list[int]:
    """The numbers of the lines of a document that are not left out."""
    numbers: list[int] = []
    first = part.first_line
    for begin, end in part.left:
        numbers += range(first, begin)
        first = end + 1
    return [*numbers, *range(first, part.last_line + 1)]


def close_up(lines: Sequence[Line]) -> list[Line]:
    """The lines with one blank line fewer between any two where the text is double-spaced, cover and body each."""
    item = next((place for place, line in enumerate(lines) if line.kinds[:1] == ("ITEM",)), len(lines))
    cover, body = lines[:item], lines[item:]
    return _closed_up(cover) + _closed_up(body)


def _closed_up(lines: Sequence[Line]) -> list[Line]:
    least = min((line.blanks_above for line in lines[1:]), default=0)
    if len(lines) < _DOUBLE_SPACED_LINES:
        return list(lines)
    return [
        msgspec.structs.replace(line, blanks_above=max(line.blanks_above - least, int(line.page_above)))
        for line in lines
    ]


@lru_cache(_TEXTS)
def _kinds_by_words(text: str) -> tuple[str, ...]:
    """What a line is by its words, and whether it is misspelt; nothing where its words do not say."""
    form = find_form(text)
    if is_index_line(text, form):
        return ("INDEX_LINE",)
    if form is not None:
        return (form,)
    near = near_form(text)
    return (near, MISSPELT) if near else ()


def _take_page_number(lines: list[Line], marks: list[Line]) -> None:
    """Move the printed page number above a page mark, or at the end of the text, to the marks."""
    if lines and (kinds := _page_number(lines[-1])):
        marks.append(msgspec.structs.replace(lines.pop(), kinds=kinds))


def _page_number(line: Line) -> tuple[str, ...]:
    """The kind of a printed page number, and whether a letter is in the place of a digit; nothing for another line."""
    if is_a("PAGE_NUMBER", line.text):
        return ("PAGE_NUMBER",)
    alone = line.blanks_above and is_a("MISREAD_PAGE_NUMBER", line.text)
    return ("PAGE_NUMBER", MISSPELT) if alone else ()
