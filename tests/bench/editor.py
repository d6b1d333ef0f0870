#!/usr/bin/env python3
"""What an editor shows: completion behind `IoT::` and hover on a variant, with and without an error in the block.

Usage: editor.py [PATH TO rust-analyzer]

It writes a small crate that depends on error-codes by path, starts rust-analyzer on it and asks by the
language-server protocol. Exit status 0 where every answer is the expected one. Only the standard library.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

SOUND = """\
error_codes::define_codes! {
    domain IoT 21000..=21999 "iOS SDK" {
        /// A second connection was opened.
        IVConnError_Duplicate = 21021 "连接通道已存在" { solution: "Close the first one." },
        IVConnError_ConnectFailed = 21022 "建立连接失败",
    }
}

fn main() {
    let error = IoT::IVConnError_Duplicate;
    println!("{}", error.description());
    let _ = IoT::;
}
"""
# One row out of range, one without a number: both are reported, and the rest still completes.
BROKEN = SOUND.replace("= 21022", "= 22022").replace(
    "    }\n}\n\nfn", '        IVConnError_Broken = "oops",\n    }\n}\n\nfn', 1
)


class Server:
    """A language server on its standard input and output."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.last = 0
        self.quiescent = False

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        length = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if not length:
            sys.exit("rust-analyzer has ended; is the one on the path a proxy for a component that is not installed?")
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "experimental/serverStatus":
            self.quiescent = message["params"]["quiescent"]
        elif "method" in message and "id" in message:
            items = message.get("params", {}).get("items", [])
            self.send({"id": message["id"], "result": [None] * len(items) or None})
        return message

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.last and "method" not in message:
                return message.get("result")


def position(text, needle, offset):
    """The line and column of `needle`, plus an offset; columns in UTF-16, as the protocol has them."""
    before = text[: text.index(needle) + offset]
    return {"line": before.count("\n"), "character": len(before.rsplit("\n", 1)[-1].encode("utf-16-le")) // 2}


def examine(program, name, text):
    """Asks for completion and hover in this text; returns what is missing."""
    with tempfile.TemporaryDirectory() as folder:
        os.mkdir(os.path.join(folder, "src"))
        path = os.path.join(folder, "src", "main.rs")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        with open(os.path.join(folder, "Cargo.toml"), "w", encoding="utf-8") as file:
            dependency = os.path.join(ROOT, "error-codes")
            file.write(
                '[package]\nname = "editor"\nversion = "0.0.0"\nedition = "2024"\n'
                f'[dependencies]\nerror-codes = {{ path = "{dependency}" }}\n[workspace]\n'
            )
        server = Server(program, folder)
        uri = "file://" + path
        capabilities = {"experimental": {"serverStatusNotification": True}}
        server.ask("initialize", {"processId": None, "rootUri": "file://" + folder, "capabilities": capabilities})
        server.notify("initialized", {})
        document = {"uri": uri, "languageId": "rust", "version": 1, "text": text}
        server.notify("textDocument/didOpen", {"textDocument": document})
        deadline = time.time() + 300
        while not server.quiescent and time.time() < deadline:
            server.receive()

        here = {"textDocument": {"uri": uri}}
        at = position(text, "= IoT::;", len("= IoT::"))
        items = server.ask("textDocument/completion", {**here, "position": at}) or {}
        labels = {item["label"].split("(")[0] for item in items.get("items", items)}
        at = position(text, "IoT::IVConnError_Duplicate", len("IoT::IV"))
        hover = json.dumps(server.ask("textDocument/hover", {**here, "position": at}), ensure_ascii=False)
        server.process.kill()

    wanted = ["IVConnError_Duplicate", "IVConnError_ConnectFailed", "from_code", "from_name", "ALL", "DOMAIN"]
    wanted += ["IVConnError_Broken"] if text is BROKEN else []
    missing = [f"completion of {label}" for label in wanted if label not in labels]
    shown = ["21021", "连接通道已存在", "A second connection was opened.", "Close the first one"]
    missing += [f"hover with {text!r}" for text in shown if text not in hover]
    print(f"{name}: {'; '.join('no ' + what for what in missing) or 'completion and hover are there'}")
    return missing


if __name__ == "__main__":
    analyzer = sys.argv[1] if len(sys.argv) > 1 else "rust-analyzer"
    failures = examine(analyzer, "sound block", SOUND) + examine(analyzer, "block with errors", BROKEN)
    sys.exit(1 if failures else 0)
