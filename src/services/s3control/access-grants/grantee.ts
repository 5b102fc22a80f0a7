/** Who may be granted something: users and roles of IAM that are there, or identities of a directory. */
import type { Reader } from "../../../kernel/store.ts";
import { principalKey, roleArn, roles, userArn, users } from "../../../kernel/identity/principals.ts";
import { invalidRequest } from "../errors.ts";
import { invalidIdentityCenter } from "./errors.ts";
import type { GrantsInstanceRow } from "./tables.ts";

/** What a request says of a grantee. */
export interface StatedGrantee {
  readonly GranteeType?: string | undefined;
  readonly GranteeIdentifier?: string | undefined;
}

const invalidGrantee = (): Error => invalidRequest("Invalid Grantee in the request");

/** Throws unless somebody can be granted something as that. */
export async function checkGrantee(
  reader: Reader,
  instance: GrantsInstanceRow,
  { GranteeType: type, GranteeIdentifier: identifier }: StatedGrantee,
): Promise<void> {
  if (type === undefined || identifier === undefined || identifier === "") throw invalidGrantee();
  if (type === "IAM") {
    if (!(await isPrincipal(reader, identifier))) throw invalidGrantee();
    return;
  }
  if (instance.identityCenter === undefined) throw invalidIdentityCenter();
  const isIdentifier = /^([0-9a-f]{10}-)?[A-Fa-f0-9]{8}(-[A-Fa-f0-9]{4}){3}-[A-Fa-f0-9]{12}$/.test(identifier);
  if (!isIdentifier) throw invalidGrantee();
}

/** Whether an ARN is that of a user or role that is there, in whatever account. */
async function isPrincipal(reader: Reader, arn: string): Promise<boolean> {
  const match = /^arn:aws:iam::(\d{12}):(user|role)\/(?:.*\/)?([^/]+)$/.exec(arn);
  if (match === null) return false;
  const [, accountId = "", kind, name = ""] = match;
  const key = principalKey(accountId, name);
  if (kind === "user") {
    const user = await reader.get(users, key);
    return user !== undefined && userArn(user) === arn;
  }
  const role = await reader.get(roles, key);
  return role !== undefined && roleArn(role) === arn;
}
