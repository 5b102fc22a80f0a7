/** Preferences of procurement portals: which portal gets an account's e-invoices and gives its purchase orders. */
import type {
  Contact,
  EinvoiceDeliveryPreference,
  ProcurementPortalPreferenceSelector,
  TestEnvPreferenceInput,
} from "../../generated/invoicing.ts";
import { defineTable } from "../../kernel/table.ts";

/** What a feature's status is, and why. */
export interface FeatureStatus {
  readonly status: string;
  readonly reason?: string;
}

/** What CreateProcurementPortalPreference and PutProcurementPortalPreference both set. */
export interface PreferenceSettings {
  readonly selector?: ProcurementPortalPreferenceSelector;
  readonly endpoint?: string;
  readonly sealedSecret?: Uint8Array;
  /** Without its secret. */
  readonly testEnvironment?: Omit<TestEnvPreferenceInput, "ProcurementPortalSharedSecret">;
  readonly sealedTestSecret?: Uint8Array;
  /** The activation date in milliseconds. */
  readonly delivery?: Omit<EinvoiceDeliveryPreference, "EinvoiceDeliveryActivationDate"> & {
    readonly activeFrom: number;
  };
  readonly contacts: readonly Contact[];
  /** Of a feature that is enabled. */
  readonly einvoices?: FeatureStatus;
  readonly purchaseOrders?: FeatureStatus;
}

export interface PreferenceRow extends PreferenceSettings {
  readonly account: string;
  readonly id: string;
  readonly portal: string;
  readonly buyer: PortalParty;
  readonly supplier: PortalParty;
  readonly version: number;
  /** Region time, milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly tags: Readonly<Record<string, string>>;
  /** Of the creation and of the last change: the same again changes nothing. */
  readonly creation?: TokenUse;
  readonly change?: TokenUse;
}

export interface PortalParty {
  readonly domain: string;
  readonly identifier: string;
}

/** A client's token, and a hash of what it came with. */
export interface TokenUse {
  readonly token: string;
  readonly inputHash: string;
}

export const portalPreferences = defineTable<PreferenceRow>("invoicing.portal-preferences", {
  scope: "partition",
  key: (row) => [row.account, row.id],
  holdsSealed: true,
});
