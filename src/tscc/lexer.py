"""The lexer: text to lines. What comes in is a document of the source; what goes out are its non-blank lines.

Each line gets the kinds it may be, by its words (`lines.lark`) and by geometry: what stands over and under it, how far
it is indented, which columns its characters are in. Which of its kinds it is, is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from functools import cache

import msgspec

from tscc.geometry import chunks
from tscc.grammar import terminals
from tscc.lines import MISSPELT, PAGE_KINDS, Line
from tscc.regions import Claim, find_regions, is_heading
from tscc.source import DocumentPart, Source, Span

_ESCAPED = re.compile(r"(?:- )+(?=-)")
_GEOMETRIC = ("TOTAL", "NOTE", "LIST_ITEM", "FACT", "CAPTION_MORE", "PAGE_NUMBER")
_CAPTIONS = frozenset(
    {
        "REPORT_DATE_CAPTION",
        "NAME_CAPTION",
        "INCORPORATION_CAPTION",
        "ADDRESS_CAPTION",
        "TELEPHONE_CAPTION",
        "FORMER_NAME_CAPTION",
    }
)
_ENDED = re.compile(r"[.;:!?][\"')\]]*(?:\(\w{1,2}\))?$")
_CLOSED = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE", "EXHIBIT_INDEX"})
_HEADED = frozenset({"ITEM", "ITEM_MORE", "TITLE", "TITLE_MORE", "SIGNATURES"})
_TAB = 8
_WORDS = 4
_FIRST_LINE = 2
_ITEM_END = re.compile(r"[:;.]$|; (?:and|or)$")
_GAP = re.compile(r" {5}")
_NUMBERED = re.compile(r"\s*([A-Za-z]{3,5})\s+\d{1,2}\.(?:\d\d\.?)?\s+[A-Z]")
_SIGNED_OFF = re.compile(r"\bauthori[sz]ed\.$", re.IGNORECASE)
"""The end of the sentence over the signatures."""
_NEAR = 0.88
_NEAR_ITEM = 0.75
_NEAR_LENGTHS = (8, 90)
_FORM_WORDS = (
    ("REPORT_DATE_CAPTION", "date of earliest event reported"),
    ("NAME_CAPTION", "exact name of registrant as specified in"),
    ("INCORPORATION_CAPTION", "state or other juris"),
    ("ADDRESS_CAPTION", "address of principal executive offices"),
    ("TELEPHONE", "registrants telephone number including area code"),
    ("FORMER_NAME_CAPTION", "former name former address and former fiscal year"),
    ("COMMISSION", "securities and exchange commission"),
    ("SIGNATURE_SENTENCE", "pursuant to the requirements of the securities"),
    ("SIGNATURES", "signatures"),
)
"""What the captions and headings of the form begin with, in small letters without signs."""
_LABEL_NUMBER = re.compile(r"\s*\(?(\d{1,2})[.)]\s")
_NOTE_RULE = 80
_SET_APART = re.compile(r"\s{0,4}(?:\d{1,2}|\*{1,4}) {3,}[A-Z]")
"""A marker without brackets, far before its text: `1     Terms used here`, which no list has."""
_PROSE_WIDTH = 50
_CENTRE_INDENT = 8


def lex_lines(source: Source, part: DocumentPart) -> list[Line]:
    """The non-blank lines of one document of a source, each with the kinds it may be, best first."""
    lines, marks = _split(source, part)
    kinds = _Kinds(lines)
    return sorted([kinds.of(index) for index in range(len(lines))] + marks, key=lambda line: line.number)


@cache
def _form_pattern() -> re.Pattern[str]:
    """The terminals that are told by words alone, as one pattern whose last group is the kind."""
    named = (f"(?P<{name}>{text})" for name, text in terminals("lines").items() if name not in _GEOMETRIC)
    return re.compile(f"(?:{'|'.join(named)})$")


@cache
def _geometric_pattern(name: str) -> re.Pattern[str]:
    """A terminal that geometry must confirm."""
    return re.compile(f"{terminals('lines')[name]}$")


def _form(text: str) -> str | None:
    """The first terminal that is the whole of a line; a line of an index, with leader dots, is none."""
    if "...." in text:
        return None
    found = _form_pattern().match(" ".join(text.split()))
    return found.lastgroup if found else None


def _near_form(text: str) -> str | None:
    """The terminal of a line whose words are nearly those of a caption or a heading of the form."""
    if "...." in text:
        return None
    numbered = _NUMBERED.match(text)
    if numbered and SequenceMatcher(None, numbered[1].lower(), "item").ratio() >= _NEAR_ITEM:
        return "ITEM"
    stripped = text.lstrip()
    if stripped[0] not in "(SRP" or not _NEAR_LENGTHS[0] <= len(stripped) <= _NEAR_LENGTHS[1]:
        return None
    letters = re.sub(r"[^a-z ]", "", " ".join(text.lower().split())).strip()
    found = set(letters.split())
    for kind, words in _FORM_WORDS:
        known = words.split()
        if len(known) > 1 and 2 * len(found.intersection(known)) < len(known):
            continue
        start = letters[: len(words) + 1]
        if abs(len(start) - len(words)) <= 2 and SequenceMatcher(None, start, words).ratio() >= _NEAR:  # noqa: PLR2004
            return kind
    return None


def _is_a(name: str, text: str) -> bool:
    """Whether a line, or a part of one, has the look of a terminal that geometry must confirm."""
    return _geometric_pattern(name).match(" ".join(text.split())) is not None


def _split(source: Source, part: DocumentPart) -> tuple[list[Line], list[Line]]:
    """The lines of a document and, apart, its page marks and tags, in order."""
    lines: list[Line] = []
    marks: list[Line] = []
    blanks, page = 0, False
    for number in range(part.first_line, part.last_line + 1):
        span = source.line_span(number)
        text, shift, stops = _laid_out(source.text[span.start : span.end])
        if not text:
            blanks += 1
            continue
        form = _form(text)
        kinds: tuple[str, ...] = (form,) if form else ()
        if form is None and (near := _near_form(text)) is not None:
            form, kinds = near, (near, MISSPELT)
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
        if page and _is_a("PAGE_NUMBER", text) and _stands_alone(source, number, part):
            marks.append(msgspec.structs.replace(line, kinds=("PAGE_NUMBER",)))
            continue
        lines.append(line)
        page = False
    _take_page_number(lines, marks)
    return lines, marks


def _take_page_number(lines: list[Line], marks: list[Line]) -> None:
    """Move the printed page number over a page mark, or at the end of the text, to the marks."""
    if lines and _is_a("PAGE_NUMBER", lines[-1].text):
        marks.append(msgspec.structs.replace(lines.pop(), kinds=("PAGE_NUMBER",)))


def _stands_alone(source: Source, number: int, part: DocumentPart) -> bool:
    """Whether nothing stands directly under a line."""
    if number >= part.last_line:
        return True
    span = source.line_span(number + 1)
    return not source.text[span.start : span.end].strip()


def _laid_out(raw: str) -> tuple[str, int, tuple[int, ...]]:
    """A line as laid out, how far an escape shifted it, and where tabs put its characters."""
    text = raw.rstrip(" \t\f\v\x1a\xa0")
    if "\t" not in text and "\f" not in text:
        escape = _ESCAPED.match(text)
        shift = escape.end() if escape else 0
        return text[shift:], shift, ()
    laid: list[str] = []
    stops: list[int] = []
    for offset, character in enumerate(text):
        width = _TAB - len(laid) % _TAB if character == "\t" else 1
        laid.extend(" " * width if character in "\t\f" else character)
        stops.extend([offset] * width)
    return "".join(laid).rstrip(), 0, tuple(stops)


class _Kinds:
    """What each line of a document may be."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._claims: Mapping[int, Claim] = {}
        self._cover_end = _cover_end(lines)
        self._claims = find_regions(lines, _is_a, self._is_closed)
        self._in_notes = False
        self._captioned = False
        self._headed = False
        self._after_fact = -1
        self._list_label = 0

    def of(self, index: int) -> Line:
        """A line with its kinds; lines are to be asked for in order."""
        line = self._lines[index]
        form = line.kinds[0] if line.kinds else None
        misspelt = line.kinds[1:]
        claim = self._claims.get(index)
        if claim is not None:
            self._in_notes = self._captioned = self._headed = False
            kinds = (claim.kind, *self._loose(index, form))
            return msgspec.structs.replace(line, kinds=kinds, cells=claim.cells, columns=claim.columns)
        kinds = tuple(self._loose(index, form)) if form != "RULE" else tuple(self._rule(index))
        self._captioned = kinds[0] in _CAPTIONS or kinds[0] == "CAPTION_MORE"
        self._headed = kinds[0] in _HEADED or (self._headed and kinds[0] == "TITLE_MORE")
        return msgspec.structs.replace(line, kinds=(*kinds, *misspelt))

    def _is_closed(self, index: int) -> bool:
        """Whether a line can be in no table: the form says what it is."""
        line = self._lines[index]
        return index < self._cover_end or (
            bool(line.kinds) and line.kinds[0] in _CLOSED and self._starts_block(index)
        )

    def _rule(self, index: int) -> Iterator[str]:
        """What a rule may be, by what it stands over and under."""
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        after = following.kinds[0] if following is not None and following.kinds else None
        if after in _CAPTIONS:
            yield "CAPTION_RULE"
        strokes = self._lines[index].text.split()
        short = len(strokes) == 1 and len(strokes[0]) <= _NOTE_RULE
        if short and following is not None and _is_a("NOTE", following.text):
            self._in_notes = True
            yield "NOTE_RULE"
        elif self._headed and not self._lines[index].blanks_above:
            yield "UNDERLINE"
        yield from ("RULE", "BODY_RULE", "BACK_MATTER")

    def _loose(self, index: int, form: str | None) -> Iterator[str]:
        """What a line outside tables may be."""
        line = self._lines[index]
        start = self._starts_block(index)
        if form is not None and (start or form not in _CLOSED):
            yield form
        if line.page_above and start:
            self._in_notes = False
        continued = _is_a("CAPTION_MORE", line.text)
        if continued and not form and line.text.count(")") > line.text.count("("):
            yield from ("CAPTION_MORE", "BACK_MATTER")
            return
        if self._captioned and not start and not form and continued:
            yield "CAPTION_MORE"
        yield from self._under_date(index, form)
        if self._headed and not start and is_heading(line):
            yield "ITEM_MORE"
            yield "TITLE_MORE"
        elif self._titles_item(index):
            yield "ITEM_MORE"
        if _is_a("NOTE", line.text) and (kind := self._note(index, start=start)):
            yield kind
        elif start:
            self._in_notes = False
        if _is_a("LIST_ITEM", line.text) and (start or self._continues_list(index)):
            self._list_label = _label_number(line.text)
            yield "LIST_ITEM"
        if self._is_fact(index, start=start):
            yield "FACT"
        prose = self._is_prose(index)
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

    def _titles_item(self, index: int) -> bool:
        """Whether a line is the title of the item whose number stands alone over it, or the rest of that title."""
        line, above = self._lines[index], self._lines[index - 1] if index else None
        if above is None or not above.kinds or above.kinds[0] != "ITEM" or self._is_prose(index) or line.kinds:
            return False
        bare = re.fullmatch(r"\s*items?\s+[\d.]+\s*", above.text, re.IGNORECASE) is not None
        return line.blanks_above <= (1 if bare else 0) and len(line.text.strip()) < _PROSE_WIDTH + line.indent

    def _continues_list(self, index: int) -> bool:
        """Whether a line that begins with a number is the next item of a list set without blank lines."""
        number = _label_number(self._lines[index].text)
        expected = self._list_label + 1 if self._list_label else 1
        return number == expected and _ITEM_END.search(self._lines[index - 1].text) is not None

    def _under_date(self, index: int, form: str | None) -> Iterator[str]:
        """What a line under the label of the date of report is: the label's rest, or the date."""
        above = self._lines[index - 1] if index else None
        if above is None or not above.kinds or above.kinds[0] != "REPORT_DATE" or find_digits(above.text):
            return
        if above.text.count("(") > above.text.count(")"):
            yield "REPORT_DATE_MORE"
        elif form == "DATE_LINE":
            yield "DATE_BELOW"

    def _is_fact(self, index: int, *, start: bool) -> bool:
        """Whether a line is a label with its value, alone or under another."""
        text = self._lines[index].text
        under = self._after_fact == index - 1 and not start
        apart = under or ":" in text or len(chunks(text)) > 1
        empty = text.rstrip().endswith(":")
        fact = _is_a("FACT", text) and apart and (under or (start and not empty))
        self._after_fact = index if fact else self._after_fact
        return fact

    def _note(self, index: int, *, start: bool) -> str | None:
        """Whether a line that begins with a mark is the body of a footnote, and which."""
        line = self._lines[index]
        after_table = index - 1 in self._claims
        if self._in_notes and (start or after_table or _is_rule(self._lines[index - 1])):
            return "NOTE"
        if self._in_notes and line.indent <= self._lines[index - 1].indent and _is_a("NOTE", line.text):
            return "NOTE"
        if after_table and self._claims[index - 1].kind in ("TOTAL", "RULER", "ROW", "WRAP"):
            self._in_notes = True
            return "FIRST_NOTE"
        if start and _SET_APART.match(line.text):
            self._in_notes = True
            return "FIRST_NOTE"
        return None

    def _starts_block(self, index: int) -> bool:
        """Whether a line is the first of a block: over it is nothing, a rule, a table, or the end of a sentence."""
        line = self._lines[index]
        if index == 0 or line.page_above:
            return index == 0 or not self._runs_on(index)
        above = self._lines[index - 1]
        if line.blanks_above or _is_rule(above) or index - 1 in self._claims or _SIGNED_OFF.search(above.text):
            return True
        return line.indent >= above.indent + _FIRST_LINE and _ENDED.search(above.text) is not None

    def _runs_on(self, index: int) -> bool:
        """Whether the sentence over a page mark goes on under it."""
        above, line = self._lines[index - 1], self._lines[index]
        if _ENDED.search(above.text) or index - 1 in self._claims or index in self._claims or line.kinds:
            return False
        if _is_a("NOTE", line.text) or (is_heading(line) and not _is_list_text(line.text)):
            return False
        return len(above.text) >= _PROSE_WIDTH or line.text.lstrip()[:1].islower()

    def _is_prose(self, index: int) -> bool:
        """Whether a block of lines reads as sentences rather than as values or a heading."""
        line = self._lines[index]
        if line.text.lstrip().startswith("(") or len(line.text.strip()) < _PROSE_WIDTH or _GAP.search(line.text.strip()):
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


def _cover_end(lines: list[Line]) -> int:
    """The index of the first line behind the cover: the first item's heading, else what follows the last caption."""
    kinds = [line.kinds[0] if line.kinds else "" for line in lines]
    captions = [index for index, kind in enumerate(kinds) if kind in _CAPTIONS]
    if not captions:
        return 0
    return next((index for index, kind in enumerate(kinds) if kind == "ITEM"), captions[-1] + 1)


def find_digits(text: str) -> bool:
    """Whether a text has a digit."""
    return any(character.isdigit() for character in text)


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
