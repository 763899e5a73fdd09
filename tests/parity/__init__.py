"""openai-python's own tests, run over our clients: `nox -s parity`."""
