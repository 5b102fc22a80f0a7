/** Large objects: puts of a mebibyte, gets of 64, one multipart upload of gigabytes, beside what the disk itself does. */
import { once } from "node:events";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { text } from "node:stream/consumers";
import { Worker } from "node:worker_threads";
import { Workload } from "./cases.ts";
import { requireGenerator, runLoad } from "./load.ts";
import { presign } from "./presign.ts";
import { startHaneul, type Server } from "./servers.ts";

/** One figure. */
export interface LargeRow {
  readonly name: "disk" | "put" | "get" | "multipart";
  readonly sizeBytes: number;
  readonly clients: number;
  /** Plain bytes, not copies. */
  readonly megabytesPerSecond: number;
  /** Of a multipart upload: what the disk does by itself is 1. */
  readonly ratioToDisk?: number;
}

interface Options {
  readonly workers: number;
  readonly seconds: number;
  /** Of the multipart upload. */
  readonly gigabytes: number;
  readonly onRow: (row: LargeRow) => void;
}

const mebibyte = 1 << 20;
const partBytes = 64 * mebibyte;
const partsAtOnce = 4;
const zones = 3;

/** Runs all of it; at the defaults it takes some 35 GB of disk. */
export async function benchLarge({ workers, seconds, gigabytes, onRow }: Options): Promise<void> {
  requireGenerator();
  const folder = mkdtempSync(join(tmpdir(), "haneul-load-"));
  const server = await startHaneul(workers);
  try {
    const workload = new Workload(server, folder);
    await workload.start();
    for (const [name, sizeBytes, clients] of [
      ["put", mebibyte, 64],
      ["get", 64 * mebibyte, 16],
    ] as const) {
      const measured = { operation: name, sizeBytes, clients };
      await runLoad(server, await workload.prepare(measured, 3));
      const { operationsPerSecond } = await runLoad(server, await workload.prepare(measured, seconds));
      onRow({ name, sizeBytes, clients, megabytesPerSecond: megabytes(operationsPerSecond * sizeBytes) });
    }
    const sizeBytes = Math.ceil((gigabytes * 1e9) / partBytes) * partBytes;
    const disk = await diskBytesPerSecond(folder, sizeBytes);
    onRow({ name: "disk", sizeBytes, clients: zones, megabytesPerSecond: megabytes(disk) });
    const stored = await uploadBytesPerSecond(server, sizeBytes);
    const ratioToDisk = Number((stored / disk).toFixed(3));
    onRow({ name: "multipart", sizeBytes, clients: partsAtOnce, megabytesPerSecond: megabytes(stored), ratioToDisk });
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function megabytes(bytesPerSecond: number): number {
  return Number((bytesPerSecond / 1e6).toFixed(1));
}

/** Three files written one beside the other, a mebibyte at a time, and synced: plain bytes of one of them a second. */
async function diskBytesPerSecond(folder: string, sizeBytes: number): Promise<number> {
  const code = `(${writeCopy.toString()})(require("node:fs"), require("node:worker_threads").workerData)`;
  const startedAt = performance.now();
  const copies = Array.from({ length: zones }, (_, zone) => {
    const workerData = { path: join(folder, `copy-${zone}`), sizeBytes };
    return once(new Worker(code, { eval: true, workerData }), "exit");
  });
  await Promise.all(copies);
  const seconds = (performance.now() - startedAt) / 1000;
  for (let zone = 0; zone < zones; zone += 1) rmSync(join(folder, `copy-${zone}`));
  return sizeBytes / seconds;
}

/** Runs on a thread of its own, so that it uses nothing of this module. */
function writeCopy(
  fs: {
    openSync: typeof openSync;
    writeSync: typeof writeSync;
    fdatasyncSync: typeof fdatasyncSync;
    closeSync: typeof closeSync;
  },
  { path, sizeBytes }: { path: string; sizeBytes: number },
): void {
  const piece = Buffer.alloc(1 << 20, 7);
  const file = fs.openSync(path, "w");
  for (let written = 0; written < sizeBytes; written += piece.length) fs.writeSync(file, piece);
  fs.fdatasyncSync(file);
  fs.closeSync(file);
}

/** From the first part's first byte to the answer of CompleteMultipartUpload. */
async function uploadBytesPerSecond(server: Server, sizeBytes: number): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  const path = "/bench-bucket/large";
  const send = async (
    method: string,
    query: readonly string[],
    body: Buffer,
  ): Promise<{ etag: string; said: string }> => {
    const signed = presign(server.signer, method, path, query);
    const headers = { "content-length": body.length };
    const outgoing = request({ host: "127.0.0.1", port: server.port, method, path: signed, headers, agent });
    outgoing.end(body);
    const [answer] = await once(outgoing, "response");
    const said = await text(answer);
    if (answer.statusCode !== 200) throw new Error(`the region answered ${method} with ${answer.statusCode}: ${said}`);
    return { etag: String(answer.headers.etag), said };
  };
  const begun = await send("POST", ["uploads="], Buffer.alloc(0));
  const uploadId = /<UploadId>([^<]+)/.exec(begun.said)?.[1] ?? "";
  const body = randomBytes(partBytes);
  const etags: string[] = [];
  const count = sizeBytes / partBytes;
  let next = 1;
  const startedAt = performance.now();
  const uploadParts = async (): Promise<void> => {
    for (let number = next++; number <= count; number = next++) {
      const { etag } = await send("PUT", [`partNumber=${number}`, `uploadId=${encodeURIComponent(uploadId)}`], body);
      etags[number] = etag;
    }
  };
  await Promise.all(Array.from({ length: partsAtOnce }, uploadParts));
  const parts = etags.map((etag, number) => `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag></Part>`);
  const document = `<CompleteMultipartUpload>${parts.join("")}</CompleteMultipartUpload>`;
  await send("POST", [`uploadId=${encodeURIComponent(uploadId)}`], Buffer.from(document));
  agent.destroy();
  return sizeBytes / ((performance.now() - startedAt) / 1000);
}
