/** Finds a Chromium, and installs one where that may be done. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The program; undefined: there is none, which is said loudly, and which fails where CI asks. */
export function findChromium(): string | undefined {
  const found = installed() ?? (process.getuid?.() === 0 ? install() : undefined);
  if (found !== undefined) return found;
  const message = "NO CHROMIUM: the console's journeys are left out. Install chromium, or name one in CHROMIUM.";
  if (process.env["CI"] === "true") throw new Error(message);
  process.stderr.write(`\n${message}\n\n`);
  return undefined;
}

function installed(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env["PATH"] ?? "").split(":");
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)).find((file) => existsSync(file));
}

function install(): string | undefined {
  process.stderr.write("installing chromium by apt-get\n");
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { stdio: "ignore" });
  return installed();
}
