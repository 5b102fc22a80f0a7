/** One client's multipart uploads: begun, filled, completed, aborted or left, one request a step. */
import type { CompletedPart } from "@aws-sdk/client-s3";
import { contentOfParts, digest } from "./content.ts";
import type { ClientOptions } from "./load.ts";
import type { PendingWrite } from "./key-model.ts";
import { bytesOf, type Random } from "../support/random.ts";
import { bare } from "./reading.ts";
import type { Sender } from "./sender.ts";
import { Upload } from "./upload.ts";
import { plainBucket, versionedBucket, type World } from "./world.ts";

const keys = 12;
const openUploads = 4;
/** All parts but the last have at least this. */
const minimumPartBytes = 5 * 1024 ** 2;

/** The uploads of one client. */
export class UploadLoad {
  readonly #sender: Sender;
  readonly #world: World;
  readonly #random: Random;
  readonly #owner: string;
  readonly #marks: string;
  #count = 0;

  constructor(sender: Sender, world: World, { owner, marks, random }: ClientOptions) {
    this.#sender = sender;
    this.#world = world;
    this.#random = random.fork("uploads");
    this.#owner = owner;
    this.#marks = marks;
  }

  /** The next request of a new or an open upload. */
  async step(): Promise<void> {
    const own = [...this.#world.uploads.values()].filter(({ key }) => key.startsWith(this.#prefix));
    const upload = this.#random.find(own.filter((each) => each.ending === undefined && !each.hasDoubtfulParts));
    if (own.length < openUploads && (!upload || this.#random.oneIn(3))) return this.#create();
    if (!upload) return;
    if (upload.mark === undefined) return this.#abort(upload);
    if (upload.parts.size === 0 || this.#random.oneIn(3)) return this.#fill(upload);
    return this.#random.oneIn(4) ? this.#abort(upload) : this.#complete(upload);
  }

  get #prefix(): string {
    return `upload-${this.#owner}-`;
  }

  async #create(): Promise<void> {
    const bucket = this.#random.oneIn(3) ? versionedBucket : plainBucket;
    const key = `${this.#prefix}${this.#random.below(keys)}`;
    const mark = `${this.#marks}.u${(this.#count += 1)}`;
    const place = `${bucket}/${key}`;
    const unanswered = this.#world.unansweredUploads;
    unanswered.push(place);
    const answered = (): void => void unanswered.splice(unanswered.indexOf(place), 1);
    const pending = { acknowledge: answered, withdraw: answered };
    const answer = await this.#sender.write(`begin an upload of ${key}`, pending, () =>
      this.#sender.s3.createMultipartUpload({ Bucket: bucket, Key: key, Metadata: { mark } }),
    );
    if (answer?.UploadId === undefined) return;
    this.#world.uploads.set(answer.UploadId, new Upload({ bucket, key, uploadId: answer.UploadId, mark }));
  }

  /** Uploads a part, or replaces one; a second part needs a large first one. */
  async #fill(upload: Upload): Promise<void> {
    const first = upload.parts.get(1);
    const canContinue = first !== undefined && first.sizeBytes >= minimumPartBytes;
    const PartNumber = canContinue && !this.#random.oneIn(4) ? 2 : 1;
    const isLarge = PartNumber === 1 && (upload.parts.size > 1 || this.#random.oneIn(5));
    const sizeBytes = isLarge ? minimumPartBytes + this.#random.below(4096) : 1 + this.#random.below(200_000);
    const bytes = bytesOf(`${upload.mark}.${PartNumber}.${(this.#count += 1)}`, sizeBytes);
    const pending = upload.begin(PartNumber, { etag: digest("md5", bytes), sizeBytes });
    const { bucket: Bucket, key: Key, uploadId: UploadId } = upload;
    const answer = await this.#sender.write(`upload part ${PartNumber} of ${Key}`, pending, () =>
      this.#sender.s3.uploadPart({ Bucket, Key, UploadId, PartNumber, Body: bytes }),
    );
    if (answer) upload.bytes.set(PartNumber, bytes);
  }

  async #complete(upload: Upload): Promise<void> {
    const bytes = [...upload.parts.keys()].sort((a, b) => a - b).map((number) => upload.bytes.get(number));
    const known = bytes.filter((each) => each !== undefined);
    // The bytes of a part that survived without an answer are not known here.
    if (known.length < bytes.length) return this.#abort(upload);
    const { bucket: Bucket, key: Key, uploadId: UploadId, mark = "" } = upload;
    const model = Bucket === plainBucket ? this.#world.plainKey(Key) : this.#world.versionedKey(Key);
    if (model.isDoubtful) return;
    const Parts = [...upload.parts]
      .sort(([one], [other]) => one - other)
      .map(([PartNumber, { etag }]): CompletedPart => ({ PartNumber, ETag: `"${etag}"` }));
    const content = contentOfParts(mark, known);
    const pending = this.#ending(upload, "complete", model.begin(content));
    const answer = await this.#sender.write(`complete the upload of ${Key}`, pending, () =>
      this.#sender.s3.completeMultipartUpload({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
    if (answer && bare(answer.ETag) !== content.etag)
      this.#world.lost.push(`${Key}: the upload's ETag is ${answer.ETag}, not ${content.etag}`);
  }

  async #abort(upload: Upload): Promise<void> {
    const { bucket: Bucket, key: Key, uploadId: UploadId } = upload;
    await this.#sender.write(`abort the upload of ${Key}`, this.#ending(upload, "abort"), () =>
      this.#sender.s3.abortMultipartUpload({ Bucket, Key, UploadId }),
    );
  }

  #ending(upload: Upload, ending: "complete" | "abort", write?: PendingWrite): PendingWrite {
    upload.ending = ending;
    return {
      acknowledge: (versionId) => {
        this.#world.uploads.delete(upload.uploadId);
        this.#world.endedUploads.add(upload.uploadId);
        write?.acknowledge(versionId);
      },
      withdraw: () => {
        upload.ending = undefined;
        write?.withdraw();
      },
    };
  }
}
