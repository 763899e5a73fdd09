"""The resources of api-version 2023-08-01-preview, for clients that await."""
