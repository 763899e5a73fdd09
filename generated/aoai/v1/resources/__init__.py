"""The resources of api-version v1."""
