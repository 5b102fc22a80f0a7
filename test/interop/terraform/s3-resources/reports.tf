# What a bucket reports, and where to.
resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id
  rule { object_ownership = "ObjectWriter" }
}

resource "aws_s3_bucket_acl" "logs" {
  depends_on = [aws_s3_bucket_ownership_controls.logs]
  bucket     = aws_s3_bucket.logs.id
  access_control_policy {
    owner { id = data.aws_canonical_user_id.me.id }
    grant {
      permission = "FULL_CONTROL"
      grantee {
        type = "CanonicalUser"
        id   = data.aws_canonical_user_id.me.id
      }
    }
    grant {
      permission = "WRITE"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
    grant {
      permission = "READ_ACP"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

resource "aws_s3_bucket_logging" "main" {
  depends_on    = [aws_s3_bucket_acl.logs]
  bucket        = aws_s3_bucket.main.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "access/"
  target_grant {
    permission = "READ"
    grantee {
      type = "Group"
      uri  = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"
    }
  }
  target_object_key_format {
    partitioned_prefix { partition_date_source = "EventTime" }
  }
}

resource "aws_s3_bucket_logging" "bare" {
  depends_on    = [aws_s3_bucket_acl.logs]
  bucket        = aws_s3_bucket.bare.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "bare/"
  target_object_key_format {
    simple_prefix {}
  }
}

resource "aws_s3_bucket_inventory" "main" {
  bucket                   = aws_s3_bucket.main.id
  name                     = "weekly"
  included_object_versions = "All"
  optional_fields          = ["Size", "LastModifiedDate", "StorageClass", "ETag", "EncryptionStatus"]
  filter { prefix = "documents/" }
  schedule { frequency = "Weekly" }
  destination {
    bucket {
      bucket_arn = aws_s3_bucket.logs.arn
      account_id = local.account
      format     = "Parquet"
      prefix     = "inventory"
      encryption {
        sse_kms { key_id = aws_kms_key.main.arn }
      }
    }
  }
}

resource "aws_s3_bucket_inventory" "daily" {
  bucket                   = aws_s3_bucket.main.id
  name                     = "daily"
  enabled                  = false
  included_object_versions = "Current"
  schedule { frequency = "Daily" }
  destination {
    bucket {
      bucket_arn = aws_s3_bucket.logs.arn
      format     = "CSV"
      encryption {
        sse_s3 {}
      }
    }
  }
}

resource "aws_s3_bucket_inventory" "orc" {
  bucket                   = aws_s3_bucket.main.id
  name                     = "orc"
  included_object_versions = "Current"
  schedule { frequency = "Weekly" }
  destination {
    bucket {
      bucket_arn = aws_s3_bucket.logs.arn
      format     = "ORC"
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "main" {
  bucket = aws_s3_bucket.main.id
  name   = "documents"
  filter {
    prefix = "documents/"
    tags   = { priority = "high", class = "blue" }
  }
  storage_class_analysis {
    data_export {
      destination {
        s3_bucket_destination {
          bucket_arn = aws_s3_bucket.logs.arn
          prefix     = "analytics"
        }
      }
    }
  }
}

resource "aws_s3_bucket_analytics_configuration" "whole" {
  bucket = aws_s3_bucket.main.id
  name   = "EntireBucket"
}

resource "aws_s3_bucket_metric" "whole" {
  bucket = aws_s3_bucket.main.id
  name   = "EntireBucket"
}

resource "aws_s3_bucket_metric" "tagged" {
  bucket = aws_s3_bucket.main.id
  name   = "important"
  filter {
    access_point = aws_s3_access_point.main.arn
    prefix       = "documents/"
    tags         = { priority = "high" }
  }
}

resource "aws_s3_bucket_metric" "prefix" {
  bucket = aws_s3_bucket.main.id
  name   = "prefix"
  filter { prefix = "documents/" }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "whole" {
  bucket = aws_s3_bucket.main.id
  name   = "EntireBucket"
  tiering {
    access_tier = "DEEP_ARCHIVE_ACCESS"
    days        = 180
  }
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = 125
  }
}

resource "aws_s3_bucket_intelligent_tiering_configuration" "some" {
  bucket = aws_s3_bucket.main.id
  name   = "documents"
  status = "Disabled"
  filter {
    prefix = "documents/"
    tags   = { priority = "high" }
  }
  tiering {
    access_tier = "ARCHIVE_ACCESS"
    days        = 90
  }
}
