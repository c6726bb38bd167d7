#!/usr/bin/python3
"""Adds somebody, changes over, rolls as them, removes them and demonstrates, in the real window, as a screen
reader does it; and looks at what that leaves on the disk.

    xvfb-run -a dbus-run-session -- tests/app/people_walk.py UNKNOT UNKNOTCTL

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from walk import (act, end, first_run, found_wrong, kind, look, named, press, pyatspi, rate, roll, running, session,
                  shown, wait_for, within)

# The first look at a page reads its file, which may take a while on a busy machine.
pyatspi.Atspi.set_timeout(15000, 20000)

if not shutil.which("xdotool"):
    print("skipped: xdotool is missing (Debian: xdotool)")
    sys.exit(77)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True, timeout=20)


def everything(node):
    """Also what has to be scrolled to."""
    yield node
    for child in node:
        if child is not None:
            yield from everything(child)


def press_anywhere(app, name):
    button = within(lambda: next((n for n in everything(app[0]) if n.name == name
                                  and kind(n) == "push button"), None))
    if button is None:
        raise SystemExit(f"there is no button {name!r}")
    act(button, "Press")


def check(well, what):
    print(("ok: " if well else "WRONG: ") + what, flush=True)
    if not well:
        found_wrong.append(what)


def choose(app, name):
    press(app, "Who is rolling", "combo box")
    item = within(lambda: next((n for n in shown(app[0]) if n.name == name and kind(n) in
                                ("list item", "menu item", "push button")), None))
    if item is None:
        raise SystemExit(f"{name} is not among those to choose from")
    act(item, "Press")


def who(app):
    choice = named(app, "Who is rolling", "combo box")
    return choice.description if choice else ""


def everything_in(folder, log_of):
    """What stands in the log that is left, and in every other file of a folder but the program's diary and its pictures. A log
    that is let go of changes its files and not what stands in it."""
    found = {"first": log_of("first")}
    for file in sorted(folder.rglob("*")):
        if (file.is_file() and file.suffix != ".log" and "cache" not in file.parts
                and not file.name.startswith("log.sqlite")):
            found[str(file.relative_to(folder))] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def walk(app, data, sessions_of):
    first_run(app)
    wait_for(app, "Start", "push button")
    check(named(app, "Who is rolling") is None, "one person is asked nothing")

    press(app, "Settings", "page tab")
    press_anywhere(app, "Add a person")
    field = wait_for(app, "Name or initials", "text")
    within(lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
    look(app, "add a person")
    type_text("Anna")
    check(within(lambda: field.queryText().getText(0, -1) == "Anna"), "the keyboard goes to the name")
    press(app, "Add", "push button")
    check(within(lambda: any(n.name == "Switch to Anna" for n in everything(app[0]))), "she is in the settings")
    look(app, "settings of two")
    check((data / "people" / "person-2").is_dir(), "she has a folder")

    press_anywhere(app, "Switch to Anna")
    first_run(app)
    wait_for(app, "Start", "push button")
    check(within(lambda: who(app) == "Anna"), "Today says that it is Anna, who was asked about her safety")
    look(app, "Today of Anna")
    session(app)
    check(within(lambda: len(sessions_of("Anna")) == 1), "her session is in her log")
    check(len(sessions_of("first")) == 0, "and in nobody else's")

    choose(app, "First person")
    check(within(lambda: who(app) == "First person"), "back at the first person")
    wait_for(app, "Start", "push button")
    check(json.loads((data / "people.json").read_text())["inUse"] == "first", "who is in use is remembered")

    press(app, "Settings", "page tab")
    press_anywhere(app, "Remove Anna")
    wait_for(app, "Remove Anna?", "heading")
    look(app, "remove somebody")
    press(app, "Set aside", "push button")
    within(lambda: any(n.name.startswith("Anna was removed.") for n in everything(app[0])))
    kept = list((data / "people").glob("person-2.removed-*"))
    check(len(kept) == 1 and (kept[0] / "log.sqlite").exists(), "what was hers is set aside")

    before = everything_in(data, sessions_of)
    press_anywhere(app, "Begin a demonstration")
    first_run(app)
    wait_for(app, "Demonstration, no log")
    look(app, "Today of a demonstration")
    press(app, "Start", "push button")
    demonstrate(app)
    after = everything_in(data, sessions_of)
    changed = sorted(file for file in before.keys() | after.keys() if before.get(file) != after.get(file))
    check(not changed, f"a demonstration writes nothing, and changes nobody's settings {changed or ''}".rstrip())
    press(app, "End the demonstration", "push button")
    check(within(lambda: named(app, "Demonstration, no log") is None), "and it ends")


def demonstrate(app):
    """A session to its summary, which says that nothing is kept."""
    rate(app, 6, "rating before, demonstration")
    roll(app)
    rate(app, 3, "rating after, demonstration")
    wait_for(app, "Close", "push button")
    if named(app, "Save and close"):
        found_wrong.append("a demonstration says that it saves")
    press(app, "Close", "push button")
    wait_for(app, "Today", "heading")


def main(program, ctl):
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)

        def sessions_of(person):
            done = subprocess.run([ctl, "log", "--json", "--profile", person, "--data-dir", name],
                                  capture_output=True, text=True, timeout=30)
            return json.loads(done.stdout)["sessions"]

        with running(program, name, "--time-scale", "10") as app:
            walk(app, data, sessions_of)
    end()


if __name__ == "__main__":
    main(*sys.argv[1:])
