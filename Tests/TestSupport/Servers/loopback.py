"""An HTTP server on loopback that behaves as its paths say, and often badly.

Prints its port, then each POST it gets as a line of JSON. Ends when its standard input does.
Written on bare sockets: a library would not send what is wrong.
"""

import json
import os
import socket
import ssl
import sys
import threading
import time
from urllib.parse import parse_qs, urlsplit

lock = threading.Lock()
left = {}


def told(value):
    with lock:
        print(json.dumps(value), flush=True)


def counted(target, query, name):
    """Whether this is one of the first so many requests for a target, as its query says."""
    with lock:
        times = left.setdefault((target, name), int(query.get(name, 0)))
        left[target, name] = max(0, times - 1)
        return times > 0


def head(status, *lines):
    return "\r\n".join([f"HTTP/1.1 {status} x", *lines, "Connection: close", "", ""]).encode()


def whole(connection, status, body=b"", *lines):
    connection.sendall(head(status, f"Content-Length: {len(body)}", *lines) + body)


def answer(connection, method, target, headers, body):
    parts = urlsplit(target)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    size = int(query.get("size", 0))
    match parts.path:
        case "/bytes":
            kind = f"Content-Type: {query['type']}" if "type" in query else "X-None: 0"
            whole(connection, 200, b"x" * size, kind)
        case "/endless":  # without a length: until the connection is closed, by us after `size`
            connection.sendall(head(200, "Content-Type: audio/wav"))
            for _ in range(size // 1000):
                connection.sendall(b"x" * 1000)
        case "/chunked":
            connection.sendall(head(200, "Transfer-Encoding: chunked"))
            for _ in range(size // 1000):
                connection.sendall(b"3e8\r\n" + b"x" * 1000 + b"\r\n")
            connection.sendall(b"0\r\n\r\n")
        case path if path.startswith("/file/"):  # a file of this machine under any name
            with open(query["of"], "rb") as file:
                whole(connection, 200, file.read(), "Content-Type: " + query["type"])
        case "/half":  # announces more than it sends
            connection.sendall(head(200, "Content-Length: 1000") + b"x" * 10)
        case "/drip":  # a byte now and then, for ever
            connection.sendall(head(200, "Content-Length: 90000"))
            while True:
                connection.sendall(b"x")
                time.sleep(0.05)
        case "/drip-head":
            connection.sendall(b"HTTP/1.1 200 x\r\n")
            while True:
                connection.sendall(b"X-A: b\r\n")
                time.sleep(0.05)
        case "/stall":  # a beginning, then nothing
            connection.sendall(head(200, "Content-Length: 90000") + b"x" * size)
            told({"stalled": True})
            connection.recv(1)
        case "/hang":
            told({"hanging": True})
            connection.recv(1)
        case "/long-head":
            connection.sendall(b"HTTP/1.1 200 x\r\n" + b"X-A: " + b"b" * 60_000 + b"\r\n" + b"X-B: " + b"c" * 60_000)
            connection.sendall(b"\r\nContent-Length: 0\r\n\r\n")
        case "/zipped":
            whole(connection, 200, b"not zipped at all", "Content-Encoding: gzip")
        case "/redirect":
            whole(connection, 302, b"over there", f"Location: {query['to']}")
        case "/hops":
            hops = int(query["n"])
            if hops == 0:
                whole(connection, 200, b"arrived", "Content-Type: audio/wav")
            else:
                whole(connection, 307, b"", f"Location: /hops?n={hops - 1}")
        case "/status":
            whole(connection, int(query["code"]))
        case "/hook":
            told({"path": target, "headers": headers, "body": body.decode()})
            if counted(target, query, "hang"):
                connection.recv(1)
            elif "stall" in query:
                connection.sendall(head(200, "Content-Length: 1000"))
                connection.recv(1)
            else:
                whole(connection, 503 if counted(target, query, "fail") else int(query.get("code", 200)), b"thanks")
        case _:
            whole(connection, 404)


def serve(connection):
    with connection:
        try:
            if secure:
                connection = secure.wrap_socket(connection, server_side=True)
            data = b""
            while b"\r\n\r\n" not in data:
                piece = connection.recv(65536)
                if not piece:
                    return
                data += piece
            first, body = data.split(b"\r\n\r\n", 1)
            lines = first.decode().split("\r\n")
            method, target, _ = lines[0].split(" ", 2)
            headers = {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines[1:])}
            while len(body) < int(headers.get("content-length", 0)):
                body += connection.recv(65536)
            answer(connection, method, target, headers, body)
        except OSError:
            pass  # the client went away, as some tests have it do


def accept(listener):
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=serve, args=(connection,), daemon=True).start()


secure = None
if "--tls" in sys.argv:  # with a certificate for localhost that nobody has signed
    secure = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    secure.load_cert_chain(os.path.join(os.path.dirname(__file__), "localhost.pem"))
ports = [int(argument) for argument in sys.argv[1:] if argument.isdigit()]
if "--v6" in sys.argv:
    listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
else:
    listener = socket.create_server(("127.0.0.1", *(ports or [0])))
told({"port": listener.getsockname()[1]})
threading.Thread(target=accept, args=(listener,), daemon=True).start()
sys.stdin.buffer.read()
os._exit(0)
