/** One filter: values of a dimension, a tag or a cost category, to have or to leave out. */
import {
  CostExplorerClient,
  GetCostCategoriesCommand,
  GetDimensionValuesCommand,
  GetTagsCommand,
  type Dimension as AwsDimension,
} from "@aws-sdk/client-cost-explorer";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import FormField from "@cloudscape-design/components/form-field";
import Multiselect from "@cloudscape-design/components/multiselect";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { failureOf } from "../../../requests/request-error.ts";
import { useRequest } from "../../../requests/use-request.ts";
import { explorerMessages } from "./explorer-words.ts";
import type { Filter, Span } from "./question.ts";
import { useGroupName } from "./use-groups.ts";

/** What is changed. */
export interface FilterRowProps {
  readonly filter: Filter;
  readonly span: Span;
  onChange(filter: Filter): void;
  onRemove(): void;
}

/** The row. Values are asked for when the list is opened first. */
export function FilterRow({ filter, span, onChange, onRemove }: FilterRowProps) {
  const text = useMessages(explorerMessages);
  const name = useGroupName()(filter.group);
  const [isOpened, setOpened] = useState(false);
  const values = useValues(filter.group, span, isOpened);
  const option = (value: string) => ({ value, label: value === "" ? text("none") : value });
  return (
    <FormField
      label={name}
      secondaryControl={
        <Button iconName="remove" ariaLabel={`${text("remove")} ${name}`} onClick={onRemove} variant="icon" />
      }
    >
      <SpaceBetween size="xxs">
        <Multiselect
          selectedOptions={filter.values.map(option)}
          options={(values.value ?? []).map(option)}
          statusType={values.error !== undefined ? "error" : values.isLoading ? "loading" : "finished"}
          errorText={values.error === undefined ? "" : failureOf(values.error).message}
          loadingText={text("loadingValues")}
          filteringType="auto"
          placeholder={text("values")}
          ariaLabel={`${name}: ${text("values")}`}
          onLoadItems={() => setOpened(true)}
          onFocus={() => setOpened(true)}
          onChange={({ detail }) =>
            onChange({ ...filter, values: detail.selectedOptions.map(({ value = "" }) => value) })
          }
        />
        <Checkbox
          checked={filter.isExcluded}
          onChange={({ detail }) => onChange({ ...filter, isExcluded: detail.checked })}
        >
          {text("exclude")}
        </Checkbox>
      </SpaceBetween>
    </FormField>
  );
}

function useValues(group: string, { start, end }: Span, isWanted: boolean) {
  const ce = useClient(CostExplorerClient);
  const TimePeriod = { Start: start, End: end };
  return useRequest(
    async (abortSignal): Promise<readonly string[]> => {
      if (!isWanted) return [];
      if (group.startsWith("tag:")) {
        const command = new GetTagsCommand({ TimePeriod, TagKey: group.slice(4) });
        return (await ce.send(command, { abortSignal })).Tags ?? [];
      }
      if (group.startsWith("category:")) {
        const command = new GetCostCategoriesCommand({ TimePeriod, CostCategoryName: group.slice(9) });
        return (await ce.send(command, { abortSignal })).CostCategoryValues ?? [];
      }
      const command = new GetDimensionValuesCommand({ TimePeriod, Dimension: group as AwsDimension });
      const { DimensionValues = [] } = await ce.send(command, { abortSignal });
      return DimensionValues.map(({ Value = "" }) => Value);
    },
    [ce, group, start, end, isWanted],
  );
}
