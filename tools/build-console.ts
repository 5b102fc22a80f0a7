/** Builds the console into dist/console, unless it is there for just these sources; many commands ask for a build. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const output = "dist/console";
const stampFile = join(output, "built-from");

/** Everything that the bundle is made of. */
function inputs(): string[] {
  const sources = readdirSync("console", { recursive: true, encoding: "utf8" }).map((name) => join("console", name));
  return [...sources, "src/kernel/control.ts", "package-lock.json", "tsconfig.json", "tools/build-console.ts"]
    .filter((name) => statSync(name).isFile())
    .sort();
}

function stampOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

const compressible = /\.(js|css|html|svg|json)$/;

/** Beside each text its compressed forms, which the region sends to who takes them. */
function compress(): void {
  for (const name of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    if (!compressible.test(name)) continue;
    const file = join(output, name);
    const bytes = readFileSync(file);
    const brotli = {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, brotli));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

const stamp = stampOf(inputs());
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
  const command = ["vite", "build", "--config", "console/vite.config.ts", "--logLevel", "warn"];
  const { status } = spawnSync("npx", command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  compress();
  writeFileSync(stampFile, stamp);
}
