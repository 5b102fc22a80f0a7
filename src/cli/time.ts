/** `haneul time …`: the region's clock. */
import { clientOf, clientOptions, onlyArgument, present, type Command, type Invocation } from "./command.ts";
import { formatDuration, parseDurationMilliseconds } from "../kernel/quantity.ts";
import { formatTime } from "./text-table.ts";
import { wrongUsage } from "./failure.ts";
import type { TimeAnswer, TimeRequest } from "../kernel/control.ts";

export const timeCommands: readonly Command[] = [
  {
    name: "time",
    summary: "The region's clock",
    options: clientOptions,
    run: async (invocation) => present(invocation, await clientOf(invocation).get<TimeAnswer>("/time"), timeText),
  },
  {
    name: "time advance",
    parameters: "DURATION",
    summary: "Moves the clock forward: 30d, 12h, 1h30m; a bare number is seconds",
    options: clientOptions,
    run: (invocation) => {
      const text = onlyArgument(invocation, "a duration such as 30d");
      const advanceMilliseconds = parseDurationMilliseconds(text);
      if (advanceMilliseconds === undefined) throw wrongUsage(`${text} is no duration such as 30d, 12h or 1h30m.`);
      return move(invocation, { advanceMilliseconds });
    },
  },
  {
    name: "time rate",
    parameters: "NUMBER",
    summary: "Lets the clock run faster: 8640 is a day in ten seconds, 1 is natural",
    options: clientOptions,
    run: (invocation) => {
      const text = onlyArgument(invocation, "a number such as 8640");
      if (!/^\d+(\.\d+)?$/.test(text)) throw wrongUsage(`${text} is no number such as 8640.`);
      return move(invocation, { rate: Number(text) });
    },
  },
];

async function move(invocation: Invocation, request: TimeRequest): Promise<void> {
  present(invocation, await clientOf(invocation).post<TimeAnswer>("/time", request), timeText);
}

/** The clock beside the wall's. */
export function timeText({ now, wall, rate }: TimeAnswer): string {
  const ahead = now - wall;
  const beside =
    Math.abs(ahead) < 1_000
      ? "as the wall clock"
      : `${formatDuration(Math.abs(ahead))} ${ahead > 0 ? "ahead of" : "behind"} the wall clock`;
  return `${formatTime(now)} UTC, ${beside}${rate === 1 ? "" : `, running ${rate} times as fast`}\n`;
}
