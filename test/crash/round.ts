/** One round: load, deaths at random moments, a rest, and a check. */
import { setTimeout as pause } from "node:timers/promises";
import { checkRegion } from "./check.ts";
import { Load } from "./load.ts";
import type { Random } from "../support/random.ts";
import type { RegionProcess, Victim } from "./region-process.ts";
import type { World } from "./world.ts";

const loadMilliseconds = 4_000;
/** A little longer than a worker that was told to end waits for its requests. */
const drainMilliseconds = 10_500;
const victims: Readonly<Record<Victim, number>> = {
  worker: 8,
  "all workers": 2,
  conductor: 3,
  supervisor: 3,
  everything: 4,
};

/** Runs a round on a region that answers; returns how many kills there were. */
export async function runRound(
  region: RegionProcess,
  world: World,
  { round, clients, random }: { round: number; clients: number; random: Random },
): Promise<number> {
  const stop = new AbortController();
  const loads = Array.from({ length: clients }, (_, index) => {
    const owner = `client${index}`;
    return new Load(region, world, { owner, marks: `${owner}.round${round}`, random: random.fork(owner) });
  });
  const running = Promise.all(loads.map((load) => load.run(stop.signal)));
  let kills = await killAtRandom(region, world, random.fork("kills"));
  // The last death, mostly a violent one, comes while the load still runs.
  if (random.oneIn(4)) {
    const isStarved = random.oneIn(2);
    if (isStarved) world.freezes += 1;
    await region.stop(isStarved ? () => freezeWhileItEnds(region, random.fork("end")) : undefined);
  } else {
    await region.killAll();
    kills += 1;
  }
  stop.abort();
  await region.start();
  await running;
  // What runs still, from before or since, must not write during the check.
  await region.killAll();
  await region.start();
  await checkRegion(region, world, random.fork("check"));
  return kills;
}

/** A worker has no time to end its requests in: they are under way when it closes. */
async function freezeWhileItEnds(region: RegionProcess, random: Random): Promise<void> {
  await pause(20 + random.below(200));
  const thaw = region.freeze((count) => random.below(count));
  await pause(drainMilliseconds);
  thaw();
}

async function killAtRandom(region: RegionProcess, world: World, random: Random): Promise<number> {
  const end = Date.now() + loadMilliseconds;
  let kills = 0;
  for (;;) {
    await pause(200 + random.below(1_100));
    if (Date.now() > end) return kills;
    if (random.oneIn(4)) {
      world.freezes += 1;
      const thaw = region.freeze((count) => random.below(count));
      await pause(random.below(2_000));
      thaw();
      continue;
    }
    const isDown = region.kill(random.weighted(victims), (count) => random.below(count));
    kills += 1;
    if (!isDown) continue;
    const started = region.start();
    if (random.oneIn(4)) {
      // A death while it starts.
      started.catch(() => undefined);
      await pause(random.below(900));
      await region.killAll();
      kills += 1;
      await region.start();
    } else await started;
  }
}
