/** Lists as ORC, read back. */
import { expect, test } from "vitest";
import { readOrc } from "../../../../test/support/read-orc.ts";
import type { ObjectRow } from "../tables.ts";
import type { Column, Listed } from "./record.ts";
import { orcSchema, writeOrc } from "./write-orc.ts";

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

const column = (name: string, type: Column["type"]): Column => ({
  name,
  parquetName: name,
  type,
  value: ({ row }) => (row as unknown as Row)[name],
});
const columns = [column("key", "text"), column("size", "integer"), column("latest", "boolean"), column("at", "time")];
const listed = (rows: readonly Row[]): Listed[] =>
  rows.map((row) => ({ row: row as unknown as ObjectRow, isLatest: true }));

async function writeAndRead(rows: readonly Row[]): Promise<Record<string, unknown[]>> {
  return readOrc(await writeOrc(columns, listed(rows)));
}

test("the manifest names the columns as Hive does", () => {
  expect(orcSchema(columns)).toBe("struct<key:string,size:bigint,latest:boolean,at:timestamp>");
});

test("values come back, also none and odd ones", async () => {
  const rows: Row[] = [
    { key: "한글 a", size: 0, latest: true, at: Date.UTC(2026, 0, 1, 1, 2, 3, 450) },
    { key: "", size: 5_497_558_138_880, latest: false, at: Date.UTC(2026, 0, 1) },
    { key: "c" },
    { key: "d", size: 127, latest: true, at: Date.UTC(2014, 0, 1, 0, 0, 0, 7) },
  ];
  const read = await writeAndRead(rows);
  for (const { name } of columns) expect(read[name], name).toEqual(rows.map((row) => row[name]));
});

test("a list may be longer than a run and a chunk, or empty", async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    key: `${"x".repeat(100)}${index}`,
    size: index,
    latest: index % 3 === 0,
    at: 1_790_000_000_000 + index,
  }));
  const read = await writeAndRead(rows);
  expect(read["key"]?.[2999]).toBe(rows[2999]?.key);
  expect(read["size"]).toEqual(rows.map(({ size }) => size));
  expect(read["latest"]).toEqual(rows.map(({ latest }) => latest));
  expect(read["at"]).toEqual(rows.map(({ at }) => at));
  expect(await writeAndRead([])).toEqual({ key: [], size: [], latest: [], at: [] });
});
