"""Reads a calendar file with python3-icalendar, works its rule out with dateutil in the time zone the file itself
describes, and prints « START MINUTES STATUS UID PLACE » for each event there is, earliest first, in UTC."""
import datetime
import sys

import dateutil.rrule
import icalendar

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())


def zone_of(component):
    """As the file describes it; newer versions would else take the one they know under the name."""
    try:
        return component.to_tz(lookup_tzid=False)
    except TypeError:
        return component.to_tz()


zones = {str(zone["TZID"]): zone_of(zone) for zone in calendar.walk("VTIMEZONE")}


def at(naive, zone):
    return zone.localize(naive) if hasattr(zone, "localize") else naive.replace(tzinfo=zone)


def moment(value):
    zone = zones[value.params["TZID"]] if "TZID" in value.params else datetime.timezone.utc
    return at(value.dt.replace(tzinfo=None), zone)


def told(event, start):
    minutes = int((moment(event["DTEND"]) - moment(event["DTSTART"])).total_seconds() // 60)
    begin = start.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M")
    return f"{begin} {minutes} {event['STATUS']} {event['UID']} {event.get('LOCATION', '-')}"


events = {}
for event in calendar.walk("VEVENT"):
    if "RECURRENCE-ID" in event:
        continue
    first = event["DTSTART"]
    zone = zones[first.params["TZID"]] if "TZID" in first.params else datetime.timezone.utc
    left_out = event.get("EXDATE", [])
    left_out = {one.dt.replace(tzinfo=None) for dates in (left_out if isinstance(left_out, list) else [left_out])
                for one in dates.dts}
    rule = event.get("RRULE")
    naive = first.dt.replace(tzinfo=None)
    times = dateutil.rrule.rrulestr(rule.to_ical().decode(), dtstart=naive) if rule else [naive]
    for time in times:
        if time not in left_out:
            events[time] = told(event, at(time, zone))
for event in calendar.walk("VEVENT"):
    if "RECURRENCE-ID" in event:
        planned = event["RECURRENCE-ID"].dt.replace(tzinfo=None)
        if planned not in events:
            sys.exit(f"the rule has no event at {planned}")
        events[planned] = told(event, moment(event["DTSTART"]))
sys.stdout.buffer.write("\n".join(sorted(events.values())).encode())
