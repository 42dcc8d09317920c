#!/usr/bin/env python3
"""An engine for Klang: plain tones for text_to_audio, and one voice that beeps for text_to_speech.

It needs nothing but Python, and shows all an engine does: say what it is, make files in the folder it is given, tell how
far it is, stop when it is asked to, give the same sound for the same seed, end when its input ends. To attach a model
(CosyVoice, Stable Audio, sherpa-onnx ...), load it in `Engine.__init__`, list its voices in `describe`, and let it fill
the samples in `speak` or `sound`. In the configuration of Klang:

    {"engines": [{"name": "tones", "command": ["python3", "/path/to/engine.py"]}]}
"""

import json
import math
import os
import random
import shutil
import subprocess
import sys
import threading
import wave

RATE = 48000


class Canceled(Exception):
    pass


class Refused(Exception):
    """The request can't be done, and trying again will not help."""


class Engine:
    def __init__(self):
        self.encoder = shutil.which("lame")  # Without it, results are WAV files only, which is allowed.
        self.writing = threading.Lock()
        self.canceled = {}  # By request id.

    def describe(self):
        return {
            "name": "tones",
            "version": "1.0",
            "kinds": ["text_to_speech", "text_to_audio"],
            "languages": ["en"],
            "voices": [{"voice_id": "beeps", "voice_name": "Beeps", "voice_language": "en", "style": "a beep for each word"}],
        }

    # What is to be heard: lists of (frequency in Hz, loudness from 0 to 1, seconds).

    def speak(self, params, chance):
        if params["voice_id"] != "beeps":
            raise Refused(f"This engine has no voice {params['voice_id']!r}; it has 'beeps'.")
        speed = params.get("voice_speed", 1.0)
        for word in params["text"].split():
            yield 300 + 40 * len(word) + chance.uniform(-10, 10), 0.5, 0.05 * len(word) / speed
            yield 0, 0, 0.08 / speed

    def sound(self, params, chance):
        words = params["prompt"].lower().split() or ["silence"]
        for word in words:
            noisy = any(part in word for part in ("rain", "wind", "sea", "noise"))
            yield (None if noisy else chance.uniform(120, 1200)), 0.3, params["duration"] / len(words)

    def generate(self, request_id, order):
        chance = random.Random(f"{order['seed']} {json.dumps(order['params'], sort_keys=True)}")
        make = {"text_to_speech": self.speak, "text_to_audio": self.sound}.get(order["kind"])
        if make is None:
            raise Refused(f"This engine makes no {order['kind']}.")
        parts = list(make(order["params"], chance))
        total = sum(seconds for _, _, seconds in parts) or 1
        path = os.path.join(order["output_directory"], "sound.wav")
        done = 0.0
        with wave.open(path, "wb") as file:
            file.setparams((1, 2, RATE, 0, "NONE", ""))
            for frequency, loudness, seconds in parts:
                count = round(seconds * RATE)
                for start in range(0, count, 4800):  # A tenth of a second at a time, so that a cancel is met soon.
                    if self.canceled[request_id].is_set():
                        raise Canceled()
                    end = min(start + 4800, count)
                    file.writeframes(b"".join(self.sample(frequency, loudness, at, count, chance) for at in range(start, end)))
                    self.send("engine/progress", {
                        "task_id": order["task_id"], "progress": (done + start / RATE) / total, "stage": "making"})
                done += seconds
        seconds = sum(round(seconds * RATE) for _, _, seconds in parts) / RATE
        artifacts = [{"path": "sound.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": seconds}]
        if self.encoder:
            subprocess.run([self.encoder, "--quiet", path, path[:-3] + "mp3"], check=True, stdin=subprocess.DEVNULL)
            artifacts.append({"path": "sound.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": seconds})
        return {"artifacts": artifacts}

    @staticmethod
    def sample(frequency, loudness, at, count, chance):
        wave_form = chance.uniform(-1, 1) if frequency is None else math.sin(2 * math.pi * frequency * at / RATE)
        fade = min(1, at / 480, (count - at) / 480)  # 10 ms at each end, against clicks.
        return round(32767 * loudness * fade * wave_form).to_bytes(2, "little", signed=True)

    # The engine protocol: JSON-RPC, a message a line.

    def send(self, method=None, params=None, **answer):
        message = {"jsonrpc": "2.0", **answer} if method is None else {"jsonrpc": "2.0", "method": method, "params": params}
        with self.writing:
            print(json.dumps(message), flush=True)

    def work(self, request_id, order):
        try:
            self.send(id=request_id, result=self.generate(request_id, order))
        except Canceled:
            self.send(id=request_id, error={"code": -32800, "message": "Canceled."})
        except Refused as refusal:
            self.send(id=request_id, error={"code": 5000, "message": str(refusal), "data": {"retryable": False}})
        except Exception as problem:
            self.send(id=request_id, error={"code": 5000, "message": repr(problem), "data": {"retryable": True}})

    def run(self):
        for line in sys.stdin:
            message = json.loads(line)
            method, params, request_id = message.get("method"), message.get("params"), message.get("id")
            if method == "engine/initialize":
                self.send(id=request_id, result=self.describe())
            elif method == "engine/generate":
                self.canceled[request_id] = threading.Event()
                threading.Thread(target=self.work, args=(request_id, params), daemon=True).start()
            elif method == "$/cancelRequest" and params["id"] in self.canceled:
                self.canceled[params["id"]].set()
            elif request_id is not None:
                self.send(id=request_id, error={"code": -32601, "message": f"There is no method {method!r}."})


if __name__ == "__main__":
    Engine().run()
