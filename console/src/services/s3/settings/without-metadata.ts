/** What an answer says, without what the client adds about the call. */
export function withoutMetadata<Answer extends object>(answer: Answer): Omit<Answer, "$metadata"> {
  const { $metadata: _, ...rest } = answer as Answer & { readonly $metadata?: unknown };
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Omit<
    Answer,
    "$metadata"
  >;
}
