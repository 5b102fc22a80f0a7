# Objects in every form, and a bucket that does not let go of them.
resource "aws_s3_object" "plain" {
  depends_on   = [aws_s3_bucket_versioning.main, aws_s3_bucket_server_side_encryption_configuration.main]
  bucket       = aws_s3_bucket.main.id
  key          = "documents/plain.txt"
  content      = "words of ${var.team}"
  content_type = "text/plain"
  tags         = { priority = "high" }
}

resource "aws_s3_object" "rich" {
  bucket              = aws_s3_bucket.logs.id
  key                 = "documents/한글 rich+.html"
  content_base64      = base64encode("<p>rich</p>")
  content_type        = "text/html; charset=utf-8"
  content_disposition = "attachment; filename=\"rich.html\""
  content_language    = "ko"
  content_encoding    = "identity"
  cache_control       = "max-age=60"
  storage_class       = "STANDARD_IA"
  metadata            = { colour = "blue", size = "small" }
  tags                = { kind = "a b", "x+y" = "z/@" }
  checksum_algorithm  = "SHA256"
  acl                 = "bucket-owner-read"
  website_redirect    = "/elsewhere"
  depends_on          = [aws_s3_bucket_ownership_controls.logs]
}

resource "aws_s3_object" "encrypted" {
  bucket             = aws_s3_bucket.logs.id
  key                = "encrypted"
  source             = "${path.module}/main.tf"
  source_hash        = filemd5("${path.module}/main.tf")
  kms_key_id         = aws_kms_key.main.arn
  bucket_key_enabled = true
  checksum_algorithm = "CRC64NVME"
}

resource "aws_s3_bucket_object" "former" {
  bucket  = aws_s3_bucket.logs.id
  key     = "former"
  content = "former"
}

resource "aws_s3_object_copy" "copy" {
  bucket             = aws_s3_bucket.logs.id
  key                = "copies/plain copy.txt"
  source             = "${aws_s3_bucket.main.id}/${aws_s3_object.plain.key}"
  storage_class      = "ONEZONE_IA"
  metadata_directive = "REPLACE"
  tagging_directive  = "REPLACE"
  content_type       = "text/plain"
  metadata           = { copied = "yes" }
  tags               = { copied = "yes" }
  checksum_algorithm = "SHA1"
  grant {
    type        = "CanonicalUser"
    id          = data.aws_canonical_user_id.me.id
    permissions = ["FULL_CONTROL"]
  }
  depends_on = [aws_s3_bucket_ownership_controls.logs]
}

resource "aws_s3_object_copy" "sealed" {
  bucket                       = aws_s3_bucket.logs.id
  key                          = "copies/sealed"
  source                       = "${aws_s3_bucket.logs.id}/${aws_s3_bucket_object.former.key}"
  server_side_encryption       = "aws:kms"
  kms_key_id                   = aws_kms_key.main.arn
  copy_if_match                = aws_s3_bucket_object.former.etag
  copy_if_unmodified_since     = "2099-01-01T00:00:00Z"
  expected_bucket_owner        = local.account
  expected_source_bucket_owner = local.account
}

resource "aws_s3_bucket" "locked" {
  bucket              = "tf-locked"
  object_lock_enabled = true
  force_destroy       = true
}

resource "aws_s3_bucket_object_lock_configuration" "locked" {
  bucket = aws_s3_bucket.locked.id
  rule {
    default_retention {
      mode = "GOVERNANCE"
      days = 5
    }
  }
}

resource "aws_s3_object" "held" {
  bucket                        = aws_s3_bucket.locked.id
  key                           = "held"
  content                       = "held"
  force_destroy                 = true
  object_lock_legal_hold_status = "ON"
  object_lock_mode              = "GOVERNANCE"
  object_lock_retain_until_date = "2099-01-01T00:00:00Z"
}

resource "aws_s3_object" "kept" {
  depends_on    = [aws_s3_bucket_object_lock_configuration.locked]
  bucket        = aws_s3_bucket.locked.id
  key           = "kept"
  content       = "kept"
  force_destroy = true
  # What the bucket gives it by default.
  lifecycle { ignore_changes = [object_lock_mode, object_lock_retain_until_date] }
}
