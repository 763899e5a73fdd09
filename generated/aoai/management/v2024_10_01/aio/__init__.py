"""The resources of Azure AI services management 2024-10-01, for clients that await."""
