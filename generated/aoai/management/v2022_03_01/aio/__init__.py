"""The resources of Azure AI services management 2022-03-01, for clients that await."""
