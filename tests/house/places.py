"""What may be said in one place only: dialogs, threads, styles, shortcuts, commits."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import Source, sources, within

DIALOGS = frozenset(
    {
        *("QColorDialog", "QDialog", "QErrorMessage", "QFileDialog", "QFontDialog", "QInputDialog"),
        *(
            "QMessageBox",
            "QPageSetupDialog",
            "QPrintDialog",
            "QPrintPreviewDialog",
            "QProgressDialog",
            "QWizard",
        ),
    }
)
THREADS = frozenset({"QRunnable", "QThread", "QThreadPool", "QtConcurrent", "Thread", "Timer"})
POOLS = ("concurrent", "multiprocessing", "_thread", "PySide6.QtConcurrent")
SHORTCUTS = frozenset({"QShortcut", "setShortcut", "setShortcuts"})
# What host and vault commit are files that were written beside: neither of them knows the store.
_MAY_COMMIT = ("cyberbrief/services/", "cyberbrief/store/transaction.py", "cyberbrief/host/", "cyberbrief/vault/")
WAITS = frozenset({"time.sleep", "PySide6.QtTest.QTest.qWait", "PySide6.QtTest.QTest.qSleep"})


def _names(source: Source) -> Iterator[tuple[int, str]]:
    """Yield line and name of everything imported, named or reached by a dot."""
    for node in source.nodes:
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute):
            yield node.lineno, node.attr
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, alias.name) for alias in node.names)


def _elsewhere(root: Path, names: frozenset[str], *places: str) -> Iterator[str]:
    for source in sources(root, "cyberbrief", "main.py"):
        if not source.path.startswith(places):
            yield from sorted({source.at(line, name) for line, name in _names(source) if name in names})


def dialogs_are_asked_in_one_place(root: Path) -> Iterator[str]:
    """Every dialog is opened by gui/ask.py."""
    yield from _elsewhere(root, DIALOGS, "cyberbrief/gui/ask.py")


def styles_are_set_in_one_place(root: Path) -> Iterator[str]:
    """Style sheets are set by the theme."""
    yield from _elsewhere(root, frozenset({"setStyleSheet"}), "cyberbrief/gui/theme")


def shortcuts_stand_in_one_table(root: Path) -> Iterator[str]:
    """Every shortcut stands in gui/actions.py; fields may name the standard keys that they keep for themselves."""
    yield from _elsewhere(root, SHORTCUTS, "cyberbrief/gui/actions.py")
    for source in sources(root, "cyberbrief/gui"):
        for node in source.nodes if source.path != "cyberbrief/gui/actions.py" else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("QKeySequence"):
                yield source.at(node.lineno, "makes a QKeySequence")


def threads_start_in_one_place(root: Path) -> Iterator[str]:
    """Threads, pools and worker processes are started by gui/background.py."""
    yield from _elsewhere(root, THREADS - {"Timer"}, "cyberbrief/gui/background.py")
    for source in sources(root, "cyberbrief", "main.py"):
        if source.path != "cyberbrief/gui/background.py":
            for line, name in source.imports():
                if within(name, *POOLS, "threading.Timer"):
                    yield source.at(line, f"imports {name}")


def only_services_commit(root: Path) -> Iterator[str]:
    """`commit` is called in services; the store's transaction carries it out."""
    for source in sources(root, "cyberbrief", "main.py"):
        if source.path.startswith(_MAY_COMMIT):
            continue
        for node in source.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit":
                yield source.at(node.lineno, "calls commit")


def nobody_sleeps(root: Path) -> Iterator[str]:
    """Nothing waits for time to pass: tests wait for a signal or a condition, the program never waits."""
    for source in sources(root):
        for line, name in source.imports():
            if name in WAITS:
                yield source.at(line, f"imports {name}")
        for node in source.nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                called = f"{ast.unparse(node.func.value)}.{node.func.attr}"
                if called in {"time.sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"}:
                    yield source.at(node.lineno, f"calls {called}")


def modules_hold_no_state(root: Path) -> Iterator[str]:
    """No module keeps a list, dictionary or set that starts empty: it could only be meant to be filled."""
    for source in sources(root, "cyberbrief", "main.py"):
        for node in source.tree.body:
            value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
            empty_display = (isinstance(value, ast.List | ast.Set) and not value.elts) or (
                isinstance(value, ast.Dict) and not value.keys
            )
            made_empty = (
                isinstance(value, ast.Call)
                and isinstance(value.func, ast.Name)
                and value.func.id in {"list", "dict", "set", "defaultdict", "deque", "Counter", "OrderedDict"}
                and (not value.args or value.func.id == "defaultdict")
            )
            if empty_display or made_empty:
                yield source.at(node.lineno, "a collection of the module that starts empty")
