"""The resources of api-version 2023-10-01-preview, for clients that await."""
