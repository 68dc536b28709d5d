"""The roles of a report's lines (headline, byline, body, advert …) by people, on own prose and on rendered pages."""
