# An organization of three levels with accounts and every kind of policy that hangs on them.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" {}
variable "denied" { default = "s3:DeleteBucket" }

provider "aws" {
  region                  = "us-east-1"
  skip_metadata_api_check = true
  endpoints {
    account       = var.endpoint
    iam           = var.endpoint
    organizations = var.endpoint
    sts           = var.endpoint
  }
}

resource "aws_organizations_organization" "sky" {
  feature_set                   = "ALL"
  aws_service_access_principals = ["account.amazonaws.com", "cloudtrail.amazonaws.com", "iam.amazonaws.com"]
  enabled_policy_types          = ["RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY", "BACKUP_POLICY"]
}

locals {
  root = aws_organizations_organization.sky.roots[0].id
}

# Units, three levels of them

resource "aws_organizations_organizational_unit" "workloads" {
  name      = "Workloads"
  parent_id = local.root
  tags      = { level = "1" }
}

resource "aws_organizations_organizational_unit" "production" {
  name      = "Production"
  parent_id = aws_organizations_organizational_unit.workloads.id
}

resource "aws_organizations_organizational_unit" "web" {
  name      = "Web"
  parent_id = aws_organizations_organizational_unit.production.id
}

# Accounts

resource "aws_organizations_account" "security" {
  name              = "security"
  email             = "security@example.com"
  role_name         = "SecurityAccess"
  parent_id         = local.root
  close_on_deletion = true
  tags              = { team = "security" }
  lifecycle { ignore_changes = [role_name] }
}

resource "aws_organizations_account" "web" {
  name                       = "web"
  email                      = "web@example.com"
  parent_id                  = aws_organizations_organizational_unit.web.id
  iam_user_access_to_billing = "ALLOW"
  close_on_deletion          = true
  lifecycle { ignore_changes = [iam_user_access_to_billing] }
}

# Policies and where they hang

resource "aws_organizations_policy" "guard" {
  name        = "guard"
  description = "What nobody may"
  depends_on  = [aws_organizations_organization.sky]
  content = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = [var.denied], Resource = "*" }]
  })
  tags = { kind = "guard" }
}

resource "aws_organizations_policy" "perimeter" {
  name = "perimeter"
  type = "RESOURCE_CONTROL_POLICY"
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny", Principal = "*", Action = "s3:*", Resource = "*"
      Condition = { StringNotEqualsIfExists = { "aws:PrincipalOrgID" = aws_organizations_organization.sky.id }, BoolIfExists = { "aws:PrincipalIsAWSService" = "false" } }
    }]
  })
}

resource "aws_organizations_policy" "tags" {
  name       = "tags"
  type       = "TAG_POLICY"
  depends_on = [aws_organizations_organization.sky]
  content    = jsonencode({ tags = { Team = { tag_key = { "@@assign" = "Team" }, tag_value = { "@@assign" = ["sky", "web"] } } } })
}

resource "aws_organizations_policy_attachment" "guard" {
  for_each  = { unit = aws_organizations_organizational_unit.workloads.id, account = aws_organizations_account.security.id }
  policy_id = aws_organizations_policy.guard.id
  target_id = each.value
}

resource "aws_organizations_policy_attachment" "perimeter" {
  policy_id = aws_organizations_policy.perimeter.id
  target_id = local.root
}

resource "aws_organizations_policy_attachment" "tags" {
  policy_id = aws_organizations_policy.tags.id
  target_id = aws_organizations_account.web.id
}

# Who else may manage it

resource "aws_organizations_delegated_administrator" "trail" {
  account_id        = aws_organizations_account.security.id
  service_principal = "cloudtrail.amazonaws.com"
}

resource "aws_organizations_resource_policy" "delegation" {
  content = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Read"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${aws_organizations_account.security.id}:root" }
      Action    = ["organizations:Describe*", "organizations:List*"]
      Resource  = "*"
    }]
  })
  tags = { kind = "delegation" }
}

resource "aws_iam_organizations_features" "root" {
  enabled_features = ["RootCredentialsManagement", "RootSessions"]
  depends_on       = [aws_organizations_organization.sky]
}

# Account Management

resource "aws_account_alternate_contact" "own" {
  alternate_contact_type = "SECURITY"
  name                   = "Kim Sky"
  title                  = "Guard"
  email_address          = "guard@example.com"
  phone_number           = "+82-2-123-4567"
}

resource "aws_account_alternate_contact" "member" {
  account_id             = aws_organizations_account.web.id
  alternate_contact_type = "BILLING"
  name                   = "Lee Sky"
  title                  = "Bookkeeper"
  email_address          = "books@example.com"
  phone_number           = "+8221234567"
}

resource "aws_account_primary_contact" "own" {
  address_line_1  = "1 Sky Road"
  city            = "Seoul"
  country_code    = "KR"
  full_name       = "Kim Sky"
  phone_number    = "+8221234567"
  postal_code     = "04524"
  state_or_region = "Seoul"
}

resource "aws_account_region" "europe" {
  region_name = "eu-south-2"
  enabled     = true
  timeouts { create = "2m" }
}

# What is read back

data "aws_organizations_organization" "sky" { depends_on = [aws_organizations_account.web] }
data "aws_organizations_organizational_units" "workloads" {
  parent_id  = aws_organizations_organizational_unit.workloads.id
  depends_on = [aws_organizations_organizational_unit.production]
}
data "aws_organizations_organizational_unit" "web" {
  name       = "Web"
  parent_id  = aws_organizations_organizational_unit.production.id
  depends_on = [aws_organizations_organizational_unit.web]
}
data "aws_organizations_organizational_unit_descendant_accounts" "workloads" {
  parent_id  = aws_organizations_organizational_unit.workloads.id
  depends_on = [aws_organizations_account.web]
}
data "aws_organizations_organizational_unit_descendant_organizational_units" "workloads" {
  parent_id  = aws_organizations_organizational_unit.workloads.id
  depends_on = [aws_organizations_organizational_unit.web]
}
data "aws_organizations_policies_for_target" "unit" {
  target_id  = aws_organizations_organizational_unit.workloads.id
  filter     = "SERVICE_CONTROL_POLICY"
  depends_on = [aws_organizations_policy_attachment.guard]
}
data "aws_organizations_policy" "guard" { policy_id = aws_organizations_policy.guard.id }
data "aws_organizations_delegated_administrators" "trail" {
  service_principal = "cloudtrail.amazonaws.com"
  depends_on        = [aws_organizations_delegated_administrator.trail]
}
data "aws_organizations_delegated_services" "security" {
  account_id = aws_organizations_delegated_administrator.trail.account_id
}
data "aws_organizations_resource_tags" "security" { resource_id = aws_organizations_account.security.id }

output "found" {
  value = {
    accounts    = sort(data.aws_organizations_organization.sky.accounts[*].name)
    children    = data.aws_organizations_organizational_units.workloads.children[*].name
    unit        = data.aws_organizations_organizational_unit.web.id == aws_organizations_organizational_unit.web.id
    descendants = data.aws_organizations_organizational_unit_descendant_accounts.workloads.accounts[*].name
    units       = sort(data.aws_organizations_organizational_unit_descendant_organizational_units.workloads.children[*].name)
    policies    = length(data.aws_organizations_policies_for_target.unit.ids)
    description = data.aws_organizations_policy.guard.description
    delegated   = data.aws_organizations_delegated_administrators.trail.delegated_administrators[*].name
    services    = [for each in data.aws_organizations_delegated_services.security.delegated_services : each.service_principal]
    tags        = data.aws_organizations_resource_tags.security.tags
  }
}
