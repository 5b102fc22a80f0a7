/** Room on a disk, with disks of whatever size. */
import { expect, test } from "vitest";
import type { Log } from "../../kernel/log.ts";
import { DiskRoom, withRoom } from "./disk-room.ts";

const gibibyte = 1 << 30;

function newDisk(freeBytes: number, sizeBytes = 20 * gibibyte) {
  const disk = { freeBytes, sizeBytes, looks: 0 };
  const said: string[] = [];
  const note = (text: string): void => void said.push(text);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const room = new DiskRoom("/data/store", log, async () => {
    disk.looks += 1;
    return disk;
  });
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
