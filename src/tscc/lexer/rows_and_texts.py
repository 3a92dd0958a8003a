"""Rows: which lines of a document are rulers, which have figures, which begin a block, and which can be in no table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.lexer.figures_of_lines import has_figures, is_value
from tscc.lexer.label_lists import Listed
from tscc.lexer.notes import is_note
from tscc.lexer.said_again import is_continued
from tscc.lexer.titles import ends_in_name, is_heading
from tscc.text import geometry
from tscc.text.lines import Chunk, Line
from tscc.text.wide_heads import has_wide_stroke
from tscc.vocabulary.label_words import is_total, words_summed

_HEAD = regex(r"(?:19|20)\d\d|\d{1,3}%")
"""A figure that may be the head of a column: `2001`, `150%`."""
_LONGEST_ABBREVIATION_CHARS = 4
ENDED = regex(rf"[.;:!?][\"')\]]*{pattern('figures', 'MARK')}?$")
HEAD_REACH_LINES = 14
"""The most lines between the title of a table and the line that shows its columns: a head of narrow columns has ten."""
LABEL_LINES = 4
"""Most lines of a label."""
PROSE_CHARS = 50
"""The fewest signs of the first line of a paragraph."""
_SIGNED_OFF = regex(r"\bauthori[sz]ed\.$", re.IGNORECASE)
_FIRST_LINE_INDENT_CHARS = 2
CLOSING = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE", "EXHIBIT_INDEX", "EXHIBIT_HEADING"})
_ABOVE_ITEMS = frozenset({"ITEM", "AUTHORITY", "TELEPHONE", "SECTION_HEADING", "PAGE_NOTE", "CONTENTS"})
"""What an item may begin directly below, without a blank line; captions too."""


class Rows:
    """The lines of a document, each by itself. `rules`, `figured` and `closed` have an entry more than there are lines."""

    def __init__(self, lines: Sequence[Line], captions_end: int, listed: Mapping[int, Listed]) -> None:
        self.lines, self.captions_end, self.listed = lines, captions_end, listed
        touching = {i for i, line in enumerate(lines) if i and not line.blanks_above and not line.page_above}
        self.touches: Callable[[int], bool] = touching.__contains__
        """Whether a line has neither a blank line nor a page mark above it; false for the first line."""
        self.strip = [line.text.strip() for line in lines]
        self.indents = [line.indent for line in lines]
        self.chunks = [geometry.chunks(line.text) for line in lines]
        self.rulers = [*(geometry.is_ruler(line.text) for line in lines), False]
        """Whether each line is strokes, as a ruler of a table is."""
        self.rules = [*(line.kind == "RULE" for line in lines), False]
        """Whether each line is a rule of any signs."""
        self.figured = [*(not self.rulers[i] and has_figures(self.pieces(i)) for i in range(len(lines))), False]
        for i in (*self._heads_of_figures(), *self._strokes_in_heads()):
            self.figured[i] = False
        self.ended = [ENDED.search(text) is not None for text in self.strip]
        self.continued = [*map(is_continued, self.strip)]
        """Whether each line says that it continues what is above: `TITLE (continued)`."""
        self.noted = [is_note(line) for line in lines]
        self.starts = [self._starts(index) for index in range(len(lines))]
        self.closed = [*(self._is_closed(index) for index in range(len(lines))), True]
        """Whether each line can be in no table: it is on the cover, or its words say what it is."""
        rulers_rows_and_closed = zip(self.rulers, self.figured, self.closed, strict=True)
        texts = {index for index, others in enumerate(rulers_rows_and_closed) if not any(others)}
        self.is_text: Callable[[int], bool] = texts.__contains__
        """Whether a line is neither rule nor row, and may be in a table."""
        self.lone_labels = [index for index in range(len(lines)) if self._is_beside_row(index)]
        """The lines that are a label alone, directly above a row or below one, in order."""
        self.lone = frozenset(self.lone_labels)
        self.summed = self._summed()
        """The rows that sum up others, in order, by the words for what they sum up."""
        self.split_texts = [index for index in range(len(lines)) if self.is_split(index) and self.is_text(index)]
        """The lines of words with gaps, in order."""

    def _heads_of_figures(self) -> list[int]:
        """The lines of years or of whole percentages that are no rows but heads: above strokes, with rows below and none above."""
        found = []
        for i in range(len(self.lines) - 2):
            if not (self.figured[i] and self.rulers[i + 1] and self.figured[i + 2]) or (i and self.figured[i - 1]):
                continue
            heads = [piece.text for piece in self.pieces(i) if not piece.text[:1].isalpha()]
            several = len(heads) > 1 and len(geometry.segments(self.lines[i + 1].text)) > 1
            if several and all(map(_HEAD.fullmatch, heads)) and not is_total(self.label(i + 2)):
                found.append(i)
        return found

    def _strokes_in_heads(self) -> list[int]:
        """The lines with strokes beside words that are no rows, as text goes on below: `Number of     ---------------`."""
        return [
            i
            for i in range(1, len(self.lines) - 1)
            if self.figured[i] and has_wide_stroke(self.lines[i].text) and not any(map(str.isdigit, self.strip[i]))
            if self.touches(i) and self.touches(i + 1) and not (self.figured[i + 1] or self.rulers[i + 1])
        ]

    def touches_above(self, index: int) -> bool:
        """Whether a line has no blank line above it; a page mark may be between."""
        return 0 < index < len(self.lines) and not self.lines[index].blanks_above

    def in_capitals(self, index: int) -> bool:
        """Whether a line is in capitals, and not for its abbreviations alone: `WA FICO`, `F.S.B.`."""
        text = self.strip[index]
        return text.isupper() and any(
            sum(map(str.isalpha, word)) > _LONGEST_ABBREVIATION_CHARS for word in text.split()
        )

    def is_split(self, index: int) -> bool:
        """Whether a gap splits a line."""
        return len(self.chunks[index]) > 1

    def label(self, index: int) -> str:
        """The first piece of a line."""
        return self.chunks[index][0].text

    def pieces(self, index: int) -> tuple[Chunk, ...]:
        """The pieces of a row."""
        return geometry.pieces(self.lines[index].text, self.strip[index + 1] if self.touches(index + 1) else "")

    def has_value(self, index: int) -> bool:
        """Whether a line has a value after its label, as lines of a list have; it is then not a head."""
        return any(is_value(chunk.text) for chunk in self.chunks[index][1:])

    def texts_above(self, index: int) -> Iterator[int]:
        """The lines of text directly above a line, from the lowest up."""
        top = index
        while self.touches_above(top) and self.is_text(top - 1):
            top -= 1
            yield top

    def is_lone_label(self, index: int) -> bool:
        """Whether a line may be a part of a label without figures; `Fixed Rate:` is above the rows of a section."""
        return self.is_text(index) and not self.is_split(index) and not self.strip[index].endswith(":")

    def _starts(self, i: int) -> bool:
        """Whether a line is the first of a block: above it is nothing, a rule, a row, or the end of a sentence."""
        if i == 0:
            return True
        line, above = self.lines[i], self.lines[i - 1]
        if line.page_above:
            return not self.runs_on(i)
        if line.blanks_above or self.rules[i - 1] or (self.figured[i - 1] and i - 1 not in self.listed):
            return True
        if above.kind == "SIGNATURES" or _SIGNED_OFF.search(self.strip[i - 1]):
            return True
        return line.indent >= above.indent + _FIRST_LINE_INDENT_CHARS and self.ended[i - 1]

    def runs_on(self, i: int) -> bool:
        """Whether the sentence above a page mark continues below it."""
        line, above = self.lines[i], self.lines[i - 1]
        if not line.page_above or i == 0 or self.ended[i - 1] or line.kinds or self.noted[i]:
            return False
        if self.rulers[i - 1] or self.figured[i - 1] or self.figured[i]:
            return False
        if is_heading(line.text) and self.strip[i][:1].isupper():
            return False
        return len(above.text) >= PROSE_CHARS or self.strip[i][:1].islower()

    def _is_closed(self, i: int) -> bool:
        line = self.lines[i]
        if (i in self.listed and self.listed[i].closed) or self.heads_list(i):
            return True
        return line.kind in CLOSING and (self.starts[i] or (line.kind == "ITEM" and self.is_next_item(i)))

    def heads_list(self, i: int) -> bool:
        """Whether a line has the heads over the columns of a list: `BID     TOLERANCE`."""
        return self.lines[i].kind == "LIST_HEAD"

    def is_next_item(self, i: int) -> bool:
        """Whether an item begins directly below another's heading, or below the last caption of the cover."""
        return i > 0 and (i == self.captions_end or self.lines[i - 1].kind in _ABOVE_ITEMS)

    def ends_as_sentence(self, index: int) -> bool:
        """Whether the block of lines that a line begins ends as a sentence does, and not in a company's name."""
        last = index
        while last + 1 < len(self.lines) and not self.lines[last + 1].blanks_above:
            last += 1
        return self.ended[last] and not ends_in_name(self.lines[last].text)

    def _summed(self) -> dict[tuple[str, ...], list[int]]:
        found: dict[tuple[str, ...], list[int]] = {}
        for index in range(len(self.lines)):
            if self.figured[index] and (words := words_summed(self.label(index))):
                found.setdefault(words, []).append(index)
        return found

    def _is_beside_row(self, index: int) -> bool:
        """Whether a line is a label alone, directly above a row or below one."""
        if not (self.figured[index - 1] or self.figured[index + 1]) or not self.is_lone_label(index):
            return False
        return (self.touches(index) and self.figured[index - 1]) or (
            self.touches(index + 1) and self.figured[index + 1]
        )
