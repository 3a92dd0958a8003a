"""Lines outside tables: what each may be, by its words, the lines around it and the block it begins or continues."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from tscc.grammar import pattern
from tscc.lexer.forms import is_a
from tscc.lexer.front import CAPTIONS, Front
from tscc.lexer.label_lists import Listed
from tscc.lexer.note_bodies import NoteBodies, is_note, marker_of_note
from tscc.lexer.titles import continues_item_title, ends_in_name, is_block_title, is_heading, is_numbered_title
from tscc.text.lines import Line
from tscc.text.prose import find_marks
from tscc.vocabulary.form_words import is_end_of_caption
from tscc.vocabulary.item_titles import is_item_title

_ENDED = re.compile(rf"[.;:!?][\"')\]]*{pattern('figures', 'MARK')}?$")
_CLOSED = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE", "EXHIBIT_INDEX", "EXHIBIT_HEADING"})
_SIGNED = frozenset({"SIGNATURES", "SIGNATURE_SENTENCE", "REGISTRANT_TAG", "BY", "NAME", "CAPACITY", "DATED"})
"""The lines of a signature block that are known by their words."""
_ABOVE_ITEMS = CAPTIONS | {
    "ITEM",
    "CAPTION_MORE",
    "AUTHORITY",
    "TELEPHONE",
    "SECTION_HEADING",
    "PAGE_NOTE",
    "CONTENTS",
}
"""What an item may begin directly below, without a blank line."""
_HEADED = frozenset({"ITEM", "ITEM_MORE", "TITLE", "TITLE_MORE", "SIGNATURES", "EXHIBIT_HEADING", "ANNEX_TITLE"})
_OF_ROWS = frozenset({"TOTAL", "RULER", "ROW", "WRAP", "SUMMARY"})
_RULES = frozenset({"RULE", "CAPTION_RULE", "NOTE_RULE", "UNDERLINE", "BODY_RULE"})
_FIRST_LINE_INDENT_CHARS = 2
_ITEM_END = re.compile(r"[:;.]$|; (?:and|or)$")
_GAP = re.compile(r" {5}")
_SIGNED_OFF = re.compile(r"\bauthori[sz]ed\.$", re.IGNORECASE)
"""The end of the sentence above the signatures."""
_LABEL_NUMBER = re.compile(r"\s*\(?(\d{1,2})[.)]\s")
_PROSE_CHARS = 50


def find_closed(lines: Sequence[Line], front: Front, listed: Mapping[int, Listed]) -> list[bool]:
    """Whether each line can be in no table: it is on the cover, or its words say what it is."""
    return [
        index < front.end
        or (not _CLOSED.isdisjoint(line.kinds[:1]) and _starts_block(lines, index, {}))
        or (index in listed and listed[index].closed)
        for index, line in enumerate(lines)
    ]


class FreeLines:
    """What each line of a document may be; those of `tables` are of their table first."""

    def __init__(
        self, lines: Sequence[Line], front: Front, listed: Mapping[int, Listed], tables: Mapping[int, Line]
    ) -> None:
        self._lines = lines
        self._front = front
        self._listed = listed
        self._tables = tables
        self._above_captions = _rules_above_captions(lines)
        self._headed = False
        self._heading: list[Line] = []
        self._notes = NoteBodies(
            line for index, line in enumerate(lines) if index and is_note(line) and _is_set_off(lines, index, tables)
        )
        self._list_label = 0
        self._in_index = False
        self._signed = max(
            (index for index, line in enumerate(lines) if not _SIGNED.isdisjoint(line.kinds[:1])), default=0
        )
        """The last line of the signatures; 0 where there are none."""
        self._last_row = max(tables, default=0)

    def line(self, index: int) -> Line:
        """A line with its kinds; the lines must be asked for in order."""
        line = self._lines[index]
        listed = self._listed[index].cells if index in self._listed else ()
        self._notes.see(line, (cell.text for cell in listed if cell.column == 0))
        self._in_index = line.kinds[:1] == ("EXHIBIT_INDEX",) or (self._in_index and not self._leaves_index(index))
        if index in self._tables:
            self._notes.open = self._headed = False
            self._heading = []
            claimed = self._tables[index]
            first = ("BACK_MATTER",) if self._in_index else ()
            return msgspec.structs.replace(claimed, kinds=(*first, *claimed.kinds, *self._text_kinds(index)))
        kinds = tuple(self._rule_kinds(index) if line.kinds[:1] == ("RULE",) else self._text_kinds(index))
        if kinds[0] != "UNDERLINE":
            self._heading = [*self._heading, line] if kinds[0] == "ITEM_MORE" else [line] if kinds[0] == "ITEM" else []
        self._headed = kinds[0] in _HEADED
        return msgspec.structs.replace(line, kinds=(*kinds, *line.kinds[1:]), cells=listed)

    def _rule_kinds(self, index: int) -> Iterator[str]:
        """What a rule may be, by what it is above and below."""
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        if index in self._above_captions:
            yield "CAPTION_RULE"
        if self._headed and not self._lines[index].blanks_above:
            yield "UNDERLINE"
        elif (
            " " not in self._lines[index].text.strip()
            and following is not None
            and is_note(following)
            and not self._is_numbered_title(index + 1)
        ):
            self._notes.begin()
            yield "NOTE_RULE"
        yield from ("RULE", "BODY_RULE", "BACK_MATTER")

    def _text_kinds(self, index: int) -> Iterator[str]:
        """What a line may be outside tables."""
        line = self._lines[index]
        form = line.kinds[0] if line.kinds else None
        start = _starts_block(self._lines, index, self._tables)
        if form is not None and (start or form not in _CLOSED or (form == "ITEM" and self._is_next_item(index))):
            yield form
        yield from self._kinds_behind_signatures(index, start=start)
        if line.page_above and start:
            self._notes.open = False
        if not form and is_end_of_caption(line.text):
            yield from ("CAPTION_MORE", "CAPTION_REST", *(() if start else ("TEXT",)), "BACK_MATTER")
            return
        if self._heading and (self._is_late_title(index) if start else continues_item_title(self._heading, line)):
            yield "ITEM_MORE"
        stated = index in self._listed and len(self._listed[index].cells) > 1
        if self._headed and not start and not stated and is_heading(line):
            yield "TITLE_MORE"
        if self._notes.holds(line) and index not in self._tables and not _is_rule(self._lines[index - 1]):
            yield "TEXT"
        elif index not in self._tables and is_note(line) and (kind := self._note(index, start=start)):
            yield kind
        elif start:
            self._notes.open = False
        if index in self._listed:
            yield self._listed[index].kind
        if is_a("LIST_ITEM", line.text) and (start or self._continues_list(index)):
            self._list_label = _label_number(line.text)
            yield "LIST_ITEM"
        prose = index >= self._front.captions and self._is_prose(index)
        if start and not prose and is_block_title(line):
            yield "TITLE"
        if not start:
            yield "TEXT"
        yield from ("PARAGRAPH", "VALUE") if prose else ("VALUE", "PARAGRAPH")
        yield "BACK_MATTER"

    def _kinds_behind_signatures(self, index: int, *, start: bool) -> Iterator[str]:
        """What a line behind the signatures may be before anything else."""
        if self._in_index:
            yield "BACK_MATTER"
        line = self._lines[index]
        if line.page_above and start and self._signed < index < self._last_row and is_block_title(line):
            yield "ANNEX_TITLE"

    def _leaves_index(self, index: int) -> bool:
        """Whether an index of exhibits has ended: at a new page, or at the heading of an exhibit, alone on its line."""
        if self._lines[index].page_above:
            return True
        alone = index + 1 < len(self._lines) and self._lines[index].blanks_above and self._lines[index + 1].blanks_above
        return bool(alone) and self._lines[index].kinds[:1] == ("EXHIBIT_HEADING",)

    def _is_next_item(self, index: int) -> bool:
        """Whether an item begins directly below another's heading, or below the last caption of the cover."""
        return not _ABOVE_ITEMS.isdisjoint(self._lines[index - 1].kinds[:1])

    def _is_ruled(self, index: int) -> bool:
        """Whether a line has a rule directly below it, or is one."""
        return any(map(_is_rule, self._lines[index : index + 2]))

    def _is_late_title(self, index: int) -> bool:
        """Whether a line is the title of an item with its number alone above it, or continues an underlined title."""
        line = self._lines[index]
        if self._is_ruled(index - 1) and self._is_ruled(index):
            return continues_item_title(self._heading[-1:], line, ruled=True)
        return len(self._heading) == 1 and continues_item_title(self._heading, line) and is_item_title(line.text)

    def _continues_list(self, index: int) -> bool:
        """Whether a line that begins with a number is the next item of a list set without blank lines."""
        expected = self._list_label + 1
        return _label_number(self._lines[index].text) == expected and bool(
            _ITEM_END.search(self._lines[index - 1].text)
        )

    def _is_numbered_title(self, index: int) -> bool:
        """Whether a line below a rule is the heading of a part, and no body: nothing refers to its number."""
        line = self._lines[index]
        alone = index + 1 == len(self._lines) or self._lines[index + 1].blanks_above > 0
        below_rule = index > 0 and _is_rule(self._lines[index - 1]) and index - 1 not in self._tables
        return alone and below_rule and is_numbered_title(line) and not self._notes.is_asked(marker_of_note(line))

    def _note(self, index: int, *, start: bool) -> str | None:
        """Whether a line that begins with a mark is the body of a footnote, and which, or the title of a part."""
        if start and self._is_numbered_title(index):
            self._notes.open = False
            return "TITLE"
        below_rows = index - 1 in self._tables and self._tables[index - 1].kinds[0] in _OF_ROWS
        return self._notes.kind(self._lines[index], start=start, below_rows=below_rows)

    def _is_prose(self, index: int) -> bool:
        """Whether a block of lines reads as sentences rather than as values or a heading."""
        line = self._lines[index]
        text = line.text.strip()
        if text.startswith("(") or len(text) < _PROSE_CHARS or _GAP.search(text):
            return False
        following = self._lines[index + 1] if index + 1 < len(self._lines) else None
        if following is not None and not following.blanks_above:
            spoken = text.upper() != text or self._ends_as_sentence(index)
            return len(following.text.split()) > 1 and spoken and not following.kinds
        return _ENDED.search(text) is not None

    def _ends_as_sentence(self, index: int) -> bool:
        """Whether the block of lines that a line begins ends as a sentence does, and not in a name."""
        last = index
        while last + 1 < len(self._lines) and not (self._lines[last + 1].blanks_above or last + 1 in self._tables):
            last += 1
        return _ENDED.search(self._lines[last].text) is not None and not ends_in_name(self._lines[last])


