"""Titles: which lines look like a heading, like the title above the head of a table, or like the title of an item.

`Distribution of Loans by Note Rates` at the margin may be the title of a table, but alone it is not a heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tscc.grammar import pattern
from tscc.grammar.ahead import regex
from tscc.text.geometry import chunks, overlap
from tscc.text.lines import Column, Line
from tscc.vocabulary.dimensions import dimensions_named
from tscc.vocabulary.item_titles import item_number_end
from tscc.vocabulary.label_words import is_unfinished

_NAME_END = regex(r"[A-Z]{3}.*\b(?:INC|CORP|CO|LTD|N\.A|L\.P|L\.L\.[CP])\.$")
"""The name of a company in capitals with a final full stop."""
_COMPANY = regex(r"(?:[A-Z][\w&'-]*,? )+(?:Inc|Corp|Co|Ltd|N\.A|L\.P|L\.L\.[CP])\.")
"""The whole name of a company with its final full stop, in small letters: `Harrow Lane Securities, Inc.`."""
_DATED_START = regex(rf"(?:On|As of) {pattern('figures', 'DATE')}, ")
"""How a sentence begins whose first line may have capitals only: `On May 24, 2002, Copper Lake Capital`."""
_LIST_MARK = regex(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s", re.IGNORECASE)
_NUMBER = regex(r"\s*(?:\d{1,2}\.|T(?:able|ABLE) \d{1,2}[:.])\s{1,2}(?=[A-Z])")
_BRACKETED = regex(r"\s*\((?:\d{1,2}|[a-z])\)\s{1,2}(?=[A-Z])")
IN_BRACKETS = regex(r"\([^()]*\)")
"""What says more of the words beside it: `(as of the Cut-off Date)` of a title, `($MM)` of a head, `(PUD)` of a label."""
_WORD = regex(r"[A-Za-z]+(?:['-][a-z]+)*")
_POOL = regex(
    rf"(?:the )?(?:{pattern('figures', 'GROUP_NAME')}|{pattern('figures', 'GROUP_NAMES')})(?: (?:mortgage )?loans)?:?"
    rf"|{pattern('figures', 'POOL_OF_KIND')}",
    re.IGNORECASE,
)
"""The name of a pool, or of several, over what is stated of it: `Group I`, `Groups 1 and 2`, `The Pool 2 Mortgage Loans`, `FIXED RATE LOANS`."""
_ALL_POOLS = regex(
    r"(?:all|both|aggregate|total|combined) (?:mortgage |loan )?(?:loans|pools?|groups|collateral):?", re.IGNORECASE
)
"""The same over what is stated of all pools: `ALL MORTGAGE LOANS`."""
_TOTAL_ALONE = regex(r"\s{8,}(?:total|aggregate)", re.IGNORECASE)
"""The same in one word, which is centred."""
_STATES = regex(r".*:\s*\$?\s?(?:\d+[,.]\d[\d,.]*|\d{3,})\s?%?")
"""A fact, not a title: `Balance: 68,204,118`."""
_SIGNS = ("%", "#", "$")
SERIES_NUMBER = regex(r"\b(?:19|20)\d\d-\w{1,4}\b")
"""The number of a series: `2002-4`."""
_SMALL = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "pro", "the", "to", "under", "upon",
    "with",
})  # fmt: skip
"""Words that titles print in small letters."""
_TITLE_SHARE = 2 / 3
"""The share of words in a title above a table that have capitals: one wrapped by a program may have small ones."""
INDENT_CHARS = 4
"""How far a line is set in from the margin, at least."""
CENTRE_CHARS = 8
"""How far a centred line is."""
_HEADING_CHARS = 50
_LINES = 1024
"""How many lines have their answers kept: each line is asked for itself and for the lines around it."""
_WIDE_TITLE_CHARS = 24
"""The least width of a title that is beside the columns below it, not above them."""


def states_value(text: str) -> bool:
    """Whether a text is a label with its value, which no title is: `Balance: 68,204,118`."""
    return _STATES.fullmatch(text) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def ends_in_name(text: str) -> bool:
    """Whether a line ends in a company's name in capitals."""
    return _NAME_END.search(text.strip()) is not None


@lru_cache(_LINES)
def is_heading(line: str) -> bool:
    """Whether a line looks like a heading: in capitals or set in from the margin, and no end of a sentence."""
    text = line.strip()
    if not any(map(str.isalpha, text)):
        return False
    if text[-1] in ".;:,-" and not (_NAME_END.search(text) or _COMPANY.fullmatch(text)):
        return False
    return text.upper() == text or _indent(line) >= INDENT_CHARS


