"""Accepted diagnostics: recorded exceptions stay visible, change the exit code only, and are told when stale."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from small import TABLE, filing

from tscc.cli.main import main
from tscc.diagnostics.accepted import fingerprint, read_exceptions
from tscc.diagnostics.control import UsageError
from tscc.pipeline import compile_filing
from tscc.render.formats import FORMATS

FAULTY = filing(body=f"Item 5.  Other Events.\n\n{TABLE.replace('1,400,150', '1,4O0,150')}")
LATER = date.today() + timedelta(days=1)

Run = tuple[int, str, str]


def fingerprint_of(text: str) -> str:
    """The fingerprint of the one diagnostic of a filing."""
    found = compile_filing(text.encode(), None)
    (fault,) = found.diagnostics
    return fingerprint(fault, found.source)


def entry(**fields: object) -> str:
    """A recorded exception for the fault, with some fields changed; None leaves a field out."""
    values = {
        "code": "TS401", "fingerprint": fingerprint_of(FAULTY), "reason": "as filed", "by": "R. Teller", "until": LATER,
    } | fields  # fmt: skip
    lines = [
        f"{key} = {value if isinstance(value, date) else json.dumps(value)}"
        for key, value in values.items()
        if value is not None
    ]
    return "\n".join(["[[accepted]]", *lines, ""])


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Runs the command on a filing with one error, with a file of exceptions."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "faulty.txt").write_text(FAULTY)

    def run(accepted: str, *arguments: str) -> Run:
        (tmp_path / "accepted.toml").write_text(accepted)
        code = main(["check", "faulty.txt", "--accept", "accepted.toml", *arguments])
        return (code, *capsys.readouterr())

    return run


@pytest.mark.parametrize("form", FORMATS)
def test_an_accepted_error_is_shown_and_does_not_fail(check: Callable[..., Run], form: str) -> None:
    assert check("", "--format", form)[0] == 1
    code, out, err = check(entry(), "--format", form)
    assert (code, err) == (0, "")
    assert "TS401" in out
    assert "error" in out
    assert "R. Teller" in out
    assert "as filed" in out


def test_another_error_still_fails(check: Callable[..., Run], tmp_path: Path) -> None:
    (tmp_path / "faulty.txt").write_text(FAULTY.replace("2,100,350", "2,1O0,350"))
    code, out, err = check(entry(), "--format", "json")
    assert (code, err) == (1, "")
    (found,) = json.loads(out)
    assert (found["errors"], found["accepted"]) == (2, 1)
    assert sorted(each["accepted"] is None for each in found["diagnostics"]) == [False, True]


def test_what_is_not_accepted_tells_its_fingerprint(check: Callable[..., Run]) -> None:
    assert f"its fingerprint, for accepted.toml: {fingerprint_of(FAULTY)}" in check("")[1]


def test_several_processes_know_the_exceptions(check: Callable[..., Run]) -> None:
    assert check(entry(), "--jobs", "2")[0::2] == (0, "")


def test_a_line_that_moves_keeps_its_fingerprint_and_one_that_changes_does_not() -> None:
    assert fingerprint_of(FAULTY.replace("\nItem 5", "\n\n\nItem 5")) == fingerprint_of(FAULTY)
    assert fingerprint_of(FAULTY.replace("1,4O0,150", "1,4O0,15O")) != fingerprint_of(FAULTY)


@pytest.mark.parametrize(
    ("fields", "code", "sentence"),
    [
        ({"until": date(2020, 1, 31)}, 1, f"TS401 {fingerprint_of(FAULTY)} ended on 2020-01-31"),
        ({"until": date.today() - timedelta(days=1)}, 1, f"ended on {date.today() - timedelta(days=1)}"),
        ({"fingerprint": "0123456789abcdef"}, 1, "TS401 0123456789abcdef matches nothing in the files of this run"),
        ({"code": "TS501"}, 1, f"TS501 {fingerprint_of(FAULTY)} matches nothing in the files of this run"),
    ],
)
def test_a_stale_exception_is_a_warning(
    check: Callable[..., Run], fields: dict[str, object], code: int, sentence: str
) -> None:
    found = check(entry(**fields))
    assert found[0] == code
    assert found[2].startswith("tscc: warning: accepted.toml: the exception ")
    assert found[2].endswith(f"{sentence}\n")


@pytest.mark.parametrize("until", [date.today(), LATER, LATER.isoformat()])
def test_an_exception_holds_to_the_end_of_its_last_day(check: Callable[..., Run], until: object) -> None:
    assert check(entry(until=until))[0::2] == (0, "")


def test_a_warning_that_is_accepted_is_not_stale(check: Callable[..., Run]) -> None:
    code, out, err = check(entry(), "--warn", "TS401")
    assert (code, err) == (0, "")
    assert "warning[TS401]" in out
    assert "accepted" not in out


def test_the_settings_name_the_file(check: Callable[..., Run], tmp_path: Path) -> None:
    check(entry())
    (tmp_path / "tscc.toml").write_text('accept = "accepted.toml"\n')
    assert main(["check", "faulty.txt"]) == 0


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("accepted = 3", "a file of exceptions has tables `[[accepted]]` and nothing else"),
        ("[[acepted]]", "a file of exceptions has tables `[[accepted]]` and nothing else"),
        ("[[accepted", "Expected ']]' at the end of an array declaration"),
        (entry(reason=None), "exception 1: `reason` is missing"),
        (entry(until=None), "exception 1: `until` is missing"),
        (entry(by=" "), "exception 1: `by` must be a text that is not empty"),
        (entry(reason=3), "exception 1: `reason` must be a text that is not empty"),
        (entry(code="TS999"), "exception 1: unknown code `TS999`"),
        (entry(until="soon"), "exception 1: `until` must be a date, such as 2027-06-30"),
        (entry(until=3), "exception 1: `until` must be a date, such as 2027-06-30"),
        (entry(reson="x"), "exception 1: unknown key `reson`; did you mean `reason`?"),
        (entry() + entry(reason="again"), f"exception 2: TS401 {fingerprint_of(FAULTY)} is accepted twice"),
    ],
)
def test_what_is_no_file_of_exceptions_is_a_usage_error(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "accepted.toml").write_text(text)
    with pytest.raises(UsageError) as caught:
        read_exceptions(tmp_path / "accepted.toml")
    assert str(caught.value).startswith(f"{tmp_path / 'accepted.toml'}: {complaint}")


def test_a_file_of_exceptions_that_is_not_there(check: Callable[..., Run], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "faulty.txt", "--accept", "absent.toml"]) == 3
    assert capsys.readouterr() == ("", "tscc: absent.toml: No such file or directory\n")
