/** An example organization with a unit. */
import { Organizations } from "@aws-sdk/client-organizations";
import type { Region } from "../../../src/region.ts";

/** An organization with the unit `Production`; service control policies are enabled, and IAM is trusted. */
export async function makeExample(region: Region): Promise<void> {
  const { endpoint, root } = region;
  const organizations = new Organizations({ endpoint, region: "us-east-1", credentials: root });
  await organizations.createOrganization({ FeatureSet: "ALL" });
  const { Roots = [] } = await organizations.listRoots({});
  await organizations.createOrganizationalUnit({ ParentId: Roots[0]?.Id, Name: "Production" });
  await organizations.enablePolicyType({ RootId: Roots[0]?.Id, PolicyType: "SERVICE_CONTROL_POLICY" });
  await organizations.enableAWSServiceAccess({ ServicePrincipal: "iam.amazonaws.com" });
  organizations.destroy();
}
