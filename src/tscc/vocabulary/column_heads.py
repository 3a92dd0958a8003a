"""The heads of columns: which printed head means which column of a stratification.

The words are those of `grammar/columns.toml`. A head that none of them fits stays `column_N` and is never guessed.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import COLUMNS, DIMENSIONS
from tscc.vocabulary.near_words import SHORTEST_MISSPELT_CHARS, NearWord, as_cased, most_like, near_words, spelling

COUNT_OF_LOANS = regex(
    r"\b(?:number|no\.) of\b(?:[^.]|\.(?= {3})){0,200}?\b(?:loans|mortgages|contracts)\b", re.IGNORECASE
)
"""A head of a table of loans, which may be on two lines: `Number of    Balance` over `Loans`; `Orig.   Balance` ends no sentence."""
_AROUND = "().,:;$%*/"
SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
"""The signs of ASCII that are no letters or digits."""
_STRAY = SIGNS.replace("%", "")
_LEAST_LIKENESS = 0.75
"""How like a known word a misspelt one is, from 0 to 1."""


def column_key(header: str, place: int) -> str:
    """The key of a column of figures by its head; `column_N`, counted from 1, where the head is not known."""
    name = _column_of(header)
    return unknown_key(place) if name is None or COLUMNS["column"][name]["kind"] == "no key" else name


@lru_cache(maxsize=256)
def _column_of(header: str) -> str | None:
    """The name of the first column with a phrase in a head, also of one without a key."""
    words = _in_words(header)
    for name, column in COLUMNS["column"].items():
        if regex(column["words"]).search(words) and not ("unless" in column and regex(column["unless"]).search(words)):
            return str(name)
    return None


def unknown_key(place: int) -> str:
    """The key of a column with an unknown head; `place` is counted from 0, the number in the key from 1."""
    return f"column_{place + 1}"


def is_unknown_key(key: str) -> bool:
    """Whether a key is that of a column with an unknown head."""
    return key.startswith("column_")


@lru_cache(maxsize=256)
def _in_words(header: str) -> str:
    """A head in small letters with its abbreviations written out: `W.A. FICO` is `weighted average score`.

    What is twice in it counts once: `Mortgage Loans Mortgage Loans`.
    """
    text = header.lower().replace("- ", "-")
    for written, meant in _abbreviations():
        text = " ".join(written.sub(meant, text).split())
    words = text.strip(" .:*").split(" ")
    half = len(words) // 2  # a span over columns may say again what is the head of one
    return " ".join(words[:half] if words[:half] == words[half:] else words)


@cache
def _abbreviations() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What is written for words of heads, and these."""
    return tuple((regex(each["words"]), f" {each['for']} ") for each in COLUMNS["abbreviations"])


def names_its_base(header: str) -> bool:
    """Whether the head of a column of shares says what they are shares of: `% of Balance`, not `% of Loans`."""
    return regex(COLUMNS["named_shares"]).search(_in_words(header)) is not None


def names_average(header: str) -> bool:
    """Whether a head says that its figures are averages: `W.A. DTI`."""
    return regex(r"\baverage\b").search(_in_words(header)) is not None


def is_bare_average(header: str) -> bool:
    """Whether a head says that figures are averages, and not of what: `W.A.` over `Coupon` and `DTI`."""
    return _in_words(header) in ("weighted average", "average")


def names_percent(header: str) -> bool:
    """Whether a head says that its figures are percentages of something: `% of Pool`, not `Rate (%)`."""
    return "percent of" in _in_words(header)


def is_bare_share(header: str) -> bool:
    """Whether the head of a column of shares is only `%`: they are shares of the column before it."""
    return _in_words(header) == "percent"


