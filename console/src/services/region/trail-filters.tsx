/** What the event history is searched by: one attribute, as AWS's operation takes it, and a span of time. */
import Button from "@cloudscape-design/components/button";
import DateRangePicker, { type DateRangePickerProps } from "@cloudscape-design/components/date-range-picker";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useQueryState } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";

const messages = defineMessages({
  en: {
    attribute: "Attribute",
    value: "Value",
    search: "Search",
    range: "Time",
    any: "All 90 days",
    EventName: "Event name",
    EventSource: "Event source",
    Username: "User name",
    ReadOnly: "Read only",
    ResourceName: "Resource name",
    ResourceType: "Resource type",
    EventId: "Event id",
    AccessKeyId: "Access key",
  },
  ko: {
    attribute: "속성",
    value: "값",
    search: "검색",
    range: "시간",
    any: "90일 전체",
    EventName: "이벤트 이름",
    EventSource: "이벤트 소스",
    Username: "사용자 이름",
    ReadOnly: "읽기 전용",
    ResourceName: "리소스 이름",
    ResourceType: "리소스 유형",
    EventId: "이벤트 ID",
    AccessKeyId: "액세스 키",
  },
});

/** The attributes that LookupEvents knows. */
const attributeNames = [
  "EventName",
  "EventSource",
  "Username",
  "ReadOnly",
  "ResourceName",
  "ResourceType",
  "EventId",
  "AccessKeyId",
] as const;
type AttributeName = (typeof attributeNames)[number];

/** The search that stands in the address. */
export interface TrailSearch {
  readonly attribute: { readonly key: AttributeName; readonly value: string } | undefined;
  /** ISO 8601, or "". */
  readonly from: string;
  readonly until: string;
}

/** Reads it from the address, and changes it there. */
export function useTrailSearch() {
  const [by, setBy] = useQueryState("by", "EventName");
  const [value, setValue] = useQueryState("value");
  const [from, setFrom] = useQueryState("from");
  const [until, setUntil] = useQueryState("until");
  const key = attributeNames.find((name) => name === by) ?? "EventName";
  const search: TrailSearch = { attribute: value === "" ? undefined : { key, value }, from, until };
  return { search, key, setBy, setValue, setFrom, setUntil };
}

/** The fields. */
export function TrailFilters({ trail }: { readonly trail: ReturnType<typeof useTrailSearch> }) {
  const text = useMessages(messages);
  const { search, key, setBy, setValue, setFrom, setUntil } = trail;
  const [typed, setTyped] = useState(search.attribute?.value ?? "");
  const options = attributeNames.map((name) => ({ value: name, label: text(name) }));
  const range: DateRangePickerProps.Value | null =
    search.from === "" ? null : { type: "absolute", startDate: search.from, endDate: search.until };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setValue(typed.trim());
      }}
    >
      <SpaceBetween direction="horizontal" size="xs">
        <Select
          ariaLabel={text("attribute")}
          options={options}
          selectedOption={options.find((option) => option.value === key) ?? null}
          onChange={({ detail }) => setBy(detail.selectedOption.value ?? "EventName")}
        />
        <Input
          value={typed}
          ariaLabel={text("value")}
          placeholder={text("value")}
          onChange={({ detail }) => setTyped(detail.value)}
        />
        <Button formAction="submit" iconName="search">
          {text("search")}
        </Button>
        <DateRangePicker
          value={range}
          placeholder={text("any")}
          relativeOptions={[]}
          rangeSelectorMode="absolute-only"
          isValidRange={() => ({ valid: true })}
          onChange={({ detail: { value } }) => {
            setFrom(value?.type === "absolute" ? value.startDate : "");
            setUntil(value?.type === "absolute" ? value.endDate : "");
          }}
        />
      </SpaceBetween>
    </form>
  );
}
