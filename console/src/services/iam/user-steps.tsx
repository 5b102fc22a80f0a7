/** The steps of the wizard that makes a user. */
import { IAMClient, paginateListGroups, type Policy } from "@aws-sdk/client-iam";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import Multiselect from "@cloudscape-design/components/multiselect";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useClient } from "../../aws/use-client.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { iamMessages } from "./iam-messages.ts";
import { newPassword } from "./password.ts";
import { PolicyChooser } from "./policy-chooser.tsx";
import { Panel } from "../../components/panel.tsx";
import type { Tag } from "../../components/tag-changes.ts";
import { userMessages } from "./user-messages.ts";

/** What the wizard has gathered. */
export interface NewUser {
  readonly name: string;
  readonly hasConsole: boolean;
  readonly isAutoPassword: boolean;
  readonly password: string;
  readonly mustChange: boolean;
  readonly groups: readonly string[];
  readonly policies: readonly Policy[];
  readonly tags: readonly Tag[];
}

interface StepProps {
  readonly user: NewUser;
  onChange(changes: Partial<NewUser>): void;
}

/** Name and sign-in. */
export function UserDetailsStep({ user, onChange, isChecked }: StepProps & { readonly isChecked: boolean }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const isMissing = isChecked && user.name.trim() === "";
  return (
    <Panel title={own("details")}>
      <SpaceBetween size="l">
        <FormField
          label={own("userName")}
          constraintText={text("nameHint")}
          errorText={isMissing ? text("nameHint") : undefined}
        >
          <Input value={user.name} onChange={({ detail }) => onChange({ name: detail.value })} />
        </FormField>
        <FormField label={own("consoleAccess")}>
          <Checkbox
            checked={user.hasConsole}
            description={own("noConsole")}
            onChange={({ detail }) => onChange({ hasConsole: detail.checked })}
          >
            {own("giveConsole")}
          </Checkbox>
        </FormField>
        {user.hasConsole && <PasswordFields user={user} onChange={onChange} />}
      </SpaceBetween>
    </Panel>
  );
}

function PasswordFields({ user, onChange }: StepProps) {
  const own = useMessages(userMessages);
  return (
    <SpaceBetween size="m">
      <FormField label={own("password")}>
        <RadioGroup
          value={user.isAutoPassword ? "auto" : "own"}
          items={[
            { value: "auto", label: own("autoPassword") },
            { value: "own", label: own("ownPassword") },
          ]}
          onChange={({ detail }) => {
            const isAutoPassword = detail.value === "auto";
            onChange({ isAutoPassword, password: isAutoPassword ? newPassword() : "" });
          }}
        />
      </FormField>
      {!user.isAutoPassword && (
        <FormField label={own("ownPassword")}>
          <Input
            type="password"
            autoComplete="new-password"
            value={user.password}
            onChange={({ detail }) => onChange({ password: detail.value })}
          />
        </FormField>
      )}
      <Checkbox
        checked={user.mustChange}
        description={own("mustChangeHint")}
        onChange={({ detail }) => onChange({ mustChange: detail.checked })}
      >
        {own("mustChange")}
      </Checkbox>
    </SpaceBetween>
  );
}

/** Groups and policies. */
export function UserPermissionsStep({ user, onChange }: StepProps) {
  const own = useMessages(userMessages);
  const iam = useClient(IAMClient);
  const groups = useRequest(() => allItems(paginateListGroups({ client: iam }, {}), (page) => page.Groups), [iam]);
  const option = (value: string) => ({ value, label: value });
  return (
    <SpaceBetween size="l">
      <Container>
        <FormField label={own("inGroups")}>
          <Multiselect
            selectedOptions={user.groups.map(option)}
            options={(groups.value ?? []).map(({ GroupName = "" }) => option(GroupName))}
            statusType={groups.isLoading ? "loading" : "finished"}
            empty={own("noGroups")}
            filteringType="auto"
            onChange={({ detail }) => onChange({ groups: detail.selectedOptions.flatMap(({ value }) => value ?? []) })}
          />
        </FormField>
      </Container>
      <Panel title={own("attachPolicies")}>
        <PolicyChooser selected={user.policies} onSelect={(policies) => onChange({ policies })} />
      </Panel>
    </SpaceBetween>
  );
}

/** All of it once more. */
export function UserReviewStep({ user }: { readonly user: NewUser }) {
  const text = useMessages(iamMessages);
  const own = useMessages(userMessages);
  const listed = (values: readonly (string | undefined)[]): string => values.join(", ") || text("none");
  return (
    <Panel title={own("details")}>
      <KeyValuePairs
        columns={2}
        items={[
          { label: own("userName"), value: user.name },
          { label: own("consoleAccess"), value: text(user.hasConsole ? "yes" : "no") },
          { label: text("groups"), value: listed(user.groups) },
          { label: text("policies"), value: listed(user.policies.map(({ PolicyName }) => PolicyName)) },
          { label: text("tags"), value: listed(user.tags.map(({ Key, Value }) => `${Key}=${Value}`)) },
        ]}
      />
    </Panel>
  );
}
