/** How a table's rows become bytes: declared fields by position, other members by name, with the version of the row's form. */
import { assert } from "../../kernel/errors.ts";
import type { Table } from "../../kernel/table.ts";
import { readByte, readLength, readMembers, readValue, startReading } from "./value-reader.ts";
import { finishWriting, startWriting, writeByte, writeLength, writeMembers, writeValue } from "./value-writer.ts";

/** The form of the bytes themselves, apart from the rows' versions. */
export const formatVersion = 1;

/** Encodes and decodes the rows of one table. */
export interface RowCodec<Row extends object> {
  encode(row: Row): Buffer;
  /** Reads a row from the beginning of `bytes`; older versions are migrated. */
  decode(bytes: Uint8Array): Row;
}

/** The codec of a table's rows. */
export function rowCodec<Row extends object>(table: Table<Row>): RowCodec<Row> {
  const fields = table.fields ?? [];
  const declared = fields.length > 0 ? new Set<string>(fields) : undefined;
  assert(fields.length <= 1000, "a table declares at most 1,000 fields");
  return {
    encode: (row) => encodeRow(row as Record<string, unknown>, table.version, fields, declared),
    decode(bytes) {
      startReading(bytes, 0);
      assert(readByte() === formatVersion, `rows of ${table.name} are stored in a known format`);
      const version = readLength();
      const row = decodeMembers(fields);
      return version === table.version ? (row as Row) : migrated(table, row, version);
    },
  };
}

/** Of the row being written, those that are there: each member is looked up once. */
const values: unknown[] = [];

function encodeRow(
  row: Record<string, unknown>,
  version: number,
  fields: readonly string[],
  declared: ReadonlySet<string> | undefined,
): Buffer {
  startWriting();
  writeByte(formatVersion);
  writeLength(version);
  writeLength(fields.length);
  let present = 0;
  for (let start = 0; start < fields.length; start += 8) {
    let bits = 0;
    const end = Math.min(start + 8, fields.length);
    for (let at = start; at < end; at++) {
      const value = row[fields[at] as string];
      if (value === undefined) continue;
      bits |= 1 << (at - start);
      values[present++] = value;
    }
    writeByte(bits);
  }
  for (let at = 0; at < present; at++) {
    writeValue(values[at]);
    values[at] = undefined;
  }
  // Rows whose members are all declared are the rule: the second walk over their names is saved.
  if (declared && countMembers(row) === present) writeLength(0);
  else writeMembers(row, declared);
  return finishWriting();
}

function countMembers(row: Record<string, unknown>): number {
  let count = 0;
  for (const name in row) if (row[name] !== undefined) count++;
  return count;
}

const presence = new Uint8Array(126);

function decodeMembers(fields: readonly string[]): Record<string, unknown> {
  const storedCount = readLength();
  const byteCount = (storedCount + 7) >> 3;
  for (let at = 0; at < byteCount; at++) presence[at] = readByte();
  const row: Record<string, unknown> = {};
  for (let at = 0; at < storedCount; at++) {
    if ((presence[at >> 3] as number) & (1 << (at & 7))) row[fields[at] as string] = readValue();
  }
  return readMembers(row);
}

function migrated<Row extends object>(table: Table<Row>, row: object, fromVersion: number): Row {
  assert(
    fromVersion < table.version,
    `rows of ${table.name} are of version ${table.version} or older, not ${fromVersion}`,
  );
  assert(table.migrate, `${table.name} states how rows of version ${fromVersion} become version ${table.version}`);
  return table.migrate(row, fromVersion);
}
