"""Table regions: which lines belong to a table, by geometry, and what each is in it.

A table is found by its ruler, a line of strokes that stand over columns of figures, or, without one, by rows whose
figures stand under each other. Which order its lines may have is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from tscc import geometry
from tscc.lines import Cell, Chunk, Column, Line

IsA = Callable[[str, str], bool]
"""Whether a text has the look of a terminal of `lines.lark`."""

_RULE = re.compile(r"[-=_ ]*[-=_]{2,}[-=_ ]*")
_FIGURE = re.compile(
    r"(?:\$ *)?[(-]?[\d.,OolISB]*\d[\d.,OolISB]*\)?(?: ?%)?(?:\(\d{1,2}\)|\*{1,4})?|-+|N/?A|TBD", re.IGNORECASE
)
_UNFINISHED = re.compile(r"(?:[-/,&]|\b(?:and|or|of|to|the|through|thru|than|with|in|for|by))$", re.IGNORECASE)
_NAME = re.compile(r"[A-Z]{3}.*\b(?:INC|CORP|CO|LTD|N\.A|L\.P)\.$")
"""A company's name in capitals, which ends in a point."""
_HEAD_LINES = 7
_TITLE_LINES = 3
_ROW_SEARCH = 3
_JUNK_SEARCH = 6
_TITLE_INDENT = 4
_TITLE_WIDTH = 24
_LONGEST_TITLE = 78


_FURNITURE = frozenset({"TABLE_TITLE", "TOP_RULER", "HEAD", "BARE_HEAD", "HEAD_RULER"})


class Claim(NamedTuple):
    """What a line is in its table: its kind, its cells, and the table's columns."""

    kind: str
    cells: tuple[Cell, ...] = ()
    columns: tuple[Column, ...] = ()


def find_regions(lines: Sequence[Line], is_a: IsA, closed: Callable[[int], bool]) -> dict[int, Claim]:
    """What each line that belongs to a table is in it, by its index.

    `closed` tells of a line that can be in no table, whatever it looks like: an item's heading, the signatures'.
    """
    claims: dict[int, Claim] = {}
    rules = [bool(_RULE.fullmatch(line.text)) for line in lines]
    figured = [not rules[index] and _has_figures(line) for index, line in enumerate(lines)]
    finder = _Finder(lines, rules, figured, is_a, closed, claims)
    index = 0
    while index < len(lines):
        if (
            index not in claims
            and not closed(index)
            and (
                (rules[index] and finder.stands_over_rows(index)) or (figured[index] and finder.starts_bare_rows(index))
            )
        ):
            index = finder.claim_table(index)
        else:
            index += 1
    return claims


def _has_figures(line: Line) -> bool:
    """Whether a line ends in a figure behind a gap: `Total    875`."""
    found = geometry.chunks(line.text)
    return len(found) > 1 and _FIGURE.fullmatch(found[-1].text) is not None


