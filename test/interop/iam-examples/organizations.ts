/** Organizations, as the CLI reference shows it. */
import { expect } from "vitest";
import { given, policy, text, type Example, type Kept, type Story } from "./example.ts";

const account = "111111111111";
const arnOf = (kind: string, ...rest: string[]): string =>
  [`arn:aws:organizations::${account}:${kind}`, ...rest].join("/");
/** A time as the CLI prints it for a protocol that sends numbers. */
const date: unknown = expect.any(Number);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const s3 = { Effect: "Allow", Action: ["s3:*"], Resource: ["*"] };
const s3Text = JSON.stringify({ Version: "2012-10-17", Statement: [s3] });
const enabled = { Status: "ENABLED", Type: "SERVICE_CONTROL_POLICY" };
const description = "Allows delegation of all S3 actions";

function organizationOf(featureSet: string): object {
  return {
    MasterAccountId: account,
    MasterAccountArn: matching(/^arn:aws:organizations::111111111111:account\/o-[a-z0-9]{10,32}\/111111111111$/),
    MasterAccountEmail: text,
    FeatureSet: featureSet,
    Id: matching(/^o-[a-z0-9]{10,32}$/),
    Arn: matching(/^arn:aws:organizations::111111111111:organization\/o-[a-z0-9]{10,32}$/),
  };
}

function rootOf(kept: Kept, policyTypes: readonly object[]): object {
  const { organization = "", root = "" } = kept;
  return { Name: "Root", Arn: arnOf("root", organization, root), Id: root, PolicyTypes: policyTypes };
}

function unitOf(kept: Kept, name: string): object {
  const { organization = "", root = "", unit = "" } = kept;
  return { Id: unit, Arn: arnOf("ou", organization, unit), Name: name, Path: `${organization}/${root}/${unit}/` };
}

function summaryOf({ organization = "", policy: policyId = "" }: Kept, name: string, said = description): object {
  return {
    Arn: arnOf("policy", organization, "service_control_policy", policyId),
    Id: policyId,
    Description: said,
    Name: name,
    Type: "SERVICE_CONTROL_POLICY",
    AwsManaged: false,
  };
}

