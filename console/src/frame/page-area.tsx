/** Where pages are: finds the page of an address, loads it, and catches what breaks in it. */
import Box from "@cloudscape-design/components/box";
import Spinner from "@cloudscape-design/components/spinner";
import { useEffect, useState, type ComponentType } from "react";
import { defineMessages } from "../language/messages.ts";
import { useMessages } from "../language/use-messages.ts";
import type { ServiceRow } from "../services.ts";
import { noteVisit } from "../first-run/visits.ts";
import { HomePage } from "../home/home-page.tsx";
import type { ConsoleRoute, ConsoleService, PageProps } from "./console-service.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { matchPath, usePlace } from "./router.ts";

const messages = defineMessages({
  en: { missing: "There is no page here.", loading: "Loading" },
  ko: { missing: "여기에는 페이지가 없습니다.", loading: "불러오는 중" },
});

const loaded = new Map<string, ConsoleService>();

/** A service's pages, loaded when it is first visited. */
export function useService(row: ServiceRow | undefined): ConsoleService | undefined {
  const [, setRound] = useState(0);
  useEffect(() => {
    if (row) noteVisit(row.id);
    if (!row || loaded.has(row.id)) return;
    void row.load().then((service) => {
      loaded.set(row.id, service);
      setRound((before) => before + 1);
    });
  }, [row]);
  return row && loaded.get(row.id);
}

/** The page of the address. */
export function PageArea({
  row,
  service,
}: {
  readonly row: ServiceRow | undefined;
  readonly service: ConsoleService | undefined;
}) {
  const text = useMessages(messages);
  const { path } = usePlace();
  if (path === "") return <HomePage />;
  if (!row) return <Box variant="h1">{text("missing")}</Box>;
  if (!service) return <Waiting label={text("loading")} />;
  const rest = path.slice(row.id.length + 1);
  for (const route of service.routes) {
    const parameters = matchPath(route.path, rest);
    if (parameters) {
      return (
        <ErrorBoundary key={path}>
          <LoadedPage key={path} route={route} parameters={parameters} />
        </ErrorBoundary>
      );
    }
  }
  return <Box variant="h1">{text("missing")}</Box>;
}

const pages = new WeakMap<ConsoleRoute, ComponentType<PageProps>>();

function LoadedPage({ route, parameters }: PageProps & { readonly route: ConsoleRoute }) {
  const text = useMessages(messages);
  const [Page, setPage] = useState<ComponentType<PageProps> | undefined>(() => pages.get(route));
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (pages.has(route)) return;
    route.page().then(
      (found) => {
        pages.set(route, found);
        setPage(() => found);
      },
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, [route]);
  if (failure) throw failure;
  return Page ? <Page parameters={parameters} /> : <Waiting label={text("loading")} />;
}

function Waiting({ label }: { readonly label: string }) {
  return (
    <Box textAlign="center" padding="xxl">
      <span role="status" aria-label={label} data-testid="loading">
        <Spinner size="large" />
      </span>
    </Box>
  );
}
