"""Build: the tree to syntax nodes. Here the tree ends.

One method for each rule of `layout.lark`, named like it; what is written in sentences and labels is built by
`build_statement` and `build_band`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from tscc.syntax import nodes
from tscc.build.band_edges import build_band
from tscc.text.lines import Cell, Line
from tscc.text.source import Span, cover
from tscc.build.statements import build_statement
from tscc.syntax.tree import Parse, Token, Tree

_FIRST_WORD = re.compile(r"\s*(\*+|\(\w{1,2}\)|\[\d+\]|/\d+/|\S+)")


def build_syntax(parse: Parse, exhibits: tuple[nodes.Exhibit, ...] = ()) -> nodes.Filing:
    """The syntax nodes of a filing, with those of its exhibits."""
    return _Builder(parse).filing(parse.tree, exhibits)


def build_exhibit(parse: Parse, kind: str) -> nodes.Exhibit:
    """The syntax nodes of an exhibit that stands as a document of its own; `kind` is its type, `EX-99`."""
    return _Builder(parse).exhibit(parse.tree, kind)


def _data(node: Any) -> str | None:
    """The rule of a subtree; None for a token."""
    return node.data if isinstance(node, Tree) else None


class _Builder:
    """The methods that build the nodes."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse

    def filing(self, node: Any, exhibits: tuple[nodes.Exhibit, ...]) -> nodes.Filing:
        """The whole filing."""
        items: list[nodes.Item] = []
        signatures: list[nodes.Signature] = []
        back_matter: list[nodes.BackMatter] = []
        front = self.cover(node.children[0])
        for child in node.children[1:]:
            match child.data:
                case "preface" | "item":
                    items.append(self.item(child))
                case "signature" | "unheaded_signature":
                    signatures.append(self.signature(child))
                case _:
                    lines = self._lines(child)
                    back_matter.append(nodes.BackMatter(span=_over(lines), lines=lines))
        marks, strays = self._parse.marks, self._parse.strays
        return nodes.Filing(
            span=self._whole(),
            cover=front,
            items=tuple(items),
            signatures=tuple(signatures),
            back_matter=tuple(back_matter),
            exhibits=exhibits,
            marks=marks,
            lost_marks=self._parse.lost_marks,
            strays=strays,
        )

    def exhibit(self, node: Tree, kind: str) -> nodes.Exhibit:
        """An exhibit."""
        return nodes.Exhibit(
            span=self._whole(),
            kind=kind,
            blocks=tuple(self._block(child) for child in node.children),
            marks=self._parse.marks,
            lost_marks=self._parse.lost_marks,
            strays=self._parse.strays,
        )

    def _whole(self) -> Span:
        """The span of all lines."""
        numbers = sorted(self._parse.lines)
        lines = self._parse.lines
        return cover(lines[numbers[0]].span, lines[numbers[-1]].span) if numbers else Span(0, 0)

    # --- cover

    def cover(self, node: Tree) -> nodes.Cover:
        """The cover page."""
        elements = tuple(self._cover_element(child) for child in node.children if isinstance(child, Tree))
        return nodes.Cover(
            span=cover(elements[0].span, elements[-1].span) if elements else Span(0, 0), elements=elements
        )

    def _cover_element(self, node: Tree) -> nodes.CoverElement:
        lines = self._lines(node)
        span = _over(lines)
        if node.data == "unplaced":
            return nodes.Unplaced(span=span, values=lines)
        if node.data not in ("captioned", "headed"):
            return nodes.CoverLine(span=span, kind=str(node.data), lines=lines)
        kinds = [token.type for token in _tokens(node)]
        values = tuple(line for line, kind in zip(lines, kinds, strict=True) if kind in _VALUES)
        rules = tuple(line for line, kind in zip(lines, kinds, strict=True) if kind == "CAPTION_RULE")
        captions = tuple(line for line in lines if line not in values and line not in rules)
        return nodes.CoverField(
            span=span,
            kinds=tuple(kind for line in captions for kind in line.kinds if kind.endswith("_CAPTION")),
            headed=node.data == "headed",
            values=values,
            rules=rules,
            captions=captions,
        )

    # --- items

    def item(self, node: Tree) -> nodes.Item:
        """An item, or the body that begins without an item's heading."""
        heading: nodes.ItemHeading | None = None
        blocks: list[nodes.Block] = []
        child: Any
        for child in node.children:
            if _data(child) == "item_heading":
                lines = self._lines(child)
                heading = nodes.ItemHeading(span=_over(lines), lines=lines)
            else:
                blocks.append(self._block(child))
        parts: list[Any] = [heading, *blocks] if heading else [*blocks]
        return nodes.Item(span=cover(parts[0].span, parts[-1].span), heading=heading, blocks=tuple(blocks))

    def _block(self, node: Any) -> nodes.Block:
        build: Callable[[Tree], nodes.Block] = getattr(self, node.data)
        return build(node)

    def paragraph(self, node: Tree) -> nodes.Paragraph:
        """A paragraph with its sentences."""
        lines = self._lines(node)
        prose = self._parse.prose[lines[0].number]
        return nodes.Paragraph(span=_over(lines), lines=lines, prose=prose, sentences=self._sentences(node))

    def list_item(self, node: Tree) -> nodes.ListItem:
        """An item of a list with its sentences."""
        lines = self._lines(node)
        prose = self._parse.prose[lines[0].number]
        return nodes.ListItem(
            span=_over(lines), lines=lines, label=_first_word(lines[0]), prose=prose, sentences=self._sentences(node)
        )

    def _sentences(self, node: Tree) -> tuple[nodes.Sentence, ...]:
        return tuple(self.sentence(child) for child in node.children if _data(child) == "sentence")

    def sentence(self, node: Any) -> nodes.Sentence:
        """A sentence and what it states."""
        whole, *claimed = node.children
        span = Span(whole.start_pos, whole.end_pos)
        statement = build_statement(claimed, span) if claimed else None
        return nodes.Sentence(span=span, text=whole.text, statement=statement)

    def heading(self, node: Tree) -> nodes.Heading:
        """A heading."""
        lines = self._lines(node)
        return nodes.Heading(span=_over(lines), lines=lines)

    def body_rule(self, node: Tree) -> nodes.BodyRule:
        """A rule between blocks."""
        lines = self._lines(node)
        return nodes.BodyRule(span=_over(lines), line=lines[0])

    def fact(self, node: Tree) -> nodes.LabelledFacts:
        """The labels of a line with their values."""
        *leads, line = self._lines(node)
        facts: list[nodes.LabelledFact] = []
        for cell in line.cells:
            written = nodes.Written(cell.text, line.at(cell.start, cell.end))
            if cell.column == 0:
                facts.append(nodes.LabelledFact(span=written.span, label=written, value=None))
            else:
                label = facts.pop().label
                facts.append(nodes.LabelledFact(span=cover(label.span, written.span), label=label, value=written))
        for lead in leads:
            label = nodes.Written(f"{lead.text.strip()} {facts[0].label.text}", facts[0].label.span)
            facts[0] = nodes.LabelledFact(span=facts[0].span, label=label, value=facts[0].value)
        return nodes.LabelledFacts(span=_over(self._lines(node)), lines=self._lines(node), facts=tuple(facts))

    def footnotes(self, node: Tree) -> nodes.Footnotes:
        """Bodies of footnotes with the rule over them."""
        rules = self._own_lines(node)
        bodies = tuple(self.note(child) for child in node.children if isinstance(child, Tree))
        first = rules[0].span if rules else bodies[0].span
        span = cover(first, bodies[-1].span if bodies else first)
        return nodes.Footnotes(span=span, rule=rules[0] if rules else None, bodies=bodies)

    def note(self, node: Tree) -> nodes.FootnoteBody:
        """The body of a footnote."""
        lines = self._lines(node)
        prose = self._parse.prose[lines[0].number]
        return nodes.FootnoteBody(span=_over(lines), lines=lines, marker=_first_word(lines[0]), prose=prose)

    # --- tables

    def table(self, node: Tree) -> nodes.Table:
        """A table."""
        children: list[Any] = node.children
        parts: dict[str, list[Any]] = {
            name: [child for child in children if _data(child) == name]
            for name in (
                "title",
                "head",
                "bare_head",
                "row",
                "total",
                "late_row",
                "late_total",
                "junk",
                "summary",
                "ruler",
            )
        }
        head = self.head((parts["head"] + parts["bare_head"])[0])
        totals = [self.total(child) for child in children if _data(child) in ("total", "late_total")]
        late = [self.row(child) for child in parts["late_row"]]
        return nodes.Table(
            span=_over(self._lines(node)),
            title=self._lines(parts["title"][0]) if parts["title"] else (),
            head=head,
            rows=(*(self.row(child) for child in parts["row"]), *late),
            total=totals[-1] if totals else None,
            early_totals=tuple(totals[:-1]),
            junk=tuple(self.junk(child) for child in parts["junk"]),
            summaries=tuple(self.summary(child) for child in parts["summary"]),
            rulers=tuple(self.ruler(child) for child in parts["ruler"]),
        )

    def head(self, node: Tree) -> nodes.TableHead:
        """The head of a table, ruled or bare."""
        lines = self._lines(node)
        rulers = tuple(
            line
            for line, token in zip(self._own_lines(node), _tokens(node), strict=True)
            if token.type.endswith("_RULER")
        )
        return nodes.TableHead(
            span=_over(lines),
            lines=tuple(line for line in lines if line not in rulers),
            rulers=rulers,
            columns=lines[0].columns,
        )

    def row(self, node: Tree) -> nodes.Row:
        """A row."""
        return nodes.Row(**self._row_fields(node))

    def total(self, node: Tree) -> nodes.Total:
        """A total."""
        return nodes.Total(**self._row_fields(node))

    def _row_fields(self, node: Tree) -> dict[str, Any]:
        lines = self._lines(node)
        pieces: list[tuple[Line, Cell]] = [(line, cell) for line in lines for cell in line.cells]
        label = tuple(
            nodes.Written(cell.text, line.at(cell.start, cell.end)) for line, cell in pieces if cell.column == 0
        )
        bands = [child for child in node.children if isinstance(child, Tree)]
        return {
            "span": _over(lines),
            "lines": lines,
            "label": label,
            "band": build_band(bands[0], label) if bands else None,
            "cells": tuple(piece for piece in pieces if piece[1].column != 0),
        }

    def junk(self, node: Tree) -> nodes.Junk:
        """A line that is no part of the table it is in."""
        lines = self._lines(node)
        return nodes.Junk(span=_over(lines), line=lines[0])

    def summary(self, node: Tree) -> nodes.Summary:
        """A line that sums a table up otherwise than its total."""
        lines = self._lines(node)
        return nodes.Summary(span=_over(lines), line=lines[0])

    def ruler(self, node: Tree) -> nodes.Ruler:
        """A ruler between or under rows."""
        lines = self._lines(node)
        return nodes.Ruler(span=_over(lines), line=lines[0])

    # --- signature

    def signature(self, node: Tree) -> nodes.Signature:
        """A signature block."""
        heading = self._own_lines(node)
        parts = []
        for child in node.children:
            if isinstance(child, Tree):
                lines = self._lines(child)
                parts.append(nodes.SignatureLine(span=_over(lines), kind=str(child.data), lines=lines))
        return nodes.Signature(span=_over(self._lines(node)), heading=heading, parts=tuple(parts))

    # --- lines

    def _own_lines(self, node: Tree) -> tuple[Line, ...]:
        """The lines that stand directly in a node."""
        return tuple(self._parse.lines[token.line or 0] for token in _tokens(node))

    def _lines(self, node: Tree) -> tuple[Line, ...]:
        """All lines of a node, in order."""
        found: list[Line] = []
        for child in node.children:
            if isinstance(child, Tree):
                if child.data not in _INNER:
                    found += self._lines(child)
            elif child.line:
                found.append(self._parse.lines[child.line])
        return tuple(found)


_VALUES = frozenset({"VALUE", "DATE_LINE", "LATER_DATE", "LATER_PHONE", "VALUE_BELOW"})
_INNER = frozenset(
    {"sentence", "at_most", "below", "between", "between_above", "between_below", "at_least", "above", "single"}
)


def _tokens(node: Tree) -> list[Token]:
    """The line tokens that stand directly in a node."""
    return [child for child in node.children if isinstance(child, Token) and child.line]


def _over(lines: Sequence[Line]) -> Span:
    """The span of lines."""
    return cover(lines[0].span, lines[-1].span)


def _first_word(line: Line) -> nodes.Written:
    """The label or mark a line begins with."""
    found = _FIRST_WORD.match(line.text)
    word = found[1] if found else ""
    return nodes.Written(word, line.at(line.indent, line.indent + len(word)))
