"""The resources of api-version 2025-02-01-preview, for clients that await."""
