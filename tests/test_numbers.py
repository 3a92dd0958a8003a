"""The numbers of the code from both sides: for each, the last text that is read one way and the first read another.

`benchmarks/mutants.py --numbers` tries whether a test notices each number a quarter larger or smaller.
"""

from __future__ import annotations

import re
from itertools import groupby

import pytest
from small import COVER, PARAGRAPH, SIGNATURE, TABLE, compiled, filing, kinds, lexed, showing, telling
from test_regions import LAYOUTS, RULED

BARE = LAYOUTS["no ruler at all"][0]
ROWS = RULED[: RULED.index("\nTotal")]
REPAID = "Repayments beginning throughout 120 months afterwards"
"""A figure of prose under a column of the table above it."""
TITLE = "                 GEOGRAPHIC DISTRIBUTION OF LOANS"
HEAD = "                           Number of             Aggregate Principal\n"
BY_SERVICER = """
                        LOANS BY SERVICER

Servicer                          Loans            Principal Balance
-----------------------       ---------            -----------------
{first:26}            7                   $2,100,350
{rest}
{second:26}            5                    1,400,150
Total                                12                   $3,500,500
"""
TITLED = """
                           {title}
                           Number of             Aggregate Principal
Score                      Loans                Balances Outstanding
-----                      ---------            --------------------
601 - 700                        7                        $2,100,350
701 - 800                        5                         1,400,150
"""
AT_MARGIN = TITLED.replace("                           {title}", "{}")
MADE = "The loans of this pool were made by the sponsor in the year before."
AFTER = "     The loans were made before.\n\n"
LEADS = ("Dwellings of a", "kind (less than", "five stories, or", "more than", "six, seven or", "eight)")


def lines(line: str, times: int) -> str:
    return f"{line}\n" * times


def under_the_first_row(text: str) -> str:
    return RULED.replace("2,100,350\n", f"2,100,350\n{text}")


def led(*label: str) -> str:
    """The ruled table with a label of several lines in its second row."""
    *above, last = label
    return RULED.replace("Vermont                     ", "".join(f"{line}\n" for line in above) + f"{last:28}")


BY_PROPERTY = """
                      TYPES OF PROPERTIES

                   Loan Count        Balance    % of Pool
Condominiums (four
stories or less)          156    $32,117,766        40.68%
Planned Unit
Developments
{more}(attached)                 92     23,160,100        29.33
Planned Unit
Developments
(detached)                 34      8,652,992        10.96
Single Family
Residences                 60     15,022,100        19.03
                   ----------    -----------       ------
Totals                    342    $78,952,958       100.00%
"""


def headed(count: int) -> str:
    """The ruled table with so many lines of its head."""
    more = ("of all", "of the", "loans", "that", "are", "in the")[: count - 2]
    return RULED.replace(HEAD, HEAD + "".join(f"{'':27}{words:22}Aggregate Sums\n" for words in more))


