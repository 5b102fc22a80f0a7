/** `haneul history generate`: lives through months of use along the moved clock. Every request is a real one, so that bills, forecasts and budgets stand on what happened. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { TimeAnswer, TimeRequest } from "../kernel/control.ts";
import { clientOf, clientOptions, present, textOption, type Command, type Invocation } from "./command.ts";
import type { ControlClient } from "./control-client.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";
import { HistoryClient, runAll } from "./history-client.ts";
import { HistoryPlan, type PlannedBucket, type PlannedDay } from "./history-plan.ts";
import { historyProfiles, type HistoryProfile } from "./history-profiles.ts";

const dayMilliseconds = 86_400_000;
const hourMilliseconds = 3_600_000;

/** What was lived through. */
export interface HistoryAnswer {
  readonly profile: string;
  readonly seed: string;
  readonly from: string;
  readonly until: string;
  readonly accounts: readonly string[];
  readonly buckets: number;
  readonly requests: number;
  readonly seconds: number;
}

export const historyCommand: Command = {
  name: "history generate",
  summary: `Lives through months of use along the moved clock, by real requests: --months 13, --profile ${historyProfiles.map(({ name }) => name).join("|")}, --seed TEXT, --start 2027-01 (the next month when left out); the region's loopback keys must be on`,
  options: {
    ...clientOptions,
    months: { type: "string" },
    profile: { type: "string" },
    seed: { type: "string" },
    start: { type: "string" },
  },
  run: async (invocation) => present(invocation, await generate(invocation), answerText),
};

async function generate(invocation: Invocation): Promise<HistoryAnswer> {
  const { options } = invocation;
  const months = Number(textOption(options, "months") ?? "13");
  if (!Number.isInteger(months) || months < 1 || months > 120)
    throw wrongUsage("--months takes a number from 1 to 120.");
  const name = textOption(options, "profile") ?? "small";
  const profile = historyProfiles.find((each) => each.name === name);
  if (profile === undefined)
    throw wrongUsage(`--profile takes ${historyProfiles.map((each) => each.name).join(", ")}, not ${name}.`);
  const seed = textOption(options, "seed") ?? "1";
  const control = clientOf(invocation);
  const client = new HistoryClient(control.endpoint);
  try {
    return await live({ control, client, profile, seed, months, start: textOption(options, "start") });
  } finally {
    client.close();
  }
}

interface History {
  readonly control: ControlClient;
  readonly client: HistoryClient;
  readonly profile: HistoryProfile;
  readonly seed: string;
  readonly months: number;
  readonly start: string | undefined;
}

async function live(history: History): Promise<HistoryAnswer> {
  const { control, profile, seed, months } = history;
  const began = Date.now();
  const plan = new HistoryPlan(profile, seed);
  const accounts = await findAccounts(history);
  const before = await control.get<TimeAnswer>("/time");
  const from = firstMoment(history.start, before.now);
  const until = Date.UTC(new Date(from).getUTCFullYear(), new Date(from).getUTCMonth() + months);
  let requests = 0;
  // The clock stands still while a day is lived: what happens on it does not depend on how fast this machine is.
  await move(control, { rate: 0 });
  try {
    await advanceTo(control, from);
    await makeBuckets(history, plan.buckets, accounts);
    requests += plan.buckets.length * 2;
    await advanceTo(control, from + 12 * hourMilliseconds);
    for (let day = from; day < until; day += dayMilliseconds) {
      if (day > from) await move(control, { advanceMilliseconds: dayMilliseconds });
      const planned = plan.nextDay(new Date(day).getUTCDay());
      await liveDay(history, planned, accounts);
      requests += planned.puts.length + planned.gets.length + planned.deletes.length;
    }
    await advanceTo(control, until);
  } finally {
    await move(control, { rate: before.rate });
  }
  return {
    profile: profile.name,
    seed,
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    accounts,
    buckets: plan.buckets.length,
    requests,
    seconds: Math.round((Date.now() - began) / 100) / 10,
  };
}

/** A month's first moment: bills of whole months are the same however late in a month they were begun. */
function firstMoment(text: string | undefined, now: number): number {
  if (text === undefined) return Date.UTC(new Date(now).getUTCFullYear(), new Date(now).getUTCMonth() + 1);
  const time = /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? Date.parse(`${text}-01T00:00:00Z`) : NaN;
  if (Number.isNaN(time)) throw wrongUsage(`--start takes a month such as 2027-01, not ${text}.`);
  if (time < now) throw wrongUsage(`The region's clock is beyond ${text} already, and only moves forward.`);
  return time;
}

