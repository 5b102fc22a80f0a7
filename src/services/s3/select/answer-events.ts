/** What a query answers, event by event, as it is found. */
import type { InputOf } from "../../../kernel/operation.ts";
import type { S3 } from "../../../generated/s3.ts";
import type { Query } from "./expression.ts";
import { openSource, type Progress, type Queried } from "./open-source.ts";
import { RecordWriter } from "./output.ts";
import { runQuery } from "./run-query.ts";

type Event = Readonly<Record<string, object>>;

/** What a query is billed for. */
export interface SelectedBytes {
  readonly scanned: number;
  readonly returned: number;
}

/** A query and what it is asked of. */
export interface Asked {
  readonly input: InputOf<S3, "SelectObjectContent">;
  readonly query: Query;
  readonly queried: Queried;
  /** Region time, milliseconds. */
  readonly now: number;
  /** Tells that nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
  /** Told once, however the query ends. */
  count(used: SelectedBytes): void;
}

/** How much is looked at between two events that tell of the progress. */
const progressBytes = 64 * 1024 ** 2;

/** The events. Throws S3 Select's errors. */
export async function* answerEvents({ input, query, queried, now, signal, count }: Asked): AsyncGenerator<Event> {
  const progress: Progress = { scannedBytes: 0, processedBytes: 0 };
  let returned = 0;
  const details = () => ({
    Details: {
      BytesScanned: progress.scannedBytes,
      BytesProcessed: progress.processedBytes,
      BytesReturned: returned,
    },
  });
  const records = (Payload: Buffer): Event => {
    returned += Payload.length;
    return { Records: { Payload } };
  };
  const isTold = input.RequestProgress?.Enabled === true;
  try {
    const source = await openSource({ queried, input, query }, progress);
    try {
      const writer = new RecordWriter(input.OutputSerialization);
      let told = 0;
      for await (const _ of runQuery({ source, query, writer, now })) {
        // A query that finds nothing yet gives no other place to stop it at.
        if (signal?.aborted === true) return;
        for (const message of writer.full()) yield records(message);
        if (!isTold || progress.processedBytes - told < progressBytes) continue;
        told = progress.processedBytes;
        yield { Progress: details() };
      }
      for (const message of writer.rest()) yield records(message);
    } finally {
      await source.close();
    }
    if (isTold) yield { Progress: details() };
    yield { Stats: details() };
    yield { End: {} };
  } finally {
    count({ scanned: progress.scannedBytes, returned });
  }
}

const waits = {
  /** A client is told that the query goes on when nothing was found for so long. */
  silenceMilliseconds: 5_000,
  /** How long a query may take to fail with a status: an answer that has begun can only end with an error. */
  patienceMilliseconds: 2_000,
};

/**
 * The events as a stream that says now and then that it goes on. An error before the first event, in the first moments,
 * is thrown at once.
 */
export async function begun(
  events: AsyncGenerator<Event>,
  signal: AbortSignal,
  { silenceMilliseconds, patienceMilliseconds } = waits,
): Promise<AsyncIterable<Event>> {
  const first = events.next();
  // It is looked at below, or by the stream; a client that leaves before that leaves it to nobody.
  first.catch(() => undefined);
  signal.addEventListener("abort", () => void events.return(undefined).catch(() => undefined), { once: true });
  await within(first, patienceMilliseconds);
  return goingOn(events, first, silenceMilliseconds);
}

async function* goingOn(
  events: AsyncGenerator<Event>,
  first: Promise<IteratorResult<Event>>,
  silenceMilliseconds: number,
): AsyncGenerator<Event> {
  try {
    for (let next = first; ;) {
      const found = await within(next, silenceMilliseconds);
      if (found?.done === true) return;
      yield found?.value ?? { Cont: {} };
      if (found) next = events.next();
    }
  } finally {
    await events.return(undefined);
  }
}

/** What is promised, or undefined when it takes longer. */
async function within<T>(promised: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promised, late]);
  } finally {
    clearTimeout(timer);
  }
}
