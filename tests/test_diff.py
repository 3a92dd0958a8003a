"""The comparison of two documents: it names exactly what differs, and says first if they are not of one deal."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from documents import random_document
from once import document_of
from small import filing

import tscc
from tscc.cli.main import main
from tscc.diff.changes import Comparison, FigureChange, PartChange, Piece, TextChange
from tscc.diff.compare import compare
from tscc.diff.rounding import agrees_when_rounded, relative
from tscc.diff.word_changes import word_pieces
from tscc.document.emit import to_json, to_yaml
from tscc.document.enums import UnparsedKind
from tscc.document.model import Band, Document, Footnote, Row, Stratification, Unparsed
from tscc.printing.printer import MODEL, print_filing
from tscc.render.diff_html import render_html
from tscc.render.diff_json import render_json
from tscc.render.diff_text import render_text
from tscc.render.terminal import Page

HARBOR, LANTERN, PRAIRIE = map(document_of, ("harbor-2002-4", "lantern-2001-7", "prairie-2001-2"))
HOSTILE = "<script>alert(1)</script>\x1b[31m‮[bold]"

replace = msgspec.structs.replace


def builtins_of(document: Document) -> Any:
    """The document as plain lists and dicts."""
    return msgspec.json.decode(msgspec.json.encode(document))


def with_values(document: Document, values: dict[str, Any]) -> Document:
    """The document with other values at some JSON Pointers."""
    data = builtins_of(document)
    for pointer, value in values.items():
        *folders, last = pointer.strip("/").split("/")
        inner = data
        for step in folders:
            inner = inner[int(step)] if isinstance(inner, list) else inner[step]
        inner[last] = value
    return msgspec.convert(data, Document)


def with_tables(document: Document, *tables: Stratification) -> Document:
    pool = replace(document.pools[0], stratifications=tables)
    return replace(document, pools=(pool, *document.pools[1:]))


def with_rows(document: Document, *rows: Row) -> Document:
    first, *others = document.pools[0].stratifications
    return with_tables(document, replace(first, rows=rows), *others)


def figures(comparison: Comparison) -> dict[str | None, tuple[object, object]]:
    """The values that changed, by their places in the new document."""
    return {each.new_at: (each.old, each.new) for each in comparison.changes if isinstance(each, FigureChange)}


def parts(comparison: Comparison) -> list[tuple[str, str]]:
    return [(each.change, each.at) for each in comparison.changes if isinstance(each, PartChange)]


def other(value: object) -> object:
    """Another value of the same kind and precision."""
    if isinstance(value, int):
        return value + 1
    number = Decimal(str(value))
    return f"{number + Decimal(1).scaleb(int(number.as_tuple().exponent)):f}"


def places_of_figures(document: Document) -> list[str]:
    """The places of all figures that pools and their tables state, without those by which a part is known again."""
    data, found = builtins_of(document), []

    def walk(value: Any, place: str, key: str) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name not in ("band", "derived", "cells", "id", "label", "code"):
                    walk(inner, f"{place}/{name}", name)
        elif isinstance(value, list):
            for at, inner in enumerate(value):
                walk(inner, f"{place}/{at}", key)
        elif (
            key.endswith(("_usd", "_pct", "_months", "_count", "pct")) and value is not None and key != "threshold_pct"
        ):
            found.append(place)

    for at, pool in enumerate(data["pools"]):
        walk(pool, f"/pools/{at}", "")
    return found


# --- exactly what differs


@pytest.mark.parametrize("seed", range(8))
def test_changed_figures_are_named_and_no_others(seed: int) -> None:
    rng = Random(seed)  # noqa: S311
    old = random_document(rng, varied=seed % 2 == 1)
    places = places_of_figures(old)
    assert len(places) > 10
    data = builtins_of(old)
    chosen = {}
    for place in rng.sample(places, 7):
        value: Any = data
        for step in place.strip("/").split("/"):
            value = value[int(step)] if isinstance(value, list) else value[step]
        chosen[place] = (value, other(value))
    found = compare(old, with_values(old, {place: new for place, (_, new) in chosen.items()}))
    assert figures(found) == chosen
    assert len(found.changes) == len(chosen)
    assert (found.notices, found.within_rounding) == ((), ())


@pytest.mark.parametrize("seed", [1, 3])
def test_filings_that_state_other_figures(seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Compiled from their texts, with the words of the narrative that state them."""
    document = random_document(Random(seed), varied=False)  # noqa: S311
    text = print_filing(document, MODEL)
    count = f"{document.pools[0].loan_count:,}"
    assert text.count(f" was {count}.") == 1
    (tmp_path / "old.txt").write_text(text)
    (tmp_path / "new.txt").write_text(text.replace(f" was {count}.", " was 9,999."))
    code = main(["diff", str(tmp_path / "old.txt"), str(tmp_path / "new.txt"), "--format", "json", "--keep-going"])
    found = json.loads(capsys.readouterr().out)
    assert (code, found["same"]) == (0, False)
    values, words = [[each for each in found["changes"] if each["kind"] == kind] for kind in ("figure", "text")]
    assert [(each["key"], each["old"], each["new"]) for each in values] == [
        ("loan_count", document.pools[0].loan_count, 9999)
    ]
    signed = [piece for each in words for piece in each["pieces"] if piece[0] != "="]
    assert signed == [["-", f"{count}."], ["+", "9,999."]]
    assert len(found["changes"]) == 2
    assert "the new filing has " in found["notices"][0]


