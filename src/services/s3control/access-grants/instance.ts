/** The instance of access grants: found, and shown. */
import type { Reader } from "../../../kernel/store.ts";
import { instanceArn, type GrantsPlace } from "./arns.ts";
import { noInstance } from "./errors.ts";
import { grantsInstances, type GrantsInstanceRow } from "./tables.ts";

/** The instance at a place; throws AccessGrantsInstanceNotExistsError. */
export async function requireInstance(reader: Reader, place: GrantsPlace): Promise<GrantsInstanceRow> {
  const row = await reader.get(grantsInstances, [place.accountId, place.region]);
  if (row === undefined) throw noInstance();
  return row;
}

/** Members that all answers about an instance share. */
export function instanceOutput(row: GrantsInstanceRow) {
  const { createdAt, identityCenter } = row;
  return {
    CreatedAt: new Date(createdAt),
    AccessGrantsInstanceId: "default",
    AccessGrantsInstanceArn: instanceArn(row),
    ...(identityCenter === undefined
      ? {}
      : {
          // The older of the two names of the application (API reference, "IdentityCenterArn").
          IdentityCenterArn: identityCenter.applicationArn,
          IdentityCenterInstanceArn: identityCenter.instanceArn,
          IdentityCenterApplicationArn: identityCenter.applicationArn,
        }),
  };
}
