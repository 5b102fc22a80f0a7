/** Who can read this? Asks IAM's simulator about every user, with the bucket's policy, and about every role. */
import { IAMClient } from "@aws-sdk/client-iam";
import { GetBucketPolicyCommand, GetBucketPolicyStatusCommand, S3Client } from "@aws-sdk/client-s3";
import Alert from "@cloudscape-design/components/alert";
import FormField from "@cloudscape-design/components/form-field";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import { useState } from "react";
import { cliLine } from "../../../aws/cli-line.ts";
import { useClient } from "../../../aws/use-client.ts";
import { CommandLine } from "../../../components/command-line.tsx";
import { ItemTable } from "../../../components/item-table.tsx";
import type { Column } from "../../../components/table-props.ts";
import { useQueryState } from "../../../frame/router.ts";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { useRequest } from "../../../requests/use-request.ts";
import type { TabProps } from "../bucket/bucket-page.tsx";
import { ifThere } from "../settings/setting.ts";
import { askedActions, whoMay, type Verdict } from "./who-may.ts";

const messages = defineMessages({
  en: {
    title: "Principals of this account",
    help: "Decided by IAM's simulator for each principal: its own policies, its groups', boundary and SCPs, and for users the bucket's policy. The root user may do all of it unless an SCP forbids it.",
    key: "For the key",
    principal: "Principal",
    kind: "Kind",
    user: "User",
    role: "Role",
    read: "Read",
    write: "Write",
    delete: "Delete",
    list: "List",
    allowed: "Allowed",
    denied: "Denied",
    public:
      "The bucket's policy is public: anybody may do what it allows, signed or not, unless public access is blocked.",
    others: "The policy also names: {names}",
    none: "There are no users or roles.",
  },
  ko: {
    title: "이 계정의 보안 주체",
    help: "보안 주체마다 IAM 시뮬레이터가 판단합니다. 자체 정책, 그룹 정책, 권한 경계, SCP를 따지며 사용자는 버킷 정책도 따집니다. 루트 사용자는 SCP가 막지 않는 한 모두 할 수 있습니다.",
    key: "대상 키",
    principal: "보안 주체",
    kind: "종류",
    user: "사용자",
    role: "역할",
    read: "읽기",
    write: "쓰기",
    delete: "삭제",
    list: "목록",
    allowed: "허용",
    denied: "거부",
    public:
      "버킷 정책이 퍼블릭입니다. 퍼블릭 액세스가 차단되지 않는 한 서명과 상관없이 누구나 정책이 허용하는 작업을 할 수 있습니다.",
    others: "정책에 이름이 있는 다른 주체: {names}",
    none: "사용자나 역할이 없습니다.",
  },
});

const labels = {
  "s3:GetObject": "read",
  "s3:PutObject": "write",
  "s3:DeleteObject": "delete",
  "s3:ListBucket": "list",
} as const;

/** The tab. */
export function AccessTab({ bucket }: TabProps) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const iam = useClient(IAMClient);
  const [asked, setAsked] = useQueryState("key", "*");
  const [typed, setTyped] = useState(asked);
  const policy = useRequest(
    async (abortSignal) => {
      const found = await ifThere(s3.send(new GetBucketPolicyCommand({ Bucket: bucket }), { abortSignal }));
      if (found?.Policy === undefined) return { document: undefined, isPublic: false };
      const status = await s3.send(new GetBucketPolicyStatusCommand({ Bucket: bucket }), { abortSignal });
      return { document: found.Policy, isPublic: status.PolicyStatus?.IsPublic ?? false };
    },
    [s3, bucket],
  );
  const document = policy.value?.document;
  const verdicts = useRequest(
    (signal) =>
      policy.isLoading ? Promise.resolve([]) : whoMay(iam, { bucket, key: asked, policy: document }, signal),
    [iam, bucket, asked, document, policy.isLoading],
  );
  const columns: readonly Column<Verdict>[] = [
    { id: "principal", header: text("principal"), text: ({ name }) => name, isRowHeader: true },
    { id: "kind", header: text("kind"), text: ({ kind }) => text(kind) },
    ...askedActions.map((action): Column<Verdict> => ({
      id: action,
      header: text(labels[action]),
      text: ({ allowed }) => text(allowed.has(action) ? "allowed" : "denied"),
      cell: ({ allowed }) => (
        <StatusIndicator type={allowed.has(action) ? "success" : "stopped"}>
          {text(allowed.has(action) ? "allowed" : "denied")}
        </StatusIndicator>
      ),
    })),
  ];
  const others = namesIn(document);
  return (
    <SpaceBetween size="m">
      {policy.value?.isPublic && <Alert type="warning">{text("public")}</Alert>}
      {others.length > 0 && <Alert>{text("others", { names: others.join(", ") })}</Alert>}
      <FormField label={text("key")}>
        <Input value={typed} onChange={({ detail }) => setTyped(detail.value)} onBlur={() => setAsked(typed || "*")} />
      </FormField>
      <ItemTable
        id="s3.access"
        title={text("title")}
        description={text("help")}
        items={verdicts}
        columns={columns}
        itemKey={({ arn }) => arn}
        empty={text("none")}
        actions={
          <CommandLine
            command={cliLine("iam", "SimulatePrincipalPolicy", {
              PolicySourceArn: "PRINCIPAL_ARN",
              ActionNames: ["s3:GetObject"],
              ResourceArns: [`arn:aws:s3:::${bucket}/${asked}`],
            })}
          />
        }
      />
    </SpaceBetween>
  );
}

/** Principals that the policy allows something, as it writes them. */
function namesIn(document: string | undefined): readonly string[] {
  if (document === undefined) return [];
  const { Statement } = JSON.parse(document) as { Statement?: unknown };
  const names = [Statement].flat().flatMap((statement) => {
    const { Effect, Principal } = (statement ?? {}) as { Effect?: string; Principal?: unknown };
    if (Effect !== "Allow" || typeof Principal !== "object" || Principal === null) return [];
    return Object.values(Principal).flat() as string[];
  });
  return [...new Set(names)];
}
