/** The HTTP server of a gateway worker: sockets in, `answer` in the middle, bytes out. HTTP and TLS share one port. */
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createNetServer, type Server as NetServer, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import {
  createServer as createTlsServer,
  type SecureContextOptions,
  type Server as TlsServer,
  type TLSSocket,
} from "node:tls";
import { drain, type DrainLimits } from "./drain.ts";
import type { GatewayParts } from "./exchange.ts";
import { endIdleConnections } from "./http/idle-tls.ts";
import { PlainConnections } from "./http/plain-connections.ts";
import { directReads, streamReads, type SocketReads } from "./http/socket-reads.ts";
import { rawBodyOf } from "./raw-body.ts";
import { serveRequest, wireRequest, type OwnRoutes } from "./serve-request.ts";
import { writeResponse } from "./write-response.ts";
import type { WireResponse } from "./wire.ts";

export type { OwnRoutes } from "./serve-request.ts";

/** What a server needs besides the gateway's parts. */
export interface ServerOptions {
  readonly ownRoutes: OwnRoutes;
  /** The certificate, made or read when the first TLS client comes. */
  readonly tls: () => Promise<SecureContextOptions>;
  /** How long a client may be silent in the middle of a body. */
  readonly bodyIdleMilliseconds: number;
}

/** A server that is not listening yet. */
export interface GatewayServer {
  /** The listener that sniffs TLS; `listen` on it. */
  readonly listener: NetServer;
  /** Another listener that feeds the same server, for a further address. */
  alsoOn(): NetServer;
  /** Serves a connection that was accepted elsewhere. */
  serve(socket: Socket): void;
  /** Stops accepting, lets running requests finish (at most `graceMilliseconds`), closes idle connections. */
  close(graceMilliseconds: number): Promise<void>;
}

const tlsHandshakeByte = 0x16;
/** A connection is kept for a part of the size that clients choose by themselves (5 to 16 MiB). */
const drainLimits: DrainLimits = { keptBytes: 16 * 1024 * 1024, milliseconds: 30_000, idleMilliseconds: 5_000 };

/** Makes the server; the returned listener accepts HTTP/1.1 and TLS on the same port. */
export function createGatewayServer(parts: GatewayParts, options: ServerOptions): GatewayServer {
  const http = createHttpServer(httpSettings);
  let isClosing = false;
  const served = { ...options, isClosing: () => isClosing };
  const serve = (secure: boolean) => (incoming: IncomingMessage, outgoing: ServerResponse) =>
    serveIncoming(parts, served, incoming, outgoing, secure);
  listenForRequests(http, serve(false));
  const https = createHttpServer(httpSettings);
  listenForRequests(https, serve(true));
  endIdleConnections(https);
  let secureServer: Promise<TlsServer> | undefined;
  const secure = (): Promise<TlsServer> => (secureServer ??= createSecureServer(options, https));
  const sockets = new Set<Socket>();
  const connections = new PlainConnections(parts, {
    ...served,
    keptSeconds: httpSettings.keepAliveTimeout / 1000,
    handOver: (socket, rest) => {
      socket.pause();
      socket.unshift(rest);
      hand(socket, http);
    },
  });
  const accept = (reads: SocketReads): void => {
    const { socket } = reads;
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    sniff(reads, connections, secure);
  };
  const newListener = (): NetServer => createNetServer({ noDelay: true }, (socket) => accept(streamReads(socket)));
  const listener = newListener();
  const close = (graceMilliseconds: number): Promise<void> => {
    isClosing = true;
    return closeAll(listener, [http, https, connections], sockets, graceMilliseconds);
  };
  const serveAccepted = (accepted: Socket): void => {
    // A listener counts its own sockets and would miss one that was made over; these have none.
    const reads = directReads(accepted);
    reads.socket.setNoDelay(true);
    accept(reads);
    reads.socket.resume();
  };
  return { listener, alsoOn: newListener, serve: serveAccepted, close };
}

/** Clients keep connections for minutes and upload for hours; headers alone have a time limit. */
const httpSettings = {
  keepAliveTimeout: 75_000,
  headersTimeout: 60_000,
  requestTimeout: 0,
  maxHeaderSize: 64 * 1024,
  noDelay: true,
  // Node would refuse in words of its own.
  requireHostHeader: false,
} as const;

/** Takes requests of sockets handed to it. Node starts watching connections (idle ones, slow headers) when a server listens, which this one never does itself. */
function listenForRequests(
  server: Server,
  answer: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): void {
  const running = new WeakMap<Socket, { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse }>();
  const serve = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    running.set(incoming.socket, { incoming, outgoing });
    const isNamed = incoming.headers.host !== undefined || incoming.httpVersionMinor === 0;
    if (isNamed) answer(incoming, outgoing);
    else refuseBrokenRequest({}, incoming.socket);
  };
  server.on("request", serve);
  // The first read of the body sends 100 Continue; a request refused before that never uploads.
  server.on("checkContinue", serve);
  // S3 passes over every other expectation, where Node would refuse it.
  server.on("checkExpectation", serve);
  server.on("clientError", (error: { readonly code?: string | undefined }, stream: Duplex) => {
    const socket = stream as Socket;
    const { incoming, outgoing } = running.get(socket) ?? {};
    // What is broken came after a request that is being served: its answer is the last one.
    if (incoming?.complete === true && outgoing?.writableFinished === false) outgoing.shouldKeepAlive = false;
    else refuseBrokenRequest(error, socket);
  });
  server.emit("listening");
}

