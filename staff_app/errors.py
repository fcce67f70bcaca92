"""The one family of errors that the staff app tells a person about."""

from pickup_domain.wording import joined, say, say_count

UPGRADE_REQUIRED = "upgrade_required"
"""The code of a service that does not speak this app's protocol (HTTP 426)."""
UNTRUSTED = "untrusted"
"""The code of a service that is not to be trusted, for its certificate or as it has none."""


class PickupError(Exception):
    """Something went wrong that a person can understand and act on.

    Attributes:
        title: A few words for a banner.
        message: One plain sentence about what happened.
        hint: The person's next step; empty where there is none.
    """

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.title = title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Message and next step in one line."""
        return joined(self.message, self.hint)


class DeviceError(PickupError):
    """A camera, scanner or printer did not do what was asked."""


class StorageError(PickupError):
    """The tablet's own database cannot be read or written."""


class StorageFullError(StorageError):
    """There is no room on the tablet's disk."""


class DamagedError(StorageError):
    """Something in the tablet's database could not be read; it was dropped and will be fetched again."""


class UnsentWorkError(StorageError):
    """The tablet cannot leave its store: something of it is neither sent nor saved to a file."""

    def __init__(self, count: int, store_name: str) -> None:
        super().__init__(
            say("Not sent yet"),
            say_count(
                count,
                "1 step is not sent yet to {store}.",
                "{count} steps are not sent yet to {store}.",
                store=store_name,
            ),
            say("Wait until they are sent, or let a shift lead there save them to a file."),
        )


class CredentialError(PickupError):
    """The device token cannot be kept or read back."""


class ServiceError(PickupError):
    """The central service refused or cannot be reached.

    Attributes:
        code: The stable code of the service's problem document, or "unreachable".
    """

    def __init__(self, title: str, message: str, hint: str = "", *, code: str = "unreachable") -> None:
        super().__init__(title, message, hint)
        self.code = code
