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
import { useAllItems } from "../../aws/use-all-items.ts";
import { useClient } from "../../aws/use-client.ts";
import { Copyable } from "../../components/copyable.tsx";
import { DetailPage } from "../../components/detail-page.tsx";
import { Loaded } from "../../components/loaded.tsx";
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

/** The page; `?version=v2` shows another version than the one in force. */
export function PolicyDetail({ parameters }: PageProps) {
  const arn = parameters["policy"] ?? "";
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const text = useMessages(iamMessages);
  const own = useMessages(policyMessages);
  const date = useDateText();
  const iam = useClient(IAMClient);
  const [, setTab] = useQueryState("tab", "document");
  const [version, setVersion] = useQueryState("version");
  usePage({ title: name, crumbs: [{ text: text("policies"), href: linkTo("iam/policies") }] });
  const asked = useRequest(
    async (abortSignal) => {
      const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn: arn }), { abortSignal });
      const VersionId = version === "" ? Policy?.DefaultVersionId : version;
      const got = await iam.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId }), { abortSignal });
      return (
        Policy && {
          policy: Policy,
          document: decodeURIComponent(got.PolicyVersion?.Document ?? ""),
          version: VersionId,
        }
      );
    },
    [iam, arn, version],
  );
  const dialog = useDialog<"edit" | "delete">(() => {
    setVersion("");
    asked.reload();
  });
  const isAws = isAwsManaged(arn);
  const show = (id: string, isDefault: boolean): void => {
    setVersion(isDefault ? "" : id);
    setTab("document");
  };
  return (
    <Loaded asked={asked}>
      {({ policy, document, version: shown }) => (
        <DetailPage
          title={policy.PolicyName ?? name}
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
              content: <PolicyDocument document={document} version={shown} isReadOnly={isAws} />,
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
                        onShow={(id) => show(id, id === policy.DefaultVersionId)}
                        onChanged={asked.reload}
                      />
                    ),
                  },
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
      )}
    </Loaded>
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
    <Container
      header={
        <Header variant="h2" description={isReadOnly ? own("readOnly") : undefined}>
          {own("document")} ({version})
        </Header>
      }
    >
      <PolicyText text={readablePolicy(document)} label={own("document")} />
    </Container>
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
