# Lifecycle rules, by themselves: the provider looks at them for most of a minute before it believes them.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }

provider "aws" {
  region                  = "us-east-1"
  s3_use_path_style       = true
  skip_metadata_api_check = true
  endpoints {
    s3  = var.endpoint
    sts = var.endpoint
  }
}

resource "aws_s3_bucket" "main" { bucket = "tf-lifecycle" }

resource "aws_s3_bucket" "logs" { bucket = "tf-lifecycle-logs" }

resource "aws_s3_bucket_versioning" "main" {
  bucket = aws_s3_bucket.main.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_lifecycle_configuration" "main" {
  depends_on = [aws_s3_bucket_versioning.main]
  bucket     = aws_s3_bucket.main.id
  rule {
    id     = "logs"
    status = "Enabled"
    filter { prefix = "logs/" }
    transition {
      days          = 30
      storage_class = "STANDARD_IA"
    }
    transition {
      days          = 60
      storage_class = "GLACIER"
    }
    expiration { days = 365 }
    noncurrent_version_transition {
      noncurrent_days           = 30
      newer_noncurrent_versions = 2
      storage_class             = "GLACIER_IR"
    }
    noncurrent_version_expiration {
      noncurrent_days           = 90
      newer_noncurrent_versions = 3
    }
  }
  rule {
    id     = "parts"
    status = "Enabled"
    filter {}
    abort_incomplete_multipart_upload { days_after_initiation = 7 }
  }
  rule {
    id     = "both"
    status = "Disabled"
    filter {
      and {
        prefix                   = "tmp/"
        object_size_greater_than = 500
        object_size_less_than    = 64000
        tags                     = { kind = "tmp", age = "old" }
      }
    }
    expiration { date = "2031-05-01T00:00:00Z" }
  }
  rule {
    id     = "sizes"
    status = "Enabled"
    filter {
      and {
        object_size_greater_than = 70000
        object_size_less_than    = 80000
      }
    }
    expiration { days = 3 }
  }
  rule {
    id     = "tagged"
    status = "Enabled"
    filter {
      tag {
        key   = "archive"
        value = "yes"
      }
    }
    transition {
      days          = 0
      storage_class = "INTELLIGENT_TIERING"
    }
  }
  rule {
    id     = "markers"
    status = "Enabled"
    filter { prefix = "versions/" }
    expiration { expired_object_delete_marker = true }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket                                 = aws_s3_bucket.logs.id
  transition_default_minimum_object_size = "varies_by_storage_class"
  rule {
    id     = "all"
    status = "Enabled"
    filter { prefix = "" }
    expiration { days = 10 }
  }
}
