/** What the bill depends on besides use and prices: free tier, tax, support plan, price book, credits; how it is shown. */
import type { BillSettings } from "../../../../../src/kernel/bill-control.ts";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import Link from "@cloudscape-design/components/link";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { callOwnRoute } from "../../../aws/own-route.ts";
import { useOwnRoute } from "../../../aws/use-own-route.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { usePage } from "../../../frame/page-frame.ts";
import { follow, linkTo } from "../../../frame/router.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useMutation } from "../../../requests/use-mutation.tsx";
import { useSession } from "../../../session/session.ts";
import { CreditSettings } from "./credit-settings.tsx";
import { CurrencySettings } from "./currency-settings.tsx";

const messages = defineMessages({
  en: {
    title: "Billing settings",
    about: "For the payer {account}. Changes hold for all months that are not closed.",
    freeTier: "Free tier",
    none: "Off: the price list as it is",
    legacy: "Accounts made before July 15, 2025: twelve months and always free",
    credits: "Accounts made since then: credits",
    tax: "Tax, percent",
    taxHelp: "0 for none. It is charged on everything but credits.",
    priceBook: "Prices",
    newest: "The newest known",
    shipped: "Those that came with this release",
    support: "Support plan",
    supportChange: "Change the support plan",
    noSupport: "Basic",
    save: "Save",
    saved: "The settings were changed.",
  },
  ko: {
    title: "결제 설정",
    about: "결제 계정 {account}의 설정입니다. 아직 마감되지 않은 모든 달에 적용됩니다.",
    freeTier: "프리 티어",
    none: "끔: 요금표 그대로",
    legacy: "2025년 7월 15일 전에 만든 계정: 12개월 무료와 상시 무료",
    credits: "그 뒤에 만든 계정: 크레딧",
    tax: "세금, %",
    taxHelp: "없으면 0입니다. 크레딧을 뺀 모든 것에 붙습니다.",
    priceBook: "요금",
    newest: "알려진 가장 새로운 요금",
    shipped: "이 릴리스에 들어 있는 요금",
    support: "지원 플랜",
    supportChange: "지원 플랜 변경",
    noSupport: "Basic",
    save: "저장",
    saved: "설정이 변경되었습니다.",
  },
});

/** The page. */
export function Settings() {
  const text = useMessages(messages);
  usePage({ title: text("title"), contentType: "form" });
  const account = useSession()?.accountId ?? "";
  const settings = useOwnRoute<BillSettings>(`/_haneul/bill/settings?account=${account}`);
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={text("about", { account: settings.value?.account ?? account })}>
        {text("title")}
      </Header>
      {settings.error !== undefined && <FailureAlert error={settings.error} onRetry={settings.reload} />}
      {settings.value && <Fields settings={settings.value} onDone={settings.reload} />}
      <CurrencySettings />
      <CreditSettings />
    </SpaceBetween>
  );
}

function Fields({ settings, onDone }: { readonly settings: BillSettings; onDone(): void }) {
  const text = useMessages(messages);
  const [freeTier, setFreeTier] = useState(settings.freeTier ?? "none");
  const [taxPercent, setTax] = useState(settings.taxPercent ?? "0");
  const [priceBook, setPriceBook] = useState(settings.priceBook ?? "newest");
  const save = useMutation({
    make: () =>
      callOwnRoute<BillSettings>("/_haneul/bill/settings", {
        body: { account: settings.account, freeTier, taxPercent, priceBook } satisfies BillSettings,
      }),
    success: () => text("saved"),
    onDone,
    quiet: true,
  });
  return (
    <Form
      actions={
        <SpaceBetween direction="horizontal" size="xs">
          <CommandLine
            command={`haneul bill settings --free-tier ${freeTier} --tax ${taxPercent} --price-book ${priceBook}`}
          />
          <Button variant="primary" loading={save.isRunning} onClick={() => void save.run()}>
            {text("save")}
          </Button>
        </SpaceBetween>
      }
    >
      <Container>
        <SpaceBetween size="l">
          <FormField label={text("freeTier")}>
            <RadioGroup
              value={freeTier}
              items={(["none", "legacy", "credits"] as const).map((value) => ({ value, label: text(value) }))}
              onChange={({ detail }) => setFreeTier(detail.value as typeof freeTier)}
            />
          </FormField>
          <FormField label={text("tax")} constraintText={text("taxHelp")}>
            <Input inputMode="decimal" value={taxPercent} onChange={({ detail }) => setTax(detail.value.trim())} />
          </FormField>
          <FormField label={text("priceBook")}>
            <RadioGroup
              value={priceBook}
              items={(["newest", "shipped"] as const).map((value) => ({ value, label: text(value) }))}
              onChange={({ detail }) => setPriceBook(detail.value as typeof priceBook)}
            />
          </FormField>
          <FormField label={text("support")}>
            <SpaceBetween direction="horizontal" size="xs">
              <span>{settings.support ?? text("noSupport")}</span>
              <Link href={linkTo("support/plan")} onFollow={follow}>
                {text("supportChange")}
              </Link>
            </SpaceBetween>
          </FormField>
          {save.error !== undefined && <FailureAlert error={save.error} />}
        </SpaceBetween>
      </Container>
    </Form>
  );
}
