"""The facts of a pool that lists state: which label means which fact, by `grammar/facts.toml`, and which misspelt one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import FACTS
from tscc.vocabulary.near_words import lacks_two, shortened

_SIGNS = regex(r"\\[bBws]")
_WORD = regex(r"[a-z]{2,}")
_HYPHENED_WORDS = regex(r"([a-z]+)\[- \]\*([a-z]+)")
"""Two words with a hyphen, a blank or nothing between them in the pattern of a label: `cutoff`."""
_TOKEN = regex(r"[^\s()-]+")
_TOKEN_WITH_BRACKET = regex(r"[^\s-]+")
"""A word where a bracket may stand for a letter: `(erm`."""
_HYPHENED = regex(r"(?=[^\s()]*-)[^\s()]+")
_NEXT_TOKEN = regex(r" ([^\s()-]+)")
_EXTREME = regex(rf"^{pattern('figures', 'EXTREME')}\s|:\s{pattern('figures', 'EXTREME')}$", re.IGNORECASE)
_RANGE = regex(r"\Aranges? (?:of|in) | ranges?\Z| \(ranges?\)\Z", re.IGNORECASE)
_LABELS = 1024
"""How many labels have their keys kept: what many filings print alike."""
_BEHIND = "*: "
"""Characters that may follow a label but are not part of it."""
_SIGNED_WORDS = ("w.a.", "cut-off", "loan-to-value")
"""The words of labels that have other characters than letters."""


FACT_KEYS = tuple(FACTS["fact"])
"""The keys of the facts that labels state."""


def fact_key(label: str) -> str | None:
    """The key that a whole label means, `wa_credit_score` for `W.A. FICO*`; None for an unknown label."""
    return _fact_key(_plain(label))


@lru_cache(_LABELS)
def _fact_key(text: str) -> str | None:
    return next((key for form in (text, _singular(text)) for key, words in _patterns() if words.fullmatch(form)), None)


def _singular(text: str) -> str:
    """A label with some of its words in the singular: `weighted average mortgage rate` for `... rates`."""
    words = FACTS["plural"].split()
    return " ".join(word[:-1] if word[-1:] == "s" and word[:-1] in words else word for word in text.split(" "))


def measured_key(label: str) -> str | None:
    """The key of what the figures of a label are of: its own, or that of their average, for `Range of Mortgage Rates`."""
    return fact_key(label) or fact_key(f"weighted average {without_range(label)}")


def without_range(label: str) -> str:
    """What a label says that its figures are a range of: `months to roll` for `Range of Months to Roll`; any other as it is."""
    return _RANGE.sub("", label)


def states_extreme(label: str) -> bool:
    """Whether a label says that its figure is the least or the most: `Minimum FICO`, `FICO: max`."""
    return _EXTREME.search(label) is not None


def size_kind(label: str) -> str | None:
    """Which loan a label states the size of, `average`, `largest` or `smallest`: `Avg. Loan Balance`, `Largest Loan`."""
    text = _plain(label)
    return next((kind for kind, size in FACTS["size"].items() if regex(size["words"]).fullmatch(text)), None)


def is_known(label: str) -> bool:
    """Whether a label is of a fact, or of the size of a loan."""
    return (fact_key(label) or size_kind(label)) is not None


def is_share(label: str) -> bool:
    """Whether a label with a percentage has the words of one that states a share of the loans: `CA Concentration`."""
    return regex(FACTS["share"]["words"]).fullmatch(_plain(label)) is not None


def has_ratio(label: str) -> bool:
    """Whether a label has a word for a percentage that is no share: `W.A. DTI`, `Prepayment Speed`."""
    return regex(FACTS["share"]["never"]).search(_plain(label)) is not None


def head_key(label: str) -> str | None:
    """The key of a value in the head of a report: `143 records`, `Balance: 68,204,118`."""
    text = _plain(label)
    return next((key for key, words in FACTS["head"].items() if regex(words).fullmatch(text)), None)


def is_begun(label: str) -> bool:
    """Whether a text is the first line of a label, which does not yet say what its figure is of: `Weighted Average Original`."""
    return regex(FACTS["begun"]["words"]).fullmatch(_plain(label)) is not None


def near_label(label: str) -> str | None:
    """The first of the known labels that are nearly a label."""
    return next(near_labels(label), None)


def near_labels(label: str) -> Iterator[str]:
    """The known labels that differ from a label in one letter, two lost ones, one blank, the last word or the first.

    They are those of `Pol Size`, `PoolSize`, `W.A. Rem.` and `Size`.
    """
    if not (is_known(label) or head_key(label)):
        yield from (near for near in _nearly(label.rstrip(_BEHIND)) if fact_key(near) or size_kind(near))


def _plain(label: str) -> str:
    return " ".join(label.lower().rstrip(_BEHIND).split())


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What the label of each fact is: one in its words, or one followed by words or a variance that may follow any label."""
    behind = rf"(?: {FACTS['behind']})?(?: ?{pattern('figures', 'VARIANCE')})?"
    return tuple((key, regex(f"(?:{fact['words']}){behind}")) for key, fact in FACTS["fact"].items())


