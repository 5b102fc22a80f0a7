/** `/_haneul/metrics`: counters of all processes in Prometheus's text format. */
import type { WireResponse } from "../gateway/wire.ts";
import type { BucketPartitions } from "../kernel/partitions-control.ts";
import type { ControlParts } from "./control-parts.ts";

/** What the metric families mean; each sample's name begins with one of these. */
const families: Readonly<Record<string, { type: "counter" | "gauge" | "histogram"; help: string }>> = {
  haneul_requests_total: { type: "counter", help: "Requests answered, by service, operation and status." },
  haneul_request_seconds: { type: "histogram", help: "Time from a request's arrival to its answer's last byte." },
  haneul_received_bytes_total: { type: "counter", help: "Bytes of request bodies received." },
  haneul_sent_bytes_total: { type: "counter", help: "Bytes of response bodies sent." },
  haneul_process_resident_bytes: { type: "gauge", help: "Resident memory of each process." },
  haneul_zone_stored_bytes: { type: "gauge", help: "Bytes in each zone's segments." },
  haneul_zone_owed_segments: { type: "gauge", help: "Segments a zone is still owed." },
  haneul_zone_up: { type: "gauge", help: "1 when the zone takes part, else 0." },
  haneul_s3_partitions: { type: "gauge", help: "Partitions of buckets that have load or were split." },
  haneul_s3_partition_splits_total: { type: "counter", help: "Splits of a bucket's partitions." },
  haneul_s3_partition_merges_total: { type: "counter", help: "Merges of a bucket's partitions." },
  haneul_s3_partition_reads_per_second: { type: "gauge", help: "Reads of a partition, averaged over seconds." },
  haneul_s3_partition_writes_per_second: { type: "gauge", help: "Writes of a partition, averaged over seconds." },
  haneul_s3_partition_refused_per_second: { type: "gauge", help: "Requests to a partition answered SlowDown." },
  haneul_clock_seconds: { type: "gauge", help: "The region's clock, seconds since 1970." },
};

/** Sums the counters of all processes and writes them. */
export async function metricsRoute(parts: ControlParts): Promise<WireResponse> {
  const [reports, zones, { buckets }] = await Promise.all([parts.collect(), parts.zones(), parts.partitions()]);
  const samples = new Map<string, number>();
  const add = (name: string, value: number): void => void samples.set(name, (samples.get(name) ?? 0) + value);
  for (const { process, metrics } of reports) {
    for (const name in metrics) add(name, metrics[name] as number);
    const labels = `role="${process.role}",pid="${process.pid}"`;
    add(`haneul_process_resident_bytes{${labels}}`, process.residentBytes ?? 0);
  }
  for (const zone of zones) {
    add(`haneul_zone_stored_bytes{zone="${zone.name}"}`, zone.storedBytes);
    add(`haneul_zone_owed_segments{zone="${zone.name}"}`, zone.owedSegments);
    add(`haneul_zone_up{zone="${zone.name}"}`, zone.state === "up" ? 1 : 0);
  }
  for (const bucket of buckets) addPartitions(bucket, add);
  add("haneul_clock_seconds", parts.clock.now() / 1000);
  const headers = { "content-type": "text/plain; version=0.0.4; charset=utf-8" };
  return { status: 200, headers, body: exposition(samples) };
}

function addPartitions(of: BucketPartitions, add: (name: string, value: number) => void): void {
  const { bucket, partitions, splits, merges } = of;
  add(`haneul_s3_partitions{bucket="${bucket}"}`, partitions.length);
  add(`haneul_s3_partition_splits_total{bucket="${bucket}"}`, splits);
  add(`haneul_s3_partition_merges_total{bucket="${bucket}"}`, merges);
  for (const { id, readsPerSecond, writesPerSecond, refusedPerSecond } of partitions) {
    const labels = `bucket="${bucket}",partition="${id}"`;
    add(`haneul_s3_partition_reads_per_second{${labels}}`, readsPerSecond);
    add(`haneul_s3_partition_writes_per_second{${labels}}`, writesPerSecond);
    add(`haneul_s3_partition_refused_per_second{${labels}}`, refusedPerSecond);
  }
}

function exposition(samples: ReadonlyMap<string, number>): string {
  const lines: string[] = [];
  for (const [family, { type, help }] of Object.entries(families)) {
    const own = [...samples].filter(([name]) => familyOf(name, type) === family);
    if (own.length === 0) continue;
    lines.push(`# HELP ${family} ${help}`, `# TYPE ${family} ${type}`);
    for (const [name, value] of own.sort(([a], [b]) => (a < b ? -1 : 1))) lines.push(`${name} ${value}`);
  }
  return `${lines.join("\n")}\n`;
}

function familyOf(sample: string, type: string): string {
  const name = sample.replace(/\{.*$/, "");
  return type === "histogram" ? name.replace(/_(bucket|sum|count)$/, "") : name;
}
