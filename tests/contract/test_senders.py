"""What every way to a customer keeps to, whatever the other side answers."""

import socket
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sized
from dataclasses import replace
from typing import Protocol

import pytest

from central_service.notify.message import Channel, Delivery, Sender
from central_service.notify.rendering import Renderer
from central_service.notify.sms import SmsAccount, SmsSender
from central_service.notify.smtp import SmtpSender, SmtpServer
from counterhand_resources import resource
from tests.messages import READY
from tests.sms_peers import SmsAnswers, SmsPeer
from tests.smtp_peers import Answers, Peer

PERSONAL = ("jonas", "weber", "555", READY.pass_text, READY.code)


class Answering(Protocol):
    """The other side of a test: what it says, and what it took."""

    @property
    def taken(self) -> Sized:
        """What it accepted."""


class SenderContract(ABC):
    """Accepted once taken; later for what passes; never for what stays; and no reason names a customer.

    A driver's tests bring the fixtures `answers` (the other side), `sender` (towards it) and `lonely`
    (towards nobody).
    """

    context = READY

    @abstractmethod
    def refuse(self, answers: Answering, *, for_ever: bool) -> None:
        """Have the other side refuse what comes next."""

    @abstractmethod
    def accept(self, answers: Answering) -> None:
        """Have the other side accept again."""

    def test_what_the_other_side_took_is_accepted(self, sender: Sender, answers: Answering) -> None:
        """Once, and without a reason."""
        report = sender.send(self.context)
        assert (report.delivery, report.reason) == (Delivery.ACCEPTED, "")
        assert len(answers.taken) == 1

    @pytest.mark.parametrize("for_ever", [True, False])
    def test_only_a_lasting_refusal_is_given_up(
        self, sender: Sender, answers: Answering, *, for_ever: bool
    ) -> None:
        """A passing one comes back; nothing was taken in either case."""
        self.refuse(answers, for_ever=for_ever)
        report = sender.send(self.context)
        assert report.delivery is (Delivery.NEVER if for_ever else Delivery.LATER)
        assert not any(word in report.reason.lower() for word in PERSONAL)
        assert len(answers.taken) == 0

    def test_nobody_there_means_later(self, lonely: Sender) -> None:
        """Nothing is given up for a network that is down, and nothing is raised."""
        report = lonely.send(self.context)
        assert report.delivery is Delivery.LATER
        assert report.reason

    def test_it_works_again_after_a_failure(self, sender: Sender, answers: Answering) -> None:
        """Nothing is left of the failed try."""
        self.refuse(answers, for_ever=False)
        sender.send(self.context)
        self.accept(answers)
        assert sender.send(self.context).delivery is Delivery.ACCEPTED
        assert len(answers.taken) == 1


def free_port() -> int:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def smtp(port: int) -> SmtpSender:
    """A sender to a port of this machine."""
    server = SmtpServer.from_url(f"smtp://127.0.0.1:{port}")
    return SmtpSender(server, "pickup@example.com", Renderer(resource("messages")))


class TestSmtpSender(SenderContract):
    """The one over SMTP, whose server refuses the recipient."""

    refused_at = "recipient"

    @pytest.fixture
    def answers(self) -> Answers:
        """What the mail server says."""
        return Answers()

    @pytest.fixture
    def sender(self, answers: Answers) -> Iterator[Sender]:
        """Towards a mail server on loopback."""
        with Peer(answers) as peer:
            yield smtp(peer.port)

    @pytest.fixture
    def lonely(self) -> Sender:
        """Towards a port where nobody listens."""
        return smtp(free_port())

    def refuse(self, answers: Answering, *, for_ever: bool) -> None:
        """A mailbox that is not there, or is busy."""
        setattr(answers, self.refused_at, "550 no such mailbox" if for_ever else "450 try again")

    def accept(self, answers: Answering) -> None:
        """All is well."""
        setattr(answers, self.refused_at, None)


class TestSmtpSenderOfData(TestSmtpSender):
    """The same, whose server refuses what it was sent."""

    refused_at = "data"


class TestSmsSender(SenderContract):
    """The one over a provider's REST interface."""

    context = replace(READY, recipient="+12015550123", channel=Channel.SMS)

    @pytest.fixture
    def answers(self) -> SmsAnswers:
        """What the provider says."""
        return SmsAnswers()

    @pytest.fixture
    def sender(self, answers: SmsAnswers) -> Iterator[Sender]:
        """Towards a provider on loopback."""
        with SmsPeer(answers) as peer:
            yield SmsSender(SmsAccount.from_url(peer.url()), Renderer(resource("messages")))

    @pytest.fixture
    def lonely(self) -> Sender:
        """Towards a port where nobody listens."""
        url = f"http://AC1:token@127.0.0.1:{free_port()}?from=%2B15550100"
        return SmsSender(SmsAccount.from_url(url), Renderer(resource("messages")))

    def refuse(self, answers: Answering, *, for_ever: bool) -> None:
        """A number that is none, or a provider that is overrun."""
        assert isinstance(answers, SmsAnswers)
        answers.status, answers.code = (400, 21211) if for_ever else (429, 20429)

    def accept(self, answers: Answering) -> None:
        """All is well."""
        assert isinstance(answers, SmsAnswers)
        answers.status = answers.code = None