@pytest.mark.parametrize("document", [PRAIRIE, LANTERN, HARBOR])
def test_a_document_is_the_same_as_itself(document: Document) -> None:
    found = compare(document, document)
    assert found.same
    assert not found.within_rounding


def test_row_table_and_note_that_only_one_has() -> None:
    first, second = PRAIRIE.pools[0].stratifications[:2]
    shorter = with_tables(PRAIRIE, replace(first, rows=first.rows[1:]), *PRAIRIE.pools[0].stratifications[2:])
    note = Footnote(id="n9", marker="*", scope="document", text="Invented for this test alone.", references=())
    shorter = replace(shorter, footnotes=(*shorter.footnotes, note))
    there, back = compare(PRAIRIE, shorter), compare(shorter, PRAIRIE)
    tables = "/pools/0/stratifications"
    at_note = f"/footnotes/{len(PRAIRIE.footnotes)}"
    assert parts(there) == [("removed", f"{tables}/0/rows/0"), ("removed", f"{tables}/1"), ("added", at_note)]
    assert parts(back) == [("added", f"{tables}/0/rows/0"), ("added", f"{tables}/1"), ("removed", at_note)]
    row = there.changes[0]
    assert isinstance(row, PartChange)
    assert row.values == {"loan_count": first.rows[0].loan_count, "balance_usd": f"{first.rows[0].balance_usd}"}
    table = there.changes[1]
    assert isinstance(table, PartChange)
    assert (table.text, table.values["rows"]) == (second.title, len(second.rows))


def test_what_was_not_read_is_compared() -> None:
    unread = Unparsed(kind=UnparsedKind.SENTENCE, at="1:1-1:9", text="Neither did this.")
    assert parts(compare(PRAIRIE, replace(PRAIRIE, unparsed=(*PRAIRIE.unparsed, unread)))) == [
        ("added", f"/unparsed/{len(PRAIRIE.unparsed)}")
    ]


# --- what is the same row, table, note


def row(label: str, count: int, **fields: Any) -> Row:
    return Row(label=label, loan_count=count, balance_usd=Decimal(100), **fields)


def band(lower: str | None, upper: str | None) -> Band:
    return Band(
        lower=None if lower is None else Decimal(lower),
        lower_inclusive=True,
        upper=None if upper is None else Decimal(upper),
        upper_inclusive=True,
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (row("California", 1, code="CA"), row("Calif.", 2, code="CA")),
        (row("6.50% - 7.00%", 1, band=band("6.50", "7.00")), row("6.500 to 7.000", 2, band=band("6.500", "7.000"))),
        (row("Farm Land", 1, code=None), row("FARM LAND", 2, code=None)),
    ],
)
def test_row_is_known_by_its_code_or_band(before: Row, after: Row) -> None:
    others = [row("Ohio", 3, code="OH"), row("Utah", 4, code="UT")]
    found = compare(with_rows(PRAIRIE, before, *others), with_rows(PRAIRIE, *others, after))
    assert figures(found) == {"/pools/0/stratifications/0/rows/2/loan_count": (1, 2)}
    assert len(found.changes) == 1


