#!/usr/bin/env python3
"""Runs a short session in the real program, in one state of the machine's sound, and checks what came of it.

    tests/app/sound_session.py STATE UNKNOT DATA-FOLDER

STATE is one of: no-device, no-voice, hanging-voice, no-bus, nothing, null-sink. The last needs pulseaudio and parec;
it records what is heard and finds each cue at its moment. Ends with 77 when something it needs is missing, which
ctest takes as skipped.
"""
import array
import datetime
import json
import math
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time

RATE = 8000
QUIET = 120  # of 32768: less is taken for silence
TICK = 4
SOUNDS = {1: (440,), 2: (660,), 3: (440, 660), TICK: (880,), 5: (523, 784), 6: (523,)}  # index of Tone: its pitches
SESSION_ENDED = 20  # index of event::SessionEnded
PAUSED = 11
NOWHERE = "/nowhere/at/all"


def settings():
    return {"roller": "smooth-firm", "fullScreenSession": False,
            "sound": {"voice": "short"},
            "safety": {"localDay": datetime.date.today().isoformat(), "ticked": []}}


def routine(data):
    """Glutes, 30 s a side: what a session is made of, in a bit over a minute."""
    made = json.loads((data / "routines" / "every-day.json").read_text())
    made.pop("$schema", None)
    glutes = next(step for step in made["steps"] if step["technique"] == "glutes")
    made.update(id="short", ratings=False, get_ready_s=5, steps=[{**glutes, "duration_s": 30}])
    return made


def prepare(folder, data):
    (folder / "content" / "routines").mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(settings()))
    (folder / "content" / "routines" / "short.json").write_text(json.dumps(routine(data)))


