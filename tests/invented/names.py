"""Invented names: issuers and their particulars, signers, cities, dates. No real company is here."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import msgspec

FIRST = (
    "Alder", "Birchwood", "Caraway", "Dunmore", "Elderfield", "Fennimore", "Gullwing", "Harborlight", "Ironbark",
    "Juniper Hollow", "Kestrelford", "Larkmoor", "Meadowgate", "Northfen", "Otterbrook", "Pinnacle Marsh",
    "Quarryhill", "Rushmere", "Saltgrass", "Thistledown", "Umberly", "Vinehaven", "Wrenfield", "Yarrowby",
)  # fmt: skip
SECOND = ("Mortgage Securities", "Home Mortgage Securities", "Residential Funding", "Mortgage Acceptance")
ENDING = ("Inc.", "Corp.", "Co.")
ROLES = ("Packager and Servicer", "Depositor", "Seller and Servicer", "Packager")
SECURITIES = ("REMIC Pass-Through Certificates", "Mortgage Pass-Through Certificates")
STREETS = (
    "410 Mill Race Road", "77 Cooper's Wharf", "2200 Orchard Parkway", "15 Old Ferry Lane", "9001 South Basin Drive",
    "330 Tannery Street", "18450 Long Meadow Boulevard", "6 Exchange Place",
)  # fmt: skip
CITIES = (
    "Port Alder, Maine", "Cedar Bluff, Iowa", "Westhaven, Ohio", "Lake Marion, Minnesota", "Stonebridge, Virginia",
    "St. Brendan, Missouri", "Fairwater, Wisconsin", "New Castleton, New Jersey",
)  # fmt: skip
STATES = ("Delaware", "Maryland", "New York", "North Carolina", "Ohio")
GIVEN = ("Agnes", "Bernard", "Clara", "Dmitri", "Edith", "Fergus", "Greta", "Hollis", "Imogen", "Jasper")
FAMILY = ("Albrecht", "Bellamy", "Crowther", "Dunleavy", "Eastman", "Fairbairn", "Gillespie", "Hathersage", "Ingersoll")
TITLES = ("Assistant Secretary", "Vice President", "Senior Vice President", "Treasurer", "Authorized Officer")


class Issuer(msgspec.Struct, frozen=True, kw_only=True):
    """An issuer and its particulars, and the people and dates of one filing."""

    name: str
    short: str
    """The word the filing's text uses for it, as `CMSI` in the model filing."""
    bank: str
    """The affiliate that determines occupancy."""
    role: str | None
    security: str
    series: str
    state: str
    file_numbers: tuple[str, ...]
    irs_number: str
    address: str
    zip: str
    phone: str
    former_name: str | None
    signer: str | None
    title: str | None
    signed: bool
    cut_off: date
    report: date
    closing: date


def random_issuer(rng: Random) -> Issuer:
    """Invent an issuer and the dates of its filing, in order."""
    first, second = rng.choice(FIRST), rng.choice(SECOND)
    cut_off = date(rng.randint(1999, 2005), rng.randint(1, 12), 1)
    report = cut_off + timedelta(days=rng.randint(0, 20))
    closing = report + timedelta(days=rng.randint(0, 20))
    name = f"{first} {second}, {rng.choice(ENDING)}"
    suffix = rng.choice((f"{rng.randint(1, 14)}", f"{rng.randint(1, 9):02d}", f"S{rng.randint(1, 30)}"))
    return Issuer(
        name=name,
        short="".join(word[0] for word in name.replace(",", "").replace(".", "").split() if word[0].isupper()),
        bank=f"{first} Bank, {rng.choice(('Inc.', 'N.A.'))}",
        role=rng.choice((*ROLES, None)),
        security=rng.choice(SECURITIES),
        series=f"{cut_off.year}-{suffix}",
        state=rng.choice(STATES),
        file_numbers=tuple(_file_number(rng) for _ in range(rng.choice((1, 1, 1, 2)))),
        irs_number=f"{rng.randint(10, 99)}-{rng.randint(1000000, 9999999)}",
        address=f"{rng.choice(STREETS)}, {rng.choice(CITIES)}",
        zip=rng.choice((f"{rng.randint(10000, 99999)}", f"{rng.randint(10000, 99999)}-{rng.randint(1000, 9999)}")),
        phone=f"({rng.randint(201, 989)}) 555-{rng.randint(0, 9999):04d}",
        former_name=rng.choice((None, None, None, f"{rng.choice(FIRST)} Loan Conduit, Inc.")),
        signer=f"{rng.choice(GIVEN)} {rng.choice('BCDEFGHLMPR')}. {rng.choice(FAMILY)}",
        title=rng.choice(TITLES),
        signed=rng.random() < 0.5,
        cut_off=cut_off,
        report=report,
        closing=closing,
    )


def without_some(issuer: Issuer, rng: Random) -> Issuer:
    """Leave out particulars that a filing may not give."""
    gaps: tuple[dict[str, bool | None], ...] = (
        {"title": None},
        {"signer": None, "title": None, "signed": False},
        {"role": None},
    )
    return msgspec.structs.replace(issuer, **rng.choice(gaps))


def _file_number(rng: Random) -> str:
    return rng.choice((f"333-{rng.randint(10000, 99999)}", f"33-{rng.randint(10000, 99999)}"))
