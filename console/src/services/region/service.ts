/** The region's own pages: what it is made of, what it does now, and what that costs. */
import type { ConsoleService } from "../../frame/console-service.ts";

const texts = {
  overview: { en: "Overview", ko: "개요" },
  zones: { en: "Zones", ko: "영역" },
  partitions: { en: "Partitions", ko: "파티션" },
  durability: { en: "Durability", ko: "내구성" },
  jobs: { en: "Jobs", ko: "작업" },
  clock: { en: "Clock", ko: "시계" },
  requests: { en: "Live requests", ko: "실시간 요청" },
  request: { en: "Explain a request", ko: "요청 설명" },
  trail: { en: "Event history", ko: "이벤트 기록" },
  event: { en: "Event", ko: "이벤트" },
  metrics: { en: "Metrics", ko: "지표" },
  mail: { en: "Mailbox", ko: "메일함" },
  usage: { en: "Use and money", ko: "사용량과 비용" },
};

export const service: ConsoleService = {
  navigation: [
    { text: texts.overview, path: "" },
    {
      section: { en: "What it is made of", ko: "구성" },
      items: [
        { text: texts.zones, path: "zones" },
        { text: texts.partitions, path: "partitions" },
        { text: texts.durability, path: "durability" },
        { text: texts.jobs, path: "jobs" },
        { text: texts.clock, path: "clock" },
      ],
    },
    {
      section: { en: "What it does", ko: "동작" },
      items: [
        { text: texts.requests, path: "requests" },
        { text: texts.trail, path: "trail" },
        { text: texts.metrics, path: "metrics" },
        { text: texts.usage, path: "usage" },
        { text: texts.mail, path: "mail" },
      ],
    },
  ],
  routes: [
    { path: "", title: texts.overview, page: () => import("./overview.tsx").then((file) => file.Overview) },
    { path: "zones", title: texts.zones, page: () => import("./zones.tsx").then((file) => file.Zones) },
    {
      path: "partitions",
      title: texts.partitions,
      page: () => import("./partitions.tsx").then((file) => file.Partitions),
    },
    {
      path: "durability",
      title: texts.durability,
      page: () => import("./durability.tsx").then((file) => file.Durability),
    },
    { path: "jobs", title: texts.jobs, page: () => import("./jobs.tsx").then((file) => file.Jobs) },
    { path: "clock", title: texts.clock, page: () => import("./clock.tsx").then((file) => file.Clock) },
    { path: "requests", title: texts.requests, page: () => import("./requests.tsx").then((file) => file.Requests) },
    {
      path: "requests/:requestId",
      title: texts.request,
      page: () => import("./request-explained.tsx").then((file) => file.RequestExplained),
    },
    { path: "trail", title: texts.trail, page: () => import("./trail.tsx").then((file) => file.Trail) },
    {
      path: "trail/:eventId",
      title: texts.event,
      page: () => import("./trail-event.tsx").then((file) => file.TrailEvent),
    },
    { path: "metrics", title: texts.metrics, page: () => import("./metrics.tsx").then((file) => file.Metrics) },
    { path: "usage", title: texts.usage, page: () => import("./usage.tsx").then((file) => file.Usage) },
    { path: "mail", title: texts.mail, page: () => import("./mail.tsx").then((file) => file.Mail) },
  ],
};
