/** The linked form of AWS's API models that routing, codecs and validation walk over. */

/** Wire protocols, by the names AWS uses. */
export type ProtocolName =
  | "restXml"
  | "restJson1"
  | "awsJson1_0"
  | "awsJson1_1"
  | "awsQuery"
  | "ec2Query"
  | "rpcv2Cbor";

/** Traits as the models name them: `httpHeader`, `httpQuery`, `xmlName`, `xmlFlattened`, `jsonName`, `ec2QueryName`, `streaming` … */
export type Traits = Readonly<Record<string, unknown>>;

export type SimpleKind =
  | "string"
  | "boolean"
  | "integer"
  | "float"
  | "blob"
  | "timestamp"
  | "bigInteger"
  | "bigDecimal"
  | "document";

/** A value without members. */
export interface SimpleShape {
  readonly kind: SimpleKind;
  readonly name: string;
  readonly traits: Traits;
  /** Only of timestamps whose shape or member states a format. */
  readonly timestampFormat: "date-time" | "http-date" | "epoch-seconds" | undefined;
  /** Only of strings with a closed set of values. */
  readonly enumValues: readonly string[] | undefined;
}

/** A member of a structure, or the element of a list or map. Its traits include those of its target shape (the member's win). */
export interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly traits: Traits;
  readonly required: boolean;
}

export interface StructureShape {
  readonly kind: "structure" | "union";
  readonly name: string;
  readonly traits: Traits;
  readonly members: readonly Member[];
  readonly member: (name: string) => Member | undefined;
}

export interface ListShape {
  readonly kind: "list";
  readonly name: string;
  readonly traits: Traits;
  readonly element: Member;
}

export interface MapShape {
  readonly kind: "map";
  readonly name: string;
  readonly traits: Traits;
  readonly key: Member;
  readonly value: Member;
}

/** Shapes may refer to themselves: `Member.shape` is resolved lazily. */
export type Shape = SimpleShape | StructureShape | ListShape | MapShape;

/** An error of a service's model. */
export interface ErrorModel {
  readonly name: string;
  readonly shape: StructureShape;
  readonly fault: "client" | "server";
  /** HTTP status in REST protocols. */
  readonly httpStatus: number | undefined;
  /** Code and status in query protocols, where they differ from the name. */
  readonly queryCode: string | undefined;
  readonly queryStatus: number | undefined;
}

export interface OperationModel {
  readonly name: string;
  readonly service: ServiceModel;
  readonly input: StructureShape;
  readonly output: StructureShape;
  /** Only of REST services; `uri` as modelled, with its fixed query (`/{Key+}?uploads`). */
  readonly http: { readonly method: string; readonly uri: string; readonly code: number } | undefined;
  readonly traits: Traits;
}

export interface ServiceModel {
  /** Name of its file and of the service's folder: `s3`, `dynamodb`. */
  readonly name: string;
  /** Smithy's name, as in shape ids: `AmazonSQS`, `DynamoDB_20120810`. */
  readonly id: string;
  readonly signingName: string;
  readonly version: string;
  /** Prefix of `X-Amz-Target`, also part of rpcv2Cbor's paths. */
  readonly targetPrefix: string | undefined;
  readonly xmlNamespace: string | undefined;
  /** Namespace of shape ids in JSON 1.0's `__type`. */
  readonly namespace: string;
  readonly protocols: readonly ProtocolName[];
  readonly queryCompatible: boolean;
  /** Host labels that name the service: `s3`, `elasticloadbalancing`. */
  readonly hostPrefixes: readonly string[];
  readonly operations: ReadonlyMap<string, OperationModel>;
  readonly errors: ReadonlyMap<string, ErrorModel>;
}