def _nearly(label: str) -> Iterator[str]:
    """The label with one word spelt like a known word, one blank more, less or a letter away, or with a last word."""
    text = " ".join(label.split())
    balanced = text.count("(") == text.count(")")
    for word in (*(_TOKEN if balanced else _TOKEN_WITH_BRACKET).finditer(text), *_HYPHENED.finditer(text)):
        start, end = word.span()
        if _is_word(word.group()):
            continue
        for mended in _mended(word.group()):
            yield f"{text[:start]}{mended}{text[end:]}"
        if text[end : end + 1] == " ":
            yield f"{text[:end]}{text[end + 1 :]}"
        if following := _NEXT_TOKEN.match(text, end):
            both = word.group() + following[1]
            for cut in (end - start - 1, end - start + 1):
                yield f"{text[:start]}{both[:cut]} {both[cut:]}{text[following.end() :]}"
    if " " in text and not _is_statistic(text):
        yield from (f"{text} {word}" for word in FACTS["last"].split())
    if " " not in text:
        yield from (f"{word} {text}" for word in FACTS["first"].split())


_OF_AVERAGE = regex(r"[WA]{2,3}\.?|(?:[WA]\.){2,3}")
"""The letters of `W.A.` in another order, or one twice: `AW`, `WWA`."""


def _is_statistic(label: str) -> bool:
    """Whether a label does not say of what its figure is: `Wtd. Avg.`, as below the total of a table."""
    return terminal("lines", "SUMMARY").fullmatch(f"{label}: 1") is not None


def label_words() -> frozenset[str]:
    """The words that labels of facts have, in small letters: `scheduled`, `principal`."""
    return _words()[0]


def _is_word(written: str) -> bool:
    """Whether a word is one of labels, also with a point behind it: `Orig.`."""
    words, _ = _words()
    return written.lower() in words or (written.count(".") == 1 and written.lower().rstrip(".") in words)


def _mended(written: str) -> Iterator[str]:
    """What a word is meant to be: a known word that differs in one letter, or two with a letter for the blank, or none."""
    words, near_words = _words()
    if _OF_AVERAGE.fullmatch(written):
        yield "W.A."
    for cut in range(len(written)):
        if _is_word(written[:cut] + written[cut + 1 :]):
            yield written[:cut] + written[cut + 1 :]
    for token in dict.fromkeys((written, written.rstrip("."))):
        small = token.lower()
        near = (word for part in shortened(small) for word in near_words.get(part, ()))
        of_cut = sorted(word for word in words if lacks_two(small, word))
        for word in dict.fromkeys((*near, *of_cut)):
            spelt = (
                word.upper() if written.isupper() else word[:1].upper() + word[1:] if written[:1].isupper() else word
            )
            yield spelt + written[len(token) :]
    for cut in range(len(written)):
        if written[:cut].lower() in words and cut > 1:
            yield f"{written[:cut]} {written[cut:]}"
        if _is_word(written[:cut]) and _is_word(written[cut + 1 :]):
            yield f"{written[:cut]} {written[cut + 1 :]}"


@cache
def _words() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """The words of all labels, and the known words by what is left of each if one letter is removed."""
    known = dict.fromkeys(_SIGNED_WORDS)
    labels = (each["words"] for each in (*FACTS["fact"].values(), *FACTS["size"].values()))
    for label in (*labels, FACTS["behind"]):
        words = _SIGNS.sub(" ", label)
        known |= dict.fromkeys((*_WORD.findall(words), *map("".join, _HYPHENED_WORDS.findall(words))))
    near: dict[str, tuple[str, ...]] = {}
    for word in known:
        for part in shortened(word):
            near[part] = (*near.get(part, ()), word)
    return frozenset((*known, *_WORD.findall(_SIGNS.sub(" ", FACTS["others"])))), near
