# Who may reach a bucket, and by which door.
resource "aws_s3_account_public_access_block" "me" {
  block_public_acls   = true
  ignore_public_acls  = true
  block_public_policy = false
}

resource "aws_s3_bucket" "open" { bucket = "tf-open" }

resource "aws_s3_bucket_public_access_block" "open" {
  bucket                  = aws_s3_bucket.open.id
  block_public_acls       = false
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

resource "aws_s3_bucket_ownership_controls" "open" {
  bucket = aws_s3_bucket.open.id
  rule { object_ownership = "BucketOwnerPreferred" }
}

resource "aws_s3_bucket_acl" "open" {
  depends_on = [aws_s3_bucket_public_access_block.open, aws_s3_bucket_ownership_controls.open]
  bucket     = aws_s3_bucket.open.id
  acl        = "log-delivery-write"
}

resource "aws_s3_access_point" "main" {
  bucket = aws_s3_bucket.main.id
  name   = "tf-door"
  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = false
    ignore_public_acls      = true
    restrict_public_buckets = false
  }
  lifecycle { ignore_changes = [policy] }
}

resource "aws_s3control_access_point_policy" "main" {
  access_point_arn = aws_s3_access_point.main.arn
  policy = jsonencode({
    Version = "2008-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObjectTagging"
      Principal = { AWS = local.account }
      Resource  = "${aws_s3_access_point.main.arn}/object/*"
    }]
  })
}

resource "aws_s3_access_point" "policed" {
  bucket            = aws_s3_bucket.open.id
  bucket_account_id = local.account
  name              = "tf-policed"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "s3:GetObject"
      Principal = { AWS = "arn:aws:iam::${local.account}:root" }
      Resource  = "arn:aws:s3:us-east-1:${local.account}:accesspoint/tf-policed/object/*"
    }]
  })
}

resource "aws_s3_access_point" "private" {
  bucket = aws_s3_bucket.open.id
  name   = "tf-private"
  vpc_configuration { vpc_id = "vpc-0123456789abcdef0" }
}
