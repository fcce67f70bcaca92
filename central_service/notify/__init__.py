"""Messages to customers: written by the transaction that causes them, sent from here."""
