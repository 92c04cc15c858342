"""What waits for the printer, as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.selling.print_queue import OpenJob
from coop.selling.written_paper import WrittenPaper
from ui.formatting import moment_text
from ui.theme.colours import Tone
from ui.widgets.rows_model import Cell, Column, RowsModel
from values.print_state import PrintState

_WHEN_WIDTH = 170
_STATE_WIDTH = 250


def papers_model(owner: QObject) -> RowsModel[OpenJob]:
    """Make an empty list of papers."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Papers", "Since"), lambda job: moment_text(job.queued_at), _WHEN_WIDTH),
        Column(translate("Papers", "Paper"), paper_name),
        Column(translate("Papers", "State"), _state, _STATE_WIDTH),
    )


def paper_name(job: OpenJob) -> str:
    """Name a paper: by its number or, where it is a list or a label, by its first line."""
    paper = job.paper
    if not isinstance(paper, WrittenPaper):
        return paper.number
    written = (row.text.strip() for row in paper.rows if not (row.is_code or row.is_bars))
    return next(filter(None, written), QCoreApplication.translate("Papers", "Paper"))


def _state(job: OpenJob) -> Cell:
    translate = QCoreApplication.translate
    match job.state:
        case PrintState.UNSURE:
            return Cell(translate("Papers", "Is it on paper?"), pill=Tone.WARN, icon="eye")
        case PrintState.SENDING:
            return Cell(translate("Papers", "Being printed"), pill=Tone.CALM, icon="printer")
        case _:
            return Cell(translate("Papers", "Waits"), pill=Tone.CALM, icon="hourglass")
