#!/usr/bin/env python3
"""Holds an export against its JSON Schema: what was imported comes out of the real unknotctl the same, and fits.

    tests/app/check_export.py UNKNOTCTL SCHEMA

Ends with 77 when the Python module jsonschema is missing, which ctest takes as skipped.
"""
import json
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ModuleNotFoundError:
    print("skipped: the Python module jsonschema is missing (Debian: python3-jsonschema)", file=sys.stderr)
    sys.exit(77)

EVENTS = [
    {"at_ms": 0, "event": "session_started"},
    {"at_ms": 1, "event": "rated", "moment": "before", "technique": "calf", "side": "left", "value": 7},
    {"at_ms": 2, "event": "segment_started", "segment": 1, "step": 0},
    {"at_ms": 3, "event": "paused", "reason": "asked"},
    {"at_ms": 4, "event": "resumed"},
    {"at_ms": 5, "event": "advice_due", "rule": "T1", "technique": "calf", "side": "left"},
    {"at_ms": 6, "event": "segment_ended", "segment": 1, "step": 0, "outcome": "stopped_for_pain", "rolled_ms": 61000,
     "held_ms": 2000},
    {"at_ms": 7, "event": "session_ended", "outcome": "completed"},
]


def session(number, **other):
    return {"id": f"s{number}", "routine": "after-run", "routine_name": "=After a run", "started_utc_ms": 1792000000000,
            "utc_offset_min": -210, "local_day": "2026-10-14", "rehearsal": False, "outcome": "completed",
            "total_ms": 90000, "get_ready_ms": 10000, "switch_sides_ms": 10000, "rest_ms": 5000, "asks_ratings": True,
            "note": "Größe\n\"zwei\"", "written_utc_ms": 1792000090000, "events": EVENTS,
            "corrections": [{"utc_ms": 5, "note": "first"}, {"utc_ms": 6, "rating": {
                "moment": "before", "technique": "calf", "side": "left", "value": None}}],
            "steps": [{"technique": "calf", "side": "left", "variant": "neutral", "planned_ms": 90000, "stroke_ms": 3000,
                       "rolled_ms": 61000, "held_ms": 2000, "outcome": "stopped_for_pain"}],
            "ratings": [{"moment": "before", "technique": "calf", "side": "left", "value": 7}], **other}


def main():
    ctl, schema = sys.argv[1:]
    wanted = [session(1), session(2, outcome="interrupted", rehearsal=True, note="", started_utc_ms=1791000000000)]
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/in.json", "w") as file:
            json.dump({"sessions": wanted, "version": 1, "format": "unknot-log"}, file)
        for call in (["import", folder + "/in.json"], ["export", "--json", folder + "/out.json"]):
            subprocess.run([ctl, *call, "--data-dir", folder], check=True)
        with open(folder + "/out.json") as file:
            export = json.load(file)
    with open(schema) as file:
        jsonschema.Draft202012Validator(json.load(file)).validate(export)
    for had, came in zip(wanted, export["sessions"], strict=True):
        came.pop("started")
        if had != came:
            print(f"{had}\nbecame\n{came}", file=sys.stderr)
            sys.exit(1)


if __name__ == "__main__":
    main()
