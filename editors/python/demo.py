"""A session with the real klang, shown message by message: English and Mandarin speech, sounds, music, the sound of
a video, and a picture of each.

Usage: demo.py PATH_OF_KLANG
"""

import json
import os
import struct
import subprocess
import sys
import tempfile
import urllib.parse
import wave

BLOCKS = " ▁▂▃▄▅▆▇█"
SPEECH = [
    ("oversea_male1", "en", "Hello from Klang. Every sound you hear was made on this machine, offline."),
    ("chat1_female_new-3", "zh", "你好，这里是Klang。你听到的每一个声音，都是在这台机器上生成的。"),
]
SOUNDS = [
    ("three knocks on a wooden door, then it creaks open", 5),
    ("Fireworks sound during Chinese New Year celebration", 6),
]
MUSIC = ("calm piano in D minor, 72 bpm", 6)
# A ball that falls and bounces.
FILM = [
    "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=0x203040:s=320x240:r=30:d=4",
    "-f", "lavfi", "-i", "color=orange:s=32x32:r=30:d=4",
    "-filter_complex", "[0][1]overlay=x=40+50*t:y='190-abs(170*sin(3*t+1.5))'", "-pix_fmt", "yuv420p",
]


def picture(path, columns=64, rows=4):
    """The outline of a WAV file in block characters, louder is higher."""
    with wave.open(path) as file:
        samples = [s[0] for s in struct.iter_unpack("<h", file.readframes(file.getnframes()))]
    step = max(1, len(samples) // columns)
    levels = [max(map(abs, samples[i : i + step])) / 32768 for i in range(0, step * columns, step) if samples[i : i + step]]
    for row in reversed(range(rows)):
        print("    " + "".join(BLOCKS[max(0, min(8, round((level * rows - row) * 8)))] for level in levels))


def main():
    data = os.environ.get("KLANG_DATA") or tempfile.mkdtemp(prefix="klang-demo-")
    server = subprocess.Popen(
        [sys.argv[1], "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "KLANG_DATA": data}
    )

    def send(message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        print("\033[36m→\033[0m", body.decode())
        server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        server.stdin.flush()

    def receive():
        length = 0
        while (line := server.stdout.readline().strip()):
            length = int(line.split(b":")[1])
        body = server.stdout.read(length).decode()
        print("\033[33m←\033[0m", body if len(body) < 600 else body[:597] + "...")
        return json.loads(body)

    def call(number, method, params=None):
        send({"id": number, "method": method, "params": params or {}})
        while (message := receive()).get("id") != number:
            pass
        if "error" in message:
            sys.exit(message["error"]["message"])
        return message["result"]

    call(1, "initialize", {"processId": os.getpid(), "capabilities": {}})
    send({"method": "initialized", "params": {}})
    made = []
    for number, (voice, language, text) in enumerate(SPEECH, start=2):
        task = call(number, "textToSpeech/create", {"text": text, "voice_id": voice, "voice_language": language})
        made.append((text, task["task_result"]["audios"][0]))
    for number, (prompt, seconds) in enumerate(SOUNDS, start=5):
        task = call(number, "textToAudio/create", {"prompt": prompt, "duration": seconds, "seed": 7, "wait": True})
        made.append((prompt, task["task_result"]["audios"][0]))
    task = call(7, "textToMusic/create", {"prompt": MUSIC[0], "duration": MUSIC[1], "seed": 7, "wait": True})
    made.append((MUSIC[0], task["task_result"]["audios"][0]))
    film = os.path.join(data, "ball.mp4")
    subprocess.run(FILM + ["-y", film], check=True)
    prompts = {"sound_effect_prompt": "a basketball bounces", "bgm_prompt": "light jazz"}
    result = call(8, "videoToAudio/create", {"video_url": film, **prompts, "wait": True})["task_result"]
    times = ", ".join("%.2f s" % cue["time"] for cue in result["cues"]["cues"])
    made.append(("A video, heard at %s: %s" % (times, result["videos"][0]["url"]), result["audios"][0]))
    call(9, "shutdown")
    send({"method": "exit"})
    if server.wait(10) != 0:
        sys.exit("klang ended with %d" % server.returncode)

    for text, audio in made:
        wav = urllib.parse.unquote(audio["url_wav"][len("file://") :])
        mp3 = urllib.parse.unquote(audio["url_mp3"][len("file://") :])
        print("\n  %s\n" % text)
        picture(wav)
        print("\n    %s s   %s\n               %s" % (audio["duration"], mp3, wav))


if __name__ == "__main__":
    main()
