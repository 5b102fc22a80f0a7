/** `haneul whoami`: whom the exported keys speak for, as sts:GetCallerIdentity says. */
import { clientOf, clientOptions, present, type Command, type Invocation } from "./command.ts";
import { unreachable } from "./control-client.ts";
import { CommandFailure, wrongUsage } from "./failure.ts";
import { signedHeaders, type SigningCredentials } from "./sign-request.ts";

const timeoutMilliseconds = 30_000;

/** What the region says. */
interface Identity {
  readonly arn: string;
  readonly account: string;
  readonly userId: string;
}

export const whoamiCommand: Command = {
  name: "whoami",
  summary: "Whom AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN) speak for",
  options: clientOptions,
  run: async (invocation) => present(invocation, await ask(invocation), identityText),
};

async function ask(invocation: Invocation): Promise<Identity> {
  const credentials = credentialsOf(invocation);
  const { endpoint } = clientOf(invocation);
  const region = invocation.environment["AWS_REGION"] ?? invocation.environment["AWS_DEFAULT_REGION"] ?? "us-east-1";
  const body = "Action=GetCallerIdentity&Version=2011-06-15";
  const request = { host: new URL(endpoint).host, body, region, service: "sts", now: new Date() };
  const headers = signedHeaders(request, credentials);
  let response: Response;
  let text: string;
  try {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    response = await fetch(`${endpoint}/`, { method: "POST", headers, body, signal });
    text = await response.text();
  } catch (error) {
    throw new CommandFailure(unreachable(endpoint, error));
  }
  if (!response.ok)
    throw new CommandFailure(element(text, "Message") ?? `${endpoint} answers HTTP ${response.status}.`);
  const [arn, account, userId] = ["Arn", "Account", "UserId"].map((name) => element(text, name));
  if (arn === undefined || account === undefined || userId === undefined) {
    throw new CommandFailure(`What listens at ${endpoint} does not answer like AWS's STS.`);
  }
  return { arn, account, userId };
}

function credentialsOf({ environment }: Invocation): SigningCredentials {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = environment;
  if (!accessKeyId || !secretAccessKey) {
    throw wrongUsage("It needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.");
  }
  return { accessKeyId, secretAccessKey, sessionToken: environment["AWS_SESSION_TOKEN"] || undefined };
}

/** The text of an element of a small, known document. */
function element(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? "");
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function identityText({ arn, account, userId }: Identity): string {
  return `${arn}\nAccount ${account}, user id ${userId}\n`;
}
