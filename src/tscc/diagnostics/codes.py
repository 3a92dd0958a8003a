"""The codes of the diagnostics: one line each, its number, its severity and its title.

A title names what is wrong, never the cure. TS0xx source and envelope, TS1xx lines, TS2xx layout, TS3xx footnotes, TS4xx
values, TS5xx arithmetic, TS6xx consistency. The page that `tscc explain` shows for a code is in `catalogue/`.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

import msgspec


class Severity(str, Enum):
    """How serious a diagnostic is. With an error no document is written, unless the user asks for it."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


Part = Literal["envelope", "front", "prose", "table", "notes", "sums"]
"""A part of a filing; its front is its cover, the headings of its items, and its end."""
Damage = Literal["unread", "close lines", "joined", "columns", "characters"]
"""What else leaves faults behind all over a text: that it has another form, lost blank lines or what these joined, wrong columns or characters."""


class Code(msgspec.Struct, frozen=True):
    """A kind of diagnostic."""

    id: str
    severity: Severity
    title: str
    traces: tuple[Part | Damage, ...] = ()
    """Where the text is damaged as a whole: the part of a filing in which a lost line leaves it behind, and other damage that does."""


_ERROR, _WARNING, _NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

EMPTY_INPUT = Code("TS001", _ERROR, "empty input")
WRONG_ENCODING = Code("TS002", _WARNING, "bytes that are neither ASCII nor UTF-8")
NOT_TEXT_ERA = Code("TS003", _ERROR, "not a text-era filing")
CUT_SHORT = Code("TS004", _ERROR, "submission cut short", ("envelope",))
FLATTENED_LINES = Code("TS005", _ERROR, "flattened text")
NUL_BYTES = Code("TS006", _ERROR, "NUL bytes")
DOCUMENT_NOT_TEXT = Code("TS007", _WARNING, "document that is not text")
OUTSIDE_DOCUMENTS = Code("TS008", _WARNING, "text outside the documents", ("envelope",))
SECOND_SUBMISSION = Code("TS009", _ERROR, "more than one submission in the file")
UNPAIRED_TAG = Code("TS010", _WARNING, "closing envelope tag without an opening tag", ("envelope",))
HEADER_DATE = Code("TS011", _WARNING, "impossible date in the EDGAR header")
DOCUMENTS_MISSING = Code("TS012", _ERROR, "document missing from the submission, or in it twice")
PAGES_MISSING = Code("TS013", _ERROR, "page missing or printed twice")
INVISIBLE = Code("TS014", _WARNING, "invisible character")
HEADER_COUNT = Code("TS015", _WARNING, "document count in the EDGAR header that is not a number")
DOCUMENT_NOT_READ = Code("TS016", _NOTE, "document of a submission that is not read")
REMAINS = Code("TS017", _NOTE, "remains of another format in the text")
DECIMAL_COMMAS = Code("TS018", _ERROR, "figures with decimal commas")
LINES_CUT = Code("TS019", _ERROR, "lines cut at a fixed length")
ACCESSION_SHARED = Code("TS020", _NOTE, "accession number of several texts")
LINES_LOST = Code("TS021", _ERROR, "lines missing all over the text")
SIGNS_MISREAD = Code("TS022", _ERROR, "sign misread all over")
HEADER_VALUE = Code("TS023", _WARNING, "malformed value in the EDGAR header")

LINE_OUT_OF_PLACE = Code("TS101", _ERROR, "line out of place", ("front",))
FILE_CUT_SHORT = Code("TS102", _ERROR, "file cut short", ("front",))

