"""Small filings of an invented issuer, whole and without fault, whose parts a test replaces.

`filing()` is a valid collateral term sheet of some fifty lines; `body=`, `cover=` and `signature=` replace its parts,
`replace` one stretch of it. `compiled` compiles a text, `layout_codes` gives the codes of what was found wrong with it.
"""

from __future__ import annotations

from collections.abc import Sequence

from once import record_text

from tscc.diagnostics.diagnostic import Diagnostic, Sink
from tscc.lexer import lex_lines
from tscc.parser import parse_filing
from tscc.pipeline import Compilation, compile_filing
from tscc.reader import read_source
from tscc.syntax import nodes
from tscc.syntax.nodes import Written
from tscc.text.lines import Line
from tscc.text.source import Source, Span

COVER = """\
SECURITIES AND EXCHANGE COMMISSION
Washington, D.C. 20549

FORM 8-K

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report: May 6, 2002
(Date of earliest event reported)

ALDER CREEK MORTGAGE SECURITIES, INC.
(Packager and Servicer)
(Issuer in respect of the REMIC Pass-Through Certificates, Series 2002-3)
-------------------------------------------------------------------
(Exact name of registrant as specified in charter)

Delaware                  333-70011             41-7654321
-----------------------------------------------------------
(State or other           (Commission           (I.R.S. Employer
jurisdiction of           File Number)          Identification
organization)                                   Number)

17 Mill Race Road, Alder Creek, Vermont         05999
------------------------------------------------------------
(Address of principal executive offices)        (Zip Code)

Registrant's Telephone Number, including area code: (802) 555-0133

-----------------------------------------------------------------
(Former name, former address and former fiscal year, if changed since last report.)
"""

HEADING = "Item 5.        Other Events.\n"

NOTICE = """\
     These are Collateral Term Sheets that Alder Creek Mortgage Securities, Inc.
made for its REMIC Pass-Through Certificates, Series 2002-3.
"""

TABLE = """\
                 YEARS OF ORIGINATION OF MORTGAGE LOANS

                           Number of             Aggregate Principal
Year Originated            Loans                Balances Outstanding
---------------            ---------            --------------------

2001                             7                        $2,100,350
2002                             5                         1,400,150

Total                           12                        $3,500,500
                               ===                        ==========
"""

SIGNATURE = """\
                                SIGNATURES

     Pursuant to the requirements of the Securities Exchange Act of 1934, the
registrant has duly caused this report to be signed on its behalf by the
undersigned thereunto duly authorized.

                                  ALDER CREEK MORTGAGE SECURITIES, INC.
                                  (Registrant)

                                  By: /s/ Ida M. Thornbury
                                      --------------------
                                      Ida M. Thornbury
                                      Vice President

Dated: May 6, 2002
"""

PARAGRAPH = "     The total number of mortgage loans as of May 1, 2002 was 12.\n"

BODY = "\n".join([HEADING, NOTICE, PARAGRAPH, TABLE])


def filing(*, cover: str = COVER, body: str = BODY, signature: str = SIGNATURE) -> str:
    """The text of a whole filing."""
    return "\n\n<PAGE>\n\n".join(part.rstrip("\n") for part in (cover, body, signature) if part) + "\n"


def telling(prose: str) -> str:
    """A filing whose item has some prose, and no table."""
    return filing(body=f"{HEADING}\n{NOTICE}\n{prose}")


def showing(table: str) -> str:
    """A filing whose item has a table, or several."""
    return filing(body=f"{HEADING}\n{NOTICE}\n{table}")


def compiled(text: str) -> Compilation:
    """A text, compiled."""
    return compile_filing(text.encode(), "small.txt")


def faults(compilation: Compilation) -> list[Diagnostic]:
    """What was found wrong with a filing but for its arithmetic and its consistency, which small pools seldom keep."""
    return [found for found in compilation.diagnostics if found.code.id[2] not in "56"]


def layout_codes(compilation: Compilation) -> list[str]:
    """The codes of `faults`."""
    return [found.code.id for found in faults(compilation)]


def lexed(text: str) -> list[Line]:
    """The lines of a text, each with what it may be."""
    source = source_of(text)
    return lex_lines(source, source.documents[0])


def read(text: str) -> list[Line]:
    """The lines of a text as they are read in an exhibit."""
    return [*parse_filing(lexed(text), "exhibit").lines.values()]


def source_of(text: str) -> Source:
    """The source of a text."""
    record_text(text.encode())
    return read_source(text.encode(), None, Sink())


def kinds(text: str) -> list[str]:
    """The kind of each line of a text as it is read in an exhibit."""
    return [next(iter(line.kinds), "-") for line in read(text)]


def looks(text: str) -> list[str]:
    """The kind that each line of a text looks like most."""
    return [line.candidates[0].kind if line.candidates else line.kinds[0] for line in lexed(text)]


def built(text: str) -> nodes.Filing:
    """The syntax of a text."""
    found = compiled(text).syntax
    assert found is not None
    return found


def written(text: str, start: int = 0) -> Written:
    """A piece of a file."""
    return Written(text, Span(start, start + len(text)))


def at(compilation: Compilation, span: Span) -> str:
    """What is in the file at a span, runs of blanks made one."""
    return " ".join(compilation.source.text[slice(*span)].split())


def line(text: str, number: int = 1, start: int = 0, kinds: Sequence[str] = (), blanks_above: int = 0) -> Line:
    """A line of a file by itself."""
    return Line(
        number=number,
        span=Span(start, start + len(text)),
        text=text,
        blanks_above=blanks_above,
        page_above=False,
        kinds=tuple(kinds),
    )
