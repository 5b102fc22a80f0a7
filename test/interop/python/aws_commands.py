"""Runs commands of the aws CLI, each in a process of its own that is forked from one which has the CLI loaded already.

A line of JSON in for each, a line of JSON out. The process has the environment, folder, arguments, standard input and output
that the command would have had, and ends as the `aws` script does; spared is only reading the same modules and models anew.
"""

import atexit
import base64
import gc
import json
import os
import selectors
import signal
import sys

# A command's exit code, once there is one.
status = None


def leave():
    """Ends a command's process without taking apart what it shares with others: that would copy all of it first."""
    if status is not None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


# Before anything else is: what others registered has run by then.
atexit.register(leave)

import awscli.clidriver  # noqa: E402

try:
    from awscli.botocore import loaders
except ImportError:
    from botocore import loaders

CHUNK = 1 << 20
# Where the CLI's own data is: importing it set this.
DATA_PATH = os.environ["AWS_DATA_PATH"]


def load():
    """Imports what commands import, and reads the models that they read."""
    kept = {}
    read = loaders.JSONFileLoader.load_file

    def load_file(loader, path):
        if path not in kept:
            kept[path] = read(loader, path)
        return kept[path]

    loaders.JSONFileLoader.load_file = load_file
    # Nothing is run and no client is made here: threads that are started by that would not be in the commands' processes.
    loader = awscli.clidriver.create_clidriver().session.get_component("data_loader")
    for data in ("cli", "endpoints", "partitions"):
        loader.load_data(data)
    for service in ("s3", "sts", "iam", "organizations"):
        for model in ("service-2", "paginators-1", "endpoint-rule-set-1"):
            loader.load_service_model(service, model)
    gc.freeze()


def fork(asked):
    """In the new process None, with everything set; else its id and the ends of its pipes."""
    stdin, feed = os.pipe()
    out, stdout = os.pipe()
    errors, stderr = os.pipe()
    process = os.fork()
    if process != 0:
        for end in (stdin, stdout, stderr):
            os.close(end)
        return process, feed, out, errors
    # Without a terminal the CLI asks for codes on standard input.
    os.setsid()
    for number, end in enumerate((stdin, stdout, stderr)):
        os.dup2(end, number)
    for end in (stdin, feed, out, stdout, errors, stderr):
        os.close(end)
    os.environ.clear()
    os.environ.update(asked["environment"], AWS_DATA_PATH=DATA_PATH)
    os.chdir(asked["folder"])
    sys.argv[1:] = asked["words"]
    return None


def attend(asked, process, feed, out, errors):
    """Feeds the process and hears it to its end."""
    said = {out: bytearray(), errors: bytearray()}
    rest = memoryview(base64.b64decode(asked["input"]))
    os.set_blocking(feed, False)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(process, signal.SIGKILL))
    signal.alarm(asked["seconds"])
    with selectors.DefaultSelector() as waiting:
        waiting.register(feed, selectors.EVENT_WRITE)
        waiting.register(out, selectors.EVENT_READ)
        waiting.register(errors, selectors.EVENT_READ)

        def close(end):
            waiting.unregister(end)
            os.close(end)

        while waiting.get_map():
            for key, _ in waiting.select():
                end = key.fd
                if end != feed:
                    chunk = os.read(end, CHUNK)
                    said[end] += chunk
                    if not chunk:
                        close(end)
                    continue
                try:
                    rest = rest[os.write(feed, rest[:CHUNK]) :]
                except BrokenPipeError:
                    # It ended, or reads no more: its exit code says whether that was right.
                    rest = rest[:0]
                if not rest:
                    close(feed)
    _, status = os.waitpid(process, 0)
    signal.alarm(0)
    return {
        "exitCode": os.waitstatus_to_exitcode(status),
        "stdout": base64.b64encode(said[out]).decode(),
        "errors": said[errors].decode(errors="replace"),
    }


def serve():
    """Returns in each command's process, and here when there are no more commands."""
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        ends = fork(asked)
        if ends is None:
            return True
        print(json.dumps(attend(asked, *ends)), flush=True)
    return False


load()
if serve():
    status = 1
    try:
        status = awscli.clidriver.main() or 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
        raise
