"""The lines of a signature block: the forms of their labels, and the columns of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.grammar import pattern, terminal
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SIGNERS
from tscc.passes.pieces import part_of, piece_of, text_of
from tscc.passes.written_dates import find_date
from tscc.syntax.nodes import Written
from tscc.text.geometry import chunks
from tscc.text.lines import Chunk, Line

_PARTY = "registrant|depositor|issuer"
SIGN = r"(?:[/\\]\s?s?\s?[/\\]|[(\[]signed[)\]])"
DATED = regex(r"dated?\b\s*:?\s*(?:(?:as of|this|the|on)\b\s*){0,2}:?\s*", re.IGNORECASE)
BY = regex(r"by\b\s*:?\s*", re.IGNORECASE)
CONFORMED = regex(rf"{SIGN}\s*\(?", re.IGNORECASE)
SIGNED = regex(rf"{SIGN}\s*\w", re.IGNORECASE)
"""The sign of a signature with the name behind it."""
NAME = regex(r"name\s*:\s*", re.IGNORECASE)
CAPACITY = regex(r"(?:title|its)\s*:\s*", re.IGNORECASE)
REGISTRANT = regex(rf"(?:{_PARTY})\s*:\s*(?=\S)", re.IGNORECASE)
_LABEL = regex(rf"(?:name|title|its|{_PARTY})\s*:|by\s*:?(?:\s*{SIGN})?|{SIGN}|dated?\s*:", re.IGNORECASE)
"""A label with nothing behind it: its value may be a gap away."""
_SIGNED_BY = rf"(?:(?i:by\b\s*:?|name\s*:)\s*)?(?:(?i:{SIGN})\s*)?"
_NAME_BEGUN = regex(rf"{_SIGNED_BY}(?P<name>[A-Z][A-Za-z'-]+|(?:[A-Z][A-Za-z'-]*\.? +)*[A-Z]\.)")
"""The first name of a signer, perhaps with initials, without a surname: `By: /s/ Imogen R.`"""
_TWO_NAMES = regex(rf"{_SIGNED_BY}(?P<name>[A-Z][A-Za-z'-]+ +[A-Z][A-Za-z'-]+)")
"""Two names of a signer, behind which one more is the surname: `By: /s/ Imogen Rae`; of two words it is another signer."""
_NAME_ENDED = regex(rf"(?!(?i:{SIGNERS['officer']}))[A-Z][A-Za-z'.-]+(?:,? [A-Za-z'.-]+){{0,2}}")
TAG = regex(rf"\(?(?:(?:exact )?name of (?:the )?)?(?:{_PARTY}|signature|date|title|name)\)?\*?", re.IGNORECASE)
"""What the blanks of the form are for: `(Registrant)`, `(Signature)*`."""
ENTITY = regex(SIGNERS["entity"], re.IGNORECASE)
"""Words of a name that is not a person's: `THE BANK OF OAKLAND, as Trustee`."""
_SIGNS_AS = regex(rf"(?:^|[\s,]+)\(?(?=(?:{SIGNERS['capacity']})\b)", re.IGNORECASE)
"""What is before the words for what a company signs as: the comma of `ALDER SECURITIES, INC., as Depositor`."""
CONFORMED_BEHIND = regex(rf"(?<=\w)[.,]?\s+{SIGN}$", re.IGNORECASE)
"""The sign of a signature behind the name: `By: Ada Pell /s/`."""
NEARLY_A_DATE = regex(rf"(?:{pattern('figures', 'MONTH')})\b\D{{0,4}}\d\S{{0,3}} ?,? ?\d{{2,4}}", re.IGNORECASE)
"""What is meant as a date: `April, 11 2002`."""
RULE = terminal("figures", "RULER")
_BEHIND_NAMES = r"jr|sr|esq(?:uire)?|i{2,3}|iv|c\.?p\.?a|ph\.?d|j\.?d"
"""What is behind the name of a person and is no title of an officer: `Ada Pell, Esq.`"""
TITLED = regex(
    rf"(?P<name>[^,]+(?:, (?:{_BEHIND_NAMES})\.?)?)[,;] *(?:as )?(?P<title>(?:{SIGNERS['officer']}).*)",
    re.IGNORECASE,
)
"""`John Doe, President`, `John Doe, as attorney-in-fact`."""
_TITLED_ALONE = regex(rf"(?P<name>[^,;\s]+(?: [^,;\s]+)+?) (?P<title>(?:{SIGNERS['officer']}).*)", re.IGNORECASE)
_LABELLED_TITLE = regex(rf"(?P<name>\S.*?),?\s+{CAPACITY.pattern}(?P<title>\S.*)", re.IGNORECASE)
"""A name with the label of the title on its line: `Ada Pell  Title: Vice President`."""
_OFFICER_LAST = regex(rf"(?:{SIGNERS['officer']})\w*\Z", re.IGNORECASE)


