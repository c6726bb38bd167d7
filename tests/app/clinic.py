#!/usr/bin/python3
"""What a physiotherapist does between two patients, in the real program: shows a technique on a second screen, builds a
routine, hands it over, and what the patient does at home with the file and with the code on the sheet.

    xvfb-run -a -s "-screen 0 3200x1080x24 -noreset" dbus-run-session -- tests/app/clinic.py UNKNOT UNKNOTCTL [FOLDER]

With a FOLDER it leaves pictures of both screens there. Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import os
import shutil
import subprocess
import sys
import tempfile

import walk
from walk import kind, named, pyatspi, running, shown, wait_for, within

AREAS = ("Calf", "Hamstrings", "Quadriceps", "Glutes")
wrong = walk.found_wrong
pictures = sys.argv[3] if len(sys.argv) > 3 else None
# The first look at a page reads its file, which may take a while on a busy machine.
pyatspi.Atspi.set_timeout(15000, 20000)


def act(node, *wanted):
    """A press whose answer is late was done all the same: the program was drawing."""
    try:
        walk.act(node, *wanted)
    except Exception as late:  # GLib.GError, which is not in every binding
        print(f"late: {late}", flush=True)


def press(app, name, role=None):
    act(wait_for(app, name, role), "Press", "Toggle")


def check(fact, words):
    if not fact:
        wrong.append(words)
    print(("" if fact else "WRONG: ") + words, flush=True)


def picture(name):
    if pictures:
        subprocess.run(["import", "-window", "root", os.path.join(pictures, name + ".png")], check=True)


def two_screens():
    subprocess.run(["xrandr", "--setmonitor", "laptop", "1280/338x800/211+0+0", "screen"], check=True)
    plug_in()


def plug_in():
    subprocess.run(["xrandr", "--setmonitor", "wall", "1920/508x1080/286+1280+0", "none"], check=True)


def unplug():
    subprocess.run(["xrandr", "--delmonitor", "wall"], check=True)


def patients_window(app):
    return next((window for window in app if window and window.name == "Unknot, patient's view"), None)


def seen_by_patient(app):
    window = patients_window(app)
    return [node.name for node in shown(window) if node.name] if window else []


def choose(app, box, item):
    """One entry of a list that opens."""
    act(wait_for(app, box, "combo box"), "Press", "ShowMenu")
    entry = within(lambda: next(n for n in shown(app[0]) if n.name == item and kind(n) == "list item"))
    if entry is None:
        raise SystemExit(f"there is no {item!r} to choose in {box!r}")
    act(entry, "Press")


def present(app):
    press(app, "Techniques", "page tab")
    press(app, "Hamstrings.")  # A list item with Qt 6.4, a button with Qt 6.8.
    press(app, "Feet out")
    press(app, "Present", "push button")
    press(app, "Mirror", "push button")
    press(app, "Normal speed", "push button")
    check(wait_for(app, "Facing me, on", "push button"), "it is shown to somebody who faces the screen")
    check(wait_for(app, "Half speed, on", "push button"), "the figure is shown at half speed")
    press(app, "Patient's screen", "push button")
    check(within(lambda: patients_window(app)), "the patient has a window")
    extents = patients_window(app).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    check((extents.x, extents.width, extents.height) == (1280, 1920, 1080), f"it fills the second screen: {extents}")
    check(within(lambda: any("feet out" in name for name in seen_by_patient(app))),
          f"it shows what is presented: {seen_by_patient(app)}")
    controls = [n.name for n in shown(patients_window(app)) if kind(n) in walk.USED]
    check(not controls, f"it has no controls: {controls}")
    check(wait_for(app, "Common mistakes"), "the physiotherapist has the notes")
    picture("present")
    unplug()
    check(within(lambda: patients_window(app) is None), "a screen that is unplugged takes its window along")
    plug_in()
    check(within(lambda: patients_window(app)), "plugged in again, it comes back")
    press(app, "Close", "push button")
    check(within(lambda: patients_window(app) is None), "it goes with the page")


def build(app):
    press(app, "Routines", "page tab")
    press(app, "Build a routine", "push button")
    for area in AREAS:
        choose(app, "Add a step", area)
    check(within(lambda: named(app, "Step 4 of 4")), "four steps are in the routine")
    check(within(lambda: named(app, "Saved")), "it is saved")
    picture("routine")


def hand_over(app, home):
    press(app, "Hand over", "push button")
    press(app, "Save the sheet", "push button")
    press(app, "Save the programme file", "push button")
    files = [os.path.join(home, "Documents", f"new-routine{ending}") for ending in (".pdf", ".unknot")]
    check(within(lambda: all(os.path.exists(file) for file in files)), "sheet and programme file are written")
    text = subprocess.run(["pdftotext", files[0], "-"], capture_output=True, text=True, check=True).stdout
    for part in ("New routine", *AREAS, "Do not roll", "Tick each day"):
        check(part in text, f"the sheet says {part!r}")
    picture("handover")
    subprocess.run(["pdftoppm", "-r", "150", "-png", files[0], os.path.join(home, "sheet")], check=True)
    pages = sorted(os.path.join(home, name) for name in os.listdir(home) if name.startswith("sheet"))
    press(app, "Close", "push button")
    return files[1], pages[-1]


def asked(control, folder, *question):
    return subprocess.run([control, *question, "--data-dir", folder], capture_output=True, text=True,
                          check=False).stdout


def at_home(program, control, folder, programme, sheet):
    with running(program, folder, programme) as app:
        wait_for(app, "New routine", "heading")
        check(within(lambda: named(app, "4 step")), "the programme says what it holds")
        picture("programme")
        press(app, "Add it", "push button")
        walk.first_run(app)
        # Started again with the picture, the window that is open shows it.
        again = subprocess.run([program, "--data-dir", folder, sheet], timeout=walk.PATIENCE, check=False)
        check(again.returncode == 0, "a second start hands its file over and ends")
        check(within(lambda: named(app, "Show it", "push button")), "the code on the sheet is the same routine")
        press(app, "Show it", "push button")
        check("New routine" in asked(control, folder, "list", "routines"), "the routine is there at home")
        press(app, "Start", "push button")
        walk.rate(app, 6, "rating before")
        check(within(lambda: named(app, "Hold on a knot", "push button")), "the session from the clinic runs")
        steps = [node.name for node in wait_for(app, "Steps of the session", "list")]
        rolled = list(dict.fromkeys(area for step in steps for area in AREAS if area in step))
        check(rolled == list(AREAS), f"it is the session that was built: {steps}")
        picture("session")


def main():
    program, control = sys.argv[1:3]
    for needed in ("xrandr", "pdftotext", "pdftoppm", "zbarimg"):
        if not shutil.which(needed):
            print(f"skipped: {needed} is not installed")
            sys.exit(77)
    walk.press = press
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        os.makedirs(os.path.join(home, "Documents"))
        two_screens()
        with running(program, os.path.join(home, "clinic")) as app:
            walk.first_run(app)
            present(app)
            build(app)
            programme, sheet = hand_over(app, home)
        left = asked(control, os.path.join(home, "clinic"), "log")
        check("hamstrings" not in left.lower(), f"nothing that was shown is in the log: {left!r}")
        at_home(program, control, os.path.join(home, "patient"), programme, sheet)
    walk.end()


if __name__ == "__main__":
    main()
