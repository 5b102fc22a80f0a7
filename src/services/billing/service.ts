/** AWS Billing: views of the bill, cut by account, tag and cost category. */
import type { Billing } from "../../generated/billing.ts";
import { billingViews } from "../../kernel/billing-views.ts";
import { defineService, type Operation } from "../../kernel/operation.ts";
import { empty } from "./empty.ts";
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
import { viewAccess } from "./view.ts";

/** An operation on the view that its input names. */
function on<N extends keyof Billing>(name: N, invoke: Operation<Billing, N>) {
  return { invoke, access: viewAccess(name) as never };
}

export const billing = defineService<Billing>({
  name: "billing",
  serviceCode: "AWSBilling",
  tables: [billingViews],
  empty,
  operations: {
    AssociateSourceViews: on("AssociateSourceViews", associateSourceViews),
    CreateBillingView: on("CreateBillingView", createBillingView),
    DeleteBillingView: on("DeleteBillingView", deleteBillingView),
    DisassociateSourceViews: on("DisassociateSourceViews", disassociateSourceViews),
    GetBillingView: on("GetBillingView", getBillingView),
    ListBillingViews: listBillingViews,
    ListSourceViewsForBillingView: on("ListSourceViewsForBillingView", listSourceViewsForBillingView),
    ListTagsForResource: on("ListTagsForResource", listTagsForResource),
    TagResource: on("TagResource", tagResource),
    UntagResource: on("UntagResource", untagResource),
    UpdateBillingView: on("UpdateBillingView", updateBillingView),
  },
});