def environment(state, folder):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "UNKNOT_TRACE_SOUND": "1", "UNKNOT_TRACE_EVENTS": "1"}
    if state in ("no-device", "nothing", "no-voice", "hanging-voice", "no-bus"):
        env["PULSE_SERVER"] = "unix:" + NOWHERE
    if state in ("no-voice", "nothing"):
        env["PATH"] = NOWHERE
    if state in ("no-bus", "nothing"):
        env["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + NOWHERE
    if state == "hanging-voice":
        programs = folder / "programs"
        programs.mkdir()
        for name in ("piper", "flite", "espeak-ng"):
            program = programs / name
            program.write_text("#!/bin/sh\nexec /usr/bin/tail -f /dev/null\n")
            program.chmod(program.stat().st_mode | stat.S_IXUSR)
        env["PATH"] = str(programs)
    return env


class Session:
    """The program's own account of a session: what was handed over when, and how it ended."""

    def __init__(self, program, folder, env, to_the_end):
        self.tones, self.lines, self.paused, self.ended = [], [], 0, False
        self.process = subprocess.Popen(
            [program, "--data-dir", str(folder), "--routine", "short", "--start"], env=env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.errors = []
        reader = threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True)
        reader.start()
        watchdog = threading.Timer(150, self.process.kill)
        watchdog.start()
        for line in self.process.stdout:
            kind, *rest = line.rstrip("\n").split(" ", 3)
            if kind == "tone":
                self.tones.append((int(rest[0]) / 1e9, int(rest[1])))
            elif kind == "line":
                self.lines.append((int(rest[0]) / 1e9, rest[1] == "1", rest[2]))
            elif kind == "event":
                index = int(line.split()[-1])
                self.paused += index == PAUSED
                self.ended = self.ended or index == SESSION_ENDED
            over = self.ended and self.lines[-1][2].startswith("Done")
            if over or (not to_the_end and len(self.lines) >= 5):
                break
        # The last words are still to be heard.
        end = time.monotonic() + 3
        while time.monotonic() < end and self.process.poll() is None:
            try:
                self.process.wait(timeout=end - time.monotonic())
            except subprocess.TimeoutExpired:
                break
        self.alive = self.process.poll() is None
        self.process.terminate()
        self.process.wait(timeout=20)
        watchdog.cancel()
        reader.join(timeout=5)


class Recording:
    """What a null sink plays, and when."""

    def __init__(self, folder):
        socket = folder / "server"
        self.env = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": f"unix:{socket}"}
        everything = {**os.environ, **self.env}
        self.server = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no",
             "--high-priority=no", "--disallow-exit", "-L", "module-null-sink sink_name=out rate=44100", "-L",
             f"module-native-protocol-unix socket={socket} auth-anonymous=1 auth-cookie-enabled=0"],
            env=everything, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while time.monotonic() < end and self.server.poll() is None:
            if subprocess.run(["pactl", "info"], env=everything, capture_output=True).returncode == 0:
                break
        self.recorder = subprocess.Popen(
            ["parec", "--device=out.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1",
             "--latency-msec=20"], env=everything, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.data, self.start, self.runs = bytearray(), math.inf, threading.Event()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        self.runs.wait(timeout=20)

    def read(self):
        while chunk := self.recorder.stdout.read1(4096):
            self.data += chunk
            self.runs.set()
            # No sample can have come before it was played: the earliest moment that fits all of them.
            self.start = min(self.start, time.monotonic() - len(self.data) / 2 / RATE)

    def stop(self):
        for process in (self.recorder, self.server):
            process.terminate()
            process.wait(timeout=20)
        self.samples = array.array("h", bytes(self.data[:len(self.data) // 2 * 2]))

    def part(self, begin, end):
        first = max(0, int((begin - self.start) * RATE))
        return self.samples[first:max(first, int((end - self.start) * RATE))]

    def loudness(self, begin, end):
        part = self.part(begin, end)
        return math.sqrt(sum(s * s for s in part) / len(part)) if part else 0

    def hears(self, pitch, begin, end):
        """Whether some 25 ms between these moments are mostly of one pitch."""
        size = RATE // 40
        part = self.part(begin, end)
        for first in range(0, len(part) - size, size // 2):
            frame = part[first:first + size]
            energy = sum(s * s for s in frame)
            if energy < size * QUIET * QUIET:
                continue
            step = 2 * math.pi * pitch / RATE
            real = sum(s * math.cos(step * i) for i, s in enumerate(frame))
            imaginary = sum(s * math.sin(step * i) for i, s in enumerate(frame))
            if 2 * (real * real + imaginary * imaginary) / size > 0.4 * energy:
                return True
        return False


def check(failures, good, what):
    if not good:
        failures.append(what)


def check_sound(failures, session, recording):
    heard = 0
    for at, tone in session.tones:
        # Under a voice that is speaking a tone cannot be told from it; a tick is short.
        spoken = at + 0.3 if tone == TICK else at - 0.2
        if any(at - 3 < line < spoken for line, *_ in session.lines):
            continue
        heard += 1
        for pitch in SOUNDS.get(tone, ()):
            check(failures, recording.hears(pitch, at - 0.05, at + 1.2), f"tone {tone} is not heard at {pitch} Hz")
    check(failures, heard > 5, f"only {heard} tones could be listened for")
    # The session begins with the program: its first line may still be on its way.
    for at, spoken, words in session.lines[1:]:
        check(failures, spoken, f"not recorded in time: {words}")
        check(failures, recording.loudness(at + 0.2, at + 1.0) > QUIET, f"not heard: {words}")
    before = session.lines[0][0]
    check(failures, recording.loudness(before - 1.0, before - 0.3) < QUIET, "there is sound before the session")


def main(state, program, data):
    if state == "null-sink" and not (shutil.which("pulseaudio") and shutil.which("parec")):
        print("skipped: pulseaudio or parec is missing (Debian: pulseaudio, pulseaudio-utils)")
        return 77
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home)
        prepare(folder / "unknot", pathlib.Path(data))
        env = environment(state, folder)
        recording = None
        if state == "null-sink":
            recording = Recording(folder)
            env.update(recording.env)
        whole = state in ("null-sink", "nothing")
        session = Session(program, folder / "unknot", env, whole)
        if recording:
            recording.stop()

        failures = []
        check(failures, session.ended or not whole, "the session did not come to its end")
        check(failures, session.alive, f"the program ended by itself: {session.process.returncode}")
        check(failures, session.paused == 0, "the session was held up")
        check(failures, len(session.errors) <= 8, f"{len(session.errors)} lines of complaints")
        check(failures, len(session.lines) >= 5, f"only {len(session.lines)} lines were due")
        if state in ("no-voice", "hanging-voice", "nothing"):
            check(failures, not any(spoken for _, spoken, _ in session.lines), "a voice spoke that is not there")
        if recording:
            check_sound(failures, session, recording)
        for line in session.errors[:12]:
            print("said:", line.rstrip())
        print(f"{state}: {len(session.lines)} lines, {len(session.tones)} tones, {len(failures)} failures")
        for failure in failures:
            print("  " + failure)
        return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
