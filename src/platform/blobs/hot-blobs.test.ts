/** The hot blobs stay within their bound and give up the ones unused for longest. */
import { expect, test } from "vitest";
import { HotBlobs } from "./hot-blobs.ts";

test("the blob unused for longest makes room", () => {
  const hot = new HotBlobs(30);
  hot.keep("a", new Uint8Array(10));
  hot.keep("b", new Uint8Array(10));
  hot.keep("c", new Uint8Array(10));
  hot.get("a");
  hot.keep("d", new Uint8Array(10));
  expect(["a", "b", "c", "d"].filter((id) => hot.get(id))).toEqual(["a", "c", "d"]);
});

test("a large blob is not kept", () => {
  const hot = new HotBlobs(1 << 20);
  hot.keep("large", new Uint8Array((64 << 10) + 1));
  expect(hot.get("large")).toBeUndefined();
});
