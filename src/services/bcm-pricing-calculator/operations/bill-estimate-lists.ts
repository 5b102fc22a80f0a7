/** What a bill estimate was made from, and what came out line by line. */
import type { BcmPricingCalculator, BillEstimateLineItemSummary } from "../../../generated/bcm-pricing-calculator.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { currentPriceBook } from "../../../pricing/book/current-book.ts";
import { linesOf } from "../lines.ts";
import { pageOf, passes, type FilterReaders } from "../page.ts";
import {
  commitmentModifications,
  estimateCommitments,
  estimateLines,
  usageModifications,
  type EstimateLineRow,
} from "../tables.ts";
import { useReaders } from "../use-filters.ts";
import { readEstimate } from "./bill-estimates.ts";
import { commitmentOutput } from "./commitment-modifications.ts";
import { modificationOutput } from "./usage-modifications.ts";

/** More lines than any bill here has. */
const mostEstimateLines = 1_000_000;

/** A line with its place as the price list has it. */
type Placed = EstimateLineRow & { readonly location: string };

const lineReaders: FilterReaders<Placed> = {
  USAGE_ACCOUNT_ID: ({ usageAccountId }) => usageAccountId,
  SERVICE_CODE: ({ serviceCode }) => serviceCode,
  USAGE_TYPE: ({ usageType }) => usageType,
  OPERATION: ({ operation }) => operation,
  LOCATION: ({ location }) => location,
  LINE_ITEM_TYPE: ({ lineItemType }) => lineItemType,
};

export const listBillEstimateLineItems: Operation<BcmPricingCalculator, "ListBillEstimateLineItems"> = async (
  context,
  input,
) => {
  const { account, linesId = "" } = await readEstimate(context, input.billEstimateId);
  const range = { prefix: [account, linesId], limit: mostEstimateLines };
  const rows = await context.store.read((reader) => reader.range(estimateLines, range));
  const book = currentPriceBook(context.settings.dataDirectory);
  const placed = rows.map((row) => {
    const { serviceCode, usageType, operation, region } = row;
    const product = usageType === "" ? undefined : book.find({ serviceCode, usageType, operation, region })?.product;
    return { ...row, location: product?.attributes["location"] ?? region };
  });
  const { page, next } = pageOf(
    placed.filter((row) => passes(row, input.filters, lineReaders)),
    input,
  );
  return { items: page.map(lineOutput), ...next };
};

function lineOutput(row: Placed): BillEstimateLineItemSummary {
  const { serviceCode, usageType, operation, location, zone, id, lineItemId, lineItemType, unit } = row;
  const cost = (amount: string | undefined) => amount && { amount: Number(amount), currency: "USD" };
  const [before, after] = [cost(row.historicalCost), cost(row.estimatedCost)];
  return {
    serviceCode,
    usageType,
    operation,
    ...(location !== "" && { location }),
    ...(zone !== "" && { availabilityZone: zone }),
    id,
    ...(lineItemId !== "" && { lineItemId }),
    lineItemType,
    payerAccountId: row.payer,
    usageAccountId: row.usageAccountId,
    estimatedUsageQuantity: { amount: Number(row.estimatedQuantity), unit },
    ...(after && { estimatedCost: after }),
    historicalUsageQuantity: { amount: Number(row.historicalQuantity), unit },
    ...(before && { historicalCost: before }),
    ...(row.savingsPlanArns.length > 0 && { savingsPlanArns: row.savingsPlanArns }),
  };
}

export const listBillEstimateCommitments: Operation<BcmPricingCalculator, "ListBillEstimateCommitments"> = async (
  context,
  input,
) => {
  const estimate = await readEstimate(context, input.billEstimateId);
  const rows = await context.store.read((reader) => linesOf(reader, estimateCommitments, estimate));
  const { page, next } = pageOf(rows, input);
  const items = page.map((row) => ({
    id: row.id,
    purchaseAgreementType: row.type,
    ...(row.offeringId !== undefined && { offeringId: row.offeringId }),
    usageAccountId: row.usageAccountId,
    ...(row.region !== "" && { region: row.region }),
    termLength: row.term,
    paymentOption: row.paymentOption,
    upfrontPayment: { amount: Number(row.upfront), currency: "USD" },
    monthlyPayment: { amount: Number(row.monthly), currency: "USD" },
  }));
  return { items, ...next };
};

export const listBillEstimateInputCommitmentModifications: Operation<
  BcmPricingCalculator,
  "ListBillEstimateInputCommitmentModifications"
> = async (context, input) => {
  const estimate = await readEstimate(context, input.billEstimateId);
  const rows = await context.store.read((reader) => linesOf(reader, commitmentModifications, estimate));
  const { page, next } = pageOf(rows, input);
  return { items: page.map(commitmentOutput), ...next };
};

export const listBillEstimateInputUsageModifications: Operation<
  BcmPricingCalculator,
  "ListBillEstimateInputUsageModifications"
> = async (context, input) => {
  const estimate = await readEstimate(context, input.billEstimateId);
  const rows = await context.store.read((reader) => linesOf(reader, usageModifications, estimate));
  const { page, next } = pageOf(
    rows.filter((row) => passes(row, input.filters, useReaders)),
    input,
  );
  return { items: page.map(modificationOutput), ...next };
};
