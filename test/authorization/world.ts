/** A region's gateway without sockets: an owner whose things are asked for, and the three who may not have them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GatewayParts } from "../../src/gateway/exchange.ts";
import { authorizeAndInvoke } from "../../src/gateway/stages/invoke.ts";
import { RequestContext } from "../../src/gateway/stages/new-context.ts";
import { anonymousCaller, type Caller } from "../../src/kernel/caller.ts";
import type { HttpFacts } from "../../src/kernel/context.ts";
import { roles, users } from "../../src/kernel/identity/principals.ts";
import type { OperationDefinition, Service } from "../../src/kernel/operation.ts";
import type { RegionClock } from "../../src/platform/clock/region-clock.ts";
import { createAccount } from "../../src/platform/accounts/accounts.ts";
import { rootCaller } from "../../src/platform/accounts/callers.ts";
import { RequestMetrics } from "../../src/platform/metrics/request-metrics.ts";
import { newGatewayParts } from "../../src/region/gateway.ts";
import { openParts, type RegionParts } from "../../src/region/parts.ts";

export const ownerId = "111111111111";
export const otherId = "222222222222";

const http: HttpFacts = {
  method: "POST",
  path: "/",
  query: "",
  headers: { "content-md5": "1B2M2Y8AsgTpgAmY7PhCfg==" },
  host: "localhost",
  sourceAddress: "127.0.0.1",
  secure: false,
  authType: "REST-HEADER",
  signatureVersion: "AWS4-HMAC-SHA256",
  signatureAge: undefined,
};

/** Who calls. */
export interface Callers {
  readonly owner: Caller;
  /** A user of the owner's account whom no policy allows anything. */
  readonly stranger: Caller;
  /** The root user of another account. */
  readonly other: Caller;
  readonly nobody: Caller;
}

/** The world. */
export interface World {
  readonly callers: Callers;
  /** Runs an operation from authorization on. */
  call(caller: Caller, service: Service, definition: OperationDefinition<never, never>, input: object): Promise<object>;
  contextOf(caller: Caller, service: Service): RequestContext;
  close(): Promise<void>;
}

/** Opens the world in a temporary folder; `clock` moves its time, requests go to `region`. */
export async function openWorld(options: { clock?: RegionClock; region?: string } = {}): Promise<World> {
  const { clock, region = "us-east-1" } = options;
  const dataDirectory = mkdtempSync(join(tmpdir(), "haneul-authorization-"));
  const parts = await openParts({ dataDirectory, log: "silent", ...(clock !== undefined && { clock }) });
  const gateway = newGatewayParts(parts, { accountParts: parts, metrics: new RequestMetrics() }).parts;
  const callers = await populate(parts);
  const contextOf = (caller: Caller, service: Service): RequestContext =>
    newContext(gateway, { caller, service, region });
  return {
    callers,
    contextOf,
    call: (caller, service, definition, input) =>
      authorizeAndInvoke(gateway, definition, contextOf(caller, service), input),
    close: async () => {
      await parts.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

function newContext(
  gateway: GatewayParts,
  { caller, service, region }: { caller: Caller; service: Service; region: string },
): RequestContext {
  const leaving = { signal: new AbortController().signal };
  return new RequestContext(gateway, { caller, region, requestId: "REQUEST", http, leaving, service });
}

async function populate(parts: RegionParts): Promise<Callers> {
  const owner = await createAccount(parts, { name: "owner", email: "owner@example.com", id: ownerId });
  const other = await createAccount(parts, { name: "other", email: "other@example.com", id: otherId });
  const shared = {
    accountId: ownerId,
    path: "/",
    createdAt: 0,
    attachedPolicies: [],
    inlinePolicies: [],
    tags: {},
    groups: [],
  };
  const ofOther = JSON.stringify({
    Version: "2012-10-17",
    Statement: { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${ownerId}:root` }, Action: "sts:AssumeRole" },
  });
  await parts.store.transact(async (tx) => {
    tx.put(users, { ...shared, userName: "stranger", userId: "AIDASTRANGERSTRANGER0" });
    tx.put(roles, {
      ...shared,
      roleName: "role",
      roleId: "AROAROLEROLEROLEROLE0",
      trustPolicy: ofOther,
      maxSessionSeconds: 3600,
    });
  });
  const ownerCaller = rootCaller(owner, owner.accessKeyId);
  return {
    owner: ownerCaller,
    other: rootCaller(other, other.accessKeyId),
    nobody: anonymousCaller,
    stranger: {
      ...ownerCaller,
      kind: "user",
      arn: `arn:aws:iam::${ownerId}:user/stranger`,
      userId: "AIDASTRANGERSTRANGER0",
      userName: "stranger",
    },
  };
}
