"""The house rules that no linter knows. A limit may be lowered, never raised."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QObject

import coop
import db.tables as _tables
import ui
from coop.errors import Refusal
from coop.fact_log import APPLIES
from coop.facts import KINDS
from db.base import Base
from ui.wording import WORDING

ROOT = Path(__file__).parent.parent
FOLDERS = ["coop", "db", "desktop_app", "documents", "hub", "sync", "ui", "values"]
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
EVERY_FILE = sorted(
    [
        *FILES,
        *(path for folder in ("tests", "benchmarks") for path in (ROOT / folder).rglob("*.py")),
    ]
)
USE_CASES = [path for path in FILES if re.search(r"^@use_case", path.read_text(), re.MULTILINE)]
TRANSLATIONS = sorted((ROOT / "resources" / "translations").glob("*_id.ts"))
REQUIREMENTS = sorted(
    path for path in (ROOT / "requirements").iterdir() if path.suffix in {".in", ".txt"}
)
WRITTEN = [
    path
    for pattern in ("*.md", "*.toml", "Makefile", ".ci/*", "docs/**/*.md")
    for path in ROOT.glob(pattern)
]
FILE_LINES_MAX = 300
TEST_LINES_MAX = 350
"""A test reads from above to below: it needs less of the head than what it tests."""
FUNCTION_LINES_MAX = 40
VAGUE = {
    "utils",
    "helpers",
    "common",
    "manager",
    "handler",
    "service",
    "core",
    "misc",
    "data",
    "info",
}
A_PLACE_OF_THIS_MACHINE = re.compile(r"/(?:home|root|work|Users)/\w|/tmp/\w|[A-Z]:\\\\Users")
AN_ADDRESS = re.compile(r"://|--(?:extra-)?index-url|--find-links|--trusted-host")
FLOATS = ("coop/goods/list_columns.py", "coop/lists/xlsx_table.py", "coop/members/portrait.py")
"""Shares of rows or of a picture, and what a workbook holds, which becomes a decimal at once."""
A_BROAD_NET = (
    "desktop_app/crash_report.py",
    "sync/client/delivery_loop.py",
    "hub/projections/projecting.py",
)
"""Where whatever goes wrong is reported, and nothing is swallowed."""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_fits_in_the_head_and_a_function_on_the_screen(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= FILE_LINES_MAX
    for function in functions_of(path):
        assert function.end_lineno is not None
        assert function.end_lineno - function.lineno < FUNCTION_LINES_MAX, function.name


@pytest.mark.parametrize("path", sorted((ROOT / "tests").rglob("*.py")), ids=name)
def test_a_test_is_about_one_subject(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= TEST_LINES_MAX


def test_names_say_what_things_are() -> None:
    vague = [name(path) for path in EVERY_FILE if VAGUE & {path.stem, *path.parts}]
    vague += [
        f"{name(path)}: {function.name}"
        for path in FILES
        if path != ROOT / "db" / "column_types.py"  # SQLAlchemy's names.
        for function in functions_of(path)
        if function.name.lstrip("_").startswith(("process_", "do_"))
    ]

    assert vague == []


@pytest.mark.parametrize("path", USE_CASES, ids=name)
def test_a_use_case_is_the_one_public_function_of_a_module_of_its_name(path: Path) -> None:
    functions = [node.name for node in tree_of(path).body if isinstance(node, ast.FunctionDef)]

    assert [function for function in functions if not function.startswith("_")] == [path.stem]


def test_whatever_records_a_fact_is_a_use_case() -> None:
    recording = [path for path in FILES if re.search(r"\brecord\(session", path.read_text())]

    assert set(recording) - set(USE_CASES) == {ROOT / "coop" / "fact_log.py"}


def test_every_kind_of_fact_has_its_rows() -> None:
    assert set(KINDS.values()) == set(APPLIES)


def test_only_the_transaction_commits() -> None:
    commits = re.compile(r"\.commit\(|(?:session|connection|\))\.begin\(")
    committing = [name(path) for path in FILES if commits.search(path.read_text())]

    assert committing == [
        "db/database.py",
        "db/migrate.py",  # Before there is a Database.
        "db/session.py",  # It begins what is never committed: a snapshot.
        "hub/projections/projecting.py",  # A savepoint: one fact may fail alone.
        "hub/storage.py",
    ]


def test_no_mapper_is_brought_back() -> None:
    with_mapper = [name(path) for path in FILES if "sqlalchemy.orm" in path.read_text()]

    assert with_mapper == []


def every_kind_of(kind: type[Refusal]) -> Iterator[type[Refusal]]:
    for child in kind.__subclasses__():
        yield child
        yield from every_kind_of(child)


def modules_of(package: object) -> list[str]:
    path, prefix = package.__path__, f"{package.__name__}."  # type: ignore[attr-defined]
    return [found.name for found in walk_packages(path, prefix)]


def test_every_refusal_has_words() -> None:
    for module in modules_of(coop):
        import_module(module)
    worded = set(WORDING)
    for module in modules_of(ui):
        if module.endswith("wording"):
            worded |= set(getattr(import_module(module), "WORDING", {}))

    refusals = {kind for kind in every_kind_of(Refusal) if kind.__module__.startswith("coop.")}
    assert sorted(kind.__name__ for kind in refusals - worded) == []


def test_every_table_is_strict() -> None:
    assert set(Base.metadata.tables) >= _tables.WORKING_TABLES
    lax = [
        table.name
        for table in Base.metadata.sorted_tables
        if not table.dialect_options["sqlite"]["strict"]
    ]

    assert lax == []


@pytest.mark.parametrize("path", TRANSLATIONS, ids=name)
def test_every_translation_is_finished(path: Path) -> None:
    unfinished = []
    for message in ET.parse(path).iter("message"):  # noqa: S314  Our own file.
        translation = message.find("translation")
        forms = [] if translation is None else [translation, *translation.iter("numerusform")]
        is_said = any((form.text or "").strip() for form in forms)
        if translation is None or translation.get("type") or not is_said:
            unfinished.append(message.findtext("source"))

    assert unfinished == []


def test_a_translation_names_the_same_blanks() -> None:
    blank = re.compile(r"\{\w*\}")
    differing = [
        source
        for path in TRANSLATIONS
        for message in ET.parse(path).iter("message")  # noqa: S314  Our own file.
        if (source := message.findtext("source") or "")
        and set(blank.findall(source)) != set(blank.findall(message.findtext("translation") or ""))
    ]

    assert differing == []


def test_no_two_folders_file_their_words_under_one_name() -> None:
    """A window's words are found by the name of its class, wherever that stands."""
    folders: dict[str, set[str]] = {}
    for path in TRANSLATIONS:
        for context in ET.parse(path).iter("context"):  # noqa: S314  Our own file.
            folders.setdefault(context.findtext("name") or "", set()).add(path.stem)
    for module in modules_of(ui):
        for kind in vars(import_module(module)).values():
            if isinstance(kind, type) and issubclass(kind, QObject) and kind.__module__ == module:
                folder = module.split(".")[1] if module.count(".") > 1 else "window"
                folders.setdefault(kind.__name__, set()).add(f"{folder}_id")

    assert {said: where for said, where in folders.items() if len(where) > 1} == {}


