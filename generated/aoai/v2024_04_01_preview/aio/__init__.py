"""The resources of api-version 2024-04-01-preview, for clients that await."""
