/**
 * `npm run new:operation sqs PurgeQueue`: begins an operation from its model – its file, its test, its line in the service's
 * table – and a service when it is that service's first. What it writes neither compiles nor passes until it is written.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { services } from "./extract-models/services.ts";

const root = resolve(import.meta.dirname, "..");

/** What is begun, and the names it goes by. */
interface Plan {
  readonly service: string;
  /** `PurgeQueue`. */
  readonly operation: string;
  /** `purgeQueue`. */
  readonly constant: string;
  /** `purge-queue`. */
  readonly file: string;
  /** Name of the generated type: `Sqs`. */
  readonly types: string;
  /** `src/services/sqs`. */
  readonly folder: string;
}

function newPlan(service: string, operation: string): Plan {
  const generated = join(root, "src/generated", `${service}.ts`);
  if (!existsSync(generated))
    fail(`There is no src/generated/${service}.ts: add the service to tools/extract-models first.`);
  const text = readFileSync(generated, "utf8");
  const types = /^export interface (\w+) \{/m.exec(text)?.[1] ?? fail(`${generated} declares no operations.`);
  if (!new RegExp(`^  ${operation}: \\{ input:`, "m").test(text)) fail(`The model of ${service} has no ${operation}.`);
  const words = operation.replace(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2 ").split(" ");
  const [first = "", ...rest] = words;
  const constant = [first.toLowerCase(), ...rest].join("");
  const file = words.join("-").toLowerCase();
  return { service, operation, constant, file, types, folder: join("src/services", service) };
}

/** The operation. It lacks what makes it one: TypeScript names what is unused and missing. */
function operationText({ operation, constant, types, service }: Plan): string {
  return `/** ${operation}: */
import type { ${types} } from "../../../generated/${service}.ts";
import type { Operation } from "../../../kernel/operation.ts";

export const ${constant}: Operation<${types}, "${operation}"> = async (context, input) => {
};
`;
}

/** The test. It fails until it says what the operation does. */
function testText({ operation, service }: Plan): string {
  const { packageName, className } = findClient(service, operation);
  return `/** ${operation} through the SDK: */
import { ${[className, `${operation}Command`].toSorted().join(", ")} } from "${packageName}";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createRegion, type Region } from "../../../region.ts";

let region: Region;
let client: ${className};

beforeAll(async () => {
  region = await createRegion();
  client = new ${className}({ endpoint: region.endpoint, region: "us-east-1", credentials: region.root });
});
afterAll(async () => {
  client.destroy();
  await region.close();
});

test("${operation}", async () => {
  const output = await client.send(new ${operation}Command({}));
  expect.unreachable(\`say in the test's name what ${operation} does, and check it in \${JSON.stringify(output)}\`);
});
`;
}

/** The SDK's client package and class of a service. */
function findClient(service: string, operation: string): { packageName: string; className: string } {
  const client = services.find(({ name }) => name === service)?.client;
  if (client === undefined)
    fail(`The SDK has no client of ${service}: write the test against HTTP, as test/protocol does.`);
  const packageName = `@aws-sdk/client-${client}`;
  try {
    const entry = createRequire(join(root, "package.json")).resolve(packageName);
    const types = join(dirname(dirname(entry)), "dist-types");
    const className = readdirSync(types)
      .find((name) => name.endsWith("Client.d.ts"))
      ?.replace(".d.ts", "");
    if (className !== undefined && existsSync(join(types, "commands", `${operation}Command.d.ts`))) {
      return { packageName, className };
    }
  } catch (error) {
    // Not installed here: said below, as it is for a client too old to have the operation.
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
  }
  return fail(
    `Its test needs ${packageName} with ${operation}: npm install --ignore-scripts --save-dev ${packageName}`,
  );
}

function serviceText({ service, types }: Plan): string {
  return `/** ${service}: the table of contents that the region runs. */
import type { ${types} } from "../../generated/${service}.ts";
import { defineService } from "../../kernel/operation.ts";

export const ${service.replaceAll("-", "")} = defineService<${types}>({
  name: "${service}",
  operations: {
  },
});
`;
}

function readmeText({ service }: Plan): string {
  return `# ${service}\n\n\`service.ts\` is the table of contents; \`operations/\` has one operation a file.\n\n## What differs from AWS\n`;
}

/** Puts the operation into a table of contents, in alphabetical order of names and of files. */
function withOperation(text: string, { operation, constant, file }: Plan): string | undefined {
  const table = /^( *)operations: \{\n/m.exec(text);
  if (!table) return undefined;
  const indent = `${table[1]}  `;
  const start = table.index + table[0].length;
  const end = text.indexOf(`${table[1]}}`, start);
  const entries = text
    .slice(start, end)
    .split("\n")
    .filter((line) => line !== "");
  if (!entries.every((line) => /^ *\w+: \w+,$/.test(line))) return undefined;
  const lines = [...entries, `${indent}${operation}: ${constant},`].toSorted();
  const line = `import { ${constant} } from "./operations/${file}.ts";`;
  const body = `${text.slice(0, start)}${lines.join("\n")}\n${text.slice(end)}`;
  return insertImport(body, line);
}

function insertImport(text: string, line: string): string {
  const lines = text.split("\n");
  const isLater = (each: string): boolean => each.includes('"./operations/') && pathOf(each) > pathOf(line);
  const before = lines.findIndex(isLater);
  const last = lines.findLastIndex((each) => each.startsWith("import ") || each.startsWith("} from "));
  lines.splice(before >= 0 ? before : last + 1, 0, line);
  return lines.join("\n");
}

function pathOf(importLine: string): string {
  return /from "([^"]+)"/.exec(importLine)?.[1] ?? "";
}

function write(path: string, text: string): void {
  const full = join(root, path);
  if (existsSync(full)) fail(`${path} is there already.`);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  say(`wrote ${path}`);
}

/** Prints what is left to do by hand. */
function enterOperation(plan: Plan): void {
  const table = join(plan.folder, "service.ts");
  const changed = withOperation(readFileSync(join(root, table), "utf8"), plan);
  if (changed === undefined) {
    return say(
      `${table} lists its operations elsewhere: add \`${plan.operation}: ${plan.constant},\` and its import there.`,
    );
  }
  writeFileSync(join(root, table), changed);
  say(`changed ${table}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): never {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

const [service, operation, ...more] = process.argv.slice(2);
if (service === undefined || operation === undefined || more.length > 0)
  fail("npm run new:operation SERVICE OPERATION");
const plan = newPlan(service, operation);
const test = testText(plan);
const isNewService = !existsSync(join(root, plan.folder, "service.ts"));
write(join(plan.folder, "operations", `${plan.file}.ts`), operationText(plan));
write(join(plan.folder, "operations", `${plan.file}.test.ts`), test);
if (isNewService) {
  write(join(plan.folder, "service.ts"), serviceText(plan));
  write(join(plan.folder, "README.md"), readmeText(plan));
  say("Register the service in src/region/services.ts, and give it the serviceCode that AWS's bills call it by.");
}
enterOperation(plan);