NOT_A_TERM_SHEET = Code("TS201", _ERROR, "not a term sheet")
ITEM_HEADING_MISSING = Code("TS202", _ERROR, "body without an item heading", ("front",))
SIGNATURE_MISSING = Code("TS203", _ERROR, "filing without a signature block", ("front",))
SIGNATURE_DATE_MISSING = Code("TS204", _WARNING, "signature without a date")
ITEM_TWICE = Code("TS205", _WARNING, "duplicate item")
TITLE_OF_ANOTHER_ITEM = Code("TS206", _WARNING, "item with the title of another item")
ITEMS_DIFFER = Code("TS207", _NOTE, "item of the EDGAR header that is not in the form")
SIGNATURE_INCOMPLETE = Code("TS208", _NOTE, "signature without a registrant, a signer or a title")
COVER_ELEMENT_MISSING = Code("TS211", _WARNING, "cover element not found", ("front",))
VALUE_WITHOUT_CAPTION = Code("TS212", _ERROR, "cover value without a caption", ("front",))
CAPTION_WITHOUT_VALUE = Code("TS213", _WARNING, "cover caption without a value", ("front",))
MISSPELT_FORM = Code("TS214", _WARNING, "misspelt caption or heading", ("characters",))
ODD_NUMBER = Code("TS215", _WARNING, "malformed number on the cover")
CAPTION_MISSING = Code("TS216", _WARNING, "cover value whose caption is missing", ("front",))
HEADER_DIFFERS = Code("TS217", _NOTE, "detail of the cover other than in the EDGAR header")
ODD_RULE = Code("TS218", _WARNING, "rule, name or word with a stray character", ("characters",))
SECOND_VALUE = Code("TS219", _NOTE, "second value where the document has one")
TITLE_MISSING = Code("TS221", _WARNING, "table without a title", ("table",))
HEAD_MISSING = Code("TS222", _ERROR, "table without a head", ("table", "columns"))
RULER_MISSING = Code("TS223", _WARNING, "table head without a ruler", ("table",))
TOTAL_MISSING = Code("TS224", _WARNING, "table without a total", ("table", "columns"))
TOTAL_NOT_LAST = Code("TS225", _ERROR, "total that is not the last row", ("table",))
JUNK_IN_TABLE = Code("TS226", _ERROR, "line in a table that is not a row", ("table", "columns"))
CELL_MISSING = Code("TS227", _ERROR, "row with an empty cell", ("table", "columns"))
CELL_IN_NO_COLUMN = Code("TS228", _ERROR, "cell in no column", ("columns",))
EXTRA_CELL = Code("TS229", _ERROR, "two cells in one column", ("close lines", "columns"))
LABEL_MISSING = Code("TS230", _ERROR, "row without a label", ("table",))
NOTHING_TO_CONTINUE = Code("TS231", _ERROR, "unexpected label continuation", ("table",))
ROWS_MISSING = Code("TS232", _ERROR, "table without rows", ("table",))
ROWS_OUTSIDE_TABLE = Code("TS233", _ERROR, "rows outside any table", ("table", "columns"))
MISSPELT_HEAD = Code("TS234", _WARNING, "misspelt column head", ("table", "unread", "columns", "characters"))
MISSPELT_TOTAL = Code("TS235", _WARNING, "misspelt total", ("characters",))
TABLES_SIDE_BY_SIDE = Code("TS236", _ERROR, "tables side by side", ("columns",))
TABLE_CONTRADICTED = Code("TS237", _ERROR, "table printed twice with other figures")
TABLE_COPIED = Code("TS238", _WARNING, "table printed twice")
TITLE_OF_ANOTHER = Code("TS239", _ERROR, "title of another table")
MISSPELT_CATEGORY = Code("TS240", _WARNING, "misspelt category", ("columns", "characters"))
CATEGORY_REPEATED = Code("TS241", _WARNING, "category in two rows")
SUMMARY_NOT_READ = Code("TS242", _NOTE, "line of a table that is neither row nor total")
PROSE_BROKEN = Code("TS243", _WARNING, "paragraph with a line too few, twice or out of place", ("prose",))
READ_TWO_WAYS = Code("TS244", _WARNING, "line that can be read in two ways", ("close lines", "columns"))
TOTAL_UNNAMED = Code("TS245", _NOTE, "row taken for the total", ("joined",))
TABLES_READ_APART = Code("TS246", _NOTE, "tables side by side read apart")
TABLE_MISSING = Code("TS247", _ERROR, "title without a table")
LIST_BROKEN = Code("TS248", _WARNING, "list whose numbers have a gap")
COLUMNS_EXCHANGED = Code("TS249", _ERROR, "figures in a column whose head is for others", ("columns",))
LINE_OF_HEAD_LOST = Code("TS250", _NOTE, "column head or title that is not whole")
POOL_UNNAMED = Code("TS251", _ERROR, "heading whose pool cannot be read")
HEADING_OF_POOL_MISSING = Code("TS252", _WARNING, "tables or facts above those of a second pool, and no first pool")

