"""The resources of api-version 2022-12-01, for clients that await."""
