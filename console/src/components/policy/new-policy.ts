/** What an editor begins with. */
import { newStatement, writePolicy } from "./policy-model.ts";

/** A policy with one empty statement. */
export const newPolicyText: string = writePolicy({ version: "2012-10-17", id: undefined, statements: [newStatement] });
