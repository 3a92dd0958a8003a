"""One fault is one message, where several places of a filing depend on it."""

from __future__ import annotations

import binascii
import re
from random import Random

import pytest
from once import EXAMPLES
from small import COVER, NOTICE, PARAGRAPH, compiled, filing, showing

from tscc.document.model import Row
from tscc.pipeline import compile_filing

SOUND = {path.stem.partition("-")[0]: path.read_text(encoding="utf-8") for path in EXAMPLES.glob("*.txt")}


def told(text: str) -> list[tuple[str, str]]:
    """The code and the message of each diagnostic that the sound text has not."""
    return [(each.code.id, each.message) for each in compile_filing(text.encode(), None).diagnostics]


def spoilt(name: str, old: str, new: str) -> list[tuple[str, str]]:
    """What is told of an example with one stretch replaced, and not of the example."""
    text = SOUND[name]
    assert old in text
    sound = told(text)
    return [each for each in told(text.replace(old, new, 1)) if each not in sound]


def rows_of(text: str) -> list[tuple[Row, ...]]:
    """The rows of each table of a filing."""
    document = compiled(text).document
    assert document is not None
    return [table.rows for pool in document.pools for table in pool.stratifications]


@pytest.mark.parametrize("spelt", ["FORN 8-K", "FORM B-K", "FORM: 8-K", "FOORM 8-K"])
def test_the_form_with_a_wrong_sign(spelt: str) -> None:
    found = compiled(filing(cover=COVER.replace("FORM 8-K", spelt)))
    assert [(each.code.id, each.message) for each in found.diagnostics] == [("TS214", f"`{spelt}` is misspelt")]
    assert found.document is not None
    assert found.document.filing.form == "8-K"


@pytest.mark.parametrize("other", ["FORM 8-A", "FORM 8-B"])
def test_another_form_is_no_misspelling(other: str) -> None:
    found = compiled(filing(cover=COVER.replace("FORM 8-K", other)))
    assert "TS214" not in {each.code.id for each in found.diagnostics}


def test_a_rule_of_a_group_that_is_misspelt() -> None:
    found = spoilt("harbor", "Discount loans will consist", "Discount lsoans will consist")
    assert [code for code, _ in found] == ["TS409"]


def test_the_opening_of_a_list_that_is_misspelt() -> None:
    found = spoilt("harbor", "additional collateral was pledged, taken", "additional collateral was pledwed, taken")
    assert len(found) <= 1


def test_a_stray_sign_between_the_parts_of_a_ruler() -> None:
    ruler = re.search(r"-{4,} ( +)-{4,} +-{4,}\n", SOUND["prairie"])
    assert ruler is not None
    assert [code for code, _ in spoilt("prairie", ruler[0], ruler[0].replace("-  ", "- ^", 1))] == ["TS218"]


@pytest.mark.parametrize(
    ("name", "stroke"), [("prairie", 1), ("prairie", 2), ("lantern", 1), ("lantern", 2), ("lantern", 3)]
)
def test_a_ruler_that_lacks_a_stroke(name: str, stroke: int) -> None:
    ruler = re.search(r"\n-{4,} +-{4,} +-{4,}(?=\n)|\n={4,} +={4,} +={4,} +={4,}(?=\n)", SOUND[name])
    assert ruler is not None
    start, end = [found.span() for found in re.finditer(r"[-=]+", ruler[0])][stroke]
    shorter = f"{ruler[0][:start]}{' ' * (end - start)}{ruler[0][end:]}"
    assert spoilt(name, ruler[0], shorter) == [("TS223", "the ruler has no stroke over a column of figures")]


def test_a_line_of_column_tags_with_an_odd_sign() -> None:
    tags = "<S>                                    <C>"
    assert spoilt("lantern", tags, tags.replace("<S>", "(S>")) == []


def test_a_misspelt_word_that_is_near_two_words() -> None:
    assert [code for code, _ in spoilt("prairie", "Balances Outstanding", "Balancs Outstanding")] == ["TS234"]


