"""Build: the tree to syntax nodes. Here the tree ends.

One method for each rule of `layout.lark`, named like it; what sentences state is built by `build_statements`, bands by
`build_band`, the facts of lists by `build_facts`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

from msgspec.structs import replace

from tscc.build.labelled_facts import build_facts
from tscc.build.loans_meant import OF_THE_TEXT, Loans
from tscc.build.marked_texts import first_word, marked_line, marks_of_prose, within
from tscc.build.scales_below import with_scales_below
from tscc.build.statements import build_statements
from tscc.build.table_nodes import TableBuilder
from tscc.build.tree_lines import TreeLines, over, parted_item, tokens, trees
from tscc.grammar import terminal
from tscc.syntax import nodes
from tscc.syntax.tree import Parse, Token, Tree
from tscc.text.lines import Line
from tscc.text.prose import Prose
from tscc.text.source import Span, cover
from tscc.vocabulary.scales import DOLLARS, names_one_table, scale_of, scale_of_prose


def build_syntax(parse: Parse, exhibits: tuple[nodes.Exhibit, ...]) -> nodes.Filing:
    """The syntax nodes of a filing, with those of its exhibits."""
    return _Builder(parse).filing(parse.tree, exhibits)


def build_exhibit(parse: Parse, kind: str) -> nodes.Exhibit:
    """The syntax nodes of an exhibit filed as a document of its own; `kind` is its type, `EX-99`."""
    return _Builder(parse).exhibit(parse.tree, kind)


class _Builder:
    """The methods that build the nodes."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._lines = TreeLines(parse.lines)
        self._tables = TableBuilder(parse, self._lines)
        self._scale, self._scale_of_one = DOLLARS, False
        """The scale of the amounts below the last heading or paragraph that states one."""
        self._headed, self._scale_of_list = False, False
        """Whether the last block is a heading that states it, and whether such a heading was directly over a list."""
        self._loans: Loans | None = None
        """The loans that the sentence before is about, or the lead-in of a list."""

    def filing(self, node: Any, exhibits: tuple[nodes.Exhibit, ...]) -> nodes.Filing:
        """The whole filing."""
        items: list[nodes.Item] = []
        signatures: list[nodes.Signature] = []
        back_matter: list[nodes.BackMatter] = []
        annexes: list[nodes.Exhibit] = []
        front = self.cover(node.children[0])
        for child in node.children[1:]:
            match child.data:
                case "preface" | "item":
                    items.append(self.item(child))
                case "signature" | "unheaded_signature":
                    signatures.append(self.signature(child))
                case "annex" | "headed_annex":
                    annexes.append(self.annex(child))
                case _:
                    lines = self._lines.of(child)
                    back_matter.append(nodes.BackMatter(span=over(lines), lines=lines))
        return nodes.Filing(
            span=self._whole(),
            cover=front,
            items=tuple(items),
            signatures=tuple(signatures),
            back_matter=tuple(back_matter),
            exhibits=(*annexes, *exhibits),
            marks=self._parse.marks,
            strays=self._parse.strays,
            close_calls=self._parse.close_calls,
        )

    def annex(self, node: Tree) -> nodes.Exhibit:
        """An exhibit behind the signature; the page marks and stray lines in it are those of the filing."""
        span = over(self._lines.of(node))
        return nodes.Exhibit(span=span, kind="", blocks=self._blocks(node.children), marks=(), strays=())

    def exhibit(self, node: Tree, kind: str) -> nodes.Exhibit:
        """An exhibit."""
        return nodes.Exhibit(
            span=self._whole(),
            kind=kind,
            blocks=self._blocks(node.children),
            marks=self._parse.marks,
            strays=self._parse.strays,
            close_calls=self._parse.close_calls,
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
        lines = self._lines.of(node)
        span = over(lines)
        if node.data == "unplaced":
            return nodes.Unplaced(span=span, values=lines)
        if node.data not in ("captioned", "headed"):
            return nodes.CoverLine(span=span, kind=str(node.data), lines=lines)
        kinds = [token.type for token in tokens(node)]
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
        headings = [self._lines.of(child) for child in trees(node, "item_heading")]
        blocks = self._blocks(node.children[len(headings) :])
        headings += [(parted_item(self._lines.own(child)[0])[0],) for child in trees(node, "run_in")]
        heading = self._item_heading(headings[0]) if headings else None
        parts: list[Any] = [heading, *blocks] if heading else [*blocks]
        return nodes.Item(span=cover(parts[0].span, parts[-1].span), heading=heading, blocks=blocks)

    def _blocks(self, children: Sequence[Any]) -> tuple[nodes.Block, ...]:
        """The blocks of an item or an exhibit, in order."""
        blocks: list[nodes.Block] = [getattr(self, child.data)(child) for child in children]
        finished = [
            part
            for block, below in zip_longest(blocks, blocks[1:])
            for part in (self._tables.finished(block, below) if isinstance(block, nodes.Table) else (block,))
        ]
        return with_scales_below(finished)

    def paragraph(self, node: Tree) -> nodes.Paragraph:
        """A paragraph with its sentences."""
        return nodes.Paragraph(**self._prose(node))

    def run_in(self, node: Tree) -> nodes.Paragraph:
        """A paragraph that begins on the line of its item's heading."""
        fields = self._prose(node)
        heading, *lines = fields["lines"]
        lines = (parted_item(heading)[1], *lines)
        return nodes.Paragraph(**fields | {"span": cover(lines[0].tight, lines[-1].span), "lines": lines})

    def list_item(self, node: Tree) -> nodes.ListItem:
        """An item of a list with its sentences."""
        fields = self._prose(node)
        return nodes.ListItem(label=first_word(fields["lines"][0]), **fields)

    def _prose(self, node: Tree) -> dict[str, Any]:
        """The fields of a block with sentences."""
        lines = self._lines.of(node)
        prose = self._parse.prose[lines[0].number]
        if stated := scale_of_prose(prose.text):
            self._scale, self._scale_of_one = stated, names_one_table(prose.text)
            self._scale_of_list = False
        self._headed = False
        marks = marks_of_prose(prose)
        if node.data != "list_item" or (self._loans and not self._loans.listed):
            self._loans = None
        before = self._loans if node.data == "list_item" else OF_THE_TEXT
        found = list(self._sentences(node, prose, marks, before))
        if not before or not before.listed:  # each item of a list is about the loans that its lead names
            self._loans = found[-1][1] if found else self._loans
        sentences = tuple(sentence for sentence, _ in found)
        return {"span": over(lines), "lines": lines, "prose": prose, "marks": marks, "sentences": sentences}

    def _sentences(
        self, node: Tree, prose: Prose, marks: Sequence[nodes.Mark], loans: Loans | None
    ) -> Iterator[tuple[nodes.Sentence, Loans | None]]:
        """The sentences of a block, each with the loans that a pronoun behind it stands for; `loans` are those before it."""
        whole: Any
        for whole, *claimed in (child.children for child in trees(node, "sentence")):
            span = Span(whole.start_pos, whole.end_pos)
            stop = _stop(claimed)
            before = loans
            statements, loans = build_statements(claimed if stop is None else (), span, before)
            if loans is None and before and before.whole and not before.listed and _is_of_no_others(whole.text):
                loans = before
            marked = within(marks, prose.place(span.start), prose.place(span.end - 1) + 1)
            yield nodes.Sentence(span=span, text=whole.text, marks=marked, statements=statements, stop=stop), loans

    def _item_heading(self, lines: tuple[Line, ...]) -> nodes.ItemHeading:
        span = cover(lines[0].span, lines[-1].tight)
        return nodes.ItemHeading(span=span, lines=tuple(map(self._heading_line, lines)))

    def _heading_line(self, line: Line) -> nodes.WrittenLine:
        """A line of the heading of an item; only at its end it has marks, and `(c)` may be a part of the item."""
        text = marked_line(line, self._parse.lost_marks)
        last = (mark for mark in text.marks if not text.text[mark.end :].strip(" ."))
        return replace(text, marks=tuple(replace(mark, certain=not mark.marker.isalpha()) for mark in last))

    def heading(self, node: Tree) -> nodes.Heading:
        """A heading."""
        lines = self._lines.of(node)
        stated = scale_of(" ".join(line.text for line in lines))
        self._scale, self._headed = stated or self._scale, stated != DOLLARS
        self._scale_of_list = self._scale_of_list and not stated
        marked = tuple(marked_line(line, self._parse.lost_marks) for line in lines)
        return nodes.Heading(span=over(lines), lines=marked)

    annex_heading = list_head = heading

    def body_rule(self, node: Tree) -> nodes.BodyRule:
        """A rule between blocks."""
        lines = self._lines.of(node)
        return nodes.BodyRule(span=over(lines), line=lines[0])

    def fact(self, node: Tree) -> nodes.LabelledFacts:
        """The labels of a line with their values."""
        lines = self._lines.of(node)
        self._scale_of_list = self._scale_of_list or self._headed
        return nodes.LabelledFacts(span=over(lines), lines=lines, facts=build_facts(lines), scale=self._scale)

    def footnotes(self, node: Tree) -> nodes.Footnotes:
        """Bodies of footnotes with the rule above them."""
        rules = self._lines.own(node)
        bodies = tuple(self.note(child) for child in node.children if isinstance(child, Tree))
        first = rules[0].span if rules else bodies[0].span
        span = cover(first, bodies[-1].span if bodies else first)
        return nodes.Footnotes(span=span, rule=rules[0] if rules else None, bodies=bodies)

    def note(self, node: Tree) -> nodes.FootnoteBody:
        """The body of a footnote."""
        lines = self._lines.of(node)
        prose = self._parse.prose[lines[0].number]
        marker = first_word(lines[0])
        marks = marks_of_prose(prose)
        sentences = tuple(sentence for sentence, _ in self._sentences(node, prose, marks, None))
        return nodes.FootnoteBody(
            span=over(lines), lines=lines, marker=marker, prose=prose, marks=marks, sentences=sentences
        )

    def table(self, node: Tree) -> nodes.Table:
        """A table."""
        scale, self._headed = self._scale, False
        if self._scale_of_one:
            self._scale, self._scale_of_one = DOLLARS, False
        return self._tables.table(node, scale=scale, of_list=self._scale_of_list)

    # --- signature

    def signature(self, node: Tree) -> nodes.Signature:
        """A signature block."""
        heading = self._lines.own(node)
        parts = []
        for child in node.children:
            if isinstance(child, Tree):
                lines = self._lines.of(child)
                parts.append(nodes.SignatureLine(span=over(lines), kind=str(child.data), lines=lines))
        return nodes.Signature(span=over(self._lines.of(node)), heading=heading, parts=tuple(parts))


_OF_OTHERS, _OF_ALL_LOANS = terminal("figures", "OF_OTHERS"), terminal("figures", "OF_ALL_LOANS")
_VALUES = frozenset({"VALUE", "DATE_LINE", "PHONE_LINE", "LATER_DATE", "SECOND_DATE", "LATER_PHONE", "VALUE_BELOW"})


def _is_of_no_others(text: str) -> bool:
    """Whether a sentence that states nothing is about nothing that the next may mean, or about all loans."""
    return _OF_OTHERS.search(text) is None or _OF_ALL_LOANS.fullmatch(text) is not None


def _stop(claimed: Sequence[Tree | Token]) -> nodes.Stop | None:
    """Where a sentence stops fitting any rule; None if one fits all of it, or none fits its beginning."""
    match claimed:
        case [Tree(data="stop", children=[Token() as token])]:
            span = Span(token.start_pos, token.end_pos)
            return nodes.Stop(span=span, expected=token.type, written=nodes.Written(token.text, span))
        case _:
            return None
