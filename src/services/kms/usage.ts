/** What requests and keys cost (AWS KMS pricing: keys by the month, requests by kind). */
import type { Context } from "../../kernel/context.ts";
import type { LevelChange, Usage } from "../../kernel/meter.ts";
import type { Transaction } from "../../kernel/store.ts";
import type { NamedKey } from "./find-key.ts";
import { keyArn, type KeyRow } from "./tables.ts";

const known: unique symbol = Symbol("keys");

interface Marked {
  [known]?: readonly NamedKey[];
}

/** Keeps with a request's input which keys it turned out to be about. */
export function rememberKeys(input: object, found: readonly NamedKey[]): void {
  (input as Marked)[known] = found;
}

/** The keys as authorization saw them. */
function keysOfRequest(input: object): readonly NamedKey[] {
  return (input as Marked)[known] ?? [];
}

/** Operations whose price depends on the key. */
const cryptographic: ReadonlySet<string> = new Set([
  "Encrypt",
  "Decrypt",
  "ReEncrypt",
  "Sign",
  "Verify",
  "GetPublicKey",
  "DeriveSharedSecret",
  "Encapsulate",
  "Decapsulate",
]);

/** Its use of a trail's key costs nothing (CloudTrail user guide, "How AWS CloudTrail uses AWS KMS"). */
const unpaidService = "cloudtrail.amazonaws.com";

/** The uses of a request. */
export function requestUsage({ caller }: Context, operation: string, input: object): readonly Usage[] {
  if (caller.kind === "service" && caller.arn === unpaidService) return [];
  const [named] = keysOfRequest(input);
  const resource = named ? keyArn(named.place) : "";
  return [{ usageType: usageType(operation, named?.row, input), operation, quantity: 1, resource }];
}

function usageType(operation: string, key: KeyRow | undefined, input: object): string {
  if (operation.startsWith("GenerateDataKeyPair")) {
    const { KeyPairSpec: spec = "" }: { readonly KeyPairSpec?: string } = input;
    return `KMS-Requests-GenerateDatakeyPair-${spec.startsWith("RSA") ? "RSA" : "ECC"}`;
  }
  if (!key || !cryptographic.has(operation) || key.spec === "SYMMETRIC_DEFAULT") return "KMS-Requests";
  return key.spec === "RSA_2048" ? "KMS-Requests-Asymmetric-RSA_2048" : "KMS-Requests-Asymmetric";
}

/** A customer's key costs by the month, and so do its first two rotations; not while it waits for its deletion. */
function keyLevel(key: KeyRow, delta: number): LevelChange | undefined {
  if (key.manager === "AWS" || delta === 0) return undefined;
  const { accountId: account, region } = key;
  const service = "awskms";
  return { usageType: "KMS-Keys", operation: "CreateKey", resource: keyArn(key), account, region, service, delta };
}

/** Charged versions of a key: itself, and at most two rotations. */
export function chargedVersions(key: Pick<KeyRow, "currentMaterial">): number {
  return Math.min(3, Math.max(1, key.currentMaterial));
}

/** Changes the level in a transaction. */
export function meterKey(meter: Context["meter"], tx: Transaction, key: KeyRow, delta: number): void {
  const change = keyLevel(key, delta);
  if (change) meter.level(tx, change);
}
