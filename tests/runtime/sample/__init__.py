"""A hand-made package in the form of the generated ones, for the runtime's tests."""
