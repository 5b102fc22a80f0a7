/** `npm run bench -- s3 [--quick] [--json FILE] [--only TEXT] [--seconds N] [--rounds N] [--workers N]`, `memory [--puts N]`, `large`, `turns --builds FOLDER,FOLDER --only ROW`, `keys [--count N] [--only NAME]`, `partitions` or `trail [--seconds N] [--rounds N]`, `policy [--seconds N]`, `bill [--rows N]` or `metering [--seconds N]`: prints a JSON line a row. */
import { appendFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchBill } from "./bill/bill-bench.ts";
import { benchMetering } from "./metering/metering-bench.ts";
import { benchPolicy } from "./policy.ts";
import { benchPartitions } from "./partitions/partitions-bench.ts";
import { benchKeys } from "./s3/keys-bench.ts";
import { benchLarge } from "./s3/large-bench.ts";
import { benchMemory } from "./s3/memory-bench.ts";
import { benchS3 } from "./s3/s3-bench.ts";
import { benchTurns } from "./s3/turns-bench.ts";
import { benchTrail } from "./trail/trail-bench.ts";

const usage = `npm run bench -- s3 [--quick] [--json FILE] [--only TEXT] [--seconds N] [--rounds N] [--workers N]
             -- memory [--puts N] [--json FILE]
             -- large [--seconds N] [--gigabytes N] [--workers N] [--json FILE]
             -- turns --builds FOLDER[,FOLDER ...] [--only put:16384:64] [--seconds N] [--rounds N] [--workers N] [--json FILE]
             -- keys [--count N] [--only NAME] [--seconds N] [--rounds N] [--workers N] [--json FILE]
             -- partitions [--seconds N] [--rounds N] [--workers N] [--json FILE]
             -- trail [--seconds N] [--rounds N] [--json FILE]
             -- policy [--seconds N] [--json FILE]
             -- bill [--rows N] [--json FILE]
             -- metering [--seconds N] [--rounds N] [--json FILE]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    only: { type: "string" },
    builds: { type: "string", default: "." },
    seconds: { type: "string" },
    rounds: { type: "string" },
    workers: { type: "string", default: "2" },
    rows: { type: "string", default: "1000000" },
    puts: { type: "string", default: "1000000" },
    count: { type: "string", default: "1000000" },
    gigabytes: { type: "string", default: "5" },
  },
});

const root = resolve(import.meta.dirname, "..");
const onRow = (row: object): void => {
  const line = JSON.stringify(row);
  process.stdout.write(`${line}\n`);
  if (values.json !== undefined) appendFileSync(values.json, `${line}\n`);
};

if (values.json !== undefined) writeFileSync(values.json, "");

/** A built region, and the references beside it; what measures functions alone needs neither. */
function prepareRegion(): void {
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
  if (existsSync(join(root, "bench/references/node_modules"))) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--prefix", "bench/references"], { cwd: root, stdio: "inherit" });
}

switch (positionals[0]) {
  case "s3":
    prepareRegion();
    await benchS3({
      quick: values.quick,
      workers: Number(values.workers),
      only: values.only,
      seconds: Number(values.seconds ?? (values.quick ? 2 : 3)),
      rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
      onRow,
    });
    break;
  case "memory":
    prepareRegion();
    await benchMemory({ puts: Number(values.puts), workers: Number(values.workers), onRow });
    break;
  case "large":
    prepareRegion();
    await benchLarge({
      workers: Number(values.workers),
      seconds: Number(values.seconds ?? 10),
      gigabytes: Number(values.gigabytes),
      onRow,
    });
    break;
  case "turns":
    await benchTurns({
      builds: values.builds.split(","),
      only: values.only ?? "put:16384:64",
      workers: Number(values.workers),
      seconds: Number(values.seconds ?? 4),
      rounds: Number(values.rounds ?? 5),
      onRow,
    });
    break;
  case "keys":
    prepareRegion();
    await benchKeys({
      workers: Number(values.workers),
      count: Number(values.count),
      only: values.only,
      seconds: Number(values.seconds ?? 5),
      rounds: Number(values.rounds ?? 3),
      onRow,
    });
    break;
  case "partitions": {
    prepareRegion();
    const [seconds, rounds] = [Number(values.seconds ?? 4), Number(values.rounds ?? 3)];
    await benchPartitions({ workers: Number(values.workers), seconds, rounds, onRow });
    break;
  }
  case "trail":
    prepareRegion();
    await benchTrail({ seconds: Number(values.seconds ?? 30), rounds: Number(values.rounds ?? 3), onRow });
    break;
  case "policy":
    benchPolicy({ seconds: Number(values.seconds ?? 1), onRow });
    break;
  case "bill":
    prepareRegion();
    await benchBill({ rows: Number(values.rows), onRow });
    break;
  case "metering":
    prepareRegion();
    await benchMetering({ seconds: Number(values.seconds ?? 2), rounds: Number(values.rounds ?? 10), onRow });
    break;
  default:
    process.stderr.write(`${usage}
`);
    process.exit(2);
}