/** What is said of the tree and its policies. */
export const tree: Story = {
  title: "an organization, its units and policies",
  source: "AWS CLI reference, organizations",
  account,
  *examples(kept) {
    yield {
      command: "aws organizations create-organization",
      answer: { Organization: { ...organizationOf("ALL"), AvailablePolicyTypes: [enabled] } },
      keep: { organization: "Organization.Id" },
    };
    yield {
      command: "aws organizations describe-organization",
      answer: { Organization: { ...organizationOf("ALL"), AvailablePolicyTypes: [enabled] } },
    };
    yield given("aws organizations list-roots", { root: "Roots.0.Id" });
    const enable = "--root-id %root% --policy-type SERVICE_CONTROL_POLICY";
    yield {
      command: `aws organizations enable-policy-type ${enable}`,
      answer: { Root: rootOf(kept, [enabled]) },
    };
    yield { command: "aws organizations list-roots", answer: { Roots: [rootOf(kept, [enabled])] } };
    yield given("aws organizations create-organizational-unit --parent-id %root% --name First", {
      unit: "OrganizationalUnit.Id",
    });
    yield { command: "aws organizations delete-organizational-unit --organizational-unit-id %unit%" };
    yield {
      command: "aws organizations create-organizational-unit --parent-id %root% --name AccountingOU",
      answer: {
        OrganizationalUnit: {
          Id: matching(/^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$/),
          Arn: matching(/^arn:aws:organizations::111111111111:ou\/o-[a-z0-9]+\/ou-[a-z0-9]+-[a-z0-9]+$/),
          Name: "AccountingOU",
          Path: matching(/^o-[a-z0-9]+\/r-[a-z0-9]+\/ou-[a-z0-9]+-[a-z0-9]+\/$/),
        },
      },
      keep: { unit: "OrganizationalUnit.Id" },
    };
    yield {
      command: "aws organizations describe-organizational-unit --organizational-unit-id %unit%",
      answer: { OrganizationalUnit: unitOf(kept, "AccountingOU") },
    };
    yield {
      command:
        "aws organizations update-organizational-unit --organizational-unit-id %unit% --name AccountingDepartment",
      answer: { OrganizationalUnit: unitOf(kept, "AccountingDepartment") },
    };
    yield {
      command: "aws organizations list-organizational-units-for-parent --parent-id %root%",
      answer: { OrganizationalUnits: [unitOf(kept, "AccountingDepartment")] },
    };
    yield {
      command: "aws organizations list-children --child-type ORGANIZATIONAL_UNIT --parent-id %root%",
      answer: { Children: [{ Id: kept["unit"], Type: "ORGANIZATIONAL_UNIT" }] },
    };
    yield {
      command: "aws organizations list-parents --child-id %unit%",
      answer: { Parents: [{ Id: kept["root"], Type: "ROOT" }] },
    };
    yield {
      command: `aws organizations create-policy --content ${policy(s3)} --name AllowAllS3Actions --type SERVICE_CONTROL_POLICY --description "${description}"`,
      answer: {
        Policy: {
          Content: s3Text,
          PolicySummary: { Description: description, Name: "AllowAllS3Actions", Type: "SERVICE_CONTROL_POLICY" },
        },
      },
      keep: { policy: "Policy.PolicySummary.Id" },
    };
    yield {
      command: "aws organizations describe-policy --policy-id %policy%",
      answer: { Policy: { Content: s3Text, PolicySummary: summaryOf(kept, "AllowAllS3Actions") } },
    };
    yield { command: "aws organizations attach-policy --policy-id %policy% --target-id %unit%" };
    yield {
      command: "aws organizations list-policies-for-target --filter SERVICE_CONTROL_POLICY --target-id %unit%",
      answer: { Policies: expect.arrayContaining([expect.objectContaining(summaryOf(kept, "AllowAllS3Actions"))]) },
    };
    yield {
      command: "aws organizations list-policies --filter SERVICE_CONTROL_POLICY",
      answer: {
        Policies: expect.arrayContaining([
          expect.objectContaining(summaryOf(kept, "AllowAllS3Actions")),
          {
            AwsManaged: true,
            Description: "Allows access to every operation",
            Type: "SERVICE_CONTROL_POLICY",
            Id: "p-FullAWSAccess",
            Arn: "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
            Name: "FullAWSAccess",
          },
        ]),
      },
    };
    yield {
      command: "aws organizations list-targets-for-policy --policy-id %policy%",
      answer: {
        Targets: [
          {
            Arn: arnOf("ou", kept["organization"] ?? "", kept["unit"] ?? ""),
            Name: "AccountingDepartment",
            TargetId: kept["unit"],
            Type: "ORGANIZATIONAL_UNIT",
          },
        ],
      },
    };
    const said = "This description replaces the original.";
    yield {
      command: `aws organizations update-policy --policy-id %policy% --name Renamed-Policy --description "${said}"`,
      answer: { Policy: { Content: s3Text, PolicySummary: summaryOf(kept, "Renamed-Policy", said) } },
    };
    yield { command: "aws organizations detach-policy --target-id %unit% --policy-id %policy%" };
    yield { command: "aws organizations delete-policy --policy-id %policy%" };
    yield {
      command: `aws organizations disable-policy-type ${enable}`,
      answer: { Root: rootOf(kept, []) },
    };
    yield { command: "aws organizations delete-organizational-unit --organizational-unit-id %unit%" };
    yield { command: "aws organizations delete-organization" };
  },
};

const note = "This is a request for Juan's account to join Bill's organization.";

function invitationOf({ organization = "", handshake = "" }: Kept, state: string): object {
  return {
    Action: "INVITE",
    Arn: arnOf("handshake", organization, "invite", handshake),
    RequestedTimestamp: date,
    ExpirationTimestamp: date,
    Id: handshake,
    Parties: expect.arrayContaining([{ Id: organization, Type: "ORGANIZATION" }]),
    Resources: expect.arrayContaining([
      {
        Type: "ORGANIZATION",
        Value: organization,
        Resources: expect.arrayContaining([
          { Type: "MASTER_EMAIL", Value: text },
          { Type: "MASTER_NAME", Value: text },
          { Type: "ORGANIZATION_FEATURE_SET", Value: "ALL" },
        ]),
      },
      { Type: "EMAIL", Value: "juan@example.com" },
      { Type: "NOTES", Value: note },
    ]),
    State: state,
  };
}

