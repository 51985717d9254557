"""All rules of the house: each takes the root of a tree and yields what breaks it, a line a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from tests.house import fields, places, rooms, shape, speech, tools

Rule = Callable[[Path], Iterable[str]]

RULES: tuple[Rule, ...] = (
    tools.layers_hold,
    tools.ruff_finds_nothing,
    tools.the_code_is_formatted,
    tools.types_hold,
    rooms.libraries_stay_in_their_rooms,
    rooms.the_domain_needs_only_python,
    rooms.the_window_sees_services_and_values,
    rooms.screens_do_not_know_each_other,
    rooms.rows_never_leave_the_store,
    rooms.migrations_are_frozen,
    rooms.nothing_knows_the_network,
    places.dialogs_are_asked_in_one_place,
    places.styles_are_set_in_one_place,
    places.shortcuts_stand_in_one_table,
    places.threads_start_in_one_place,
    places.only_services_commit,
    places.nobody_sleeps,
    places.modules_hold_no_state,
    shape.the_top_holds_what_the_design_names,
    shape.the_package_has_its_rooms,
    shape.names_say_something,
    shape.files_stay_short,
    shape.functions_stay_short,
    shape.modules_say_what_they_are_about,
    shape.tests_assert,
    speech.logs_hold_no_content,
    speech.exceptions_give_their_reason,
    speech.nothing_is_left_unfinished,
    speech.nothing_names_a_machine,
    fields.every_field_is_declared,
)
