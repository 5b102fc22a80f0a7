/** What the server itself answers over a socket, before any service is asked. */
import { request, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { connect as connectSecurely, type PeerCertificate } from "node:tls";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../region.ts";

let region: Region;

beforeAll(async () => {
  region = await createRegion();
});

afterAll(() => region.close());

test.each(["200", ""])("the expectation %j is passed over", async (expect_) => {
  const outgoing = request(region.endpoint, { method: "GET", headers: { expect: expect_ } });
  outgoing.end();
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(403);
});

test("a request that names no host is refused in AWS's form", async () => {
  const socket = connect({ port: region.port, host: "127.0.0.1" });
  socket.end("GET / HTTP/1.1\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [^]*<Code>BadRequest<\/Code>/);
});

test("a region that closes answers what it was asked, and says that the connection ends", async () => {
  const closing = await createRegion({ conductor: false });
  const socket = connect({ port: closing.port, host: "127.0.0.1" });
  const answered = text(socket);
  socket.write("GET /_haneul/time HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
  await once(socket, "data");
  socket.write("POST /_haneul/time HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 10\r\n\r\n");
  // Its head has to have arrived: only idle connections are closed at once.
  await fetch(`${closing.endpoint}/_haneul/time`);
  const closed = closing.close();
  socket.write('{"rate":1}');
  await closed;
  expect(await answered).toMatch(/200 OK[^]*200 OK[^]*connection: close/i);
});

test("that a connection is kept is said to HTTP/1.0 alone", async () => {
  const ask = async (...requests: string[]): Promise<string> => {
    const socket = connect({ port: region.port, host: "127.0.0.1" });
    const answered = text(socket);
    for (const one of requests) {
      socket.write(one);
      await once(socket, "data");
    }
    socket.end();
    return answered;
  };
  const plain = "GET /_haneul/time HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n";
  // The second is of the kind that Node's server reads.
  const answers = await ask(plain, plain.replace("\r\n\r\n", "\r\nexpect: 200\r\n\r\n"), plain);
  expect(answers.match(/^HTTP\/1\.1 200 OK/gm)).toHaveLength(3);
  expect(answers).not.toMatch(/keep-alive|^connection:/im);
  const old = "GET /_haneul/time HTTP/1.0\r\nhost: 127.0.0.1\r\nconnection: keep-alive\r\n\r\n";
  expect(await ask(old)).toMatch(/^connection: keep-alive/im);
});

test("who expects a 100 Continue and gets none is told that the connection ends", async () => {
  const socket = connect({ port: region.port, host: "127.0.0.1" });
  const answered = text(socket);
  const head = "PUT /bucket/key HTTP/1.1\r\nhost: 127.0.0.1\r\nexpect: 100-continue\r\ncontent-length";
  socket.write(`${head}: 0\r\n\r\n`);
  // It ends by itself: the client has not asked for that.
  expect(await answered).toMatch(/^HTTP\/1\.1 404 [^]*^connection: close/im);
  const another = connect({ port: region.port, host: "127.0.0.1" });
  const refused = text(another);
  another.write(`${head}: 5\r\n\r\n`);
  expect(await refused).toMatch(/^HTTP\/1\.1 404 [^]*^connection: close/im);
});

test("a refused request that states no length has one answer, whatever follows its head", async () => {
  const head = "PUT /bucket/key HTTP/1.1\r\nhost: 127.0.0.1\r\n";
  const plain = connect({ port: region.port, host: "127.0.0.1" });
  const secure = connectSecurely({ port: region.port, host: "127.0.0.1", rejectUnauthorized: false });
  for (const socket of [plain, secure]) {
    const answered = text(socket);
    socket.write(`${head}\r\nforgotten to say how long\r\n\r\n`);
    const answer = await answered;
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(answer).toMatch(/^HTTP\/1\.1 404 [^]*^connection: close/im);
  }
  const stated = connect({ port: region.port, host: "127.0.0.1" });
  stated.write(`${head}content-length: 0\r\n\r\n`);
  const [answer] = (await once(stated, "data")) as [Buffer];
  expect(answer.toString()).not.toMatch(/^connection:/im);
  stated.destroy();
});

async function handshake(protocols: readonly string[]): Promise<{ protocol: string; certificate: PeerCertificate }> {
  const socket = connectSecurely({
    port: region.port,
    host: "127.0.0.1",
    rejectUnauthorized: false,
    ALPNProtocols: [...protocols],
  });
  try {
    await once(socket, "secureConnect");
    return { protocol: String(socket.alpnProtocol), certificate: socket.getPeerCertificate() };
  } finally {
    socket.destroy();
  }
}

test("a client that sends a whole part before it reads sees why it was refused", async () => {
  const socket = connect({ port: region.port, host: "127.0.0.1" }).pause();
  const part = Buffer.alloc(8 * 1024 * 1024);
  socket.write(`PUT /bucket/key HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: ${part.length}\r\n\r\n`);
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject).write(part, () => resolve());
  });
  const answered = once(socket, "data");
  socket.resume();
  expect(String((await answered)[0])).toMatch(/^HTTP\/1\.1 404 /);
  socket.destroy();
});

test("TLS is for HTTP/1.1, for HTTP/1.0, and for clients that do not say what they speak", async () => {
  expect((await handshake(["h2", "http/1.1"])).protocol).toBe("http/1.1");
  expect((await handshake(["http/1.0"])).protocol).toBe("http/1.0");
  expect((await handshake([])).protocol).toBe("false");
  await expect(handshake(["h2"])).rejects.toThrow("no application protocol");
});

test("the certificate is for buckets under S3's hosts, with and without the region's name", async () => {
  const names = (await handshake([])).certificate.subjectaltname?.split(", ");
  for (const name of ["*.s3.localhost", "*.s3.us-east-1.localhost", "*.us-east-1.localhost.localstack.cloud"]) {
    expect(names).toContain(`DNS:${name}`);
  }
});
