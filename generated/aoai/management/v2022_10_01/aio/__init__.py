"""The resources of Azure AI services management 2022-10-01, for clients that await."""
