"""The ways to a printer, all behind one protocol: network, device node, serial port, USB, CUPS."""
