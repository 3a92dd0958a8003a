"""The covers, items and signatures of the real 8-Ks in `shared/filings/edgar-8k`, as read by eye.

Facts only: names, dates and numbers. A filing is named by its accession number; what several filings of one registrant
share is written once.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple


class Signed(NamedTuple):
    """A signature block."""

    registrant: str
    name: str
    title: str
    date: date | None
    signed: bool = True


class Form(NamedTuple):
    """The cover, the items and the signature of one filing."""

    report_date: date
    name: str
    state: str
    file_number: str
    irs_number: str
    address: str
    zip: str
    phone: str
    items: tuple[tuple[str, str], ...]
    signature: Signed
    former_name: str | None = None
    form: str = "8-K"
    amendment: bool = False


_OTHER_EVENTS = ("5", "Other Events")
_OTHER_EVENTS_CAPS = ("5", "OTHER EVENTS")
_ACQUISITION = ("2", "ACQUISITION OR DISPOSITION OF ASSETS")
_RESULTS = ("2.02", "Results of Operations and Financial Condition")
_RESULTS_CAPS = ("2.02", "RESULTS OF OPERATIONS AND FINANCIAL CONDITION")
_EXHIBITS = ("9.01", "Financial Statements and Exhibits")
_EXHIBITS_CAPS = ("9.01", "FINANCIAL STATEMENTS AND EXHIBITS")
_PRO_FORMA = ("9.01", "FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS")
_DIRECTORS = (
    "5.02",
    "DEPARTURE OF DIRECTORS OR PRINCIPAL OFFICER; ELECTION OF DIRECTORS; APPOINTMENT OF PRINCIPAL OFFICERS",
)


def _home_health(**fields: Any) -> Form:
    return Form(
        state="Pennsylvania",
        file_number="0-26938",
        irs_number="23-2224800",
        zip="19406",
        phone="(610) 272-1717",
        **fields,
    )


def _entrada(day: date, *items: tuple[str, str], signature: Signed, moved: bool = False) -> Form:
    return Form(
        report_date=day,
        name="Entrada Networks, Inc.",
        state="DELAWARE",
        file_number="000-26952",
        irs_number="33-0676350",
        address="12 Morgan, Irvine, CA" if moved else "10070 Mesa Rim Road, San Diego, CA",
        zip="92618" if moved else "92121",
        phone="(949) 588-2070" if moved else "(858) 623-3265",
        items=items,
        signature=signature,
    )


def _stockwalk(day: date, name: str, *items: tuple[str, str], signed: date) -> Form:
    return Form(
        report_date=day,
        name=name,
        state="Minnesota",
        file_number="0-22247",
        irs_number="41-1756256",
        address="5500 Wayzata Boulevard, Suite 800, Minneapolis, Minnesota",
        zip="55416",
        phone="763.542.6000",
        items=items,
        signature=Signed(name.upper(), "Philip T. Colton", "Senior Vice President and General Counsel", signed),
    )


def _asta(
    day: date, *items: tuple[str, str], name: str = "Mitchell Cohen", signed: date | None = None, conformed: bool = True
) -> Form:
    return Form(
        report_date=day,
        name="ASTA FUNDING, INC.",
        state="Delaware",
        file_number="0-26906",
        irs_number="22-3388607",
        address="210 Sylvan Avenue, Englewood Cliffs, New Jersey",
        zip="07632",
        phone="201-567-5648",
        items=items,
        signature=Signed("ASTA FUNDING, INC.", name, "Chief Financial Officer", signed or day, conformed),
    )


def _pericom(
    day: date,
    *items: tuple[str, str],
    state: str = "California",
    address: str = "3345 North First Street, San Jose, California",
    zip_code: str = "95134",
    name: str = "Michael D. Craighead",
    title: str = "Chief Financial Officer",
) -> Form:
    return Form(
        report_date=day,
        name="PERICOM SEMICONDUCTOR CORPORATION",
        state=state,
        file_number="0-27026",
        irs_number="77-0254621",
        address=address,
        zip=zip_code,
        phone="(408) 435-0800",
        items=items,
        signature=Signed("PERICOM SEMICONDUCTOR CORPORATION", name, title, day),
    )


_PERICOM_NEXT_DOOR = "3545 North First Street, San Jose, California"
_PRESIDENT = "President, Chief Executive Officer"


def _clinical(
    day: date,
    *items: tuple[str, str],
    dot: str = ".",
    state: str = "Delaware",
    street: str = "10 Dorrance Street, Suite 400, Providence, RI",
) -> Form:
    return Form(
        report_date=day,
        name="INNOVATIVE CLINICAL SOLUTIONS, LTD.",
        state=state,
        file_number="0-27568",
        irs_number="65-0617076",
        address=street,
        zip="02903",
        phone="(401) 831-6755",
        items=items,
        signature=Signed(
            f"INNOVATIVE CLINICAL SOLUTIONS, LTD{dot}", "Gary S. Gillheeney", "Chief Financial Officer", day
        ),
    )


def _westell(day: date, *items: tuple[str, str], state: str, street: str, phone: str, signature: Signed) -> Form:
    return Form(
        report_date=day,
        name="WESTELL TECHNOLOGIES, INC.",
        state=state,
        file_number="0-27266",
        irs_number="36-3154957",
        address=f"750 {street} Drive, Aurora, Illinois",
        zip="60504",
        phone=phone,
        items=items,
        signature=signature,
    )


def _turner(day: date, *items: tuple[str, str], signed: date, title: str) -> Form:
    return Form(
        report_date=day,
        name="TURNER BROADCASTING SYSTEM, INC.",
        state="Georgia",
        file_number="0-9334",
        irs_number="58-0950695",
        address="One CNN Center, Atlanta, Georgia",
        zip="30303",
        phone="(404) 827-1700",
        items=items,
        signature=Signed("TURNER BROADCASTING SYSTEM, INC.", "William S. Ghegan", title, signed),
    )


def _horizon(day: date, name: str = "Richard P. Jacobson", signed: date | None = None) -> Form:
    return Form(
        report_date=day,
        name="HORIZON FINANCIAL CORP.",
        state="Washington",
        file_number="0-27062",
        irs_number="91-1695422",
        address="1500 Cornwall Avenue, Bellingham, Washington",
        zip="98225",
        phone="(360) 733-3050",
        items=(_RESULTS, _EXHIBITS),
        signature=Signed("HORIZON FINANCIAL CORP.", name, "President and Chief Executive Officer", signed or day),
    )


def _cotelligent(day: date, name: str, title: str) -> Form:
    return Form(
        report_date=day,
        name="COTELLIGENT GROUP, INC.",
        state="DELAWARE",
        file_number="0-25372",
        irs_number="94-3173918",
        address="101 California Street, Suite 2050, San Francisco, California",
        zip="94111",
        phone="(415) 439-6400",
        items=(_OTHER_EVENTS_CAPS,),
        signature=Signed("COTELLIGENT GROUP, INC.", name, title, day),
    )


FORMS = {
    "0001000685-97-000006": _home_health(
        report_date=date(1997, 1, 10),
        name="HOME HEALTH CORPORATION OF AMERICA, INC.",
        address="2200 Renaissance Boulevard, Suite 300, King of Prussia, PA",
        items=(_ACQUISITION, ("7", "FINANCIAL STATEMENTS AND PRO FORMA FINANCIAL INFORMATION")),
        signature=Signed(
            "Home Health Corporation of America, Inc.",
            "Bruce J. Colburn",
            "Chief Financial and Accounting Officer",
            date(1997, 1, 27),
        ),
    ),
    "0001000685-98-000002": _home_health(
        report_date=date(1998, 2, 19),
        name="Home Health Corporation of America, Inc.",
        address="2200 Renaissance Boulevard, Suite 300, King of Prussia, Pennsylvania",
        items=(_OTHER_EVENTS,),
        signature=Signed(
            "Home Health Corporation of America, Inc.",
            "Bruce J. Feldman",
            "President and Chief Executive Officer",
            None,
        ),
    ),
    "0000950117-01-500102": _entrada(
        date(2001, 4, 26),
        _OTHER_EVENTS_CAPS,
        signature=Signed(
            "ENTRADA NETWORKS, INC.",
            "Gilbert S. Goldbeck",
            "Vice President, Finance Chief Accounting Officer",
            date(2001, 4, 26),
        ),
    ),
    "0000950117-01-501228": _entrada(
        date(2001, 9, 20),
        _OTHER_EVENTS_CAPS,
        signature=Signed(
            "ENTRADA NETWORKS, INC.",
            "Gilbert G. Goldbeck",
            "Chief Financial Officer VP Finance and Operations",
            date(2001, 9, 20),
        ),
    ),
    "0000950117-01-501696": _entrada(
        date(2001, 11, 21),
        _OTHER_EVENTS_CAPS,
        ("7", "Financial Statements and Exhibits"),
        signature=Signed("ENTRADA NETWORKS, INC.", "Dr. Kanwar J.S. Chadha", "President & CEO", date(2001, 11, 21)),
        moved=True,
    ),
    "0000950124-00-004609": _stockwalk(
        date(2000, 8, 1),
        "Stockwalk.com Group, Inc.",
        _ACQUISITION,
        ("7", "FINANCIAL STATEMENTS AND EXHIBITS"),
        signed=date(2000, 8, 7),
    ),
    "0000950124-00-005827": _stockwalk(
        date(2000, 9, 27), "Stockwalk.com Group, Inc.", _OTHER_EVENTS_CAPS, signed=date(2000, 9, 27)
    ),
    "0000950124-01-500182": _stockwalk(
        date(2001, 2, 26),
        "Stockwalk Group, Inc.",
        _ACQUISITION,
        ("7", "FINANCIAL STATEMENTS AND EXHIBITS"),
        signed=date(2001, 3, 5),
    ),
    "0001125282-04-000620": _asta(
        date(2004, 2, 18), _OTHER_EVENTS, ("7", "Financial Statements and Exhibits"), name="Mitchell Herman"
    ),
    "0001125282-04-002359": _asta(
        date(2004, 5, 19),
        ("7", "Financial Statements, Pro Forma Financial Information and Exhibits"),
        name="Mitchell Herman",
    ),
    "0001125282-04-005938": _asta(
        date(2004, 11, 23), _RESULTS_CAPS, _EXHIBITS, signed=date(2004, 11, 26), conformed=False
    ),
    "0001125282-05-001175": _asta(
        date(2005, 3, 8), ("7.01", "REGULATION FD DISCLOSURE"), ("8.01", "OTHER EVENTS"), _EXHIBITS_CAPS
    ),
    "0001125282-05-004041": _asta(
        date(2005, 8, 1),
        ("1.01", "ENTRY INTO A MATERIAL DEFINITIVE AGREEMENT"),
        (
            "2.03",
            "CREATION OF A DIRECT FINANCIAL OBLIGATION OR AN OBLIGATION UNDER AN OFF-BALANCE SHEET ARRANGEMENT OF A REGISTRANT",
        ),
        _EXHIBITS_CAPS,
    ),
    "0001125282-05-004831": _asta(date(2005, 9, 15), ("8.01", "OTHER EVENTS"), _EXHIBITS_CAPS),
    "0001125282-05-006555": _asta(date(2005, 12, 15), _RESULTS_CAPS, _EXHIBITS),
    "0000891092-03-001810": _pericom(
        date(2003, 7, 29),
        ("7", "Financial Statements, Pro Forma Financial Information and Exhibits"),
        ("9", "Regulation FD Disclosure"),
        address="2380 Bering Drive, San Jose, California",
        zip_code="95131",
        name="Alex C. Hui",
        title="President and Chief Executive Officer",
    ),
    "0001275287-05-000056": _pericom(
        date(2005, 1, 10), _DIRECTORS, _EXHIBITS_CAPS, state="CALIFORNIA", address=_PERICOM_NEXT_DOOR
    ),
    "0001275287-05-000682": _pericom(
        date(2005, 2, 23), ("2.05", "COSTS ASSOCIATED WITH EXIT OR DISPOSAL ACTIVITIES"), _PRO_FORMA
    ),
    "0001275287-05-001820": _pericom(date(2005, 5, 9), _DIRECTORS, _EXHIBITS_CAPS, address=_PERICOM_NEXT_DOOR),
    "0001275287-05-002569": _pericom(
        date(2005, 7, 19), ("8.01", "OTHER EVENTS"), _EXHIBITS_CAPS, address=_PERICOM_NEXT_DOOR
    ),
    "0001275287-05-003130": _pericom(date(2005, 8, 9), _RESULTS_CAPS, _PRO_FORMA),
    "0001275287-06-002673": _pericom(date(2006, 5, 10), _RESULTS_CAPS, _PRO_FORMA, name="Alex Hui", title=_PRESIDENT),
    "0001275287-06-004486": _pericom(
        date(2006, 8, 16),
        _RESULTS_CAPS,
        (
            "4.02",
            "NON-RELIANCE ON PREVIOUSLY ISSUED FINANCIAL STATEMENTS OR A RELATED AUDIT REPORT OR COMPLETED INTERIM REVIEW",
        ),
        _PRO_FORMA,
        name="Alex Hui",
        title=_PRESIDENT,
    ),
    "0001144204-07-020827": _pericom(
        date(2007, 4, 26),
        _RESULTS,
        ("9.01", "Financial Statements, Financial Information and Exhibits"),
        name="Alex Hui",
        title=_PRESIDENT,
    ),
    "0001047469-99-026922": _clinical(
        date(1999, 6, 28),
        _OTHER_EVENTS_CAPS,
        state="DELAWARE",
        street="10 DORRANCE STREET, SUITE 400, PROVIDENCE, RI",
    )._replace(
        name="INNOVATIVE CLINICAL SOLUTIONS, LTD",
        former_name="PHYMATRIX CORP.",
        signature=Signed(
            "INNOVATIVE CLINICAL SOLUTIONS, LTD.",
            "Michael T. Heffernan",
            "President and Co-Chief Executive Officer",
            date(1999, 7, 9),
        ),
    ),
    "0000912057-00-043726": _clinical(
        date(2000, 10, 3),
        ("1", "Change in Control of Registrant"),
        _OTHER_EVENTS,
        ("7", "Financial Statements and Exhibits"),
        state="DELAWARE",
        street="10 DORRANCE STREET, SUITE 400, PROVIDENCE, RI",
    ),
    "0000914260-00-000037": _clinical(date(2000, 6, 12), _OTHER_EVENTS, dot=""),
    "0000914260-00-000052": _clinical(
        date(2000, 7, 14), ("3", "Bankruptcy or Receivership"), ("7", "Financial Statements and Exhibits")
    ),
    "0000914760-99-000090": _westell(
        date(1999, 4, 16),
        _OTHER_EVENTS,
        ("7", "Financial Statements and Exhibits"),
        state="Delaware",
        street="N. Commons",
        phone="800-323-6883",
        signature=Signed(
            "WESTELL TECHNOLOGIES, INC.",
            "Stephen J. Hawrysz",
            "Vice President, Treasurer and Chief Financial Officer",
            date(1999, 4, 20),
        ),
    ),
    "0000914760-99-000229": _westell(
        date(1999, 12, 13),
        _OTHER_EVENTS_CAPS,
        ("7", "Financial Statements and Exhibits"),
        state="DELAWARE",
        street="North Commons",
        phone="(630) 898-2500",
        signature=Signed(
            "WESTELL TECHNOLOGIES, INC.", "Robert H. Gaynor", "Chairman, Chief Executive Officer", date(1999, 12, 17)
        ),
    ),
    "0000950144-94-000103": _turner(
        date(1994, 1, 24),
        ("7", "EXHIBITS"),
        signed=date(1994, 1, 24),
        title="Vice President and Controller and Chief Accounting Officer",
    ),
    "0000950144-94-000277": _turner(
        date(1994, 1, 28),
        _ACQUISITION,
        ("7", "FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS"),
        signed=date(1994, 2, 7),
        title="Vice President and Controller",
    ),
    "0000939057-06-000102": _horizon(date(2006, 4, 27), "V. Lawrence Evans"),
    "0000939057-06-000191": _horizon(date(2006, 7, 20), "V. Lawrence Evans"),
    "0000939057-08-000003": _horizon(date(2008, 1, 17)),
    "0000939057-08-000121": _horizon(date(2008, 4, 24)),
    "0000939057-08-000384": _horizon(date(2008, 10, 23)),
    "0000939057-09-000022": _horizon(date(2009, 1, 29), signed=date(2009, 1, 30)),
    "0001004963-96-000004": _cotelligent(
        date(1996, 8, 23), "Daniel E. Jackson", "Senior Vice President and General Counsel"
    ),
    "0001004963-96-000018": _cotelligent(
        date(1996, 11, 25), "Curtis J. Parker", "Vice President and Chief Accounting Officer"
    ),
    "0000950117-94-000182": Form(
        report_date=date(1994, 8, 9),
        name="UNION CAMP CORPORATION",
        state="VIRGINIA",
        file_number="1-4001",
        irs_number="13-5652423",
        address="1600 VALLEY ROAD, WAYNE, NEW JERSEY",
        zip="07470",
        phone="(201) 628-2000",
        items=(_OTHER_EVENTS_CAPS, ("7", "FINANCIAL STATEMENTS, PRO FORMA FINANCIAL INFORMATION AND EXHIBITS")),
        signature=Signed(
            "UNION CAMP CORPORATION",
            "Dirk R. Soutendijk",
            "Vice President, General Counsel and Secretary",
            date(1994, 8, 17),
        ),
    ),
    "0000109446-94-000005": Form(
        report_date=date(1994, 3, 22),
        name="ZURN INDUSTRIES, INC.",
        state="Pennsylvania",
        file_number="1-5502",
        irs_number="25-1040754",
        address="One Zurn Place, Erie, Pennsylvania",
        zip="16505",
        phone="814-452-2111",
        items=(_OTHER_EVENTS_CAPS,),
        signature=Signed("ZURN INDUSTRIES, INC.", "William A. Freeman", "President", date(1994, 3, 22)),
    ),
}
"""By accession number."""
