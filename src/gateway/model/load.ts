/** Reads the API models from the package's `models/` folder: the index at once, a service when it is first needed. */
import { readFileSync } from "node:fs";
import { awsError } from "../../kernel/errors.ts";
import type { ModelIndex, ServiceFile } from "./format.ts";
import { linkService } from "./link.ts";
import type { ServiceModel } from "./model.ts";

/** `src/gateway/model/` and `dist/gateway/model/` lie equally deep below the package. */
const folder = new URL("../../../models/", import.meta.url);

let index: ModelIndex | undefined;
const models = new Map<string, ServiceModel>();

/** What is known of every service without reading its model. Read once, synchronously, in about a millisecond. */
export function loadModelIndex(): ModelIndex {
  return (index ??= read("index") as ModelIndex);
}

/** The model of a service by its file name (`s3`), read and kept on first use. Throws when there is none. */
export function loadServiceModel(name: string): ServiceModel {
  const known = models.get(name);
  if (known) return known;
  if (!loadModelIndex().services.some((service) => service.name === name)) {
    throw awsError("NotImplemented", `There is no service ${name} in this region.`, { status: 501 });
  }
  const model = linkService(read(name) as ServiceFile);
  models.set(name, model);
  return model;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as unknown;
}
