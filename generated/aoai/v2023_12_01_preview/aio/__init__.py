"""The resources of api-version 2023-12-01-preview, for clients that await."""