KINDS = {
    "_NEAR_RATIO": [("SIGNATORY", "PARAGRAPH"), ("SIGNATURS", "SIGNATURES")],
    "_NEAR_ITEM_RATIO": [("Terms 7.  Payments", "PARAGRAPH"), ("Itme 7.  Payments", "ITEM")],
    "_SHORTEST_NEAR_RULE_CHARS": [("----.---", "PARAGRAPH"), ("----.----", "RULE")],
    "_FIRST_LINE_INDENT_CHARS": [(f"{MADE}\n {MADE}", "PARAGRAPH TEXT"), (f"{MADE}\n  {MADE}", "PARAGRAPH*2")],
    "_PROSE_CHARS": [
        ("The sponsor made all of the loans itself.", "PARAGRAPH"),
        ("The sponsor made all of the loans of the pool itself.", "PARAGRAPH"),
        (
            f"{MADE}\nand they are kept by it at the old mill as\n<PAGE>\nAlder Creek",
            "PARAGRAPH TEXT PAGE_MARK PARAGRAPH",
        ),
        (
            f"{MADE}\nand they are all kept by it in the vault at the mill as\n<PAGE>\nAlder Creek",
            "PARAGRAPH TEXT PAGE_MARK TEXT",
        ),
    ],
    "_OF_LIST_CHARS": [
        ("-----------\n*   Includes:\n   1.  one mortgage loan", "NOTE_RULE NOTE*2"),
        ("-----------\n*   Includes:\n    1.  one mortgage loan", "NOTE_RULE NOTE TEXT"),
    ],
    "_DOUBLE_SPACED_LINES": [
        (lines("the sponsor made these loans in the year and keeps\n", 11), "PARAGRAPH*11"),
        (lines("the sponsor made these loans in the year and keeps\n", 12), "PARAGRAPH TEXT*11"),
    ],
    "LABEL_LINES": [
        (led(*LEADS[:4], "six)"), "TABLE_TITLE HEAD*2 HEAD_RULER ROW LEAD*4 ROW TOTAL RULER"),
        (led(*LEADS), "TABLE_TITLE HEAD*2 HEAD_RULER ROW JUNK LEAD*4 ROW TOTAL RULER"),
        (
            BY_PROPERTY.format(more="Built\n"),
            "TABLE_TITLE BARE_HEAD LEAD ROW LEAD*3 ROW LEAD*2 ROW LEAD ROW RULER TOTAL",
        ),
        (
            BY_PROPERTY.format(more="Built\nLate\n"),
            "TABLE_TITLE BARE_HEAD LEAD ROW WRAP*3 LEAD ROW WRAP LEAD ROW LEAD ROW RULER TOTAL",
        ),
    ],
    "_MOST_WORDS": [
        (f"{ROWS}\n{REPAID}", "TABLE_TITLE HEAD*2 HEAD_RULER ROW*3"),
        (f"{ROWS}\n{REPAID} however", "TABLE_TITLE HEAD*2 HEAD_RULER ROW*2 PARAGRAPH"),
    ],
    "_WRAP_TOLERANCE_CHARS": [
        (
            BY_SERVICER.format(first="Harbor Savings Bank", rest="Trust", second="Mill National Un"),
            "TABLE_TITLE HEAD HEAD_RULER ROW JUNK ROW TOTAL",
        ),
        (
            BY_SERVICER.format(first="Harbor Savings Bank", rest="Trust", second="Mill National Uni"),
            "TABLE_TITLE HEAD HEAD_RULER ROW WRAP ROW TOTAL",
        ),
    ],
    "_NARROWEST_LABEL_CHARS": [
        (
            BY_SERVICER.format(first="Alder Bank", rest="Inc.", second="Mill Bank"),
            "TABLE_TITLE HEAD HEAD_RULER ROW JUNK ROW TOTAL",
        ),
        (
            BY_SERVICER.format(first="Alder Bank", rest="Trust", second="Mill Bank"),
            "TABLE_TITLE HEAD HEAD_RULER ROW WRAP ROW TOTAL",
        ),
    ],
    "_LONGEST_GAP_LINES": [
        (
            BARE.replace("2,100,350\n", "2,100,350\n" + lines("of the north", 14)),
            "TABLE_TITLE BARE_HEAD ROW PARAGRAPH TEXT*15",
        ),
        (BARE.replace("2,100,350\n", "2,100,350\n" + lines("of the north", 15)), "TITLE PARAGRAPH TEXT*18"),
    ],
    "_HEAD_LINES": [
        (headed(7), "TABLE_TITLE HEAD*7 HEAD_RULER ROW*2 TOTAL RULER"),
        (headed(8), "TABLE_TITLE HEAD*8 HEAD_RULER ROW*2 TOTAL RULER"),
    ],
    "_LONG_TITLE_CHARS": [
        (TITLED.format(title="LTV NOW"), "TABLE_TITLE HEAD*2 HEAD_RULER ROW*2"),
        (TITLED.format(title="LOAN AGE"), "TABLE_TITLE HEAD*2 HEAD_RULER ROW*2"),
    ],
    "_TITLE_SHARE": [
        (AT_MARGIN.format("Distribution of Loans by old farms"), "PARAGRAPH HEAD*2 HEAD_RULER ROW*2"),
        (AT_MARGIN.format("Distribution of Loans by Old farms"), "TABLE_TITLE HEAD*2 HEAD_RULER ROW*2"),
    ],
    "INDENT_CHARS": [
        (AT_MARGIN.format("   Loans by score of the borrower"), "PARAGRAPH HEAD*2 HEAD_RULER ROW*2"),
        (AT_MARGIN.format("    Loans by score of the borrower"), "TABLE_TITLE HEAD*2 HEAD_RULER ROW*2"),
    ],
    "_ROW_REACH_LINES": [
        (
            RULED.replace("Maine ", "north and\nsouth and\nMaine "),
            "TABLE_TITLE HEAD*2 HEAD_RULER LEAD*2 ROW*2 TOTAL RULER",
        ),
        (
            RULED.replace("Maine ", "east and\nnorth and\nsouth and\nMaine "),
            "TITLE*2 PARAGRAPH BODY_RULE PARAGRAPH TEXT*4 PARAGRAPH BODY_RULE",
        ),
    ],
    "_FEWEST_ROWS": [
        (BARE[: BARE.index("Vermont")], "TITLE PARAGRAPH TEXT"),
        (BARE[: BARE.index("Total")], "TABLE_TITLE BARE_HEAD ROW*2"),
    ],
    "CENTRE_CHARS": [
        (f"{AFTER}       Loans of the pool", "PARAGRAPH*2"),
        (f"{AFTER}        Loans of the pool", "PARAGRAPH TITLE"),
    ],
    "_HEADING_CHARS": [
        (f"{AFTER}          Loans of the pool that the sponsor made in the year", "PARAGRAPH*2"),
        (f"{AFTER}          Loans of the pool that the sponsor has made", "PARAGRAPH TITLE"),
    ],
}
"""What each line is, by the name of the number in `lexer/`; equal neighbours counted."""


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*pair, id=name) for name, pairs in KINDS.items() for pair in pairs]
)
def test_the_kinds_of_lines(text: str, expected: str) -> None:
    text = text.strip("\n")
    named = [next(iter(lexed(f"{text}\n")[0].kinds), "PARAGRAPH")] if "\n" not in text else kinds(f"{text}\n")
    found = [(kind, len([*same])) for kind, same in groupby(named)]
    assert " ".join(kind if times == 1 else f"{kind}*{times}" for kind, times in found) == expected