def _starts_block(lines: Sequence[Line], index: int, tables: Mapping[int, Line]) -> bool:
    """Whether a line is the first of a block: above it is nothing, a rule, a table, or the end of a sentence."""
    line = lines[index]
    if index == 0:
        return True
    if line.page_above:
        return not _runs_on(lines, index, tables)
    above = lines[index - 1]
    if line.blanks_above or _is_rule(above) or index - 1 in tables:
        return True
    if above.kinds[:1] == ("SIGNATURES",) or _SIGNED_OFF.search(above.text):
        return True
    return line.indent >= above.indent + _FIRST_LINE_INDENT_CHARS and _ENDED.search(above.text) is not None


def _is_set_off(lines: Sequence[Line], index: int, tables: Mapping[int, Line]) -> bool:
    """Whether a line that begins with a mark is below a rule, or below a table that has not that mark itself."""
    above = index - 1
    while above and above not in tables and _is_rule(lines[above]):
        above -= 1
    if above not in tables:
        return above < index - 1
    marker = marker_of_note(lines[index])
    while above in tables:
        if any(mark.marker == marker for mark in find_marks(lines[above].text)):
            return False
        above -= 1
    return True


def _runs_on(lines: Sequence[Line], index: int, tables: Mapping[int, Line]) -> bool:
    """Whether the sentence above a page mark continues below it."""
    above, line = lines[index - 1], lines[index]
    if _ENDED.search(above.text) or index - 1 in tables or index in tables or line.kinds:
        return False
    if is_note(line) or (is_heading(line) and line.text.lstrip()[:1].isupper()):
        return False
    return len(above.text) >= _PROSE_CHARS or line.text.lstrip()[:1].islower()


def _rules_above_captions(lines: Sequence[Line]) -> frozenset[int]:
    """The rules that, with those directly below them, are above a caption."""
    found: set[int] = set()
    above = False
    for index in range(len(lines) - 1, -1, -1):
        if not _is_rule(lines[index]):
            above = not CAPTIONS.isdisjoint(lines[index].kinds[:1])
        elif above:
            found.add(index)
    return frozenset(found)


def _label_number(text: str) -> int:
    """The number of a list item's label; 0 where it has none."""
    found = _LABEL_NUMBER.match(text)
    return int(found[1]) if found else 0


def _is_rule(line: Line) -> bool:
    """Whether a line is a rule."""
    return not _RULES.isdisjoint(line.kinds[:1])
