"""The codes: each is listed, explained, has a case and is emitted; and what all messages of tscc have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from once import compile_every_failing
from test_cases import CASES, compile_case

from tscc.diagnostics import codes
from tscc.diagnostics.codes import CODES, Code, Severity
from tscc.diagnostics.diagnostic import Diagnostic
from tscc.pipeline import Compilation, compile_filing

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "tscc"
NAMES = {code.id: name for name, code in vars(codes).items() if isinstance(code, Code)}
TERMINALS = {
    name
    for path in (ROOT / "grammar").glob("*.lark")
    for name in re.findall(r"\b_?[A-Z][A-Z_]{2,}\b", path.read_text(encoding="utf-8"))
}
UNQUOTED = {"TS636"}
"""Codes whose messages quote the filing without saying so by quotation marks, which they ought to."""
PROOFS = {"TS634"}
"""Codes that are not faults: they are in the checks of a document and give no diagnostic."""
QUOTED = re.compile(r"`[^`]*`|\"[^\"]*\"")
ADVICE = re.compile(r"\b(?:should|please|try|must|need to|have to|you)\b", re.IGNORECASE)
PROPER = re.compile(r"[`'\"(]|\d|8-K|I\.R\.S\.|EDGAR|(?:[A-Z]{2,})\b")
"""What a message may begin with beside a lower-case letter: a quotation, a figure, a name in capitals."""


@cache
def compilations() -> tuple[tuple[str, Compilation], ...]:
    """Each case and each failing example of the catalogue, compiled."""
    sources = sorted((ROOT / "tests" / "cases" / "source").iterdir())
    return (
        *compile_every_failing().items(),
        *((path.stem, compile_case(path)) for path in CASES),
        *((path.stem, compile_filing(path.read_bytes(), path.stem)) for path in sources),
    )


def diagnostics() -> Iterator[tuple[str, Diagnostic]]:
    """Every diagnostic of all examples and all cases, each with the name of what gave it."""
    return ((name, found) for name, compilation in compilations() for found in compilation.diagnostics)


def told(found: Diagnostic) -> Iterator[tuple[str, str]]:
    """What a diagnostic states: its message, its labels and its notes, each with what it is."""
    yield "message", found.message
    for label in (found.primary, *found.secondary):
        if label.text:
            yield "label", label.text
    for note in found.notes:
        yield "note", note


def assert_all(complaints: list[str]) -> None:
    assert not complaints, "\n".join(sorted(set(complaints)))


def test_codes_are_listed_in_their_order() -> None:
    assert list(CODES) == sorted(CODES)
    assert all(re.fullmatch(r"TS\d{3}", code) and CODES[code].id == code for code in CODES)
    assert len({code.title for code in CODES.values()}) == len(CODES)


def test_no_number_is_given_twice() -> None:
    numbers = [code.id for code in vars(codes).values() if isinstance(code, Code)]
    assert sorted(numbers) == sorted(set(numbers))


def test_titles_are_plain() -> None:
    for code in CODES.values():
        assert not code.title.endswith(".")
        assert code.title[0].islower() or code.title.split()[0].isupper()


def test_every_code_is_explained() -> None:
    explained = {path.stem for path in (SOURCE / "diagnostics" / "catalogue").glob("*.md")}
    assert explained == set(CODES)


def test_every_code_has_a_case() -> None:
    with_cases = {path.name.partition("-")[0] for path in (ROOT / "tests" / "cases").rglob("TS*.txt")}
    assert with_cases == set(CODES) - PROOFS


def test_every_code_is_used() -> None:
    modules = [path for path in SOURCE.rglob("*.py") if path.name != "codes.py"]
    lines = [line for path in modules for line in path.read_text(encoding="utf-8").splitlines()]
    used = "\n".join(line for line in lines if not re.match(r"\s*(?:from|import)\b", line))
    assert [code for code in CODES if not re.search(rf"\b{NAMES[code]}\b(?!\s*=)", used)] == []


def test_messages_begin_small_and_have_no_full_stop() -> None:
    complaints = []
    for name, found in diagnostics():
        for what, text in told(found):
            if not (text[0].islower() or PROPER.match(text)):
                complaints.append(f"{name}: {what} begins with a capital: {text}")
            if (text.endswith((".", "!", " ")) and found.code.id not in UNQUOTED) or text != text.strip():
                complaints.append(f"{name}: {what} ends with a full stop or a blank: {text}")
    assert_all(complaints)


def test_messages_name_no_token() -> None:
    complaints = []
    for name, found in diagnostics():
        if found.code.id in UNQUOTED:
            continue
        for what, text in [*told(found), *(("help", way.text) for way in found.help)]:
            words = set(re.findall(r"\b[A-Z_]{3,}\b", QUOTED.sub("", text)))
            complaints += [f"{name}: {what} names the token {word}: {text}" for word in words & TERMINALS]
    assert_all(complaints)


def test_only_help_advises() -> None:
    assert_all(advising({"message", "note"}))


def test_labels_state_facts() -> None:
    assert_all(advising({"label"}))


def advising(kinds: set[str]) -> list[str]:
    return [
        f"{name}: {what} advises: {text}"
        for name, found in diagnostics()
        for what, text in told(found)
        if what in kinds and ADVICE.search(QUOTED.sub("", text))
    ]


def test_every_diagnostic_says_what_is_at_its_place() -> None:
    assert_all([f"{name}: {found.code.id} has no label" for name, found in diagnostics() if not found.primary.text])


def test_quotations_are_closed_and_short() -> None:
    complaints = []
    for name, found in diagnostics():
        for what, text in told(found):
            if text.count("`") % 2:
                complaints.append(f"{name}: {what} has an odd number of back-ticks: {text}")
            if any(quoted != quoted.strip() or len(quoted) > 60 for quoted in re.findall(r"`([^`]*)`", text)):
                complaints.append(f"{name}: {what} quotes blanks at an edge, or more than 60 characters: {text}")
    assert_all(complaints)


def test_severities_are_ordered_from_bad_to_mild() -> None:
    assert [severity.value for severity in Severity] == ["error", "warning", "note"]


def test_diagnostics_are_in_order_and_of_the_severity_of_their_code() -> None:
    for _, compilation in compilations():
        found = compilation.diagnostics
        assert [each.primary.span for each in found] == sorted(each.primary.span for each in found)
        assert all(each.code == CODES[each.code.id] for each in found)
