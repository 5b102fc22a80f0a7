/** KMS's quotas (KMS guide, "Quotas"; API reference), beyond the sizes that its model states. */
export const limits = {
  policyBytes: 32_768,
  tags: 50,
  aliasesOfKey: 50,
  grantsOfKey: 50_000,
  onDemandRotations: 25,
  /** Between automatic rotations, unless said otherwise. */
  rotationDays: 365,
  deletionDays: { min: 7, max: 30, default: 30 },
  /** How long an import token and its wrapping key are good. */
  importTokenMilliseconds: 24 * 3_600_000,
} as const;

export const dayMilliseconds = 86_400_000;
