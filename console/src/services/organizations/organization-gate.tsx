/** What stands before pages that need an organization: the first steps where there is none. */
import { CreateOrganizationCommand } from "@aws-sdk/client-organizations";
import Alert from "@cloudscape-design/components/alert";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Link from "@cloudscape-design/components/link";
import RadioGroup from "@cloudscape-design/components/radio-group";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import { useState, type ReactNode } from "react";
import { CommandDialog } from "../../components/command-dialog.tsx";
import { Panel } from "../../components/panel.tsx";
import { follow, linkTo } from "../../frame/router.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { organizationMessages } from "./organization-messages.ts";
import { useOrganization, type OrganizationState } from "./use-organization.ts";

/** The page within, once there is an organization. */
export function OrganizationGate({
  title,
  children,
}: {
  readonly title: string;
  readonly children: (organization: OrganizationState) => ReactNode;
}) {
  const text = useMessages(organizationMessages);
  const organization = useOrganization();
  const { asked } = organization;
  if (asked.error !== undefined) {
    return (
      <SpaceBetween size="l">
        <Header variant="h1">{title}</Header>
        <FailureAlert error={asked.error} onRetry={asked.reload} />
      </SpaceBetween>
    );
  }
  if (asked.value === undefined) return <Spinner />;
  if (asked.value === null) return <NoOrganization title={title} organization={organization} />;
  return (
    <SpaceBetween size="l">
      {!organization.isManagement && (
        <Alert type="info">{text("memberOnly", { id: asked.value.MasterAccountId ?? "" })}</Alert>
      )}
      {children(organization)}
    </SpaceBetween>
  );
}

function NoOrganization({ title, organization }: { readonly title: string; readonly organization: OrganizationState }) {
  const text = useMessages(organizationMessages);
  const [isOpen, setOpen] = useState(false);
  const [features, setFeatures] = useState<"ALL" | "CONSOLIDATED_BILLING">("ALL");
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{title}</Header>
      <Panel title={text("noOrganization")}>
        <SpaceBetween size="m">
          <Box>{text("noOrganizationWhat")}</Box>
          <Button variant="primary" onClick={() => setOpen(true)}>
            {text("createOrganization")}
          </Button>
          <Link href={linkTo("organizations/invitations")} onFollow={follow}>
            {text("receivedInvitations")}
          </Link>
        </SpaceBetween>
      </Panel>
      {isOpen && (
        <CommandDialog
          client={organization.client}
          title={text("createOrganization")}
          submit={text("createOrganization")}
          success={text("organizationCreated")}
          commands={[new CreateOrganizationCommand({ FeatureSet: features })]}
          onDone={() => {
            setOpen(false);
            organization.asked.reload();
          }}
          onCancel={() => setOpen(false)}
        >
          <FormField label={text("features")}>
            <RadioGroup
              value={features}
              items={[
                { value: "ALL", label: text("allFeatures") },
                { value: "CONSOLIDATED_BILLING", label: text("billingOnly") },
              ]}
              onChange={({ detail }) => setFeatures(detail.value === "ALL" ? "ALL" : "CONSOLIDATED_BILLING")}
            />
          </FormField>
        </CommandDialog>
      )}
    </SpaceBetween>
  );
}
