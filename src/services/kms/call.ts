/** What operations on a key share: finding it, asking whether the caller may, the state it has to be in. */
import type { Kms } from "../../generated/kms.ts";
import type { Context } from "../../kernel/context.ts";
import type { AccessQuestion, InputOf, OperationDefinition, OutputOf } from "../../kernel/operation.ts";
import type { Reader, Transaction } from "../../kernel/store.ts";
import { keyQuestion, type Keys, type KeyUse } from "./access.ts";
import { dryRun, invalidGrantToken, invalidKeyId, invalidKeyUsage, keyNotFound, unsupported } from "./errors.ts";
import { findKey, isAlias, requireKey, type NamedKey } from "./find-key.ts";
import { requireState } from "./key-state.ts";
import { noteUse } from "./last-use.ts";
import { currentMaterial } from "./materials.ts";
import { keyArn, type KeyRow, type KeyState, type MaterialRow } from "./tables.ts";
import { rememberKeys } from "./usage.ts";

/** An operation that reads or changes a key's settings. */
export interface KeySettingOptions<N extends keyof Kms> {
  readonly name: N;
  readonly use?: (input: InputOf<Kms, N>, context: Context) => Omit<KeyUse, "action">;
  /** `KeyId` may be an alias; settings take ids and ARNs of keys alone (KMS guide, "Aliases in AWS KMS"). */
  readonly byAlias?: true;
  /** Keys of other accounts will do. */
  readonly foreign?: boolean;
  /** States besides Enabled that will do; left out: all. */
  readonly states?: readonly KeyState[];
  /** Questions beyond the key's own. */
  readonly further?: (
    context: Context,
    reader: Reader,
    input: InputOf<Kms, N>,
  ) => Promise<readonly AccessQuestion[]> | readonly AccessQuestion[];
  readonly run: (
    call: { readonly context: Context; readonly tx: Transaction; readonly key: KeyRow; readonly named: NamedKey },
    input: InputOf<Kms, N>,
  ) => Promise<OutputOf<Kms, N>>;
}

interface NamesKey {
  readonly KeyId: string;
  readonly GrantTokens?: readonly string[] | undefined;
  readonly DryRun?: boolean | undefined;
  readonly Recipient?: object | undefined;
}

/** An operation on the key that `KeyId` names, in one transaction. */
export function keySetting<N extends keyof Kms>(options: KeySettingOptions<N>): OperationDefinition<Kms, N> {
  return {
    access: (context, input) =>
      context.store.read(async (reader) => {
        const { KeyId: text } = input as NamesKey;
        if (options.byAlias !== true && isAlias(text)) throw invalidKeyId(text);
        const named = await findKey(context, reader, text);
        rememberKeys(input as object, [named]);
        const use = { action: options.name, ownOnly: options.foreign !== true, ...options.use?.(input, context) };
        const further = (await options.further?.(context, reader, input)) ?? [];
        return [await keyQuestion(context, reader, named, use), ...further];
      }),
    invoke: (context, input) =>
      context.store.transact(async (tx) => {
        const named = await findKey(context, tx, (input as NamesKey).KeyId);
        const key = await requireKey(tx, named.place);
        if (options.states) requireState(key, options.states);
        return options.run({ context, tx, key, named }, input);
      }),
  };
}

/** A key at work. */
export interface KeyWork {
  readonly context: Context;
  readonly key: KeyRow;
  /** `KeyId` of the answer. */
  readonly arn: string;
  readonly material: MaterialRow;
}

/** A cryptographic operation. */
export interface KeyWorkOptions<N extends keyof Kms> {
  readonly name: N;
  readonly usage: string;
  readonly keys?: (input: InputOf<Kms, N>) => Keys;
  /** Refuses what the input alone shows to be wrong. */
  readonly check?: (input: InputOf<Kms, N>, key: KeyRow) => void;
  readonly run: (work: KeyWork, input: InputOf<Kms, N>) => Promise<OutputOf<Kms, N>> | OutputOf<Kms, N>;
}

/** An operation that works with the key that `KeyId` names. */
export function keyWork<N extends keyof Kms>(options: KeyWorkOptions<N>): OperationDefinition<Kms, N> {
  return {
    access: (context, input) =>
      context.store.read(async (reader) => {
        const stated = input as NamesKey & { readonly EncryptionContext?: Readonly<Record<string, string>> };
        const named = await findKey(context, reader, stated.KeyId);
        rememberKeys(stated, [named]);
        const { EncryptionContext: encryptionContext } = stated;
        const use = { action: options.name, keys: options.keys?.(input), encryptionContext, constrained: true };
        return [await keyQuestion(context, reader, named, use)];
      }),
    invoke: async (context, input) => {
      const stated = input as NamesKey;
      checkTokens(stated.GrantTokens);
      refuseRecipient(stated);
      const { key, material } = await context.store.read(async (reader) => {
        const { place, row } = await findKey(context, reader, stated.KeyId);
        if (!row) throw keyNotFound(keyArn(place));
        requireUsage(row, options.usage, options.name);
        requireState(row);
        return { key: row, material: await currentMaterial(reader, row) };
      });
      options.check?.(input, key);
      if (stated.DryRun === true) throw dryRun();
      await noteUse(context, key, options.name);
      return options.run({ context, key, material, arn: keyArn(key) }, input);
    },
  };
}

/** Throws InvalidKeyUsageException when the key is for something else. */
export function requireUsage(key: KeyRow, usage: string, operation: string): void {
  if (key.usage === usage) return;
  throw invalidKeyUsage(`${keyArn(key)} key usage is ${key.usage} which is not valid for ${operation}.`);
}

/** Throws InvalidKeyUsageException when the algorithm is none of the key's. */
export function requireAlgorithm(algorithm: string, known: readonly string[], key: KeyRow): void {
  if (known.includes(algorithm)) return;
  throw invalidKeyUsage(`Algorithm ${algorithm} is incompatible with key spec ${key.spec}.`);
}

/** Grants are in force at once, so that a token says nothing that is not known; one that is none is refused all the same. */
export function checkTokens(tokens: readonly string[] | undefined): void {
  for (const token of tokens ?? []) if (grantOfToken(token) === undefined) throw invalidGrantToken();
}

/** Grant tokens name the grant's row; `nonce` makes each a token of its own, as AWS's are. */
export function newGrantToken(place: readonly string[], nonce: string): string {
  return Buffer.from(`haneul-grant:${place.join(":")}:${nonce}`).toString("base64");
}

/** Account, region, key and grant that a token names. */
export function grantOfToken(token: string): readonly [string, string, string, string] | undefined {
  const match = /^haneul-grant:(\d{12}):([a-z0-9-]+):([0-9a-z-]+):([0-9a-f]{64})(?::[0-9a-f]+)?$/.exec(
    Buffer.from(token, "base64").toString(),
  );
  return match ? [match[1] as string, match[2] as string, match[3] as string, match[4] as string] : undefined;
}

/** Answers for enclaves alone need attestation documents that nobody here can sign. */
export function refuseRecipient(input: { readonly Recipient?: object | undefined }): void {
  if (input.Recipient) throw unsupported("Answers encrypted for an attested recipient are not supported.");
}
