"""The enumerations of the canonical document: the words that a field may have.

The order of the values is their order in the JSON Schema.
"""

from __future__ import annotations

from enum import Enum


class Encoding(str, Enum):
    """How the bytes of a filing were read."""

    ASCII = "ascii"
    UTF_8 = "utf-8"
    CP1252 = "cp1252"


class Newline(str, Enum):
    """How the lines of a file end."""

    LF = "lf"
    CRLF = "crlf"
    CR = "cr"
    MIXED = "mixed"
    NONE = "none"


class BlockKind(str, Enum):
    """The kind of a block of an item's narrative."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"


class DealKind(str, Enum):
    """The kind of information that a filing gives about a deal.

    A prospectus supplement is filed under rule 424, a free writing prospectus under rule 433; both are without a cover. A
    profile sheet is a list of what a pool is to have, with tolerances; stratifications are an exhibit of such tables alone.
    """

    COLLATERAL_TERM_SHEET = "collateral_term_sheet"
    DETAILED_DESCRIPTION = "detailed_description"
    COMPUTATIONAL_MATERIALS = "computational_materials"
    PROSPECTUS_SUPPLEMENT = "prospectus_supplement"
    FREE_WRITING_PROSPECTUS = "free_writing_prospectus"
    PROFILE_SHEET = "profile_sheet"
    STRATIFICATIONS = "stratifications"


class Declined(str, Enum):
    """What a filing is that is not a term sheet.

    `collateral_missing` is a term sheet whose collateral is not in the file, the two prospectuses are without a pool,
    `other_form` is a form other than 8-K, `other` an 8-K whose text does not say what it files.
    """

    COLLATERAL_MISSING = "collateral_missing"
    COMPUTATIONAL_MATERIALS = "computational_materials"
    SERVICING_REPORT = "servicing_report"
    OPINION = "opinion"
    AGREEMENT = "agreement"
    PRICE_YIELD_TABLES = "price_yield_tables"
    LOAN_SCHEDULE = "loan_schedule"
    PROSPECTUS_SUPPLEMENT = "prospectus_supplement"
    FREE_WRITING_PROSPECTUS = "free_writing_prospectus"
    OTHER_FORM = "other_form"
    OTHER = "other"


class BalanceBasis(str, Enum):
    """The basis of a principal balance: scheduled, adjusted, stated, unpaid or merely outstanding."""

    SCHEDULED = "scheduled"
    ADJUSTED = "adjusted"
    STATED = "stated"
    UNPAID = "unpaid"
    OUTSTANDING = "outstanding"


class Bound(str, Enum):
    """How a figure is stated: as a floor, a ceiling, the exact figure or an approximate one."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACTLY = "exactly"
    APPROXIMATELY = "approximately"


class Coverage(str, Enum):
    """How many of the mortgage loans are covered by primary mortgage insurance."""

    ALL = "all"


class Operator(str, Enum):
    """How the rule of a group compares its field with its value."""

    LT = "lt"
    LE = "le"
    EQ = "eq"
    GE = "ge"
    GT = "gt"


class GroupField(str, Enum):
    """The loan attribute that divides a pool into groups."""

    NET_RATE_PCT = "net_rate_pct"
    NOTE_RATE_PCT = "note_rate_pct"


class ShareSubject(str, Enum):
    """What the mortgage loans of a stated share have in common."""

    PRIMARY_RESIDENCE = "primary_residence"
    SECOND_HOME = "second_home"
    INVESTMENT_PROPERTY = "investment_property"
    FULL_OR_ALTERNATIVE_DOCUMENTATION = "full_or_alternative_documentation"
    NO_INCOME_VERIFICATION = "no_income_verification"
    ALTERNATIVE_OR_STREAMLINED_REFINANCE = "alternative_or_streamlined_refinance"
    CASH_OUT_REFINANCE = "cash_out_refinance"
    PURCHASE = "purchase"
    ONE_ZIP_CODE = "one_zip_code"


class Dimension(str, Enum):
    """What divides the rows of a stratification."""

    ORIGINATION_YEAR = "origination_year"
    DWELLING_TYPE = "dwelling_type"
    UNIT_COUNT = "unit_count"
    CURRENT_BALANCE = "current_balance"
    NOTE_RATE = "note_rate"
    ORIGINAL_LTV = "original_ltv"
    STATE = "state"
    ORIGINAL_BALANCE = "original_balance"
    ORIGINAL_TERM = "original_term"
    REMAINING_TERM = "remaining_term"
    LOAN_AGE = "loan_age"
    LOAN_PURPOSE = "loan_purpose"
    OCCUPANCY = "occupancy"
    DOCUMENTATION = "documentation"
    CREDIT_SCORE = "credit_score"
    PROPERTY_TYPE = "property_type"
    LOAN_TYPE = "loan_type"
    SERVICER = "servicer"
    LIEN = "lien"
    ZIP = "zip"
    OTHER = "other"


class TableKind(str, Enum):
    """Whether the rows of a stratification are bands of a quantity or categories."""

    BAND = "band"
    CATEGORY = "category"


class BandUnit(str, Enum):
    """The unit of the edges of bands."""

    USD = "usd"
    PCT = "pct"
    MONTHS = "months"
    YEARS = "years"
    SCORE = "score"
    COUNT = "count"


class DwellingCode(str, Enum):
    """The type of a dwelling or mortgaged property."""

    DETACHED_HOUSE = "detached_house"
    MULTI_FAMILY = "multi_family"
    TOWNHOUSE = "townhouse"
    CONDOMINIUM = "condominium"
    CONDOMINIUM_LOW_RISE = "condominium_low_rise"
    CONDOMINIUM_HIGH_RISE = "condominium_high_rise"
    COOPERATIVE = "cooperative"
    PLANNED_UNIT_DEVELOPMENT = "planned_unit_development"
    MANUFACTURED_HOUSING = "manufactured_housing"


class PurposeCode(str, Enum):
    """The purpose of a mortgage loan."""

    PURCHASE = "purchase"
    RATE_TERM_REFINANCE = "rate_term_refinance"
    CASH_OUT_REFINANCE = "cash_out_refinance"


class OccupancyCode(str, Enum):
    """How the borrower uses the mortgaged property."""

    PRIMARY_RESIDENCE = "primary_residence"
    SECOND_HOME = "second_home"
    INVESTMENT_PROPERTY = "investment_property"


class DocumentationCode(str, Enum):
    """The documents required for the underwriting of a mortgage loan."""

    FULL = "full"
    ALTERNATIVE = "alternative"
    REDUCED = "reduced"
    STATED = "stated"
    NONE = "none"
    STREAMLINED = "streamlined"


class RowKind(str, Enum):
    """What a line of a table of any kind is: a row, a sum, or a heading of rows. A subtotal goes into another sum."""

    ROW = "row"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    HEADING = "heading"


class UnparsedKind(str, Enum):
    """The kind of a piece of the filing that was not read."""

    BLOCK = "block"
    SENTENCE = "sentence"
    FIGURE = "figure"


class CheckStatus(str, Enum):
    """The result of a check."""

    PASS = "pass"
    WITHIN_ROUNDING = "within_rounding"
    NOTE = "note"
    WARNING = "warning"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
