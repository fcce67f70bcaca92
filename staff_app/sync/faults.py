"""What goes wrong on the line to the service, in words; nothing else knows the HTTP library's exceptions."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ipaddress import ip_address

import httpx
from pydantic import ValidationError

from pickup_domain.sync import Problem
from pickup_domain.wording import say
from staff_app.errors import UNTRUSTED, UPGRADE_REQUIRED, ServiceError
from staff_app.sentences import recognised

_IN_OUR_WORDS = {
    "enrol_code_refused": (
        say("Code refused"),
        say("This code is unknown, used, or older than ten minutes. Ask the lead for a new one."),
    ),
    "wrong_token": (say("Wrong token"), say("This tablet is not enrolled here. Enrol it again.")),
    "token_revoked": (
        say("Token revoked"),
        say("This tablet was locked out. Ask the lead to enrol it again."),
    ),
    "other_store": (say("Other store"), say("This tablet belongs to another store.")),
    "leads_only": (say("For shift leads"), say("Only a shift lead may do this. Ask them.")),
    "last_lead": (
        say("The last lead"),
        say("Nobody else leads this team. Make somebody else a lead with a PIN first."),
    ),
    "pin_form": (say("No PIN"), say("A PIN has 4 to 12 figures. Choose another.")),
    "pin_trivial": (
        say("PIN too easy"),
        say("That PIN is one of the first that are tried. Choose another."),
    ),
    "unknown_staff": (say("Not on the team"), say("They were taken off the team. Open the list again.")),
    "unknown_device": (
        say("Unknown tablet"),
        say("That tablet is locked out already. Open the list again."),
    ),
    "staff_exists": (say("On the team already"), say("Somebody has that id. Choose another.")),
    "wrong_pin": (say("Wrong PIN"), say("That is not the PIN. Type it again.")),
    "pin_locked": (
        say("Too many wrong PINs"),
        say("Too many wrong PINs. Wait some minutes, or ask the lead for a new PIN."),
    ),
    "not_on_team": (say("Not on the team"), say("Nobody signs in here under that name. Ask the lead.")),
    "session_required": (
        say("Sign in again"),
        say("Nobody is signed in here any more. Type your PIN."),
    ),
    "too_many_requests": (
        say("Too many requests"),
        say("The service was asked too often from here. Wait a minute, then try again."),
    ),
    "too_large": (say("Too large"), say("That is more than the service takes at once. Send less.")),
    "unknown_order": (
        say("Unknown order"),
        say("The service does not know this order any more. Look at the order again."),
    ),
    "unknown_line": (
        say("Unknown line"),
        say("That line is not on this order. Look at the order again."),
    ),
    "unknown_store": (say("Unknown store"), say("The service does not know that store.")),
    "bad_days": (say("Days refused"), say("Ask for fewer days, the first one first.")),
    "not_by_person": (say("Not by person"), say("This store does not want figures by person.")),
    UPGRADE_REQUIRED: (
        say("Upgrade required"),
        say("The app and the service speak different protocols. Update the older of the two."),
    ),
}
"""What the service says to a tablet by its stable code, so that it can be said in any language."""
_OTHER_NAME, _NOT_NOW = frozenset({62, 64}), frozenset({9, 10})
"""X509_V_ERR_HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH; _CERT_NOT_YET_VALID and _CERT_HAS_EXPIRED."""
_NOT_TRUSTED = say("Service not trusted")
_UPGRADE_HINT = say("Go on working: what you do is kept here and sent after the update.")


@contextmanager
def explained() -> Iterator[None]:
    """What becomes of a call: the service's own code and sentence where it answered.

    Raises:
        ServiceError: It refused, or could not be reached.
    """
    try:
        yield
    except ValidationError as error:
        raise ServiceError(
            say("Strange answer"),
            say("The service's answer could not be read."),
            say("Check the address; update the older of the two."),
            code="bad_answer",
        ) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise ServiceError(
            say("Bad address"),
            say("That is not the address of a service."),
            say("It looks like https://pickup.example.com."),
            code="bad_address",
        ) from error
    except (httpx.HTTPError, RuntimeError) as error:
        # A client that another thread closes in the middle of a call raises RuntimeError.
        refused = _refused_certificate(error)
        if refused is not None:
            raise _untrusted(refused) from error
        raise ServiceError(
            say("Offline"),
            say("The service cannot be reached."),
            say("Go on working; what you do is kept here and sent later."),
        ) from error


def unread(base_url: str) -> str:
    """The address of a service, where nobody on the way can read what is said to it.

    Raises:
        ServiceError: It is neither https nor this machine itself.
    """
    url = httpx.URL(base_url)
    if url.scheme == "http" and not _is_here(url.host):
        raise ServiceError(
            _NOT_TRUSTED,
            say("What is said to {address} can be read and changed on its way.", address=base_url),
            say("Type the address with https:// in front. If nobody answers there, tell whoever runs it."),
            code=UNTRUSTED,
        )
    return base_url


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"


def trusting(ca_file: str) -> ssl.SSLContext:
    """Trust in this authority and in no other.

    Raises:
        ServiceError: The file is not there, or holds no certificate.
    """
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:  # ssl.SSLError is one
        raise ServiceError(
            say("No certificate authority"),
            say("The file {file} holds no certificate that can be read.", file=ca_file),
            say("Put it back, or start the app with the right --ca-file."),
            code=UNTRUSTED,
        ) from error


def _refused_certificate(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error


def _untrusted(refused: ssl.SSLCertVerificationError) -> ServiceError:
    """What OpenSSL (`openssl-verification-options(1)`) did not like about the service's certificate."""
    if refused.verify_code in _OTHER_NAME:
        sentence = say("The certificate of the service is for another address.")
        hint = say("Check the address; if it is right, tell whoever runs the service.")
    elif refused.verify_code in _NOT_NOW:
        sentence = say("The certificate of the service has expired or is not valid yet.")
        hint = say("Check this tablet's date; if it is right, tell whoever runs the service.")
    else:
        sentence = say("Nobody whom this tablet trusts vouches for the service's certificate.")
        hint = say("If the authority is a private one, start the app with --ca-file and its file.")
    return ServiceError(_NOT_TRUSTED, sentence, hint, code=UNTRUSTED)


def checked(answer: httpx.Response) -> httpx.Response:
    """The answer, where it is no refusal.

    Raises:
        ServiceError: Why it was refused, in our words where we have them.
    """
    if answer.is_success:
        return answer
    try:
        problem = Problem.model_validate_json(answer.content)
    except ValidationError:
        code = "unreachable" if answer.status_code >= 500 else f"http_{answer.status_code}"
        raise ServiceError(
            say("Service problem"),
            say("The service answered {status}.", status=answer.status_code),
            say("It will be tried again."),
            code=code,
        ) from None
    hint = _UPGRADE_HINT if problem.code == UPGRADE_REQUIRED else ""
    title, message = _IN_OUR_WORDS.get(problem.code, (recognised(problem.title), recognised(problem.detail)))
    raise ServiceError(title, message, hint, code=problem.code)
