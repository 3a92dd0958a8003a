"""The pieces of an output: one for each file, joined as the files are read, so that no output is held in memory.

A format's module has `piece(report, page)`, what is written for one file, and perhaps its own `Joined`, which joins the pieces
of a run. A
piece is made where the file is compiled, perhaps in another process; the pieces are joined in the order of the files.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tscc.diagnostics.codes import Code, Severity
from tscc.render.report import Report, limit
from tscc.render.terminal import Page


@dataclass(slots=True)
class Tally:
    """The counts of a run: what the summary and the statistics are made of."""

    files: int = 0
    faulty: int = 0
    """Files with a diagnostic."""
    first: str = ""
    """The path of the first file with a diagnostic."""
    codes: Counter[Code] = field(default_factory=Counter)
    """Diagnostics of each code, with the severity that the user has set."""
    code_files: Counter[Code] = field(default_factory=Counter)
    """Files that have each code."""
    hidden: Counter[Severity] = field(default_factory=Counter)
    """Diagnostics over the limit of `--max-errors`."""
    accepted: int = 0
    """Errors that are recorded exceptions."""
    fixable: int = 0
    """Diagnostics with an edit that is certain."""
    passed: int = 0
    """Checks that pass."""
    failed: int = 0
    """Files that could not be read or compiled."""
    shown: set[str] = field(default_factory=set)
    """The codes that were shown."""

    def add(self, other: Tally) -> None:
        """Add the counts of further files."""
        self.files += other.files
        self.faulty += other.faulty
        self.first = self.first or other.first
        self.codes += other.codes
        self.code_files += other.code_files
        self.hidden += other.hidden
        self.accepted += other.accepted
        self.fixable += other.fixable
        self.passed += other.passed
        self.failed += other.failed
        self.shown |= other.shown

    @property
    def every(self) -> Counter[Severity]:
        """Diagnostics of each severity."""
        found: Counter[Severity] = Counter()
        for code, times in self.codes.items():
            found[code.severity] += times
        return found


def tally_of(report: Report, most: int | None) -> Tally:
    """The counts of one file, of which `most` diagnostics of each severity are shown."""
    found = report.diagnostics
    codes = Counter(each.code for each in found)
    shown = limit(found, most)
    severities = Counter(each.code.severity for each in found)
    return Tally(
        files=1,
        faulty=int(bool(found)),
        first=report.path if found else "",
        codes=codes,
        code_files=Counter(dict.fromkeys(codes, 1)),
        hidden=severities - Counter(each.code.severity for each in shown),
        accepted=sum(each.accepted is not None for each in found),
        fixable=sum(each.has_certain_edit for each in found),
        passed=report.passed,
        failed=int(report.failure is not None),
        shown={each.code.id for each in shown},
    )


class Joined:
    """The output of a format that has nothing before, between and after its pieces."""

    def opening(self) -> str:
        """What comes before the first piece."""
        return ""

    def add(self, piece: str) -> str:
        """The next piece, as it is written after those before."""
        return piece

    def closing(self, tally: Tally, page: Page) -> str:
        """What comes after the last piece."""
        return ""


def counts_of(found: Counter[Severity]) -> str:
    """`2 errors, 1 warning`."""
    from tscc.document.words import counted

    return ", ".join(counted(found[severity], severity.value) for severity in Severity if found[severity])