@pytest.mark.parametrize(
    "path",
    [path for path in FILES if name(path).startswith(("values", "coop", "db"))],
    ids=name,
)
def test_no_float_comes_near_a_ledger(path: Path) -> None:
    if name(path) in FLOATS:
        return
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Constant):
            assert not isinstance(node.value, float), node.lineno
        if isinstance(node, ast.Name):
            assert node.id != "float", node.lineno
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            assert "Path" in path.read_text(), node.lineno  # Folders are joined by the same sign.


def test_every_use_case_has_a_door() -> None:
    """Nobody can do what no page, no command and no other act calls."""
    calling = [
        (name(path), {node.id for node in ast.walk(tree_of(path)) if isinstance(node, ast.Name)})
        for path in FILES
        if not name(path).startswith("desktop_app/demo/")
    ]
    closed = [
        act.name
        for path in FILES
        for act in functions_of(path)
        if "use_case" in map(ast.unparse, act.decorator_list)
        and not any(act.name in names for other, names in calling if other != name(path))
    ]

    assert closed == []


def test_nothing_that_goes_wrong_is_swallowed() -> None:
    broad = re.compile(r"except(?: Exception| BaseException)?(?: as \w+)?:")
    swallowing = [
        name(path)
        for path in FILES
        if name(path) not in A_BROAD_NET
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        and broad.fullmatch(ast.unparse(node).splitlines()[0])
        and not isinstance(node.body[-1], ast.Raise)
    ]

    assert swallowing == []


@pytest.mark.parametrize("path", [*EVERY_FILE, *WRITTEN, *REQUIREMENTS, *TRANSLATIONS], ids=name)
def test_nothing_names_a_place_of_one_machine(path: Path) -> None:
    if path == Path(__file__):
        return
    assert A_PLACE_OF_THIS_MACHINE.findall(path.read_text()) == []


@pytest.mark.parametrize("path", REQUIREMENTS, ids=name)
def test_requirements_name_no_address(path: Path) -> None:
    assert AN_ADDRESS.findall(path.read_text()) == []


@pytest.mark.parametrize("path", [path for path in REQUIREMENTS if path.suffix == ".txt"], ids=name)
def test_requirements_are_pinned_with_hashes(path: Path) -> None:
    pins = re.findall(r"^[A-Za-z][^\n]*(?:\n[ \t][^\n]*)*", path.read_text(), re.MULTILINE)

    assert len(pins) > 5
    assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []


def test_no_test_is_skipped() -> None:
    skipping = re.compile(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\b")
    skipped = [
        name(path)
        for path in EVERY_FILE
        if path != Path(__file__) and skipping.search(path.read_text())
    ]

    assert skipped == []
