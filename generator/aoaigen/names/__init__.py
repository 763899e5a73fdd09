"""Every name of the generated code, decided in one pass."""
