"""Receipts, labels and slips on ESC/POS printers: rendered to bytes, stored, then sent and confirmed."""
