"""The resources of api-version 2024-05-01-preview, for clients that await."""
