/** How TLS connections end that wait too long for their next request. */
import type { Server } from "node:http";

/**
 * Has connections over TLS say that they end (close_notify) when nothing was asked for too long. Node cuts them off, which
 * OpenSSL 3 reports as an error, since somebody on the way could have done it: its tools and curl fail over it.
 */
export function endIdleConnections(server: Server): void {
  server.on("timeout", (socket) => socket.destroySoon());
}
