"""The layout of a printed filing: the ways in which real filings differ.

Types only. The defaults are the layout of the model filing; every option is a difference found in filed 8-Ks.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

_Width = Annotated[int, msgspec.Meta(ge=1)]
_Room = Annotated[int, msgspec.Meta(ge=0)]


class Slot(msgspec.Struct, frozen=True, kw_only=True):
    """The place of a column of figures, in characters from 0; edges are exclusive."""

    head: _Room
    """Left edge of the column's head."""
    edge: _Room
    """Right edge of the column's figures."""


class CoverLayout(msgspec.Struct, frozen=True, kw_only=True):
    """How the cover page is laid out."""

    united_states: bool = False
    """`UNITED STATES` above the name of the commission."""
    first_line_indented: bool = False
    """Whether the first line is centred; its leading blanks are often lost in filing."""
    form_words: Literal["FORM 8-K", "Form 8-K", "FORM 8-K/A", "FORM 8-KA"] = "FORM 8-K"
    report_words: Literal["alone", "joined"] = "alone"
    """`CURRENT REPORT` on a line of its own, or run into the sentence about the section."""
    rules: bool = True
    """Whether the cover has rules."""
    date_rule: bool = True
    """A rule between the report's date and its caption."""
    date_place: Literal["label", "one_line", "next_line", "above"] = "label"
    """The date after its own label above the caption; or both labels as one, with the date after, below or above it."""
    date_style: Literal["plain", "glued", "dot", "caps"] = "plain"
    """The report's date as `January 9, 2003`, `January 9,2003`, `January 9. 2003` or `JANUARY 9, 2003`."""
    file_number: Literal["row", "own_line"] = "row"
    """The file number in the row of state and IRS number, or on a line of its own above the name."""
    blocks: Literal["row", "stacked"] = "row"
    """State, file numbers and IRS numbers side by side, or one below the other, each with its caption."""
    address_lines: Literal["one", "two", "three"] = "one"
    """Lines of the address; if more than one, the zip code is at the end of the last."""
    series_comma: bool = True
    """A comma before the series."""
    series_wrapped: bool = False
    """The series on the line after the rest of the issuer's line."""
    columns: tuple[int, int, int] = (3, 32, 62)
    """Left edges of state, file number and IRS number."""
    row_rule: Literal["one", "per_column", "none"] = "one"
    """The rule below the row of state, file number and IRS number."""
    caption_lines: Literal[2, 3] = 2
    """Lines of the caption below that row."""
    blank_lines: Literal["model", "single", "double"] = "model"
    """Blank lines between the parts of the cover."""
    phone_colon: bool = True
    """Colon after the words before the telephone number."""
    phone_place: Literal["label", "above"] = "label"
    """The telephone number after its label, or above it as a caption."""
    former_name: Literal["none", "words", "left_out"] = "none"
    """If there is no former name: the caption alone, the caption below words that say so, or nothing."""
    zip_column: _Room = 62
    """Left edge of the zip code."""


class TableLayout(msgspec.Struct, frozen=True, kw_only=True):
    """How the tables are laid out."""

    order: Literal["document", "counts_first", "balances_first"] = "document"
    """The columns in the order of the document, or with those of loan counts or balances first."""
    label_width: _Width = 32
    """Widest label; a longer one is wrapped."""
    count: Slot = Slot(head=34, edge=39)
    balance: Slot = Slot(head=59, edge=76)
    row_gap: Literal["model", "blank", "none", "ruler"] = "model"
    """What separates rows: blank lines (in the model filing except in long tables), nothing, or full rulers."""
    dollar_rows: Literal["first", "every", "none"] = "first"
    """Rows with a dollar sign, in addition to the total."""
    dollar_place: Literal["aligned", "glued", "spaced"] = "aligned"
    """Dollar signs aligned, directly before the figure, or one blank before it."""
    percent_rows: Literal["every", "first", "none"] = "every"
    """Rows with a percent sign, in addition to the total; with `none` only the head gives the unit."""
    null: Literal["-", "--", "N/A"] = "-"
    """The text of an empty cell."""
    indent: _Room = 0
    """Left edge of the table."""
    column_gap: _Room = 2
    """Blanks between the columns of a table with columns other than those of the model filing."""
    left_head: Literal["last", "first"] = "last"
    """The line of the head that has the head of the labels, if that is one line."""
    head_hyphens: bool = False
    """Whether heads of columns that the model filing does not have are also broken at hyphens."""
    rulers: Literal["columns", "full", "both_sides", "none"] = "columns"
    """Rulers at the head: one per column, one across the table, one above and one below, or none."""
    title_width: _Width = 54
    """Widest title on one line; a longer title is printed on two."""
    title_place: Literal["centred", "left"] = "centred"
    title_gap: _Room = 1
    """Blank lines between title and head."""
    head_gap: _Room = 1
    """Blank lines between head and rows."""
    rule_mark: Literal["-", "=", "_"] = "-"
    """The character of the rulers at the head."""
    wrapped_figures: Literal["first", "last"] = "first"
    """The line of a wrapped label that has the figures of the row."""
    total_rule: Literal["under", "above", "both", "none"] = "under"
    """The rulers of the total row."""
    tags: bool = False
    """Whether a table has `<TABLE>`, `<CAPTION>` and the line of `<S>` and `<C>`."""
    broken: Literal["no", "bare", "ruler", "head", "title"] = "no"
    """A page mark within a long table, followed by nothing, or again by the ruler, the head, or title and head."""
    total_gap: _Room = 2
    """Blank lines before the total."""


