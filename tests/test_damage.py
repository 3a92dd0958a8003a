"""Damage to a whole file is one message, which names it; none of what follows from it is reported."""

from __future__ import annotations

import base64
import binascii
import html
import quopri
import re
import textwrap
from collections.abc import Callable
from hashlib import sha384
from time import process_time

import pytest
from once import EXAMPLES
from small import filing, telling

from tscc.pipeline import compile_filing
from tscc.reader.cut_lines import find_cut
from tscc.reader.misread_signs import find_misread
from tscc.text.source import Span

SOUND = {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))}
Damage = Callable[[str], str | bytes]


def broken(text: str, width: int) -> str:
    """A text whose longer lines are broken at a width, also within words; blanks between columns are kept."""
    return re.sub(rf"(?m)^(.{{{width}}})(?=.)", r"\1\n", text)


def wrapped(text: str, width: int = 72) -> str:
    """A text whose longer lines are broken at the last blank that fits, or at the width."""
    lines: list[str] = []
    for line in text.split("\n"):
        while len(line) > width:
            blank = line.rfind(" ", 20, width)
            lines.append(line[: blank if blank > 0 else width].rstrip())
            line = line[len(line[: blank if blank > 0 else width]) :].lstrip()
        lines.append(line)
    return "\n".join(lines)


DAMAGES: dict[str, tuple[Damage, str, str]] = {
    "runs of blanks are one blank": (
        lambda text: re.sub(r" {2,}", " ", text.expandtabs()),
        "TS005",
        "no line has two blanks between words",
    ),
    "runs of blanks within lines are one blank": (
        lambda text: re.sub(r"(?<=\S) {2,}", " ", text.expandtabs()),
        "TS005",
        "no line has two blanks between words",
    ),
    "runs of blanks are two blanks": (
        lambda text: re.sub(r" {2,}", "  ", text.expandtabs()),
        "TS005",
        "no line has more than two blanks between words",
    ),
    "lines centred": (
        lambda text: "\n".join(line.strip().center(100) for line in text.split("\n")),
        "TS005",
        "were centred one by one",
    ),
    "lines set right": (
        lambda text: "\n".join(line.strip().rjust(90) for line in text.split("\n")),
        "TS005",
        "were set right one by one",
    ),
    "letters apart": (
        lambda text: re.sub(r"(?<=\S)(?=\S)", " ", text),
        "TS005",
        "have blanks between their letters",
    ),
    "lines wrapped": (wrapped, "TS005", "were wrapped"),
    "no blanks": (lambda text: text.replace(" ", ""), "TS005", "the blanks of"),
    "blanks for commas": (
        lambda text: re.sub(r"(\d)\.(\d)", r"\1,\2", re.sub(r"(\d),(?=\d{3})", r"\1 ", text)),
        "TS018",
        "have blanks for commas",
    ),
    "blanks for commas and points as they are": (
        lambda text: re.sub(r"(\d),(?=\d{3})", r"\1 ", text),
        "TS018",
        "have blanks for commas",
    ),
    "apostrophes for commas": (
        lambda text: re.sub(r"(\d),(?=\d{3})", r"\1'", text),
        "TS018",
        "have apostrophes for commas",
    ),
    "S for the sign of dollars": (lambda text: text.replace("$", "S"), "TS022", "`S` for `$`"),
    "pounds for dollars": (lambda text: text.replace("$", "\xa3"), "TS022", "`\xa3` for `$`"),
    "pounds apart from their amounts": (lambda text: re.sub(r"\$ *", "\xa3  ", text), "TS022", "`\xa3` for `$`"),
    "the sign of percentages in pieces": (lambda text: text.replace("%", "o/o"), "TS022", "`o/o` for `%`"),
    "two signs misread": (
        lambda text: text.replace("%", "0/0").replace("$", "S"),
        "TS022",
        "`S` for `$` and `0/0` for `%`",
    ),
    "semicolons for commas": (lambda text: re.sub(r"(\d),(?=\d)", r"\1;", text), "TS022", "`;` for `,`"),
    "braces for brackets": (lambda text: text.translate(str.maketrans("()", "{}")), "TS022", "`{` for `(`"),
    "letters for noughts": (lambda text: re.sub(r"(?<=[\d,])0|0(?=[\d,])", "O", text), "TS022", "`O` for `0`"),
    "letters for most ones": (
        lambda text: re.sub(r"(?<=[\d,$])1|1(?=[\d,])", lambda found: "l" if found.start() % 6 else "1", text),
        "TS022",
        "`l` for `1`",
    ),
    "letters for ones": (lambda text: re.sub(r"(?<=[\d,$])1|1(?=[\d,])", "l", text), "TS022", "`l` for `1`"),
    "base64": (lambda text: base64.encodebytes(text.encode()), "TS003", "the file is base64 data"),
    "quoted-printable": (lambda text: quopri.encodestring(text.encode()), "TS003", "the file is quoted-printable text"),
    "coded rulers": (lambda text: text.replace("=", "=3D"), "TS003", "the file is quoted-printable text"),
    "coded blanks": (lambda text: text.replace("\n", "=20\n"), "TS003", "the file is quoted-printable text"),
    "coded blank lines": (lambda text: re.sub(r"(?m)^$", "=20", text), "TS003", "the file is quoted-printable text"),
    "soft line ends": (
        lambda text: re.sub(r"(?m)^([^\n]{65})(?=[^\n])", r"\1=\n", text),
        "TS003",
        "the file is quoted-printable text",
    ),
    "mainframe": (lambda text: text.encode("cp037"), "TS003", "the file is EBCDIC text"),
}


