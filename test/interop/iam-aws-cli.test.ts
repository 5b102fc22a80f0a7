/** Identities with the aws command: profiles that assume roles, second factors, sign-in, the simulator, an organization. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./aws-commands.ts";
import type { ClientName } from "./clients.ts";
import { describeClient } from "./describe-client.ts";
import { totpCode } from "./iam-totp.ts";
import { startRegionProcess, type RegionProcess } from "./region-process.ts";
import type { Ran, RunOptions } from "./run-program.ts";

let region: RegionProcess;

beforeAll(async () => {
  region = await startRegionProcess();
});
afterAll(() => region.stop());

const account = "000000000000";
const generations: readonly ClientName[] = ["aws CLI 1.46", "aws CLI 2.9"];

for (const generation of generations) {
  describeClient(generation, (program) => {
    const slug = generation.replaceAll(/\W+/g, "-").toLowerCase();
    const cli = newCli(program, slug);
    // Generations that do not read AWS_ENDPOINT_URL would ask AWS's own STS for a profile's role.
    if (generation === "aws CLI 1.46") {
      tryProfiles(cli, slug);
      trySecondFactor(cli, slug);
    }
    tryOwnSessions(cli, slug);
    trySimulator(cli, slug);
    tryWaiters(cli, slug);
    tryOrganization(cli, slug);
  });
}

interface Cli {
  /** As root unless `profile` says otherwise; resolves to the answer. */
  run(command: string, words?: readonly string[], options?: RunOptions): Promise<Record<string, unknown>>;
  /** With the keys of the environment left out: whoever the profile is. */
  as(profile: string, command: string, options?: RunOptions): Promise<Ran>;
  /** Adds a section to the config file. */
  profile(name: string, settings: Readonly<Record<string, string>>): void;
}

function newCli(program: string, slug: string): Cli {
  const configPath = (): string => join(region.dataDirectory, "..", `config-${slug}`);
  let config = "";
  const environment = (): Record<string, string> => ({ ...region.environment, AWS_CONFIG_FILE: configPath() });
  const endpoint = (): string[] => ["--endpoint-url", region.endpoint, "--output", "json"];
  return {
    async run(command, words = [], options = {}) {
      const ran = await runCommand(program, [...endpoint(), ...command.split(" "), ...words], {
        ...options,
        environment: { ...environment(), ...options.environment },
      });
      return ran.text.trim() === "" ? {} : (JSON.parse(ran.text) as Record<string, unknown>);
    },
    as(profile, command, options = {}) {
      const keys = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined };
      const words = [...endpoint(), "--profile", profile, ...command.split(" ")];
      return runCommand(program, words, { ...options, environment: { ...environment(), ...keys } });
    },
    profile(name, settings) {
      const lines = Object.entries({ region: "us-east-1", ...settings }).map(([key, value]) => `${key} = ${value}`);
      config += `[profile ${name}]\n${lines.join("\n")}\n\n`;
      writeFileSync(configPath(), config);
    },
  };
}

const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const allow = (Action: string, Resource = "*"): object => ({ Effect: "Allow", Action, Resource });

/** A user with a key, and a profile of its name. */
async function newUser(cli: Cli, name: string, ...statements: readonly object[]): Promise<void> {
  await cli.run(`iam create-user --user-name ${name}`);
  const words = ["--policy-document", policy(...statements)];
  await cli.run(`iam put-user-policy --user-name ${name} --policy-name may`, words);
  const made = (await cli.run(`iam create-access-key --user-name ${name}`)) as {
    AccessKey: { AccessKeyId: string; SecretAccessKey: string };
  };
  const { AccessKeyId, SecretAccessKey } = made.AccessKey;
  cli.profile(name, { aws_access_key_id: AccessKeyId, aws_secret_access_key: SecretAccessKey });
}

/** A role that trusts the account under a condition, and may list buckets. */
async function newRole(cli: Cli, name: string, condition: object): Promise<string> {
  const trust = { Effect: "Allow", Principal: { AWS: account }, Action: "sts:AssumeRole", Condition: condition };
  await cli.run(`iam create-role --role-name ${name}`, ["--assume-role-policy-document", policy(trust)]);
  const words = ["--policy-document", policy(allow("s3:ListAllMyBuckets"))];
  await cli.run(`iam put-role-policy --role-name ${name} --policy-name may`, words);
  return `arn:aws:iam::${account}:role/${name}`;
}

