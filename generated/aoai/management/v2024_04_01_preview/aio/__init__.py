"""The resources of Azure AI services management 2024-04-01-preview, for clients that await."""