function move(control: ControlClient, request: TimeRequest): Promise<TimeAnswer> {
  return control.post<TimeAnswer>("/time", request);
}

async function advanceTo(control: ControlClient, moment: number): Promise<void> {
  const { now } = await control.get<TimeAnswer>("/time");
  if (moment > now) await move(control, { advanceMilliseconds: moment - now });
}

/** The payer first: members of its organization are found, or made through Organizations. */
async function findAccounts({ client, profile }: History): Promise<string[]> {
  const payer = "000000000000";
  if (profile.accounts === 1) return [payer];
  await organizations(client, payer, "CreateOrganization", { FeatureSet: "ALL" }, ["AlreadyInOrganizationException"]);
  const listed = await organizations(client, payer, "ListAccounts", {});
  const members = ((listed["Accounts"] ?? []) as { Id: string }[]).map(({ Id }) => Id).filter((id) => id !== payer);
  for (let index = members.length; index < profile.accounts - 1; index += 1) {
    members.push(await makeAccount(client, payer, `${profile.name}-${index + 1}`));
  }
  return [payer, ...members.sort().slice(0, profile.accounts - 1)];
}

async function makeAccount(client: HistoryClient, payer: string, name: string): Promise<string> {
  const asked = { AccountName: name, Email: `${name}@history.example.com` };
  let status = (await organizations(client, payer, "CreateAccount", asked))["CreateAccountStatus"] as AccountStatus;
  for (let tries = 0; status.State === "IN_PROGRESS" && tries < 300; tries += 1) {
    await sleep(100);
    const question = { CreateAccountRequestId: status.Id };
    const answer = await organizations(client, payer, "DescribeCreateAccountStatus", question);
    status = answer["CreateAccountStatus"] as AccountStatus;
  }
  if (status.AccountId === undefined)
    throw new CommandFailure(`The account ${name} could not be made: ${status.FailureReason ?? status.State}.`);
  return status.AccountId;
}

interface AccountStatus {
  readonly Id: string;
  readonly State: string;
  readonly AccountId?: string;
  readonly FailureReason?: string;
}

async function organizations(
  client: HistoryClient,
  accessKey: string,
  operation: string,
  input: object,
  accepted: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": `AWSOrganizationsV20161128.${operation}`,
  };
  const call = { service: "organizations", method: "POST", path: "/", headers, accessKey } as const;
  return JSON.parse(await client.send({ ...call, body: JSON.stringify(input) }, accepted)) as Record<string, unknown>;
}

async function makeBuckets(
  { client }: History,
  buckets: readonly PlannedBucket[],
  accounts: readonly string[],
): Promise<void> {
  await runAll(buckets, async ({ name, account, tags }) => {
    const accessKey = accounts[account] ?? "";
    const call = { service: "s3", method: "PUT", path: `/${name}`, accessKey } as const;
    await client.send(call, ["BucketAlreadyOwnedByYou"]);
    const set = Object.entries(tags).map(([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`);
    const body = `<Tagging><TagSet>${set.join("")}</TagSet></Tagging>`;
    // S3 wants tags to state a digest.
    const headers = { "content-md5": createHash("md5").update(body).digest("base64") };
    await client.send({ ...call, query: "tagging=", headers, body });
  });
}

async function liveDay({ client, profile }: History, day: PlannedDay, accounts: readonly string[]): Promise<void> {
  const callOf = ({ bucket, key }: { bucket: PlannedBucket; key: string }) => ({
    service: "s3" as const,
    path: `/${bucket.name}/${key}`,
    accessKey: accounts[bucket.account] ?? "",
  });
  const headers = { "x-amz-storage-class": profile.storageClass };
  await runAll(
    [
      ...day.puts.map((put) => {
        const body = Buffer.alloc(put.sizeBytes, put.key);
        return { ...callOf(put), method: "PUT" as const, headers, body };
      }),
      ...day.gets.map((get) => ({ ...callOf(get), method: "GET" as const })),
      ...day.deletes.map((gone) => ({ ...callOf(gone), method: "DELETE" as const })),
    ],
    (call) => client.send(call),
  );
}

function answerText(answer: HistoryAnswer): string {
  const { from, until, requests, buckets, accounts, seconds, profile, seed } = answer;
  return `Lived from ${from.slice(0, 10)} to ${until.slice(0, 10)} as ${profile} (seed ${seed}): ${requests} requests, ${buckets} buckets, ${accounts.length} accounts, in ${seconds} s.\n`;
}
