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
  const [jobs, reports] = await Promise.all([listJobStatuses(parts.store), parts.collect()]);
  const running = new Set(reports.flatMap(({ runningJobs = [] }) => runningJobs));
  const answer: JobsAnswer = { jobs: jobs.map((job) => shown(job, running.has(job.name))) };
  return json(answer);
}

function shown(job: StoredStatus, isRunning: boolean): JobStatus {
  const { name, everySeconds, runs, nextRunAt, lastRunAt, lastRunMilliseconds, summary, failures } = job;
  const { lastError, lastErrorAt } = job;
  return {
    name,
    everySeconds,
    state: isRunning ? "running" : failures > 0 ? "failing" : "waiting",
    runs,
    nextRunAt,
    ...(lastRunAt === undefined ? {} : { lastRunAt }),
    ...(lastRunMilliseconds === undefined ? {} : { lastDurationMilliseconds: lastRunMilliseconds }),
    ...(summary === undefined ? {} : { summary }),
    ...(failures > 0 && lastError !== undefined ? { error: lastError, failures } : {}),
    ...(lastError === undefined ? {} : { lastError }),
    ...(lastErrorAt === undefined ? {} : { lastErrorAt }),
  };
}
