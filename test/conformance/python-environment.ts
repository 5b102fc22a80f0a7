/** A Python of the suite's own under `.cache/`, with the packages it imports. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What s3-tests imports, and what runs it within time limits and writes down how each test went. */
const packages = [
  "boto3",
  "PyYAML",
  "munch",
  "isodate",
  "requests",
  "pytz",
  "httplib2",
  "lxml",
  "pytest>=8.2",
  "pytest-timeout",
  "pytest-reportlog",
];

/** The interpreter, its packages installed at first use. */
export function ensurePython(root: string): string {
  const folder = join(root, ".cache/conformance/python");
  const python = join(folder, "bin/python");
  const complete = join(folder, "installed");
  if (existsSync(complete)) return python;
  execFileSync("python3", ["-m", "venv", folder], { stdio: "inherit" });
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...packages], {
    stdio: "inherit",
  });
  writeFileSync(complete, `${packages.join("\n")}\n`);
  return python;
}

/** Versions of what decides a run's result: `boto3 1.44.3`. */
export function packageVersions(python: string): string[] {
  const script =
    "import platform, importlib.metadata as m\n" +
    "print('Python', platform.python_version())\n" +
    "for p in ('boto3', 'botocore', 'pytest'): print(p, m.version(p))";
  return execFileSync(python, ["-c", script], { encoding: "utf8" }).trim().split("\n");
}
