/** Pages that are signed in before they are loaded: the sign-in page takes a browser longer than most journeys' own pages. */
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import type { Page } from "playwright-core";
import type { SessionAnswer } from "../../src/kernel/control.ts";

/** An access key. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Signs a page in that nothing was loaded in yet, with a session of its own, as the sign-in page would keep it. Who signs out stays out. */
export async function beSignedIn(page: Page, endpoint: string, key: AccessKey): Promise<void> {
  const { arn, ...credentials } = await askForSession(endpoint, key);
  const [, , , , accountId = "", resource = ""] = arn.split(":");
  const session = { arn, accountId, name: resource.split("/").at(-1), ...credentials };
  // It runs before each document of the page, also those of other origins, which keep nothing.
  await page.addInitScript(`
    if (location.origin === ${JSON.stringify(new URL(endpoint).origin)} && !sessionStorage.getItem("signed-in-once")) {
      sessionStorage.setItem("signed-in-once", "yes");
      sessionStorage.setItem("haneul.session", ${JSON.stringify(JSON.stringify(session))});
    }
  `);
}

async function askForSession(endpoint: string, credentials: AccessKey): Promise<SessionAnswer> {
  const { protocol, hostname, host } = new URL(endpoint);
  const signer = new SignatureV4({ credentials, region: "us-east-1", service: "haneul", sha256: Sha256 });
  const { method, headers, body } = await signer.sign({
    method: "POST",
    protocol,
    hostname,
    path: "/_haneul/session",
    headers: { host, "content-type": "application/json" },
    body: "{}",
  });
  const answer = await fetch(`${endpoint}/_haneul/session`, { method, headers, body });
  if (!answer.ok) throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as SessionAnswer;
}
