/** Quotas of credentials (IAM user guide, "IAM and AWS STS quotas"). */

export const mfaDevicesPerUser = 8;
export const serverCertificatesPerAccount = 20;
export const sshPublicKeysPerUser = 5;
export const signingCertificatesPerUser = 2;
export const serviceCredentialsPerService = 2;
/** Of each kind of identity provider. */
export const providersPerAccount = 100;

/** More rows than one account can have of anything that is listed here. */
export const allRows = 10_000;
