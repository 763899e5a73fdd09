"""The resources of api-version 2024-03-01-preview, for clients that await."""
