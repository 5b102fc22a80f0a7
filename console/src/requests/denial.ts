/** AWS's sentence of a denied call, taken apart: who asked for what, and which policy has to change. */

/** Whose policy decided, or lacks an allow. */
export type DenialSource =
  | "identity"
  | "resource"
  | "boundary"
  | "session"
  | "serviceControl"
  | "resourceControl"
  | "unknown";

/** A denied call. */
export interface Denial {
  /** ARN of who asked. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string | undefined;
  readonly isExplicit: boolean;
  readonly source: DenialSource;
}

const sources: readonly (readonly [RegExp, DenialSource])[] = [
  [/service control polic/, "serviceControl"],
  [/resource control polic/, "resourceControl"],
  [/permissions boundary/, "boundary"],
  [/session polic/, "session"],
  [/resource-based polic/, "resource"],
  [/identity-based polic/, "identity"],
];

/** Reads `User: ARN is not authorized to perform: ACTION on resource: ARN because …`; undefined for other sentences. */
export function readDenial(sentence: string): Denial | undefined {
  const match =
    /^User: (\S+) is not authorized to perform: (\S+?)(?: on resource: (\S+))?(?: (because|with) (.*))?$/s.exec(
      sentence.trim().replace(/\.$/, ""),
    );
  if (!match) return undefined;
  const [, principal = "", action = "", resource, , reason = ""] = match;
  const source = sources.find(([pattern]) => pattern.test(reason))?.[1] ?? "unknown";
  return { principal, action, resource, isExplicit: /explicit deny/.test(reason), source };
}

/** The ARN that a simulation can be asked about: the role of an assumed role's session. */
export function simulatedPrincipal(arn: string): string | undefined {
  const session = /^arn:aws:sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
  if (session) return `arn:aws:iam::${session[1]}:role/${session[2]}`;
  return /^arn:aws:iam::\d{12}:(user|role|group)\//.test(arn) ? arn : undefined;
}
