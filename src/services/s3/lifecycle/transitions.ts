/** Which storage classes a lifecycle may move an object to, from which others. AWS docs: "Supported transitions". */
import { smallObjectBytes } from "../object-storage-class.ts";

const coldClasses = ["GLACIER", "DEEP_ARCHIVE"];

const targets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ["STANDARD", ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", ...coldClasses]],
    ["REDUCED_REDUNDANCY", ["STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", ...coldClasses]],
    ["STANDARD_IA", ["INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", ...coldClasses]],
    ["INTELLIGENT_TIERING", ["ONEZONE_IA", "GLACIER_IR", ...coldClasses]],
    ["ONEZONE_IA", coldClasses],
    ["GLACIER_IR", coldClasses],
    ["GLACIER", ["DEEP_ARCHIVE"]],
    ["DEEP_ARCHIVE", []],
  ].map(([from, to]) => [from as string, new Set(to as string[])]),
);

/** True for a way down that AWS offers. */
export function isTransition(from: string, to: string): boolean {
  return targets.get(from)?.has(to) === true;
}

/** Classes whose objects have to be restored before they are read. */
export function isArchive(storageClass: string): boolean {
  return coldClasses.includes(storageClass);
}

/** Classes that rules may name. */
export function isTransitionClass(storageClass: string): boolean {
  return targets.get("STANDARD")?.has(storageClass) === true;
}

/** AWS docs, "Allowing objects smaller than 128 KB to be transitioned": they stay by default, or go to archives only. */
export function keepsSmall(minimumSize: string, storageClass: string, sizeBytes: number): boolean {
  if (sizeBytes >= smallObjectBytes) return false;
  return minimumSize === "all_storage_classes_128K" || !coldClasses.includes(storageClass);
}
