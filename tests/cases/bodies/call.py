from __future__ import annotations

from constructs.bodies import Client


def call(url: str) -> None:
    bodies = Client(url).bodies
    bodies.bytes(body=b"\x00\xff")
    bodies.text(body="größer\n")
    bodies.vendor(id=1, name="a")
    bodies.list(body=[{"id": 1}])
    bodies.optional()
    bodies.optional(body=[])
    bodies.choice(id=1)
    bodies.choice(id=1, name="a b", content_type="application/x-www-form-urlencoded")
    bodies.choice(id=1, content_type="multipart/form-data")
    bodies.any(body=b"PNG", content_type="image/png")
