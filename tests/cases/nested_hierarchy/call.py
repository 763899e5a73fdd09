from __future__ import annotations

from constructs.nested_hierarchy import Client, models


def call(url: str) -> None:
    pets = Client(url).things
    plain = pets.create(pet={"kind": "pet", "friend": {"kind": "cat", "lives": 9}}).pet
    assert type(plain) is models.PetBase
    assert isinstance(plain.friend, models.Cat)
    assert plain.friend.lives == 9
    poodle = pets.create(extra_body={"pet": {"kind": "dog", "breed": "poodle", "curls": 3}}).pet
    assert isinstance(poodle, models.Poodle)
    assert poodle.curls == 3
    pug = pets.create(extra_body={"pet": {"kind": "dog", "breed": "pug"}}).pet
    cow = pets.create(extra_body={"pet": {"kind": "cow"}}).pet
    assert [type(pug).__name__, type(cow).__name__] == ["DogBase", "PetBase"]
