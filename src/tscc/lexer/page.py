"""The lines of a document as the looks see them: rules, figures, words, and which lines can be in no table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from tscc.grammar.ahead import regex
from tscc.lexer.front import CAPTIONS
from tscc.lexer.group_headings import rows_begun_again
from tscc.lexer.label_lists import Listed
from tscc.lexer.list_items import bulleted_items, opened_items
from tscc.lexer.lone_labels import completes_above, completes_below
from tscc.lexer.notes import has_text_of_note, marker_of_note
from tscc.lexer.page_breaks import find_edge_texts, find_over_heads_again, find_running, find_running_heads
from tscc.lexer.rows_and_texts import Rows
from tscc.lexer.said_again import plain, says_again, without_marks
from tscc.lexer.signers import find_signers
from tscc.lexer.titles import is_capitalised, is_numbered_title
from tscc.text.lines import Chunk, Line
from tscc.text.prose import before_mark, digits_behind_words, ends_in_digit, find_marks, lone_marker
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open

_CITED = regex(r" \([^)]* \S+\)\W*$")
"""A text that ends with a citation: `under the Securities Act (17 CFR 230.425)`; `pursuant to Rule 14d-2(b)` does not."""

_NOTE_PIECES = 2
"""The mark of a note and its text, of which a gap may part it."""


class Page(Rows):
    """The lines of a document, with what the looks ask of lines far from each other."""

    def __init__(
        self, lines: Sequence[Line], captions_end: int, listed: Mapping[int, Listed], marks: Sequence[Line] = ()
    ) -> None:
        super().__init__(lines, captions_end, listed)
        self._marks = marks
        """The page marks between the lines."""
        self.opened = opened_items([line.text for line in lines])
        """Whether each line begins an item of a list that a colon opens."""
        self.note_above = self._notes_above()
        """For each line the nearest line above it in its block that begins as the body of a footnote does."""
        self.bulleted = bulleted_items([line.text for line in lines])
        """The lines that begin with the bullet of another."""
        self.anchors: list[int | None] = [None] * len(lines)
        """For each line the next that shows the columns of a table, if it is not far and no line between can be in no table."""
        self.grids: dict[int, Any] = {}
        """The grid that each of them shows, a `Shown` of `grids.py`."""
        self.items = frozenset(i for i, line in enumerate(lines) if line.kind == "ITEM")
        self.labelled = frozenset(i for i, line in enumerate(lines) if line.kind == "LABELLED")
        """The captions with their values behind them."""
        self.tops = [i for i, line in enumerate(lines) if line.page_above or self.continued[i]]
        """The lines atop pages, and those that say that they continue what is above."""
        self.reached: dict[tuple[str, str], range] = {}
        """The lines from the last row of a grid to the last line that may be under it, by its last two lines above the rows."""
        self.closing = [i for i in range(len(lines)) if self.rulers[i] or (self.figured[i] and is_total(self.label(i)))]
        """The lines that end the rows of a table: rulers and totals."""
        self.begun_again = rows_begun_again(self, self.lone_labels)
        """The labels alone that begin a further section of rows, in order, by what they have in common."""
        self._shown_last = [*map(self._shows_figures_last, range(len(lines))), 0]
        self.figures_last = sum(self._shown_last)
        """By how many labels of several lines more have their figures on the last of them than on the first."""
        self.edge_texts = find_edge_texts(self)
        self.in_index = self._in_index()
        self.above_captions = self._above_captions()
        self.asked = self._asked()
        self.in_box = self._in_box()
        self.signers = find_signers(lines)
        """The lines that name who signs, with the words for a capacity."""

    def is_again(self, index: int, above: range) -> bool:
        """Whether a line says again what one of some lines above says, but for `(continued)`, footnote marks and one sign or word."""
        text = plain(self.lines[index].text)
        return any(says_again(text, plain(self.lines[other].text)) for other in above)

    def continued_title(self, index: int) -> int | None:
        """The title above a line that says that it is continued, atop the page of the line and above all its figures."""
        for line in range(index, 0, -1):
            if self.figured[line]:
                return None
            if line < index and self.continued[line]:
                return line
            if self.lines[line].page_above:
                return None
        return None

    def _shows_figures_last(self, i: int) -> int:
        """1 where a label above a row continues in it, -1 where the label of a row continues below it; a band does not."""
        if not self.figured[i] or begins_band(self.label(i)):
            return 0
        label, shown = self.label(i), 0
        if self.is_lone_label(i - 1) and self.touches_above(i):
            alone = not self.touches_above(i - 1) or self.rulers[i - 2]
            open_above = is_open(self.lines[i - 1].text)
            shown += alone or open_above or continues_label(label) or completes_below(self, i - 1)
        if self.is_lone_label(i + 1) and self.touches_above(i + 1):
            alone = not self.touches_above(i + 2) or self.rulers[i + 2]
            rest = continues_label(self.strip[i + 1])
            shown -= alone or is_open(label) or rest or completes_above(self, i + 1)
        return shown

    def others_show_figures_first(self, index: int) -> bool:
        """Whether labels of several lines have their figures on the first of them, as lines not near this one show."""
        return self.figures_last < sum(self._shown_last[index - 1 : index + 2])

    def _notes_above(self) -> list[int | None]:
        found: list[int | None] = []
        for index in range(len(self.lines)):
            joined = self.touches(index) and not self.rulers[index - 1]
            begins = self.noted[index - 1] and not self._is_item_in_note(index - 1, found[-1] if found else None)
            found.append((index - 1 if begins else found[-1]) if joined else None)
        return found

    def _is_item_in_note(self, index: int, note: int | None) -> bool:
        """Whether a line is an item of a list that a colon opens, set in from the mark of the note above it."""
        return note is not None and self.opened[index] and self.indents[index] > self.indents[note]

    @cached_property
    def running(self) -> frozenset[int]:
        """The lines atop pages, and those with a page number below them, that are printed again but for it."""
        return find_running(self)

    @cached_property
    def running_heads(self) -> frozenset[int]:
        """The whole blocks atop pages that are atop another page too, there perhaps as page marks."""
        printed = Counter(mark.text.strip() for mark in self._marks)
        marks = {
            text for text, count in printed.items() if count > 1
        }  # where a page is printed twice, each line is one
        return find_running_heads(self, self.edge_texts, marks)

    @cached_property
    def page_texts(self) -> frozenset[int]:
        """The lines at the foot or the top of a page: of a paragraph, as a notice that each page has, or one that other pages have."""
        return self.edge_texts | self.running | self.running_heads | self.over_heads_again

    @cached_property
    def over_heads_again(self) -> frozenset[int]:
        """The names of the deal atop a page on which a table goes on."""
        return find_over_heads_again(self)

    def _in_index(self) -> list[bool]:
        """Whether each line is of an index of exhibits, or below it on its page."""
        found, inside = [], False
        for line in self.lines:
            inside = line.kind == "EXHIBIT_INDEX" or (inside and not line.page_above)
            found.append(inside)
        return found

    def _in_box(self) -> list[bool]:
        """Whether each line is of the text of a check box, which ends at a blank line or with its citation: `(17 CFR 230.425)`."""
        found = [False] * len(self.lines)
        last = ""
        for index in range(1, len(self.lines)):
            above = self.lines[index - 1]
            text = above.text if above.kind == "CHECKBOX" else f"{last} {above.text}" if found[index - 1] else ""
            found[index] = self.touches(index) and text != "" and not _CITED.search(text)
            last = above.text  # a citation may be split over two lines
        return found

    def _above_captions(self) -> list[bool]:
        """Whether each line, with the rules directly below it, is above a caption of the cover."""
        found = [False] * len(self.lines)
        for index in range(len(self.lines) - 2, -1, -1):
            caption = self.lines[index + 1].kind in CAPTIONS
            found[index] = caption or (self.rules[index + 1] and found[index + 1])
        return found

    def _asked(self) -> list[bool]:
        """Whether each line begins with a mark that is above, behind a word or at the end of a title, and has no body yet."""
        waiting: set[str] = set()
        asked = []
        for i, line in enumerate(self.lines):
            marker = marker_of_note(line) if self.noted[i] and not self.opened[i] else ""
            asked.append(bool(marker) and marker in waiting)
            for cell in self.listed[i].cells if i in self.listed else ():
                if cell.column == 0:
                    waiting.update(mark.marker for mark in find_marks(cell.text) if mark.end == len(cell.text))
            if marker and self.starts[i] and self._is_body(i):
                waiting.discard(marker)
            marks = []
            found = find_marks(line.text)
            ends = {chunk.end for chunk in self.chunks[i] if self._may_be_marked(i, chunk)} if found else set()
            for mark in reversed(found):
                if mark.glued or mark.end in ends:
                    marks.append(mark.marker)
                    ends.add(len(before_mark(line.text, mark.start)))  # one before it: `(a), (b)`
            if ends_in_digit(line.text) and is_capitalised(line.text.strip()[:-2]):
                marks.append(line.text[-1])
            waiting.update(marks, self._marks_of_row(i), digits_behind_words(line.text))
        return asked

    def _may_be_marked(self, i: int, chunk: Chunk) -> bool:
        """Whether a piece of a line is written as a title or a head, or is a mark alone below the words of a head."""
        text, pieces = without_marks(chunk.text), self.chunks[i]
        if text:
            return is_capitalised(text)
        begins_note = chunk == pieces[0] and (len(pieces) == _NOTE_PIECES or not chunk.start)
        heads = all(piece.text[0] in "(%$#" or is_capitalised(without_marks(piece.text)) for piece in pieces)
        return heads and not (begins_note and len(pieces) <= _NOTE_PIECES)

    def _is_body(self, i: int) -> bool:
        """Whether what begins as a note is no row, `1 and under  63` or `1 Family  143  $67,730`, and no title `1. Loan Ages (continued)`."""
        if self.figured[i] and (not has_text_of_note(self.lines[i]) or len(self.chunks[i]) > _NOTE_PIECES):
            return False
        return not (self.continued[i] or is_numbered_title(self.lines[i].text))

    def _marks_of_row(self, i: int) -> list[str]:
        """The markers at the end of the label and the figures of a row: `60.01 - 70.00(1)`, `30.40(e)`."""
        texts = [piece.text.rstrip(". ") for piece in self.pieces(i)] if self.figured[i] else []
        marked = [text for text in texts if not (text[-1:].isalnum() or text[-1:] in "%-")]
        found = [mark.marker for text in marked for mark in find_marks(text, of_row=True) if mark.end == len(text)]
        return [*found, *filter(None, map(lone_marker, texts[1:]))]
