import { expect, it } from "vitest";
import { RetryBudget } from "../../templates/typescript/runtime/retry-budget.js";

/** How many more retries it pays for; empties it. */
function left(budget: RetryBudget, isAfterTimeout = false): number {
  let count = 0;
  while (budget.take(isAfterTimeout) !== undefined) count++;
  return count;
}

it("pays for 100 retries, or 50 after timeouts", () => {
  expect(left(new RetryBudget())).toBe(100);
  expect(left(new RetryBudget(), true)).toBe(50);
});

it("gets back what a retry cost that succeeded, and a little for each call that succeeds at once", () => {
  const budget = new RetryBudget();
  left(budget);
  for (let call = 0; call < 4; call++) budget.give(1);
  expect(budget.take(false)).toBeUndefined();
  budget.give(1);
  const price = budget.take(false);
  expect(price).toBe(5);
  expect(budget.take(false)).toBeUndefined();
  budget.give(price!);
  expect(left(budget)).toBe(1);
});

it("never holds more than at the start", () => {
  const budget = new RetryBudget();
  for (let call = 0; call < 1000; call++) budget.give(10);
  expect(left(budget)).toBe(100);
});
