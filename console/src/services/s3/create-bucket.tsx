/** Making a bucket. */
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  S3Client,
  type BucketLocationConstraint,
} from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import Input from "@cloudscape-design/components/input";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { lineOfCommand, type SdkCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { usePreferences } from "../../frame/preferences.ts";
import { linkTo, navigate } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { FailureAlert } from "../../requests/failure-text.tsx";
import { useCommands } from "../../requests/use-commands.ts";

const messages = defineMessages({
  en: {
    title: "Create bucket",
    buckets: "Buckets",
    name: "Bucket name",
    nameHelp: "3 to 63 characters: lower-case letters, digits, hyphens and dots.",
    versioning: "Keep versions of objects (versioning)",
    lock: "Allow retention and legal holds (object lock; turns versioning on)",
    create: "Create bucket",
    cancel: "Cancel",
    created: "Bucket {name} was created.",
  },
  ko: {
    title: "버킷 만들기",
    buckets: "버킷",
    name: "버킷 이름",
    nameHelp: "소문자, 숫자, 하이픈, 점으로 3~63자입니다.",
    versioning: "객체의 버전 유지(버전 관리)",
    lock: "보존 기간과 법적 보존 허용(객체 잠금, 버전 관리도 켜짐)",
    create: "버킷 만들기",
    cancel: "취소",
    created: "버킷 {name}이(가) 생성되었습니다.",
  },
});

/** The page. */
export function CreateBucket() {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  const { region } = usePreferences();
  const [name, setName] = useState("");
  const [isVersioned, setVersioned] = useState(false);
  const [isLocked, setLocked] = useState(false);
  usePage({ title: text("title"), contentType: "form" });
  const commands = commandsFor({ name, region, isVersioned, isLocked });
  const create = useCommands(s3, {
    success: text("created", { name }),
    onDone: () => navigate(linkTo(`s3/buckets/${name}`)),
    quiet: true,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create.run(commands);
      }}
    >
      <Form
        header={<Header variant="h1">{text("title")}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={commands.map(lineOfCommand)} />
            <Button formAction="none" variant="link" onClick={() => navigate(linkTo("s3"))}>
              {text("cancel")}
            </Button>
            <Button formAction="submit" variant="primary" loading={create.isRunning} disabled={name === ""}>
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      >
        <Container>
          <SpaceBetween size="l">
            <FormField label={text("name")} constraintText={text("nameHelp")}>
              <Input name="bucket" value={name} spellcheck={false} onChange={({ detail }) => setName(detail.value)} />
            </FormField>
            <Checkbox checked={isVersioned} onChange={({ detail }) => setVersioned(detail.checked)}>
              {text("versioning")}
            </Checkbox>
            <Checkbox checked={isLocked} onChange={({ detail }) => setLocked(detail.checked)}>
              {text("lock")}
            </Checkbox>
            {create.error !== undefined && <FailureAlert error={create.error} />}
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}

function commandsFor(given: {
  readonly name: string;
  readonly region: string;
  readonly isVersioned: boolean;
  readonly isLocked: boolean;
}): readonly SdkCommand[] {
  const { name: Bucket, region, isVersioned, isLocked } = given;
  const create = new CreateBucketCommand({
    Bucket,
    // The first region is named by naming none.
    ...(region === "us-east-1"
      ? {}
      : { CreateBucketConfiguration: { LocationConstraint: region as BucketLocationConstraint } }),
    ...(isLocked ? { ObjectLockEnabledForBucket: true } : {}),
  });
  if (!isVersioned || isLocked) return [create];
  return [create, new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } })];
}
