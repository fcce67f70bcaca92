"""The rules of a pickup order and the messages that the staff app and the service share."""
