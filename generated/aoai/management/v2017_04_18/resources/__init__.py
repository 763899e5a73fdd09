"""The resources of Azure AI services management 2017-04-18."""