@lru_cache(maxsize=256)
def near_word(header: str) -> NearWord | None:
    """The first word of a head that is nearly a word heads have: with this the head means another column.

    In a head that means none, a word that only resembles a known one is misspelt too.
    """
    name, known, right = _column_of(header), spelling(COLUMNS["spelling"]), spelling(COLUMNS["spelt"])
    for near in near_words(header, known, right):
        if near.word.strip(_AROUND).lower() not in right and _column_of(near.mend(header)) not in (name, None):
            return near
    if stray := _with_stray_sign(header):
        return stray
    for word in regex(r"[A-Za-z]{4,}").findall(header) if not is_recognized(header) else ():
        like = most_like(word.lower(), known, _LEAST_LIKENESS)
        if like and word.lower() not in right and not any(each.startswith(word.lower()) for each in known):
            return NearWord(word, as_cased(word, like))
    return None


def _with_stray_sign(header: str) -> NearWord | None:
    """A word of a head with a sign or a letter beside it, without which the head means another column: `: LOANS` in `NUMBER OF : LOANS`.

    `# Balance` would be a number of loans, but a `%` makes of an amount the head of its shares.
    """
    words, meant = header.split(" "), column_key(header, 0)
    pairs = [(place, *pair) for place, pair in enumerate(pairwise(words))]
    for place, sign, word in (*pairs, *((place, sign, word) for place, word, sign in pairs)):
        rest = " ".join((*words[:place], word, *words[place + 2 :]))
        if (sign in _STRAY or (len(sign) == 1 and sign.isalpha())) and column_key(rest, 0) not in (
            meant,
            unknown_key(0),
        ):
            return NearWord(" ".join(words[place : place + 2]), word)
    return None


@lru_cache(maxsize=256)
def misspelt_words(text: str, *, title: bool = False) -> tuple[NearWord, ...]:
    """The longer words of a head or a title that are nearly words these have, whatever it means with them."""
    plain = " ".join(word.strip(_AROUND) for word in text.split())
    found = near_words(plain, *_longer_words(title=title))
    first = dict[str, NearWord]()
    for near in found:
        if near.word in text and " " not in near.likely:
            first.setdefault(near.word, near)
    return tuple(first.values())


@cache
def _longer_words(*, title: bool) -> tuple[dict[str, None], dict[str, None]]:
    """The longer words of heads, or of heads and titles, and the words that are right beside them."""
    lists = (COLUMNS, DIMENSIONS) if title else (COLUMNS,)
    words = {
        word: None for each in lists for word in spelling(each["spelling"]) if len(word) >= SHORTEST_MISSPELT_CHARS
    }
    forms = (form for word in words for form in (f"{word}s", word.removesuffix("s")))
    return words, dict.fromkeys((*(word for each in lists for word in spelling(each["spelt"])), *forms))


@lru_cache(maxsize=256)
def has_other_words(text: str) -> bool:
    """Whether a text has a longer word that no head has, and that is not nearly a word of heads: `Payment Status`, not `Percnet of`."""
    known, right = spelling(COLUMNS["spelling"]), spelling(COLUMNS["spelt"])
    words = [
        word for word in regex(r"[a-z][a-z.-]{3,}").findall(text.lower()) if word not in known and word not in right
    ]
    return any(next(near_words(word, known, right), None) is None for word in words)


@lru_cache(maxsize=256)
def is_recognized(header: str) -> bool:
    """Whether a head is that of a known column, also of one without a key: `Number of Units`."""
    words = _in_words(header)
    return any(regex(column["words"]).search(words) for column in COLUMNS["column"].values())


def says_average(header: str) -> bool:
    """Whether a head says that what is below it are averages, which have no sum: `W.A. Loan Age`."""
    return "average" in _in_words(header).split()


@lru_cache(maxsize=256)
def beginning(header: str) -> int:
    """How a head begins: 2 with words that no head of labels ends with (`Number of Loans`), 1 with likely ones, otherwise 0."""
    words = _in_words(header)
    if regex(COLUMNS["beginnings"]).match(words):
        return 2
    return int(regex(COLUMNS["likely_beginnings"]).match(words) is not None)