/** TLS connections begin with a handshake record; everything else is HTTP. */
function sniff(reads: SocketReads, plain: PlainConnections, secure: () => Promise<TlsServer>): void {
  const { socket } = reads;
  socket.on("error", ignoreSocketError);
  const take = (first: Buffer): void => {
    if (first[0] !== tlsHandshakeByte) {
      socket.setTimeout(0);
      socket.removeAllListeners("timeout");
      return plain.add(reads, first);
    }
    reads.to(undefined);
    socket.pause();
    socket.unshift(Buffer.from(first));
    secure().then(
      (server) => hand(socket, server),
      () => socket.destroy(),
    );
  };
  reads.to({ take, filled: () => undefined, room: () => undefined });
  socket.setTimeout(httpSettings.headersTimeout, () => socket.destroy());
}

function hand(socket: Socket, server: Server | TlsServer): void {
  socket.setTimeout(0);
  socket.removeAllListeners("timeout");
  server.emit("connection", socket);
  process.nextTick(() => socket.resume());
}

/** Resets by clients are everyday; the socket closes itself. */
function ignoreSocketError(): void {}

/** Clients of HTTP/1.0 may say so; one that speaks neither of them is refused. */
function chooseProtocol({ protocols }: { readonly protocols: readonly string[] }): string | undefined {
  return ["http/1.1", "http/1.0"].find((protocol) => protocols.includes(protocol));
}

async function createSecureServer(options: ServerOptions, https: Server): Promise<TlsServer> {
  const server = createTlsServer({ ...(await options.tls()), ALPNCallback: chooseProtocol });
  server.on("secureConnection", (socket) => https.emit("connection", socket));
  server.on("tlsClientError", (_error, socket) => socket.destroy());
  return server;
}

type ServedOptions = ServerOptions & { readonly isClosing: () => boolean };

/** Serves a request of Node's server. */
function serveIncoming(
  parts: GatewayParts,
  options: ServedOptions,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  secure: boolean,
): void {
  const body = rawBodyOf(incoming, {
    onFirstRead: () => {
      if (incoming.headers.expect?.toLowerCase() === "100-continue") outgoing.writeContinue();
    },
    idleMilliseconds: options.bodyIdleMilliseconds,
  });
  const send = (response: WireResponse, method: string): number | Promise<number> => {
    if (!incoming.complete) drain(incoming, outgoing, drainLimits);
    // A client that asks without pause would never leave its connection idle.
    if (options.isClosing()) outgoing.shouldKeepAlive = false;
    return writeResponse(outgoing, response, method);
  };
  const { method = "GET", url: target = "/", socket } = incoming;
  const headers = incoming.headers as Record<string, string | undefined>;
  joinMetadata(incoming, headers);
  const tls = secure ? (socket as TLSSocket) : undefined;
  const headerLines = (name: string): readonly string[] | undefined => incoming.headersDistinct[name];
  const request = wireRequest(
    { method, target, headers, headerLines, sourceAddress: socket.remoteAddress ?? "", secure, tls },
    body,
  );
  const to = { send, destroy: () => outgoing.destroy() };
  void serveRequest(parts, options, { request, body, leaving: new ClientLeaving(outgoing), to });
}

/** Metadata that is sent more than once becomes one value, joined by commas alone. AWS docs: "User-defined object metadata". */
function joinMetadata(incoming: IncomingMessage, headers: Record<string, string | undefined>): void {
  for (const name in headers) {
    if (!name.startsWith("x-amz-meta-") || headers[name]?.includes(", ") !== true) continue;
    headers[name] = incoming.headersDistinct[name]?.join(",");
  }
}

/** Tells an operation that asks that its client went away; most never ask, and an AbortController costs as much as a small stage. */
class ClientLeaving {
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;

  constructor(outgoing: ServerResponse) {
    this.#outgoing = outgoing;
  }

  get signal(): AbortSignal {
    if (this.#signal) return this.#signal;
    const controller = new AbortController();
    if (this.#outgoing.destroyed) controller.abort();
    else this.#outgoing.once("close", () => this.#outgoing.writableFinished || controller.abort());
    return (this.#signal = controller.signal);
  }
}

/** What the HTTP parser itself refuses gets S3's answer to a bad request, then the connection ends. */
function refuseBrokenRequest(error: { readonly code?: string | undefined }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const tooLarge = error.code === "HPE_HEADER_OVERFLOW";
  const code = tooLarge ? "RequestHeaderSectionTooLarge" : "BadRequest";
  const message = tooLarge
    ? "Your request header section exceeds the maximum allowed request header size."
    : "An error occurred when parsing the HTTP request.";
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  socket.end(
    `HTTP/1.1 400 Bad Request\r\ncontent-type: application/xml\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
  // A client that goes on sending does not hold the socket.
  setTimeout(() => socket.destroy(), 2000).unref();
}

async function closeAll(
  listener: NetServer,
  servers: readonly { closeIdleConnections(): void; close(): unknown }[],
  sockets: ReadonlySet<Socket>,
  graceMilliseconds: number,
): Promise<void> {
  listener.close();
  await new Promise<void>((resolve) => {
    const deadline = Date.now() + graceMilliseconds;
    const look = (): void => {
      servers.forEach((server) => server.closeIdleConnections());
      if (Date.now() >= deadline) sockets.forEach((socket) => socket.destroy());
      // Connections end in their own time: those that were accepted elsewhere have no listener that counts them.
      if (sockets.size > 0) return void setTimeout(look, 20);
      resolve();
    };
    look();
  });
  // Never listening, it has nothing to close but its watch over connections.
  servers.forEach((server) => server.close());
}
