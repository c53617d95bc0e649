"""Reads a calendar file with python3-icalendar and prints its one event, a property a line."""
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
(event,) = calendar.walk("VEVENT")
for name in ("UID", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "DESCRIPTION", "STATUS"):
    value = event[name]
    text = value.dt.isoformat() if hasattr(value, "dt") else str(value)
    sys.stdout.buffer.write(text.replace("\n", "\\n").encode() + b"\n")
