/** The form of object ownership. */
import type { OwnershipControls } from "@aws-sdk/client-s3";
import type { FieldsProps } from "../setting.ts";
import { ChoiceInput } from "./inputs.tsx";

/** The fields. */
export function OwnershipFields({ value, onChange }: FieldsProps<OwnershipControls>) {
  return (
    <ChoiceInput
      label="owner"
      value={value.Rules?.[0]?.ObjectOwnership}
      options={["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"]}
      onChange={(ObjectOwnership) => onChange({ Rules: [{ ObjectOwnership }] })}
    />
  );
}
