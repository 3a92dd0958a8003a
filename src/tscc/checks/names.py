"""Check 16: the series agrees everywhere it is named, and so does the registrant's name.

Names are compared by their words, without case, punctuation and the marks EDGAR adds (`/DE/`); `and` is `&`. A name
that contains the other is the same name. Series `2003-05` is `2003-5`, and `2000 4` is `2000-4`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.checks.printed_figures import Survey
from tscc.checks.results import PASS, WARNING, not_applicable, result
from tscc.diagnostics.codes import REGISTRANTS_DIFFER, SERIES_DIFFER
from tscc.document.model import CheckResult

_SERIES = re.compile(r"\bSeries\s+(\d{4}\s*[- ]\s*[A-Z]*\d+)\b")  # `Series 2003-1`, `Series 1999-S21`, `Series 2000 4`
_PART = re.compile(r"[a-z]+|\d+")
_EDGAR_MARK = re.compile(r"/\w+/?\s*$")  # `/DE/`, `/NEW`
_SAME_WORD = {"and": "", "the": "", "incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd"}


def check_series(survey: Survey) -> Iterator[CheckResult]:
    """The series of the deal against every series the narrative names."""
    document = survey.document
    series, name = document.deal.series, "series_agrees"
    if series is None:
        yield not_applicable(SERIES_DIFFER, name, "/deal", "the filing names no series")
        return
    wanted, clean = _series_key(series), True
    for item_index, item in enumerate(document.filing.items):
        for index, block in enumerate(item.narrative):
            others = [found for found in _SERIES.findall(block.text) if _series_key(found) != wanted]
            if others:
                clean = False
                at = f"/filing/items/{item_index}/narrative/{index}/text"
                reason = f"the series is {series}, here it is named {others[0]}"
                found, evidence = others[0], ("/deal/series",)
                yield result(
                    SERIES_DIFFER, name, at, WARNING, expected=series, actual=found, reason=reason, evidence=evidence
                )
    if clean:
        yield result(SERIES_DIFFER, name, "/deal/series", PASS, expected=series, actual=series)


def check_registrant(survey: Survey) -> Iterator[CheckResult]:
    """The registrant's name on the cover against the signature and the EDGAR header."""
    filing, submission = survey.document.filing, survey.document.submission
    cover = filing.registrant.name
    signed = filing.signature.registrant if filing.signature else None
    names = [] if signed is None else [signed]
    yield _named("registrant_signs", "/filing/signature/registrant", cover, names, "the signature")
    filers = submission.filers if submission else ()
    names = [name for filer in filers for name in (filer.name, *(old.name for old in filer.former_names)) if name]
    yield _named("registrant_files", "/submission/filers/0/name", cover, names, "the EDGAR header")


def _named(name: str, at: str, cover: str | None, names: list[str], where: str) -> CheckResult:
    if cover is None or not names:
        return not_applicable(REGISTRANTS_DIFFER, name, at, f"no registrant on the cover or in {where}")
    known = any(_same(cover, each) for each in names)
    return result(
        REGISTRANTS_DIFFER,
        name,
        at,
        PASS if known else WARNING,
        expected=cover,
        actual=names[0],
        reason=None if known else f'the cover names "{cover}", {where} "{names[0]}"',
        evidence=("/filing/registrant/name",),
    )


def _series_key(series: str) -> tuple[str, ...]:
    parts = _PART.findall(series.casefold())
    return tuple(part.lstrip("0") or "0" for part in parts)


def _words(name: str) -> list[str]:
    bare = _EDGAR_MARK.sub("", name.casefold()).replace("'", "").replace(".", "")
    words = (_SAME_WORD.get(word, word) for word in re.findall(r"[a-z0-9]+", bare))
    return [word for word in words if word]


def _same(one: str, other: str) -> bool:
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short) and any(long[start : start + len(short)] == short for start in range(len(long) - len(short) + 1))
