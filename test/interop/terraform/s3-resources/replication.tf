# One bucket copied to two others.
resource "aws_iam_role" "copier" {
  name = "tf-copier"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "s3.amazonaws.com" } }]
  })
}

resource "aws_iam_role_policy" "copier" {
  name = "all"
  role = aws_iam_role.copier.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:*", "kms:*"], Resource = "*" }]
  })
}

resource "aws_s3_bucket" "replica" {
  count         = 2
  bucket        = "tf-replica-${count.index}"
  force_destroy = true
}

resource "aws_s3_bucket_versioning" "replica" {
  count  = 2
  bucket = aws_s3_bucket.replica[count.index].id
  versioning_configuration { status = "Enabled" }
}

resource "aws_s3_bucket_replication_configuration" "main" {
  depends_on = [aws_s3_bucket_versioning.main, aws_s3_bucket_versioning.replica]
  bucket     = aws_s3_bucket.main.id
  role       = aws_iam_role.copier.arn
  rule {
    id       = "one"
    priority = 1
    status   = "Enabled"
    filter {
      and {
        prefix = "documents/"
        tags   = { priority = "high", more = "yes" }
      }
    }
    delete_marker_replication { status = "Disabled" }
    destination {
      bucket        = aws_s3_bucket.replica[0].arn
      storage_class = "STANDARD_IA"
      account       = local.account
      access_control_translation { owner = "Destination" }
      encryption_configuration { replica_kms_key_id = aws_kms_key.main.arn }
      metrics {
        status = "Enabled"
        event_threshold { minutes = 15 }
      }
      replication_time {
        status = "Enabled"
        time { minutes = 15 }
      }
    }
    source_selection_criteria {
      replica_modifications { status = "Enabled" }
      sse_kms_encrypted_objects { status = "Enabled" }
    }
  }
  rule {
    id       = "two"
    priority = 2
    status   = "Enabled"
    filter { prefix = "more/" }
    delete_marker_replication { status = "Enabled" }
    existing_object_replication { status = "Enabled" }
    destination { bucket = aws_s3_bucket.replica[1].arn }
  }
  rule {
    id       = "three"
    priority = 3
    status   = "Disabled"
    filter {
      tag {
        key   = "copy"
        value = "yes"
      }
    }
    delete_marker_replication { status = "Disabled" }
    destination { bucket = aws_s3_bucket.replica[1].arn }
  }
}

resource "aws_s3_bucket_replication_configuration" "replica" {
  depends_on = [aws_s3_bucket_versioning.replica]
  bucket     = aws_s3_bucket.replica[0].id
  role       = aws_iam_role.copier.arn
  rule {
    status = "Enabled"
    prefix = "old/form"
    destination { bucket = aws_s3_bucket.replica[1].arn }
  }
}
