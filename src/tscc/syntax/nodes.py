"""Syntax: what was written in a filing, as nodes named like the rules of the grammar.

Types only. Every node has the span it covers; figures are kept as written, for the passes to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from tscc.text.lines import CloseCall, Column, Line
from tscc.text.prose import Prose
from tscc.text.source import Span, cover


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """Base of every node."""

    span: Span


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """What may be a footnote mark: `start` and `end` are its range in the text that carries it."""

    marker: str
    """Without brackets or slashes: `1`, `*`, `a`."""
    written: str
    """With them: `(1)`, `[1]`."""
    start: int
    end: int
    span: Span
    certain: bool
    """Whether it can be nothing else, so that it is reported if it has no body."""
    ends: bool = False
    """Whether a text ends with it, a star or a number in brackets: in a table it is reported if it has no body."""


class Written(msgspec.Struct, frozen=True):
    """A piece of text as written, where, and what may be footnote marks in it."""

    text: str
    span: Span
    marks: tuple[Mark, ...] = ()


class WrittenLine(Written, frozen=True, kw_only=True):
    """A line of a title or a heading, without the blanks around it."""

    line: Line
    over_several: bool = False
    """Whether it is over several tables on the same lines, and so does not say what the rows of one are divided by."""


class BandEdge(msgspec.Struct, frozen=True, kw_only=True):
    """An edge of a band as written, and whether the band includes it."""

    figure: Written
    inclusive: bool
    unit: str | None = None
    """What the word behind the figure says, in `thousands` or `millions`, `years` or `months`."""


class BandLabel(msgspec.Struct, frozen=True, kw_only=True):
    """A label that is a band; an absent edge is open."""

    lower: BandEdge | None
    upper: BandEdge | None

    @property
    def edges(self) -> list[BandEdge]:
        """The edges that it has."""
        return [edge for edge in (self.lower, self.upper) if edge is not None]


class Cell(Written, frozen=True, kw_only=True):
    """What a line of a table has in one column; `column` is None if it is in no column."""

    column: int | None
    band: BandLabel | None = None
    """The band it is, if it is the label of a table beside another."""


# --- statements: what a clause by sentences.lark may state


class AsOf(Node, frozen=True, kw_only=True):
    """`as of March 1, 2002`; no date if the text says `as of the cut-off date`."""

    date: Written | None
    called: Written | None
    """What the text calls the date that it does not state."""


class Stating(Node, frozen=True, kw_only=True):
    """Base of the statements, with the dates as of which a clause states its figures, and the words for its loans."""

    as_of: tuple[AsOf, ...] = ()
    loans: tuple[Written, ...] = ()
    """They may name a pool; a pronoun has the words of the clause before it."""


class Amount(Node, frozen=True, kw_only=True):
    """A figure of a fact: `bound` is a rule of the grammar, `exactly` if the figure is a value."""

    figure: Written
    bound: str


class Quantity(Amount, frozen=True, kw_only=True):
    """A weighted average's figure: a percentage, or a number with or without its unit."""

    percent: bool


class Balance(Node, frozen=True, kw_only=True):
    """The balance of loans: the term for its basis, the date through which payments are deducted, the amount."""

    term: Written
    deducted_through: Written | None
    amount: Amount


class Transfer(Stating, frozen=True, kw_only=True):
    """The mortgage loans are transferred on the closing date."""

    closing_date: Written


class NamedDate(Stating, frozen=True, kw_only=True):
    """A date by its name: `The cut-off date is March 1, 2004`."""

    key: str
    """`cut_off_date` or `closing_date`."""
    date: Written


class LoanCount(Stating, frozen=True, kw_only=True):
    """The number of mortgage loans."""

    count: Amount


class PoolBalance(Stating, frozen=True, kw_only=True):
    """The balance of mortgage loans."""

    balance: Balance


class PermittedVariance(Stating, frozen=True, kw_only=True):
    """By how many percent the balance of the pool may vary."""

    variance: Written


class WeightedAverage(Stating, frozen=True, kw_only=True):
    """A weighted average over mortgage loans: `measure` is the terminal that names what is averaged."""

    measure: str
    fee_basis: str | None
    """`BEFORE_FEE` or `AFTER_FEE`, where an aside says so."""
    value: Quantity


class OtherFigure(Stating, frozen=True, kw_only=True):
    """A figure that has no key of its own, by the words that name it: `average principal balance`.

    `unit` is the terminal of its unit, or of the figure where it has none: `MONEY`, `PERCENT`, `MONTHS`, `NUMBER`, `DATE`.
    """

    name: Written
    amount: Amount
    unit: str


class Limits(Node, frozen=True, kw_only=True):
    """A lower and an upper limit, either of which may be absent; `unit` is the terminal of their unit."""

    lower: Written | None
    upper: Written | None
    unit: str | None = None


