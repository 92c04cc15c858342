"""The hub as a process of its own, spoken to by its commands only."""

import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from http import HTTPStatus
from pathlib import Path
from typing import Any

START_SECONDS_MAX = 30
STOP_SECONDS_MAX = 15
_LOOPBACK = "127.0.0.1"


class HubProcess:
    """Runs `lumbung-hub serve` on a free port of loopback, and its other commands beside it."""

    def __init__(self, database: str, log: Path) -> None:
        """Prepare a hub on `database`, an address as `--database` takes it."""
        self._database = database
        self._log = log
        with socket.create_server((_LOOPBACK, 0)) as chosen:
            self.port: int = chosen.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None

    def command(self, *arguments: str, typed: str = "") -> str:
        """Run one command of the hub and return what it printed."""
        done = subprocess.run(
            [sys.executable, "-m", "hub", *arguments, "--database", self._database],
            input=typed,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def status(self) -> dict[str, Any]:
        """Return what the hub holds."""
        status: dict[str, Any] = json.loads(self.command("status", "--json"))
        return status

    def start(self) -> None:
        """Serve, and return when the hub answers."""
        address = ["--host", _LOOPBACK, "--port", str(self.port)]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "hub", "serve", "--database", self._database, *address],
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + START_SECONDS_MAX
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise TimeoutError(f"the hub did not start; see {self._log}")
            time.sleep(0.1)

    def stop(self) -> int:
        """Ask the hub to end, and return its exit status."""
        assert self._process is not None
        self._process.terminate()
        return self._process.wait(STOP_SECONDS_MAX)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(
                f"http://{_LOOPBACK}:{self.port}/health", timeout=2
            ) as said:
                return bool(said.status == HTTPStatus.OK)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
