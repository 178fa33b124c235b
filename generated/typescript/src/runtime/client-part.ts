import type { RpcClient } from "./client.js";

/** What a client offers beside a method for each Action, such as `client.paginate`; made anew each time, as it is small. */
export abstract class ClientPart {
  protected readonly client: RpcClient;

  constructor(client: RpcClient) {
    this.client = client;
  }
}
