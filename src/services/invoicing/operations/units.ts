/** Makes, changes, shows and removes invoice units. */
import type { Invoicing, InvoiceUnit, InvoiceUnitRule } from "../../../generated/invoicing.ts";
import type { Operation } from "../../../kernel/operation.ts";
import type { Reader } from "../../../kernel/store.ts";
import { conflict, invalid } from "../errors.ts";
import { pageOf } from "../page.ts";
import { requirePayer } from "../scope.ts";
import { invoiceUnits, type UnitRow, type UnitVersion } from "../tables.ts";
import { checkedTags } from "../tags.ts";
import { requireUnit, unitArn, versionAt } from "../unit.ts";

/** Invoicing API reference and Billing guide, "Quotas and restrictions". */
const limits = { units: 1_000, page: 500, accounts: 1_000, nameCharacters: 50, descriptionCharacters: 500 } as const;

export const createInvoiceUnit: Operation<Invoicing, "CreateInvoiceUnit"> = async (context, input) => {
  const members = await requirePayer(context);
  const { clock, ids, store, caller } = context;
  const account = caller.accountId;
  const now = Math.floor(clock.now());
  const version: UnitVersion = {
    since: now,
    receiver: input.InvoiceReceiver,
    description: input.Description ?? "",
    taxInheritanceDisabled: input.TaxInheritanceDisabled ?? false,
    ...readRule(input.Rule),
  };
  checkUnit({ name: input.Name, version, members });
  const tags = checkedTags({}, input.ResourceTags ?? []);
  const { ClientToken: clientToken } = input;
  const id = await store.transact(async (tx) => {
    const rows = await liveUnits(tx, account, now);
    const same = rows.find((row) => clientToken !== undefined && row.clientToken === clientToken);
    if (same !== undefined) return same.id;
    if (rows.length >= limits.units) throw invalid(`There can be ${limits.units} units.`, "maxInvoiceUnitsExceeded");
    const named = rows.find(({ name }) => name === input.Name);
    if (named !== undefined) throw invalid(`A unit named ${input.Name} exists.`, "duplicateInvoiceUnit");
    checkOverlap(rows, version, now);
    const token = clientToken === undefined ? {} : { clientToken };
    const row: UnitRow = { account, id: ids.hex(8), name: input.Name, ...token, versions: [version], tags };
    tx.put(invoiceUnits, row);
    return row.id;
  });
  return { InvoiceUnitArn: unitArn(account, id) };
};

function readRule({ LinkedAccounts = [], BillSourceAccounts = [] }: InvoiceUnitRule) {
  return { linkedAccounts: LinkedAccounts, billSourceAccounts: BillSourceAccounts };
}

function checkUnit(wanted: { name: string; version: UnitVersion; members: readonly string[] }): void {
  const { name, version, members } = wanted;
  if (!/^(?! )[\p{L}\p{N}\p{Z}_-]*(?<! )$/u.test(name) || name === "" || name.length > limits.nameCharacters) {
    throw invalid(`Name has 1 to ${limits.nameCharacters} letters, digits, spaces, - and _.`);
  }
  if (version.description.length > limits.descriptionCharacters) {
    throw invalid(`Description has up to ${limits.descriptionCharacters} characters.`);
  }
  if (version.linkedAccounts.length > limits.accounts) {
    throw invalid(`A unit has up to ${limits.accounts} accounts.`, "maxAccountsExceeded");
  }
  if (version.linkedAccounts.length > 0 && version.billSourceAccounts.length > 0) {
    throw invalid("A rule has LinkedAccounts or BillSourceAccounts.", "mutualExclusionError");
  }
  const named = [version.receiver, ...version.linkedAccounts, ...version.billSourceAccounts];
  const foreign = named.find((account) => !members.includes(account));
  if (foreign !== undefined) throw invalid(`Account ${foreign} is not in the organization.`, "nonMemberPresent");
}

/** An account is in one unit at most. */
function checkOverlap(rows: readonly UnitRow[], version: UnitVersion, now: number): void {
  const taken = new Set(rows.flatMap((row) => versionAt(row, now)?.linkedAccounts ?? []));
  const twice = version.linkedAccounts.find((account) => taken.has(account));
  if (twice !== undefined) throw invalid(`Account ${twice} is in another unit.`, "accountMembershipError");
}

/** Removed units are kept for questions of what was. */
const mostRows = 20_000;

