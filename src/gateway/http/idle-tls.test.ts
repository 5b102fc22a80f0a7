/** What a client over TLS sees of a connection that ends because it asked nothing. */
import { once } from "node:events";
import { createServer as createHttpServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { Duplex } from "node:stream";
import { connect as connectSecurely, createServer as createTlsServer } from "node:tls";
import { expect, test } from "vitest";
import { endIdleConnections } from "./idle-tls.ts";

/** The type of TLS records that say something about the connection itself. RFC 5246, 6.2.1. */
const alert = 0x15;

test("an idle connection says that it ends", async () => {
  const http = createHttpServer({ keepAliveTimeout: 50 }, (_request, response) => response.end("answer"));
  endIdleConnections(http);
  expect(await lastRecordOf(http)).toBe(alert);
});

/** Asks once over TLS 1.2, where types of records are not encrypted, then waits for the server to end the connection. */
async function lastRecordOf(http: Server): Promise<number | undefined> {
  const server = createTlsServer({ pskCallback: () => psk, ciphers: pskCiphers, maxVersion: "TLSv1.2" });
  server.on("secureConnection", (socket) => http.emit("connection", socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  let last: number | undefined;
  socket.on("data", (piece: Buffer) => (last = piece[0]));
  const client = connectSecurely({
    socket: Duplex.from({ readable: socket, writable: socket }),
    pskCallback: () => ({ psk, identity: "client" }),
    ciphers: pskCiphers,
    maxVersion: "TLSv1.2",
    checkServerIdentity: () => undefined,
  });
  client.write("GET / HTTP/1.1\r\nhost: localhost\r\n\r\n");
  client.resume();
  await once(socket, "close");
  client.destroy();
  server.close();
  return last;
}

const psk = Buffer.alloc(32, 1);
const pskCiphers = "PSK";
