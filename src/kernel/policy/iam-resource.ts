/** What IAM asks of the resources that a principal's policy names. */
import { iamResourceKinds } from "./policy-messages.ts";
import type { PolicyFault } from "./policy-error.ts";

/** A fault and its detail. */
export interface ResourceFault {
  readonly fault: PolicyFault;
  readonly detail: string;
}

/** What is wrong with a resource; undefined: nothing. */
export function resourceFault(resource: string): ResourceFault | undefined {
  if (resource === "*") return undefined;
  const parts = resource.split(":");
  const [, partition = "", service, region = "", account = ""] = parts;
  if (parts.length < 2) return { fault: "resource", detail: resource };
  if (partition !== "*" && !/^aws(-[a-z]+)*$/.test(partition)) {
    return { fault: "partition", detail: completed(partition, parts.slice(2)) };
  }
  if (service === undefined) return { fault: "resourceVendor", detail: resource };
  if (parts.length < 6) return undefined;
  const path = parts.slice(5).join(":");
  const named = region !== "" && region !== "*";
  // Access points, jobs and their like have a region, and then an account too.
  if (named && (service === "iam" || (service === "s3" && account === ""))) {
    return { fault: "resourceRegion", detail: resource };
  }
  return service === "iam" && !isIamPath(path) ? { fault: "resourcePath", detail: resource } : undefined;
}

/** What the older parser makes sure of: a service, and no two colons in a row in what has too few for an ARN. */
export function isLegacyResource(resource: string): boolean {
  if (resource === "*") return true;
  const parts = resource.split(":");
  return (parts.length >= 6 || !resource.includes("::")) && parts[2] !== "";
}

function isIamPath(path: string): boolean {
  // A wildcard or variable may stand for any kind.
  return path === "root" || /^[^/]*([*?]|\$\{)/.test(path) || iamResourceKinds.some((kind) => path.startsWith(kind));
}

/** The resource as IAM repeats it: with a star for every part that is not there. */
function completed(partition: string, rest: readonly string[]): string {
  const [service = "", region = "*", account = "*"] = rest;
  const resource = rest.length > 3 ? rest.slice(3).join(":") : "*";
  return `arn:${partition}:${service === "" && rest.length < 2 ? "*" : service}:${region}:${account}:${resource}`;
}
