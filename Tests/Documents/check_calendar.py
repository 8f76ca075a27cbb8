"""Reads calendar files with three independent readers, and looks for what they accept wrongly.

Usage: check_calendar.py CALENDAR.ics …

Needs from PyPI icalendar, vobject and ics. Ends with 1 at the first fault.
"""
import datetime
import sys

import icalendar
import ics
import vobject


def unfolded(data):
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def check_bytes(data):
    """What the readers let pass: line ends, long lines, characters torn by a fold."""
    assert data.endswith(b"\r\n"), "the last line has no end"
    assert data.count(b"\n") == data.count(b"\r") == data.count(b"\r\n"), "a line ends otherwise"
    for row in data.split(b"\r\n"):
        assert len(row) <= 75, f"a line of {len(row)} octets"
        row.decode("utf-8")
    assert b"METHOD" not in data and b"TZID" not in data


def check_events(calendar):
    """By icalendar: days, names that nobody else has, alarms."""
    events = list(calendar.walk("VEVENT"))
    assert events, "no events"
    names = [str(event["UID"]) for event in events]
    assert len(set(names)) == len(names), "a UID stands twice"
    assert not list(calendar.walk("VTIMEZONE"))
    for event in events:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert type(start) is datetime.date and type(end) is datetime.date
        assert start < end, "an event that ends before its day is over"
        stamp = event["DTSTAMP"].dt
        assert stamp.utcoffset() == datetime.timedelta(0), "a stamp that is not in UTC"
        assert str(event["TRANSP"]) == "TRANSPARENT"
        for alarm in event.walk("VALARM"):
            lead = alarm["TRIGGER"].dt
            assert -datetime.timedelta(days=8) < lead < -datetime.timedelta(days=6)
    return events


def check(path):
    with open(path, "rb") as file:
        data = file.read()
    check_bytes(data)
    events = check_events(icalendar.Calendar.from_ical(data))
    told = vobject.readOne(data.decode("utf-8"))
    assert len(told.vevent_list) == len(events)
    for line in (event.serialize() for event in told.vevent_list):
        assert "SUMMARY" in line
    assert len(ics.Calendar(data.decode("utf-8")).events) == len(events)
    summaries = [str(event["SUMMARY"]) for event in events]
    written = [
        line.split(":", 1)[1] for line in unfolded(data) if line.startswith("SUMMARY:")
    ]
    plain = [
        text.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
        for text in written
    ]
    assert summaries == plain, "a reader understands a text otherwise"
    print(f"{path}: {len(events)} dage, tre læsere er enige")


if __name__ == "__main__":
    for path in sys.argv[1:]:
        check(path)
