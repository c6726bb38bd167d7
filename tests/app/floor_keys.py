#!/usr/bin/python3
"""Drives sessions in the real window from the floor: a clicker's keys, media keys, clicks, playerctl, gdbus.

    xvfb-run -a dbus-run-session -- tests/app/floor_keys.py UNKNOT DATA-FOLDER

Needs a display and a bus of its own, xdotool, playerctl, gdbus and python3-dbusmock; ends with 77 when one of them
is missing, which ctest takes as skipped.
"""
import datetime
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

try:
    import dbus
    import dbusmock
except ModuleNotFoundError as missing:
    print(f"skipped: {missing} (Debian: python3-dbusmock)")
    sys.exit(77)
for tool in ("xdotool", "playerctl", "gdbus"):
    if not shutil.which(tool):
        print(f"skipped: {tool} is missing (Debian: xdotool, playerctl, libglib2.0-bin)")
        sys.exit(77)

PATIENCE = 20
BOUNCE = 0.45  # two presses are two after this long
# The alternatives of Event::What, in their order.
NAMES = ("SessionStarted SegmentStarted SegmentEnded PhaseStarted LeadInStarted LeadInEnded CountedDown HalfwayReached "
         "TenSecondsLeft HoldStarted HoldEnded Paused Resumed Moved PaceChanged PainStopped DiscomfortReported "
         "DiscomfortAsked Rated AdviceDue SessionEnded").split()
PLAYER = "org.mpris.MediaPlayer2.Player"


def routine(data, name, ratings):
    made = json.loads((data / "routines" / "every-day.json").read_text())
    made.pop("$schema", None)
    steps = [step for step in made["steps"] if step["technique"] in ("glutes", "calf")]
    made.update(id=name, ratings=ratings, get_ready_s=10, rest_s=0, steps=steps)
    return made


class Unknot:
    """The program in its window, with its account of what happened and what was said."""

    def __init__(self, program, data, folder, name, ratings):
        (folder / "content" / "routines").mkdir(parents=True)
        (folder / "settings.json").write_text(json.dumps({
            "roller": "smooth-firm", "fullScreenSession": False,
            "sound": {"voice": "short", "answerWithinSeconds": 20},
            "safety": {"localDay": datetime.date.today().isoformat(), "ticked": []}}))
        (folder / "content" / "routines" / f"{name}.json").write_text(json.dumps(routine(data, name, ratings)))
        self.folder, self.events, self.lines = folder, [], []
        self.process = subprocess.Popen(
            [program, "--data-dir", str(folder), "--routine", name, "--start"], text=True, stdout=subprocess.PIPE,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "UNKNOT_TRACE_EVENTS": "1", "UNKNOT_TRACE_SOUND": "1",
                 "PULSE_SERVER": "unix:/nowhere/at/all", "LANG": "C.UTF-8"})
        threading.Thread(target=self.read, daemon=True).start()
        self.wait("SessionStarted")
        self.window = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)],
                                     capture_output=True, text=True, timeout=PATIENCE).stdout.split()[0]

    def read(self):
        for line in self.process.stdout:
            kind, *rest = line.rstrip("\n").split(" ", 3)
            if kind == "event":
                self.events.append(NAMES[int(line.split()[-1])])
            elif kind == "line":
                self.lines.append(rest[2] if len(rest) > 2 else "")

    def wait(self, wanted, since=0, seconds=PATIENCE):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if wanted in self.events[since:]:
                return True
            time.sleep(0.02)
        return False

    def rolls(self):
        """Whether the step itself runs, not the time before it: there one press starts it."""
        began = max((i for i, event in enumerate(self.events) if event == "SegmentStarted"), default=0)
        return "PhaseStarted" in self.events[began:] and self.events[-1] not in ("LeadInStarted", "CountedDown")

    def settle(self, event, act, seconds=PATIENCE):
        """Acts, and tells what happened up to and a moment after `event`; a press has time to be another one."""
        since = len(self.events)
        act()
        came = self.wait(event, since, seconds)
        time.sleep(BOUNCE)
        return came, self.events[since:]

    def key(self, *names, delay=0):
        subprocess.run(["xdotool", "key", "--delay", str(delay), *names], check=True, timeout=PATIENCE)

    def click(self, x, y, button=1):
        subprocess.run(["xdotool", "mousemove", "--window", self.window, str(x), str(y), "click", str(button)],
                       check=True, timeout=PATIENCE)

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)


