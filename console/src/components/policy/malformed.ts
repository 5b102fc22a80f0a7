/** Refusals that are about a policy's text. */

/** What a service says against the document; undefined for other errors, which belong below the form. */
export function malformedSentence(error: unknown): string | undefined {
  return error instanceof Error && error.name.startsWith("MalformedPolicyDocument") ? error.message : undefined;
}
