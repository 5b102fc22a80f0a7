/** AWS Billing: views of the bill, credits, what accounts share, and what support cost. */
import type { Billing } from "../../generated/billing.ts";
import { billingViews, primaryViewArn } from "../../kernel/billing-views.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
import {
  listBusinessSupportAccountCharges,
  listBusinessSupportSubscriptionHistory,
} from "./operations/business-support.ts";
import { type ContractOperation, listContracts, onContract } from "./operations/contracts.ts";
import { splitCredit, transferCredit } from "./operations/credit-moves.ts";
import { getCreditAllocationHistory, getCredits } from "./operations/credits.ts";
import {
  getEnterpriseSupportChargeSummary,
  getEnterpriseSupportContractDetails,
  listEnterpriseSupportLinkedAccountCharges,
} from "./operations/enterprise-support.ts";
import { getBillingPreferences, updateBillingPreferences } from "./operations/preferences.ts";
import { redeemCredits } from "./operations/redeem.ts";
import { getResourcePolicy, listBillingViewSegments } from "./operations/segments.ts";
import { listTagsForResource, tagResource, untagResource } from "./operations/tagging.ts";
import {
  associateSourceViews,
  createBillingView,
  deleteBillingView,
  disassociateSourceViews,
  getBillingView,
  listBillingViews,
  listSourceViewsForBillingView,
  updateBillingView,
} from "./operations/views.ts";
import { creditRequests } from "./tables.ts";
import { viewAccess } from "./view.ts";

/** An operation on the view that its input names. */
function on<N extends keyof Billing>(name: N, invoke: Operation<Billing, N>) {
  return { invoke, access: viewAccess(name) as never };
}

/** An operation on the contract that its input names. */
function contract(name: ContractOperation) {
  return onContract(name) as never;
}

export const billing = defineService<Billing>({
  name: "billing",
  serviceCode: "AWSBilling",
  tables: [billingViews, creditRequests],
  empty,
  operations: {
    AssociateContract: contract("AssociateContract"),
    AssociateSourceViews: on("AssociateSourceViews", associateSourceViews),
    CancelContractualInvestmentAttestation: contract("CancelContractualInvestmentAttestation"),
    CreateBillingView: on("CreateBillingView", createBillingView),
    CreateContractualInvestmentAttestation: contract("CreateContractualInvestmentAttestation"),
    DeleteBillingView: on("DeleteBillingView", deleteBillingView),
    DisassociateContract: contract("DisassociateContract"),
    DisassociateSourceViews: on("DisassociateSourceViews", disassociateSourceViews),
    GetBillingPreferences: getBillingPreferences,
    GetBillingView: on("GetBillingView", getBillingView),
    GetContractInformation: contract("GetContractInformation"),
    GetCreditAllocationHistory: getCreditAllocationHistory,
    GetCredits: getCredits,
    GetEnterpriseSupportChargeSummary: getEnterpriseSupportChargeSummary,
    GetEnterpriseSupportContractDetails: getEnterpriseSupportContractDetails,
    GetResourcePolicy: on("GetResourcePolicy", getResourcePolicy),
    ListBillingViewSegments: {
      invoke: listBillingViewSegments,
      access: (context, { arn = primaryViewArn(context.caller.accountId) }) =>
        viewAccess("ListBillingViewSegments")(context, { arn }),
    },
    ListBillingViews: listBillingViews,
    ListBusinessSupportAccountCharges: listBusinessSupportAccountCharges,
    ListBusinessSupportSubscriptionHistory: listBusinessSupportSubscriptionHistory,
    ListContracts: listContracts,
    ListContractualInvestmentAttestations: contract("ListContractualInvestmentAttestations"),
    ListContractualInvestmentSummaries: contract("ListContractualInvestmentSummaries"),
    ListContractualInvestments: contract("ListContractualInvestments"),
    ListEnterpriseSupportLinkedAccountCharges: listEnterpriseSupportLinkedAccountCharges,
    ListSourceViewsForBillingView: on("ListSourceViewsForBillingView", listSourceViewsForBillingView),
    ListTagsForResource: on("ListTagsForResource", listTagsForResource),
    RedeemCredits: redeemCredits,
    SplitCredit: splitCredit,
    TagResource: on("TagResource", tagResource),
    TransferCredit: transferCredit,
    UntagResource: on("UntagResource", untagResource),
    UpdateBillingPreferences: updateBillingPreferences,
    UpdateBillingView: on("UpdateBillingView", updateBillingView),
  },
});
