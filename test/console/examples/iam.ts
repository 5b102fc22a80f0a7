/** An example user, group, role and policy. */
import { IAM } from "@aws-sdk/client-iam";
import type { Region } from "../../../src/region.ts";

/** The user `ann` in the group `readers`, the role `keeper`, the policy `read-photos`, a provider at `accounts.example.com`; tokens for services elsewhere. */
export async function makeExample(region: Region): Promise<void> {
  const iam = new IAM({ endpoint: region.endpoint, region: "us-east-1", credentials: region.root });
  const document = (statement: object): string =>
    JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", ...statement }] }, undefined, 2);
  const { Policy } = await iam.createPolicy({
    PolicyName: "read-photos",
    PolicyDocument: document({ Action: "s3:GetObject", Resource: "arn:aws:s3:::photos/*" }),
  });
  await iam.createGroup({ GroupName: "readers" });
  await iam.attachGroupPolicy({ GroupName: "readers", PolicyArn: Policy?.Arn });
  await iam.createUser({ UserName: "ann", Tags: [{ Key: "team", Value: "photos" }] });
  await iam.addUserToGroup({ GroupName: "readers", UserName: "ann" });
  await iam.putUserPolicy({
    UserName: "ann",
    PolicyName: "list",
    PolicyDocument: document({ Action: "s3:ListBucket", Resource: "*" }),
  });
  await iam.createLoginProfile({ UserName: "ann", Password: "Correct-horse-1!" });
  await iam.updateAccountPasswordPolicy({ MinimumPasswordLength: 10, AllowUsersToChangePassword: true });
  await iam.createAccessKey({ UserName: "ann" });
  await iam.createRole({
    RoleName: "keeper",
    AssumeRolePolicyDocument: document({ Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }),
  });
  await iam.createOpenIDConnectProvider({
    Url: "https://accounts.example.com",
    ClientIDList: ["photos"],
    ThumbprintList: ["0123456789abcdef0123456789abcdef01234567"],
    Tags: [{ Key: "team", Value: "photos" }],
  });
  await iam.enableOutboundWebIdentityFederation({});
  await iam.generateCredentialReport({});
  iam.destroy();
}
