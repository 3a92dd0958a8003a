"""The grammar: without conflicts, its tables up to date, its terminals and headers true to their own examples."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from grammar import FOLDER, codes, generate
from grammar.generate import read
from tscc.grammar import GRAMMARS, ahead, generated, terminal, terminals
from tscc.lexer.forms import _GEOMETRIC as CONFIRMED_BY_GEOMETRY
from tscc.parser.machine import parse_text
from tscc.text.lines import PAGE_KINDS
from tscc.text.look_alikes import TO_DIGITS
from tscc.vocabulary.months import MONTHS

ROOT = Path(__file__).parents[1]
WORDS_OF_ONE_FILING = ("citicorp", "cmsi", "citimortgage", "405,860", "333-72082")
MODEL_FILING = ROOT.parent / "shared" / "filings" / "cmsi-2003-1.txt"
RUN_WORDS = 5
"""From how many words on a run of them that a pattern shares with a filing is the filing's own."""
TERMS = {"as of the cut-off date"}
"""Runs of as many words that all filings have."""

EXAMPLES = {
    "PAGE_MARK": ["<PAGE>", "<page>", "3 <PAGE>", "<PAGE> 4", "- 2 - <PAGE>"],
    "CONTINUED": ["(table continued on next page)", "Continued from the previous page.", "[Cont'd on following page]"],
    "TABLE_TAG": ["<TABLE>", "</TABLE>", "<CAPTION>", "<S>              <C>             <C>", "<FN>"],
    "COMMISSION": ["SECURITIES AND EXCHANGE COMMISSION", "UNITED STATES", "The United States of America"],
    "COMMISSION_ADDRESS": ["WASHINGTON, D.C. 20549", "Washington, DC", "450 Fifth Street, N.W.", "100 F Street, N.E."],
    "FORM": ["FORM 8-K", "Form 8-K/A", "FORM 8-K/A (Amendment No. 1)"],
    "AMENDMENT": ["Amendment No. 1", "(Post-Effective Amendment No. 2)", "AMENDMENT NO. 1 TO"],
    "AUTHORITY": [
        "CURRENT REPORT",
        "Pursuant to Section 13 or 15(d) of the",
        "Securities Exchange Act of 1934",
        "CURRENT REPORT PURSUANT TO SECTION 13 OR 15 (d)",
    ],
    "REPORT_DATE_CAPTION": ["(Date of earliest event reported)", "Date of Report (Date of earliest event reported)"],
    "REPORT_DATE": ["Date of Report (Date of earliest event reported): March 4, 2002", "Date of Report: May 1, 1997"],
    "DATE_LINE": ["March 4, 2002", "Sept. 30, 1998", "MAY 1 2001"],
    "LABELLED": [
        "Zip Code: 44999",
        "Exact Name of Registrant: ELM, INC.",
        "IRS Employer Identification No.: Applied for",
    ],
    "NAME_CAPTION": [
        "(Exact name of registrant as specified in its charter)",
        "Exact name of the issuer as specified in charter",
    ],
    "FILE_NUMBER": ["Commission File Number: 333-12345", "Commission File Nos. 333-12345 and 333-12345-01"],
    "EMPLOYER_NUMBER": ["I.R.S. Employer Identification No. 41-7654321"],
    "STATE": ["State of incorporation: Vermont"],
    "INCORPORATION_CAPTION": [
        "(State or other jurisdiction    (Commission     (I.R.S. Employer",
        "(Commission File Number)",
        "I.R.S. Employer Identification No.)",
    ],
    "ADDRESS_CAPTION": ["(Address of principal executive offices)  (Zip Code)"],
    "TELEPHONE": [
        "Registrant's telephone number, including area code: (914) 555-0100",
        "Telephone number 212 555-0100",
    ],
    "TELEPHONE_CAPTION": ["(Registrant's telephone number, including area code)"],
    "FORMER_NAME_CAPTION": ["(Former name or former address, if changed since last report)"],
    "CHECKBOX": ["Check the appropriate box below if the Form 8-K filing is intended", "[ ] Written communications"],
    "PAGE_NOTE": ["Exhibit index is located on page 5", "Total Pages   3", "Page 1 of 14 Pages"],
    "UNUSED_ITEMS": [
        "Items 1 through 4, Item 6, and Item 8 are not included because they are not",
        "Items 1-4 and 6 are omitted.",
    ],
    "SECTION_HEADING": ["Section 8 - Other Events", "SECTION 9. Financial Statements and Exhibits"],
    "CONTENTS": ["INDEX", "Table of Contents", "Page"],
    "ITEM": [
        "Item 5.        Other Events.",
        "ITEM 8.01 Other Events",
        "Items 1. Changes",
        "Item 7(c). Exhibits",
        "Item 5",
    ],
    "SIGNATURES": ["SIGNATURES", "S I G N A T U R E S", "Signature:"],
    "SIGNATURE_SENTENCE": ["Pursuant to the requirements of the Securities Exchange Act of 1934, the"],
    "REGISTRANT_TAG": ["(Registrant)", "Depositor", "(Signature)"],
    "BY": ["By: /s/ Jane Roe", "By:", "/s/ Jane Roe"],
    "NAME": ["Name: Jane Roe"],
    "CAPACITY": ["Title: Vice President", "Its: Treasurer"],
    "DATED": ["Dated: March 4, 2002", "Date: 3/4/2002", "Dated March 4, 2002"],
    "EXHIBIT_INDEX": ["EXHIBIT INDEX", "Index to Exhibits"],
    "EXHIBIT_HEADING": ["Exhibit 99.1", "EXHIBIT 99", "(EX-99.1)"],
    "RULE": ["-----", "=====  =====", "- ----------", "_____________"],
    "TOTAL": ["Total", "TOTALS:", "Grand Total", "Total, all mortgage loans", "Total/Average", "TOTAL POOL(a)"],
    "SUMMARY": ["Average: $261,344.80", "Weighted Average: 71.4%", "Lowest 52.10"],
    "NOTE": ["(1) Rounded to the nearest dollar.", "* Estimated.", "[2] As of origination.", "(a) Net of fees."],
    "LETTERED_NOTE": ["A     Terms used here", "B  By balance."],
    "LIST_ITEM": ["(a) none of the loans", "1. the total number", "- one", "ii) two"],
    "FACT": ["Number of mortgage loans: 412", "Average balance: $186,440.12", "Lien: N/A"],
    "LIST_HEAD": ["BID     TOLERANCE", "30 YR POOL     Tolerance"],
    "INDEX_LINE": ["Item 5 - Other Events........... 3", "Signatures . . . . . . 4"],
    "PAGE_NUMBER": ["3", "- 12 -", "Page 2 of 7", "A-3", "II-4", "A-I-12", "iv"],
    "MISREAD_PAGE_NUMBER": ["S", "- l2 -", "3O"],
}
"""Lines each terminal of `lines.lark` is to match, no other in front of it."""


