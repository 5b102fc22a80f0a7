/** Builds the console into dist/console; done already when its sources have not changed. */
import { resolve } from "node:path";
import { buildBundle } from "./console-bundle.ts";

buildBundle(resolve(import.meta.dirname, "../dist/console"));
