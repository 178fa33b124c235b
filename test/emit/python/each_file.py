"""Runs files with tests, each in a process of its own that finds the SDK imported; gives their exit codes and output as JSON."""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
import unittest

import scripted_server  # noqa: F401
import slb_sdk.slb  # noqa: F401


def outcome(name: str) -> tuple[int, str]:
    with tempfile.TemporaryFile() as output:
        child = os.fork()
        if child == 0:
            for stream in (1, 2):
                os.dup2(output.fileno(), stream)
            sys.exit(not unittest.main(importlib.import_module(name), argv=[name], exit=False).result.wasSuccessful())
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        output.seek(0)
        return status, output.read().decode()


print(json.dumps({name: outcome(name) for name in sys.argv[1:]}))