class OtherRange(Stating, frozen=True, kw_only=True):
    """The least and the most of a measure that has no key of its own: `mortgage rates ranged from 5.125% to 7.875%`.

    The `unit` of its limits is the terminal of their unit, or of the figures where they have none.
    """

    name: Written
    limits: Limits
    approximate: bool = False


Single = LoanCount | PoolBalance | WeightedAverage
"""One figure of some loans."""


class OriginalTerms(Stating, frozen=True, kw_only=True):
    """The limits of the original terms to maturity."""

    limits: Limits


class OriginationWindow(Stating, frozen=True, kw_only=True):
    """The first and the last date of origination."""

    limits: Limits


class LatestMaturity(Stating, frozen=True, kw_only=True):
    """The date no scheduled maturity is later than."""

    date: Written


class OriginalBalances(Stating, frozen=True, kw_only=True):
    """The limits of the original principal balances."""

    limits: Limits


class HighestLtv(Stating, frozen=True, kw_only=True):
    """The loan-to-value ratio that no mortgage loan exceeds."""

    limit: Written


class LtvOver(Stating, frozen=True, kw_only=True):
    """How much of the pool is above a loan-to-value ratio, in dollars or percent."""

    amount: Amount
    percent: bool
    threshold: Written


class Share(Stating, frozen=True, kw_only=True):
    """A share of the pool, in percent or dollars, and the terminals that name what its loans have in common."""

    amount: Amount
    percent: bool
    traits: tuple[str, ...]


class MortgageInsurance(Stating, frozen=True, kw_only=True):
    """Primary mortgage insurance on the mortgage loans above a loan-to-value ratio."""

    threshold: Written


class CollateralHeading(Stating, frozen=True, kw_only=True):
    """An announcement of the mortgage loans with additional collateral, which next are `such` mortgage loans."""


class OfSuch(Stating, frozen=True, kw_only=True):
    """A figure of such mortgage loans; a ratio of them is with or without the pledge."""

    fact: Single
    with_collateral: bool | None


class GroupRule(Stating, frozen=True, kw_only=True):
    """What puts mortgage loans into a group; `field` is a terminal, the bound of `limit` the comparison."""

    group: Written
    field: str
    limit: Amount


class OfGroups(Stating, frozen=True, kw_only=True):
    """A figure of each of several groups, or pools, in their order."""

    groups: tuple[Written, ...]
    facts: tuple[Single, ...]


class CleanUpCall(Stating, frozen=True, kw_only=True):
    """The share of its first balance below which the rest of the pool may be bought out."""

    threshold: Written


class Notice(Stating, frozen=True, kw_only=True):
    """A sentence about the filing itself: that it has term sheets, or tables, and of which series."""

    term_sheets: bool
    series: tuple[Written, ...]


Statement = (
    Transfer
    | NamedDate
    | LoanCount
    | PoolBalance
    | PermittedVariance
    | WeightedAverage
    | OriginalTerms
    | OriginationWindow
    | LatestMaturity
    | OriginalBalances
    | OtherFigure
    | OtherRange
    | HighestLtv
    | LtvOver
    | Share
    | MortgageInsurance
    | CollateralHeading
    | OfSuch
    | GroupRule
    | OfGroups
    | CleanUpCall
    | Notice
)


# --- blocks of an item


class Stop(Node, frozen=True, kw_only=True):
    """Where a sentence stops fitting any rule; `expected` is `DATE`, `MONEY`, `PERCENT` or `NUMBER`, or `WORD` where none of these is meant."""

    expected: str
    written: Written


class Sentence(Node, frozen=True, kw_only=True):
    """A sentence, and what it states; nothing where a figure in it is of no statement."""

    text: str
    marks: tuple[Mark, ...]
    statements: tuple[Statement, ...]
    stop: Stop | None = None


class Paragraph(Node, frozen=True, kw_only=True):
    """A paragraph of an item."""

    lines: tuple[Line, ...]
    prose: Prose
    marks: tuple[Mark, ...]
    sentences: tuple[Sentence, ...]


class ListItem(Node, frozen=True, kw_only=True):
    """An item of a list, with its label."""

    lines: tuple[Line, ...]
    label: Written
    prose: Prose
    marks: tuple[Mark, ...]
    sentences: tuple[Sentence, ...]


class Heading(Node, frozen=True, kw_only=True):
    """A heading within an item that is not the title of a table."""

    lines: tuple[WrittenLine, ...]


class FootnoteBody(Node, frozen=True, kw_only=True):
    """The body of a footnote, with those of its sentences that have figures."""

    lines: tuple[Line, ...]
    marker: Written
    prose: Prose
    marks: tuple[Mark, ...] = ()
    sentences: tuple[Sentence, ...] = ()


