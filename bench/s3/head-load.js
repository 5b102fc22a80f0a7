/** Loads a server with HEAD requests over raw sockets: wrk waits for bodies that answers to HEAD do not have. Prints one line of JSON. */
import { readFileSync } from "node:fs";
import { connect } from "node:net";

const [port, pathsFile, clients, seconds] = process.argv.slice(2);
const requests = readFileSync(pathsFile, "utf8")
  .trimEnd()
  .split("\n")
  .map((path) => Buffer.from(`HEAD ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`));
const latencies = [];
const startedAt = process.hrtime.bigint();
const endsAt = startedAt + BigInt(Math.round(Number(seconds) * 1e9));
let next = 0;
let failed = 0;
let open = Number(clients);

for (let client = 0; client < Number(clients); client += 1) start();

function start() {
  const socket = connect({ port: Number(port), host: "127.0.0.1", noDelay: true });
  let sentAt = 0n;
  let head = "";
  const send = () => {
    sentAt = process.hrtime.bigint();
    socket.write(requests[next++ % requests.length]);
  };
  socket.on("connect", send);
  socket.on("error", () => (failed += 1));
  socket.on("close", () => {
    open -= 1;
    if (open === 0) report();
  });
  socket.on("data", (chunk) => {
    head += chunk.latin1Slice();
    if (!head.endsWith("\r\n\r\n")) return;
    const now = process.hrtime.bigint();
    latencies.push(Number(now - sentAt) / 1e6);
    if (head.charCodeAt(9) !== 50 /* 2xx */) failed += 1;
    head = "";
    if (now >= endsAt) socket.destroy();
    else send();
  });
}

function report() {
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const microseconds = Number(process.hrtime.bigint() - startedAt) / 1000;
  const result = { microseconds, requests: latencies.length, bytes: 0, p50: at(0.5), p99: at(0.99), failed };
  process.stdout.write(`\n${JSON.stringify(result)}\n`);
}
