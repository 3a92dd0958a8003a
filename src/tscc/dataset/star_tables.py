"""The tables of the data set: the one declaration that every format is written from.

Every table begins with `filing_id`. The figures are those printed: a null is a figure that the filing does not state or
that was not read, which `unparsed` tells apart. The facts of pools and the columns of rows are read off the model.
"""

from __future__ import annotations

from dataclasses import replace

from tscc.dataset.model_columns import GROUP_COLUMNS, POOL_COLUMNS, ROW_COLUMNS
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
_OF_FILING = Reference(("filing_id",), "filings", ("filing_id",))
_OF_POOL = Reference(("pool_id",), "pools", ("pool_id",))
_OF_STRAT = Reference(("strat_id",), "stratifications", ("strat_id",))


def _table(name: str, about: str, key: str, *columns: Column, of: tuple[Reference, ...] = (_OF_FILING,)) -> Table:
    return Table(name, about, tuple(key.split()), (FILING_ID, *columns), of)


_FILINGS = replace(
    _table(
        "filings",
        "One row a filing, whatever became of it",
        "filing_id",
        Column("sha256", TEXT, "the digest of its bytes, in hexadecimal"),
        Column("location_count", INTEGER, "the number of places it was found at, listed in `locations`"),
        Column("bytes", INTEGER, "its length in bytes"),
        Column("lines", INTEGER, "its number of lines"),
        Column("encoding", TEXT, "how its bytes were read: `ascii`, `utf-8`, `cp1252`"),
        Column("newline", TEXT, "how its lines end"),
        Column("status", TEXT, "`compiled`, `warnings`, `errors` (use its figures with care), `declined` or `failed`"),
        Column("declined_as", TEXT, "what a declined filing is: `servicing_report`, `other_form`, `foreign`"),
        Column("error", TEXT, "what ended the compile of a failed filing"),
        Column("form", TEXT, "the form as its cover says"),
        Column("header_form", TEXT, "the form as its EDGAR header says"),
        Column("amendment", BOOLEAN, "whether it amends another filing"),
        Column("accession_number", TEXT, "the accession number of its header"),
        Column("cik", TEXT, "the CIK of its first filer"),
        Column("filed_date", DATE, "the day it was filed, by its header"),
        Column("changed_date", DATE, "the day it was changed, by its header"),
        Column("accepted", TEXT, "when it was accepted, `YYYYMMDDhhmmss`"),
        Column("period_date", DATE, "the period of its header"),
        Column("document_count", INTEGER, "the number of documents by its header"),
        Column("report_date", DATE, "the date of report on its cover"),
        Column("registrant", TEXT, "the registrant as on its cover"),
        Column(
            "registrant_key",
            TEXT,
            "the registrant, or else its first filer, in capitals without marks and `INC`, `CORP`",
        ),
        Column("registrant_role", TEXT, "the role of the registrant: `depositor`"),
        Column("registrant_state", TEXT, "the state of incorporation as printed"),
        Column("file_numbers", TEXT, "the Commission's file numbers, with `; ` between several"),
        Column("irs_numbers", TEXT, "the employer identification numbers, with `; ` between several"),
        Column("deal_kind", TEXT, "`collateral_term_sheet`, `detailed_description`"),
        Column("series", TEXT, "the series as printed"),
        Column("series_key", TEXT, "the series in capitals without blanks"),
        Column("security", TEXT, "the securities as printed"),
        Column("preliminary", BOOLEAN, "whether its figures are preliminary"),
        Column("signed", BOOLEAN, "whether it has a conformed signature; null without a signature block"),
        Column("signed_date", DATE, "the date of its signature"),
        Column(
            "supersedes",
            TEXT,
            "the last earlier filing of the same registrant_key and series_key; null outside a corpus",
        ),
        Column("errors", INTEGER, "its diagnostics that are errors"),
        Column("warnings", INTEGER, "its diagnostics that are warnings"),
        Column("notes", INTEGER, "its diagnostics that are notes"),
        Column("checks_passed", INTEGER, "its checks that pass, within rounding too"),
        Column("checks_failed", INTEGER, "its checks that fail or warn"),
        Column("unparsed", INTEGER, "its pieces that were not read, listed in `unparsed`"),
        Column("schema_version", TEXT, "the version of the document's schema; null without a document"),
        Column("tool_version", TEXT, "the version of tscc"),
    ),
    references=(),
)

