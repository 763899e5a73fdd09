"""The resources of api-version 2024-12-01-preview, for clients that await."""
