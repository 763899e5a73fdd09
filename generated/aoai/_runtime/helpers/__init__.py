"""What applications do with calls and answers; each module is imported where it is used."""
