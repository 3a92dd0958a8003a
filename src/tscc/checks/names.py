"""Check 16: the series agrees everywhere it is named, and so do the name of its securities and the registrant's.

Names are compared by their words, without case, punctuation and the marks EDGAR adds (`/DE/`); `and` is `&`. A name
that contains the other is the same name. Series `2003-05` is `2003-5`, and `2000 4` is `2000-4`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tscc.checks.printed_figures import Place, Survey
from tscc.checks.results import Facts, Result, Rule
from tscc.diagnostics.codes import REGISTRANTS_DIFFER, SERIES_DIFFER
from tscc.grammar.ahead import regex
from tscc.grammar.generated_words import SIGNERS
from tscc.vocabulary.near_words import is_near
from tscc.vocabulary.securities import near_word_of_securities

_SERIES_AGREE = Rule(SERIES_DIFFER, "named {actual} here")
_NAMES_AGREE = Rule(REGISTRANTS_DIFFER, 'the cover names "{expected}"')

_SERIES = regex(r"\bSeries\s+(\d{4}(?:\s*[- ]\s*[A-Z]*\d+|-[A-Z]{1,2}))\b", re.IGNORECASE)
"""`Series 2003-1`, `SERIES 1999-S21`, `Series 2000 4`, `Series 2001-B`."""
_ADJECTIVE = regex(r"\b(?:the|a|other|prior|previous|earlier|such|of|to|from|in|for|with|and)\s+$", re.IGNORECASE)
_COMPANY = regex(rf"(?:{SIGNERS['company']})\.?,?$", re.IGNORECASE)
_MOST_OTHER_WORDS = 2
"""By how many words a name may differ that is meant as another: `Alder Securities Corp. II, as Depositor`."""
_NUMBERED = regex(r"(?:ii|iii|iv|v|vi|[2-9])\b")
_PART = regex(r"[a-z]+|\d+")
_EDGAR_MARK = regex(r"/\w+/?\s*$")  # `/DE/`, `/NEW`
_SAME_WORD = {"and": "", "the": "", "incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd"}


def check_series(survey: Survey) -> Iterator[Result]:
    """The series of the deal against every series the narrative names."""
    series, name, at = survey.document.deal.series, "series_agrees", Place("deal/series")
    if series is None:
        yield _SERIES_AGREE.not_applicable(name, Place("deal"), "the filing names no series")
        return
    found = (*_other_series(survey, series), *_other_securities(survey))
    yield from found or [_SERIES_AGREE.result(name, at, False, facts=Facts(series, series))]


def _other_series(survey: Survey, series: str) -> Iterator[Result]:
    """The blocks of the narrative that name another series."""
    wanted = _series_key(series)
    for at, text in (*_narrative(survey), *_titles(survey)):
        named = [found for found in _SERIES.finditer(text) if _series_key(found[1]) != wanted]
        others = [found[1] for found in named if not _is_another_deal(text[: found.start()], found[1], series)]
        if others:
            reason, evidence = f"the series is {series}, here it is named {others[0]}", (Place("deal/series"),)
            yield _SERIES_AGREE.result("series_agrees", at, True, reason, evidence, Facts(series, others[0]))


def _is_another_deal(before: str, named: str, series: str) -> bool:
    """Whether a series is that of another deal: it is far from this one, and no name of securities is before it, `the Series 2001-9 trust`."""
    return _ADJECTIVE.search(before) is not None and not is_near(
        "-".join(_series_key(named)), "-".join(_series_key(series))
    )


def _narrative(survey: Survey) -> Iterator[tuple[Place, str]]:
    """The blocks of the narrative, with their places."""
    for number, item in enumerate(survey.document.filing.items):
        for index, block in enumerate(item.narrative):
            yield Place(f"filing/items/{number}/narrative/{index}/text"), block.text


def _titles(survey: Survey) -> Iterator[tuple[Place, str]]:
    """The titles of tables, and those of exhibits that end with a series and are kept as text."""
    for table in survey.tables:
        if table.table.title:
            yield Place("title", table.at.pool, table.at.table), table.table.title
    for number, kept in enumerate(survey.document.unparsed):
        found = _SERIES.search(kept.text)
        if found and found.end() == len(kept.text.rstrip()):
            yield Place(f"unparsed/{number}/text"), kept.text


def _other_securities(survey: Survey) -> Iterator[Result]:
    """The blocks of the narrative that name the securities, before their series, with a word nearly that of the deal."""
    security = survey.document.deal.security
    for at, text in _narrative(survey) if security else ():
        others = [name for name in _names_before_series(text, security or "") if _is_nearly(name, security or "")]
        if others:
            reason = f'the securities are "{security}", here they are named "{others[0]}"'
            yield _SERIES_AGREE.result(
                "series_agrees", at, True, reason, (Place("deal/security"),), Facts(security, others[0])
            )


def _names_before_series(text: str, security: str) -> list[str]:
    """The words before each series of a text, as many as the securities' name has."""
    count = len(security.split())
    return [" ".join(text[: found.start()].rstrip(" ,").split()[-count:]) for found in _SERIES.finditer(text)]


