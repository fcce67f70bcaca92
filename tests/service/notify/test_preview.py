"""`central-service notify preview`: what an administrator sees before a customer does."""

from pathlib import Path

import pytest

from central_service.__main__ import main
from central_service.main import open_database
from central_service.promises.merchant import Merchant
from central_service.settings import Settings
from central_service.storage import merchants
from staff_app.commands.demo.mailbox import Mailbox
from tests.sms_peers import SmsAnswers, SmsPeer

PREVIEW = ("notify", "preview")


def test_an_e_mail_is_shown_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    """Subject first."""
    assert main([*PREVIEW, "--kind", "substitution_asked", "--language", "fr"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("Subject: Commande 10472")
    assert "Réponse avant le\u00a0: mardi 24 novembre à 14h20" in shown


def test_an_e_mail_is_written_as_a_page_with_its_pass(tmp_path: Path) -> None:
    """A browser shows it without the mail around it."""
    file = tmp_path / "ready.html"
    assert main([*PREVIEW, "--language", "de", "--output", str(file)]) == 0
    page = file.read_text(encoding="utf-8")
    assert "Bestellung 10472 steht bereit" in page
    assert 'src="data:image/png;base64,' in page
    assert "cid:" not in page


def test_a_text_message_is_shown_with_what_it_costs(capsys: pytest.CaptureFixture[str]) -> None:
    """In plain typography, as it goes."""
    assert main([*PREVIEW, "--language", "es", "--channel", "sms"]) == 0
    text, cost = capsys.readouterr().out.splitlines()
    assert text.startswith("Downtown: el pedido 10472 esta listo.")
    assert cost == f"-- {len(text)} characters, GSM-7, segments: 1"


def test_a_test_goes_to_the_address_that_was_given(capsys: pytest.CaptureFixture[str]) -> None:
    """And the command says what came of it."""
    with Mailbox() as mail:
        sent = main(
            [*PREVIEW, "--send-to", "me@example.com", "--smtp", mail.url, "--mail-from", "a@example.com"]
        )
    assert sent == 0
    assert "The server took it for me@example.com." in capsys.readouterr().out
    assert mail.messages[0]["To"].addresses[0].addr_spec == "me@example.com"


def test_a_text_message_goes_to_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    """The provider's name for it is told; a refusal is told with its reason."""
    answers = SmsAnswers()
    with SmsPeer(answers) as peer:
        options = [*PREVIEW, "--channel", "sms", "--send-to", "+1 (201) 555-0123", "--sms", peer.url()]
        assert main(options) == 0
        answers.status, answers.code = 400, 21408
        assert main(options) == 1
    told = capsys.readouterr().out
    assert "The server took it for +12015550123, which calls it SM0" in told
    assert "The server did not take it: the SMS provider said 400 (21408). It would never go." in told
    assert [form["To"] for form in answers.taken] == ["+12015550123"]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        (["--kind", "nope"], "There is no message 'nope'. Choose one of: confirmation, "),
        (["--language", "xx"], "There are no messages in 'xx'. Choose one of: de, en, es, fr."),
        (["--send-to", "me@example.com"], "Say by which server to send it: --smtp"),
        (["--send-to", "+12015550123", "--channel", "sms"], "Say by which account to send it: --sms"),
        (["--send-to", "5550100", "--channel", "sms"], "'5550100' is not a number."),
        (["--send-to", "x", "--smtp", "nonsense"], "--smtp and --mail-from: a mail server looks like"),
    ],
)
def test_what_cannot_be_shown_or_sent_is_told(
    options: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With what to do instead, and nothing shown before."""
    assert main([*PREVIEW, *options]) == 1
    shown = capsys.readouterr()
    assert problem in shown.err
    assert shown.out == ""


def test_the_merchants_stored_templates_are_shown(
    migrated_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the service sends them: one that fails is named, and is in the service's own words."""
    database = open_database(Settings(migrated_url))
    own = {"de/ready.txt": "Fertig: {{ m.order_number }}\nHallo!", "de/ready.sms.txt": "{{ m.nothing }}"}
    database.write(lambda work: merchants.save(work, Merchant(templates=own)))
    database.close()
    stored = [*PREVIEW, "--language", "de", "--database", migrated_url]
    assert main(stored) == 0
    assert "Subject: Fertig: 10472" in capsys.readouterr().out
    assert main([*stored, "--channel", "sms"]) == 0
    shown = capsys.readouterr().out
    assert "! de/ready.sms.txt: " in shown
    assert "Bestellung 10472" in shown
    assert main([*PREVIEW, "--language", "de"]) == 0
    assert "Fertig: 10472" not in capsys.readouterr().out


def test_a_folder_of_own_templates_is_checked_and_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As it will be with the merchant's own."""
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "ready.txt").write_text("Fertig: {{ m.order_number }}\nHallo!", encoding="utf-8")
    (tmp_path / "de" / "redy.txt").write_text("Fertig", encoding="utf-8")
    assert main([*PREVIEW, "--language", "de", "--templates", str(tmp_path)]) == 0
    shown = capsys.readouterr().out
    assert "! de/redy.txt: there is no message of that name." in shown
    assert "Subject: Fertig: 10472" in shown
    (tmp_path / "de" / "ready.txt").write_text("{{ m.nothing }}", encoding="utf-8")
    assert main([*PREVIEW, "--language", "de", "--templates", str(tmp_path)]) == 1
    assert "The template is wrong" in capsys.readouterr().err
