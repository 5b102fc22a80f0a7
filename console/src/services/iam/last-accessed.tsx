/** Which services somebody's or a policy's permissions reach, and when they were last used. */
import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsWithEntitiesCommand,
  IAMClient,
  type EntityDetails,
  type ServiceLastAccessed,
} from "@aws-sdk/client-iam";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import { useState } from "react";
import { lineOfCommand } from "../../aws/line-of-command.ts";
import { useClient } from "../../aws/use-client.ts";
import { useDateColumn } from "../../components/columns.tsx";
import { CommandLine } from "../../components/command-line.tsx";
import { ItemTable } from "../../components/item-table.tsx";
import { defineMessages } from "../../language/messages.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useRequest } from "../../requests/use-request.ts";

const messages = defineMessages({
  en: {
    title: "Services that the permissions reach",
    what: "Permissions that nobody uses can be taken away. Uses of the last 400 days are known.",
    service: "Service",
    last: "Last accessed",
    notUsed: "Not accessed in the tracking period",
    by: "By",
    action: "Last action",
    entities: "Entities",
    whoUsed: "Who used {service}?",
    entity: "User or role",
    none: "The permissions reach no service.",
  },
  ko: {
    title: "권한이 미치는 서비스",
    what: "아무도 쓰지 않는 권한은 회수할 수 있습니다. 최근 400일의 사용 내역을 보여 줍니다.",
    service: "서비스",
    last: "마지막 액세스",
    notUsed: "추적 기간에 액세스하지 않음",
    by: "액세스한 엔터티",
    action: "마지막 작업",
    entities: "엔터티 수",
    whoUsed: "{service}을(를) 쓴 엔터티",
    entity: "사용자 또는 역할",
    none: "권한이 미치는 서비스가 없습니다.",
  },
});

interface Report {
  readonly JobId: string | undefined;
  readonly services: readonly ServiceLastAccessed[];
}

/** The table, for a user, group, role or managed policy. */
export function LastAccessed({ arn }: { readonly arn: string }) {
  const text = useMessages(messages);
  const dateColumn = useDateColumn();
  const iam = useClient(IAMClient);
  const ask = new GenerateServiceLastAccessedDetailsCommand({ Arn: arn, Granularity: "ACTION_LEVEL" });
  const report = useRequest((signal) => reportOf(iam, ask, signal), [iam, arn]);
  const [opened, setOpened] = useState<ServiceLastAccessed>();
  return (
    <>
      <ItemTable
        id="iam.last-accessed"
        filterName="findService"
        title={text("title")}
        description={text("what")}
        items={{ ...report, value: report.value?.services }}
        itemKey={({ ServiceNamespace = "" }) => ServiceNamespace}
        columns={[
          { id: "service", header: text("service"), text: ({ ServiceName }) => ServiceName, isRowHeader: true },
          dateColumn<ServiceLastAccessed>(
            { id: "last", header: text("last"), none: text("notUsed") },
            (one) => one.LastAuthenticated,
          ),
          {
            id: "action",
            header: text("action"),
            text: ({ TrackedActionsLastAccessed: actions }) => actions?.[0]?.ActionName,
          },
          { id: "by", header: text("by"), text: ({ LastAuthenticatedEntity }) => LastAuthenticatedEntity },
          {
            id: "entities",
            header: text("entities"),
            text: ({ TotalAuthenticatedEntities }) => TotalAuthenticatedEntities ?? 0,
            cell: (one) => (
              <Button
                variant="inline-link"
                ariaLabel={`${one.TotalAuthenticatedEntities ?? 0}: ${text("whoUsed", { service: one.ServiceName ?? "" })}`}
                onClick={() => setOpened(one)}
              >
                {one.TotalAuthenticatedEntities ?? 0}
              </Button>
            ),
          },
        ]}
        empty={text("none")}
        actions={<CommandLine command={lineOfCommand(ask)} />}
      />
      {opened && <Entities jobId={report.value?.JobId} service={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

const pauseMilliseconds = 300;

async function reportOf(
  iam: IAMClient,
  ask: GenerateServiceLastAccessedDetailsCommand,
  abortSignal: AbortSignal,
): Promise<Report> {
  const { JobId } = await iam.send(ask, { abortSignal });
  const services: ServiceLastAccessed[] = [];
  let Marker: string | undefined;
  for (;;) {
    const page = await iam.send(new GetServiceLastAccessedDetailsCommand({ JobId, Marker }), { abortSignal });
    if (page.JobStatus === "IN_PROGRESS") {
      await new Promise((done) => setTimeout(done, pauseMilliseconds));
      continue;
    }
    services.push(...(page.ServicesLastAccessed ?? []));
    Marker = page.Marker;
    if (Marker === undefined) return { JobId, services };
  }
}

function Entities({
  jobId: JobId,
  service,
  onClose,
}: {
  readonly jobId: string | undefined;
  readonly service: ServiceLastAccessed;
  onClose(): void;
}) {
  const text = useMessages(messages);
  const dateColumn = useDateColumn();
  const iam = useClient(IAMClient);
  const { ServiceNamespace, ServiceName = "" } = service;
  const command = new GetServiceLastAccessedDetailsWithEntitiesCommand({ JobId, ServiceNamespace });
  const entities = useRequest<readonly EntityDetails[]>(
    async (abortSignal) => (await iam.send(command, { abortSignal })).EntityDetailsList ?? [],
    [iam, JobId, ServiceNamespace],
  );
  return (
    <Modal visible size="large" header={text("whoUsed", { service: ServiceName })} onDismiss={onClose}>
      <ItemTable
        id="iam.last-accessed-entities"
        filterName="findEntity"
        title={ServiceName}
        headingTag="h3"
        items={entities}
        itemKey={({ EntityInfo }) => EntityInfo?.Arn ?? ""}
        columns={[
          { id: "entity", header: text("entity"), text: ({ EntityInfo }) => EntityInfo?.Name, isRowHeader: true },
          dateColumn<EntityDetails>(
            { id: "last", header: text("last"), none: text("notUsed") },
            (one) => one.LastAuthenticated,
          ),
        ]}
        actions={<CommandLine command={lineOfCommand(command)} />}
      />
    </Modal>
  );
}