@pytest.mark.parametrize("name", GRAMMARS)
def test_there_are_no_conflicts(name: str) -> None:
    generate.compile_grammar(name)


def test_the_tables_are_those_of_the_grammar() -> None:
    written = Path(generated.__file__).read_text(encoding="utf-8")
    assert written == generate.source(), "write them anew: python -m grammar.generate"


@pytest.mark.skipif(not ahead.KNOWN, reason="there are no codes for this Python")
def test_patterns_compiled_ahead_are_those_of_their_texts() -> None:
    """They may say more of how a match begins than those of `re`; what they find is the same."""
    assert {key: codes.codes_of(*key) for key in ahead.KNOWN} == ahead.KNOWN
    lines = "\n".join(line for each in EXAMPLES.values() for line in each)
    samples = lines, lines.swapcase(), "".join(map(chr, range(0x250))) + "\u017f\u212a\u2020 \u0660"
    for text, flags in ahead.KNOWN:
        found, meant = ahead.regex(text, flags), re.compile(text, flags)
        assert (found.flags, found.groups, found.groupindex) == (meant.flags, meant.groups, meant.groupindex)
        for sample in samples:
            assert [*map(re.Match.span, found.finditer(sample))] == [*map(re.Match.span, meant.finditer(sample))], text


@pytest.mark.skipif(not ahead.KNOWN, reason="there are no codes for this Python")
def test_most_patterns_of_a_compile_are_compiled_ahead() -> None:
    """A changed pattern is compiled when it is asked for; where there are many, `python -m grammar.codes` is due."""
    asked = codes.asked()
    unknown = sorted(asked - ahead.KNOWN.keys())
    assert len(unknown) <= len(asked) // 20, unknown


def test_another_engine_compiles_the_patterns_itself() -> None:
    assert ahead.known_codes("another") == {}
    assert ahead.regex("a(?P<b>c)", re.IGNORECASE) == re.compile("a(?P<b>c)", re.IGNORECASE)


def test_terminals_are_made_of_parts_that_can_be_read() -> None:
    files = sorted(FOLDER.glob("*.lark"))
    long = [(path.name, line) for path in files for line in path.read_text(encoding="utf-8").splitlines() if line[130:]]
    assert (len(files), long) == (6, [])


def test_every_terminal_of_the_lines_has_examples() -> None:
    assert list(EXAMPLES) == terminals("lines")


def kind_of(line: str) -> str | None:
    """The first terminal that is the whole of a line, those that geometry must confirm left out."""
    text = " ".join(line.split())
    told = (name for name in terminals("lines") if name not in CONFIRMED_BY_GEOMETRY)
    return next((name for name in told if terminal("lines", name).fullmatch(text)), None)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in EXAMPLES.items() for line in lines])
def test_a_terminal_matches_its_examples(name: str, line: str) -> None:
    assert terminal("lines", name).fullmatch(" ".join(line.split()))
    assert name in CONFIRMED_BY_GEOMETRY or kind_of(line) == name


@pytest.mark.parametrize("line", ["Date is approximately 8.610%.", "date was 358 months.", "Date and have a balance."])
def test_the_rest_of_a_sentence_of_the_cut_off_date_is_no_date_of_a_signature(line: str) -> None:
    assert kind_of(line) is None