def test_edge_that_belongs_to_its_band_no_more() -> None:
    closed, opened = band("6.5", "7.0"), replace(band("6.5", "7.0"), upper_inclusive=False)
    found = compare(with_rows(PRAIRIE, row("a", 1, band=closed)), with_rows(PRAIRIE, row("a", 1, band=opened)))
    assert figures(found) == {"/pools/0/stratifications/0/rows/0/band/upper_inclusive": (True, False)}


def test_tables_in_another_order_are_the_same() -> None:
    tables = PRAIRIE.pools[0].stratifications
    assert compare(PRAIRIE, with_tables(PRAIRIE, *reversed(tables))).same


def test_column_that_only_one_table_has() -> None:
    first, *others = PRAIRIE.pools[0].stratifications
    rows = tuple(replace(each, loan_count=msgspec.UNSET) for each in first.rows)
    assert first.total is not None
    total = replace(first.total, loan_count=msgspec.UNSET)
    columns = tuple(each for each in first.columns if each.key != "loan_count")
    without = with_tables(PRAIRIE, replace(first, columns=columns, rows=rows, total=total), *others)
    assert parts(compare(PRAIRIE, without)) == [("removed", "/pools/0/stratifications/0/columns/1")]
    assert len(compare(PRAIRIE, without).changes) == 1


def test_another_numbering_of_footnotes_is_no_change() -> None:
    ids = [note.id for note in PRAIRIE.footnotes]
    assert len(ids) >= 2
    text = to_yaml(PRAIRIE)
    for at, name in enumerate(ids):
        text = text.replace(f'"{name}"', f'"m{len(ids) - at}"')
    renumbered = msgspec.convert(__import__("yaml").safe_load(text), Document)
    assert renumbered != PRAIRIE
    assert compare(PRAIRIE, renumbered).same


def test_another_footnote_at_a_row_is_a_change() -> None:
    first = PRAIRIE.pools[0].stratifications[0]
    marked = next(at for at, each in enumerate(first.rows) if each.notes)
    rows = tuple(replace(each, notes=()) for each in first.rows)
    found = figures(compare(PRAIRIE, with_rows(PRAIRIE, *rows)))
    assert found == {f"/pools/0/stratifications/0/rows/{marked}/notes": ("*", None)}


# --- rounding


