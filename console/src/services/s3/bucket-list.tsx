/** All buckets of the account. */
import { ListBucketsCommand, S3Client, type Bucket } from "@aws-sdk/client-s3";
import Link from "@cloudscape-design/components/link";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable, type Column } from "../../components/item-table.tsx";
import { usePage } from "../../frame/page-frame.ts";
import { follow, linkTo } from "../../frame/router.ts";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";

const messages = defineMessages({
  en: { title: "Buckets", name: "Name", region: "Region", created: "Created", empty: "No buckets yet." },
  ko: { title: "버킷", name: "이름", region: "리전", created: "생성 시각", empty: "아직 버킷이 없습니다." },
});

/** The page. */
export function BucketList() {
  const text = useMessages(messages);
  const s3 = useClient(S3Client);
  usePage({ title: text("title"), contentType: "table" });
  const buckets = useRequest(
    async (abortSignal): Promise<readonly Bucket[]> => {
      const { Buckets = [] } = await s3.send(new ListBucketsCommand({}), { abortSignal });
      return Buckets;
    },
    [s3],
  );
  const columns: readonly Column<Bucket>[] = [
    {
      id: "name",
      header: text("name"),
      text: ({ Name }) => Name,
      cell: ({ Name = "" }) => (
        <Link href={linkTo(`s3/buckets/${Name}`)} onFollow={follow}>
          {Name}
        </Link>
      ),
      isRowHeader: true,
    },
    { id: "region", header: text("region"), text: ({ BucketRegion }) => BucketRegion },
    { id: "created", header: text("created"), text: ({ CreationDate }) => CreationDate?.toISOString() },
  ];
  return (
    <ItemTable
      id="s3.buckets"
      title={text("title")}
      headingTag="h1"
      variant="full-page"
      items={buckets}
      columns={columns}
      itemKey={({ Name = "" }) => Name}
      empty={text("empty")}
      actions={<CommandLine command={cliLine("s3", "ListBuckets")} />}
    />
  );
}