def dated(day: str) -> str:
    return filing(cover=COVER.replace("May 6, 2002", day))


def signed(day: str) -> str:
    return filing(signature=SIGNATURE.replace("May 6, 2002", day))


def printing(figure: str) -> str:
    return showing(TABLE.replace("2,100,350\n", f"{figure}\n"))


def covered(printed: str, other: str) -> str:
    return filing(cover=COVER.replace(printed, f"{other:{len(printed)}}"))


def named(name: str) -> str:
    return covered("ALDER CREEK MORTGAGE SECURITIES, INC.", name)


def signing(name: str) -> str:
    """A filing of a trust that a company signs as its depositor."""
    cover = COVER.replace("ALDER CREEK MORTGAGE SECURITIES, INC.", "ALDER CREEK MORTGAGE TRUST")
    signature = SIGNATURE.replace("ALDER CREEK MORTGAGE SECURITIES, INC.", f"{name}, as Depositor")
    return filing(cover=cover, signature=signature)


def captionless(name: str) -> str:
    cover = COVER.replace("(Exact name of registrant as specified in charter)\n", "")
    start, end = cover.index("ALDER CREEK"), cover.index("---")
    return filing(cover=f"{cover[:start]}{name}\n\n{cover[end:]}")


def double_spaced(count: int) -> str:
    """A filing without signatures whose body has so many lines, each with a blank one below it."""
    first = "Item 5.  Other Events.\n\n     These are Collateral Term Sheets that the sponsor of the loans made.\n\n"
    return filing(signature="", body=first + lines("the sponsor made these loans in the year and keeps\n", count - 2))


def noted(blanks: int) -> str:
    """A filing whose notes are out of order, with blank lines between them."""
    notes = "(2)  The pool of the sponsor.\n" + "\n" * blanks + "(1)  The loans of the sponsor.\n"
    return showing(f"     The loans(1) of the pool(2) are all small.\n\n{TABLE}\n-----------\n{notes}")


