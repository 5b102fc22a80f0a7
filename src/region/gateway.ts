/** Wires the gateway: services, credentials, policies, books, host names. */
import { awsError } from "../kernel/errors.ts";
import type { GatewayParts } from "../gateway/exchange.ts";
import type { Heat } from "../kernel/heat.ts";
import { authorizeAndInvoke } from "../gateway/stages/invoke.ts";
import { decideQuestion, type PolicySource } from "../gateway/stages/authorize.ts";
import type { AccessLogKeeper } from "../gateway/stages/record.ts";
import type { TrailKeeper } from "../gateway/stages/trail.ts";
import { RequestContext } from "../gateway/stages/new-context.ts";
import { policiesOf } from "../kernel/identity/policies-of.ts";
import type { AccountParts } from "../platform/accounts/accounts.ts";
import { AccountCredentials } from "../platform/accounts/credentials.ts";
import type { RequestMetrics } from "../platform/metrics/request-metrics.ts";
import type { RootStore } from "../platform/store/store.ts";
import { serviceAccess, serviceCalls } from "./calls.ts";
import { awsInternal, recordedCall } from "./trail/calls.ts";
import { findService } from "./services.ts";
import type { RegionOptions } from "./options.ts";
import type { RegionParts } from "./parts.ts";

/** Host names under which every region is reached: `bucket.localhost` and LocalStack's. */
const ownDomains = ["s3.localhost.localstack.cloud", "localhost.localstack.cloud", "s3.localhost", "localhost"];

/** What the wiring makes. */
export interface WiredGateway {
  readonly parts: GatewayParts;
  /** Whether a host names the region itself and not a bucket. */
  readonly isRegionHost: (host: string) => boolean;
  readonly certificateHosts: readonly string[];
}

/** Policies as the store has them now. A root user outside of any organization is bound by none: nothing is read for it. */
function policySource(store: RootStore): PolicySource {
  return {
    policiesOf: (caller, resourceAccount) => {
      const isPlain = caller.kind === "root" && caller.organizationId === undefined && caller.session === undefined;
      const isForeign = resourceAccount !== undefined && resourceAccount !== caller.accountId;
      return isPlain && !isForeign ? undefined : store.read((reader) => policiesOf(reader, caller, resourceAccount));
    },
  };
}

/** Builds the gateway's parts. */
export function newGatewayParts(
  parts: RegionParts,
  options: RegionOptions & {
    accountParts: AccountParts;
    metrics: RequestMetrics;
    trail?: TrailKeeper;
    accessLog?: AccessLogKeeper;
    heat?: Heat;
  },
): WiredGateway {
  const hostSuffixes = [...new Set([...(options.domains ?? []), ...ownDomains])].sort((a, b) => b.length - a.length);
  const policies = policySource(parts.store);
  let ownCalls: ReturnType<typeof serviceCalls> | undefined;
  const gateway: GatewayParts = {
    clock: parts.clock,
    ids: parts.ids,
    blobs: parts.blobs,
    jobs: parts.jobs,
    log: parts.log,
    secrets: parts.keys,
    costs: parts.costs,
    heat: options.heat,
    settings: {
      s3Era: options.s3Era ?? "today",
      organizationQuotas: options.organizationQuotas ?? "2026",
      hostSuffixes,
      defaultRegion: options.defaultRegion ?? "us-east-1",
      dataDirectory: parts.dataDirectory,
    },
    services: findService,
    credentials: new AccountCredentials(options.accountParts, { loopbackKeys: options.loopbackKeys ?? true }),
    policies,
    recorder: {
      log: parts.log,
      logRequests: options.debug ?? false,
      count: (request) => options.metrics.count(request),
      trail: options.trail,
      accessLog: options.accessLog,
    },
    openLedger: (request) => parts.ledger.openRequest(request),
    isAllowed: async (context, question) => (await decideQuestion(policies, context, question)).allowed,
    checkAccess: (name, operation, input, as) => serviceAccess(gateway, parts.store)(name, operation, input, as),
    callAs: (name, operation, input, as) =>
      (ownCalls ??= serviceCalls(gateway, parts.store))(name, operation, input, as),
    callService: async (context, name, operation, input) => {
      const service = await findService(name);
      const definition = service?.operations[operation];
      if (!service || !definition) {
        throw awsError("NotImplemented", `Haneul does not implement ${name}:${operation} yet.`, { status: 501 });
      }
      const inner = (context as RequestContext).forService(service);
      const call = { service: name, operation, input, context: inner, invokedBy: awsInternal };
      return recordedCall(gateway, call, () => authorizeAndInvoke(gateway, definition, inner, input));
    },
  };
  const isRegionHost = (host: string): boolean =>
    hostSuffixes.includes(host) || /^(\d{1,3}(\.\d{1,3}){3}|\[.*\])$/.test(host);
  const certificateHosts = hostsToCertify(hostSuffixes, gateway.settings.defaultRegion);
  return { parts: gateway, isRegionHost, certificateHosts };
}

/** A wildcard stands for one label, so the hosts that name the region (`BUCKET.s3.REGION.localhost`) have to be spelled out. */
function hostsToCertify(suffixes: readonly string[], region: string): readonly string[] {
  const domains = suffixes.filter((suffix) => !suffix.startsWith("s3."));
  return [...suffixes, ...domains.flatMap((domain) => [`${region}.${domain}`, `s3.${region}.${domain}`])];
}
