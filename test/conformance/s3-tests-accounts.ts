/** The accounts that ceph/s3-tests wants, and the configuration file that tells it of them. */
import { createHash } from "node:crypto";
import type { SuiteAccount } from "./conformance-region.ts";

/** Section of the configuration file → the account it speaks of. */
const sections: Readonly<Record<string, SuiteAccount>> = {
  "s3 main": newAccount("100000000001", "main"),
  "s3 alt": newAccount("100000000002", "alt"),
  "s3 tenant": newAccount("100000000003", "tenant"),
  iam: newAccount("100000000004", "iam"),
  "iam root": newAccount("100000000005", "iamroot"),
  "iam alt root": newAccount("100000000006", "iamaltroot"),
};

/** All accounts of the suite. */
export const suiteAccounts: readonly SuiteAccount[] = Object.values(sections);

function newAccount(id: string, name: string): SuiteAccount {
  const hash = (what: string): string => createHash("sha256").update(`${what} of ${name}`).digest("hex");
  return {
    id,
    name: `s3-tests ${name}`,
    email: `${name}@s3-tests.example.com`,
    canonicalId: hash("canonical id"),
    accessKeyId: `AKIA${hash("key").slice(0, 16).toUpperCase()}`,
    secretAccessKey: hash("secret").slice(0, 40),
  };
}

/** The account that the suite's objects and keys are of. */
export const mainAccount: SuiteAccount = sections["s3 main"] as SuiteAccount;

/** How long the suite takes a day of lifecycle rules to be. */
export const secondsOfDay = 5;

/** The configuration file. The suite knows the root user by the account's id, and whom ACLs name by canonical user ids. */
export function suiteConfiguration(port: number, kmsKeys: readonly string[], classes: readonly string[] = []): string {
  const lines = [
    "[DEFAULT]",
    "host = 127.0.0.1",
    `port = ${port}`,
    "is_secure = False",
    "ssl_verify = False",
    "",
    "[fixtures]",
    "bucket prefix = haneul-{random}-",
    "iam name prefix = s3-tests-",
    "iam path prefix = /s3-tests/",
  ];
  for (const [section, account] of Object.entries(sections)) {
    lines.push(
      "",
      `[${section}]`,
      `display_name = ${account.name}`,
      `user_id = ${section === "iam root" ? account.id : account.canonicalId}`,
      `email = ${account.email}`,
      `access_key = ${account.accessKeyId}`,
      `secret_key = ${account.secretAccessKey}`,
      // A location that has a name, unlike us-east-1, for the test of bucket locations.
      ...(section === "s3 main"
        ? [
            "api_name = eu-west-1",
            `lc_debug_interval = ${secondsOfDay}`,
            ...(classes.length === 0 ? [] : [`storage_classes = ${classes.join(" ")}`]),
            `kms_keyid = ${kmsKeys[0] ?? ""}`,
            `kms_keyid2 = ${kmsKeys[1] ?? ""}`,
          ]
        : []),
      ...(section === "s3 tenant" ? ["tenant ="] : []),
    );
  }
  return `${lines.join("\n")}\n`;
}
