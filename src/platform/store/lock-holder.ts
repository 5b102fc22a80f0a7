/** The program that the test of sleepers runs beside itself: it holds the store's write lock until it is killed, and says where it lies in its file. */
import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "./lmdb/database.ts";

const [directory, mapSizeBytes] = process.argv.slice(2) as [string, string];
const database = openDatabase(directory, Number(mapSizeBytes)) as unknown as {
  transactionSync(body: () => void): void;
};

/** The mutex begins with its owner's number, and has it again eight bytes on. It lies on a border of a cache line. */
function placeOfLock(): number {
  const file = readFileSync(join(directory, "lock.mdb"));
  for (let at = 0; at + 12 <= file.length; at += 64) {
    const [word, owner] = [file.readUInt32LE(at), file.readUInt32LE(at + 8)];
    if ((word & 0x3fffffff) === process.pid && owner === process.pid) return at;
  }
  throw new Error("the lock was not found in its file");
}

database.transactionSync(() => {
  writeSync(1, `${placeOfLock()}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
