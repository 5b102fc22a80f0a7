/** Calls that services make of each other, for the trail: as requests that never were on a wire. */
import { newUuidAnswerIds } from "../../gateway/answer-ids.ts";
import type { GatewayParts } from "../../gateway/exchange.ts";
import { loadServiceModel } from "../../gateway/model/load.ts";
import type { DecisionRecord } from "../../gateway/stages/authorize.ts";
import type { RequestContext } from "../../gateway/stages/new-context.ts";
import type { WireRequest } from "../../gateway/wire.ts";
import type { RequestBody } from "../../kernel/body.ts";
import { assumedRoleArn, roleArn, type RoleRow } from "../../kernel/identity/principals.ts";
import type { ServiceIdentity } from "../../kernel/jobs.ts";

/** A call of another service. */
export interface InnerCall {
  readonly service: string;
  readonly operation: string;
  /** Of the called service. */
  readonly context: RequestContext;
  readonly input: object;
  /** Who calls, as records say: a service's principal, or `AWS Internal`. */
  readonly invokedBy: string;
}

/** As CloudTrail calls S3 where it uses KMS for somebody. */
export const awsInternal = "AWS Internal";

/** Services whose calls by others are data events on AWS, which nobody here can ask for, or what no record tells of. */
const silent: ReadonlySet<string> = new Set(["events", "firehose", "kinesis", "lambda", "sns", "sqs"]);

/** What services ask of each other for a caller is recorded where AWS documents it: uses of keys. */
const isRecorded = ({ service, invokedBy }: InnerCall): boolean =>
  invokedBy === awsInternal ? service === "kms" : !silent.has(service);

/** Runs the call, closes its books, and puts it on the trail. */
export async function recordedCall(
  gateway: GatewayParts,
  call: InnerCall,
  invoke: () => object | Promise<object>,
): Promise<object> {
  const startedAt = performance.now();
  // A call shares the list of decisions with the request that it is made for.
  const first = call.context.decisions.length;
  let output: object | undefined;
  let failure: unknown;
  try {
    return (output = await invoke());
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    call.context.ledger.finish();
    if (gateway.recorder.trail && isRecorded(call)) {
      const decisions = call.context.decisions.slice(first);
      noteCall(gateway, { ...call, decisions, output, failure, startedAt });
    }
  }
}

/** A call that ended. */
interface EndedCall extends InnerCall {
  readonly decisions: readonly DecisionRecord[];
  readonly output: object | undefined;
  readonly failure: unknown;
  /** Monotonic milliseconds. */
  readonly startedAt: number;
}

/** Puts a call on the trail, if there is one and AWS's models have the operation. */
function noteCall({ recorder, ids }: GatewayParts, call: EndedCall): void {
  const { trail } = recorder;
  const operation = trail && loadServiceModel(call.service).operations.get(call.operation);
  if (!trail || !operation) return;
  const { context, decisions, input, output, failure, startedAt, invokedBy } = call;
  const { caller, region, http } = context;
  const { authType, signatureVersion, signatureAge } = http;
  trail.note({
    exchange: {
      request: wireOf(invokedBy, `${call.service}.${region}.amazonaws.com`),
      ids: newUuidAnswerIds(ids),
      leaving: { signal: context.signal },
      startedAt,
      identified: undefined,
      authenticated: { caller, region, body: noBody, signedHeaders: nothing, authType, signatureVersion, signatureAge },
      service: undefined,
      context,
      input,
      output,
      failure,
    },
    operation,
    caller,
    region,
    context,
    decisions,
    status: failure === undefined ? 200 : ((failure as { readonly status?: number }).status ?? 500),
    bytesIn: 0,
    bytesOut: 0,
    milliseconds: performance.now() - startedAt,
    invokedBy,
  });
}

/** The name of the sessions that a service has: `s3`. */
export const sessionNameOf = ({ principal }: ServiceIdentity): string => principal.replace(/\.amazonaws\.com$/, "");

/** A service keeps a role's session for an hour, as AWS's do. */
const sessionMilliseconds = 60 * 60_000;
const rememberedSessions = 1_000;

/** A role that a service assumed, or wanted to. */
interface ServiceSession {
  readonly role: RoleRow;
  readonly as: ServiceIdentity;
  readonly context: RequestContext;
  readonly failure: Error | undefined;
}

/** The sessions of services that are on the trail. */
export class NotedSessions {
  readonly #until = new Map<string, number>();

  /** Records that the service took the role: when it takes it for the first time within an hour. */
  note(gateway: GatewayParts, { role, as, context, failure }: ServiceSession): void {
    if (!gateway.recorder.trail) return;
    const now = gateway.clock.now();
    const key = `${as.principal} ${role.roleId} ${as.region} ${failure === undefined ? "" : "denied"}`;
    if ((this.#until.get(key) ?? 0) > now) return;
    if (this.#until.size >= rememberedSessions) this.#until.clear();
    this.#until.set(key, now + sessionMilliseconds);
    const [arn, sessionName] = [roleArn(role), sessionNameOf(as)];
    const AssumedRoleUser = {
      AssumedRoleId: `${role.roleId}:${sessionName}`,
      Arn: assumedRoleArn(role.accountId, role.roleName, sessionName),
    };
    noteCall(gateway, {
      service: "sts",
      operation: "AssumeRole",
      context,
      input: { RoleArn: arn, RoleSessionName: sessionName },
      invokedBy: as.principal,
      decisions: context.decisions.slice(-1),
      output: { AssumedRoleUser },
      failure,
      startedAt: performance.now(),
    });
  }
}

const raw = {
  length: 0,
  buffer: () => Promise.resolve(new Uint8Array()),
  stream: async function* (): AsyncGenerator<Uint8Array> {},
};
const noBody: RequestBody = { ...raw, signedSha256: undefined, trailers: {} };
const nothing: ReadonlySet<string> = new Set();

function wireOf(invokedBy: string, host: string): WireRequest {
  return {
    method: "POST",
    path: "/",
    query: "",
    headers: { host, "user-agent": invokedBy },
    host,
    sourceAddress: invokedBy,
    secure: true,
    raw,
  };
}
