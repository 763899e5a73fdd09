"""What the clients decide: no I/O, nothing that blocks."""
