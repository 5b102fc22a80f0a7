/**
 * Every operation of every service, called with inputs that look right, and with ones that are wrong in a place or three: the
 * answer is AWS's, soon, and what is left behind lets listings and jobs go on. HANEUL_FUZZ_CASES (of each operation),
 * HANEUL_FUZZ_SEED and HANEUL_FUZZ_SERVICES (names, with commas between) choose how much and what; HANEUL_FUZZ_LOG=pretty
 * shows causes.
 */
import { expect, test } from "vitest";
import { createRegion, type Region } from "../../src/region.ts";
import { allServices } from "../../src/region/services.ts";
import { Random } from "../support/random.ts";
import { OperationFuzzer, type Asked } from "./operation-fuzzer.ts";
import { basics, things } from "./operation-world.ts";

const casesOfEach = Number(process.env["HANEUL_FUZZ_CASES"] ?? 2);
const seed = process.env["HANEUL_FUZZ_SEED"] ?? "haneul";
const onlyServices = process.env["HANEUL_FUZZ_SERVICES"]?.split(",");
const log = process.env["HANEUL_FUZZ_LOG"] === "pretty" ? "pretty" : "silent";
const casesAtOnce = 6;
const platformJobs = [
  "platform.deliver-events",
  "costs.rate-usage",
  "costs.close-months",
  "blobs.collect-orphans-and-compact",
];

test(
  "every operation answers what it cannot take as AWS does, and lists what is there afterwards",
  async () => {
    const services = await allServices();
    const region = await createRegion({ log, conductor: false });
    try {
      const fuzzer = new OperationFuzzer(region.port, services, things);
      expect(await prepare(region, fuzzer)).toEqual([]);
      const problems = await fuzz(fuzzer);
      for (const operation of fuzzer.listings)
        problems.push(...problemsOf(await fuzzer.likely(new Random(seed), operation)));
      problems.push(
        ...(await runJobs(
          region,
          services.flatMap(({ jobs }) => jobs.map(({ name }) => name)),
        )),
      );
      expect(problems).toEqual([]);
    } finally {
      await region.close();
    }
  },
  60_000 + casesOfEach * 60_000,
);

/** Makes what there is to be; says which step was refused. */
async function prepare(region: Region, fuzzer: OperationFuzzer): Promise<string[]> {
  const refused: string[] = [];
  // Support's operations want a plan.
  await fetch(`${region.endpoint}/_haneul/bill/settings`, { method: "POST", body: '{"support":"Business"}' });
  for (const step of things) {
    const { answer } = await fuzzer.step(step);
    if (answer === undefined || answer.status >= 300) refused.push(`${step[0]}:${step[1]} ${answer?.body}`);
  }
  await nameUser(fuzzer);
  return refused;
}

/** Gives the user a key to sign with. */
async function nameUser(fuzzer: OperationFuzzer): Promise<void> {
  const { answer } = await fuzzer.step(["iam", "CreateAccessKey", { UserName: "fuzz-user" }]);
  const textOf = (name: string): string => new RegExp(`<${name}>([^<]+)<`).exec(answer?.body ?? "")?.[1] ?? "";
  if (answer?.status === 200)
    fuzzer.user = { accessKeyId: textOf("AccessKeyId"), secretAccessKey: textOf("SecretAccessKey") };
}

async function fuzz(fuzzer: OperationFuzzer): Promise<string[]> {
  const problems: string[] = [];
  const operations = fuzzer.operations.filter(({ service }) => onlyServices?.includes(service.name) ?? true);
  for (let round = 0; round < casesOfEach; round += 1) {
    const waiting = [...operations];
    await Promise.all(
      Array.from({ length: casesAtOnce }, async () => {
        for (let operation = waiting.pop(); operation !== undefined; operation = waiting.pop()) {
          const random = new Random(`${seed}/${operation.service.name}/${operation.name}/${round}`);
          const asked = random.oneIn(5) ? fuzzer.likely(random, operation) : fuzzer.spoilt(random, operation);
          problems.push(...problemsOf(await asked));
        }
      }),
    );
    for (const step of basics) await fuzzer.step(step);
    await nameUser(fuzzer);
  }
  return problems;
}

const problemsOf = ({ problem }: Asked): string[] => (problem === undefined ? [] : [problem]);

async function runJobs(region: Region, names: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const name of [...names, ...platformJobs])
    await region
      .runJob(name)
      .catch((error: unknown) => problems.push(`job ${name}: ${String((error as Error).stack)}`));
  return problems;
}
