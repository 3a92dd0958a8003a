"""Texts that grow by one kind of element: a clean filing whose body has the element again and again.

Each kind is a function from a place, counted from 0, to the text at that place; the compile of a text twice as long must take
about twice as long, whatever the text is made of.
"""

from __future__ import annotations

from collections.abc import Callable

from filings import ENVELOPE, NAMES, frame, row_line, table_lines


def _table(rows: int, labels: Callable[[int], str] = "Tract {}".format, *, ruled: bool = True) -> str:
    """A table of a few rows and its total."""
    lines = list(
        table_lines("TRACTS OF MORTGAGE LOANS", "Tract", [labels(row) for row in range(rows)], [2] * rows, [9] * rows)
    )
    return "\n".join(line for line in lines if ruled or set(line.split()) - {"-" * 5, "-" * 9, "-" * 20}) + "\n"


def _head(place: int) -> str:
    return f"{'Range of':34}Number of                 Aggregate {NAMES[place % len(NAMES)]}\n"


def _item(place: int) -> str:
    return f"\n\nItem {place % 9 + 1}.        Other Events.\n\n     The following are Collateral Term Sheets.\n\n"


ELEMENTS: dict[str, Callable[[int], str]] = {
    "rows": lambda place: row_line(f"Tract {place + 1}", place % 90, 1000 + place, " ") + "\n",
    "bands": lambda place: row_line(f"{place}.001% - {place + 1}.000%", 7, 1000 + place, " ") + "\n",
    "rows of many figures": lambda place: (
        f"Tract {place:<6}" + "".join(f"{place + each:>10,}" for each in range(9)) + "\n"
    ),
    "rows apart": lambda place: row_line(f"Tract {place + 1}", 7, 1000 + place, " ") + "\n\n",
    "rows with wrong figures": lambda place: (
        row_line(f"Tract {place + 1}", 7, 1000, " ").replace("1,000", "1,O0O") + "\n"
    ),
    "wrapped labels": lambda place: (
        f"Mortgage Loans of the {NAMES[place % 11]}\n" + row_line("  and Others", 7, 9, " ") + "\n"
    ),
    "tables": lambda _: _table(3),
    "tables without rulers": lambda _: _table(3, ruled=False),
    "tables of one row": lambda _: _table(1),
    "tables with wrong totals": lambda _: _table(3).replace("27", "28"),
    "tables of bands": lambda _: _table(3, "{0}00,001 - {0}99,999".format),
    "tables of the same loans": lambda place: (
        "\n".join(table_lines(f"STATES, PART {place}", "State", ["Ohio", "Utah", "Maine"], [2] * 3, [9] * 3)) + "\n"
    ),
    "totals": lambda place: row_line("Total", place, place, "$") + "\n\n",
    "heads": _head,
    "rules": lambda place: "-" * (place % 60 + 5) + "\n",
    "rulers": lambda _: "--------     ---------      ------------\n",
    "blank lines": lambda _: "\n\n\n\n",
    "leader dots": lambda place: f"Servicing of the {NAMES[place % 11]} " + "." * 30 + f" {place}\n",
    "paragraphs": lambda place: f"     Nothing is said here of loan {place}.\nIt is a paragraph of two lines.\n\n",
    "lines of one paragraph": lambda place: f"and of the loans of {NAMES[place % 11]} in the pool, and of others,\n",
    "sentences": lambda place: f"The loans of {NAMES[place % 11]} are good. They are old.\n",
    "facts": lambda place: f"     The number of mortgage loans as of March 1, 2001 was {place + 1:,}.\n\n",
    "dates": lambda place: f"On March {place % 28 + 1}, 2001 and April {place % 28 + 1}, 2001 it was so.\n",
    "split words": lambda place: f"The {NAMES[place % 11]} are mort-\ngage loans of the pool.\n",
    "list of labels": lambda place: f"Loan Count {place}: {place}     Average Balance: $9,{place % 900 + 100}\n",
    "numbered list": lambda place: f"      {place % 99 + 1}.    the loans of the {NAMES[place % 11]};\n\n",
    "lettered list": lambda place: f"      ({'abcdefgh'[place % 8]})   the loans of the {NAMES[place % 11]};\n",
    "titles": lambda place: f"\n{'LOANS OF ' + NAMES[place % 11].upper():^78}\n\n",
    "items": _item,
    "captions": lambda _: "(Exact name of registrant as specified in charter)\n\n",
    "lines below a check box": lambda place: (
        f"of the {NAMES[place % 11]}\n" if place else "[ ] Written communications pursuant to Rule 425\n"
    ),
    "signatures": lambda _: "\n\n                    SIGNATURES\n\n     By: /s/ A. Birch\n     Name: A. Birch\n\n",
    "page marks": lambda place: f"The loans are here.\n\n                         {place}\n<PAGE>\n\n",
    "tags": lambda _: "<TABLE>\n<CAPTION>\n<S>          <C>\n</TABLE>\n",
    "marks": lambda place: f"     The loans({place % 99 + 1}) are here.\n\n",
    "notes": lambda place: f"-----------\n({place % 99 + 1})  Of the loans of the {NAMES[place % 11]}.\n\n",
    "tabs": lambda place: f"\t{NAMES[place % 11]}\t\t{place}\t$9,100\n",
    "one line of words": lambda place: f"{NAMES[place % 11]} ",
    "one line of figures": lambda place: f"{place:,}    ",
    "one line of brackets": lambda _: "(",
}
"""What a body repeats; the last ones are one line."""
EXHIBITS = "exhibits"
KINDS = (*ELEMENTS, EXHIBITS)
MOST_CHARS_OF_LINE = 40_000
"""About as long as a line may be and be read."""


def grown_text(kind: str, size: int, first: int = 0) -> bytes:
    """A filing of about `size` bytes that repeats one kind of element, from a first place on.

    A line is at most as long as one that is read.
    """
    front, back = frame()
    if kind == EXHIBITS:
        exhibit = _table(3) + "</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n"
        return ENVELOPE.format(form=front + back, exhibit=exhibit * (size // len(exhibit))).encode()
    parts: list[str] = []
    length, most = 0, min(size, MOST_CHARS_OF_LINE) if kind.startswith("one line") else size
    while length < most:
        parts.append(ELEMENTS[kind](first + len(parts)))
        length += len(parts[-1])
    return f"{front}\n{''.join(parts)}\n{back}".encode()