def in_thousands(document: Document) -> Document:
    """The document of a filing that prints amounts in thousands, with one decimal."""
    half, step = Decimal(50), Decimal(100)

    def rounded(row: Row) -> Row:
        value = row.balance_usd
        assert isinstance(value, Decimal)
        return replace(row, balance_usd=(value + half) // step * step)

    tables = [
        replace(table, rows=tuple(map(rounded, table.rows)), total=table.total and rounded(table.total))
        for table in document.pools[0].stratifications
    ]
    return with_tables(document, *tables)


@pytest.mark.parametrize("document", [PRAIRIE, LANTERN], ids=["dollars", "cents"])
def test_the_same_figures_in_thousands_and_in_dollars_are_no_change(document: Document) -> None:
    coarse = in_thousands(document)
    for pair in ((document, coarse), (coarse, document)):
        found = compare(*pair)
        assert found.same
        assert len(found.within_rounding) >= 5
    assert compare(coarse, coarse).same


def test_another_figure_in_thousands_is_a_change() -> None:
    coarse, pointer = in_thousands(PRAIRIE), "/pools/0/stratifications/0/rows/1/balance_usd"
    value = coarse.pools[0].stratifications[0].rows[1].balance_usd
    assert isinstance(value, Decimal)
    changed = with_values(coarse, {pointer: str(value + 100)})
    assert figures(compare(coarse, changed)) == {pointer: (str(value), str(value + 100))}
    assert list(figures(compare(PRAIRIE, changed))) == [pointer]


def test_a_figure_that_ends_in_zeros_among_others_is_exact() -> None:
    pointer = "/pools/0/stratifications/0/rows/1/balance_usd"
    round_one = with_values(PRAIRIE, {pointer: "14993000"})
    assert list(figures(compare(PRAIRIE, round_one))) == [pointer]


@pytest.mark.parametrize(
    ("old", "new", "agree"),
    [
        ("347", "346.8", True),
        ("346.8", "347", True),
        ("347", "346.5", True),
        ("346", "346.5", True),
        ("347", "346.49", False),
        ("346.8", "346.9", False),
        ("7.61", "7.610", True),
        ("7.61", "7.6149", True),
        ("7.61", "7.616", False),
        ("42115667", "42115667.37", True),
        ("42115668", "42115667.37", False),
        ("-3", "-2.5", True),
        ("0", "0.4999999999999999999999999999999999999999", True),
        ("0", "0.5000000000000000000000000000000000000001", False),
    ],
)
def test_digits_decide_what_rounding_allows(old: str, new: str, agree: bool) -> None:
    assert agrees_when_rounded(Decimal(old), Decimal(new)) is agree


def test_rounded_figure_is_no_change_but_is_told() -> None:
    found = compare(PRAIRIE, with_values(PRAIRIE, {"/pools/0/wa_original_ltv_pct": "61"}))
    assert found.same
    assert [(each.key, each.old, each.new, each.difference) for each in found.within_rounding] == [
        ("wa_original_ltv_pct", "61.1", "61", "-0.1")
    ]
    assert "no changes; 1 figure agrees within the printed digits\n" in render_text(found, Page(80))


@pytest.mark.parametrize(
    ("pointer", "new"), [("/pools/0/shares/0/pct", "96.2"), ("/pools/0/max_original_ltv_pct", "95.2")]
)
def test_another_limit_is_a_change(pointer: str, new: str) -> None:
    assert list(figures(compare(PRAIRIE, with_values(PRAIRIE, {pointer: new})))) == [pointer]


def test_differences_are_exact_and_relative_ones_rounded() -> None:
    big = "1234567890123456789012345678901234567.89"
    found = compare(
        with_values(PRAIRIE, {"/pools/0/balance_usd": big}),
        with_values(PRAIRIE, {"/pools/0/balance_usd": big[:-1] + "8", "/pools/0/cut_off_date": "2001-03-01"}),
    )
    assert [each.difference for each in found.changes if isinstance(each, FigureChange)] == ["28", "-0.01"]
    assert relative(Decimal(3), Decimal(4)) == "33.33"
    assert relative(Decimal(0), Decimal(4)) is None
    assert relative(Decimal(-2), Decimal(-1)) == "50"


# --- said first


def test_another_series_and_other_pools_are_said_first() -> None:
    other_deal = replace(PRAIRIE, deal=replace(PRAIRIE.deal, series="2001-3"))
    assert compare(PRAIRIE, other_deal).notices == ("another series: 2001-2 and 2001-3",)
    renamed = replace(PRAIRIE, pools=(replace(PRAIRIE.pools[0], id="II"),))
    assert compare(PRAIRIE, renamed).notices == ("another pool: 1 and II, the only one of each",)
    assert figures(compare(PRAIRIE, renamed)) == {"/pools/0/id": ("1", "II")}
    two = replace(PRAIRIE, pools=(PRAIRIE.pools[0], replace(PRAIRIE.pools[0], id="II")))
    assert compare(PRAIRIE, two).notices == ("other pools: only the new document has pool II",)
    assert parts(compare(PRAIRIE, two)) == [("added", "/pools/1")]
    assert [each.split(":")[0] for each in compare(PRAIRIE, LANTERN).notices][:2] == [
        "another registrant",
        "another series",
    ]
    text = render_text(compare(PRAIRIE, two), Page(80))
    assert text.index("other pools") < text.index("pool II: ")


# --- words


def test_words_are_aligned() -> None:
    assert word_pieces("the loans had 241 payments due", "the loans  had 243 payments") == (
        Piece("=", "the loans had"), Piece("-", "241"), Piece("+", "243"), Piece("=", "payments"), Piece("-", "due"),
    )  # fmt: skip
    assert word_pieces("", "all new") == (Piece("+", "all new"),)


def test_pieces_give_both_texts_back() -> None:
    rng = Random(5)  # noqa: S311
    for _ in range(50):
        old, new = ([rng.choice("abcde") for _ in range(rng.randrange(30))] for _ in range(2))
        pieces = word_pieces(" ".join(old), " ".join(new))
        for words, sign in ((old, "-"), (new, "+")):
            assert " ".join(piece.text for piece in pieces if piece.sign in ("=", sign)).split() == words


def test_paragraph_is_known_by_its_words() -> None:
    blocks = PRAIRIE.filing.items[0].narrative
    changed = replace(blocks[1], text=blocks[1].text.replace("42,115,667.37", "43,000,000.00"))
    item = replace(PRAIRIE.filing.items[0], narrative=(blocks[0], *blocks[2:], changed))
    found = compare(PRAIRIE, replace(PRAIRIE, filing=replace(PRAIRIE.filing, items=(item,))))
    (change,) = found.changes
    assert isinstance(change, TextChange)
    assert [piece for piece in change.pieces if piece.sign != "="] == [
        Piece("-", "$42,115,667.37."),
        Piece("+", "$43,000,000.00."),
    ]


def test_many_paragraphs_without_a_common_word_are_quick() -> None:
    blocks = PRAIRIE.filing.items[0].narrative[:1]
    old, new = (tuple(replace(blocks[0], text=f"{sign}{at} {sign}{at}x") for at in range(1500)) for sign in "ab")
    documents = [
        replace(PRAIRIE, filing=replace(PRAIRIE.filing, items=(replace(PRAIRIE.filing.items[0], narrative=each),)))
        for each in (old, new)
    ]
    assert len(compare(*documents).changes) == 3000


# --- formats


def hostile() -> Comparison:
    title = replace(PRAIRIE.pools[0].stratifications[0], title=HOSTILE)
    changed = with_tables(PRAIRIE, title, *PRAIRIE.pools[0].stratifications[2:])
    registrant = replace(PRAIRIE.filing.registrant, name=HOSTILE, phone=HOSTILE)
    return compare(PRAIRIE, replace(changed, filing=replace(changed.filing, registrant=registrant)))


@pytest.mark.parametrize("width", [20, 40, 80, 120])
@pytest.mark.parametrize("unicode", [True, False])
def test_text_fits_the_page_and_is_inert(width: int, unicode: bool) -> None:
    for comparison in (hostile(), compare(PRAIRIE, LANTERN)):
        text = render_text(comparison, Page(width, unicode))
        assert all(line.isprintable() for line in text.splitlines())
        assert unicode or text.isascii()
        if width >= 40:
            assert max(map(len, text.splitlines())) <= width


def test_html_is_inert_and_whole() -> None:
    page = render_html(hostile())
    assert "<script" not in page
    assert "\x1b" not in page
    assert "‮" not in page
    for tag in ("main", "div", "table", "tr", "td", "th", "ul", "li", "p", "del", "ins", "h2"):
        assert page.count(f"<{tag}>") + page.count(f"<{tag} ") == page.count(f"</{tag}>")


def test_page_has_no_serious_fault_of_access(tmp_path: Path) -> None:
    """In Debian's Chromium with axe-core, where both are there, at the width of a telephone, light and dark."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.skip("needs Debian's chromium")
    (tmp_path / "page.html").write_text(render_html(compare(PRAIRIE, LANTERN)), encoding="utf-8")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 390, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            page.goto((tmp_path / "page.html").as_uri())
            found = axe.Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
            assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []
            assert page.evaluate("document.documentElement.scrollWidth") <= 390
        browser.close()


def test_json_has_every_change_with_both_places() -> None:
    found = compare(PRAIRIE, with_values(PRAIRIE, {"/pools/0/stratifications/0/rows/1/loan_count": 38}))
    told = json.loads(render_json(found))
    assert told["changes"] == [
        {
            "kind": "figure", "where": {"pool": "1", "table": "state", "row": "Illinois"}, "key": "loan_count", "old": 37, "new": 38,
            "difference": "1", "relative_pct": "2.703",
            "old_at": "/pools/0/stratifications/0/rows/1/loan_count", "new_at": "/pools/0/stratifications/0/rows/1/loan_count",
        }
    ]  # fmt: skip


def test_figures_have_their_units() -> None:
    values = {"/pools/0/gross_wac_pct": "7.500", "/pools/0/balance_usd": "42115667.38", "/pools/0/loan_count": 240}
    text = render_text(compare(PRAIRIE, with_values(PRAIRIE, values)), Page(100))
    assert "  gross WAC          7.610%          7.500%  -0.110 points          -1.445%\n" in text
    assert "  balance    $42,115,667.37  $42,115,667.38" in text
    assert "+$0.01" in text
    assert "-0.4149%" in text


# --- the command


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str, str]:
    """A filing, the same with another date, and its document in JSON."""
    text = filing()
    document = tscc.compile(text, name="old.txt").document
    assert document is not None
    for name, content in {
        "old.txt": text, "new.txt": text.replace("May 6, 2002", "May 7, 2002", 1),
        "old.json": to_json(document),
    }.items():  # fmt: skip
        (tmp_path / name).write_text(content)
    return tuple(str(tmp_path / name) for name in ("old.txt", "new.txt", "old.json"))  # type: ignore[return-value]


def test_exit_codes(files: tuple[str, str, str], capsys: pytest.CaptureFixture[str]) -> None:
    old, new, document = files
    assert main(["diff", old, new]) == 0
    assert main(["diff", old, new, "--exit-code"]) == 1
    assert main(["diff", old, document, "--exit-code"]) == 0
    assert main(["diff", old, "nowhere.txt"]) == 3
    assert main(["diff", "-", "-"]) == 2
    assert main(["diff", old, new, "-o", new]) == 2
    assert "would be overwritten" in capsys.readouterr().err


def test_filing_with_errors_is_not_compared_unless_asked(
    files: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_text(filing(signature=""))
    assert main(["diff", files[0], str(broken)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert (
        said.err
        == f"tscc: {broken}: the filing has 1 error, so it is not compared without --keep-going; tscc check shows it\n"
    )
    assert main(["diff", files[0], str(broken), "--keep-going"]) == 0
    assert "the new filing has 1 error: what could not be read is missing from it\n" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 invented", b"{", b'{"schema": "tscc.pool"}', b"schema: [\n"])
def test_what_is_neither_filing_nor_document(
    content: bytes, files: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "odd").write_bytes(content)
    assert main(["diff", files[0], str(tmp_path / "odd")]) == (2 if content[:1] in (b"{", b"s") else 1)
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Traceback" not in said.err


def test_output_goes_to_a_file(files: tuple[str, str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", files[0], files[1], "-o", str(tmp_path / "changes.html"), "--format", "html"]) == 0
    assert capsys.readouterr().out == ""
    assert (tmp_path / "changes.html").read_text().startswith("<!DOCTYPE html>")


def test_dollars_that_look_like_a_date_are_dollars() -> None:
    pointer = "/pools/0/stratifications/0/rows/1/balance_usd"
    found = compare(with_values(PRAIRIE, {pointer: "20011231"}), with_values(PRAIRIE, {pointer: "20011232"}))
    assert "+$1" in render_text(found, Page(100))
    assert "day" not in render_text(found, Page(100))


@pytest.mark.parametrize(
    ("day", "said"), [("2001-02-28", "+1 day "), ("2001-03-01", "+2 days "), ("2001-02-26", "-1 day ")]
)
def test_one_day_is_a_day(day: str, said: str) -> None:
    changed = with_values(PRAIRIE, {"/pools/0/closing_date": day})
    assert said in f"{render_text(compare(PRAIRIE, changed), Page(100))} ".replace("\n", " ")
