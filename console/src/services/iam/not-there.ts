/** What IAM answers about things that do not exist. */

/** Whether an error says so. */
function isNotThere(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("NoSuchEntity");
}

/** The answer; undefined when what was asked for does not exist. */
export async function ifThere<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isNotThere(error)) return undefined;
    throw error;
  }
}
