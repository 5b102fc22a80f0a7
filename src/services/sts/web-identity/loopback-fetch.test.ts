/** Reading from providers on this machine: which addresses, which certificates, which answers. */
import { createServer as createPlainServer, type Server } from "node:http";
import { createServer } from "node:https";
import { X509Certificate } from "node:crypto";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchLoopbackJson, isLoopbackUrl } from "./loopback-fetch.ts";

let secure: Server;
let plain: Server;
let thumbprint: string;

beforeAll(async () => {
  const pair = await generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  thumbprint = new X509Certificate(pair.cert).fingerprint.replaceAll(":", "").toLowerCase();
  secure = createServer({ key: pair.private, cert: pair.cert }, (_, response) => response.end('{"keys":[]}'));
  plain = createPlainServer((request, response) => {
    if (request.url === "/moved") response.writeHead(302, { location: "/json" }).end();
    else if (request.url === "/large") response.end(JSON.stringify("x".repeat(300_000)));
    else if (request.url === "/text") response.end("nonsense");
    else response.end('{"a":1}');
  });
  for (const server of [secure, plain]) {
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  }
});

afterAll(() => {
  secure.close();
  plain.close();
});

const addressOf = (server: Server, scheme: string): string =>
  `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe("a certificate", () => {
  test("of one of the thumbprints is believed, in any case of letters", async () => {
    const address = addressOf(secure, "https");
    await expect(fetchLoopbackJson(address, ["00".repeat(20), thumbprint.toUpperCase()])).resolves.toEqual({
      keys: [],
    });
  });

  test("of another, or without any, is not", async () => {
    for (const thumbprints of [[], ["00".repeat(20)]]) {
      await expect(fetchLoopbackJson(addressOf(secure, "https"), thumbprints)).rejects.toMatchObject({
        code: "InvalidIdentityToken",
      });
    }
  });
});

test("answers that are moved, too large or no JSON, and servers that are not there, are told alike", async () => {
  const address = addressOf(plain, "http");
  await expect(fetchLoopbackJson(`${address}/json`, [])).resolves.toEqual({ a: 1 });
  for (const wrong of [`${address}/moved`, `${address}/large`, `${address}/text`, "http://127.0.0.1:1/"]) {
    await expect(fetchLoopbackJson(wrong, [])).rejects.toMatchObject({ code: "IDPCommunicationError", status: 400 });
  }
});

test.each([
  ["https://localhost:8443/realm", true],
  ["http://127.0.0.1/", true],
  ["https://[::1]:9/", true],
  ["https://localhost.example.com/", false],
  ["https://127.0.0.1.example.com/", false],
  ["https://user@192.0.2.1/", false],
  ["https://localhost@192.0.2.1/", false],
  ["http://2130706433/", true],
  ["file:///etc/passwd", false],
  ["ftp://localhost/", false],
  ["nonsense", false],
])("%s is this machine: %s", (address, expected) => expect(isLoopbackUrl(address)).toBe(expected));
