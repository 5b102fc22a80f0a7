/** How much of the commitments was used, and how much of the use they covered: asked when somebody wants to know. */
import {
  CostExplorerClient,
  GetReservationCoverageCommand,
  GetReservationUtilizationCommand,
  GetSavingsPlansCoverageCommand,
  GetSavingsPlansUtilizationCommand,
} from "@aws-sdk/client-cost-explorer";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import { follow, linkTo } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { failureOf } from "../../../requests/request-error.ts";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { quantityText } from "../money.ts";
import { dayAfter } from "../months.ts";
import { useToday } from "../use-today.ts";
import { commitmentMessages } from "./commitment-words.ts";

interface Shares {
  readonly utilization: string | undefined;
  readonly coverage: string | undefined;
}

/** The container, for `SavingsPlans` or `Reservation`. */
export function CommitmentUse({ kind }: { readonly kind: "SavingsPlans" | "Reservation" }) {
  const text = useMessages(commitmentMessages);
  const ce = useClient(CostExplorerClient);
  const today = useToday() ?? "2026-01-01";
  const [shares, setShares] = useState<Shares>();
  const TimePeriod = { Start: `${today.slice(0, 7)}-01`, End: dayAfter(today, 1) };
  const ask = useMutation({
    make: async (): Promise<Shares> => {
      if (kind === "SavingsPlans") {
        const used = await ce.send(new GetSavingsPlansUtilizationCommand({ TimePeriod }));
        const covered = await ce.send(new GetSavingsPlansCoverageCommand({ TimePeriod }));
        const coverage = covered.SavingsPlansCoverages?.[0]?.Coverage?.CoveragePercentage;
        return { utilization: used.Total?.Utilization?.UtilizationPercentage, coverage };
      }
      const used = await ce.send(new GetReservationUtilizationCommand({ TimePeriod }));
      const covered = await ce.send(new GetReservationCoverageCommand({ TimePeriod }));
      const coverage = covered.Total?.CoverageHours?.CoverageHoursPercentage;
      return { utilization: used.Total?.UtilizationPercentage, coverage };
    },
    onDone: setShares,
    quiet: true,
  });
  const share = (value: string | undefined): string => (value === undefined ? "–" : `${quantityText(value)}%`);
  const lines = [`Get${kind}Utilization`, `Get${kind}Coverage`].map((name) => cliLine("ce", name, { TimePeriod }));
  return (
    <Panel
      title={text("use")}
      actions={
        <>
          <CommandLine command={lines} />
          <Button loading={ask.isRunning} onClick={() => void ask.run()}>
            {text("ask")}
          </Button>
        </>
      }
    >
      <SpaceBetween size="m">
        {ask.error !== undefined && <Box>{text("noData", { reason: failureOf(ask.error).message })}</Box>}
        <KeyValuePairs
          columns={2}
          items={[
            { label: text("utilization"), value: share(shares?.utilization) },
            { label: text("coverage"), value: share(shares?.coverage) },
          ]}
        />
        <SpaceBetween direction="horizontal" size="l">
          <Link href={linkTo("billing/recommendations", { kind })} onFollow={follow}>
            {text("recommendations")}
          </Link>
          <Link href={linkTo("billing/what-if")} onFollow={follow}>
            {text("whatIf")}
          </Link>
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
