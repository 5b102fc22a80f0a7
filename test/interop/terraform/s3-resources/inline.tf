# Settings in the bucket's own block, as configurations had them before version 4 of the provider.
resource "aws_s3_bucket" "inline" {
  bucket              = "tf-inline"
  force_destroy       = true
  acceleration_status = "Suspended"
  request_payer       = "BucketOwner"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::tf-inline/*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["*"]
    max_age_seconds = 60
  }
  lifecycle_rule {
    id      = "old"
    enabled = true
    prefix  = "old/"
    tags    = { kind = "old" }
    expiration { days = 90 }
    transition {
      days          = var.days
      storage_class = "ONEZONE_IA"
    }
    noncurrent_version_expiration { days = 5 }
  }
  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = 3
  }
  logging {
    target_bucket = aws_s3_bucket.logs.id
    target_prefix = "inline/"
  }
  server_side_encryption_configuration {
    rule {
      apply_server_side_encryption_by_default {
        sse_algorithm     = "aws:kms"
        kms_master_key_id = aws_kms_key.main.arn
      }
    }
  }
  versioning { enabled = true }
  website {
    index_document = "index.html"
    error_document = "error.html"
    routing_rules  = jsonencode([{ Condition = { KeyPrefixEquals = "a/" }, Redirect = { ReplaceKeyPrefixWith = "b/" } }])
  }
  replication_configuration {
    role = aws_iam_role.copier.arn
    rules {
      id     = "inline"
      status = "Enabled"
      filter { prefix = "copied/" }
      destination {
        bucket        = aws_s3_bucket.replica[1].arn
        storage_class = "STANDARD"
      }
    }
  }
  depends_on = [aws_s3_bucket_versioning.replica]
}
