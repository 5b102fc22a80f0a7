/** All buckets of the account. */
import { DeleteBucketCommand, ListBucketsCommand, S3Client, type Bucket } from "@aws-sdk/client-s3";
import Button from "@cloudscape-design/components/button";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandConfirm } from "../../components/command-dialog.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import type { Column } from "../../components/table-props.ts";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo, navigate } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useDateText } from "../../language/use-date-text.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";
import { EmptyBucket } from "./empty-bucket.tsx";

const messages = defineMessages({
  en: {
    title: "Buckets",
    name: "Name",
    region: "Region",
    created: "Created",
    none: "No buckets yet.",
    create: "Create bucket",
    empty: "Empty",
    delete: "Delete",
    deleteTitle: "Delete bucket {name}",
    deleted: "Bucket {name} was deleted.",
    help: "A bucket holds objects. Its name is unique in the region's whole partition. A bucket has to be empty before it can be deleted.",
  },
  ko: {
    title: "버킷",
    name: "이름",
    region: "리전",
    created: "생성 시각",
    none: "아직 버킷이 없습니다.",
    create: "버킷 만들기",
    empty: "비우기",
    delete: "삭제",
    deleteTitle: "버킷 {name} 삭제",
    deleted: "버킷 {name}이(가) 삭제되었습니다.",
    help: "버킷에는 객체가 저장됩니다. 버킷 이름은 전체에서 유일해야 하며, 삭제하려면 먼저 비워야 합니다.",
  },
});

type Dialog = "delete" | "empty";

/** The page. */
export function BucketList() {
  const text = useMessages(messages);
  const date = useDateText();
  const s3 = useClient(S3Client);
  const [chosen, choose] = useState<Bucket>();
  const [dialog, setDialog] = useState<Dialog>();
  usePage({ title: text("title"), contentType: "table", help: <p>{text("help")}</p> });
  const buckets = useRequest(
    async (abortSignal): Promise<readonly Bucket[]> => {
      const { Buckets = [] } = await s3.send(new ListBucketsCommand({}), { abortSignal });
      return Buckets;
    },
    [s3],
  );
  const columns: readonly Column<Bucket>[] = [
    { id: "name", header: text("name"), text: ({ Name }) => Name, cell: bucketLink, isRowHeader: true },
    { id: "region", header: text("region"), text: ({ BucketRegion }) => BucketRegion },
    {
      id: "created",
      header: text("created"),
      text: ({ CreationDate }) => CreationDate?.toISOString(),
      cell: ({ CreationDate }) => date(CreationDate),
    },
  ];
  const name = chosen?.Name ?? "";
  const done = (): void => {
    setDialog(undefined);
    choose(undefined);
    buckets.reload();
  };
  return (
    <>
      <ItemTable
        id="s3.buckets"
        title={text("title")}
        headingTag="h1"
        variant="full-page"
        items={buckets}
        columns={columns}
        itemKey={({ Name = "" }) => Name}
        empty={text("none")}
        selection="single"
        selected={chosen ? [chosen] : []}
        onSelect={([first]) => choose(first)}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={cliLine("s3", "ListBuckets")} />
            <Button disabled={!chosen} onClick={() => setDialog("empty")}>
              {text("empty")}
            </Button>
            <Button disabled={!chosen} onClick={() => setDialog("delete")}>
              {text("delete")}
            </Button>
            <Button variant="primary" onClick={() => navigate(linkTo("s3/create"))}>
              {text("create")}
            </Button>
          </SpaceBetween>
        }
      />
      {dialog === "delete" && (
        <CommandConfirm
          client={s3}
          title={text("deleteTitle", { name })}
          word={name}
          commands={[new DeleteBucketCommand({ Bucket: name })]}
          success={text("deleted", { name })}
          onDone={done}
          onCancel={() => setDialog(undefined)}
        />
      )}
      {dialog === "empty" && <EmptyBucket bucket={name} onDone={done} onCancel={() => setDialog(undefined)} />}
    </>
  );
}

function bucketLink({ Name = "" }: Bucket) {
  return (
    <Link href={linkTo(`s3/buckets/${encodeURIComponent(Name)}`)} onFollow={follow}>
      {Name}
    </Link>
  );
}
