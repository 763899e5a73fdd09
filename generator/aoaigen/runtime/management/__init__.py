"""What Azure Resource Manager adds: clouds, subscriptions, resource ids, keys that rotate."""
