/** Which of S3's requests are heat, of which kind, and where: the hook in every request's way. */
import type { Context } from "../../../kernel/context.ts";
import type { Reader } from "../../../kernel/store.ts";

/** What an input says about where in the bucket the request is. */
interface Placed {
  readonly Key?: string;
  readonly Prefix?: string;
  readonly StartAfter?: string;
  readonly Marker?: string;
  readonly KeyMarker?: string;
}

/** Operations by kind: AWS counts PUT, COPY, POST and DELETE as writes, GET and HEAD as reads. Listings read where they begin. */
const kinds = new Map<string, Kind>();

type Kind = "read" | "write" | "list";

function kindOf(operation: string): Kind {
  if (/^List(Objects|ObjectsV2|ObjectVersions|MultipartUploads)$/.test(operation)) return "list";
  return /^(Get|Head|List|Select)/.test(operation) ? "read" : "write";
}

/** Counts a request to an object, or a listing; throws SlowDown when its partition has no capacity left. */
export function touchPartition(
  context: Context,
  reader: Reader,
  request: { readonly bucket: string; readonly operation: string; readonly input: Placed },
): void {
  const { heat } = context;
  if (heat === undefined) return;
  const { bucket, operation, input } = request;
  let kind = kinds.get(operation);
  if (kind === undefined) kinds.set(operation, (kind = kindOf(operation)));
  if (input.Key !== undefined) heat.touch(reader, { bucket, key: input.Key, write: kind === "write" });
  else if (kind === "list") heat.touch(reader, { bucket, key: beginning(input), write: false });
}

function beginning({ Prefix: prefix = "", StartAfter: after, Marker: marker, KeyMarker: keyMarker }: Placed): string {
  const start = after ?? marker ?? keyMarker ?? "";
  return start > prefix ? start : prefix;
}

/** Counts one of the keys that a request deletes together with others: on AWS each takes a write's capacity. */
export async function touchDeleted(context: Context, bucket: string, key: string): Promise<void> {
  const { heat, store } = context;
  if (heat !== undefined) await store.read(async (reader) => heat.touch(reader, { bucket, key, write: true }));
}
