/** Mail leaves through a mail server that speaks SMTP, and waits while there is none. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { JobContext } from "../../kernel/jobs.ts";
import { mails, putMail } from "../../kernel/mail.ts";
import { openParts, type RegionParts } from "../../region/parts.ts";
import { sendMailJob } from "./send-mail.ts";

let directory: string;
let parts: RegionParts;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "haneul-mail-"));
  parts = await openParts({ dataDirectory: directory, log: "silent" });
  const mail = { id: "m-1", at: 5, from: "a@example.com", to: "b@example.com", subject: "Hello", text: "World" };
  await parts.store.transact(async (tx) => putMail(tx, mail));
});

afterEach(async () => {
  await parts.close();
  rmSync(directory, { recursive: true, force: true });
});

/** As much of SMTP as one client needs. */
async function openMailServer(received: string[]): Promise<Server> {
  const server = createServer((socket) => {
    let data = false;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n")) {
        received.push(line);
        if (data && line === ".") socket.write("250 kept\r\n");
        if (line === ".") data = false;
        if (data || line === "" || line === ".") continue;
        data = line === "DATA";
        socket.write(data ? "354 go on\r\n" : line === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return server;
}

const run = (url: string) =>
  sendMailJob(url).run({ store: parts.store, signal: new AbortController().signal } as unknown as JobContext);
const kept = () => parts.store.read((reader) => reader.range(mails, { limit: 10 }));

test("a mail is sent once", async () => {
  const received: string[] = [];
  const server = await openMailServer(received);
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?ignoreTLS=true`;
  expect((await run(url)).summary).toBe("sent 1 of 1 mails");
  expect((await run(url)).summary).toBe("no mail is waiting");
  server.close();
  expect(received).toEqual(expect.arrayContaining(["RCPT TO:<b@example.com>", "Subject: Hello", "World"]));
  expect(await kept()).toMatchObject([{ state: "sent", attempts: 1 }]);
});

test("a mail waits while no server takes it, and is given up in the end", async () => {
  await run("smtp://127.0.0.1:1");
  expect(await kept()).toMatchObject([
    { state: "waiting", attempts: 1, error: expect.stringContaining("ECONNREFUSED") },
  ]);
  for (let i = 0; i < 4; i += 1) await run("smtp://127.0.0.1:1");
  expect(await kept()).toMatchObject([{ state: "failed", attempts: 5 }]);
});
