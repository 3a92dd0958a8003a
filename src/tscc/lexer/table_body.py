"""The body of a table: downwards from its head, which lines are rows, wrapped labels, totals, rulers, and which are none."""

from __future__ import annotations

import re

from tscc.grammar import pattern
from tscc.lexer.columns import shown_rows
from tscc.lexer.sheet import Claim, Sheet, goes_on, is_figure, is_open, is_whole_figure
from tscc.text import geometry
from tscc.text.lines import Cell, Column, Line

FURNITURE = frozenset({"TABLE_TITLE", "TOP_RULER", "HEAD", "BARE_HEAD", "HEAD_RULER"})
_FOOT = frozenset({"ROW", "TOTAL", "WRAP", "SUMMARY"})
_FIGURED = frozenset({"ROW", "TOTAL"})
_JUNK_SEARCH = 6
_MARK = pattern("figures", "MARK")
_BAND = re.compile(r"[$\d<>=]")
_LEADING = 20
"""How wide labels are at least where one with no gap over it may go on below."""
_LABEL_LINES = 4
_EDGE_NEXT = re.compile(r"(?:through|thru|to|and|or|months?|years?|-+)\b|[-+<(%]", re.IGNORECASE)
_WORDS = re.compile(rf"(?=.*\w)[\w\s.,:()&/%$+<>='\"*-]*{_MARK}?")
"""What the rest of a label is made of: words and the signs of bands and marks, no `;;` or `##`."""
_MARKED = re.compile(rf"\s*{_MARK}\s*\S")
_FEW_WORDS = 5
"""More words in a line without a gap that runs into the figures are a sentence."""
_NEARLY = 2
"""How much wider than another label one may be that was broken off at the same width."""
_ABBREVIATION = 3
"""How long a word in capitals is at most that stands in a label like others."""
_NARROWEST = 15
"""How wide the column of labels is at least where labels are wrapped."""


