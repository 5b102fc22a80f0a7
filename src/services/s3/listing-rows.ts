/** What listings read of stored rows, and the rows they make of it. */
import type { PickedValues } from "../../kernel/store.ts";
import type { ListedRow, VersionRow } from "./listing-entries.ts";
import type { ObjectRow } from "./tables.ts";

export const listedMembers = ["key", "etag", "size", "modifiedAt", "storageClass", "checksum", "classed"] as const;
export const listedMembersWithOwner = [...listedMembers, "owner"] as const;

/** The row of a current object. */
export function newListedRow(
  values: PickedValues<ObjectRow, typeof listedMembers | typeof listedMembersWithOwner>,
): ListedRow {
  return {
    key: values[0],
    etag: values[1],
    size: values[2],
    modifiedAt: values[3],
    storageClass: values[4],
    checksum: values[5],
    classed: values[6],
    owner: values[7],
  };
}

type OwnedValues = PickedValues<ObjectRow, typeof listedMembersWithOwner>;

export const versionMembers = [...listedMembersWithOwner, "versionId", "sequence", "deleteMarker"] as const;

/** The row of a version or delete marker, not yet known to be the latest. */
export function newVersionRow(values: PickedValues<ObjectRow, typeof versionMembers>): VersionRow {
  // Behind the others a spread costs a twentieth of what it costs before them.
  return {
    versionId: values[8],
    sequence: values[9],
    deleteMarker: values[10],
    isLatest: false,
    ...newListedRow(values as unknown as OwnedValues),
  };
}
