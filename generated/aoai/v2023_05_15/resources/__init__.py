"""The resources of api-version 2023-05-15."""
