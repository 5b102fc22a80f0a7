/** Ways to name a stream of log files, as architects are taught them: `server.2012-12-31…` and what is better. */

/** A way to name the n-th file. */
export interface Naming {
  readonly name: "sequential" | "hashed-prefix" | "reversed-date";
  readonly example: string;
  keyOf(count: number): string;
}

const start = Date.UTC(2012, 11, 31);

/** The n-th file's second: a hundred files each. */
function timeOf(count: number): string {
  return new Date(start + Math.floor(count / 100) * 1000)
    .toISOString()
    .slice(0, 19)
    .replace("T", "-")
    .replaceAll(":", "-");
}

function serial(count: number): string {
  return String(count % 100).padStart(2, "0");
}

/** All of them begin with the time that goes on; two hide that from the order of keys. */
export const namings: readonly Naming[] = [
  naming("sequential", (count) => `logs/server.${timeOf(count)}-${serial(count)}`),
  naming("hashed-prefix", (count) => `${hashOf(count)}/server.${timeOf(count)}-${serial(count)}`),
  naming(
    "reversed-date",
    (count) =>
      `${Array.from(`${timeOf(count)}${serial(count)}`.replaceAll("-", ""))
        .reverse()
        .join("")}.server`,
  ),
];

function naming(name: Naming["name"], keyOf: Naming["keyOf"]): Naming {
  return { name, example: keyOf(4242), keyOf };
}

/** Four hex digits that look like chance. */
function hashOf(count: number): string {
  return (Math.imul(count + 1, 2_654_435_761) >>> 16).toString(16).padStart(4, "0");
}
