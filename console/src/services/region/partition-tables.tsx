/** The tables beside the heat map: each range with its load, and what became of the ranges. */
import ProgressBar from "@cloudscape-design/components/progress-bar";
import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import type { BucketPartitions, PartitionChange, PartitionStatus } from "../../../../src/kernel/partitions-control.ts";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { partitionMessages } from "./partition-words.ts";

const kinds: Readonly<Record<PartitionStatus["state"], StatusIndicatorProps.Type>> = {
  cold: "stopped",
  warm: "info",
  hot: "warning",
};

/** Each range. */
export function PartitionsTable({ bucket: shown }: { readonly bucket: BucketPartitions }) {
  const text = useMessages(partitionMessages);
  const write = useQuantities();
  const { bucket, partitions, splits, merges } = shown;
  const columns: readonly Column<PartitionStatus>[] = [
    { id: "from", header: text("from"), text: ({ low }) => low || text("start"), isRowHeader: true, width: 200 },
    { id: "to", header: text("to"), text: ({ high }) => high ?? text("end"), width: 200 },
    {
      id: "state",
      header: text("state"),
      text: ({ state }) => text(state),
      cell: ({ state }) => <StatusIndicator type={kinds[state]}>{text(state)}</StatusIndicator>,
    },
    {
      id: "load",
      header: text("load"),
      text: ({ loadPercent }) => loadPercent,
      cell: (one) => (
        <ProgressBar value={Math.min(100, one.loadPercent)} ariaLabel={`${text("load")} ${one.low || text("start")}`} />
      ),
      width: 180,
    },
    {
      id: "reads",
      header: text("reads"),
      text: (one) => one.readsPerSecond,
      cell: (one) => write.count(one.readsPerSecond, 1),
    },
    {
      id: "writes",
      header: text("writes"),
      text: (one) => one.writesPerSecond,
      cell: (one) => write.count(one.writesPerSecond, 1),
    },
    {
      id: "refused",
      header: text("refused"),
      text: (one) => one.refusedPerSecond,
      cell: (one) => write.count(one.refusedPerSecond, 1),
    },
    { id: "pattern", header: text("pattern"), text: ({ pattern }) => pattern && text(pattern) },
    {
      id: "due",
      width: 220,
      header: text("due"),
      text: (one) => one.splitDueAt,
      cell: (one) => write.time(one.splitDueAt),
    },
  ];
  return (
    <ItemTable
      id="region.partitions"
      title={text("partitions", { bucket })}
      description={text("splitCount", { splits, merges })}
      items={partitions}
      columns={columns}
      itemKey={({ id }) => id}
    />
  );
}

/** Splits and merges. */
export function ChangesTable({ bucket: { changes } }: { readonly bucket: BucketPartitions }) {
  const text = useMessages(partitionMessages);
  const write = useQuantities();
  const columns: readonly Column<PartitionChange>[] = [
    {
      id: "at",
      width: 220,
      header: text("at"),
      text: ({ at }) => at,
      cell: ({ at }) => write.time(at),
      isRowHeader: true,
    },
    { id: "kind", header: text("kind"), text: ({ kind }) => text(kind) },
    { id: "key", header: text("key"), text: ({ key }) => key },
    { id: "reason", header: text("reason"), text: ({ reason }) => text(reason) },
    {
      id: "reads",
      header: text("reads"),
      text: (one) => one.readsPerSecond,
      cell: (one) => write.count(one.readsPerSecond, 1),
    },
    {
      id: "writes",
      header: text("writes"),
      text: (one) => one.writesPerSecond,
      cell: (one) => write.count(one.writesPerSecond, 1),
    },
  ];
  return (
    <ItemTable
      id="region.partition-changes"
      filterName="change"
      title={text("changes")}
      items={changes}
      columns={columns}
      itemKey={({ at, key, kind }) => `${at} ${kind} ${key}`}
      empty={text("noChanges")}
    />
  );
}
