terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }
variable "limit" {
  type    = string
  default = "100"
}

provider "aws" {
  region                  = "us-east-1"
  s3_use_path_style       = true
  skip_metadata_api_check = true
  endpoints {
    bcmdataexports = var.endpoint
    budgets        = var.endpoint
    ce             = var.endpoint
    cur            = var.endpoint
    iam            = var.endpoint
    pricing        = var.endpoint
    s3             = var.endpoint
    sts            = var.endpoint
  }
}

data "aws_caller_identity" "me" {}

locals { account = data.aws_caller_identity.me.account_id }

resource "aws_budgets_budget" "storage" {
  name              = "storage"
  budget_type       = "COST"
  limit_amount      = var.limit
  limit_unit        = "USD"
  time_unit         = "MONTHLY"
  time_period_start = "2026-01-01_00:00"

  cost_filter {
    name   = "Service"
    values = ["Amazon Simple Storage Service"]
  }
  cost_types {
    include_credit = false
    include_refund = false
  }
  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    notification_type          = "ACTUAL"
    subscriber_email_addresses = ["ann@example.com"]
  }
  notification {
    comparison_operator        = "GREATER_THAN"
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    notification_type          = "FORECASTED"
    subscriber_email_addresses = ["ann@example.com", "bob@example.com"]
  }
  tags = { team = "red" }
}

resource "aws_budgets_budget" "requests" {
  name_prefix  = "requests-"
  budget_type  = "USAGE"
  limit_amount = "1000000"
  limit_unit   = "Requests"
  time_unit    = "DAILY"
  cost_filter {
    name   = "UsageType"
    values = ["Requests-Tier1"]
  }
}

resource "aws_budgets_budget" "planned" {
  name        = "planned"
  budget_type = "COST"
  time_unit   = "MONTHLY"
  planned_limit {
    start_time = formatdate("YYYY-MM-01_00:00", plantimestamp())
    amount     = "10"
    unit       = "USD"
  }
  # What has been planned stays as it was, although months go by.
  lifecycle { ignore_changes = [planned_limit] }
}

resource "aws_iam_policy" "stop" {
  name = "stop-spending"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "s3:PutObject", Resource = "*" }]
  })
}

resource "aws_iam_role" "spender" {
  name = "spender"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_role" "budgets" {
  name = "budgets"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "budgets.amazonaws.com" } }]
  })
}

resource "aws_budgets_budget_action" "stop" {
  budget_name        = aws_budgets_budget.storage.name
  action_type        = "APPLY_IAM_POLICY"
  approval_model     = "MANUAL"
  notification_type  = "ACTUAL"
  execution_role_arn = aws_iam_role.budgets.arn
  action_threshold {
    action_threshold_type  = "PERCENTAGE"
    action_threshold_value = 100
  }
  definition {
    iam_action_definition {
      policy_arn = aws_iam_policy.stop.arn
      roles      = [aws_iam_role.spender.name]
    }
  }
  subscriber {
    address           = "ann@example.com"
    subscription_type = "EMAIL"
  }
}

resource "aws_ce_cost_category" "teams" {
  name          = "Teams"
  rule_version  = "CostCategoryExpression.v1"
  default_value = "nobody"
  rule {
    value = "storage"
    rule {
      dimension {
        key           = "SERVICE_CODE"
        values        = ["AmazonS3"]
        match_options = ["EQUALS"]
      }
    }
  }
  rule {
    value = "shared"
    rule {
      or {
        dimension {
          key           = "LINKED_ACCOUNT"
          values        = [local.account]
          match_options = ["EQUALS"]
        }
      }
      or {
        tags {
          key           = "team"
          values        = ["red"]
          match_options = ["EQUALS"]
        }
      }
    }
  }
  split_charge_rule {
    source  = "shared"
    targets = ["storage"]
    method  = "EVEN"
  }
  tags = { team = "red" }
}

resource "aws_ce_anomaly_monitor" "services" {
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}

