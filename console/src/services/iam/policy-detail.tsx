/** One managed policy: its document, versions, and whom it is attached to. */
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  IAMClient,
  paginateListPolicyTags,
  TagPolicyCommand,
  UntagPolicyCommand,
  type Policy,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
import { Panel } from "../../components/panel.tsx";
import { PolicyText } from "../../components/policy/policy-text.tsx";
import { readablePolicy } from "../../components/policy/readable-policy.ts";
import { TagsPanel } from "../../components/tags-panel.tsx";
import { useDialog } from "../../components/use-dialog.ts";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo, navigate, useQueryState } from "../../frame/router.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { policyDeletion } from "./deletion-commands.ts";
import { DeletionConfirm } from "./deletion-confirm.tsx";
import { iamMessages } from "./iam-messages.ts";
import { LastAccessed } from "./last-accessed.tsx";
import { PolicyEntities } from "./policy-entities.tsx";
import { policyMessages } from "./policy-messages.ts";
import { isAwsManaged } from "./policy-scope.tsx";
import { PolicyVersionDialog, PolicyVersions } from "./policy-versions.tsx";

/** A policy with the version that is looked at. */
interface ShownPolicy {
  readonly policy: Policy;
  readonly document: string;
  readonly version: string | undefined;
}

async function loadPolicy(
  iam: IAMClient,
  PolicyArn: string,
  { version, abortSignal }: { readonly version: string; readonly abortSignal: AbortSignal },
): Promise<ShownPolicy | undefined> {
  const { Policy: policy } = await iam.send(new GetPolicyCommand({ PolicyArn }), { abortSignal });
  const VersionId = version === "" ? policy?.DefaultVersionId : version;
  const got = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId }), { abortSignal });
  return policy && { policy, document: decodeURIComponent(got.PolicyVersion?.Document ?? ""), version: VersionId };
}

/** The page; `?version=v2` shows another version than the one in force. */
export function PolicyDetail({ parameters }: PageProps) {
  const arn = parameters["policy"] ?? "";
  const text = useMessages(iamMessages);
  const iam = useClient(IAMClient);
  const [, setTab] = useQueryState("tab", "document");
  const [version, setVersion] = useQueryState("version");
  usePage({
    title: arn.slice(arn.lastIndexOf("/") + 1),
    crumbs: [{ text: text("policies"), href: linkTo("iam/policies") }],
  });
  const asked = useRequest((abortSignal) => loadPolicy(iam, arn, { version, abortSignal }), [iam, arn, version]);
  return (
    <Loaded asked={asked}>
      {(shown) => (
        <PolicyView
          arn={arn}
          shown={shown}
          onShow={(id) => {
            setVersion(id === shown.policy.DefaultVersionId ? "" : id);
            setTab("document");
          }}
          onChanged={asked.reload}
          onEdited={() => {
            setVersion("");
            asked.reload();
          }}
        />
      )}
    </Loaded>
  );
}

function PolicyView({
  arn,
  shown: { policy, document, version },
  onShow,
  onChanged,
  onEdited,
}: {
  readonly arn: string;
  readonly shown: ShownPolicy;
  onShow(versionId: string): void;
  onChanged(): void;
  onEdited(): void;
}) {
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const date = useDateText();
  const dialog = useDialog<"edit" | "delete">(onEdited);
  const name = policy.PolicyName ?? "";
  const isAws = isAwsManaged(arn);
  const versions = <PolicyVersions key={policy.DefaultVersionId} arn={arn} onShow={onShow} onChanged={onChanged} />;
  return (
    <DetailPage
      title={name}
      actions={
        !isAws && (
          <>
            <Button onClick={() => dialog.open("edit")}>{own("editPolicy")}</Button>
            <Button onClick={() => dialog.open("delete")}>{text("delete")}</Button>
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
      tabs={[
        {
          id: "document",
          label: text("permissions"),
          content: <PolicyDocument document={document} version={version} isReadOnly={isAws} />,
        },
        { id: "entities", label: own("entities"), content: <PolicyEntities arn={arn} onChanged={onChanged} /> },
        ...(isAws
          ? []
          : [
              { id: "versions", label: own("versions"), content: versions },
              { id: "tags", label: text("tags"), content: <PolicyTags arn={arn} /> },
            ]),
        { id: "accessed", label: text("lastAccessed"), content: <LastAccessed arn={arn} /> },
      ]}
    >
      {dialog.name === "edit" && (
        <PolicyVersionDialog arn={arn} name={name} document={readablePolicy(document)} {...dialog.ends} />
      )}
      {dialog.name === "delete" && (
        <DeletionConfirm
          name={name}
          find={(client) => policyDeletion(client, arn)}
          onDone={() => navigate(linkTo("iam/policies"))}
          onCancel={dialog.ends.onCancel}
        />
      )}
    </DetailPage>
  );
}

function PolicyDocument({
  document,
  version,
  isReadOnly,
}: {
  readonly document: string;
  readonly version: string | undefined;
  readonly isReadOnly: boolean;
}) {
  const own = useMessages(policyMessages);
  return (
    <Panel title={`${own("document")} (${version})`} description={isReadOnly ? own("readOnly") : undefined}>
      <PolicyText text={readablePolicy(document)} label={own("document")} />
    </Panel>
  );
}

function PolicyTags({ arn: PolicyArn }: { readonly arn: string }) {
  const client = useClient(IAMClient);
  const asked = useAllItems(
    () => paginateListPolicyTags({ client }, { PolicyArn }),
    (page) => page.Tags,
    [client, PolicyArn],
  );
  return (
    <TagsPanel
      client={client}
      asked={asked}
      tag={(Tags) => new TagPolicyCommand({ PolicyArn, Tags })}
      untag={(TagKeys) => new UntagPolicyCommand({ PolicyArn, TagKeys })}
    />
  );
}
