"""Read the pools: which pool each sentence, label list and table is about, and what it states.

A filing that names its pools (`Group I`, `Pool 2`) has one for each, by the heading above a block or the name in a
sentence; what is about none of them or all is `aggregate`. Any other filing has one pool, `1`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from tscc.diagnostics import codes
from tscc.diagnostics.diagnostic import Sink
from tscc.document import model
from tscc.document.enums import Dimension, UnparsedKind
from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.passes.footnotes import Notes
from tscc.passes.pieces import UNPARSED, whole_line
from tscc.passes.pools.by_pool import designations, number_of, part_by_pool
from tscc.passes.pools.list_columns import facts_in_columns, is_list
from tscc.passes.pools.loan_groups import group_id
from tscc.passes.pools.lone_lines import report_lone_lines
from tscc.passes.pools.named_dates import named_dates
from tscc.passes.pools.nested_labels import NestedLabels
from tscc.passes.pools.pool_sentences import PoolFacts
from tscc.passes.pools.unclaimed_sentences import has_figures, is_missed, lacks_figure
from tscc.passes.pools.unread_sentences import Unread, report_stopped, report_unread
from tscc.passes.provenance import Ledger
from tscc.passes.tables.layout_faults import strays_in_title
from tscc.passes.tables.no_stratifications import NoStratification, lines_of, no_stratification
from tscc.passes.tables.stratifications import type_stratifications
from tscc.passes.tables.subtotals import without_sums
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.source import Span, cover
from tscc.vocabulary.column_kinds import WEIGHTED
from tscc.vocabulary.fact_labels import FACT_KEYS
from tscc.vocabulary.scales import DOLLARS, scale_of_prose, states_scale_alone

_FIGURE = pattern("figures", "AMOUNT")
_PRICED = r"\d{2,3}-\d{2}\+?\s|(?:wal|mod\w*\.? dur\w*|window|first prin|last prin|spread|yield|discount margin)\b"
"""How the rows of a table of prices begin: `99-16   5.512   5.540`, `WAL   6.42   4.51`."""
_FLATTENED = regex(rf"(?!.*\b(?:19|20)\d\d$)(?!(?i:{_PRICED}))\S.{{0,60}}? {_FIGURE}(?: {_FIGURE})+")
"""A row whose columns are lost, or that has no head: `Townhouses 14 6,058,685`."""
_STRAY_MARK = regex(r"(?<= )\(\d{1,2}\)")
"""A bracketed figure that is not a footnote mark: `twelve (12) loans`."""
_OF_ALL = regex(
    r"\b(?:all|aggregate|total|combined|entire) (?:of the )?(?:mortgage )?(?:loans|pools?|groups|collateral)\b",
    re.IGNORECASE,
)
"""Words of a heading above figures of all pools: `AGGREGATE POOL`, `ALL MORTGAGE LOANS`."""
_WHOLE = ""
"""The designation of what is about no pool in particular."""
_AGGREGATE = "aggregate"
"""The id of what is about no pool in particular, or all of them, where a filing names some; no group can have it."""
_PROFILED_FACTS = 2
_ORIGINATED = ("wa_original_ltv_pct", "wa_credit_score", "wa_original_term_months")
"""Facts that with a rate tell loans as well as their number or balance does."""


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


class _Pool(msgspec.Struct, frozen=True):
    """A pool while it is read."""

    designation: str
    facts: PoolFacts
    tables: list[nodes.Table]
    sheet: int
    """The term sheet it is of, from 1: a submission may have several that each describe one pool."""


def read_pools(filing: nodes.Filing, notes: Notes, ledger: Ledger, sink: Sink) -> Pools:
    """The pools of a filing, from its items and its exhibits."""
    return _Reader(filing, notes, ledger, sink).read()


class _Reader:
    """The reading of all pools."""

    def __init__(self, filing: nodes.Filing, notes: Notes, ledger: Ledger, sink: Sink) -> None:
        self._filing = filing
        self._notes = notes
        self._ledger = ledger
        self._sink = sink
        self._pools: dict[tuple[int, str], _Pool] = {}
        """The pools by their sheet and the number of their designation."""
        self._designation = _WHOLE
        self._nested = NestedLabels()
        self._scale = DOLLARS
        """The scale of the amounts in the paragraph that is being read."""
        self._sheet = 1
        """Which of several term sheets of the submission is read; an exhibit that repeats another is one of its own."""
        self._after_orphan = False
        self._among_rows = False
        self._groups = _known_groups(filing)
        prose = (nodes.Paragraph, nodes.ListItem)
        self._dates = named_dates(each.prose.text for each in filing.blocks if isinstance(each, prose))
        self._notices: list[nodes.Notice] = []
        self._unparsed: list[tuple[UnparsedKind, Written]] = []
        self._stopped: list[Unread] = []
        self._aside: list[NoStratification] = []
        self._left: list[nodes.Sentence] = []
        """The sentences of the last paragraph that gave no fact."""

    def read(self) -> Pools:
        """Read block by block, then type the tables of each pool."""
        reported = len(self._sink)
        for part in self._filing.parts:
            report_lone_lines(part.blocks, self._sink)
        for item in self._filing.items:
            for block in item.blocks:
                self._block(block)
        sheets: list[set[tuple[str, str]]] = []
        for exhibit in self._filing.exhibits:
            self._sheet = _sheet_of(sheets, self._stated(exhibit))
            self._designation = _WHOLE
            for block in exhibit.blocks:
                self._block(block)
                self._keep_prose(block)
        crossed = NoStratification.CROSSED in self._aside
        stated = bool(self._pools or self._stopped or crossed) or len(self._sink) - len(self._aside) > reported
        for notice in self._notices:
            first = next(iter(self._pools.values()), None) or self._pool(_WHOLE)
            first.facts.claim(notice, ())
        taken: Counter[str] = Counter()
        ids: dict[Span, str] = {}
        pools = tuple(self._typed(pool, place, taken, ids) for place, pool in enumerate(self._pools.values()))
        report_stopped(self._stopped, pools, self._sink)
        return Pools(pools, ids, tuple(self._unparsed), stated, tuple(self._aside))

    def _typed(self, pool: _Pool, place: int, taken: Counter[str], ids: dict[Span, str]) -> model.Pool:
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
        for table in pool.tables:
            self._unparsed += left_over(table)
        return model.Pool(id=self._id(pool), currency="USD", stratifications=printed, **fields)

    def _block(self, block: nodes.Block) -> None:
        """Read what a block states of its pool."""
        if not isinstance(block, nodes.LabelledFacts):
            self._list(self._nested.rest(), DOLLARS)
            self._nested = NestedLabels()
        match block:
            case nodes.Heading():
                self._name(" ".join(line.text for line in block.lines))
            case nodes.Table() if what := no_stratification(block):
                self._set_aside(block, what)
            case nodes.Table() if is_list(block):
                self._name(" ".join(piece.line.text for piece in block.title))
                self._columns(block)
            case nodes.Table():
                self._name(" ".join(piece.line.text for piece in block.title))
                self._pool(self._designation).tables.append(without_sums(block))
            case nodes.Paragraph() if _FLATTENED.fullmatch(" ".join(block.lines[0].text.split())):
                self._loose_row(block)
                return
            case nodes.Paragraph() | nodes.ListItem():
                self._scale = max(scale_of_prose(block.prose.text), DOLLARS)
                self._left = [sentence for sentence in block.sentences if not self._sentence(sentence)]
            case nodes.LabelledFacts():
                self._list(self._nested.facts(block), block.scale)
            case _:
                pass
        self._among_rows = self._among_rows and isinstance(block, nodes.BodyRule)

    def _list(self, facts: Iterable[nodes.LabelledFact], scale: int) -> None:
        """Let the pool of the text take the facts of a list."""
        for fact in facts:
            label, notes = self._notes.strip(fact.label.text, fact.label.marks)
            self._pool(self._designation).facts.claim_label(fact, label.rstrip(" *"), notes, scale)

    def _set_aside(self, table: nodes.Table, what: NoStratification) -> None:
        """Keep a table that divides no pool as text, and say what it is."""
        lines = lines_of(table)
        self._aside.append(what)
        written = Written("\n".join(line.text for line in lines), cover(lines[0].span, lines[-1].span))
        self._unparsed.append((UnparsedKind.BLOCK, written))
        first = (table.head.lines or lines)[0]
        self._sink.report(
            codes.FIGURES_UNCLAIMED, f"this is {what.value}, which divides no pool", first.tight, "no stratification"
        )

    def _columns(self, table: nodes.Table) -> None:
        """Let the pool of each column of a list take its facts; what else is printed with them is kept as text."""
        around = self._designation
        for each in facts_in_columns(table):
            self._designation = around if each.pool is None else each.pool
            self._list([each.fact], table.head.scale)
        self._designation = around
        bare = [line for row in table.rows if not row.label for line in row.lines]
        for line in bare:
            message, label = "the row has no label", "nothing says what these figures are"
            self._sink.report(codes.LABEL_MISSING, message, line.tight, label, notes=(UNPARSED,))
        lines = [*(piece.line for piece in table.title), *table.head.lines, *bare, *table.junk, *table.summaries]
        self._unparsed += ((UnparsedKind.BLOCK, whole_line(line)) for line in lines)
        self._unparsed += ((UnparsedKind.BLOCK, written) for written in table.beside)

    def _loose_row(self, block: nodes.Paragraph) -> None:
        """Report a line that looks like a row but is in no table; the first of several is reported for all."""
        self._left = []
        self._unparsed.append((UnparsedKind.BLOCK, Written(block.prose.text, block.span)))
        if not self._among_rows:
            line = block.lines[0]
            span = line.tight
            self._sink.report(
                codes.ROWS_OUTSIDE_TABLE,
                "these rows of a table have no head",
                span,
                "no head with columns is above this row and those that follow",
            )
        self._among_rows = True

    def _name(self, text: str) -> None:
        """Take the pool that a heading or a notice names, or all of them, as the pool of what follows."""
        names = designations(text)
        if len(names) == 1:
            self._designation = names[0]
        elif _OF_ALL.search(text):
            self._designation = _WHOLE

    def _sentence(self, sentence: nodes.Sentence) -> bool:
        """Let a sentence give its facts to the pool it names; whether it did."""
        text, notes = self._notes.strip(sentence.text, sentence.marks)
        for statement in sentence.statements:
            if isinstance(statement, nodes.Notice):
                self._notices.append(statement)
                self._name(text)
                return True
        reported = len(self._sink)
        statements = () if sentence.statements and _STRAY_MARK.search(text) else sentence.statements
        if statements and self._claim(statements, sentence.text, notes):
            return True
        if states_scale_alone(text) or not (lacks_figure(text) or has_figures(text)):
            return False
        self._unparsed.append((UnparsedKind.SENTENCE, Written(sentence.text, sentence.span)))
        orphan = any(isinstance(statement, nodes.OfSuch) for statement in sentence.statements)
        if len(self._sink) == reported and is_missed(text) and not (orphan and self._after_orphan):
            unread = Unread(sentence, text, (designations(text) or [self._designation])[0])
            if sentence.stop is not None and sentence.stop.expected != "WORD":
                self._stopped.append(unread)
            elif orphan:
                report_unread(unread, "nothing says which mortgage loans are meant", self._sink)
            else:
                report_unread(unread, "no rule matches this form of sentence", self._sink)
        self._after_orphan = orphan
        return False

    def _claim(self, statements: Sequence[nodes.Statement], text: str, notes: tuple[str, ...]) -> bool:
        """Let pools take what a sentence states of each; whether all of it was claimed."""
        parts = part_by_pool(statements, text, self._sink)
        for designation, part in parts or ():
            pool = self._pool(designation or self._designation)
            if not pool.facts.claim(part, notes, self._scale):
                self._forget(pool)
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
                text = " ".join(" ".join(line.text.split()) for line in block.lines)
                if not (designations(text) or _OF_ALL.search(text)):
                    self._unparsed.append((UnparsedKind.BLOCK, Written(text, block.span)))
            case _:
                pass

    def _forget(self, pool: _Pool) -> None:
        """Forget a pool that was made for a sentence that gave no fact of it."""
        if not pool.tables and not pool.facts.has_facts() and list(self._pools.values())[-1] is pool:
            self._pools.popitem()

    def _stated(self, exhibit: nodes.Exhibit) -> set[tuple[str, str]]:
        """The titles of the tables of an exhibit and the labels of its lists, each with the pool it is about."""
        self._designation = _WHOLE
        stated: set[tuple[str, str]] = set()
        for block in exhibit.blocks:
            match block:
                case nodes.Heading():
                    self._name(" ".join(line.text for line in block.lines))
                case nodes.Table():
                    title = " ".join(" ".join(piece.line.text.split()) for piece in block.title)
                    self._name(title)
                    stated.add((self._designation, title))
                case nodes.LabelledFacts():
                    stated.update((self._designation, fact.label.text) for fact in block.facts)
                case _:
                    pass
        return stated

    def _pool(self, designation: str) -> _Pool:
        """The pool of a designation in its sheet; pools are in the order in which they are first named."""
        key = (self._sheet, number_of(designation))
        if key not in self._pools:
            facts = PoolFacts(f"/pools/{len(self._pools)}", self._groups, self._dates, self._ledger, self._sink)
            self._pools[key] = _Pool(designation, facts, [], self._sheet)
        return self._pools[key]

    def _id(self, pool: _Pool) -> str:
        """The id of a pool: its designation as first written; one without a name has the number of its sheet, if it is alone."""
        named = {other.designation for other in self._pools.values()}
        if pool.designation:
            return pool.designation if pool.sheet == 1 else f"{pool.designation}-{pool.sheet}"
        alone = sum(other.sheet == pool.sheet for other in self._pools.values()) == 1
        if alone and str(pool.sheet) not in named:
            return str(pool.sheet)
        return _AGGREGATE if pool.sheet == 1 else f"{_AGGREGATE}-{pool.sheet}"


def _sheet_of(sheets: list[set[tuple[str, str]]], stated: set[tuple[str, str]]) -> int:
    """The number of the term sheet that an exhibit belongs to, by what each sheet so far states.

    It is the first of which the exhibit repeats less than half of what it states itself.
    """
    for number, sheet in enumerate(sheets, 1):
        if not stated or 2 * len(stated & sheet) < len(stated):
            sheet |= stated
            return number
    sheets.append(stated)
    return len(sheets)


def _known_groups(filing: nodes.Filing) -> frozenset[str]:
    """The known groups of a filing: those named together more than once, if they include all that a rule defines.

    Otherwise a name is misspelt somewhere, and only the groups that a rule defines are known.
    """
    statements = [
        statement
        for item in filing.items
        for block in item.blocks
        if isinstance(block, nodes.Paragraph | nodes.ListItem)
        for sentence in block.sentences
        for statement in sentence.statements
    ]
    defined = {group_id(statement.group) for statement in statements if isinstance(statement, nodes.GroupRule)}
    named = Counter(
        group_id(name)
        for statement in statements
        if isinstance(statement, nodes.OfGroups) and len(statement.groups) > 1
        for name in statement.groups
    )
    known = {name for name, times in named.items() if times > 1}
    return frozenset(known if defined <= known else defined)


def left_over(table: nodes.Table) -> Iterator[tuple[UnparsedKind, Written]]:
    """What the stratification of a table leaves out: lines that are not rows, summaries, early totals, extra cells."""
    yield from ((UnparsedKind.BLOCK, written) for written in (*table.beside, *strays_in_title(table)))
    for line in table.junk:
        yield UnparsedKind.BLOCK, Written(line.text.strip(), line.span)
    for summary in table.summaries:
        yield UnparsedKind.BLOCK, Written(" ".join(summary.text.split()), summary.tight)
    for early in table.early_totals:
        yield UnparsedKind.BLOCK, Written(" ".join(" ".join(line.text.split()) for line in early.lines), early.span)
    for row in (*table.rows, *((table.total,) if table.total else ())):
        held = Counter(cell.column for cell in row.cells)
        for cell in row.cells:
            if cell.column is None or held[cell.column] > 1:
                yield UnparsedKind.FIGURE, cell


def describes_loans(pool: model.Pool) -> bool:
    """Whether a pool is one of mortgage loans: it has a stratification, or what a profile of a pool states of it.

    Such a profile states the number of loans or their balance, or their rate and what they were made with, and two more.
    """
    stated = [key for key in FACT_KEYS if getattr(pool, key, None) is not None]
    whose = (
        {"loan_count", "balance_usd"} if "gross_wac_pct" not in stated else {"loan_count", "balance_usd", *_ORIGINATED}
    )
    profiled = len(stated) > _PROFILED_FACTS and not whose.isdisjoint(stated)
    return profiled or any(map(_divides_loans, pool.stratifications))


def _divides_loans(table: model.Stratification) -> bool:
    """Whether a table divides loans: by a known dimension, or by another with the averages of each row beside its balance."""
    keys = {column.key for column in table.columns}
    if table.dimension is Dimension.OTHER:
        return {"loan_count", "balance_usd"} <= keys and not keys.isdisjoint(WEIGHTED)
    return bool(keys & {"loan_count", "balance_usd", "balance_pct"})