def beside_others(*words: str) -> str:
    """A table with pieces of another beside its rows."""
    head, rows = TABLE[: TABLE.index("2001")], ("Maine  7  $2,100,350", "Ohio  5  1,400,150", "Utah  3  900,150")
    head = head.replace("ces Outstanding", "ces Outstanding   Occupancy        Loans")
    head = head.replace("            --------------------", "            --------------------   ---------        -----")
    cells = [(*row.split(), other) for row, other in zip(rows, words, strict=False)]
    body = "".join(f"{label:27}{count:>9}            {sum_:>20}      {other}\n" for label, count, sum_, other in cells)
    return showing(
        head.replace("YEARS OF ORIGINATION OF MORTGAGE LOANS", "STATES").replace("Year Originated", "State          ")
        + body
    )


def with_exhibit(rows: int) -> str:
    """A submission of the form and of an exhibit of another type, with so many rows of loans."""
    more = "2003                             3                         1,000,000\n"
    head, years = TABLE[: TABLE.index("2001")], TABLE[TABLE.index("2001") : TABLE.index("\nTotal")] + more
    parts = (("8-K", telling(PARAGRAPH)), ("EX-20", head + "".join(years.splitlines(keepends=True)[:rows])))
    return "".join(
        f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>{number}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n"
        for number, (kind, text) in enumerate(parts, 1)
    )


def counted(title: str, *rows: tuple[str, int, int], total: bool = True) -> str:
    """A table of labels, counts and balances in thousands."""
    head = TABLE[: TABLE.index("2001")].replace("YEARS OF ORIGINATION OF MORTGAGE LOANS", title)
    last = ("Total", sum(row[1] for row in rows), sum(row[2] for row in rows))
    shown = [f"{name:27}{loans:>9}            {balance:>16,},000\n" for name, loans, balance in (*rows, last)]
    return (
        f"{head.replace('Year Originated', 'Label          ')}{''.join(shown[:-1])}\n{shown[-1] if total else ''}\n\n"
    )


def sharing(first: str, second: str, loans: tuple[int, int] = (6, 4)) -> str:
    """A table whose shares do not say of what."""
    rows = (
        f"Maine                  {loans[0]:>6}    {first:>10}\nVermont                {loans[1]:>6}    {second:>10}\n"
    )
    head = "State         Number of Loans    % of Loans\n-----         ---------------    ----------\n"
    return showing(f"{TITLE}\n\n{head}{rows}Total                  {sum(loans):>6}        100.00\n")


def closing(month: str) -> str:
    """A filing of a pool cut off in May and transferred at the end of some month."""
    says = f"On {month} 30, 2002, Alder Creek is to transfer to the trustee mortgage loans with an aggregate scheduled"
    return showing(f"     {says}\nprincipal balance outstanding as of May 1, 2002 of $3,500,500.\n\n{TABLE}")


def out_of_order(count: int) -> str:
    first, second, third, *others = STATES[:count]
    rows = ((name, 4, 1_000) for name in (first, third, second, *others))
    return showing(counted("GEOGRAPHIC DISTRIBUTION OF LOANS", *rows))


def in_one_zip_code(count: int, most: int) -> str:
    """A pool of $40,000,000 in so many states, its loans of $250,000, and the most that one zip code holds."""
    rows = [(name, 8, 2_000) for name in STATES[: count - 1]]
    rest = (STATES[count - 1], 160 - 8 * len(rows), 40_000 - 2_000 * len(rows))
    says = f"     No more than ${most:,} of the mortgage loans are secured by properties in any one zip code.\n\n"
    return showing(says + counted("GEOGRAPHIC DISTRIBUTION OF LOANS", *rows, rest))


def by_ratio(most: int) -> str:
    rows = (("60.01% - 80.00%", 7, 2_100), (f"80.01% - {most}.00%", 5, 1_400))
    return showing(counted("LOAN-TO-VALUE RATIOS OF MORTGAGE LOANS", *rows))


