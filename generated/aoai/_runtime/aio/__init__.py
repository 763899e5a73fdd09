"""The clients that await."""
