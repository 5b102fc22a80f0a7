/** What of a portal's preference may be set, and what has to go together (Invoicing API reference). */
import type {
  CreateProcurementPortalPreferenceRequest,
  EinvoiceDeliveryPreference,
  PutProcurementPortalPreferenceRequest,
} from "../../generated/invoicing.ts";
import type { Context } from "../../kernel/context.ts";
import { AwsError } from "../../kernel/errors.ts";
import type { Secrets } from "../../kernel/secrets.ts";
import type { Reader } from "../../kernel/store.ts";
import { invalid } from "./errors.ts";
import type { FeatureStatus, PreferenceRow, PreferenceSettings } from "./portal-tables.ts";
import { checkTexts } from "./portal-texts.ts";
import { requireUnit } from "./unit.ts";

type Input = Pick<
  CreateProcurementPortalPreferenceRequest | PutProcurementPortalPreferenceRequest,
  | "Selector"
  | "ProcurementPortalSharedSecret"
  | "ProcurementPortalInstanceEndpoint"
  | "TestEnvPreference"
  | "EinvoiceDeliveryEnabled"
  | "EinvoiceDeliveryPreference"
  | "PurchaseOrderRetrievalEnabled"
  | "Contacts"
>;

/** Nobody has told the portal yet: this region never does. */
const unverified: FeatureStatus = {
  status: "PENDING_VERIFICATION",
  reason: "The procurement portal has not been verified.",
};

/** The settings of an input; secrets that are left out stay what they were, all else is replaced. */
export function settingsOf(input: Input, secrets: Secrets, before?: PreferenceRow): PreferenceSettings {
  checkTexts(input);
  checkEndpoint(input.ProcurementPortalInstanceEndpoint);
  checkEndpoint(input.TestEnvPreference?.ProcurementPortalInstanceEndpoint);
  const { Selector, ProcurementPortalInstanceEndpoint: endpoint, EinvoiceDeliveryPreference: delivery } = input;
  checkDelivery(input, delivery);
  const { ProcurementPortalSharedSecret: testSecret, ...testEnvironment } = input.TestEnvPreference ?? {};
  const sealedSecret = sealed(secrets, input.ProcurementPortalSharedSecret) ?? before?.sealedSecret;
  const sealedTestSecret = input.TestEnvPreference && (sealed(secrets, testSecret) ?? before?.sealedTestSecret);
  return {
    ...(Selector !== undefined && { selector: Selector }),
    ...(endpoint !== undefined && { endpoint }),
    ...(sealedSecret !== undefined && { sealedSecret }),
    ...(input.TestEnvPreference !== undefined && {
      testEnvironment: testEnvironment as NonNullable<PreferenceSettings["testEnvironment"]>,
    }),
    ...(sealedTestSecret !== undefined && { sealedTestSecret }),
    ...(delivery !== undefined && { delivery: deliveryOf(delivery) }),
    contacts: input.Contacts,
    ...(input.EinvoiceDeliveryEnabled && { einvoices: before?.einvoices ?? unverified }),
    ...(input.PurchaseOrderRetrievalEnabled && { purchaseOrders: before?.purchaseOrders ?? unverified }),
  };
}

const sealed = (secrets: Secrets, secret: string | undefined): Uint8Array | undefined =>
  secret === undefined ? undefined : secrets.seal(Buffer.from(secret));

function deliveryOf({ EinvoiceDeliveryActivationDate: from, ...rest }: EinvoiceDeliveryPreference) {
  return { ...rest, activeFrom: from.getTime() };
}

function checkEndpoint(endpoint: string | undefined): void {
  if (endpoint === undefined) return;
  const isHttps = URL.canParse(endpoint) && new URL(endpoint).protocol === "https:";
  if (!isHttps) throw invalid("ProcurementPortalInstanceEndpoint must be a valid HTTPS URL.");
}

function checkDelivery(input: Input, delivery: EinvoiceDeliveryPreference | undefined): void {
  if (!input.EinvoiceDeliveryEnabled && !input.PurchaseOrderRetrievalEnabled) {
    throw invalid("Enable EinvoiceDeliveryEnabled, PurchaseOrderRetrievalEnabled, or both.");
  }
  if (input.EinvoiceDeliveryEnabled && delivery === undefined) {
    throw invalid("EinvoiceDeliveryPreference is required when EinvoiceDeliveryEnabled is true.");
  }
  if (delivery === undefined) return;
  const types = delivery.EinvoiceDeliveryDocumentTypes;
  if (new Set(types).size < types.length) throw invalid("EinvoiceDeliveryDocumentTypes must be unique.");
  const stray = delivery.PurchaseOrderDataSources.find(
    ({ EinvoiceDeliveryDocumentType: type }) => type !== undefined && !types.includes(type),
  );
  if (stray) {
    throw invalid(
      `${stray.EinvoiceDeliveryDocumentType} in PurchaseOrderDataSources is no document type that is delivered.`,
    );
  }
  if (delivery.ConnectionTestingMethod === "TEST_ENV_REPLAY_TEST" && input.TestEnvPreference === undefined) {
    throw invalid("TestEnvPreference is required for the connection testing method TEST_ENV_REPLAY_TEST.");
  }
}

/** Throws for units that are not the caller's. */
export async function checkSelector(reader: Reader, context: Context, { selector }: PreferenceSettings): Promise<void> {
  for (const arn of selector?.InvoiceUnitArns ?? []) {
    try {
      await requireUnit(reader, context, { arn });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      throw invalid(`The invoice unit ${arn} does not exist.`, "invalidInput");
    }
  }
}
