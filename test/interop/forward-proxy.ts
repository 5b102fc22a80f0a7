/**
 * A forward proxy that knows every `*.localhost` as this machine, as browsers and systemd do and plain libc does not:
 * clients reach buckets by host name through it, unchanged.
 */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { pipeline } from "node:stream";

/** A running proxy. */
export interface ForwardProxy {
  /** `http://127.0.0.1:PORT`, for HTTP_PROXY and HTTPS_PROXY. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts one on a free port. It reaches this machine only. */
export async function startForwardProxy(): Promise<ForwardProxy> {
  const server = createServer(forward);
  const sockets = new Set<Socket>();
  server.on("connect", (asked: IncomingMessage, socket: Socket, head: Buffer) => tunnel(asked, socket, head));
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, port, close: () => close(server, sockets) };
}

/** Nobody reads the error of one leg: the other leg is torn down with it, and the client sees that. */
function ignored(): void {}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const url = /^http:\/\/([^/?]*)(.*)$/.exec(asked.url ?? "");
  const [host = "", port = "80"] = (url?.[1] ?? "").split(":");
  if (!url || !isHere(host)) return void answer.writeHead(502).end();
  const path = url[2]?.startsWith("/") ? url[2] : `/${url[2] ?? ""}`;
  const headers = asked.rawHeaders.slice();
  const onward = request({ host: "127.0.0.1", port: Number(port), path, method: asked.method, headers, agent: false });
  onward.once("response", (back) => {
    answer.writeHead(back.statusCode ?? 502, back.rawHeaders);
    pipeline(back, answer, ignored);
  });
  onward.on("continue", () => answer.writeContinue());
  onward.once("error", () => answer.destroy());
  pipeline(asked, onward, ignored);
}

function tunnel(asked: IncomingMessage, socket: Socket, head: Buffer): void {
  const [host = "", port = "443"] = (asked.url ?? "").split(":");
  if (!isHere(host)) return void socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  const onward = connect(Number(port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) onward.write(head);
    pipeline(socket, onward, ignored);
    pipeline(onward, socket, ignored);
  });
  onward.once("error", () => socket.destroy());
  socket.on("error", () => onward.destroy());
}

function isHere(host: string): boolean {
  return (
    host === "127.0.0.1" || host === "localhost" || host.endsWith(".localhost") || host.endsWith(".localstack.cloud")
  );
}

async function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  server.close();
  for (const socket of sockets) socket.destroy();
  await once(server, "close");
}
