/** What OpenID Connect and SAML providers share, each under its own names. */
import {
  DeleteOpenIDConnectProviderCommand,
  DeleteSAMLProviderCommand,
  paginateListOpenIDConnectProviderTags,
  paginateListSAMLProviderTags,
  TagOpenIDConnectProviderCommand,
  TagSAMLProviderCommand,
  UntagOpenIDConnectProviderCommand,
  UntagSAMLProviderCommand,
  type IAMClient,
  type Tag,
} from "@aws-sdk/client-iam";
import { allItems } from "../../aws/all-items.ts";
import type { SdkCommand } from "../../aws/line-of-command.ts";

/** A provider. */
export interface Provider {
  readonly arn: string;
  readonly kind: "oidc" | "saml";
}

/** Told by its ARN: `…:saml-provider/NAME`, `…:oidc-provider/HOST/PATH`. */
export function providerOf(arn: string): Provider {
  return { arn, kind: arn.includes(":saml-provider/") ? "saml" : "oidc" };
}

/** A SAML provider's name; an OpenID Connect provider's URL without its scheme. */
export function providerName({ arn }: Provider): string {
  return arn.slice(arn.indexOf("/") + 1);
}

/** Deletes it. */
export function deleteProviderCommand({ arn, kind }: Provider): SdkCommand {
  return kind === "oidc"
    ? new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn })
    : new DeleteSAMLProviderCommand({ SAMLProviderArn: arn });
}

/** Its tags. */
export function providerTags(client: IAMClient, { arn, kind }: Provider): Promise<readonly Tag[]> {
  return kind === "oidc"
    ? allItems(
        paginateListOpenIDConnectProviderTags({ client }, { OpenIDConnectProviderArn: arn }),
        (page) => page.Tags,
      )
    : allItems(paginateListSAMLProviderTags({ client }, { SAMLProviderArn: arn }), (page) => page.Tags);
}

/** Sets tags. */
export function tagProviderCommand({ arn, kind }: Provider, Tags: { Key: string; Value: string }[]): SdkCommand {
  return kind === "oidc"
    ? new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, Tags })
    : new TagSAMLProviderCommand({ SAMLProviderArn: arn, Tags });
}

/** Takes tags away. */
export function untagProviderCommand({ arn, kind }: Provider, TagKeys: string[]): SdkCommand {
  return kind === "oidc"
    ? new UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, TagKeys })
    : new UntagSAMLProviderCommand({ SAMLProviderArn: arn, TagKeys });
}
