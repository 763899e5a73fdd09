"""Resources as the generator writes them."""
