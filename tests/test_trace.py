"""`tscc trace`: where a figure stands, and what stands at a place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tscc.cli.main import main
from tscc.pipeline import compile_filing

EXAMPLE = Path(__file__).parents[1] / "examples" / "harbor-2002-4.txt"
TEXT = EXAMPLE.read_text(encoding="utf-8")
LINES = TEXT.splitlines()

Run = tuple[int, str, str]


@pytest.fixture
def trace(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Runs the command on the example."""

    def run(place: str, *arguments: str, path: Path = EXAMPLE) -> Run:
        code = main(["trace", str(path), place, *arguments])
        return (code, *capsys.readouterr())

    return run


def test_where_a_figure_stands(trace: Callable[..., Run]) -> None:
    line = next(number for number, text in enumerate(LINES, 1) if text.startswith("$150,609,780.37"))
    code, out, err = trace("/pools/0/balance_usd")
    assert (code, err) == (0, "")
    head, place, _, excerpt, mark, *_ = out.splitlines()
    assert head == '/pools/0/balance_usd: "150609780.37"'
    assert place.endswith(f"{EXAMPLE}:{line}:1")
    assert excerpt.endswith(LINES[line - 1])
    assert mark.count("^") == len("$150,609,780.37")


def test_every_figure_is_found_by_its_place(trace: Callable[..., Run]) -> None:
    """Each figure of a table is among the parts at its own line and column, and is the smallest of them or shares the place."""
    found = compile_filing(EXAMPLE.read_bytes(), None)
    pointers = [pointer for pointer in found.spans if pointer.endswith(("/balance_usd", "/loan_count"))][:12]
    for pointer in pointers:
        span = found.spans[pointer]
        line, column = found.source.place(span.start)
        (code, out, _) = trace(f"{line}:{column}", "--format", "json")
        parts = json.loads(out)["parts"]
        assert code == 0
        assert {"pointer": pointer, "place": found.source.at(span)}.items() <= {
            key: value for part in parts if part["pointer"] == pointer for key, value in part.items()
        }.items()
        assert parts[0]["place"] == found.source.at(span)


def test_what_stands_on_a_line(trace: Callable[..., Run]) -> None:
    line = next(number for number, text in enumerate(LINES, 1) if text.startswith("2002        "))
    out = trace(str(line), "--format", "json")[1]
    row = [part for part in json.loads(out)["parts"] if part["pointer"].startswith("/pools/0/stratifications/0/rows/")]
    assert row
    assert json.loads(out)["diagnostics"] == []


def test_a_part_with_parts_has_the_places_of_all_of_them(trace: Callable[..., Run]) -> None:
    out = trace("/pools/0/original_balance_usd", "--format", "json")[1]
    assert [part["pointer"].rpartition("/")[2] for part in json.loads(out)["parts"]] == ["min", "max"]


def test_what_the_filing_does_not_print(trace: Callable[..., Run]) -> None:
    code, out, _ = trace("/schema_version")
    assert code == 0
    assert out.startswith('/schema_version: "')
    assert "the filing does not print it" in out
    assert json.loads(trace("/schema_version", "--format", "json")[1])["parts"][0]["place"] is None


def test_a_range_is_what_it_writes_itself(trace: Callable[..., Run]) -> None:
    part = json.loads(trace("/pools/0/balance_usd", "--format", "json")[1])["parts"][0]
    parts = json.loads(trace(part["place"], "--format", "json")[1])["parts"]
    assert parts[0] == part


def test_an_empty_line(trace: Callable[..., Run]) -> None:
    line = str(LINES.index("", LINES.index("SIGNATURES") if "SIGNATURES" in LINES else 340) + 1)
    assert trace(line) == (0, f"nothing of the document stands at {line}\n", "")


def test_a_fault_at_the_place_is_told(trace: Callable[..., Run], tmp_path: Path) -> None:
    spoilt = tmp_path / "faulty.txt"
    spoilt.write_text(TEXT.replace("128,151,589", "128,15l,589"), encoding="utf-8")
    line = next(number for number, text in enumerate(spoilt.read_text().splitlines(), 1) if "128,15l,589" in text)
    assert (
        "error[TS401]: `128,15l,589` has the character `l` where a digit is expected\n"
        in trace(str(line), path=spoilt)[1]
    )
    told = json.loads(trace(str(line), "--format", "json", path=spoilt)[1])["diagnostics"]
    assert [each["code"] for each in told] == ["TS401"]


