"""The record of many reports: store, copies, merging, conflicts, queries; the only home of SQL."""

from dateline.record.record import Record

__all__ = ["Record"]
