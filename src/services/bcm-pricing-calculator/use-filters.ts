/** What filters of lists of use look at (API reference, ListUsageFilter). */
import { parseEntity } from "./history.ts";
import type { FilterReaders } from "./page.ts";
import type { StatedUse } from "./tables.ts";

type Use = StatedUse & { readonly location?: string };

const historical =
  (name: "serviceCode" | "usageType" | "operation" | "location" | "usageAccountId") =>
  ({ historicalUsage }: Use): string =>
    historicalUsage === undefined ? "" : (parseEntity(historicalUsage)[name] ?? "");

export const useReaders: FilterReaders<Use> = {
  USAGE_ACCOUNT_ID: ({ usageAccountId }) => usageAccountId,
  SERVICE_CODE: ({ serviceCode }) => serviceCode,
  USAGE_TYPE: ({ usageType }) => usageType,
  OPERATION: ({ operation }) => operation,
  LOCATION: ({ location = "" }) => location,
  USAGE_GROUP: ({ group = "" }) => group,
  HISTORICAL_USAGE_ACCOUNT_ID: historical("usageAccountId"),
  HISTORICAL_SERVICE_CODE: historical("serviceCode"),
  HISTORICAL_USAGE_TYPE: historical("usageType"),
  HISTORICAL_OPERATION: historical("operation"),
  HISTORICAL_LOCATION: historical("location"),
};