async function liveUnits(reader: Reader, account: string, at: number): Promise<UnitRow[]> {
  const rows = await reader.range(invoiceUnits, { prefix: [account], limit: mostRows });
  return rows.filter((row) => versionAt(row, at) !== undefined);
}

export const updateInvoiceUnit: Operation<Invoicing, "UpdateInvoiceUnit"> = async (context, input) => {
  const members = await requirePayer(context);
  await context.store.transact(async (tx) => {
    const now = Math.floor(context.clock.now());
    const { row, version: before } = await requireUnit(tx, context, { arn: input.InvoiceUnitArn });
    const version: UnitVersion = {
      ...before,
      since: now,
      ...(input.Description !== undefined && { description: input.Description }),
      ...(input.TaxInheritanceDisabled !== undefined && { taxInheritanceDisabled: input.TaxInheritanceDisabled }),
      ...(input.Rule !== undefined && readRule(input.Rule)),
    };
    checkUnit({ name: row.name, version, members });
    const others = (await liveUnits(tx, row.account, now)).filter(({ id }) => id !== row.id);
    checkOverlap(others, version, now);
    tx.put(invoiceUnits, { ...row, versions: [...row.versions, version] });
  });
  return { InvoiceUnitArn: input.InvoiceUnitArn };
};

export const deleteInvoiceUnit: Operation<Invoicing, "DeleteInvoiceUnit"> = async (context, input) => {
  await requirePayer(context);
  await context.store.transact(async (tx) => {
    const { row, version } = await requireUnit(tx, context, { arn: input.InvoiceUnitArn });
    const removed = { ...version, since: Math.floor(context.clock.now()), isDeleted: true };
    if (removed.since < version.since) throw conflict("The unit was just changed.", row.id);
    tx.put(invoiceUnits, { ...row, versions: [...row.versions, removed] });
  });
  return { InvoiceUnitArn: input.InvoiceUnitArn };
};

export const getInvoiceUnit: Operation<Invoicing, "GetInvoiceUnit"> = async (context, input) => {
  const at = input.AsOf?.getTime();
  const { row, version } = await context.store.read((reader) =>
    requireUnit(reader, context, { arn: input.InvoiceUnitArn, at }),
  );
  return unitOutput(row, version);
};

function unitOutput({ account, id, name }: UnitRow, version: UnitVersion): InvoiceUnit {
  const { linkedAccounts, billSourceAccounts } = version;
  return {
    InvoiceUnitArn: unitArn(account, id),
    InvoiceReceiver: version.receiver,
    Name: name,
    Description: version.description,
    TaxInheritanceDisabled: version.taxInheritanceDisabled,
    Rule:
      billSourceAccounts.length > 0 ? { BillSourceAccounts: billSourceAccounts } : { LinkedAccounts: linkedAccounts },
    LastModified: new Date(version.since),
  };
}

export const listInvoiceUnits: Operation<Invoicing, "ListInvoiceUnits"> = async (context, input) => {
  const at = input.AsOf?.getTime() ?? context.clock.now();
  const rows = await context.store.read((reader) => liveUnits(reader, context.caller.accountId, at));
  const { page, next } = pageOf(rows.map((row) => shownAt(row, at)).filter(passing(input)), input, limits.page);
  return { InvoiceUnits: page, ...next };
};

function shownAt(row: UnitRow, at: number): InvoiceUnit {
  const version = versionAt(row, at);
  if (version === undefined) throw conflict("The unit was just removed.", row.id);
  return unitOutput(row, version);
}

function passing({ Filters: filters = {} }: Parameters<typeof listInvoiceUnits>[1]): (unit: InvoiceUnit) => boolean {
  const { Names = [], InvoiceReceivers = [], Accounts = [], BillSourceAccounts = [] } = filters;
  return ({ Name = "", InvoiceReceiver = "", Rule = {} }) =>
    (Names.length === 0 || Names.includes(Name)) &&
    (InvoiceReceivers.length === 0 || InvoiceReceivers.includes(InvoiceReceiver)) &&
    (Accounts.length === 0 || Accounts.some((account) => (Rule.LinkedAccounts ?? []).includes(account))) &&
    (BillSourceAccounts.length === 0 ||
      BillSourceAccounts.some((account) => (Rule.BillSourceAccounts ?? []).includes(account)));
}
