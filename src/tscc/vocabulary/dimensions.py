"""The vocabulary of the field: which printed words mean which word of the document.

Literal tables, tried in order, the first that fits; what is not in them stays unknown and is never guessed.
"""

from __future__ import annotations

import re
from typing import Literal

from tscc.document.enums import (
    BandUnit,
    Dimension,
    DocumentationCode,
    DwellingCode,
    OccupancyCode,
    PurposeCode,
    TableKind,
)
from tscc.grammar import terminal

STATES = {
    "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA", "Colorado": "CO",
    "Connecticut": "CT", "Delaware": "DE", "District of Columbia": "DC", "Florida": "FL", "Georgia": "GA",
    "Guam": "GU", "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL", "Indiana": "IN", "Iowa": "IA", "Kansas": "KS",
    "Kentucky": "KY", "Louisiana": "LA", "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA", "Michigan": "MI",
    "Minnesota": "MN", "Mississippi": "MS", "Missouri": "MO", "Montana": "MT", "Nebraska": "NE", "Nevada": "NV",
    "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY", "North Carolina": "NC",
    "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK", "Oregon": "OR", "Pennsylvania": "PA", "Puerto Rico": "PR",
    "Rhode Island": "RI", "South Carolina": "SC", "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX", "Utah": "UT",
    "Vermont": "VT", "Virgin Islands": "VI", "Virginia": "VA", "Washington": "WA", "Washington, D.C.": "DC",
    "West Virginia": "WV", "Wisconsin": "WI", "Wyoming": "WY",
}  # fmt: skip
"""USPS codes by the name of the state, district or territory."""

_DIMENSIONS: tuple[tuple[str, Dimension], ...] = (
    (r"years? of origination|origination (?:years?|dates?)|year originated", Dimension.ORIGINATION_YEAR),
    (r"number of units|units in dwellings|\bunits\b.*\bdwelling", Dimension.UNIT_COUNT),
    (r"types? of dwelling|dwelling types?", Dimension.DWELLING_TYPE),
    (r"property types?|types? of (?:mortgaged )?propert|types? of mortgaged premises|^property$", Dimension.PROPERTY_TYPE),
    (r"zip", Dimension.ZIP),
    (r"combined (?:original )?(?:loan|ltv)|\bcltv\b|current (?:ltv|loan[- ]to)|\bcaps?\b|margin|prepay|penalt|adjustment|"
     r"insurance|delinquen|debt[- ]|\bdti\b|(?<!remaining )months (?:to|since)|credit grade|(?:maximum|minimum|lifetime) .*rates?|"
     r"net (?:mortgage |loan |note |coupon |interest )*(?:rates?|coupons?)|pass-through rates?", Dimension.OTHER),
    (r"geographic|\bstates?\b|location", Dimension.STATE),
    (r"loan[- ]to[- ]value|\bo?ltvs?\b", Dimension.ORIGINAL_LTV),
    (r"credit scores?|fico|^scores?$", Dimension.CREDIT_SCORE),
    (r"note rates?|(?:mortgage|interest|coupon|loan|gross|current) rates?|(?:gross|current|mortgage) coupons?|"
     r"^(?:coupons?|rates?)$|\bby coupons?$", Dimension.NOTE_RATE),
    (r"remaining (?:\w+ )?(?:terms?|months|maturit)|months remaining|terms? remaining", Dimension.REMAINING_TERM),
    (r"original (?:\w+ )?(?:terms?|maturit)|terms? at origination", Dimension.ORIGINAL_TERM),
    (r"original (?:(?:mortgage )?loan )?(?:principal )?(?:balances?|amounts?|size)|balances? at origination",
     Dimension.ORIGINAL_BALANCE),
    (r"size of (?:mortgage )?loans?|loan size|balances?\b", Dimension.CURRENT_BALANCE),
    (r"purposes?", Dimension.LOAN_PURPOSE),
    (r"occupanc", Dimension.OCCUPANCY),
    (r"\bdocs?\b|documentation|underwriting", Dimension.DOCUMENTATION),
    (r"\bliens?\b", Dimension.LIEN),
    (r"servicers?|originators?", Dimension.SERVICER),
    (r"loan types?|types? of (?:mortgage )?loans?|products?\b|programs?", Dimension.LOAN_TYPE),
)  # fmt: skip
_OF_DEAL = re.compile(
    r"\bseries\b|\btrust\b|\b(?:19|20)\d\d-\w+|\binc\b|\bcorp\b|\bl\.?l\.?c\b|term sheet|certificates|securit(?:y|ies)\b",
    re.IGNORECASE,
)

