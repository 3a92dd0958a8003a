"""`python -m tscc` is the command `tscc`."""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def run() -> NoReturn:
    """Run the command line; an interrupt while it starts ends it like a later one."""
    try:
        from tscc.cli.main import main

        code = main()
    except KeyboardInterrupt:
        code = 130
    if sys.argv[1:2] == ["compile"] and not (sys.gettrace() or sys.getprofile()):
        _leave(code)
    raise SystemExit(code)


def _leave(code: int) -> NoReturn:
    """End the process as it is: to free what a compile has made takes long, and nothing else is left to be done."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        raise SystemExit(code) from None
    os._exit(code)


if __name__ == "__main__":
    run()
