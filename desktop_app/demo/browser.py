"""A headless browser for the hub's pages, where one is installed.

It speaks WebDriver (W3C) to `chromedriver` over loopback, with what Python brings along: the
program itself needs no browser.
"""

import base64
import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_LOOPBACK = "127.0.0.1"
_START_SECONDS_MAX = 20
_ANSWER_SECONDS_MAX = 30
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which WebDriver hands out elements. Source: W3C WebDriver, section 12."""
_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


class NoBrowserError(Exception):
    """None is installed, or it does not start; says which part."""


class Browser:
    """One page in a browser without a window."""

    def __init__(self, width: int, height: int) -> None:
        self._size = (width, height)
        self._driver: subprocess.Popen[bytes] | None = None
        self._address = ""

    def __enter__(self) -> Self:
        """Start it.

        Raises:
            NoBrowserError: there is none.
        """
        driver = shutil.which("chromedriver")
        chromium = next(filter(None, map(shutil.which, _CHROMIUM)), None)
        if driver is None or chromium is None:
            raise NoBrowserError("chromium and chromedriver")
        with socket.create_server((_LOOPBACK, 0)) as chosen:
            port = chosen.getsockname()[1]
        quiet = subprocess.DEVNULL
        self._driver = subprocess.Popen([driver, f"--port={port}"], stdout=quiet, stderr=quiet)
        self._address = f"http://{_LOOPBACK}:{port}"
        try:
            self._await_driver()
            session = self._ask("POST", "/session", _wishes(chromium))
        except OSError as error:
            self._end()
            raise NoBrowserError("chromedriver, which did not start a browser") from error
        self._address += f"/session/{session['sessionId']}"
        self._resize()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        try:
            self._ask("DELETE", "")
        finally:
            self._end()

    def open(self, address: str) -> None:
        """Go to a page, and wait until it is there."""
        self._ask("POST", "/url", {"url": address})

    def type(self, selector: str, text: str) -> None:
        """Type into the first element that fits a CSS selector."""
        self._ask("POST", f"/element/{self._find(selector)}/value", {"text": text})

    def click(self, selector: str) -> None:
        """Click on the first element that fits."""
        self._ask("POST", f"/element/{self._find(selector)}/click", {})

    def text(self) -> str:
        """Return the words of the page."""
        return str(self._ask("GET", f"/element/{self._find('body')}/text"))

    def take_picture(self, path: Path) -> None:
        """Write what is seen of the page as PNG."""
        path.write_bytes(base64.b64decode(self._ask("GET", "/screenshot")))

    def _resize(self) -> None:
        """Give the page the whole size: a window takes some of it for its own edges."""
        width, height = self._size
        screen = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        command = {"cmd": "Emulation.setDeviceMetricsOverride", "params": screen}
        self._ask("POST", "/goog/cdp/execute", command)

    def _find(self, selector: str) -> str:
        wanted = {"using": "css selector", "value": selector}
        return str(self._ask("POST", "/element", wanted)[_ELEMENT])

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:  # noqa: ANN401  As JSON has it.
        content = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310  Loopback.
            self._address + path, content, {"Content-Type": "application/json"}, method=method
        )
        with urllib.request.urlopen(request, timeout=_ANSWER_SECONDS_MAX) as answer:  # noqa: S310
            return json.load(answer)["value"]

    def _await_driver(self) -> None:
        deadline = time.monotonic() + _START_SECONDS_MAX
        while True:
            try:
                self._ask("GET", "/status")
            except urllib.error.URLError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
            else:
                return

    def _end(self) -> None:
        if self._driver is not None:
            self._driver.terminate()
            self._driver.wait()


def _wishes(chromium: str) -> dict[str, Any]:
    arguments = ["--headless=new", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Its sandbox refuses root.
    options = {"binary": chromium, "args": arguments}
    return {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options}}}
