"""The resources of api-version 2023-07-01-preview, for clients that await."""