def test_a_cover_whose_name_neither_the_signature_nor_the_header_has() -> None:
    found = spoilt("lantern", "   LANTERN BAY ASSET ACCEPTANCE CORP.\n- ", "   LNATERN BAY ASSET ACCEPTANCE CORP.\n- ")
    assert [code for code, _ in found] == ["TS636"]


def test_a_head_that_is_printed_again_with_a_wrong_sign() -> None:
    first, again = SOUND["harbor"].split("Maine                                19", 1)
    head = re.findall(r"\n +Number of +Aggregate Principal\nState .*\n----.*\n", first)[-1]
    sound = f"{first}\n<PAGE>\n{head}\nMaine                                19{again}"
    assert told(sound) == []
    for word, spoilt_word in (("Balances", "Balaxces"), ("of", "oof"), ("Loans", "Loens")):
        at = sound.rindex(word, 0, sound.index(f"Maine{' ' * 32}19"))
        found = told(sound[:at] + spoilt_word + sound[at + len(word) :])
        assert len(found) <= 1, found


def test_the_series_in_the_title_of_an_exhibit() -> None:
    found = spoilt(
        "lantern",
        "Series 2001-7\n\n                             Coll",
        "Series 2001-8\n\n                             Coll",
    )
    assert found == [("TS635", "the series is 2001-7, here it is named 2001-8")]


def test_a_share_that_begins_its_sentence() -> None:
    body = "     Collateral Term Sheets. 0.40% off the mortgage loans are secured by second homes.\n"
    assert [code for code, _ in told(filing(body=f"Item 5.  Other Events.\n\n{body}"))] == ["TS409"]


@pytest.mark.parametrize(
    ("old", "new", "exchanged"),
    [
        ("$135,924,770 and $14,685,010", "$14,685,010 and $135,924,770", "$14,685,010 and $135,924,770"),
        ("6.880% and 7.625%", "7.625% and 6.880%", "7.625% and 6.880%"),
    ],
)
def test_figures_of_two_groups_that_are_exchanged(old: str, new: str, exchanged: str) -> None:
    found = compile_filing(SOUND["harbor"].replace(old, new, 1).encode(), None).diagnostics
    assert [[way.text for way in each.help] for each in found] == [[f"perhaps {exchanged} of the groups are exchanged"]]


def test_a_net_rate_and_a_gross_rate_that_are_exchanged() -> None:
    text = SOUND["lantern"].replace("7.218%  (+", "6.951%  (+").replace("6.951%\n", "7.218%\n", 1)
    assert [code for code, _ in told(text) if code != "TS242"] == ["TS638"]


def test_two_footnotes_with_one_number() -> None:
    assert [code for code, _ in spoilt("harbor", "\n2     Percentages", "\n1     Percentages")] == ["TS301"]


def test_an_implausible_edge_of_a_band() -> None:
    found = compile_filing(
        SOUND["prairie"].replace("55.001% - 65.000%", "55.001% - 965.00%").encode(), None
    ).diagnostics
    text = SOUND["prairie"]
    assert [each.code.id for each in found] == ["TS509"]
    assert found[0].primary.span.start == text.index("55.001% - 65.000%")


def test_a_mark_without_a_body_on_a_figure() -> None:
    assert [code for code, _ in spoilt("harbor", "$137,952,089\n", "$137,952,089*\n")] == ["TS301"]


def test_an_amount_in_millions_is_told_with_the_facts_that_are_lost() -> None:
    found = spoilt("harbor", "$150,609,780.37", "$150.6MM")
    assert found == [("TS415", "`$150.6MM` is not an amount in dollars")]


@pytest.mark.parametrize("kind", ["EX-93.1", "EX-9.1", "EyX-99.1"])
def test_an_exhibit_whose_type_is_misprinted_is_read_by_its_tables(kind: str) -> None:
    text = SOUND["lantern"].replace("<TYPE>EX-99.1", f"<TYPE>{kind}")
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert len(document.pools[0].stratifications) == 2


