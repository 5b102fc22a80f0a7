terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" {}
variable "body" { default = "first" }

provider "aws" {
  region                      = "us-east-1"
  s3_use_path_style           = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  endpoints {
    s3  = var.endpoint
    sts = var.endpoint
  }
}

data "aws_caller_identity" "me" {}

resource "aws_s3_bucket" "site" {
  bucket        = "terraform-site"
  force_destroy = true
  tags          = { team = "sky blue", stage = "test" }
}

resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_ownership_controls" "site" {
  bucket = aws_s3_bucket.site.id
  rule { object_ownership = "BucketOwnerPreferred" }
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket                  = aws_s3_bucket.site.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket_acl" "site" {
  depends_on = [aws_s3_bucket_ownership_controls.site]
  bucket     = aws_s3_bucket.site.id
  acl        = "private"
}

resource "aws_s3_bucket_policy" "site" {
  depends_on = [aws_s3_bucket_public_access_block.site]
  bucket     = aws_s3_bucket.site.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "Read"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject"]
      Resource  = ["${aws_s3_bucket.site.arn}/public/*"]
    }]
  })
}

resource "aws_s3_bucket_cors_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  cors_rule {
    allowed_methods = ["GET", "PUT"]
    allowed_origins = ["https://example.com"]
    allowed_headers = ["*"]
    expose_headers  = ["ETag"]
    max_age_seconds = 3000
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "site" {
  bucket = aws_s3_bucket.site.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "AES256" }
  }
}

resource "aws_s3_object" "page" {
  depends_on   = [aws_s3_bucket_versioning.site, aws_s3_bucket_server_side_encryption_configuration.site]
  bucket       = aws_s3_bucket.site.id
  key          = "public/page one.html"
  content      = var.body
  content_type = "text/html"
  metadata     = { colour = "blue" }
  tags         = { kind = "page" }
}

resource "aws_s3_object" "copies" {
  count      = 3
  depends_on = [aws_s3_bucket_versioning.site]
  bucket     = aws_s3_bucket.site.id
  key        = "files/${count.index}"
  source     = "${path.module}/main.tf"
  etag       = filemd5("${path.module}/main.tf")
}

data "aws_s3_objects" "files" {
  depends_on = [aws_s3_object.copies]
  bucket     = aws_s3_bucket.site.id
  prefix     = "files/"
}

output "files" { value = data.aws_s3_objects.files.keys }
output "account" { value = data.aws_caller_identity.me.account_id }