_STAMP = re.compile(
    r"(?=.*\b(?:draft|confidential|preliminary|privileged)\b)(?:\W|\b(?:draft|confidential|preliminary|privileged|copy|"
    r"strictly|subject|to|change|revision|and|for|internal|discussion|purposes|use|only|do|not|distribute)\b)+",
    re.IGNORECASE,
)
"""What is stamped over a page and names nothing: `CONFIDENTIAL DRAFT COPY`."""

CATEGORIES = frozenset(
    {
        Dimension.ORIGINATION_YEAR,
        Dimension.DWELLING_TYPE,
        Dimension.UNIT_COUNT,
        Dimension.STATE,
        Dimension.LOAN_PURPOSE,
        Dimension.OCCUPANCY,
        Dimension.DOCUMENTATION,
        Dimension.PROPERTY_TYPE,
        Dimension.LOAN_TYPE,
        Dimension.SERVICER,
        Dimension.LIEN,
        Dimension.ZIP,
    }
)
"""Dimensions whose rows are categories; the rows of the others are bands, `other` by its labels."""

_UNITS = {
    Dimension.CURRENT_BALANCE: BandUnit.USD,
    Dimension.ORIGINAL_BALANCE: BandUnit.USD,
    Dimension.NOTE_RATE: BandUnit.PCT,
    Dimension.ORIGINAL_LTV: BandUnit.PCT,
    Dimension.ORIGINAL_TERM: BandUnit.MONTHS,
    Dimension.REMAINING_TERM: BandUnit.MONTHS,
    Dimension.CREDIT_SCORE: BandUnit.SCORE,
}

_AVERAGE = r"(?:non-?zero )?(?:w\.? ?a\.?|(?:weighted|wtd\.?|wgt\.?) (?:average|avg\.?)|average|avg\.?)"
_FACTS: tuple[tuple[str, str], ...] = (
    (r"(?:pool|deal) (?:size|balance)|(?:(?:aggregate|total|current|scheduled|outstanding|stated|unpaid|adjusted|cut-?off(?: date)?) )+"
     r"(?:(?:mortgage )?(?:loan|pool) )?(?:principal )?(?:balance|amount)|principal balance", "balance_usd"),
    (r"(?:loan|mortgage(?: loan)?) count|(?:total |aggregate )?(?:number|no\.?|#) of (?:the )?(?:mortgage )?loans",
     "loan_count"),
    (rf"(?:{_AVERAGE} )?(?:current |original )?(?:fico|credit)(?: scores?)?", "wa_credit_score"),
    (rf"(?:{_AVERAGE} )?net (?:(?:mortgage|note|interest|loan) )?(?:coupon|rate|wac)|wac \(net\)", "net_wac_pct"),
    (rf"{_AVERAGE} (?:gross |current )?(?:(?:mortgage|note|interest|loan) )*(?:coupon|rate|wac)|(?:g(?:ross )?)?wac|w\.a\.c\.?|"
     r"wac \(gross\)|gross (?:(?:mortgage|note|interest|loan) )?(?:coupon|rate)", "gross_wac_pct"),
    (rf"(?:{_AVERAGE} )?(?:stated |scheduled )?rem(?:aining|\.)? (?:term|months)|wam|wart|w\.a\.m\.?|"
     rf"{_AVERAGE} (?:remaining |stated )*maturity", "wa_remaining_term_months"),
    (rf"(?:{_AVERAGE} )?orig(?:inal|\.)? (?:term|maturity)|waot", "wa_original_term_months"),
    (rf"(?:{_AVERAGE} )?(?:loan )?(?:age|seasoning)|wala", "wa_age_months"),
    (rf"{_AVERAGE} (?:orig(?:inal|\.)? )?(?:o?ltv|loan-to-value)(?: ratio)?(?: at origination)?|oltv|"
     r"original (?:ltv|loan-to-value)(?: ratio)?", "wa_original_ltv_pct"),
    (r"cut-?off date|statistical (?:calculation|cut-?off) date", "cut_off_date"),
    (r"(?:closing|settlement) date", "closing_date"),
)  # fmt: skip
_TAIL = r"(?: outstanding)?(?: to (?:stated |scheduled )?maturity)?(?: (?:of|on) (?:the )?(?:mortgage )?loans)?(?: \((?:months|%|\$|mos\.?)\))?"


