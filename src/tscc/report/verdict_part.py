"""The verdict: whether the document may be used, in words and figures, and what was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document, Unparsed
from tscc.document.words import counted
from tscc.pipeline import Compilation
from tscc.report.anchors import Anchors
from tscc.shown.markup import Html, element

_SHORT_PIECE_CHARS, _LONGEST_PIECE_CHARS = 80, 320
_ENDINGS = {"fail": "s", "warn": "s", "pass": "es"}
"""What the verb of a single check has."""


class Verdict(NamedTuple):
    """How a filing fares: a word of a closed list, its look, and a sentence."""

    word: str
    """`valid`, `warnings`, `invalid`, `declined` or `unread`."""
    look: str
    sentence: str


def verdict_of(found: Compilation) -> Verdict:
    """Whether the document of a filing may be used."""
    document = found.document
    if document is None:
        return Verdict("unread", "error", "Not read: there is no document")
    if document.declined is not None:
        return Verdict("declined", "error", f"Declined: {_declined_as(document)}")
    if not found.source.text:
        return _verdict_of_checks(found.results)
    severities = Counter(each.code.severity.value for each in found.diagnostics)
    if errors := severities["error"]:
        return Verdict("invalid", "error", f"Not valid: {counted(errors, 'error')}, do not use these figures")
    if failures := sum(each.status is CheckStatus.FAIL for each in found.results):
        said = counted(failures, "check fails", "checks fail")
        return Verdict("warnings", "warning", f"Valid by the settings of the project, although {said}")
    if warnings := severities["warning"]:
        return Verdict("warnings", "warning", f"Valid, with {counted(warnings, 'warning')}")
    left = len(document.unparsed)
    return Verdict("valid", "pass", f"Valid; {counted(left, 'piece')} of text not read" if left else "Valid")


def _verdict_of_checks(results: Sequence[CheckResult]) -> Verdict:
    """What a document says alone: it has no diagnostics, so nothing is known of how its filing was read."""
    statuses = Counter(each.status for each in results)
    if failures := statuses[CheckStatus.FAIL]:
        return Verdict("invalid", "error", f"Not valid: {counted(failures, 'check fails', 'checks fail')}")
    if warnings := statuses[CheckStatus.WARNING]:
        return Verdict("warnings", "warning", f"No check fails, {counted(warnings, 'check warns', 'checks warn')}")
    return Verdict("valid", "note", "No check fails; of other errors of its filing a document says nothing")


def _declined_as(document: Document) -> str:
    word = document.declined.value if document.declined else ""
    words = {
        "other": "not a term sheet",
        "collateral_missing": "the collateral of the term sheet is not in the file",
        "other_form": "a form other than 8-K",
    }
    return words.get(word, f"not a term sheet but {word.replace('_', ' ')}")


def verdict_part(verdict: Verdict, found: Compilation, anchors: Anchors) -> Html:
    """The verdict with its counts, each a link to what it counts."""
    return element(
        "section",
        element("p", element("strong", verdict.sentence)),
        element("ul", [element("li", each) for each in _counts(found, anchors)]),
        class_=f"verdict {verdict.look}",
        id="verdict" if anchors.has_links else None,
        aria_label="verdict",
    )


def _counts(found: Compilation, anchors: Anchors) -> Iterator[Html]:
    severities = Counter(each.code.severity.value for each in found.diagnostics)
    for word in ("error", "warning", "note"):
        if severities[word]:
            yield anchors.link("faults", counted(severities[word], word))
    statuses = Counter(each.status for each in found.results)
    for status, words in (
        (CheckStatus.FAIL, "fail"), (CheckStatus.WARNING, "warn"), (CheckStatus.PASS, "pass"),
        (CheckStatus.WITHIN_ROUNDING, "within rounding"), (CheckStatus.NOT_APPLICABLE, "not applicable"),
    ):  # fmt: skip
        if statuses[status]:
            ending = "" if statuses[status] > 1 else _ENDINGS.get(words, "")
            yield anchors.link("checks", f"{counted(statuses[status], 'check')} {words}{ending}")
    if found.document is not None:
        left = len(found.document.unparsed)
        yield (
            anchors.link("unread", f"{counted(left, 'piece')} not read")
            if left
            else element("span", "nothing left unread")
        )


def unread_part(document: Document, anchors: Anchors) -> Html | None:
    """What the grammar did not claim: each piece with its place, a long one cut, because the text has it whole."""
    if not document.unparsed:
        return None
    head = element("h2", f"What was not read ({len(document.unparsed)})", id="unread" if anchors.has_links else None)
    pieces = [_piece(each, f"/unparsed/{number}", anchors) for number, each in enumerate(document.unparsed)]
    return element("section", head, element("ul", pieces, class_="unparsed"))


def _piece(found: Unparsed, at: str, anchors: Anchors) -> Html:
    cut = anchors.has_links and len(found.text) > _LONGEST_PIECE_CHARS
    text = found.text[:_LONGEST_PIECE_CHARS].rpartition(" ")[0] if cut else found.text
    head = (
        element("span", found.kind.value, class_="badge none"),
        " ",
        anchors.passage(at) or element("span", found.at, class_="where"),
        " ",
    )
    if "\n" not in text and len(text) <= _SHORT_PIECE_CHARS:
        return element("li", head, element("code", text), id=anchors.name(at))
    shown = element(
        "pre",
        text,
        " …" if cut else None,
        tabindex="0",
        role="region",
        aria_label=f"text that was not read, {found.at}",
    )
    return element("li", head, shown, id=anchors.name(at))


def failing(results: Sequence[CheckResult]) -> dict[str, str]:
    """The parts that a check finds wrong, with their look."""
    looks = {CheckStatus.FAIL: "error", CheckStatus.WARNING: "warning"}
    return {each.subject: looks[each.status] for each in reversed(results) if each.status in looks}
