"""An engine that answers for music and videos with all there can be in a result: files of a few bytes, and what it was asked
for as the note. With --plan-music it reads one prompt a line, and prints a plan for each."""

import json
import os
import signal
import sys

PLAN = {"genre": "piano", "tempo": 72, "tonic": "D", "mode": "minor", "instruments": [0], "instrument_names": ["Piano"]}
WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\xbb\0\0\0\x77\x01\0\x02\0\x10\0data\0\0\0\0"


def send(message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


def files(order, artifacts):
    """Writes each of them: a copy of the video with a word behind it, or a WAV file of no length and its name."""
    for artifact in artifacts:
        content = WAV + artifact["path"].encode()
        if artifact["role"] == "video":
            with open(order["inputs"][0]["path"], "rb") as video:
                content = video.read() + b" scored"
        with open(os.path.join(order["output_directory"], artifact["path"]), "wb") as file:
            file.write(content)
    return artifacts


def sounds(name, role, seconds):
    for ending, kind in [("mp3", "audio/mpeg"), ("wav", "audio/wav")]:
        yield {"path": f"{name}.{ending}", "media_type": kind, "role": role, "duration_seconds": seconds}


def stems(name, role, titles):
    for title in titles:
        yield {"path": f"{name}-{title}.wav", "media_type": "audio/wav", "role": "stem", "stem_of": role, "title": title}


def music(order):
    params = order["params"]
    artifacts, takes = [], []
    for number in range(params["variations"]):
        name, role = ("music", "audio") if number == 0 else (f"music-{number + 1}", f"audio-{number + 1}")
        artifacts += sounds(name, role, params["duration"])
        artifacts.append({"path": f"{name}.mid", "media_type": "audio/midi", "role": role})
        if params["stems"]:
            artifacts += stems(name, role, ["melody", "chords", "bass", "pad", "accents", "drums"])
        plan = {**PLAN, **params.get("plan", {})}
        takes.append({
            "role": role, "seed": params.get("seed", order["seed"]) + number,
            "music": {
                "plan": plan, "tempo": plan["tempo"], "key": f"{plan['tonic']} {plan['mode']}",
                "sections": [{"name": "A", "start": 0, "end": params["duration"]}], "chords": [{"name": "Dm", "time": 0}],
            },
        })
    told = {name: os.environ.get(name) for name in ["KLANG_FILM_CACHE", "KLANG_SOUNDFONT"]}
    return {"artifacts": files(order, artifacts), "sounds": takes, "note": json.dumps({**params, **told})}


def soundtrack(order):
    params = order["params"]
    ending = order["inputs"][0]["path"][-4:]
    kind = "video/quicktime" if ending == ".mov" else "video/mp4"
    artifacts = [{"path": "film" + ending, "media_type": kind, "role": "video", "duration_seconds": 5}]
    artifacts += sounds("sound", "audio", 5)
    artifacts.append({"path": "cues.json", "media_type": "application/json", "role": "cues"})
    if params["stems"]:
        artifacts += stems("sound", "audio", ["effects", "ambience", "music", "original"])
    cues = {"cues": [{"time": 1.25, "label": "Knock", "kind": "impact"}], **params.get("cues", {}), "duration": 5}
    return {
        "artifacts": files(order, artifacts), "sounds": [{"role": "audio", "seed": params.get("seed", order["seed"])}],
        "cues": cues, "input_seconds": 5, "note": json.dumps(params),
    }


if "--plan-music" in sys.argv:
    for line in sys.stdin:
        print(json.dumps({"prompt": line.strip(), "plan": {**PLAN, "notes": [line.strip()]}}))
    sys.exit()

for line in sys.stdin:
    message = json.loads(line)
    method, number = message.get("method"), message.get("id")
    if method == "engine/initialize":
        kinds = ["text_to_speech", "text_to_audio", "text_to_music", "video_to_audio"]
        send({"id": number, "result": {"name": "studio", "version": "1", "kinds": kinds}})
    elif method == "engine/generate":
        order = message["params"]
        if order["params"].get("sound_effect_prompt") == "an interrupt":
            os.kill(os.getppid(), signal.SIGINT)  # As Ctrl-C in a terminal; the cancel follows.
            interrupted = number
            continue
        for step, stage in enumerate(["watching", "composing", "mixing"]):
            send({"method": "engine/progress", "params": {"task_id": order["task_id"], "progress": step / 3, "stage": stage}})
        send({"id": number, "result": music(order) if order["kind"] == "text_to_music" else soundtrack(order)})
    elif method == "$/cancelRequest" and message["params"]["id"] == interrupted:
        send({"id": interrupted, "error": {"code": -32800, "message": "Canceled."}})
