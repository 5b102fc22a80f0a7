/** KMS's quotas and sizes (KMS guide, "Quotas"; API reference). */
export const limits = {
  /** Bytes that one symmetric Encrypt takes; messages to sign and to authenticate, too. */
  plaintextBytes: 4_096,
  messageBytes: 4_096,
  ciphertextBytes: 6_144,
  /** Of authentication codes, too. */
  signatureBytes: 6_144,
  randomBytes: 1_024,
  descriptionLength: 8_192,
  keyIdLength: 2_048,
  policyBytes: 32_768,
  tags: 50,
  tagKeyLength: 128,
  tagValueLength: 256,
  aliasLength: 256,
  aliasesOfKey: 50,
  grantsOfKey: 50_000,
  onDemandRotations: 25,
  rotationDays: { min: 90, max: 2_560, default: 365 },
  deletionDays: { min: 7, max: 30, default: 30 },
  /** How long an import token and its wrapping key are good. */
  importTokenMilliseconds: 24 * 3_600_000,
} as const;

export const dayMilliseconds = 86_400_000;
