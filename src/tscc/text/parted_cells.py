"""Cells parted by `|`, `;` or tabs, and strokes between columns: laid out in columns with blanks between them.

Pure functions, from lines to lines, each character with its offset in the raw line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile

import msgspec

from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.text.geometry import Laid, chunks, lay_out, pieces, segments
from tscc.text.lines import Chunk, Column
from tscc.text.tabs import Tabs, tabs_of

_FEWEST_LINES = 3
"""Consecutive lines with separators between cells that make a table; a line of a cover may have a separator too."""
_REACH_LINES = 12
"""How far the head or the total of a table is from a run of its rows."""
_MARKS = 2
"""Strokes or semicolons of a line with cells; prose may have one."""
_CHECK_BOX = regex(r" *\| ?[_xX]? ?\| +[A-Z][^|]*$")
"""A box to check and its text, whose strokes are no separators: `|_| Written communications`."""
_FIGURE = terminal("figures", "CELL")
_CELL = terminal("figures", "BEGINNING_OF_CELL")
SEPARATORS = {"|": "`|`", "\xa6": "`\xa6`", ";": "`;`", "\t": "tabs"}
"""What may be between cells, with its name for messages."""
_STROKE_SIGNS = "!|\xa6;^~\\/`."
_STROKE = regex(r"(?:(?<=  )|(?<= )(?=.(?:  |$)))[!|\xa6;^~\\/`.](?<!\. \.|/ /)(?= (?!\.|/ )|$)")
"""What may be left of a stroke between two columns, a blank from both: `Ohio     !   37    6,606,301`; the box `/ /` is none."""
_LEADERS = regex(r" \. \.(?: \.)*  +[$\d]")
"""Spaced leader dots before a figure: where a text has them, a lone dot behind a label is one too."""
_BEFORE_A_FIGURE = regex(r"(?<=  )[!|\xa6;^\\] +[$(]?[$( ]*\d")
_GAP = "  "
"""What there is between two cells at least."""
_RULER = terminal("figures", "RULER")
_STROKES = regex(r"[-=:]+")
_SIGN_APART = regex(r"([\t|\xa6;] *\$ *)[\t|\xa6;]")
"""The sign of an amount as a cell of its own, `| $ | 1,669,187`: the separator behind it is none."""


class _Field(msgspec.Struct, frozen=True):
    """A cell between two separators, and where it begins in the line."""

    start: int
    text: str


def has_cells(raw: str) -> bool:
    """Whether a line has what every line with cells has: figures, or dashes for none, behind gaps or leader dots."""
    text = raw.strip()
    if not ("  " in text or ".." in text or ". ." in text or "\t" in text):
        return False
    return _CELL.search(text) is not None


def lay_out_cells(laid: list[Laid], lines: Sequence[str]) -> None:
    """Lay out the lines with separators between cells in columns."""
    for separator in SEPARATORS:
        texts = lines if separator == "\t" else [text for text, _, _ in laid]
        for run in parted_runs(texts, separator):
            _lay_out_run(laid, lines, run, separator)
    if any("\t" in line for line in lines):
        _lay_out_lone_rows(laid, lines)


def _lay_out_lone_rows(laid: list[Laid], lines: Sequence[str]) -> None:
    """Lay out each row whose cells alone are parted by tabs under those of the row beside it, which has as many and no tabs."""
    written = [number for number, line in enumerate(lines) if line.strip()]
    for above, number, below in zip([-1, *written], written, [*written[1:], -1], strict=False):
        if not _is_parted(lines[number], "\t") or not has_cells(lines[number]):
            continue
        cells = [field for field in _fields(lines[number], "\t", boxed=False) if field.text]
        for other in (above, below):
            if other < 0 or "\t" in lines[other] or not has_cells(lines[other]):
                continue
            row = chunks(laid[other][0])
            if len(row) == len(cells) > 1 and not _is_below(chunks(laid[number][0]), row):
                columns = [Column(cell.start, cell.end) for cell in row]
                laid[number] = _placed(cells, range(len(lines[number])), columns, right=True)
            break


def _is_below(row: Sequence[Chunk], other: Sequence[Chunk]) -> bool:
    """Whether each cell of a row overlaps that of another row."""
    return len(row) == len(other) and all(
        one.start < two.end and two.start < one.end for one, two in zip(row, other, strict=True)
    )


def find_strokes(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The signs that stand in one column of several lines, with nothing else in it, or before the figures of several lines.

    Each is given with its line and its column.
    """
    text = "\n".join(lines)
    signs_found = {sign for sign in _STROKE_SIGNS if sign in text and f" {sign}" in text}
    if "." in signs_found and _LEADERS.search(text):
        signs_found.remove(".")
    if not signs_found:
        return
    signs: dict[tuple[str, int], list[int]] = {}
    beside: dict[str, list[tuple[int, int]]] = {}
    for number, line in enumerate(lines):
        for found in _STROKE.finditer(line):
            if found[0] in signs_found and (found[0] not in SEPARATORS or line.count(found[0]) < _MARKS):
                signs.setdefault((found[0], found.start()), []).append(number)
                if _BEFORE_A_FIGURE.match(line, found.start()):
                    beside.setdefault(found[0], []).append((number, found.start()))
    strokes = {place for places in beside.values() if len(places) >= _FEWEST_LINES for place in places}
    for (_, column), numbers in signs.items():
        run = numbers[:1]
        for number in numbers[1:]:
            if any(line[column : column + 1].strip() for line in lines[run[-1] + 1 : number]):
                strokes |= {(each, column) for each in run if len(run) >= _FEWEST_LINES}
                run = []
            run.append(number)
        strokes |= {(each, column) for each in run if len(run) >= _FEWEST_LINES}
    yield from sorted(strokes)


