/** The policy of a bucket, with what is to be said about it while it is written. */
import {
  DeleteBucketPolicyCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  PutBucketPolicyCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import Badge from "@cloudscape-design/components/badge";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { useClient } from "../../../aws/use-client.ts";
import { CommandConfirm, CommandDialog } from "../../../components/command-dialog.tsx";
import { Panel } from "../../../components/panel.tsx";
import { defineMessages } from "../../../language/messages.ts";
import { useMessages } from "../../../language/use-messages.ts";
import { FailureAlert } from "../../../requests/failure-text.tsx";
import { useRequest } from "../../../requests/use-request.ts";
import { JsonEditor } from "../../../components/policy/json-editor.tsx";
import { usePolicyCheck } from "../../../components/policy/use-policy-check.ts";
import { ifThere } from "../settings/setting.ts";

const messages = defineMessages({
  en: {
    title: "Bucket policy",
    help: "What principals of this and other accounts may do. S3 checks the grammar once more when it is saved.",
    none: "No policy.",
    edit: "Edit",
    remove: "Remove",
    save: "Save",
    saved: "The policy was saved.",
    removed: "The policy was removed.",
    public: "Public",
    private: "Not public",
    read: "Let everybody read",
    account: "Let an account read",
    tls: "Refuse requests without TLS",
  },
  ko: {
    title: "버킷 정책",
    help: "이 계정과 다른 계정의 보안 주체가 할 수 있는 작업입니다. 저장할 때 S3가 문법을 다시 검사합니다.",
    none: "정책이 없습니다.",
    edit: "편집",
    remove: "제거",
    save: "저장",
    saved: "정책이 저장되었습니다.",
    removed: "정책이 제거되었습니다.",
    public: "퍼블릭",
    private: "퍼블릭 아님",
    read: "누구나 읽기 허용",
    account: "다른 계정의 읽기 허용",
    tls: "TLS 없는 요청 거부",
  },
});

/** The panel. */
export function BucketPolicy({ bucket }: { readonly bucket: string }) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const [dialog, setDialog] = useState<"edit" | "remove">();
  const current = useRequest(
    async (abortSignal) => {
      const found = await ifThere(s3.send(new GetBucketPolicyCommand({ Bucket: bucket }), { abortSignal }));
      if (found?.Policy === undefined) return { policy: undefined, isPublic: false };
      const status = await s3.send(new GetBucketPolicyStatusCommand({ Bucket: bucket }), { abortSignal });
      return { policy: formatted(found.Policy), isPublic: status.PolicyStatus?.IsPublic ?? false };
    },
    [s3, bucket],
  );
  const { policy, isPublic } = current.value ?? { policy: undefined, isPublic: false };
  const close = (): void => setDialog(undefined);
  const done = (): void => {
    close();
    current.reload();
  };
  return (
    <Panel
      title={text("title")}
      info={policy && <Badge color={isPublic ? "red" : "green"}>{text(isPublic ? "public" : "private")}</Badge>}
      description={text("help")}
      actions={
        <>
          {policy && <Button onClick={() => setDialog("remove")}>{text("remove")}</Button>}
          <Button ariaLabel={`${text("edit")}: ${text("title")}`} onClick={() => setDialog("edit")}>
            {text("edit")}
          </Button>
        </>
      }
    >
      {current.error !== undefined && <FailureAlert error={current.error} onRetry={current.reload} />}
      {policy === undefined ? <Box>{text("none")}</Box> : <pre className="console-text">{policy}</pre>}
      {dialog === "edit" && <EditPolicy bucket={bucket} policy={policy ?? ""} onDone={done} onCancel={close} />}
      {dialog === "remove" && (
        <CommandConfirm
          client={s3}
          title={text("remove")}
          action={text("remove")}
          commands={[new DeleteBucketPolicyCommand({ Bucket: bucket })]}
          success={text("removed")}
          onDone={done}
          onCancel={close}
        />
      )}
    </Panel>
  );
}

function EditPolicy(props: { readonly bucket: string; readonly policy: string; onDone(): void; onCancel(): void }) {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const { bucket } = props;
  const [policy, setPolicy] = useState(props.policy);
  const check = usePolicyCheck(policy, "resource", undefined);
  const add = (statement: object): void => setPolicy(withStatement(policy, statement));
  return (
    <CommandDialog
      client={s3}
      size="max"
      title={text("title")}
      submit={text("save")}
      success={text("saved")}
      commands={[new PutBucketPolicyCommand({ Bucket: bucket, Policy: policy })]}
      isIncomplete={policy.trim() === "" || check.findings.some(({ level }) => level === "error")}
      onDone={props.onDone}
      onCancel={props.onCancel}
    >
      <SpaceBetween direction="horizontal" size="xs">
        <Button formAction="none" onClick={() => add(letRead(bucket, "*"))}>
          {text("read")}
        </Button>
        <Button formAction="none" onClick={() => add(letRead(bucket, { AWS: "arn:aws:iam::111122223333:root" }))}>
          {text("account")}
        </Button>
        <Button formAction="none" onClick={() => add(refusePlain(bucket))}>
          {text("tls")}
        </Button>
      </SpaceBetween>
      <JsonEditor text={policy} onChange={setPolicy} check={check} />
    </CommandDialog>
  );
}

function letRead(bucket: string, Principal: unknown): object {
  return { Effect: "Allow", Principal, Action: "s3:GetObject", Resource: `arn:aws:s3:::${bucket}/*` };
}

function refusePlain(bucket: string): object {
  const Resource = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`];
  const Condition = { Bool: { "aws:SecureTransport": "false" } };
  return { Effect: "Deny", Principal: "*", Action: "s3:*", Resource, Condition };
}

/** A policy that cannot be read begins anew. */
function withStatement(policy: string, statement: object): string {
  try {
    const parsed = JSON.parse(policy) as { Statement?: object | object[] };
    const before = parsed.Statement === undefined ? [] : [parsed.Statement].flat();
    return JSON.stringify({ ...parsed, Statement: [...before, statement] }, null, 2);
  } catch {
    return JSON.stringify({ Version: "2012-10-17", Statement: [statement] }, null, 2);
  }
}

function formatted(policy: string): string {
  try {
    return JSON.stringify(JSON.parse(policy), null, 2);
  } catch {
    return policy;
  }
}
