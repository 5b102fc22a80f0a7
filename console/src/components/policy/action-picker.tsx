/** The actions of a statement: chosen from a service's list by access level, or typed. */
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ColumnLayout from "@cloudscape-design/components/column-layout";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import Multiselect from "@cloudscape-design/components/multiselect";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";
import TokenGroup from "@cloudscape-design/components/token-group";
import { useState } from "react";
import { useMessages } from "../../language/use-messages.ts";
import { accessLevel, accessLevels, type CatalogService } from "./action-catalog.ts";
import { editorMessages } from "./editor-messages.ts";
import { NotSwitch } from "./not-switch.tsx";
import type { StatementPartProps } from "./statement-card.tsx";

/** The picker within a statement. */
export function ActionPicker({
  statement,
  onChange,
  catalog,
}: StatementPartProps & { readonly catalog: readonly CatalogService[] }) {
  const text = useMessages(editorMessages);
  return (
    <SpaceBetween size="s">
      <Box variant="h4">{text("actions")}</Box>
      <NotSwitch
        label={text("actions")}
        isNot={statement.isNotAction}
        plain={text("theseActions")}
        negated={text("allButActions")}
        onChange={(isNotAction) => onChange({ isNotAction })}
      />
      <ActionChoice actions={statement.actions} catalog={catalog} onChange={(actions) => onChange({ actions })} />
    </SpaceBetween>
  );
}

/** A list of actions to choose; also the simulator's. */
export function ActionChoice({
  actions,
  catalog,
  onChange,
}: {
  readonly actions: readonly string[];
  readonly catalog: readonly CatalogService[];
  onChange(actions: readonly string[]): void;
}) {
  const text = useMessages(editorMessages);
  const [prefix, setPrefix] = useState("");
  const [typed, setTyped] = useState("");
  const service = catalog.find((one) => one.prefix === prefix);
  const add = (): void => {
    if (typed.trim() !== "") onChange([...new Set([...actions, ...typed.trim().split(/[\s,]+/)])]);
    setTyped("");
  };
  return (
    <SpaceBetween size="s">
      <ColumnLayout columns={2}>
        <FormField label={text("service")}>
          <Select
            selectedOption={service ? { value: prefix, label: prefix } : null}
            placeholder={text("chooseService")}
            filteringType="auto"
            filteringPlaceholder={text("findService")}
            filteringAriaLabel={text("findService")}
            options={catalog.map((one) => ({ value: one.prefix, label: one.prefix }))}
            onChange={({ detail }) => setPrefix(detail.selectedOption.value ?? "")}
          />
        </FormField>
        {service ? (
          <ServiceActions service={service} actions={actions} onChange={onChange} />
        ) : (
          <FormField
            label={text("anyAction")}
            description={text("anyActionHint")}
            secondaryControl={
              <Button formAction="none" disabled={typed.trim() === ""} onClick={add}>
                {text("add")}
              </Button>
            }
          >
            <Input
              value={typed}
              placeholder="s3:Get*"
              onChange={({ detail }) => setTyped(detail.value)}
              onKeyDown={(event) => {
                if (event.detail.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
          </FormField>
        )}
      </ColumnLayout>
      <TokenGroup
        items={actions.map((action) => ({ label: action, dismissLabel: text("remove", { name: action }) }))}
        onDismiss={({ detail }) => onChange(actions.toSpliced(detail.itemIndex, 1))}
      />
    </SpaceBetween>
  );
}

function ServiceActions({
  service,
  actions,
  onChange,
}: {
  readonly service: CatalogService;
  readonly actions: readonly string[];
  onChange(actions: readonly string[]): void;
}) {
  const text = useMessages(editorMessages);
  const { prefix } = service;
  const all = `${prefix}:*`;
  const option = (value: string) => ({ value, label: value.slice(prefix.length + 1) });
  const groups = accessLevels
    .map((level) => ({
      label: text(level),
      options: service.actions
        .map((name) => `${prefix}:${name}`)
        .filter((name) => accessLevel(name) === level)
        .map(option),
    }))
    .filter(({ options }) => options.length > 0);
  const offered = new Set([all, ...service.actions.map((name) => `${prefix}:${name}`)]);
  const chosen = actions.filter((action) => offered.has(action));
  return (
    <FormField label={text("addActions", { service: prefix })}>
      <Multiselect
        selectedOptions={chosen.map(option)}
        placeholder={text("chooseActions")}
        filteringType="auto"
        filteringPlaceholder={text("findAction")}
        filteringAriaLabel={text("findAction")}
        hideTokens
        options={[{ value: all, label: text("allActions", { pattern: all }) }, ...groups]}
        onChange={({ detail }) => {
          const kept = actions.filter((action) => !offered.has(action));
          onChange([...kept, ...detail.selectedOptions.flatMap(({ value }) => value ?? [])]);
        }}
      />
    </FormField>
  );
}