resource "aws_ce_anomaly_monitor" "team" {
  name         = "team"
  monitor_type = "CUSTOM"
  monitor_specification = jsonencode({
    And            = null
    CostCategories = null
    Dimensions     = null
    Not            = null
    Or             = null
    Tags           = { Key = "team", MatchOptions = null, Values = ["red"] }
  })
  tags = { team = "red" }
}

resource "aws_ce_anomaly_subscription" "daily" {
  name             = "daily"
  frequency        = "DAILY"
  monitor_arn_list = [aws_ce_anomaly_monitor.services.arn]
  subscriber {
    type    = "EMAIL"
    address = "ann@example.com"
  }
  threshold_expression {
    dimension {
      key           = "ANOMALY_TOTAL_IMPACT_ABSOLUTE"
      match_options = ["GREATER_THAN_OR_EQUAL"]
      values        = ["10"]
    }
  }
}

resource "aws_s3_bucket" "reports" {
  bucket        = "tf-cost-reports"
  force_destroy = true
  tags          = { team = "red" }
}

resource "aws_s3_bucket_policy" "reports" {
  bucket = aws_s3_bucket.reports.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = ["billingreports.amazonaws.com", "bcm-data-exports.amazonaws.com"] }
      Action    = ["s3:GetBucketAcl", "s3:GetBucketPolicy", "s3:PutObject"]
      Resource  = [aws_s3_bucket.reports.arn, "${aws_s3_bucket.reports.arn}/*"]
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_ce_cost_allocation_tag" "team" {
  tag_key    = "team"
  status     = "Active"
  depends_on = [aws_s3_bucket.reports]
}

resource "aws_cur_report_definition" "legacy" {
  report_name                = "legacy"
  time_unit                  = "HOURLY"
  format                     = "Parquet"
  compression                = "Parquet"
  additional_schema_elements = ["RESOURCES"]
  s3_bucket                  = aws_s3_bucket.reports.id
  s3_prefix                  = "legacy"
  s3_region                  = "us-east-1"
  additional_artifacts       = ["ATHENA"]
  report_versioning          = "OVERWRITE_REPORT"
  depends_on                 = [aws_s3_bucket_policy.reports]
}

resource "aws_bcmdataexports_export" "daily" {
  export {
    name = "daily"
    data_query {
      query_statement = "SELECT identity_line_item_id, line_item_usage_amount, line_item_unblended_cost FROM COST_AND_USAGE_REPORT"
      table_configurations = {
        COST_AND_USAGE_REPORT = {
          BILLING_VIEW_ARN                      = "arn:aws:billing::${local.account}:billingview/primary"
          TIME_GRANULARITY                      = "DAILY"
          INCLUDE_RESOURCES                     = "FALSE"
          INCLUDE_MANUAL_DISCOUNT_COMPATIBILITY = "FALSE"
          INCLUDE_SPLIT_COST_ALLOCATION_DATA    = "FALSE"
        }
      }
    }
    destination_configurations {
      s3_destination {
        s3_bucket = aws_s3_bucket.reports.id
        s3_prefix = "exports"
        s3_region = "us-east-1"
        s3_output_configurations {
          overwrite   = "OVERWRITE_REPORT"
          format      = "TEXT_OR_CSV"
          compression = "GZIP"
          output_type = "CUSTOM"
        }
      }
    }
    refresh_cadence {
      frequency = "SYNCHRONOUS"
    }
  }
  tags       = { team = "red" }
  depends_on = [aws_s3_bucket_policy.reports]
}

data "aws_pricing_product" "instance" {
  service_code = "AmazonEC2"
  filters {
    field = "instanceType"
    value = "t3.medium"
  }
  filters {
    field = "regionCode"
    value = "us-east-1"
  }
}

output "category" { value = aws_ce_cost_category.teams.arn }
output "monitor" { value = aws_ce_anomaly_monitor.services.arn }
output "subscription" { value = aws_ce_anomaly_subscription.daily.arn }
output "export" { value = aws_bcmdataexports_export.daily.id }
output "budget" { value = "${local.account}:storage" }
output "action" { value = aws_budgets_budget_action.stop.id }
output "price" { value = jsondecode(data.aws_pricing_product.instance.result).product.attributes.instanceType }
