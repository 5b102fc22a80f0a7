/** All uploads of this tab: they go on while other pages are shown. */
import { S3Client, type StorageClass } from "@aws-sdk/client-s3";
import { newClient } from "../../../aws/use-client.ts";
import { dismiss, notify } from "../../../frame/notices.ts";
import { Observable, useObservable } from "../../../frame/observable.ts";
import { Upload } from "./upload.ts";

const filesAtOnce = 3;

/** A new list whenever anything of an upload changes. */
const uploads = new Observable<readonly Upload[]>([]);

let lastId = 0;
let client: S3Client | undefined;
const s3 = (): S3Client => (client ??= newClient(S3Client));

/** The uploads, as they stand. */
export function useUploads(): readonly Upload[] {
  return useObservable(uploads);
}

/** A file, and the key that it gets. */
export interface UploadedFile {
  readonly key: string;
  readonly file: File;
}

/** Begins uploads. */
export function startUploads(bucket: string, files: readonly UploadedFile[], storageClass: StorageClass): void {
  // Whoever has signed in anew signs with what they have now.
  client = undefined;
  const added = files.map(
    ({ key, file }) => new Upload(`upload-${++lastId}`, { bucket, key, file, storageClass }, { s3, changed: tell }),
  );
  uploads.set([...uploads.get(), ...added]);
  fill();
}

/** Sends again what is missing of a paused or failed upload. */
export function resumeUpload(upload: Upload): void {
  client = undefined;
  upload.state = "queued";
  fill();
}

/** Forgets those that are over. */
export function clearUploads(): void {
  uploads.set(uploads.get().filter(({ state }) => state !== "done" && state !== "cancelled"));
}

/** Keeps as many going as may. */
function fill(): void {
  const all = uploads.get();
  const running = all.filter(({ state }) => state === "running").length;
  for (const upload of all.filter(({ state }) => state === "queued").slice(0, Math.max(0, filesAtOnce - running))) {
    void upload.run().then(fill);
  }
  tell();
}

/** Leaving the page would end them: the browser asks. */
addEventListener("beforeunload", (event) => {
  if (uploads.get().some(({ state }) => state === "running" || state === "queued")) event.preventDefault();
});

function tell(): void {
  uploads.set([...uploads.get()]);
  const all = uploads.get();
  const isGoing = all.some(({ state }) => state === "running" || state === "queued");
  if (!isGoing) return dismiss("s3.uploads");
  const whole = all.reduce((sum, { target }) => sum + target.file.size, 0);
  const sent = all.reduce((sum, { sentBytes }) => sum + sentBytes, 0);
  const done = all.filter(({ state }) => state === "done").length;
  const percent = whole === 0 ? 100 : Math.floor((100 * sent) / whole);
  notify({ id: "s3.uploads", type: "in-progress", content: `${done}/${all.length} · ${percent} %` });
}
