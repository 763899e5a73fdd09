"""The resources of api-version 2025-03-01-preview, for clients that await."""
