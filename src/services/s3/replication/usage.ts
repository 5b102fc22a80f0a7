/** What replication costs: a read and a write, and the way between two regions. AWS docs: "Understanding your AWS billing and usage reports for Amazon S3". */
import type { Meter } from "../../../kernel/meter.ts";
import { regionCode } from "../../../kernel/region-codes.ts";
import type { Transaction } from "../../../kernel/store.ts";
import { requestPrice } from "../usage.ts";
import { replicaClass } from "./replica-writer.ts";
import type { TaskFacts } from "./replicate-version.ts";

/** Counts the replica in the transaction that writes it. The source's owner pays for all but its storage. */
export function meterReplica(
  meter: Meter,
  tx: Transaction,
  { source, destination, row, rule, metadataOnly }: TaskFacts & { readonly metadataOnly: boolean },
): void {
  const account = source.accountId;
  const paid = { account, service: "AmazonS3" };
  const write = requestPrice("PutObject", replicaClass(row, rule));
  meter.useIn(tx, {
    ...paid,
    usageType: write?.usageType ?? "Requests-Tier1",
    operation: "PutObjectForRepl",
    quantity: 1,
    resource: destination.name,
    region: destination.region,
  });
  if (metadataOnly || row.deleteMarker) return;
  const fromSource = { ...paid, operation: "GetObjectForRepl", resource: source.name, region: source.region };
  meter.useIn(tx, { ...fromSource, usageType: "Requests-Tier2", quantity: 1 });
  const controlled = rule.Destination.ReplicationTime?.Status === "Enabled";
  const peer = regionCode(destination.region);
  if (controlled && row.size > 0)
    meter.useIn(tx, { ...fromSource, usageType: `${peer}-S3RTC-Out-Bytes`, quantity: row.size });
  if (source.region === destination.region || row.size === 0) return;
  meter.useIn(tx, { ...fromSource, usageType: `${peer}-AWS-Out-Bytes`, quantity: row.size });
  meter.useIn(tx, {
    ...paid,
    usageType: `${regionCode(source.region)}-AWS-In-Bytes`,
    operation: "PutObjectForRepl",
    quantity: row.size,
    resource: destination.name,
    region: destination.region,
  });
}
