/** What is told of zones and their disks. */
import { expect, test } from "vitest";
import type { ZoneStatus as BlobZone } from "../platform/blobs/status.ts";
import { zoneStatuses } from "./zone-status.ts";

const zone: BlobZone = {
  name: "a",
  directory: "/zones/a",
  state: "up",
  since: 0,
  reason: undefined,
  full: false,
  owedSegments: 0,
  owedBytes: 0,
  lastHeal: undefined,
  healedSegments: undefined,
};

async function reasonOf(changed: Partial<BlobZone>, freeBytes: number | undefined): Promise<string | undefined> {
  const blobs = {
    zones: () => Promise.resolve([{ ...zone, ...changed }]),
    usage: () => Promise.resolve({ zones: [], liveBytes: 0, deadBytes: 0, unweighedBytes: 0 }),
  };
  const disk = freeBytes === undefined ? undefined : { disk: "1", freeBytes };
  const [status] = await zoneStatuses(blobs, () => Promise.resolve(disk));
  return status?.reason;
}

test("a full disk is why a zone is not written, whichever process met it", async () => {
  expect(await reasonOf({}, 0)).toBe("its disk is full");
  expect(await reasonOf({ full: true }, 2 ** 40)).toBe("its disk is full");
  expect(await reasonOf({}, 2 ** 40)).toBeUndefined();
});

test("a zone whose folder is gone has that reason, and no full disk", async () => {
  expect(await reasonOf({ state: "down", reason: "gone" }, undefined)).toBe("gone");
  expect(await reasonOf({}, undefined)).toBeUndefined();
});
