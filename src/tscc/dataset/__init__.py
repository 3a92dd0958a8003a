"""The data set: from the entries of a corpus to tables of one star schema, in any format.

Nothing here imports pyarrow, duckdb, polars or pandas before it is needed.
"""

from __future__ import annotations

from tscc.dataset.entry import Entry, entry_of
from tscc.dataset.packed_rows import Rows, pack_rows, unpack_rows
from tscc.dataset.rows import located, rows_of
from tscc.dataset.star import Table
from tscc.dataset.star_tables import TABLES
from tscc.dataset.table_files import FORMATS
from tscc.dataset.versions import DATA_SET_VERSION
from tscc.dataset.write import bucket_of, keep_others, missing_extras, write_data_set

__all__ = [
    "DATA_SET_VERSION",
    "FORMATS",
    "TABLES",
    "Entry",
    "Rows",
    "Table",
    "bucket_of",
    "entry_of",
    "keep_others",
    "located",
    "missing_extras",
    "pack_rows",
    "rows_of",
    "unpack_rows",
    "write_data_set",
]
