"""The resources of api-version 2024-10-21, for clients that await."""