def fact_key(label: str) -> str | None:
    """The key of a labelled value by the whole of its label, None where this is not known: `W.A. FICO*` is `wa_credit_score`."""
    text = " ".join(label.rstrip("*: ").split())
    return next((key for pattern, key in _FACTS if re.fullmatch(f"(?:{pattern}){_TAIL}", text, re.IGNORECASE)), None)


_DWELLINGS: tuple[tuple[str, DwellingCode], ...] = (
    (r"co-?op", DwellingCode.COOPERATIVE),
    (r"condo.*(?:one|1) to (?:four|4)|condo.*(?:less|fewer|under|below) \D*(?:five|5)|(?=.*condo).*low[- ]?rise",
     DwellingCode.CONDOMINIUM_LOW_RISE),
    (r"condo.*(?:over|(?:more|greater) than|above) (?:four|4)|(?=.*condo).*high[- ]?rise|condo.*(?:five|5)",
     DwellingCode.CONDOMINIUM_HIGH_RISE),
    (r"condo", DwellingCode.CONDOMINIUM),
    (r"town ?-?(?:house|home)|row ?-?house", DwellingCode.TOWNHOUSE),
    (r"multi-?\s?family|(?:two|2)[- ]*(?:(?:to|through|-)?[- ]*(?:four|4)[- ]+)?(?:famil(?:y|ies)|unit)", DwellingCode.MULTI_FAMILY),
    (r"planned unit|\bpuds?\b", DwellingCode.PLANNED_UNIT_DEVELOPMENT),
    (r"manufactured|mobile", DwellingCode.MANUFACTURED_HOUSING),
    (r"(?<!semi-)(?<!semi )\bdetached|^(?!.*attached).*single[- ]family", DwellingCode.DETACHED_HOUSE),
)  # fmt: skip
_PURPOSES: tuple[tuple[str, PurposeCode], ...] = (
    (r"\bno[nt]?[- ]+cash[- ]?out|rate[ /-]+(?:and[ -]+)?term", PurposeCode.RATE_TERM_REFINANCE),
    (r"cash[- ]?out|equity", PurposeCode.CASH_OUT_REFINANCE),
    (r"refi", PurposeCode.RATE_TERM_REFINANCE),
    (r"purchase", PurposeCode.PURCHASE),
)
_OCCUPANCIES: tuple[tuple[str, OccupancyCode], ...] = (
    (r"invest|\bno[nt][- ]*owner|rental", OccupancyCode.INVESTMENT_PROPERTY),
    (r"second|vacation", OccupancyCode.SECOND_HOME),
    (r"primary|principal|owner", OccupancyCode.PRIMARY_RESIDENCE),
)
_DOCUMENTATIONS: tuple[tuple[str, DocumentationCode], ...] = (
    (r"stream", DocumentationCode.STREAMLINED),
    (r"\bno (?:doc|income)|none", DocumentationCode.NONE),
    (r"stated", DocumentationCode.STATED),
    (r"reduced|limited|lite", DocumentationCode.REDUCED),
    (r"alt", DocumentationCode.ALTERNATIVE),
    (r"(?<!non-)(?<!not )\bfull\b", DocumentationCode.FULL),
)


def names_deal(text: str) -> bool:
    """Whether a line of a title names the deal or its report rather than what the table is divided by."""
    return _OF_DEAL.search(text) is not None


def is_stamp(text: str) -> bool:
    """Whether a line says of its page that it is a draft, or not for everybody, and nothing of what stands on it."""
    return _STAMP.fullmatch(text) is not None


