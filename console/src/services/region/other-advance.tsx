/** A move of the clock by any number of days and hours. */
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    other: "Another time",
    amount: "How many",
    unit: "Unit",
    minutes: "minutes",
    hours: "hours",
    days: "days",
    move: "Move",
  },
  ko: { other: "다른 시간", amount: "개수", unit: "단위", minutes: "분", hours: "시간", days: "일", move: "돌리기" },
});

const units = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 };
const unitNames = ["minutes", "hours", "days"] as const;
const mostMilliseconds = 36_525 * 86_400_000;

/** The fields. */
export function OtherAdvance({ onChosen }: { onChosen(milliseconds: number): void }) {
  const text = useMessages(messages);
  const [amount, setAmount] = useState("12");
  const [unit, setUnit] = useState<keyof typeof units>("hours");
  const milliseconds = Number(amount) * units[unit];
  const isRight = amount !== "" && milliseconds > 0 && milliseconds <= mostMilliseconds;
  const options = unitNames.map((name) => ({ value: name, label: text(name) }));
  return (
    <FormField label={text("other")}>
      <SpaceBetween direction="horizontal" size="xs">
        <Input
          type="number"
          value={amount}
          ariaLabel={text("amount")}
          onChange={({ detail }) => setAmount(detail.value)}
        />
        <Select
          ariaLabel={text("unit")}
          options={options}
          selectedOption={options.find(({ value }) => value === unit) ?? null}
          onChange={({ detail }) => setUnit(detail.selectedOption.value as keyof typeof units)}
        />
        <Button disabled={!isRight} onClick={() => onChosen(milliseconds)}>
          {text("move")}
        </Button>
      </SpaceBetween>
    </FormField>
  );
}
