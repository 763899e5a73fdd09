"""Which lines of a user's code break with another api-version, and why."""
