"""Facts that the text of a line alone decides."""

from __future__ import annotations

import re

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.lexer.facts.registry import TextFact, registered
from tscc.lexer.figures_of_lines import is_value
from tscc.lexer.forms import is_a
from tscc.lexer.titles import (
    CENTRE_CHARS,
    INDENT_CHARS,
    SERIES_NUMBER,
    capitalised_share,
    is_block_title,
    is_capitalised,
    is_heading,
    is_numbered_title,
    is_table_title,
    names_pool,
)
from tscc.text import geometry
from tscc.text.prose import ends_in_digit
from tscc.vocabulary.dimensions import is_stamp
from tscc.vocabulary.label_words import is_total
from tscc.vocabulary.registrant_numbers import PHONE
from tscc.vocabulary.row_labels import begins_band, begins_with_name_end, is_open, is_wordy

FACTS: dict[str, TextFact] = {}
fact = registered(FACTS)
_PAGE_NUMBER = regex(r"-\s*\d+\s*-|page \d+(?: of \d+)?", re.IGNORECASE)
_LONG_CHARS = 50
_SIZED = regex(r"\d (?:mortgage )?loans?,? (?:\w+ )?\$", re.IGNORECASE)
_SEVERAL_VALUED = regex(r"\s*[A-Z][^:\d]*: {0,9}[$\d]\S*(?: \S+)? {2,}[A-Z][^:\d]*: {0,9}[$\d]")
"""Two labels with a colon, each with a figure behind it."""
_WIDE_GAP = " " * 5
_DIGIT = regex(r"\d")
_THOUSANDS = regex(r",\d{3}\b")
_NUMBERED = regex(
    r"^\s*(?:\d{1,2}\.|table \d{1,2}[:.])\s"
    rf"|\b(?:pool|group|series|class|tranche)\s+\d[\w-]*|{SERIES_NUMBER.pattern}"
    r"|\b(?:top|largest)\s\d{1,3}\b"
    rf"|\b{pattern('figures', 'PRODUCT')} pools?\b"
    r"|(?<=[\w)])\s?(?:\(\d\)|\[\d\]|(?<=[a-z])\d)$",
    re.IGNORECASE,
)
"""A digit of a line of words: the number of a section, a pool or a series, how many rows, the product of a pool, a footnote mark."""
_MARKED = regex(rf"\s*(?:{pattern('figures', 'MARK')})\s*\S")
_DATE = terminal("lines", "DATE_LINE")
_YEAR_ENDS = regex(r"\d\d\W{0,3}$")
_YEAR_CHARS = 5
"""The most characters of that: two digits and three signs."""
_BETWEEN_DATES = regex(r"\(?\|(?:\)?[ ,;]*(?:and|to|through)? ?\(?\|)?\)?")
"""A line of one date or two, each for `|`: `(|)`, `| (|)`, `| and |`."""


def _first(text: str) -> str:
    """The first piece of a line."""
    return geometry.chunks(text)[0].text


# --- what is printed


@fact
def gap(text: str) -> bool:
    """Two pieces or more with a gap between them."""
    return len(geometry.chunks(text)) > 1


@fact
def gaps(text: str) -> bool:
    """Three pieces or more."""
    return len(geometry.chunks(text)) > 2


@fact
def sized(text: str) -> bool:
    """It states the number of loans and their balance in words: `POOL I: 150 LOANS, $15,000,000`."""
    return "$" in text and _SIZED.search(text) is not None


@fact
def wide_gap(text: str) -> bool:
    """A gap of five blanks or more."""
    return _WIDE_GAP in text.strip()


@fact
def digits(text: str) -> bool:
    """It has a digit, other than in the number of a section, a pool or a series, `LOANS OF POOL 1`, `2002-4`, `Top 10`, or in a mark, `RATES 1`."""
    if text.isascii() and not _DIGIT.search(text):
        return False  # asked first, for speed: most lines of words have none
    if _THOUSANDS.search(text):
        return True  # and most rows have an amount, which is no number of these
    return any(map(str.isdigit, _NUMBERED.sub("", text[:-2] if ends_in_digit(text) else text)))


@fact
def long(text: str) -> bool:
    """As long as a line of prose."""
    return len(text.strip()) >= _LONG_CHARS


@fact
def one_word(text: str) -> bool:
    """No blank in it."""
    return " " not in text.strip()


@fact
def many_words(text: str) -> bool:
    """Its first piece has more words than a label has."""
    return is_wordy(_first(text))


@fact
def capitals(text: str) -> bool:
    """All its letters are capitals."""
    return text.strip().isupper()


@fact
def capitalised(text: str) -> bool:
    """Most of its words begin with a capital: `Distribution of Loans by Note Rates`."""
    return is_capitalised(text.strip())


@fact
def all_capitalised(text: str) -> bool:
    """All its words begin with a capital."""
    return capitalised_share(text.strip()) == 1


