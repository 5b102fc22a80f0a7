/** The organization that the signed-in account belongs to. */
import { DescribeOrganizationCommand, OrganizationsClient, type Organization } from "@aws-sdk/client-organizations";
import { useClient } from "../../aws/use-client.ts";
import { useRequest, type Requested } from "../../requests/use-request.ts";
import { useSession } from "../../session/session.ts";

/** What is known of it. */
export interface OrganizationState {
  readonly client: OrganizationsClient;
  /** `value` is null when the account belongs to none. */
  readonly asked: Requested<Organization | null>;
  readonly isManagement: boolean;
}

/** Asks for it. */
export function useOrganization(): OrganizationState {
  // Organizations is global: its calls are signed for one region.
  const client = useClient(OrganizationsClient, "us-east-1");
  const accountId = useSession()?.accountId;
  const asked = useRequest(
    async (abortSignal) => {
      try {
        return (await client.send(new DescribeOrganizationCommand({}), { abortSignal })).Organization ?? null;
      } catch (error) {
        if (error instanceof Error && error.name === "AWSOrganizationsNotInUseException") return null;
        throw error;
      }
    },
    [client],
  );
  return { client, asked, isManagement: asked.value?.MasterAccountId === accountId };
}