def touches(line: Line) -> bool:
    """Whether no blank line and no page mark is above a line."""
    return not line.blanks_above and not line.page_above


def columns(line: Line) -> list[Written]:
    """The columns of a line; a label and its value are one column, and so is a date with a gap in it."""
    found: list[Chunk] = []
    date = find_date(line.text)
    for chunk in chunks(line.text):
        if found and ((date and date[0] < chunk.start < date[1]) or _continues(found[-1], chunk)):
            start = found.pop().start
            chunk = Chunk(start, chunk.end, line.text[start : chunk.end])
        found.append(chunk)
    return [piece_of(line, chunk.start, chunk.end) for chunk in found]


def _continues(before: Chunk, chunk: Chunk) -> bool:
    """Whether the next chunk of a line continues a column: behind a label, or behind two blanks in the name of a signer."""
    conformed, labelled = CONFORMED.match(chunk.text) is not None, _LABEL.match(chunk.text) is not None
    if _LABEL.fullmatch(before.text):
        return conformed or not labelled
    if conformed or labelled or chunk.start - before.end > len("  ") or not _NAME_ENDED.fullmatch(chunk.text):
        return False
    one = " " not in chunk.text and _TWO_NAMES.fullmatch(before.text) is not None
    return one or _NAME_BEGUN.fullmatch(before.text) is not None


def titled(text: str) -> re.Match[str] | None:
    """A name and the title behind it, after its label or a comma, or a blank if the words of an officer begin and end it: `Ada Pell President`."""
    found = _LABELLED_TITLE.fullmatch(text) or TITLED.fullmatch(text) or _TITLED_ALONE.fullmatch(text)
    alone = found is not None and found.re is _TITLED_ALONE
    if found and alone and (ENTITY.search(found["name"]) or not _OFFICER_LAST.match(found["title"].split()[-1])):
        return None
    return found


def titled_again(name: str, text: str) -> re.Match[str] | None:
    """The signer's name once more, with the title behind it: `/s/ Ada Winter` above `Ada Winter President`.

    What is behind a name without a surname is the surname: `/s/ Ada C.` above `Ada C. Winter`.
    """
    if _NAME_BEGUN.fullmatch(name):
        return None
    again = r"\s+".join(map(re.escape, name.split()))
    return re.fullmatch(rf"(?P<name>{again})[,;]?\s+(?!(?:{_BEHIND_NAMES})\.?$)(?P<title>\S.*)", text, re.IGNORECASE)


def same(name: str, other: str) -> bool:
    """Whether two names are of one person: `W.A. Freeman` and `William A. Freeman`."""
    words, others = (set(regex(r"[a-z]{3,}").findall(text.lower())) for text in (name, other))
    return bool(words & others)


def other_surname(name: str, other: str) -> bool:
    """Whether two names that may be of one person end with names that the other does not have: `Ada Birch` and `Ada Larch`."""
    words, others = (regex(r"[a-z]{3,}").findall(text.lower()) for text in (name, other))
    return bool(words and others) and words[-1] not in others and others[-1] not in words


def with_capacity(registrant: Sequence[Written]) -> tuple[list[Written], list[Written]]:
    """The pieces of a company's name, and those of what it signs as: `as Depositor`, behind the name or on a line of its own."""
    for index, piece in enumerate(registrant):
        found = _SIGNS_AS.search(piece.text)
        if found and (index or found.start()):
            *name, last = [*registrant[:index], part_of(piece, 0, found.start())]
            if not last.text:
                *name, last = name
            name.append(part_of(last, 0, len(last.text.rstrip(" ,"))))
            *more, end = [part_of(piece, found.end(), len(piece.text)), *registrant[index + 1 :]]
            return name, [*more, part_of(end, 0, len(end.text.rstrip(" ,)")))]
    return [*registrant], []


def joined(pieces: Sequence[Written]) -> str | None:
    """Pieces joined by one blank; None where there are none."""
    return text_of(pieces) or None
