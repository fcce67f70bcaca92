"""What stands on the counter: cameras and codes, printers, sounds. No Qt in here."""
