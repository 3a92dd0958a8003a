"""Read the pools: which pool each sentence, label list and table is about, and what it states.

A filing that names its pools (`Group I`, `Pool 2`) has one for each, by the heading above a block or the name in a
sentence; what is about none of them or all is `aggregate`. Any other filing has one pool, `1`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec
from msgspec.structs import replace

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import UnparsedKind
from tscc.grammar import terminal
from tscc.grammar.ahead import regex
from tscc.passes.footnotes import Notes
from tscc.passes.pieces import UNPARSED, figures_not_read, part_of, text_of, whole_line
from tscc.passes.pools.lists.headed_lists import heads_of_series, tables_behind_lists
from tscc.passes.pools.lists.list_columns import facts_in_columns, heads_of, heads_rows, is_list
from tscc.passes.pools.lists.lone_lines import report_lone_lines
from tscc.passes.pools.lists.misspelt_values import with_known_words
from tscc.passes.pools.lists.nearly_known import printed_lists
from tscc.passes.pools.lists.nested_labels import NestedLabels
from tscc.passes.pools.lists.sized_pools import sized_pool, with_place
from tscc.passes.pools.lists.slashed_labels import parted_at_slashes
from tscc.passes.pools.lists.subjects import with_subjects
from tscc.passes.pools.lists.uneven_lists import crowded_rows, report_crowded, report_gaps
from tscc.passes.pools.loan_groups import known_groups
from tscc.passes.pools.pool_register import WHOLE, OpenPool, Place, PoolRegister, named_by
from tscc.passes.pools.sentences.loans_of_headings import LoansOfHeadings, series_in
from tscc.passes.pools.sentences.named_dates import named_dates
from tscc.passes.pools.sentences.pool_sentences import Named, PoolFacts
from tscc.passes.pools.sentences.unclaimed_sentences import has_figures, is_missed, lacks_figure
from tscc.passes.pools.sentences.unread_sentences import Unread, misprinted, report_missed, report_unread
from tscc.passes.pools.which_pool.by_pool import designations, listed_designations, part_by_pool
from tscc.passes.pools.which_pool.group_columns import parted_by_pool
from tscc.passes.pools.which_pool.near_names import NearNames
from tscc.passes.pools.which_pool.pool_headings import pools_over
from tscc.passes.pools.which_pool.unnamed_pools import report_unnamed
from tscc.passes.provenance import Ledger
from tscc.passes.tables.layout_faults import report_summaries
from tscc.passes.tables.left_over import left_over
from tscc.passes.tables.no_stratifications import NoStratification, lines_of, no_stratification
from tscc.passes.tables.stratifications import type_stratifications
from tscc.passes.tables.subtotals import without_sums
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span, Spans, cover
from tscc.vocabulary.dimensions import may_name_whole, names_other_loans, selects
from tscc.vocabulary.scales import DOLLARS, scale_of_prose, states_scale_alone

_FLATTENED = terminal("figures", "FLATTENED_ROW")
_MEASURED = (nodes.WeightedAverage, nodes.OtherFigure, nodes.OtherRange)
"""What a sentence that names no loans may state."""
_OF_NO_LOANS = (nodes.Notice, nodes.NamedDate, nodes.Transfer, nodes.CleanUpCall)
"""What a sentence may state below the heading of other loans than those of the pool."""
_LABELLED = regex(r"[A-Za-z][^:\d]*: ")
_TITLE = regex(r"[A-Z][\w'-]*(?:,? (?:[A-Z][\w'-]*|and|of|the|in|for|with|or|to|by))*")
"""A line that is written as a title, and ends without a stop: `Delinquency and Foreclosure Experience`."""
_STRAY_MARK = regex(r"(?<= )\(\d{1,2}\)")
"""A bracketed figure that is not a footnote mark: `twelve (12) loans`."""


class Pools(msgspec.Struct, frozen=True):
    """The pools of a filing."""

    pools: tuple[model.Pool, ...]
    ids: dict[Span, str]
    """The id of the stratification of each table, by the span of the table."""
    unparsed: tuple[tuple[UnparsedKind, Written], ...]
    stated: bool
    """Whether the filing states anything about pools, even if it was not understood."""
    aside: tuple[NoStratification, ...]
    """The tables that are no stratifications."""


def read_pools(filing: nodes.Filing, notes: Notes, ledger: Ledger, sink: Sink) -> Pools:
    """The pools of a filing, from its items and its exhibits."""
    return _Reader(filing, notes, ledger, sink).read()


class _Reader:
    """The reading of all pools."""

    def __init__(self, filing: nodes.Filing, notes: Notes, ledger: Ledger, sink: Sink) -> None:
        near = NearNames(filing, sink)
        filing = self._filing = near.read()
        self._near_titles = near.titles
        self._notes = notes
        self._ledger = ledger
        self._sink = sink
        prose = (nodes.Paragraph, nodes.ListItem)
        texts = [each.prose.text for each in filing.blocks if isinstance(each, prose)]
        named = Named(known_groups(filing), named_dates(texts), printed_lists(filing))
        self._pools = PoolRegister(lambda pointer: PoolFacts(pointer, named, ledger, sink))
        self._designation = WHOLE
        self._names_whole = False
        """Whether a heading says, or may say, that what is below is of all pools."""
        self._products = pools_over([*filing.blocks])
        """The names of pools that headings and titles of tables are, by their places."""
        self._heads = {head.span: head for part in filing.parts for head in heads_of_series(part.blocks)}
        """The heads of lists that state the same facts, by their places."""
        self._of_all = {span for part in filing.parts for span in tables_behind_lists(part.blocks)}
        """The first tables that are behind lists of several pools."""
        self._nested = NestedLabels()
        self._selection: tuple[nodes.WrittenLine, ...] = ()
        """The last heading if it says of which loans the tables below it are: `DTI ge 45`."""
        in_items = (each.prose.text for item in filing.items for each in item.blocks if isinstance(each, prose))
        self._series = next(filter(None, (series_in([text]) for text in in_items)), frozenset())
        self._loans = LoansOfHeadings(self._series, sink)
        self._lead: str | None = None
        """The text of the last block if it is a paragraph of one line or ends with a colon: over a list it is its heading."""
        self._below_lead = False
        """Whether the last heading is such a paragraph over list items, behind which it is none."""
        self._scale = DOLLARS
        """The scale of the amounts in the paragraph that is being read."""
        self._orphans: list[Unread] = []
        """The last sentences of loans that nothing before them names."""
        self._among_rows = False
        self._notices: list[tuple[nodes.Notice, Place]] = []
        """The notices, each with the pool that is read where it stands."""
        self._unparsed: list[tuple[UnparsedKind, Written]] = []
        self._missed: list[Unread] = []
        self._aside: list[NoStratification] = []
        self._left: list[nodes.Sentence] = []
        """The sentences of the last paragraph that gave no fact."""

    def read(self) -> Pools:
        """Read block by block, then type the tables of each pool."""
        reported = len(self._sink)
        for part in self._filing.parts:
            report_lone_lines(part.blocks, self._sink)
            if isinstance(part, nodes.Exhibit):
                self._pools.begin(part)
                self._designation, self._selection = WHOLE, ()
            self._begin_headings()
            for block, heads in with_place(with_subjects(with_known_words(part.blocks, self._sink))):
                self._block(block, heads_table=heads)
                if isinstance(part, nodes.Exhibit):
                    self._keep_prose(block)
        self._begin_headings()
        self._report_orphans()
        crossed = NoStratification.CROSSED in self._aside
        stated = bool(self._pools.all() or self._missed or crossed) or len(self._sink) - len(self._aside) > reported
        for notice, place in self._notices:
            for pool in self._pools.of_notice(place):
                pool.facts.claim(notice, ())
        taken: Counter[str] = Counter()
        ids: dict[Span, str] = {}
        pools = tuple(self._typed(pool, place, taken, ids) for place, pool in enumerate(self._pools.all()))
        report_missed(self._missed, pools, self._sink)
        if not (self._names_whole or self._sink.has(codes.POOL_UNNAMED)):
            listed = Spans(block.span for block in self._filing.blocks if isinstance(block, nodes.LabelledFacts))
            report_unnamed(self._pools.all(), pools, self._ledger, listed, self._sink)
        return Pools(pools, ids, tuple(self._unparsed), stated, tuple(self._aside))

    def _typed(self, pool: OpenPool, place: int, taken: Counter[str], ids: dict[Span, str]) -> model.Pool:
        """A pool with its tables typed."""
        broken_off = pool.tables[-1] if pool.tables and self._sink.has(codes.FILE_CUT_SHORT) else None
        fields = pool.facts.fields()
        stratifications = type_stratifications(
            pool.tables,
            f"/pools/{place}/stratifications",
            taken,
            self._notes,
            self._ledger,
            self._sink,
            stated=fields,
            broken_off=broken_off,
        )
        ids.update((table.span, typed.id) for table, typed in zip(pool.tables, stratifications, strict=True))
        printed = tuple({each.id: each for each in stratifications}.values())
        self._unparsed += ((UnparsedKind.FIGURE, written) for written in pool.facts.unread())
        for table, typed in zip(pool.tables, stratifications, strict=True):
            self._unparsed += left_over(table, [column.key for column in typed.columns])
        return model.Pool(id=self._pools.id_of(pool), currency="USD", stratifications=printed, **fields)

    def _begin_headings(self) -> None:
        """Begin an item or an exhibit: no heading is above its text."""
        self._loans.take("")
        self._loans, self._lead, self._below_lead = LoansOfHeadings(self._series, self._sink), None, False

    def _block(self, block: nodes.Block, *, heads_table: bool) -> None:
        """Read what a block states of its pool; whether it stands over a table as a heading does."""
        if not isinstance(block, nodes.LabelledFacts):
            self._list(self._nested.rest(), DOLLARS)
            self._nested = NestedLabels()
        if self._heads_list(block):
            return
        self._take_lead(block)
        match block:
            case nodes.Heading():
                self._heading(block)
            case nodes.Table():
                self._table(block)
            case nodes.Paragraph() if _FLATTENED.fullmatch(" ".join(block.lines[0].text.split())):
                self._loose_row(block)
                return
            case nodes.Paragraph() | nodes.ListItem():
                self._scale = max(scale_of_prose(block.prose.text), DOLLARS)
                self._left = [sentence for sentence in block.sentences if not self._sentence(sentence)]
                self._loans.end_paragraph()
            case nodes.LabelledFacts() if sized := sized_pool(block):
                around = self._designation
                self._designation, facts = sized
                self._list(facts.facts, block.scale)
                self._designation = self._designation if heads_table else around
            case nodes.LabelledFacts():
                self._list(self._nested.facts(block), block.scale)
            case nodes.Footnotes():
                for body in block.bodies:
                    self._note(body)
            case _:
                pass
        self._among_rows = self._among_rows and isinstance(block, nodes.BodyRule)

    def _table(self, table: nodes.Table) -> None:
        """Give a table to the pool that its title names: as facts if it is a list, or else as a division of its loans.

        Columns that the head says are of a pool are that pool's.
        """
        if what := no_stratification(table):
            self._set_aside(table, what)
            return
        self._name(self._near_titles.get(table.span, text_of(piece.line for piece in table.title)))
        if is_list(table):
            self._columns(table)
            return
        self._designation = self._products.get(table.span, self._designation)
        for pool, part in parted_by_pool(table, self._designation):
            selected = replace(part, title=(*self._selection, *part.title))
            self._pools.pool(pool).tables.append(without_sums(selected))

    def _heads_list(self, block: nodes.Block) -> bool:
        """Take the pool, or the part of one, of the list that a block is the head of; whether it is such a head."""
        head = self._heads.get(block.span)
        if head is not None:
            self._loans.take(head.part, of_part=head.part != "")
            self._designation = self._designation if head.pool is None else head.pool
            self._lead, self._left = None, []
        elif block.span in self._of_all:
            self._designation = WHOLE
        return head is not None

    def _take_lead(self, block: nodes.Block) -> None:
        """Take the paragraph above a list or list items as their heading; and know whether this block is such a paragraph.

        A line alone that is written as a title is the heading of prose, too.
        """
        if self._below_lead and not isinstance(block, nodes.ListItem):
            self._loans.take("")
            self._below_lead = False
        titled = isinstance(block, (nodes.Paragraph, nodes.ListItem)) and _TITLE.fullmatch(self._lead or "")
        if self._lead is not None and (titled or isinstance(block, nodes.LabelledFacts)):
            self._loans.take(self._lead)
        elif self._lead is not None and isinstance(block, nodes.ListItem) and names_other_loans(self._lead):
            self._loans.take(self._lead)
            self._below_lead = True
        self._lead = None
        if isinstance(block, nodes.Paragraph) and not has_figures(block.prose.text):
            self._lead = block.prose.text if len(block.lines) == 1 or block.prose.text.endswith(":") else None

    def _heading(self, block: nodes.Heading) -> None:
        """Take the pool that a heading names, and the loans that it selects; a product where several are in the filing."""
        text = text_of(block.lines)
        named = named_by(text) is not None or block.span in self._products
        self._loans.take("" if named else text)
        if block.span in self._products:
            self._designation = self._products[block.span]
            return
        self._name(text)
        if named_by(text) is not None or selects(text):
            self._selection = block.lines if selects(text) and named_by(text) is None else ()

    def _list(self, facts: Iterable[nodes.LabelledFact], scale: int) -> None:
        """Let the pool of the text take the facts of a list."""
        for fact in facts:
            label, notes = self._notes.strip(fact.label.text, fact.label.marks)
            value, of_value = self._value(fact)
            notes = (*notes, *of_value)
            for part, name in parted_at_slashes(replace(fact, value=value), label.rstrip(" *")):
                whole = name if self._loans.others is None else f"{self._loans.others.rstrip(':')}: {name}"
                self._pools.pool(self._designation).facts.claim_label(part, whole, notes, scale)
                if self._loans.others is None:
                    self._loans.state()
            if fact.value is None:
                self._loans.take_label(label)

    def _value(self, fact: nodes.LabelledFact) -> tuple[Written | None, tuple[str, ...]]:
        """The value of a label without the marks at its end, and the ids of their notes."""
        value = fact.value
        notes: tuple[str, ...] = ()
        while value is not None and value.marks and value.marks[-1].end == len(value.text):
            text, ids = self._notes.strip(value.text, value.marks[-1:])
            if text == value.text:
                break
            value = replace(part_of(value, 0, len(text)), marks=value.marks[:-1])
            notes = (*ids, *notes)
        return value, notes

    def _set_aside(self, table: nodes.Table, what: NoStratification) -> None:
        """Keep a table that divides no pool as text, and say what it is."""
        lines = lines_of(table)
        self._aside.append(what)
        written = Written("\n".join(line.text for line in lines), cover(lines[0].span, lines[-1].span))
        self._unparsed.append((UnparsedKind.BLOCK, written))
        message = f"this is {what.value}, which divides no pool"
        self._sink.report(codes.FIGURES_UNCLAIMED, message, table.head.lines[0].tight, "no stratification")

    def _columns(self, table: nodes.Table) -> None:
        """Let the pool of each column of a list take its facts; what else is printed with them is kept as text."""
        around = self._designation
        crowded = crowded_rows(table)
        rows = [row for row in table.rows if row not in crowded]
        for each in facts_in_columns(table, rows):
            self._designation = around if each.pool is None else each.pool
            self._list([each.fact], table.head.scale)
        self._designation = around
        bare = [line for row in table.rows if not row.label for line in row.lines]
        headless = [line for row in table.rows if not (row.label or heads_rows(row)) for line in row.lines]
        for line in headless:
            message, label = "the row has no label", "nothing says what these figures are"
            self._sink.report(codes.LABEL_MISSING, message, line.tight, label, notes=(UNPARSED,))
        heads = heads_of(table)
        report_crowded(crowded, heads, self._sink)
        report_gaps(rows, heads, self._sink)
        report_summaries(table, self._sink)
        unread = [*bare, *(line for row in crowded for line in row.lines)]
        lines = [*(piece.line for piece in table.title), *table.head.lines, *unread, *table.junk]
        lines += (*table.headings, *table.summaries)
        self._unparsed += ((UnparsedKind.BLOCK, whole_line(line)) for line in lines)
        self._unparsed += ((UnparsedKind.BLOCK, written) for written in table.beside)

    def _loose_row(self, block: nodes.Paragraph) -> None:
        """Report a line that looks like a row but is in no table; the first of several is reported for all.

        One with a colon behind its label is of a list, with several values: `First Liens:    96.42%    $204,834,762`.
        """
        self._left = []
        self._unparsed.append((UnparsedKind.BLOCK, Written(block.prose.text, block.span)))
        if _LABELLED.match(block.prose.text):
            message, label = figures_not_read([block.prose.text]), "several values are behind this label"
            self._sink.report(codes.FIGURES_UNCLAIMED, message, block.lines[0].tight, label, notes=(UNPARSED,))
            return
        if not self._among_rows:
            message, label = (
                "these rows of a table have no head",
                "no head with columns is above this row and those that follow",
            )
            self._sink.report(codes.ROWS_OUTSIDE_TABLE, message, block.lines[0].tight, label)
        self._among_rows = True

    def _name(self, text: str) -> None:
        """Take the pool that a heading or a notice names, or several of them, as the pool of what follows."""
        named = named_by(text)
        several = listed_designations(text) or designations(text)
        self._names_whole |= named == WHOLE or len(several) > 1 or (named is None and may_name_whole(text))
        if named is None and len(several) > 1:
            named = self._pools.together(several)
        self._designation = self._designation if named is None else named

    def _sentence(self, sentence: nodes.Sentence) -> bool:
        """Let a sentence give its facts to the pool it names; whether it did."""
        text, notes = self._notes.strip(sentence.text, sentence.marks)
        for statement in sentence.statements:
            if isinstance(statement, nodes.Notice):
                self._name(text)
                self._notices.append((statement, self._pools.place(self._designation)))
                if not designations(text):
                    self._loans.turn(sentence, text)
                return True
        reported = len(self._sink)
        statements = () if sentence.statements and _STRAY_MARK.search(text) else sentence.statements
        of_none = all(isinstance(each, _OF_NO_LOANS) for each in statements)
        if self._loans.may_be_others(text) and not (of_none or designations(text)):
            self._loans.hold(Unread(sentence, text, self._designation))
            self._unparsed.append((UnparsedKind.SENTENCE, Written(sentence.text, sentence.span)))
            return False
        self._loans.turn(sentence, text)
        if statements and self._claim(statements, sentence.text, notes):
            self._report_orphans()
            self._loans.state()
            return True
        if states_scale_alone(text) or not (lacks_figure(text) or has_figures(text)):
            return False
        self._unparsed.append((UnparsedKind.SENTENCE, Written(sentence.text, sentence.span)))
        told = len(self._sink) > reported
        orphan = any(isinstance(statement, (nodes.OfSuch, nodes.OfGroups)) for statement in sentence.statements)
        if not orphan:
            self._report_orphans()
        if not told and is_missed(text):
            unread = Unread(sentence, text, (designations(text) or [self._designation])[0])
            (self._orphans if orphan and not misprinted(sentence) else self._missed).append(unread)
        return False

    def _note(self, body: nodes.FootnoteBody) -> None:
        """Let the pool of the tables above a note take the facts it states; what else it says is only in its text."""
        if not self._pools.has_tables(self._designation):
            return
        for sentence in body.sentences:
            if misprinted(sentence):
                self._missed.append(Unread(sentence, sentence.text, self._designation, of_note=True))
            elif not any(isinstance(statement, nodes.Notice) for statement in sentence.statements):
                self._claim(sentence.statements, sentence.text, ())

    def _report_orphans(self) -> None:
        """Report the last sentences of loans that nothing names: once, for what should name them is lost or misspelt."""
        if self._orphans:
            report_unread(*self._orphans, label="nothing says which mortgage loans are meant", sink=self._sink)
        self._orphans = []

    def _claim(self, statements: Sequence[nodes.Statement], text: str, notes: tuple[str, ...]) -> bool:
        """Let pools take what a sentence states of each; whether all of it was claimed."""
        parts = part_by_pool(statements, text, self._sink)
        of_text = (isinstance(part, _MEASURED) and not (name or part.loans) for name, part in parts or ())
        unclear = self._selection or (self._designation == WHOLE and self._pools.are_named())
        if unclear and any(of_text):
            return False  # of which loans, the text does not say
        for designation, part in parts or ():
            pool = self._pools.pool(designation or self._designation)
            if not pool.facts.claim(part, notes, self._scale):
                self._pools.forget(pool)
                return False
        return parts is not None

    def _keep_prose(self, block: nodes.Block) -> None:
        """Keep the prose and headings of an exhibit that gave no fact: an exhibit is not in any item's narrative."""
        match block:
            case nodes.Paragraph() | nodes.ListItem() if len(self._left) == len(block.sentences):
                self._unparsed.append((UnparsedKind.BLOCK, Written(block.prose.text, block.span)))
            case nodes.Paragraph() | nodes.ListItem():
                kept = {written.span for _, written in self._unparsed[-len(self._left) :]}
                left = (Written(each.text, each.span) for each in self._left if each.span not in kept)
                self._unparsed += ((UnparsedKind.SENTENCE, written) for written in left)
            case nodes.Heading():
                text = text_of(block.lines)
                named = designations(text) or listed_designations(text) or named_by(text) is not None
                if not (named or block.span in self._products or block.span in self._heads):
                    self._unparsed.append((UnparsedKind.BLOCK, Written(text, block.span)))
            case _:
                pass
