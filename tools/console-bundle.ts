/** Builds the console's bundle into a folder, with its compressed forms, unless it is there for just these sources. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = resolve(import.meta.dirname, "..");
const stampName = "built-from";
/** The services that are built, when not all are (console/vite.config.ts). */
const only = process.env["CONSOLE_SERVICES"];

/** A hash of everything that the bundle is made of. */
export function bundleStamp(): string {
  const hash = createHash("sha256").update(only ?? "");
  for (const file of inputs()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function inputs(): string[] {
  const sources = readdirSync(join(root, "console"), { recursive: true, encoding: "utf8" })
    .filter((name) => !name.endsWith(".md") && !/\.test\.tsx?$/.test(name))
    .filter((name) => isBuilt(/services\/([^/]+)/.exec(name)?.[1]))
    .map((name) => join("console", name));
  return [...sources, "package-lock.json", "tsconfig.json", "tools/console-bundle.ts"]
    .filter((name) => statSync(join(root, name)).isFile())
    .sort();
}

function isBuilt(service: string | undefined): boolean {
  return service === undefined || only === undefined || only.split(",").includes(service);
}

/** Builds into `output`. Throws when the sources cannot be built. */
export function buildBundle(output: string): void {
  const stamp = bundleStamp();
  const stampFile = join(output, stampName);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  // Whoever serves the folder meanwhile goes on seeing a whole one.
  const fresh = `${output}.${process.pid}`;
  const command = ["vite", "build", "--config", "console/vite.config.ts", "--logLevel", "warn", "--outDir", fresh];
  // Test runners name their own kind of environment, for which React is built with all its checks.
  const env = { ...process.env, NODE_ENV: "production" };
  const { status } = spawnSync("npx", command, { cwd: root, stdio: "inherit", env });
  if (status !== 0) throw new Error("the console could not be built");
  compress(fresh);
  writeFileSync(join(fresh, stampName), stamp);
  rmSync(output, { recursive: true, force: true });
  renameSync(fresh, output);
}

const compressible = /\.(js|css|html|svg|json)$/;

/** Beside each text its compressed forms, which the region sends to who takes them. */
function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!compressible.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const brotli = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes, brotli));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  }
}
