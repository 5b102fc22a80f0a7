/** What budgets' operations share: whose budgets, which one, authorization, pages. */
import type { Budgets } from "../../generated/budgets.ts";
import { formatArn } from "../../kernel/arn.ts";
import type { Context } from "../../kernel/context.ts";
import { awsError } from "../../kernel/errors.ts";
import type { AccessQuestion, Operation, OperationDefinition } from "../../kernel/operation.ts";
import type { Reader } from "../../kernel/store.ts";
import { requestTagKeys, resourceTagKeys } from "../../kernel/tag-condition-keys.ts";
import { limits } from "./checks.ts";
import { cutList } from "../../kernel/list-page.ts";
import { invalid, invalidToken, noAction, noBudget } from "./errors.ts";
import { actions, budgets, type ActionRow, type BudgetRow } from "./tables.ts";

/** Members that mean the same in every operation. */
interface Stated {
  readonly AccountId?: string;
  readonly BudgetName?: string;
  readonly ActionId?: string;
  readonly Budget?: { readonly BudgetName: string };
  readonly NewBudget?: { readonly BudgetName: string };
  readonly ResourceARN?: string;
  readonly ResourceTags?: readonly { readonly Key: string; readonly Value: string }[];
  readonly ResourceTagKeys?: readonly string[];
}

/** `arn:aws:budgets::123456789012:budget/NAME`. */
export function budgetArn(account: string, name: string): string {
  return formatArn({ service: "budgets", region: "", account, resource: `budget/${name}` });
}

/** `arn:aws:budgets::123456789012:budget/NAME/action/ID`. */
export function actionArn({ account, budgetName, id }: Pick<ActionRow, "account" | "budgetName" | "id">): string {
  return `${budgetArn(account, budgetName)}/action/${id}`;
}

/** Takes an ARN apart; undefined for what is none of Budgets'. */
export function parseBudgetArn(
  text: string,
): { account: string; name: string; actionId: string | undefined } | undefined {
  const match = /^arn:aws:budgets::(\d{12}):budget\/(.+?)(?:\/action\/(.+))?$/.exec(text);
  if (match === null) return undefined;
  return { account: match[1] ?? "", name: match[2] ?? "", actionId: match[3] };
}

/** An operation with the action that policies name it by (Service Authorization Reference, "AWS Budget Service"). */
export function budgetOperation<N extends keyof Budgets>(
  action: string,
  invoke: Operation<Budgets, N>,
): OperationDefinition<Budgets, N> {
  return {
    access: (context, input) => questions(context, action, input as Stated),
    invoke: (context, input) => {
      const { AccountId: account } = input as Stated;
      if (account !== undefined && account !== context.caller.accountId) {
        throw awsError(
          "AccessDeniedException",
          `Account ${context.caller.accountId} is not authorized to access budgets of ${account}.`,
          { status: 403 },
        );
      }
      return invoke(context, input);
    },
  };
}

async function questions(context: Context, action: string, input: Stated): Promise<AccessQuestion[]> {
  const name = input.BudgetName ?? input.Budget?.BudgetName ?? input.NewBudget?.BudgetName;
  const account = input.AccountId ?? context.caller.accountId;
  const arn = input.ResourceARN ?? budgetArn(account, name ?? "*");
  const resource = input.ActionId === undefined ? arn : `${arn}/action/${input.ActionId}`;
  const place = parseBudgetArn(resource);
  const tags = place === undefined ? undefined : await tagsOf(context, place);
  const conditionKeys = {
    ...resourceTagKeys(tags),
    ...requestTagKeys(input.ResourceTags, input.ResourceTagKeys),
  };
  return [{ action: `budgets:${action}`, resource, resourceAccount: place?.account ?? account, conditionKeys }];
}

function tagsOf({ store }: Context, place: { account: string; name: string; actionId: string | undefined }) {
  const { account, name, actionId } = place;
  return store.read(async (reader) => {
    const row =
      actionId === undefined
        ? await reader.get(budgets, [account, name])
        : await reader.get(actions, [account, name, actionId]);
    return row?.tags;
  });
}

/** The budget, or NotFoundException. */
export async function requireBudget(reader: Reader, account: string, name: string): Promise<BudgetRow> {
  const row = await reader.get(budgets, [account, name]);
  if (row === undefined) throw noBudget(name);
  return row;
}

/** The action, or NotFoundException. */
export async function requireAction(reader: Reader, account: string, name: string, id: string): Promise<ActionRow> {
  await requireBudget(reader, account, name);
  const row = await reader.get(actions, [account, name, id]);
  if (row === undefined) throw noAction(id);
  return row;
}

/** Cuts a page; throws InvalidNextTokenException for a token that is none. */
export function pageOf<Row>(
  rows: readonly Row[],
  { MaxResults, NextToken }: { readonly MaxResults?: number | undefined; readonly NextToken?: string | undefined },
): { readonly rows: readonly Row[]; readonly next: { readonly NextToken?: string } } {
  if (MaxResults !== undefined && MaxResults < 1) throw invalid("MaxResults must be at least 1.");
  const size = Math.min(MaxResults ?? limits.page, 1_000);
  const { page, token } = cutList(rows, { token: NextToken, size, badToken: invalidToken });
  return { rows: page, next: token === undefined ? {} : { NextToken: token } };
}
