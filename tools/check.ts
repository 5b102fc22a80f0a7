/** `npm run check`: format, lint, types, unused code, generated files and unit tests; what must hold before a commit lands. */
import { existsSync } from "node:fs";
import { runSteps } from "./run-steps.ts";

const code = ["src", "test", "tools", "bench", "console"];
const hasModelTools = existsSync("tools/extract-models/node_modules/.package-lock.json");

await runSteps(
  [
    { name: "format", command: ["npx", "oxfmt", "--check", ...code] },
    { name: "lint", command: ["npx", "oxlint", "--type-aware", ...code] },
    { name: "types", command: ["npx", "tsc", "-p", "tsconfig.json"] },
    { name: "types of the console", command: ["npx", "tsc", "-p", "console/tsconfig.json"] },
    { name: "unused code", command: ["npx", "knip"] },
    { name: "build", command: ["npm", "run", "--silent", "build"] },
    {
      name: "models",
      command: ["npm", "--prefix", "tools/extract-models", "run", "--silent", "check"],
      leftOutBecause: hasModelTools ? undefined : "npm run models installs what it needs; npm test does that itself",
    },
    { name: "operation tables", command: ["npx", "tsx", "tools/operation-table.ts", "--check"] },
    { name: "unit", command: ["npx", "vitest", "run"] },
  ],
  { stopAtFirstFailure: false },
);
