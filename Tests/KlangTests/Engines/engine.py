"""An engine that behaves as its first argument says: well, or badly in one of many ways."""

import json
import os
import resource
import sys
import time

behaviour = sys.argv[1]


def send(message):
    print(json.dumps({"jsonrpc": "2.0", **message}), flush=True)


def wav(seconds=0.1):
    samples = b"\0\0" * int(8000 * seconds)
    return b"RIFF" + (36 + len(samples)).to_bytes(4, "little") + b"WAVEfmt \x10\0\0\0\x01\0\x01\0@\x1f\0\0\x80>\0\0\x02\0\x10\0data" + len(
        samples
    ).to_bytes(4, "little") + samples


def make(order):
    folder = order["output_directory"]
    for name in ["speech.wav", "speech.mp3"]:
        with open(os.path.join(folder, name), "wb") as file:
            file.write(wav())
    if order["kind"] == "video_to_audio":
        video = order["inputs"][0]["path"]
        kind = "video/quicktime" if video.endswith(".mov") else "video/mp4"
        name = "scored" + video[-4:]
        with open(video, "rb") as source, open(os.path.join(folder, name), "wb") as copy:
            copy.write(source.read() + b"with sound")
        return {
            "artifacts": [
                {"path": name, "media_type": kind, "role": "video", "duration_seconds": 5},
                {"path": "speech.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 5},
                {"path": "speech.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 5},
            ],
            "input_seconds": 5,
        }
    return {
        "artifacts": [
            {"path": "speech.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 0.1},
            {"path": "speech.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 0.1},
        ]
    }


def is_first(order):
    """Whether this is the first attempt at the task: a mark in the store's folder tells later ones."""
    mark = os.path.join(os.environ["KLANG_DATA"], "attempted-" + order["task_id"])
    if os.path.exists(mark):
        return False
    open(mark, "w").close()
    return True


def write(path):
    with open(path, "wb") as file:
        file.write(wav())


def link(path):
    os.symlink("/etc/passwd", path)


def second_name(path):
    write(path + ".other")
    os.link(path + ".other", path)


# What is put in the place of a result.
PLACES = {
    "links": link,
    "second-name": second_name,
    "pipe": os.mkfifo,
    "folder": os.mkdir,
    "empty": lambda path: open(path, "wb").close(),
    "absolute": write,
    "hidden": write,
    "wav-only": write,
    "voice": write,
}
NAMES = {"absolute": "/etc/passwd", "hidden": ".sound.wav"}

for line in sys.stdin:
    message = json.loads(line)
    method, number = message.get("method"), message.get("id")
    if method == "engine/initialize":
        if behaviour == "mute":
            time.sleep(600)
        if behaviour == "starts-slowly":
            time.sleep(2.5)
        if behaviour == "dies-at-start":
            sys.exit(3)
        voices = [{"voice_id": "one-voice", "voice_language": "en"}] if behaviour == "voice" else []
        send({"id": number, "result": {"voices": voices, "name": "test", "version": "1", "kinds": ["text_to_speech", "text_to_audio", "video_to_audio"], "languages": ["en", "zh"]}})
    elif method == "engine/generate":
        order = message["params"]
        if behaviour in ("well", "starts-slowly"):
            send({"method": "engine/progress", "params": {"task_id": order["task_id"], "progress": 0.5, "stage": "half"}})
            made = make(order)
            send({"id": number, "result": made})
            send({"id": number, "result": made})  # Twice: the second is of no use, and does no harm.
        elif behaviour in PLACES:
            folder = order["output_directory"]
            path = os.path.join(folder, "sound.wav")
            PLACES[behaviour](path)
            send({"id": number, "result": {"artifacts": [{"path": NAMES.get(behaviour, "sound.wav"), "media_type": "audio/wav", "role": "audio", "duration_seconds": 1}]}})
        elif behaviour == "asks":
            while True:  # And reads no answer.
                send({"id": 1, "method": "host/doSomething", "params": {"padding": "x" * 1000}})
        elif behaviour == "twice":
            made = make(order)
            send({"id": number, "result": {"artifacts": made["artifacts"] + made["artifacts"][:1]}})
        elif behaviour == "large":
            path = os.path.join(order["output_directory"], "sound.wav")
            write(path)
            os.truncate(path, (1 << 30) + 1)
            send({"id": number, "result": {"artifacts": [{"path": "sound.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 1}]}})
        elif behaviour == "talks-after":
            send({"id": number, "result": make(order)})
            for _ in range(5):
                send({"method": "engine/progress", "params": {"task_id": order["task_id"], "progress": 0.9, "stage": "late"}})
                time.sleep(0.1)
        elif behaviour == "looks-at-bounds":
            before = resource.getrlimit(resource.RLIMIT_CPU)[0]
            send({"id": number, "result": make(order)} if before == resource.RLIM_INFINITY else {"id": number, "error": {"code": 5000, "message": f"bounded to {before} s"}})
        elif behaviour == "too-many":
            many = [{"path": "speech.wav", "media_type": "audio/wav", "role": "audio", "duration_seconds": 1}] * 65
            make(order)
            send({"id": number, "result": {"artifacts": many}})
        elif behaviour == "rewrites":
            path = os.path.join(order["output_directory"], "speech.wav")
            made = make(order)
            file = open(path, "r+b")
            send({"id": number, "result": made})
            time.sleep(0.3)
            file.write(b"CHANGED!" * 50)
            file.close()
        elif behaviour == "mixes-up":
            send({"id": number + 1000, "result": make(order)})
            send({"method": "engine/progress", "params": {"task_id": "another", "progress": 0.9, "stage": "?"}})
            send({"id": number, "result": make(order)})
        elif behaviour == "huge-line":
            sys.stdout.write("x" * (9 << 20))
            sys.stdout.flush()
            time.sleep(600)
        elif behaviour == "complains":
            for _ in range(20000):
                print("warning: this is of no interest to anybody", file=sys.stderr)
            print("ModuleNotFoundError: No module named 'model'", file=sys.stderr)
            sys.exit(1)
        elif behaviour == "forgets-to-cancel":
            time.sleep(30)
        elif behaviour == "chatty":
            for step in range(200):
                send({"method": "engine/progress", "params": {"task_id": order["task_id"], "progress": step / 200, "stage": "x" * 500}})
            send({"id": number, "result": make(order)})
        elif behaviour == "crashes":
            os.kill(os.getpid(), 11)
        elif behaviour == "crashes-once":
            if is_first(order):
                os._exit(7)
            send({"id": number, "result": make(order)})
        elif behaviour in ("hangs", "deaf"):
            time.sleep(600)
        elif behaviour == "slow":
            time.sleep(1.5)
            send({"id": number, "result": make(order)})
        elif behaviour == "rubbish":
            sys.stdout.buffer.write(b"\xff\xfe this is no JSON\n")
            sys.stdout.flush()
            time.sleep(600)
        elif behaviour == "nothing-made":
            send({"id": number, "result": {"artifacts": [{"path": "x.mp3", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 1}]}})
        elif behaviour == "escapes":
            send({"id": number, "result": {"artifacts": [{"path": "../../klang.db", "media_type": "audio/mpeg", "role": "audio", "duration_seconds": 1}]}})
        elif behaviour == "bloats":
            hoard = bytearray(8 << 30)
            send({"id": number, "result": make(order)})
        elif behaviour == "burns":
            while True:
                pass
        elif behaviour == "refuses":
            send({"id": number, "error": {"code": 5000, "message": "This text is not to my taste.", "data": {"retryable": False}}})
