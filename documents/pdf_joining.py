"""Joining PDF files that `documents.pdf_file` wrote into one, without holding them in memory.

Such a file is a table of numbered objects: pages below one tree, what they refer to, a catalogue,
a title. The parts' objects are written behind each other under higher numbers, and their trees are
hung up in a new one. Other programs' files are not read here.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_PLACE_DIGITS = 10
_BEFORE_FIRST = 3  # Lines of a table: its name, its size, and the free object 0.
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_COUNT = re.compile(rb"/Count (\d+)")
_STREAM = b"stream\n"
_TREE, _CATALOGUE, _TITLE = 1, 2, 3
_FIRST_FREE = 4


def join_pdfs(parts: Iterable[Path], path: Path) -> None:
    """Write the pages of `parts`, in their order, into one file; the title is the first part's.

    The same parts give the same bytes. They are read one by one.
    """
    with path.open("wb") as file:
        joining = _Joining(file)
        for part in parts:
            joining.add(part.read_bytes())
        joining.finish()


class _Joining:
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = sha256()
        self._at = 0
        self._places = {0: 0}
        self._next = _FIRST_FREE
        self._trees: list[int] = []
        self._pages = 0
        self._title = b""
        self._write(_HEAD)

    def add(self, part: bytes) -> None:
        """Write the objects of a part under numbers of their own."""
        trailer = part[part.rindex(b"trailer") :]
        objects = dict(_objects(part))
        root, info = _number(_ROOT, trailer), _number(_INFO, trailer)
        tree = _number(_PAGES, objects.pop(root))
        self._title = self._title or objects.pop(info)
        objects.pop(info, None)
        shift = self._next - 1
        for number, body in objects.items():
            head, stream, rest = body.partition(_STREAM)
            head = _REFERENCE.sub(lambda found: b"%d 0 R" % (int(found[1]) + shift), head)
            if number == tree:
                self._pages += _number(_COUNT, head)
                head = head.replace(b"<<", b"<<\n/Parent %d 0 R" % _TREE, 1)
            self._object(number + shift, head, stream, rest)
        self._trees.append(tree + shift)
        self._next = shift + max(objects) + 1

    def finish(self) -> None:
        """Write the tree, the catalogue, the title and the table of all objects."""
        kids = b" ".join(b"%d 0 R" % tree for tree in self._trees)
        tree = b"<<\n/Count %d /Kids [ %s ] /Type /Pages\n>>\n" % (self._pages, kids)
        catalogue = b"<<\n/Lang (id-ID) /Pages %d 0 R /Type /Catalog\n>>\n" % _TREE
        self._object(_TREE, tree)
        self._object(_CATALOGUE, catalogue)
        self._object(_TITLE, self._title)
        start, size = self._at, self._next
        self._write(b"xref\n0 %d\n" % size)
        for number in range(size):
            place = self._places.get(number, 0)
            kind = b"00000 n" if place else b"65535 f"
            self._write(b"%010d %s \n" % (place, kind))
        name = self._digest.hexdigest()[:32].encode()
        self._write(b"trailer\n<<\n/ID [<%s><%s>]\n" % (name, name))
        self._write(b"/Info %d 0 R /Root %d 0 R /Size %d\n>>\n" % (_TITLE, _CATALOGUE, size))
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)

    def _object(self, number: int, *texts: bytes) -> None:
        self._places[number] = self._at
        self._write(b"%d 0 obj\n" % number)
        for text in texts:
            self._write(text)
        self._write(b"endobj\n")

    def _write(self, text: bytes) -> None:
        self._file.write(text)
        self._digest.update(text)
        self._at += len(text)


def _objects(part: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each object's number and what stands in it."""
    table = int(part[part.rindex(b"startxref") :].split()[1])
    lines = part[table : part.rindex(b"trailer")].split(b"\n")
    places = [int(line[:_PLACE_DIGITS]) for line in lines[_BEFORE_FIRST:] if line]
    for number, (place, end) in enumerate(zip(places, [*places[1:], table], strict=True), start=1):
        body = part[part.index(b"\n", place) + 1 : part.rindex(b"endobj", place, end)]
        yield number, body


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    assert found, pattern
    return int(found[1])
