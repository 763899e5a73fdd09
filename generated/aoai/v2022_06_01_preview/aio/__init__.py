"""The resources of api-version 2022-06-01-preview, for clients that await."""