MARKS = ("(1)", "(12)", "[1]", "/1/", "(a)", "(B)", "*", "****", "(*)", "[*]")


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_is_taken_in_every_form(mark: str) -> None:
    assert terminal("figures", "MARK").fullmatch(mark)
    for total in (f"Total{mark}", f"Grand Total: {mark}", f"TOTAL POOL {mark}"):
        assert terminal("lines", "TOTAL").fullmatch(total)
    for note in (f"{mark} Rounded to the dollar.", f"{mark}   of the pool"):
        assert terminal("lines", "NOTE").fullmatch(note)


@pytest.mark.parametrize("text", ["(10th)", "(of)", "[123]", "/123/", "*****", "15", "a"])
def test_what_only_looks_like_a_mark_is_not_one(text: str) -> None:
    assert not terminal("figures", "MARK").fullmatch(text)


def test_the_letters_misread_for_digits_are_listed_once() -> None:
    common = {sign for sign in map(chr, range(128)) if terminal("figures", "LOOK_ALIKE").fullmatch(sign)}
    assert common < set(map(chr, TO_DIGITS))
    assert [path.name for path in texts() if "OolI" in path.read_text(encoding="utf-8")] == [
        "figures.lark",
        "generated.py",
    ]


def test_the_months_are_those_of_the_calendar() -> None:
    for month in MONTHS:
        for name in (month, month.upper(), month[:3]):
            assert terminal("figures", "MONTH").fullmatch(name)


def header(name: str) -> list[str]:
    """The example lines in the header comment of a grammar file."""
    return [found[1].rstrip() for found in re.finditer(r"^// {5}(\S.*)$", read(name), re.MULTILINE)]


def test_the_header_of_the_lines_is_true() -> None:
    found = [re.fullmatch(r"(.*\S) {2,}([A-Z_]+)", example) for example in header("lines")]
    assert len(found) == 3
    assert [kind_of(example[1]) for example in found if example] == [example[2] for example in found if example]


def test_the_header_of_the_sentences_is_true() -> None:
    examples = header("sentences")
    assert len(examples) == 3
    for example in examples:
        assert parse_text("sentences", "statement", example.rstrip(".")), example


def test_the_header_of_the_labels_is_true() -> None:
    examples = re.split(r" {2,}", header("labels")[0])
    assert len(examples) == 3
    for example in examples:
        assert parse_text("labels", "band", example), example


def test_the_layout_places_every_kind_of_line() -> None:
    """Marks of the page, misread ones too, may be anywhere; every other terminal of the lines has its place in the sequence."""
    imported = re.search(r"^%import \.lines \((.*?)\)", read("layout"), re.MULTILINE | re.DOTALL)
    assert imported
    assert set(re.findall(r"\w+", imported[1])) == set(terminals("lines")) - PAGE_KINDS - {"MISREAD_PAGE_NUMBER"}


def test_a_kind_only_geometry_sees_is_explained() -> None:
    declared = re.findall(r"^%declare (.*)$", read("layout"), re.MULTILINE)
    assert declared
    assert [line for line in declared if not re.fullmatch(r"[A-Z_]+ +// \w.*", line)] == []


def texts() -> list[Path]:
    """Every file of the grammar and the sources."""
    found = [path for folder in ("grammar", "src") for path in (ROOT / folder).rglob("*")]
    return sorted(path for path in found if path.suffix in (".lark", ".py", ".md", ".json"))


def test_there_is_no_earley() -> None:
    assert [path.name for path in texts() if "earley" in path.read_text(encoding="utf-8").lower()] == []


@pytest.mark.parametrize("word", WORDS_OF_ONE_FILING)
def test_no_word_of_one_filing_is_built_in(word: str) -> None:
    assert [path.name for path in texts() if word in path.read_text(encoding="utf-8").lower()] == []


def runs(text: str) -> set[str]:
    """The runs of words of a text, as long as those that belong to one filing."""
    words = re.findall(r"[a-z]+(?:-[a-z]+)*", text.lower())
    return {" ".join(words[place : place + RUN_WORDS]) for place in range(len(words) - RUN_WORDS + 1)}


def built_in(path: Path) -> list[str]:
    """The patterns and strings of a file, without its comments and docstrings."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".lark":
        return [line.partition("//")[0] for line in text.splitlines()]
    nodes = list(ast.walk(ast.parse(text)))
    docstrings = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    constants = (node for node in nodes if isinstance(node, ast.Constant) and id(node) not in docstrings)
    return [node.value for node in constants if isinstance(node.value, str)]


@pytest.mark.skipif(not MODEL_FILING.exists(), reason="the shared folder with real filings is not here")
def test_no_sentence_of_the_model_filing_is_built_in() -> None:
    filed = MODEL_FILING.read_text(encoding="ascii")
    prose = filed[filed.index("Other Events") : filed.index("SIGNATURES")]
    own = set().union(*(runs(paragraph) for paragraph in re.split(r"\n\s*\n", prose))) - TERMS
    paths = [path for path in texts() if path.suffix in (".lark", ".py")]
    assert {path.name: found for path in paths for text in built_in(path) if (found := own & runs(text))} == {}
