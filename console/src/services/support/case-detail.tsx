/** One case: what was said in it, its files, and how to go on. */
import {
  DescribeCasesCommand,
  DescribeCommunicationsCommand,
  ResolveCaseCommand,
  SupportClient,
  type Communication,
} from "@aws-sdk/client-support";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useState } from "react";
import { cliLine } from "../../aws/cli-line.ts";
import { useClient } from "../../aws/use-client.ts";
import { CommandLine } from "../../components/command-line.tsx";
import { ConfirmDelete } from "../../components/confirm-delete.tsx";
import { Panel } from "../../components/panel.tsx";
import type { PageProps } from "../../frame/console-service.ts";
import { usePage } from "../../frame/page-frame.ts";
import { linkTo } from "../../frame/router.ts";
import { useQuantities } from "../../language/quantities.ts";
import { useMessages } from "../../language/use-messages.ts";
import { useMutation } from "../../requests/use-mutation.tsx";
import { useRequest } from "../../requests/use-request.ts";
import { AttachmentLink } from "./attachment-link.tsx";
import { CaseState, useCaseWords } from "./case-words.tsx";
import { detailMessages } from "./detail-words.ts";
import { SupportFailure } from "./no-plan.tsx";
import { Reply } from "./reply.tsx";
import { useTargets } from "./use-targets.ts";

/** More pages than anybody reads. */
const mostPages = 20;

function useCase(caseId: string) {
  const support = useClient(SupportClient);
  return useRequest(
    async (abortSignal) => {
      const wanted = { caseIdList: [caseId], includeResolvedCases: true, includeCommunications: false };
      const found = await support.send(new DescribeCasesCommand(wanted), { abortSignal });
      const said: Communication[] = [];
      let nextToken: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const command = new DescribeCommunicationsCommand({ caseId, ...(nextToken && { nextToken }) });
        const answer = await support.send(command, { abortSignal });
        said.push(...(answer.communications ?? []));
        ({ nextToken } = answer);
        if (nextToken === undefined) break;
      }
      return { details: found.cases?.[0], said };
    },
    [support, caseId],
    { everySeconds: 10 },
  );
}

/** The page. */
export function CaseDetail({ parameters }: PageProps) {
  const text = useMessages(detailMessages);
  const words = useCaseWords();
  const write = useQuantities();
  const { caseId = "" } = parameters;
  const asked = useCase(caseId);
  const details = asked.value?.details;
  const title = details?.subject ?? caseId;
  usePage({ title, crumbs: [{ text: text("cases"), href: linkTo("support") }] });
  const due = useTargets().cases.value?.cases.find((one) => one.caseId === caseId);
  const isResolved = details?.status === "resolved";
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <CommandLine command={cliLine("support", "DescribeCommunications", { caseId })} />
            {details && !isResolved && <Resolve caseId={caseId} onDone={asked.reload} />}
          </SpaceBetween>
        }
      >
        {title}
      </Header>
      <SupportFailure error={asked.error} onRetry={asked.reload} />
      {details && (
        <Container>
          <KeyValuePairs
            columns={4}
            items={[
              { label: text("state"), value: <CaseState status={details.status} /> },
              { label: text("severity"), value: words(details.severityCode) },
              { label: text("opened"), value: write.time(Date.parse(details.timeCreated ?? "")) },
              { label: text("due"), value: due === undefined ? "-" : write.time(due.firstResponseDueAt) },
              { label: text("id"), value: details.displayId ?? "-" },
              { label: text("about"), value: `${details.serviceCode} / ${details.categoryCode}` },
              { label: text("by"), value: details.submittedBy ?? "-" },
              { label: text("copies"), value: details.ccEmailAddresses?.join(", ") || "-" },
            ]}
          />
        </Container>
      )}
      {details && <Reply caseId={caseId} isResolved={isResolved} onDone={asked.reload} />}
      {(asked.value?.said ?? []).map((one) => (
        <Said key={`${one.timeCreated} ${one.submittedBy} ${one.body}`} said={one} />
      ))}
    </SpaceBetween>
  );
}

function Said({ said }: { readonly said: Communication }) {
  const write = useQuantities();
  const { body = "", submittedBy, timeCreated = "", attachmentSet = [] } = said;
  return (
    <Panel title={submittedBy} description={write.time(Date.parse(timeCreated))}>
      <SpaceBetween size="s">
        <Box variant="p">
          <span className="console-command">{body}</span>
        </Box>
        {attachmentSet.map(({ attachmentId = "", fileName = "" }) => (
          <AttachmentLink key={attachmentId} attachmentId={attachmentId} fileName={fileName} />
        ))}
      </SpaceBetween>
    </Panel>
  );
}

function Resolve({ caseId, onDone }: { readonly caseId: string; onDone(): void }) {
  const text = useMessages(detailMessages);
  const support = useClient(SupportClient);
  const [isAsking, setAsking] = useState(false);
  const resolve = useMutation({
    make: () => support.send(new ResolveCaseCommand({ caseId })),
    success: () => text("resolved"),
    onDone: () => {
      setAsking(false);
      onDone();
    },
  });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{text("resolve")}</Button>
      {isAsking && (
        <ConfirmDelete
          title={text("resolveTitle")}
          action={text("resolve")}
          command={cliLine("support", "ResolveCase", { caseId })}
          isRunning={resolve.isRunning}
          onConfirm={() => void resolve.run()}
          onCancel={() => setAsking(false)}
        >
          <Box>{text("resolveAbout")}</Box>
        </ConfirmDelete>
      )}
    </>
  );
}
