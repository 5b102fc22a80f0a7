/** Terraform's aws provider, kept running between commands: they would start it several times each, and read its schemas anew. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findTerraformPlugins } from "./clients.ts";
import { bareEnvironment } from "./run-program.ts";

/** A running provider. */
export interface RunningProvider {
  /** What tells Terraform to use it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts it with these variables. It is one for all that a configuration calls providers: one with aliases needs a process for
 * each, and Terraform starts those. It starts it, too, where there is none or more than one unpacked.
 */
export async function startProvider(environment: Readonly<Record<string, string>>): Promise<RunningProvider> {
  const program = findProvider();
  if (program === undefined) return { environment: {}, stop: async () => {} };
  const child = spawn(program, ["-debug"], {
    env: { ...bareEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "ignore"],
  });
  // A test run that is broken off leaves no provider behind.
  const killed = (): boolean => child.kill();
  process.once("exit", killed);
  child.once("exit", () => process.off("exit", killed));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill();
    await ended;
  };
  return { environment: { TF_REATTACH_PROVIDERS: await readAddress(child) }, stop };
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("the provider has no output");
  let said = "";
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /TF_REATTACH_PROVIDERS='(.*)'/.exec(line)?.[1];
    if (address !== undefined) return address;
    said += `${line}\n`;
  }
  throw new Error(`The provider told no address:\n${said}`);
}

function findProvider(): string | undefined {
  const folder = join(findTerraformPlugins() ?? "/", "registry.terraform.io/hashicorp/aws");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const start = `${process.platform}_${process.arch === "x64" ? "amd64" : process.arch}/terraform-provider-aws_`;
  // More than one is chosen from by Terraform alone.
  const [name, ...others] = names.filter((each) => each.includes(`/${start}`));
  return name === undefined || others.length > 0 ? undefined : join(folder, name);
}