@pytest.mark.parametrize("printed", ["May 62002", "May 162002"])
def test_a_date_whose_day_and_year_run_together(printed: str) -> None:
    found = compiled(filing(cover=COVER.replace("May 6, 2002", printed)))
    assert [(each.code.id, each.message) for each in found.diagnostics] == [("TS406", f"`{printed}` is not a date")]


@pytest.mark.parametrize("lost", ["<DOCUMENT>", "</?DOCUMENT>", "</?(?:DOCUMENT|TEXT)>", "<(?:DOCUMENT|TEXT)>"])
def test_documents_whose_tags_are_missing_are_two_documents(lost: str) -> None:
    text = re.sub(rf"^{lost}\n", "", SOUND["lantern"], flags=re.MULTILINE)
    found = [each for each in told(text) if each[0] not in ("TS242", "TS010")]
    assert found == [("TS008", "2 documents have no `<DOCUMENT>` tag")]
    document = compile_filing(text.encode(), None).document
    assert document is not None
    assert document.submission is not None
    assert [each.type for each in document.submission.documents] == ["8-K", "EX-99.1"]
    assert document.pools[0].loan_count == 60


def test_a_header_without_its_tags_is_told_once() -> None:
    text = re.sub(r"^</?(?:SEC-DOCUMENT|SEC-HEADER)>.*\n", "", SOUND["lantern"], flags=re.MULTILINE)
    assert [code for code, _ in told(text) if code != "TS242"] in ([], ["TS008"])


@pytest.mark.parametrize(("sign", "most"), [("$", ["TS415", "TS409"]), ("%", ["TS409", "TS409"])])
def test_a_sign_that_is_lost_all_over(sign: str, most: list[str]) -> None:
    found = told(SOUND["harbor"].replace(sign, ""))
    assert [code for code, _ in found] == most
    assert any(f"without `{sign}`, as in" in message for _, message in found)


def test_strokes_of_another_sign() -> None:
    assert told(SOUND["harbor"].replace("=", "~")) == []


def test_exchanged_titles_of_tables_of_which_the_rows_of_one_could_be_of_both() -> None:
    dwellings, units = "TYPES OF DWELLINGS SUBJECT", "NUMBER OF UNITS IN DWELLINGS SUBJECT"
    text = SOUND["harbor"].replace(units, "_").replace(dwellings, units).replace("_ TO", f"{dwellings} TO")
    (found,) = compiled(text).diagnostics
    assert found.message.endswith("are exchanged")
    document = compiled(text).document
    assert document is not None
    dimensions = [table.dimension.value for table in document.pools[0].stratifications]
    assert dimensions[1:3] == ["dwelling_type", "unit_count"]


def test_dates_of_origination_that_are_exchanged() -> None:
    old = "prior to December 1,\n1999 or after February 1, 2001"
    found = spoilt("prairie", old, "prior to February 1,\n2001 or after December 1, 1999")
    assert [code for code, _ in found] == ["TS621"]


def test_the_average_and_the_largest_loan_of_a_list_that_are_exchanged() -> None:
    sizes = "$455,835.34\nMax. Loan Balance:             $998,000.00"
    found = spoilt("lantern", sizes, "$998,000.00\nMax. Loan Balance:             $455,835.34")
    assert [code for code, _ in found] == ["TS639"]


def test_a_largest_loan_of_a_list_without_its_first_digit() -> None:
    assert [code for code, _ in spoilt("lantern", "$998,000.00\nW.A.", "$98,000.00\nW.A.")] == ["TS639"]


def test_a_longest_term_that_is_too_short_for_a_date_and_for_terms() -> None:
    assert [code for code, _ in spoilt("harbor", "no more\nthan 30 years", "no more\nthan 20 years")] == ["TS626"]


