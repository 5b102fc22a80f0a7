/** What `import` blocks name for things that Terraform already made: the identifiers that the provider documents. */

type Values = Readonly<Record<string, unknown>>;

/** A resource of `terraform show -json`. */
export interface StateResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly values: Values;
}

const field =
  (...names: string[]) =>
  (values: Values): string =>
    names.map((name) => String(values[name])).join("/");
const joined =
  (separator: string, ...names: string[]) =>
  (values: Values): string =>
    names.map((name) => String(values[name])).join(separator);

/** Kind → its identifier. Kinds that are left out cannot be imported, or forget what only their creation tells. */
const identifiers: Readonly<Record<string, (values: Values) => string>> = {
  aws_iam_user_ssh_key: joined(":", "username", "ssh_public_key_id", "encoding"),
  aws_iam_signing_certificate: joined(":", "certificate_id", "user_name"),
  aws_iam_service_specific_credential: joined(":", "service_name", "user_name", "service_specific_credential_id"),
  aws_iam_virtual_mfa_device: field("arn"),
  aws_iam_user_policy: joined(":", "user", "name"),
  aws_iam_user_policy_attachment: field("user", "policy_arn"),
  aws_iam_group: field("name"),
  aws_iam_user_group_membership: (values) => `${String(values["user"])}/${(values["groups"] as string[]).join("/")}`,
  aws_iam_group_policy: joined(":", "group", "name"),
  aws_iam_group_policy_attachment: field("group", "policy_arn"),
  aws_iam_policy: field("arn"),
  aws_iam_role_policy: joined(":", "role", "name"),
  aws_iam_role_policy_attachment: field("role", "policy_arn"),
  aws_iam_instance_profile: field("name"),
  aws_iam_service_linked_role: field("arn"),
  aws_iam_account_alias: field("account_alias"),
  aws_iam_account_password_policy: () => "iam-account-password-policy",
  aws_iam_openid_connect_provider: field("arn"),
  aws_iam_saml_provider: field("arn"),
  aws_organizations_organization: field("id"),
  aws_organizations_organizational_unit: field("id"),
  aws_organizations_policy: field("id"),
  aws_organizations_policy_attachment: joined(":", "target_id", "policy_id"),
  aws_organizations_delegated_administrator: field("account_id", "service_principal"),
  aws_organizations_resource_policy: field("id"),
  aws_iam_organizations_features: field("id"),
  aws_account_alternate_contact: (values) =>
    [values["account_id"], values["alternate_contact_type"]].filter((part) => part !== "").join("/"),
};

/** The resources that can be imported. */
export function importable(resources: readonly StateResource[]): StateResource[] {
  return resources.filter(({ mode, type }) => mode === "managed" && type in identifiers);
}

/** Terraform's text that imports them. */
export function importBlocks(resources: readonly StateResource[]): string {
  const blocks = resources.map(({ address, type, values }) => {
    const id = identifiers[type]?.(values) ?? "";
    return `import {\n  to = ${address}\n  id = ${JSON.stringify(id)}\n}\n`;
  });
  return blocks.join("\n");
}