@pytest.mark.parametrize("width", [48, 56, 64])
@pytest.mark.parametrize("filing", SOUND)
def test_lines_broken_at_a_width_are_wrapped_lines(filing: str, width: int) -> None:
    found = compile_filing(broken(SOUND[filing], width).encode(), None).diagnostics
    assert {each.code.id for each in found} == {"TS005"}
    assert all("were wrapped" in each.message for each in found)


@pytest.mark.parametrize("filing", SOUND)
@pytest.mark.parametrize("name", DAMAGES)
def test_damage_to_the_whole_file_is_one_message(name: str, filing: str) -> None:
    damage, code, words = DAMAGES[name]
    spoilt = damage(SOUND[filing])
    (found,) = compile_filing(spoilt if isinstance(spoilt, bytes) else spoilt.encode(), None).diagnostics
    assert found.code.id == code
    assert words in found.message
    assert found.help


@pytest.mark.parametrize("filing", ["harbor-2002-4", "prairie-2001-2"])
@pytest.mark.parametrize("dash", ["\u2010", "\u2013", "\u2014", "\u2212"])
def test_dashes_of_a_word_processor_are_read(dash: str, filing: str) -> None:
    sound = compile_filing(SOUND[filing].encode(), None)
    found = compile_filing(SOUND[filing].replace("-", dash).encode(), None)
    told = [each.code.id for each in found.diagnostics]
    assert sorted(told) == sorted(["TS017", *(each.code.id for each in sound.diagnostics)])
    assert found.document is not None
    assert sound.document is not None
    assert found.document.pools == sound.document.pools


@pytest.mark.parametrize("filing", SOUND)
def test_entities_for_signs_are_read(filing: str) -> None:
    escaped = SOUND[filing].replace("&", "&amp;").replace("$", "&#36;").replace("%", "&#37;")
    first, *others = compile_filing(escaped.encode(), None).diagnostics
    sound = compile_filing(SOUND[filing].encode(), None).diagnostics
    assert (first.code.id, [each.code.id for each in others]) == ("TS017", [each.code.id for each in sound])


def test_a_submission_with_its_tags_as_entities_is_one_message() -> None:
    escaped = html.escape(SOUND["lantern-2001-7"])
    for text in (escaped, escaped[escaped.index("&lt;SEC-HEADER") :], escaped[escaped.rindex("&lt;DOCUMENT") :]):
        (found,) = compile_filing(text.encode(), None).diagnostics
        assert found.code.id == "TS003"
        assert "its tags as HTML entities" in found.message


def test_a_filing_without_its_first_pages_has_no_cover() -> None:
    text = SOUND["harbor-2002-4"]
    found = compile_filing(text[text.index("\n2001   ") :].encode(), None)
    assert [each.code.id for each in found.diagnostics] == ["TS211", "TS202"]
    assert found.document is not None
    assert found.document.filing.registrant.name is None
    assert (
        found.document.unparsed[0].text
        == "2001                                 60                         $ 22,458,191"
    )


