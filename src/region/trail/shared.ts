/** What the lines of a batch share: of an operation, a caller, a client; and whether two requests share it. */
import { userNameOf } from "../../gateway/stages/trail-identity.ts";
import { eventName, eventSource, isDataEvent, isGlobalService, isReadOnly } from "../../gateway/stages/trail-kind.ts";
import { identityFor, signatureFacts } from "../../gateway/stages/trail-record.ts";
import type { TrailedRequest } from "../../gateway/stages/trail.ts";
import type { TlsConnection } from "../../gateway/wire.ts";
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
export function tlsFacts(tls: TlsConnection | undefined): TlsFacts | undefined {
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

/** From where the last call came. */
export interface LastClient {
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
  readonly place: number;
}

const isS3 = ({ operation }: TrailedRequest): boolean => operation.service.name === "s3";

/** What `isSameClient` looks at. */
export function lastClient(request: TrailedRequest, place: number): LastClient {
  const { exchange, region } = request;
  const { sourceAddress, host, headers, secure, tls } = exchange.request;
  return {
    sourceAddress,
    host,
    hostHeader: headers["host"],
    userAgent: headers["user-agent"],
    secure,
    tls: tlsFacts(tls),
    isS3: isS3(request),
    authType: exchange.authenticated?.authType,
    signatureVersion: exchange.authenticated?.signatureVersion,
    region,
    place,
  };
}

/** Whether what `sharedClient` says of both is the same. */
export function isSameClient(last: LastClient, request: TrailedRequest): boolean {
  const { exchange, region } = request;
  const { request: wire, authenticated } = exchange;
  const { headers } = wire;
  return (
    tlsFacts(wire.tls) === last.tls &&
    region === last.region &&
    isS3(request) === last.isS3 &&
    wire.sourceAddress === last.sourceAddress &&
    wire.host === last.host &&
    wire.secure === last.secure &&
    headers["host"] === last.hostHeader &&
    headers["user-agent"] === last.userAgent &&
    authenticated?.authType === last.authType &&
    authenticated?.signatureVersion === last.signatureVersion
  );
}

export function sharedOperation(operation: OperationModel): SharedOperation {
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
  request: TrailedRequest,
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

export function sharedClient(request: TrailedRequest): SharedClient {
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
    ...(headers["user-agent"] === undefined ? {} : { userAgent: headers["user-agent"] }),
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
