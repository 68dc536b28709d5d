"""Exports of news databases (Factiva, Nexis, LexisNexis, ProQuest): a bundle's reports with their stated roles."""

from dateline.reading.intake.databases.bundles import (
    digest,
    read_document,
    read_page_export,
    read_text_export,
    read_zip,
)
from dateline.reading.intake.databases.zips import is_zip

__all__ = ["digest", "is_zip", "read_document", "read_page_export", "read_text_export", "read_zip"]
