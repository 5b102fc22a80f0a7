terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }
# S3 Control puts the account before the host, which has to be a name then.
variable "control_endpoint" { type = string }
variable "team" {
  type    = string
  default = "blue"
}
variable "days" {
  type    = number
  default = 30
}

provider "aws" {
  region                  = "us-east-1"
  s3_use_path_style       = true
  skip_metadata_api_check = true
  endpoints {
    s3        = var.endpoint
    s3control = var.control_endpoint
    kms       = var.endpoint
    iam       = var.endpoint
    sts       = var.endpoint
  }
}

provider "aws" {
  alias                   = "west"
  region                  = "us-west-2"
  s3_use_path_style       = true
  skip_metadata_api_check = true
  default_tags { tags = { region = "west" } }
  endpoints {
    s3        = var.endpoint
    s3control = var.control_endpoint
    sts       = var.endpoint
  }
}

data "aws_caller_identity" "me" {}
data "aws_canonical_user_id" "me" {}

locals { account = data.aws_caller_identity.me.account_id }

resource "aws_kms_key" "main" {
  description             = "encrypts buckets"
  deletion_window_in_days = 7
}

resource "aws_s3_bucket" "main" {
  bucket        = "tf-main"
  force_destroy = true
  tags          = { team = var.team, stage = "a b+c/d@e" }
}

resource "aws_s3_bucket" "bare" {
  bucket_prefix = "tf-bare-"
}

# Receives logs, inventories and analyses.
resource "aws_s3_bucket" "logs" {
  bucket        = "tf-logs"
  force_destroy = true
}
