/** `npm run check`: format, lint, types, generated files and unit tests; what must hold before a commit lands. */
import { runSteps } from "./run-steps.ts";

runSteps(
  [
    { name: "format", command: ["npx", "oxfmt", "--check", "src", "test", "tools", "bench"] },
    { name: "lint", command: ["npx", "oxlint", "--type-aware", "src", "test", "tools", "bench"] },
    { name: "types", command: ["npx", "tsc", "-p", "tsconfig.json"] },
    { name: "unused code", command: ["npx", "knip"] },
    { name: "build", command: ["npm", "run", "--silent", "build"] },
    { name: "tests", command: ["npx", "vitest", "run"] },
  ],
  { stopAtFirstFailure: false },
);
