/** Brings here what `npm test` needs beyond `npm ci`: the model tools' packages, and the clients of the interop tests. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  clientsFolder,
  clientSources,
  findClient,
  type ClientName,
  type ClientSource,
} from "../test/interop/clients.ts";

const modelTools = resolve(import.meta.dirname, "extract-models");

/** Installs the packages that the models come from; true when they are here. They are also what the protocols are tested against. */
export async function prepareModelTools(): Promise<boolean> {
  const installed = join(modelTools, "node_modules/.package-lock.json");
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(modelTools, "package-lock.json")).mtimeMs;
  return isCurrent || run("npm", ["--prefix", modelTools, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
}

/** Installs the clients that are missing and may be installed: Debian's as root, Python's in folders of their own. */
export async function prepareClients(): Promise<void> {
  const sources: readonly ClientSource[] = Object.values(clientSources);
  const missing = (Object.keys(clientSources) as ClientName[]).filter((name) => {
    const found = findClient(name);
    return "missing" in found && !found.impossible;
  });
  const packages = missing.flatMap((name) => (clientSources[name] as ClientSource).debianPackage ?? []);
  const environments = new Map(
    sources.flatMap(({ python }) => (python ? [[python.environment, python] as const] : [])),
  );
  const stale = [...environments.values()].filter((python) => !isInstalled(python));
  if (stale.length > 0 && findPython() === undefined) packages.push("python3", "python3-venv");
  await installDebian(packages);
  // They mostly wait for the network.
  await Promise.all(stale.map(installPython));
}

async function installDebian(packages: readonly string[]): Promise<void> {
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !succeeds("apt-get", ["--version"])) {
    process.stdout.write(`Not root on a Debian: ${packages.join(", ")} cannot be installed here.\n`);
    return;
  }
  await run("apt-get", ["update", "-qq"]);
  // One by one when together fails: one package that is not to be had must not take the others with it.
  const install = ["install", "-y", "-qq", "--no-install-recommends"];
  if (await run("apt-get", [...install, ...packages])) return;
  for (const name of packages) await run("apt-get", [...install, name]);
}

type PythonSource = NonNullable<ClientSource["python"]>;

/** Says in an environment's folder what was installed into it; written last. */
function markerOf({ environment }: PythonSource): string {
  return join(clientsFolder, environment, "installed.txt");
}

function wantedText({ packages, exact }: PythonSource): string {
  return [...packages, ...(exact === undefined ? [] : [`--no-deps ${exact}`]), ""].join("\n");
}

function isInstalled(python: PythonSource): boolean {
  const marker = markerOf(python);
  return existsSync(marker) && readFileSync(marker, "utf8") === wantedText(python);
}

async function installPython(python: PythonSource): Promise<void> {
  const interpreter = findPython();
  const folder = join(clientsFolder, python.environment);
  mkdirSync(clientsFolder, { recursive: true });
  if (interpreter === undefined || !(await run(interpreter, ["-m", "venv", "--clear", folder]))) return;
  const pip = join(folder, "bin/pip");
  const install = ["install", "--quiet", "--disable-pip-version-check"];
  const done =
    (await run(pip, [...install, ...python.packages])) &&
    (python.exact === undefined || (await run(pip, [...install, "--no-deps", python.exact])));
  if (done) writeFileSync(markerOf(python), wantedText(python));
}

/** A Python that can make environments. Not the newest first: boto 2.49 runs up to 3.11. */
function findPython(): string | undefined {
  const names = ["python3.11", "python3.10", "python3.9", "python3"];
  return names.find((name) => succeeds(name, ["-c", "import ensurepip, venv"]));
}

function succeeds(program: string, words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

/** Resolves to whether it went well. */
function run(program: string, words: readonly string[]): Promise<boolean> {
  process.stdout.write(`\n── preparing: ${program} ${words.join(" ")}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = spawn(program, words, { stdio: ["ignore", "inherit", "inherit"], env });
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (status) => resolve(status === 0));
  });
}
