/** Who may import whom: the table of ARCHITECTURE.md, held. Each finding says how to mend it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

interface Rule {
  /** The longest prefix that a file's path begins with decides which rule holds for it. */
  readonly from: string;
  /** Prefixes it may import from. `SELF` is its own service folder. */
  readonly may: readonly string[];
  readonly instead: string;
}

/** Services that are readings of the bill, and what sells by the price book: they use the pricing folder's pure functions. */
const costServices = [
  "bcm-data-exports",
  "bcm-pricing-calculator",
  "billing",
  "budgets",
  "ce",
  "cur",
  "ec2/reserved-instances",
  "freetier",
  "invoicing",
  "pricing",
  "savingsplans",
  "support",
];

const rules: readonly Rule[] = [
  ...costServices.map((name) => ({
    from: `src/services/${name}/`,
    may: ["src/kernel/", "src/generated/", "src/pricing/", "SELF"],
    instead: "reach other services by context.call or events, and everything else by context",
  })),
  { from: "src/kernel/", may: ["src/kernel/"], instead: "describe what it needs as a port in src/kernel" },
  { from: "src/platform/", may: ["src/kernel/", "src/platform/"], instead: "take it as an option; region.ts wires it" },
  { from: "src/pricing/", may: ["src/kernel/", "src/pricing/"], instead: "keep rating pure: pass the facts in" },
  { from: "src/engines/", may: ["src/kernel/", "src/engines/"], instead: "take it as an option; region.ts wires it" },
  { from: "src/gateway/", may: ["src/kernel/", "src/gateway/"], instead: "make it a field of GatewayParts" },
  {
    from: "src/services/",
    may: ["src/kernel/", "src/generated/", "SELF"],
    instead: "reach other services by context.call or events, and everything else by context",
  },
  {
    from: "src/control/",
    may: ["src/kernel/", "src/control/", "src/platform/", "src/gateway/"],
    instead: "make it a field of ControlParts",
  },
  { from: "src/generated/", may: ["src/kernel/", "src/generated/"], instead: "change the generator" },
  { from: "src/cli/up.ts", may: ["src/cli/", "src/kernel/", "src/main/"], instead: "only `up` starts server code" },
  {
    from: "src/cli/",
    may: ["src/cli/", "src/kernel/", "src/pricing/"],
    instead: "ask the running region over HTTP; only rating, which is pure, is done here",
  },
  { from: "src/main/", may: ["src/"], instead: "" },
  { from: "src/region", may: ["src/"], instead: "" },
  { from: "test/interop/", may: ["test/"], instead: "use published clients and documented HTTP only" },
  {
    from: "bench/",
    may: ["bench/", "src/platform/", "src/kernel/"],
    instead: "use published clients and documented HTTP only",
  },
];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.includes("node_modules"))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) => match[1] as string);
  return found.map((target) => relative(root, resolve(root, dirname(file), target)));
}

function ruleOf(file: string): Rule | undefined {
  const matching = rules.filter((rule) => file.startsWith(rule.from));
  return matching.sort((a, b) => b.from.length - a.from.length)[0];
}

function ownService(file: string): string {
  return file.split("/").slice(0, 3).join("/") + "/";
}

/** Operation tests drive a whole region: they may import src/region.ts. */
function isAllowed(file: string, target: string, rule: Rule): boolean {
  if (file.endsWith(".test.ts")) return true;
  return rule.may.some((prefix) => target.startsWith(prefix === "SELF" ? ownService(file) : prefix));
}

test("every import follows the import table", () => {
  const findings: string[] = [];
  for (const file of ["src", "test/interop", "bench"].flatMap(sourceFiles)) {
    const rule = ruleOf(file);
    if (!rule) findings.push(`${file}: no rule for this folder; add one here and to ARCHITECTURE.md`);
    for (const target of rule ? importsOf(file) : []) {
      if (rule && !isAllowed(file, target, rule)) findings.push(`${file} imports ${target}: ${rule.instead}`);
    }
  }
  expect(findings).toEqual([]);
});

const forbiddenNames = /(^|\/)(utils?|helpers?|common|misc|managers?|index)\.ts$/;

test("files have names that say what is in them", () => {
  const findings = sourceFiles("src").filter((file) => forbiddenNames.test(file) || /[A-Z_]/.test(file));
  expect(findings.map((file) => `${file}: name it, in kebab-case, after the thing it holds`)).toEqual([]);
});

test("every source file opens with a sentence that says what it is for", () => {
  const findings = sourceFiles("src").filter((file) => {
    const text = readFileSync(join(root, file), "utf8").replace(/^#!.*\n/, "");
    return !file.startsWith("src/generated/") && !/^\/\*\*?\s*\S/.test(text);
  });
  expect(findings.map((file) => `${file}: begin with /** what this file is for */`)).toEqual([]);
});

test("the console reaches the region as any client does", () => {
  const findings = readdirSync(join(root, "console"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join("console", name))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8").replace(/import type [^;]+;/g, "");
      const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);
      return targets
        .filter(
          (target) => /(^|\/)\.\.\/src\//.test(target) || target.startsWith("@cloudscape-design/components/index"),
        )
        .map((target) => `${file} imports ${target}: call a public operation or an own route; import types alone`);
    });
  expect(findings).toEqual([]);
});

test("the console's services do not import each other", () => {
  const folder = "console/src/services/";
  const findings = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const own = folder + name.split("/")[0] + "/";
      return importsOf(folder + name)
        .filter((target) => target.startsWith(folder) && !target.startsWith(own))
        .map((target) => `${folder}${name} imports ${target}: move what both use to console/src/components`);
    });
  expect(findings).toEqual([]);
});
