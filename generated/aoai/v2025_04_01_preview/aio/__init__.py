"""The resources of api-version 2025-04-01-preview, for clients that await."""