class Footnotes(Node, frozen=True, kw_only=True):
    """Bodies of footnotes, below a rule or below a table."""

    rule: Line | None
    bodies: tuple[FootnoteBody, ...]


class LabelledFact(Node, frozen=True, kw_only=True):
    """A label with its value: `Loan Count: 60`; no value if the filing leaves it empty."""

    label: Written
    value: Written | None
    permitted: Written | None = None
    """How much the value may vary, where a column of its own says so."""


class LabelledFacts(Node, frozen=True, kw_only=True):
    """A line of a label list, or two where a label is wrapped: one label with its value, or several side by side."""

    lines: tuple[Line, ...]
    facts: tuple[LabelledFact, ...]
    scale: int
    """The power of ten that a text above the list says amounts are in: 3 for thousands."""


class BodyRule(Node, frozen=True, kw_only=True):
    """A rule alone between blocks."""

    line: Line


def in_column(cells: Iterable[Cell], place: int) -> list[Cell]:
    """Those of some cells that are in a column."""
    return [cell for cell in cells if cell.column == place]


class Row(Node, frozen=True, kw_only=True):
    """A row of a table: its label, over one line or several, and its cells."""

    lines: tuple[Line, ...]
    label: tuple[Written, ...]
    """The pieces of the label, in order; empty if the row has no label."""
    band: BandLabel | None
    cells: tuple[Cell, ...]
    """The cells beside the label."""

    @property
    def label_text(self) -> str:
        """The pieces of the label, with a blank between two."""
        return " ".join(piece.text for piece in self.label)

    @property
    def label_span(self) -> Span:
        """The place of the label, of a row that has one."""
        return cover(self.label[0].span, self.label[-1].span)


class Total(Row, frozen=True, kw_only=True):
    """The total of a table."""


class TableHead(Node, frozen=True, kw_only=True):
    """The head of a table: its lines, and the ruler below them that shows the columns."""

    lines: tuple[Line, ...]
    rulers: tuple[Line, ...]
    columns: tuple[Column, ...]
    cells: tuple[Cell, ...]
    scale: int
    """The power of ten that the title, or a text above the table, says amounts are in: 3 for thousands."""
    scale_of_list: bool = False
    """Whether it is that of a heading over a list above the table, which may be of the list alone."""

    def texts(self) -> dict[int, str]:
        """The text over each column that has any, its lines joined; that over the labels is of column 0."""
        found: dict[int, str] = {}
        for cell in self.cells:
            if cell.column is not None:
                found[cell.column] = f"{found.get(cell.column, '')} {cell.text}".strip()
        return found

    def over_several(self) -> dict[int, str]:
        """The words that several columns share, which are over all of them, by column: `Weighted Average`."""
        sharing: dict[Span, list[int]] = {}
        for cell in self.cells:
            sharing.setdefault(cell.span, []).append(cell.column or 0)
        found: dict[int, str] = {}
        for cell in self.cells:
            if len(sharing[cell.span]) > 1 and cell.column is not None:
                found[cell.column] = f"{found.get(cell.column, '')} {cell.text}".strip()
        return found


class Table(Node, frozen=True, kw_only=True):
    """A table. No two have the same span, which is its identity."""

    title: tuple[WrittenLine, ...]
    head: TableHead
    rows: tuple[Row, ...]
    total: Total | None
    subtotals: tuple[Row, ...] = ()
    """Rows that sum up others, as far as they are told from these."""
    early_totals: tuple[Total, ...]
    """Totals above further rows or a further total."""
    junk: tuple[Line, ...]
    """Lines inside the table that are neither row, label nor ruler."""
    summaries: tuple[Line, ...]
    """Lines at the foot that sum the table up otherwise than its total: `Average:   $261,344.80`."""
    headings: tuple[Line, ...]
    """Lines over some of the rows that are no part of a label: `Fixed Rate:`."""
    page_texts: tuple[tuple[Line, ...], ...]
    """The lines of paragraphs at the edges of the pages that the table is on, page by page."""
    rulers: tuple[Line, ...]
    """Rulers between or below the rows."""
    beside: tuple[Written, ...]
    """The pieces of a second table on the same lines, which is not read: its title, then its cells."""
    right: bool = False
    """Whether it is right of another table on the same lines, which is read too."""

    @property
    def totals(self) -> tuple[Total, ...]:
        """All its totals, its own as the last."""
        return (*self.early_totals, *((self.total,) if self.total else ()))

    @property
    def title_text(self) -> str:
        """The lines of the title, with a blank between two."""
        return " ".join(line.text for line in self.title)

    def cells_in(self, place: int) -> list[Cell]:
        """The cells that the rows have in a column, from the first row to the last."""
        return [cell for row in self.rows for cell in row.cells if cell.column == place]


Block = Paragraph | ListItem | Heading | Footnotes | LabelledFacts | BodyRule | Table


