/** The routes that LocalStack's users, tools and Testcontainers look for. */
import type { ControlParts } from "./control-parts.ts";
import { controlError, json, type ControlRequest } from "./json.ts";
import type { Route } from "./route.ts";

async function health(parts: ControlParts): Promise<ReturnType<typeof json>> {
  const services: Record<string, string> = {};
  for (const service of await parts.services()) services[service.name] = "running";
  return json({ services, edition: "haneul", version: parts.version });
}

async function info(parts: ControlParts): Promise<ReturnType<typeof json>> {
  return json({
    version: parts.version,
    edition: "haneul",
    is_license_activated: false,
    session_id: String(parts.startedAt),
    machine_id: "haneul",
    system: process.platform,
    is_docker: false,
    server_time_utc: new Date(parts.clock.now()).toISOString(),
    uptime: Math.floor((Date.now() - parts.startedAt) / 1000),
  });
}

/** No init scripts run here: every stage but the last is complete once the region answers. */
const initStages: Readonly<Record<string, boolean>> = { BOOT: true, START: true, READY: true, SHUTDOWN: false };

function init(): ReturnType<typeof json> {
  return json({ completed: initStages, scripts: [] });
}

/** One stage, which scripts ask for until it is complete. */
function initStage(_parts: ControlParts, { rest }: ControlRequest): ReturnType<typeof json> {
  const completed = initStages[rest.toUpperCase()];
  if (completed === undefined) return controlError(404, "NotFound", `There is no stage ${rest}.`);
  return json({ completed, scripts: [] });
}

export const localstackRoutes: Readonly<Record<string, Route>> = {
  "GET /_localstack/health": health,
  "GET /_localstack/info": info,
  "GET /_localstack/init": init,
  "GET /_localstack/init/*": initStage,
  "GET /_localstack/plugins": () => json({}),
};
