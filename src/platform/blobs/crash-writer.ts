/** A process that the crash test kills: it puts blobs of all sizes as fast as it can and says which were acknowledged. */
import { createHash, randomBytes, randomInt } from "node:crypto";
import { join } from "node:path";
import { openStore } from "../store/store.ts";
import { openBlobs } from "./blobs.ts";
import { silentLog, testMasterKey, zonesIn } from "./testing.ts";

const directory = process.argv[2]!;
const store = await openStore({ directory: join(directory, "store") });
const blobs = await openBlobs({
  zones: zonesIn(directory),
  store,
  masterKey: testMasterKey,
  region: "test",
  writer: randomBytes(8).toString("hex"),
  log: silentLog,
  segmentBytes: 1 << 20,
});

async function putForever(): Promise<never> {
  for (;;) {
    const bytes = randomBytes(randomInt(10) === 0 ? 1_500_000 : randomInt(20_000));
    const blob = await blobs.put(bytes, { copies: 3, about: { writer: process.pid } });
    await store.transact(async (tx) => blobs.attach(tx, blob));
    process.send!({ id: blob.id, size: blob.size, sha256: createHash("sha256").update(bytes).digest("hex") });
  }
}

await Promise.all(Array.from({ length: 8 }, putForever));
