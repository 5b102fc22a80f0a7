terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "endpoint" { type = string }

provider "aws" {
  region                      = "us-east-1"
  s3_use_path_style           = true
  skip_metadata_api_check     = true
  endpoints {
    s3  = var.endpoint
    kms = var.endpoint
    sts = var.endpoint
    iam = var.endpoint
  }
}

provider "aws" {
  alias                       = "west"
  region                      = "us-west-2"
  skip_metadata_api_check     = true
  endpoints {
    kms = var.endpoint
    sts = var.endpoint
  }
}

data "aws_caller_identity" "me" {}

resource "aws_iam_role" "reader" {
  name               = "kms-reader"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_kms_key" "main" {
  description             = "the main key"
  deletion_window_in_days = 7
  enable_key_rotation     = true
  rotation_period_in_days = 180
  tags                    = { team = "red" }
}

resource "aws_kms_alias" "main" {
  name          = "alias/main"
  target_key_id = aws_kms_key.main.key_id
}

resource "aws_kms_key_policy" "main" {
  key_id = aws_kms_key.main.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{
      Sid       = "all", Effect = "Allow", Action = "kms:*", Resource = "*"
      Principal = { AWS = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root" }
    }, {
      Sid       = "all", Effect = "Allow", Action = "kms:Decrypt", Resource = "*"
      Principal = { AWS = aws_iam_role.reader.arn }
    }]
  })
}

resource "aws_kms_grant" "reader" {
  name              = "reader"
  key_id            = aws_kms_key.main.key_id
  grantee_principal = aws_iam_role.reader.arn
  operations        = ["Decrypt", "DescribeKey"]
  constraints {
    encryption_context_equals = { tenant = "red" }
  }
}

resource "aws_kms_key" "signing" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
  deletion_window_in_days  = 7
}

resource "aws_kms_key" "mrk" {
  multi_region            = true
  deletion_window_in_days = 7
}

resource "aws_kms_replica_key" "mrk" {
  provider                = aws.west
  primary_key_arn         = aws_kms_key.mrk.arn
  description             = "replica"
  deletion_window_in_days = 7
}

resource "aws_kms_external_key" "mine" {
  deletion_window_in_days = 7
  key_material_base64     = "f5KQzETF/SuV/iHWrW/l+pwXfhzW87TJapexPgnqoVg="
}

# The same material under the same identifier in another region.
resource "aws_kms_external_key" "shared" {
  multi_region            = true
  enabled                 = true
  deletion_window_in_days = 7
  key_material_base64     = "Wblj06fduthWggmsT0cLVoIMOkeLbc2kVfMud77i/JY="
}

resource "aws_kms_replica_external_key" "shared" {
  provider                = aws.west
  primary_key_arn         = aws_kms_external_key.shared.arn
  description             = "replica of what was brought along"
  enabled                 = true
  deletion_window_in_days = 7
  key_material_base64     = aws_kms_external_key.shared.key_material_base64
}

resource "aws_kms_ciphertext" "secret" {
  key_id    = aws_kms_key.main.key_id
  plaintext = "secret"
  context   = { tenant = "red" }
}

resource "aws_s3_bucket" "b" {
  bucket        = "terraform-kms"
  force_destroy = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "b" {
  bucket = aws_s3_bucket.b.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.main.arn
    }
    bucket_key_enabled = true
  }
}

resource "aws_s3_object" "o" {
  bucket     = aws_s3_bucket.b.id
  key        = "o"
  content    = "text"
  kms_key_id = aws_kms_key.main.arn
  depends_on = [aws_s3_bucket_server_side_encryption_configuration.b]
}

output "signing" {
  value = aws_kms_key.signing.key_id
}
