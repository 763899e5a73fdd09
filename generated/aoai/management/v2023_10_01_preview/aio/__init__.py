"""The resources of Azure AI services management 2023-10-01-preview, for clients that await."""