class _Finder:
    """The search for the tables of a document."""

    def __init__(
        self,
        lines: Sequence[Line],
        rules: Sequence[bool],
        figured: Sequence[bool],
        is_a: IsA,
        closed: Callable[[int], bool],
        claims: dict[int, Claim],
    ) -> None:
        self._lines = lines
        self._rules = rules
        self._figured = figured
        self._is_a = is_a
        self._closed = closed
        self._claims = claims

    def stands_over_rows(self, index: int) -> bool:
        """Whether a rule is the ruler of a head: text or nothing over it, figures soon under it."""
        strokes = geometry.segments(self._lines[index].text)
        below = range(index + 1, min(index + 1 + _ROW_SEARCH, len(self._lines)))
        reach = list(takewhile(lambda line: not self._closed(line), below))
        if self._lines[index].text.strip("-=_ ") or not any(self._figured[line] for line in reach):
            return False
        if self._touches_above(index) and self._figured[index - 1] and not self._is_total_in_head(index - 1):
            return False
        if len(strokes) > 1:
            return True
        # one stroke: the head over it, or the rows under it, must show the columns
        headed = self._touches_above(index) and not self._rules[index - 1]
        return headed and len(geometry.chunks(self._lines[index - 1].text)) > 1

    def _is_total_in_head(self, index: int) -> bool:
        """Whether a line is a total gone astray between the lines of a head and its ruler."""
        if index < 1 or index + 1 >= len(self._lines) or not self._rules[index + 1] or not self._figured[index]:
            return False
        over = geometry.chunks(self._lines[index - 1].text)
        strokes = geometry.segments(self._lines[index + 1].text)
        headed = len(over) > 1 and not (self._figured[index - 1] or self._rules[index - 1] or self._closed(index - 1))
        label = geometry.chunks(self._lines[index].text)[0].text
        return headed and len(strokes) > 1 and self._is_a("TOTAL", label)

    def starts_bare_rows(self, index: int) -> bool:
        """Whether a line is the first of two rows or more that stand under a head of as many columns, with no ruler."""
        first = geometry.pieces(self._lines[index].text)
        rows = 1
        for other in range(index + 1, min(index + 1 + 2 * _ROW_SEARCH, len(self._lines))):
            if self._closed(other):
                break
            if self._figured[other]:
                last = geometry.chunks(self._lines[other].text)[-1]
                if geometry.overlap(first[-1].start, first[-1].end, Column(last.start, last.end)) <= 0:
                    return False
                rows += 1
            elif not self._rules[other] and not self._is_under_label(other, first):
                break
        head = index - 1
        return (
            rows > 1
            and not self._is_total_in_head(index)
            and not first[0].text.endswith(":")
            and head >= 0
            and head not in self._claims
            and not self._rules[head]
            and not self._figured[head]
            and not self._closed(head)
            and self._lines[index].blanks_above <= 2
            and self._is_headed(head, len(first))
        )

    def _is_under_label(self, index: int, row: Sequence[Chunk]) -> bool:
        """Whether a line can be the rest of the label of the row above it."""
        return self._touches_above(index) and len(self._lines[index].text) <= row[1].start

    def _is_headed(self, index: int, width: int) -> bool:
        """Whether a line, or one that touches it from above, has a head for each of some columns."""
        if _spans(self._lines[index], self._columns(index + 1)):
            return False
        for top in range(index, max(index - _HEAD_LINES, -1), -1):
            if self._rules[top] or self._figured[top] or self._closed(top) or top in self._claims:
                return False
            if len(geometry.chunks(self._lines[top].text)) == width:
                return True
            if not self._touches_above(top):
                return False
        return False

    def claim_table(self, index: int) -> int:
        """Claim the lines of the table whose ruler, or first row, is at an index; the index behind it."""
        ruled = self._rules[index]
        columns = self._columns(index)
        if len(columns) < 2:
            return index + 1
        top = self._claim_head(index, columns, ruled=ruled)
        if not ruled and top == index:
            return index + 1
        first = self._claim_title(top, columns)
        if ruled:
            self._claims[index] = Claim("HEAD_RULER", (), columns)
        behind = self._claim_body(index + 1 if ruled else index, columns)
        if not ruled and not any(self._claims[line].kind == "ROW" for line in range(index, behind)):
            for line in range(first, behind):
                del self._claims[line]
            return index + 1
        return behind

    def _columns(self, index: int) -> tuple[Column, ...]:
        """The columns of a table: the strokes of its ruler, or else where its figures stand."""
        strokes = geometry.segments(self._lines[index].text) if self._rules[index] else []
        if len(strokes) > 1:
            return tuple(strokes)
        rows: list[list[Column]] = []
        for other in range(index, len(self._lines)):
            if self._closed(other) or (self._lines[other].page_above and other > index + _ROW_SEARCH):
                break
            if self._figured[other]:
                rows.append([Column(piece.start, piece.end) for piece in geometry.pieces(self._lines[other].text)])
            elif not self._rules[other] and self._lines[other].blanks_above and rows:
                break
        width = max(map(len, rows), default=0)
        full = [row for row in rows if len(row) == width]
        return tuple(
            Column(min(row[place].start for row in full), max(row[place].end for row in full)) for place in range(width)
        )

    def _claim_head(self, index: int, columns: tuple[Column, ...], *, ruled: bool) -> int:
        """Claim the lines of a head, upwards from its ruler; the index of its first line."""
        kind = "HEAD" if ruled else "BARE_HEAD"
        # without a ruler a column is as wide as its figures, and its head begins anywhere behind the column before
        wide = columns if ruled else (columns[0], *(Column(left.end, right.end) for left, right in pairwise(columns)))
        under = top = index - 1 if ruled and self._is_total_in_head(index - 1) else index
        while top > 0 and index - top < _HEAD_LINES and top - 1 not in self._claims:
            above = self._lines[top - 1]
            apart = len(geometry.chunks(above.text)) > 1
            room = (1 if apart else 0) if ruled else 2
            if self._lines[top].blanks_above > (room if top == under else 0) or self._lines[top].page_above:
                break
            if self._rules[top - 1] or self._closed(top - 1) or self._figured[top - 1] or _spans(above, columns):
                break
            cells = tuple(
                Cell(geometry.closest(chunk.start, chunk.end, wide), *chunk) for chunk in geometry.chunks(above.text)
            )
            self._claims[top - 1] = Claim(kind, cells, columns)
            top -= 1
        if not self._rules[index] or len(geometry.segments(self._lines[index].text)) == 1:
            self._align_head(range(top, under), columns)
        if top < index and top > 0 and self._rules[top - 1] and top - 1 not in self._claims:
            self._claims[top - 1] = Claim("TOP_RULER", (), columns)
            top -= 1
        return top

    def _align_head(self, head: range, columns: tuple[Column, ...]) -> None:
        """Put the pieces of a head under the columns it shows itself, where no ruler does: by its fullest line."""
        lines = [geometry.chunks(self._lines[line].text) for line in head if line in self._claims]
        fullest = max(lines, key=len, default=[])
        shown = [Column(chunk.start, chunk.end) for chunk in fullest]
        if len(shown) == len(columns) - 1 and all(geometry.overlap(*shown[0], column) <= 0 for column in columns[:1]):
            shown.insert(0, columns[0])
        if len(shown) != len(columns):
            return
        for line in head:
            if line in self._claims:
                cells = tuple(
                    Cell(geometry.closest(chunk.start, chunk.end, shown), *chunk)
                    for chunk in geometry.chunks(self._lines[line].text)
                )
                self._claims[line] = self._claims[line]._replace(cells=cells)

    def _claim_title(self, top: int, columns: tuple[Column, ...]) -> int:
        """Claim the lines of a title, upwards from the head; the index of the first line of the table."""
        first = top
        while first > 0 and top - first < _TITLE_LINES and first - 1 not in self._claims:
            above = self._lines[first - 1]
            if (first < top and self._lines[first].blanks_above) or self._rules[first - 1] or self._closed(first - 1):
                break
            if not (is_heading(above) or _is_titled(above)) or self._figured[first - 1]:
                break
            self._claims[first - 1] = Claim("TABLE_TITLE", (), columns)
            first -= 1
        return first

    def _claim_body(self, index: int, columns: tuple[Column, ...]) -> int:
        """Claim the rows of a table, downwards; the index behind its last line."""
        total = False
        previous: Line | None = None
        furniture = self._furniture(index)
        while index < len(self._lines) and not self._closed(index):
            line = self._lines[index]
            if line.page_above and not total and (behind := self._behind_repeated_head(index, furniture)) > index:
                for repeated in range(index, behind):
                    self._claims[repeated] = Claim("REPEATED_HEAD", (), columns)
                previous, index = None, behind
                continue
            if self._rules[index]:
                if self._ends_at_rule(index, total=total):
                    break
                self._claims[index] = Claim("RULER", (), columns)
                previous = None
                index += 1
                continue
            cells = tuple(geometry.cells(line.text, columns))
            kind = self._body_kind(index, cells, columns, previous)
            if kind is None or (total and kind not in ("ROW", "TOTAL", "WRAP")):
                break
            if total and kind == "ROW" and self._heads_next(index):
                break
            total = total or kind == "TOTAL"
            self._claims[index] = Claim(kind, cells, columns)
            previous = line if kind in ("ROW", "TOTAL", "WRAP") else None
            index += 1
        self._settle_leads(index)
        return index

    def _furniture(self, index: int) -> frozenset[str]:
        """The texts of the title and the head that stand over the rows that begin at an index."""
        texts = set()
        while index > 0 and index - 1 in self._claims and self._claims[index - 1].kind in _FURNITURE:
            index -= 1
            texts.add(_plain(self._lines[index].text))
        return frozenset(texts)

    def _behind_repeated_head(self, index: int, furniture: frozenset[str]) -> int:
        """The index behind a head that is printed again on a new page, with rows under it; else the index itself."""
        behind = index
        while behind < len(self._lines) and _plain(self._lines[behind].text) in furniture:
            behind += 1
        goes_on = behind < len(self._lines) and (self._figured[behind] or self._rules[behind])
        return behind if goes_on else index

    def _settle_leads(self, index: int) -> None:
        """A label that was to go on to a row, but was not followed by one, is none."""
        while index > 0 and index - 1 in self._claims and self._claims[index - 1].kind not in _FURNITURE:
            index -= 1
            claim = self._claims[index]
            after = self._claims.get(index + 1)
            if claim.kind == "LEAD" and (after is None or after.kind not in ("ROW", "LEAD")):
                self._claims[index] = claim._replace(kind="JUNK")

    def _body_kind(
        self, index: int, cells: tuple[Cell, ...], columns: tuple[Column, ...], previous: Line | None
    ) -> str | None:
        """What a line under a head is; None where the table is over."""
        line = self._lines[index]
        if self._is_prose(index, cells, columns):
            return "JUNK" if self._goes_on(index, columns) else None
        label = " ".join(cell.text for cell in cells if cell.column == 0)
        figures = [cell for cell in cells if cell.column != 0 and _is_figure(cell.text)]
        if figures and (label or all(map(_is_whole_figure, cells))):
            bare = not label and self._rules[index - 1] and index + 1 < len(self._lines) and self._rules[index + 1]
            return "TOTAL" if bare or self._is_a("TOTAL", label) else "ROW"
        if previous is not None and not line.blanks_above and _wraps(previous, line, columns):
            return "WRAP"
        if self._is_a("TOTAL", label):
            return "TOTAL"
        if self._leads(index, columns):
            return "LEAD"
        if index + 1 == len(self._lines) and cells[0].column == 0:
            return "JUNK"  # the file ends in the middle of a row
        return "JUNK" if self._goes_on(index, columns) else None

    def _is_prose(self, index: int, cells: tuple[Cell, ...], columns: tuple[Column, ...]) -> bool:
        """Whether a line runs on through the columns as prose does, or heads the next table."""
        line = self._lines[index]
        if self._heads_next(index):
            return True
        alone = len(cells) == 1 or (len(cells) == 2 and cells[-1].column is None)
        return alone and cells[0].end > columns[1].end and not self._figured[index] and len(line.text.split()) > 3

    def _heads_next(self, index: int) -> bool:
        """Whether a line is a heading with the head of another table soon under it."""
        if not (self._lines[index].blanks_above or self._lines[index].page_above) or self._figured[index]:
            return False
        if not is_heading(self._lines[index]):
            return False
        end = min(index + _TITLE_LINES + _HEAD_LINES, len(self._lines))
        for other in range(index + 1, end):
            if self._figured[other] or self._closed(other):
                return False
            if self._rules[other]:
                return self.stands_over_rows(other)
        return False

    def _goes_on(self, index: int, columns: tuple[Column, ...]) -> bool:
        """Whether rows under the same columns follow a line that is none."""
        for other in range(index + 1, min(index + 1 + _JUNK_SEARCH, len(self._lines))):
            if self._closed(other) or self._heads_next(other):
                return False
            if self._rules[other]:
                if len(geometry.segments(self._lines[other].text)) == 1 or self.stands_over_rows(other):
                    return False
            elif self._figured[other]:
                cells = geometry.cells(self._lines[other].text, columns)
                return cells[0].column == 0 and any(cell.column for cell in cells[1:])
        return False

    def _leads(self, index: int, columns: tuple[Column, ...]) -> bool:
        """Whether a label goes on to a next line that has the figures."""
        if index + 1 >= len(self._lines) or self._lines[index + 1].blanks_above or not self._figured[index + 1]:
            return False
        return _wraps(self._lines[index], self._lines[index + 1], columns)

    def _ends_at_rule(self, index: int, *, total: bool) -> bool:
        """Whether a rule under the rows no longer belongs to them: it stands over notes, or over another table."""
        strokes = geometry.segments(self._lines[index].text)
        if index + 1 >= len(self._lines):
            return len(strokes) == 1 and not self._touches_above(index)
        following = self._lines[index + 1]
        if len(strokes) == 1 and (self._is_a("NOTE", following.text) or self._closed(index + 1)):
            return not (self._figured[index + 1] and not total)
        if len(strokes) == 1 and total and not self._touches_above(index):
            return True
        return total and not self._touches_above(index) and self.stands_over_rows(index)

    def _touches_above(self, index: int) -> bool:
        """Whether the line above stands directly over a line."""
        return index > 0 and not self._lines[index].blanks_above and not self._lines[index].page_above


