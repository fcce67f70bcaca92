"""What the service answers to somebody on the floor: free times, what a message says, another store."""

from pickup_domain.base import Model
from pickup_domain.order import Window


class FreeSlots(Model):
    """The next times that can take an order, earliest first."""

    windows: tuple[Window, ...]


class MessageText(Model):
    """A message as its customer will read it, without pass, code or link."""

    channel: str
    """ "email" or "sms"."""
    subject: str = ""
    """Of an e-mail."""
    text: str


class MessagePreview(Model):
    """What a customer will be sent, and in which language; nothing where they can only be called."""

    language: str
    messages: tuple[MessageText, ...]


class OtherStore(Model):
    """Where a pass belongs that is for another store."""

    name: str
    address: tuple[str, ...] = ()
    phone: str = ""
