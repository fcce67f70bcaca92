"""Whether a request is the provider's."""

import pytest

from central_service.notify.sms_signature import is_signed, sign

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FORM = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Caller", "+12349013030"),
    ("Digits", "1234"),
    ("From", "+12349013030"),
    ("To", "+18005551212"),
]
SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="
"""The provider's own published example, for the token 12345."""


def test_the_published_example_is_signed_so() -> None:
    """Whatever order its fields come in."""
    assert sign("12345", URL, FORM) == SIGNATURE
    assert sign("12345", URL, reversed(FORM)) == SIGNATURE
    assert is_signed("12345", URL, FORM, SIGNATURE)


@pytest.mark.parametrize(
    ("token", "url", "form"),
    [
        ("12346", URL, FORM),
        ("12345", URL + "3", FORM),
        ("12345", URL, FORM[1:]),
        ("12345", URL, [*FORM, ("More", "1")]),
    ],
)
def test_anything_else_is_not_signed(token: str, url: str, form: list[tuple[str, str]]) -> None:
    """Another token, address or form."""
    assert not is_signed(token, url, form, SIGNATURE)
    assert not is_signed(token, url, form, "")
    assert not is_signed(token, url, form, "ü")


def test_a_port_may_be_said_or_left_out() -> None:
    """Providers and proxies differ about it."""
    said = sign("t", "https://a.example:443/x?y=1", [])
    left_out = sign("t", "https://a.example/x?y=1", [])
    assert is_signed("t", "https://a.example/x?y=1", [], said)
    assert is_signed("t", "https://a.example:443/x?y=1", [], left_out)
