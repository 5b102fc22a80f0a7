/** Findings about a policy while it is written: our own at once, IAM's own a moment after typing stops. */
import { IAMClient, SimulateCustomPolicyCommand } from "@aws-sdk/client-iam";
import { useEffect, useMemo, useState } from "react";
import { useClient } from "../../aws/use-client.ts";
import { useRequest } from "../../requests/use-request.ts";
import { loadActionCatalog, type CatalogService } from "./action-catalog.ts";
import { findingsOf, refusalFinding, type Finding, type PolicyPurpose } from "./policy-findings.ts";

/** What is known of a text. */
export interface PolicyCheck {
  readonly findings: readonly Finding[];
  /** IAM has looked at this very text and would take it. */
  readonly isAccepted: boolean;
  readonly isChecking: boolean;
  readonly catalog: readonly CatalogService[];
}

const pauseMilliseconds = 500;

/** Checks a text. `refusal` is what the service has said to an attempt to store it. */
export function usePolicyCheck(text: string, purpose: PolicyPurpose, refusal: string | undefined): PolicyCheck {
  const iam = useClient(IAMClient);
  const catalog = useRequest(loadActionCatalog, []).value ?? none;
  const own = useMemo(() => findingsOf(text, purpose, catalog), [text, purpose, catalog]);
  const hasErrors = own.some(({ level }) => level === "error");
  const settled = useSettled(text);
  const isAskable = !hasErrors && settled === text && (purpose === "identity" || purpose === "serviceControl");
  const asked = useRequest(
    async (abortSignal) => (isAskable ? { text, sentence: await ask(iam, text, purpose, abortSignal) } : undefined),
    [iam, isAskable, settled, purpose],
  );
  const answer = asked.value?.text === text ? asked.value : undefined;
  const refusals = [refusal, answer?.sentence].filter((one) => one !== undefined);
  const findings = [...own, ...[...new Set(refusals)].map((one) => refusalFinding(text, one))];
  const isAccepted = answer !== undefined && refusals.length === 0 && asked.error === undefined;
  return { findings, isAccepted, isChecking: isAskable && asked.isLoading, catalog };
}

const none: readonly CatalogService[] = [];

/** What IAM says against a document; undefined: nothing. A simulation parses what it is given as CreatePolicy does. */
async function ask(
  iam: IAMClient,
  text: string,
  purpose: PolicyPurpose,
  abortSignal: AbortSignal,
): Promise<string | undefined> {
  const isControl = purpose === "serviceControl";
  const command = new SimulateCustomPolicyCommand({
    ActionNames: ["sts:GetCallerIdentity"],
    PolicyInputList: isControl ? [] : [text],
    ...(isControl ? { OrderedOrganizationPolicyInputList: [{ ServiceControlPolicyInputList: [text] }] } : {}),
  });
  try {
    await iam.send(command, { abortSignal });
    return undefined;
  } catch (error) {
    if (error instanceof Error && error.name.startsWith("InvalidInput")) return error.message;
    throw error;
  }
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
