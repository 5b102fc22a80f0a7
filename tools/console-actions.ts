/** Writes the actions that the console's policy editor and simulator offer, from the models: `tsx tools/console-actions.ts`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { s3ActionsMatching } from "../src/kernel/policy/s3-actions.ts";

/** Services whose actions begin with something else than their signing name. */
const prefixes: Readonly<Record<string, string>> = { monitoring: "cloudwatch", simpledb: "sdb" };

/** What policies speak of that is no operation's name (service authorization reference). */
const further: Readonly<Record<string, string>> = {
  budgets: "ViewBudget ModifyBudget CreateBudgetAction DeleteBudgetAction",
  dynamodb: "PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate ConditionCheckItem",
  iam: "PassRole",
  kms: "ReEncryptFrom ReEncryptTo",
  lambda: "InvokeFunction InvokeFunctionUrl InvokeAsync",
  s3: `CreateAccessPoint CreateJob DeleteAccessPoint DeleteAccessPointPolicy DescribeJob GetAccessPoint GetAccessPointPolicy
    GetAccessPointPolicyStatus GetAccountPublicAccessBlock ListAccessPoints ListAllMyBuckets ListJobs PutAccessPointPolicy
    PutAccountPublicAccessBlock UpdateJobPriority UpdateJobStatus`,
  sts: "SetSourceIdentity TagSession",
};

const notActions: ReadonlySet<string> = new Set(["lambda:Invoke", "kms:ReEncrypt"]);

const models = fileURLToPath(new URL("../models/", import.meta.url));
const target = fileURLToPath(new URL("../console/src/components/policy/actions.json", import.meta.url));

const found = new Map<string, Set<string>>();
const add = (prefix: string, names: readonly string[]): void => {
  const set = found.get(prefix) ?? new Set();
  for (const name of names) if (!notActions.has(`${prefix}:${name}`)) set.add(name);
  found.set(prefix, set);
};

for (const file of readdirSync(models)) {
  if (file === "index.json") continue;
  const model = JSON.parse(readFileSync(models + file, "utf8")) as {
    readonly signingName: string;
    readonly operations: readonly (readonly [string])[];
  };
  // S3's actions and operations are named apart.
  if (model.signingName === "s3") continue;
  const names = model.operations.map(([name]) => name);
  add(prefixes[model.signingName] ?? model.signingName, names);
}
add(
  "s3",
  s3ActionsMatching("s3:*").map((action) => action.slice("s3:".length)),
);
for (const [prefix, names] of Object.entries(further)) add(prefix, names.trim().split(/\s+/));

const sorted = Object.fromEntries(
  [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([prefix, names]) => [prefix, [...names].sort().join(" ")]),
);
writeFileSync(target, `${JSON.stringify(sorted, undefined, 2)}\n`);
