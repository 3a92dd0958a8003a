"""The package as installed, in an environment of its own: from a wheel that is built from an sdist, and editable.

Builds run on a copy of the project, and what tscc depends on is lent to the environment by links, so that nothing is
downloaded where the setuptools at hand is new enough, and the tscc that runs the tests is out of sight.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = ("pyproject.toml", "MANIFEST.in", "README.md", "LICENSE", "src", "grammar")
SITE = Path(sysconfig.get_path("purelib"))
LOADS_EVERYTHING = """
import importlib, pkgutil, sys
from importlib.resources import files
import tscc, tscc.grammar
for package, *names in DATA:
    for name in names:
        assert files(package).joinpath(name).is_file(), name
for name in tscc.grammar.GRAMMARS:
    assert tscc.grammar.tables(name), name
for module in pkgutil.walk_packages(tscc.__path__, "tscc."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
assert "lark" not in sys.modules
sys.stdout.write(tscc.__file__)
"""


def test_every_package_is_listed() -> None:
    """The build lists the packages one by one: a new folder has to be added to its list."""
    with (ROOT / "pyproject.toml").open("rb") as stream:
        listed = tomllib.load(stream)["tool"]["setuptools"]["packages"]
    folders = [path.parent for path in (ROOT / "src").rglob("__init__.py")]
    found = [".".join(folder.relative_to(ROOT / "src").parts) for folder in folders]
    assert sorted(listed) == sorted(found)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that each test installs tscc into, anew."""
    return environment(tmp_path_factory.mktemp("installed"))


def test_sdist_and_wheel(python: Path, tmp_path: Path) -> None:
    """An sdist, and a wheel built from what is in it, installed: the wheel has only what runs."""
    isolation = ["--no-isolation"] if no_isolation() else []
    run(sys.executable, "-m", "build", *isolation, "-o", tmp_path, project(tmp_path))
    (sdist,), (wheel,) = tmp_path.glob("tscc-*.tar.gz"), tmp_path.glob("tscc-*.whl")
    with tarfile.open(sdist) as packed:
        source = {each.name.partition("/")[2] for each in packed if each.isfile()}
    shipped = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / "grammar").iterdir() if path.is_file()}
    assert sources <= source, "who has the sdist can change the grammar"
    assert shipped == {name.removeprefix("src/") for name in source if name.startswith("src/tscc/")}
    install(python, "--no-index", wheel)
    check(python, tmp_path, inside=python.parents[1])


def test_editable(python: Path, tmp_path: Path) -> None:
    """An editable install."""
    install(python, *no_isolation(), "-e", project(tmp_path))
    check(python, tmp_path, inside=tmp_path / "project")


def project(folder: Path) -> Path:
    """A copy of what the package is built from."""
    copy = folder / "project"
    copy.mkdir()
    for name in PROJECT:
        origin = ROOT / name
        if origin.is_dir():
            shutil.copytree(origin, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        elif origin.exists():
            shutil.copy(origin, copy / name)
    return copy


def no_isolation() -> list[str]:
    """What makes pip build with the setuptools at hand, where that can build this project."""
    return ["--no-build-isolation"] if int(version("setuptools").split(".")[0]) >= 77 else []


def environment(folder: Path) -> Path:
    """The interpreter of a new virtual environment that sees the packages of this one, but no tscc."""
    run(sys.executable, "-m", "venv", "--without-pip", folder / "environment")
    lent = folder / "lent"
    lent.mkdir()
    for entry in SITE.iterdir():
        if not entry.name.lower().startswith(("tscc", "__editable__", "pip")):
            (lent / entry.name).symlink_to(entry)
    python = folder / "environment" / "bin" / "python"
    paths = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    Path(paths.decode().strip(), "lent.pth").write_text(f"{lent}\n", encoding="utf-8")
    return python


def install(python: Path, *what: str | Path) -> None:
    """Install tscc alone."""
    run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--force-reinstall", "-q", *what)


def check(python: Path, folder: Path, inside: Path) -> None:
    """The command and all modules of an install work, away from the project, and are those of the install."""
    command = python.with_name("tscc")
    compiled = run(command, "compile", ROOT / "examples" / "harbor-2002-4.txt", cwd=folder)
    assert compiled == (ROOT / "examples" / "harbor-2002-4.yaml").read_bytes()
    assert (
        run(command, "schema", cwd=folder)
        == (folder / "project" / "src" / "tscc" / "document" / "schema.json").read_bytes()
    )
    assert run(command, "--version", cwd=folder).startswith(b"tscc ")
    shipped = data_files("tscc", ROOT / "src" / "tscc")
    origin = Path(run(python, "-c", f"DATA = {[shipped]!r}\n{LOADS_EVERYTHING}", cwd=folder).decode())
    assert inside.resolve() in origin.resolve().parents


def data_files(package: str, folder: Path) -> list[str]:
    """A package and the files in it that are no Python: grammar files, the schema, py.typed."""
    files = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return [package, *(path.relative_to(folder).as_posix() for path in files if path.suffix != ".py")]


def run(*command: str | Path, cwd: Path | None = None) -> bytes:
    """The output of a command that must succeed, in an environment that says nothing of Python paths."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=clean, capture_output=True, check=False)
    if done.returncode != 0:
        pytest.fail(f"{' '.join(str(part) for part in command)}\n{done.stderr.decode(errors='replace')}")
    return done.stdout
