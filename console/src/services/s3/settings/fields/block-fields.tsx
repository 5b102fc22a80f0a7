/** The form of block public access. */
import type { PublicAccessBlockConfiguration } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { CheckInput } from "./inputs.tsx";

const names = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"] as const;

/** The fields. */
export function BlockFields({ value, onChange }: FieldsProps<PublicAccessBlockConfiguration>) {
  return names.map((name) => (
    <CheckInput key={name} label={name} value={value[name]} onChange={(next) => onChange({ ...value, [name]: next })} />
  ));
}