class Account:
    def __init__(self):
        self.failures, self.count = [], 0

    def check(self, good, what):
        self.count += 1
        if not good:
            self.failures.append(what)
            print("wrong:", what, flush=True)

    def brings(self, unknot, name, act, event, but_not=()):
        came, events = unknot.settle(event, act)
        self.check(came and events.count(event) == 1 and not set(but_not) & set(events),
                   f"{name} brings {events}, not one {event}")


def player(*command):
    done = subprocess.run(["playerctl", "-p", "unknot", *command], capture_output=True, text=True, timeout=PATIENCE)
    return done.stdout.strip()


def within(question, seconds=PATIENCE):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := question():
            return answer
        time.sleep(0.05)
    return None


def gdbus(method):
    subprocess.run(["gdbus", "call", "--session", "--dest", "org.mpris.MediaPlayer2.unknot", "--object-path",
                    "/org/mpris/MediaPlayer2", "--method", f"{PLAYER}.{method}"], timeout=PATIENCE,
                   stdout=subprocess.DEVNULL)


def keys(unknot, account):
    """Every button of a clicker, a headset and a keyboard, in the window."""
    brings = account.brings
    if "Paused" in unknot.events:  # A machine that is held up for two seconds pauses a session.
        unknot.key("period")
        time.sleep(BOUNCE)
    brings(unknot, "full stop while getting ready", lambda: unknot.key("period"), "Moved")
    account.check(unknot.wait("PhaseStarted"), "the first step does not begin")
    time.sleep(BOUNCE)
    for name in ("period", "space", "p", "XF86AudioPlay", "XF86AudioPause"):
        brings(unknot, name, lambda: unknot.key(name), "Paused")
        brings(unknot, f"{name} again", lambda: unknot.key(name), "Resumed")
    brings(unknot, "a double full stop", lambda: unknot.key("period", "period", delay=60), "Paused", ["Resumed"])
    brings(unknot, "and one more", lambda: unknot.key("period"), "Resumed")

    brings(unknot, "XF86AudioStop", lambda: unknot.key("XF86AudioStop"), "Paused")
    came, events = unknot.settle("Resumed", lambda: unknot.key("XF86AudioStop"), 1)
    account.check(not came, "stopping what is paused goes on")
    brings(unknot, "full stop after it", lambda: unknot.key("period"), "Resumed")
    for button in (1, 2, 3):
        brings(unknot, f"mouse button {button} on the stage", lambda: unknot.click(300, 320, button), "Paused")
        brings(unknot, "and again", lambda: unknot.click(300, 320, button), "Resumed")

    for name in ("F5", "w"):
        before = len(unknot.lines)
        unknot.key(name)
        said = within(lambda: [line for line in unknot.lines[before:] if " left, then " in line])
        account.check(bool(said), f"{name} says {unknot.lines[before:]}")
        time.sleep(BOUNCE)

    brings(unknot, "Escape asks", lambda: unknot.key("Escape"), "Paused")
    brings(unknot, "full stop keeps going", lambda: unknot.key("period"), "Resumed")

    for name in ("Next", "XF86AudioNext", "n"):  # Page Down is called Next.
        title = player("metadata", "title")
        brings(unknot, name, lambda: unknot.key(name), "SegmentEnded")
        account.check(within(lambda: player("metadata", "title") != title), f"{name} does not lead elsewhere")
        brings(unknot, "u takes it back", lambda: unknot.key("u"), "SegmentStarted")
        account.check(within(lambda: player("metadata", "title") == title), f"after u it is not {title} again")
    came, events = unknot.settle("SegmentStarted", lambda: unknot.key("u"), 1)
    account.check(not came, "a skip is taken back twice")
    for name in ("Prior", "XF86AudioPrev", "b"):
        brings(unknot, name, lambda: unknot.key(name), "SegmentStarted")


