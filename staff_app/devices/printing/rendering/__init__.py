"""What is printed, as ESC/POS bytes. It pulls in python-escpos: import it on the printer lane only."""
