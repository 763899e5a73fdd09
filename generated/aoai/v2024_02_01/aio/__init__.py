"""The resources of api-version 2024-02-01, for clients that await."""
