/** Limits of the Support API. Its API reference; Support user guide, "Creating a support case". */
export const limits = {
  attachmentsPerSet: 3,
  attachmentBytes: 5 * 1024 * 1024,
  setMilliseconds: 3_600_000,
  copiedAddresses: 10,
  bodyCharacters: 8_000,
  caseIds: 100,
  leastPage: 10,
  mostPage: 100,
  recentCommunications: 5,
  /** Cases are shown for twelve months. */
  shownMilliseconds: 365 * 86_400_000,
  /** Until so long after it was resolved a case opens again when something is added to it. */
  reopenMilliseconds: 14 * 86_400_000,
} as const;
