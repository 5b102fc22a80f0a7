/** Tests of ceph/s3-tests that ask for something else than AWS does, and what AWS does. */

/** Tests that ask for the same thing. */
interface Difference {
  /** What AWS answers, and Haneul therefore too. */
  readonly reason: string;
  /** Names of functions: with parameters for one variant, without for all. */
  readonly tests: readonly string[];
}

/** Where AWS's documentation or its recorded answers differ from what the suite wants. */
const differences: readonly Difference[] = [
  {
    reason: "AWS answers 501 to a write with If-Match: * or If-None-Match: a tag",
    tests: [
      "test_put_object_if_match",
      "test_multipart_put_object_if_match",
      "test_put_current_object_if_none_match",
      "test_multipart_put_current_object_if_none_match",
      "test_put_current_object_if_match",
      "test_multipart_put_current_object_if_match",
      "test_put_object_current_if_match",
    ],
  },
  {
    reason:
      "AWS asks log buckets to be the owner's own and to let log delivery in, with errors of its own, and keeps grants",
    tests: [
      "test_put_bucket_logging",
      "test_put_bucket_logging_errors",
      "test_put_bucket_logging_permissions",
      "test_put_bucket_logging_policy_wildcard",
    ],
  },
  {
    reason: "AWS refuses a policy without a resource",
    tests: ["test_bucket_logging_owner"],
  },
  {
    reason: "AWS answers 400 to an expected owner that is no account id",
    tests: ["test_expected_bucket_owner"],
  },
  {
    reason: "AWS answers InvalidRequest to a completion without a body (MalformedXML to one whose list is empty)",
    tests: ["test_multipart_upload_empty"],
  },
  {
    reason: "AWS answers InvalidPartOrder to a completion that names a part twice",
    tests: ["test_multipart_resend_first_finishes_last"],
  },
  {
    reason: "AWS takes no header that asks for encryption with the parts of an upload and with its completion",
    tests: [
      "test_sse_kms_multipart_upload",
      "test_sse_kms_multipart_invalid_chunks_1",
      "test_sse_kms_multipart_invalid_chunks_2",
    ],
  },
  {
    reason: "AWS encodes a space as a plus in listings that are encoded",
    tests: ["test_bucket_list_encoding_basic", "test_bucket_listv2_encoding_basic"],
  },
  {
    reason: "AWS encodes the prefix of a listing, too, which the client decodes in the second version alone",
    tests: ["test_bucket_list_prefix_unreadable"],
  },
  {
    reason: "AWS answers 501 to an object in HTTP's own chunks that does not say how long it is",
    tests: ["test_object_write_with_chunked_transfer_encoding"],
  },
  {
    reason: "AWS refuses an empty continuation token",
    tests: ["test_bucket_listv2_continuationtoken_empty"],
  },
  {
    reason: "AWS completes an upload under a customer's key without that key, unless it has a checksum algorithm",
    tests: [
      "test_copy_part_enc[sse-c-sse-c-STANDARD-STANDARD-8388608]",
      "test_copy_part_enc[sse-s3-sse-c-STANDARD-STANDARD-8388608]",
      "test_copy_part_enc[sse-kms-sse-c-STANDARD-STANDARD-8388608]",
    ],
  },
  {
    reason: "AWS answers 400 InvalidArgument when a copied range ends behind its source, and not InvalidRange",
    tests: ["test_multipart_copy_invalid_range"],
  },
  {
    reason: "The test removes a header before signing, and the client adds it again: nothing is left to refuse",
    tests: [
      "test_object_create_bad_contentlength_none",
      "test_object_create_bad_authorization_empty",
      "test_object_create_bad_authorization_none",
      "test_bucket_create_bad_authorization_empty",
      "test_bucket_create_bad_authorization_none",
    ],
  },
  {
    reason: "AWS answers 400 InvalidArgument to a default retention of no days, and knows no InvalidRetentionPeriod",
    tests: ["test_object_lock_put_obj_lock_invalid_days", "test_object_lock_put_obj_lock_invalid_years"],
  },
  {
    reason: "AWS answers 416 InvalidPartNumber for a part that an object does not have, and not 400 InvalidPart",
    tests: [
      "test_multipart_get_part",
      "test_multipart_sse_c_get_part",
      "test_multipart_single_get_part",
      "test_non_multipart_get_part",
      "test_non_multipart_sse_c_get_part",
    ],
  },
  {
    reason: "AWS answers NoSuchBucketPolicy when the status of a policy is asked that is not there",
    tests: [
      "test_get_bucket_policy_status",
      "test_get_public_acl_bucket_policy_status",
      "test_get_authpublic_acl_bucket_policy_status",
      "test_get_publicpolicy_acl_bucket_policy_status",
      "test_get_nonpublicpolicy_acl_bucket_policy_status",
    ],
  },
  {
    reason: "AWS answers 400 AuthorizationQueryParametersError for an X-Amz-Expires out of range, and not 403",
    tests: [
      "test_object_raw_get_x_amz_expires_out_max_range",
      "test_object_raw_get_x_amz_expires_out_positive_range",
      "test_object_raw_put_authenticated_expired",
    ],
  },
  {
    reason: "AWS tells checksums that are none (InvalidRequest) from wrong ones (BadDigest)",
    tests: ["test_object_checksum_sha256", "test_object_checksum_crc64nvme", "test_multipart_checksum_sha256"],
  },
  {
    reason: "AWS takes the account's own key (aws/s3) where a request names none",
    tests: ["test_sse_kms_no_key"],
  },
  {
    reason: "AWS wants signature version 4 for SSE-KMS",
    tests: ["test_sse_kms_post_object_authenticated_request"],
  },
  {
    reason: "AWS lets an owner in us-east-1 make a bucket again, and resets its ACL",
    tests: ["test_bucket_recreate_overwrite_acl", "test_bucket_recreate_new_acl"],
  },
  {
    reason: "AWS answers 403 to a read with another customer's key, and not 400",
    tests: ["test_encryption_sse_c_other_key", "test_encryption_sse_c_multipart_bad_download"],
  },
  {
    reason: "AWS refuses principals that are no accounts, users or roles",
    tests: ["test_get_nonpublicpolicy_principal_bucket_policy_status", "test_block_public_policy_with_principal"],
  },
  {
    reason: "AWS has no tenants and refuses such a bucket name",
    tests: ["test_bucket_policy_different_tenant", "test_bucket_policy_tenanted_bucket"],
  },
  {
    reason: "AWS wants every field of a form named by its policy, and every field that the policy names",
    tests: [
      "test_sse_s3_default_post_object_authenticated_request",
      "test_sse_kms_default_post_object_authenticated_request",
      "test_post_object_upload_checksum",
    ],
  },
  {
    reason: "AWS refuses a policy whose action and resource do not fit each other",
    tests: ["test_bucket_policy_multipart"],
  },
  {
    reason: "The caller is the bucket owner's root user, whom AWS allows without a policy",
    tests: ["test_bucket_policy_set_condition_operator_end_with_IfExists"],
  },
  {
    reason: "The test sets the tags' header on another client than the one it writes with",
    tests: ["test_bucket_policy_put_obj_request_obj_tag"],
  },
  {
    reason: "AWS answers BadRequest to more than ten tags of an object, and not InvalidTag",
    tests: ["test_put_excess_tags"],
  },
  {
    reason: "AWS wants the parts' checksums again when a composite checksum is completed",
    tests: ["test_get_multipart_checksum_object_attributes"],
  },
  {
    reason: "AWS returns metadata that is not ASCII encoded as RFC 2047 has it",
    tests: ["test_object_set_get_unicode_metadata"],
  },
  {
    reason: "AWS has ended torrents and answers 405 MethodNotAllowed",
    tests: ["test_get_object_torrent"],
  },
  {
    reason: "AWS takes any key that is UTF-8",
    tests: ["test_object_read_unreadable"],
  },
  {
    reason: "AWS sends x-amz-delete-marker only where there is one",
    tests: ["test_delete_marker_nonversioned", "test_delete_marker_expiration"],
  },
  {
    reason: "AWS lets a user assume another account's role only where the user's own policies allow it, too",
    tests: [
      "test_same_account_role_policy_allow",
      "test_cross_account_role_policy_allow",
      "test_account_role_policy_allow_create_bucket",
      "test_account_role_policy_allow_get_role",
    ],
  },
  {
    reason: "AWS wants the URL of an OpenID Connect provider to begin with https://",
    tests: [
      "test_account_oidc_provider",
      "test_verify_add_new_client_id_to_oidc",
      "test_verify_add_existing_client_id_to_oidc",
      "test_verify_remove_client_id_from_oidc",
      "test_verify_update_thumbprintlist_of_oidc",
    ],
  },
  {
    reason: "AWS's ARNs of users and roles name the account, the suite's do not",
    tests: [
      "test_assume_role_allow",
      "test_assume_role_deny",
      "test_assume_role_creds_expiry",
      "test_assume_role_deny_head_nonexistent",
      "test_assume_role_allow_head_nonexistent",
    ],
  },
  {
    reason: "AWS lets the owner's root user get, put and delete a bucket's policy whatever it says",
    tests: ["test_bucket_policy_deny_self_denied_policy_confirm_header"],
  },
  {
    reason: "The test puts a policy on a user of another account",
    tests: ["test_get_session_token"],
  },
];

const byTest = new Map(differences.flatMap(({ reason, tests }) => tests.map((test) => [test, reason] as const)));

/** What AWS does instead of what this test wants; undefined when AWS does what the test wants, as far as is known. */
export function findDifference(testId: string): string | undefined {
  const name = testId.slice(testId.lastIndexOf("::") + 2);
  const parameters = name.indexOf("[");
  return byTest.get(name) ?? (parameters < 0 ? undefined : byTest.get(name.slice(0, parameters)));
}
