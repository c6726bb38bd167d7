#!/usr/bin/python3
"""A headset is switched on, or pulled, in the middle of a spoken line: what is left of it is heard elsewhere, and
nothing of it is lost.

    tests/platform/sound_device.py switched|pulled PLAY-WAVE

The line is a row of notes, played on a server of its own with two sinks, which are both recorded. Ends with 77 when
something it needs is missing, which ctest takes as skipped.
"""
import array
import math
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import wave
from pathlib import Path

RATE = 22050
HEARD = 8000  # Hz of the recordings
NOTE = 0.25  # s
PITCHES = [400 + 110 * note for note in range(14)]
CHANGE_AFTER = 5  # notes
PATIENCE = 20


def row_of_notes(file):
    samples = array.array("h")
    for pitch in PITCHES:
        for i in range(int(NOTE * RATE)):
            samples.append(int(12000 * math.sin(2 * math.pi * pitch * i / RATE)))
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


def strength(part, pitch):
    step = 2 * math.pi * pitch / HEARD
    return math.hypot(sum(s * math.cos(step * i) for i, s in enumerate(part)),
                      sum(s * math.sin(step * i) for i, s in enumerate(part)))


def notes_in(samples):
    """The notes that are heard, in their order: each that fills a twentieth of a second or more."""
    size = HEARD // 20
    heard = []
    for first in range(0, len(samples) - size, size):
        part = samples[first:first + size]
        if max(map(abs, part)) < 1000:
            continue
        note = max(range(len(PITCHES)), key=lambda n: strength(part, PITCHES[n]))
        if strength(part, PITCHES[note]) > 0.3 * sum(map(abs, part)) and (not heard or heard[-1] != note):
            heard.append(note)
    return heard


class Recorder:
    def __init__(self, sink, env):
        self.process = subprocess.Popen(
            ["parec", f"--device={sink}.monitor", "--format=s16le", f"--rate={HEARD}", "--channels=1",
             "--latency-msec=20"], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.data, self.runs = bytearray(), threading.Event()
        threading.Thread(target=self.read, daemon=True).start()
        self.runs.wait(timeout=PATIENCE)

    def read(self):
        while chunk := self.process.stdout.read1(4096):
            self.data += chunk
            self.runs.set()

    def notes(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        return notes_in(array.array("h", bytes(self.data[:len(self.data) // 2 * 2])))


def server(folder):
    socket = folder / "server"
    env = {**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PULSE_SERVER": f"unix:{socket}"}
    pulse = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--realtime=no",
         "--high-priority=no", "--disallow-exit", "-L", "module-null-sink sink_name=headset rate=44100",
         "-L", "module-null-sink sink_name=speaker rate=44100", "-L", "module-null-sink sink_name=silence rate=44100",
         "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1 auth-cookie-enabled=0"],
        env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and pulse.poll() is None:
        if subprocess.run(["pactl", "info"], env=env, capture_output=True).returncode == 0:
            break
    return pulse, env


def main(how, program):
    if any(shutil.which(needed) is None for needed in ("pulseaudio", "pactl", "parec")):
        print("pulseaudio, pactl or parec is missing")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        row_of_notes(folder / "notes.wav")
        pulse, env = server(folder)

        def pactl(*arguments):
            subprocess.run(["pactl", *arguments], env=env, check=True, capture_output=True, timeout=PATIENCE)

        try:
            pactl("set-default-sink", "headset")
            # A recorder follows the default one when that changes, or when its own goes.
            pactl("set-default-source", "silence.monitor")
            headset, speaker = Recorder("headset", env), Recorder("speaker", env)
            player = subprocess.Popen([program, str(folder / "notes.wav")], env=env, text=True,
                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            assert player.stdout.readline() == "playing\n", "the line begins"
            threading.Event().wait(CHANGE_AFTER * NOTE)
            if how == "pulled":
                modules = subprocess.run(["pactl", "list", "short", "modules"], env=env, text=True,
                                         capture_output=True).stdout
                pactl("unload-module", next(m.split()[0] for m in modules.splitlines() if "=headset" in m))
            else:
                pactl("set-default-sink", "speaker")
            threading.Event().wait((len(PITCHES) - CHANGE_AFTER) * NOTE + 1)
            player.communicate("\n", timeout=PATIENCE)
            before, after = headset.notes(), speaker.notes()
        finally:
            pulse.terminate()
            pulse.wait(timeout=PATIENCE)
    print("before the change:", before)
    print("after it:", after)
    assert before and after, "both are heard"
    assert before == list(range(len(before))), "the line begins on the headset"
    # The note that was under way may be heard on both.
    assert after[0] in (before[-1], before[-1] + 1), "it goes on where it was"
    assert after == list(range(after[0], len(PITCHES))), "it is heard to its end"


if __name__ == "__main__":
    main(*sys.argv[1:])