@fact
def lower(text: str) -> bool:
    """It begins with a small letter."""
    return text.strip()[:1].islower()


@fact
def bracketed(text: str) -> bool:
    """It begins with a bracket: `(in months)`."""
    return text.strip().startswith("(")


@fact
def page_number(text: str) -> bool:
    """It is the number of a page as it is printed on one: `- 3 -`, `Page 3 of 5`."""
    return _PAGE_NUMBER.fullmatch(text.strip()) is not None


@fact
def colon(text: str) -> bool:
    """It ends with a colon, as the heading of some rows does: `Fixed Rate Loans:`."""
    return text.rstrip().endswith(":")


@fact
def stamp(text: str) -> bool:
    """It is what is stamped on a page: `DRAFT`, `Subject to change`."""
    return is_stamp(text)


@fact
def open_end(text: str) -> bool:
    """It cannot end here: `Balances Outstanding of`, `(one to four`."""
    return is_open(text.strip())


@fact
def stopped(text: str) -> bool:
    """It ends with a sign that no title ends with; a hyphen behind a word only breaks it off."""
    end = text.strip()[-2:]
    return end[-1] in ".;:,-" and not (end[-1] == "-" and end[0].isalpha())


@fact
def letterless(text: str) -> bool:
    """It has no letter, as a total without a label has none: `80    17,138,734.60    100.00%`."""
    return not any(map(str.isalpha, text))


@fact
def whole_band(text: str) -> bool:
    """It begins with a band that has both its edges, or needs no other: `7.000% - 7.500%`."""
    label = geometry.chunks(text)[0].text
    return begins_band(label) and not is_open(label)


@fact
def band(text: str) -> bool:
    """It begins as a band does: `$100,001`, `5.001%`, `<= 600`."""
    return begins_band(_first(text))


@fact
def total(text: str) -> bool:
    """Its first piece names a total."""
    return is_total(_first(text))


def led(text: str) -> bool:
    """Dots lead from its label to its figures."""
    return "..." in text or " . ." in text


@fact
def summary(text: str) -> bool:
    """It is a line of averages or extremes, as below a total: `Average: 5.907%`."""
    return is_a("SUMMARY", text)


@fact
def several_valued(text: str) -> bool:
    """Several labels with a colon, each with its value: `Mean: 337    Median: 340`."""
    return text.count(":") > 1 and _SEVERAL_VALUED.match(text) is not None


@fact
def valued(text: str) -> bool:
    """A label with a colon, and its value: `Latest maturity: 2031`."""
    _, colon, value = text.partition(":")
    return bool(colon) and is_value(value.strip())


@fact
def heading(text: str) -> bool:
    """In capitals or set in from the margin, and no end of a sentence."""
    return is_heading(text)


@fact
def block_title(text: str) -> bool:
    """A heading of several words in capitals, or one that is centred."""
    return is_block_title(text)


@fact
def table_title(text: str) -> bool:
    """It may be the title of a table, even at the margin."""
    return is_table_title(text)


@fact
def pool_name(text: str) -> bool:
    """The name of a pool, or of all: `GROUP II`, `ALL MORTGAGE LOANS`."""
    return names_pool(text)


@fact
def numbered_title(text: str) -> bool:
    """A number and a title: `1. General Pool Characteristics`."""
    return is_numbered_title(text)


# --- marks, notes and lists


@fact
def marked(text: str) -> bool:
    """It begins with a footnote mark."""
    return _MARKED.match(text) is not None


@fact
def list_item(text: str) -> bool:
    """It begins as an item of a list does."""
    return is_a("LIST_ITEM", text)


@fact
def name_end(text: str) -> bool:
    """It begins with the end of a company's name: `Co.`."""
    return begins_with_name_end(text.strip())


# --- captions of the cover and their values


@fact
def dated(text: str) -> bool:
    """It has a date in it."""
    return _DATE.search(text) is not None


@fact
def dates(text: str) -> bool:
    """It is a date, or two: `(March 4, 2002)`, `March 4, 2002 and March 6, 2002`."""
    if not _YEAR_ENDS.search(text[-_YEAR_CHARS:]) or not _DATE.match(text.lstrip(" (")):
        return False  # asked first, for speed: a date takes long to look for
    return _BETWEEN_DATES.fullmatch(_DATE.sub("|", " ".join(text.split()))) is not None


@fact
def phone(text: str) -> bool:
    """It is a telephone number."""
    return text[-1:].isdigit() and PHONE.fullmatch(text.strip()) is not None


# --- where it is


@fact
def indented(text: str) -> bool:
    """Set in from the margin."""
    return (len(text) - len(text.lstrip())) >= INDENT_CHARS


@fact
def centred(text: str) -> bool:
    """Set in as far as a centred line."""
    return (len(text) - len(text.lstrip())) >= CENTRE_CHARS
