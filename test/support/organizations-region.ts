/** A region with clients of Organizations and Account Management, for operation tests through the SDK. */
import { Account } from "@aws-sdk/client-account";
import { Organizations } from "@aws-sdk/client-organizations";
import { createRegion, type Region, type RegionOptions } from "../../src/region.ts";

/** A running region; clients are root of the account they are asked for. */
export interface OrganizationsRegion {
  readonly region: Region;
  /** Root of the account, which comes to be when it is new. */
  organizations(accountId: string): Organizations;
  account(accountId: string): Account;
  /** Makes an account in the organization and waits until it is there; resolves to its id. */
  newMember(managementId: string, name: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a region in a temporary folder. */
export async function openOrganizationsRegion(options: RegionOptions = {}): Promise<OrganizationsRegion> {
  const region = await createRegion({ conductor: false, ...options });
  const clients = new Map<string, { organizations: Organizations; account: Account }>();
  const clientsOf = (accountId: string) => {
    let known = clients.get(accountId);
    if (!known) {
      const credentials = { accessKeyId: accountId, secretAccessKey: "test" };
      const settings = { endpoint: region.endpoint, region: "us-east-1", maxAttempts: 1, credentials };
      known = { organizations: new Organizations(settings), account: new Account(settings) };
      clients.set(accountId, known);
    }
    return known;
  };
  return {
    region,
    organizations: (accountId) => clientsOf(accountId).organizations,
    account: (accountId) => clientsOf(accountId).account,
    async newMember(managementId, name) {
      const { organizations } = clientsOf(managementId);
      const asked = await organizations.createAccount({ AccountName: name, Email: `${name}@example.com` });
      await region.runJob("organizations.create-accounts");
      const CreateAccountRequestId = asked.CreateAccountStatus?.Id ?? "";
      const { CreateAccountStatus: status } = await organizations.describeCreateAccountStatus({
        CreateAccountRequestId,
      });
      if (status?.AccountId === undefined) throw new Error(`no account: ${status?.FailureReason}`);
      return status.AccountId;
    },
    async close() {
      for (const { organizations, account } of clients.values()) {
        organizations.destroy();
        account.destroy();
      }
      await region.close();
    },
  };
}

/** What a call was refused with. */
export async function refusal(
  call: Promise<unknown>,
): Promise<{ code: string; status: number | undefined; message: string; reason: string | undefined }> {
  try {
    await call;
  } catch (error) {
    const { name, message, Reason, $metadata } = error as Error & {
      Reason?: string;
      $metadata?: { httpStatusCode?: number };
    };
    return { code: name, status: $metadata?.httpStatusCode, message, reason: Reason };
  }
  throw new Error("the call succeeded");
}
