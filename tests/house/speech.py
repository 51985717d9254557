"""What the code says: in its logs, in its comments, and of the machine it was written on."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.tree import Source, sources, texts

LOGGING = frozenset({"debug", "info", "warning", "error", "critical", "log", "exception"})
MAY_TELL_OF_ERRORS = ("cyberbrief/host/log.py",)
# Each pattern is spelt so that it does not find itself.
UNFINISHED = re.compile(r"\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b|coming[ ]soon|not yet[ ]implemented")
HOSTS = re.compile(r"pypi[.]org|pythonhosted[.]|npmjs[.]|deb[.]debian[.]|crates[.]io|golang[.]org")
TELLS = re.compile(r"print_|format_exc|TracebackException")
LOOKS_AWAY = re.compile(r"#\s*(n[o]qa(: [A-Z0-9, ]+)?|type: i[g]nore(\[[\w, -]+\])?)\s*$")
RULE_CODE = re.compile(r'"[A-Z]{1,4}[0-9]*"')
PLACES = re.compile(r"(?<![\w.$}])/(work|root|home|tmp|farm)/\w")


def _caught(source: Source) -> set[str]:
    return {node.name for node in source.nodes if isinstance(node, ast.ExceptHandler) and node.name}


def _tells_of(argument: ast.expr, caught: set[str]) -> bool:
    """Tell whether the argument uses a caught exception for more than the name of its type."""
    if isinstance(argument, ast.Call) and ast.unparse(argument.func) == "type":
        return False
    if isinstance(argument, ast.Name):
        return argument.id in caught
    return any(_tells_of(part, caught) for part in ast.iter_child_nodes(argument) if isinstance(part, ast.expr))


def logs_hold_no_content(root: Path) -> Iterator[str]:
    """No exception goes into a log: its words may be those of a record. Its type may."""
    for source in sources(root, "cyberbrief", "main.py"):
        if source.path in MAY_TELL_OF_ERRORS:
            continue
        caught = _caught(source)
        for node in source.nodes:
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            said = node.func.attr
            owner = ast.unparse(node.func.value)
            arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
            if (owner == "traceback" and TELLS.match(said)) or (said == "exception" and "log" in owner.lower()):
                yield source.at(node.lineno, f"{owner}.{said} tells what the exception says")
            elif said in LOGGING and any(keyword.arg == "exc_info" for keyword in node.keywords):
                yield source.at(node.lineno, "exc_info tells what the exception says")
            elif said in LOGGING and "log" in owner.lower() and any(_tells_of(each, caught) for each in arguments):
                yield source.at(node.lineno, "logs an exception")


def nothing_is_left_unfinished(root: Path) -> Iterator[str]:
    """Nothing is promised for later, and no function is a stub."""
    for path, text in texts(root):
        if not path.startswith(("requirements/", "resources/", "docs/")):
            for number, line in enumerate(text.split("\n"), 1):
                if UNFINISHED.search(line):
                    yield f"{path}:{number}: {line.strip()[:80]}"
    for source in sources(root, "cyberbrief", "main.py"):
        for node in source.nodes:
            if isinstance(node, ast.Raise) and node.exc and "NotImplemented" in ast.unparse(node.exc):
                yield source.at(node.lineno, "a stub")


def nothing_names_a_machine(root: Path) -> Iterator[str]:
    """No file names a package registry's host or a path of the machine it was written on."""
    for path, text in texts(root):
        for number, line in enumerate(text.split("\n"), 1):
            for found in (HOSTS.search(line), PLACES.search(line)):
                if found:
                    yield f"{path}:{number}: names {found.group()}"


def exceptions_give_their_reason(root: Path) -> Iterator[str]:
    """Where a tool is told to look away, the reason stands beside: in the code and in pyproject.toml."""
    for source in sources(root):
        for number, line in enumerate(source.text.split("\n"), 1):
            if LOOKS_AWAY.search(line):
                yield source.at(number, "looks away without a reason")
    section = ""
    for path, text in texts(root):
        for number, line in enumerate(text.split("\n") if path == "pyproject.toml" else (), 1):
            section = line if line.startswith("[") else section
            ignores = section.startswith("[tool.ruff.lint") and not line.startswith("select")
            if ignores and RULE_CODE.search(line) and "#" not in line:
                yield f"{path}:{number}: {line.strip()} without a reason"
