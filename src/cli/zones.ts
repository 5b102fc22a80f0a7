/** `haneul zone …`: the region's zones, which may be made to fail. */
import { clientOf, clientOptions, onlyArgument, present, type Command, type Invocation } from "./command.ts";
import { formatBytes } from "../kernel/quantity.ts";
import { formatTable, formatTime } from "./text-table.ts";
import type { ScrubAnswer, ZoneRequest, ZoneStatus, ZonesAnswer } from "../kernel/control.ts";

export const zoneCommands: readonly Command[] = [
  {
    name: "zone list",
    summary: "The zones, what they hold and what they are owed",
    options: clientOptions,
    run: async (invocation) =>
      present(invocation, await clientOf(invocation).get<ZonesAnswer>("/zones"), ({ zones }) => zonesText(zones)),
  },
  {
    name: "zone fail",
    parameters: "NAME",
    summary: "Takes a zone away, as if its machine had gone",
    options: clientOptions,
    run: (invocation) => change(invocation, "fail"),
  },
  {
    name: "zone heal",
    parameters: "NAME",
    summary: "Brings a zone back; it is given what it missed",
    options: clientOptions,
    run: (invocation) => change(invocation, "heal"),
  },
  {
    name: "zone scrub",
    summary:
      "How far the scrub is, which reads every byte and mends what rotted; --now: begins at once with everything",
    options: { ...clientOptions, now: { type: "boolean" } },
    run: async (invocation) => {
      const client = clientOf(invocation);
      const isAsked = invocation.options["now"] === true;
      const { scrub } = isAsked
        ? await client.post<ZonesAnswer>("/scrub", {})
        : await client.get<ZonesAnswer>("/zones");
      present(invocation, scrub, scrubText);
    },
  },
];

async function change(invocation: Invocation, action: ZoneRequest["action"]): Promise<void> {
  const name = onlyArgument(invocation, "a zone's name");
  const request: ZoneRequest = { action };
  const answer = await clientOf(invocation).post<ZonesAnswer>(`/zones/${encodeURIComponent(name)}`, request);
  present(invocation, answer, ({ zones }) => zonesText(zones));
}

/** The zones as a table. */
export function zonesText(zones: readonly ZoneStatus[]): string {
  return formatTable(zones, [
    { title: "ZONE", value: (zone) => zone.name },
    { title: "STATE", value: (zone) => zone.state },
    { title: "STORED", value: (zone) => formatBytes(zone.storedBytes), align: "right" },
    { title: "OWED SEGMENTS", value: (zone) => String(zone.owedSegments), align: "right" },
    { title: "OWED", value: (zone) => formatBytes(zone.owedBytes), align: "right" },
    { title: "WHOLE", value: (zone) => `${wholePercent(zone)} %`, align: "right" },
    { title: "FREE", value: (zone) => formatBytes(zone.freeBytes), align: "right" },
    { title: "PLACE", value: (zone) => zone.place },
    { title: "WHY", value: (zone) => zone.reason ?? "" },
  ]);
}

/** How much of what it should hold a zone has, rounded down: 100 only when nothing is owed. */
function wholePercent({ storedBytes, owedBytes, owedSegments }: ZoneStatus): number {
  if (storedBytes === 0) return owedSegments === 0 ? 100 : 0;
  return Math.max(0, Math.floor(100 * (1 - owedBytes / storedBytes)));
}

function scrubText({ oldestAt, segments, bytes, dueBytes, everyDays }: ScrubAnswer): string {
  if (oldestAt === undefined) return "There is nothing to read yet.\n";
  return [
    `Every byte of ${segments} segments (${formatBytes(bytes)} in each copy) was read or written since ${formatTime(oldestAt)} UTC.`,
    `${formatBytes(dueBytes)} are due to be read again; each is, within ${everyDays} days and the time that reading takes.`,
    "",
  ].join("\n");
}