MARK_WITHOUT_BODY = Code("TS301", _ERROR, "footnote mark without a body", ("notes",))
BODY_WITHOUT_MARK = Code("TS302", _WARNING, "footnote body without a mark", ("notes",))
BODY_TWICE = Code("TS303", _ERROR, "footnote defined twice")
BODIES_OUT_OF_ORDER = Code("TS304", _WARNING, "footnotes out of order", ("notes",))
LABEL_MARK_WITHOUT_BODY = Code("TS305", _NOTE, "mark on a label of a list without a body")
NOTE_OF_ANOTHER_ROW = Code("TS306", _NOTE, "mark whose note names another row")

BAD_CHARACTER = Code("TS401", _ERROR, "bad character in a number", ("columns", "characters"))
BAD_GROUPING = Code("TS402", _ERROR, "misplaced comma in a number", ("characters",))
NOT_A_FIGURE = Code("TS403", _ERROR, "cell that is not a figure", ("close lines", "columns", "characters"))
IMPOSSIBLE_DATE = Code("TS404", _ERROR, "impossible date", ("prose",))
MISSPELT_MONTH = Code("TS405", _WARNING, "misspelt month", ("characters",))
UNREADABLE_DATE = Code("TS406", _ERROR, "unreadable date", ("prose",))
MISSPELT_STATE = Code("TS407", _WARNING, "misspelt state", ("characters",))
NOT_A_BAND = Code("TS408", _ERROR, "label that is not a band", ("close lines", "columns"))
SENTENCE_NOT_UNDERSTOOD = Code("TS409", _WARNING, "figures in a sentence that was not understood", ("prose", "unread"))
LISTS_DIFFER = Code("TS410", _ERROR, "lists of different lengths")
DAY_MISSING = Code("TS411", _WARNING, "date without a day")
FIGURES_UNCLAIMED = Code("TS412", _WARNING, "figures in text that no rule claims", ("prose", "unread", "columns"))
MISSPELT_LABEL = Code("TS414", _WARNING, "misspelt label in a list", ("characters",))
POOL_FACT_LOST = Code("TS415", _ERROR, "count, balance or closing date of a pool that cannot be read", ("prose",))
LABEL_AND_VALUE = Code("TS416", _WARNING, "label and value that do not fit together")
SCALE_DOUBTFUL = Code("TS417", _WARNING, "scale of amounts that is not certain")
CELL_UNREADABLE = Code("TS418", _WARNING, "figure that cannot be read, in a table that is no stratification")

COUNTS_OFF = Code("TS501", _ERROR, "loan counts that do not sum to their total", ("sums",))
BALANCES_OFF = Code("TS502", _ERROR, "balances that do not sum to their total", ("sums",))
BALANCES_NEAR = Code("TS503", _WARNING, "balances that differ from their total by rounding")
PERCENTAGES_OFF = Code("TS504", _WARNING, "percentages that do not sum to their total", ("sums",))
PERCENTAGE_MISFIT = Code("TS505", _WARNING, "percentage that does not match its figure")
AVERAGE_MISFIT = Code("TS506", _WARNING, "average that does not match its figures")
ROW_IMPOSSIBLE = Code("TS507", _ERROR, "balance impossible for its row's count and band")
ROW_IMPLAUSIBLE = Code("TS508", _WARNING, "balance implausible for the pool's loan sizes")
BANDS_DISORDERED = Code("TS509", _ERROR, "bands that overlap or are out of order")
BANDS_APART = Code("TS510", _WARNING, "gap between bands")
SUM_OFF = Code("TS511", _WARNING, "figure without a key that is not the sum of its rows or columns")

