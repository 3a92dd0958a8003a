"""What is behind the signature of a filing: tables and text as before it, exhibits, and indexes of exhibits."""

from __future__ import annotations

import pytest
from conservation import lost_figures
from once import EXAMPLES, compile_once
from small import SIGNATURE as SIGNED
from small import compiled, filing

from tscc.document.model import Pool
from tscc.pipeline import Compilation

TEXT = (EXAMPLES / "prairie-2001-2.txt").read_text(encoding="utf-8")
FIRST_TABLE = TEXT.index("     The following tables set forth")
SIGNATURE = TEXT.rindex("<PAGE>")
INDEX = """\
                                 EXHIBIT INDEX

Exhibit No.               Description                                     Page
-----------               -----------                                     ----
99.1                      Tables of the mortgage loans                       5
"""


def signed_first(behind: str, tables: str = TEXT[FIRST_TABLE:SIGNATURE]) -> Compilation:
    """The filing with its signature before its tables; `behind` is what is between them."""
    return compile_once(f"{TEXT[:FIRST_TABLE]}{TEXT[SIGNATURE:]}{behind}{tables}".encode(), "signed.txt")


def pool(found: Compilation) -> Pool:
    assert found.document is not None
    (only,) = found.document.pools
    return only


@pytest.mark.parametrize(
    "behind",
    [
        "<PAGE>\n\n",
        "\n\n\n",
        "<PAGE>\n\n                        TABLES OF THE MORTGAGE LOANS\n\n",
        "<PAGE>\n\n                                EXHIBIT 99.1\n\n",
        "\n\n(EX-99)\n\n",
        f"<PAGE>\n\n{INDEX}<PAGE>\n\n",
        f"<PAGE>\n\n{INDEX}\n\n                                Exhibit 99.1\n\n",
        f"<PAGE>\n\n{INDEX}<PAGE>\n\n                                Exhibit 99.1\n                           THE MORTGAGE LOANS\n\n",
    ],
)
def test_tables_behind_the_signature_are_read(behind: str) -> None:
    found = signed_first(behind)
    assert found.diagnostics == ()
    assert pool(found) == pool(compile_once(TEXT.encode(), "prairie-2001-2.txt"))
    assert found.document is not None
    assert found.document.filing.signature is not None
    assert found.document.filing.signature.date is not None
    assert lost_figures(found) == []


def test_tables_alone_behind_the_signature_are_read() -> None:
    first = TEXT.index("GEOGRAPHIC DISTRIBUTION")
    found = signed_first("<PAGE>\n\n", TEXT[TEXT.rindex("\n", 0, first) : SIGNATURE])
    assert found.diagnostics == ()
    assert pool(found).stratifications == pool(compile_once(TEXT.encode(), "prairie-2001-2.txt")).stratifications


def test_an_index_of_exhibits_is_no_exhibit() -> None:
    found = compile_once(f"{TEXT}<PAGE>\n\n{INDEX}".encode(), "index.txt")
    assert found.diagnostics == ()
    assert found.syntax is not None
    assert len(found.syntax.back_matter) == 1
    assert found.syntax.exhibits == ()


ENTRIES = [
    "Exhibit        Document                                     Sequential\n"
    "Number                                                      Page No.\n"
    "  4.1          Indenture for 212 loans, dated June 1, 2001       4\n"
    " 99.1          Tables of the Loans ($61,204,118.09)             37\n",
    "Exhibit No.    Document                                     Page\n"
    "-----------    --------                                     ----\n"
    "(4.1)          Indenture for 212 loans                       E-1\n"
    "(99.1)         Tables of the Loans, $61,204,118.09           E-9\n",
]


@pytest.mark.parametrize("entries", ENTRIES)
@pytest.mark.parametrize("text", [TEXT, filing()], ids=["with tables", "without tables"])
def test_figures_in_the_titles_of_an_index_of_exhibits(text: str, entries: str) -> None:
    found = compile_once(f"{text}<PAGE>\n\n                EXHIBIT INDEX\n\n{entries}".encode(), "index.txt")
    assert found.diagnostics == ()
    assert found.document is not None
    assert found.document.tables == ()
    assert "61,204,118.09" in found.document.unparsed[-1].text


def test_a_figure_below_an_index_of_exhibits_is_told() -> None:
    found = compile_once(f"{TEXT}<PAGE>\n\n{INDEX}\n212 loans are of $61,204,118.09\n".encode(), "index.txt")
    assert [each.code.id for each in found.diagnostics] == ["TS412"]


def sized(count: str, balance: str) -> str:
    """The text of an exhibit that states the size of its pool."""
    return (
        f"     The mortgage pool consists of {count} mortgage loans having an aggregate\n"
        f'principal balance as of April 1, 2002 (the "Cut-off Date") of ${balance}.\n'
    )


@pytest.mark.parametrize(
    ("count", "balance", "pools", "codes"),
    [
        ("311", "98,112,404.00", [("1", 1204), ("2", 311)], []),
        ("1,204", "212,440,118.25", [("1", 1204)], []),
        ("1,240", "212,440,118.25", [("1", 1204)], ["TS601"]),
    ],
)
def test_exhibits_that_state_the_sizes_of_two_pools(
    count: str, balance: str, pools: list[tuple[str, int]], codes: list[str]
) -> None:
    form = filing(body="Item 5.  Other Events.\n\n     Collateral Term Sheets are filed as Exhibits 99.1 and 99.2.\n")
    exhibits = [sized("1,204", "212,440,118.25"), sized(count, balance)]
    behind = "".join(f"\n<PAGE>\n{' ' * 60}EXHIBIT 99.{number}\n\n{text}" for number, text in enumerate(exhibits, 1))
    found = compiled(form + behind)
    assert found.document is not None
    assert [(each.id, each.loan_count) for each in found.document.pools] == pools
    assert [each.code.id for each in found.diagnostics] == codes


def test_entries_of_a_list_of_exhibits_with_no_and_a_colon() -> None:
    entry = "          Exhibit No. 99.1:  Tables of the mortgage loans, made by the\n                servicer.\n"
    found = compiled(filing().replace(SIGNED, f"Item 7.  Exhibits.\n\n{entry}\n\n{SIGNED}"))
    assert found.document is not None
    assert [item.number for item in found.document.filing.items] == ["5", "7"]
    assert not found.diagnostics