class SignatureLayout(msgspec.Struct, frozen=True, kw_only=True):
    """How the signature block is laid out."""

    heading: Literal["SIGNATURES", "SIGNATURE", ""] = "SIGNATURES"
    by: bool = True
    """`By:` before the signature."""
    rule: bool = True
    """A rule below the signature."""
    labels: bool = False
    """`Name:` and `Title:` before name and title."""
    caption: bool = True
    """`(Registrant)` below the registrant's name."""
    left: bool = False
    """The block at the left margin instead of the right of the page."""
    conformed: Literal["/s/ Name", "/S/ Name", "/s/Name"] = "/s/ Name"
    """The form of a conformed signature."""
    title_label: Literal["Title:", "Its:"] = "Title:"
    """The label of the title, if name and title have labels."""
    date_place: Literal["after", "before", "by_line"] = "after"
    """The date below the block, above it, or before `By:` on its line."""
    date_label: Literal["Dated:", "Date:", ""] = "Dated:"
    date_style: Literal["words", "figures"] = "words"
    """The date as `January 9, 2003` or `1/9/2003`."""


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """All options of a printed filing."""

    envelope: Literal["bare", "sec", "pem", "pem_ims", "tags"] = "bare"
    """The envelope: none, the EDGAR header, that in a PEM message, or a header with one tag a line."""
    newline: Literal["lf", "crlf", "cr"] = "lf"
    tabs: bool = False
    """Tabs, at every eighth column, in place of leading blanks."""
    final_newline: bool = True
    trailing_blanks: bool = False
    """Blanks at the end of some lines, including blank lines."""
    rule_style: Literal["plain", "escaped", "underscore"] = "plain"
    """The form of rules; `escaped` writes `- ---` for a line that starts with a hyphen, as PEM does."""
    first_page_mark: bool = False
    """A page mark before the cover."""
    page_mark: str = "<PAGE>"
    page_gap: _Room = 2
    """Blank lines after a page mark."""
    page_number: Literal["none", "bare", "dashes", "words"] = "none"
    """The page's number, printed before the page mark."""
    page_lines: _Width = 56
    """Lines of a page; a block that does not fit starts the next page."""
    item_heading: Literal["plain", "caps", "ruled", "split", "no_dot", "colon", "dash", "glued"] = "plain"
    """The item's heading: as in the model, with `ITEM`, ruled, with the title on the next line, or with other signs."""
    width: _Width = 80
    """Width of the prose."""
    indent: _Room = 6
    """Indent of a paragraph's first line."""
    justified: bool = False
    """Whether prose is filled with blanks to the full width."""
    hyphen_breaks: bool = True
    """Whether words are broken at their hyphens at the end of a line."""
    mark: Literal["round", "square", "slash", "spaced", "lost"] = "round"
    """A footnote mark in the text: `(1)`, `[1]`, `/1/`, `(1)` after a blank, or, on titles, a lost superscript: `1`."""
    body_mark: Literal["bare", "round", "square", "slash"] = "bare"
    """The mark before the body of a footnote: bare, or in brackets."""
    tables_in: Literal["body", "exhibit"] = "body"
    """The tables in the form, or in the first exhibit of the submission."""
    headings: Literal["bare", "underlined"] = "bare"
    """A heading, alone or underlined."""
    facts: Literal["colon", "column"] = "colon"
    """The list of facts that the narrative does not state: values after the labels, or in a column."""
    cover: CoverLayout = CoverLayout()
    table: TableLayout = TableLayout()
    signature: SignatureLayout = SignatureLayout()


MODEL = Layout()
"""The layout of the model filing."""
