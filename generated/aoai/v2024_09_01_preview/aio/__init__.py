"""The resources of api-version 2024-09-01-preview, for clients that await."""
