/** `/_haneul/status` and `/_haneul/jobs`: how the region is. */
import type { WireResponse } from "../gateway/wire.ts";
import type { JobsAnswer, JobStatus, StatusAnswer } from "../kernel/control.ts";
import { listAccounts } from "../platform/accounts/accounts.ts";
import { listJobStatuses, type JobStatus as StoredStatus } from "../platform/scheduler/job-status.ts";
import type { ControlParts } from "./control-parts.ts";
import { json } from "./json.ts";
import { timeAnswer } from "./time-routes.ts";

/** Everything at a glance. */
export async function statusRoute(parts: ControlParts): Promise<WireResponse> {
  const [zones, services, reports, accounts] = await Promise.all([
    parts.zones(),
    parts.services(),
    parts.collect(),
    parts.store.read(listAccounts),
  ]);
  const answer: StatusAnswer = {
    version: parts.version,
    region: parts.region,
    endpoint: parts.endpoint(),
    dataDirectory: parts.dataDirectory,
    startedAt: parts.startedAt,
    time: timeAnswer(parts),
    zones,
    processes: reports.map((report) => report.process),
    services,
    accounts: accounts.length,
  };
  return json(answer);
}

/** The background jobs with their last results. */
export async function jobsRoute(parts: ControlParts): Promise<WireResponse> {
  const answer: JobsAnswer = { jobs: (await listJobStatuses(parts.store)).map(shown) };
  return json(answer);
}

function shown(job: StoredStatus): JobStatus {
  const { name, everySeconds, runs, nextRunAt, lastRunAt, lastRunMilliseconds, summary, lastError, failures } = job;
  return {
    name,
    everySeconds,
    state: failures > 0 ? "failing" : "waiting",
    runs,
    nextRunAt,
    ...(lastRunAt === undefined ? {} : { lastRunAt }),
    ...(lastRunMilliseconds === undefined ? {} : { lastDurationMilliseconds: lastRunMilliseconds }),
    ...(summary === undefined ? {} : { summary }),
    ...(failures > 0 && lastError !== undefined ? { error: lastError } : {}),
  };
}
