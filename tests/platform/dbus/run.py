#!/usr/bin/python3
"""Runs the D-Bus tests on a bus of their own, with and without the services they ask for.

    dbus-run-session -- tests/platform/dbus/run.py TEST-PROGRAM

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import os
import shutil
import subprocess
import sys
import time

try:
    import dbus
    import dbusmock
except ModuleNotFoundError as missing:
    print(f"skipped: {missing} (Debian: python3-dbusmock)")
    sys.exit(77)

MOCK = dbusmock.MOCK_IFACE


def mock(name, path, interface):
    process = dbusmock.DBusTestCase.spawn_server(name, path, interface, stdout=subprocess.DEVNULL)
    bus = dbus.SessionBus()
    return process, dbus.Interface(bus.get_object(name, path), MOCK)


def run(program, tag, **environment):
    print(f"-- {tag}", flush=True)
    return subprocess.run([program, tag], env={**os.environ, **environment}, timeout=60).returncode


def text_of(*command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    return (done.stdout + done.stderr).strip()


def wait_for(wanted, *command):
    """Asks until the answer holds `wanted`; a D-Bus name takes its time to appear."""
    end = time.monotonic() + 15
    while time.monotonic() < end:
        answer = text_of(*command)
        if wanted in answer:
            return True
    print(f"{' '.join(command)} says {answer!r}, not {wanted!r}")
    return False


def with_playerctl(program):
    if not shutil.which("playerctl") or not shutil.which("gdbus"):
        print("-- playerctl: skipped, playerctl or gdbus is missing")
        return 0
    print("-- playerctl", flush=True)
    held = subprocess.Popen([program, "[playerctl]"])
    ctl = ("playerctl", "-p", "unknot")
    well = wait_for("unknot", "playerctl", "-l")
    well = well and wait_for("Playing", *ctl, "status")
    well = well and wait_for("Calf, left leg", *ctl, "metadata", "title")
    well = well and wait_for("Every day", *ctl, "metadata", "album")
    for number, (command, status) in enumerate(
            [("pause", "Paused"), ("next", "Playing"), ("previous", "Playing")], start=1):
        subprocess.run([*ctl, command], timeout=10)
        well = wait_for(f"Pressed {number}", *ctl, "metadata", "title") and well
        well = wait_for(status, *ctl, "status") and well
    subprocess.run(["gdbus", "call", "--session", "--dest", "org.mpris.MediaPlayer2.unknot",
                    "--object-path", "/org/mpris/MediaPlayer2",
                    "--method", "org.mpris.MediaPlayer2.Player.PlayPause"], timeout=10)
    return held.wait(timeout=30) or (0 if well else 1)


def main(program):
    failures = run(program, "[none]")
    failures += run(program, "[nobus]", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere/bus")

    saver, methods = mock("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                          "org.freedesktop.ScreenSaver")
    methods.AddMethod("", "Inhibit", "ss", "u", "ret = 42")
    methods.AddMethod("", "UnInhibit", "u", "", "")
    failures += run(program, "[screensaver]")

    portal, methods = mock("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
                           "org.freedesktop.portal.Inhibit")
    request = "/org/freedesktop/portal/desktop/request/1"
    methods.AddMethod("", "Inhibit", "sua{sv}", "o", f"ret = dbus.ObjectPath({request!r})")
    methods.AddObject(request, "org.freedesktop.portal.Request", {}, [("Close", "", "", "")])
    failures += run(program, "[portal]")

    for tag in ("[notice-button]", "[notice-message]", "[notice-closed]", "[notice-late]"):
        desktop, methods = mock("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                                "org.freedesktop.Notifications")
        methods.AddMethod("", "Notify", "susssasa{sv}i", "u", "ret = 42")
        methods.AddMethod("", "CloseNotification", "u", "", "")
        failures += run(program, tag)
        desktop.terminate()
        desktop.wait()

    for process in (saver, portal):
        process.terminate()
        process.wait()
    failures += with_playerctl(program)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
