"""The resources of api-version 2024-10-01-preview, for clients that await."""
