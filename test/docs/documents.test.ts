/** Holds the documents to each other and to the program: equal translations, links that lead somewhere, all options named. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { upOptions } from "../../src/cli/environment.ts";
import { runCommandLine } from "../../src/cli/run.ts";
import { allServices } from "../../src/region/services.ts";
import { readMarkdown, root } from "./markdown.ts";

const english = readMarkdown("README.md");
const korean = readMarkdown("README.ko.md");

describe("the Korean README is the English one", () => {
  test("with the same headings", () => expect(korean.headingLevels).toEqual(english.headingLevels));
  test("with the same code, letter by letter", () => expect(korean.blocks).toEqual(english.blocks));
  test("with the same tables", () => expect(korean.tableRows).toBe(english.tableRows));
  test("with the same names", () => expect(new Set(korean.codeSpans)).toEqual(new Set(english.codeSpans)));
  test("with the same links", () => {
    const others = (links: readonly string[]): string[] => links.filter((link) => !link.startsWith("README")).sort();
    expect(others(korean.links)).toEqual(others(english.links));
  });
});

test("README names every option of haneul up, and its variable", () => {
  const text = readFileSync(join(root, "README.md"), "utf8");
  const missing = Object.keys(upOptions).filter((option) => {
    const variable = `HANEUL_${option.toUpperCase().replaceAll("-", "_")}`;
    const named = text.includes(`--${option}`) || text.includes(`--no-${option}`);
    return !named || !text.includes(variable);
  });
  expect(missing.map((option) => `--${option}: describe it in both READMEs`)).toEqual([]);
});

test("README names every service with the counts of its generated table", async () => {
  const services = await allServices();
  const missing = services.flatMap(({ name }) => {
    const table = readFileSync(join(root, `src/services/${name}/README.md`), "utf8");
    const [, there, all] = /^(\d+) of (\d+) operations/m.exec(table) ?? [];
    const cells = `](src/services/${name}/README.md) | ${there} / ${all} |`;
    return ["README.md", "README.ko.md"]
      .filter((readme) => !readFileSync(join(root, readme), "utf8").includes(cells))
      .map((readme) => `${readme}: its table of services wants a row with ${cells}`);
  });
  expect(missing).toEqual([]);
});

test("README names every command", async () => {
  let help = "";
  await runCommandLine(["help"], { environment: {}, print: (text) => (help += text), printError: () => undefined });
  const names = [...help.matchAll(/^haneul ([a-z -]+)/gm)].map(([, name = ""]) => name.trim());
  const described = readFileSync(join(root, "README.md"), "utf8").split("\n");
  const isDescribed = (name: string): boolean =>
    described.some((line) => line.startsWith("haneul ") && ` ${line.slice(7)} `.includes(` ${name} `));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !isDescribed(name)).map((name) => `haneul ${name}: name it under Commands`)).toEqual(
    [],
  );
});

test("README counts the models as the index of models does", () => {
  const index = JSON.parse(readFileSync(join(root, "models/index.json"), "utf8")) as { services: unknown[] };
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`${index.services.length} services`);
});

test("links between documents lead to files that are there", () => {
  const folders = ["", "docs", "docs/decisions"];
  const documents = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  );
  const broken = documents.flatMap((document) =>
    readMarkdown(document)
      .links.filter((link) => !existsSync(join(root, dirname(document), link)))
      .map((link) => `${document} → ${link}`),
  );
  expect(broken).toEqual([]);
});
