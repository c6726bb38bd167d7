#!/usr/bin/env python3
"""Runs a short session in the real program, in one state of the machine's sound, and checks what came of it.

    tests/app/sound_session.py STATE UNKNOT DATA-FOLDER

STATE is one of: no-device, no-voice, hanging-voice, no-bus, nothing, null-sink, tones-only. The last two need a display,
xdotool, pulseaudio, parec and flite; they record what is heard and find each cue at its moment: every kind of tone by
its pitches, every line by the shape of the same words spoken anew; tones-only has no voice program. Ends with 77 when something it needs is missing, which
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
import wave

RATE = 8000
QUIET = 120  # of 32768: less is taken for silence
SOFT = 1500  # of 32768: a soft tone in the middle of it
FRAME = RATE // 100  # of the shape of a sound
# The tones in the order of the enum, each with pitches that are in it.
TONES = {"session start": (550,), "left": (440,), "right": (660,), "both": (440, 660), "tick": (880,), "next": (523, 784), "half": (523,), "hold": (220,), "roll on": (330,), "done": (550,),
         "attention": (523,), "stroke": (330,)}
STROKE = 11
SESSION_ENDED = 20  # index of event::SessionEnded
PAUSED, PHASE = 11, 3
EARLIEST = 0.3  # seconds that the recording's clock may be ahead
LATEST = 0.4  # seconds that a sound server, the null sink and the recorder may take together
STARTS = 2.5  # seconds until a program that has just begun is heard
NOWHERE = "/nowhere/at/all"


def settings(metronome):
    return {"roller": "smooth-firm", "fullScreenSession": False,
            "sound": {"voice": "short", "metronome": metronome},
            "safety": {"localDay": datetime.date.today().isoformat(), "ticked": []}}


def routine(data, whole):
    """Glutes, 20 s a side; for a recording the calf as well, so that everything that sounds comes once."""
    made = json.loads((data / "routines" / "every-day.json").read_text())
    made.pop("$schema", None)
    steps = {step["technique"]: step for step in made["steps"]}
    chosen = [{**steps["glutes"], "duration_s": 20}]
    if whole:
        chosen.append({**steps["calf"], "duration_s": 60})
    made.update(id="short", ratings=False, get_ready_s=5, rest_s=3, steps=chosen)
    return made


def prepare(folder, data, whole):
    (folder / "content" / "routines").mkdir(parents=True)
    (folder / "settings.json").write_text(json.dumps(settings(whole)))
    (folder / "content" / "routines" / "short.json").write_text(json.dumps(routine(data, whole)))


def environment(state, folder):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "UNKNOT_TRACE_SOUND": "1", "UNKNOT_TRACE_EVENTS": "1"}
    if state in ("no-device", "nothing", "no-voice", "hanging-voice", "no-bus"):
        env["PULSE_SERVER"] = "unix:" + NOWHERE
    if state in ("no-voice", "nothing", "tones-only"):
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

    def __init__(self, program, folder, env, to_the_end, with_hold):
        self.tones, self.lines, self.paused, self.ended, self.phases = [], [], 0, False, 0
        self.process = subprocess.Popen(
            [program, "--data-dir", str(folder), "--routine", "short", "--start"], env=env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.errors = []
        reader = threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True)
        reader.start()
        watchdog = threading.Timer(220, self.process.kill)
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
                self.phases += index == PHASE
                if index == PHASE and self.phases == 3 and with_hold:
                    self.hold()
            over = self.ended and self.lines[-1][2] == "Session done."
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

    @staticmethod
    def hold():
        """Holds on a knot for three seconds, three seconds from now."""
        for after in (3, 6):
            threading.Timer(after, subprocess.run, [["xdotool", "key", "h"]]).start()


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
        # Another program that plays something; what becomes of it is looked at in the end.
        self.other = subprocess.Popen(["pacat", "--raw", "--volume=40000", "/dev/zero"], env=everything,
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.data, self.arrivals, self.runs = bytearray(), [], threading.Event()
        self.reader = threading.Thread(target=self.read, daemon=True)
        self.reader.start()
        self.runs.wait(timeout=20)

    def read(self):
        while chunk := self.recorder.stdout.read1(4096):
            self.data += chunk
            self.runs.set()
            now = time.monotonic()
            self.arrivals.append((now, now - len(self.data) / 2 / RATE))

    def volumes(self):
        """Of the sink, and of the other program's stream."""
        env = {**os.environ, **self.env}
        sink = subprocess.run(["pactl", "get-sink-volume", "out"], env=env, capture_output=True, text=True).stdout
        streams = subprocess.run(["pactl", "list", "sink-inputs"], env=env, capture_output=True, text=True).stdout
        other = next((stream for stream in streams.split("Sink Input #") if "pacat" in stream), "")
        return [sink] + [line.strip() for line in other.splitlines() if line.strip().startswith(("Volume", "Mute", "Corked"))]

    def stop(self):
        for process in (self.other, self.recorder, self.server):
            process.terminate()
            process.wait(timeout=20)
        self.samples = array.array("h", bytes(self.data[:len(self.data) // 2 * 2]))

    def start(self, moment):
        """When the recording would have begun by the clock of the sink, which is not quite the computer's: no sample
        can have come before it was played, so it is the earliest moment that fits all that came around this one."""
        return min((start for now, start in self.arrivals if abs(now - moment) < 5), default=self.arrivals[-1][1])

    def part(self, begin, end):
        start = self.start(begin)
        first = max(0, int((begin - start) * RATE))
        return self.samples[first:max(first, int((end - start) * RATE))]

    def shape_from(self, begin, count):
        return shape(self.part(begin, begin + (count + 2) / 100))[:count]

    def loudness(self, begin, end):
        part = self.part(begin, end)
        return math.sqrt(sum(s * s for s in part) / len(part)) if part else 0

    def hears(self, pitch, begin, end, under_words):
        """Whether some 25 ms between these moments are mostly of one pitch, or hold as much of it as a soft tone does
        while something else is heard."""
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
            if under_words and 2 * math.hypot(real, imaginary) / size > SOFT:
                return True
        return False


def shape(samples):
    """How loud each hundredth of a second is, on a scale on which soft sounds count."""
    return [math.sqrt(sum(abs(s) for s in samples[i:i + FRAME]) / FRAME)
            for i in range(0, len(samples) - FRAME, FRAME)]


def alike(one, other):
    """From -1 to 1: the correlation of two shapes of the same length."""
    mean_one, mean_other = sum(one) / len(one), sum(other) / len(other)
    both = sum((a - mean_one) * (b - mean_other) for a, b in zip(one, other))
    size = math.sqrt(sum((a - mean_one) ** 2 for a in one) * sum((b - mean_other) ** 2 for b in other))
    return both / size if size else 0


def spoken(words, folder):
    """The shape of a line, spoken by the voice program alone."""
    file = folder / "line.wav"
    subprocess.run(["flite", "-voice", "slt", "--setf", "duration_stretch=1.000", "-t", words, "-o", str(file)],
                   check=True)
    with wave.open(str(file)) as line:
        rate, samples = line.getframerate(), array.array("h", line.readframes(line.getnframes()))
    return shape(samples[::rate // RATE])


def check(failures, good, what):
    if not good:
        failures.append(what)


def check_tones(failures, session, recording):
    heard = set()
    lines = [(at, at + len(words) * 0.08 + 1) for at, said, words in session.lines if said]
    for number, (at, tone) in enumerate(session.tones):
        name = list(TONES)[tone]
        under_words = any(begin - 0.1 < at < end for begin, end in lines)
        # A beat of the metronome has a pitch that many words have too.
        if tone == STROKE and under_words:
            continue
        # The first comes while the window is still being built. Another tone that follows at once is not taken for
        # this one.
        until = min([at + (0.35 + LATEST if number else STARTS)] + [later for later, _ in session.tones[number + 1:] if later > at + 0.4])
        heard.add(name)
        missed = [pitch for pitch in TONES[name] if not recording.hears(pitch, at - 0.1, until, under_words)]
        for pitch in missed:
            check(failures, False, f"{name} is not heard at {pitch} Hz, {at - session.tones[0][0]:.1f} s on")
    return heard


def likeness(recording, at, wanted):
    """How much a line is like what was recorded about this moment, and how much later than it that begins, in s."""
    lags = range(int((EARLIEST + LATEST) * 100))
    found = recording.shape_from(at - EARLIEST, len(wanted) + len(lags))
    fits = [alike(wanted, found[lag:lag + len(wanted)]) for lag in lags if lag + len(wanted) <= len(found)]
    best = max(range(len(fits)), key=fits.__getitem__, default=0)
    return (fits[best] if fits else 0), best / 100 - EARLIEST


def check_lines(failures, session, recording, folder):
    """Each line is heard at its moment, and is more like what is heard there than any other line of the session."""
    late = []
    shapes = {words: spoken(words, folder) for _, _, words in session.lines}
    # The session begins with the program: its first line may still be on its way.
    for at, said, words in session.lines[1:]:
        check(failures, said, f"not recorded in time: {words}")
        # A line that was cut short by a higher one is compared as far as it came.
        after = min((later for later, *_ in session.lines if later > at), default=math.inf)
        room = len(shapes[words]) if after == math.inf else int((after - at) * 100)
        fit, lag = likeness(recording, at, shapes[words][:room])
        other = max((likeness(recording, at, shape[:room])[0], text) for text, shape in shapes.items() if text != words)
        check(failures, fit > 0.6, f"not heard at its moment ({fit:.2f}): {words}")
        check(failures, fit > other[0], f"heard instead of it: {other[1]} for {words}")
        late.append(round(lag * 1000))
    late.sort()
    print(f"lines were heard {late[len(late) // 2]} ms after they were handed over at the median, {late[-1]} at worst")
    before = session.lines[0][0]
    check(failures, recording.loudness(before - 2.0, before - 1.2) < QUIET, "there is sound before the session")


def main(state, program, data):
    recorded = state in ("null-sink", "tones-only")
    needed = ("pulseaudio", "parec", "xdotool", "flite") if recorded else ()
    missing = [tool for tool in needed if not shutil.which(tool)]
    if missing:
        print(f"skipped: {missing} missing (Debian: pulseaudio, pulseaudio-utils, xdotool, flite)")
        return 77
    with tempfile.TemporaryDirectory() as home:
        folder = pathlib.Path(home)
        prepare(folder / "unknot", pathlib.Path(data), state == "null-sink")
        env = environment(state, folder)
        recording = None
        if recorded:
            recording = Recording(folder)
            env.update(recording.env, QT_QPA_PLATFORM="xcb")
        whole = state in ("null-sink", "nothing")
        loud = recording.volumes() if recording else None
        session = Session(program, folder / "unknot", env, whole or recorded, whole and recorded)
        if recording:
            left = recording.volumes()
            recording.stop()

        failures = []
        check(failures, session.ended or not (whole or recorded), "the session did not come to its end")
        check(failures, session.alive, f"the program ended by itself: {session.process.returncode}")
        check(failures, session.paused == 0, "the session was held up")
        check(failures, len(session.errors) <= 8, f"{len(session.errors)} lines of complaints")
        check(failures, len(session.lines) >= 5, f"only {len(session.lines)} lines were due")
        if state in ("no-voice", "hanging-voice", "nothing", "tones-only"):
            check(failures, not any(spoken for _, spoken, _ in session.lines), "a voice spoke that is not there")
        if recording:
            check(failures, len(left) == 4 and left == loud, f"other sound was {loud} and is {left}")
            heard = check_tones(failures, session, recording)
        if state == "null-sink":
            check(failures, heard == set(TONES), f"never listened for: {set(TONES) - heard}")
            check_lines(failures, session, recording, folder)
        if state == "tones-only":
            check(failures, {"left", "right", "tick", "done"} <= heard, f"listened for {heard} only")
        for line in session.errors[:12]:
            print("said:", line.rstrip())
        print(f"{state}: {len(session.lines)} lines, {len(session.tones)} tones, {len(failures)} failures")
        for failure in failures:
            print("  " + failure)
        return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
