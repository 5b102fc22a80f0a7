/** `haneul status` and `haneul jobs`: how a region is doing. */
import { clientOf, clientOptions, present, type Command } from "./command.ts";
import { formatBytes, formatDuration } from "../kernel/quantity.ts";
import { formatTable, formatTime } from "./text-table.ts";
import { timeText } from "./time.ts";
import { zonesText } from "./zones.ts";
import type { JobsAnswer, StatusAnswer } from "../kernel/control.ts";

export const statusCommand: Command = {
  name: "status",
  summary: "How the region is doing",
  options: clientOptions,
  run: async (invocation) => present(invocation, await clientOf(invocation).get<StatusAnswer>("/status"), statusText),
};

export const jobsCommand: Command = {
  name: "jobs",
  summary: "The background jobs and what they last did",
  options: clientOptions,
  run: async (invocation) => present(invocation, await clientOf(invocation).get<JobsAnswer>("/jobs"), jobsText),
};

/** Everything of interest, on one screen. */
function statusText(status: StatusAnswer): string {
  const { accounts, services } = status;
  return [
    `Haneul ${status.version} in ${status.region}, at ${status.endpoint}`,
    `data in ${status.dataDirectory}; ${accounts} ${accounts === 1 ? "account" : "accounts"}; up for ${formatDuration(status.time.wall - status.startedAt)}`,
    `clock: ${timeText(status.time)}`,
    zonesText(status.zones),
    formatTable(status.processes, [
      { title: "PROCESS", value: (each) => each.role },
      { title: "PID", value: (each) => String(each.pid), align: "right" },
      { title: "STATE", value: (each) => each.state },
      {
        title: "MEMORY",
        value: (each) => (each.residentBytes === undefined ? "–" : formatBytes(each.residentBytes)),
        align: "right",
      },
      { title: "STARTED", value: (each) => formatTime(each.startedAt) },
    ]),
    formatTable(services, [
      { title: "SERVICE", value: (each) => each.name },
      {
        title: "OPERATIONS",
        value: ({ operations }) => `${operations.implemented} of ${operations.modelled}`,
        align: "right",
      },
    ]),
  ].join("\n");
}

function jobsText({ jobs }: JobsAnswer): string {
  return formatTable(jobs, [
    { title: "JOB", value: (job) => job.name },
    { title: "EVERY", value: (job) => formatDuration(job.everySeconds * 1_000), align: "right" },
    { title: "STATE", value: (job) => job.state },
    { title: "RUNS", value: (job) => String(job.runs), align: "right" },
    { title: "LAST", value: (job) => formatTime(job.lastRunAt) },
    { title: "RESULT", value: (job) => job.error ?? job.summary ?? "" },
  ]);
}
