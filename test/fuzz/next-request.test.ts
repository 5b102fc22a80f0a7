/**
 * After whatever was refused, the next request on the same connection is answered, unless the refusal said that the connection
 * ends. HANEUL_FUZZ_SECONDS and HANEUL_FUZZ_SEED choose how long and what.
 */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { expect, test } from "vitest";
import { createRegion, type Region } from "../../src/region.ts";
import { Random } from "../support/random.ts";
import { fuzzCase } from "./cases.ts";
import { splitAnswers, type Answer, type Sending } from "./raw-client.ts";

const seconds = Number(process.env["HANEUL_FUZZ_SECONDS"] ?? 5);
const seed = process.env["HANEUL_FUZZ_SEED"] ?? "haneul";
const casesAtOnce = 6;
const patienceMilliseconds = 30_000;
const next = Buffer.from("GET /_localstack/health HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");

test(
  "a refusal does not cost the next request its answer",
  async () => {
    const region = await createRegion({ log: "silent" });
    try {
      const problems: string[] = [];
      let number = 0;
      let followed = 0;
      const end = Date.now() + seconds * 1000;
      await Promise.all(
        Array.from({ length: casesAtOnce }, async () => {
          while (Date.now() < end && problems.length === 0) {
            const name = `${seed}/next/${number++}`;
            const { kind, sending } = fuzzCase(new Random(name));
            if (!isWhole(sending)) continue;
            const outcome = await follow(region, sending);
            if (outcome === "followed") followed += 1;
            else if (outcome !== "closed") problems.push(`${name} ${kind}: ${outcome}`);
          }
        }),
      );
      expect(problems).toEqual([]);
      expect(followed).toBeGreaterThan(0);
    } finally {
      await region.close();
    }
  },
  (seconds + 60) * 1000,
);

/** One request, complete, whose answer says where it ends. */
function isWhole({ ending, isHead, pieces }: Sending): boolean {
  return ending === "answer" && !isHead && pieces.length === 1;
}

/** "followed", "closed" as announced, or what is wrong. */
async function follow(region: Region, { pieces }: Sending): Promise<string> {
  const socket = connect({ port: region.port, host: "127.0.0.1", noDelay: true });
  const reader = new AnswerReader(socket);
  try {
    for (const piece of pieces) socket.write(piece);
    const first = await reader.answer(1);
    if (first === undefined) return `an end, and so much of an answer: ${reader.bytes.toString("latin1", 0, 200)}`;
    if (first.headers.get("connection")?.toLowerCase() === "close") return "closed";
    socket.write(next);
    const second = await reader.answer(2);
    if (second?.status === 200) return "followed";
    return `${second === undefined ? "no answer" : second.status} after ${first.status} ${first.body.slice(0, 200)}`;
  } finally {
    socket.destroy();
  }
}

/** Collects answers until the other side ends. */
class AnswerReader {
  bytes = Buffer.alloc(0);
  #isOver = false;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.setTimeout(patienceMilliseconds, () => socket.destroy());
    socket.on("data", (piece) => {
      this.bytes = Buffer.concat([this.bytes, piece]);
      socket.emit("more");
    });
    // A reset is an end like another.
    socket.on("error", () => undefined);
    socket.on("close", () => {
      this.#isOver = true;
      socket.emit("more");
    });
  }

  /** The answer of that number, when it is there whole; undefined when the connection ended before. */
  async answer(number: number): Promise<Answer | undefined> {
    for (;;) {
      const finals = splitAnswers(this.bytes, false).filter(({ status }) => status >= 200);
      const found = finals[number - 1];
      if (found?.isWhole === true) return found;
      if (this.#isOver) return undefined;
      await once(this.#socket, "more");
    }
  }
}
