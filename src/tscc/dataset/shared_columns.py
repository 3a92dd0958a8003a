"""The columns that several tables have, and how a table is declared."""

from __future__ import annotations

from tscc.dataset.star import Column, Reference, Table, Type

TEXT, INTEGER, BOOLEAN, DATE = Type.TEXT, Type.INTEGER, Type.BOOLEAN, Type.DATE
MONEY, RATE, WIDE = Type.MONEY, Type.RATE, Type.WIDE

FILING_ID = Column("filing_id", TEXT, "the filing: its accession number, or `sha256:` and 16 digits of its digest")
POOL_ID = Column("pool_id", TEXT, "the pool: `filing_id#id`")
STRAT_ID = Column("strat_id", TEXT, "the table of the filing: `pool_id/id`")
DIMENSION = Column("dimension", TEXT, "what divides the rows: `state`, `note_rate`, `original_ltv`")
ROW_INDEX = Column("row_index", INTEGER, "the row, from 0; -1 is the printed total")
POINTER = Column("pointer", TEXT, "where the figure is in the document, a JSON Pointer")
ORDINAL = Column("ordinal", INTEGER, "the place in the order of the filing, from 0")
PLACE = (
    Column("line", INTEGER, "the line of the file where it begins, from 1"),
    Column("col", INTEGER, "the column where it begins, from 1, in code points"),
    Column("end_line", INTEGER, "the line where it ends, from 1"),
    Column("end_col", INTEGER, "the column after its last character, from 1"),
    Column("start_offset", INTEGER, "code points of the file before it"),
    Column("end_offset", INTEGER, "code points of the file up to its end"),
)
OF_FILING = Reference(("filing_id",), "filings", ("filing_id",))
OF_POOL = Reference(("pool_id",), "pools", ("pool_id",))
OF_STRAT = Reference(("strat_id",), "stratifications", ("strat_id",))


def table_of(name: str, about: str, key: str, *columns: Column, of: tuple[Reference, ...] = (OF_FILING,)) -> Table:
    """Declare a table whose rows belong to a filing; `key` has the names of its key with blanks between them."""
    return Table(name, about, tuple(key.split()), (FILING_ID, *columns), of)
