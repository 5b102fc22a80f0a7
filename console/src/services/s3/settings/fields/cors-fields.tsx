/** The form of CORS rules. */
import type { CORSConfiguration, CORSRule } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { LinesInput, NumberInput } from "./inputs.tsx";
import { RuleList } from "./rule-list.tsx";

/** The fields. */
export function CorsFields({ value, onChange }: FieldsProps<CORSConfiguration>) {
  return (
    <RuleList<CORSRule>
      rules={value.CORSRules ?? []}
      fresh={() => ({ AllowedOrigins: ["*"], AllowedMethods: ["GET"] })}
      onChange={(CORSRules) => onChange({ CORSRules })}
      draw={(rule, change) => (
        <>
          <LinesInput
            label="origins"
            value={rule.AllowedOrigins}
            onChange={(AllowedOrigins) => change({ ...rule, AllowedOrigins })}
          />
          <LinesInput
            label="methods"
            value={rule.AllowedMethods}
            onChange={(AllowedMethods) => change({ ...rule, AllowedMethods })}
          />
          <LinesInput
            label="headers"
            value={rule.AllowedHeaders}
            onChange={(AllowedHeaders) => change({ ...rule, AllowedHeaders })}
          />
          <LinesInput
            label="exposed"
            value={rule.ExposeHeaders}
            onChange={(ExposeHeaders) => change({ ...rule, ExposeHeaders })}
          />
          <NumberInput
            label="age"
            value={rule.MaxAgeSeconds}
            onChange={(MaxAgeSeconds) => change({ ...rule, MaxAgeSeconds })}
          />
        </>
      )}
    />
  );
}
