"""The lines above the caption of the registrant's name: its parts, and where each is, behind a `|` where that has more."""

from __future__ import annotations

import pytest
from small import written

from tscc.passes.cover.registrant_name import read_name
from tscc.syntax.nodes import Written


def parts(text: str) -> list[str]:
    """The parts of the lines above the caption."""
    lines, start = list[Written](), 0
    for line in text.split("\n"):
        lines.append(written(line, start))
        start += len(line) + 1
    found = read_name(lines)
    named = {"name": found.name, "role": found.role, "security": found.security, "series": found.series}
    pairs = [(key, part) for key, part in named.items() if part is not None]
    pairs += [("other", part) for part in found.others] + [("misspelt", part) for part in found.misspelt]
    places = [text[slice(*part.span)] for _, part in pairs]
    return [
        f"{key}: {part.text}" + f" | {place}" * (place != part.text)
        for (key, part), place in zip(pairs, places, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ALDER CREEK SECURITIES, INC.", ["name: ALDER CREEK SECURITIES, INC."]),
        (
            "ALDER CREEK MORTGAGE\nSECURITIES, INC.",
            ["name: ALDER CREEK MORTGAGE SECURITIES, INC. | ALDER CREEK MORTGAGE\nSECURITIES, INC."],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nMILL FUNDING CORP.",
            ["name: ALDER CREEK SECURITIES, INC.", "other: MILL FUNDING CORP."],
        ),
        (
            "ALDER CREEK SECURITIES (as depositor)",
            ["name: ALDER CREEK SECURITIES", "role: as depositor | ALDER CREEK SECURITIES (as depositor)"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Packager and Servicer)\n(Issuer in respect of the REMIC Certificates, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: Packager and Servicer | (Packager and Servicer)",
                "security: REMIC Certificates | (Issuer in respect of the REMIC Certificates, Series 2002-3)",
                "series: 2002-3 | (Issuer in respect of the REMIC Certificates, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC. (Issuer in respect of the REMIC Certificates, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: REMIC Certificates | ALDER CREEK SECURITIES, INC. (Issuer in respect of the REMIC Certificates, Series 2002-3)",
                "series: 2002-3 | ALDER CREEK SECURITIES, INC. (Issuer in respect of the REMIC Certificates, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Packager)\n(Seller)",
            ["name: ALDER CREEK SECURITIES, INC.", "role: Packager | (Packager)", "other: (Seller)"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as issuer, for the issuance of its Notes, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: as issuer, for the issuance of its Notes, Series 2002-3 | (as issuer, for the issuance of its Notes, Series 2002-3)",
                "security: Notes | (as issuer, for the issuance of its Notes, Series 2002-3)",
                "series: 2002-3 | (as issuer, for the issuance of its Notes, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as depositor for the issuance of its Certificates)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: as depositor for the issuance of its Certificates | (as depositor for the issuance of its Certificates)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of the REMIC Certificates)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: REMIC Certificates | (Issuer in respect of the REMIC Certificates)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of Series 2002-3)",
            ["name: ALDER CREEK SECURITIES, INC.", "series: 2002-3 | (Issuer in respect of Series 2002-3)"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Ossuer in Respect of the REMIC Certificates, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: REMIC Certificates | (Ossuer in Respect of the REMIC Certificates, Series 2002-3)",
                "series: 2002-3 | (Ossuer in Respect of the REMIC Certificates, Series 2002-3)",
                "misspelt: Ossuer in Respect of | (Ossuer in Respect of the REMIC Certificates, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer inRespect of the REMIC Certificates, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: REMIC Certificates | (Issuer inRespect of the REMIC Certificates, Series 2002-3)",
                "series: 2002-3 | (Issuer inRespect of the REMIC Certificates, Series 2002-3)",
                "misspelt: Issuer inRespect of | (Issuer inRespect of the REMIC Certificates, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Isuer respect the REMIC Certificates, Series 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: Isuer respect the REMIC Certificates, Series 2002-3 | (Isuer respect the REMIC Certificates, Series 2002-3)",
                "security: REMIC Certificates | (Isuer respect the REMIC Certificates, Series 2002-3)",
                "series: 2002-3 | (Isuer respect the REMIC Certificates, Series 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of the Certificates, Sreies 2002-3)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Certificates | (Issuer in respect of the Certificates, Sreies 2002-3)",
                "series: 2002-3 | (Issuer in respect of the Certificates, Sreies 2002-3)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of the Certificates, Series 2002x-S10)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Certificates | (Issuer in respect of the Certificates, Series 2002x-S10)",
                "series: 2002x-S10 | (Issuer in respect of the Certificates, Series 2002x-S10)",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of the Certificates, Series 2002-3 of it)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Certificates of it | (Issuer in respect of the Certificates, Series 2002-3 of it)",
                "series: 2002-3 | (Issuer in respect of the Certificates, Series 2002-3 of it)",
            ],
        ),
        ("ALDER CREEK (NO. 4) PLC\n(as issuer)", ["name: ALDER CREEK (NO. 4) PLC", "role: as issuer | (as issuer)"]),
        (
            "ALDER CREEK (THE FOURTH OF IT) PLC",
            [
                "name: ALDER CREEK",
                "role: THE FOURTH OF IT | ALDER CREEK (THE FOURTH OF IT) PLC",
                "other: PLC | ALDER CREEK (THE FOURTH OF IT) PLC",
            ],
        ),
        ("ALDER CREEK (NO. 4)\nPLC", ["name: ALDER CREEK", "role: NO. 4 | ALDER CREEK (NO. 4)", "other: PLC"]),
        (
            "ALDER CREEK SECURITIES, INC.\nMortgage Pass-Through Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Mortgage Pass-Through Certificates | Mortgage Pass-Through Certificates, Series 2002-3",
                "series: 2002-3 | Mortgage Pass-Through Certificates, Series 2002-3",
                "other: Mortgage Pass-Through Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n$100,000,000 Mortgage Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Mortgage Certificates | $100,000,000 Mortgage Certificates, Series 2002-3",
                "series: 2002-3 | $100,000,000 Mortgage Certificates, Series 2002-3",
                "other: $100,000,000 Mortgage Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nof (Maine) Mortgage Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Mortgage Certificates | of (Maine) Mortgage Certificates, Series 2002-3",
                "series: 2002-3 | of (Maine) Mortgage Certificates, Series 2002-3",
                "other: of (Maine) Mortgage Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nof loans Mortgage Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: of loans Mortgage Certificates | of loans Mortgage Certificates, Series 2002-3",
                "series: 2002-3 | of loans Mortgage Certificates, Series 2002-3",
                "other: of loans Mortgage Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nrelating to the Mortgage Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Mortgage Certificates | relating to the Mortgage Certificates, Series 2002-3",
                "series: 2002-3 | relating to the Mortgage Certificates, Series 2002-3",
                "other: relating to the Mortgage Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nfor the issuance of the Mortgage Certificates, Series 2002-3",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Mortgage Certificates | for the issuance of the Mortgage Certificates, Series 2002-3",
                "series: 2002-3 | for the issuance of the Mortgage Certificates, Series 2002-3",
                "other: for the issuance of the Mortgage Certificates, Series 2002-3",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\nSeries 2002-3",
            ["name: ALDER CREEK SECURITIES, INC.", "series: 2002-3 | Series 2002-3", "other: Series 2002-3"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as depositor\nof the trust",
            ["name: ALDER CREEK SECURITIES, INC.", "role: as depositor of the trust | (as depositor\nof the trust"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as depositor)\nof the trust\n(Seller)\nand more",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: as depositor | (as depositor)",
                "other: of the trust",
                "other: (Seller)",
                "other: and more",
            ],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as depositor)\nAlder Creek Securities, Inc.",
            ["name: ALDER CREEK SECURITIES, INC.", "role: as depositor | (as depositor)"],
        ),
        (
            "ALDER CREEK SECURITIES, INC.\n(as depositor)\n---",
            ["name: ALDER CREEK SECURITIES, INC.", "role: as depositor | (as depositor)"],
        ),
        ("(as depositor)", ["role: as depositor | (as depositor)"]),
        ("   \n(as depositor)", ["role: as depositor | (as depositor)"]),
        (
            "ALDER CREEK SECURITIES, INC.\nMILL FUNDING (as depositor)\n",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "role: as depositor | MILL FUNDING (as depositor)",
                "other: MILL FUNDING (as depositor)",
            ],
        ),
        ("ALDER CREEK\nMILL FUNDING", ["name: ALDER CREEK MILL FUNDING | ALDER CREEK\nMILL FUNDING"]),
        (
            "ALDER CREEK SECURITIES, INC.\n(Issuer in respect of the Certificates, Series 2002-3)\n(Issuer in respect of the Notes, Series 2002-4)",
            [
                "name: ALDER CREEK SECURITIES, INC.",
                "security: Certificates | (Issuer in respect of the Certificates, Series 2002-3)",
                "series: 2002-3 | (Issuer in respect of the Certificates, Series 2002-3)",
            ],
        ),
    ],
)
def test_the_parts_of_the_name(text: str, expected: list[str]) -> None:
    assert parts(text) == expected