def test_a_list_is_whole_where_the_cover_above_it_is_lost() -> None:
    exhibit = SOUND["lantern-2001-7"].split("<TEXT>")[2].split("</TEXT>")[0]
    found = compile_filing(f"<DOCUMENT>\n<TYPE>8-K\n<TEXT>{exhibit}</TEXT>\n</DOCUMENT>\n".encode(), None)
    assert "TS416" not in {each.code.id for each in found.diagnostics}
    assert found.document is not None
    assert str(found.document.pools[0].balance_usd) == "27350120.55"


@pytest.mark.parametrize("filing", ["harbor-2002-4", "prairie-2001-2"])
@pytest.mark.parametrize("signs", ["Il", "O0"])
def test_letters_misread_in_all_words_are_one_message(signs: str, filing: str) -> None:
    sign, instead = signs
    (found,) = compile_filing(SOUND[filing].replace(sign, instead).encode(), None).diagnostics
    assert (found.code.id, found.message) == ("TS022", f"the words of the file have `{instead}` for `{sign}`")


@pytest.mark.parametrize("width", [60, 72])
@pytest.mark.parametrize("filing", ["harbor-2002-4", "prairie-2001-2"])
def test_lines_cut_at_a_width_are_one_message(filing: str, width: int) -> None:
    cut = "\n".join(line[:width] for line in SOUND[filing].split("\n"))
    (found,) = compile_filing(cut.encode(), None).diagnostics
    assert (found.code.id, found.message) == ("TS019", f"the lines of the file were cut at {width} characters")
    wrapped = "\n\n".join("\n".join(textwrap.wrap(part, width)) for part in SOUND[filing].split("\n\n"))
    assert "TS019" not in {found.code.id for found in compile_filing(wrapped.encode(), None).diagnostics}


@pytest.mark.parametrize(
    ("ends", "cut"), [(("the loan", "was 40.\n"), False), (("the perce", "was 7.\nof all,"), True)]
)
def test_a_sentence_that_ends_in_a_number_and_a_plural_are_no_cut(ends: tuple[str, ...], *, cut: bool) -> None:
    line = "The loans of the pool, their share in percent, were made by the sponsor in the year before"
    lines = [f"{line[: 70 - len(end.splitlines()[0])]} {end}" for end in (*ends, *["the pool"] * 8)]
    text = "\n".join([*lines, "They are loans."])
    assert (find_cut(text, Span(0, len(text))) is not None) == cut


@pytest.mark.parametrize("sign", ["%", " %"])
def test_abbreviations_in_heads_over_percentages_are_no_cut(sign: str) -> None:
    head = "     Original Term      Count   Outstanding     Balance      WAC      LTV    Out Refi"
    rows = [
        f"  {term} - {term + 9}              9      834,189.10    0.8032 %  6.989 %    60.{term}{sign}"
        for term in range(10, 18)
    ]
    lines = [head, *(row.replace("    60", " " * (len(head) - len(row) + 4) + "60") for row in rows)]
    text = "\n".join([*lines, head.replace("Refi", "Occu"), "The refinanced loans, of owners who occupied them."])
    assert find_cut(text, Span(0, len(text))) is None


@pytest.mark.parametrize("dots", ["." * 60, " ." * 30])
def test_values_behind_leaders_that_end_in_one_column_are_no_cut(dots: str) -> None:
    label = "Share of the loans for each of"
    text = "".join(f"{f'{label} {years} years{dots}':.60} {years + 200}.{years}5%\n" for years in range(10, 25))
    assert find_cut(text, Span(0, len(text))) is None


@pytest.mark.parametrize("filing", SOUND)
@pytest.mark.parametrize("name", [name for name in DAMAGES if DAMAGES[name][1] in ("TS005", "TS018", "TS022")])
def test_a_damaged_text_is_kept_as_it_is(name: str, filing: str) -> None:
    spoilt = DAMAGES[name][0](SOUND[filing])
    assert isinstance(spoilt, str)
    document = compile_filing(spoilt.encode(), None).document
    assert document is not None
    kept = " ".join(piece.text for piece in document.unparsed).split()
    assert not document.pools
    for text in re.findall(r"<TEXT>(.*?)</TEXT>", spoilt, re.DOTALL) or [spoilt]:
        if "Total" in text or "TOTAL" in text:
            assert set(text.split()) <= set(kept)


