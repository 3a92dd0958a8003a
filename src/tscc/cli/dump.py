"""Dump: each representation of a filing as text, to see what a stage did."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Any

import msgspec

from tscc.document.emit import to_yaml
from tscc.pipeline import Compilation, weigh
from tscc.shown.excerpt import printable
from tscc.text.lines import Cell, Column, Line
from tscc.text.prose import Prose
from tscc.text.source import Source, Span

_KINDS_SHOWN = 3
_KIND_COLUMNS = 16
_COST_COLUMNS = 44
_OUT_OF_SEQUENCE = "-"


def dump(compilation: Compilation, stage: str) -> str:
    """The result of a stage as text; `stage` is a key of `STAGES`."""
    return "".join(f"{printable(line, unicode=True)}\n" for line in STAGES[stage](compilation))


def explain_line(compilation: Compilation, number: int) -> str:
    """As what a line is read, what else it could be, what each costs, and the facts that decided, by `looks.toml`."""
    weighed = weigh(compilation, number)
    if not weighed:
        return f"line {number} is blank, a page mark, or no line of a document\n"
    source = compilation.source
    read = compilation.tree.lines.get(number) if compilation.tree else None
    taken = f", read as {next(iter(read.kinds), _OUT_OF_SEQUENCE)}" if read else ""
    shown = [f"line {number}{taken}: {source.text[slice(*source.line_span(number))].strip()}"]
    for each in weighed:
        under = f", columns as on line {each.anchor}" if each.anchor else ""
        held = "; ".join(f"{name} {weight:+}" for name, weight in each.weights)
        base = each.cost - sum(weight for _, weight in each.weights)
        shown.append(f"  {each.kind} {each.cost}{under}\n      {base} to begin with{'; ' if held else ''}{held}")
    return "".join(f"{printable(line, unicode=True)}\n" for line in "\n".join(shown).split("\n"))


def _source(compilation: Compilation) -> Iterator[str]:
    """The encoding, the header, and the lines of each document."""
    source = compilation.source
    yield f"{source.size} bytes, {source.encoding.value}, lines end in {source.newline.value}, sha256 {source.sha256}"
    for field in source.header:
        place, path = source.place(field.span.start).line, " / ".join((*field.section, field.label))
        yield f"header {place}: {path} = {field.value!r}"
    for part in source.documents:
        kind = part.type or "no envelope"
        yield f"document ({kind}): lines {part.first_line} to {part.last_line}"
        for number in range(part.first_line, part.last_line + 1):
            span = source.line_span(number)
            yield f"{number:6} {span.start:8}  {source.text[span.start : span.end]!r}"


def _lines(compilation: Compilation) -> Iterator[str]:
    """Each line with the kind it is read as, what it could be and costs, and the cells of a line in a table."""
    read = compilation.tree.lines if compilation.tree else {}
    for each in compilation.lines:
        line = read.get(each.number, each)
        cells = " ".join(f"[{'-' if cell.column is None else cell.column}: {cell.text}]" for cell in line.cells)
        kind = next(iter(line.kinds), _OUT_OF_SEQUENCE)
        costs: dict[str, int] = {}
        for candidate in line.candidates:
            costs.setdefault(candidate.kind, candidate.cost)
        shown = ", ".join(f"{name} {cost}" for name, cost in [*costs.items()][:_KINDS_SHOWN])
        yield f"{line.number:6} {kind:{_KIND_COLUMNS}} {shown:{_COST_COLUMNS}} {cells or line.text.strip()}"


def _tree(compilation: Compilation) -> Iterator[str]:
    """The tree, one token a line, with the number of its line in the file."""
    if compilation.tree is not None:
        yield from _branches(compilation.tree.tree, 0)


def _branches(node: Any, depth: int) -> Iterator[str]:
    """A tree, with its children indented below it."""
    if hasattr(node, "children"):
        yield f"{'  ' * depth}{node.data}"
        for child in node.children:
            yield from _branches(child, depth + 1)
    else:
        place = f"{node.line:>5} " if node.line else " " * 6
        yield f"{'  ' * depth}{node.type}{place}{' '.join(node.text.split())!r}"


def _syntax(compilation: Compilation) -> Iterator[str]:
    """The syntax nodes, each with its place, absent fields left out."""
    if compilation.syntax is not None:
        yield from _node("", compilation.syntax, compilation.source, 0)


def _node(name: str, value: Any, source: Source, depth: int) -> Iterator[str]:
    """A field of a node, on one line or indented below it."""
    head = "  " * depth + (f"{name}: " if name else "")
    match value:
        case None | () | Span():
            return
        case Line():
            yield f"{head}line {value.number} {' '.join(value.text.split())!r}"
        case Prose():
            yield f"{head}{value.text!r}"
        case Cell():
            yield f"{head}column {value.column} {value.text!r}"
        case tuple() if value and isinstance(value[0], Column):
            yield head + " ".join(f"{column.start}-{column.end}" for column in value)
        case tuple():
            yield head.rstrip()
            for item in value:
                yield from _node("-", item, source, depth + 1)
        case msgspec.Struct():
            span = getattr(value, "span", None)
            place = f" {source.at(span)}" if span is not None else ""
            text = getattr(value, "text", None)
            yield f"{head}{type(value).__name__}{place}{f' {text!r}' if text is not None else ''}"
            for field in value.__struct_fields__:
                if field not in ("span", "text"):
                    yield from _node(field, getattr(value, field), source, depth + 1)
        case Enum():
            yield f"{head}{value.value}"
        case _:
            yield f"{head}{value!r}"


def _model(compilation: Compilation) -> Iterator[str]:
    """The document as YAML."""
    if compilation.document is not None:
        yield from to_yaml(compilation.document).splitlines()


STAGES: dict[str, Callable[[Compilation], Iterator[str]]] = {
    "source": _source,
    "lines": _lines,
    "tree": _tree,
    "syntax": _syntax,
    "model": _model,
}
