r"""Explain: the catalogue page of a code, for people or programs.

A page is a Markdown file in `catalogue/`, named after its code, with fixed headings:

    # TS401                                followed by the meaning; title and severity are in `codes.py`
    ## Why it matters
    ## Failing example                      a fence with faulty lines
    ## Corrected example                    a fence with the same lines, corrected

The words after the three back-ticks say what a fence contains. `text in=harbor-2002-4.txt`: whole lines of that file in
`examples/`. `text whole`: a complete input, in which a line `[harbor-2002-4.txt]` stands for all lines of that file.
In both, `\xHH` stands for one byte.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from importlib.resources import files
from textwrap import wrap

import msgspec

from tscc.diagnostics.codes import CODES, Severity
from tscc.diagnostics.control import UsageError, codes_of, words_of
from tscc.grammar.ahead import regex
from tscc.text.look_alikes import TO_DIGITS

_SECTIONS = ("Why it matters", "Failing example", "Corrected example")
_FENCE = regex(r"```text (?:in=(?P<filing>\S+)|whole)\n(?P<text>.*?)```", re.DOTALL)
_INSERTED = regex(r"\[(?P<filing>[\w.-]+\.txt)\]")
_BYTE = regex(r"\\x([0-9a-f]{2})")
_BULLET = regex(r"[-*] ")
_MOST_COLUMNS = 100
_INDENT = "    "


class Example(msgspec.Struct, frozen=True, kw_only=True):
    r"""Lines of a filing; `\xHH` in them stands for one byte."""

    filing: str | None
    """The file in `examples/` that they occur in, or replace lines of; None if they are a complete input."""
    text: str
    """The lines, each ending in a line feed; empty for the empty input."""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """The catalogue page of a code."""

    code: str
    title: str
    severity: Severity
    meaning: str
    """Markdown: paragraphs and lists."""
    why: str
    failing: Example
    corrected: Example


def explain(codes: Sequence[str], *, listed: bool, form: str, width: int) -> str:
    """The pages of codes and groups of codes, or the list of all codes, as `text` or `json`.

    A page in JSON is an object with the fields of `Entry`, several are an array of them; the list is an array of objects with
    `code`, `severity` and `title`. An unknown code raises `UsageError`, whose message names similar codes.
    """
    if listed is bool(codes):
        raise UsageError("explain takes a CODE or several, or --list without a code")
    if listed:
        return _list_json() if form == "json" else _list_text()
    entries = [_entry(code) for word in words_of(codes) for code in codes_of(word) or [word]]
    if form == "json":
        return _json(msgspec.json.encode(entries if len(entries) > 1 else entries[0]))
    return "\n".join(explain_text(each, width) for each in entries)


def _entry(code: str) -> Entry:
    """The entry of a code; raises `UsageError`."""
    entry = read_entry(code)
    if entry is None:
        near = " or ".join(f"`{other}`" for other in near_codes(code))
        hint = f"did you mean {near}?" if near else "see `tscc explain --list`"
        raise UsageError(f"unknown code `{code}`; {hint}")
    return entry


def read_entry(code: str) -> Entry | None:
    """The entry of a code, in upper or lower case; None if there is no such code."""
    known = CODES.get(code.upper())
    if known is None:
        return None
    page = files("tscc.diagnostics").joinpath("catalogue", f"{known.id}.md").read_text(encoding="utf-8")
    heading, *sections = re.split(r"^#+ (.*)\n", page, flags=re.MULTILINE)[1:]
    if (heading, *sections[1::2]) != (known.id, *_SECTIONS):
        raise AssertionError(f"catalogue/{known.id}.md does not have the headings {known.id}, {_SECTIONS}")
    meaning, why, failing, corrected = (part.strip() for part in sections[0::2])
    return Entry(
        code=known.id,
        title=known.title,
        severity=known.severity,
        meaning=meaning,
        why=why,
        failing=_example(failing),
        corrected=_example(corrected),
    )


def _example(section: str) -> Example:
    """The example in a fence."""
    found = _FENCE.fullmatch(section)
    if found is None:
        raise AssertionError(f"no fence with an example: {section[:60]!r}")
    return Example(filing=found["filing"], text=found["text"])


def near_codes(word: str) -> list[str]:
    """Codes that a word may stand for: with digits for its letters (`TS4O1`), spelt like it, or with the word in their titles."""
    typed = word[:2].upper() + word[2:].translate(TO_DIGITS)
    if typed in CODES:
        return [typed]
    spelt = get_close_matches(word.upper(), CODES, n=3, cutoff=0.7)
    titled = [code.id for code in CODES.values() if word.lower() in code.title.lower().split()]
    return sorted({*spelt, *titled})


def explanation(code: str) -> str:
    """What a code means and why it matters; empty for an unknown code."""
    entry = read_entry(code)
    return "" if entry is None else f"{entry.meaning}\n\n{entry.why}"


def example_inputs(entry: Entry, read: Callable[[str], str]) -> tuple[bytes, bytes]:
    """The complete failing and corrected inputs of an entry; `read` returns the text of a file in `examples/`."""
    return _input(entry.failing, entry.corrected, read), _input(entry.corrected, entry.corrected, read)


def _input(example: Example, corrected: Example, read: Callable[[str], str]) -> bytes:
    """The bytes of an example: its filing with the corrected lines replaced by the example's, or its text alone."""
    if example.filing is None:
        text = _INSERTED.sub(lambda found: read(found["filing"]).removesuffix("\n"), example.text)
    else:
        before, found, after = f"\n{read(example.filing)}".partition(f"\n{corrected.text}")
        if not found or f"\n{corrected.text}" in f"\n{after}":
            raise AssertionError(f"not once in {example.filing}: {corrected.text[:60]!r}")
        text = f"{before}\n{example.text}{after}".removeprefix("\n")
    return unescape(text)


