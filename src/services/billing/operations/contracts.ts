/** Private pricing contracts: an own region has none, and says so as AWS does to a payer without one. */
import type { Billing } from "../../../generated/billing.ts";
import type { Access, Operation } from "../../../kernel/operation.ts";
import { contractMissing } from "../errors.ts";
import { pageOf } from "../page.ts";

export const listContracts: Operation<Billing, "ListContracts"> = async (_context, input) => {
  const { page, next } = pageOf([], input);
  return { items: page, ...next };
};

/** Operations on one contract: there is none to act on. */
export type ContractOperation =
  | "AssociateContract"
  | "CancelContractualInvestmentAttestation"
  | "CreateContractualInvestmentAttestation"
  | "DisassociateContract"
  | "GetContractInformation"
  | "ListContractualInvestmentAttestations"
  | "ListContractualInvestmentSummaries"
  | "ListContractualInvestments";

interface Named {
  readonly contractArn: string;
}

/** ResourceNotFoundException for the contract that the input names. */
export function onContract(name: ContractOperation): {
  invoke: (context: object, input: Named) => Promise<never>;
  access: Access<Named>;
} {
  return {
    invoke: (_context, { contractArn }) => Promise.reject(contractMissing(contractArn)),
    access: ({ caller }, { contractArn }) => {
      const resourceAccount = /^arn:aws[a-z-]*:billing::(\d{12}):/.exec(contractArn)?.[1] ?? caller.accountId;
      return [{ action: `billing:${name}`, resource: contractArn, resourceAccount }];
    },
  };
}
