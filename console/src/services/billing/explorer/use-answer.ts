/** Asks Cost Explorer what was spent, and what will be. */
import {
  CostExplorerClient,
  GetCostAndUsageCommand,
  GetCostForecastCommand,
  type ForecastResult,
  type GetCostAndUsageCommandInput,
  type GetCostForecastCommandInput,
  type ResultByTime,
} from "@aws-sdk/client-cost-explorer";
import { useClient } from "../../../aws/use-client.ts";
import { useRequest, type Requested } from "../../../requests/use-request.ts";

/** What was spent; all pages of it. Asks nothing while there is no input. */
export function useCostAndUsage(input: GetCostAndUsageCommandInput | undefined): Requested<readonly ResultByTime[]> {
  const ce = useClient(CostExplorerClient);
  return useRequest(
    async (abortSignal) => {
      const found: ResultByTime[] = [];
      if (input === undefined) return found;
      let NextPageToken: string | undefined;
      do {
        const command = new GetCostAndUsageCommand({ ...input, ...(NextPageToken && { NextPageToken }) });
        const page = await ce.send(command, { abortSignal });
        addPage(found, page.ResultsByTime ?? []);
        NextPageToken = page.NextPageToken;
      } while (NextPageToken !== undefined);
      return found;
    },
    [ce, JSON.stringify(input)],
  );
}

/** A page may go on with the groups of the period that the last one ended in. */
function addPage(found: ResultByTime[], page: readonly ResultByTime[]): void {
  for (const result of page) {
    const last = found.at(-1);
    if (last?.TimePeriod?.Start !== result.TimePeriod?.Start || last === undefined) found.push(result);
    else found[found.length - 1] = { ...last, Groups: [...(last.Groups ?? []), ...(result.Groups ?? [])] };
  }
}

/** What will be spent. */
export function useForecast(input: GetCostForecastCommandInput | undefined): Requested<readonly ForecastResult[]> {
  const ce = useClient(CostExplorerClient);
  return useRequest(
    async (abortSignal) => {
      if (input === undefined) return [];
      const answer = await ce.send(new GetCostForecastCommand(input), { abortSignal });
      return answer.ForecastResultsByTime ?? [];
    },
    [ce, JSON.stringify(input)],
  );
}
