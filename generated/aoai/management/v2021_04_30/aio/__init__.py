"""The resources of Azure AI services management 2021-04-30, for clients that await."""
