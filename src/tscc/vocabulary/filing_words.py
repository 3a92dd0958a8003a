"""What filings say they file, in sentences and in the titles of what is filed alone, by the words of `grammar/filings.toml`.

The texts have their runs of blanks made one.
"""

from __future__ import annotations

import re

import msgspec

from tscc.document.enums import Declined
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import FILINGS

_KINDS = {Declined(name): words for name, words in FILINGS["kind"].items()}
_TEXTS = tuple((regex(words["texts"], re.IGNORECASE), kind) for kind, words in _KINDS.items() if "texts" in words)
_BEFORE = r"^(?:<[A-Z]+> ?)*(?:.{0,60}? )??"
"""What may be in front of a title on its line: tags, and some words."""
_LINES = tuple(
    (regex(rf"{_BEFORE}(?P<words>{words[key]}){behind}", re.IGNORECASE | re.MULTILINE), kind)
    for kind, words in _KINDS.items()
    for key, behind in (("titles", ".{0,40}$"), ("lines", ""))
    if key in words
)
"""The titles of what is filed, with few words behind them, and its lines that say what it is."""
_SHEET = FILINGS["term_sheet"]
SHEETS, DESCRIPTION, DESCRIBED = (regex(_SHEET[key], re.IGNORECASE) for key in ("sheets", "description", "described"))
"""The names of term sheets: in any text, in a heading, in text that is no heading."""
SHEET_WORDS, DESCRIPTION_WORDS = (tuple(_SHEET[key].split()) for key in ("sheets_spelling", "description_spelling"))
"""The words of such names, one of which may be misspelt."""
_FORM = FILINGS["form"]
FORM_NAMED, RULE, FREE_WRITING, SUPPLEMENT = (
    regex(_FORM[key], re.IGNORECASE) for key in ("named", "rule", "free_writing", "supplement")
)
"""The first lines of a filing that name its form, the rule it is filed under, or what it is."""

_OF_A_POOL = tuple(regex(words) for words in FILINGS["pool"].values())


class Named(msgspec.Struct, frozen=True):
    """What a filing files, and the words that say so."""

    kind: Declined
    words: str


def said_of(kind: Declined) -> str | None:
    """What messages say of a filing of a kind, behind its form; None where its form says all."""
    return str(_KINDS[kind]["is"]) if kind in _KINDS else None


def prospectus_called(kind: Declined) -> str | None:
    """What messages call a prospectus without a pool; None for any other kind."""
    called: dict[str, str] = FILINGS["prospectus"]
    return called.get(kind.value)


def names_materials(text: str) -> bool:
    """Whether a text names computational materials."""
    return any(words.search(text) for words, kind in _TEXTS if kind is Declined.COMPUTATIONAL_MATERIALS)


def things_of_a_pool(text: str) -> list[tuple[int, int]]:
    """Where a text in small letters speaks of things that a filing about a pool speaks of: the place and which, in order."""
    return sorted((found.start(), thing) for thing, words in enumerate(_OF_A_POOL) for found in words.finditer(text))


def named_in_text(text: str) -> Declined | None:
    """What the sentences of a filing say it files; None if they do not say."""
    return next((kind for words, kind in _TEXTS if words.search(text)), None)


def named_in_titles(text: str) -> Named | None:
    """What the first title in the text of a filing that names a kind of document names, with its words."""
    plain = "\n".join(" ".join(line.split()) for line in text.splitlines())
    every = ((words.search(plain), kind) for words, kind in _LINES)
    found = [(each.start("words"), kind, each["words"]) for each, kind in every if each]
    _, kind, words = min(found, key=lambda each: each[0], default=(0, None, ""))
    return Named(kind, words.strip()) if kind else None
