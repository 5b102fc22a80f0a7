/** Calls that services make on their own account: delivering logs, replicating objects, sending alerts. */
import type { GatewayParts } from "../gateway/exchange.ts";
import { authorize, decideQuestion } from "../gateway/stages/authorize.ts";
import { authorizeAndInvoke } from "../gateway/stages/invoke.ts";
import { RequestContext } from "../gateway/stages/new-context.ts";
import { NotedSessions, recordedCall, sessionNameOf } from "./trail/calls.ts";
import type { Caller } from "../kernel/caller.ts";
import type { HttpFacts } from "../kernel/context.ts";
import { awsError } from "../kernel/errors.ts";
import { accounts } from "../kernel/identity.ts";
import { assumedRoleArn, principalKey, roleArn, roles, type RoleRow } from "../kernel/identity/principals.ts";
import type { JobContext, ServiceIdentity } from "../kernel/jobs.ts";
import type { Service } from "../kernel/operation.ts";
import { parsePolicyCached } from "../kernel/policy/parse.ts";
import type { Store } from "../kernel/store.ts";

/** What a call from within looks like to policies and logs. */
function httpFacts(principal: string): HttpFacts {
  return {
    method: "POST",
    path: "/",
    query: "",
    headers: { "user-agent": principal },
    host: principal,
    sourceAddress: principal,
    secure: true,
    authType: "REST-HEADER",
    signatureVersion: "AWS4-HMAC-SHA256",
    signatureAge: undefined,
  };
}

/** The port that jobs and subscriptions call services by. */
export function serviceCalls(gateway: GatewayParts, store: Store): JobContext["call"] {
  const sessions = new NotedSessions();
  return async (name, operation, input, as) => {
    const service = await gateway.services(name);
    const definition = service?.operations[operation];
    if (!service || !definition) {
      throw awsError("NotImplemented", `Haneul does not implement ${name}:${operation} yet.`, { status: 501 });
    }
    const principal = await serviceCaller(store, as);
    const caller =
      as.roleArn === undefined ? principal : await assumeRole({ gateway, store, service, sessions }, principal, as);
    const context = newContext(gateway, service, caller, as);
    const call = { service: name, operation, input, context, invokedBy: as.principal };
    return recordedCall(gateway, call, () => authorizeAndInvoke(gateway, definition, context, input));
  };
}

/** The port that operations ask what a service may do on its own account. */
export function serviceAccess(gateway: GatewayParts, store: Store): GatewayParts["checkAccess"] {
  return async (name, operation, input, as) => {
    const service = await gateway.services(name);
    const definition = service?.operations[operation];
    if (!service || !definition) {
      throw awsError("NotImplemented", `Haneul does not implement ${name}:${operation} yet.`, { status: 501 });
    }
    const context = newContext(gateway, service, await serviceCaller(store, as), as);
    await authorize(gateway.policies, definition, context, input);
  };
}

function newContext(gateway: GatewayParts, service: Service, caller: Caller, as: ServiceIdentity): RequestContext {
  return new RequestContext(gateway, {
    caller,
    service,
    region: as.region,
    requestId: gateway.ids.uuid(),
    leaving: { signal: new AbortController().signal },
    http: httpFacts(as.principal),
    ...(as.via === undefined || caller.kind === "service" ? {} : { calledVia: [as.via] }),
  });
}

async function serviceCaller(store: Store, as: ServiceIdentity): Promise<Caller> {
  const account = await store.read((reader) => reader.get(accounts, [as.account]));
  if (!account) throw awsError("AccessDenied", `There is no account ${as.account}.`, { status: 403 });
  return {
    kind: "service",
    accountId: account.id,
    arn: as.principal,
    userId: as.principal,
    canonicalId: account.canonicalId,
    displayName: account.name,
    accessKeyId: undefined,
    ...(account.organizationId === undefined ? {} : { organizationId: account.organizationId }),
    sessionKeys: {
      "aws:SourceAccount": as.account,
      ...(as.sourceArn === undefined ? {} : { "aws:SourceArn": as.sourceArn }),
    },
  };
}

/** The role's session, if its trust policy lets the service in. */
async function assumeRole(
  parts: {
    readonly gateway: GatewayParts;
    readonly store: Store;
    readonly service: Service;
    readonly sessions: NotedSessions;
  },
  principal: Caller,
  as: ServiceIdentity,
): Promise<Caller> {
  const role = await findRole(parts.store, as.roleArn ?? "");
  const denied = (): Error =>
    awsError(
      "AccessDenied",
      `${as.principal} is not authorized to perform: sts:AssumeRole on resource: ${as.roleArn}`,
      {
        status: 403,
      },
    );
  if (!role) throw denied();
  const context = newContext(parts.gateway, parts.service, principal, as);
  const decision = await decideQuestion(parts.gateway.policies, context, {
    action: "sts:AssumeRole",
    resource: roleArn(role),
    resourceAccount: role.accountId,
    resourcePolicy: parsePolicyCached(role.trustPolicy, "trust"),
    resourcePolicyRequired: true,
  });
  parts.sessions.note(parts.gateway, { role, as, context, failure: decision.allowed ? undefined : denied() });
  if (!decision.allowed) throw denied();
  const { organizationId: _, ...service } = principal;
  const account = await parts.store.read((reader) => reader.get(accounts, [role.accountId]));
  const sessionName = sessionNameOf(as);
  return {
    ...service,
    // The role's own organization has its say over the role.
    ...(account?.organizationId === undefined ? {} : { organizationId: account.organizationId }),
    kind: "assumed-role",
    accountId: role.accountId,
    arn: assumedRoleArn(role.accountId, role.roleName, sessionName),
    userId: `${role.roleId}:${sessionName}`,
    roleName: role.roleName,
    sessionKeys: { "aws:PrincipalArn": roleArn(role) },
  };
}

/** The role with exactly that ARN: who was allowed to pass `role/jobs/x` has not passed `role/x`. */
async function findRole(store: Store, arn: string): Promise<RoleRow | undefined> {
  const match = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn);
  if (!match) return undefined;
  const role = await store.read((reader) => reader.get(roles, principalKey(match[1] as string, match[2] as string)));
  return role && roleArn(role) === arn ? role : undefined;
}
