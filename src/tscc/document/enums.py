"""The closed vocabularies of the canonical document: each word that may stand in it as an enumeration.

The values are the words of the document; their order is the order of the JSON Schema.
"""

from __future__ import annotations

from enum import Enum


class Encoding(str, Enum):
    """How the bytes of a filing were read."""

    ASCII = "ascii"
    UTF_8 = "utf-8"
    CP1252 = "cp1252"


class Newline(str, Enum):
    """What ends the lines of a file."""

    LF = "lf"
    CRLF = "crlf"
    CR = "cr"
    MIXED = "mixed"
    NONE = "none"


class BlockKind(str, Enum):
    """What a block of an item's narrative is."""

    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    HEADING = "heading"


class DealKind(str, Enum):
    """What a filing says of a deal."""

    COLLATERAL_TERM_SHEET = "collateral_term_sheet"
    DETAILED_DESCRIPTION = "detailed_description"


class BalanceBasis(str, Enum):
    """Which principal balance is meant: scheduled, adjusted, stated, unpaid or merely outstanding."""

    SCHEDULED = "scheduled"
    ADJUSTED = "adjusted"
    STATED = "stated"
    UNPAID = "unpaid"
    OUTSTANDING = "outstanding"


class Bound(str, Enum):
    """What a stated share is: a floor, a ceiling, or the figure itself."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACTLY = "exactly"
    APPROXIMATELY = "approximately"


class Coverage(str, Enum):
    """How many of the mortgage loans meant are covered by primary mortgage insurance."""

    ALL = "all"


class Operator(str, Enum):
    """How a group's rule compares its field with its value."""

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
    """What a stated share of the pool has in common."""

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
    """What the rows of a stratification are divided by."""

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
    """What a mortgage loan was made for."""

    PURCHASE = "purchase"
    RATE_TERM_REFINANCE = "rate_term_refinance"
    CASH_OUT_REFINANCE = "cash_out_refinance"


class OccupancyCode(str, Enum):
    """How the borrower uses the mortgaged property."""

    PRIMARY_RESIDENCE = "primary_residence"
    SECOND_HOME = "second_home"
    INVESTMENT_PROPERTY = "investment_property"


class DocumentationCode(str, Enum):
    """Which documents the underwriting of a mortgage loan asked for."""

    FULL = "full"
    ALTERNATIVE = "alternative"
    REDUCED = "reduced"
    STATED = "stated"
    NONE = "none"
    STREAMLINED = "streamlined"


class UnparsedKind(str, Enum):
    """How large a piece of the filing no rule claimed."""

    BLOCK = "block"
    SENTENCE = "sentence"
    FIGURE = "figure"


class CheckStatus(str, Enum):
    """How a check came out."""

    PASS = "pass"
    WITHIN_ROUNDING = "within_rounding"
    NOTE = "note"
    WARNING = "warning"
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
