/** Cost categories: names for parts of the bill, by rules. */
import {
  CostExplorerClient,
  CreateCostCategoryDefinitionCommand,
  DeleteCostCategoryDefinitionCommand,
  paginateListCostCategoryDefinitions,
  type CostCategoryReference,
  type CostCategoryRule,
} from "@aws-sdk/client-cost-explorer";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Textarea from "@cloudscape-design/components/textarea";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useAllItems } from "../../../aws/use-all-items.ts";
import { useClient } from "../../../aws/use-client.ts";
import { ActionTable } from "../../../components/action-table.tsx";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import type { Column } from "../../../components/table-props.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    title: "Cost categories",
    about: "Names for parts of the bill, by rules. Cost Explorer and budgets group and filter by them.",
    name: "Name",
    rules: "Rules",
    values: "Values",
    since: "Since",
    none: "No cost categories yet.",
    create: "Create cost category",
    created: "Cost category {name} was created.",
    delete: "Delete",
    deleteTitle: "Delete cost category {name}",
    deleted: "Cost category {name} was deleted.",
    rulesHelp: "A JSON list as AWS's API has it; the first rule that fits counts.",
    broken: "This is no JSON list.",
    fallback: "Value of everything else",
  },
  ko: {
    title: "비용 범주",
    about: "규칙으로 청구 항목에 이름을 붙입니다. Cost Explorer와 예산에서 그룹화하고 필터링할 수 있습니다.",
    name: "이름",
    rules: "규칙",
    values: "값",
    since: "시작",
    none: "아직 비용 범주가 없습니다.",
    create: "비용 범주 만들기",
    created: "비용 범주 {name}이(가) 생성되었습니다.",
    delete: "삭제",
    deleteTitle: "비용 범주 {name} 삭제",
    deleted: "비용 범주 {name}이(가) 삭제되었습니다.",
    rulesHelp: "AWS API와 같은 형식의 JSON 목록이며, 처음으로 맞는 규칙이 적용됩니다.",
    broken: "JSON 목록이 아닙니다.",
    fallback: "나머지 모두의 값",
  },
});

const firstRules = JSON.stringify(
  [{ Value: "Storage", Rule: { Dimensions: { Key: "SERVICE_CODE", Values: ["AmazonS3"], MatchOptions: ["EQUALS"] } } }],
  undefined,
  2,
);

/** The page. */
export function CostCategories() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "table" });
  const ce = useClient(CostExplorerClient);
  const categories = useAllItems(
    () => paginateListCostCategoryDefinitions({ client: ce, pageSize: 100 }, {}),
    (page) => page.CostCategoryReferences,
    [ce],
  );
  const columns: readonly Column<CostCategoryReference>[] = [
    { id: "name", header: text("name"), text: ({ Name }) => Name, isRowHeader: true },
    { id: "rules", header: text("rules"), text: ({ NumberOfRules }) => NumberOfRules },
    { id: "values", header: text("values"), text: ({ Values }) => Values?.join(", ") },
    { id: "since", header: text("since"), text: ({ EffectiveStart }) => EffectiveStart },
  ];
  return (
    <ActionTable<CostCategoryReference, "create" | "delete">
      id="billing.cost-categories"
      title={text("title")}
      description={text("about")}
      headingTag="h1"
      variant="full-page"
      items={categories}
      columns={columns}
      itemKey={({ CostCategoryArn = "" }) => CostCategoryArn}
      empty={text("none")}
      actions={({ chosen, open }) => (
        <>
          <CommandLine command={cliLine("ce", "ListCostCategoryDefinitions")} />
          <Button disabled={chosen.length === 0} onClick={() => open("delete")}>
            {text("delete")}
          </Button>
          <Button variant="primary" onClick={() => open("create")}>
            {text("create")}
          </Button>
        </>
      )}
      dialogs={{
        create: ({ ends }) => <CreateDialog {...ends} />,
        delete: ({ item: { Name: name = "", CostCategoryArn } = {}, ends }) => (
          <CommandConfirm
            client={ce}
            title={text("deleteTitle", { name })}
            word={name}
            commands={[new DeleteCostCategoryDefinitionCommand({ CostCategoryArn })]}
            success={text("deleted", { name })}
            {...ends}
          />
        ),
      }}
    />
  );
}

function CreateDialog({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const text = useMessages(messages);
  const ce = useClient(CostExplorerClient);
  const [name, setName] = useState("");
  const [rules, setRules] = useState(firstRules);
  const [fallback, setFallback] = useState("");
  const Rules = readRules(rules);
  const create = new CreateCostCategoryDefinitionCommand({
    Name: name,
    RuleVersion: "CostCategoryExpression.v1",
    Rules: Rules ?? [],
    ...(fallback !== "" && { DefaultValue: fallback }),
  });
  return (
    <CommandDialog
      client={ce}
      title={text("create")}
      submit={text("create")}
      size="large"
      isIncomplete={name === "" || Rules === undefined}
      commands={[create]}
      success={text("created", { name })}
      onDone={onDone}
      onCancel={onCancel}
    >
      <FormField label={text("name")}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField
        label={text("rules")}
        constraintText={text("rulesHelp")}
        errorText={Rules === undefined ? text("broken") : ""}
      >
        <Textarea value={rules} rows={10} spellcheck={false} onChange={({ detail }) => setRules(detail.value)} />
      </FormField>
      <FormField label={text("fallback")}>
        <Input value={fallback} onChange={({ detail }) => setFallback(detail.value)} />
      </FormField>
    </CommandDialog>
  );
}

function readRules(rules: string): CostCategoryRule[] | undefined {
  try {
    const value: unknown = JSON.parse(rules);
    return Array.isArray(value) ? (value as CostCategoryRule[]) : undefined;
  } catch {
    return undefined;
  }
}
