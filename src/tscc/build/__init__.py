"""Build: the tree to syntax nodes. Here the tree ends.

One method for each rule of `layout.lark`, named like it; what is written in sentences and labels is built by
`build_statement` and `build_band`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import Any, TypeVar

from msgspec.structs import replace

from tscc.build.band_edges import build_band
from tscc.build.marked_texts import marked_cell, marked_line, marks_of_prose, within
from tscc.build.side_by_side import without_second_table
from tscc.build.statements import build_statement
from tscc.syntax import nodes
from tscc.syntax.carried_marks import marks_of
from tscc.syntax.tree import Parse, Token, Tree
from tscc.text.lines import Line
from tscc.text.prose import LABEL, marker_of
from tscc.text.source import Span, cover
from tscc.vocabulary.column_heads import in_thousands

_AnyRow = TypeVar("_AnyRow", bound=nodes.Row)

_SCALE = re.compile(
    r"\b(?:dollars?|amounts?|balances?)\b[^.]{0,40} in (?:thousands|millions)|000'?s omitted", re.IGNORECASE
)
"""Words of a paragraph above tables whose amounts are not in single dollars."""
_NOTES = ("note", "first_note")


def build_syntax(parse: Parse, exhibits: tuple[nodes.Exhibit, ...] = ()) -> nodes.Filing:
    """The syntax nodes of a filing, with those of its exhibits."""
    return _Builder(parse).filing(parse.tree, exhibits)


def build_exhibit(parse: Parse, kind: str) -> nodes.Exhibit:
    """The syntax nodes of an exhibit filed as a document of its own; `kind` is its type, `EX-99`."""
    return _Builder(parse).exhibit(parse.tree, kind)


class _Builder:
    """The methods that build the nodes."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._in_thousands = False
        """Whether a heading or a paragraph so far says that the amounts of tables below it are in thousands."""

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
        return nodes.Filing(
            span=self._whole(),
            cover=front,
            items=tuple(items),
            signatures=tuple(signatures),
            back_matter=tuple(back_matter),
            exhibits=exhibits,
            marks=self._parse.marks,
            strays=self._parse.strays,
        )

    def exhibit(self, node: Tree, kind: str) -> nodes.Exhibit:
        """An exhibit."""
        return nodes.Exhibit(
            span=self._whole(),
            kind=kind,
            blocks=self._blocks(node.children),
            marks=self._parse.marks,
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
        headings = [self._lines(child) for child in _trees(node, "item_heading")]
        heading = nodes.ItemHeading(span=_over(headings[0]), lines=headings[0]) if headings else None
        blocks = self._blocks(node.children[len(headings) :])
        parts: list[Any] = [heading, *blocks] if heading else [*blocks]
        return nodes.Item(span=cover(parts[0].span, parts[-1].span), heading=heading, blocks=blocks)

    def _blocks(self, children: Sequence[Any]) -> tuple[nodes.Block, ...]:
        """The blocks of an item or an exhibit, in order."""
        blocks: list[nodes.Block] = [getattr(self, child.data)(child) for child in children]
        for place, block in enumerate(blocks):
            if isinstance(block, nodes.Table):
                marked = self._with_lost_marks(block, blocks[place + 1 : place + 2])
                blocks[place] = without_second_table(marked)
        return tuple(blocks)

    def _with_lost_marks(self, table: nodes.Table, below: Sequence[nodes.Block]) -> nodes.Table:
        """A table whose title may carry the lost marks of bodies right below it.

        A mark may be lost here where others have the same mark for bodies of their own.
        """
        own = {
            marker_of(body.marker.text)
            for block in below
            if isinstance(block, nodes.Footnotes)
            for body in block.bodies
        }
        lost = {marker for marker in own if self._bodies[marker] > 1}.difference(
            mark.marker for mark in marks_of(table)
        )
        title = tuple(marked_line(piece.line, self._parse.lost_marks | lost) for piece in table.title)
        return replace(table, title=title) if lost else table

    @cached_property
    def _bodies(self) -> Counter[str]:
        """How many footnote bodies of the document have each marker."""
        notes = (self._lines(node)[0] for node in self._parse.tree.trees() if node.data in _NOTES)
        return Counter(marker_of(_first_word(line).text) for line in notes)

    def paragraph(self, node: Tree) -> nodes.Paragraph:
        """A paragraph with its sentences."""
        return nodes.Paragraph(**self._prose(node))

    def list_item(self, node: Tree) -> nodes.ListItem:
        """An item of a list with its sentences."""
        fields = self._prose(node)
        return nodes.ListItem(label=_first_word(fields["lines"][0]), **fields)

    def _prose(self, node: Tree) -> dict[str, Any]:
        """The fields of a block with sentences."""
        lines = self._lines(node)
        prose = self._parse.prose[lines[0].number]
        self._in_thousands = self._in_thousands or _SCALE.search(prose.text) is not None
        marks = marks_of_prose(prose)
        sentences: list[nodes.Sentence] = []
        end = 0
        whole: Any
        for whole, *claimed in (child.children for child in _trees(node, "sentence")):
            start = prose.text.index(whole.text, end)
            end = start + len(whole.text)
            span = Span(whole.start_pos, whole.end_pos)
            statement = build_statement(claimed, span) if claimed else None
            sentences.append(
                nodes.Sentence(span=span, text=whole.text, marks=within(marks, start, end), statement=statement)
            )
        return {"span": _over(lines), "lines": lines, "prose": prose, "marks": marks, "sentences": tuple(sentences)}

    def heading(self, node: Tree) -> nodes.Heading:
        """A heading."""
        lines = self._lines(node)
        self._in_thousands = self._in_thousands or in_thousands(" ".join(line.text for line in lines))
        marked = tuple(marked_line(line, self._parse.lost_marks) for line in lines)
        return nodes.Heading(span=_over(lines), lines=marked)

    def body_rule(self, node: Tree) -> nodes.BodyRule:
        """A rule between blocks."""
        lines = self._lines(node)
        return nodes.BodyRule(span=_over(lines), line=lines[0])

    def fact(self, node: Tree) -> nodes.LabelledFacts:
        """The labels of a line with their values; a wrapped label begins on lines of its own."""
        *leads, line = self._lines(node)
        facts: list[nodes.LabelledFact] = []
        for cell in line.cells:
            written = marked_cell(line, cell)
            if cell.column == 0:
                facts.append(nodes.LabelledFact(span=written.span, label=written, value=None))
            else:
                label = facts.pop().label
                facts.append(nodes.LabelledFact(span=cover(label.span, written.span), label=label, value=written))
        for lead in leads:
            start = marked_line(lead, ())
            label = facts[0].label
            marks = (*start.marks, *within(label.marks, -len(start.text) - 1, len(label.text)))
            facts[0] = replace(facts[0], label=nodes.Written(f"{start.text} {label.text}", label.span, marks))
        lines = self._lines(node)
        return nodes.LabelledFacts(span=_over(lines), lines=lines, facts=tuple(map(_with_doubtful_marks, facts)))

    def footnotes(self, node: Tree) -> nodes.Footnotes:
        """Bodies of footnotes with the rule above them."""
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

        def lines(name: str) -> tuple[Line, ...]:
            return tuple(line for child in _trees(node, name) for line in self._lines(child))

        totals = [self._row(child, nodes.Total) for child in _trees(node, "total", "late_total")]
        title = lines("title")
        return nodes.Table(
            span=_over(self._lines(node)),
            title=tuple(marked_line(line, self._parse.lost_marks) for line in title),
            head=self._head(_trees(node, "head", "bare_head")[0], " ".join(line.text for line in title)),
            rows=tuple(self._row(child, nodes.Row) for child in (*_trees(node, "row"), *_trees(node, "late_row"))),
            total=totals[-1] if totals else None,
            early_totals=tuple(totals[:-1]),
            junk=lines("junk"),
            summaries=lines("summary"),
            rulers=lines("ruler"),
            beside=(),
        )

    def _head(self, node: Tree, title: str) -> nodes.TableHead:
        """The head of a table, ruled or bare."""
        lines = self._lines(node)
        kinds = [token.type for token in _tokens(node)]
        rulers = tuple(line for line, kind in zip(lines, kinds, strict=True) if kind.endswith("_RULER"))
        heads = tuple(line for line in lines if line not in rulers)
        return nodes.TableHead(
            span=_over(lines),
            lines=heads,
            rulers=rulers,
            columns=lines[0].columns,
            cells=tuple(marked_cell(line, cell) for line in heads for cell in line.cells),
            in_thousands=self._in_thousands or in_thousands(title),
        )

    def _row(self, node: Tree, kind: type[_AnyRow]) -> _AnyRow:
        """A row or a total."""
        lines = self._lines(node)
        cells = [marked_cell(line, cell) for line in lines for cell in line.cells]
        label = tuple(cell for cell in cells if cell.column == 0)
        bands = [child for child in node.children if isinstance(child, Tree)]
        return kind(
            span=_over(lines),
            lines=lines,
            label=label,
            band=build_band(bands[0], label) if bands else None,
            cells=tuple(cell for cell in cells if cell.column != 0),
        )

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
        """The lines directly in a node."""
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


def _trees(node: Tree, *names: str) -> list[Tree]:
    """The subtrees of some rules directly in a node."""
    return [child for child in node.children if isinstance(child, Tree) and child.data in names]


def _tokens(node: Tree) -> list[Token]:
    """The line tokens directly in a node."""
    return [child for child in node.children if isinstance(child, Token) and child.line]


def _over(lines: Sequence[Line]) -> Span:
    """The span of lines."""
    return cover(lines[0].span, lines[-1].span)


def _with_doubtful_marks(fact: nodes.LabelledFact) -> nodes.LabelledFact:
    """A fact whose label has no mark that must have a body: a star there may stand for a note printed elsewhere."""
    marks = tuple(replace(mark, certain=False) for mark in fact.label.marks)
    return replace(fact, label=replace(fact.label, marks=marks))


def _first_word(line: Line) -> nodes.Written:
    """The label or mark a line begins with."""
    found = LABEL.match(line.text)
    word = found[1] if found else ""
    return nodes.Written(word, line.at(line.indent, line.indent + len(word)))
