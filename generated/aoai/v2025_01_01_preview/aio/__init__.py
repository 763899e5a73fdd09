"""The resources of api-version 2025-01-01-preview, for clients that await."""
