"""The resources of Azure AI services management 2021-10-01, for clients that await."""
