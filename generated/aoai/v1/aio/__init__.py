"""The resources of api-version v1, for clients that await."""