def with_a_part(*rows: tuple[str, int, int]) -> str:
    """Two tables of a pool of 12 loans, and one of other loans."""
    purposes = counted("PURPOSES OF MORTGAGE LOANS", ("Purchase", 7, 2_100), ("Refinance", 5, 1_400))
    years = counted("YEARS OF ORIGINATION OF MORTGAGE LOANS", ("2001", 7, 2_100), ("2002", 5, 1_400))
    return showing(years + purposes + counted("OCCUPANCY OF MORTGAGE LOANS", *rows))


def by_rate(last: str) -> str:
    """A table of rates with a gap of some width above the band up to 7.100%, which is a tenth wide."""
    bands = ("5.001% - 6.000%", "6.001% - 7.000%", "7.001% - 7.100%", f"{last}% - 9.000%")
    rows = ((band, 7 - place, 2_100 - 500 * place) for place, band in enumerate(bands))
    return showing(counted("MORTGAGE LOANS BY NOTE RATES", *rows))


def miscounted(count: int) -> str:
    """A table of some states whose total is one loan too many."""
    table = counted("STATES", *((name, 4 + place, 1_000 + 250 * place) for place, name in enumerate(STATES[:count])))
    loans = sum(range(4, 4 + count))
    return showing(table.replace(f"Total{loans:>31}", f"Total{loans + 1:>31}"))


def misadded(off: int, *rows: tuple[str, int, int]) -> str:
    """A table of some states whose total balance is so many thousands too large."""
    total = sum(balance for _, _, balance in rows)
    return showing(counted("STATES", *rows).replace(f" {total:,},000", f" {total + off:,},000"))


def wide(count: int) -> str:
    """A text with so many characters of two bytes, and others of one byte."""
    return "F\0" * count + lines("The loans of the pool are small.", 40)


def wrapped(count: int) -> str:
    """A table of so many rows whose last figures are on lines of their own."""
    rows = "".join(f"{2000 + each:<27}{each:>9}\n$2,100,350\n" for each in range(count))
    return showing(TABLE[: TABLE.index("2001")] + rows)


def unindented(*tables: str) -> str:
    return re.sub(r"(?m)^ +", "", showing("\n".join(tables)))


def pointed(count: int) -> str:
    return telling(f"     The loans of the pool are of these sizes:\n\n{lines('     $1.100.350,00 and less', count)}")


def in_pounds(count: int) -> str:
    """A filing whose prose has no sign of dollars, and so many amounts in pounds."""
    line = "     Each mortgage loan had an original principal balance of not more than L90{},000.\n"
    text = telling("".join(line.format(number) for number in range(count)))
    return text.replace("$", "")


def quoting(count: int) -> str:
    """A filing that quotes so many lines of a mail."""
    return telling(f"{PARAGRAPH}\n{lines('> The trustee of the loans says this.', count)}")


def between_strokes(cells: int) -> str:
    """A table whose cells are between strokes, and so many of its columns."""
    head = ("Year Originated | Number of Loans | Aggregate Principal Balance", "---- | ----- | ---------")
    rows = (*head, "2001 | 7 | $2,100,350", "2002 | 5 | 1,400,150", "Total | 12 | $3,500,500")
    shown = (" | ".join(row.split(" | ")[:cells]) for row in rows)
    return showing("YEARS OF ORIGINATION\n\n" + "".join(f"{row}\n" for row in shown))


def broken(last: str) -> str:
    """A filing with a paragraph of a full line and another."""
    return telling(f"     The sponsor of the loans keeps them all in the vault of the mill\n{last}\n\n{PARAGRAPH}")


def in_thousands(says: str) -> str:
    """A pool of $3,500,000 with a table of thousands, below a text that perhaps says so."""
    says = f"     The mortgage loans have an aggregate principal balance of $3,500,000.\n\n     {says}\n\n"
    return showing(says + re.sub(r",\d{3}$", "", TABLE, flags=re.MULTILINE))


def headed_in_thousands(figure: str) -> str:
    """A table without a total whose head says that its balances are in thousands."""
    rows = f"Purchase                         ${figure:>10}\nRefinance                         1,400,150\n"
    return showing(BALANCES[: BALANCES.index("Purchase")].replace("Outstanding", "(in $000s) ") + rows)


