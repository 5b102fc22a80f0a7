/** Credentials, providers and what an account has but once, as the CLI reference shows them. */
import { expect } from "vitest";
import { arn, date, given, id, policy, text, type Story } from "./example.ts";

const serviceCredential = {
  CreateDate: date,
  ServiceName: "codecommit.amazonaws.com",
  ServiceUserName: expect.stringMatching(/^sofia(\+1)?-at-123456789012$/),
  ServiceSpecificCredentialId: id("ACCA"),
  UserName: "sofia",
  Status: "Active",
};

/** What is said of the credentials of users. The files are in the folder that the commands run in. */
export const credentials: Story = {
  title: "users' credentials",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield given("aws iam create-user --user-name Bob");
    yield {
      command: "aws iam create-access-key --user-name Bob",
      answer: {
        AccessKey: {
          UserName: "Bob",
          Status: "Active",
          CreateDate: date,
          SecretAccessKey: expect.stringMatching(/^\S{40}$/),
          AccessKeyId: id("AKIA"),
        },
      },
      keep: { key: "AccessKey.AccessKeyId" },
    };
    yield { command: "aws iam update-access-key --access-key-id %key% --status Inactive --user-name Bob" };
    yield {
      command: "aws iam list-access-keys --user-name Bob",
      answer: {
        AccessKeyMetadata: [{ UserName: "Bob", Status: "Inactive", CreateDate: date, AccessKeyId: id("AKIA") }],
      },
    };
    yield {
      command: "aws iam get-access-key-last-used --access-key-id %key%",
      answer: { UserName: "Bob", AccessKeyLastUsed: { Region: text, ServiceName: text } },
    };
    yield { command: "aws iam delete-access-key --access-key-id %key% --user-name Bob" };
    yield {
      command: "aws iam create-login-profile --user-name Bob --password '&1-3a6u:RA0djs' --password-reset-required",
      answer: { LoginProfile: { UserName: "Bob", CreateDate: date, PasswordResetRequired: true } },
    };
    yield {
      command: "aws iam get-login-profile --user-name Bob",
      answer: { LoginProfile: { UserName: "Bob", CreateDate: date } },
    };
    yield { command: "aws iam update-login-profile --user-name Bob --password 'SomeKindOfPassword123!@#'" };
    yield { command: "aws iam delete-login-profile --user-name Bob" };
    yield {
      command: "aws iam upload-signing-certificate --user-name Bob --certificate-body file://writer.pem",
      answer: {
        Certificate: {
          UserName: "Bob",
          Status: "Active",
          CertificateBody: expect.stringMatching(/^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/),
          CertificateId: expect.stringMatching(/^[A-Z0-9]{24,}$/),
          UploadDate: date,
        },
      },
      keep: { certificate: "Certificate.CertificateId" },
    };
    yield {
      command: "aws iam update-signing-certificate --certificate-id %certificate% --status Inactive --user-name Bob",
    };
    yield {
      command: "aws iam list-signing-certificates --user-name Bob",
      answer: { Certificates: [{ UserName: "Bob", Status: "Inactive", CertificateBody: text, UploadDate: date }] },
    };
    yield { command: "aws iam delete-signing-certificate --user-name Bob --certificate-id %certificate%" };

    yield given("aws iam create-user --user-name sofia");
    const key = { UserName: "sofia", SSHPublicKeyId: id("APKA"), UploadDate: date };
    yield {
      command: "aws iam upload-ssh-public-key --user-name sofia --ssh-public-key-body file://writer.pub",
      answer: {
        SSHPublicKey: {
          ...key,
          Fingerprint: expect.stringMatching(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/),
          SSHPublicKeyBody: expect.stringMatching(/^ssh-rsa /),
          Status: "Active",
        },
      },
      keep: { ssh: "SSHPublicKey.SSHPublicKeyId" },
    };
    yield { command: "aws iam update-ssh-public-key --user-name sofia --ssh-public-key-id %ssh% --status Inactive" };
    yield {
      command: "aws iam list-ssh-public-keys --user-name sofia",
      answer: { SSHPublicKeys: [{ ...key, Status: "Inactive" }] },
    };
    yield {
      command: "aws iam get-ssh-public-key --user-name sofia --ssh-public-key-id %ssh% --encoding PEM",
      answer: { SSHPublicKey: { ...key, SSHPublicKeyBody: expect.stringMatching(/^-----BEGIN PUBLIC KEY-----\n/) } },
    };
    yield { command: "aws iam delete-ssh-public-key --user-name sofia --ssh-public-key-id %ssh%" };
    yield {
      command: "aws iam create-service-specific-credential --user-name sofia --service-name codecommit.amazonaws.com",
      answer: { ServiceSpecificCredential: { ...serviceCredential, ServicePassword: text } },
      keep: { git: "ServiceSpecificCredential.ServiceSpecificCredentialId" },
    };
    yield {
      command: "aws iam reset-service-specific-credential --user-name sofia --service-specific-credential-id %git%",
      answer: { ServiceSpecificCredential: { ...serviceCredential, ServicePassword: text } },
    };
    yield {
      command:
        "aws iam update-service-specific-credential --user-name sofia --service-specific-credential-id %git% --status Inactive",
    };
    yield {
      command: "aws iam list-service-specific-credentials --user-name sofia",
      answer: { ServiceSpecificCredentials: [{ ...serviceCredential, Status: "Inactive" }] },
    };
    yield {
      command: "aws iam delete-service-specific-credential --user-name sofia --service-specific-credential-id %git%",
    };
    yield {
      command:
        "aws iam create-virtual-mfa-device --virtual-mfa-device-name BobsMFADevice --outfile QRCode.png --bootstrap-method QRCodePNG",
      answer: { VirtualMFADevice: { SerialNumber: arn("mfa/BobsMFADevice") } },
    };
    yield {
      command: "aws iam list-virtual-mfa-devices",
      answer: { VirtualMFADevices: [{ SerialNumber: arn("mfa/BobsMFADevice") }] },
    };
    yield { command: "aws iam delete-virtual-mfa-device --serial-number arn:aws:iam::123456789012:mfa/BobsMFADevice" };
  },
};

