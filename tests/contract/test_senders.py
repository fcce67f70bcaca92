"""What every way to a customer keeps to, whatever the other side answers."""

import socket
from collections.abc import Iterator

import pytest

from central_service.notify.message import Delivery, Report, Sender
from central_service.notify.rendering import Renderer
from central_service.notify.smtp import SmtpSender, SmtpServer
from counterhand_resources import resource
from tests.messages import READY
from tests.smtp_peers import Answers, Peer

PERSONAL = ("jonas", "weber", READY.pass_text, READY.code)


class SenderContract:
    """Accepted once taken; later for what passes; never for what stays; and no reason names a customer."""

    @pytest.fixture
    def answers(self) -> Answers:
        """What the other side says."""
        return Answers()

    @pytest.fixture
    def sender(self, answers: Answers) -> Iterator[Sender]:
        """The sender, towards the other side."""
        raise NotImplementedError

    @pytest.fixture
    def lonely(self) -> Sender:
        """The sender, towards nobody."""
        raise NotImplementedError

    def test_what_the_other_side_took_is_accepted(self, sender: Sender, answers: Answers) -> None:
        """Once, and without a reason."""
        assert sender.send(READY) == Report(Delivery.ACCEPTED)
        assert len(answers.taken) == 1

    @pytest.mark.parametrize("field", ["recipient", "data"])
    @pytest.mark.parametrize(
        ("answer", "delivery"), [("450 try again", Delivery.LATER), ("550 no such mailbox", Delivery.NEVER)]
    )
    def test_only_a_lasting_refusal_is_given_up(
        self, sender: Sender, answers: Answers, field: str, answer: str, delivery: Delivery
    ) -> None:
        """A passing one comes back; nothing was taken in either case."""
        setattr(answers, field, answer)
        report = sender.send(READY)
        assert report.delivery is delivery
        assert not any(word in report.reason.lower() for word in PERSONAL)
        assert answers.taken == []

    def test_nobody_there_means_later(self, lonely: Sender) -> None:
        """Nothing is given up for a network that is down, and nothing is raised."""
        report = lonely.send(READY)
        assert report.delivery is Delivery.LATER
        assert report.reason

    def test_it_works_again_after_a_failure(self, sender: Sender, answers: Answers) -> None:
        """Nothing is left of the failed try."""
        answers.data = "451 disk full"
        sender.send(READY)
        answers.data = None
        assert sender.send(READY) == Report(Delivery.ACCEPTED)
        assert len(answers.taken) == 1


def smtp(port: int) -> SmtpSender:
    """A sender to a port of this machine."""
    server = SmtpServer.from_url(f"smtp://127.0.0.1:{port}")
    return SmtpSender(server, "pickup@example.com", Renderer(resource("messages")))


class TestSmtpSender(SenderContract):
    """The one over SMTP."""

    @pytest.fixture
    def sender(self, answers: Answers) -> Iterator[Sender]:
        """Towards a mail server on loopback."""
        with Peer(answers) as peer:
            yield smtp(peer.port)

    @pytest.fixture
    def lonely(self) -> Sender:
        """Towards a port where nobody listens."""
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = int(probe.getsockname()[1])
        return smtp(port)
