"""The data set: from the entries of a corpus to tables of one star schema, in any format.

Nothing here imports pyarrow, duckdb, polars or pandas before it is needed.
"""

from __future__ import annotations

from tscc.dataset.columns import Tables, located, with_another_id
from tscc.dataset.entry import Entry, entry_of
from tscc.dataset.packed_filing import pack_filing, unpack_document, unpack_tables
from tscc.dataset.rows import tables_of
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
    "Table",
    "Tables",
    "bucket_of",
    "entry_of",
    "keep_others",
    "located",
    "missing_extras",
    "pack_filing",
    "tables_of",
    "unpack_document",
    "unpack_tables",
    "with_another_id",
    "write_data_set",
]
