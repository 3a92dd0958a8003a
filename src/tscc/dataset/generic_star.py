"""The tables of the data set for the tables of any kind: those of filings that are no stratifications."""

from __future__ import annotations

from tscc.dataset.shared_columns import INTEGER, OF_FILING, ORDINAL, PLACE, POINTER, TEXT, WIDE, table_of
from tscc.dataset.star import Column, Reference, Table

_GENERIC_ID = Column("generic_id", TEXT, "the table of the filing: `filing_id/id`")
_ROW_INDEX = Column("row_index", INTEGER, "the row, from 0")
_KIND = Column(
    "kind", TEXT, "`row`, `subtotal` (goes into another sum), `total`, or `heading` of rows: add up `row` alone"
)
_LEVEL = Column("level", INTEGER, "how far the row is indented, in the indents of its table, from 0")
_ROW_GROUP = Column("row_group", TEXT, "the group of the row, where the table has a second column of labels for groups")
_LABEL = Column("label", TEXT, "the label as printed, without footnote marks")
_OF_TABLE = Reference(("generic_id",), "generic_tables", ("generic_id",))
_OF_ROW = Reference(("generic_id", "row_index"), "generic_rows", ("generic_id", "row_index"))

GENERIC: tuple[Table, ...] = (
    table_of(
        "generic_tables",
        "One row for each table of a filing that is no stratification, of any filing, declined ones too",
        "generic_id",
        _GENERIC_ID,
        POINTER,
        Column("generic", TEXT, "the id of the table in its document: `t1`"),
        Column("title", TEXT, "the title as printed"),
        Column(
            "scale",
            INTEGER,
            "what a figure is multiplied by as far as the table says so: 1, 1000, 1000000; not applied",
        ),
        Column("label_head", TEXT, "the head of the column of labels"),
        Column("first_line", INTEGER, "the line of the file where it begins, with its title, from 1"),
        Column("last_line", INTEGER, "its last line"),
        Column("column_count", INTEGER, "the number of its columns of figures"),
        Column("row_count", INTEGER, "the number of its rows, sums and headings too"),
    ),
    table_of(
        "generic_columns",
        "One row for each column of figures of such a table",
        "generic_id column_index",
        _GENERIC_ID,
        Column("column_index", INTEGER, "the column, from 0"),
        Column("head", TEXT, "the parts of its head from top to bottom, with ` | ` between them"),
        Column("marks", TEXT, "its footnote marks, with `; ` between several; their texts are in `generic_notes`"),
        of=(OF_FILING, _OF_TABLE),
    ),
    table_of(
        "generic_rows",
        "One row for each row of such a table, also those without figures",
        "generic_id row_index",
        _GENERIC_ID,
        _ROW_INDEX,
        Column("row_line", INTEGER, "the line of its figures, or of its label if it has none, from 1"),
        _KIND,
        _LEVEL,
        _ROW_GROUP,
        _LABEL,
        Column("marks", TEXT, "the footnote marks of its label and cells, with `; ` between several"),
        *PLACE,
        of=(OF_FILING, _OF_TABLE),
    ),
    table_of(
        "generic_addends",
        "One row for each row that a sum of such a table adds up; `checks` says whether it does so in every column",
        "generic_id row_index ordinal",
        _GENERIC_ID,
        _ROW_INDEX,
        ORDINAL,
        Column("addend_line", INTEGER, "the `row_line` of the row that is added"),
        of=(OF_FILING, _OF_ROW),
    ),
    table_of(
        "generic_cells",
        "One row for each cell of such a table that is not empty",
        "generic_id row_index column_index",
        _GENERIC_ID,
        _ROW_INDEX,
        Column("column_index", INTEGER, "the column, from 0"),
        _KIND,
        _LEVEL,
        _ROW_GROUP,
        _LABEL,
        Column("head", TEXT, "the head of its column, with ` | ` between the parts"),
        Column("value_text", TEXT, "the cell as printed"),
        Column(
            "value_number",
            WIDE,
            "its figure, negative in brackets, a percentage in points; null for a dash, a year, words",
        ),
        *PLACE,
        of=(OF_FILING, _OF_TABLE),
    ),
    table_of(
        "generic_notes",
        "One row for each footnote of such a table",
        "generic_id ordinal",
        _GENERIC_ID,
        ORDINAL,
        Column("marker", TEXT, "the mark as printed, without brackets"),
        Column("text", TEXT, "its body; null where the filing has none near the table"),
        of=(OF_FILING, _OF_TABLE),
    ),
)
