"""What programs read: the same facts as the screens show, as data with a schema of its own."""
