"""The resources of Azure AI services management 2016-02-01-preview, for clients that await."""
