"""What a command says when it cannot be done: one sentence, and what to do."""

from typing import Final

from hub.cooperatives import CooperativeRefused
from hub.devices import UnknownDevice
from hub.enrolling import UnknownCooperative, UnknownReplaced
from hub.schema import SchemaTooNew
from hub.serving import CannotListen
from hub.staff import UnknownUser, UserRefused
from hub.storage import StorageBusy, StorageTrouble
from values.trouble import Trouble

_SENTENCES: Final[dict[type[Trouble], str]] = {
    UnknownCooperative: "no cooperative has the id {0}; `lumbung-hub status` lists them",
    UnknownReplaced: "that cooperative has no device {0}; `lumbung-hub status --json` lists them",
    UnknownDevice: "no device has the id {0}; `lumbung-hub status --json` lists them",
    UnknownUser: "nobody is called {0}; write the name as it was added",
    CooperativeRefused: "{0}; nothing was added",
    UserRefused: "{0}; nobody was added",
    CannotListen: "cannot listen on {0}; choose another --host or --port",
    SchemaTooNew: "a newer lumbung-hub wrote this database (revision {0}); update this one",
    StorageBusy: "others hold the database ({0}); try again in a moment",
    StorageTrouble: "the database cannot be used ({0}); look at --database",
}


def sentence_for(trouble: Trouble) -> str:
    """Say what is in the way, and what to do about it, on one line."""
    words = [" ".join(str(word).split()) for word in trouble.args]
    return _SENTENCES[type(trouble)].format(*words)
