/** Puts at a steady rate, whatever is answered, so that a capacity shows; each second is counted by itself. */
import { Agent, request } from "node:http";
import { presign, type Signer } from "../s3/presign.ts";

/** What to send. */
export interface PacedLoad {
  readonly port: number;
  readonly signer: Signer;
  readonly bucket: string;
  readonly keyOf: (count: number) => string;
  readonly putsPerSecond: number;
  readonly seconds: number;
}

/** One second. */
export interface PacedSecond {
  readonly accepted: number;
  readonly refused: number;
  readonly failed: number;
}

const sliceMilliseconds = 20;
const body = "x".repeat(1024);

/** Runs it; resolves when all is answered. What the generator could not send in time is not made up for. */
export async function runPaced(load: PacedLoad): Promise<PacedSecond[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const seconds = Array.from({ length: load.seconds }, () => ({ accepted: 0, refused: 0, failed: 0 }));
  const started = performance.now();
  const answered: Promise<void>[] = [];
  let due = 0;
  let count = 0;
  for (let elapsed = 0; elapsed < load.seconds * 1000; elapsed = performance.now() - started) {
    due = (elapsed / 1000) * load.putsPerSecond;
    const most = Math.ceil((load.putsPerSecond * sliceMilliseconds * 3) / 1000);
    if (due - count > most) count = Math.floor(due) - most;
    for (; count < due; count += 1) answered.push(put(load, agent, load.keyOf(count)).then(note));
    await new Promise((resolve) => setTimeout(resolve, sliceMilliseconds));
  }
  await Promise.all(answered);
  agent.destroy();
  return seconds;

  function note(status: number): void {
    const at = Math.min(load.seconds - 1, Math.floor((performance.now() - started) / 1000));
    const second = seconds[at] as { accepted: number; refused: number; failed: number };
    if (status === 200) second.accepted += 1;
    else if (status === 503) second.refused += 1;
    else second.failed += 1;
  }
}

function put({ signer, bucket, port }: PacedLoad, agent: Agent, key: string): Promise<number> {
  const path = presign(signer, "PUT", `/${bucket}/${key}`);
  return new Promise((resolve) => {
    const headers = { "content-length": String(body.length) };
    const sent = request({ host: "127.0.0.1", port, method: "PUT", path, agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.once("error", () => resolve(0));
    sent.end(body);
  });
}
