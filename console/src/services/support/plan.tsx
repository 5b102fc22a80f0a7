/** The support plan: what each promises, and choosing one. */
import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import type { BillSettings } from "../../../../src/kernel/bill-control.ts";
import { callOwnRoute } from "../../aws/own-route.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ConfirmDelete } from "../../components/confirm-delete.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { defineMessages } from "../../language/messages.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useSession } from "../../session/session.ts";
import { severities, useCaseWords } from "./case-words.tsx";
import { useTargets } from "./use-targets.ts";

const messages = defineMessages({
  en: {
    title: "Support plan",
    about: "How soon a first answer comes, on the region's clock. Basic and Developer have no cases by API.",
    name: "Plan",
    yours: "yours",
    change: "Change plan",
    ask: "Change the plan to {plan}?",
    happens: "The plan counts from now on; its fee stands on the bill of this month.",
    done: "The plan is {plan} from now on.",
  },
  ko: {
    title: "지원 플랜",
    about: "첫 답변까지 걸리는 시간이며 리전 시계를 따릅니다. Basic과 Developer는 API로 사례를 열 수 없습니다.",
    name: "플랜",
    yours: "현재 플랜",
    change: "플랜 변경",
    ask: "플랜을 {plan}(으)로 바꿀까요?",
    happens: "지금부터 이 플랜이 적용되고, 요금은 이번 달 청구서에 나옵니다.",
    done: "지금부터 플랜은 {plan}입니다.",
  },
});

const planNames = [
  "Basic",
  "Developer",
  "Business",
  "Business Support+",
  "Enterprise On-Ramp",
  "Enterprise",
  "Unified Operations",
].map((name) => ({ name }));

/** The page. */
export function Plan() {
  const text = useMessages(messages);
  usePage({ title: text("title") });
  const account = useSession()?.accountId;
  const { plan, settings, cases } = useTargets();
  const [selected, setSelected] = useState<readonly { readonly name: string }[]>([]);
  const [isAsking, setAsking] = useState(false);
  const wanted = selected[0]?.name;
  const columns = useColumns(plan, cases.value?.targetMinutes ?? {});
  const change = useMutation({
    make: () => {
      const body: Partial<BillSettings> = { ...(account && { account }), ...(wanted && { support: wanted }) };
      return callOwnRoute("/_haneul/bill/settings", { body });
    },
    success: () => text("done", { plan: wanted ?? "" }),
    onDone: () => {
      setAsking(false);
      settings.reload();
    },
  });
  return (
    <SpaceBetween size="l">
      {settings.error !== undefined && <FailureAlert error={settings.error} onRetry={settings.reload} />}
      <ItemTable
        id="support.plans"
        title={text("title")}
        description={text("about")}
        headingTag="h1"
        items={planNames}
        columns={columns}
        itemKey={({ name }) => name}
        selection="single"
        selected={selected}
        onSelect={setSelected}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={`haneul bill settings --support "${wanted ?? plan ?? "Business"}"`} />
            <Button variant="primary" disabled={!wanted || wanted === plan} onClick={() => setAsking(true)}>
              {text("change")}
            </Button>
          </SpaceBetween>
        }
      />
      {isAsking && wanted && (
        <ConfirmDelete
          title={text("ask", { plan: wanted })}
          action={text("change")}
          isRunning={change.isRunning}
          onConfirm={() => void change.run()}
          onCancel={() => setAsking(false)}
        >
          <Box>{text("happens")}</Box>
        </ConfirmDelete>
      )}
    </SpaceBetween>
  );
}

function useColumns(
  plan: string | undefined,
  targets: Readonly<Record<string, Readonly<Record<string, number>>>>,
): readonly Column<{ readonly name: string }>[] {
  const text = useMessages(messages);
  const words = useCaseWords();
  const write = useQuantities();
  return [
    {
      id: "name",
      header: text("name"),
      text: ({ name }) => name,
      cell: ({ name }) => (name === plan ? <PlanName name={name} note={text("yours")} /> : name),
      isRowHeader: true,
      width: 240,
    },
    ...severities.map((severity): Column<{ readonly name: string }> => {
      return {
        id: severity,
        header: words(severity),
        text: ({ name }) => targets[name]?.[severity],
        cell: ({ name }) => {
          const minutes = targets[name]?.[severity];
          return minutes === undefined ? "–" : write.duration(minutes * 60_000);
        },
      };
    }),
  ];
}

function PlanName({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <>
      {name} <Badge color="blue">{note}</Badge>
    </>
  );
}
