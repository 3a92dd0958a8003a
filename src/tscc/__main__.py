"""`python -m tscc` is the command `tscc`."""

from tscc.cli import main

raise SystemExit(main())
