"""The resources of api-version 2023-03-15-preview, for clients that await."""
