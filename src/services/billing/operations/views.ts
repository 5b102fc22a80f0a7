/** Makes, shows, changes and removes billing views. */
import type { Billing } from "../../../generated/billing.ts";
import {
  billingViewArn,
  type BillingViewRow,
  billingViews,
  mostBillingViews,
  readBillingViews,
} from "../../../kernel/billing-views.ts";
import type { Context } from "../../../kernel/context.ts";
import type { Operation } from "../../../kernel/operation.ts";
import { checkedTags, checkSources, readFilter } from "../checks.ts";
import { conflict, denied, quotaExceeded } from "../errors.ts";
import { pageOf } from "../page.ts";
import { derivedFrom, listElement, requireCustomView, requireView, viewElement } from "../view.ts";

export const createBillingView: Operation<Billing, "CreateBillingView"> = async (context, input) => {
  await requirePayer(context);
  const { store, clock, ids, caller } = context;
  const account = caller.accountId;
  const filter = input.dataFilterExpression === undefined ? undefined : readFilter(input.dataFilterExpression);
  const tags = checkedTags({}, input.resourceTags ?? []);
  const { clientToken, description, name, sourceViews } = input;
  const row = await store.transact(async (tx) => {
    const all = await readBillingViews(tx, account);
    const same = [...all.values()].find((each) => clientToken !== undefined && each.clientToken === clientToken);
    if (same !== undefined) return same;
    const id = `custom-${ids.uuid()}`;
    const arn = billingViewArn(account, id);
    if (all.size >= mostBillingViews) throw quotaExceeded(`There can be ${mostBillingViews} custom views.`, arn);
    checkSources(all, { account, id, sourceViews });
    const now = Math.floor(clock.now());
    const made: BillingViewRow = {
      account,
      id,
      name,
      ...(description !== undefined && { description }),
      sourceViews,
      ...(filter !== undefined && { filter }),
      createdAt: now,
      updatedAt: now,
      ...(clientToken !== undefined && { clientToken }),
      tags,
    };
    tx.put(billingViews, made);
    return made;
  });
  return { arn: billingViewArn(account, row.id), createdAt: new Date(row.createdAt) };
};

/** A member sees itself only: there is nothing to cut. */
async function requirePayer({ caller, costs }: Context): Promise<void> {
  const { payer } = await costs.family(caller.accountId);
  if (payer !== caller.accountId) throw denied("Only the management account can create custom billing views.");
}

export const getBillingView: Operation<Billing, "GetBillingView"> = async ({ caller, store }, { arn }) => {
  const found = await store.read((reader) => requireView(reader, caller.accountId, arn));
  return { billingView: viewElement(caller.accountId, found) };
};

export const listBillingViews: Operation<Billing, "ListBillingViews"> = async ({ caller, store }, input) => {
  const account = caller.accountId;
  const all = await store.read((reader) => readBillingViews(reader, account));
  const custom = [...all.values()].toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const { arns = [], billingViewTypes = [], names = [] } = input;
  const shown = [undefined, ...custom]
    .map((row) => listElement(account, { all, row }))
    .filter(
      (view) =>
        (arns.length === 0 || arns.includes(view.arn)) &&
        (billingViewTypes.length === 0 || billingViewTypes.includes(view.billingViewType)) &&
        (names.length === 0 || names.some(({ searchValue }) => view.name.startsWith(searchValue))) &&
        (input.ownerAccountId ?? account) === account &&
        (input.sourceAccountId ?? account) === account,
    );
  const { page, next } = pageOf(shown, input);
  return { billingViews: page, ...next };
};

export const updateBillingView: Operation<Billing, "UpdateBillingView"> = async ({ caller, store, clock }, input) => {
  const filter = input.dataFilterExpression === undefined ? undefined : readFilter(input.dataFilterExpression);
  const updatedAt = Math.floor(clock.now());
  await store.transact(async (tx) => {
    const { row } = await requireCustomView(tx, caller.accountId, input.arn);
    tx.put(billingViews, {
      ...row,
      ...(input.name !== undefined && { name: input.name }),
      ...(input.description !== undefined && { description: input.description }),
      ...(filter !== undefined && { filter }),
      updatedAt,
    });
  });
  return { arn: input.arn, updatedAt: new Date(updatedAt) };
};

/** What is cut from a view that is removed by force shows nothing any more. */
export const deleteBillingView: Operation<Billing, "DeleteBillingView"> = async ({ caller, store }, { arn, force }) => {
  await store.transact(async (tx) => {
    const { all, row } = await requireCustomView(tx, caller.accountId, arn);
    if (force !== true && derivedFrom(all, arn).length > 0) {
      throw conflict("Other billing views are cut from this one; use force to delete it all the same.", arn);
    }
    tx.delete(billingViews, [row.account, row.id]);
  });
  return { arn };
};

export const listSourceViewsForBillingView: Operation<Billing, "ListSourceViewsForBillingView"> = async (
  { caller, store },
  input,
) => {
  const { row } = await store.read((reader) => requireView(reader, caller.accountId, input.arn));
  const { page, next } = pageOf(row?.sourceViews ?? [], input);
  return { sourceViews: page, ...next };
};

export const associateSourceViews: Operation<Billing, "AssociateSourceViews"> = async (context, input) => {
  await changeSources(context, input.arn, (before) => [
    ...before,
    ...input.sourceViews.filter((arn) => !before.includes(arn)),
  ]);
  return { arn: input.arn };
};

export const disassociateSourceViews: Operation<Billing, "DisassociateSourceViews"> = async (context, input) => {
  await changeSources(context, input.arn, (before) => before.filter((arn) => !input.sourceViews.includes(arn)));
  return { arn: input.arn };
};

async function changeSources(
  { caller, store, clock }: Context,
  arn: string,
  change: (before: readonly string[]) => readonly string[],
): Promise<void> {
  await store.transact(async (tx) => {
    const { all, row } = await requireCustomView(tx, caller.accountId, arn);
    const sourceViews = change(row.sourceViews);
    checkSources(all, { account: row.account, id: row.id, sourceViews });
    tx.put(billingViews, { ...row, sourceViews, updatedAt: Math.floor(clock.now()) });
  });
}
