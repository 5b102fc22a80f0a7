/** `npm run crash -- [--rounds N] [--seed S] [--clients N] [--workers N] [--keep]`: kills a region under load, freezes its workers, and looks for what it lost. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import { parseArgs } from "node:util";
import { checkOneZone } from "./check.ts";
import { Random } from "../support/random.ts";
import { findFreePort } from "./free-port.ts";
import { RegionProcess } from "./region-process.ts";
import { runRound } from "./round.ts";
import { newClient } from "./sender.ts";
import { plainBucket, versionedBucket, World } from "./world.ts";

process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    clients: { type: "string", default: "10" },
    workers: { type: "string", default: "2" },
    keep: { type: "boolean", default: false },
  },
});

execFileSync("npm", ["run", "--silent", "build"], { cwd: resolve(import.meta.dirname, "../.."), stdio: "inherit" });
process.exitCode = (await crash()) ? 0 : 1;

/** Runs all rounds; false when something was lost or answered wrongly. */
async function crash(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "haneul-crash-"));
  const region = new RegionProcess(folder, { port: await findFreePort(), workers: Number(values.workers) });
  const world = new World();
  process.stdout.write(`seed ${values.seed}\n`);
  let kills = 0;
  let rounds = 0;
  let isRight = false;
  try {
    await region.start();
    await makeBuckets(region);
    const isWell = (): boolean => world.lost.length === 0 && world.unexpected.length === 0;
    while (rounds < Number(values.rounds) && isWell()) {
      const startedAt = performance.now();
      const random = new Random(`${values.seed}/${rounds}`);
      kills += await runRound(region, world, { round: rounds, clients: Number(values.clients), random });
      rounds += 1;
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`round ${rounds}: ${kills} kills, ${world.acknowledged} acknowledged, ${seconds} s\n`);
    }
    if (isWell()) await checkOneZone(region, world, new Random(`${values.seed}/zones`));
  } catch (error) {
    world.unexpected.push(`round ${rounds + 1} ended early: ${inspect(error)}`);
  } finally {
    isRight = world.lost.length === 0 && world.unexpected.length === 0;
    await region.killAll();
    if (world.hung > 0) process.stdout.write(`${world.hung} requests had no answer, nor an end, when a worker died\n`);
    process.stdout.write(
      `${world.freezes} freezes of a worker; answered 503: ${world.refused} under load, ${world.askedAgain} in checks, asked again\n`,
    );
    for (const text of world.unexpected) process.stdout.write(`unexpected: ${text}\n`);
    for (const text of world.lost) process.stdout.write(`lost: ${text}\n`);
    if (isRight && !values.keep) rmSync(folder, { recursive: true, force: true });
    else process.stdout.write(`the region's folder and log are in ${folder}\n`);
    process.stdout.write(
      `rounds ${rounds} kills ${kills} acknowledged ${world.acknowledged} lost ${world.lost.length}\n`,
    );
  }
  return isRight;
}

async function makeBuckets(region: RegionProcess): Promise<void> {
  const s3 = newClient(region);
  for (const Bucket of [plainBucket, versionedBucket]) await s3.createBucket({ Bucket });
  await s3.putBucketVersioning({ Bucket: versionedBucket, VersioningConfiguration: { Status: "Enabled" } });
  s3.destroy();
}
