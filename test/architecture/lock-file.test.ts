/** Holds the lock file to what `npm ci` asks of it on every platform, whichever one it was written on. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, "../..");
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

test("the lock file names the packages of platforms other than the one it was written on", () => {
  const findings: string[] = [];
  for (const [path, { optionalDependencies }] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const isLocked = `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
      // npm leaves out what the registry in use does not have, and `npm ci` then refuses the whole file.
      const entry = `"node_modules/${name}" with version ${version}, "optional": true, its "os" and "cpu"`;
      if (!isLocked) findings.push(`${path} may want ${name}: add ${entry} to package-lock.json`);
    }
  }
  expect(findings).toEqual([]);
});

test("the lock file names no registry, so that each machine uses its own", () => {
  const findings = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(findings.map(([path]) => `${path}: take "resolved" out, or set omit-lockfile-registry-resolved`)).toEqual([]);
});
