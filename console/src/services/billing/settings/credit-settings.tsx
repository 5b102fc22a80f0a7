/** Credits: what is left of the account's, and what they took off this month's bill. */
import type { BillLinesAnswer } from "../../../../../src/kernel/bill-control.ts";
import type { BillLine } from "../../../../../src/kernel/costs.ts";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { cliLine } from "../../../aws/cli-line.ts";
import { useJsonService, type JsonService } from "../../../aws/json-call.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import { Loaded } from "../../../components/loaded.tsx";
import { defineMessages } from "../../../language/messages.ts";
import { useDateText } from "../../../language/use-date-text.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { moneyText } from "../money.ts";

const messages = defineMessages({
  en: {
    title: "Credits",
    about: "What credits take off the running month's bill.",
    none: "No credit counts this month.",
    description: "Description",
    service: "Service",
    account: "Account",
    amount: "Amount",
    plan: "Account plan",
    FREE: "Free plan, paid by credits",
    PAID: "Paid plan",
    left: "Credits left",
    until: "Free plan ends",
  },
  ko: {
    title: "크레딧",
    about: "이번 달 청구서에서 크레딧으로 빠지는 금액입니다.",
    none: "이번 달에 적용되는 크레딧이 없습니다.",
    description: "설명",
    service: "서비스",
    account: "계정",
    amount: "금액",
    plan: "계정 플랜",
    FREE: "크레딧으로 쓰는 무료 플랜",
    PAID: "유료 플랜",
    left: "남은 크레딧",
    until: "무료 플랜 종료",
  },
});

const freeTier: JsonService = { signingName: "freetier", target: "AWSFreeTierService", jsonVersion: "1.0" };

/** AWS sends the amount as a JSON number, and the date as seconds since 1970. */
interface PlanState {
  readonly accountPlanType: "FREE" | "PAID";
  readonly accountPlanRemainingCredits?: { readonly amount: number };
  readonly accountPlanExpirationDate?: number;
}

/** The panel. */
export function CreditSettings() {
  const text = useMessages(messages);
  const bill = useOwnRoute<BillLinesAnswer>("/_haneul/bill/lines");
  return (
    <SpaceBetween size="m">
      <ItemTable<BillLine>
        id="billing.credits"
        filterName="findCredit"
        title={text("title")}
        description={text("about")}
        items={{ ...bill, value: bill.value?.lines.filter(({ lineItemType }) => lineItemType === "Credit") }}
        itemKey={({ account, service, usageType, description }) => [account, service, usageType, description].join(" ")}
        columns={[
          { id: "description", header: text("description"), text: ({ description }) => description, isRowHeader: true },
          { id: "service", header: text("service"), text: ({ serviceName }) => serviceName },
          { id: "account", header: text("account"), text: ({ account }) => account },
          {
            id: "amount",
            header: text("amount"),
            text: ({ cost }) => Number(cost ?? 0),
            cell: ({ cost = "0" }) => moneyText(cost),
          },
        ]}
        empty={text("none")}
        actions={<CommandLine command="haneul bill" />}
      />
      <Plan />
    </SpaceBetween>
  );
}

function Plan() {
  const text = useMessages(messages);
  const date = useDateText();
  const call = useJsonService(freeTier);
  const asked = useRequest((signal) => call<PlanState>("GetAccountPlanState", {}, signal), [call]);
  return (
    <Loaded asked={asked}>
      {({ accountPlanType, accountPlanRemainingCredits: left, accountPlanExpirationDate: ends }) => (
        <SpaceBetween size="s">
          <KeyValuePairs
            columns={3}
            items={[
              { label: text("plan"), value: text(accountPlanType) },
              { label: text("left"), value: left === undefined ? "–" : moneyText(String(left.amount)) },
              { label: text("until"), value: date(ends === undefined ? undefined : new Date(ends * 1_000)) },
            ]}
          />
          <CommandLine command={cliLine("freetier", "GetAccountPlanState")} />
        </SpaceBetween>
      )}
    </Loaded>
  );
}
