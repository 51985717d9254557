"""The verb of Word files from anywhere: what one reveals beside its words, and a copy that tells no more."""

from __future__ import annotations

from pathlib import Path

import click

from cyberbrief import console
from cyberbrief.services import revealing
from cyberbrief.services.revealing import CutPicture, Fate, Group, Revealed, Way

_FOUND = 3
_FILE = click.Path(path_type=Path)


def add_to(group: click.Group) -> None:
    """Add the verb to the program's."""
    group.add_command(reveal)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--scrub", "out", default=None, type=_FILE, help="Write a copy there that tells no more than its words.")
@click.option("--overwrite", is_flag=True, help="Replace a file of that name; never FILE itself.")
@click.option(
    "--changes",
    type=click.Choice([str(way) for way in Way]),
    default=None,
    help="What becomes of tracked changes in the copy; asked for where there are any.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def reveal(file: Path, out: Path | None, *, overwrite: bool, changes: str | None, as_json: bool) -> None:
    """Say what a Word FILE would reveal: names, comments, deleted words, hidden text, paths, metadata of pictures.

    Ends with 0 where nothing is telling, with 3 where something is: in the copy, where one is written.
    """
    cut_picture = _picture_cutter()
    found = revealing.of_file(file, cut_picture=cut_picture)
    left = found
    if out is not None:
        if found.has_changes and changes is None:
            console.warn("Changes are still marked in it. Say --changes accept, reject or keep. Nothing was written.")
            raise SystemExit(_FOUND)
        way = Way(changes or Way.KEEP)
        left = revealing.save_scrubbed(file, out, way, overwrite=overwrite, cut_picture=cut_picture).left
    if as_json:
        console.say_json({"found": _as_json(found), **({"left": _as_json(left)} if out is not None else {})})
    else:
        _say(found)
        if out is not None:
            _say_copy(out, left)
    if left.telling:
        raise SystemExit(_FOUND)


def _picture_cutter() -> CutPicture | None:
    """Return what cuts pictures for good; None on a machine that lacks what draws."""
    try:
        from cyberbrief.gui.picture_cutting import cut_picture  # noqa: PLC0415  # no other verb needs it
    except ImportError:
        return None
    return cut_picture


def _say(found: Revealed) -> None:
    if not found.groups:
        console.say("Nothing was found beside the words themselves.")
    for group in found.groups:
        console.say(f"{group.weight}: {group.sort.label} ({group.count})")
        for trace in group.traces:
            parts = (str(trace.where), trace.said, trace.by, trace.at)
            console.say("    " + console.on_one_line(" | ".join(filter(None, parts))))


def _say_copy(out: Path, left: Revealed) -> None:
    console.say(str(out))
    for group in left.groups:
        for trace in group.traces:
            why = f" {trace.why}" if trace.why else ""
            console.warn(console.on_one_line(f"left: {group.sort.label}: {trace.where} {trace.said}.{why}"))


def _as_json(found: Revealed) -> list[dict[str, object]]:
    return [_group_as_json(group) for group in found.groups]


def _group_as_json(group: Group) -> dict[str, object]:
    return {
        "weight": str(group.weight),
        "sort": group.sort.key,
        "label": str(group.sort.label),
        "count": group.count,
        "traces": [
            {
                "where": str(trace.where),
                "said": str(trace.said),
                "by": trace.by,
                "at": trace.at,
                "scrubbed": trace.fate is Fate.REMOVED,
                "why": str(trace.why) if trace.why else "",
            }
            for trace in group.traces
        ],
    }
