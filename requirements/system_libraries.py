"""Has the system libraries that Qt needs, or says how to get them.

Run before the virtual environment exists, so it needs nothing but Python itself. On Debian, as
root, it installs what is missing; otherwise it prints the one command that does, and ends with 1.
`--for-tests` also asks for a headless browser and PostgreSQL, which the hub is tested with; without
them the tests run and say what they did not test.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
}
"""What the offscreen window loads, and the Debian package that has it."""
SCREEN = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-util.so.1": "libxcb-util1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""What a window on a real X screen loads besides."""
PEERS = {"chromium": "chromium", "chromedriver": "chromium-driver"}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(*, for_tests: bool, on_screen: bool) -> list[str]:
    """List the Debian packages that are wanted and not here."""
    libraries = {**QT, **SCREEN} if on_screen else QT
    missing = [package for library, package in libraries.items() if not _loads(library)]
    if find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if for_tests:
        missing += [package for command, package in PEERS.items() if not shutil.which(command)]
        servers = list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not servers and not shutil.which("initdb"):
            missing.append("postgresql")
    return missing


def main() -> int:
    """Install or name what is missing; 0 when all is here."""
    if not sys.platform.startswith("linux"):
        return 0
    on_screen = bool(os.environ.get("DISPLAY")) and not os.environ.get("QT_QPA_PLATFORM")
    missing = missing_packages(for_tests="--for-tests" in sys.argv, on_screen=on_screen)
    if not missing:
        return 0
    command = f"apt-get install -y --no-install-recommends {' '.join(missing)}"
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        sys.stderr.write(f"Qt needs system libraries. On Debian: sudo {command}\n")
        return 1
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    sys.stderr.write(f"Installing for Qt: {' '.join(missing)}\n")
    for arguments in (["update", "-qq"], command.split()[1:]):
        subprocess.run([apt, "-qq", *arguments], check=True, env=environment, stdout=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
