/** Makes a bucket of very many empty objects, over plain sockets: a client library would take longer than the region. */
import { createHash, createHmac } from "node:crypto";
import { connect, type Socket } from "node:net";

/** What is made, and where. */
export interface Filling {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly bucket: string;
  readonly count: number;
  /** Called now and then with how many are there. */
  onProgress?(made: number): void;
}

const connections = 48;
const answered = /^HTTP\/1\.1 (\d+)/;
const emptyHash = createHash("sha256").update("").digest("hex");

/** The key of a place, so that places and names have the same order: `key-0000041`. */
export function keyAt(place: number): string {
  return `key-${String(place).padStart(7, "0")}`;
}

/** Makes `keyAt(0)` and so on. Rejects with the first answer that is not 200. */
export async function fillBucket(filling: Filling): Promise<void> {
  await put(filling, `/${filling.bucket}`);
  let next = 0;
  const lane = async (): Promise<void> => {
    const socket = await open(filling.endpoint);
    while (next < filling.count) {
      const place = next++;
      await exchange(socket, requestFor(filling, `/${filling.bucket}/${keyAt(place)}`));
      if (place % 10_000 === 0) filling.onProgress?.(place);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, lane));
}

async function put(filling: Filling, path: string): Promise<void> {
  const socket = await open(filling.endpoint);
  await exchange(socket, requestFor(filling, path));
  socket.destroy();
}

function open(endpoint: string): Promise<Socket> {
  const { hostname, port } = new URL(endpoint);
  return new Promise((done, failed) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => done(socket));
    socket.once("error", failed);
  });
}

/** Answers to empty puts have no body: they end with their headers. */
function exchange(socket: Socket, request: string): Promise<void> {
  return new Promise((done, failed) => {
    let text = "";
    const read = (chunk: Buffer): void => {
      text += chunk.toString("latin1");
      if (!text.includes("\r\n\r\n")) return;
      socket.off("data", read);
      if (answered.exec(text)?.[1] === "200") done();
      else failed(new Error(text));
    };
    socket.on("data", read);
    socket.write(request);
  });
}

let signingKey: { readonly scope: string; readonly key: Buffer } | undefined;

function requestFor({ endpoint, accessKeyId, secretAccessKey }: Filling, path: string): string {
  const { host } = new URL(endpoint);
  const time = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${time.slice(0, 8)}/us-east-1/s3/aws4_request`;
  const names = "host;x-amz-content-sha256;x-amz-date";
  const headers = `host:${host}\nx-amz-content-sha256:${emptyHash}\nx-amz-date:${time}\n`;
  const canonical = `PUT\n${path}\n\n${headers}\n${names}\n${emptyHash}`;
  const hash = createHash("sha256").update(canonical).digest("hex");
  const signature = createHmac("sha256", keyFor(secretAccessKey, scope))
    .update(`AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash}`)
    .digest("hex");
  return [
    `PUT ${path} HTTP/1.1`,
    `Host: ${host}`,
    `X-Amz-Content-Sha256: ${emptyHash}`,
    `X-Amz-Date: ${time}`,
    `Authorization: AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    "Content-Length: 0\r\n\r\n",
  ].join("\r\n");
}

function keyFor(secretAccessKey: string, scope: string): Buffer {
  if (signingKey?.scope === scope) return signingKey.key;
  let key = Buffer.from(`AWS4${secretAccessKey}`);
  for (const part of scope.split("/")) key = createHmac("sha256", key).update(part).digest();
  signingKey = { scope, key };
  return key;
}