def last_row(*rows: tuple[str, int, int]) -> str:
    """A table without a total, with another row at its end."""
    return showing(counted("STATES", *rows, total=False))


def up_to(edge: str) -> str:
    """A table by size in thousands, up to some size."""
    rows = (("$50 - $100", 7, 600), (f"$101 - ${edge}", 5, 1_400))
    return showing(counted("SIZE OF MORTGAGE LOANS (IN THOUSANDS)", *rows).replace(",000\n", "\n"))


def with_largest(figure: str) -> str:
    """A table by size up to $300,000, below a list that states the largest loan."""
    rows = (("$50,000 - $100,000", 7, 600), ("$100,001 - $300,000", 5, 1_400))
    return showing(f"Largest Loan:                  ${figure}\n\n{counted('SIZE OF MORTGAGE LOANS', *rows)}")


def partly_titled(*titled: str) -> str:
    """Tables with titles, and three that have none and whose labels have no heading that is known."""
    bare = [counted("", (label, 7, 2_100), ("Other", 5, 1_400)).partition("\n")[2] for label in STATES[:3]]
    return showing("\n\n".join((*titled, *bare)))


def penalties(label: str) -> str:
    """A table whose title names no dimension."""
    return counted("PENALTIES", (label, 7, 2_100), ("Other", 5, 1_400))


def noting(label: str) -> str:
    """A table with a mark on its first row, whose note names the second."""
    table = counted("TYPES OF DWELLINGS", ("Detached*", 7, 2_100), (label, 5, 1_400)).rstrip()
    return showing(f"{table}\n-----------\n*   There is one {label.lower()}.\n")


def stating(*sentences: str) -> str:
    """A filing that does not say that it is a term sheet."""
    return telling("\n".join(sentences)).replace("Collateral Term Sheets", "Papers")


