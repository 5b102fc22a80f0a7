/** Regenerates `models/` and `src/generated/` from the SDK packages; with `--check` it only tells whether they would change. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModelIndex, ServiceEntry } from "../../src/gateway/model/format.ts";
import { loadApi, readApi } from "./api-source.ts";
import { readClient } from "./client-source.ts";
import type { Draft } from "./draft.ts";
import { addEnums } from "./enums.ts";
import { entryOf, modelText } from "./model-writer.ts";
import { tellIntegers } from "./numbers.ts";
import { mergeOverlay } from "./overlays.ts";
import { services, type ServiceSource } from "./services.ts";
import { typesText } from "./types-writer.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

function extractAll(): Map<string, string> {
  const files = new Map<string, string>();
  const entries: ServiceEntry[] = [];
  for (const source of services) {
    const draft = draftOf(source);
    const entry = entryOf(source.name, draft, source.hosts);
    entries.push(entry);
    files.set(`models/${source.name}.json`, modelText(entry, draft));
    files.set(`src/generated/${source.name}.ts`, typesText(source.name, draft));
  }
  const index: ModelIndex = { services: entries };
  files.set(
    "models/index.json",
    `{"services":[\n${index.services.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`,
  );
  return files;
}

function draftOf(source: ServiceSource): Draft {
  const v2 =
    source.v2 === undefined ? undefined : loadApi(join(here, "node_modules/aws-sdk/apis", `${source.v2}.min.json`));
  const draft =
    source.client === undefined
      ? readApi(v2 ?? loadApi(join(here, "vendor", `${source.vendor}.json`)))
      : readClient(source.client);
  if (source.client !== undefined) {
    addEnums(draft, source.client);
    tellIntegers(draft, v2);
  }
  draft.protocols.push(...(source.furtherProtocols ?? []));
  mergeOverlay(draft, source.name, join(here, "overlays"));
  return draft;
}

/** Files that differ from what is on disk, and generated files that nothing generates any more. */
function differences(files: Map<string, string>): string[] {
  const changed = [...files].filter(
    ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  return [...changed.map(([path]) => path), ...leftovers(files)];
}

function leftovers(files: Map<string, string>): string[] {
  const folders = [...new Set([...files.keys()].map((path) => dirname(path)))].filter((folder) =>
    existsSync(join(root, folder)),
  );
  return folders
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((path) => !files.has(path));
}

function write(files: Map<string, string>): void {
  for (const path of leftovers(files)) rmSync(join(root, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const files = extractAll();
const changed = differences(files);
if (process.argv.includes("--check")) {
  for (const path of changed) console.error(`differs: ${path}`);
  process.exitCode = changed.length === 0 ? 0 : 1;
} else {
  write(files);
  console.log(`${files.size} files, ${changed.length} changed`);
}
