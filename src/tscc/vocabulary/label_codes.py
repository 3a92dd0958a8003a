"""The codes of categories: which label of a row means which code of the document, by `grammar/codes.toml`."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from tscc.document.enums import Dimension
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import CODES, DIMENSIONS
from tscc.text.look_alikes import TO_DIGITS
from tscc.vocabulary.near_words import (
    SHORTEST_MISSPELT_CHARS,
    NearWord,
    as_cased,
    is_near,
    most_like,
    near_words,
    spelling,
)

STATES: dict[str, str] = CODES["states"]
"""USPS codes by the name of the state, district or territory."""
_FEWEST_DIGITS = 3
"""The fewest digits of a year or a zip code with a wrong sign in it."""
_MOST_LETTERS = 2
"""The most letters beside those digits: `pre 1990` is no year misread."""
_ZIP_AREA_DIGITS = 3
"""The digits of an area of zip codes."""
_LETTERS = regex(r"(?<![\w-])[A-Za-z]{2,}(?![\w-])")
_JOINED = regex(r"(?<!\bw)/| or | and | & ")
_BRACKETED = regex(r"\([^()]*\)?")
_RANGE = regex(r"\d{4}\s?[-/&]\s?\d{2}")
"""Several years, or zip codes: `1995 - 1998`, `1999/00`."""
_RESTS = frozenset(CODES["rests"].split())
_CODED = [Dimension(name) for name, row in DIMENSIONS["dimension"].items() if "codes" in row]
_TEXTS = 1024
"""How many labels have their answers kept: each is asked for under several grids, for several dimensions, and again for its code."""
_NEAR_RATIO = 0.8
"""How alike a label must be to the name of a state to be a misspelling of it."""


@lru_cache(_TEXTS)
def code_of(dimension: Dimension, label: str) -> str | None:
    """The code of a category, None where it is not known; a colon may be behind the label."""
    row = DIMENSIONS["dimension"][dimension.value]
    label = label.rstrip(": ")
    if "as_printed" in row:
        return label if regex(row["as_printed"]).fullmatch(label) else None
    match row.get("codes"):
        case None:
            return None
        case "states":
            return _state(label)
        case "units":
            return unit_count(label) or unit_count(f"{label} units")
        case name:
            codes = _codes(name, label)
            return codes.pop() if len(codes) == 1 else None


@lru_cache(_TEXTS)
def is_category(label: str) -> bool:
    """Whether a label is that of a category with a code, of whatever dimension: a state, a kind of dwelling, a purpose."""
    return are_of_one_dimension(label)


def are_of_one_dimension(*labels: str) -> bool:
    """Whether labels are each that of a category with a code of one dimension: `Single Family` and `Detached`."""
    return any(all(code_of(dimension, label) is not None for label in labels) for dimension in _CODED)


def is_rest_of_category(label: str) -> bool:
    """Whether a label is of words with which labels of categories end: `Occupied`, `Development`."""
    return all(word in _RESTS for word in label.lower().split())


def names_rest(label: str) -> bool:
    """Whether a label is of all that the other rows of its table are not: `Other States`, `All Others`."""
    return regex(CODES["uncoded"]["rest"]).search(label.lower()) is not None


def makes_category(label: str, rest: str) -> bool:
    """Whether a label is a known category with the rest of it, and the rest is not one alone."""
    return is_category(f"{label} {rest}") and not is_category(rest)


def begins_category(beginning: str, label: str) -> bool:
    """Whether a label that is no known category is one with what may be its beginning."""
    return not is_category(label) and is_category(f"{beginning} {label}")


def ends_category(label: str, rest: str) -> bool:
    """Whether a label is a known category with what may be the rest of it, and needs that, or it is of words that only end one."""
    return makes_category(label, rest) and (not is_category(label) or is_rest_of_category(rest))


def _codes(name: str, label: str) -> set[str]:
    """The codes in a list of a label and of what it joins, `Full/Alternative`; what is in brackets joins nothing.

    A code of which another is a kind says nothing more: `condominium` beside `condominium_low_rise`.
    """
    text = label.lower()
    joined = _JOINED.split(_BRACKETED.sub("", text))
    whole = _first(name, text)
    codes = {code for each in joined if (code := _first(name, each.strip()))} if whole and len(joined) > 1 else set()
    codes |= {whole} if whole else set()
    return {code for code in codes if not any(other.startswith(f"{code}_") for other in codes)}


def _first(name: str, text: str) -> str | None:
    """The first code in a list that has one of its phrases in a text; where this begins with a negation, the phrase does too."""
    negation = regex(CODES["negations"]).match(text)
    found = ((each["code"], regex(each["words"]).search(text)) for each in CODES[name])
    return next((code for code, phrase in found if phrase and not (negation and phrase.start())), None)


def _state(label: str) -> str | None:
    """The USPS code of a state by its name or its code, with or without points: `Washington DC`, `D.C.`, `N. Dakota`."""
    plain = _plain(label)
    if plain in _STATE_CODES or ("." in label and plain.upper() in _STATE_CODES):
        return plain.upper()
    point, _, rest = plain.lower().partition(" ")
    name = f"{CODES['points_of_compass'].get(point, point)} {rest}".strip()
    return _BY_NAME.get(name) or CODES["short_states"].get(name) or CODES["short_states"].get(plain.lower())


def _plain(name: str) -> str:
    """A name without points and commas."""
    return " ".join(name.replace("D. C", "DC").replace(".", "").replace(",", " ").split())


_STATE_CODES = frozenset(STATES.values())
_BY_NAME = {_plain(name).lower(): code for name, code in STATES.items()}


def near_state(label: str) -> str | None:
    """The state whose name is nearly a label: with as many words, or one letter apart."""
    names, plain = {_plain(name).lower(): name for name in STATES}, _plain(label).lower()
    alike = most_like(plain, names, _NEAR_RATIO)
    if alike and alike.count(" ") == plain.count(" "):
        return names[alike]
    return next((name for each, name in names.items() if is_near(plain, each)), None)


def near_category(dimension: Dimension, label: str) -> NearWord | None:
    """The misspelt word of a label of a dimension that, once corrected, gives the label another code."""
    row = DIMENSIONS["dimension"][dimension.value]
    code = code_of(dimension, label)
    if "as_printed" in row:
        digits = label.translate(TO_DIGITS)
        return NearWord(label, digits) if code is None and code_of(dimension, digits) else None
    known = spelling(CODES["spelling"].get(row.get("spelling", row.get("codes")), ""))
    plain = regex(r"\bw/o\b", re.IGNORECASE).sub("not", label)
    for text in dict.fromkeys((regex("[-/()]").sub(" ", plain), regex("[/()]").sub(" ", plain))):
        for found in near_words(text, known):
            start = found.start(text) or 0
            near = NearWord(label[start : start + len(found.word)], found.likely)  # `fa-ily` for `fa ily`
            meant = code_of(dimension, near.mend(label))
            other = meant not in (None, code) or _is_misspelt(near, known)
            if _same_digits(near) and other:
                return near
    return None if code is None else _cut_word(dimension, label, known, code)


def _cut_word(dimension: Dimension, label: str, known: Collection[str], code: str) -> NearWord | None:
    """The word whose end is lost, with which a label that has a code has another: `(one to fo` of `(one to four`."""
    words = [word for word in _LETTERS.findall(label) if word.lower() not in known]
    whole = (NearWord(word, as_cased(word, each)) for word in words for each in known if each.startswith(word.lower()))
    return next((near for near in whole if code_of(dimension, near.mend(label)) not in (None, code)), None)


def _is_misspelt(near: NearWord, known: Collection[str]) -> bool:
    """Whether a word is a longer one misspelt, and not another form of it, `cooperative` and `cooperatives`."""
    forms = {form for word in known for form in (f"{word}s", f"{word}d", word.removesuffix("s"))}
    return len(near.likely) >= SHORTEST_MISSPELT_CHARS and near.word.isalnum() and near.word.lower() not in forms


def _same_digits(near: NearWord) -> bool:
    """Whether a word has the digits of the known one, or one for a letter of it, as in `0ut`.

    `5-family` is not `4-family` misspelt, but `l-family` is `1-family`.
    """
    if near.likely.isalpha() and len(near.likely) == len(near.word):
        return True
    signs = zip(near.word.lower(), near.likely.lower(), strict=False)
    if regex(r"[A-Za-z]\d").search(near.word) or all(sign in (one, one.translate(TO_DIGITS)) for one, sign in signs):
        return True
    return regex(r"\D").sub("", near.word) == regex(r"\D").sub("", near.likely)


def is_known(dimension: Dimension, label: str) -> bool:
    """Whether a label is that of a category its dimension has, with a code or without, or of the rest of the pool.

    Names of products and of servicers are in no list: each is known.
    """
    row = DIMENSIONS["dimension"][dimension.value]
    if "as_printed" in row:
        return code_of(dimension, label) is not None or not _is_malformed(dimension, label)
    name, text = row.get("codes", row.get("spelling")), label.lower()
    uncoded = CODES["uncoded"].get(name)
    if uncoded is None or code_of(dimension, label) is not None or is_unknown(label):
        return True
    if isinstance(CODES.get(name), list) and _codes(name, label):
        return True  # it joins several, `Primary/Second`
    return any(regex(each).search(text) for each in (uncoded, CODES["uncoded"]["rest"]))


def _is_malformed(dimension: Dimension, label: str) -> bool:
    """Whether a label has the digits of a code but not its form: `2702`, `2~01`, `2002 m`."""
    plain = "".join(filter(str.isalnum, label))
    digits, letters = sum(map(str.isdigit, plain)), sum(map(str.isalpha, plain))
    area = dimension is Dimension.ZIP and plain.isdigit() and len(plain) == _ZIP_AREA_DIGITS
    return not area and digits >= _FEWEST_DIGITS and letters <= _MOST_LETTERS and not _RANGE.search(label)


def unit_count(label: str) -> str | None:
    """The number of units: `2-family` is 2, `Two- to four-family` and `2-4 Units` are 2-4."""
    units: dict[str, str] = CODES["units"]
    found = regex(r"(\w+)[- ]+(?:(?:(?:to|through)[- ]+)?(\w+)[- ]+)?(?:family|unit)").match(label.lower())
    first, last = (units.get(each) for each in found.groups()) if found else (None, None)
    if found is None or found[2] is None:
        return first
    return f"{first}-{last}" if first and last and first < last else None


def is_unknown(label: str) -> bool:
    """Whether a label among bands means the loans without a figure: `Not Available`, `Unknown`, `N/A`."""
    return regex(CODES["unknown"]).search(" ".join(label.lower().split())) is not None


def is_undrawn(label: str) -> bool:
    """Whether a label is that of lines of credit without a balance: `Undrawn Lines`."""
    return regex(CODES["undrawn"]).search(label.lower()) is not None
