#!/usr/bin/python3
"""The real reminder on a bus of its own: it is shown when it is due, its button opens the session of the right
person, and it is not shown when that person has rolled.

    dbus-run-session -- tests/app/remind.py UNKNOTCTL

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import dbus
    import dbusmock
except ModuleNotFoundError as missing:
    print(f"skipped: {missing} (Debian: python3-dbusmock)")
    sys.exit(77)

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


def within(question):
    end = time.monotonic() + 20
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
    raise SystemExit(f"nothing came: {question}")


class Desktop:
    """Shows messages to nobody."""

    def __enter__(self):
        self.process = dbusmock.DBusTestCase.spawn_server(NAME, PATH, NAME, stdout=subprocess.DEVNULL)
        self.mock = dbus.Interface(dbus.SessionBus().get_object(NAME, PATH), dbusmock.MOCK_IFACE)
        self.mock.AddMethod("", "Notify", "susssasa{sv}i", "u", "ret = 7")
        self.mock.AddMethod("", "CloseNotification", "u", "", "")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def shown(self):
        return [call[1] for call in self.mock.GetMethodCalls("Notify")]

    def press(self, action):
        self.mock.EmitSignal(NAME, "ActionInvoked", "us", [dbus.UInt32(7), action])


def check(well, what):
    print(("ok: " if well else "WRONG: ") + what, flush=True)
    if not well:
        sys.exit(1)


def main(ctl):
    with tempfile.TemporaryDirectory() as name, Desktop() as desktop:
        folder = Path(name)
        data = folder / "data"
        (data / "people" / "person-2").mkdir(parents=True)
        (data / "people.json").write_text('{"version": 1, "inUse": "person-2", "last": 2, "people": ['
                                          '{"id": "first", "name": "Sam"}, {"id": "person-2", "name": "Anna"}]}')
        # A window that only says how it was opened, beside the real command line.
        programs = folder / "bin"
        programs.mkdir()
        shutil.copy(ctl, programs / "unknotctl")
        opened = folder / "opened"
        (programs / "unknot").write_text(f'#!/bin/sh\necho "$@ $XDG_ACTIVATION_TOKEN" >> "{opened}"\n')
        (programs / "unknot").chmod(0o755)

        def remind(*arguments):
            return subprocess.Popen([programs / "unknotctl", "remind", "--data-dir", data, *arguments],
                                    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

        running = remind("--profile", "Sam")
        message = within(desktop.shown)[0]
        check(message[3] == "Sam: time for the daily routine", f"the message says {message[3]!r}")
        check("Start" in list(message[5]), "it has a button")
        desktop.mock.EmitSignal(NAME, "ActivationToken", "us", [dbus.UInt32(7), "token-1"])
        desktop.press("start")
        out, err = running.communicate(timeout=20)
        check(running.returncode == 0, f"it ends: {out}{err}")
        wanted = f"--profile first --start --data-dir {data} token-1"
        check(within(lambda: opened.exists() and opened.read_text().strip()) == wanted, "the button opens the session")

        opened.unlink()
        running = remind("--profile", "person-2")
        within(lambda: len(desktop.shown()) == 2)
        desktop.press("default")
        running.communicate(timeout=20)
        check(within(lambda: opened.exists() and opened.read_text().strip()) == f"--profile person-2 --data-dir {data}",
              "the message itself opens the window")

        running = remind("--profile", "Anna")
        within(lambda: len(desktop.shown()) == 3)
        desktop.mock.EmitSignal(NAME, "NotificationClosed", "uu", [dbus.UInt32(7), dbus.UInt32(2)])
        out, err = running.communicate(timeout=20)
        check(running.returncode == 0 and "not answered" in out, "closing it opens nothing")

        late = time.strftime("%H:%M", time.localtime(time.time() - 4 * 3600))
        out, err = remind("--profile", "Anna", "--at", late).communicate(timeout=20)
        check("Not shown" in out and len(desktop.shown()) == 3, f"four hours late it is not shown: {out.strip()}")
    with tempfile.TemporaryDirectory() as name:
        running = subprocess.run([ctl, "remind", "--data-dir", name], capture_output=True, text=True, timeout=30)
        check(running.returncode == 1 and "desktop" in running.stderr, "without a desktop it says so and ends")


if __name__ == "__main__":
    main(*sys.argv[1:])
