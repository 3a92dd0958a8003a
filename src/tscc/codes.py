"""The codes of the diagnostics: one line each, its number, its severity and its title.

A code is named for what is wrong, never for the cure. 0xx source and envelope, 1xx lines, 2xx layout, 3xx footnotes,
4xx values, 5xx arithmetic, 6xx consistency, 9xx internal. What `tscc explain` tells of a code stands in `catalogue/`.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Severity(str, Enum):
    """How bad it is: with an error no document is written unless asked for."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(NamedTuple):
    """A kind of diagnostic."""

    id: str
    severity: Severity
    title: str


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

EMPTY_INPUT = Code("TS001", _ERROR, "empty input")
WRONG_ENCODING = Code("TS002", _WARNING, "bytes that are neither ASCII nor UTF-8")
NOT_TEXT_ERA = Code("TS003", _ERROR, "not a text-era filing")
CUT_SHORT = Code("TS004", _ERROR, "submission cut short")
FLATTENED_LINES = Code("TS005", _ERROR, "lines flattened")
NUL_BYTES = Code("TS006", _ERROR, "NUL bytes")
DOCUMENT_NOT_TEXT = Code("TS007", _WARNING, "document that is not text")
OUTSIDE_DOCUMENTS = Code("TS008", _WARNING, "text outside every document")
SECOND_SUBMISSION = Code("TS009", _ERROR, "more than one submission in the file")
UNPAIRED_TAG = Code("TS010", _WARNING, "closing envelope tag without its opening")
HEADER_DATE = Code("TS011", _WARNING, "impossible date in the EDGAR header")
DOCUMENTS_MISSING = Code("TS012", _ERROR, "documents missing from the submission")

LINE_OUT_OF_PLACE = Code("TS101", _ERROR, "line out of place")
FILE_CUT_SHORT = Code("TS102", _ERROR, "file cut short")

NOT_A_TERM_SHEET = Code("TS201", _ERROR, "not a term sheet")
ITEM_HEADING_MISSING = Code("TS202", _ERROR, "body without an item heading")
SIGNATURE_MISSING = Code("TS203", _ERROR, "filing without a signature block")
SIGNATURE_DATE_MISSING = Code("TS204", _WARNING, "signature without a date")
COVER_ELEMENT_MISSING = Code("TS211", _WARNING, "cover element not found")
VALUE_WITHOUT_CAPTION = Code("TS212", _ERROR, "cover value without a caption")
CAPTION_WITHOUT_VALUE = Code("TS213", _WARNING, "cover caption without a value")
TITLE_MISSING = Code("TS221", _WARNING, "table without a title")
HEAD_MISSING = Code("TS222", _ERROR, "table without a head")
RULER_MISSING = Code("TS223", _WARNING, "table head without a ruler")
TOTAL_MISSING = Code("TS224", _WARNING, "table without a total")
ROW_AFTER_TOTAL = Code("TS225", _ERROR, "row under the total")
JUNK_IN_TABLE = Code("TS226", _ERROR, "line in a table that is no row")
CELL_MISSING = Code("TS227", _ERROR, "row with an empty cell")
CELL_IN_NO_COLUMN = Code("TS228", _ERROR, "cell in no column")
EXTRA_CELL = Code("TS229", _ERROR, "two cells in one column")
LABEL_MISSING = Code("TS230", _ERROR, "row without a label")
NOTHING_TO_CONTINUE = Code("TS231", _ERROR, "label continued from nothing")
ROWS_MISSING = Code("TS232", _ERROR, "table without rows")

MARK_WITHOUT_BODY = Code("TS301", _ERROR, "footnote mark without a body")
BODY_WITHOUT_MARK = Code("TS302", _WARNING, "footnote body without a mark")
BODY_TWICE = Code("TS303", _ERROR, "footnote defined twice")
BODIES_OUT_OF_ORDER = Code("TS304", _WARNING, "footnotes out of order")

BAD_CHARACTER = Code("TS401", _ERROR, "bad character in a number")
BAD_GROUPING = Code("TS402", _ERROR, "misplaced comma in a number")
NOT_A_FIGURE = Code("TS403", _ERROR, "cell that is no figure")
IMPOSSIBLE_DATE = Code("TS404", _ERROR, "impossible date")
MISSPELT_MONTH = Code("TS405", _WARNING, "misspelt month")
UNREADABLE_DATE = Code("TS406", _ERROR, "unreadable date")
MISSPELT_STATE = Code("TS407", _WARNING, "misspelt state")
NOT_A_BAND = Code("TS408", _ERROR, "label that is no band")
SENTENCE_NOT_UNDERSTOOD = Code("TS409", _WARNING, "figures in a sentence no rule claims")
LISTS_DIFFER = Code("TS410", _ERROR, "lists of different lengths")

STATED_TWICE = Code("TS601", _ERROR, "fact stated twice with different figures")
OTHER_DATE = Code("TS602", _WARNING, "figure as of another date than the cut-off date")

CODES = {code.id: code for code in list(globals().values()) if isinstance(code, Code)}
"""Every code by its number."""
