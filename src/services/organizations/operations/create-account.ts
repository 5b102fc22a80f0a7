/** Creating accounts: the request is kept at once, the account comes to be a moment later. */
import { organizationOperation, type OrganizationCall } from "../call.ts";
import { constraintViolation, createAccountStatusNotFound, unsupportedEndpoint } from "../errors.ts";
import { newCreateAccountId } from "../ids.ts";
import { accountLimit } from "../limits.ts";
import { createAccountOutput } from "../outputs.ts";
import { sortedPageOf } from "../pages.ts";
import { createAccountRequests, type CreateAccountRow } from "../tables.ts";
import { withTags } from "../tags.ts";
import { refuseFullCreation, seatsTaken } from "../seats.ts";
import { everything } from "../tree.ts";

/** Name of the job that makes the accounts. */
export const createAccountsJob = "organizations.create-accounts";

/** CreateAccount. Whether the e-mail address is free shows in the status only. */
export const createAccount = organizationOperation({
  name: "CreateAccount",
  standing: "management",
  run: async (call, input) => {
    const { tx, organization, context } = call;
    const tags = withTags({}, input.Tags);
    await checkLimits(call);
    const row: CreateAccountRow = {
      organizationId: organization.id,
      id: newCreateAccountId(context.ids),
      state: "IN_PROGRESS",
      accountName: input.AccountName,
      email: input.Email,
      roleName: input.RoleName ?? "OrganizationAccountAccessRole",
      tags,
      requestedAt: context.clock.now(),
    };
    tx.put(createAccountRequests, row);
    context.jobs.wake(createAccountsJob);
    return { CreateAccountStatus: createAccountOutput(row) };
  },
});

async function checkLimits({ tx, organization }: OrganizationCall): Promise<void> {
  const requests = await tx.range(createAccountRequests, { prefix: [organization.id], limit: everything });
  refuseFullCreation(requests);
  if ((await seatsTaken(tx, organization)) >= accountLimit(organization)) {
    throw constraintViolation("ACCOUNT_NUMBER_LIMIT_EXCEEDED", "You have exceeded the allowed number of AWS accounts.");
  }
}

/** CreateGovCloudAccount is offered to accounts that have access to GovCloud: none here. */
export const createGovCloudAccount = organizationOperation({
  name: "CreateGovCloudAccount",
  standing: "management",
  run: async () => {
    throw unsupportedEndpoint();
  },
});

/** DescribeCreateAccountStatus. */
export const describeCreateAccountStatus = organizationOperation({
  name: "DescribeCreateAccountStatus",
  standing: "delegate",
  run: async ({ tx, organization, context }, input) => {
    const row = await tx.get(createAccountRequests, [organization.id, input.CreateAccountRequestId]);
    if (row === undefined) throw createAccountStatusNotFound();
    // A wake may have been lost with its process; who waits for the account wakes the job again.
    if (row.state === "IN_PROGRESS") context.jobs.wake(createAccountsJob);
    return { CreateAccountStatus: createAccountOutput(row) };
  },
});

/** ListCreateAccountStatus: all requests, or those in some states. */
export const listCreateAccountStatus = organizationOperation({
  name: "ListCreateAccountStatus",
  standing: "delegate",
  run: async ({ tx, organization }, input) => {
    const all = await tx.range(createAccountRequests, { prefix: [organization.id], limit: everything });
    const wanted = input.States?.length ? all.filter((row) => input.States?.includes(row.state)) : all;
    const { rows, next } = sortedPageOf(wanted, (row) => row.id, input);
    return { CreateAccountStatuses: rows.map(createAccountOutput), ...next };
  },
});