STATES = ("Alabama", "Arizona", "California", "Delaware", "Florida", "Georgia", "Idaho", "Maine", "Ohio", "Utah")
OCCUPANCY = TABLE.replace("YEARS OF ORIGINATION", "OCCUPANCY").replace("2001  ", "Rental").replace("2002  ", "Second")
PURPOSES = (
    TABLE.replace("YEARS OF ORIGINATION", "PURPOSES").replace("2001    ", "Purchase").replace("2002    ", "Cash-Out")
)
ONE_LINE_HEAD = re.sub(r"(?m)^ +Number of .*\n", "", TABLE)
OTHER_TOTAL = TABLE.replace("$3,500,500", "$8,912,777")
BALANCES = """
                       PURPOSES OF MORTGAGE LOANS

                         Aggregate Principal
Purpose                 Balances Outstanding
-------                 --------------------

Purchase                          $2,100,350
Refinance                          1,400,150

Total                             $3,500,500
"""
BROKEN_CAPTION = COVER.replace("Identification\n", "Identificat-\n").replace("        Number)", "        ion Number)")
ROW = "Delaware                  333-70011             41-7654321"
UNDER_CAPTIONS = COVER.replace(f"{ROW}\n{'-' * 59}\n", "").replace(
    "        Number)\n", f"        Number)\n{ROW.replace('Delaware', 'DE      ')}\n"
)
FILINGS = {
    "_PIVOT_YEAR": [(dated("5/6/49"), "TS622"), (dated("5/6/50"), "TS622")],
    "_ABBREVIATION_CHARS": [
        (dated("Ma 6, 2002"), "TS406"),
        (dated("Mar 6, 2002"), "TS622"),
        (dated("Sept 6, 2002"), "TS622"),
        (dated("Septe 6, 2002"), "TS405 TS622"),
    ],
    "_LONGEST_CHARS": [(printing("1" * 24), "TS502"), (printing("1" * 25), "TS403")],
    "_FEWEST_DIGITS": [(covered("41-7654321", "41-765"), "TS213"), (covered("41-7654321", "41-7654"), "TS215")],
    "_MOST_LETTERS": [
        (covered("41-7654321", "4l-765432l"), "TS215"),
        (covered("41-7654321", "4l-7S5432l"), "TS213"),
    ],
    "_LONGEST_IN_NAME_CHARS": [
        (named("THISTLE (NORTHERN A) PLC"), "TS636"),
        (named("THISTLE (NORTHERN AN) PLC"), "TS636"),
    ],
    "_MOST_OTHER_WORDS": [
        (signing("ALDER CREEK MORTGAGE INC."), "TS636"),
        (signing("ALDER CREEK MORTGAGE FUNDING INC."), ""),
    ],
    "_NEAR_STATE_RATIO": [(covered("Delaware", "Ireland"), ""), (covered("Delaware", "Delawaro"), "TS407")],
    "_NAME_LETTERS_RATIO": [
        (captionless("BRIAR GLEN 2001-4"), "TS212 TS211"),
        (captionless("BRIAR GLEN MORTGAGE 2001"), "TS216 TS636"),
    ],
    "_DOUBLE_SPACED_LINES": [(double_spaced(12), "TS102")],
    "_BLOCK_LINES": [(noted(1), "TS304"), (noted(2), "TS304"), (noted(3), "")],
    "side_by_side._FEWEST_ROWS": [
        (beside_others("Owner Occupied     3", "Second Home       12", ""), "TS236"),
        (beside_others("Owner Occupied     3"), "TS224"),
    ],
    "pipeline._FEWEST_ROWS": [(with_exhibit(2), ""), (with_exhibit(3), "TS611 TS624 TS224")],
    "share_columns._TOLERANCE_UNITS": [
        (sharing("60.02", "39.98"), "TS505 TS505"),
        (sharing("58.31", "41.69", (7, 5)), ""),
    ],
    "_SHORTEST_MISSPELT_CHARS": [
        (covered("(Zip Code)", "(Zip Cde)"), ""),
        (covered("(Zip Code)", "(Zip Cdoe)"), "TS214"),
    ],
    "_SHORTEST_PIECE_CHARS": [(filing(cover=UNDER_CAPTIONS), ""), (filing(cover=BROKEN_CAPTION), "")],
    "label_codes._NEAR_RATIO": [
        (showing(counted("GEOGRAPHIC DISTRIBUTION", ("Maine", 7, 2100), ("Ireland", 5, 1400))), "TS627")
    ],
    "_FILED_WITHIN_DAYS": [(signed("May 21, 2002"), "TS623"), (signed("May 22, 2002"), "TS622")],
    "_CLOSED_WITHIN_MONTHS": [(closing("August"), ""), (closing("September"), "TS622")],
    "PLAUSIBLE_YEARS": [
        (dated("May 6, 1899"), "TS640"),
        (dated("May 6, 1925"), "TS622"),
        (dated("May 6, 2075"), "TS622"),
        (dated("May 6, 2125"), "TS640"),
    ],
    "_ORDERED_STATES": [(out_of_order(7), ""), (out_of_order(8), "TS643")],
    "_MANY_STATES": [(in_one_zip_code(9, 4_600_000), ""), (in_one_zip_code(10, 4_600_000), "TS629")],
    "_TENTH": [(in_one_zip_code(10, 4_400_000), "")],
    "_DOLLAR": [
        (showing(f"Avg. Loan Balance:             $291,709\n\n{TABLE}"), ""),
        (showing(f"Avg. Loan Balance:             $291,710\n\n{TABLE}"), "TS639"),
    ],
    "_FEWEST_OTHERS": [
        (showing(f"{TABLE}\n\n{BALANCES}"), ""),
        (showing(f"{TABLE}\n\n{OCCUPANCY}\n\n{BALANCES}"), "TS644"),
    ],
    "_MOST_LTV_PCT": [(by_ratio(190), ""), (by_ratio(210), "TS640")],
    "agreement._SUMMED_ROWS": [
        (
            showing(
                counted("STATES", ("Maine", 7, 2100), ("Ohio", 7, 2100), total=False)
                + counted("OCCUPANCY", ("Primary", 9, 3100), ("Second Home", 5, 1100))
            ),
            "TS224",
        )
    ],
    "other_loans._SUMMED_ROWS": [(with_a_part(("Primary", 5, 1000)), "TS610")],
    "_OWN_WIDTHS": [(by_rate("7.301"), ""), (by_rate("7.401"), "TS510")],
    "HEAD_BYTES": [(wide(375), "TS201 TS006"), (wide(376), "TS003")],
    "FEWEST_PLACES of wrapped rows": [(wrapped(4), "TS227 TS224 TS412"), (wrapped(5), "TS005")],
    "_FEWEST_UNINDENTED_RULES": [(unindented(ONE_LINE_HEAD), ""), (unindented(ONE_LINE_HEAD, ONE_LINE_HEAD), "TS005")],
    "FEWEST_PLACES of points": [(pointed(4), "TS409"), (pointed(5), "TS018")],
    "FEWEST_PLACES of misread signs": [(in_pounds(4), "TS409 TS409 TS409 TS409"), (in_pounds(5), "TS022")],
    "_FEWEST_QUOTED": [(quoting(2), ""), (quoting(3), "TS017")],
    "_PIPES": [(between_strokes(2), "TS201"), (between_strokes(3), "TS017")],
    "parted_cells._FEWEST_LINES": [
        (showing(f"{TABLE}\n\n{lines('2001 | 7 | 350', 2)}"), "TS412"),
        (showing(f"{TABLE}\n\n{lines('2001 | 7 | 350', 3)}"), "TS225 TS017"),
    ],
    "_FEWEST_TITLED": [(partly_titled(TABLE), ""), (partly_titled(TABLE, OCCUPANCY), "TS221 TS221 TS221")],
    "half of the titles": [
        (partly_titled(*map(penalties, STATES[:3])), ""),
        (partly_titled(*map(penalties, STATES[:4])), "TS221 TS221 TS221"),
    ],
    "_NAMED_CHARS": [(noting("Triplex"), ""), (noting("Fourplex"), "TS306")],
    "_PROFILED_FACTS": [
        (stating(PARAGRAPH), "TS201"),
        (stating(PARAGRAPH, "     The mortgage loans have an aggregate principal balance of $3,500,000.\n"), ""),
    ],
    "_FULL_LINE_CHARS": [
        (broken("and has done so in all of the years before this one, and so"), ""),
        (broken("and has done so in all of the years before this one, and all"), "TS243"),
    ],
    "_LONGEST_ALONE_CHARS": [
        (in_thousands("All dollar amounts below are in $000s."), ""),
        (in_thousands("All dollar amounts of these are in $000s."), "TS611 TS409"),
    ],
    "_LARGEST_POOL_DIGITS": [
        (headed_in_thousands("9,100,350"), "TS224"),
        (headed_in_thousands("12,100,350"), "TS417 TS224"),
    ],
    "_FEWEST_SUMMED": [
        (last_row(("Maine", 7, 2_100), ("Rest", 7, 2_100)), "TS224"),
        (last_row(("Maine", 7, 2_100), ("Ohio", 5, 1_400), ("Rest", 12, 3_500)), "TS245"),
        (last_row(("All", 12, 3_500), ("Maine", 7, 2_100), ("Ohio", 5, 1_400)), "TS245"),
        (last_row(("Total", 12, 3_500), ("Maine", 7, 2_100), ("Ohio", 5, 1_400)), ""),
        (last_row(("Total", 12, 3_501), ("Maine", 7, 2_100), ("Ohio", 5, 1_400)), "TS502"),
    ],
    "_FEWEST_TIED": [
        (last_row(("Maine", 7, 2_100), ("Ohio", 5, 1_400), ("Utah", 3, 700), ("Rest", 15, 4_300)), "TS224")
    ],
    "_LARGEST_LOAN_USD": [(up_to("20,000"), ""), (up_to("20,001"), "TS507 TS507")],
    "_DIGIT_TOO_MANY": [(with_largest("2,400,000"), ""), (with_largest("2,400,100"), "TS645")],
}
"""The codes that a filing has, by the name of the number in `passes/` or `checks/`."""


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*pair, id=name) for name, pairs in FILINGS.items() for pair in pairs]
)
def test_the_codes_of_filings(text: str, expected: str) -> None:
    assert " ".join(found.code.id for found in compiled(text).diagnostics) == expected
