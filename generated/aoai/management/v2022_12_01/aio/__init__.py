"""The resources of Azure AI services management 2022-12-01, for clients that await."""
