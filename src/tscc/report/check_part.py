"""The checks: what fails is open, what passes is folded, each with the figures it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tscc.diagnostics.codes import CODES
from tscc.document.enums import CheckStatus
from tscc.document.model import CheckResult, Document
from tscc.document.words import check_words
from tscc.report.anchors import Anchors
from tscc.report.evidence import evidence_links
from tscc.report.naming import in_words, name_of
from tscc.shown.markup import Html, element

_WORD = re.compile(r"[a-z_]+")
_GROUPS = (
    (CheckStatus.FAIL, "fail", "error", True),
    (CheckStatus.WARNING, "warn", "warning", True),
    (CheckStatus.NOTE, "noted", "note", True),
    (CheckStatus.WITHIN_ROUNDING, "within rounding", "pass", False),
    (CheckStatus.PASS, "pass", "pass", False),
    (CheckStatus.NOT_APPLICABLE, "not applicable", "none", False),
)
"""The results in the order of the page: how they are headed, their look, and whether they are open."""


def check_part(results: Sequence[CheckResult], document: Document, anchors: Anchors) -> list[Html]:
    """The results by status."""
    shown = []
    for status, words, look, is_open in _GROUPS:
        found = [each for each in results if each.status is status]
        if found:
            head = element("summary", element("span", f"{len(found)} {words}", class_=f"badge {look}"))
            items = [_result(each, document, anchors) for each in found]
            shown.append(element("details", head, element("ul", items, class_="checks"), open=is_open))
    return shown


def _result(found: CheckResult, document: Document, anchors: Anchors) -> Html:
    """A result in a line: the check, its subject, the figures, why it is no pass, and its evidence."""
    title = CODES[found.code].title if found.code in CODES else None
    code = element("span", found.code, class_="code", title=title)
    subject = anchors.to(found.subject, name_of(document, found.subject) or "the document")
    figures = [
        (element("span", f"{name} {_plain(value)}", class_="fact"), " ")
        for name, value in (
            ("expected", found.expected),
            ("found", found.actual),
            ("off by", None if found.status is CheckStatus.PASS else found.difference),
            ("allowed", None if found.status is CheckStatus.PASS else found.tolerance),
        )
        if value is not None
    ]
    return element(
        "li",
        element("p", code, " ", element("b", check_words(found.name)), ": ", subject, class_="check"),
        element("p", in_words(document, found.reason), class_="why") if found.reason else None,
        element("p", figures, class_="figures") if figures else None,
        element("p", "from ", [*evidence_links(found.evidence, document, anchors)], class_="evidence") if found.evidence else None,
    )  # fmt: skip


def _plain(value: str) -> str:
    """A figure as it is; a word of the document without its underscores."""
    return value.replace("_", " ") if _WORD.fullmatch(value) else value
