/** A connection of everyday HTTP over real sockets. */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import type { AwsError } from "../../kernel/errors.ts";
import type { WireResponse } from "../wire.ts";
import { PlainConnection } from "./plain-connection.ts";
import type { RequestHead } from "./request-head.ts";
import type { SizedBody } from "./sized-body.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Settings {
  readonly idle?: number;
  readonly closing?: boolean;
}

type Answer = (head: RequestHead, body: SizedBody, connection: PlainConnection) => Promise<WireResponse["body"]>;

/** A server of such connections; what they hand over is noted. */
async function serverWith(answer: Answer, { idle = 5_000, closing = false }: Settings = {}) {
  const handedOver: string[] = [];
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    const parts = {
      serve: (one: PlainConnection, head: RequestHead, body: SizedBody) => {
        const answering = answer(head, body, one).catch((error: unknown) => (error as AwsError).code);
        void answering.then((answered) => one.send({ status: 200, headers: {}, body: answered }, head.method));
      },
      handOver: (taken: Socket, rest: Buffer) => {
        handedOver.push(rest.toString());
        taken.end("taken over");
      },
      bodyIdleMilliseconds: idle,
      keptSeconds: 75,
      isClosing: () => closing,
    };
    socket.once("data", (first: Buffer) => new PlainConnection(socket, parts).begin(first));
  });
  servers.push(server.listen(0, "127.0.0.1"));
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { handedOver, open: (): Socket => connect({ port, host: "127.0.0.1" }).on("error", () => undefined) };
}

/** Reads until the text holds that many answers' bodies. */
async function readUntil(socket: Socket, pattern: RegExp): Promise<string> {
  let read = "";
  while (!pattern.test(read)) read += String(((await once(socket, "data")) as [Buffer])[0]);
  return read;
}

const echo: Answer = async (_head, body) => body.buffer(1_000_000);

function put(text_: string): string {
  return `PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: ${text_.length}\r\n\r\n${text_}`;
}

test("requests sent ahead are answered in turn", async () => {
  const { open } = await serverWith(echo);
  const socket = open();
  socket.write(put("one") + put("two") + put("three"));
  expect(await readUntil(socket, /three/)).toMatch(/^HTTP\/1.1 200 OK[^]*one[^]*200 OK[^]*two[^]*200 OK[^]*three$/);
  socket.destroy();
});

test("a request cut in two anywhere behind its head is the same request", async () => {
  const { open } = await serverWith(echo);
  const socket = open().setNoDelay(true);
  const whole = put("hello");
  for (let cut = whole.length - 5; cut < whole.length; cut += 1) {
    socket.write(whole.slice(0, cut));
    await new Promise((resolve) => setImmediate(resolve));
    socket.write(whole.slice(cut));
    expect(await readUntil(socket, /hello$/)).toContain("content-length: 5\r\n");
  }
  socket.destroy();
});

test.each(["PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "PUT / HTTP", "BREW / HTTP/1.1\r\n\r\n"])(
  "%j is handed over whole, also after other requests",
  async (unusual) => {
    const { open, handedOver } = await serverWith(echo);
    const socket = open();
    socket.write(put("one"));
    await readUntil(socket, /one$/);
    socket.write(unusual);
    expect(await text(socket)).toBe("taken over");
    expect(handedOver).toEqual([unusual]);
  },
);

test("bodies of more than a mebibyte are handed over", async () => {
  const { open, handedOver } = await serverWith(echo);
  const head = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n";
  const socket = open();
  socket.write(head);
  await text(socket);
  expect(handedOver).toEqual([head]);
});

test("a body nobody read is dropped, and the connection lives on", async () => {
  const { open } = await serverWith(async ({ method }, body) => (method === "PUT" ? "refused" : body.buffer(10)));
  const socket = open();
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n");
  await readUntil(socket, /refused$/);
  socket.write(Buffer.alloc(500_000));
  socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
  expect(await readUntil(socket, /hello$/)).toMatch(/^HTTP\/1.1 200 OK/);
  socket.destroy();
});

test("a client that falls silent gets RequestTimeout", async () => {
  const { open } = await serverWith(echo, { idle: 50 });
  const socket = open();
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  await readUntil(socket, /RequestTimeout/);
  socket.destroy();
});

test("a client that goes away in the middle makes IncompleteBody, and aborts what asked for it", async () => {
  let tell: (code: unknown) => void;
  const told = new Promise((resolve) => (tell = resolve));
  const { open } = await serverWith(async (_head, body, connection) => {
    const { signal } = connection;
    const code = await body.buffer(10).catch((error: AwsError) => error.code);
    if (!signal.aborted) await once(signal, "abort");
    tell(code);
    return "";
  });
  const socket = open();
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  await once(socket, "connect");
  setTimeout(() => socket.destroy(), 20);
  expect(await told).toBe("IncompleteBody");
});

test("while the server closes each answer says that the connection ends, and it does", async () => {
  const { open } = await serverWith(echo, { closing: true });
  const socket = open();
  socket.write(put("last"));
  expect(await text(socket)).toMatch(/Connection: close\r\n\r\nlast$/);
});
