"""The resources of api-version 2023-09-01-preview, for clients that await."""