@pytest.mark.parametrize("filing", SOUND)
def test_a_filing_behind_a_filing_is_one_message(filing: str) -> None:
    sound = [found.code.id for found in compile_filing(SOUND[filing].encode(), None).diagnostics]
    both = f"{SOUND[filing].rstrip()}\n\n{SOUND['prairie-2001-2']}"
    assert [found.code.id for found in compile_filing(both.encode(), None).diagnostics] == [*sound, "TS009"]


@pytest.mark.parametrize("blanks", [r"(?<=\S) {2,}(?=\S)", r" {2,}", r" {3,}"])
def test_a_tab_for_each_run_of_blanks_is_read_with_one_note(blanks: str) -> None:
    sound = compile_filing(SOUND["harbor-2002-4"].encode(), None).document
    found = compile_filing(re.sub(blanks, "\t", SOUND["harbor-2002-4"]).encode(), None)
    assert [each.code.id for each in found.diagnostics] == ["TS017"]
    assert found.document is not None
    assert sound is not None
    assert [pool.stratifications for pool in found.document.pools] == [pool.stratifications for pool in sound.pools]


def test_words_without_figures_are_searched_for_misread_signs_in_linear_time() -> None:
    words = "\n".join(["the largest loan, the largest loan, the largest loan, the largest loan,"] * 2000)
    start = process_time()
    compile_filing(telling(f"     {words}\n").encode(), None)
    assert process_time() - start < 5  # at best 0.4 seconds; it took 20


@pytest.mark.parametrize("digits", ["111,", "000,", "O11,"])
def test_a_long_figure_is_searched_for_misread_signs_once(digits: str) -> None:
    """In the past each group of digits more took as long as all that are behind it."""
    text = digits * 20_000
    assert not [*find_misread(text, Span(0, len(text)))]


def test_a_picture_beside_a_text_is_no_text_without_blanks() -> None:
    parts = (sha384(bytes(number)).digest()[:45] for number in range(300))
    picture = "".join(binascii.b2a_uu(part, backtick=True).decode() for part in parts)
    texts = (("8-K", filing()), ("GRAPHIC", f"begin 644 mill.gif\n{picture}`\nend\n"))
    whole = "".join(f"<DOCUMENT>\n<TYPE>{kind}\n<TEXT>\n{text}</TEXT>\n</DOCUMENT>\n" for kind, text in texts)
    assert [found.code.id for found in compile_filing(whole.encode(), None).diagnostics] == ["TS007"]


STACKED = """\
<DOCUMENT>
<TYPE>EX-99.1
<SEQUENCE>1
<TEXT>

                        ORIGINAL LOAN-TO-VALUE RATIOS

                                             Aggregate           %
                                   No.       Scheduled          of
        Range of                   of       Principal        Total
        Loan-to-Value Ratios     Loans       Balance       Balance
        --------------------     -----     ------------     -------
        50.00% or less              70       $7,000,000      70.00%
        50.01% to 60.00%            20        2,000,000       20.00
        60.01% to 70.00%            10        1,000,000       10.00
        Total                      100      $10,000,000     100.00%

                        ORIGINAL TERMS TO MATURITY

                                             Aggregate           %
                                   No.       Scheduled          of
        Range of                   of       Principal        Total
        Original Terms           Loans       Balance       Balance
        --------------------     -----     ------------     -------
        180 or less                 60       $6,000,000      60.00%
        181 to 240                  25        2,500,000       25.00
        241 to 360                  15        1,500,000       15.00
        Total                      100      $10,000,000     100.00%

</TEXT>
</DOCUMENT>
"""
"""Two tables whose heads have lines with fewer heads than the table has columns."""


def test_single_tabs_for_the_gaps_of_stacked_heads_are_one_message() -> None:
    assert compile_filing(STACKED.encode(), None).diagnostics == ()
    tabbed = re.sub(r"(?<=\S) {2,}(?=\S)", "\t", STACKED)
    (found,) = compile_filing(tabbed.encode(), None).diagnostics
    assert found.code.id == "TS021"
    assert "single tabs stand for the gaps between columns" in found.message
