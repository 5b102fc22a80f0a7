/** `haneul account …`: the region's accounts. */
import { clientOf, clientOptions, present, textOption, type Command, type Invocation } from "./command.ts";
import { formatTable, formatTime } from "./text-table.ts";
import { wrongUsage } from "./failure.ts";
import type {
  AccountCreated,
  AccountRequest,
  AccountsAnswer,
  RootKeysAnswer,
  RootKeysRequest,
  RootPasswordAnswer,
  RootPasswordRequest,
} from "../kernel/control.ts";

/** Options of `account create` that may be left out, by the member of the request they set. */
const optional = {
  id: "id",
  "access-key": "accessKeyId",
  "secret-key": "secretAccessKey",
  "canonical-id": "canonicalId",
} as const;

export const accountCommands: readonly Command[] = [
  {
    name: "account list",
    summary: "The accounts",
    options: clientOptions,
    run: async (invocation) =>
      present(invocation, await clientOf(invocation).get<AccountsAnswer>("/accounts"), accountsText),
  },
  {
    name: "account create",
    summary:
      "Makes an account and shows its root key: --name N --email E [--id 12 digits] [--access-key K] [--secret-key S] [--canonical-id H]",
    options: {
      ...clientOptions,
      name: { type: "string" },
      email: { type: "string" },
      id: { type: "string" },
      "access-key": { type: "string" },
      "secret-key": { type: "string" },
      "canonical-id": { type: "string" },
    },
    async run(invocation) {
      const { options } = invocation;
      const name = textOption(options, "name");
      const email = textOption(options, "email");
      if (name === undefined || email === undefined) throw wrongUsage("An account needs --name and --email.");
      const request: AccountRequest = { name, email, ...optionalMembers(options) };
      present(invocation, await clientOf(invocation).post<AccountCreated>("/accounts", request), createdText);
    },
  },
  {
    name: "account password",
    summary:
      "Sets the password that an account's root user signs in with: --account ID; the password is read from HANEUL_PASSWORD, or from standard input",
    options: { ...clientOptions, account: { type: "string" } },
    async run(invocation) {
      const account = accountOption(invocation);
      const password = await readPassword(invocation);
      const request: RootPasswordRequest = { account, password };
      present(invocation, await clientOf(invocation).post<RootPasswordAnswer>("/root-password", request), passwordText);
    },
  },
  {
    name: "account keys rotate",
    summary: "Gives an account's root user another access key and deletes those it had: --account ID",
    options: { ...clientOptions, account: { type: "string" } },
    async run(invocation) {
      const request: RootKeysRequest = { account: accountOption(invocation) };
      present(invocation, await clientOf(invocation).post<RootKeysAnswer>("/root-keys", request), keysText);
    },
  },
];

function accountOption({ options }: Invocation): string {
  const account = textOption(options, "account");
  if (account === undefined || !/^\d{12}$/.test(account)) throw wrongUsage("It needs --account with twelve digits.");
  return account;
}

/** Never an option: options stand in the list of processes and in the shell's history. */
async function readPassword({ environment, readInput }: Invocation): Promise<string> {
  const password = environment["HANEUL_PASSWORD"] || (await readInput()).replace(/\r?\n$/, "");
  if (password === "") throw wrongUsage("It needs a password in HANEUL_PASSWORD or on standard input.");
  return password;
}

function optionalMembers(options: Parameters<typeof textOption>[0]): Partial<AccountRequest> {
  const members: Record<string, string> = {};
  for (const [option, member] of Object.entries(optional)) {
    const value = textOption(options, option);
    if (value !== undefined) members[member] = value;
  }
  if (members["id"] !== undefined && !/^\d{12}$/.test(members["id"])) throw wrongUsage("--id takes twelve digits.");
  if (members["canonicalId"] !== undefined && !/^[0-9a-f]{64}$/.test(members["canonicalId"])) {
    throw wrongUsage("--canonical-id takes 64 hexadecimal digits in lower case.");
  }
  return members;
}

function accountsText({ accounts }: AccountsAnswer): string {
  return formatTable(accounts, [
    { title: "ID", value: (account) => account.id },
    { title: "NAME", value: (account) => account.name },
    { title: "EMAIL", value: (account) => account.email },
    { title: "STATUS", value: (account) => account.status },
    { title: "CREATED", value: (account) => formatTime(account.createdAt) },
  ]);
}

function passwordText({ account, email }: RootPasswordAnswer): string {
  return `The root user of account ${account} signs in as ${email} with the new password.\n`;
}

function keysText({ accountId, accessKeyId, secretAccessKey, deleted }: RootKeysAnswer): string {
  return [
    `Root of account ${accountId}. The secret is shown only now; deleted: ${deleted.join(", ") || "none"}.`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    "",
  ].join("\n");
}

/** Ready to be put into a shell. */
function createdText({ account, accessKeyId, secretAccessKey }: AccountCreated): string {
  return [
    `Account ${account.id} (${account.name}). The secret is shown only now:`,
    `export AWS_ACCESS_KEY_ID=${accessKeyId}`,
    `export AWS_SECRET_ACCESS_KEY=${secretAccessKey}`,
    "",
  ].join("\n");
}
