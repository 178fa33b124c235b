"""A client in a process that forks."""

from __future__ import annotations

import os
import signal
import sys
import threading
import unittest
import warnings
from collections.abc import Callable

from scripted_server import reply, serve
from slb_sdk import Credentials
from slb_sdk.slb import SlbClient

KEYS = Credentials("testid", "testsecret")


def status_of_child(work: Callable[[], object]) -> int:
    """Gives 0 when the work succeeds in a child within 5 seconds."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    signal.alarm(5)
    try:
        warnings.simplefilter("error")
        # Of a warning at the end of an object's life there is no trace but this.
        unraised: list[object] = []
        sys.unraisablehook = unraised.append
        work()
        os._exit(2 if unraised else 0)
    except BaseException:
        os._exit(1)


@unittest.skipUnless(hasattr(os, "fork"), "the system has no fork")
class Fork(unittest.TestCase):
    def test_a_child_has_its_own_connections(self) -> None:
        with serve(reply()) as server, SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS) as slb:
            slb.describe_regions()
            self.assertEqual(status_of_child(slb.describe_regions), 0)
            slb.describe_regions()
        parent, child, parent_again = (request.connection for request in server.requests)
        self.assertEqual(parent, parent_again)
        self.assertNotEqual(parent, child)

    def test_locks_that_another_thread_held(self) -> None:
        with serve(reply()) as server, SlbClient(endpoint=server.url, region_id="cn-hangzhou", credentials=KEYS) as slb:
            slb.describe_regions()
            transport = slb._shared.transport._transport
            locks = transport._lock, transport._pool._lock, slb._shared.budget._lock
            is_held, is_over = threading.Event(), threading.Event()

            def hold() -> None:
                for lock in locks:
                    lock.acquire()
                is_held.set()
                is_over.wait()
                for lock in locks:
                    lock.release()

            holder = threading.Thread(target=hold)
            holder.start()
            is_held.wait()
            try:
                self.assertEqual(status_of_child(slb.with_options(timeout=5).describe_regions), 0)
                self.assertEqual(status_of_child(slb.close), 0)
            finally:
                is_over.set()
                holder.join()


if __name__ == "__main__":
    unittest.main()
