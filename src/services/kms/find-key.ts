/** From what a request calls a key (id, ARN, alias) to the key. */
import type { Context } from "../../kernel/context.ts";
import { parseArn } from "../../kernel/arn.ts";
import type { Reader } from "../../kernel/store.ts";
import { aliasNotFound, invalidKeyId, keyNotFound, notFound } from "./errors.ts";
import { managedKeyOf } from "./managed-keys.ts";
import { aliasArn, aliases, keyArn, keys, placeOf, type KeyPlace, type KeyRow } from "./tables.ts";

/** A key as a request named it. */
export interface NamedKey {
  readonly place: KeyPlace;
  /** Undefined: there is none. */
  readonly row: KeyRow | undefined;
  /** The alias, when the request named the key by one. */
  readonly alias?: string;
}

const keyIdPattern = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** What a text names, before anything is looked up. */
interface Named {
  readonly accountId: string;
  readonly region: string;
  /** `alias/…` or a key's id. */
  readonly name: string;
}

function read(context: Context, text: string): Named {
  if (!text.startsWith("arn:")) return { accountId: context.caller.accountId, region: context.region, name: text };
  const arn = parseArn(text);
  if (arn === undefined || arn.service !== "kms") throw notFound(`Invalid arn ${text}`);
  if (arn.region !== context.region) throw notFound(`Invalid arn ${arn.region}`);
  const name = arn.resource.startsWith("key/") ? arn.resource.slice(4) : arn.resource;
  return { accountId: arn.account, region: arn.region, name };
}

/** Whether a text is an alias, or the ARN of one. */
export const isAlias = (text: string): boolean => /^(arn:aws:kms:[^:]*:[^:]*:)?alias\//.test(text);

/** Finds the key. Throws NotFoundException for what cannot name one, and for an alias of the caller's account that is not there. */
export async function findKey(context: Context, reader: Reader, text: string): Promise<NamedKey> {
  const { accountId, region, name } = read(context, text);
  if (name.startsWith("alias/")) return findByAlias(context, reader, { accountId, region, name });
  if (!keyIdPattern.test(name)) throw invalidKeyId(name);
  const place = { accountId, region, keyId: name };
  return { place, row: await reader.get(keys, placeOf(place)) };
}

async function findByAlias(context: Context, reader: Reader, { accountId, region, name }: Named): Promise<NamedKey> {
  const alias = await reader.get(aliases, [accountId, region, name]);
  if (alias) return { place: alias, alias: name, row: await reader.get(keys, placeOf(alias)) };
  const own = accountId === context.caller.accountId;
  const managed = own ? await managedKeyOf(context, name) : undefined;
  if (managed) return { place: managed, alias: name, row: managed };
  if (own) throw aliasNotFound(aliasArn({ accountId, region, name }));
  return { place: { accountId, region, keyId: name }, alias: name, row: undefined };
}

/** The key again, inside a transaction. Throws NotFoundException. */
export async function requireKey(reader: Reader, place: KeyPlace): Promise<KeyRow> {
  const row = await reader.get(keys, placeOf(place));
  if (row) return row;
  throw keyNotFound(keyArn(place));
}
