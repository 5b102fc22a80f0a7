/** The form of event notifications. */
import type { Event, NotificationConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { configurationOf, targetsOf, type EventTarget } from "./event-targets.ts";
import { CheckInput, LinesInput, TextInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

/** The fields. */
export function EventFields({ value, onChange }: FieldsProps<NotificationConfiguration>) {
  const { EventBridgeConfiguration: bridge, ...others } = value;
  return (
    <>
      <RuleList<EventTarget>
        kind="target"
        rules={targetsOf(value)}
        fresh={() => ({ arn: "", Events: ["s3:ObjectCreated:*"], prefix: "", suffix: "" })}
        onChange={(targets) => onChange(configurationOf(targets, value))}
        draw={(target, change) => (
          <>
            <TextInput label="destination" value={target.arn} onChange={(arn) => change({ ...target, arn })} />
            <LinesInput
              label="eventsLines"
              value={target.Events}
              onChange={(lines) => change({ ...target, Events: lines as Event[] })}
            />
            <TextInput label="prefix" value={target.prefix} onChange={(prefix) => change({ ...target, prefix })} />
            <TextInput label="suffix" value={target.suffix} onChange={(suffix) => change({ ...target, suffix })} />
          </>
        )}
      />
      <CheckInput
        label="eventBridge"
        value={bridge !== undefined}
        onChange={(isOn) => onChange(isOn ? { ...others, EventBridgeConfiguration: {} } : others)}
      />
    </>
  );
}
