#!/usr/bin/python3
"""Goes through Unknot as a screen reader does: what can be used has a role and a name, and a session can be
done by the actions it offers.

    xvfb-run -a dbus-run-session -- tests/app/walk.py UNKNOT [CONTENT-DIR]

Ends with 77 when something it needs is missing, which ctest takes as skipped.
"""
import contextlib
import os
import subprocess
import sys
import tempfile
import time

try:
    import pyatspi
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing} (Debian: python3-pyatspi)")
    sys.exit(77)

PATIENCE = 60
USED = {"push button", "radio button", "check box", "toggle button", "slider", "entry", "text", "spin button",
        "combo box", "page tab", "list item", "link"}
found_wrong = []


def within(question):
    """Asks until the answer is good; nothing in a program's tree appears at once."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            answer = question()
        except Exception:  # What was being asked about may have gone meanwhile.
            answer = None
        if answer:
            return answer
    return None


@contextlib.contextmanager
def running(program, folder, *arguments):
    """The program on a data folder, as the accessibility bus shows it."""
    os.environ.update(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LANG="C.UTF-8")
    process = subprocess.Popen([program, "--data-dir", folder, *arguments])

    def there():
        return next(a for a in pyatspi.Registry.getDesktop(0)
                    if a and len(a) and a.get_process_id() == process.pid)

    try:
        app = within(there)
        if app is None:
            raise SystemExit("unknot did not come to the accessibility bus")
        yield app
    finally:
        process.terminate()
        process.wait()


def end():
    """What was found decides how the program ends."""
    for wrong in found_wrong:
        print(wrong, file=sys.stderr)
    sys.exit(1 if found_wrong else 0)


def kind(node):
    """What a thing is, in words. Debian 13 calls a push button just a button."""
    name = node.getRoleName()
    return "push button" if name == "button" else name


def shown(node):
    yield node
    for child in node:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from shown(child)


def named(app, name, role=None):
    for node in shown(app[0]):
        if node.name.startswith(name) and role in (None, kind(node)):
            return node
    return None


def wait_for(app, name, role=None):
    node = within(lambda: named(app, name, role))
    if node is None:
        names = sorted(f"{kind(n)} {n.name!r}" for n in shown(app[0]) if n.name)
        raise SystemExit(f"there is no {role or 'thing'} {name!r} among:\n  " + "\n  ".join(names))
    return node


def act(node, *wanted):
    actions = node.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i) in wanted:
            actions.doAction(i)
            return
    found_wrong.append(f"{kind(node)} {node.name!r} cannot be pressed")


def press(app, name, role=None):
    act(wait_for(app, name, role), "Press", "Toggle")


def look(app, place):
    """Everything that can be used on what is shown now."""
    count = 0
    for node in list(shown(app[0])):
        role = kind(node)
        state = node.getState()
        focusable = state.contains(pyatspi.STATE_FOCUSABLE)
        if role in USED:
            count += 1
            if not node.name.strip():
                found_wrong.append(f"{place}: a {role} without a name")
            # Qt 6.8 says of what is off that it cannot take the keyboard, and that it is off.
            if role not in ("list item", "page tab") and not focusable and state.contains(pyatspi.STATE_ENABLED):
                found_wrong.append(f"{place}: {role} {node.name!r} cannot take the keyboard")
        elif focusable and role in ("unknown", "filler", "invalid") and not node.name:
            found_wrong.append(f"{place}: a {role} without a name takes the keyboard")
    print(f"{place}: {count} controls", flush=True)
    if count == 0:
        found_wrong.append(f"{place}: nothing to use")


def first_run(app):
    wait_for(app, "Does any of this apply to you?")
    look(app, "safety")
    press(app, "None of these, continue", "push button")
    wait_for(app, "Is your roller like this?", "heading")
    look(app, "roller")
    press(app, "Yes, smooth and firm", "radio button")
    press(app, "Continue", "push button")
    wait_for(app, "Test voice and tones", "push button")
    look(app, "sound")
    press(app, "Finish", "push button")


def browse(app):
    wait_for(app, "Start", "push button")
    look(app, "Today")
    press(app, "Techniques", "page tab")
    wait_for(app, "Techniques", "heading")
    look(app, "Techniques")
    press(app, "Mid back.")  # A list item with Qt 6.4, a button with Qt 6.8.
    wait_for(app, "Do not roll")
    look(app, "a technique")
    press(app, "Settings", "page tab")
    wait_for(app, "Settings", "heading")
    look(app, "Settings")
    press(app, "Today", "page tab")


def heading(app):
    return next((node.name for node in shown(app[0]) if kind(node) == "heading"), "")


def rate(app, value, place):
    """Every rating that comes, until something else does."""
    count = 0
    while within(lambda: named(app, "0", "radio button") or named(app, "Pause") or named(app, "Save and close")):
        title = heading(app)
        scales = [n for n in shown(app[0]) if kind(n) == "radio button" and n.name == str(value)]
        if not scales:
            break
        if count == 0:
            look(app, place)
        for scale in scales:
            if not scale.parent.name:
                found_wrong.append(f"{place}: a scale without a name")
            act(scale, "Press", "Toggle")
            if not within(lambda: scale.getState().contains(pyatspi.STATE_CHECKED)):
                found_wrong.append(f"{place}: {value} is not checked after it was chosen")
        count += 1
        press(app, next(word for word in ("Next area", "Start rolling", "Done") if named(app, word)), "push button")
        if not within(lambda: heading(app) != title):
            raise SystemExit(f"{place}: {title!r} stays after it was answered")
    if count == 0:
        found_wrong.append(f"{place}: no rating was asked for")


def until_rolling(app):
    """A session that waited because nobody looked at its clock, on a machine with too much to do, goes on."""
    def rolling():
        if waiting := named(app, "Resume", "push button"):
            act(waiting, "Press")
            return None
        return named(app, "Hold on a knot", "push button")

    if not within(rolling):
        wait_for(app, "Hold on a knot", "push button")


def pause(app):
    def paused():
        if named(app, "Resume", "push button"):
            return True
        act(named(app, "Pause", "push button"), "Press")
        return within(lambda: named(app, "Resume", "push button"))

    if not within(paused):
        wait_for(app, "Resume", "push button")


def roll(app):
    until_rolling(app)
    pause(app)
    look(app, "rolling, paused")
    steps = [n for n in wait_for(app, "Steps of the session", "list") if kind(n) == "list item"]
    if len({step.name for step in steps}) != len(steps) or len(steps) < 4:
        found_wrong.append(f"the steps are {[step.name for step in steps]}")
    act(steps[-1], "Press")
    wait_for(app, "Go to this step?", "heading")
    look(app, "go to a step")
    press(app, "Go to this step", "push button")
    until_rolling(app)
    press(app, "End", "push button")
    wait_for(app, "End session?", "heading")
    look(app, "end the session")
    press(app, "End session", "push button")


def session(app):
    press(app, "Start", "push button")
    rate(app, 6, "rating before")
    roll(app)
    rate(app, 3, "rating after")
    wait_for(app, "Save and close", "push button")
    look(app, "summary")
    press(app, "Save and close", "push button")
    wait_for(app, "Today", "heading")


def main():
    program, *content = sys.argv[1:]
    extra = ["--content-dir", content[0]] if content else []
    with tempfile.TemporaryDirectory() as folder, running(program, folder, "--time-scale", "30", *extra) as app:
        first_run(app)
        browse(app)
        session(app)
    end()


if __name__ == "__main__":
    main()
