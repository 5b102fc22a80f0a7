# What is read back.
data "aws_s3_bucket" "main" { bucket = aws_s3_bucket.main.id }

data "aws_s3_bucket_policy" "main" {
  bucket     = aws_s3_bucket.main.id
  depends_on = [aws_s3_bucket_policy.main]
}

data "aws_s3_object" "rich" {
  bucket        = aws_s3_bucket.logs.id
  key           = aws_s3_object.rich.key
  checksum_mode = "ENABLED"
}

data "aws_s3_bucket_object" "plain" {
  bucket = aws_s3_bucket.main.id
  key    = aws_s3_object.plain.key
}

data "aws_s3_object" "slice" {
  depends_on = [aws_s3_object.plain]
  bucket     = aws_s3_bucket.main.id
  key        = "documents/plain.txt"
  range      = "bytes=0-4"
}

data "aws_s3_objects" "logs" {
  depends_on  = [aws_s3_object_copy.copy, aws_s3_object.rich, aws_s3_object.encrypted, aws_s3_bucket_object.former]
  bucket      = aws_s3_bucket.logs.id
  delimiter   = "/"
  fetch_owner = true
}

data "aws_s3_bucket_objects" "former" {
  depends_on = [aws_s3_bucket_object.former]
  bucket     = aws_s3_bucket.logs.id
  prefix     = "former"
}

data "aws_s3_account_public_access_block" "me" {
  depends_on = [aws_s3_account_public_access_block.me]
}

output "found" {
  value = {
    region     = data.aws_s3_bucket.main.region
    domain     = data.aws_s3_bucket.main.bucket_domain_name
    website    = aws_s3_bucket_website_configuration.main.website_endpoint
    statements = [for each in jsondecode(data.aws_s3_bucket_policy.main.policy).Statement : each.Sid]
    language   = data.aws_s3_object.rich.content_language
    checksum   = data.aws_s3_object.rich.checksum_sha256
    class      = data.aws_s3_object.rich.storage_class
    body       = data.aws_s3_bucket_object.plain.body
    encryption = data.aws_s3_bucket_object.plain.server_side_encryption
    slice      = data.aws_s3_object.slice.body
    former     = data.aws_s3_bucket_objects.former.keys
    keys       = data.aws_s3_objects.logs.keys
    folders    = data.aws_s3_objects.logs.common_prefixes
    blocked    = data.aws_s3_account_public_access_block.me.block_public_acls
    door       = aws_s3_access_point.main.domain_name
    public     = aws_s3control_access_point_policy.main.has_public_access_policy
    copied     = aws_s3_object_copy.sealed.etag != aws_s3_bucket_object.former.etag
    arn        = aws_s3_access_point.main.arn
  }
}
