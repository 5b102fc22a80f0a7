/** One way to write usage types that AWS writes in two. */

/** RDS's lists shorten sizes: `InstanceUsage:db.r5.2xl` is `db.r5.2xlarge`. */
export function canonicalType(bareType: string): string {
  return bareType.replace(/:((?:db|cache|dms)\.[\w-]+\.\d*)xl$/, ":$1xlarge");
}
