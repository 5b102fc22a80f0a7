/** Signed calls of EC2's query protocol, as far as reservations need it: forms out, XML in. */
import { JsonCallError } from "../../../aws/json-call.ts";
import { signedHeaders } from "../../../aws/signing.ts";
import { currentPreferences } from "../../../frame/preferences.ts";
import { currentSession } from "../../../session/session.ts";

const version = "2016-11-15";

/** Calls an operation and gives its answer's root element. Throws errors shaped like the published clients'. */
export async function callEc2(
  operation: string,
  parameters: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Element> {
  const credentials = currentSession();
  if (!credentials) throw new Error("Nobody is signed in.");
  const body = new URLSearchParams({ Action: operation, Version: version, ...parameters }).toString();
  const plain = { "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
  const headers = await signedHeaders(
    { method: "POST", address: "/", headers: plain, body },
    { credentials, service: "ec2", region: currentPreferences().region },
  );
  const answer = await fetch("/", { method: "POST", headers, body, ...(signal && { signal }) });
  const root = new DOMParser().parseFromString(await answer.text(), "text/xml").documentElement;
  if (answer.ok) return root;
  const code = root.querySelector("Code")?.textContent ?? String(answer.status);
  throw new JsonCallError(code, root.querySelector("Message")?.textContent ?? code, answer);
}

/** Items of a list, each as texts by the names of its members. */
export function itemsOf(root: Element, list: string): readonly Readonly<Record<string, string>>[] {
  const found = root.getElementsByTagName(list)[0];
  return [...(found?.children ?? [])].map((item) => {
    return Object.fromEntries([...item.children].map((member) => [member.localName, member.textContent ?? ""]));
  });
}
