/** `npx tsx test/crash/split-run.ts [--requests N] [--clients N] [--workers N] [--kills] [--still]`: splits under load on a built region; exit 1 when a request failed, none was answered for a second, or a key is lost or there twice. `--still` splits nothing, to compare with. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Random } from "../support/random.ts";
import { findFreePort } from "./free-port.ts";
import { RegionProcess } from "./region-process.ts";
import { SplitLoad } from "./split-load.ts";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "50000" },
    clients: { type: "string", default: "32" },
    workers: { type: "string", default: "2" },
    kills: { type: "boolean", default: false },
    still: { type: "boolean", default: false },
  },
});

const longestAllowedMilliseconds = 1_000;
const folder = mkdtempSync(join(tmpdir(), "haneul-split-run-"));
// Splits by heat, too: at a load that any machine makes.
const variables = values.still ? {} : { HANEUL_PARTITION_SPLIT_AT: "1", HANEUL_PARTITION_SPLIT_DELAY: "0" };
const region = new RegionProcess(folder, { port: await findFreePort(), workers: Number(values.workers), variables });
await region.start();
const load = new SplitLoad({
  port: region.port,
  accessKeyId: "test",
  secretAccessKey: "test",
  requests: Number(values.requests),
  clients: Number(values.clients),
  mayBreak: values.kills,
  still: values.still,
});
const running = { done: false };
const killing = values.kills ? killNowAndThen() : Promise.resolve(0);
const result = await load.run().finally(() => (running.done = true));
const kills = await killing;
await region.stop();
await region.killAll();

const { errors, ...figures } = result;
for (const error of errors.slice(0, 20)) process.stdout.write(`error: ${error}\n`);
process.stdout.write(`${JSON.stringify({ ...figures, errors: errors.length, kills })}\n`);
const isLate = !values.kills && result.longestPauseMilliseconds >= longestAllowedMilliseconds;
const isRight = errors.length === 0 && result.lost === 0 && result.doubled === 0 && !isLate;
if (isRight) rmSync(folder, { recursive: true, force: true });
else process.stdout.write(`the region's folder and log are in ${folder}\n`);
process.exitCode = isRight ? 0 : 1;

/** Workers and the conductor die, and now and then all at once. */
async function killNowAndThen(): Promise<number> {
  const random = new Random("split-run");
  for (let kills = 0; ;) {
    await pause(500 + random.below(1_500));
    if (running.done) return kills;
    const victim = random.weighted({ worker: 6, conductor: 3, everything: 2 });
    const isDown = region.kill(victim, (count) => random.below(count));
    kills += 1;
    if (isDown) await region.start();
  }
}
