/** ARNs of access grants: `arn:aws:s3:REGION:ACCOUNT:access-grants/default[/location/ID|/grant/ID]`. */

/** Where an instance is. */
export interface GrantsPlace {
  readonly region: string;
  readonly accountId: string;
}

export function instanceArn({ region, accountId }: GrantsPlace): string {
  return `arn:aws:s3:${region}:${accountId}:access-grants/default`;
}

export function locationArn(place: GrantsPlace & { readonly id: string }): string {
  return `${instanceArn(place)}/location/${place.id}`;
}

export function grantArn(place: GrantsPlace & { readonly id: string }): string {
  return `${instanceArn(place)}/grant/${place.id}`;
}

/** What an ARN of access grants names. */
export interface NamedGrantsThing extends GrantsPlace {
  readonly kind: "instance" | "location" | "grant";
  /** `default` for the instance. */
  readonly id: string;
}

/** Undefined when the text is no such ARN. */
export function parseGrantsArn(arn: string): NamedGrantsThing | undefined {
  const match = /^arn:aws[\w-]*:s3:([\w-]+):(\d{12}):access-grants\/default(?:\/(location|grant)\/([\w-]+))?$/.exec(
    arn,
  );
  if (match === null) return undefined;
  const [, region = "", accountId = "", kind = "instance", id = "default"] = match;
  return { region, accountId, kind: kind as NamedGrantsThing["kind"], id };
}