def without_strokes(lines: Sequence[str]) -> Sequence[str]:
    """The lines with blanks for the strokes between columns."""
    kept = [*lines]
    for number, column in find_strokes(lines):
        kept[number] = f"{kept[number][:column]} {kept[number][column + 1 :]}".rstrip()
    return kept


def parted_runs(lines: Sequence[str], separator: str) -> Iterator[list[int]]:
    """The runs of lines with separators between cells; a blank line, or half a label alone, does not end a run."""
    if sum([separator in line for line in lines]) < _FEWEST_LINES:
        return
    found: list[list[int]] = [[]]
    last, tabs = 0, tabs_of(lines)
    for number, line in enumerate(lines):
        if _is_parted(line, separator):
            if separator == "\t" and found[-1] and _cells(lines[found[-1][0]]) != _cells(line):
                found.append([])
            found[-1].append(number)
            last = number
        elif found[-1] and line.strip() and (number > last + 1 or len(chunks(line)) > 1) and not _RULER.fullmatch(line):
            found.append([])
    for run in found:
        if len(run) >= _FEWEST_LINES and _is_table(lines, run, separator, tabs):
            yield run


def _is_parted(line: str, separator: str) -> bool:
    """Whether a line has cells between `|`, `;` or single tabs; a box to check is none, nor is a line with gaps of blanks too."""
    if separator != "\t":
        return line.count(separator) >= _MARKS and not _CHECK_BOX.match(line)
    return "\t" in line.strip() and "\t\t" not in line and not any(_GAP in cell.strip() for cell in line.split("\t"))


def _is_table(lines: Sequence[str], run: Sequence[int], separator: str, tabs: Tabs) -> bool:
    """Whether lines with separators are to be laid out: semicolons may be of prose, tabs in columns already."""
    rows = [lines[number] for number in run]
    match separator:
        case ";":
            return _are_rows(rows)
        case "\t":
            columns = _columns_beside(lines, run, _cells(rows[0]), separator)
            under = [pair for line in rows for pair in zip(pieces(lay_out(line, tabs)[0]), columns, strict=False)]
            below = all(cell.start < column.end and column.start < cell.end for cell, column in under)
            return not (_is_aligned(rows, tabs) and below)
        case _:
            return True


def _are_rows(lines: Sequence[str]) -> bool:
    """Whether lines with semicolons are rows, not prose: each below the head and between rulers has as many, and ends in a figure."""
    cells = [[cell.strip() for cell in line.split(";")] for line in lines]
    figured = [_FIGURE.fullmatch(each[-1]) is not None for each in cells]
    rows = [each for each in cells[figured.index(True) :] if not _STROKES.fullmatch(each[-1])] if any(figured) else []
    return len(rows) == sum(figured) > 1 and len(set(map(len, rows))) == 1


def _cells(line: str) -> int:
    """The cells of a line between tabs: the `$` of an amount is in its cell, and an indented figure has no label before it."""
    return line.count("\t") - line.count("\t$\t") + _lacks_label(line) + 1


def _lacks_label(line: str) -> bool:
    """Whether the first cell of a line between tabs is a figure away from the margin."""
    first = line.partition("\t")[0]
    return first.startswith(_GAP) and _FIGURE.fullmatch(first.strip()) is not None


def _is_aligned(lines: Sequence[str], tabs: Tabs) -> bool:
    """Whether cells between tabs are below each other when the tabs are expanded."""
    rows = [chunks(lay_out(line, tabs)[0]) for line in lines if line[0] != " "]
    columns = [*zip(*rows, strict=False)][1:]
    return all(max(cell.start for cell in column) < min(cell.end for cell in column) for column in columns)


def _columns_beside(lines: Sequence[str], run: Sequence[int], width: int, separator: str) -> list[Column]:
    """The columns of the table around a run of rows: those of a ruler above, of a total below, or of a line of the head."""
    above = [line for line in lines[max(run[0] - _REACH_LINES, 0) : run[0]] if separator not in line][::-1]
    if ruled := _last_ruler(above, width):
        return ruled
    below = lines[run[-1] + 1 : run[-1] + 1 + _REACH_LINES]
    rows = [line for line in below if separator not in line and has_cells(line)][:1]
    rows += [line for line in above if not _RULER.fullmatch(line)]
    found = next((cells for line in rows if len(cells := chunks(line)) == width), ())
    return [Column(cell.start, cell.end) for cell in found]


