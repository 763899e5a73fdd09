"""The resources of api-version 2023-06-01-preview, for clients that await."""
