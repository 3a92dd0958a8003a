"""Titles of the sections of a prospectus: which are about its pool, and which are about something else.

A prospectus has a section on its mortgage loans, and some have tables of them again at the end, in an annex.
"""

from __future__ import annotations

import re
from enum import Enum

from tscc.grammar.ahead import regex


class Section(Enum):
    """What a section of a prospectus is about."""

    POOL = "pool"
    ANNEX = "annex"
    """A part at the end that has a letter or a number for a name; what it is about, the lines below say."""
    OTHER = "other"


_LOANS = (
    r"(?:(?:mortgage|home equity|revolving credit|contract|trust|collateral|asset|loan|closing date|cut-off date)s? )*"
)
_POOL = regex(
    r"(?:(?:certain |general |additional )?(?:description|characteristics|summary|composition|statistical information)"
    r" (?:of|on|about|regarding|concerning) )?(?:the )?(?:initial |statistical |group \w{1,3} )?"
    rf"{_LOANS}(?:pools?|loans|loan groups?|groups?|assets|contracts|collateral|receivables)"
    r"(?: (?:group|pool) \w{1,3})?(?: (?:general|information|characteristics|data|statistics|tables|stratifications?))?",
    re.IGNORECASE,
)
"""`THE MORTGAGE POOL`, `Description of the Mortgage Loans`, `MORTGAGE LOAN STATISTICS`, not `SERVICING OF THE MORTGAGE LOANS`."""
_ANNEX = regex(r"(?:annex|appendix|schedule) (?:[a-z]|[ivx]{1,4}|\d{1,2})(?:-\d{1,2})?", re.IGNORECASE)
"""`ANNEX A`, `Appendix II`."""
_OTHER = regex(
    r"\b(?:risk factors?|(?:table of )?contents|index of|glossary|terms sheet|summary (?:of|information)|description of the (?:certificate|note|"
    r"securit|bond|trust agreement)\w*|(?:certificate|note|bond|securit)(?:s|y|ies)(?!.* pool)|agreements?|servic(?:er|ers|ing)|"
    r"trustees?|insurers?|insurance|depositor|sellers?|sponsor|originators?|issuer|issuing entity|issuing trust|owner trust|"
    r"yield|prepayment and|maturity considerations|weighted average li[fv]es?|use of proceeds|federal income|tax(?:es|ation)?|erisa|"
    r"legal (?:investment|matters|aspects|proceedings)|(?:method|plan) of distribution|underwriting|experts|ratings?|"
    r"credit enhancement|additional information|available information|incorporation (?:of|by)|reports|"
    r"affiliations|static pool|global clearance|permitted investments|loan program|mortgage loan program|"
    r"prospectus(?: supplement)? summary|important notice|delinquenc(?:y|ies)|foreclosures?)\b|summary|prospectus",
    re.IGNORECASE,
)
"""`RISK FACTORS`, `THE POOLING AND SERVICING AGREEMENT`, `YIELD, PREPAYMENT AND MATURITY CONSIDERATIONS`."""
_WHOLE = regex(r"summary|prospectus", re.IGNORECASE)
"""Titles that say little unless they are alone."""
_ABOUT_LOANS = regex(
    r"\b(?:mortgage loans?|loan group|mortgage pool|loan pool|collateral|statistical)\b", re.IGNORECASE
)


def section_of(title: str) -> Section | None:
    """What a section with a title is about; None where the title does not say, as that of a part of a section."""
    words = " ".join(title.split()).strip(" .:*-")
    if _POOL.fullmatch(words):
        return Section.POOL
    if _ANNEX.match(words):
        return Section.ANNEX
    other = _OTHER.search(words)
    if other is None or (_WHOLE.fullmatch(other[0]) and other[0] != words):
        return None
    return Section.OTHER


def is_about_loans(text: str) -> bool:
    """Whether the first words of an annex are about loans: `CERTAIN CHARACTERISTICS OF THE MORTGAGE LOANS`."""
    return _ABOUT_LOANS.search(text) is not None