const juan = "333333333333";
const invite = `aws organizations invite-account-to-organization --target '{"Type": "EMAIL", "Id": "juan@example.com"}' --notes "${note}"`;
const keepHandshake = { handshake: "Handshake.Id" };

/** What is said of invitations and accounts; an account of juan@example.com has to be there. */
export const accounts: Story = {
  title: "invitations and accounts",
  source: "AWS CLI reference, organizations",
  account,
  *examples(kept) {
    yield given("aws organizations create-organization", { organization: "Organization.Id" });
    yield given("aws organizations list-roots", { root: "Roots.0.Id" });
    yield given("aws organizations create-organizational-unit --parent-id %root% --name Development", {
      unit: "OrganizationalUnit.Id",
    });
    yield {
      command: 'aws organizations create-account --email susan@example.com --account-name "Production Account"',
      answer: { CreateAccountStatus: { State: "IN_PROGRESS", Id: matching(/^car-[a-z0-9]{8,32}$/) } },
      keep: { request: "CreateAccountStatus.Id" },
    };
    yield {
      command: "aws organizations describe-create-account-status --create-account-request-id %request%",
      answer: {
        CreateAccountStatus: {
          State: matching(/^(IN_PROGRESS|SUCCEEDED)$/),
          AccountName: "Production Account",
          RequestedTimestamp: date,
        },
      },
    };
    yield* invitations(kept);
    yield* members(kept);
  },
};

function* invitations(kept: Kept): Iterable<Example> {
  yield given(invite, keepHandshake);
  const one = (state: string): object => ({ Handshake: invitationOf(kept, state) });
  const all = (state: string): object => ({ Handshakes: [invitationOf(kept, state)] });
  yield { command: "aws organizations describe-handshake --handshake-id %handshake%", answer: one("OPEN") };
  yield { command: "aws organizations list-handshakes-for-organization", answer: all("OPEN") };
  yield { command: "aws organizations list-handshakes-for-account", by: juan, answer: all("OPEN") };
  yield { command: "aws organizations cancel-handshake --handshake-id %handshake%", answer: one("CANCELED") };
  yield given(invite, keepHandshake);
  yield {
    command: "aws organizations decline-handshake --handshake-id %handshake%",
    by: juan,
    answer: one("DECLINED"),
  };
  yield given(invite, keepHandshake);
  yield { command: "aws organizations accept-handshake --handshake-id %handshake%", by: juan, answer: one("ACCEPTED") };
}

function* members(kept: Kept): Iterable<Example> {
  const { organization = "", root = "", unit } = kept;
  const member = {
    Id: juan,
    Arn: arnOf("account", organization, juan),
    Name: "Juan",
    Email: "juan@example.com",
    JoinedMethod: "INVITED",
    JoinedTimestamp: date,
    Status: "ACTIVE",
  };
  yield {
    command: `aws organizations describe-account --account-id ${juan}`,
    answer: { Account: { ...member, State: "ACTIVE", Paths: [`${organization}/${root}/${juan}/`] } },
  };
  yield {
    command: "aws organizations list-accounts",
    answer: {
      Accounts: expect.arrayContaining([
        expect.objectContaining(member),
        expect.objectContaining({ Id: account, Arn: arnOf("account", organization, account), Status: "ACTIVE" }),
      ]),
    },
  };
  yield {
    command: `aws organizations move-account --account-id ${juan} --source-parent-id %root% --destination-parent-id %unit%`,
  };
  yield {
    command: "aws organizations list-accounts-for-parent --parent-id %unit%",
    answer: { Accounts: [member] },
  };
  yield {
    command: `aws organizations list-parents --child-id ${juan}`,
    answer: { Parents: [{ Id: unit, Type: "ORGANIZATIONAL_UNIT" }] },
  };
  yield {
    command: "aws organizations list-children --child-type ACCOUNT --parent-id %unit%",
    answer: { Children: [{ Id: juan, Type: "ACCOUNT" }] },
  };
  yield { command: `aws organizations remove-account-from-organization --account-id ${juan}` };
  yield given(invite, keepHandshake);
  yield { ...given("aws organizations accept-handshake --handshake-id %handshake%"), by: juan };
  yield { command: "aws organizations leave-organization", by: juan };
}
