/** Counts a process's requests for the metrics page: by service, operation and status, with a latency histogram a service. */
import { RequestSeries } from "./request-series.ts";

/** The facts of a finished request that are counted. */
export interface CountedRequest {
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** Upper bounds of the histogram's buckets, in seconds. */
const boundsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Latency {
  readonly buckets: Float64Array;
  sumSeconds: number;
  count: number;
}

/** A process's request counters. */
export class RequestMetrics {
  /** The last hour. */
  readonly series = new RequestSeries();
  /** By service, operation and status, each a map of its own: a joined name would be built anew for each request. */
  readonly #requests = new Map<string, Map<string, Map<number, number>>>();
  readonly #latencies = new Map<string, Latency>();
  #receivedBytes = 0;
  #sentBytes = 0;

  count(request: CountedRequest): void {
    const byStatus = entryOf(entryOf(this.#requests, request.service), request.operation);
    byStatus.set(request.status, (byStatus.get(request.status) ?? 0) + 1);
    this.#receivedBytes += request.bytesIn;
    this.#sentBytes += request.bytesOut;
    this.#observe(request.service, request.milliseconds / 1000);
    this.series.count(request);
  }

  /** Samples by Prometheus name with labels. */
  samples(): Record<string, number> {
    const samples: Record<string, number> = {
      haneul_received_bytes_total: this.#receivedBytes,
      haneul_sent_bytes_total: this.#sentBytes,
    };
    for (const [service, operations] of this.#requests) {
      for (const [operation, byStatus] of operations) {
        for (const [status, count] of byStatus) {
          samples[`haneul_requests_total{service="${service}",operation="${operation}",status="${status}"}`] = count;
        }
      }
    }
    for (const [service, latency] of this.#latencies) addHistogram(samples, service, latency);
    return samples;
  }

  #observe(service: string, seconds: number): void {
    let latency = this.#latencies.get(service);
    if (!latency) {
      latency = { buckets: new Float64Array(boundsSeconds.length + 1), sumSeconds: 0, count: 0 };
      this.#latencies.set(service, latency);
    }
    let bucket = 0;
    while (bucket < boundsSeconds.length && seconds > (boundsSeconds[bucket] as number)) bucket += 1;
    latency.buckets[bucket] = (latency.buckets[bucket] as number) + 1;
    latency.sumSeconds += seconds;
    latency.count += 1;
  }
}

/** The map under a name, made when it is first asked for. */
function entryOf<K, V>(maps: Map<string, Map<K, V>>, name: string): Map<K, V> {
  let map = maps.get(name);
  if (!map) maps.set(name, (map = new Map()));
  return map;
}

function addHistogram(samples: Record<string, number>, service: string, latency: Latency): void {
  let below = 0;
  boundsSeconds.forEach((bound, at) => {
    below += latency.buckets[at] as number;
    samples[`haneul_request_seconds_bucket{service="${service}",le="${bound}"}`] = below;
  });
  samples[`haneul_request_seconds_bucket{service="${service}",le="+Inf"}`] = latency.count;
  samples[`haneul_request_seconds_sum{service="${service}"}`] = latency.sumSeconds;
  samples[`haneul_request_seconds_count{service="${service}"}`] = latency.count;
}
