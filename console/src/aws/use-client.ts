/** The published clients of AWS's SDK, made for this origin, this session and the chosen region. */
import { useMemo } from "react";
import { currentPreferences, usePreferences } from "../frame/preferences.ts";
import { currentSession, useSession, type Session } from "../session/session.ts";
import { recordCall } from "./recorded-calls.ts";

/** What the console settles of a client's configuration. */
export interface ClientSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly forcePathStyle: true;
  readonly maxAttempts: number;
  readonly credentials: () => Promise<{
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken: string;
    readonly expiration: Date;
  }>;
}

/** A client's class: `S3Client`, `IAMClient`. */
export type ClientClass<Client> = new (settings: ClientSettings) => Client;

/** The client for the session, the same one until session or region change. Import the class in the page that uses it. */
export function useClient<Client extends object>(ClientClass: ClientClass<Client>, region?: string): Client {
  const session = useSession();
  const chosen = usePreferences().region;
  return useMemo(() => clientFor(ClientClass, session, region ?? chosen), [ClientClass, session, region, chosen]);
}

/** The same outside of components. */
export function newClient<Client extends object>(ClientClass: ClientClass<Client>): Client {
  return clientFor(ClientClass, currentSession(), currentPreferences().region);
}

function clientFor<Client extends object>(
  ClientClass: ClientClass<Client>,
  session: Session | undefined,
  region: string,
): Client {
  const client = new ClientClass({
    endpoint: location.origin,
    region,
    forcePathStyle: true,
    maxAttempts: 3,
    credentials: () => {
      if (!session) return Promise.reject(new Error("Nobody is signed in."));
      const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
      return Promise.resolve({ accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiresAt) });
    },
  });
  recordCallsOf(client);
  return client;
}

type Step = (args: { readonly input: Readonly<Record<string, unknown>> }) => Promise<Answered>;

interface Answered {
  readonly output: { readonly $metadata?: { readonly requestId?: string } };
}

/** The clients' middleware, as far as it is needed here; its own types belong to each client. */
interface Recordable {
  readonly config: { readonly serviceId: string };
  readonly middlewareStack: {
    add(
      step: (next: Step, context: { readonly commandName?: string }) => Step,
      options: { readonly step: "initialize"; readonly name: string },
    ): void;
  };
}

function recordCallsOf(client: object): void {
  const { config, middlewareStack } = client as Recordable;
  const step = (next: Step, context: { readonly commandName?: string }): Step => {
    return async (args) => {
      const operation = (context.commandName ?? "").replace(/Command$/, "");
      const call = { service: config.serviceId, operation, input: args.input, at: Date.now() };
      try {
        const answered = await next(args);
        recordCall({ ...call, requestId: answered.output.$metadata?.requestId });
        return answered;
      } catch (error) {
        const { name, $metadata } = error as { name: string; $metadata?: { requestId?: string } };
        recordCall({ ...call, requestId: $metadata?.requestId, failure: name });
        throw error;
      }
    };
  };
  middlewareStack.add(step, { step: "initialize", name: "recordCalls" });
}
