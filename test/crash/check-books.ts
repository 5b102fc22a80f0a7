/** Compares the ledger with what is stored and with what was asked. */
import type { RegionProcess } from "./region-process.ts";
import type { World } from "./world.ts";

/** Bytes of objects, versions and parts, by bucket. */
export type StoredBytes = Map<string, number>;

/** Stored bytes agree exactly; puts are counted when they were acknowledged, and never more than were sent. */
export async function checkBooks(region: RegionProcess, world: World, stored: StoredBytes): Promise<void> {
  const { levels } = await ask<{ levels: { usageType: string; resource: string; level: string }[] }>(
    region,
    "/_haneul/usage/levels?service=AmazonS3",
  );
  for (const [bucket, bytes] of stored) {
    const booked = levels
      .filter(({ usageType, resource }) => usageType === "TimedStorage-ByteHrs" && resource === bucket)
      .reduce((sum, { level }) => sum + BigInt(level), 0n);
    if (booked !== BigInt(bytes)) world.lost.push(`the ledger holds ${booked} bytes of ${bucket}, which has ${bytes}`);
  }
  const { rows } = await ask<{ rows: { usageType: string; operation: string; amount: string }[] }>(
    region,
    "/_haneul/usage?since=0&groupBy=usageType,operation",
  );
  const puts = rows
    .filter(({ usageType, operation }) => usageType === "Requests-Tier1" && operation === "PutObject")
    .reduce((sum, { amount }) => sum + Number(amount), 0);
  const { sent, acknowledged } = world.puts;
  if (puts < acknowledged || puts > sent)
    world.lost.push(`the ledger counts ${puts} puts; ${sent} were sent and ${acknowledged} acknowledged`);
}

/** The answer of one of the region's own routes. */
export async function ask<Answer>(region: RegionProcess, path: string): Promise<Answer> {
  const answer = await fetch(region.endpoint + path);
  if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
