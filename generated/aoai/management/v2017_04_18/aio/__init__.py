"""The resources of Azure AI services management 2017-04-18, for clients that await."""
