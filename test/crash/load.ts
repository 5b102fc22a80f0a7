/** One client's random load: it owns some keys, shares others, and remembers what the region said. */
import { bytesOf, type Random } from "../support/random.ts";
import { contentOf, isSame, type Content } from "./content.ts";
import type { KeyModel } from "./key-model.ts";
import { bare, readObject } from "./reading.ts";
import { nextMoment } from "./register.ts";
import type { RegionProcess } from "./region-process.ts";
import { Sender } from "./sender.ts";
import { UploadLoad } from "./upload-load.ts";
import { plainBucket, versionedBucket, type World } from "./world.ts";

const ownKeys = 40;
const sharedKeys = 30;
const versionedKeys = 25;

/** How often each kind of request is made. */
const weights = {
  put: 30,
  putShared: 14,
  putVersioned: 14,
  read: 20,
  readVersion: 5,
  delete: 5,
  deleteVersioned: 3,
  deleteVersion: 5,
  deleteMany: 3,
  copy: 6,
  upload: 6,
} as const;

/** A key and its model. */
interface Target {
  readonly bucket: string;
  readonly key: string;
  readonly model: KeyModel;
}

/** Who a client is. */
export interface ClientOptions {
  /** Names the keys that it alone writes. */
  readonly owner: string;
  /** What the marks of its objects begin with: no other client's do, in no round. */
  readonly marks: string;
  readonly random: Random;
}

