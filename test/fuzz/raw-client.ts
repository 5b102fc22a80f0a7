/** Sends bytes over a socket, as slowly as asked, and collects what comes back. */
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** What to send, and how. */
export interface Sending {
  readonly pieces: readonly Buffer[];
  /** Between pieces. */
  readonly pauseMilliseconds: number;
  /** `answer`: wait for it with the connection open; `finish`: say that nothing more comes; `reset`: break off. */
  readonly ending: "answer" | "finish" | "reset";
  /** Of requests whose answers have no bodies, though they state a length. */
  readonly isHead: boolean;
}

/** What came back. */
export interface Received {
  readonly bytes: Buffer;
  /** Neither an answer nor an end came in time. */
  readonly isHung: boolean;
}

/** What hangs does so for good; making a large key takes long where others use the processors, too. */
const patienceMilliseconds = 30_000;

/** Resolves when an answer came whole, the connection ended, or patience did. */
export async function exchange(port: number, sending: Sending): Promise<Received> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const received: Buffer[] = [];
  let isHung = false;
  const ended = new Promise<void>((resolve) => {
    socket.on("data", (piece) => {
      received.push(piece);
      if (sending.ending === "answer" && isAnswered(Buffer.concat(received), sending.isHead)) resolve();
    });
    // A reset is an end like another.
    socket.on("error", () => resolve());
    socket.on("close", () => resolve());
  });
  await sendAll(socket, sending);
  if (sending.ending === "reset") socket.resetAndDestroy();
  if (sending.ending === "finish") socket.end();
  const timer = setTimeout(() => {
    isHung = true;
    socket.destroy();
  }, patienceMilliseconds);
  await ended;
  clearTimeout(timer);
  socket.destroy();
  return { bytes: Buffer.concat(received), isHung };
}

async function sendAll(socket: ReturnType<typeof connect>, { pieces, pauseMilliseconds }: Sending): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed || !socket.writable) return;
    socket.write(piece);
    if (pauseMilliseconds > 0) await pause(pauseMilliseconds);
  }
}

/** Whether a final answer with its whole body is there. */
function isAnswered(bytes: Buffer, isHead: boolean): boolean {
  const answers = splitAnswers(bytes, isHead);
  const last = answers.at(-1);
  return last !== undefined && last.status >= 200 && last.isWhole;
}

/** One answer among the bytes. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly isWhole: boolean;
}

/** The answers one after the other; what is no answer ends the list with status 0. */
export function splitAnswers(bytes: Buffer, isHead: boolean): Answer[] {
  const answers: Answer[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n");
    const [line = "", ...lines] = rest.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n");
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 0);
    const headers = new Map(lines.map(headerOf));
    if (status === 0) return [...answers, { status, headers, body: rest.toString("latin1", 0, 200), isWhole: false }];
    const bodiless = isHead || status < 200 || status === 204 || status === 304;
    const length = bodiless ? 0 : Number(headers.get("content-length") ?? 0);
    const body = rest.subarray(end + 4, end + 4 + length);
    answers.push({ status, headers, body: body.toString("utf8"), isWhole: body.length === length });
    // A request that cannot be parsed is not known to be a HEAD: what follows may be its answer's body.
    if (isHead) return answers;
    rest = rest.subarray(end + 4 + body.length);
  }
  return answers;
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}
