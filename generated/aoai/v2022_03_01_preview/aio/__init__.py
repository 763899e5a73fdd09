"""The resources of api-version 2022-03-01-preview, for clients that await."""
