#!/usr/bin/python3
"""Writes what the fuzzers begin with: tests/fuzz/seeds.py content|programme FOLDER"""
import json
import pathlib
import shutil
import sys
import zlib

ROOT = pathlib.Path(__file__).parents[2]
DATA = ROOT / "data"
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def content(folder):
    for pattern in ("data/techniques/*.json", "data/routines/*.json", "data/advice/*.json", "data/voices/*.json",
                    "tests/data/content/*.json"):
        for file in ROOT.glob(pattern):
            shutil.copy(file, folder / f"{file.parent.name}-{file.name}")


def base45(data):
    text = ""
    for at in range(0, len(data), 2):
        group = data[at:at + 2]
        value = int.from_bytes(group, "big")
        for _ in range(len(group) + 1):
            text += SIGNS[value % 45]
            value //= 45
    return text


def deflated(text):
    squeeze = zlib.compressobj(9, wbits=-15)
    return squeeze.compress(text.encode()) + squeeze.flush()


def programme(folder):
    for file in DATA.glob("routines/*.json"):
        routine = json.loads(file.read_text())
        names = sorted({step["technique"] for step in routine["steps"]})
        head = {"format": "unknot-programme", "version": 1, "from": "J. Okafor", "routine": routine}
        techniques = [json.loads((DATA / f"techniques/{name}.json").read_text()) for name in names]
        whole = head | {"techniques": [
            {"technique": technique, "clips": json.loads((DATA / f"techniques/{technique['id']}.figure.json").read_text())}
            for technique in techniques]}
        (folder / f"{file.stem}.unknot").write_text(json.dumps(whole, separators=(",", ":")))
        short = head | {"techniques": [{"id": t["id"], "revision": t["revision"]} for t in techniques]}
        (folder / f"{file.stem}.code").write_text("UNKNOT:1:" + base45(deflated(json.dumps(short))))
    step = {"technique": "calf", "variant": "neutral", "sides": "together", "duration_s": 60}
    (folder / "small.unknot").write_text(json.dumps({
        "format": "unknot-programme", "version": 1,
        "routine": {"format": "unknot-routine", "version": 1, "id": "r", "revision": 1, "order": 1,
                    "name": {"en": "R"}, "summary": {"en": "S"}, "context": "own", "get_ready_s": 10,
                    "rest_s": 5, "ratings": True, "steps": [step]},
        "techniques": [{"id": "calf", "revision": 1}]}))


if __name__ == "__main__":
    {"content": content, "programme": programme}[sys.argv[1]](pathlib.Path(sys.argv[2]))