def _is_nearly(name: str, security: str) -> bool:
    """Whether a name is that of the securities but for words that are nearly its own; a plural is no misspelling.

    A misspelt word that the names of securities have is told as such.
    """
    pairs = [*zip(name.casefold().split(), security.casefold().split(), strict=False)]
    others = [(word, other) for word, other in pairs if word != other]
    return 0 < len(others) < len(pairs) == len(security.split()) and all(
        is_near(word, other)
        and word.rstrip("s") != other.rstrip("s")
        and not (near_word_of_securities(word) or near_word_of_securities(other))
        for word, other in others
    )


def check_registrant(survey: Survey) -> Iterator[Result]:
    """The registrant's name on the cover against the signature and the EDGAR header."""
    filing, submission = survey.document.filing, survey.document.submission
    cover = filing.registrant.name
    signed, capacity = (filing.signature.registrant, filing.signature.capacity) if filing.signature else (None, None)
    signer = [] if signed is None else [signed]
    filers = submission.filers if submission else ()
    filed = [name for filer in filers for name in (filer.name, *(old.name for old in filer.former_names)) if name]
    alike = signed is not None and any(_same(signed, name) for name in filed)
    if cover is not None and alike and not any(_same(cover, name) for name in (*signer, *filed)):
        signer, at = [], Place("filing/registrant/name")  # the two are right, and the cover is wrong
    else:
        at = Place("submission/filers/0/name")
    if signed is not None and any(_same(signed, name) for name in _other_names(survey)):
        signer = []  # the cover names it too, as a depositor or a sponsor
    if cover is not None and signed is not None and _acts_for_another(survey, cover, signed, capacity):
        signer = []
    yield _named("registrant_signs", Place("filing/signature/registrant"), cover, signer, "the signature")
    yield _named("registrant_files", at, cover, filed, "the EDGAR header")


def _named(name: str, at: Place, cover: str | None, names: list[str], where: str) -> Result:
    if cover is None or not names:
        return _NAMES_AGREE.not_applicable(name, at, f"no registrant on the cover or in {where}")
    known = any(_same(cover, each) for each in names)
    reason, evidence = f'the cover names "{cover}", {where} "{names[0]}"', (Place("filing/registrant/name"),)
    return _NAMES_AGREE.result(name, at, not known, reason, evidence, Facts(cover, names[0]))


def _series_key(series: str) -> tuple[str, ...]:
    parts = _PART.findall(series.casefold())
    return tuple(part.lstrip("0") or "0" for part in parts)


def _words(name: str) -> list[str]:
    bare = _EDGAR_MARK.sub("", name.casefold()).replace("'", "").replace(".", "")
    words = (_SAME_WORD.get(word, word) for word in regex(r"[a-z0-9]+").findall(bare))
    return [word for word in words if word]


def _other_names(survey: Survey) -> Iterator[str]:
    """The names of companies that the cover gives beside the registrant's: lines in the first half of the file, before a signature."""
    for kept in survey.document.unparsed:
        first_half = int(kept.at.partition(":")[0]) * 2 < survey.document.source.lines
        if first_half and "\n" not in kept.text and _COMPANY.search(kept.text):
            yield kept.text


def _acts_for_another(survey: Survey, cover: str, signed: str, capacity: str | None) -> bool:
    """Whether the signer acts for a trust on the cover, `as Depositor`, or the company of the cover acts for the signer, behind `By:`."""
    if len({*_words(cover)} ^ {*_words(signed)}) <= _MOST_OTHER_WORDS:
        return False
    return (capacity is not None and _COMPANY.search(cover) is None) or any(
        _same(cover, name) for name in _names_below(survey)
    )


def _names_below(survey: Survey) -> list[str]:
    """The names of companies in the last half of the file that are in no signature, each printed once there, as no head of a page is."""
    unread = survey.document.unparsed
    half = [kept.text for kept in unread if int(kept.at.partition(":")[0]) * 2 > survey.document.source.lines]
    return [text for text in half if half.count(text) == 1 and _COMPANY.search(text)]


def _same(one: str, other: str) -> bool:
    """Whether a name is the other or is in it; one with a number behind it is another's: `Alder Securities Corp. II`."""
    short, long = sorted((_words(one), _words(other)), key=len)
    starts = range(len(long) - len(short) + 1)
    return bool(short) and any(
        long[start : start + len(short)] == short and not _NUMBERED.match(" ".join(long[start + len(short) :]))
        for start in starts
    )
