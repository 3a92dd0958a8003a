"""`python -m tscc` is the command `tscc`."""

from __future__ import annotations

from typing import NoReturn


def run() -> NoReturn:
    """Run the command line; an interrupt while it starts ends it like a later one."""
    try:
        from tscc.cli.main import main

        code = main()
    except KeyboardInterrupt:
        code = 130
    raise SystemExit(code)


if __name__ == "__main__":
    run()
