/** Example data of all services: what pages with names in their addresses show, and what screenshots are of. */
import { readdirSync } from "node:fs";
import type { Region } from "../../src/region.ts";

/** What a file in `examples/` exports. */
interface Example {
  makeExample(region: Region): Promise<void>;
}

/** Makes the examples of every file in `examples/`, in the order of their names. */
export async function makeExamples(region: Region): Promise<void> {
  const names = readdirSync(new URL("examples/", import.meta.url)).sort();
  for (const name of names) {
    const { makeExample } = (await import(`./examples/${name.replace(/\.ts$/, "")}.ts`)) as Example;
    await makeExample(region);
  }
}
