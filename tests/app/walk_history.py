#!/usr/bin/python3
"""Reads History as a screen reader does: every day of the year map and every point of the chart can be reached by
the actions they offer, and opens what is behind it.

    xvfb-run -a dbus-run-session -- tests/app/walk_history.py UNKNOT UNKNOTCTL

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import datetime
import json
import os
import subprocess
import sys
import tempfile

import walk

DAYS = 20
TODAY = datetime.date.today()


def session(ago):
    day = TODAY - datetime.timedelta(days=ago)
    start = int(datetime.datetime(day.year, day.month, day.day, 12).timestamp() * 1000)

    def rating(moment, value):
        return {"moment": moment, "technique": "mid-back", "side": "both", "value": value}

    return {"id": f"day-{ago}", "routine": "every-day", "routine_name": "Every day", "started_utc_ms": start,
            "utc_offset_min": 0, "local_day": day.isoformat(), "rehearsal": False, "outcome": "completed",
            "total_ms": 130000, "get_ready_ms": 10000, "switch_sides_ms": 10000, "rest_ms": 5000, "asks_ratings": True,
            "note": "", "written_utc_ms": start, "events": [], "corrections": [],
            "steps": [{"technique": "mid-back", "side": "both", "variant": "arch", "planned_ms": 120000,
                       "stroke_ms": 3000, "rolled_ms": 120000, "held_ms": 0, "outcome": "completed"}],
            "ratings": [rating("before", 6), rating("after", 3)]}


def prepare(folder, ctl):
    with open(os.path.join(folder, "settings.json"), "w") as settings:
        json.dump({"roller": "smooth-firm", "safety": {"localDay": TODAY.isoformat(), "ticked": []}}, settings)
    file = os.path.join(folder, "log.json")
    with open(file, "w") as log:
        json.dump({"format": "unknot-log", "version": 1, "sessions": [session(ago) for ago in range(DAYS, 0, -1)]}, log)
    subprocess.run([ctl, "import", file, "--data-dir", folder], check=True)


def charts(app):
    return walk.within(lambda: (lambda found: found if len(found) == 2 else None)(
        [node for node in walk.shown(app[0]) if walk.kind(node) == "chart"]))


def go(node, action, place):
    """Goes one on and gives what is said there."""
    before = node.name
    walk.act(node, action)
    if not walk.within(lambda: node.name != before):
        walk.found_wrong.append(f"{place}: {action} leads nowhere from {before!r}")
    return node.name


def read(app):
    walk.press(app, "History", "page tab")
    walk.wait_for(app, "History", "heading")
    heat, trend = charts(app)
    days = [go(heat, "Decrease", "the year map") for _ in range(DAYS + 1)][1:]
    if not all("2 minutes" in day for day in days[:DAYS - 1]) or len(set(days)) != len(days):
        walk.found_wrong.append(f"the year map reads {days}")
    points = [go(trend, "Decrease", "the chart") for _ in range(DAYS)]
    if not all("before 6, after 3" in point for point in points) or len(set(points)) != DAYS:
        walk.found_wrong.append(f"the chart reads {points}")
    if "Not easing over 7 days" not in points[0]:
        walk.found_wrong.append(f"the chart's last point reads {points[0]!r}")
    walk.look(app, "History")
    walk.act(trend, "Press")
    walk.wait_for(app, "Delete this session", "push button")
    walk.look(app, "a session of History")


def main():
    program, ctl = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder, ctl)
        with walk.running(program, folder) as app:
            advice = walk.wait_for(app, "No easing in your mid back over 7 days")
            print(advice.name)
            read(app)
    walk.end()


if __name__ == "__main__":
    main()
