#!/usr/bin/python3
"""Whoever starts the program again, and the reminder's button, find the window that is open: it changes over to the
person who was asked for and begins their session there; it never interrupts one, and nothing jumps while something is
shown to a patient. A window that stands still is waited for a few seconds, then another one opens.

    xvfb-run -a dbus-run-session -- tests/app/second_start.py UNKNOT UNKNOTCTL

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import datetime
import fcntl
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from remind import Desktop, check
from walk import PATIENCE, act, end, named, press, pyatspi, running, shown, wait_for, within


def prepare(data):
    settings = json.dumps({"roller": "smooth-firm", "fullScreenSession": False, "sound": {"rateByEar": False},
                           "safety": {"localDay": datetime.date.today().isoformat(), "ticked": []}})
    (data / "people" / "person-2").mkdir(parents=True)
    (data / "settings.json").write_text(settings)
    (data / "people" / "person-2" / "settings.json").write_text(settings)
    (data / "people.json").write_text('{"version": 1, "inUse": "first", "last": 2, "people": ['
                                      '{"id": "first", "name": "Sam"}, {"id": "person-2", "name": "Anna"}]}')


def is_found(data):
    """Whether the open window can be asked: it holds the lock from then on."""
    with open(data / "window-lock") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def leave(app):
    """Ends the session that asks for its first rating."""
    press(app, "End", "push button")
    wait_for(app, "End session?", "heading")
    press(app, "End session", "push button")
    wait_for(app, "Today", "heading")


def walk(app, data, start, sessions_of, remind):
    wait_for(app, "Start", "push button")
    check(within(lambda: is_found(data)), "the window can be found")

    press(app, "Settings", "page tab")
    press(app, "About Unknot", "push button")
    start("--profile", "first", "--start")
    wait_for(app, "0", "radio button")
    check(sessions_of("Sam") == 1, "started again, the session of whoever is there begins in the open window")

    start("--profile", "Anna", "--start")
    start()
    check(named(app, "0", "radio button") is not None and sessions_of("Anna") == 0, "a session is not interrupted")
    leave(app)

    remind()
    wait_for(app, "0", "radio button")
    check(within(lambda: sessions_of("Anna") == 1) and sessions_of("Sam") == 1,
          "the reminder's button begins the session of its own person in the open window")
    leave(app)
    check(within(lambda: named(app, "Who is rolling", "combo box").description == "Anna"), "Today is that person's")

    present(app, start, sessions_of)

    start("--routine", "after-run", "--profile", "first")
    check(within(lambda: any(n.name.startswith("Suggested after a run") for n in shown(app[0]))),
          "a routine that was asked for is shown")


def present(app, start, sessions_of):
    """Anna's window shows a technique to somebody."""
    before = {person: sessions_of(person) for person in ("Sam", "Anna")}

    def nothing_began():
        return {person: sessions_of(person) for person in before} == before

    press(app, "Present", "page tab")
    wait_for(app, "Variant before", "push button")
    start("--start")
    wait_for(app, "Begin now", "push button")
    check(nothing_began() and named(app, "Variant before", "push button"), "what is shown stays, and a start waits")
    press(app, "Not now", "push button")
    check(within(lambda: named(app, "Begin now", "push button") is None), "it can be waved away")
    start("--start", "--profile", "first")
    wait_for(app, "Begin now", "push button")
    press(app, "Close", "push button")
    wait_for(app, "Today", "heading")
    check(nothing_began() and named(app, "Who is rolling", "combo box").description == "Anna",
          "nothing begins by itself when presenting ends, and nobody else takes over")
    press(app, "Present", "page tab")
    wait_for(app, "Variant before", "push button")
    start("--start")
    press(app, "Begin now", "push button")
    wait_for(app, "0", "radio button")
    check(sessions_of("Anna") == before["Anna"] + 1, "it begins when it is told to")
    leave(app)


def stand_still(program, name, app):
    """The window is stopped while it is started again."""
    process = app.get_process_id()
    os.kill(process, signal.SIGSTOP)
    try:
        with subprocess.Popen([program, "--data-dir", name], stderr=subprocess.PIPE, text=True) as again:
            began = time.monotonic()
            first = again.stderr.readline()
            told = time.monotonic() - began
            second = again.stderr.readline()
            given_up = time.monotonic() - began
            opened = within(lambda: again.pid in (a.get_process_id() for a in pyatspi.Registry.getDesktop(0) if a))
            again.terminate()
    finally:
        os.kill(process, signal.SIGCONT)
    check("does not answer yet" in first and told < 4, f"a person is told what is waited for ({told:.1f} s)")
    check("another window" in second and given_up < 8, f"it is not waited for long ({given_up:.1f} s)")
    check(opened, "another window opens")


def main(program, ctl):
    with tempfile.TemporaryDirectory() as name, Desktop() as desktop:
        data = Path(name)
        prepare(data)

        def start(*arguments):
            again = subprocess.run([program, "--data-dir", name, *arguments], timeout=PATIENCE)
            check(again.returncode == 0, f"a second start with {' '.join(arguments) or 'nothing'} ends")

        def sessions_of(person):
            done = subprocess.run([ctl, "log", "--json", "--profile", person, "--data-dir", name],
                                  capture_output=True, text=True, timeout=PATIENCE)
            return len(json.loads(done.stdout)["sessions"])

        def remind():
            reminder = subprocess.Popen([ctl, "remind", "--anyway", "--profile", "Anna", "--data-dir", name])
            within(desktop.shown)
            desktop.press("start")
            check(reminder.wait(timeout=PATIENCE) == 0, "the reminder ends")

        with running(program, name) as app:
            walk(app, data, start, sessions_of, remind)
            stand_still(program, name, app)
    end()


if __name__ == "__main__":
    main(*sys.argv[1:])
