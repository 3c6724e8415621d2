"""What stands in a plan file: bytes, text, nodes with places, and every mistake of the file as a file."""
