"""Faults to put into clean filings: each kind in a block of its own, with the code that must be reported for it.

`find_blocks` takes a compiled clean filing apart; a fault's function gives the lines of a block with the fault made, or
None where the block has nothing the fault could be made in.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from tscc.pipeline import Compilation
from tscc.syntax import nodes
from tscc.text.lines import Column, Line


class Figure(NamedTuple):
    """A cell of a row: on which line of its block, and which columns of the line it covers."""

    at: int
    column: int
    start: int
    end: int


class Block(NamedTuple):
    """A block of a filing: its kind, its lines in the file from 0, their texts, and what is where in it."""

    kind: str
    first: int
    text: tuple[str, ...]
    parts: dict[str, tuple[int, ...]]
    figures: tuple[Figure, ...] = ()
    columns: tuple[Column, ...] = ()
    table: nodes.Table | None = None


Edited = list[str] | None


class Fault(NamedTuple):
    """A kind of fault: the block it is made in, the code it must give, and how it is made."""

    name: str
    kind: str
    code: str
    make: Callable[[Block, Random], Edited]


def find_blocks(compilation: Compilation) -> list[Block]:
    """The blocks of a filing that faults can be made in."""
    filing = compilation.syntax
    assert filing is not None
    assert filing.cover is not None
    texts = [compilation.source.text[slice(*compilation.source.line_span(number))] for number in
             range(1, len(compilation.source.line_starts) + 1)]  # fmt: skip
    texts = [text.rstrip() for text in texts]
    blocks = [_block("cover", texts, [line for each in filing.cover.elements for line in _lines(each)])]
    for item in filing.items:
        if item.heading:
            blocks.append(_block("heading", texts, [line.line for line in item.heading.lines]))
        for block in item.blocks:
            match block:
                case nodes.Table():
                    blocks.append(_table(block, texts))
                case nodes.Paragraph() | nodes.ListItem():
                    blocks.append(_block("paragraph", texts, list(block.lines)))
                case nodes.Footnotes():
                    bodies = [line for body in block.bodies for line in body.lines]
                    blocks.append(_block("footnotes", texts, bodies))
    for signature in filing.signatures:
        lines = [*signature.heading, *(line for part in signature.parts for line in part.lines)]
        blocks.append(_block("signature", texts, lines))
    return blocks


def _lines(element: nodes.CoverElement) -> tuple[Line, ...]:
    match element:
        case nodes.CoverField():
            return (*element.values, *element.rules, *element.captions)
        case nodes.CoverLine():
            return element.lines
        case nodes.Unplaced():
            return element.values


def _block(kind: str, texts: list[str], lines: list[Line]) -> Block:
    first, last = min(line.number for line in lines) - 1, max(line.number for line in lines)
    return Block(kind, first, tuple(texts[first:last]), {})


def _table(table: nodes.Table, texts: list[str]) -> Block:
    rows = [row for row in table.rows if len(row.lines) == 1]
    total = [table.total] if table.total else []
    title = [each.line for each in table.title]
    lines = [*title, *table.head.lines, *table.head.rulers, *table.rulers]
    lines += [line for row in (*table.rows, *total) for line in row.lines]
    block = _block("table", texts, lines)

    def at(line: Line) -> int:
        return line.number - 1 - block.first

    parts = {
        "title": tuple(map(at, title)),
        "head": tuple(map(at, table.head.lines)),
        "ruler": tuple(map(at, table.head.rulers)),
        "rows": tuple(at(row.lines[0]) for row in rows),
        "last": tuple(at(line) for line in table.rows[-1].lines),
        "total": tuple(at(line) for each in total for line in each.lines),
        "rules": tuple(map(at, table.rulers)),
    }
    figures = tuple(
        Figure(at(line), cell.column, cell.start + len(cell.text) - len(cell.text.lstrip("$ ")), cell.end)
        for row in rows
        for line in row.lines
        for cell in line.cells
        if cell.column
    )
    return block._replace(parts=parts, figures=figures, columns=table.head.columns, table=table)


def _set(block: Block, at: int, start: int, end: int, new: str) -> list[str]:
    """The lines with a range of columns of one of them exchanged; a figure keeps its right edge."""
    text = list(block.text)
    text[at] = (text[at][:start] + new.rjust(end - start) + text[at][end:]).rstrip()
    return text


def _without(block: Block, *parts: str) -> Edited:
    gone = {at for part in parts for at in block.parts[part]}
    return [text for at, text in enumerate(block.text) if at not in gone] if gone else None


def _cell(block: Block, rng: Random, fits: Callable[[Figure, str], bool] = lambda figure, text: True) -> Figure | None:
    found = [each for each in block.figures if fits(each, block.text[each.at][each.start : each.end])]
    return rng.choice(found) if found else None


# --- cells


def _bad_character(block: Block, rng: Random) -> Edited:
    cell = _cell(
        block, rng, lambda _, text: re.search(r"[0158]", text) is not None and len(text) > 1 and "%" not in text
    )
    if cell is None:
        return None
    text = block.text[cell.at][cell.start : cell.end]
    place = rng.choice([place for place, sign in enumerate(text) if sign in "0158"])
    letter = {"0": "O", "1": "l", "5": "S", "8": "B"}[text[place]]
    return _set(block, cell.at, cell.start, cell.end, text[:place] + letter + text[place + 1 :])


def _missing_cell(block: Block, rng: Random) -> Edited:
    cell = _cell(block, rng)
    if cell is None or len(block.columns) < 3:
        return None
    start = len(block.text[cell.at][: cell.start].rstrip("$ "))
    return _set(block, cell.at, start, cell.end, "")


def _extra_cell(block: Block, rng: Random) -> Edited:
    def has_room(figure: Figure, text: str) -> bool:
        column = block.columns[figure.column]
        return figure.start - column.start >= 4 and not block.text[figure.at][column.start - 2 : figure.start].strip()

    cell = _cell(block, rng, has_room)
    return _set(block, cell.at, cell.start - 4, cell.start - 2, "17") if cell else None


def _stray_cell(block: Block, rng: Random) -> Edited:
    """Move a count into the gap between two columns."""

    def has_gap(figure: Figure, text: str) -> bool:
        if figure.column + 1 >= len(block.columns):
            return False
        column, following = block.columns[figure.column : figure.column + 2]
        wide = following.start - column.end >= len(text) + 6
        return wide and not block.text[figure.at][column.end : following.start].strip()

    cell = _cell(block, rng, has_gap)
    if cell is None:
        return None
    text = block.text[cell.at]
    figure = text[cell.start : cell.end]
    gone = text[: cell.start] + " " * len(figure) + text[cell.end :]
    place = block.columns[cell.column].end + 2
    lines = list(block.text)
    lines[cell.at] = gone[:place] + figure + gone[place + len(figure) :]
    return lines


def _misplaced_comma(block: Block, rng: Random) -> Edited:
    cell = _cell(block, rng, lambda _, text: re.fullmatch(r"\d+,\d{3}(?:,\d{3})*", text) is not None)
    if cell is None:
        return None
    text = block.text[cell.at][cell.start : cell.end]
    return _set(block, cell.at, cell.start, cell.end, re.sub(r",(\d)", r"\1,", text, count=1))


def _changed(column: int) -> Callable[[Block, Random], Edited]:
    """Change one digit of a count or a balance, so that the column no longer sums."""

    def make(block: Block, rng: Random) -> Edited:
        if not block.parts["total"] or len(block.figures) < 8:
            return None
        cell = _cell(block, rng, lambda each, text: each.column == column and re.fullmatch(r"[\d,]+", text) is not None)
        if cell is None:
            return None
        text = block.text[cell.at][cell.start : cell.end]
        digit = rng.choice([digit for digit in "123456789" if digit != text[0]])
        return _set(block, cell.at, cell.start, cell.end, digit + text[1:])

    return make


# --- rows

STATE = re.compile(r"(?:California|Virginia|Maryland|Florida|Colorado|Illinois|Connecticut|Massachusetts)\b")
BAND = re.compile(r"\$?[\d.,]+%? (?:-|through|to) \$?[\d.,]+%?(?=  )")


def _row(block: Block, rng: Random) -> int | None:
    rows = [at for at in block.parts["rows"][1:-1] if not re.match(r" |.*[)*\]]  ", block.text[at])]
    return rng.choice(rows) if rows else None


def _label_gone(block: Block, rng: Random) -> Edited:
    at = _row(block, rng)
    if at is None:
        return None
    start = min((each.start for each in block.figures if each.at == at), default=0)
    label = re.match(r"\S+(?: \S+)*", block.text[at])
    return _set(block, at, 0, label.end(), "") if label and label.end() < start else None


def _insert(line: str) -> Callable[[Block, Random], Edited]:
    """Put a line on its own between two rows."""

    def make(block: Block, rng: Random) -> Edited:
        at = _row(block, rng)
        if at is None:
            return None
        return [*block.text[:at], line, "", *block.text[at:]]

    return make


def _row_under_total(block: Block, rng: Random) -> Edited:
    last, total = block.parts["last"], block.parts["total"]
    if not total or len(block.parts["rows"]) < 3:
        return None
    end = max([*total, *block.parts["rules"]])
    moved = [block.text[at] for at in last]
    text = [line for at, line in enumerate(block.text[: end + 1]) if at not in last]
    return [*text, *moved, *block.text[end + 1 :]]


def _misspelt_state(block: Block, rng: Random) -> Edited:
    states = [at for at in block.parts["rows"] if STATE.match(block.text[at])]
    if not states:
        return None
    at = rng.choice(states)
    word = block.text[at][:4]
    return _set(block, at, 2, 4, word[3] + word[2])


def _broken_band(block: Block, rng: Random) -> Edited:
    rows = [at for at in block.parts["rows"][1:-1] if BAND.match(block.text[at])]
    if len(rows) < 2:
        return None
    at = rng.choice(rows)
    label = re.match(r"\S+(?: \S+)*", block.text[at])
    assert label is not None
    return _set(block, at, 0, label.end(), "of all kinds".ljust(label.end()))


# --- the furniture of a table


def _no_title(block: Block, rng: Random) -> Edited:
    return _without(block, "title")


def _no_head(block: Block, rng: Random) -> Edited:
    return _without(block, "head")


def _no_ruler(block: Block, rng: Random) -> Edited:
    return _without(block, "ruler")


def _no_total(block: Block, rng: Random) -> Edited:
    return _without(block, "total", "rules")


def _mark_on_title(block: Block, rng: Random) -> Edited:
    if not block.parts["title"]:
        return None
    at = block.parts["title"][-1]
    return _set(block, at, 0, len(block.text[at]), block.text[at] + "(9)")


# --- prose


def _resub(pattern: str, new: str | Callable[[re.Match[str]], str], most: int = 1) -> Callable[[Block, Random], Edited]:
    """Exchange the first match on one line of a block."""

    def make(block: Block, rng: Random) -> Edited:
        for at, text in enumerate(block.text):
            changed = re.sub(pattern, new, text, count=most)
            if changed != text:
                return [*block.text[:at], changed, *block.text[at + 1 :]]
        return None

    return make


MONTH = r"(?:January|February|March|April|August|September|October|November|December)"
DATED = rf"({MONTH})( \d{{1,2}}, \d{{4}})"
STATED = rf"((?:On|as of) {MONTH})( \d{{1,2}}, \d{{4}})"
COUNTED = r"(number +of +mortgage +loans +as +of +\w+ +\d+, +\d+ +was +)(\d+)(?=\.)"


def _no_such_day(found: re.Match[str]) -> str:
    return f"{found[1]} 32, {found[2][-4:]}"


def _counted(found: re.Match[str]) -> str:
    return found[1] + str(int(found[2]) + 31)


def _misspelt(found: re.Match[str]) -> str:
    return found[1] + found[1][-1] + found[2]


def _added_body(block: Block, rng: Random) -> Edited:
    return [*block.text, "", "****  A body that no mark of this filing refers to."]


def _second_body(block: Block, rng: Random) -> Edited:
    found = re.match(r"\(?\d{1,2}\)?(?=\s)", block.text[0])
    return [*block.text, "", f"{found[0]}     The same number stands here again."] if found else None


def _dated_by_day(block: Block, rng: Random) -> Edited:
    for at, text in enumerate(block.text):
        if re.match(r"dated?:?\s", text.strip(), re.IGNORECASE):
            return [*block.text[:at], *block.text[at + 1 :]]
    return None


def _no_heading(block: Block, rng: Random) -> Edited:
    return []


FAULTS = (
    Fault("bad character in a figure", "table", "TS401", _bad_character),
    Fault("cell missing", "table", "TS227", _missing_cell),
    Fault("cell too many", "table", "TS229", _extra_cell),
    Fault("cell in no column", "table", "TS228", _stray_cell),
    Fault("comma misplaced", "table", "TS402", _misplaced_comma),
    Fault("count changed", "table", "TS501", _changed(1)),
    Fault("balance changed", "table", "TS502", _changed(2)),
    Fault("label gone", "table", "TS230", _label_gone),
    Fault("sentence between rows", "table", "TS226", _insert("Rates are those of the notes, before any fee is taken.")),
    Fault("remark between rows", "table", "TS226", _insert("-- the table goes on here --")),
    Fault("row under the total", "table", "TS225", _row_under_total),
    Fault("state misspelt", "table", "TS407", _misspelt_state),
    Fault("band broken", "table", "TS408", _broken_band),
    Fault("title gone", "table", "TS221", _no_title),
    Fault("head gone", "table", "TS222", _no_head),
    Fault("ruler gone", "table", "TS223", _no_ruler),
    Fault("total gone", "table", "TS224", _no_total),
    Fault("mark on a title", "table", "TS301", _mark_on_title),
    Fault("mark in prose", "paragraph", "TS301", _resub(r"\bmortgage loans\b(?! ?\()", "mortgage loans(9)")),
    Fault("month misspelt in prose", "paragraph", "TS405", _resub(STATED, _misspelt)),
    Fault("impossible date in prose", "paragraph", "TS404", _resub(STATED, _no_such_day)),
    Fault("count of the text", "paragraph", "TS611", _resub(COUNTED, _counted)),
    Fault("body without a mark", "footnotes", "TS302", _added_body),
    Fault("body twice", "footnotes", "TS303", _second_body),
    Fault("heading gone", "heading", "TS202", _no_heading),
    Fault("month misspelt on the cover", "cover", "TS405", _resub(DATED, _misspelt)),
    Fault("impossible date of report", "cover", "TS404", _resub(DATED, _no_such_day)),
    Fault("form gone", "cover", "TS211", _resub(r"^\s*(?:FORM|Form) 8-K$", "")),
    Fault("telephone misspelt", "cover", "TS214", _resub(r"Telephone", "Telehpone")),
    Fault("name caption misspelt", "cover", "TS214", _resub(r"\(Exact name", "(Exatc name")),
    Fault("address caption misspelt", "cover", "TS214", _resub(r"\(Address", "(Adress")),
    Fault("month misspelt in the signature", "signature", "TS405", _resub(DATED, _misspelt)),
    Fault("impossible date of signature", "signature", "TS404", _resub(DATED, _no_such_day)),
    Fault("signature without date", "signature", "TS204", _dated_by_day),
    Fault("signature gone", "signature", "TS203", _no_heading),
)  # fmt: skip

NOT_YET: dict[str, str] = {}
"""Faults whose outcome is not what it ought to be today, and what is wrong."""
