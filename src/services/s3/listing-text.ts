/** Listed entries as the XML elements of an answer: what the model's writer would write of them, at a fraction of its cost. */
import { isoTime } from "../../kernel/iso-time.ts";
import { escapeXml } from "../../kernel/xml-text.ts";
import { algorithmList, type EntryOptions, type ListedRow } from "./listing-entries.ts";
import type { VersionRow } from "./listing-entries.ts";
import { restoreStatus } from "./object-restore.ts";

/** Short texts cost less each when they are appended together. */
const appendedAtOnce = 16;

type Append = (text: string) => void;

/** `Contents` of current objects. */
export function writeContents(rows: readonly ListedRow[], options: EntryOptions, append: Append): void {
  const { encode, withOwner } = options;
  const parts = new EntryParts(options);
  writeAll(rows, append, (row) => {
    const key = `<Contents><Key>${escapeXml(encode(row.key))}</Key>${modified(row)}`;
    return `${key}${parts.content(row, withOwner)}${parts.restore(row)}</Contents>`;
  });
}

/** `Version` and `DeleteMarker` elements as they follow each other: some clients make one list of both. */
export function writeVersions(rows: readonly VersionRow[], options: EntryOptions, append: Append): void {
  const { encode } = options;
  const parts = new EntryParts(options);
  writeAll(rows, append, (row) => {
    const named = `${identity(row, encode)}${modified(row)}`;
    if (row.deleteMarker) return `<DeleteMarker>${named}${parts.owner(row)}</DeleteMarker>`;
    return `<Version>${named}${parts.content(row, true)}${parts.restore(row)}</Version>`;
  });
}

function modified(row: ListedRow): string {
  return `<LastModified>${isoTime(row.modifiedAt, true)}</LastModified>`;
}

function identity(row: VersionRow, encode: EntryOptions["encode"]): string {
  const names = `<Key>${escapeXml(encode(row.key))}</Key>${element("VersionId", row.versionId)}`;
  return `${names}<IsLatest>${row.isLatest}</IsLatest>`;
}

/** The parts that an entry mostly has in common with the one before: they are made again when they differ. */
class EntryParts {
  readonly #options: EntryOptions;
  #storageClass: string | undefined;
  #classText = "";
  #algorithm: string | undefined;
  #checksumType: string | undefined;
  #checksumText = "";
  #canonicalId: string | undefined;
  #displayName: string | undefined;
  #ownerText = "";

  constructor(options: EntryOptions) {
    this.#options = options;
  }

  /** From `ETag` to `StorageClass`, with the owner before the class as S3 has it. */
  content(row: ListedRow, withOwner: boolean): string {
    if (row.storageClass !== this.#storageClass) {
      this.#storageClass = row.storageClass;
      this.#classText = element("StorageClass", row.storageClass);
    }
    const checksum = row.checksum === undefined ? "" : this.#checksum(row.checksum);
    const owned = withOwner ? `</Size>${this.owner(row)}` : "</Size>";
    return `<ETag>&quot;${escapeXml(row.etag)}&quot;</ETag>${checksum}<Size>${row.size}${owned}${this.#classText}`;
  }

  #checksum({ member, type }: NonNullable<ListedRow["checksum"]>): string {
    if (member !== this.#algorithm || type !== this.#checksumType) {
      [this.#algorithm, this.#checksumType] = [member, type];
      const algorithms = algorithmList(member).map((name) => element("ChecksumAlgorithm", name));
      this.#checksumText = algorithms.join("") + element("ChecksumType", type);
    }
    return this.#checksumText;
  }

  owner({ owner }: ListedRow): string {
    if (owner === undefined) return "";
    if (owner.canonicalId !== this.#canonicalId || owner.displayName !== this.#displayName) {
      [this.#canonicalId, this.#displayName] = [owner.canonicalId, owner.displayName];
      const name = this.#options.era === "2023" ? element("DisplayName", owner.displayName) : "";
      this.#ownerText = `<Owner>${element("ID", owner.canonicalId)}${name}</Owner>`;
    }
    return this.#ownerText;
  }

  restore(row: ListedRow): string {
    if (!this.#options.withRestores || row.classed === undefined) return "";
    const { RestoreStatus: status } = restoreStatus(row, this.#options.now);
    if (status === undefined) return "";
    const expiry = status.RestoreExpiryDate;
    const until = expiry && `<RestoreExpiryDate>${isoTime(expiry.getTime(), true)}</RestoreExpiryDate>`;
    const state = `<IsRestoreInProgress>${status.IsRestoreInProgress}</IsRestoreInProgress>`;
    return `<RestoreStatus>${state}${until ?? ""}</RestoreStatus>`;
  }
}

function element(name: string, text: string): string {
  return text === "" ? `<${name}/>` : `<${name}>${escapeXml(text)}</${name}>`;
}

/** Appends the texts of all rows. */
function writeAll<Row>(rows: readonly Row[], append: Append, textOf: (row: Row) => string): void {
  for (let start = 0; start < rows.length; start += appendedAtOnce) {
    const end = Math.min(start + appendedAtOnce, rows.length);
    let text = "";
    for (let at = start; at < end; at++) text += textOf(rows[at] as Row);
    append(text);
  }
}
