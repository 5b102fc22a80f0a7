/** The second currency that sums are shown in. */
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { CommandLine } from "../../../components/command-line.tsx";
import { Panel } from "../../../components/panel.tsx";
import { notify } from "../../../frame/notices.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { changeDisplayCurrency, isDisplayCurrency, useDisplayCurrency } from "../display-currency.ts";

const messages = defineMessages({
  en: {
    title: "Display currency",
    about: "Bills are kept and rounded in US dollars. Their sums can be shown in a second currency, in this browser.",
    code: "Currency",
    codeHelp: "Its code: KRW, EUR, JPY",
    rate: "One US dollar is",
    rateHelp: "The rate is yours: it is never looked up.",
    save: "Show it",
    dollarsOnly: "US dollars alone",
    saved: "Sums are shown in {code}, too.",
    removed: "Sums are shown in US dollars alone.",
  },
  ko: {
    title: "표시 통화",
    about: "청구서는 미국 달러로 계산하고 반올림합니다. 이 브라우저에서 합계를 다른 통화로도 볼 수 있습니다.",
    code: "통화",
    codeHelp: "통화 코드: KRW, EUR, JPY",
    rate: "1미국 달러는",
    rateHelp: "환율은 직접 정하며, 조회하지 않습니다.",
    save: "함께 표시",
    dollarsOnly: "미국 달러만 표시",
    saved: "합계를 {code}(으)로도 표시합니다.",
    removed: "합계를 미국 달러로만 표시합니다.",
  },
});

/** The panel. */
export function CurrencySettings() {
  const text = useMessages(messages);
  const current = useDisplayCurrency();
  const [code, setCode] = useState(current?.code ?? "KRW");
  const [perUsd, setRate] = useState(current?.perUsd ?? "");
  const isComplete = isDisplayCurrency({ code, perUsd });
  return (
    <Panel
      title={text("title")}
      description={text("about")}
      actions={
        <>
          {isComplete && <CommandLine command={`haneul bill --currency ${code}=${perUsd}`} />}
          <Button
            disabled={current === undefined}
            onClick={() => {
              changeDisplayCurrency(undefined);
              notify({ type: "success", content: text("removed") });
            }}
          >
            {text("dollarsOnly")}
          </Button>
          <Button
            disabled={!isComplete}
            onClick={() => {
              changeDisplayCurrency({ code, perUsd });
              notify({ type: "success", content: text("saved", { code }) });
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <SpaceBetween size="m">
        <FormField label={text("code")} constraintText={text("codeHelp")}>
          <Input value={code} onChange={({ detail }) => setCode(detail.value.trim().toUpperCase())} />
        </FormField>
        <FormField label={text("rate")} constraintText={text("rateHelp")}>
          <Input inputMode="decimal" value={perUsd} onChange={({ detail }) => setRate(detail.value.trim())} />
        </FormField>
      </SpaceBetween>
    </Panel>
  );
}
