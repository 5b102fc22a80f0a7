/** What can be bought, and at which rates. */
import type { Savingsplans } from "../../../generated/savingsplans.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { invalid } from "../errors.ts";
import { offeringsOf, termSeconds } from "../offerings.ts";
import { descriptionOf, offeringOutput, parentOutput, productTypesOf, rateOutput, typeOf } from "../outputs.ts";
import { isAmong, pageOf } from "../page.ts";

export const describeSavingsPlansOfferings: Operation<Savingsplans, "DescribeSavingsPlansOfferings"> = async (
  context,
  input,
) => {
  const { filters = [], productType, durations = [] } = input;
  const unknown = durations.find((seconds) => !Object.values(termSeconds).includes(seconds));
  if (unknown !== undefined) throw invalid(`Invalid duration: ${unknown}`);
  const wanted = offeringsOf(context).filter((offering) => {
    const shown = offeringOutput(offering);
    return (
      isAmong(input.offeringIds, offering.id) &&
      isAmong(input.paymentOptions, offering.purchaseOption) &&
      isAmong(input.planTypes, typeOf(offering)) &&
      isAmong(durations, termSeconds[offering.term]) &&
      isAmong(input.currencies, "USD") &&
      isAmong(input.descriptions, descriptionOf(offering)) &&
      isAmong(input.serviceCodes, shown.serviceCode ?? "") &&
      isAmong(input.usageTypes, shown.usageType ?? "") &&
      isAmong(input.operations, "") &&
      (productType === undefined || productTypesOf(offering).includes(productType)) &&
      filters.every(({ name, values }) => isAmong(values, propertyOf(shown.properties, name)))
    );
  });
  const { page, next } = pageOf(wanted, input);
  return { searchResults: page.map(offeringOutput), ...next };
};

/** The value of a property; "" for one that it does not have. */
export function propertyOf(
  properties: readonly { readonly name?: string | undefined; readonly value?: string | undefined }[] = [],
  name = "",
): string {
  return properties.find((property) => property.name === name)?.value ?? "";
}

export const describeSavingsPlansOfferingRates: Operation<Savingsplans, "DescribeSavingsPlansOfferingRates"> = async (
  context,
  input,
) => {
  const { filters = [] } = input;
  const wanted = offeringsOf(context).flatMap((offering) => {
    const isWanted =
      isAmong(input.savingsPlanOfferingIds, offering.id) &&
      isAmong(input.savingsPlanPaymentOptions, offering.purchaseOption) &&
      isAmong(input.savingsPlanTypes, typeOf(offering));
    if (!isWanted) return [];
    const rates = offering.rates
      .map(rateOutput)
      .filter(
        (rate) =>
          isAmong(input.products, rate.productType) &&
          isAmong(input.serviceCodes, rate.serviceCode) &&
          isAmong(input.usageTypes, rate.usageType) &&
          isAmong(input.operations, rate.operation) &&
          filters.every(({ name, values }) => isAmong(values, propertyOf(rate.properties, name))),
      );
    return rates.map((rate) => ({ savingsPlanOffering: parentOutput(offering), ...rate }));
  });
  const { page, next } = pageOf(wanted, input);
  return { searchResults: page, ...next };
};
