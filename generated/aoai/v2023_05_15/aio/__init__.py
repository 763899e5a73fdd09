"""The resources of api-version 2023-05-15, for clients that await."""