class ItemHeading(Node, frozen=True, kw_only=True):
    """The heading of an item: `Item 5.   Other Events.`."""

    lines: tuple[WrittenLine, ...]
    """Each with the mark at its end."""


class Item(Node, frozen=True, kw_only=True):
    """An item; no heading if the body begins without one."""

    heading: ItemHeading | None
    blocks: tuple[Block, ...]


# --- tables of any kind, which no rule of a term sheet reads


class GenericColumn(Node, frozen=True, kw_only=True):
    """A column of a table of any kind: the parts of its head from top to bottom, each over one line or several."""

    head: tuple[tuple[Written, ...], ...]


class GenericRow(Node, frozen=True, kw_only=True):
    """A row, or a heading of rows if it has no cells. `level` counts the indents of the table's labels from 0."""

    lines: tuple[Line, ...]
    line: Line
    """The line that has the cells; of a heading its first."""
    label: tuple[Written, ...]
    """The pieces of the label, a line each; empty if the row has none."""
    level: int
    groups: tuple[Written, ...] = ()
    """The names of its groups, the largest first, where they stand left of its label or of one above."""
    cells: tuple[Cell, ...]
    """The cells of the columns that are not empty."""
    ruled: bool = False
    """Whether strokes are directly above it."""


class GenericTable(Node, frozen=True, kw_only=True):
    """A table of any kind. Its first and last line are those with its title, its head and its rows."""

    lines: tuple[Line, ...]
    title: tuple[Written, ...]
    label_head: tuple[Written, ...]
    """The head of the labels."""
    columns: tuple[GenericColumn, ...]
    rows: tuple[GenericRow, ...]
    scale: int
    """The power of ten that its title or head says figures are in: 3 for thousands."""


# --- cover


class CoverLine(Node, frozen=True, kw_only=True):
    """A line of the cover that needs no caption: `kind` is its rule in layout.lark."""

    kind: str
    lines: tuple[Line, ...]


class CoverField(Node, frozen=True, kw_only=True):
    """Values and their captions, with or without a rule between."""

    kinds: tuple[str, ...]
    """The terminals of the captions in lines.lark; none where only the rest of a caption is left."""
    headed: bool
    """Whether the captions are above the values."""
    values: tuple[Line, ...]
    rules: tuple[Line, ...]
    captions: tuple[Line, ...]


class Unplaced(Node, frozen=True, kw_only=True):
    """Values on the cover that are above no caption."""

    values: tuple[Line, ...]


CoverElement = CoverLine | CoverField | Unplaced


class Cover(Node, frozen=True, kw_only=True):
    """The cover page."""

    elements: tuple[CoverElement, ...]


# --- signature and the rest


class SignatureLine(Node, frozen=True, kw_only=True):
    """A line of the signature block: `kind` is its rule in layout.lark."""

    kind: str
    lines: tuple[Line, ...]


class Signature(Node, frozen=True, kw_only=True):
    """A signature block."""

    heading: tuple[Line, ...]
    parts: tuple[SignatureLine, ...]


class BackMatter(Node, frozen=True, kw_only=True):
    """What follows the signatures: exhibit indexes, and exhibits in the same document."""

    lines: tuple[Line, ...]


class Exhibit(Node, frozen=True, kw_only=True):
    """An exhibit filed as a document of its own; `kind` is its type as filed."""

    kind: str
    blocks: tuple[Block, ...]
    marks: tuple[Line, ...]
    strays: tuple[Line, ...]
    close_calls: tuple[CloseCall, ...] = ()
    """Lines that can be read in two ways."""


class Filing(Node, frozen=True, kw_only=True):
    """A whole filing: the form with its exhibits, or an exhibit alone."""

    cover: Cover | None = None
    """None if the file is an exhibit alone, which has neither cover nor items nor signature."""
    items: tuple[Item, ...] = ()
    signatures: tuple[Signature, ...] = ()
    back_matter: tuple[BackMatter, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    """Exhibits filed as documents of their own, which may have tables of mortgage loans."""
    marks: tuple[Line, ...] = ()
    """Page marks, printed page numbers and table tags."""
    strays: tuple[Line, ...] = ()
    """Lines that the grammar allows nowhere in the sequence."""
    close_calls: tuple[CloseCall, ...] = ()
    """Lines that can be read in two ways."""

    @property
    def parts(self) -> tuple[Item | Exhibit, ...]:
        """The items, then the exhibits."""
        return (*self.items, *self.exhibits)

    @property
    def blocks(self) -> Iterator[Block]:
        """The blocks of the items, then those of the exhibits."""
        return (block for part in self.parts for block in part.blocks)

    @property
    def tables(self) -> Iterator[Table]:
        """The tables among them."""
        return (block for block in self.blocks if isinstance(block, Table))
