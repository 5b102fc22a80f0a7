/** Files that were dropped or chosen, folders opened, with the keys that they get. */
import type { UploadedFile } from "./uploads.ts";

/** Reads what was dropped: call it while the event is handled, before anything is awaited. */
export function droppedFiles(transfer: DataTransfer, prefix: string): Promise<readonly UploadedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return Promise.all(entries.map((entry) => filesOf(entry, prefix))).then((lists) => lists.flat());
}

/** Files of an `<input type="file">`; of a chosen folder they know their paths. */
export function chosenFiles(files: readonly File[], prefix: string): readonly UploadedFile[] {
  return files.map((file) => ({ file, key: prefix + (file.webkitRelativePath || file.name) }));
}

async function filesOf(entry: FileSystemEntry, prefix: string): Promise<readonly UploadedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, key: prefix + entry.name }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: UploadedFile[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    // A reader gives a hundred at a time, and nothing when there are no more.
    if (batch.length === 0) return found;
    for (const inner of batch) found.push(...(await filesOf(inner, `${prefix}${entry.name}/`)));
  }
}
