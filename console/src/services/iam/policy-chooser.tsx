/** Managed policies to choose from: AWS's, one's own, or both. */
import { IAMClient, paginateListPolicies, type Policy } from "@aws-sdk/client-iam";
import Link from "@cloudscape-design/components/link";
import SegmentedControl from "@cloudscape-design/components/segmented-control";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { ItemTable, type Column } from "../../components/item-table.tsx";
import { follow } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { policyLink } from "./iam-links.ts";

const messages = defineMessages({
  en: {
    title: "Managed policies",
    scope: "Kind of policies",
    all: "All",
    aws: "AWS managed",
    local: "Customer managed",
    name: "Policy name",
    kind: "Type",
    attached: "Attached",
    none: "No such policy.",
  },
  ko: {
    title: "관리형 정책",
    scope: "정책 유형",
    all: "전체",
    aws: "AWS 관리형",
    local: "고객 관리형",
    name: "정책 이름",
    kind: "유형",
    attached: "연결된 엔터티",
    none: "해당하는 정책이 없습니다.",
  },
});

/** Whether AWS wrote it. */
export function isAwsManaged(arn: string | undefined): boolean {
  return arn?.startsWith("arn:aws:iam::aws:") ?? false;
}

/** The table. */
export function PolicyChooser({
  selection = "multi",
  selected,
  onSelect,
  without = [],
}: {
  readonly selection?: "single" | "multi";
  readonly selected: readonly Policy[];
  onSelect(policies: readonly Policy[]): void;
  /** ARNs that are not offered. */
  readonly without?: readonly string[];
}) {
  const text = useMessages(messages);
  const iam = useClient(IAMClient);
  const [scope, setScope] = useState<"All" | "AWS" | "Local">("All");
  const policies = useRequest(
    () => allItems(paginateListPolicies({ client: iam, pageSize: 1_000 }, { Scope: scope }), (page) => page.Policies),
    [iam, scope],
  );
  const items = (policies.value ?? []).filter(({ Arn = "" }) => !without.includes(Arn));
  const columns: readonly Column<Policy>[] = [
    {
      id: "name",
      header: text("name"),
      text: ({ PolicyName }) => PolicyName,
      isRowHeader: true,
      cell: ({ PolicyName, Arn = "" }) => (
        <Link href={policyLink(Arn)} onFollow={follow}>
          {PolicyName}
        </Link>
      ),
    },
    { id: "kind", header: text("kind"), text: ({ Arn }) => text(isAwsManaged(Arn) ? "aws" : "local") },
    { id: "attached", header: text("attached"), text: ({ AttachmentCount }) => AttachmentCount },
  ];
  return (
    <SpaceBetween size="s">
      <SegmentedControl
        label={text("scope")}
        selectedId={scope}
        options={[
          { id: "All", text: text("all") },
          { id: "AWS", text: text("aws") },
          { id: "Local", text: text("local") },
        ]}
        onChange={({ detail }) => setScope(detail.selectedId as typeof scope)}
      />
      <ItemTable
        id="iam.policy-chooser"
        filterName="findPolicy"
        title={text("title")}
        headingTag="h3"
        items={policies.value === undefined ? policies : items}
        columns={columns}
        itemKey={({ Arn = "" }) => Arn}
        selection={selection}
        selected={selected}
        onSelect={onSelect}
        empty={text("none")}
      />
    </SpaceBetween>
  );
}
