"""The interface of one api-version as frozen values, and how documents become it."""
