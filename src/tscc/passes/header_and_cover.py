"""The cover against the EDGAR header: form, file number, employer number, state, telephone, zip code and date of the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from tscc.diagnostics.codes import HEADER_DIFFERS
from tscc.diagnostics.diagnostic import Label, Sink
from tscc.document.enums import Dimension
from tscc.document.model import Signature, Submission
from tscc.grammar.ahead import regex
from tscc.passes.cover.cover import CoverFacts
from tscc.passes.provenance import Ledger
from tscc.vocabulary.label_codes import code_of

_T = TypeVar("_T")
_FILE_NUMBER = regex(r"0*([0-9]{1,3})-([0-9]{1,7})(?:-[0-9]+)?$")
_EMPLOYER_NUMBER = regex(r"(?!0+$)[0-9]{9}")

_ZIP = regex(r"\d{5}(?![^-])")
_ADDRESSES = ("business_address", "mail_address")
_PHONE_DIGITS = 10
"""Digits of a telephone number of the United States, with its area code."""


def compare_with_header(
    submission: Submission | None, front: CoverFacts, signature: Signature | None, ledger: Ledger, sink: Sink
) -> None:
    """Report what of the cover is otherwise in the header, and nowhere in it as on the cover.

    Only notes: a registrant may have several registration statements, and a report more than one date. A date of the
    report other than that of the signature is told by a check.
    """
    if submission is None:
        return
    _compare_file_numbers(submission, front.registrant.file_numbers, ledger, sink)
    form = f"{front.form}{'/A' * front.amendment}" if front.form else None
    _compare("form", {"/filing/form": form}, {"/submission/form": submission.form}, _form, ledger, sink)
    filers = list(enumerate(submission.filers))
    numbers = {f"/submission/filers/{at}/irs_number": filer.irs_number for at, filer in filers}
    states = {f"/submission/filers/{at}/state": filer.state for at, filer in filers}
    own = {f"/filing/registrant/irs_numbers/{at}": number for at, number in enumerate(front.registrant.irs_numbers)}
    _compare("employer number", own, numbers, _digits, ledger, sink)
    _compare("state", {"/filing/registrant/state": front.registrant.state}, states, _state, ledger, sink)
    addresses = {f"/submission/filers/{at}/{name}": getattr(filer, name) for at, filer in filers for name in _ADDRESSES}
    phones = {f"{at}/phone": each.phone for at, each in addresses.items() if each}
    zips = {f"{at}/zip": each.zip for at, each in addresses.items() if each}
    _compare("telephone number", {"/filing/registrant/phone": front.registrant.phone}, phones, _phone, ledger, sink)
    _compare("zip code", {"/filing/registrant/zip": front.registrant.zip}, zips, _zip, ledger, sink)
    signed = signature.date if signature else None
    days = {"/filing/report_date": front.report_date if signed in (None, front.report_date) else None}
    _compare("date", days, {"/submission/period": submission.period}, lambda day: day, ledger, sink)


def _form(name: str) -> str | None:
    """The name of the form; None for one that is no 8-K, with or without an amendment."""
    return name.upper() if name.upper() in ("8-K", "8-K/A") else None


def _digits(number: str) -> str | None:
    """An employer number without its hyphen; None for one with another number of digits, or of zeros."""
    plain = number.replace("-", "")
    return plain if _EMPLOYER_NUMBER.fullmatch(plain) else None


def _phone(number: str) -> str | None:
    """The digits of a telephone number, without the number of its country; None for one with another number of digits."""
    plain = regex(r"\D").sub("", number).removeprefix("1")
    return plain if len(plain) == _PHONE_DIGITS else None


def _zip(code: str) -> str | None:
    """The first five digits of a zip code."""
    found = _ZIP.match(code)
    return found[0] if found else None


def _state(name: str) -> str | None:
    return code_of(Dimension.STATE, name)


def _compare(
    what: str,
    cover: Mapping[str, _T | None],
    header: Mapping[str, _T | None],
    plain: Callable[[_T], object],
    ledger: Ledger,
    sink: Sink,
) -> None:
    """Report a detail of the cover if both places give it, and no place of the header as the cover does."""
    own = {at: plain(value) for at, value in cover.items() if value}
    given = {at: value for at, each in header.items() if each and (value := plain(each))}
    if not given or not own or not all(own.values()) or set(given.values()) & set(own.values()):
        return
    here, there = next(iter(own)), next(iter(given))
    message = f"the cover gives the {what} `{cover[here]}`, the EDGAR header `{header[there]}`"
    other = (Label(ledger.spans[there], "in the header"),)
    sink.report(HEADER_DIFFERS, message, ledger.spans[here], "on the cover", secondary=other)


def _compare_file_numbers(submission: Submission, numbers: Sequence[str], ledger: Ledger, sink: Sink) -> None:
    """Report the file numbers of a cover if the header has others of the same act, and none of them."""
    headed = {
        base: (filer.file_number, ledger.spans[f"/submission/filers/{place}/file_number"])
        for place, filer in enumerate(submission.filers)
        if (base := _base(filer.file_number or ""))
    }
    bases = [_base(number) for number in numbers]
    if any(base in headed for base in bases):
        return
    for place, (number, base) in enumerate(zip(numbers, bases, strict=True)):
        other = next((named for known, named in headed.items() if base and known[0] == base[0]), None)
        if other is not None:
            sink.report(
                HEADER_DIFFERS,
                f"the cover gives the file number `{number}`, the EDGAR header `{other[0]}`",
                ledger.spans[f"/filing/registrant/file_numbers/{place}"],
                "on the cover",
                secondary=(Label(other[1], "in the header"),),
            )
            return


def _base(number: str) -> tuple[int, int] | None:
    """The act and the number of a file number, without the number of a trust: `333-70417` of `333-70417-03`."""
    found = _FILE_NUMBER.match(number)
    return (int(found[1]), int(found[2])) if found else None