function tryProfiles(cli: Cli, slug: string): void {
  test("a profile with role_arn, source_profile and external_id is the role", async () => {
    await newUser(cli, `${slug}-ann`, allow("sts:AssumeRole"));
    const role_arn = await newRole(cli, `${slug}-partner`, { StringEquals: { "sts:ExternalId": "sky:7" } });
    const settings = { role_arn, source_profile: `${slug}-ann`, role_session_name: "work" };
    cli.profile(`${slug}-partner`, { ...settings, external_id: "sky:7" });
    cli.profile(`${slug}-stranger`, { ...settings, external_id: "sky:8" });
    const who = await cli.as(`${slug}-partner`, "sts get-caller-identity");
    expect(JSON.parse(who.text)).toMatchObject({ Arn: `arn:aws:sts::${account}:assumed-role/${slug}-partner/work` });
    expect((await cli.as(`${slug}-partner`, "s3api list-buckets")).text).toContain('"Buckets"');
    const denied = await cli.as(`${slug}-partner`, "iam list-users", { exitCodes: [254, 255] });
    expect(denied.errors).toMatch(/AccessDenied.*assumed-role\/\S+\/work is not authorized to perform: iam:ListUsers/);
    const refused = await cli.as(`${slug}-stranger`, "sts get-caller-identity", { exitCodes: [254, 255] });
    expect(refused.errors).toMatch(/AccessDenied.* is not authorized to perform: sts:AssumeRole/);
  });
}

async function newDevice(cli: Cli, name: string): Promise<{ serial: string; seed: string }> {
  const path = join(region.newFolder(), "seed");
  const words = ["--virtual-mfa-device-name", name, "--outfile", path, "--bootstrap-method", "Base32StringSeed"];
  const made = (await cli.run("iam create-virtual-mfa-device", words)) as {
    VirtualMFADevice: { SerialNumber: string };
  };
  const serial = made.VirtualMFADevice.SerialNumber;
  const seed = readFileSync(path, "utf8");
  const now = Date.now();
  const [first, second] = [totpCode(seed, now - 30_000), totpCode(seed, now)];
  const codes = ["--authentication-code1", first, "--authentication-code2", second];
  await cli.run(`iam enable-mfa-device --user-name ${name} --serial-number ${serial}`, codes);
  return { serial, seed };
}

function trySecondFactor(cli: Cli, slug: string): void {
  test("a profile with mfa_serial asks for a code, and the role that wants one opens", async () => {
    await newUser(cli, `${slug}-bea`, allow("sts:AssumeRole"));
    const role_arn = await newRole(cli, `${slug}-guarded`, { Bool: { "aws:MultiFactorAuthPresent": "true" } });
    const { serial, seed } = await newDevice(cli, `${slug}-bea`);
    const settings = { role_arn, source_profile: `${slug}-bea` };
    cli.profile(`${slug}-without`, settings);
    cli.profile(`${slug}-guarded`, { ...settings, mfa_serial: serial });
    const refused = await cli.as(`${slug}-without`, "sts get-caller-identity", { exitCodes: [254, 255] });
    expect(refused.errors).toContain("AccessDenied");
    const input = `${totpCode(seed, Date.now() + 30_000)}\n`;
    const who = await cli.as(`${slug}-guarded`, "sts get-caller-identity", { input });
    expect(who.text).toContain(`:assumed-role/${slug}-guarded/`);
  });
}

function tryOwnSessions(cli: Cli, slug: string): void {
  test("get-session-token with a code gives credentials that carry the second factor", async () => {
    const guarded = { ...allow("iam:ListUsers"), Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } };
    await newUser(cli, `${slug}-cy`, guarded);
    const { serial, seed } = await newDevice(cli, `${slug}-cy`);
    const denied = await cli.as(`${slug}-cy`, "iam list-users", { exitCodes: [254, 255] });
    expect(denied.errors).toContain("AccessDenied");
    const code = totpCode(seed, Date.now() + 30_000);
    const words = `sts get-session-token --duration-seconds 900 --serial-number ${serial} --token-code ${code}`;
    const { Credentials } = JSON.parse((await cli.as(`${slug}-cy`, words)).text) as {
      Credentials: Record<string, string>;
    };
    const environment = {
      AWS_ACCESS_KEY_ID: Credentials["AccessKeyId"],
      AWS_SECRET_ACCESS_KEY: Credentials["SecretAccessKey"],
      AWS_SESSION_TOKEN: Credentials["SessionToken"],
    };
    expect(await cli.run("iam list-users", [], { environment })).toHaveProperty("Users");
  });

  test("a credential_process signs a user in with name and password", async () => {
    const name = `${slug}-dee`;
    await newUser(cli, name, allow("s3:ListAllMyBuckets"));
    await cli.run(`iam create-login-profile --user-name ${name}`, ["--password", "Correct-horse-1"]);
    const script = join(import.meta.dirname, "python/iam_sign_in.py");
    const words = ["python3", script, region.endpoint, account, name, "Correct-horse-1"];
    cli.profile(`${name}-signed-in`, { credential_process: words.join(" ") });
    const who = await cli.as(`${name}-signed-in`, "sts get-caller-identity");
    expect(JSON.parse(who.text)).toMatchObject({ Arn: `arn:aws:iam::${account}:user/${name}` });
    expect((await cli.as(`${name}-signed-in`, "s3api list-buckets")).text).toContain('"Buckets"');
  });
}

interface Simulated {
  readonly EvaluationResults: readonly { readonly EvalActionName: string; readonly EvalDecision: string }[];
}

