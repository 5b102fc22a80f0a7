/** `npm run conformance -- s3-tests --path DIR [--filter EXPR] [--jobs N]`: runs a public suite against a fresh region. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runS3Tests } from "./s3-tests.ts";
import { reportText } from "./report.ts";

const usage =
  "npm run conformance -- s3-tests --path DIR [--filter EXPR] [--jobs N]\n" +
  "DIR is a checkout of https://github.com/ceph/s3-tests; EXPR is pytest's -k; N processes run it (2).\n";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { path: { type: "string" }, filter: { type: "string" }, jobs: { type: "string", default: "2" } },
});
const jobs = Number(values.jobs);
if (positionals[0] !== "s3-tests" || values.path === undefined || !Number.isInteger(jobs) || jobs < 1) {
  process.stderr.write(usage);
  process.exit(2);
}

const root = resolve(import.meta.dirname, "../..");
const checkout = resolve(values.path);
if (!existsSync(join(checkout, "s3tests/functional"))) {
  process.stderr.write(`${checkout} is no checkout of s3-tests.\n${usage}`);
  process.exit(2);
}
execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
const run = await runS3Tests({ root, checkout, jobs, filter: values.filter });
if (values.filter === undefined) writeFileSync(join(root, "docs/conformance.md"), reportText(run));
const passed = run.results.filter(({ outcome }) => outcome === "passed").length;
for (const { id, reason, outcome } of run.results) {
  if (outcome !== "passed") process.stdout.write(`${outcome}  ${id}  ${reason.slice(0, 300)}\n`);
}
const share = ((100 * passed) / Math.max(1, run.results.length)).toFixed(1);
process.stdout.write(
  `tests ${run.results.length} passed ${passed} failed ${run.results.length - passed} share ${share} %\n`,
);
