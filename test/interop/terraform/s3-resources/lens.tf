# What Storage Lens counts, and where it tells of it.
resource "aws_s3_bucket" "lens" { bucket = "tf-lens" }

resource "aws_s3_bucket_policy" "lens" {
  bucket = aws_s3_bucket.lens.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "lens"
      Effect    = "Allow"
      Action    = "s3:PutObject"
      Principal = { Service = "storage-lens.s3.amazonaws.com" }
      Resource  = "${aws_s3_bucket.lens.arn}/lens/StorageLens/${local.account}/*"
    }]
  })
}

resource "aws_s3control_storage_lens_configuration" "plain" {
  config_id = "tf-plain"
  storage_lens_configuration {
    enabled = false
    account_level {
      bucket_level {}
    }
  }
}

resource "aws_s3control_storage_lens_configuration" "all" {
  config_id = "tf-lens"
  tags      = { team = "data" }
  storage_lens_configuration {
    enabled = true
    account_level {
      activity_metrics { enabled = true }
      advanced_cost_optimization_metrics { enabled = true }
      advanced_data_protection_metrics { enabled = true }
      detailed_status_code_metrics { enabled = true }
      bucket_level {
        activity_metrics { enabled = true }
        advanced_cost_optimization_metrics { enabled = true }
        advanced_data_protection_metrics { enabled = true }
        detailed_status_code_metrics { enabled = true }
        prefix_level {
          storage_metrics {
            enabled = true
            selection_criteria {
              delimiter                    = "/"
              max_depth                    = 3
              min_storage_bytes_percentage = 49.5
            }
          }
        }
      }
    }
    data_export {
      cloud_watch_metrics { enabled = true }
      s3_bucket_destination {
        account_id            = local.account
        arn                   = aws_s3_bucket.lens.arn
        format                = "CSV"
        output_schema_version = "V_1"
        prefix                = "lens"
        encryption {
          sse_s3 {}
        }
      }
    }
    exclude {
      buckets = [aws_s3_bucket.lens.arn]
      regions = ["us-east-2"]
    }
  }
}
