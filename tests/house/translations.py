"""Keeps the translation files: adds what the program says newly, drops what it says no more, compiles them.

`make translations` runs this. What is new stands in the file unfinished, to be translated by hand or in Qt Linguist.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from cyberbrief.gui.language import CONTEXT
from tests.house.translatable import Saying, sayings
from tests.house.tree import HERE

FOLDER = HERE / "resources" / "i18n"
Forms = tuple[str, ...]


def read(path: Path) -> dict[str, Forms]:
    """Return the finished translations of a file by the words they translate; two forms where a number chooses."""
    found: dict[str, Forms] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314  # our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") is not None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found[message.findtext("source", "")] = tuple(forms)
    return found


def write(path: Path, said: Iterable[Saying], known: dict[str, Forms]) -> None:
    """Write a file with everything that is said; what is not known stands in it unfinished."""
    root = ET.Element("TS", version="2.1", language=path.stem, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for saying in said:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if saying.many else {})
        ET.SubElement(message, "location", filename=saying.where)
        ET.SubElement(message, "source").text = saying.source
        translation = ET.SubElement(message, "translation")
        forms = known.get(saying.source, ())
        if not forms or (saying.many and len(forms) == 1):
            translation.set("type", "unfinished")
            forms = ("", "")
        if saying.many:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def compile_to(path: Path, compiled: Path) -> None:
    """Compile a file with the tool that comes with Qt."""
    tool = Path(PySide6.__path__[0]) / "lrelease"
    command = [str(tool), "-silent", "-nounfinished", str(path), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)


def main() -> None:
    """Bring every translation up to date and tell what is missing."""
    said = sayings(HERE)
    for path in sorted(FOLDER.glob("*.ts")):
        known = read(path)
        write(path, said, known)
        compile_to(path, path.with_suffix(".qm"))
        missing = [saying for saying in said if saying.source not in known]
        print(f"{path.name}: {len(said)} sayings, {len(missing)} to translate")  # noqa: T201  # a command's answer


if __name__ == "__main__":
    main()
