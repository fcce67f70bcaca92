"""Money: minor units of one currency."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pickup_domain.money import Money

AMOUNTS = st.integers(-(10**9), 10**9)


def usd(amount_minor: int) -> Money:
    """An amount in US cents."""
    return Money(amount_minor=amount_minor, currency="USD")


@given(AMOUNTS, AMOUNTS, st.integers(0, 100))
def test_amounts_add_up_in_minor_units(one: int, other: int, count: int) -> None:
    """Exactly, with no rounding anywhere."""
    assert usd(one) + usd(other) == usd(one + other)
    assert usd(one) - usd(other) == usd(one - other)
    assert usd(one).times(count) == usd(one * count)


def test_currencies_do_not_mix() -> None:
    """Neither sum nor difference of dollars and euros is anything."""
    euro = Money(amount_minor=100, currency="EUR")
    with pytest.raises(ValueError, match="EUR"):
        usd(100) + euro
    with pytest.raises(ValueError, match="EUR"):
        usd(100) - euro
    assert usd(100) != euro


@pytest.mark.parametrize("currency", ["usd", "US", "DOLLAR", "", "U$D"])
def test_a_currency_is_three_capitals(currency: str) -> None:
    """As in ISO 4217."""
    with pytest.raises(ValidationError):
        Money(amount_minor=1, currency=currency)


@pytest.mark.parametrize("amount", [10**12 + 1, -(10**12) - 1, "1.5", 1.5, None])
def test_an_amount_is_a_whole_number_within_reason(amount: object) -> None:
    """Half a cent is a mistake somewhere else."""
    with pytest.raises(ValidationError):
        Money.model_validate({"amount_minor": amount, "currency": "USD"})


def test_money_does_not_change() -> None:
    """It is a value, safe to share."""
    with pytest.raises(ValidationError):
        usd(1).amount_minor = 2  # type: ignore[misc]
    assert len({usd(1), usd(1), usd(2)}) == 2
