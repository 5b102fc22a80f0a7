# One of every kind of thing that IAM keeps in an account.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" {}
variable "limit_seconds" { default = 7200 }
variable "department" { default = "sky" }

provider "aws" {
  region                  = "us-east-1"
  skip_metadata_api_check = true
  endpoints {
    iam = var.endpoint
    sts = var.endpoint
  }
  default_tags { tags = { department = var.department } }
}

data "aws_caller_identity" "me" {}
data "aws_partition" "here" {}

data "aws_iam_policy_document" "read" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = ["arn:aws:s3:::photos", "arn:aws:s3:::photos/$${aws:username}/*"]
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["true"]
    }
  }
}

data "aws_iam_policy_document" "write" {
  source_policy_documents = [data.aws_iam_policy_document.read.json]
  statement {
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::photos/*"]
  }
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "AWS"
      identifiers = [aws_iam_user.writer.arn, data.aws_caller_identity.me.account_id]
    }
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com", "lambda.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["from terraform"]
    }
  }
}

data "aws_iam_policy" "support" { name = "AWSSupportAccess" }

# Users and what is theirs

resource "aws_iam_user" "writer" {
  name                 = "Writer.One+a=b@sky"
  path                 = "/crew/"
  force_destroy        = true
  permissions_boundary = aws_iam_policy.read.arn
  tags                 = { role = "writer" }
}

resource "aws_iam_user" "reader" {
  name = "reader"
}

resource "aws_iam_access_key" "writer" {
  user   = aws_iam_user.writer.name
  status = "Inactive"
}

resource "aws_iam_user_login_profile" "writer" {
  user                    = aws_iam_user.writer.name
  password_length         = 24
  password_reset_required = true
  depends_on              = [aws_iam_account_password_policy.strict]
}

resource "aws_iam_user_ssh_key" "writer" {
  username   = aws_iam_user.writer.name
  encoding   = "SSH"
  public_key = file("${path.module}/writer.pub")
}

resource "aws_iam_signing_certificate" "writer" {
  user_name        = aws_iam_user.writer.name
  certificate_body = file("${path.module}/writer.pem")
  status           = "Active"
}

resource "aws_iam_service_specific_credential" "writer" {
  service_name = "codecommit.amazonaws.com"
  user_name    = aws_iam_user.writer.name
}

resource "aws_iam_virtual_mfa_device" "writer" {
  virtual_mfa_device_name = "writer"
  path                    = "/crew/"
}

resource "aws_iam_user_policy" "writer" {
  name   = "inline"
  user   = aws_iam_user.writer.name
  policy = data.aws_iam_policy_document.write.json
}

resource "aws_iam_user_policy_attachment" "writer" {
  user       = aws_iam_user.writer.name
  policy_arn = data.aws_iam_policy.support.arn
}

resource "aws_iam_user_policies_exclusive" "writer" {
  user_name    = aws_iam_user.writer.name
  policy_names = [aws_iam_user_policy.writer.name]
}

# Groups

resource "aws_iam_group" "crew" {
  name = "crew"
  path = "/crew/"
}

resource "aws_iam_group" "guests" {
  name = "guests"
}

resource "aws_iam_group_membership" "crew" {
  name  = "all of the crew"
  group = aws_iam_group.crew.name
  users = [aws_iam_user.writer.name, aws_iam_user.reader.name]
}

resource "aws_iam_user_group_membership" "reader" {
  user   = aws_iam_user.reader.name
  groups = [aws_iam_group.guests.name]
}

resource "aws_iam_group_policy" "crew" {
  name   = "inline"
  group  = aws_iam_group.crew.name
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_group_policy_attachment" "crew" {
  group      = aws_iam_group.crew.name
  policy_arn = aws_iam_policy.read.arn
}

# Policies

resource "aws_iam_policy" "read" {
  name        = "read"
  path        = "/photos/"
  description = "Read photos"
  policy      = data.aws_iam_policy_document.read.json
}

resource "aws_iam_policy" "versions" {
  name_prefix = "versions-"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "sts:*", Resource = "*", Condition = { NumericGreaterThan = { "sts:DurationSeconds" = var.limit_seconds } } }]
  })
}

resource "aws_iam_policy_attachment" "versions" {
  name       = "everywhere"
  policy_arn = aws_iam_policy.versions.arn
  users      = [aws_iam_user.reader.name]
  groups     = [aws_iam_group.guests.name]
  roles      = [aws_iam_role.server.name]
}

# Roles

resource "aws_iam_role" "server" {
  name                  = "server"
  path                  = "/servers/"
  description           = "What servers may"
  assume_role_policy    = data.aws_iam_policy_document.trust.json
  max_session_duration  = var.limit_seconds
  permissions_boundary  = "arn:${data.aws_partition.here.partition}:iam::aws:policy/PowerUserAccess"
  force_detach_policies = true
  tags                  = { kind = "server" }
}

resource "aws_iam_role_policy" "server" {
  name_prefix = "inline-"
  role        = aws_iam_role.server.id
  policy      = data.aws_iam_policy_document.write.json
}

resource "aws_iam_role_policy_attachment" "server" {
  role       = aws_iam_role.server.name
  policy_arn = aws_iam_policy.read.arn
}

resource "aws_iam_role_policy_attachments_exclusive" "server" {
  role_name   = aws_iam_role.server.name
  policy_arns = [aws_iam_role_policy_attachment.server.policy_arn, aws_iam_policy.versions.arn]
  depends_on  = [aws_iam_policy_attachment.versions]
}

resource "aws_iam_instance_profile" "server" {
  name = "server"
  path = "/servers/"
  role = aws_iam_role.server.name
}

resource "aws_iam_service_linked_role" "scaling" {
  aws_service_name = "autoscaling.amazonaws.com"
  custom_suffix    = "sky"
  description      = "Scaling of the sky"
}

# The account

resource "aws_iam_account_alias" "sky" {
  account_alias = "haneul-sky"
}

resource "aws_iam_account_password_policy" "strict" {
  minimum_password_length        = 20
  require_lowercase_characters   = true
  require_numbers                = true
  require_uppercase_characters   = true
  require_symbols                = true
  allow_users_to_change_password = true
  max_password_age               = 90
  password_reuse_prevention      = 5
}

resource "aws_iam_security_token_service_preferences" "tokens" {
  global_endpoint_token_version = "v2Token"
}

resource "aws_iam_openid_connect_provider" "forge" {
  url             = "https://token.actions.githubusercontent.com"
  client_id_list  = ["sts.amazonaws.com", "other"]
  thumbprint_list = ["6938fd4d98bab03faadb97b34396831e3780aea1"]
}

resource "aws_iam_saml_provider" "company" {
  name                   = "company"
  saml_metadata_document = file("${path.module}/metadata.xml")
}

resource "aws_iam_server_certificate" "site" {
  name             = "site"
  path             = "/cloudfront/sky/"
  certificate_body = file("${path.module}/site.pem")
  private_key      = file("${path.module}/site-key.pem")
}

# What is read back

data "aws_iam_role" "server" { name = aws_iam_role.server.name }
data "aws_iam_user" "writer" { user_name = aws_iam_user.writer.name }
data "aws_iam_group" "crew" {
  group_name = aws_iam_group.crew.name
  depends_on = [aws_iam_group_membership.crew]
}
data "aws_iam_policy" "read" { arn = aws_iam_policy.read.arn }
data "aws_iam_instance_profile" "server" { name = aws_iam_instance_profile.server.name }
data "aws_iam_account_alias" "sky" { depends_on = [aws_iam_account_alias.sky] }
data "aws_iam_users" "crew" {
  path_prefix = "/crew/"
  depends_on  = [aws_iam_user.writer]
}
data "aws_iam_roles" "servers" {
  path_prefix = "/servers/"
  depends_on  = [aws_iam_role.server]
}
data "aws_iam_access_keys" "writer" {
  user       = aws_iam_user.writer.name
  depends_on = [aws_iam_access_key.writer]
}
data "aws_iam_session_context" "me" { arn = data.aws_caller_identity.me.arn }
data "aws_iam_server_certificate" "site" {
  name       = aws_iam_server_certificate.site.name
  depends_on = [aws_iam_server_certificate.site]
}
data "aws_iam_openid_connect_provider" "forge" { arn = aws_iam_openid_connect_provider.forge.arn }
data "aws_iam_saml_provider" "company" { arn = aws_iam_saml_provider.company.arn }
data "aws_iam_principal_policy_simulation" "writer" {
  action_names      = ["s3:GetObject"]
  policy_source_arn = aws_iam_user.writer.arn
  resource_arns     = ["arn:aws:s3:::photos/${aws_iam_user.writer.name}/x"]
  context {
    key    = "aws:SecureTransport"
    type   = "boolean"
    values = ["true"]
  }
  context {
    key    = "aws:username"
    type   = "string"
    values = [aws_iam_user.writer.name]
  }
  depends_on = [aws_iam_user_policy.writer, aws_iam_group_membership.crew]
}

output "found" {
  value = {
    role        = data.aws_iam_role.server.arn
    user        = data.aws_iam_user.writer.arn
    members     = sort(data.aws_iam_group.crew.users[*].user_name)
    description = data.aws_iam_policy.read.description
    profile     = data.aws_iam_instance_profile.server.role_name
    alias       = data.aws_iam_account_alias.sky.account_alias
    users       = data.aws_iam_users.crew.names
    roles       = data.aws_iam_roles.servers.names
    keys        = [for key in data.aws_iam_access_keys.writer.access_keys : key.status]
    issuer      = data.aws_iam_session_context.me.issuer_arn
    certificate = data.aws_iam_server_certificate.site.path
    clients     = data.aws_iam_openid_connect_provider.forge.client_id_list
    allowed     = data.aws_iam_principal_policy_simulation.writer.all_allowed
  }
}
