/** A connection of everyday HTTP over real sockets. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { AwsError } from "../../kernel/errors.ts";
import type { WireResponse } from "../wire.ts";
import { PlainConnection } from "./plain-connection.ts";
import type { RequestHead } from "./request-head.ts";
import type { SizedBody } from "./sized-body.ts";
import { directReads, streamReads, type SocketReads } from "./socket-reads.ts";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Settings {
  readonly idle?: number;
  readonly closing?: boolean;
  readonly readsOf?: (accepted: Socket) => SocketReads;
  /** What becomes of a connection that is handed over. */
  readonly takeOver?: (taken: Socket) => void;
}

type Answer = (head: RequestHead, body: SizedBody, connection: PlainConnection) => Promise<WireResponse["body"]>;

/** A server of such connections; what they hand over is noted. */
async function serverWith(answer: Answer, settings: Settings = {}) {
  const { idle = 5_000, closing = false, readsOf = streamReads } = settings;
  const takeOver = settings.takeOver ?? ((taken: Socket) => void taken.end("taken over"));
  const handedOver: string[] = [];
  const server = createServer({ pauseOnConnect: true }, (accepted) => {
    const reads = readsOf(accepted);
    reads.socket.on("error", () => undefined);
    const parts = {
      serve: (one: PlainConnection, head: RequestHead, body: SizedBody) => {
        const answering = answer(head, body, one).catch((error: unknown) => (error as AwsError).code);
        void answering.then((answered) => one.send({ status: 200, headers: {}, body: answered }, head.method));
      },
      handOver: (taken: Socket, rest: Buffer) => {
        handedOver.push(rest.toString());
        takeOver(taken);
      },
      bodyIdleMilliseconds: idle,
      keptSeconds: 75,
      isClosing: () => closing,
    };
    const { socket } = new PlainConnection(reads, parts);
    socket.resume();
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

test("an idle connection is not ended over a request that has come but was not read yet", async () => {
  let served: PlainConnection | undefined;
  const { open } = await serverWith(async (_head, body, connection) => {
    served = connection;
    return body.buffer(100);
  });
  const socket = open();
  socket.write(put("one"));
  await readUntil(socket, /one$/);
  // Timers come before sockets are read, as those that end idle connections do.
  setTimeout(() => {
    socket.write(put("two"));
    served?.look(performance.now() + 80_000);
  }, 0);
  await readUntil(socket, /two$/);
  setTimeout(() => served?.look(performance.now() + 80_000), 0);
  await once(socket, "close");
});

test("a connection that was handed over lives for as long as its new owner likes", async () => {
  let served: PlainConnection | undefined;
  let taken: Socket | undefined;
  const answer: Answer = async (_head, body, connection) => {
    served = connection;
    return body.buffer(100);
  };
  const { open } = await serverWith(answer, { takeOver: (socket) => void (taken = socket) });
  const socket = open();
  socket.write(put("one"));
  await readUntil(socket, /one$/);
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n");
  await vi.waitUntil(() => taken !== undefined);
  served?.look(performance.now() + 80_000);
  // It would be ended as soon as what waits in the socket is read.
  setImmediate(() => setImmediate(() => taken?.write("still here")));
  await readUntil(socket, /still here$/);
  socket.destroy();
});

describe.each([
  ["streams", streamReads],
  ["memory of ours", directReads],
])("read by way of %s", (_way, readsOf) => {
  test("requests sent ahead are answered in turn", async () => {
    const { open } = await serverWith(echo, { readsOf });
    const socket = open();
    socket.write(put("one") + put("two") + put("three"));
    expect(await readUntil(socket, /three/)).toMatch(/^HTTP\/1.1 200 OK[^]*one[^]*200 OK[^]*two[^]*200 OK[^]*three$/);
    socket.destroy();
  });

  test("a request cut in two anywhere behind its head is the same request", async () => {
    const { open } = await serverWith(echo, { readsOf });
    const socket = open().setNoDelay(true);
    const whole = put("hello");
    for (let cut = whole.length - 5; cut < whole.length; cut += 1) {
      socket.write(whole.slice(0, cut));
      await new Promise((resolve) => setImmediate(resolve));
      socket.write(whole.slice(cut));
      expect(await readUntil(socket, /hello$/)).toContain("Content-Length: 5\r\n");
    }
    socket.destroy();
  });

  test.each([
    "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
    "PUT / HTTP",
    "BREW / HTTP/1.1\r\n\r\n",
  ])("%j is handed over whole, also after other requests", async (unusual) => {
    const { open, handedOver } = await serverWith(echo, { readsOf });
    const socket = open();
    socket.write(put("one"));
    await readUntil(socket, /one$/);
    socket.write(unusual);
    expect(await text(socket)).toBe("taken over");
    expect(handedOver).toEqual([unusual]);
  });

  test("bodies of more than a mebibyte are handed over", async () => {
    const { open, handedOver } = await serverWith(echo, { readsOf });
    const head = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n";
    const socket = open();
    socket.write(head);
    await text(socket);
    expect(handedOver).toEqual([head]);
  });

  test("a body nobody read is dropped, and the connection lives on", async () => {
    const { open } = await serverWith(async ({ method }, body) => (method === "PUT" ? "refused" : body.buffer(10)), {
      readsOf,
    });
    const socket = open();
    socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 500000\r\n\r\n");
    await readUntil(socket, /refused$/);
    socket.write(Buffer.alloc(500_000));
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello");
    expect(await readUntil(socket, /hello$/)).toMatch(/^HTTP\/1.1 200 OK/);
    socket.destroy();
  });

  test("a client that falls silent gets RequestTimeout", async () => {
    const { open } = await serverWith(echo, { idle: 50, readsOf });
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
    const { open } = await serverWith(echo, { closing: true, readsOf });
    const socket = open();
    socket.write(put("last"));
    expect(await text(socket)).toMatch(/Connection: close\r\n\r\nlast$/);
  });

  test("bodies of all sizes that arrive in pieces and side by side are each their own", async () => {
    const { open } = await serverWith(async (_head, body) => digest(await body.buffer(2_000_000)), { readsOf });
    await Promise.all(
      [1, 1_000, 16_384, 65_536, 65_537, 200_000, 1_048_576].map(async (size, at) => {
        const socket = open();
        for (let round = 0; round < 4; round += 1) {
          const bytes = Buffer.alloc(size, `${at}:${round};`);
          socket.write(`PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n`);
          for (let start = 0; start < size; start += 30_011) {
            socket.write(bytes.subarray(start, start + 30_011));
            if (round % 2 === 0) await new Promise((resolve) => setImmediate(resolve));
          }
          expect(await readUntil(socket, /[0-9a-f]{64}$/)).toContain(digest(bytes));
        }
        socket.destroy();
      }),
    );
  });

  test("a body that is wanted only after some of it has come is whole", async () => {
    const { open } = await serverWith(
      async (_head, body) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return digest(await body.buffer(2_000_000));
      },
      { readsOf },
    );
    const socket = open();
    const bytes = Buffer.alloc(700_000, "what comes unasked is taken up to a point;");
    socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 700000\r\n\r\n");
    socket.write(bytes);
    expect(await readUntil(socket, /[0-9a-f]{64}$/)).toContain(digest(bytes));
    socket.destroy();
  });
});

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
