"""The resources of Azure AI services management 2023-05-01, for clients that await."""
