"""The resources of api-version 2024-06-01, for clients that await."""