def controls(unknot, account):
    """The desktop's media controls, over the bus."""
    brings = account.brings
    bus = dbus.SessionBus()
    account.check(within(unknot.rolls, 40), "the step does not begin")
    brings(unknot, "playerctl pause", lambda: player("pause"), "Paused")
    account.check(player("status") == "Paused", "playerctl does not see the pause")
    brings(unknot, "playerctl play", lambda: player("play"), "Resumed")
    brings(unknot, "playerctl play-pause", lambda: player("play-pause"), "Paused")
    brings(unknot, "gdbus PlayPause", lambda: gdbus("PlayPause"), "Resumed")
    brings(unknot, "gdbus Pause", lambda: gdbus("Pause"), "Paused")
    brings(unknot, "gdbus Play", lambda: gdbus("Play"), "Resumed")
    account.check(player("metadata", "title") == "Glutes, left side", f"the title is {player('metadata', 'title')!r}")
    account.check(player("metadata", "album") == "Every day", f"the album is {player('metadata', 'album')!r}")
    art = within(lambda: player("metadata", "mpris:artUrl")) or ""
    picture = pathlib.Path(urllib.parse.unquote(urllib.parse.urlparse(art).path))
    account.check(picture.is_file() and picture.read_bytes()[:4] == b"\x89PNG", f"the art is {art!r}")
    properties = dbus.Interface(bus.get_object("org.mpris.MediaPlayer2.unknot", "/org/mpris/MediaPlayer2"),
                                "org.freedesktop.DBus.Properties")
    account.check(within(unknot.rolls), "it does not go on")
    first = properties.Get(PLAYER, "Position")
    time.sleep(1)
    moved = (properties.Get(PLAYER, "Position") - first) / 1e6
    account.check(0.8 < moved < 1.6, f"the position moved {moved} s in a second")
    brings(unknot, "playerctl next", lambda: player("next"), "SegmentEnded")
    account.check(within(lambda: player("metadata", "title") == "Glutes, right side"), "next is not the right side")
    brings(unknot, "playerctl previous", lambda: player("previous"), "SegmentStarted")
    account.check(within(lambda: player("metadata", "title") == "Glutes, left side"), "previous is not the left side")


def pain(unknot, account):
    """One key ends the step, says the advice and offers the rest."""
    unknot.key("period")
    unknot.wait("PhaseStarted", len(unknot.events))
    time.sleep(BOUNCE)
    before = len(unknot.lines)
    came, events = unknot.settle("AdviceDue", lambda: unknot.key("Delete"))
    account.check(came and "PainStopped" in events and "Paused" in events, f"Delete brings {events}")
    account.check(within(lambda: any("sign to stop" in line for line in unknot.lines[before:])), "no advice is said")
    account.check(within(lambda: any("Play goes on" in line for line in unknot.lines[before:])), f"the rest is not offered: {unknot.lines[before:]}")
    account.brings(unknot, "full stop goes on", lambda: unknot.key("period"), "Resumed")
    account.check(within(lambda: player("metadata", "title") == "Calf"), "the calf does not follow")
    with sqlite3.connect(f"file:{log_of(unknot.folder)}?mode=ro", uri=True) as log:
        stops = within(lambda: log.execute("SELECT data FROM event WHERE kind LIKE 'pain%'").fetchall())
    account.check(stops and re.search("glutes", stops[0][0]) and re.search("left", stops[0][0]), f"logged: {stops}")


