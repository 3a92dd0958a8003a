"""Label lists: which lines are labels with their values, alone, in a run, or with half of a label above them.

Loan Count: 158                     FACT, two blanks and all: by its colon
Total Number of Loans       158     FACT next to another one: by the gap
W.A. Original Term to               LABEL_LEAD: its label continues in the next line
Top States:   CA 31.20%, FL 9.88%,
              IL 7.02%              VALUE_MORE: the value above continues
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.lexer.forms import fact_cells, remark_cells
from tscc.lexer.said_again import without_marks
from tscc.lexer.titles import names_some_pool
from tscc.text.geometry import chunks
from tscc.text.lines import Cell, Line
from tscc.vocabulary.column_heads import is_bare_average, names_average
from tscc.vocabulary.fact_labels import fact_key, head_key, is_begun, is_known, is_share
from tscc.vocabulary.label_words import is_total, is_unfinished

_HAS_DIGIT = regex(r"\d")
_AMOUNT = terminal("figures", "AMOUNT")
_FIGURE_START = regex(r"[$(]{0,2}\s?\.?\d")
_FIGURED = regex(r"\s*(?P<label>\S+(?: \S+)*?)(?:  +| (?=\$))\S*\s?\d")
"""A label with a figure, behind a gap or one blank before its dollar sign: `Total $ 84,020,786.17`."""
_RANGED = regex(r"\d\S*\s*\([^()]*\d[^()]*\)$")
"""A value with its range or its variance, as no row of a table has: `741 (620 - 815)`, `5.890%  (+ / - 5 bps)`."""
_DAY = regex(r"\d{1,2}/\d{1,2}/\d{2,4}\b|\d{1,2}-[A-Za-z]{3}-\d{2,4}\b")
_TITLE = regex(r"\s*(?:selection criteria\b|table \d{1,2}:)", re.IGNORECASE)
"""How a title with a colon begins: `Selection Criteria: GROUP eq 1`, `Table 2: Loan Ages`."""
_CHARACTERISTICS = regex(r"\bcharacteristics:\Z", re.IGNORECASE)
"""The end of a sentence that introduces what the loans of a pool are like: `had the following characteristics:`."""
_ROOM_CHARS = 4
"""The least room that is kept between a label and the values: a longer label is continued on the next line."""
_VALUE_ENDS = tuple("0123456789%)")
"""How the figure of a statistic ends; asked first, for speed."""
_STATISTIC = regex(rf"\s*(?P<label>{pattern('figures', 'STATISTIC')})(?=[\s:])", re.IGNORECASE)
_RULE = terminal("figures", "RULER")
_INDEXED = (None, "INDEX_LINE")
_MOST_BLANKS = 2
"""The most blank lines between the facts of a list, and between a table and the lines that close it."""
"""What a line of a list is by its words: nothing of the form, or leaders before a number."""


class Listed(msgspec.Struct, frozen=True):
    """What a line of a label list is, with its labels and values; `closed` where it cannot be a row of a table."""

    kind: str
    cells: tuple[Cell, ...]
    closed: bool


def find_label_lists(lines: Sequence[Line]) -> dict[int, Listed]:
    """The lines of label lists by their index."""
    found = _Finder(lines)
    listed: dict[int, Listed] = {}
    for runs in _chains(list(found.runs()), lines):
        chained = [index for run in runs for index in run]
        told = sum(map(found.is_known, chained)) > 1 or found.is_mixed(chained)
        if found.is_introduced(runs[0][0]):
            continue  # items of a sentence, which says what they are about
        if found.is_headed(runs[0][0]) and not any(found.is_known(index) or found.is_plain(index) for index in chained):
            continue  # a column of figures
        for run in runs:
            plain = sum(map(found.is_plain, run))
            ranged = any(_RANGED.search(lines[index].text) for index in run)
            closed = (ranged or plain > 1) and not found.is_under_rows(runs[0][0])
            closed = closed or (told and not found.is_under_row(runs[0][0]))
            closed = closed or (found.is_behind_total(run[0]) and all(map(found.is_known, run)) and plain == len(run))
            closed = closed and not (found.is_totalled(run[-1]) or found.begins_table(run))
            for index in run:
                kind = "VALUE_MORE" if index in found.more else "FACT" if found.cells[index] else "LABEL_LEAD"
                listed[index] = Listed(kind, found.cells[index], closed)
    return listed


def _chains(runs: Sequence[list[int]], lines: Sequence[Line]) -> Iterator[list[list[int]]]:
    """The runs of lines that are one or two blank lines apart, together: a profile has them between its facts."""
    chain: list[list[int]] = []
    for run in runs:
        if chain and not (chain[-1][-1] == run[0] - 1 and lines[run[0]].blanks_above <= _MOST_BLANKS):
            yield chain
            chain = []
        chain.append(run)
    if chain:
        yield chain


def _may_list(line: Line) -> bool:
    """Whether the words of a line leave it to be one of a list; words behind the name of a pool are a title: `Group 1: Lien Position`."""
    named, _, rest = line.text.partition(":")
    titled = rest and names_some_pool(named) and not _HAS_DIGIT.search(without_marks(rest))
    return line.kind in _INDEXED and not (titled or _TITLE.match(line.text))


class _Finder:
    """The search for label lists."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.cells = [fact_cells(line.text) if _may_list(line) else () for line in lines]
        self.more: dict[int, int] = {}
        """The further lines of values, and the line that each value begins on."""
        self._statistics = self._find_statistics()
        """The lines below the label of what they are statistics of: `Mortgage Rate:` / `  Minimum   4.990%`."""

    def runs(self) -> Iterator[list[int]]:
        """The lines of each list, which has no blank line in it."""
        run: list[int] = []
        last = -1
        remark = False
        self._nest()
        for index in range(len(self._lines)):
            text = self._lines[index].text.lstrip()
            near = last == index - 1 and index > 0
            apart = self._is_apart(index)
            if run and apart:
                yield run
                run, remark = [], False
            below = near and not apart
            if run and below and self._continues(index):
                self.more[index] = self.more.get(last, last)
                self.cells[index] = ()
                run.append(index)
                last = index
                continue
            if run and below and not self.cells[index] and (remark or text.startswith("(")):
                self.cells[index] = remark_cells(self._lines[index].text)
                remark = ")" not in self.cells[index][0].text
            elif (run and below and self._lacks_value(index)) or (near and apart and self._is_over_shares(index)):
                self.cells[index] = self._label_alone(index)
                below = True
            listed = self.cells[index] and (
                below
                or index + 1 in self._statistics
                or self.is_known(index)
                or self._is_average(index)
                or (apart and self._has_value(index, near=near))
                or (self.is_plain(index) and self._is_figured(index + 1))
            )
            if (
                listed
                or (below and self._leads(index, run))
                or (apart and (self._begins(index) or self._is_spaced(index)))
            ):
                run.append(index)
                last = index
            elif run:
                yield run
                run, remark = [], False
        if run:
            yield run

    def _continues(self, index: int) -> bool:
        """Whether the value on the line above is not whole, and a line begins where it does or further right.

        A figure alone is the whole value of a label that has none, behind which the line above ends: `Gross WAC:`.
        """
        cells = self.cells[self.more.get(index - 1, index - 1)]
        if len(cells) == 1 and self._text(index - 1).rstrip().endswith(":"):
            found = chunks(self._text(index))
            behind = [piece for piece in found if piece.start > cells[0].end and _FIGURE_START.match(piece.text)]
            return len(found) == 1 and bool(behind or _AMOUNT.fullmatch(found[0].text))
        below = cells and cells[-1].column == 1 and self._lines[index].indent >= cells[-1].start - 1
        return bool(below) and is_unfinished(self._text(index - 1))

    def is_known(self, index: int) -> bool:
        """Whether a line is a label that names a fact of a pool, with a figure behind it."""
        cells = self.cells[index]
        if len(cells) < 2 or not _HAS_DIGIT.search(cells[1].text):
            return False
        return index in self._statistics or (fact_key(cells[0].text) or head_key(cells[0].text)) is not None

    def is_plain(self, index: int) -> bool:
        """Whether a colon, an equals sign or leader dots are between a label and its figure."""
        cells = self.cells[index]
        if len(cells) < 2 or not _HAS_DIGIT.search(cells[1].text):
            return False
        return any(sign in self._lines[index].text[cells[0].end : cells[1].start] for sign in ":=.")

    def _is_average(self, index: int) -> bool:
        """Whether a line is a label that says of what its figure is an average, and a figure behind a colon: `W.A. Gross Margin: 5.631%`."""
        return self.is_plain(index) and names_average(label := self.cells[index][0].text) and not is_bare_average(label)

    def is_mixed(self, run: Sequence[int]) -> bool:
        """Whether the values of a list are of several kinds, as no column of a table is: a percentage and a date."""
        values = [cell.text for index in run for cell in self.cells[index] if cell.column == 1]
        return any("%" in value for value in values) and any(_DAY.match(value) for value in values)

    def is_under_rows(self, index: int) -> bool:
        """Whether a rule or a row is above a line: `Average:` and `Highest:` may close a table."""
        return self.is_under_row(index) or (self.is_ruled(index) and self._lines[index].blanks_above <= _MOST_BLANKS)

    def is_headed(self, index: int) -> bool:
        """Whether the head of a column, and no row, is above the rule that a line is directly below."""
        head = self._text(index - 2)
        return self.is_ruled(index) and head != "" and not _FIGURED.match(head)

    def begins_table(self, run: Sequence[int]) -> bool:
        """Whether lines of one figure each are below the heads of several columns, and a row of more is the next line."""
        below = self._lines[run[-1] + 1 : run[-1] + 2]
        figures = [piece for line in below for piece in chunks(line.text)[1:] if _FIGURE_START.match(piece.text)]
        if len(figures) < 2 or not run[0] or below[0].blanks_above > _MOST_BLANKS:
            return False
        above = self._lines[run[0] - 1].text
        return self.is_headed(run[0]) or (len(chunks(above)) > 1 and not _HAS_DIGIT.search(above))

    def is_introduced(self, index: int) -> bool:
        """Whether a line with a bullet is below a sentence that ends in a colon, which is not about characteristics."""
        listed = terminal("figures", "BULLET").match(self._text(index).lstrip()) is not None
        above = self._text(index - 1).rstrip()
        return listed and above.endswith(":") and not _CHARACTERISTICS.search(above)

    def is_ruled(self, index: int) -> bool:
        """Whether a line of strokes is the next one above a line."""
        return _RULE.fullmatch(self._text(index - 1)) is not None

    def is_totalled(self, index: int) -> bool:
        """Whether a line, the one below or the one below a rule there is a total, as below the rows of a table."""
        below = index + 2 if self.is_ruled(index + 2) else index + 1
        rows = (_FIGURED.match(self._text(line)) for line in (index, below) if line not in self._statistics)
        return any(row and is_total(row["label"]) for row in rows)

    def is_behind_total(self, index: int) -> bool:
        """Whether a total and a blank line are above a line."""
        above = _FIGURED.match(self._lines[index - 1].text) if index else None
        return above is not None and self._lines[index].blanks_above > 0 and is_total(above["label"])

    def is_under_row(self, index: int) -> bool:
        """Whether a row is above a line."""
        if self._lines[index].blanks_above > _MOST_BLANKS:
            return False
        return any(_FIGURE_START.match(piece.text) for piece in chunks(self._text(index - 1))[1:])

    def _text(self, index: int) -> str:
        """The text of a line; nothing above the first and below the last."""
        return self._lines[index].text if 0 <= index < len(self._lines) else ""

    def _is_apart(self, index: int) -> bool:
        """Whether only a blank line, a page mark or a rule is directly above a line."""
        line = self._lines[index]
        return index == 0 or bool(line.blanks_above) or self.is_ruled(index)

    def _has_value(self, index: int, *, near: bool) -> bool:
        """Whether a label has a value; one after only a gap counts if a list is `near` or the next line has a figure too."""
        cells = self.cells[index]
        if len(cells) < 2:
            return False
        gap = cells[1].start - cells[0].end > 1
        if self.is_plain(index) or (gap and cells[0].text.isupper() and _HAS_DIGIT.search(cells[1].text)):
            return True
        return gap and (near or self._is_figured(index + 1))

    def _is_figured(self, index: int) -> bool:
        """Whether a line is a label with a figure, directly below another line or one blank line below."""
        if index >= len(self._lines) or self._lines[index].blanks_above > _MOST_BLANKS:
            return False
        return any(cell.column == 1 and _HAS_DIGIT.search(cell.text) for cell in self.cells[index])

    def _find_statistics(self) -> frozenset[int]:
        """The lines of statistics below a label alone, with their cells and its own, whatever they are by their words."""
        found = set[int]()
        for index in range(1, len(self._lines)):
            cells = () if self._lines[index].blanks_above else self._statistic(index)
            if not cells:
                continue
            if index - 1 not in found and not self._is_subject(index - 1, cells[0]):
                continue
            if index - 1 not in found:
                self.cells[index - 1] = self._label_alone(index - 1)
            self.cells[index] = cells
            found.add(index)
        return frozenset(found)

    def _statistic(self, index: int) -> tuple[Cell, ...]:
        """The cells of a line that is a statistic with one figure, whatever it is the statistic of: `Minimum   4.990%`."""
        text = self._lines[index].text
        begins = _STATISTIC.match(text) if text.endswith(_VALUE_ENDS) else None
        cells = fact_cells(text) if begins else ()
        whole = begins and len(cells) == 2 and cells[0].text == begins["label"]
        return cells if whole and _HAS_DIGIT.search(cells[1].text) else ()

    def _is_subject(self, index: int, below: Cell) -> bool:
        """Whether a line is a label alone, with a colon or less indented than the statistic below it."""
        text = self._text(index).rstrip()
        label = (
            len(chunks(text)) == 1
            and text.lstrip()[:1].isalpha()
            and not (_HAS_DIGIT.search(text) or text[-1] in ".,;")
        )
        return label and (text.endswith(":") or self._lines[index].indent < below.start)

    def _nest(self) -> None:
        """Make the first half of a wrapped label of what looks like a value: `Property Type: Single-Family` / `Dwelling: 85%`."""
        for index, below in pairwise(range(len(self._lines))):
            cells = self.cells[index]
            if len(cells) != 2 or _HAS_DIGIT.search(cells[1].text) or self._lines[below].blanks_above:
                continue
            if self._is_figured(below) and self.cells[below][0].start == cells[1].start:
                self.cells[index] = (cells[0], msgspec.structs.replace(cells[1], column=0))

    def _leads(self, index: int, run: Sequence[int]) -> bool:
        """Whether a line in a list is the first half of the label below it: `W.A. Original Term to` / `Maturity:`."""
        if not self._is_over_label(index):
            return False
        if self._heads(index):
            return False
        text, below = self._lines[index].text, self.cells[index + 1][0]
        label = f"{text.strip()} {below.text}"
        if self._lines[index].indent == below.start and any(
            cell.start < below.start for at in run for cell in self.cells[at]
        ):
            return True
        if self._is_out_of_room(index, run) or self._begins(index):
            return True
        above = self.cells[index - 1]
        if above and above[0].start == self._lines[index].indent == below.start and not is_known(below.text):
            return True
        return is_unfinished(text) or self._lines[index + 1].text.lstrip()[:1].islower() or fact_key(label) is not None

    def _begins(self, index: int) -> bool:
        """Whether a line is the first half of a known label, or of one of an average, wherever in a list it is."""
        if not self._is_over_label(index) or self._lines[index].indent > self.cells[index + 1][0].start:
            return False
        if self._heads(index):
            return False
        text = self._lines[index].text
        label = f"{text.strip()} {self.cells[index + 1][0].text}"
        return is_begun(text) or is_known(label)

    def _lacks_value(self, index: int) -> bool:
        """Whether a line in a list is a whole known label without a value: the line below is one too, and not its rest."""
        text = self._lone_label(index)
        if not is_known(text):
            return False
        over = self._is_over_label(index)
        below = self.cells[index + 1][0].text if over else self._lone_label(index + 1)
        whole = is_known(below) or is_share(below)
        return whole and not (is_known(f"{text} {below}") or (over and self._heads(index)))

    def _is_over_shares(self, index: int) -> bool:
        """Whether a line in a list is a label with a colon over one that is set in and states a share: `Property Type:`."""
        text = self._text(index).rstrip()
        if not text.endswith(":") or _HAS_DIGIT.search(text) or self._lines[index].blanks_above > _MOST_BLANKS:
            return False
        if names_some_pool(text.removesuffix(":")) or not self._is_over_label(index):
            return False
        label, *values = self.cells[index + 1]
        set_in = self._lines[index].indent < label.start
        return set_in and values[-1].text.endswith("%") and not is_known(label.text)

    def _lone_label(self, index: int) -> str:
        """The text of a line that is one piece without a figure; nothing for any other, and behind a blank line."""
        text = self._text(index).strip()
        apart = not text or self._lines[index].blanks_above
        return "" if apart or _HAS_DIGIT.search(text) or len(chunks(text)) > 1 else text

    def _label_alone(self, index: int) -> tuple[Cell, ...]:
        """The cells of a line that is nothing but a label, without its colon."""
        return remark_cells(self._text(index).rstrip().removesuffix(":").rstrip())

    def _heads(self, index: int) -> bool:
        """Whether a line above a label is further left than it and a known label below it, and so heads a list: `Total`."""
        first, *more = (cells[0] for cells in self.cells[index + 1 : index + 3] if len(cells) > 1)
        set_in = more and self._lines[index].indent < first.start == more[0].start
        text = self._lines[index].text
        return bool(set_in) and is_known(first.text) and not (is_begun(text) or is_unfinished(text))

    def _is_spaced(self, index: int) -> bool:
        """Whether a line and an unknown label below it stand between blank lines, at the margin of the fact above them."""
        above = self.cells[index - 1] if index and self._lines[index].blanks_above == 1 else ()
        if len(above) < 2 or above[0].start != self._lines[index].indent or not self._is_over_label(index):
            return False
        alone = index + 2 == len(self._lines) or self._lines[index + 2].blanks_above > 0
        return alone and self.is_plain(index + 1) and not is_known(self.cells[index + 1][0].text)

    def _is_over_label(self, index: int) -> bool:
        """Whether a line is one text, directly above a label with a figure."""
        text = self._lines[index].text
        if len(chunks(text)) > 1 or _RULE.fullmatch(text) or index + 1 >= len(self._lines):
            return False
        return not self._lines[index + 1].blanks_above and self._is_figured(index + 1)

    def _is_out_of_room(self, index: int, run: Sequence[int]) -> bool:
        """Whether the first word of the label below did not fit on a line, before the values of its list."""
        values = [cell.start for at in (*run, index + 1) for cell in self.cells[at] if cell.column == 1]
        word = self.cells[index + 1][0].text.split()[0]
        end = len(self._lines[index].text.rstrip())
        return bool(run) and end < min(values) <= end + len(word) + _ROOM_CHARS