def _lay_out_run(laid: list[Laid], lines: Sequence[str], run: Sequence[int], separator: str) -> None:
    """Lay out the lines of a run, cell by cell, in columns of their own or in those of the table around it."""

    def raw(number: int) -> str:
        return lines[number] if separator == "\t" else laid[number][0]

    boxed = separator not in ";\t" and all(raw(number).lstrip().startswith("|") for number in run)
    head = takewhile(lambda number: separator in raw(number), reversed(range(run[0])))
    reach = range(run[0], min(run[-1] + 2, len(laid)))
    foot = takewhile(raw, range(run[-1] + 1, len(laid)))
    parted = {*head, *(number for number in reach if separator in raw(number))}
    parted |= {number for number in foot if _is_summary(raw(number), separator)}
    fields = {number: _fields(raw(number), separator, boxed=boxed) for number in parted}
    width = max(len(fields[number]) for number in run)
    rows_alone = all(any(_FIGURE.fullmatch(cell.text) for cell in cells) for cells in fields.values())
    ruled = _columns_beside(lines, run, width, separator) if rows_alone or separator == "\t" else []
    if not ruled and separator != "\t":
        for number in set(reach).difference(parted):
            if 1 < len(strokes := segments(raw(number))) <= width:
                fields[number] = [_Field(part.start, raw(number)[part.start : part.end]) for part in strokes]
    for number, cells in fields.items():
        if _says_no_label(cells):
            fields[number] = [_Field(0, "")] * (width - len(cells)) + cells
    widths = [
        max((len(each[place].text) for each in fields.values() if place < len(each)), default=0)
        for place in range(width)
    ]
    starts = [0, *accumulate(size + len(_GAP) for size in widths)]
    own = [Column(start, start + size) for start, size in zip(starts, widths, strict=False)]
    for number in fields:
        text, shift, stops = laid[number]
        origins = range(len(lines[number])) if separator == "\t" else stops or range(shift, shift + len(text))
        laid[number] = _placed(fields[number], origins, ruled or own, right=bool(ruled))


def _is_summary(line: str, separator: str) -> bool:
    """Whether a line has one label and one figure, a separator between them: `Lowest: | $262,000.00`."""
    cells = line.split(separator)
    return len(cells) == _MARKS and _FIGURE.fullmatch(cells[1].strip()) is not None


def _says_no_label(cells: Sequence[_Field]) -> bool:
    """Whether cells are of the figures only: their first is a figure, as of a total without a label, or none is, as in a head.

    A cell alone is half a label.
    """
    figures = [_FIGURE.fullmatch(cell.text) is not None for cell in cells]
    return len(cells) > 1 and (figures[0] or not any(figures))


def _fields(line: str, separator: str, *, boxed: bool) -> list[_Field]:
    """The cells of a line; `boxed` where a separator is around all of them; an indented figure of tabs has no label before it."""
    unlabelled = separator == "\t" and _lacks_label(line)
    found, start = ([_Field(0, "")] if unlabelled else []), 0
    for piece in _SIGN_APART.sub(r"\1 ", line).split(separator):
        found.append(_Field(start + len(piece) - len(piece.lstrip()), piece.strip()))
        start += len(piece) + 1
    return found[1:-1] if boxed and not found[-1].text else found[int(boxed) :]


def _last_ruler(above: Sequence[str], width: int) -> list[Column]:
    """The strokes of the first ruler of some lines, one for each cell; blank lines and half a label may be before it."""
    text = next((text for text in above if len(chunks(text)) > 1), "")
    return segments(text) if _RULER.fullmatch(text) and len(segments(text)) == width else []


def _placed(fields: Sequence[_Field], origins: Sequence[int], columns: Sequence[Column], *, right: bool) -> Laid:
    """Cells in their columns: at the left, or right under the strokes of a ruler; a ruler's own strokes fill theirs."""
    text, stops = "", [*origins[:0]]
    for place, (field, column) in enumerate(zip(fields, columns, strict=False)):
        shown = field.text
        if _STROKES.fullmatch(shown):
            shown = shown[len(shown) // 2] * max(column.end - column.start, 1)
        start = column.end - len(shown) if right and place else column.start
        gap = max(start - len(text), len(_GAP) if text and shown else 0)
        text += " " * gap + shown
        places = [min(field.start + at, len(origins) - 1) for at in range(len(shown))]
        stops += [origins[min(field.start, len(origins) - 1)]] * gap + [origins[at] for at in places]
    kept = len(text.rstrip())
    return text[:kept], 0, tuple(stops[:kept])
