/** The model of one key of a bucket with versions: one client writes it, one request at a time. */
import { describe, isSame, type Content } from "./content.ts";
import type { KeyModel, PendingWrite } from "./key-model.ts";

/** A version, or (without content) a delete marker. */
export interface Version {
  readonly versionId: string;
  readonly content: Content | undefined;
}

/** A version as a listing shows it. */
export interface ListedVersion extends Version {
  readonly isLatest: boolean;
}

/** What is known of one key's versions. */
export class VersionedKey implements KeyModel {
  /** Acknowledged and not removed, oldest first. */
  #there: Version[] = [];
  /** Removed, and acknowledged to be. */
  #removed = new Set<string>();
  /** Asked to be removed, without an answer. */
  #doubtful = new Set<string>();
  /** Writes without an answer. */
  #unanswered: (Content | undefined)[] = [];

  get isDoubtful(): boolean {
    return this.#unanswered.length > 0 || this.#doubtful.size > 0;
  }

  /** Versions that must be there. */
  get versions(): readonly Version[] {
    return this.#there.filter(({ versionId }) => !this.#doubtful.has(versionId));
  }

  begin(content: Content | undefined): PendingWrite {
    this.#unanswered.push(content);
    const answered = (): void => void this.#unanswered.splice(this.#unanswered.indexOf(content), 1);
    return {
      withdraw: answered,
      acknowledge: (versionId) => {
        answered();
        this.#there.push({ versionId: versionId ?? "no version id", content });
      },
    };
  }

  beginRemoval({ versionId }: Version): PendingWrite {
    this.#doubtful.add(versionId);
    return {
      withdraw: () => void this.#doubtful.delete(versionId),
      acknowledge: () => {
        this.#doubtful.delete(versionId);
        this.#removed.add(versionId);
        this.#there = this.#there.filter((version) => version.versionId !== versionId);
      },
    };
  }

  /** What is wrong with these versions; objects are listed newest first, and so are markers. */
  problems(listed: readonly ListedVersion[]): string[] {
    const byId = new Map(listed.map((version) => [version.versionId, version]));
    const problems: string[] = [];
    for (const version of this.#there) {
      const found = byId.get(version.versionId);
      if (found === undefined && this.#doubtful.has(version.versionId)) continue;
      if (found === undefined) problems.push(`version ${version.versionId} is gone: ${describe(version.content)}`);
      else if (!isSame(found.content, version.content))
        problems.push(`version ${version.versionId} is ${describe(found.content)}, not ${describe(version.content)}`);
    }
    return [...problems, ...this.#orderProblems(listed), ...this.#strangers(listed)];
  }

  #orderProblems(listed: readonly ListedVersion[]): string[] {
    const problems: string[] = [];
    const byId = new Map(listed.map((version) => [version.versionId, version]));
    const newestFirst = this.#there.filter(({ versionId }) => byId.has(versionId)).toReversed();
    for (const isMarker of [true, false]) {
      const isOfKind = (version: Version): boolean => (version.content === undefined) === isMarker;
      const wanted = newestFirst.filter(isOfKind);
      const order = listed.filter(
        (version) => isOfKind(version) && wanted.some((each) => isSameVersion(each, version)),
      );
      if (wanted.some((version, index) => version.versionId !== order[index]?.versionId))
        problems.push("the versions are not in the order they were made");
    }
    const latest = listed.filter((version) => version.isLatest);
    if (latest.length !== Math.min(listed.length, 1)) problems.push(`${latest.length} versions are the latest`);
    const [newest] = newestFirst;
    const isKnown = this.#there.some((version) => version.versionId === latest[0]?.versionId);
    if (isKnown && newest?.versionId !== latest[0]?.versionId)
      problems.push(`the latest version is ${latest[0]?.versionId}, not ${newest?.versionId}`);
    return problems;
  }

  /** Versions nobody was told of must be writes without an answer, each at most once. */
  #strangers(listed: readonly ListedVersion[]): string[] {
    const unanswered = [...this.#unanswered];
    const problems: string[] = [];
    for (const { versionId, content } of listed) {
      if (this.#there.some((version) => version.versionId === versionId)) continue;
      const index = unanswered.findIndex((each) => isSame(each, content));
      if (this.#removed.has(versionId)) problems.push(`the removed version ${versionId} is back`);
      else if (index < 0) problems.push(`nobody made version ${versionId}: ${describe(content)}`);
      else unanswered.splice(index, 1);
    }
    return problems;
  }

  /** No request is under way any more, and these are the versions. What nobody was told of is the newest: its writer stopped there. */
  settle(listed: readonly ListedVersion[]): void {
    const there = this.#there.filter((version) => listed.some((each) => isSameVersion(each, version)));
    const strangers = listed.filter((version) => !there.some((each) => isSameVersion(each, version)));
    this.#there = [...there, ...strangers.map(({ versionId, content }) => ({ versionId, content }))];
    this.#doubtful = new Set();
    this.#unanswered = [];
  }
}

function isSameVersion(one: Version, other: Version): boolean {
  return one.versionId === other.versionId;
}
