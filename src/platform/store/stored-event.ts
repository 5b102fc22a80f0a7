/** Events as the outbox stores them. */
import type { DeliveredEvent, Event } from "../../kernel/events.ts";
import { decodeKey } from "./key-codec.ts";
import { readMembers, readValue, startReading } from "./value-reader.ts";
import { finishWriting, startWriting, writeMembers, writeValue } from "./value-writer.ts";

/** Encodes an event with the region time of its transaction, in milliseconds. */
export function encodeEvent(event: Event, time: number): Buffer {
  startWriting();
  writeValue(time);
  writeValue(event.type);
  writeValue(event.account);
  writeValue(event.region);
  writeMembers(event.detail, undefined);
  return finishWriting();
}

/** The event under a key of the outbox: its id is made of the key, so it stays the same and follows the commit order. */
export function decodeEvent(key: string, prefixLength: number, bytes: Uint8Array): DeliveredEvent {
  const [commit, place] = decodeKey(key, prefixLength) as [number, number];
  startReading(bytes, 0);
  return {
    id: `${String(commit).padStart(16, "0")}-${String(place).padStart(6, "0")}`,
    time: readValue() as number,
    type: readValue() as string,
    account: readValue() as string,
    region: readValue() as string,
    detail: readMembers({}),
  };
}