@pytest.mark.parametrize("stated", ["241", "242"])
def test_a_total_that_is_wrong_in_all_tables(stated: str) -> None:
    text = re.sub(r"(\nTotal +)241", r"\g<1>242", SOUND["prairie"]).replace("2001 was 241", f"2001 was {stated}")
    (found,) = compiled(text).diagnostics
    assert [way.text for way in found.help] == ["perhaps the total of all 5 tables is 241: the rows of each sum to it"]
    assert not found.has_certain_edit


def test_a_threshold_and_a_limit_of_ratios_that_are_exchanged() -> None:
    text = SOUND["prairie"].replace("in excess of 80%, but", "in excess of 95%, but")
    (found,) = compiled(text.replace("in excess of 95%.", "in excess of 80%.")).diagnostics
    assert [way.text for way in found.help] == ["perhaps 80% and 95% in the narrative are exchanged"]


def test_a_balance_that_is_wrong_in_the_first_of_two_places() -> None:
    list_of_facts = "Pool Size:                     $42,115,676.37\nLoan Count:                    241\n"
    opening = "     On February 27, 2001, Prairie"
    (found,) = compiled(SOUND["prairie"].replace(opening, f"{list_of_facts}\n{opening}")).diagnostics
    assert found.code.id == "TS611"
    assert "stated here as the tables have it" in [label.text for label in found.secondary]


def test_page_numbers_without_page_marks() -> None:
    assert compiled(SOUND["prairie"].replace("<PAGE>\n", "")).diagnostics == ()


def test_what_secures_the_loans_ends_their_sentence() -> None:
    behind = "as of February\n1, 2001 of $42,115,667.37"
    assert spoilt("prairie", behind, f"{behind}, secured by first liens on one- to\nfour-family properties") == []


@pytest.mark.parametrize("name", ["harbor", "prairie", "lantern"])
def test_a_file_without_blank_lines_is_read_or_told_once(name: str) -> None:
    text = "\n".join(line for line in SOUND[name].split("\n") if line.strip())
    found = [(code, message) for code, message in told(text) if (code, message) not in told(SOUND[name])]
    assert [(code, message.partition(" all")[0]) for code, message in found] in (
        [],
        [("TS021", "blank lines are missing")],
    )
    assert rows_of(text) == rows_of(SOUND[name])


def test_labels_that_are_lost_in_a_table() -> None:
    state = re.compile(r"(?m)^[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?\*?(?= {8,}\d+ {20,}\$?[\d,]+$)")
    start, end = SOUND["prairie"].index("State  "), SOUND["prairie"].index("Total  ")
    text = SOUND["prairie"]
    bare = text[:start] + state.sub(lambda found: " " * len(found[0]), text[start:end]) + text[end:]
    found = compiled(bare.replace("*   Includes", "    Includes")).diagnostics
    assert [(each.code.id, each.message) for each in found] == [("TS230", "13 rows of the table have no label")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("On April 26, 2002", "1992"),
        ("or after April 1, 2002", "1992"),
        ("or after April 1, 2002", "2001"),
        ("Date of Report: April 11, 2002", "1992"),
    ],
)
def test_a_date_with_a_wrong_year(old: str, new: str) -> None:
    text = SOUND["harbor"]
    assert text.count(old) == 1
    assert len(told(text.replace(old, old[: -len(new)] + new))) == 1


