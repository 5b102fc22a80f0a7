/** A bucket's key ranges as a heat map that moves while load runs, with splits and merges. */
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Header from "@cloudscape-design/components/header";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { PartitionsAnswer } from "../../../../src/kernel/partitions-control.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { Panel } from "../../components/panel.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { useQueryState } from "../../frame/router.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { HeatMap } from "./heat-map.tsx";
import { PartitionChangeDialog } from "./partition-change.tsx";
import { ChangesTable, PartitionsTable } from "./partition-tables.tsx";
import { partitionMessages } from "./partition-words.ts";
import { useHeat } from "./use-heat.ts";

const measures = ["both", "reads", "writes"] as const;

/** The page. */
export function Partitions() {
  const text = useMessages(partitionMessages);
  usePage({ title: text("title") });
  const { asked, samples } = useHeat();
  const buckets = asked.value?.buckets ?? [];
  const [chosen, choose] = useQueryState("bucket");
  const [measure, setMeasure] = useQueryState("show", "both");
  const [isChanging, setChanging] = useState(false);
  const shown = buckets.find(({ bucket }) => bucket === chosen) ?? (chosen === "" ? buckets[0] : undefined);
  // A bucket that nobody uses just now is not among them; its keys can be split all the same.
  const bucket = shown?.bucket ?? chosen;
  const options = buckets.map(({ bucket }) => ({ value: bucket, label: bucket }));
  const heat = { samples: (shown && samples.get(shown.bucket)) ?? [], changes: shown?.changes ?? [] };
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("about")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Select
              ariaLabel={text("bucket")}
              placeholder={text("choose")}
              options={options}
              selectedOption={options.find(({ value }) => value === shown?.bucket) ?? null}
              onChange={({ detail }) => choose(detail.selectedOption.value ?? "")}
            />
            <SegmentedControl
              label={text("measure")}
              selectedId={measure}
              options={measures.map((id) => ({ id, text: text(id) }))}
              onChange={({ detail }) => setMeasure(detail.selectedId)}
            />
            <Button disabled={bucket === ""} onClick={() => setChanging(true)}>
              {text("change")}
            </Button>
            <CommandLine command="curl -s $AWS_ENDPOINT_URL/_haneul/partitions" />
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      {asked.error !== undefined && <FailureAlert error={asked.error} onRetry={asked.reload} />}
      {asked.value && <Capacity answer={asked.value} />}
      {asked.value && !shown && <Alert type="info">{text("none")}</Alert>}
      {shown && (
        <ColumnLayout columns={measure === "both" ? 2 : 1}>
          {measure !== "writes" && (
            <Panel title={text("reads")}>
              <HeatMap {...heat} title={text("reads")} valueOf={(one) => one.readsPerSecond} />
            </Panel>
          )}
          {measure !== "reads" && (
            <Panel title={text("writes")}>
              <HeatMap {...heat} title={text("writes")} valueOf={(one) => one.writesPerSecond} />
            </Panel>
          )}
        </ColumnLayout>
      )}
      {shown && <PartitionsTable bucket={shown} />}
      {shown && <ChangesTable bucket={shown} />}
      {bucket !== "" && isChanging && (
        <PartitionChangeDialog
          bucket={bucket}
          onClose={() => {
            setChanging(false);
            asked.reload();
          }}
        />
      )}
    </SpaceBetween>
  );
}

function Capacity({ answer }: { readonly answer: PartitionsAnswer }) {
  const text = useMessages(partitionMessages);
  const write = useQuantities();
  const { capacity, splitAtPercent, splitDelaySeconds, mode } = answer;
  const facts = {
    reads: write.count(capacity.readsPerSecond),
    writes: write.count(capacity.writesPerSecond),
    percent: splitAtPercent,
    delay: write.duration(splitDelaySeconds * 1_000),
  };
  return (
    <Box color="text-body-secondary">
      {text("mode")} ({text(mode)}): {text("bears", facts)}
    </Box>
  );
}
