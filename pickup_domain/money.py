"""Money in minor units with its currency."""

from typing import Annotated

from pydantic import Field, StringConstraints

from pickup_domain.base import Model

Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
"""An ISO 4217 code."""


_MINOR_DIGITS = {"JPY": 0, "KRW": 0, "CLP": 0, "VND": 0, "ISK": 0, "BHD": 3, "KWD": 3, "TND": 3}
"""Where a currency's minor unit is not a hundredth (ISO 4217)."""


def minor_digits(currency: str) -> int:
    """How many digits of an amount stand behind the point."""
    return _MINOR_DIGITS.get(currency, 2)


class Money(Model):
    """An amount in the currency's minor unit (cents for USD, yen for JPY)."""

    amount_minor: int = Field(ge=-(10**12), le=10**12)
    currency: Currency

    def __add__(self, other: "Money") -> "Money":
        """Sum of two amounts of one currency.

        Raises:
            ValueError: The currencies differ.
        """
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(amount_minor=self.amount_minor + other.amount_minor, currency=self.currency)

    def __sub__(self, other: "Money") -> "Money":
        """Difference of two amounts of one currency.

        Raises:
            ValueError: The currencies differ.
        """
        return self + other.times(-1)

    def times(self, count: int) -> "Money":
        """This amount taken `count` times."""
        return Money(amount_minor=self.amount_minor * count, currency=self.currency)
