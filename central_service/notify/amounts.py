"""Amounts of money as a language writes them."""

from pickup_domain.money import Money

_SYMBOLS = {"EUR": "€", "GBP": "£", "JPY": "¥", "USD": "$"}
"""Those of the GSM alphabet, too; other currencies are told by their code."""
_DECIMALS = dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX"), 0)
_DECIMALS |= dict.fromkeys(("VND", "VUV", "XAF", "XOF", "XPF"), 0)
_DECIMALS |= dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
"""Of the minor unit, where they are not two (ISO 4217)."""


def amount(money: Money, decimal: str, group: str, *, symbol_first: bool = False) -> str:
    """`$1,234.50` or `1.234,50 €`; the sign is left to the sentence around it.

    Args:
        money: How much.
        decimal: Between units and their fractions.
        group: Between thousands.
        symbol_first: True where the language puts the currency before the number.
    """
    places = _DECIMALS.get(money.currency, 2)
    units, fraction = divmod(abs(money.amount_minor), 10**places)
    number = f"{units:,}".replace(",", group) + (f"{decimal}{fraction:0{places}}" if places else "")
    symbol = _SYMBOLS.get(money.currency, money.currency)
    if symbol_first:
        return f"{symbol}{number}" if len(symbol) == 1 else f"{symbol}\u00a0{number}"
    return f"{number}\u00a0{symbol}"
