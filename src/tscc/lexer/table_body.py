"""The body of a table: downwards from its head, which lines are rows, wrapped labels, totals and rulers, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.grammar import pattern
from tscc.lexer.forms import is_a
from tscc.lexer.row_labels import continues_label, is_open, shouts
from tscc.lexer.table_columns import shown_rows
from tscc.lexer.table_sheet import Sheet, is_figure
from tscc.text import geometry
from tscc.text.lines import Cell, Column
from tscc.vocabulary.label_words import is_total

_OF_THE_HEAD = frozenset({"TABLE_TITLE", "TITLE_RULE", "TOP_RULER", "HEAD", "BARE_HEAD", "HEAD_RULER"})
_FOOT = frozenset({"RULER", "ROW", "TOTAL", "WRAP", "SUMMARY"})
_LABELLED = frozenset({"ROW", "TOTAL", "WRAP"})
_FIGURED = frozenset({"ROW", "TOTAL"})
_JUNK_REACH_LINES = 6
_MARK = pattern("figures", "MARK")
_BAND = re.compile(r"[$\d<>=]")
_LABEL_LINES = 4
_EDGE_NEXT = re.compile(r"(?:through|thru|to|and|or|months?|years?|-+)\b|[-+<(%]", re.IGNORECASE)
_WORDS = re.compile(rf"(?=.*\w)[\w\s.,:()&/%$+<>='\"*-]*{_MARK}?")
"""A label: words and the signs of bands and marks, but not `;;` or `##`."""
_MARKED = re.compile(rf"\s*{_MARK}\s*\S")
_CONTINUED = re.compile(
    r"[\s,:;-]*[(\[]?\bcont(?:inued|['\u2019]d|d|\.)?(?: from (?:previous )?page(?: \d+)?)?[)\]]?[.:]?$", re.IGNORECASE
)
"""What a head that is printed again adds: `TITLE (continued)`, `TITLE, CONTINUED`, `TITLE - Cont'd.`."""
_LABEL_WORDS = 5
"""A line without a gap that runs into the figures and has more words is a sentence."""
_WRAP_TOLERANCE_CHARS = 2
"""The most by which a label may be longer than the second longest if both were wrapped at one width."""
_NARROWEST_LABEL_CHARS = 15
"""The least width of a column of labels that are wrapped."""


class Body:
    """The search downwards through the lines of one table."""

    def __init__(self, sheet: Sheet, start: int, columns: tuple[Column, ...]) -> None:
        self._sheet = sheet
        self._columns = columns
        self._start = start
        self._room, self._common = _label_room(sheet, start, columns)
        self._head = frozenset(self._head_texts())

    def claim(self) -> int:
        """Claim the lines of the body; the index behind its last line."""
        sheet, columns = self._sheet, self._columns
        index, ended = self._start, False
        cells: tuple[Cell, ...]
        while not sheet.closed[index]:
            behind = index if ended else self._behind_repeated_head(index)
            if behind > index:
                for repeated in range(index, behind):
                    sheet.claim(repeated, "REPEATED_HEAD", (), columns)
                index = behind
                continue
            if sheet.rules[index]:
                cells, kind = (), None if self._ends_at_rule(index, ended=ended) else "RULER"
            else:
                cells = geometry.cells(sheet.lines[index].text, columns)
                kind = self._kind(index, cells)
            if kind is None or (ended and (kind not in _FOOT or (kind in _FIGURED and self._is_apart(index, cells)))):
                break
            ended = ended or kind in ("TOTAL", "SUMMARY")
            sheet.claim(index, kind, cells, columns)
            index += 1
        return index

    def _is_apart(self, index: int, cells: tuple[Cell, ...]) -> bool:
        """Whether a line with figures below a total belongs to what follows, as it is set apart.

        One blank line sets a line apart that does not fill all columns: `W.A. FICO   701` begins a list.
        """
        return self._sheet.lines[index].blanks_above > int(len(cells) == len(self._columns))

    def _head_texts(self) -> Iterator[str]:
        """The texts of the title and the head above the rows."""
        index = self._start - 1
        while self._sheet.kind(index) in _OF_THE_HEAD:
            yield _plain(self._sheet.lines[index].text)
            index -= 1

    def _behind_repeated_head(self, index: int) -> int:
        """The index behind a head that is printed again on a new page, with rows below it; else the index itself."""
        sheet, behind = self._sheet, index
        if not sheet.lines[index].page_above:
            return index
        while not sheet.closed[behind] and _plain(sheet.lines[behind].text) in self._head:
            behind += 1
        rows = sheet.figured[behind] or (not sheet.closed[behind] and self._leads(behind))
        return behind if rows else index

    def _kind(self, index: int, cells: tuple[Cell, ...]) -> str | None:
        """What a line below a head is; None where the table is over."""
        sheet = self._sheet
        line = sheet.lines[index]
        if line.blanks_above <= 1 and not line.page_above and is_a("SUMMARY", line.text):
            return "SUMMARY"
        if self._is_note(index) and not sheet.figured[index]:
            return None
        if self._is_prose(index, cells):
            return self._junk(index)
        label = self._label(index)
        figures = any(cell.column != 0 and _may_be_figure(cell.text) for cell in cells)
        if not label and sheet.kind(index - 1) == "LEAD":
            label = self._label(index - 1)
        if figures and (label or all(is_figure(cell.text) for cell in cells)):
            return "TOTAL" if is_total(label) or (not label and self._is_bare_total(index)) else "ROW"
        if len(cells) == 2 and label and cells[1].column and self._goes_on(index):
            return "ROW"  # its only cell is not a figure
        return self._label_kind(index, label)

    def _label_kind(self, index: int, label: str) -> str | None:
        """What a line without figures is: the beginning or the rest of a row's label, a total, or junk."""
        sheet = self._sheet
        above = self._label(index - 1) if sheet.kind(index - 1) in _LABELLED else ""
        wraps = bool(above) and sheet.touches_above(index) and self._wraps(index - 1)
        if label and not (wraps and is_open(above)) and self._is_split_row(index):
            return "LEAD"
        leads = self._leads(index)
        begins = bool(above) and is_open(label) and not is_open(above)
        if wraps and not (leads and (sheet.figures_last or begins)):
            return "WRAP"
        if is_total(label):
            return "TOTAL"
        if leads:
            return "LEAD"
        if index + 1 == len(sheet.lines) and label:
            return "JUNK"  # the file ends in the middle of a row
        return self._junk(index)

    def _junk(self, index: int) -> str | None:
        return "JUNK" if self._goes_on(index) else None

    def _is_split_row(self, index: int) -> bool:
        """Whether a label is alone on its line and its figures, each under its column, are on the next line."""
        sheet, below = self._sheet, index + 1
        if not sheet.touches_above(below) or not sheet.figured[below]:
            return False
        cells = geometry.cells(sheet.lines[below].text, self._columns)
        full = len(cells) + 1 >= len(self._columns) and _WORDS.fullmatch(self._label(index))
        return bool(full) and all(cell.column and is_figure(cell.text) for cell in cells)

    def _is_bare_total(self, index: int) -> bool:
        """Whether a row without a label is the last, and a ruler sets it off from the rows or ends the table."""
        sheet = self._sheet
        after = index + 1
        while sheet.rules[after]:
            after += 1
        ruled = sheet.rules[index - 1] or after > index + 1
        last = not sheet.figured[after] or sheet.closed[after] or is_a("SUMMARY", sheet.lines[after].text)
        return ruled and last

    def _is_prose(self, index: int, cells: tuple[Cell, ...]) -> bool:
        """Whether a line runs on through the columns as prose does, or heads the next table."""
        if self._sheet.heads_next(index) or self._is_sentence(index):
            return True
        alone = len(cells) == 1 or (len(cells) == 2 and cells[-1].column is None)
        over = cells[0].end > self._columns[1].end and not self._sheet.figured[index]
        return alone and over and len(self._sheet.lines[index].text.split()) > 3

    def _is_sentence(self, index: int) -> bool:
        """Whether a line is one run of words that reaches into the figures."""
        found = geometry.chunks(self._sheet.lines[index].text)
        words = sum(word.strip(".,;:()").isalpha() for word in found[0].text.split())
        return len(found) == 1 and found[0].end > self._columns[1].end and words > _LABEL_WORDS

    def _is_note(self, index: int) -> bool:
        """Whether a line begins with the mark of a footnote as no label does."""
        return _MARKED.match(self._sheet.lines[index].text) is not None

    def _goes_on(self, index: int) -> bool:
        """Whether rows under the same columns follow a line that is not one."""
        sheet = self._sheet
        for other in range(index + 1, min(index + 1 + _JUNK_REACH_LINES, len(sheet.lines))):
            if sheet.closed[other] or sheet.heads_next(other):
                return False
            if sheet.rules[other] and other == index + 1 and sheet.rules[index - 1]:
                continue
            if sheet.rules[other]:
                alone = len(geometry.segments(sheet.lines[other].text)) == 1 and not sheet.figured[other + 1]
                if alone or sheet.is_over_rows(other):
                    return False
            elif sheet.figured[other]:
                cells = geometry.cells(sheet.lines[other].text, self._columns)
                return cells[0].column == 0 and any(cell.column for cell in cells[1:])
        return False

    def _leads(self, index: int) -> bool:
        """Whether a label continues, perhaps over further lines, in a line that has the figures."""
        sheet = self._sheet
        dense = sheet.touches_above(index) and not sheet.figures_last
        for other in range(index, index + _LABEL_LINES):
            if not sheet.touches_above(other + 1) or sheet.rules[other + 1]:
                return False
            line, following = sheet.lines[other], sheet.lines[other + 1]
            label, rest = self._label(other), self._label(other + 1)
            if not label or not rest or not _WORDS.fullmatch(label):
                return False
            if line.indent > following.indent or shouts(label, rest):
                return False
            overlong = line.indent + len(label) + 1 + len(rest.split()[0]) > self._room and not _BAND.match(rest)
            apart = line.blanks_above > 0 or (other > self._start and sheet.rules[other - 1])
            certain = sheet.figures_last or not dense or apart
            if not (is_open(label) or continues_label(rest) or (overlong and certain)):
                return False
            if sheet.figured[other + 1]:
                return not is_total(rest)
        return False

    def _wraps(self, index: int) -> bool:
        """Whether the label of a line continues in the next: it is open, or the next word would not have fitted."""
        line, following = self._sheet.lines[index : index + 2]
        label, rest = self._label(index), self._label(index + 1)
        if not rest or not _WORDS.fullmatch(rest):
            return False
        if is_open(label) or rest.startswith("("):
            return True
        if _BAND.match(label):
            return _EDGE_NEXT.match(rest) is not None
        if following.indent < line.indent or shouts(rest, label):
            return False
        end = line.indent + len(label)
        return end + 1 + len(rest.split()[0]) > self._room and (
            continues_label(rest) or end <= self._common + _WRAP_TOLERANCE_CHARS
        )

    def _label(self, index: int) -> str:
        """What a line has under the first column."""
        cells = geometry.cells(self._sheet.lines[index].text, self._columns)
        return " ".join(cell.text for cell in cells if cell.column == 0)

    def _ends_at_rule(self, index: int, *, ended: bool) -> bool:
        """Whether a rule below the rows no longer belongs to them: it is above notes, or above another table."""
        sheet = self._sheet
        strokes = geometry.segments(sheet.lines[index].text)
        if sheet.touches_above(index) and strokes[-1].end > self._columns[1].end:
            return False
        if len(strokes) == 1 and not sheet.closed[index + 1] and is_a("NOTE", sheet.lines[index + 1].text):
            return ended or not sheet.figured[index + 1]
        return ended and not sheet.touches_above(index) and (len(strokes) == 1 or sheet.is_over_rows(index))


def _label_room(sheet: Sheet, index: int, columns: tuple[Column, ...]) -> tuple[int, int]:
    """How far labels reach before they are wrapped: as far as the longest, and never into the next column.

    The second is how far more than one of them reach: a label wider than all others shows no width they were set to.
    """
    ends = [
        cell.end
        for row in shown_rows(sheet, index)
        for cell in geometry.cells(sheet.lines[row].text, columns)[:1]
        if cell.column == 0
    ]
    *_, second, first = sorted(
        (columns[0].start + _NARROWEST_LABEL_CHARS, columns[0].start + _NARROWEST_LABEL_CHARS, *ends)
    )
    return min(first, columns[1].start), second


def _may_be_figure(text: str) -> bool:
    """Whether a cell may be meant as a figure: it has a digit, or a word for no figure."""
    return any(map(str.isdigit, text)) or is_figure(text)


def _plain(text: str) -> str:
    """A line's text without what a repeated head adds to it or leaves out: `TITLE (continued)`, and footnote marks."""
    if not text.strip("-=_ "):
        return "-"  # a longer title has a longer underline
    unmarked = re.sub(_MARK, "", text)
    return _CONTINUED.sub("", " ".join(unmarked.split())).lower()
