/** What the lines of a batch share: of an operation, a caller, a client; and which requests come from the same client. */
import { headerValue } from "../../gateway/http/header-values.ts";
import { userNameOf } from "../../gateway/stages/trail-identity.ts";
import {
  eventName,
  eventRegion,
  eventSource,
  isDataEvent,
  isGlobalService,
  isReadOnly,
  showsElements,
} from "../../gateway/stages/trail-kind.ts";
import { identityFor, signatureFacts, type IdentifiedRequest } from "../../gateway/stages/trail-record.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { TlsConnection, WireRequest } from "../../gateway/wire.ts";
import type { OperationModel } from "../../gateway/model/model.ts";
import type { SharedCaller, SharedClient, SharedOperation } from "../../kernel/trail-line.ts";

/** What a TLS connection agreed on; one object for all connections that agreed on the same. */
interface TlsFacts {
  readonly tlsVersion: string | undefined;
  readonly cipherSuite: string | undefined;
}

const agreements = new Map<string, TlsFacts>();
const agreedOn = new WeakMap<TlsConnection, TlsFacts>();

/** Looked up once a connection: one that was closed cannot say any more. */
function tlsFacts(tls: TlsConnection | undefined): TlsFacts | undefined {
  if (tls === undefined) return undefined;
  let facts = agreedOn.get(tls);
  if (!facts) {
    const [tlsVersion, cipherSuite] = [tls.getProtocol() ?? undefined, tls.getCipher()?.standardName];
    const key = `${tlsVersion} ${cipherSuite}`;
    facts = agreements.get(key) ?? { tlsVersion, cipherSuite };
    agreements.set(key, facts);
    agreedOn.set(tls, facts);
  }
  return facts;
}

/** What all requests have in common that come from one client in one way, and what the lines of a batch share of it. */
export interface KnownClient {
  readonly sourceAddress: string;
  readonly host: string;
  readonly hostHeader: string | undefined;
  readonly userAgent: string | undefined;
  readonly secure: boolean;
  readonly tls: TlsFacts | undefined;
  readonly isS3: boolean;
  readonly authType: string | undefined;
  readonly signatureVersion: string | undefined;
  readonly region: string;
  readonly shared: SharedClient;
}

/** Clients that are remembered: far more than have connections at a time. */
const mostClients = 1_000;

/** The clients that a process knows. */
export class KnownClients {
  readonly #known = new Map<string, KnownClient>();
  #last: KnownClient | undefined;

