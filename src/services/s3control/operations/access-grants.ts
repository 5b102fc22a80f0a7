/** The operations of access grants: what each asks of authorization, and what it is called on the bill. */
import type { Context } from "../../../kernel/context.ts";
import type { Access, InputOf, Operation, OperationDefinition } from "../../../kernel/operation.ts";
import type { S3control } from "../../../generated/s3control.ts";
import {
  createGrantAccess,
  ofGrant,
  ofLocation,
  ofOwnInstance,
  ofSharedInstance,
  placeOf,
  type GrantsInput,
} from "../access-grants/access.ts";
import { instanceArn } from "../access-grants/arns.ts";
import { controlAccess } from "../access.ts";
import {
  getDataAccess,
  getInstanceForPrefix,
  instanceForPrefixAccess,
  listCallerAccessGrants,
} from "./access-grants-data.ts";
import { createAccessGrant, deleteAccessGrant, getAccessGrant, listAccessGrants } from "./access-grants-grants.ts";
import {
  associateIdentityCenter,
  createAccessGrantsInstance,
  deleteAccessGrantsInstance,
  deleteInstancePolicy,
  dissociateIdentityCenter,
  getAccessGrantsInstance,
  getInstancePolicy,
  listAccessGrantsInstances,
  putInstancePolicy,
} from "./access-grants-instances.ts";
import {
  createAccessGrantsLocation,
  deleteAccessGrantsLocation,
  getAccessGrantsLocation,
  listAccessGrantsLocations,
  updateAccessGrantsLocation,
} from "./access-grants-locations.ts";

type Name = keyof S3control;

/** One operation; `billed` is its name in the cost report, where all of them are requests of the eighth tier. */
function of<N extends Name>(
  invoke: Operation<S3control, N>,
  billed: string,
  access: Access<object>,
): OperationDefinition<S3control, N> {
  const usage = (context: Context, input: GrantsInput) => {
    const place = placeOf(context, input);
    const { accountId: account } = place;
    return [{ usageType: "Requests-Tier8", operation: billed, quantity: 1, resource: instanceArn(place), account }];
  };
  return { invoke, access: access as Access<InputOf<S3control, N>>, usage: usage as never };
}

const own = (name: Name): Access<object> => ofOwnInstance(`s3:${name}`);
const shared = (name: Name): Access<object> => ofSharedInstance(`s3:${name}`);
const location = (name: Name): Access<object> => ofLocation(`s3:${name}`);

export const accessGrantsOperations = {
  CreateAccessGrantsInstance: of<"CreateAccessGrantsInstance">(
    createAccessGrantsInstance,
    "CreateAGInstance",
    own("CreateAccessGrantsInstance"),
  ),
  GetAccessGrantsInstance: of<"GetAccessGrantsInstance">(
    getAccessGrantsInstance,
    "GetAG",
    own("GetAccessGrantsInstance"),
  ),
  DeleteAccessGrantsInstance: of<"DeleteAccessGrantsInstance">(
    deleteAccessGrantsInstance,
    "DeleteAG",
    own("DeleteAccessGrantsInstance"),
  ),
  ListAccessGrantsInstances: of<"ListAccessGrantsInstances">(
    listAccessGrantsInstances,
    "ListAGs",
    controlAccess("s3:ListAccessGrantsInstances"),
  ),
  GetAccessGrantsInstanceForPrefix: of<"GetAccessGrantsInstanceForPrefix">(
    getInstanceForPrefix,
    "GetAGInstanceForPrefix",
    instanceForPrefixAccess,
  ),
  AssociateAccessGrantsIdentityCenter: of<"AssociateAccessGrantsIdentityCenter">(
    associateIdentityCenter,
    "CreateAGIdC",
    own("AssociateAccessGrantsIdentityCenter"),
  ),
  DissociateAccessGrantsIdentityCenter: of<"DissociateAccessGrantsIdentityCenter">(
    dissociateIdentityCenter,
    "DeleteAGIdC",
    own("DissociateAccessGrantsIdentityCenter"),
  ),
  PutAccessGrantsInstanceResourcePolicy: of<"PutAccessGrantsInstanceResourcePolicy">(
    putInstancePolicy,
    "CreateAGInstancePolicy",
    own("PutAccessGrantsInstanceResourcePolicy"),
  ),
  GetAccessGrantsInstanceResourcePolicy: of<"GetAccessGrantsInstanceResourcePolicy">(
    getInstancePolicy,
    "GetAGInstancePolicy",
    own("GetAccessGrantsInstanceResourcePolicy"),
  ),
  DeleteAccessGrantsInstanceResourcePolicy: of<"DeleteAccessGrantsInstanceResourcePolicy">(
    deleteInstancePolicy,
    "DeleteAGInstancePolicy",
    own("DeleteAccessGrantsInstanceResourcePolicy"),
  ),
  CreateAccessGrantsLocation: of<"CreateAccessGrantsLocation">(
    createAccessGrantsLocation,
    "CreateAGLocation",
    location("CreateAccessGrantsLocation"),
  ),
  GetAccessGrantsLocation: of<"GetAccessGrantsLocation">(
    getAccessGrantsLocation,
    "GetAGLocation",
    location("GetAccessGrantsLocation"),
  ),
  UpdateAccessGrantsLocation: of<"UpdateAccessGrantsLocation">(
    updateAccessGrantsLocation,
    "UpdateAGLocation",
    location("UpdateAccessGrantsLocation"),
  ),
  DeleteAccessGrantsLocation: of<"DeleteAccessGrantsLocation">(
    deleteAccessGrantsLocation,
    "DeleteAGLocation",
    location("DeleteAccessGrantsLocation"),
  ),
  ListAccessGrantsLocations: of<"ListAccessGrantsLocations">(
    listAccessGrantsLocations,
    "ListAGLocations",
    shared("ListAccessGrantsLocations"),
  ),
  CreateAccessGrant: of<"CreateAccessGrant">(createAccessGrant, "CreateAGGrant", createGrantAccess),
  GetAccessGrant: of<"GetAccessGrant">(getAccessGrant, "GetAGGrant", ofGrant("s3:GetAccessGrant")),
  DeleteAccessGrant: of<"DeleteAccessGrant">(deleteAccessGrant, "DeleteAGGrant", ofGrant("s3:DeleteAccessGrant")),
  ListAccessGrants: of<"ListAccessGrants">(listAccessGrants, "ListAGGrants", shared("ListAccessGrants")),
  GetDataAccess: of<"GetDataAccess">(getDataAccess, "GetAGDataAccess", shared("GetDataAccess")),
  ListCallerAccessGrants: of<"ListCallerAccessGrants">(
    listCallerAccessGrants,
    "ListAGCallerGrants",
    shared("ListCallerAccessGrants"),
  ),
};
