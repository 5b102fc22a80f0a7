"""Runs commands of the aws CLI one after the other in one process: a line of JSON in, a line of JSON out."""
import contextlib
import io
import json
import os
import shlex
import sys

from awscli.clidriver import create_clidriver


class Output(io.TextIOWrapper):
    """Text and bytes: the CLI writes both."""

    def __init__(self):
        super().__init__(io.BytesIO(), encoding="utf-8", write_through=True)

    def text(self):
        return self.buffer.getvalue().decode()


def run(words):
    out, err = Output(), Output()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(words)
        except SystemExit as end:
            code = end.code
    return {"exitCode": code, "text": out.text(), "errors": err.text()}


for line in sys.stdin:
    asked = json.loads(line)
    os.environ.update(asked["environment"])
    words = shlex.split(asked["command"])
    assert words.pop(0) == "aws"
    print(json.dumps(run(words)), flush=True)
