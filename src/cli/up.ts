/** `haneul up`: starts a region and stays with it. The one command that loads server code, and only when it runs. */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { createSecureContext } from "node:tls";
import { CommandFailure, wrongUsage } from "./failure.ts";
import { readUpSettings, upOptions, type UpSettings } from "./environment.ts";
import type { Command, Invocation } from "./command.ts";
import type { SupervisorEvents } from "../main/supervisor.ts";

export const upCommand: Command = {
  name: "up",
  summary:
    "Starts a region: --host 127.0.0.1 --port 4566 --data .haneul --zones A,B,C --workers N --log pretty|json --debug --s3-era today|2023 --organization-quotas 2026|classic --partition-capacity off|aws|W/R --partition-split-at PERCENT --partition-split-delay SECONDS --region us-east-1 --domains D --certificate PEM --no-loopback-keys; each also as HANEUL_PORT …",
  options: upOptions,
  async run({ options, environment, print }) {
    const surroundings = { workingDirectory: process.cwd(), processors: availableParallelism() };
    const { settings, notes } = readUpSettings(options, environment, surroundings);
    checkCertificate(settings.certificatePath);
    for (const note of notes) print(`note: ${note}\n`);
    const { superviseRegion } = await import("../main/supervisor.ts");
    await stayWith((events) => superviseRegion(settings, events), settings, print);
  },
};

/** TLS begins with the first client that wants it: what is wrong with the file had better be said now. */
export function checkCertificate(path: string | undefined): void {
  if (path === undefined) return;
  try {
    const pem = readFileSync(path);
    createSecureContext({ key: pem, cert: pem });
  } catch (error) {
    throw wrongUsage(`--certificate takes a PEM file with a key and its certificates; ${path}: ${String(error)}.`);
  }
}

type Supervise = (events: SupervisorEvents) => { stop(): Promise<void> };

/** Resolves when the region was asked to stop and has; rejects when it cannot run. */
function stayWith(supervise: Supervise, settings: UpSettings, print: Invocation["print"]): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = (after: () => void): void => {
      if (stopping) return;
      stopping = true;
      supervisor.stop().then(after, reject);
    };
    const supervisor = supervise({
      ready: ({ port, root }) => print(readyText(settings, port, root)),
      failed: (message) => stop(() => reject(new CommandFailure(message))),
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.on(signal, () => {
        // Who asks twice does not want to wait.
        if (stopping) process.exit(1);
        stop(resolve);
      });
    }
  });
}

/** What people need first. Test containers wait for the line `Ready.` */
function readyText(settings: UpSettings, port: number, root: Parameters<SupervisorEvents["ready"]>[0]["root"]): string {
  const [host = "127.0.0.1"] = settings.hosts;
  const named = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return [
    "",
    `export AWS_ENDPOINT_URL=http://${named}:${port}`,
    `export AWS_ACCESS_KEY_ID=${root.accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${root.secretAccessKey}`,
    `export AWS_REGION=${settings.defaultRegion}`,
    // The aws CLI of version 1 and boto3 know only this name.
    `export AWS_DEFAULT_REGION=${settings.defaultRegion}`,
    "",
    `Root of account ${root.accountId}; data in ${settings.dataDirectory}`,
    `Console: http://${named}:${port}/_haneul/console/`,
    "Ready.",
    "",
  ].join("\n");
}
