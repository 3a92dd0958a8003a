"""The changes between two documents as text for people.

    pool 1
      loans                    241      243        +2  +0.8299%
      - share primary residence: bound at least, share 96%

Figures are in columns where the width allows it, otherwise one below the other. Words of a text are in colour, or between
`[-` and `-]` if they are removed and `{+` and `+}` if they are added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from tscc.diff.changes import Comparison, Piece
from tscc.render.canvas import Role, Row
from tscc.render.diff_groups import FigureLine, Group, PartLine, WordsLine, groups_of, side_words, summary
from tscc.render.terminal import Page
from tscc.render.text import written
from tscc.shown.excerpt import printable

_INDENT = "  "
_FEWEST_CELLS = 12
_LONGEST_IN_COLUMNS = 24
"""Characters of a value that stands in a column; a longer one, such as a name, has a line of its own."""
_SIGNS = {"=": Role.PLAIN, "-": Role.REMOVED, "+": Role.ADDED}
_BRACKETS = {"=": ("", ""), "-": ("[-", "-]"), "+": ("{+", "+}")}


def render_text(comparison: Comparison, page: Page) -> str:
    """What the documents are, the notices, the changes in groups, and their number."""
    rows: list[Row] = [
        *_wrapped(f"- {side_words(comparison.old)}", page, Role.REMOVED),
        *_wrapped(f"+ {side_words(comparison.new)}", page, Role.ADDED),
        [],
    ]
    for notice in comparison.notices:
        rows += _wrapped(notice, page, Role.WARNING)
    rows += [[]] if comparison.notices else []
    for group in groups_of(comparison):
        rows += [*_group(group, page), []]
    rows += _wrapped(summary(comparison), page, Role.TITLE)
    return f"{written(rows, page)}\n"


def _group(group: Group, page: Page) -> Iterator[Row]:
    yield from _wrapped(group.head, page, Role.TITLE)
    figures = [_printable(line, page) for line in group.lines if isinstance(line, FigureLine)]
    short = [line for line in figures if max(len(line.old), len(line.new)) <= _LONGEST_IN_COLUMNS]
    widths = [max((len(line[at]) for line in short), default=0) for at in range(5)]
    in_columns = short if sum(widths) + 2 * len(widths) <= page.width else []
    for line in group.lines:
        if isinstance(line, FigureLine):
            shown = _printable(line, page)
            yield from [_columns(shown, widths)] if shown in in_columns else _stacked(shown, page)
        elif isinstance(line, PartLine):
            yield from _part(line, page)
        else:
            yield from _words(line, page)


def _printable(line: FigureLine, page: Page) -> FigureLine:
    return FigureLine(*(printable(part, unicode=page.unicode) for part in line))


def _columns(line: FigureLine, widths: Sequence[int]) -> Row:
    """The figures of a change in columns."""
    what, old, new, difference, relative = (
        text.ljust(width) if at == 0 else text.rjust(width)
        for at, (text, width) in enumerate(zip(line, widths, strict=True))
    )
    row = [(f"{_INDENT}{what}  ", Role.PLAIN), (old, Role.REMOVED), ("  ", Role.PLAIN), (new, Role.ADDED)]
    rest = f"  {difference}  {relative}".rstrip()
    return [*row, (rest, Role.PLAIN)] if rest else row


def _stacked(line: FigureLine, page: Page) -> Iterator[Row]:
    """The figures of a change below what they are of, for a narrow page or long values."""
    yield from _wrapped(line.what, page, Role.PLAIN, _INDENT)
    yield from _wrapped(f"- {line.old}", page, Role.REMOVED, _INDENT * 2)
    yield from _wrapped(f"+ {line.new}", page, Role.ADDED, _INDENT * 2)
    if line.difference:
        yield from _wrapped(", ".join(filter(None, (line.difference, line.relative))), page, Role.PLAIN, _INDENT * 3)


def _part(line: PartLine, page: Page) -> Iterator[Row]:
    text = f"{line.sign} {line.what}" + (f": {line.detail}" if line.detail else "")
    yield from _wrapped(text, page, _SIGNS[line.sign], _INDENT)


def _words(line: WordsLine, page: Page) -> Iterator[Row]:
    """The words of a text, wrapped; each word keeps the colour of its piece."""
    if line.what:
        yield from _wrapped(line.what, page, Role.PLAIN, _INDENT)
    row: Row = [(_INDENT * 2, Role.PLAIN)]
    taken = len(row[0][0])
    for word, role in _marked_words(line.pieces, page):
        if taken + len(word) > page.width and len(row) > 1:
            yield row
            row, taken = [(_INDENT * 2, Role.PLAIN)], len(_INDENT * 2)
        row += [(" ", Role.PLAIN)] if len(row) > 1 else []
        row.append((word, role))
        taken += len(word) + 1
    yield row


def _marked_words(pieces: Sequence[Piece], page: Page) -> Iterator[tuple[str, Role]]:
    for piece in pieces:
        opening, closing = ("", "") if page.coloured else _BRACKETS[piece.sign]
        text = printable(f"{opening}{piece.text}{closing}", unicode=page.unicode)
        most = max(page.width - 2 * len(_INDENT), _FEWEST_CELLS)
        for word in text.split(" "):
            yield from ((word[at : at + most], _SIGNS[piece.sign]) for at in range(0, max(len(word), 1), most))


def _wrapped(text: str, page: Page, role: Role, indent: str = "") -> list[Row]:
    """A text in rows of one role, with a hanging indent."""
    width = max(page.width, len(indent) + _FEWEST_CELLS)
    shown = printable(text, unicode=page.unicode)
    lines = wrap(shown, width, initial_indent=indent, subsequent_indent=f"{indent}{_INDENT}", break_on_hyphens=False)
    return [[(line, role)] for line in lines]