def unescape(text: str) -> bytes:
    r"""A text as bytes, with `\xHH` as one byte."""
    pieces = _BYTE.split(text)
    return b"".join(bytes([int(piece, 16)]) if place % 2 else piece.encode() for place, piece in enumerate(pieces))


# --- pages


def explain_text(entry: Entry, width: int) -> str:
    """A page as text: paragraphs wrapped to a width, examples indented and not wrapped."""
    width = min(width, _MOST_COLUMNS)
    lines = [*wrap(f"{entry.severity.value}[{entry.code}]: {entry.title}", width), ""]
    lines += _paragraphs(entry.meaning, width)
    lines += ["Why it matters", "", *_paragraphs(entry.why, width)]
    lines += [*_shown("Failing example", entry.failing, width), ""]
    lines += _shown("Corrected example", entry.corrected, width)
    return "".join(f"{line}\n" for line in lines)


def _paragraphs(text: str, width: int) -> Iterator[str]:
    """Paragraphs and list items, wrapped, each followed by a blank line."""
    for paragraph in re.split(r"\n\n|\n(?=[-*] )", text):
        hanging = "  " if _BULLET.match(paragraph) else ""
        yield from wrap(" ".join(paragraph.split()), width, subsequent_indent=hanging, break_on_hyphens=False)
        yield ""


def _shown(heading: str, example: Example, width: int) -> Iterator[str]:
    """An example under its heading."""
    title = f"{heading}, in examples/{example.filing}" if example.filing else heading
    yield from wrap(title, width, break_long_words=False, break_on_hyphens=False)
    yield ""
    for line in example.text.splitlines() or ["(no bytes at all)"]:
        yield f"{_INDENT}{line}".rstrip()


def _list_text() -> str:
    """One line for each code, with its severity and title."""
    return "".join(f"{code.id}  {code.severity.value:<7}  {code.title}\n" for _, code in sorted(CODES.items()))


def _list_json() -> str:
    """An array with an object for each code."""
    listed = [{"code": code.id, "severity": code.severity, "title": code.title} for _, code in sorted(CODES.items())]
    return _json(msgspec.json.encode(listed))


def _json(data: bytes) -> str:
    """JSON, indented."""
    return msgspec.json.format(data, indent=2).decode() + "\n"
