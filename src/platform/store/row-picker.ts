/** Reads some members of stored rows and skips the rest: a page of a listing needs a third of each of its thousand rows. */
import { assert } from "../../kernel/errors.ts";
import type { PickedValues } from "../../kernel/store.ts";
import type { Table } from "../../kernel/table.ts";
import { formatVersion, rowCodec } from "./row-codec.ts";
import { readByte, readLength, readValue, skipValue, startReading } from "./value-reader.ts";

/** A function that makes something of the wanted members of a stored row. */
export function rowPicker<Row extends object, const Names extends readonly (keyof Row & string)[], T>(
  table: Table<Row>,
  names: Names,
  make: (values: PickedValues<Row, Names>) => T,
): (bytes: Uint8Array) => T {
  const places = placesOf(table, names);
  const values: unknown[] = names.map(() => undefined);
  return (bytes) => {
    if (!readPlaces(bytes, table.version, places, values)) pickDecoded(table, names, bytes, values);
    return make(values as unknown as PickedValues<Row, Names>);
  };
}

/** For each declared field up to the last that is wanted, which of the wanted members it is; −1 for the others. */
function placesOf<Row extends object>(table: Table<Row>, names: readonly (keyof Row & string)[]): Int16Array {
  const fields = table.fields ?? [];
  const indexes = names.map((name) => fields.indexOf(name));
  assert(!indexes.includes(-1), `members that are read alone are declared fields of ${table.name}`);
  const places = new Int16Array(Math.max(-1, ...indexes) + 1).fill(-1);
  for (const [place, index] of indexes.entries()) places[index] = place;
  return places;
}

const presence = new Uint8Array(126);

/** Reads the values; false when the row is of another version, or from before one of the fields was declared. */
function readPlaces(bytes: Uint8Array, version: number, places: Int16Array, values: unknown[]): boolean {
  startReading(bytes, 0);
  assert(readByte() === formatVersion, "rows are stored in a known format");
  if (readLength() !== version) return false;
  const storedCount = readLength();
  if (storedCount < places.length) return false;
  const byteCount = (storedCount + 7) >> 3;
  for (let at = 0; at < byteCount; at++) presence[at] = readByte();
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (((presence[at >> 3] as number) & (1 << (at & 7))) === 0) {
      if (place >= 0) values[place] = undefined;
    } else if (place >= 0) values[place] = readValue();
    else skipValue();
  }
  return true;
}

function pickDecoded<Row extends object>(
  table: Table<Row>,
  names: readonly (keyof Row & string)[],
  bytes: Uint8Array,
  values: unknown[],
): void {
  const row = rowCodec(table).decode(bytes);
  for (const [place, name] of names.entries()) values[place] = row[name];
}
