"""A CUPS of the tests' own: Debian's cupsd with its own folders and socket, and raw queues to a TCP port."""

import grp
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_START_S = 20.0
_CONFIGURATION = """
Listen {folder}/cups.sock
LogLevel warn
MaxLogSize 0
Browsing No
WebInterface No
JobRetryInterval 1
ErrorPolicy retry-job
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_FILES = """
ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/run
TempDir {folder}/spool
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
User {user}
Group {group}
SystemGroup {system_group}
"""


class CupsServer:
    """Runs until it is closed; `socket` is what `CUPS_SERVER` takes."""

    def __init__(self) -> None:
        # Its backends run as another user, who has to reach it.
        self._folder = Path(tempfile.mkdtemp(prefix="cups-", dir="/tmp"))
        self._folder.chmod(0o755)
        self.socket = str(self._folder / "cups.sock")
        is_root = os.geteuid() == 0
        own_group = grp.getgrgid(os.getegid()).gr_name
        words = {
            "folder": self._folder,
            "user": "lp" if is_root else pwd.getpwuid(os.geteuid()).pw_name,
            "group": "lp" if is_root else own_group,
            "system_group": "lpadmin" if is_root else f"{own_group}-none",
        }
        for name in ("etc", "spool", "cache", "run"):
            (self._folder / name).mkdir()
        configuration, files = self._folder / "etc/cupsd.conf", self._folder / "etc/cups-files.conf"
        configuration.write_text(_CONFIGURATION.format(**words))
        files.write_text(_FILES.format(**words))
        command = ["/usr/sbin/cupsd", "-f", "-c", str(configuration), "-s", str(files)]
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL)
        until = time.monotonic() + _START_S
        while self._call("lpstat", "-r") != 0:
            assert time.monotonic() < until, (self._folder / "error.log").read_text()
            time.sleep(0.02)

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self.close()

    def queue(self, name: str, port: int) -> None:
        """A raw queue to a port of this machine."""
        assert self._call("lpadmin", "-p", name, "-E", "-m", "raw", "-v", f"socket://127.0.0.1:{port}") == 0

    def stop_queue(self, name: str) -> None:
        """As an administrator would."""
        assert self._call("cupsdisable", name) == 0

    def jobs(self) -> str:
        """What has not been passed on."""
        command = ["lpstat", "-h", self.socket, "-W", "not-completed", "-o"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def close(self) -> None:
        """Stop it and throw its folder away."""
        self._process.terminate()
        self._process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _call(self, name: str, *arguments: str) -> int:
        tool = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
        assert tool is not None, "packaging/bootstrap.sh installs cups"
        done = subprocess.run(
            [tool, *arguments],
            capture_output=True,
            check=False,
            env={**os.environ, "CUPS_SERVER": self.socket, "LC_ALL": "C"},
        )
        return done.returncode if b"not running" not in done.stdout else 1