@pytest.mark.parametrize(
    ("place", "complaint"),
    [
        ("/pools/0/balanc_usd", "the document has no `/pools/0/balanc_usd`; did you mean `/pools/0/balance_usd`?"),
        ("/pools/9/balance_usd", "the document has no `/pools/9/balance_usd`; did you mean `/pools/0/balance_usd`?"),
        ("/pools/00", "the document has no `/pools/00`"),
        ("/pools/-1", "the document has no `/pools/-1`"),
        ("/schema/0", "the document has no `/schema/0`"),
        (
            "pools",
            "`pools` is neither a JSON Pointer, such as /pools/0/balance_usd, nor LINE, LINE:COL or LINE:COL-LINE:COL",
        ),
        (
            "12:",
            "`12:` is neither a JSON Pointer, such as /pools/0/balance_usd, nor LINE, LINE:COL or LINE:COL-LINE:COL",
        ),
        ("0", f"there is no line 0: the filing has {len(LINES)} lines"),
        (str(len(LINES) + 1), f"there is no line {len(LINES) + 1}: the filing has {len(LINES)} lines"),
        ("61:999", f"there is no column 999: line 61 has {len(LINES[60])} characters"),
        ("61:1-60:1", "`61:1-60:1` is no range of the filing: it ends before it begins, or behind the text"),
        ("61:1-9999:1", f"there is no line 9999: the filing has {len(LINES)} lines"),
        ("61:1-", "`61:1-` is neither a JSON Pointer"),
        ("61:0", f"there is no column 0: line 61 has {len(LINES[60])} characters"),
    ],
)
def test_what_is_no_place_is_a_usage_error(trace: Callable[..., Run], place: str, complaint: str) -> None:
    code, out, err = trace(place)
    assert (code, out) == (2, "")
    assert err.startswith(f"tscc: {complaint}")


def test_a_filing_that_is_declined_has_no_places(trace: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("<html><body>8-K</body></html>\n")
    code, out, err = trace("/pools/0", path=tmp_path / "page.txt")
    assert (code, out) == (1, "")
    assert err.endswith("it has no document; tscc check tells why\n")
    assert "TS003" in trace("1", path=tmp_path / "page.txt")[1]


def test_a_text_of_the_filing_cannot_control_a_terminal(trace: Callable[..., Run], tmp_path: Path) -> None:
    hostile = tmp_path / "hostile\x1b.txt"
    hostile.write_text(TEXT.replace("1180 Lighthouse", "1180 \x1b[31mLighthouse"))
    line = next(number for number, text in enumerate(hostile.read_text().splitlines(), 1) if "Lighthouse" in text)
    assert "\x1b" not in trace(str(line), path=hostile)[1]


# --- tables of any kind

CARDWELL = EXAMPLE.parent / "declined" / "cardwell-1997.txt"


def test_where_a_cell_of_a_declined_filing_stands(trace: Callable[..., Run]) -> None:
    code, out, err = trace("/tables/0/rows/2/cells/1", path=CARDWELL)
    assert (code, err) == (0, "")
    head, place, _, excerpt, mark, *_ = out.splitlines()
    assert head == '/tables/0/rows/2/cells/1: "11,853"'
    assert place.endswith(f"{CARDWELL}:41:51")
    assert excerpt.index("11,853") == mark.index("^^^^^^")


def test_table_of_any_kind_and_its_heads_stand_on_its_lines(trace: Callable[..., Run]) -> None:
    for pointer in ("/tables/1", "/tables/1/columns", "/tables/1/columns/0/head/0"):
        (part,) = json.loads(trace(pointer, "--format", "json", path=CARDWELL)[1])["parts"]
        assert part["pointer"] == pointer
        assert part["place"].split(":")[0] == "58"
        assert part["place"].split("-")[1].startswith("69:")


def test_what_has_no_place_in_a_table_of_any_kind_says_why(trace: Callable[..., Run]) -> None:
    assert "its place is not kept: it stands below the table" in trace("/tables/0/notes/0", path=CARDWELL)[1]
    assert "the filing does not print it" in trace("/tables/0/scale", path=CARDWELL)[1]
    assert "the filing does not print it" in trace("/tables/0/rows/3/kind", path=CARDWELL)[1]
    assert trace("/tables/0/rows/3/cells/1", path=CARDWELL)[0] == 2


def test_what_stands_on_a_line_of_a_table_of_any_kind(trace: Callable[..., Run]) -> None:
    parts = json.loads(trace("41", "--format", "json", path=CARDWELL)[1])["parts"]
    wanted = {f"/tables/0/rows/2/{kind}/{at}" for kind in ("cells", "values") for at in range(4)}
    assert {part["pointer"] for part in parts} == {"/tables/0/rows/2/label", *wanted}
