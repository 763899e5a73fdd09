"""A comparison as people and programs read it: one file per format."""
