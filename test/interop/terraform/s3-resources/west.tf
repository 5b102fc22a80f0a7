# Another region, with tags that its provider gives everything.
resource "aws_s3_bucket" "west" {
  provider = aws.west
  bucket   = "tf-west"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "west" {
  provider = aws.west
  bucket   = aws_s3_bucket.west.id
  rule {
    apply_server_side_encryption_by_default { sse_algorithm = "aws:kms:dsse" }
  }
}

resource "aws_s3_bucket_versioning" "west" {
  provider = aws.west
  bucket   = aws_s3_bucket.west.id
  versioning_configuration { status = "Suspended" }
}

resource "aws_s3_object" "west" {
  provider               = aws.west
  depends_on             = [aws_s3_bucket_versioning.west]
  bucket                 = aws_s3_bucket.west.id
  key                    = "west"
  content                = var.team
  server_side_encryption = "AES256"
  tags                   = { own = "yes" }
}

resource "aws_s3_access_point" "west" {
  provider = aws.west
  bucket   = aws_s3_bucket.west.id
  name     = "tf-west-door"
}
