"""The certificate of a term deposit (bilyet) as PDF, for the member to keep."""

from coop.savings.term_certificate import TermCertificate

__all__ = ["term_certificate_pdf"]


def term_certificate_pdf(paper: TermCertificate) -> bytes:
    """Write a certificate on A5 across, with its sum in words and room for two who sign.

    The same paper gives the same bytes. What the file says of itself names nobody.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.term_certificate_document import term_certificate_document  # noqa: PLC0415

    return term_certificate_document(paper)
