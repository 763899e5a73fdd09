"""IR and names -> finished strings for the templates."""