@pytest.mark.parametrize(
    ("label", "rest", "codes"),
    [
        ("Condominium (stories under", "5)", []),
        ("Multi-family dwellings of", "4", []),
        ("Planned unit of class A and", "B", []),
        ("Condominium under 5 floors", "!", ["TS218"]),
    ],
)
def test_the_rest_of_a_label_on_a_line_of_its_own(label: str, rest: str, codes: list[str]) -> None:
    table = f"""\
                       TYPES OF MORTGAGED PROPERTIES

                              Number of      Aggregate
Property Type                 Loans          Balance
-------------                 ---------      -----------

Single Family                        10        1,000,000
{label:<30}       20        3,000,000
{rest}
Townhouse                             5          500,000

Total                                35       $4,500,000
"""
    assert [code for code, _ in told(f"EXHIBIT 99.1\n\n{table}")] == codes


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("$750,000 through $799,999             6  ", "through $799,999             6  ", "TS228"),
        ("4-family    ", "4-family\n            ", "TS230"),
        ("Vermont                               4                            1,075,255\n", "", "TS228"),
        ("stories high)\n\nCooperative", "\nCooperative", "TS218"),
    ],
)
def test_a_row_that_is_cut_moved_or_joined(old: str, new: str, code: str) -> None:
    text = SOUND["harbor"]
    assert old in text
    if not new:
        new = old.replace("\n", " ")
    assert [each for each, _ in told(text.replace(old, new, 1))] == [code]


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        ("harbor", "97%(2)", "97%{2)", "TS409"),
        ("harbor", "97%(2)", "97%(", "TS409"),
        ("prairie", "Missouri* ", "Missouri( ", "TS407"),
        ("lantern", "W.A. FICO*", "W.A. FICO(7)", "TS302"),
    ],
)
def test_a_mark_that_is_spoilt(name: str, old: str, new: str, code: str) -> None:
    assert [each for each, _ in spoilt(name, old, new)] == [code]


CONTINUED = """\
EXHIBIT 99.1

                       GEOGRAPHIC DISTRIBUTION OF LOANS

                              Aggregate
{lines}============   =========   ============
Maine                  10     $1,000,500
Vermont                20      3,000,250

<PAGE>

                  GEOGRAPHIC DISTRIBUTION OF LOANS (continued)

                              Aggregate
               Number of      Principal
State              Loans        Balance
============   =========   ============
Ohio                    5        500,125

Total                  35     $4,500,875
"""


@pytest.mark.parametrize(
    "lost", ["", "State              Loans        Balance\n", "               Number of      Principal\n"]
)
def test_a_head_that_lost_a_line_on_the_first_page_of_a_table_cuts_it_nowhere(lost: str) -> None:
    lines = "               Number of      Principal\nState              Loans        Balance\n"
    found = compile_filing(CONTINUED.format(lines=lines.replace(lost, "")).encode(), None)
    assert found.document is not None
    (table,) = found.document.pools[0].stratifications
    assert [row.label for row in table.rows] == ["Maine", "Vermont", "Ohio"]
    assert found.diagnostics == ()


def test_data_of_a_copy_in_a_submission_has_no_words() -> None:
    """By chance some lines of a copy have a word of the filing with a sign for one of its letters."""
    noise = Random(1)  # noqa: S311 - no secret
    data = "".join(binascii.b2a_uu(noise.randbytes(45)).decode() for _ in range(900))
    copy = f"<DOCUMENT>\n<TYPE>EX-99.2\n<TEXT>\n<PDF>\nbegin 644 copy.pdf\n{data}end\n</PDF>\n</TEXT>\n</DOCUMENT>\n"
    assert [code for code, _ in spoilt("lantern", "</SEC-DOCUMENT>", f"{copy}</SEC-DOCUMENT>")] == ["TS007"]


def test_a_sentence_between_the_heading_of_the_signatures_and_theirs_is_no_end_of_the_filing() -> None:
    heading = "                                   SIGNATURES\n\n"
    found = spoilt("prairie", heading, f"{heading}     As of the date hereof the pool has 240 mortgage loans.\n\n")
    assert sorted(code for code, _ in found) == ["TS203", "TS409"]


@pytest.mark.parametrize("mark", ["", "*"])
def test_a_list_of_exhibits_has_no_percentages(mark: str) -> None:
    body = f"""     (c)  Exhibits:

          4.1{mark}       Indenture dated as of June 1, 2001
          99.1      Collateral Term Sheets
          99.2      Opinion, 12 pages (filed on paper)

          {mark or "The"}  Indenture is filed before.
"""
    assert told(filing(body=f"Item 5.  Other Events.\n\n{NOTICE}\n{PARAGRAPH}\nItem 7.  Exhibits.\n\n{body}")) == []


