"""The resources of api-version 2024-07-01-preview, for clients that await."""
