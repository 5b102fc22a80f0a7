/** Managed policies, AWS's and the account's own. */
import { IAMClient, ListPoliciesCommand, paginateListPolicies, type Policy } from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { policyDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { policyLink } from "./iam-links.ts";
import { iamMessages } from "./iam-messages.ts";
import { isAwsManaged } from "./policy-chooser.tsx";
import { policyMessages } from "./policy-messages.ts";

const scopes = ["All", "AWS", "Local"] as const;

/** The page; the filter by kind is in the address (`?scope=Local`). */
export function PolicyList() {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const iam = useClient(IAMClient);
  usePage({ title: text("policies"), contentType: "table" });
  const [wanted, setScope] = useQueryState("scope", "All");
  const Scope = scopes.find((one) => one === wanted) ?? "All";
  const policies = useRequest(
    () => allItems(paginateListPolicies({ client: iam, pageSize: 1_000 }, { Scope }), (page) => page.Policies),
    [iam, Scope],
  );
  const [selected, setSelected] = useState<readonly Policy[]>([]);
  const [isDeleting, setDeleting] = useState(false);
  const [chosen] = selected;
  return (
    <SpaceBetween size="s">
      <SegmentedControl
        label={own("scope")}
        selectedId={Scope}
        options={[
          { id: "All", text: own("all") },
          { id: "AWS", text: own("aws") },
          { id: "Local", text: own("local") },
        ]}
        onChange={({ detail }) => setScope(detail.selectedId)}
      />
      <ItemTable
        id="iam.policies"
        title={text("policies")}
        headingTag="h1"
        variant="full-page"
        items={policies}
        itemKey={({ Arn = "" }) => Arn}
        columns={[
          {
            id: "name",
            header: own("policyName"),
            text: ({ PolicyName }) => PolicyName,
            isRowHeader: true,
            cell: ({ PolicyName, Arn = "" }) => (
              <Link href={policyLink(Arn)} onFollow={follow}>
                {PolicyName}
              </Link>
            ),
          },
          { id: "kind", header: own("kind"), text: ({ Arn }) => own(isAwsManaged(Arn) ? "aws" : "local") },
          { id: "attached", header: own("attachedCount"), text: ({ AttachmentCount }) => AttachmentCount },
          { id: "description", header: text("description"), text: ({ Description }) => Description },
        ]}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        empty={own("empty")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(new ListPoliciesCommand({ Scope }))} />
            <Button disabled={!chosen || isAwsManaged(chosen.Arn)} onClick={() => setDeleting(true)}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(linkTo("iam/policies/create"))}>
              {own("createPolicy")}
            </Button>
          </SpaceBetween>
        }
      />
      {isDeleting && chosen && (
        <DeletionConfirm
          name={chosen.PolicyName ?? ""}
          find={(client) => policyDeletion(client, chosen.Arn ?? "")}
          onDone={() => {
            setDeleting(false);
            setSelected([]);
            policies.reload();
          }}
          onCancel={() => setDeleting(false)}
        />
      )}
    </SpaceBetween>
  );
}
