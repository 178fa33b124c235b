const CAPACITY = 500;

/** What a retry costs; a retry after a timeout may mean that the service is overloaded. */
const PRICE = 5;
const PRICE_AFTER_TIMEOUT = 10;

/**
 * Limits the retries of one client, so that an outage does not multiply its requests: each takes from a purse of 500.
 * One that succeeds gives back what it took, a call that succeeds at once gives 1. With an empty purse errors are final.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** The price of one more retry, if it can be paid. */
  take(isAfterTimeout: boolean): number | undefined {
    const price = isAfterTimeout ? PRICE_AFTER_TIMEOUT : PRICE;
    if (this.#left < price) return undefined;
    this.#left -= price;
    return price;
  }

  give(price: number): void {
    this.#left = Math.min(CAPACITY, this.#left + price);
  }
}
