"""Starts the program: reads settings, opens the books, wires everything, shows the window.

PySide puts itself before every import, for the sake of `from __feature__ import`, which we do not
use: it reads the source of each module to see whether it speaks of PySide, and keeps that. It was
a tenth of the start, and 20 MB. Its documentation names where the import of Python is kept.
"""

import builtins

import PySide6.QtCore  # noqa: F401  So that there is something to put back.

builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]