def dimension_of(title: str, label_header: str, first_label: str = "") -> Dimension:
    """What a table's rows are divided by: its title says, or else the head over its labels, or the first of these."""
    if not title and _unit_count(first_label) is not None:
        return Dimension.UNIT_COUNT
    for text in (title, label_header):
        for pattern, dimension in _DIMENSIONS:
            if re.search(pattern, text, re.IGNORECASE):
                return dimension
    return Dimension.OTHER


def unit_of(dimension: Dimension, header: str, labels: str) -> BandUnit | None:
    """The unit of a table's bands: the dimension says, or the head, or the signs on the labels."""
    if dimension in _UNITS:
        years = _UNITS[dimension] is BandUnit.MONTHS and re.search(r"years", header, re.IGNORECASE)
        return BandUnit.YEARS if years else _UNITS[dimension]
    if "%" in labels:
        return BandUnit.PCT
    return BandUnit.USD if "$" in labels else None


def is_unknown(label: str) -> bool:
    """Whether a label stands, among bands, for what has no figure: `Not Available`, `Unknown`, `N/A`."""
    return _UNKNOWN.fullmatch(" ".join(label.split())) is not None


def kind_of(dimension: Dimension, banded: int, rows: int) -> TableKind:
    """Whether a table is one of bands: by its dimension, and where this tells nothing if most labels are bands."""
    if dimension in CATEGORIES or not banded:
        return TableKind.CATEGORY
    return TableKind.BAND if dimension in _UNITS or 2 * banded > rows else TableKind.CATEGORY


def code_of(dimension: Dimension, label: str) -> str | None:
    """The code of a category, None where it is not known."""
    match dimension:
        case Dimension.STATE:
            return _state(label)
        case Dimension.ORIGINATION_YEAR:
            return label if re.fullmatch(r"(?:19|20)\d\d", label) else None
        case Dimension.UNIT_COUNT:
            return _unit_count(label)
        case Dimension.ZIP:
            return label if terminal("figures", "ZIP").fullmatch(label) else None
        case Dimension.DWELLING_TYPE | Dimension.PROPERTY_TYPE:
            return _first(_DWELLINGS, label)
        case Dimension.LOAN_PURPOSE:
            return _first(_PURPOSES, label)
        case Dimension.OCCUPANCY:
            return _first(_OCCUPANCIES, label)
        case Dimension.DOCUMENTATION:
            codes = {_first(_DOCUMENTATIONS, part) for part in re.split(r"/| or | and ", label)} - {None}
            return codes.pop() if len(codes) == 1 else None
        case _:
            return None


_UNKNOWN = re.compile(
    r"n/?\.?a\.?|(?:scores? )?(?:not|un|no|non|none|missing|null|other|others|blank|zero)[- ]?(?:available|known|applicable|"
    r"reported|scored?|disclosed|provided|rated|data|fico|credit scores?|ratings?|determined)?s?(?: ?\(.*\))?",
    re.IGNORECASE,
)
_Words = tuple[tuple[str, DwellingCode | PurposeCode | OccupancyCode | DocumentationCode], ...]


def _first(words: _Words, label: str) -> str | None:
    """The first word whose pattern is in a label."""
    return next((code.value for pattern, code in words if re.search(pattern, label, re.IGNORECASE)), None)


_STATE_CODES = frozenset(STATES.values())
_BY_NAME = {name.lower(): code for name, code in STATES.items()}


def _state(label: str) -> str | None:
    """The USPS code of a state by its name or its code."""
    if label in _STATE_CODES:
        return label
    return _BY_NAME.get(label.lower())


_UNIT_WORDS: dict[str, Literal["1", "2", "3", "4"]] = {
    "one": "1", "single": "1", "two": "2", "three": "3", "four": "4", "1": "1", "2": "2", "3": "3", "4": "4",
}  # fmt: skip


def _unit_count(label: str) -> str | None:
    """The number of units: `2-family` is 2, `Two- to four-family` is 2-4."""
    found = re.match(r"(\w+)[- ]+(?:(?:to|through|-)[- ]+(\w+)[- ]+)?(?:family|unit)", label.lower())
    if found is None or found[1] not in _UNIT_WORDS:
        return None
    last = _UNIT_WORDS.get(found[2]) if found[2] else None
    return f"{_UNIT_WORDS[found[1]]}-{last}" if last else _UNIT_WORDS[found[1]]