class Body:
    """The search downwards through the lines of one table."""

    def __init__(self, sheet: Sheet, index: int, columns: tuple[Column, ...]) -> None:
        self._sheet = sheet
        self._columns = columns
        self._start = index
        self._room, self._common = _label_room(sheet, index, columns)

    def claim(self) -> int:
        """Claim the lines of the body; the index behind its last line."""
        sheet, columns = self._sheet, self._columns
        index = self._start
        ended = False
        previous: Line | None = None
        furniture = self._furniture()
        while index < len(sheet.lines) and not sheet.closed(index):
            line = sheet.lines[index]
            if line.page_above and not ended and (behind := self._behind_repeated_head(index, furniture)) > index:
                for repeated in range(index, behind):
                    sheet.claims[repeated] = Claim("REPEATED_HEAD", (), columns)
                previous, index = None, behind
                continue
            if sheet.rules[index]:
                if self._ends_at_rule(index, ended=ended):
                    break
                sheet.claims[index] = Claim("RULER", (), columns)
                previous = None
                index += 1
                continue
            cells = geometry.cells(line.text, columns)
            kind = self._kind(index, cells, previous)
            if kind is None or (ended and (kind not in _FOOT or (kind in _FIGURED and self._is_apart(index, cells)))):
                break
            ended = ended or kind in ("TOTAL", "SUMMARY")
            sheet.claims[index] = Claim(kind, cells, columns)
            previous = line if kind in ("ROW", "TOTAL", "WRAP") else None
            index += 1
        self._settle_leads(index)
        return index

    def _is_apart(self, index: int, cells: tuple[Cell, ...]) -> bool:
        """Whether a line with figures under a total is of what follows the table: on a new page, set apart, a heading.

        One blank line sets a line apart that fills not all columns: `W.A. FICO   701` begins a list.
        """
        line = self._sheet.lines[index]
        apart = line.blanks_above > (0 if len(cells) < len(self._columns) else 1)
        return line.page_above or apart or self._sheet.heads_next(index)

    def _furniture(self) -> frozenset[str]:
        """The texts of the title and the head that stand over the rows."""
        texts = set()
        index = self._start - 1
        while index in self._sheet.claims and self._sheet.claims[index].kind in FURNITURE:
            texts.add(_plain(self._sheet.lines[index].text))
            index -= 1
        return frozenset(texts)

    def _behind_repeated_head(self, index: int, furniture: frozenset[str]) -> int:
        """The index behind a head that is printed again on a new page, with rows under it; else the index itself."""
        sheet, behind = self._sheet, index
        while behind < len(sheet.lines) and _plain(sheet.lines[behind].text) in furniture:
            behind += 1
        rows = behind < len(sheet.lines) and (sheet.figured[behind] or sheet.rules[behind] or self._leads(behind))
        return behind if rows else index

    def _settle_leads(self, index: int) -> None:
        """A label that was to go on to a row, but was not followed by one, is none."""
        claims = self._sheet.claims
        while index > self._start:
            index -= 1
            after = claims.get(index + 1)
            if claims[index].kind == "LEAD" and (after is None or after.kind not in ("ROW", "TOTAL", "LEAD")):
                claims[index] = claims[index]._replace(kind="JUNK")

    def _kind(self, index: int, cells: tuple[Cell, ...], previous: Line | None) -> str | None:
        """What a line under a head is; None where the table is over."""
        sheet = self._sheet
        line = sheet.lines[index]
        if line.blanks_above <= 1 and not line.page_above and sheet.is_a("SUMMARY", line.text):
            return "SUMMARY"
        if self._is_note(index) and not sheet.figured[index]:
            return None
        if self._is_prose(index, cells):
            return "JUNK" if self._goes_on(index) else None
        label = " ".join(cell.text for cell in cells if cell.column == 0)
        figures = any(cell.column != 0 and is_figure(cell.text) for cell in cells)
        if not label and index - 1 in sheet.claims and sheet.claims[index - 1].kind == "LEAD":
            label = self._label(sheet.lines[index - 1])
        if figures and (label or all(is_whole_figure(cell.text) for cell in cells)):
            return "TOTAL" if sheet.is_total(label) or (not label and self._is_bare_total(index)) else "ROW"
        if len(cells) == 2 and label and cells[1].column and cells[1].start - cells[0].end > 1 and self._goes_on(index):
            return "ROW"  # its only cell is no figure
        wraps = previous is not None and sheet.touches_above(index) and self._wraps(previous, line)
        ends = wraps and previous is not None and is_open(self._label(previous))
        if label and not ends and self._is_parted_row(index):
            return "LEAD"
        leads = self._leads(index)
        begins = previous is not None and is_open(label) and not is_open(self._label(previous))
        if wraps and not (leads and (sheet.figures_last or begins)):
            return "WRAP"
        if sheet.is_total(label):
            return "TOTAL"
        if leads:
            return "LEAD"
        if index + 1 == len(sheet.lines) and cells[0].column == 0:
            return "JUNK"  # the file ends in the middle of a row
        return "JUNK" if self._goes_on(index) else None

    def _is_parted_row(self, index: int) -> bool:
        """Whether a label stands alone and its figures, each under its column, directly under it."""
        sheet, under = self._sheet, index + 1
        if under >= len(sheet.lines) or not sheet.touches_above(under) or not sheet.figured[under]:
            return False
        cells = geometry.cells(sheet.lines[under].text, self._columns)
        full = len(cells) + 1 >= len(self._columns) and _WORDS.fullmatch(self._label(sheet.lines[index]))
        return bool(full) and all(cell.column and is_whole_figure(cell.text) for cell in cells)

    def _is_bare_total(self, index: int) -> bool:
        """Whether a row without a label is the last, and a ruler parts it from those over it or ends the table."""
        sheet = self._sheet
        after = index + 1
        while after < len(sheet.lines) and sheet.rules[after]:
            after += 1
        ruled = sheet.rules[index - 1] or after > index + 1
        last = after >= len(sheet.lines) or not sheet.figured[after] or sheet.closed(after)
        return ruled and (last or sheet.is_a("SUMMARY", sheet.lines[after].text))

    def _is_prose(self, index: int, cells: tuple[Cell, ...]) -> bool:
        """Whether a line runs on through the columns as prose does, or heads the next table."""
        if self._sheet.heads_next(index) or self._is_sentence(index):
            return True
        alone = len(cells) == 1 or (len(cells) == 2 and cells[-1].column is None)
        over = cells[0].end > self._columns[1].end and not self._sheet.figured[index]
        return alone and over and len(self._sheet.lines[index].text.split()) > 3

    def _is_sentence(self, index: int) -> bool:
        """Whether a line is one run of words that goes on into the figures, be it behind a footnote's mark."""
        found = geometry.chunks(self._sheet.lines[index].text)
        last = found[-1]
        alone = len(found) == 1 or (len(found) == 2 and self._is_note(index))
        words = sum(word.strip(".,;:()").isalpha() for word in last.text.split())
        return alone and last.end > self._columns[1].end and words > _FEW_WORDS

    def _is_note(self, index: int) -> bool:
        """Whether a line begins with the mark of a footnote as no label does."""
        text = self._sheet.lines[index].text
        return _MARKED.match(text) is not None and self._sheet.is_a("NOTE", text)

    def _goes_on(self, index: int) -> bool:
        """Whether rows under the same columns follow a line that is none."""
        sheet = self._sheet
        for other in range(index + 1, min(index + 1 + _JUNK_SEARCH, len(sheet.lines))):
            if sheet.closed(other) or sheet.heads_next(other):
                return False
            if sheet.rules[other] and other == index + 1 and self._is_between_rulers(index):
                continue
            if sheet.rules[other]:
                over_row = other + 1 < len(sheet.lines) and sheet.figured[other + 1]
                alone = len(geometry.segments(sheet.lines[other].text)) == 1 and not over_row
                if alone or sheet.stands_over_rows(other):
                    return False
            elif sheet.figured[other]:
                cells = geometry.cells(sheet.lines[other].text, self._columns)
                return cells[0].column == 0 and any(cell.column for cell in cells[1:])
        return False

    def _is_between_rulers(self, index: int) -> bool:
        """Whether a line stands between two rulers as the rows of some tables do."""
        return index - 1 >= self._start and self._sheet.rules[index - 1]

    def _leads(self, index: int) -> bool:
        """Whether a label goes on, over further lines or none, to a line that has the figures."""
        sheet = self._sheet
        dense = sheet.touches_above(index) and not sheet.figures_last
        room = max(self._room, _LEADING) if dense else self._room
        for other in range(index, min(index + _LABEL_LINES, len(sheet.lines) - 1)):
            if not sheet.touches_above(other + 1) or sheet.rules[other + 1]:
                return False
            line, following = sheet.lines[other], sheet.lines[other + 1]
            label, rest = self._label(line), self._label(following)
            if not label or not rest or not _WORDS.fullmatch(label):
                return False
            if line.indent > following.indent or _shouts(label, rest):
                return False
            overlong = line.indent + len(label) + 1 + len(rest.split()[0]) > room and not _BAND.match(rest)
            apart = line.blanks_above > 0 or (other > self._start and sheet.rules[other - 1])
            told = sheet.figures_last or not dense or apart
            if not (is_open(label) or goes_on(rest) or (overlong and told)):
                return False
            if sheet.figured[other + 1]:
                return not sheet.is_total(rest)
        return False

    def _wraps(self, line: Line, following: Line) -> bool:
        """Whether the label of a line goes on in the next: it is open, or the next word would not have fitted."""
        label, rest = self._label(line), self._label(following)
        if not label or not rest or not _WORDS.fullmatch(rest):
            return False
        if is_open(label) or rest.startswith("("):
            return True
        if _BAND.match(label):
            return _EDGE_NEXT.match(rest) is not None
        if following.indent < line.indent or _shouts(rest, label):
            return False
        end = line.indent + len(label)
        return end + 1 + len(rest.split()[0]) > self._room and (goes_on(rest) or end <= self._common + _NEARLY)

    def _label(self, line: Line) -> str:
        """What stands under the first column of a line."""
        return " ".join(cell.text for cell in geometry.cells(line.text, self._columns) if cell.column == 0)

    def _ends_at_rule(self, index: int, *, ended: bool) -> bool:
        """Whether a rule under the rows no longer belongs to them: it stands over notes, or over another table."""
        sheet = self._sheet
        strokes = geometry.segments(sheet.lines[index].text)
        if index + 1 >= len(sheet.lines):
            return len(strokes) == 1 and not sheet.touches_above(index)
        following = sheet.lines[index + 1]
        if sheet.touches_above(index) and strokes[-1].end > self._columns[1].end:
            return False
        if len(strokes) == 1 and (sheet.is_a("NOTE", following.text) or sheet.closed(index + 1)):
            return not (sheet.figured[index + 1] and not ended)
        if len(strokes) == 1 and ended and not sheet.touches_above(index):
            return True
        return ended and not sheet.touches_above(index) and sheet.stands_over_rows(index)


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
    *_, second, first = sorted((columns[0].start + _NARROWEST, columns[0].start + _NARROWEST, *ends))
    return min(first, columns[1].start), second


def _shouts(text: str, beside: str) -> bool:
    """Whether a text is in capitals, `DRAFT`, and what stands over or under it is not; `ARM` is a word of labels."""
    return text.isupper() and max(map(len, text.split())) > _ABBREVIATION and not beside.isupper()


def _plain(text: str) -> str:
    """A line's text without what a repeated head adds to it or leaves out: `TITLE (continued)`, and footnote marks."""
    unmarked = re.sub(_MARK, "", text)
    return re.sub(r"\s*\(?cont(?:inued|'d|\.)\)?$", "", " ".join(unmarked.split()), flags=re.IGNORECASE).lower()
