/** Cost allocation tags: which tag keys Cost Explorer and reports show. */
import {
  CostExplorerClient,
  ListCostAllocationTagsCommand,
  UpdateCostAllocationTagsStatusCommand,
  type CostAllocationTag,
  type CostAllocationTagStatus,
} from "@aws-sdk/client-cost-explorer";
import Button from "@cloudscape-design/components/button";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ActionTable, type TableDialog } from "../../../components/action-table.tsx";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";

const messages = defineMessages({
  en: {
    title: "Cost allocation tags",
    about: "Tags that are active are shown by Cost Explorer and cost reports, from the day of activation.",
    key: "Tag key",
    type: "Type",
    status: "Status",
    Active: "Active",
    Inactive: "Inactive",
    used: "Last used",
    activate: "Activate",
    deactivate: "Deactivate",
    ask: "{count} tags: change to {status}?",
    done: "The tags were changed.",
    none: "No tags yet: tag a bucket and use it.",
  },
  ko: {
    title: "비용 할당 태그",
    about: "활성 태그는 활성화한 날부터 Cost Explorer와 비용 보고서에 나옵니다.",
    key: "태그 키",
    type: "유형",
    status: "상태",
    Active: "활성",
    Inactive: "비활성",
    used: "마지막 사용",
    activate: "활성화",
    deactivate: "비활성화",
    ask: "태그 {count}개를 {status}(으)로 바꿀까요?",
    done: "태그가 변경되었습니다.",
    none: "아직 태그가 없습니다. 버킷에 태그를 달고 사용해 보세요.",
  },
});

/** The page. */
export function CostTags() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const ce = useClient(CostExplorerClient);
  const tags = useRequest(
    async (abortSignal) => {
      const answer = await ce.send(new ListCostAllocationTagsCommand({ MaxResults: 1_000 }), { abortSignal });
      return answer.CostAllocationTags ?? [];
    },
    [ce],
  );
  const columns: readonly Column<CostAllocationTag>[] = [
    { id: "key", header: text("key"), text: ({ TagKey }) => TagKey, isRowHeader: true },
    { id: "type", header: text("type"), text: ({ Type }) => Type },
    {
      id: "status",
      header: text("status"),
      text: ({ Status = "Inactive" }) => text(Status),
      cell: ({ Status = "Inactive" }) => (
        <StatusIndicator type={Status === "Active" ? "success" : "stopped"}>{text(Status)}</StatusIndicator>
      ),
    },
    { id: "used", header: text("used"), text: ({ LastUsedDate }) => LastUsedDate },
  ];
  const change = (wanted: CostAllocationTagStatus) => {
    return ({ chosen, ends }: TableDialog<CostAllocationTag>) => {
      const changes = chosen.map(({ TagKey = "" }) => ({ TagKey, Status: wanted }));
      return (
        <CommandConfirm
          client={ce}
          title={text("ask", { count: chosen.length, status: text(wanted) })}
          action={text(wanted === "Active" ? "activate" : "deactivate")}
          commands={[new UpdateCostAllocationTagsStatusCommand({ CostAllocationTagsStatus: changes })]}
          success={text("done")}
          {...ends}
        />
      );
    };
  };
  return (
    <ActionTable<CostAllocationTag, CostAllocationTagStatus>
      id="billing.cost-tags"
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={tags}
      columns={columns}
      itemKey={({ TagKey = "" }) => TagKey}
      empty={text("none")}
      selection="multi"
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={cliLine("ce", "ListCostAllocationTags")} />
          <Button disabled={chosen.length === 0} onClick={() => open("Inactive")}>
            {text("deactivate")}
          </Button>
          <Button variant="primary" disabled={chosen.length === 0} onClick={() => open("Active")}>
            {text("activate")}
          </Button>
        </>
      )}
      dialogs={{ Active: change("Active"), Inactive: change("Inactive") }}
    />
  );
}
