"""The physical lines of a document that are not blank, each with its kind by its words; page marks and tags set aside."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import msgspec

from tscc.grammar.ahead import regex
from tscc.lexer.forms import find_form, head_on_ruler, is_a, is_index_line, near_form, odd_stroke, ruler_before_text
from tscc.text.geometry import Laid
from tscc.text.lines import MISSPELT, PAGE_KINDS, Line
from tscc.text.remains import lay_out_lines
from tscc.text.source import DocumentPart, Source

_DOUBLE_SPACED_LINES = 12
"""Fewest lines, all separated by blank lines, that count as double-spaced."""
_CENTRED_COLUMNS = 20
"""Blanks before the number of a page that stands in the middle of its line."""
_STYLED_NUMBER = regex(r"(?P<style>\D*)(?P<number>\d+)")
"""A printed number of a page with what is before it: `- 4 -`, `Page 4 of 6`, `II-4`."""
_FEWEST_NUMBERS = 3
"""Numbers of pages without page marks that follow each other by no chance."""
_TEXTS = 4096
"""How many texts of lines have their kinds kept: what filings, and the trials of edits of one, print alike."""


def split_lines(source: Source, part: DocumentPart) -> tuple[list[Line], list[Line]]:
    """The lines of a document and, apart, its page marks, printed page numbers and tags, both in order.

    A form feed at the beginning of a line, or alone on one, is above the first line of a page as a page mark is.
    """
    lines: list[Line] = []
    marks: list[Line] = []
    blanks, page, before = 0, False, part.first_line - 1
    numbers = _numbers(part)
    spans = [source.line_span(number) for number in numbers]
    texts = [source.text[span.start : span.end] for span in spans]
    laid = lay_out_lines(texts)
    above, tagged = "", 0
    for place, (number, span, (text, shift, stops)) in enumerate(zip(numbers, spans, laid, strict=True)):
        blanks += number - before - 1
        before = number
        if "\f" in texts[place] and texts[place].lstrip(" \t").startswith("\f"):
            page, blanks = True, max(blanks, 1)
            _take_page_number(lines, marks)
        if not text:
            blanks += 1
            continue
        odd = odd_stroke(text)
        if odd is not None:
            stroke = next(sign for sign in text if sign not in (" ", odd.text))
            apart = text[odd.start - 1 : odd.start] == " " == text[odd.end : odd.end + 1]
            text = text[: odd.start] + (" " if apart else stroke) + text[odd.end :]
        elif text[-1] in "-=_" and (odd := head_on_ruler(text, above, _next_text(laid, place))):
            text = text[: odd.start] + text[-1] * (odd.end - odd.start) + text[odd.end :]
        elif text.lstrip()[0] in "-=_" and (odd := ruler_before_text(text)):
            text = " " * odd.end + text[odd.end :]
            blanks += 1  # the ruler parts it from the line above
        above = text
        line = Line(
            number=number,
            span=span,
            text=text,
            shift=shift,
            stops=stops,
            blanks_above=blanks,
            page_above=page,
            columns_tagged=tagged,
            kinds=("PAGE_MARK",) if number in source.page_lines else _kinds_by_words(text),
            odd=odd,
        )
        blanks, tagged = 0, 0
        if line.kind in PAGE_KINDS:
            tagged = text.upper().count("<C>") + 1
            if line.kind == "PAGE_MARK":
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
    return _without_numbers(lines, marks)


def _next_text(laid: Sequence[Laid], place: int) -> str:
    """The text of the next line that is not blank."""
    return next((text for text, _, _ in laid[place + 1 :] if text), "")


def _without_numbers(lines: list[Line], marks: list[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without the numbers of pages whose page marks are lost: alone in the middle of the page, and in order.

    Where all marks are lost they are 1, 2, 3 and so on, with one page lost at most; elsewhere each is between the numbers around
    it, and below or above them.
    """
    followed = [below.blanks_above > 0 for below in lines[1:]]
    alone = [
        line
        for line, is_followed in zip(lines, [*followed, True], strict=False)
        if line.blanks_above and is_followed and _is_centred(line)
    ]
    if any(mark.kind == "PAGE_MARK" for mark in marks):
        known = [mark for mark in marks if mark.kinds == ("PAGE_NUMBER",) and _is_centred(mark)]
        alone = [line for line in alone if _is_between(line, known)]
    else:
        numbers = [_numbered(line)[1] for line in alone]
        ascend = all(above < below for above, below in pairwise(numbers))
        if len(alone) < _FEWEST_NUMBERS or not ascend or numbers[-1] - numbers[0] > len(alone) or numbers[0] > 2:
            return lines, marks
    if not alone:
        return lines, marks
    places = {line.number for line in alone}
    kept, page = list[Line](), False
    for line in lines:
        if line.number not in places:
            kept.append(msgspec.structs.replace(line, page_above=line.page_above or page))
        page = line.number in places
    numbered = [msgspec.structs.replace(line, kinds=("PAGE_NUMBER",)) for line in alone]
    return kept, sorted((*marks, *numbered), key=lambda mark: mark.number)


def _is_between(line: Line, known: Sequence[Line]) -> bool:
    """Whether a number is between those of the pages above and below it, in their column and style."""
    style, number = _numbered(line)
    above = [mark for mark in known if mark.number < line.number][-1:]
    below = [mark for mark in known if mark.number > line.number][:1]
    around = (*above, *below)
    alike = all(abs(mark.indent - line.indent) < 2 and _numbered(mark)[0] == style for mark in around)
    lower = all(_numbered(mark)[1] < number for mark in above)
    return bool(around) and alike and lower and all(number < _numbered(mark)[1] for mark in below)


def _is_centred(line: Line) -> bool:
    """Whether a line is the number of a page, in digits, in the middle of its line."""
    text = line.text.strip()
    return line.indent >= _CENTRED_COLUMNS and _STYLED_NUMBER.match(text) is not None and is_a("PAGE_NUMBER", text)


def _numbered(line: Line) -> tuple[str, int]:
    """The text before the number of a page, and the number."""
    found = _STYLED_NUMBER.match(line.text.strip())
    return (found["style"], int(found["number"])) if found else ("", 0)


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
    item = next((place for place, line in enumerate(lines) if line.kind == "ITEM"), len(lines))
    cover, body = lines[:item], lines[item:]
    return _closed_up(cover) + _closed_up(body)


def _closed_up(lines: Sequence[Line]) -> list[Line]:
    if len(lines) < _DOUBLE_SPACED_LINES:
        return list(lines)
    least = min(line.blanks_above for line in lines[1:])
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
    """Move the printed page number above a page mark, or at the end of the text, to the marks, as often as it is printed."""
    number: Line | None = None
    while lines and (kinds := _page_number(lines[-1])) and (number is None or lines[-1].text == number.text):
        number = msgspec.structs.replace(lines.pop(), kinds=kinds)
        marks.append(number)


def _page_number(line: Line) -> tuple[str, ...]:
    """The kind of a printed page number, and whether a letter is in the place of a digit; nothing for another line."""
    if is_a("PAGE_NUMBER", line.text):
        return ("PAGE_NUMBER",)
    alone = line.blanks_above and is_a("MISREAD_PAGE_NUMBER", line.text)
    return ("PAGE_NUMBER", MISSPELT) if alone else ()