def log_of(folder):
    return folder / "log.sqlite"


def ratings(unknot, account):
    """A clicker's answer, a number key's, and silence."""
    account.check(within(lambda: any("how tight now" in line for line in unknot.lines)), "nothing is asked")
    for name, number in (("Next", "five"), ("Next", "six"), ("Prior", "five")):
        before = len(unknot.lines)
        unknot.key(name)
        account.check(within(lambda: f"Left, {number}." in unknot.lines[before:]),
                      f"{name} says {unknot.lines[before:]}, not {number}")
        time.sleep(BOUNCE)
    time.sleep(BOUNCE)
    since = len(unknot.events)
    for _ in range(4):  # Left, right, on.
        unknot.key("period")
        time.sleep(BOUNCE)
        if "SegmentStarted" in unknot.events[since:]:
            break
    account.check("SegmentStarted" in unknot.events[since:], "full stop does not go on")
    since = len(unknot.events)
    account.check(unknot.wait("SegmentStarted", since, 30), "silence does not go on")

    def rated():
        with sqlite3.connect(f"file:{log_of(unknot.folder)}?mode=ro", uri=True) as log:
            return dict(((area, side), value) for area, side, value in
                        log.execute("SELECT technique, side, value FROM rating WHERE moment = 'before'"))

    answers = within(lambda: rated() if any(area == "calf" for area, _ in rated()) else None) or {}
    account.check(isinstance(answers.get(("glutes", "left")), int), f"the clicker's number is not logged: {answers}")
    account.check(all(value is None for (area, _), value in answers.items() if area == "calf"),
                  f"silence was logged as a number: {answers}")


def main(program, data, *only):
    account = Account()
    data = pathlib.Path(data)
    saver = dbusmock.DBusTestCase.spawn_server("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                                               "org.freedesktop.ScreenSaver", stdout=subprocess.PIPE)
    mocked = within(lambda: dbus.SessionBus().name_has_owner("org.freedesktop.ScreenSaver"))
    account.check(mocked, "the mocked screen saver did not come")
    methods = dbus.Interface(dbus.SessionBus().get_object("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
                             dbusmock.MOCK_IFACE)
    methods.AddMethod("", "Inhibit", "ss", "u", "ret = 42")
    methods.AddMethod("", "UnInhibit", "u", "", "")

    def calls(name):
        return sum(call[1] == name for call in methods.GetCalls())

    with tempfile.TemporaryDirectory() as home:
        unknot = Unknot(program, data, pathlib.Path(home) / "a", "floor", False)
        account.check(within(lambda: calls("Inhibit") == 1), "the screen is not held")
        for part in (keys, controls, pain):
            if only and part.__name__ not in only:
                continue
            part(unknot, account)
            print(f"{part.__name__}: {account.count} checks", flush=True)
        # A crash takes the connection along, and with it the request and the player.
        account.check(dbus.SessionBus().name_has_owner("org.mpris.MediaPlayer2.unknot"), "there is no player")
        unknot.process.kill()
        unknot.process.wait()
        account.check(within(lambda: not dbus.SessionBus().name_has_owner("org.mpris.MediaPlayer2.unknot")),
                      "a killed program stays on the bus")

        unknot = Unknot(program, data, pathlib.Path(home) / "b", "rated", True)
        ratings(unknot, account)
        before = calls("UnInhibit")
        account.check(within(lambda: calls("Inhibit") == 2), "the screen is not held again")
        unknot.key("Escape")
        time.sleep(BOUNCE)
        unknot.key("Tab", "Return", delay=100)  # End session
        account.check(within(lambda: calls("UnInhibit") > before), "the screen is not let go")
        account.check(unknot.wait("SessionEnded"), "the session does not end")
        unknot.close()
    saver.terminate()
    saver.wait()
    print(f"{account.count} checks, {len(account.failures)} failures")
    return 1 if account.failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
