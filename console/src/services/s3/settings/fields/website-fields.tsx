/** The form of a static website. */
import type { Condition, Protocol, Redirect, RoutingRule, WebsiteConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { CheckInput, ChoiceInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

/** The fields. */
export function WebsiteFields({ value, onChange }: FieldsProps<WebsiteConfiguration>) {
  const all = value.RedirectAllRequestsTo;
  return (
    <>
      <CheckInput
        label="redirectAll"
        value={all !== undefined}
        onChange={(isOn) =>
          onChange(isOn ? { RedirectAllRequestsTo: { HostName: "" } } : { IndexDocument: { Suffix: "index.html" } })
        }
      />
      {all === undefined ? (
        <Documents value={value} onChange={onChange} />
      ) : (
        <>
          <TextInput
            label="redirectHost"
            value={all.HostName}
            onChange={(HostName) => onChange({ RedirectAllRequestsTo: { ...all, HostName } })}
          />
          <ChoiceInput<Protocol | "same">
            label="protocol"
            value={all.Protocol ?? "same"}
            options={["same", "http", "https"]}
            onChange={(next) =>
              onChange({
                RedirectAllRequestsTo: { HostName: all.HostName, ...(next === "same" ? {} : { Protocol: next }) },
              })
            }
          />
        </>
      )}
    </>
  );
}

function Documents({ value, onChange }: Omit<FieldsProps<WebsiteConfiguration>, "bucket">) {
  return (
    <>
      <TextInput
        label="index"
        value={value.IndexDocument?.Suffix}
        onChange={(Suffix) => onChange({ ...value, IndexDocument: { Suffix } })}
      />
      <TextInput
        label="error"
        value={value.ErrorDocument?.Key}
        onChange={(Key) => onChange({ ...value, ErrorDocument: Key === "" ? undefined : { Key } })}
      />
      <RuleList<RoutingRule>
        kind="route"
        rules={value.RoutingRules ?? []}
        fresh={() => ({ Condition: { KeyPrefixEquals: "old/" }, Redirect: { ReplaceKeyPrefixWith: "new/" } })}
        onChange={(rules) => onChange({ ...value, RoutingRules: rules.length === 0 ? undefined : rules })}
        draw={(rule, change) => <RouteFields rule={rule} onChange={change} />}
      />
    </>
  );
}

function RouteFields({ rule, onChange }: { readonly rule: RoutingRule; onChange(rule: RoutingRule): void }) {
  const { Condition: when = {}, Redirect: to = {} } = rule;
  const given = (text: string): string | undefined => (text === "" ? undefined : text);
  const changeWhen = (part: Condition): void => {
    const next = { ...when, ...part };
    const isEmpty = Object.values(next).every((one) => one === undefined);
    onChange({ ...rule, Condition: isEmpty ? undefined : next });
  };
  const lead = (part: Redirect): void => onChange({ ...rule, Redirect: { ...to, ...part } });
  return (
    <>
      <TextInput
        label="whenPrefix"
        value={when.KeyPrefixEquals}
        onChange={(text) => changeWhen({ KeyPrefixEquals: given(text) })}
      />
      <TextInput
        label="whenCode"
        value={when.HttpErrorCodeReturnedEquals}
        onChange={(text) => changeWhen({ HttpErrorCodeReturnedEquals: given(text) })}
      />
      <TextInput label="redirectHost" value={to.HostName} onChange={(text) => lead({ HostName: given(text) })} />
      <TextInput
        label="newPrefix"
        value={to.ReplaceKeyPrefixWith}
        onChange={(text) => lead({ ReplaceKeyPrefixWith: given(text) })}
      />
      <TextInput label="newKey" value={to.ReplaceKeyWith} onChange={(text) => lead({ ReplaceKeyWith: given(text) })} />
      <TextInput
        label="code"
        value={to.HttpRedirectCode}
        onChange={(text) => lead({ HttpRedirectCode: given(text) })}
      />
    </>
  );
}