STATED_TWICE = Code("TS601", _ERROR, "fact stated twice with different figures", ("joined",))
OTHER_DATE = Code("TS602", _WARNING, "figure as of a date other than the cut-off date")
TOTALS_DISAGREE = Code("TS610", _ERROR, "table total that the other tables contradict", ("sums",))
STATED_TOTAL_CONTRADICTED = Code("TS611", _ERROR, "stated count or balance that the tables contradict", ("sums",))
TOTALS_NEAR = Code("TS612", _WARNING, "equal figures that differ by rounding")
LTV_BALANCE_CONTRADICTED = Code("TS613", _ERROR, "balance above a loan-to-value ratio that the table contradicts")
GROUPS_OFF = Code("TS614", _ERROR, "groups that do not add up to the pool")
GROUP_AVERAGE_OFF = Code("TS615", _WARNING, "weighted average that its components contradict")
AVERAGE_OUTSIDE_BANDS = Code("TS616", _ERROR, "weighted average outside what the bands allow", ("joined",))
LIMIT_BROKEN = Code("TS617", _ERROR, "mortgage loans beyond a stated limit")
LIMIT_OUTSIDE_BANDS = Code("TS618", _NOTE, "stated limit that no band reaches")
GROUP_LIMITS_APART = Code("TS619", _WARNING, "group rules that do not meet")
SAME_LOANS_DIFFER = Code("TS620", _ERROR, "the same loans stated differently by two tables")
DATES_DISORDERED = Code("TS621", _ERROR, "dates in an impossible order")
REPORT_DATE_ODD = Code("TS622", _WARNING, "date that the other dates make unlikely")
SIGNED_LATER = Code("TS623", _NOTE, "report signed after its date")
ORIGINATION_OUTSIDE_WINDOW = Code("TS624", _ERROR, "year of origination outside the stated window")
TERMS_AGAINST_DATES = Code("TS625", _WARNING, "terms that the dates contradict")
TERMS_DISORDERED = Code("TS626", _ERROR, "terms in an impossible order")
CATEGORY_UNKNOWN = Code("TS627", _WARNING, "unknown category")
STATE_REPEATED = Code("TS628", _WARNING, "state in two rows")
ZIP_BALANCE_ODD = Code("TS629", _WARNING, "zip code balance that the other figures make implausible")
SHARE_IMPOSSIBLE = Code("TS630", _ERROR, "share outside 0 to 100 percent")
SHARES_NOT_COMPLEMENTARY = Code("TS631", _WARNING, "complementary shares that do not add up to 100 percent")
SHARE_CONTRADICTED = Code("TS632", _ERROR, "stated share that a table contradicts")
COLLATERAL_IMPOSSIBLE = Code("TS633", _ERROR, "impossible figures for additional collateral")
LTV_BASIS = Code("TS634", _NOTE, "loan-to-value table that counts pledged collateral")
SERIES_DIFFER = Code("TS635", _WARNING, "conflicting series names")
REGISTRANTS_DIFFER = Code("TS636", _WARNING, "conflicting registrant names", ("front",))
POOLS_OFF = Code("TS637", _ERROR, "pools that do not add up to the deal")
NET_OVER_GROSS = Code("TS638", _ERROR, "net rate above the gross rate")
LOAN_SIZE_CONTRADICTED = Code("TS639", _WARNING, "loan size that the count and the balance contradict", ("joined",))
FIGURE_IMPLAUSIBLE = Code("TS640", _WARNING, "implausible figure")
LIMIT_BELOW_THRESHOLD = Code("TS641", _WARNING, "limit below the threshold that it limits")
OTHER_LOANS = Code("TS642", _NOTE, "table of other mortgage loans than the pool's")
ROW_OUT_OF_ORDER = Code("TS643", _NOTE, "state or year out of order")
COLUMN_MISSING = Code("TS644", _NOTE, "table without a column that all others have")
LISTED_CONTRADICTED = Code("TS645", _WARNING, "listed figure that a table contradicts")
POOL_IS_WHOLE = Code("TS646", _WARNING, "pool with the mortgage loans of the deal or of another pool")
LABEL_DIFFERS = Code("TS647", _WARNING, "label that other pools spell otherwise")

CODES = {code.id: code for code in list(globals().values()) if isinstance(code, Code)}
"""Every code by its number."""

SILENT = frozenset({LTV_BASIS.id, BANDS_APART.id})
"""Codes whose notes appear only in the document: a proof, or an empty band left out, is not a fault."""
