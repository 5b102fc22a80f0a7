/** Finding trails by name or ARN, and what their names may be. */
import type { Context } from "../../kernel/context.ts";
import type { Reader } from "../../kernel/store.ts";
import { invalidArn, invalidTrailName, notManagement, trailNotFound, wrongHome } from "./errors.ts";
import { trailArn, trails, type TrailRow } from "./tables.ts";

/** Where a trail is. */
export interface TrailPlace {
  readonly accountId: string;
  readonly homeRegion: string;
  readonly name: string;
}

/** The place that a name, in this account and region, or an ARN speaks of. */
export function placeOf(context: Context, nameOrArn: string): TrailPlace {
  if (!nameOrArn.startsWith("arn:")) checkName(nameOrArn);
  const place = findPlace(context, nameOrArn);
  if (!place) throw invalidArn(nameOrArn);
  return place;
}

/** The same, undefined for what is no trail's ARN; names are not looked at. */
export function findPlace(context: Context, nameOrArn: string): TrailPlace | undefined {
  if (!nameOrArn.startsWith("arn:")) {
    return { accountId: context.caller.accountId, homeRegion: context.region, name: nameOrArn };
  }
  const match = /^arn:aws:cloudtrail:([a-z0-9-]+):(\d{12}):trail\/(.+)$/.exec(nameOrArn);
  if (!match) return undefined;
  return { homeRegion: match[1] as string, accountId: match[2] as string, name: match[3] as string };
}

/** Throws InvalidTrailNameException (CloudTrail API reference, CreateTrail). */
export function checkName(name: string): void {
  if (name === "") throw invalidTrailName("Trail name cannot be blank!");
  const specified = `Specified name length: ${name.length} characters.`;
  if (name.length < 3)
    throw invalidTrailName(`Trail name too short. Minimum allowed length: 3 characters. ${specified}`);
  if (name.length > 128) {
    throw invalidTrailName(`Trail name too long. Maximum allowed length: 128 characters. ${specified}`);
  }
  if (!/^[0-9A-Za-z]/.test(name)) throw invalidTrailName("Trail name must starts with a letter or number.");
  if (!/[0-9A-Za-z]$/.test(name)) throw invalidTrailName("Trail name must ends with a letter or number.");
  const isMade = /^[0-9A-Za-z._-]+$/.test(name) && !/[._-]{2}/.test(name) && !/^\d+(\.\d+){3}$/.test(name);
  if (isMade) return;
  throw invalidTrailName(
    "Trail name or ARN can only contain uppercase letters, lowercase letters, numbers, periods (.), hyphens (-), and underscores (_).",
  );
}

/** The trail, as this account may see it: its own, and its organization's. Throws TrailNotFoundException. */
export async function requireTrail(reader: Reader, context: Context, nameOrArn: string): Promise<TrailRow> {
  const place = placeOf(context, nameOrArn);
  const row = await findTrail(reader, context, nameOrArn);
  if (row === undefined) throw trailNotFound(trailArn(place), context.caller.accountId);
  return row;
}

/** The same, undefined when there is none. */
export async function findTrail(reader: Reader, context: Context, nameOrArn: string): Promise<TrailRow | undefined> {
  const { caller } = context;
  const place = placeOf(context, nameOrArn);
  const row = await reader.get(trails, [place.accountId, place.homeRegion, place.name]);
  if (row && (row.accountId === caller.accountId || isMembers(row, context))) return row;
  // A trail of all regions is known by its name in each of them.
  const shadows = nameOrArn.startsWith("arn:") ? [] : await visibleTrails(reader, context);
  return shadows.find((trail) => trail.name === place.name && (trail.multiRegion || isMembers(trail, context)));
}

/** The trail, to be changed: only from its own account and its home region. */
export async function requireOwnTrail(reader: Reader, context: Context, nameOrArn: string): Promise<TrailRow> {
  const row = await requireTrail(reader, context, nameOrArn);
  if (row.accountId !== context.caller.accountId) throw notManagement();
  if (row.homeRegion !== context.region) throw wrongHome(row.homeRegion, row.name);
  return row;
}

const isMembers = (row: TrailRow, { caller }: Context): boolean =>
  row.organizationId !== undefined && row.organizationId === caller.organizationId;

const limit = 1_000;

/** All trails that the account sees: its own, in all regions, then its organization's. */
export async function visibleTrails(reader: Reader, { caller }: Context): Promise<TrailRow[]> {
  const own = await reader.range(trails, { prefix: [caller.accountId], limit });
  if (caller.organizationId === undefined) return own;
  const shared = await reader.indexRange(trails, "organization", { prefix: [caller.organizationId], limit });
  return [...own, ...shared.filter((row) => row.accountId !== caller.accountId)];
}
