"""The resources of api-version 2024-08-01-preview, for clients that await."""