  /** One object for all requests whose lines say the same of their client. */
  of(request: TrailedRequest): KnownClient {
    const last = this.#last;
    if (last && isSameClient(last, request)) return last;
    const shared = sharedClient(request);
    const key = JSON.stringify(shared);
    const known = this.#known.get(key);
    if (known && isSameClient(known, request)) return (this.#last = known);
    if (this.#known.size >= mostClients) this.#known.clear();
    const client = knownClient(request, shared);
    this.#known.set(key, client);
    return (this.#last = client);
  }
}

const isS3 = ({ operation }: TrailedRequest): boolean => operation.service.name === "s3";

function knownClient(request: TrailedRequest, shared: SharedClient): KnownClient {
  const { exchange, region } = request;
  const { sourceAddress, host, headers, secure, tls } = exchange.request;
  const [hostHeader, userAgent] = [headers["host"], headers["user-agent"]];
  return {
    sourceAddress,
    host,
    hostHeader: hostHeader === undefined ? undefined : headerValue(hostHeader),
    userAgent: userAgent === undefined ? undefined : headerValue(userAgent),
    secure,
    tls: tlsFacts(tls),
    isS3: isS3(request),
    authType: exchange.authenticated?.authType,
    signatureVersion: exchange.authenticated?.signatureVersion,
    region,
    shared,
  };
}

/** Whether what `sharedClient` says of both is the same. */
function isSameClient(known: KnownClient, request: TrailedRequest): boolean {
  const { request: wire, authenticated } = request.exchange;
  return (
    isSameWire(known, wire, request.region) &&
    isS3(request) === known.isS3 &&
    // Only records of S3 tell of signatures.
    (!known.isS3 ||
      (authenticated?.authType === known.authType && authenticated?.signatureVersion === known.signatureVersion))
  );
}

/** The same, of requests of one service other than S3. */
export function isSameWire(known: KnownClient, wire: WireRequest, region: string): boolean {
  const { headers } = wire;
  const host = headers["host"];
  return (
    wire.sourceAddress === known.sourceAddress &&
    headers["user-agent"] === known.userAgent &&
    host === known.hostHeader &&
    (host !== undefined || wire.host === known.host) &&
    wire.secure === known.secure &&
    region === known.region &&
    tlsFacts(wire.tls) === known.tls
  );
}

/** What of an operation counts for its events, found out once. */
export interface KnownOperation {
  readonly operation: OperationModel;
  readonly isS3: boolean;
  readonly isData: boolean;
  /** Whether events show the answer's elements. */
  readonly hasElements: boolean;
  /** Events of services without regions are those of one; undefined: of the region that was asked. */
  readonly region: string | undefined;
  readonly shared: SharedOperation;
}

const knownOperations = new Map<OperationModel, KnownOperation>();

export function knownOperation(operation: OperationModel): KnownOperation {
  let known = knownOperations.get(operation);
  if (!known) {
    const isData = isDataEvent(operation);
    const region = eventRegion(operation, "") || undefined;
    const shared = sharedOperation(operation);
    known = { operation, isS3: shared.service === "s3", isData, hasElements: showsElements(operation), region, shared };
    knownOperations.set(operation, known);
  }
  return known;
}

function sharedOperation(operation: OperationModel): SharedOperation {
  return {
    service: operation.service.name,
    operation: operation.name,
    source: eventSource(operation),
    name: eventName(operation),
    readOnly: isReadOnly(operation),
    isData: isDataEvent(operation),
    isGlobal: isGlobalService(operation.service.name),
  };
}

export function sharedCaller(
  request: IdentifiedRequest,
  { recipient, isFirst }: { readonly recipient: string; readonly isFirst: boolean },
): SharedCaller {
  const { caller } = request;
  const { kind, arn, accountId, accessKeyId } = caller;
  return {
    identity: identityFor(request, recipient),
    kind,
    arn,
    accountId,
    ...(accessKeyId === undefined ? {} : { accessKeyId }),
    userName: userNameOf(caller),
    fromConsole: caller.session?.signedIn === true,
    isForeign: !isFirst,
  };
}

/** Records cut it off after 1 KB (CloudTrail user guide, "Record contents"). */
const userAgentCharacters = 1_024;

function sharedClient(request: TrailedRequest): SharedClient {
  const { exchange, region, operation } = request;
  const { sourceAddress, headers, host, secure, tls } = exchange.request;
  const { requestId, hostId } = exchange.ids;
  const client = {
    region,
    sourceAddress,
    host: headers["host"] ?? host,
    secure,
    hostPart: hostId.slice(requestId.length),
    ...(headers["host"] === undefined ? {} : { hostHeader: headers["host"] }),
    ...(headers["user-agent"] === undefined ? {} : { userAgent: headers["user-agent"].slice(0, userAgentCharacters) }),
  };
  if (!tls && operation.service.name !== "s3") return client;
  const { version, method } = operation.service.name === "s3" ? signatureFacts(request) : {};
  const { tlsVersion, cipherSuite } = tlsFacts(tls) ?? {};
  return {
    ...client,
    ...(tlsVersion === undefined ? {} : { tlsVersion }),
    ...(cipherSuite === undefined ? {} : { cipherSuite }),
    ...(version === undefined ? {} : { signatureVersion: version }),
    ...(method === undefined ? {} : { authenticationMethod: method }),
  };
}
