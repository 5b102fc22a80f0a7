/** What the crash test's check does with a region that is busy. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { newPatientClient } from "./sender.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Answers as the statuses say, and with the last of them from then on. */
async function serve(...statuses: number[]): Promise<{ endpoint: string }> {
  let last = 200;
  const listening = (server = createServer((_request, response) => {
    last = statuses.shift() ?? last;
    response.writeHead(last).end();
  }));
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return { endpoint: `http://127.0.0.1:${(listening.address() as AddressInfo).port}` };
}

test("what is answered 503 is asked again, and counted", async () => {
  let again = 0;
  const s3 = newPatientClient(await serve(503, 503, 200), () => (again += 1));
  await s3.headObject({ Bucket: "bucket", Key: "key" });
  expect(again).toBe(2);
});

test("a region that stays at 503 fails the check", async () => {
  let again = 0;
  const s3 = newPatientClient(await serve(503), () => (again += 1));
  await expect(s3.headObject({ Bucket: "bucket", Key: "key" })).rejects.toMatchObject({
    $metadata: { httpStatusCode: 503 },
  });
  expect(again).toBe(4);
});

test("other answers are not asked for again", async () => {
  let again = 0;
  const s3 = newPatientClient(await serve(500, 200), () => (again += 1));
  await expect(s3.headObject({ Bucket: "bucket", Key: "key" })).rejects.toMatchObject({
    $metadata: { httpStatusCode: 500 },
  });
  expect(again).toBe(0);
});