@pytest.mark.parametrize(("cover", "header"), [("8-K", "8-K/A"), ("8-K/A", "8-K")])
def test_the_form_of_the_header_is_another(cover: str, header: str) -> None:
    text = filing(cover=COVER.replace("FORM 8-K", f"FORM {cover}"))
    head = f"<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\t{header}\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>{header}\n<TEXT>\n"
    assert told(f"{head.replace(header, cover)}{text}</TEXT>\n</DOCUMENT>\n") == []
    message = f"the cover gives the form `{cover}`, the EDGAR header `{header}`"
    assert ("TS217", message) in told(f"{head}{text}</TEXT>\n</DOCUMENT>\n")


@pytest.mark.parametrize(("signed", "found"), [("MARL DEPOSITOR CORP.", []), ("MURL DEPOSITOR CORP.", ["TS636"])])
def test_a_signer_that_the_cover_names_as_depositor(signed: str, found: list[str]) -> None:
    caption = "(Exact name of registrant as specified in charter)\n"
    other = "\nMARL DEPOSITOR CORP.\n(Exact name of depositor as specified in its charter)\n"
    front, _, block = filing(cover=COVER.replace(caption, caption + other)).partition("SIGNATURES")
    block = block.replace("ALDER CREEK MORTGAGE SECURITIES, INC.", signed)
    assert [code for code, _ in told(f"{front}SIGNATURES{block}")] == ["TS219", *found]


DWELLINGS = """
                             PROPERTY TYPE

Property Type                    Number       Balance
-------------                    ------   -----------
Detached Houses                     380   $60,000,000
Planned Developments                130    25,000,000
Houses of several units
   (two units on 9;
   three on 41)                      50    15,000,000
                                 ------   -----------
Total                               560  $100,000,000
"""


@pytest.mark.parametrize("printed", [1, 2])
def test_the_first_line_of_a_label_of_three_lines_that_is_printed_again(printed: int) -> None:
    first = "Houses of several units\n"
    found = compiled(showing(DWELLINGS.replace(first, first * printed)))
    assert [each.code.id for each in found.diagnostics] == ["TS231"] * (printed - 1)
    assert found.document is not None
    (table,) = found.document.pools[0].stratifications
    assert table.rows[2].label == "Houses of several units (two units on 9; three on 41)"


@pytest.mark.parametrize(
    ("right", "spoilt", "expected"),
    [
        ("premium loans, as of", "discount loans, as of", ["TS409"]),
        ("discount loans and the premium loans were", "discount loans and the discount loans were", ["TS409"]),
        ("rates of the discount", "rates of the disc0unt", ["TS409"]),
        ("premium loans, as of", "premium 1oans, as of", ["TS218"]),
        ("premium loans, as of", "premum loans, as of", ["TS409"]),
    ],
)
def test_a_fault_in_one_of_two_sentences_of_groups(right: str, spoilt: str, expected: list[str]) -> None:
    sentences = (
        "The aggregate principal balances of the discount loans and the premium loans were $1,115,667 and $3,000,000, "
        "respectively. The weighted average interest rates of the discount loans and the premium loans, as of the cut-off "
        "date, were 5.625% and 6.989%, respectively."
    )
    assert right in sentences
    text = filing(
        body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n     {sentences.replace(right, spoilt)}"
    )
    assert [code for code, _ in told(text)] == expected


def test_a_digit_in_a_word_that_only_labels_have_is_the_fault_of_its_sentence() -> None:
    lead = "On May 30, 2002, the Depositor will transfer to the Trustee mortgage loans with an aggregate {} balance of $9,000,000."
    text = filing(
        body=f"Item 5.  Other Events.\n\n     Collateral Term Sheets.\n\n     {lead.format('schedu1ed pr;ncipal')}"
    )
    assert [message for _, message in told(text)] == [
        "`schedu1ed` has `1` within a word",
        "`pr;ncipal` has `;` within a word",
    ]
