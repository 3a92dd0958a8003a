"""Control: severities by the command line and by the settings of a project, and what the exit code makes of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tscc.cli.main import main
from tscc.diagnostics.codes import CODES, Severity
from tscc.diagnostics.control import Control, UsageError, read_control

EXAMPLE = Path(__file__).parents[1] / "examples" / "harbor-2002-4.txt"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with no settings above it."""
    folder = tmp_path / "project" / "below"
    folder.mkdir(parents=True)
    (tmp_path / "project" / "tscc.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def warned(tmp_path: Path) -> str:
    """A filing with one warning, TS204: the signature has no date."""
    return variant(tmp_path / "warned.txt", "Dated: April 11, 2002", "")


@pytest.fixture
def faulty(tmp_path: Path) -> str:
    """A filing with an error, TS401: a letter in a figure."""
    return variant(tmp_path / "faulty.txt", "128,151,589", "128,15l,589")


def variant(path: Path, old: str, new: str) -> str:
    """The clean filing with one thing changed."""
    path.write_text(EXAMPLE.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return str(path)


def read(
    deny: tuple[str, ...] = (), warn: tuple[str, ...] = (), allow: tuple[str, ...] = (), *, strict: bool = False
) -> Control:
    """The control of a run with some options."""
    return read_control(deny, warn, allow, error_on_warning=strict, max_errors=None)


# --- the command line


def test_without_options_nothing_is_changed(warned: str) -> None:
    assert main(["check", warned]) == 0
    assert read() == Control()


def test_deny_makes_an_error_of_a_warning(warned: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", warned, "--deny", "TS204"]) == 1
    found = capsys.readouterr()
    assert "error[TS204]" in found.err
    assert found.out == ""


def test_error_on_warning_makes_errors_of_all_warnings(warned: str) -> None:
    assert main(["check", warned, "--error-on-warning"]) == 1


def test_allow_leaves_a_diagnostic_out(warned: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", warned, "--allow", "TS204", "--error-on-warning"]) == 0
    assert capsys.readouterr() == ("", "")


def test_warn_makes_a_warning_of_an_error(faulty: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", faulty, "--warn", "TS401"])
    assert "warning[TS401]" in capsys.readouterr().out


@pytest.mark.parametrize("group", ["TS2xx", "TS2XX", "TS200", "TS2"])
def test_a_group_means_all_codes_in_it(group: str) -> None:
    denied = read(deny=(group,)).severities
    assert denied == {code: Severity.ERROR for code in CODES if code.startswith("TS2")}


def test_several_codes_may_stand_in_one_option() -> None:
    assert set(read(allow=("TS204,TS211 TS301",)).severities) == {"TS204", "TS211", "TS301"}


@pytest.mark.parametrize("first", ["allow", "warn", "deny"])
def test_a_code_takes_precedence_over_its_group(folder: Path, first: str) -> None:
    wanted = {"allow": None, "warn": Severity.WARNING, "deny": Severity.ERROR}
    for second in wanted:
        found = read(
            **{first: ("ts5xx",)} | {second: ("TS503",)} if first != second else {first: ("TS5xx",)}
        ).severities
        (folder / "tscc.toml").write_text(f'{first} = ["TS5xx"]\n' + f'{second} = ["TS503"]\n' * (first != second))
        assert read().severities == found
        assert (found["TS502"], found["TS503"]) == (wanted[first], wanted[second])
        (folder / "tscc.toml").write_text("")


def test_deny_takes_precedence_over_warn_and_allow() -> None:
    assert read(deny=("TS5xx",), warn=("TS5xx",)).severities["TS503"] is Severity.ERROR
    assert read(warn=("TS503",), allow=("TS503",)).severities["TS503"] is Severity.WARNING


@pytest.mark.parametrize("option", ["--deny", "--warn", "--allow"])
def test_an_unknown_code_is_a_usage_error(warned: str, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", warned, option, "TS24O"]) == 2
    found = capsys.readouterr()
    assert found.out == ""
    assert found.err.startswith("tscc: unknown code `TS24O`; did you mean `TS")


def test_max_errors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    (tmp_path / "many.txt").write_text(text.replace("150,609,780", "150,6O9,78O"), encoding="utf-8")
    main(["check", str(tmp_path / "many.txt"), "--max-errors", "3"])
    assert capsys.readouterr().out.count("error[TS4") == 3
    main(["check", str(tmp_path / "many.txt"), "--max-errors", "0"])
    assert capsys.readouterr().out.count("error[TS401]") == 7


# --- the settings of a project


def test_settings_are_found_above(folder: Path, warned: str) -> None:
    (folder.parent / "tscc.toml").write_text('deny = ["TS2xx"]\n', encoding="utf-8")
    assert main(["check", warned]) == 1


def test_settings_in_pyproject(folder: Path, warned: str) -> None:
    (folder / "pyproject.toml").write_text("[tool.tscc]\nerror-on-warning = true\n", encoding="utf-8")
    assert main(["check", warned]) == 1


def test_the_nearest_settings_are_taken(folder: Path) -> None:
    (folder.parent / "tscc.toml").write_text("max-errors = 3\n", encoding="utf-8")
    assert read().max_errors == 3
    (folder / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    assert read().max_errors == 3
    (folder / "pyproject.toml").write_text("[tool.tscc]\nmax-errors = 0\n", encoding="utf-8")
    assert read().max_errors is None


def test_the_command_line_comes_last(folder: Path, warned: str) -> None:
    (folder / "tscc.toml").write_text('deny = ["TS204"]\nmax-errors = 3\n', encoding="utf-8")
    assert main(["check", warned, "--allow", "TS204"]) == 0
    assert read_control((), (), (), error_on_warning=False, max_errors=0).max_errors is None


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ('deny = ["TS999"]', "unknown code `TS999`"),
        ('deny = "TS204"', "`deny` must be a list of codes"),
        ("allow = [204]", "`allow` must be a list of codes"),
        ("denny = []", "unknown setting `denny`; did you mean `deny`?"),
        ("max-errors = -1", "`max-errors` must be a whole number"),
        ("max-errors = true", "`max-errors` must be a whole number"),
        ("error-on-warning = 1", "`error-on-warning` must be true or false"),
        ("deny = [", ""),
    ],
)
def test_settings_that_make_no_sense(folder: Path, settings: str, message: str) -> None:
    path = folder / "tscc.toml"
    path.write_text(settings, encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        read()
    assert str(caught.value).startswith(str(path))
    assert message in str(caught.value)


def test_settings_that_make_no_sense_are_a_usage_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tscc.toml").write_bytes(b"deny = '\xff'")
    assert main(["check", str(EXAMPLE)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("other", ["tool = 3", "[tool]\nruff = 1"])
def test_a_pyproject_of_others_is_passed_over(folder: Path, other: str) -> None:
    (folder / "pyproject.toml").write_text(other, encoding="utf-8")
    assert read() == Control()
