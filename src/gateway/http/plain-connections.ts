/** All connections of a server that speak everyday HTTP, and what becomes of those on which nothing happens. */
import type { GatewayParts } from "../exchange.ts";
import { serveRequest, wireRequest, type OwnRoutes } from "../serve-request.ts";
import { Gathering } from "./gathering.ts";
import { PlainConnection, type ConnectionParts } from "./plain-connection.ts";
import type { SocketReads } from "./socket-reads.ts";

/** How often connections are looked after. */
const lookMilliseconds = 2_000;

/** What they are served by. */
export interface PlainOptions extends Pick<
  ConnectionParts,
  "bodyIdleMilliseconds" | "keptSeconds" | "isClosing" | "handOver"
> {
  readonly ownRoutes: OwnRoutes;
}

/** Connections that Node's server has not got to see, and may never. */
export class PlainConnections {
  readonly #open = new Set<PlainConnection>();
  readonly #parts: ConnectionParts;
  readonly #timer: NodeJS.Timeout;

  constructor(parts: GatewayParts, options: PlainOptions) {
    const { bodyIdleMilliseconds, keptSeconds, isClosing, handOver } = options;
    const gathering = new Gathering();
    const serve: ConnectionParts["serve"] = (connection, head, body) => {
      const { method, target, headers } = head;
      const sourceAddress = connection.remoteAddress;
      const request = wireRequest({ method, target, headers, sourceAddress, secure: false, tls: undefined }, body);
      gathering.begin(() => serveRequest(parts, options, { request, body, leaving: connection, to: connection }));
    };
    this.#parts = { serve, handOver, bodyIdleMilliseconds, keptSeconds, isClosing };
    // One timer for all of them: one a request costs as much as a small stage.
    this.#timer = setInterval(() => {
      const now = performance.now();
      for (const connection of this.#open) connection.look(now);
    }, lookMilliseconds).unref();
  }

  /** Serves a connection whose first bytes these are. */
  add(reads: SocketReads, first: Buffer): void {
    const connection = new PlainConnection(reads, this.#parts);
    this.#open.add(connection);
    reads.socket.once("close", () => this.#open.delete(connection));
    connection.begin(first);
  }

  closeIdleConnections(): void {
    for (const connection of this.#open) connection.closeIfIdle();
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
