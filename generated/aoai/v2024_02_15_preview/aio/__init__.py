"""The resources of api-version 2024-02-15-preview, for clients that await."""
