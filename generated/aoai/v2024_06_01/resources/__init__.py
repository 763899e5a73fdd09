"""The resources of api-version 2024-06-01."""
