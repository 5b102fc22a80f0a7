/** AWS's JSON offers, of services and of savings plans. AWS docs: "Reading the service price list file". */
import { OfferError, planOf, type OfferEvent, type OfferPrice } from "./offer-events.ts";
import { readJsonValues, type JsonValue } from "./json-values.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads an offer's text. Throws an OfferError for what is none. */
export async function* readJsonOffer(chunks: AsyncIterable<string>): AsyncGenerator<OfferEvent> {
  const plans = new SavingsPlanReader();
  let events = 0;
  for await (const value of readJsonValues(chunks, isWhole)) {
    for (const event of eventsOf(value, plans)) {
      if (event.kind !== "header") events += 1;
      yield event;
    }
  }
  if (events === 0) throw new OfferError("The file holds no products: it is no offer file of AWS's.");
}

/** One product, one SKU's terms, one rate of a savings plan: nothing larger is ever in memory. */
function isWhole(path: readonly string[]): boolean {
  const [section, kind, , inside] = path;
  if (section === "products") return path.length === 2;
  if (section !== "terms" || path.length < 3) return false;
  if (kind !== "savingsPlan") return path.length === 3;
  return inside === "rates" ? path.length === 5 : path.length === 4;
}

function* eventsOf({ path, value }: JsonValue, plans: SavingsPlanReader): Generator<OfferEvent> {
  const [section, kind] = path;
  if (path.length === 1 && typeof value === "string" && section !== undefined) yield* headerOf(section, value);
  else if (section === "products") {
    plans.takeProduct(fieldsOf(value));
    yield* productOf(fieldsOf(value));
  } else if (section === "terms" && kind === "savingsPlan") yield* plans.take(path, value);
  else if (section === "terms") {
    for (const term of Object.values(fieldsOf(value))) yield* pricesOf(fieldsOf(term), kind === "Reserved");
  }
}

function* headerOf(name: string, value: string): Generator<OfferEvent> {
  if (name === "offerCode" || name === "publicationDate" || name === "version") {
    yield { kind: "header", header: { [name]: value } };
  }
}

function* productOf(fields: Fields): Generator<OfferEvent> {
  const attributes = textFields(fieldsOf(fields["attributes"]));
  const usageType = attributes["usagetype"];
  // Savings plans' own products have no price of their own.
  if (usageType === undefined || usageType === "") return;
  const product = {
    sku: text(fields["sku"]),
    serviceCode: attributes["servicecode"] ?? "",
    usageType,
    operation: attributes["operation"] ?? "",
    productFamily: text(fields["productFamily"]),
    attributes,
  };
  yield { kind: "product", product };
}

function* pricesOf(term: Fields, isReserved: boolean): Generator<OfferEvent> {
  const attributes = textFields(fieldsOf(term["termAttributes"]));
  const reserved = {
    leaseContractLength: attributes["LeaseContractLength"] ?? "",
    purchaseOption: attributes["PurchaseOption"] ?? "",
    offeringClass: attributes["OfferingClass"] ?? "",
  };
  for (const each of Object.values(fieldsOf(term["priceDimensions"]))) {
    const dimension = dimensionOf(fieldsOf(each));
    if (dimension === undefined) continue;
    const price = {
      sku: text(term["sku"]),
      offerTermCode: text(term["offerTermCode"]),
      effectiveDate: text(term["effectiveDate"]),
      dimension,
      ...(isReserved && { reserved }),
    };
    yield { kind: "price", price };
  }
}

/** undefined for prices in another currency. */
function dimensionOf(fields: Fields): OfferPrice["dimension"] | undefined {
  const pricePerUnit = text(fieldsOf(fields["pricePerUnit"])["USD"]);
  if (pricePerUnit === "") return undefined;
  return {
    rateCode: text(fields["rateCode"]),
    beginRange: text(fields["beginRange"]) || "0",
    endRange: text(fields["endRange"]) || "Inf",
    unit: text(fields["unit"]),
    pricePerUnit,
    description: text(fields["description"]),
    appliesTo: Array.isArray(fields["appliesTo"]) ? fields["appliesTo"].map(text) : [],
  };
}

/** Puts rates together with the plan that they stand in: its fields come before them, and it names a product. */
class SavingsPlanReader {
  private readonly products = new Map<string, { readonly family: string; readonly option: string }>();
  private plan: Record<string, string> = {};
  private number = "";

  takeProduct(fields: Fields): void {
    const option = text(fieldsOf(fields["attributes"])["purchaseOption"]);
    const family = text(fields["productFamily"]);
    if (option !== "" && family.endsWith("SavingsPlans")) this.products.set(text(fields["sku"]), { family, option });
  }

  *take(path: readonly string[], value: unknown): Generator<OfferEvent> {
    const [, , number = "", name = ""] = path;
    if (number !== this.number) [this.plan, this.number] = [{}, number];
    if (name === "rates") yield* this.rateOf(fieldsOf(value));
    else if (name === "leaseContractLength") this.plan["years"] = text(fieldsOf(value)["duration"]);
    else this.plan[name] = text(value);
  }

  private *rateOf(fields: Fields): Generator<OfferEvent> {
    const product = this.products.get(this.plan["sku"] ?? "");
    const plan = product && planOf({ ...product, years: this.plan["years"] ?? "" });
    const { price, currency } = textFields(fieldsOf(fields["discountedRate"]));
    if (plan === undefined || price === undefined || (currency ?? "USD") !== "USD") return;
    const savingsPlan = {
      serviceCode: text(fields["discountedServiceCode"]),
      usageType: text(fields["discountedUsageType"]),
      operation: text(fields["discountedOperation"]),
      region: text(fields["discountedRegionCode"]),
      rate: { ...plan, discountedRate: price, unit: text(fields["unit"]), rateCode: text(fields["rateCode"]) },
    };
    yield { kind: "savingsPlan", savingsPlan };
  }
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function textFields(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, text(value)]));
}
