/** The services that exist, each loaded when it is first asked for. */
import type { Service } from "../kernel/operation.ts";

const loaders: Readonly<Record<string, () => Promise<Service>>> = {
  account: async () => (await import("../services/account/service.ts")).account,
  billing: async () => (await import("../services/billing/service.ts")).billing,
  budgets: async () => (await import("../services/budgets/service.ts")).budgets,
  "bcm-data-exports": async () => (await import("../services/bcm-data-exports/service.ts")).bcmDataExports,
  "bcm-pricing-calculator": async () =>
    (await import("../services/bcm-pricing-calculator/service.ts")).bcmPricingCalculator,
  ce: async () => (await import("../services/ce/service.ts")).ce,
  cloudtrail: async () => (await import("../services/cloudtrail/service.ts")).cloudtrail,
  cur: async () => (await import("../services/cur/service.ts")).cur,
  ec2: async () => (await import("../services/ec2/service.ts")).ec2,
  freetier: async () => (await import("../services/freetier/service.ts")).freetier,
  iam: async () => (await import("../services/iam/service.ts")).iam,
  invoicing: async () => (await import("../services/invoicing/service.ts")).invoicing,
  kms: async () => (await import("../services/kms/service.ts")).kms,
  organizations: async () => (await import("../services/organizations/service.ts")).organizations,
  pricing: async () => (await import("../services/pricing/service.ts")).pricing,
  s3: async () => (await import("../services/s3/service.ts")).s3,
  s3control: async () => (await import("../services/s3control/service.ts")).s3control,
  savingsplans: async () => (await import("../services/savingsplans/service.ts")).savingsplans,
  sts: async () => (await import("../services/sts/service.ts")).sts,
  support: async () => (await import("../services/support/service.ts")).support,
};

const loading = new Map<string, Promise<Service>>();
const loaded = new Map<string, Service>();

/** The names of all services. */
const serviceNames: readonly string[] = Object.keys(loaders);

/** The service with that name, or undefined when the region has none; at once when it was loaded before. */
export function findService(name: string): Service | undefined | Promise<Service | undefined> {
  return loaded.get(name) ?? loadService(name);
}

async function loadService(name: string): Promise<Service | undefined> {
  const loader = loaders[name];
  if (!loader) return undefined;
  let service = loading.get(name);
  if (!service) loading.set(name, (service = loader()));
  loaded.set(name, await service);
  return service;
}

/** All services. */
export async function allServices(): Promise<Service[]> {
  const services = await Promise.all(serviceNames.map(async (name) => findService(name)));
  return services.filter((service) => service !== undefined);
}
