"""Measures the Python validator of CreateLoadBalancerHTTPListener.

It takes `{"requests": {name: parameters}, "faulty": parameters}` on stdin and prints `{"rates": {name: per second},
"faults": [path and rule]}`.
"""

from __future__ import annotations

import functools
import json
import sys
import time
import timeit

from slb_sdk.slb import validate
from slb_sdk.slb.actions.create_load_balancer_http_listener import validate as check

CALLS = 20_000
ROUNDS = 9


def main() -> None:
    given = json.load(sys.stdin)
    action = "CreateLoadBalancerHTTPListener"
    faults = [f"{issue.path} {issue.rule}" for issue in validate(action, given["faulty"]) if issue.severity == "error"]
    rates = {}
    for name, params in given["requests"].items():
        issues = check(params)
        if issues:
            raise SystemExit(f"{name} is not valid: {issues}")
        # Time of the processor: what else the machine does counts less.
        rounds = timeit.repeat(functools.partial(check, params), timer=time.process_time, number=CALLS, repeat=ROUNDS)
        rates[name] = CALLS / sorted(rounds)[ROUNDS // 2]
    print(json.dumps({"rates": rates, "faults": sorted(faults)}))


if __name__ == "__main__":
    main()
