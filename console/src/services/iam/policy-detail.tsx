/** One managed policy: its document, versions, and whom it is attached to. */
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  IAMClient,
  paginateListPolicyTags,
  TagPolicyCommand,
  UntagPolicyCommand,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Spinner from "@cloudscape-design/components/spinner";
import Tabs from "@cloudscape-design/components/tabs";
import { useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { allItems } from "../../aws/all-items.ts";
import { Copyable } from "../../components/copyable.tsx";
import { policyDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { DetailHeader } from "../../components/detail-header.tsx";
import { iamMessages } from "./iam-messages.ts";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { isAwsManaged } from "./policy-chooser.tsx";
import { PolicyEntities } from "./policy-entities.tsx";
import { policyMessages } from "./policy-messages.ts";
import { PolicyVersionDialog, PolicyVersions } from "./policy-versions.tsx";
import { TagsPanel } from "../../components/tags-panel.tsx";

/** The page; `?version=v2` shows another version than the one in force. */
export function PolicyDetail({ parameters }: PageProps) {
  const arn = parameters["policy"] ?? "";
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const [tab, setTab] = useQueryState("tab", "document");
  const [version, setVersion] = useQueryState("version");
  const [open, setOpen] = useState<"edit" | "delete">();
  usePage({ title: name, crumbs: [{ text: text("policies"), href: linkTo("iam/policies") }] });
  const asked = useRequest(
    async (abortSignal) => {
      const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }), { abortSignal });
      const VersionId = version === "" ? Policy?.DefaultVersionId : version;
      const got = await iam.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId }), { abortSignal });
      return { policy: Policy, document: decodeURIComponent(got.PolicyVersion?.Document ?? ""), version: VersionId };
    },
    [iam, arn, version],
  );
  const policy = asked.value?.policy;
  if (!asked.value || !policy) {
    return asked.error === undefined ? <Spinner /> : <FailureAlert error={asked.error} onRetry={asked.reload} />;
  }
  const isAws = isAwsManaged(arn);
  return (
    <SpaceBetween size="l">
      <DetailHeader
        title={policy.PolicyName ?? name}
        actions={
          !isAws && (
            <>
              <Button onClick={() => setOpen("edit")}>{own("editPolicy")}</Button>
              <Button onClick={() => setOpen("delete")}>{text("delete")}</Button>
            </>
          )
        }
        pairs={[
          { label: text("arn"), value: <Copyable value={arn} /> },
          { label: own("kind"), value: own(isAws ? "aws" : "local") },
          { label: text("description"), value: policy.Description ?? "-" },
          { label: text("created"), value: date(policy.CreateDate) },
          { label: text("changed"), value: date(policy.UpdateDate) },
          { label: own("attachedCount"), value: policy.AttachmentCount ?? 0 },
        ]}
      />
      <Tabs
        activeTabId={tab}
        onChange={({ detail }) => setTab(detail.activeTabId)}
        tabs={[
          {
            id: "document",
            label: text("permissions"),
            content: (
              <Container
                header={
                  <Header variant="h2" description={isAws ? own("readOnly") : undefined}>
                    {own("document")} ({asked.value.version})
                  </Header>
                }
              >
                <PolicyText text={pretty(asked.value.document)} label={own("document")} />
              </Container>
            ),
          },
          { id: "entities", label: own("entities"), content: <PolicyEntities arn={arn} onChanged={asked.reload} /> },
          ...(isAws
            ? []
            : [
                {
                  id: "versions",
                  label: own("versions"),
                  content: (
                    <PolicyVersions
                      key={policy.DefaultVersionId}
                      arn={arn}
                      onShow={(id) => {
                        setVersion(id === policy.DefaultVersionId ? "" : id);
                        setTab("document");
                      }}
                      onChanged={asked.reload}
                    />
                  ),
                },
                { id: "tags", label: text("tags"), content: <PolicyTags arn={arn} /> },
              ]),
        ]}
      />
      {open === "edit" && (
        <PolicyVersionDialog
          arn={arn}
          name={name}
          document={pretty(asked.value.document)}
          onDone={() => {
            setOpen(undefined);
            setVersion("");
            asked.reload();
          }}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === "delete" && (
        <DeletionConfirm
          name={name}
          find={(client) => policyDeletion(client, arn)}
          onDone={() => navigate(linkTo("iam/policies"))}
          onCancel={() => setOpen(undefined)}
        />
      )}
    </SpaceBetween>
  );
}

/** Documents that were stored in one line are easier to read with line breaks. */
function pretty(document: string): string {
  return document.includes("\n") ? document : JSON.stringify(JSON.parse(document), undefined, 2);
}

function PolicyTags({ arn: PolicyArn }: { readonly arn: string }) {
  const iam = useClient(IAMClient);
  const tags = useRequest(
    () => allItems(paginateListPolicyTags({ client: iam }, { PolicyArn }), (page) => page.Tags),
    [iam, PolicyArn],
  );
  if (tags.error !== undefined) return <FailureAlert error={tags.error} onRetry={tags.reload} />;
  if (!tags.value) return <Spinner />;
  return (
    <TagsPanel
      key={JSON.stringify(tags.value)}
      client={iam}
      tags={tags.value}
      commands={({ set, remove }) => [
        ...(remove.length === 0 ? [] : [new UntagPolicyCommand({ PolicyArn, TagKeys: remove })]),
        ...(set.length === 0 ? [] : [new TagPolicyCommand({ PolicyArn, Tags: set })]),
      ]}
      onSaved={tags.reload}
    />
  );
}
