"""Code written for openai-python's Azure clients, moved here."""