_OF_FILINGS = (
    _table(
        "locations",
        "One row for each place where the bytes of a filing were found",
        "filing_id location",
        Column("location", TEXT, "a path, or `archive.zip!member`"),
        Column("sha256", TEXT, "the digest of the bytes"),
    ),
    _table(
        "filers",
        "One row for each filer of the EDGAR header",
        "filing_id ordinal",
        ORDINAL,
        Column("name", TEXT, "the name as filed"),
        Column("cik", TEXT, "the CIK"),
        Column("sic", TEXT, "the standard industrial code"),
        Column("irs_number", TEXT, "the employer identification number"),
        Column("state", TEXT, "the state of incorporation"),
        Column("fiscal_year_end", TEXT, "the end of the fiscal year, `MMDD`"),
        Column("form_type", TEXT, "the form filed"),
        Column("act", TEXT, "the act it was filed under"),
        Column("file_number", TEXT, "the Commission's file number"),
        Column("film_number", TEXT, "the film number"),
    ),
    _table(
        "items",
        "One row for each item of the form",
        "filing_id ordinal",
        ORDINAL,
        Column("number", TEXT, "the number as printed: `5`, `8.01`"),
        Column("title", TEXT, "the title as printed"),
        *PLACE,
    ),
)

_OF_POOLS = (
    _table(
        "pools",
        "One row for each pool that a filing names, with the facts it states; their places are in `facts`",
        "pool_id",
        POOL_ID,
        Column("pool_ordinal", INTEGER, "the place of the pool in the filing, from 0"),
        Column("pool", TEXT, "the designation as printed; `1` where the filing names none"),
        Column("is_whole", BOOLEAN, "whether it stands for all pools of its filing: leave it out of sums over pools"),
        *POOL_COLUMNS,
    ),
    _table(
        "facts",
        "One row for each figure of a pool outside of its tables, with the digits as printed and its place",
        "filing_id pointer",
        POOL_ID,
        POINTER,
        Column(
            "kind",
            TEXT,
            "`reported`, `ltv_over`, `share`, `bound`, `tolerance`, `group`, `other`, or `derived` (not printed; follows)",
        ),
        Column("name", TEXT, "the column of `pools` or the key of the document; for `other` the label as printed"),
        Column(
            "subject", TEXT, "what it is about: the subject of a share, the id of a group, the threshold of a ratio"
        ),
        Column("value_text", TEXT, "the value with the digits as printed"),
        Column("value_number", WIDE, "the value as a number; null for words, dates, and figures that do not fit"),
        Column("value_date", DATE, "the value as a date"),
        Column("unit", TEXT, "`usd`, `pct`, `months`, `years`, `count`, or as printed"),
        Column("bound", TEXT, "`at_least`, `at_most`, `approximately`; null for a figure stated exactly"),
        Column("explanation", TEXT, "how a derived figure follows"),
        *PLACE,
        of=(_OF_FILING, _OF_POOL),
    ),
    _table(
        "fact_basis",
        "One row for each figure that a derived fact follows from",
        "filing_id pointer ordinal",
        POINTER,
        ORDINAL,
        Column("basis_pointer", TEXT, "where that figure is in the document"),
    ),
    _table(
        "groups",
        "One row for each group of mortgage loans within a pool",
        "pool_id ordinal",
        POOL_ID,
        ORDINAL,
        Column("group_id", TEXT, "the designation of the group: `discount`"),
        Column("rule_field", TEXT, "what assigns a loan to it: `net_rate_pct`"),
        Column("rule_op", TEXT, "`lt`, `le`, `eq`, `ge`, `gt`"),
        Column("rule_value", RATE, "the value that the field is compared with"),
        *GROUP_COLUMNS,
        *PLACE,
        of=(_OF_FILING, _OF_POOL),
    ),
)