def _plain(text: str) -> str:
    """A line's text without what a repeated head adds to it: `TITLE (continued)`."""
    return re.sub(r"\s*\(?cont(?:inued|'d|\.)\)?$", "", " ".join(text.split()), flags=re.IGNORECASE).lower()


def _is_whole_figure(cell: Cell) -> bool:
    """Whether a cell is nothing but a figure; `POOL 2`, set over a column, is a heading."""
    return _FIGURE.fullmatch(cell.text) is not None


def _is_figure(text: str) -> bool:
    """Whether a cell may be meant as a figure: it has a digit, or says that there is none."""
    return any(character.isdigit() for character in text) or _FIGURE.fullmatch(text) is not None


def is_heading(line: Line) -> bool:
    """Whether a line looks like a heading: in capitals or set in from the margin, and no end of a sentence."""
    text = line.text.strip()
    if not any(letter.isalpha() for letter in text) or (text[-1] in ".;:,-" and not _NAME.search(text)):
        return False
    return text.upper() == text or line.indent >= _TITLE_INDENT


def _is_titled(line: Line) -> bool:
    """Whether a line over a head is a title at the margin: `5. Distribution of Mortgage Loans by Note Rates`."""
    text = line.text.strip()
    if text[-1] in ".;:," or len(text) > _LONGEST_TITLE or len(geometry.chunks(text)) > 1:
        return False
    words = [word for word in re.findall(r"[A-Za-z][a-z-]+|[A-Z]", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) * 3 >= 2 * len(words)


def _spans(line: Line, columns: Sequence[Column]) -> bool:
    """Whether a line over a head is one piece that lies over several columns, as a title does."""
    found = geometry.chunks(line.text)
    if len(found) != 1:
        return False
    shared = [geometry.overlap(found[0].start, found[0].end, column) for column in columns]
    width = found[0].end - found[0].start
    return sum(common > 0 for common in shared) > 1 or (max(shared) * 2 < width and width > _TITLE_WIDTH)


def _wraps(line: Line, following: Line, columns: Sequence[Column]) -> bool:
    """Whether the label of a line goes on in the next: a bracket is open, or the next word would not have fitted."""
    label = _label(line, columns)
    rest = _label(following, columns)
    if not label or not rest:
        return False
    if label.count("(") > label.count(")") or _UNFINISHED.search(label) or rest.startswith("("):
        return True
    width = line.indent + len(label) + 1 + len(rest.split()[0])
    return width > columns[1].start


def _label(line: Line, columns: Sequence[Column]) -> str:
    """What stands under the first column of a line."""
    return " ".join(cell.text for cell in geometry.cells(line.text, columns) if cell.column == 0)
