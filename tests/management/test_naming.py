"""The table of names: every operation has a row, and every row an operation and a description."""

from __future__ import annotations

from aoaigen.api.config_file import load_config
from aoaigen.home import find_home
from aoaigen.interfaces import every_interface

MANAGEMENT = find_home().of("management")


def test_names_are_the_tables_and_each_has_a_description_of_our_own() -> None:
    config = load_config(MANAGEMENT.specs)
    used = {operation.name for api in every_interface(MANAGEMENT) for operation in api.operations}
    assert used == set(config.operations)
    assert used == set(config.service.texts.operations)
