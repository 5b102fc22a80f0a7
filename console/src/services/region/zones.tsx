/** The zones: how they are, what they hold and are owed, and what may be done to them. */
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { ZonesAnswer, ZoneStatus } from "../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../aws/use-own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { Scrub } from "./scrub.tsx";
import { ZoneChange, type ZoneChangeKind } from "./zone-change.tsx";
import { wholePercent, ZoneState, ZoneWholeness } from "./zone-state.tsx";

const messages = defineMessages({
  en: {
    title: "Zones",
    about:
      "Three places that hold a copy of every byte each. A zone is a folder, on a disk of its own if you give it one.",
    name: "Zone",
    state: "State",
    whole: "Whole",
    stored: "Stored",
    owedCopies: "Owed copies",
    owed: "Owed bytes",
    free: "Free",
    disk: "Disk",
    place: "Place",
    since: "In this state since",
    lastHeal: "Last healing",
    healed: "{bytes} in {duration}",
    why: "Why",
    fail: "Fail",
    heal: "Heal",
    replace: "Replace disk",
  },
  ko: {
    title: "영역",
    about: "모든 바이트의 사본을 하나씩 갖는 세 곳입니다. 영역은 폴더이며, 원하면 각각 다른 디스크에 둘 수 있습니다.",
    name: "영역",
    state: "상태",
    whole: "온전함",
    stored: "저장량",
    owedCopies: "빚진 사본",
    owed: "빚진 바이트",
    free: "여유 공간",
    disk: "디스크",
    place: "위치",
    since: "현재 상태 시작",
    lastHeal: "마지막 복구",
    healed: "{bytes}, {duration} 동안",
    why: "이유",
    fail: "중단",
    heal: "복구",
    replace: "디스크 교체",
  },
});

/** The page. */
export function Zones() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const asked = useOwnRoute<ZonesAnswer>("/_haneul/zones", { everySeconds: 2 });
  const zones = asked.value?.zones ?? [];
  const [chosenName, choose] = useQueryState("zone");
  const chosen = zones.find(({ name }) => name === chosenName);
  const [change, setChange] = useState<ZoneChangeKind>();
  const columns = useColumns();
  const close = () => {
    setChange(undefined);
    asked.reload();
  };
  return (
    <SpaceBetween size="l">
      <ItemTable
        id="region.zones"
        title={text("title")}
        description={text("about")}
        headingTag="h1"
        items={{ ...asked, value: asked.value?.zones }}
        columns={columns}
        itemKey={({ name }) => name}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([zone]) => choose(zone?.name ?? "")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command="haneul zone list" />
            <Button disabled={chosen?.state !== "up"} onClick={() => setChange("fail")}>
              {text("fail")}
            </Button>
            <Button disabled={chosen?.state !== "failed"} onClick={() => setChange("heal")}>
              {text("heal")}
            </Button>
            <Button disabled={!chosen} onClick={() => setChange("replace")}>
              {text("replace")}
            </Button>
          </SpaceBetween>
        }
      />
      {asked.value && <Scrub scrub={asked.value.scrub} onStart={() => setChange("scrub")} />}
      {change && (change === "scrub" || chosen) && (
        <ZoneChange kind={change} zone={chosen} zones={zones} onClose={close} />
      )}
    </SpaceBetween>
  );
}

function useColumns(): readonly Column<ZoneStatus>[] {
  const text = useMessages(messages);
  const write = useQuantities();
  const healed = ({ lastHeal }: ZoneStatus): string | undefined =>
    lastHeal &&
    text("healed", {
      bytes: write.bytes(lastHeal.bytes),
      duration: write.duration(lastHeal.finishedAt - lastHeal.startedAt),
    });
  return [
    { id: "name", header: text("name"), text: ({ name }) => name, isRowHeader: true, width: 90 },
    { id: "state", header: text("state"), text: ({ state }) => state, cell: (zone) => <ZoneState zone={zone} /> },
    {
      id: "whole",
      header: text("whole"),
      text: wholePercent,
      cell: (zone) => <ZoneWholeness zone={zone} />,
      width: 200,
    },
    {
      id: "stored",
      header: text("stored"),
      text: (zone) => zone.storedBytes,
      cell: (zone) => write.bytes(zone.storedBytes),
    },
    { id: "owedCopies", header: text("owedCopies"), text: ({ owedSegments }) => owedSegments },
    { id: "owed", header: text("owed"), text: (zone) => zone.owedBytes, cell: (zone) => write.bytes(zone.owedBytes) },
    { id: "free", header: text("free"), text: (zone) => zone.freeBytes, cell: (zone) => write.bytes(zone.freeBytes) },
    { id: "disk", header: text("disk"), text: ({ disk }) => disk },
    { id: "place", header: text("place"), text: ({ place }) => place },
    {
      id: "since",
      width: 220,
      header: text("since"),
      text: ({ since }) => since,
      cell: ({ since }) => write.time(since),
    },
    { id: "lastHeal", header: text("lastHeal"), text: healed },
    { id: "why", header: text("why"), text: ({ reason }) => reason },
  ];
}
