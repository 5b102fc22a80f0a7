/** Bodies as they come over the socket: read whole, streamed, too long, cut off. */
import { once } from "node:events";
import { request, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { drain } from "./drain.ts";
import { rawBodyOf, type CountedRawBody } from "./raw-body.ts";

const servers: Server[] = [];
const drainLimits = { keptBytes: 0, milliseconds: 30_000, idleMilliseconds: 5_000 };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Serve = (body: CountedRawBody, incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void>;

/** A server that hands each body to `serve`; `continued` counts the 100s sent. */
async function serverWith(serve: Serve, idleMilliseconds?: number): Promise<{ port: number; continued: () => number }> {
  let continued = 0;
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const onFirstRead = (): void => {
      if (incoming.headers.expect === undefined) return;
      continued++;
      outgoing.writeContinue();
    };
    void serve(rawBodyOf(incoming, { onFirstRead, idleMilliseconds }), incoming, outgoing);
  };
  const server = createServer(listener).on("checkContinue", listener);
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, continued: () => continued };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

async function answerOf(port: number, bytes: Buffer, headers: Record<string, string> = {}): Promise<string> {
  const outgoing = request({ port, host: "127.0.0.1", method: "PUT", headers });
  // The upload must come to its end without an error, also when it was answered before.
  const uploaded = once(outgoing, "finish");
  outgoing.end(bytes);
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of incoming) text += String(piece);
  await uploaded;
  return text;
}

/** A raw connection whose end, however abrupt, is expected. */
function connectTo(port: number): Socket {
  return connect(port, "127.0.0.1").on("error", () => undefined);
}

test("a body is read whole", async () => {
  const { port } = await serverWith(async (body, _incoming, outgoing) => {
    const bytes = await body.buffer(10_000_000);
    outgoing.end(`${bytes.length} ${body.length} ${body.bytesRead()}`);
  });
  expect(await answerOf(port, Buffer.alloc(5_000_000, 1))).toBe("5000000 5000000 5000000");
  expect(await answerOf(port, Buffer.alloc(0))).toBe("0 0 0");
});

test("a body streams at the consumer's pace, without loss", async () => {
  const sent = Buffer.alloc(3_000_000);
  for (let at = 0; at < sent.length; at += 4) sent.writeUInt32BE(at, at);
  const { port } = await serverWith(async (body, _incoming, outgoing) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of body.stream()) {
      pieces.push(piece);
      if (pieces.length % 8 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    outgoing.end(String(sent.equals(Buffer.concat(pieces))));
  });
  expect(await answerOf(port, sent)).toBe("true");
  expect(await answerOf(port, sent, { "transfer-encoding": "chunked" })).toBe("true");
});

test("a body beyond the limit is refused, stated or not", async () => {
  const { port } = await serverWith(async (body, incoming, outgoing) => {
    const code = await body.buffer(1_000).then(() => "read", codeOf);
    drain(incoming, outgoing, { ...drainLimits, keptBytes: 1_000_000 });
    outgoing.end(code);
  });
  expect(await answerOf(port, Buffer.alloc(1_000))).toBe("read");
  expect(await answerOf(port, Buffer.alloc(1_001))).toBe("EntityTooLarge");
  expect(await answerOf(port, Buffer.alloc(200_000), { "transfer-encoding": "chunked" })).toBe("EntityTooLarge");
});

test("100 Continue is sent at the first read only", async () => {
  let read = true;
  const { port, continued } = await serverWith(async (body, incoming, outgoing) => {
    if (read) await body.buffer(100);
    drain(incoming, outgoing, { ...drainLimits, keptBytes: 100 });
    outgoing.end("done");
  });
  const ask = async (): Promise<string> => {
    const socket = connectTo(port);
    let text = "";
    socket.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.includes("100 Continue") && !text.includes("200 OK")) socket.write("hello");
    });
    socket.write("PUT / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\nConnection: close\r\n\r\n");
    await once(socket, "close");
    return text;
  };
  expect(await ask()).toMatch(/^HTTP\/1.1 100 Continue[^]*200 OK/);
  expect(continued()).toBe(1);
  read = false;
  expect(await ask()).toMatch(/^HTTP\/1.1 200 OK/);
  expect(continued()).toBe(1);
});

test.each(["buffer", "stream"])("a client that goes away makes %s reject with IncompleteBody", async (way) => {
  let tell: (code: string) => void;
  const told = new Promise<string>((resolve) => (tell = resolve));
  const { port } = await serverWith(async (body) => {
    const reading = async (): Promise<void> => {
      if (way === "buffer") await body.buffer(1_000);
      else for await (const piece of body.stream()) void piece;
    };
    tell(await reading().then(() => "read", codeOf));
  });
  const socket = connectTo(port);
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  await once(socket, "connect");
  setTimeout(() => socket.destroy(), 20);
  expect(await told).toBe("IncompleteBody");
});

test("a client that falls silent gets RequestTimeout", async () => {
  const { port } = await serverWith(async (body, _incoming, outgoing) => {
    outgoing.end(await body.buffer(1_000).then(() => "read", codeOf));
  }, 50);
  const socket = connectTo(port);
  socket.write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf");
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toContain("RequestTimeout");
  socket.destroy();
});

test("a consumer that is slow itself does not time the client out", async () => {
  const { port } = await serverWith(async (body, _incoming, outgoing) => {
    let sizeBytes = 0;
    for await (const piece of body.stream()) {
      sizeBytes += piece.length;
      if (sizeBytes === piece.length) await new Promise((resolve) => setTimeout(resolve, 120));
    }
    outgoing.end(String(sizeBytes));
  }, 50);
  expect(await answerOf(port, Buffer.alloc(2_000_000))).toBe("2000000");
});

test("the answer arrives when a large body was never read, and the connection lives on", async () => {
  const { port } = await serverWith(async (_body, incoming, outgoing) => {
    drain(incoming, outgoing, { ...drainLimits, keptBytes: 64_000_000 });
    outgoing.end("no");
  });
  expect(await answerOf(port, Buffer.alloc(8_000_000))).toBe("no");
  expect(await answerOf(port, Buffer.alloc(10))).toBe("no");
});
