"""Which api-versions have which operation."""

OPERATIONS: dict[str, tuple[str, ...]] = {
    "chat.completions.create": ("2024-10-21", "2099-01-01"),
    "chat.completions.rewind": ("2099-01-01", "2099-02-01-preview"),
    "responses.create": ("2099-01-01",),
}
