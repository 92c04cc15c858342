"""Posting to the door for devices, as a till or whoever else would."""

from starlette.testclient import TestClient

from sync.protocol.problems import PROBLEM_CONTENT_TYPE


def problem(door: TestClient, path: str, body: bytes) -> tuple[int, str]:
    """Post something and return status and name of the problem."""
    answer = door.post(path, content=body)
    assert answer.headers["content-type"] == PROBLEM_CONTENT_TYPE
    document = answer.json()
    assert document["status"] == answer.status_code
    return answer.status_code, document["type"].removeprefix("urn:lumbung:problem:")
