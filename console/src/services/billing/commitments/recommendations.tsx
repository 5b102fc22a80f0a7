/** What Cost Explorer recommends to buy: savings plans or reserved instances. */
import { CostExplorerClient } from "@aws-sdk/client-cost-explorer";
import { CreateSavingsPlanCommand, SavingsplansClient } from "@aws-sdk/client-savingsplans";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand } from "../../../aws/line-of-command.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm } from "../../../components/command-dialog.tsx";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { useDialog } from "../../../components/use-dialog.ts";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../../frame/router.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { failureOf } from "../../../requests/request-error.ts";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { moneyText, quantityText } from "../money.ts";
import {
  choices,
  useRecommendationQuestion,
  type QuestionPart,
  type RecommendationQuestion,
} from "./recommendation-question.ts";
import {
  askForRecommendations,
  recommendationCommand,
  type Recommendation,
  type Recommended,
} from "./recommendation-rows.ts";
import { recommendationMessages } from "./recommendation-words.ts";

/** The page; Cost Explorer's questions cost money, so it asks when somebody wants to know. */
export function Recommendations() {
  const text = useMessages(recommendationMessages);
  usePage({ title: text("title") });
  const ce = useClient(CostExplorerClient);
  const [question, change] = useRecommendationQuestion();
  const [found, setFound] = useState<Recommended>();
  const command = recommendationCommand(question);
  const ask = useMutation({
    make: () => askForRecommendations(ce, command),
    onDone: setFound,
    quiet: true,
  });
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        description={text("what")}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={lineOfCommand(command)} />
            <Button variant="primary" loading={ask.isRunning} onClick={() => void ask.run()}>
              {text("ask")}
            </Button>
          </SpaceBetween>
        }
      >
        {text("title")}
      </Header>
      <Question
        question={question}
        onChange={(part, value) => {
          setFound(undefined);
          change(part, value);
        }}
      />
      {ask.error !== undefined && <Box>{text("noData", { reason: failureOf(ask.error).message })}</Box>}
      <Answer kind={question.kind} found={found} />
      <Link href={linkTo("billing/what-if")} onFollow={follow}>
        {text("whatIf")}
      </Link>
    </SpaceBetween>
  );
}

function Question({
  question,
  onChange,
}: {
  readonly question: RecommendationQuestion;
  onChange(part: QuestionPart, value: string): void;
}) {
  const text = useMessages(recommendationMessages);
  const parts: readonly QuestionPart[] =
    question.kind === "SavingsPlans"
      ? ["kind", "planType", "term", "payment", "lookback"]
      : ["kind", "term", "payment", "lookback"];
  const option = (value: (typeof choices)[QuestionPart][number]) => ({ value, label: text(value) });
  return (
    <Container>
      <ColumnLayout columns={3}>
        {parts.map((part) => (
          <FormField key={part} label={text(part)}>
            <Select
              selectedOption={option(question[part])}
              options={choices[part].map(option)}
              onChange={({ detail }) => onChange(part, detail.selectedOption.value ?? "")}
            />
          </FormField>
        ))}
      </ColumnLayout>
    </Container>
  );
}

function Answer({
  kind,
  found,
}: {
  readonly kind: RecommendationQuestion["kind"];
  readonly found: Recommended | undefined;
}) {
  const text = useMessages(recommendationMessages);
  const [chosen, choose] = useState<Recommendation>();
  const dialog = useDialog<"buy">(() => navigate(linkTo("billing/savings-plans")));
  const rows = found?.rows ?? [];
  const total = found && {
    amount: moneyText(found.monthlySavings),
    percent: quantityText(found.savingsPercent),
  };
  return (
    <>
      <ItemTable<Recommendation>
        id={`billing.recommendations-${kind}`}
        title={text(kind)}
        description={total && rows.length > 0 && text("total", total)}
        items={rows}
        itemKey={({ id }) => id}
        columns={useColumns(kind)}
        selection="single"
        selected={rows.filter(({ id }) => id === chosen?.id)}
        onSelect={([first]) => choose(first)}
        empty={text(found === undefined ? "notAsked" : "none")}
        actions={
          <Button
            disabled={chosen === undefined || rows.length === 0}
            onClick={() =>
              kind === "SavingsPlans" ? dialog.open("buy") : navigate(linkTo("billing/reserved-instances"))
            }
          >
            {text("buy")}
          </Button>
        }
      />
      {dialog.name === "buy" && chosen && <BuyPlan recommendation={chosen} ends={dialog.ends} />}
    </>
  );
}

function BuyPlan({
  recommendation: { offeringId, amount },
  ends,
}: {
  readonly recommendation: Recommendation;
  readonly ends: { onDone(): void; onCancel(): void };
}) {
  const text = useMessages(recommendationMessages);
  return (
    <CommandConfirm
      client={useClient(SavingsplansClient)}
      title={text("buyPlan")}
      action={text("buy")}
      commands={[new CreateSavingsPlanCommand({ savingsPlanOfferingId: offeringId, commitment: amount })]}
      success={text("bought")}
      {...ends}
    >
      <Alert type="warning">{text("forever")}</Alert>
      {text("hourly")}: {moneyText(amount)}
    </CommandConfirm>
  );
}

function useColumns(kind: RecommendationQuestion["kind"]): readonly Column<Recommendation>[] {
  const text = useMessages(recommendationMessages);
  const money = (
    id: "upfront" | "monthlySavings" | "onDemand",
    of: (one: Recommendation) => string,
  ): Column<Recommendation> => ({
    id,
    header: text(id),
    text: (one) => Number(of(one)),
    cell: (one) => moneyText(of(one)),
  });
  const percent = (
    id: "savingsShare" | "utilization",
    of: (one: Recommendation) => string,
  ): Column<Recommendation> => ({
    id,
    header: text(id),
    text: (one) => Number(of(one)),
    cell: (one) => `${quantityText(of(one))}%`,
  });
  return [
    { id: "place", header: text("place"), text: ({ place }) => place || text("anyRegion"), isRowHeader: true },
    { id: "region", header: text("region"), text: ({ region }) => region },
    {
      id: "amount",
      header: text(kind === "SavingsPlans" ? "hourly" : "count"),
      text: ({ amount }) => Number(amount),
      cell: ({ amount }) => (kind === "SavingsPlans" ? moneyText(amount) : quantityText(amount)),
    },
    money("monthlySavings", ({ monthlySavings }) => monthlySavings),
    percent("savingsShare", ({ savingsPercent }) => savingsPercent),
    money("upfront", ({ upfront }) => upfront),
    percent("utilization", ({ utilizationPercent }) => utilizationPercent),
    ...(kind === "Reservation"
      ? [
          money("onDemand", ({ monthlyOnDemand = "0" }) => monthlyOnDemand),
          {
            id: "breakEven",
            header: text("breakEven"),
            text: ({ breakEvenMonths }: Recommendation) => Number(breakEvenMonths ?? 0),
            cell: ({ breakEvenMonths = "0" }: Recommendation) =>
              text("months", { count: quantityText(breakEvenMonths) }),
          },
        ]
      : []),
  ];
}