def is_block_title(line: str) -> bool:
    """Whether a line that starts a block is a heading, alone or with the lines below it: several words, or centred, or a pool."""
    if names_some_pool(line) or names_all_pools(line):
        return True
    if not is_heading(line) or _DATED_START.match(line.strip()):
        return False
    if line.isupper() and len(line.split()) > 1:
        return True
    return _indent(line) >= CENTRE_CHARS and len(line) < _HEADING_CHARS + _indent(line)


def names_pool(text: str) -> bool:
    """Whether a text is the name of a pool, or of all: `GROUP II`, `ALL MORTGAGE LOANS`."""
    return _TOTAL_ALONE.fullmatch(text) is not None or names_some_pool(text) or names_all_pools(text)


def names_all_pools(text: str) -> bool:
    """Whether a text names the loans of all pools: `ALL MORTGAGE LOANS`."""
    return _ALL_POOLS.fullmatch(text.strip()) is not None


@lru_cache(_LINES)
def names_some_pool(text: str) -> bool:
    """Whether a text is the name of a pool, or of some: `GROUP II`, `The Pool 2 Mortgage Loans`."""
    return _POOL.fullmatch(text.strip()) is not None


@lru_cache(_LINES)
def is_table_title(line: str) -> bool:
    """Whether a line above a head looks like a title, even at the margin: `5. Distribution of Loans by Note Rates`.

    The head of a column may begin with a sign, `% of Aggregate`, and no title does.
    """
    text = line.strip()
    return not (states_value(text) or text[:1] in _SIGNS) and (
        is_heading(line) or (text[-1] not in ".;:," and len(chunks(text)) == 1 and is_capitalised(text))
    )


def is_numbered_title(line: str) -> bool:
    """Whether a line is a number and a title in capitals: `1. General Pool Characteristics`, not `1. Of the pool`.

    A title of one word names what a table divides: `1. Servicers`, `Table 2: Occupancy`.
    """
    title = _behind(_NUMBER, line)
    return _is_title(title) and (" " in title.strip() or bool(dimensions_named(title)))


def is_bracketed_title(line: str) -> bool:
    """Whether a line is a number in brackets and a title in capitals: `(b) Occupancy`."""
    return _is_title(_behind(_BRACKETED, line))


def _behind(number: re.Pattern[str], line: str) -> str:
    found = number.match(line)
    return line[found.end() :] if found else ""


def _is_title(text: str) -> bool:
    return bool(text) and text.rstrip()[-1] not in ".;:,-" and capitalised_share(text) == 1


def spans_columns(line: str, columns: Sequence[Column]) -> bool:
    """Whether a line above a head is one chunk that lies over several columns, as a title does."""
    chunk, *more = chunks(line)
    shared = [overlap(chunk.start, chunk.end, column) for column in columns]
    across = sum(common > 0 for common in shared) > 1
    width = chunk.end - chunk.start
    return not more and (across or (max(shared) * 2 < width and width > _WIDE_TITLE_CHARS))


def continues_item_title(heading: Sequence[Line], line: Line, *, ruled: bool = False, apart: bool = False) -> bool:
    """Whether a line continues an item's heading of one line or more; `ruled` where both are underlined.

    It is `apart` a blank line below the rule under the heading, as the first line of the text is.
    """
    text, last = line.text.strip(), heading[-1].text.strip()
    if _LIST_MARK.match(text) or capitalised_share(text) < 1:
        return False
    if ruled:
        return not last.endswith(".")
    number_end = item_number_end(heading[0].text.strip())
    if len(heading) == 1 and number_end == len(last):
        return True
    if is_unfinished(last):
        return True
    if last.endswith((".", ":")) or (apart and text.split()[0].lower() not in _SMALL):
        return False
    if last.upper() == last:
        return text.upper() == text
    return line.indent >= heading[0].indent + number_end


@lru_cache(_LINES)
def capitalised_share(text: str) -> float:
    """The share of a text's words, small ones left out, that have a capital; 0 where it has no words."""
    words = [word for word in _WORD.findall(text) if word.lower() not in _SMALL]
    return sum(word[0].isupper() for word in words) / len(words) if words else 0


def is_capitalised(text: str) -> bool:
    """Whether most words of a text have a capital, as those of a title do: `Distribution of Loans by Note Rates`."""
    return capitalised_share(text) >= _TITLE_SHARE
