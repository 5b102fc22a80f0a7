/** Ports for processes that tests start: nobody listens on them, and no connection is given one as its own. */
import { createServer } from "node:net";

/** Linux gives connections ports from the second on (`net.ipv4.ip_local_port_range`). */
const firstPort = 20_000;
const firstConnectionPort = 32_768;

/**
 * A port that nobody listens on at this moment. A port that the system picks would be one that a connection of another test
 * may be given before the process listens, or while it is dead.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = firstPort + Math.floor(Math.random() * (firstConnectionPort - firstPort));
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
  });
}
