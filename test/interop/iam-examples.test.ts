/** The examples that AWS's guides print for IAM, STS and Organizations, typed as they stand there into the aws CLI. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeClient } from "./describe-client.ts";
import type { Example, Story } from "./iam-examples/example.ts";
import { account, credentials } from "./iam-examples/credentials.ts";
import { accounts, tree } from "./iam-examples/organizations.ts";
import { policies, simulator } from "./iam-examples/policies.ts";
import { instanceProfiles, roles } from "./iam-examples/roles.ts";
import { sessions } from "./iam-examples/sessions.ts";
import { groups, users } from "./iam-examples/users.ts";
import { writeKeyMaterial } from "./iam-terraform-files.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";

const stories = [users, groups, policies, simulator, roles, instanceProfiles, credentials, account, sessions];

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
  await fetch(`${region.endpoint}/_haneul/accounts`, {
    method: "POST",
    body: JSON.stringify({ id: "333333333333", name: "Juan", email: "juan@example.com" }),
  });
});
afterAll(() => region.stop());

interface Ran {
  readonly exitCode: number;
  readonly text: string;
  readonly errors: string;
}

/** An aws CLI that stays, since its start takes longer than a command. */
class Commands {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor(program: string, folder: string) {
    const script = join(import.meta.dirname, "python/iam_commands.py");
    this.#child = spawn(program, ["-B", script], {
      cwd: folder,
      env: { PATH: process.env["PATH"], ...region.environment, LC_ALL: "C.UTF-8", PYTHONUTF8: "1" },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdout } = this.#child;
    if (stdout === null) throw new Error("the child has no output");
    this.#answers = createInterface({ input: stdout })[Symbol.asyncIterator]();
  }

  async run(command: string, environment: Readonly<Record<string, string>>): Promise<Ran> {
    this.#child.stdin?.write(`${JSON.stringify({ command, environment })}\n`);
    const { value } = (await this.#answers.next()) as { value: string };
    return JSON.parse(value) as Ran;
  }

  async close(): Promise<void> {
    const ended = once(this.#child, "exit");
    this.#child.stdin?.end();
    await ended;
  }
}

/** The caller: a user whose key the story kept, or the account's root. */
function callerOf(
  story: Story,
  { by, setting }: Example,
  kept: Readonly<Record<string, string>>,
): Record<string, string> {
  const { accessKeyId, secretAccessKey } = kept;
  const isUser = accessKeyId !== undefined && by === undefined && setting !== true;
  return {
    AWS_ACCESS_KEY_ID: isUser ? accessKeyId : (by ?? story.account),
    AWS_SECRET_ACCESS_KEY: isUser ? (secretAccessKey ?? "") : "test",
  };
}

function valueAt(answer: unknown, path: string): string {
  const found = path.split(".").reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], answer);
  return String(found);
}

async function tell(story: Story, commands: Commands): Promise<number> {
  const kept: Record<string, string> = {};
  let shown = 0;
  const examples = story.examples(kept)[Symbol.iterator]();
  for (let next = examples.next(); !next.done; next = examples.next()) {
    const example = next.value;
    const command = example.command.replaceAll(/%(\w+)%/g, (whole, name: string) => kept[name] ?? whole);
    const ran = await commands.run(command, callerOf(story, example, kept));
    expect(ran, command).toMatchObject({ exitCode: 0 });
    const answer = ran.text === "" ? undefined : (JSON.parse(ran.text) as unknown);
    for (const [name, path] of Object.entries(example.keep ?? {})) kept[name] = valueAt(answer, path);
    if (example.setting) continue;
    shown++;
    if (example.answer === undefined) expect(answer, command).toBeUndefined();
    else expect(answer, command).toMatchObject(example.answer as object);
  }
  return shown;
}

describeClient("aws CLI 1.46", (program) => {
  let commands: Commands;
  let shown = 0;

  beforeAll(async () => {
    const folder = region.newFolder();
    await writeKeyMaterial(folder);
    commands = new Commands(join(dirname(program), "python"), folder);
  });
  afterAll(() => commands.close());

  for (const story of [...stories, tree, accounts]) {
    test(`answers as the ${story.source} does: ${story.title}`, async () => {
      await fetch(`${region.endpoint}/moto-api/reset`, { method: "POST" });
      shown += await tell(story, commands);
    });
  }

  test("all in all, more than a hundred and fifty examples", () => {
    expect(shown).toBeGreaterThan(150);
  });
});
