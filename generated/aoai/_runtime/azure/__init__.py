"""What is Azure OpenAI's alone."""
