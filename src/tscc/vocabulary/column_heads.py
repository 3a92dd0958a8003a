"""The heads of columns: which printed words mean which column of a stratification.

A head is read in three steps: abbreviations become words, words become a measure and what is taken of it (a share, an
average, a smallest or largest one), and these a key. What is not known stays `column_N` and is never guessed.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

_ABBREVIATIONS = (
    (r"\bw(?:\.\s?|/)?a(?:\.\s?|/)?c\b\.?", "weighted average coupon"),
    (r"\bw(?:\.\s?)?a(?:\.\s?)?m\b\.?", "weighted average remaining term"),
    (r"\bwala\b", "weighted average age"),
    (r"\bw\.?\s?/?\s?a\b\.?|\bw(?:ei)?gh?te?d\.?\b|\bwtd\b\.?|\bwgt\b\.?", "weighted average"),
    (r"\bavg\b\.?|\bave\b\.?|\bmean\b", "average"),
    (r"\bno\b\.?(?= of)|#|\bnum\b\.?", "number"),
    (r"%|\bpct\b\.?|\bpercentages?\b|\bpercent\b|\bshare\b", " percent "),
    (r"\bbals?\b\.?", "balance"),
    (r"\bprin\b\.?", "principal"),
    (r"\bo(?:rig)?\.?\s?ltv\b", "original ltv"),
    (r"\bc(?:omb)?\.?\s?ltv\b|\bcombined (?:original )?ltv\b", "combined ltv"),
    (r"\borig\b\.?", "original"),
    (r"\brem(?:ain|ng)?\b\.?", "remaining"),
    (r"\bloan[- ]?to[- ]?value(?: ratios?)?", "ltv"),
    (r"\bfico\b|\bcredit scores?\b|\bcredit bureau scores?\b", "score"),
    (r"\bmin\b\.?|\blowest\b", "minimum"),
    (r"\bmax\b\.?|\bhighest\b", "maximum"),
    (r"\bmtge?\b\.?|\bmort\b\.?", "mortgage"),
    (r"\bcount\b", "number"),
    (r"\bc/o\b|\bcut-?off date\b", "current"),
)  # fmt: skip
_THOUSANDS = re.compile(
    r"0{3}'?s\b|\(0{3}\)|\(\$?0{3}|\$0{3}|\bthousands\b|\bmillions\b|0{3} omitted|\$ ?mm?\b", re.IGNORECASE
)
"""Figures that are not of single dollars: `Balance (000's)`, `Dollars in Thousands`."""

_SHARE_OF_SOMETHING = re.compile(r"\b(?:number|balance|principal|amount|dollars)\b")
_OTHER = re.compile(
    r"margin|\bcaps?\b|ceiling|floor|lifetime|\bdti\b|debt|reset|roll|adjust|prepay|penalt|coverage|insur|delinq|"
    r"units?\b|months? (?:to|since)|days\b|years\b|current ltv|remaining ltv|amortized|price|spread|factor|fees?\b|yield"
)
"""Words of measures that have no key."""
_KEYS: tuple[tuple[str, str], ...] = (
    (r"minimum.*\bscore", "min_credit_score"),
    (r"maximum.*\bltv", "max_ltv_pct"),
    (r"minimum|maximum|largest|smallest", ""),
    (r"combined.*\bltv", "wa_combined_ltv_pct"),
    (r"\bltv\b", "wa_original_ltv_pct"),
    (r"\bscore\b", "wa_credit_score"),
    (r"net.*(?:rate|coupon|weighted average)|pass-through", "wa_net_rate_pct"),
    (r"average.*\b(?:rates?|coupon)\b|^(?:gross |current )*(?:coupon|mortgage rate|note rate|interest rate)$",
     "wa_rate_pct"),
    (r"average.*(?:\bage\b|season)|^(?:loan )?age$|^seasoning$", "wa_age_months"),
    (r"(?:average|^).*remaining.*(?:term|months|maturity)|average.*(?:\bmonths remaining\b|remaining)",
     "wa_remaining_term_months"),
    (r"average.*original.*(?:term|maturity)|^original term", "wa_original_term_months"),
    (r"average.*(?:balance|principal|loan size|loan amount|size|amount)", "average_balance_usd"),
    (r"average", ""),
    (r"percent.*\bby (?:\w+ ){0,3}(?:balance|principal|amount)|(?:balance|principal).*percent|"
     r"percent.*(?:balance|principal|amount|dollar)", "balance_pct"),
    (r"percent.*number|number.*percent|percent of loans$", "loan_pct"),
    (r"percent (?:of |in )?.*(?:pool|group|loans?|total|deal|mortgages|collateral|aggregate|sample)"
     r"|(?:pool|group|total|deal).*percent|^percent$", "balance_pct"),
    (r"number of (?:initial |mortgage |pool )*(?:loans|mortgages)|\bnumber\b(?! of)|^(?:of )?(?:mortgage )?loans$|^mortgages$",
     "loan_count"),
    (r"balances?|principal|amount|dollars", "balance_usd"),
)  # fmt: skip
_WORDS = ("number", "loans", "mortgage", "aggregate", "principal", "balance", "balances", "outstanding", "percent",
          "percentage", "average", "weighted", "original", "remaining", "coupon", "score", "current")  # fmt: skip
_NEAR = 0.75


def column_key(header: str, place: int) -> str:
    """The key of a column of figures by its head; `column_N`, counted from 1, where the head is not known.

    A column in thousands has no key of its own: its figures are no dollars and stay as printed.
    """
    words = _in_words(header)
    if not in_thousands(header) and not _OTHER.search(words):
        found = next((key for pattern, key in _KEYS if re.search(pattern, words)), "")
        if found:
            return found
    return unknown_key(place)


def unknown_key(place: int) -> str:
    """The key of a column whose head is not known; `place` is counted from 0, the number in the key from 1."""
    return f"column_{place + 1}"


def is_unknown_key(key: str) -> bool:
    """Whether a key is that of a column whose head is not known."""
    return key.startswith("column_")


def _in_words(header: str) -> str:
    """A head in small letters with its abbreviations written out: `W.A. FICO` is `weighted average score`."""
    text = " ".join(header.lower().replace("- ", "-").split())
    for pattern, words in _ABBREVIATIONS:
        text = re.sub(pattern, words, text)
    text = re.sub(r"\(\s*(?:months?|\$|percent|x)\s*\)", " ", text)
    text = re.sub(r"weighted average (?:weighted )?average", "weighted average", " ".join(text.split()))
    return text.strip(" .:*")


def says_of_what(header: str) -> bool:
    """Whether the head of a column of shares says of what they are shares: `% of Balance`, not `% of Loans`."""
    return _SHARE_OF_SOMETHING.search(_in_words(header)) is not None


def in_thousands(text: str) -> bool:
    """Whether a head or a title says that its amounts are in thousands or millions of dollars."""
    return _THOUSANDS.search(text) is not None


def near_word(header: str) -> tuple[str, str] | None:
    """The first word of a head that is nearly a word heads have, and that word."""
    for word in re.findall(r"[A-Za-z]{4,}", header):
        near = get_close_matches(word.lower(), _WORDS, n=1, cutoff=_NEAR)
        if near and not any(known.startswith(word.lower()) for known in _WORDS):
            return word, near[0].upper() if word.isupper() else near[0].title() if word[0].isupper() else near[0]
    return None
