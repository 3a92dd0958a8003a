"""Tables of the syntax made by hand, without a filing around them: for tests of what is read from one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.passes.tables.column_keys import Headed
from tscc.syntax import nodes
from tscc.syntax.nodes import Written as Piece
from tscc.text.lines import Line
from tscc.text.source import Span, cover

_WIDTH = 100
_LABEL_CHARS = 40


class _File:
    """Lines of a file, one below the other, each of the same width."""

    def __init__(self, number: int = 1) -> None:
        self._number = number

    def line(self, text: str, blanks_above: int = 0) -> Line:
        """The next line."""
        self._number += 1 + blanks_above
        start = self._number * _WIDTH
        span = Span(start, start + len(text))
        return Line(number=self._number, span=span, text=text, blanks_above=blanks_above, page_above=False, kinds=())


def table(
    *rows: str,
    title: Sequence[str] = (),
    heads: Sequence[str] = (),
    total: str = "",
    subtotals: Sequence[str] = (),
    number: int = 1,
) -> nodes.Table:
    """A table of rows, each a label and cells parted by `|`; the first total is below the rows.

    A label may have several lines, parted by `/`, of which that with a `*` before it has the cells; `^` before a line is a
    blank line above it.
    """
    file = _File(number)
    titles = [file.line(text) for text in title]
    named = tuple(nodes.WrittenLine(text=each.text, span=each.span, line=each) for each in titles)
    top = file.line("".join(f"{head:12}" for head in heads))
    cells = tuple(
        nodes.Cell(
            text=head, span=Span(top.span.start + 12 * place, top.span.start + 12 * place + len(head)), column=place
        )
        for place, head in enumerate(heads)
        if head
    )
    head = nodes.TableHead(span=top.span, lines=(top,), rulers=(), columns=(), cells=cells, scale=0)
    made = [_row(each, file) for each in rows]
    parts = tuple(_row(each, file) for each in subtotals)
    last = _row(total, file) if total else None
    end = nodes.Total(**{key: getattr(last, key) for key in last.__struct_fields__}) if last else None
    return nodes.Table(
        span=Span(titles[0].span.start if titles else top.span.start, file.line("").span.end),
        title=named,
        head=head,
        rows=tuple(made),
        total=end,
        subtotals=parts,
        early_totals=(),
        junk=(),
        summaries=(),
        headings=(),
        page_texts=(),
        rulers=(),
        beside=(),
    )


def line_at(number: int, text: str) -> Line:
    """A line of the file that `table` writes to, by its number; a blank line `^` above a row leaves room for it."""
    return _File(number - 1).line(text)


def headed(made: nodes.Table) -> Headed:
    """A table with its heads as texts."""
    texts = made.head.texts()
    count = 1 + max((cell.column or 0 for row in made.rows for cell in row.cells), default=0)
    return Headed(made, tuple(texts.get(place, "") for place in range(count)), (0,) * count)


def told(sink: Sink) -> list[str]:
    """What was reported: the code, the message, the notes and the advice, and behind `@` the lines that are marked."""
    return [
        f"{' | '.join([each.code.id, each.message, *each.notes, *(way.text for way in each.help)])} @ {' '.join(map(_lines, _marked(each)))}"
        for each in sink.sorted()
    ]


def _marked(found: Diagnostic) -> Iterator[Span]:
    yield found.primary.span
    yield from (label.span for label in found.secondary)


def _lines(span: Span) -> str:
    """The lines of a span, with the column of its end: `3-4:7`."""
    first, last = span.start // _WIDTH, span.end // _WIDTH
    return f"{first}-{last}:{span.end % _WIDTH}" if first != last else f"{first}:{span.end % _WIDTH}"


def _row(text: str, file: _File) -> nodes.Row:
    label, *figures = text.split("|")
    pieces = label.split("/")
    at = next((place for place, piece in enumerate(pieces) if piece.lstrip("^").startswith("*")), len(pieces) - 1)
    lines: list[Line] = []
    written: list[Piece] = []
    cells: list[nodes.Cell] = []
    for place, piece in enumerate(pieces):
        shown = piece.lstrip("^").removeprefix("*").rstrip()
        line = file.line(shown, len(piece) - len(piece.lstrip("^")))
        lines.append(line)
        if shown.strip():
            start = line.span.start + len(shown) - len(shown.lstrip())
            written.append(Piece(shown.strip(), Span(start, line.span.end)))
        if place == at:
            cells += _cells(figures, line)
            lines[-1] = Line(
                number=line.number,
                span=Span(line.span.start, line.span.start + _WIDTH - 1),
                text=line.text,
                blanks_above=line.blanks_above,
                page_above=False,
                kinds=(),
            )
    return nodes.Row(
        span=cover(lines[0].span, lines[-1].span),
        lines=tuple(lines),
        label=tuple(written),
        band=None,
        cells=tuple(cells),
    )


def _cells(figures: Sequence[str], line: Line) -> Iterator[nodes.Cell]:
    for column, figure in enumerate(figures, 1):
        start = line.span.start + _LABEL_CHARS + 12 * column
        if figure.strip():
            yield nodes.Cell(text=figure.strip(), span=Span(start, start + len(figure.strip())), column=column)