_OF_STRATS = (
    _table(
        "stratifications",
        "One row for each table of a filing",
        "strat_id",
        STRAT_ID,
        POOL_ID,
        POINTER,
        Column("strat", TEXT, "the id of the table in its document: `state`, `note_rate-2`"),
        Column("title", TEXT, "the title as printed"),
        DIMENSION,
        Column("kind", TEXT, "`band` or `category`"),
        Column("unit", TEXT, "the unit of the edges of bands"),
        Column("row_count", INTEGER, "the number of its rows without the total"),
        Column("total_loan_count", INTEGER, "the printed total of the loan counts"),
        Column("total_balance_usd", MONEY, "the printed total of the balances"),
        Column("sum_loan_count", INTEGER, "the sum of the counts of its rows; null if a row has none"),
        Column("sum_balance_usd", MONEY, "the sum of the balances of its rows; null if a row has none"),
        *PLACE,
        of=(_OF_FILING, _OF_POOL),
    ),
    _table(
        "strat_columns",
        "One row for each column of a table: a cell of a column that is not listed is absent, another null cell is empty",
        "strat_id ordinal",
        STRAT_ID,
        ORDINAL,
        Column("key", TEXT, "the column of `strat_rows`, or `column_N` with its cells in `cells`"),
        Column("header", TEXT, "the head as printed"),
        *PLACE,
        of=(_OF_FILING, _OF_STRAT),
    ),
    _table(
        "strat_rows",
        "One row for each row of a table, and one for its printed total (`is_total`: leave it out of sums)",
        "strat_id row_index",
        STRAT_ID,
        POOL_ID,
        DIMENSION,
        ROW_INDEX,
        Column("is_total", BOOLEAN, "whether it is the printed total"),
        Column("label", TEXT, "the label as printed"),
        Column("code", TEXT, "the category, a USPS state code or a word; null where it is not known, never guessed"),
        Column("lower", RATE, "the lower edge of the band; null if open"),
        Column("lower_inclusive", BOOLEAN, "whether the lower edge is in the band"),
        Column("upper", RATE, "the upper edge of the band; null if open"),
        Column("upper_inclusive", BOOLEAN, "whether the upper edge is in the band"),
        *ROW_COLUMNS,
        *PLACE,
        of=(_OF_FILING, _OF_STRAT, _OF_POOL),
    ),
    _table(
        "cells",
        "One row for each cell of a column whose head is not known",
        "strat_id row_index column_key",
        STRAT_ID,
        ROW_INDEX,
        Column("column_key", TEXT, "the column: `column_3`"),
        Column("header", TEXT, "the head of the column as printed"),
        Column("value_text", TEXT, "the cell as printed; null if empty"),
        Column("value_number", WIDE, "the cell as a number, without `$ , %`; null if it is none"),
        *PLACE,
        of=(_OF_FILING, _OF_STRAT),
    ),
)

_OF_FINDINGS = (
    _table(
        "footnotes",
        "One row for each footnote",
        "filing_id footnote",
        Column("footnote", TEXT, "the id of the footnote in its document: `n1`"),
        Column("marker", TEXT, "the mark as printed, without brackets"),
        Column("scope", TEXT, "`document`, or the `strat` of the table it belongs to"),
        Column("text", TEXT, "its body, which qualifies the figures that refer to it"),
        *PLACE,
    ),
    _table(
        "footnote_refs",
        "One row for each place that refers to a footnote",
        "filing_id footnote ordinal",
        Column("footnote", TEXT, "the footnote"),
        ORDINAL,
        POINTER,
        of=(_OF_FILING, Reference(("filing_id", "footnote"), "footnotes", ("filing_id", "footnote"))),
    ),
    _table(
        "checks",
        "One row for each result of a check, passes too",
        "filing_id ordinal",
        ORDINAL,
        Column("code", TEXT, "the code: `tscc explain CODE` says what it checks"),
        Column("name", TEXT, "the name of the check"),
        Column("subject", TEXT, "what is checked, a JSON Pointer"),
        Column("status", TEXT, "`pass`, `within_rounding`, `note`, `warning`, `fail`, `not_applicable`"),
        Column("expected", TEXT, "what it should be, as text: a figure, a date or an interval"),
        Column("actual", TEXT, "what it is"),
        Column("difference", TEXT, "how far off it is"),
        Column("difference_number", WIDE, "the same as a number"),
        Column("tolerance", WIDE, "how far off it may be"),
        Column("reason", TEXT, "what was found, or why it is not applicable"),
        *PLACE,
    ),
    _table(
        "check_evidence",
        "One row for each figure that the result of a check rests on",
        "filing_id check_ordinal ordinal",
        Column("check_ordinal", INTEGER, "the `ordinal` of the check"),
        ORDINAL,
        POINTER,
        of=(_OF_FILING, Reference(("filing_id", "check_ordinal"), "checks", ("filing_id", "ordinal"))),
    ),
    _table(
        "diagnostics",
        "One row for each diagnostic",
        "filing_id ordinal",
        ORDINAL,
        Column("code", TEXT, "the code: `tscc explain CODE` explains it"),
        Column("severity", TEXT, "`error`, `warning` or `note`"),
        Column("title", TEXT, "the title of the code"),
        Column("message", TEXT, "what was found"),
        Column("reason", TEXT, "what a declined filing is"),
        Column("help", TEXT, "what may be done, with line feeds between several ways"),
        *PLACE,
    ),
    _table(
        "unparsed",
        "One row for each piece of a filing that was not read, or that a column cannot hold",
        "filing_id ordinal",
        ORDINAL,
        Column(
            "kind",
            TEXT,
            "`block`, `sentence`, `figure`; `misfit` is a figure of the document that its column cannot hold",
        ),
        POINTER,
        *PLACE,
    ),
)

TABLES: tuple[Table, ...] = (_FILINGS, *_OF_FILINGS, *_OF_POOLS, *_OF_STRATS, *_OF_FINDINGS)
"""All tables; those that refer to others are after them."""
BY_NAME = {table.name: table for table in TABLES}
