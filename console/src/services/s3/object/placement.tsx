/** The zones that hold an object's bytes, and when they were last read and checked. */
import Alert from "@cloudscape-design/components/alert";
import Badge from "@cloudscape-design/components/badge";
import SpaceBetween from "@cloudscape-design/components/space-between";
import type { PlacementAnswer, PlacementPiece } from "../../../../../src/kernel/control.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { sizeText } from "../size-text.ts";
import type { ObjectFacts } from "./object-facts.ts";

const messages = defineMessages({
  en: {
    title: "Pieces",
    help: "Each piece has a whole copy in every zone named; every byte is read again and checked within fourteen days.",
    number: "Piece",
    zones: "Zones",
    size: "Size",
    segment: "Segment",
    offset: "Offset",
    written: "Segment sealed",
    scrubbed: "Last scrub",
    notYet: "Not yet: written and synced, but not read again so far",
    open: "Still being written to",
    checksum: "Checksum {checksum}",
    empty: "An empty object has no bytes to keep.",
  },
  ko: {
    title: "조각",
    help: "각 조각은 표시된 모든 영역에 온전한 사본이 있으며, 모든 바이트는 14일 안에 다시 읽혀 검사됩니다.",
    number: "조각",
    zones: "영역",
    size: "크기",
    segment: "세그먼트",
    offset: "위치",
    written: "세그먼트 봉인",
    scrubbed: "마지막 검사",
    notYet: "아직: 기록되고 동기화되었으나 다시 읽히지는 않음",
    open: "아직 기록 중",
    checksum: "체크섬 {checksum}",
    empty: "빈 객체에는 보관할 바이트가 없습니다.",
  },
});

type Numbered = PlacementPiece & { readonly number: number };

/** The tab. */
export function Placement({ facts }: { readonly facts: ObjectFacts }) {
  const text = useMessages(messages);
  const date = useDateText();
  const query = new URLSearchParams({ bucket: facts.bucket, key: facts.key });
  if (facts.versionId !== undefined) query.set("versionId", facts.versionId);
  const address = `/_haneul/s3/placement?${query.toString()}`;
  const placement = useOwnRoute<PlacementAnswer>(address);
  const pieces = placement.value?.pieces.map((piece, position) => ({ ...piece, number: position + 1 }));
  const columns: readonly Column<Numbered>[] = [
    { id: "number", header: text("number"), text: ({ number }) => number, isRowHeader: true, width: 100 },
    {
      id: "zones",
      header: text("zones"),
      text: ({ zones }) => zones.join(" "),
      cell: ({ zones }) => (
        <SpaceBetween direction="horizontal" size="xxs">
          {zones.map((zone) => (
            <Badge key={zone} color="green">
              {zone}
            </Badge>
          ))}
        </SpaceBetween>
      ),
    },
    {
      id: "size",
      header: text("size"),
      text: ({ sizeBytes }) => sizeBytes,
      cell: ({ sizeBytes }) => sizeText(sizeBytes),
    },
    {
      id: "scrubbed",
      header: text("scrubbed"),
      text: ({ scrubbedAt }) => scrubbedAt,
      cell: ({ scrubbedAt }) => (scrubbedAt === undefined ? text("notYet") : date(new Date(scrubbedAt))),
    },
    {
      id: "written",
      header: text("written"),
      text: ({ writtenAt }) => writtenAt,
      cell: ({ writtenAt }) => (writtenAt === undefined ? text("open") : date(new Date(writtenAt))),
    },
    { id: "segment", header: text("segment"), text: ({ segment }) => segment },
    { id: "offset", header: text("offset"), text: ({ offset }) => offset },
  ];
  const checksum = placement.value?.checksum;
  return (
    <SpaceBetween size="m">
      {checksum && <Alert>{text("checksum", { checksum: `${checksum.member.slice(8)} ${checksum.value}` })}</Alert>}
      <ItemTable
        id="s3.placement"
        title={text("title")}
        description={text("help")}
        items={{ ...placement, value: pieces }}
        columns={columns}
        itemKey={({ number }) => String(number)}
        empty={text("empty")}
        actions={<CommandLine command={`curl '${location.origin}${address}'`} />}
      />
    </SpaceBetween>
  );
}
