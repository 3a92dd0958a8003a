"""Check 14: shares; check 16: names."""

from __future__ import annotations

from decimal import Decimal

import pytest
from builders import document, pool, reported, results_of, row, status_of, table
from msgspec.structs import replace

from tscc.document.enums import Bound, CheckStatus, Dimension, ShareSubject
from tscc.document.model import Document, Filer, FormerName, Share, Submission

OCCUPANCY = table(
    Dimension.OCCUPANCY,
    row("Primary", 95, 9_600_000, code="primary_residence"), row("Second Home", 5, 400_000, code="second_home"),
)  # fmt: skip
FULL, NONE = ShareSubject.FULL_OR_ALTERNATIVE_DOCUMENTATION, ShareSubject.NO_INCOME_VERIFICATION


def share(subject: ShareSubject, bound: Bound, percent: str) -> Share:
    return Share(subject=subject, bound=bound, pct=Decimal(percent))


def of(*shares: Share) -> Document:
    return document(pool(OCCUPANCY, shares=shares))


@pytest.mark.parametrize(("percent", "status"), [("100", CheckStatus.PASS), ("101", CheckStatus.FAIL)])
def test_a_share_is_at_most_all(percent: str, status: CheckStatus) -> None:
    assert status_of(of(share(FULL, Bound.AT_MOST, percent)), "share_bounds") is status


@pytest.mark.parametrize(
    ("bound", "percent", "status"),
    [
        (Bound.AT_LEAST, "96", CheckStatus.PASS),
        (Bound.AT_LEAST, "97", CheckStatus.FAIL),
        (Bound.AT_MOST, "96", CheckStatus.PASS),
        (Bound.AT_MOST, "95", CheckStatus.FAIL),
        (Bound.EXACTLY, "96.0", CheckStatus.PASS),
        (Bound.EXACTLY, "96.1", CheckStatus.FAIL),
        (Bound.APPROXIMATELY, "95", CheckStatus.PASS),
        (Bound.APPROXIMATELY, "94", CheckStatus.FAIL),
    ],
)
def test_a_share_against_its_table(bound: Bound, percent: str, status: CheckStatus) -> None:
    assert status_of(of(share(ShareSubject.PRIMARY_RESIDENCE, bound, percent)), "share_of_table") is status


def test_a_share_of_one_zip_code_against_its_balance() -> None:
    stated = share(ShareSubject.ONE_ZIP_CODE, Bound.AT_MOST, "1.5")
    checked = document(pool(OCCUPANCY, shares=(stated,), max_zip_balance_usd=Decimal(200_000)))
    assert status_of(checked, "share_of_table") is CheckStatus.FAIL


@pytest.mark.parametrize(
    ("shares", "status"),
    [
        ((share(FULL, Bound.AT_LEAST, "97"), share(NONE, Bound.AT_MOST, "3")), CheckStatus.PASS),
        ((share(FULL, Bound.AT_LEAST, "97"), share(NONE, Bound.AT_MOST, "5")), CheckStatus.WARNING),
        ((share(FULL, Bound.EXACTLY, "97.12"), share(NONE, Bound.EXACTLY, "2.89")), CheckStatus.PASS),
        ((share(FULL, Bound.AT_LEAST, "97"), share(NONE, Bound.AT_LEAST, "1")), CheckStatus.NOT_APPLICABLE),
        ((share(FULL, Bound.AT_LEAST, "97"),), CheckStatus.NOT_APPLICABLE),
    ],
)
def test_complements_add_up(shares: tuple[Share, ...], status: CheckStatus) -> None:
    assert status_of(of(*shares), "share_complements") is status


def test_no_shares_is_not_applicable() -> None:
    assert status_of(document(pool()), "share_bounds") is CheckStatus.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("the Series 2002-3 Certificates", False),
        ("the Series  2002-03 Certificates", False),
        ("the Series 2002 3 Certificates", False),
        ("the Series 2002-8 Certificates", True),
        ("a series of certificates", False),
    ],
)
def test_the_series_is_the_same_everywhere(text: str, wrong: bool) -> None:
    assert ("TS635" in reported(document(pool(), text=text))) is wrong


def named(cover: str, signed: str | None, filed: str | None = None, former: str | None = None) -> Document:
    made = document(pool())
    assert made.filing.signature is not None
    filing = replace(
        made.filing,
        registrant=replace(made.filing.registrant, name=cover),
        signature=replace(made.filing.signature, registrant=signed),
    )
    names = (FormerName(name=former, changed=None),) if former else ()
    submission = Submission(
        accession_number=None, form="8-K", period=None, filed=None, items=(), documents=(),
        filers=(Filer(name=filed, cik=None, former_names=names),),
    )  # fmt: skip
    return replace(made, filing=filing, submission=submission if filed else None)


@pytest.mark.parametrize(
    ("cover", "signed", "wrong"),
    [
        ("ALDER CREEK, INC.", "Alder Creek, Inc.", False),
        ("Alder Creek Incorporated", "ALDER CREEK INC", False),
        ("Alder & Creek Corp.", "ALDER AND CREEK CORPORATION", False),
        ("ALDER CREEK, INC.", "ALDER CREEK, INC. (as seller under an agreement)", False),
        ("ALDER CREEK, INC.", "ELDER CREEK, INC.", True),
        ("ALDER CREEK, INC.", None, False),
        ("ALDER CREEK CORP. II", "ALDER CREEK CORP.", True),
        ("ALDER CREEK CORP. II", "Alder Creek Corp. II, as Depositor", False),
    ],
)
def test_the_registrant_signs(cover: str, signed: str | None, wrong: bool) -> None:
    assert ("TS636" in reported(named(cover, signed))) is wrong


@pytest.mark.parametrize(
    ("filed", "former", "wrong"),
    [
        ("ALDER CREEK INC /DE/", None, False),
        ("OTHER NAME INC", "ALDER CREEK INC", False),
        ("OTHER NAME INC", None, True),
    ],
)
def test_the_registrant_files(filed: str, former: str | None, wrong: bool) -> None:
    found = results_of(named("ALDER CREEK, INC.", None, filed, former), "registrant_files")
    assert [each.status is CheckStatus.WARNING for each in found] == [wrong]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ((Bound.AT_LEAST, "97"), (Bound.AT_MOST, "3"), True),
        ((Bound.AT_LEAST, "97"), (Bound.AT_MOST, "97"), False),
        ((Bound.EXACTLY, "97.0"), (Bound.EXACTLY, "79.0"), True),
        ((Bound.APPROXIMATELY, "3"), (Bound.EXACTLY, "3.4"), False),
    ],
)
def test_a_share_stated_twice_that_cannot_be_both(one: tuple[Bound, str], other: tuple[Bound, str], told: bool) -> None:
    found = results_of(document(pool(shares=(share(FULL, *one), share(FULL, *other)))), "share_once")
    assert [result.status for result in found] == [CheckStatus.FAIL] * told
