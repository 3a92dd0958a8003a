"""The lines of a document as the looks see them: rules, figures, words, and which lines can be in no table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.lexer.front import CAPTIONS
from tscc.lexer.group_headings import rows_begun_again, summed_rows
from tscc.lexer.label_lists import Listed
from tscc.lexer.list_items import bulleted_items, opened_items
from tscc.lexer.lone_labels import completes_above, completes_below
from tscc.lexer.notes import has_text_of_note, is_note, marker_of_note
from tscc.lexer.signers import find_signers
from tscc.lexer.titles import ends_in_name, is_capitalised, is_heading, is_numbered_title
from tscc.text import geometry
from tscc.text.lines import Chunk, Line
from tscc.text.prose import before_mark, digits_behind_words, find_marks, lone_marker
from tscc.vocabulary.dimensions import dimensions_named, is_stamp, names_deal
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.near_words import is_near
from tscc.vocabulary.row_labels import begins_band, continues_label, is_open

_RULER = terminal("figures", "RULER")
_FIGURE = regex(
    rf"(?!{pattern('figures', 'THOUSANDS')}$){pattern('figures', 'CELL')}(?:{pattern('figures', 'MARK')}|\s+\([^()]*\d[^()]*\))?|"
    rf"{pattern('figures', 'NOTHING')}"
)
"""What is only a figure, perhaps with its mark, or with its range or its variance: `741 (620 - 815)`, `8.125% (+/- 10 bps)`."""
_HEAD = regex(r"(?:19|20)\d\d|\d{1,3}%")
"""A figure that may be the head of a column: `2001`, `150%`."""
_MARK = terminal("figures", "MARK")
_LONGEST_ABBREVIATION_CHARS = 4
_CONTINUED = regex(
    r"[\s,:;-]*(?:[(\[]?\bcon(?:t(?:in[a-z]{2,4}d|['\u2019]d|d|\.)?|['\u2019]t|cluded)(?: from (?:previous )?page(?: \d+)?)?[)\]]?[.:]?"
    r"|[(\[]page \d+ of \d+[)\]])$",
    re.IGNORECASE,
)
"""What a head that is printed again adds: `TITLE (continued)`, `TITLE, CONTINUED`, `TITLE - Cont'd.`, `TITLE (con't)`, `TITLE (Page 2 of 2)`."""
_LONGEST_ADDED_CHARS = 40
ENDED = regex(rf"[.;:!?][\"')\]]*{pattern('figures', 'MARK')}?$")
_VALUE = regex(rf"{pattern('figures', 'AMOUNT')}(?:(?<=%)| (?:months|years|days|bps)\b|$)", re.IGNORECASE)
"""A value after a label, which is not the head of a column: `163 months`."""
_FEWEST_WORDS_AGAIN = 4
"""The fewest words of a line that is printed again without one of them: `NUMBER OF PERCENT OF` after `NUMBER OF PERCENT`."""
_SIGNED_OFF = regex(r"\bauthori[sz]ed\.$", re.IGNORECASE)
_PROSE_CHARS = 50
_CITED = regex(r" \([^)]* \S+\)\W*$")
"""A text that ends with a citation: `under the Securities Act (17 CFR 230.425)`; `pursuant to Rule 14d-2(b)` does not."""
_NUMBER_OF_PAGE = regex(r"-\s*\d+\s*-|(?:page )?[A-Z]?-?\d+(?: of \d+)?", re.IGNORECASE)
_NUMERAL = regex(r"[ivxlc]+|\W*\d.*|\w")
"""What distinguishes groups: `ii`, `2`, `b`."""
_FIRST_LINE_INDENT_CHARS = 2
HEAD_REACH_LINES = 14
"""The most lines between the title of a table and the line that shows its columns: a head of narrow columns has ten."""
CLOSING = frozenset({"ITEM", "SIGNATURES", "SIGNATURE_SENTENCE", "EXHIBIT_INDEX", "EXHIBIT_HEADING"})
_ABOVE_ITEMS = frozenset({"ITEM", "AUTHORITY", "TELEPHONE", "SECTION_HEADING", "PAGE_NOTE", "CONTENTS"})
"""What an item may begin directly below, without a blank line; captions too."""


class Page:
    """The lines of a document. `rules`, `figured` and `closed` have an entry more than there are lines."""

    def __init__(self, lines: Sequence[Line], captions_end: int, listed: Mapping[int, Listed]) -> None:
        self.lines, self.captions_end, self.listed = lines, captions_end, listed
        self._touching = {i for i, line in enumerate(lines) if i and not line.blanks_above and not line.page_above}
        self.strip = [line.text.strip() for line in lines]
        self.indents = [line.indent for line in lines]
        self.chunks = [geometry.chunks(line.text) for line in lines]
        self.rulers = [*(bool(_RULER.fullmatch(line.text)) for line in lines), False]
        """Whether each line is strokes, as a ruler of a table is."""
        self.rules = [*(line.kind == "RULE" for line in lines), False]
        """Whether each line is a rule of any signs."""
        self.figured = [*(not self.rulers[i] and _has_figures(self.pieces(i)) for i in range(len(lines))), False]
        for i in self._heads_of_figures():
            self.figured[i] = False
        self.ended = [ENDED.search(text) is not None for text in self.strip]
        self.continued = [_is_continued(text[-_LONGEST_ADDED_CHARS:]) for text in self.strip]
        """Whether each line says that it continues what is above: `TITLE (continued)`."""
        self.noted = [is_note(line) for line in lines]
        self.note_above = self._notes_above()
        """For each line the nearest line above it in its block that begins as the body of a footnote does."""
        self.opened = opened_items([line.text for line in lines])
        """Whether each line begins an item of a list that a colon opens."""
        self.bulleted = bulleted_items([line.text for line in lines])
        """The lines that begin with the bullet of another."""
        self.starts = [self._starts(index) for index in range(len(lines))]
        self.closed = [*(self._is_closed(index) for index in range(len(lines))), True]
        """Whether each line can be in no table: it is on the cover, or its words say what it is."""
        self.anchors: list[int] = []
        """The lines that show the columns of a table."""
        self.grids: dict[int, Any] = {}
        """The grid that each of them shows, a `Shown` of `grids.py`."""
        self.reached: dict[tuple[str, str], range] = {}
        """The lines from the last row of a grid to the last line that may be under it, by its last two lines above the rows."""
        self.lone_labels = [index for index in range(len(lines)) if self._is_beside_row(index)]
        """The lines that are a label alone, directly above a row or below one, in order."""
        self.lone = frozenset(self.lone_labels)
        self.closing = [i for i in range(len(lines)) if self.rulers[i] or (self.figured[i] and is_total(self.label(i)))]
        """The lines that end the rows of a table: rulers and totals."""
        self.summed = summed_rows([(i, self.label(i)) for i in range(len(lines)) if self.figured[i]])
        """The rows that sum up others, in order, by the words for what they sum up."""
        self.split_texts = [index for index in range(len(lines)) if self.is_split(index) and self.is_text(index)]
        """The lines of words with gaps, in order."""
        self.begun_again = rows_begun_again(self, self.lone_labels)
        """The labels alone that begin a further section of rows, in order, by what they have in common."""
        self._shown_last = [*map(self._shows_figures_last, range(len(lines))), 0]
        self.figures_last = sum(self._shown_last)
        """By how many labels of several lines more have their figures on the last of them than on the first."""
        self.edge_texts = self._edge_texts()
        """The lines of paragraphs and stamps at the foot or the top of a page, with no other text between them and its edge."""
        self.in_index = self._in_index()
        self.above_captions = self._above_captions()
        self.referred: dict[str, list[int]] = {}
        """The lines that have each mark behind a word, in order."""
        self.asked = self._asked()
        self.in_box = self._in_box()
        self.signers = find_signers(lines)
        """The lines that name who signs, with the words for a capacity."""
        self.last_under_rule = {
            marker_of_note(line): index
            for index, line in enumerate(lines)
            if self.noted[index] and self.rules[index - 1] and self._is_body(index)
        }
        """The last line with each mark that begins as a note directly below a rule."""

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

    def touches(self, index: int) -> bool:
        """Whether a line has neither a blank line nor a page mark above it; false for the first line."""
        return index in self._touching

    def touches_above(self, index: int) -> bool:
        """Whether a line has no blank line above it; a page mark may be between."""
        return 0 < index < len(self.lines) and not self.lines[index].blanks_above

    def is_text(self, index: int) -> bool:
        """Whether a line is neither rule nor row, and may be in a table."""
        return 0 <= index < len(self.lines) and not (self.rulers[index] or self.figured[index] or self.closed[index])

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

    def is_again(self, index: int, above: range) -> bool:
        """Whether a line says again what one of some lines above says, but for `(continued)`, footnote marks and one sign or word."""
        text = _plain(self.lines[index].text)
        return any(_says_again(text, _plain(self.lines[other].text)) for other in above)

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

    def has_value(self, index: int) -> bool:
        """Whether a line has a value after its label, as lines of a list have; it is then not a head."""
        return any(is_value(chunk.text) for chunk in self.chunks[index][1:])

    def texts_above(self, index: int) -> Iterator[int]:
        """The lines of text directly above a line, from the lowest up."""
        top = index
        while self.touches_above(top) and self.is_text(top - 1):
            top -= 1
            yield top

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
        return len(above.text) >= _PROSE_CHARS or self.strip[i][:1].islower()

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

    def is_lone_label(self, index: int) -> bool:
        """Whether a line may be a part of a label without figures; `Fixed Rate:` is above the rows of a section."""
        return self.is_text(index) and not self.is_split(index) and not self.strip[index].endswith(":")

    def _is_beside_row(self, index: int) -> bool:
        """Whether a line is a label alone, directly above a row or below one."""
        if not (self.figured[index - 1] or self.figured[index + 1]) or not self.is_lone_label(index):
            return False
        return (self.touches(index) and self.figured[index - 1]) or (
            self.touches(index + 1) and self.figured[index + 1]
        )

    def _notes_above(self) -> list[int | None]:
        found: list[int | None] = []
        for index in range(len(self.lines)):
            joined = self.touches(index) and not self.rulers[index - 1]
            found.append((index - 1 if self.noted[index - 1] else found[-1]) if joined else None)
        return found

    def _edge_texts(self) -> frozenset[int]:
        found: set[int] = set()
        for index, line in enumerate(self.lines):
            for step, edge in ((-1, index - 1), (1, index)) if line.page_above else ():
                while (block := self._paragraph(edge, step)) and edge not in found:
                    found.update(block)
                    edge = block[-1 if step > 0 else 0] + step
        return frozenset(found)

    @cached_property
    def running(self) -> frozenset[int]:
        """The lines atop pages, and those with a page number below them, that are printed again but for it: `LOAN STATISTICS     Page 4`."""
        edges = {each for index, line in enumerate(self.lines) if line.page_above for each in self._edge(index)}
        tops = {each for index, starts in enumerate(self.starts) if starts and edges for each in self._top(index)}
        printed = Counter(map(self._without_number, edges | tops))
        return frozenset(index for index in edges if (text := self._without_number(index)) and printed[text] > 1)

    @cached_property
    def over_heads_again(self) -> frozenset[int]:
        """The names of the deal atop a page on which a table goes on: its rows are above, its head is below them again."""
        found: set[int] = set()
        for index, line in enumerate(self.lines):
            above, below = index - 1, index + 1
            if not (line.page_above and self.is_text(index) and self.figured[above]) or is_total(self.label(above)):
                continue
            while self.touches(below):
                below += 1
            block, texts = range(index, below), self.strip[index:below]
            while self.is_text(below) and (below == block.stop or self.touches(below) or self.continued[below - 1]):
                below += 1
            while self.figured[above] or self.rulers[above]:
                above -= 1
            again = block.stop < below and self.is_text(above) and self.strip[above] == self.strip[below - 1]
            if again and all(names_deal(text) and not dimensions_named(text) for text in texts):
                found.update(block)
        return frozenset(found)

    def _edge(self, index: int) -> range:
        """The first lines of a page, and the last one of that above it where it stands alone or may have a page number."""
        top = self._top(index)
        return range(index - 1, top.stop) if self.is_split(index - 1) or not self.touches(index - 1) else top

    def _top(self, index: int) -> range:
        """A line, and the next one where it touches it."""
        return range(index, index + 1 + self.touches(index + 1))

    def _without_number(self, index: int) -> str:
        """The only piece of a line of words beside the number of its page, or the two of one that stands alone; else nothing."""
        found = [piece.text for piece in self.chunks[index] if not _NUMBER_OF_PAGE.fullmatch(piece.text)]
        alone = not (self.touches(index) or self.touches(index + 1))
        return " ".join(found).lower() if self.is_text(index) and len(found) in (1, 1 + alone) else ""

    def _paragraph(self, edge: int, step: int) -> range:
        """The lines of a paragraph of sentences from one edge of it on, or a stamp; none where it is something else."""
        first = last = edge
        while step < 0 and self.touches(first):
            first -= 1
        while step > 0 and self.touches(last + 1):
            last += 1
        lines = range(first, last + 1)
        if first < 0 or last >= len(self.lines) or self.noted[first]:
            return range(0)
        if len(lines) == 1 and is_stamp(self.strip[first]):
            return lines
        stopped = self.ended[last] if len(lines) > 1 else self.strip[last].endswith(".")
        prose = stopped and len(self.strip[first]) >= _PROSE_CHARS and not any(map(self.is_split, lines))
        return lines if prose and all(map(self.is_text, lines)) else range(0)

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
            marker = marker_of_note(line) if self.noted[i] else ""
            asked.append(bool(marker) and marker in waiting)
            for cell in self.listed[i].cells if i in self.listed else ():
                if cell.column == 0:
                    waiting.update(mark.marker for mark in find_marks(cell.text) if mark.end == len(cell.text))
            if marker and self.starts[i] and self._is_body(i):
                waiting.discard(marker)
            ends = {chunk.end for chunk in self.chunks[i] if is_capitalised(without_marks(chunk.text))}
            marks = []
            for mark in reversed(find_marks(line.text)):
                if mark.glued or mark.end in ends:
                    marks.append(mark.marker)
                    ends.add(len(before_mark(line.text, mark.start)))  # one before it: `(a), (b)`
            for marker in (*marks, *self._marks_of_row(i), *digits_behind_words(line.text)):
                waiting.add(marker)
                self.referred.setdefault(marker, []).append(i)
        return asked

    def _is_body(self, i: int) -> bool:
        """Whether what begins as a note is neither the row `1 and under     63` nor the title `1. Loan Ages (continued)`."""
        if self.figured[i] and not has_text_of_note(self.lines[i]):
            return False
        return not (self.continued[i] or is_numbered_title(self.lines[i].text))

    def _marks_of_row(self, i: int) -> list[str]:
        """The markers at the end of the label and the figures of a row: `60.01 - 70.00(1)`, `30.40(e)`."""
        texts = [piece.text.rstrip(". ") for piece in self.pieces(i)] if self.figured[i] else []
        marked = [text for text in texts if not (text[-1:].isalnum() or text[-1:] in "%-")]
        found = [mark.marker for text in marked for mark in find_marks(text, of_row=True) if mark.end == len(text)]
        return [*found, *filter(None, map(lone_marker, texts[1:]))]


def _has_figures(found: Sequence[Chunk]) -> bool:
    """Whether a line of some pieces ends in figures behind a gap, or half of what follows its label are figures: `Total    875`.

    One blank is enough between a total and its figure, the widest of its column: `Totals $30,453,066.78`.
    """
    if len(found) == 1:
        label, _, last = found[0].text.rpartition(" ")
        return last[:1] == "$" and is_figure(last) and is_total(label.rstrip("."))
    figures = [are_figures(piece.text) and not _MARK.fullmatch(piece.text) for piece in found[1:]]
    return bool(figures) and (figures[-1] or 2 * sum(figures) >= len(figures))


def is_value(text: str) -> bool:
    """Whether a text begins as the value behind a label does: `163 months`."""
    return _VALUE.match(text) is not None


def are_figures(text: str) -> bool:
    """Whether a text is figures only, of one column or of columns that are one blank apart: `372 $ 61,010,728`, `57.7 % 81`.

    A band is not: `121 - 180`.
    """
    return is_figure(text) or (
        text[:1] != "%" and all(word in "$%" or (word[-1] != "-" and is_figure(word)) for word in text.split())
    )


def is_figure(text: str) -> bool:
    """Whether a text is only a figure, or a word for no figure; `POOL 2` has a digit and is a heading."""
    return _FIGURE.fullmatch(text) is not None


def _says_again(text: str, above: str) -> bool:
    """Whether a text is another, or has one word that is misspelt: `Outstandinf`; `GROUP II` is not `GROUP I`."""
    if text == above:
        return True
    words, others = sorted((text.split(), above.split()), key=len)
    if len(words) + 1 == len(others) >= _FEWEST_WORDS_AGAIN:
        rest = iter(others)
        return all(word in rest for word in words)
    pairs = [(word, other) for word, other in zip(words, others, strict=False) if word != other]
    if len(words) != len(others) or len(pairs) != 1:
        return False
    ((word, other),) = pairs
    return is_near(word, other) and not any(map(_NUMERAL.fullmatch, (word, other)))


def _is_continued(end: str) -> bool:
    """Whether the end of a line says that it continues what is above."""
    small = end.lower()
    return ("con" in small or "page" in small) and _CONTINUED.search(end) is not None


@lru_cache(1024)
def _plain(text: str) -> str:
    """A line's text without what a repeated head adds to it or leaves out: `TITLE (continued)`, and footnote marks."""
    if geometry.is_strokes(text):
        return "-"  # a longer title has a longer underline
    return _CONTINUED.sub("", " ".join(without_marks(text).split())).lower()


def without_marks(text: str) -> str:
    """A text without its footnote marks."""
    return _MARK.sub("", text)