function trySimulator(cli: Cli, slug: string): void {
  test("simulate-principal-policy says what a user may, with boundary and conditions", async () => {
    const name = `${slug}-eve`;
    const own = "arn:aws:s3:::photos/${aws:username}/*";
    await newUser(cli, name, allow("s3:*", own), { Effect: "Deny", Action: "s3:DeleteObject", Resource: "*" });
    const boundary = ["--permissions-boundary", "arn:aws:iam::aws:policy/AmazonS3FullAccess"];
    await cli.run(`iam put-user-permissions-boundary --user-name ${name}`, boundary);
    const source = ["--policy-source-arn", `arn:aws:iam::${account}:user/${name}`];
    const actions = ["--action-names", "s3:GetObject", "s3:DeleteObject", "sqs:SendMessage"];
    const resources = ["--resource-arns", `arn:aws:s3:::photos/${name}/x`];
    const words = [...source, ...actions, ...resources];
    const { EvaluationResults } = (await cli.run("iam simulate-principal-policy", words)) as unknown as Simulated;
    expect(EvaluationResults.map((one) => [one.EvalActionName, one.EvalDecision])).toEqual([
      ["s3:GetObject", "allowed"],
      ["s3:DeleteObject", "explicitDeny"],
      ["sqs:SendMessage", "implicitDeny"],
    ]);
  });
}

function tryWaiters(cli: Cli, slug: string): void {
  test("what was made is there for every waiter", async () => {
    const name = `${slug}-waited`;
    await cli.run(`iam create-user --user-name ${name}`);
    await newRole(cli, name, {});
    await cli.run(`iam create-instance-profile --instance-profile-name ${name}`);
    const words = ["--policy-document", policy(allow("s3:*"))];
    await cli.run(`iam create-policy --policy-name ${name}`, words);
    await cli.run(`iam wait user-exists --user-name ${name}`);
    await cli.run(`iam wait role-exists --role-name ${name}`);
    await cli.run(`iam wait instance-profile-exists --instance-profile-name ${name}`);
    await cli.run(`iam wait policy-exists --policy-arn arn:aws:iam::${account}:policy/${name}`);
  });
}

function tryOrganization(cli: Cli, slug: string): void {
  test("an organization is made, filled and guarded", async () => {
    const id = slug.endsWith("2-9") ? "200000000002" : "100000000001";
    const root = { environment: { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: "test" } };
    const organizations = <T>(command: string, words?: readonly string[]): Promise<T> =>
      cli.run(`organizations ${command}`, words, root) as Promise<T>;
    await organizations("create-organization --feature-set ALL");
    const { Roots } = await organizations<{ Roots: [{ Id: string }] }>("list-roots");
    const unit = await organizations<{ OrganizationalUnit: { Id: string } }>(
      `create-organizational-unit --parent-id ${Roots[0].Id} --name Work`,
    );
    await organizations(`enable-policy-type --root-id ${Roots[0].Id} --policy-type SERVICE_CONTROL_POLICY`);
    const content = policy({ Effect: "Deny", Action: "s3:CreateBucket", Resource: "*" });
    const made = await organizations<{ Policy: { PolicySummary: { Id: string } } }>(
      "create-policy --name guard --description none --type SERVICE_CONTROL_POLICY",
      ["--content", content],
    );
    const policyId = made.Policy.PolicySummary.Id;
    await organizations(`attach-policy --policy-id ${policyId} --target-id ${unit.OrganizationalUnit.Id}`);
    const request = ["--account-name", "member", "--email", `${slug}@example.com`];
    const asked = await organizations<{ CreateAccountStatus: { Id: string } }>("create-account", request);
    await expect.poll(() => createdAccount(organizations, asked)).toMatch(/^\d{12}$/);
    const memberId = await createdAccount(organizations, asked);
    const place = `--source-parent-id ${Roots[0].Id} --destination-parent-id ${unit.OrganizationalUnit.Id}`;
    await organizations(`move-account --account-id ${memberId} ${place}`);
    const memberRoot = { AWS_ACCESS_KEY_ID: memberId, AWS_SECRET_ACCESS_KEY: "test" };
    const bucket = cli.run(`s3api create-bucket --bucket ${slug}-member`, [], { environment: memberRoot });
    await expect(bucket).rejects.toThrow(/explicit deny in a service control policy/);
    await organizations(`detach-policy --policy-id ${policyId} --target-id ${unit.OrganizationalUnit.Id}`);
    await cli.run(`s3api create-bucket --bucket ${slug}-member`, [], { environment: memberRoot });
    const { Accounts } = await organizations<{ Accounts: unknown[] }>("list-accounts --page-size 1");
    expect(Accounts).toHaveLength(2);
  });
}

async function createdAccount(
  organizations: <T>(command: string) => Promise<T>,
  { CreateAccountStatus: { Id } }: { CreateAccountStatus: { Id: string } },
): Promise<string> {
  const { CreateAccountStatus: status } = await organizations<{ CreateAccountStatus: { AccountId?: string } }>(
    `describe-create-account-status --create-account-request-id ${Id}`,
  );
  return status.AccountId ?? "";
}
