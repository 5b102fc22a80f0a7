/** Room on a disk, with disks of whatever size. */
import { expect, test } from "vitest";
import type { Log } from "../../kernel/log.ts";
import { placeOf } from "./blob-id.ts";
import { deleteRetired, weighSegments } from "./compact.ts";
import { DiskRoom, withRoom } from "./disk-room.ts";
import { segmentTable } from "./tables.ts";
import { openBench, putOwned, someBytes } from "./testing.ts";

const gibibyte = 1 << 30;

function newDisk(freeBytes: number, sizeBytes = 20 * gibibyte) {
  const disk = { freeBytes, sizeBytes, looks: 0 };
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const look = async () => {
    disk.looks += 1;
    return disk;
  };
  const room = new DiskRoom({ folder: "/data/store", log, wall: () => 7, look });
  return { disk, room, said };
}

test("there is room for puts, and the disk is looked at now and then only", async () => {
  const { disk, room } = newDisk(10 * gibibyte);
  await room.take(1_000);
  for (let i = 0; i < 1_000; i += 1) expect(room.take(1_000)).toBeUndefined();
  expect(disk.looks).toBe(1);
});

test("puts are refused while a twentieth of the disk is free still, and taken again when there is room", async () => {
  const { disk, room, said } = newDisk(1.01 * gibibyte);
  await expect(room.take(0.5 * gibibyte)).rejects.toMatchObject({ code: "ServiceUnavailable", status: 503 });
  await expect(room.take(0.5 * gibibyte)).rejects.toMatchObject({ code: "ServiceUnavailable" });
  expect(said).toEqual(["the disk is full: puts are refused"]);
  disk.freeBytes = 5 * gibibyte;
  await room.take(0.5 * gibibyte);
  expect(said).toHaveLength(2);
});

test("what is kept of a large disk is a gibibyte", async () => {
  const { room } = newDisk(2 * gibibyte, 1_000 * gibibyte);
  await room.take(1_000);
});

test("a stream ends where the room does", async () => {
  const { disk, room } = newDisk(1.5 * gibibyte);
  const pieceBytes = 64 << 20;
  const pieces = async function* () {
    for (;;) {
      disk.freeBytes -= pieceBytes;
      yield new Uint8Array(pieceBytes);
    }
  };
  const read = async (): Promise<void> => {
    for await (const piece of withRoom(pieces(), room, 1)) expect(piece).toHaveLength(pieceBytes);
  };
  await expect(read()).rejects.toThrow("The disk is full");
  expect(disk.freeBytes).toBeGreaterThan(0.9 * gibibyte);
});

test("what is deleted on a full disk makes room, though its segment has no end yet", async () => {
  const disk = { sizeBytes: 1_000_000, freeBytes: 500_000 };
  const bench = await openBench({ rowsFolder: "/data/store", lookAtDisk: async () => disk });
  try {
    const blob = await putOwned(bench, someBytes(10_000));
    const { parts } = bench.blobs;
    const { segment } = placeOf(blob.id);
    const stateOf = async () => (await bench.store.read((reader) => reader.get(segmentTable, [segment])))?.state;
    expect(await stateOf()).toBe("open");
    bench.time += 1_000;
    disk.freeBytes = 50_000;
    await expect(putOwned(bench, someBytes(10_000))).rejects.toMatchObject({ code: "ServiceUnavailable" });
    await bench.store.transact(async (tx) => bench.blobs.release(tx, blob.id));
    await expect.poll(stateOf, { timeout: 30_000 }).toBe("sealed");
    bench.time += 11 * 60_000;
    expect(await weighSegments(parts)).toBe(1);
    bench.time += 11 * 60_000;
    expect(await deleteRetired(parts)).toBeGreaterThan(30_000);
  } finally {
    await bench.close();
  }
}, 60_000);