/** One client. */
export class Load {
  readonly #world: World;
  readonly #random: Random;
  readonly #owner: string;
  readonly #marks: string;
  readonly #sender: Sender;
  readonly #uploads: UploadLoad;
  #count = 0;
  readonly #steps: Readonly<Record<keyof typeof weights, () => Promise<void>>> = {
    put: () => this.#put(this.#ownKey()),
    putShared: () => this.#put(this.#sharedKey()),
    putVersioned: () => this.#put(this.#versionedKey()),
    read: () => this.#read(this.#random.oneIn(2) ? this.#sharedKey() : this.#ownKey()),
    readVersion: () => this.#readVersion(),
    delete: () => this.#delete(this.#random.oneIn(4) ? this.#sharedKey() : this.#ownKey()),
    deleteVersioned: () => this.#delete(this.#versionedKey()),
    deleteVersion: () => this.#deleteVersion(),
    deleteMany: () => this.#deleteMany(),
    copy: () => this.#copy(),
    upload: () => this.#uploads.step(),
  };

  constructor(region: RegionProcess, world: World, options: ClientOptions) {
    this.#world = world;
    this.#random = options.random;
    this.#owner = options.owner;
    this.#marks = options.marks;
    this.#sender = new Sender(region, world);
    this.#uploads = new UploadLoad(this.#sender, world, options);
  }

  /** Makes requests one after the other until told to stop. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.#step();
    this.#sender.s3.destroy();
  }

  #step(): Promise<void> {
    return this.#steps[this.#random.weighted(weights)]();
  }

  #ownKey(): Target {
    return this.#plain(`own-${this.#owner}-${this.#random.below(ownKeys)}`);
  }

  #sharedKey(): Target {
    return this.#plain(`shared-${this.#random.below(sharedKeys)}`);
  }

  #plain(key: string): Target {
    return { bucket: plainBucket, key, model: this.#world.plainKey(key) };
  }

  #versionedKey(): Target {
    const key = `versioned-${this.#owner}-${this.#random.below(versionedKeys)}`;
    return { bucket: versionedBucket, key, model: this.#world.versionedKey(key) };
  }

  async #put({ bucket, key, model }: Target): Promise<void> {
    if (model.isDoubtful && !key.startsWith("shared")) return;
    const mark = `${this.#marks}.${(this.#count += 1)}`;
    const bytes = bytesOf(mark, randomSize(this.#random));
    const content = contentOf(mark, bytes);
    const pending = model.begin(content);
    this.#world.puts.sent += 1;
    const answer = await this.#sender.write(`put ${key}`, pending, () =>
      this.#sender.s3.putObject({ Bucket: bucket, Key: key, Body: bytes, Metadata: { mark } }),
    );
    if (!answer) return;
    this.#world.puts.acknowledged += 1;
    if (bare(answer.ETag) !== content.etag) this.#world.lost.push(`${key}: the put's ETag is ${answer.ETag}`);
  }

  async #delete({ bucket, key, model }: Target): Promise<void> {
    if (model.isDoubtful && !key.startsWith("shared")) return;
    const pending = model.begin(undefined);
    await this.#sender.write(`delete ${key}`, pending, () =>
      this.#sender.s3.deleteObject({ Bucket: bucket, Key: key }),
    );
  }

  async #read({ bucket, key }: Target): Promise<void> {
    const register = this.#world.plainKey(key);
    const start = nextMoment();
    const outcome = await this.#sender.send(`get ${key}`, () => readObject(this.#sender.s3, bucket, key));
    if (typeof outcome === "string") return;
    if (!register.observe(outcome.value, start, nextMoment()))
      this.#world.lost.push(`${key} was read as ${outcome.value?.mark ?? "nothing"} while others were acknowledged`);
  }

  async #readVersion(): Promise<void> {
    const { bucket, key } = this.#versionedKey();
    const version = this.#random.find(this.#world.versionedKey(key).versions.filter((each) => each.content));
    if (!version) return;
    const read = (): Promise<Content | undefined> => readObject(this.#sender.s3, bucket, key, version.versionId);
    const outcome = await this.#sender.send(`get a version of ${key}`, read);
    if (typeof outcome !== "string" && !isSame(outcome.value, version.content))
      this.#world.lost.push(`${key}: version ${version.versionId} was read as ${outcome.value?.mark ?? "nothing"}`);
  }

  async #deleteVersion(): Promise<void> {
    const { bucket, key } = this.#versionedKey();
    const model = this.#world.versionedKey(key);
    const version = this.#random.find(model.versions);
    if (!version || model.isDoubtful) return;
    const { versionId: VersionId } = version;
    await this.#sender.write(`delete a version of ${key}`, model.beginRemoval(version), () =>
      this.#sender.s3.deleteObject({ Bucket: bucket, Key: key, VersionId }),
    );
  }

  async #deleteMany(): Promise<void> {
    const targets = Array.from({ length: 2 + this.#random.below(8) }, () => this.#ownKey());
    const keys = new Map(targets.filter(({ model }) => !model.isDoubtful).map((target) => [target.key, target]));
    if (keys.size === 0) return;
    const pending = [...keys.values()].map(({ model }) => model.begin(undefined));
    const Objects = [...keys.keys()].map((Key) => ({ Key }));
    const all = {
      acknowledge: () => pending.forEach((each) => each.acknowledge()),
      withdraw: () => pending.forEach((each) => each.withdraw()),
    };
    const answer = await this.#sender.write("delete many", all, () =>
      this.#sender.s3.deleteObjects({ Bucket: plainBucket, Delete: { Objects } }),
    );
    if (answer?.Errors?.length) this.#world.unexpected.push(`delete many: ${JSON.stringify(answer.Errors)}`);
  }

  async #copy(): Promise<void> {
    const source = this.#ownKey();
    const known = this.#world.plainKey(source.key).certain()?.content;
    const target = this.#random.pick([this.#ownKey(), this.#sharedKey(), this.#versionedKey()]);
    if (!known || target.key === source.key) return;
    if (target.model.isDoubtful && !target.key.startsWith("shared")) return;
    const pending = target.model.begin(known);
    await this.#sender.write(`copy ${source.key} to ${target.key}`, pending, () =>
      this.#sender.s3.copyObject({
        Bucket: target.bucket,
        Key: target.key,
        CopySource: `${source.bucket}/${source.key}`,
      }),
    );
  }
}

/** Mostly small, some empty, few of megabytes. */
export function randomSize(random: Random): number {
  const limit = random.weighted({ "1": 4, "4096": 50, "65536": 30, "524288": 12, "3145728": 4 });
  return random.below(Number(limit));
}
