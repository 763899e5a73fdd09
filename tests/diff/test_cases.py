"""Pairs of small documents, and programs, that were once told wrong: each as a user runs it.

They lie beside the checkout, and are not part of it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.diff.command import aoai
from tests.official import ROOT

CASES = ROOT.parent / "shared" / "cases"
VARIANT = ["request-variant-added"]
PARTS = ["request-required-property-added", "request-required-property-removed"]
DIFF: dict[str, list[str]] = {
    "allOf_enum_a.json": [],
    "allOf_enum_intersection.json": [],
    "allOf_max_5_then_10.json": [],
    "allOf_prop_repeated_weaker.json": [],
    "allOf_prop_repeated_weaker_first.json": [],
    "allOf_prop_repeated_weaker_resp.json": [],
    "callback_prop_removed.json": ["response-property-removed"],
    "d01_server_prefix.yaml": [],
    "d15_security.yaml": ["request-security-option-added"] * 2,
    "d16_status_range.yaml": ["response-success-widened"],
    "dependentRequired_added.json": ["request-condition-added"],
    "discriminator_mapping_target_changed.json": [
        "response-variant-added", "response-variant-removed",
    ],
    "enum_allOf_const_list_shift.json": VARIANT,
    "nullstr_to_nullunion.json": VARIANT,
    "object_gets_oneOf_more_accepted.json": VARIANT,
    "object_gets_oneOf_optional.json": [],
    "object_gets_oneOf_with_options.json": ["request-enum-value-added"],
    "param_content_json_to_schema.json": ["request-parameter-restyled"],
    "patternProperties_closed.json": [
        "request-name-pattern-removed", "request-name-pattern-added",
    ],
    "query_int_to_string.json": ["request-type-widened"],
    "query_int_to_string_default.json": ["request-type-widened"],
    "req_multipleOf_10_to_5.json": ["request-limit-loosened"],
    "req_obj_nullable_tag_to_union.json": ["request-null-refused"],
    "req_obj_optional_tag_to_union.json": ["request-property-required", *VARIANT],
    "required_const_default_removed.json": [],
    "resp_header_required_to_optional.json": ["response-header-optional"],
    "resp_union_to_obj_optional_tag.json": ["response-property-optional"],
    "role_enum_to_variants_type_required.json": ["request-property-required"] * 3,
    "server_base_moved_into_paths.json": [],
    "status_2XX_eq.json": ["response-success-widened"],
    "two_tags_reordered_and_content_changed.json": ["request-type-changed"] * 4,
    "union_array_disc_to_oneOf.json": PARTS,
    "union_array_of_parts_one_part_changed.json": ["request-limit-tightened", *PARTS],
    "webhook_prop_removed.json": ["response-property-removed"],
}  # fmt: skip
Lines = dict[str, tuple[list[int], list[int]]]
# the move: each program's lines that break, and those that cannot be told
MIGRATE: dict[tuple[str, str], Lines] = {
    ("2023-05-15", "2024-02-01"): {
        "latin.py": ([], [2]),
        "py2.py": ([], [1]),
        "messages_in_variable.py": ([], [5]),
        "star_kwargs.py": ([], [5]),
        "untyped_param.py": ([], [5]),
    },
    ("2024-10-21", "2024-02-01"): {
        "literals_response_format.py": ([], [4]),
        "openai_foreign.py": ([], []),
        "openai_raw.py": ([4, 6], [7]),
        "two/used.py": ([3], []),
        "two/made.py": ([], []),
    },
}


def case(kind: str, name: str) -> Path:
    path = CASES / kind / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return path


@pytest.mark.parametrize("name", DIFF)
def test_a_pair_shows_its_changes_and_no_others(name: str) -> None:
    stem, _, ending = name.rpartition(".")
    sides = [case("diff", f"{stem}.{side}.{ending}") for side in ("old", "new")]
    told = json.loads(aoai("diff", *sides, "--format", "json").stdout)
    assert [change["id"] for change in told["changes"]] == DIFF[name]


@pytest.mark.parametrize("move", MIGRATE)
def test_programs_break_where_they_do_and_no_more_is_claimed(move: tuple[str, str]) -> None:
    paths = {name: case("migrate", name) for name in MIGRATE[move]}
    run = aoai("migrate", *move, *paths.values(), "--format", "json")
    told = json.loads(run.stdout)

    def lines(key: str, path: Path) -> list[int]:
        return [one["line"] for one in told[key] if Path(one["file"]).resolve() == path.resolve()]

    found = {name: (lines("breaks", p), lines("unknown", p)) for name, p in paths.items()}
    assert found == MIGRATE[move]


def test_every_pair_is_in_the_table() -> None:
    there = {path.name.replace(".old.", ".") for path in (CASES / "diff").glob("*.old.*")}
    assert there <= DIFF.keys()
