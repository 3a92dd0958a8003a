"""The lexer: text to lines. What comes in is a document of the source; what goes out are its non-blank lines.

Each line gets the kinds it may be, by its words (`lines.lark`) and by geometry: what stands over and under it, how far
it is indented, which columns its characters are in. Which of its kinds it is, is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from tscc.grammar import pattern
from tscc.lexer.forms import find_form, is_a, is_index_line, near_form
from tscc.lexer.front import CAPTIONS, Front, find_front
from tscc.lexer.label_lists import find_label_lists
from tscc.lexer.note_bodies import NoteBodies, is_note
from tscc.lexer.regions import find_regions
from tscc.lexer.sheet import Claim, is_heading
from tscc.text.geometry import lay_out
from tscc.text.lines import MISSPELT, PAGE_KINDS, Line
from tscc.text.source import DocumentPart, Source
from tscc.vocabulary.item_titles import goes_on, is_item_title

_ENDED = re.compile(rf"[.;:!?][\"')\]]*{pattern('figures', 'MARK')}?$")
_CLOSED = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE", "EXHIBIT_INDEX"})
_OVER_ITEMS = CAPTIONS | {
    "ITEM",
    "CAPTION_MORE",
    "AUTHORITY",
    "TELEPHONE",
    "SECTION_HEADING",
    "PAGE_NOTE",
    "CONTENTS",
}
"""What an item may begin directly under, without a blank line."""
_HEADED = frozenset({"ITEM", "ITEM_MORE", "TITLE", "TITLE_MORE", "SIGNATURES"})
_WORDS = 4
_FRONT, _BODY = 12, 40
"""How many lines, no two of which touch, are told to be set in double space: of a cover, and of a body."""
_FIRST_LINE = 2
_ITEM_END = re.compile(r"[:;.]$|; (?:and|or)$")
_GAP = re.compile(r" {5}")
_SIGNED_OFF = re.compile(r"\bauthori[sz]ed\.$", re.IGNORECASE)
"""The end of the sentence over the signatures."""
_LABEL_NUMBER = re.compile(r"\s*\(?(\d{1,2})[.)]\s")
_NOTE_RULE = 80
_PROSE_WIDTH = 50
_CENTRE_INDENT = 8


def lex_lines(source: Source, part: DocumentPart) -> list[Line]:
    """The non-blank lines of one document of a source, each with the kinds it may be, best first."""
    lines, marks = _split(source, part)
    item = next((place for place, line in enumerate(lines) if line.kinds[:1] == ("ITEM",)), len(lines))
    front = _close_up(lines[:item], _FRONT)
    lines = front + _close_up(lines[item:], _BODY if front == lines[:item] else 0)
    lines, reach = find_front(lines, find_form)
    kinds = _Kinds(lines, reach)
    return sorted([kinds.of(index) for index in range(len(lines))] + marks, key=lambda line: line.number)


def _split(source: Source, part: DocumentPart) -> tuple[list[Line], list[Line]]:
    """The lines of a document and, apart, its page marks and tags, in order."""
    lines: list[Line] = []
    marks: list[Line] = []
    blanks, page = 0, False
    for number in range(part.first_line, part.last_line + 1):
        span = source.line_span(number)
        text, shift, stops = lay_out(source.text[span.start : span.end])
        if not text:
            blanks += 1
            continue
        kinds = _forms(text)
        form = kinds[0] if kinds else None
        mark = form in PAGE_KINDS
        line = Line(
            number=number,
            span=span,
            text=text,
            shift=shift,
            stops=stops,
            blanks_above=blanks,
            page_above=page,
            kinds=kinds,
        )
        blanks = 0
        if mark:
            if form == "PAGE_MARK":
                page = True
                _take_page_number(lines, marks)
            marks.append(line)
            blanks = 1
            continue
        if (page or not lines) and is_a("PAGE_NUMBER", text) and _stands_alone(source, number, part):
            marks.append(msgspec.structs.replace(line, kinds=("PAGE_NUMBER",)))
            continue
        lines.append(line)
        page = False
    _take_page_number(lines, marks)
    return lines, marks


def _close_up(lines: list[Line], enough: int) -> list[Line]:
    """Lines that are set in double space, without the blank line between any two of them."""
    least = min((line.blanks_above for line in lines[1:]), default=0)
    if not least or len(lines) < enough:
        return lines
    return [msgspec.structs.replace(line, blanks_above=max(line.blanks_above - least, 0)) for line in lines]


def _forms(text: str) -> tuple[str, ...]:
    """What a line is by its words, and whether it is misspelt; nothing where its words tell nothing."""
    form = find_form(text)
    if is_index_line(text, form):
        return ("INDEX_LINE",)
    if form is not None:
        return (form,)
    near = near_form(text)
    return (near, MISSPELT) if near else ()


def _take_page_number(lines: list[Line], marks: list[Line]) -> None:
    """Move the printed page number over a page mark, or at the end of the text, to the marks."""
    if lines and is_a("PAGE_NUMBER", lines[-1].text):
        marks.append(msgspec.structs.replace(lines.pop(), kinds=("PAGE_NUMBER",)))


def _stands_alone(source: Source, number: int, part: DocumentPart) -> bool:
    """Whether nothing stands directly under a line."""
    if number >= part.last_line:
        return True
    span = source.line_span(number + 1)
    return not source.text[span.start : span.end].strip()


class _Kinds:
    """What each line of a document may be."""

    def __init__(self, lines: list[Line], front: Front) -> None:
        self._lines = lines
        self._front = front
        self._over_captions = _rules_over_captions(lines)
        self._listed = find_label_lists(lines, front.end)
        self._claims: Mapping[int, Claim] = {}
        self._claims = find_regions(lines, is_a, self._is_closed)
        self._headed = False
        self._heading: list[Line] = []
        self._notes = NoteBodies(
            line
            for index, line in enumerate(lines)
            if index and is_note(line) and (_is_rule(lines[index - 1]) or index - 1 in self._claims)
        )
        self._list_label = 0

    def of(self, index: int) -> Line:
        """A line with its kinds; lines are to be asked for in order."""
        line = self._lines[index]
        form = line.kinds[0] if line.kinds else None
        misspelt = line.kinds[1:]
        claim = self._claims.get(index)
        self._notes.see(line)
        if claim is not None:
            self._notes.open = self._headed = False
            self._heading = []
            kinds = (claim.kind, *self._loose(index, form))
            return msgspec.structs.replace(line, kinds=kinds, cells=claim.cells, columns=claim.columns)
        kinds = tuple(self._loose(index, form)) if form != "RULE" else tuple(self._rule(index))
        cells = self._listed[index].cells if index in self._listed else ()
        if kinds[0] != "UNDERLINE":
            self._heading = [*self._heading, line] if kinds[0] == "ITEM_MORE" else [line] if kinds[0] == "ITEM" else []
        self._headed = kinds[0] in _HEADED or (self._headed and kinds[0] == "TITLE_MORE")
        return msgspec.structs.replace(line, kinds=(*kinds, *misspelt), cells=cells)

    def _is_closed(self, index: int) -> bool:
        """Whether a line can be in no table: it is of the cover, or its words say what it is."""
        line = self._lines[index]
        if index < self._front.end or (bool(line.kinds) and line.kinds[0] in _CLOSED and self._starts_block(index)):
            return True
        return index in self._listed and self._listed[index].closed

    def _rule(self, index: int) -> Iterator[str]:
        """What a rule may be, by what it stands over and under."""
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        if index in self._over_captions:
            yield "CAPTION_RULE"
        strokes = self._lines[index].text.split()
        short = len(strokes) == 1 and len(strokes[0]) <= _NOTE_RULE
        if self._headed and not self._lines[index].blanks_above:
            yield "UNDERLINE"
        elif short and following is not None and is_note(following):
            self._notes.open = True
            yield "NOTE_RULE"
        yield from ("RULE", "BODY_RULE", "BACK_MATTER")

    def _loose(self, index: int, form: str | None) -> Iterator[str]:
        """What a line outside tables may be."""
        line = self._lines[index]
        start = self._starts_block(index)
        if form is not None and (start or form not in _CLOSED or (form == "ITEM" and self._is_next_item(index))):
            yield form
        if line.page_above and start:
            self._notes.open = False
        continued = is_a("CAPTION_MORE", line.text)
        if continued and not form and line.text.count(")") > line.text.count("("):
            yield from ("CAPTION_MORE", "CAPTION_REST", "BACK_MATTER")
            return
        if self._heading and (goes_on(self._heading, line) if not start else self._is_late_title(index)):
            yield "ITEM_MORE"
        if self._headed and not start and is_heading(line):
            yield "TITLE_MORE"
        if is_note(line) and (kind := self._note(index, start=start)):
            yield kind
        elif start:
            self._notes.open = False
        if index in self._listed:
            yield self._listed[index].kind
        if is_a("LIST_ITEM", line.text) and (start or self._continues_list(index)):
            self._list_label = _label_number(line.text)
            yield "LIST_ITEM"
        prose = index >= self._front.captions and self._is_prose(index)
        if start and not prose and self._is_title(index):
            yield "TITLE"
        if not start:
            yield "TEXT"
        if not prose:
            yield "VALUE"
            yield "PARAGRAPH"
        else:
            yield from ("PARAGRAPH", "VALUE")
        yield "BACK_MATTER"

    def _is_next_item(self, index: int) -> bool:
        """Whether an item begins directly under another's heading, or under the last caption of the cover."""
        above = self._lines[index - 1].kinds
        return bool(above) and above[0] in _OVER_ITEMS

    def _is_ruled(self, index: int) -> bool:
        """Whether a line, or a rule, has a rule directly under it, or is one."""
        return any(
            _is_rule(line) and (place == index or not line.blanks_above)
            for place, line in enumerate(self._lines[index : index + 2], index)
        )

    def _is_late_title(self, index: int) -> bool:
        """Whether a line is the title of the item whose number stands alone over it, or goes on with an underlined one."""
        line = self._lines[index]
        if self._is_ruled(index - 1) and self._is_ruled(index):
            return not line.blanks_above and goes_on(self._heading[-1:], line, ruled=True)
        return len(self._heading) == 1 and goes_on(self._heading, line) and is_item_title(line.text)

    def _continues_list(self, index: int) -> bool:
        """Whether a line that begins with a number is the next item of a list set without blank lines."""
        number = _label_number(self._lines[index].text)
        expected = self._list_label + 1 if self._list_label else 1
        return number == expected and _ITEM_END.search(self._lines[index - 1].text) is not None

    def _note(self, index: int, *, start: bool) -> str | None:
        """Whether a line that begins with a mark is the body of a footnote, and which."""
        above = self._lines[index - 1] if index else None
        claim = self._claims.get(index - 1)
        under_rows = claim is not None and claim.kind in ("TOTAL", "RULER", "ROW", "WRAP", "SUMMARY")
        apart = start or claim is not None or (above is not None and _is_rule(above))
        return self._notes.kind(self._lines[index], above, start=apart, under_rows=under_rows)

    def _starts_block(self, index: int) -> bool:
        """Whether a line is the first of a block: over it is nothing, a rule, a table, or the end of a sentence."""
        line = self._lines[index]
        if index == 0 or line.page_above:
            return index == 0 or not self._runs_on(index)
        above = self._lines[index - 1]
        if line.blanks_above or _is_rule(above) or index - 1 in self._claims:
            return True
        if above.kinds[:1] == ("SIGNATURES",) or _SIGNED_OFF.search(above.text):
            return True
        return line.indent >= above.indent + _FIRST_LINE and _ENDED.search(above.text) is not None

    def _runs_on(self, index: int) -> bool:
        """Whether the sentence over a page mark goes on under it."""
        above, line = self._lines[index - 1], self._lines[index]
        if _ENDED.search(above.text) or index - 1 in self._claims or index in self._claims or line.kinds:
            return False
        if is_note(line) or (is_heading(line) and not _is_list_text(line.text)):
            return False
        return len(above.text) >= _PROSE_WIDTH or line.text.lstrip()[:1].islower()

    def _is_prose(self, index: int) -> bool:
        """Whether a block of lines reads as sentences rather than as values or a heading."""
        line = self._lines[index]
        if (
            line.text.lstrip().startswith("(")
            or len(line.text.strip()) < _PROSE_WIDTH
            or _GAP.search(line.text.strip())
        ):
            return False
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        if following is not None and not following.blanks_above and not following.page_above:
            return len(following.text.split()) > 1 and line.text.upper() != line.text and not following.kinds
        return _ENDED.search(line.text) is not None and len(line.text.split()) > _WORDS

    def _is_title(self, index: int) -> bool:
        """Whether a line that starts a block is a heading, alone or with the lines under it."""
        line = self._lines[index]
        if not is_heading(line):
            return False
        if line.text.upper() == line.text and len(line.text.split()) > 1:
            return True
        return line.indent >= _CENTRE_INDENT and len(line.text) < _PROSE_WIDTH + line.indent


def _rules_over_captions(lines: list[Line]) -> frozenset[int]:
    """The rules that, with those directly under them, stand over a caption."""
    found: set[int] = set()
    over = False
    for index in range(len(lines) - 1, -1, -1):
        if not _is_rule(lines[index]):
            over = not CAPTIONS.isdisjoint(lines[index].kinds[:1])
        elif over:
            found.add(index)
    return frozenset(found)


def _is_list_text(text: str) -> bool:
    """Whether a text begins with a figure or a word in small letters, as the middle of a sentence does."""
    return not text.lstrip()[:1].isupper()


def _label_number(text: str) -> int:
    """The number of a list item's label; 0 where it has none."""
    found = _LABEL_NUMBER.match(text)
    return int(found[1]) if found else 0


def _is_rule(line: Line) -> bool:
    """Whether a line is a rule."""
    return bool(line.kinds) and line.kinds[0] in ("RULE", "CAPTION_RULE", "NOTE_RULE", "UNDERLINE", "BODY_RULE")
