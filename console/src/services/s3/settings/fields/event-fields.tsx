/** The form of event notifications: one destination; further ones are JSON. */
import type { Event, NotificationConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { LinesInput, TextInput } from "./inputs.tsx";

/** The fields. */
export function EventFields({ value, onChange }: FieldsProps<NotificationConfiguration>) {
  const [queue] = value.QueueConfigurations ?? [];
  const [topic] = value.TopicConfigurations ?? [];
  const [lambda] = value.LambdaFunctionConfigurations ?? [];
  const arn = queue?.QueueArn ?? topic?.TopicArn ?? lambda?.LambdaFunctionArn ?? "";
  const events = queue?.Events ?? topic?.Events ?? lambda?.Events ?? [];
  const change = (destination: string, Events: Event[]): void => onChange(configurationOf(destination, Events));
  return (
    <>
      <TextInput label="destination" value={arn} onChange={(next) => change(next, events)} />
      <LinesInput label="events" value={events} onChange={(next) => change(arn, next as Event[])} />
    </>
  );
}

/** The ARN says which kind of destination it is. */
function configurationOf(arn: string, Events: Event[]): NotificationConfiguration {
  if (arn.startsWith("arn:aws:sns:")) return { TopicConfigurations: [{ TopicArn: arn, Events }] };
  if (arn.startsWith("arn:aws:lambda:")) return { LambdaFunctionConfigurations: [{ LambdaFunctionArn: arn, Events }] };
  return { QueueConfigurations: [{ QueueArn: arn, Events }] };
}
