/**
 * Who is signed in, in this tab. Temporary credentials are kept in the tab's session storage, so that a page that is loaded
 * again is still signed in; other tabs and windows do not see them, and they are gone with the tab.
 */
import { Observable, useObservable } from "../frame/observable.ts";

/** Credentials that clients sign with. */
export interface SessionCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Wall time, milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A signed-in person, or the role that they have switched to. */
export interface Session extends SessionCredentials {
  readonly arn: string;
  readonly accountId: string;
  /** What the account menu shows: `alice`, `root`, `auditor/alice`. */
  readonly name: string;
  /** The session that a switched role goes back to. */
  readonly back?: Session;
}

const place = "haneul.session";

const current = new Observable<Session | undefined>(read());

/** The session; undefined: nobody is signed in. */
export function useSession(): Session | undefined {
  return useObservable(current);
}

/** For code outside of components. */
export const currentSession = current.get;

/** Begins a session, or ends it. */
export function setSession(session: Session | undefined): void {
  if (session === undefined) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify(session));
  current.set(session);
  endInTime();
}

/** Goes back from a switched role; ends a session that was signed in to. */
export function leaveSession(): void {
  setSession(current.get()?.back);
}

function read(): Session | undefined {
  try {
    const session = JSON.parse(sessionStorage.getItem(place) ?? "null") as Session | null;
    return session !== null && session.expiresAt > Date.now() ? session : undefined;
  } catch {
    return undefined;
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Longer waits than this overflow a browser's timers. */
const longestWait = 2 ** 31 - 1;

function endInTime(): void {
  clearTimeout(timer);
  const session = current.get();
  if (session) timer = setTimeout(leaveSession, Math.min(session.expiresAt - Date.now(), longestWait));
}

endInTime();
