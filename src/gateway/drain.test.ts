/** Clients that send all of their body before they look for an answer. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { drain, type DrainLimits } from "./drain.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const limits: DrainLimits = { keptBytes: 1_000_000, milliseconds: 60_000, idleMilliseconds: 60_000 };

/** A server that refuses each request without reading of its body. */
async function refusals(changed: Partial<DrainLimits> = {}): Promise<Server> {
  const server = createServer();
  const refuse: RequestListener = (incoming, outgoing) => {
    drain(incoming, outgoing, { ...limits, ...changed });
    outgoing.writeHead(403);
    outgoing.end("refused");
  };
  server.on("request", refuse).on("checkContinue", refuse);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function clientOf(server: Server, options: { readonly allowHalfOpen?: boolean } = {}): Socket {
  return connect({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", ...options });
}

const bodyBytes = 32 * 1024 * 1024;
const piece = Buffer.alloc(1024 * 1024, "x");
const piecesOfBody = bodyBytes / piece.length;

/** Sends a head and pieces, each when there is room, and reads nothing until all of them are out. */
async function sendAll(socket: Socket, head: string, pieces: readonly Buffer[]): Promise<string> {
  socket.write(`PUT / HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n`);
  for (const each of pieces) {
    await new Promise<void>((resolve, reject) => socket.write(each, (error) => (error ? reject(error) : resolve())));
  }
  const read: Buffer[] = [];
  socket.on("data", (bytes: Buffer) => read.push(bytes));
  await once(socket, "end");
  return Buffer.concat(read).toString();
}

const pieces = Array.from({ length: piecesOfBody }, () => piece);
const chunk = Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from("\r\n")]);
const chunks = [...pieces.map(() => chunk), Buffer.from("0\r\n\r\n")];

test.each([
  ["a body of stated length", `Content-Length: ${bodyBytes}`, pieces],
  ["a body in chunks", "Transfer-Encoding: chunked", chunks],
  ["a body that is sent without the asked for 100", `Content-Length: ${bodyBytes}\r\nExpect: 100-continue`, pieces],
])("%s far beyond the limit is taken, so that the answer arrives", async (_name, head, body) => {
  const answer = await sendAll(clientOf(await refusals()), head, body);
  expect(answer).toMatch(/^HTTP\/1.1 403 [^]*refused/);
  expect(answer.match(/HTTP/g)).toHaveLength(1);
});

test("within the limit the connection lives on", async () => {
  const socket = clientOf(await refusals());
  const next = Buffer.from("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  const answer = await sendAll(socket, "Content-Length: 500000", [Buffer.alloc(500_000), next]);
  expect(answer.match(/HTTP\/1.1 403/g)).toHaveLength(2);
});

test.each([
  ["has been answered and sends no more", bodyBytes, { idleMilliseconds: 20 }],
  ["never comes to its body's end", 1_000_000, { milliseconds: 20 }],
])("a client that %s is let go", async (_name, length, changed) => {
  const server = await refusals(changed);
  const socket = clientOf(server, { allowHalfOpen: true }).on("error", () => undefined);
  const [served] = (await once(server, "connection")) as [Socket];
  socket.write(`PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\nbegun`);
  await once(socket, "data");
  await new Promise((resolve) => (served.destroyed ? resolve(true) : served.once("close", resolve)));
  socket.destroy();
});