const federated = {
  Effect: "Allow",
  Principal: { Federated: arn("oidc-provider/server.example.com") },
  Action: "sts:AssumeRoleWithWebIdentity",
};

/** What is said of providers, server certificates and settings of the account. */
export const account: Story = {
  title: "providers, certificates and the account",
  source: "AWS CLI reference, iam",
  account: "123456789012",
  *examples() {
    yield { command: "aws iam create-account-alias --account-alias examplecorp" };
    yield { command: "aws iam list-account-aliases", answer: { AccountAliases: ["examplecorp"] } };
    yield { command: "aws iam delete-account-alias --account-alias examplecorp" };
    yield { command: "aws iam update-account-password-policy --minimum-password-length 8 --require-numbers" };
    yield {
      command: "aws iam get-account-password-policy",
      answer: {
        PasswordPolicy: {
          AllowUsersToChangePassword: false,
          RequireLowercaseCharacters: false,
          RequireUppercaseCharacters: false,
          MinimumPasswordLength: 8,
          RequireNumbers: true,
        },
      },
    };
    yield { command: "aws iam delete-account-password-policy" };
    yield { command: "aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token" };

    const oidc = arn("oidc-provider/server.example.com");
    // The guide's ends with EXAMPLE, which is no hexadecimal number.
    const thumbprint = "3768084dfb3d2b68b7897bf5f565da8ef0123456";
    yield {
      command: `aws iam create-open-id-connect-provider --url https://server.example.com --client-id-list example-application-ID --thumbprint-list ${thumbprint}`,
      answer: { OpenIDConnectProviderArn: oidc },
    };
    yield {
      command: `aws iam add-client-id-to-open-id-connect-provider --client-id my-application-ID --open-id-connect-provider-arn ${oidc}`,
    };
    yield {
      command: `aws iam remove-client-id-from-open-id-connect-provider --client-id my-application-ID --open-id-connect-provider-arn ${oidc}`,
    };
    yield {
      command: `aws iam get-open-id-connect-provider --open-id-connect-provider-arn ${oidc}`,
      answer: {
        Url: "server.example.com",
        CreateDate: date,
        ThumbprintList: [thumbprint],
        ClientIDList: ["example-application-ID"],
      },
    };
    yield {
      command: "aws iam list-open-id-connect-providers",
      answer: { OpenIDConnectProviderList: [{ Arn: oidc }] },
    };
    yield given(`aws iam create-role --role-name Web --assume-role-policy-document ${policy(federated)}`);
    yield { command: `aws iam delete-open-id-connect-provider --open-id-connect-provider-arn ${oidc}` };

    const saml = arn("saml-provider/MySAMLProvider");
    yield {
      command: "aws iam create-saml-provider --saml-metadata-document file://metadata.xml --name MySAMLProvider",
      answer: { SAMLProviderArn: saml },
    };
    yield {
      command: "aws iam list-saml-providers",
      answer: { SAMLProviderList: [{ Arn: saml, ValidUntil: date, CreateDate: date }] },
    };
    yield {
      command: `aws iam tag-saml-provider --saml-provider-arn ${saml} --tags '[{"Key": "Department", "Value": "Accounting"}]'`,
    };
    yield {
      command: `aws iam get-saml-provider --saml-provider-arn ${saml}`,
      answer: {
        SAMLMetadataDocument: text,
        CreateDate: date,
        ValidUntil: date,
        Tags: [{ Key: "Department", Value: "Accounting" }],
      },
    };
    yield {
      command: `aws iam update-saml-provider --saml-metadata-document file://metadata.xml --saml-provider-arn ${saml}`,
      answer: { SAMLProviderArn: saml },
    };
    yield { command: `aws iam delete-saml-provider --saml-provider-arn ${saml}` };

    const certificate = {
      Path: "/",
      ServerCertificateName: "myServerCertificate",
      ServerCertificateId: id("ASCA"),
      Arn: arn("server-certificate/myServerCertificate"),
      UploadDate: date,
      Expiration: date,
    };
    yield {
      command:
        "aws iam upload-server-certificate --server-certificate-name myServerCertificate --certificate-body file://site.pem --private-key file://site-key.pem",
      answer: { ServerCertificateMetadata: certificate },
    };
    yield { command: "aws iam list-server-certificates", answer: { ServerCertificateMetadataList: [certificate] } };
    yield {
      command: "aws iam get-server-certificate --server-certificate-name myServerCertificate",
      answer: { ServerCertificate: { ServerCertificateMetadata: certificate, CertificateBody: text } },
    };
    yield { command: "aws iam delete-server-certificate --server-certificate-name myServerCertificate" };
  },
};
