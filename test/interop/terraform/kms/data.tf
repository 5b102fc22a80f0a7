# What is read back, and what there is none of.
variable "hsm" {
  type    = bool
  default = false
}

data "aws_kms_alias" "s3" {
  name = "alias/aws/s3"
}

data "aws_kms_key" "main" {
  key_id = aws_kms_alias.main.name
}

data "aws_kms_key" "replica" {
  provider = aws.west
  key_id   = aws_kms_replica_key.mrk.key_id
}

data "aws_kms_key" "granted" {
  key_id       = aws_kms_key.main.arn
  grant_tokens = [aws_kms_grant.reader.grant_token]
}

data "aws_kms_public_key" "signing" {
  key_id = aws_kms_key.signing.key_id
}

data "aws_kms_ciphertext" "text" {
  key_id    = aws_kms_key.main.key_id
  plaintext = "text"
  context   = { tenant = "blue" }
}

data "aws_kms_secrets" "both" {
  secret {
    name    = "red"
    payload = aws_kms_ciphertext.secret.ciphertext_blob
    context = { tenant = "red" }
  }
  secret {
    name                 = "blue"
    payload              = data.aws_kms_ciphertext.text.ciphertext_blob
    context              = { tenant = "blue" }
    key_id               = aws_kms_key.main.arn
    encryption_algorithm = "SYMMETRIC_DEFAULT"
  }
}

resource "aws_kms_custom_key_store" "hsm" {
  count                    = var.hsm ? 1 : 0
  cloud_hsm_cluster_id     = "cluster-abcdefg2345"
  custom_key_store_name    = "hsm"
  key_store_password       = "sesame-street"
  trust_anchor_certificate = "-----BEGIN CERTIFICATE-----"
}

data "aws_kms_custom_key_store" "hsm" {
  count                 = var.hsm ? 1 : 0
  custom_key_store_name = "hsm"
  depends_on            = [aws_kms_key.main]
}

output "found" {
  value = {
    main    = [data.aws_kms_key.main.arn == aws_kms_key.main.arn, data.aws_kms_key.main.enabled, data.aws_kms_key.main.key_spec]
    replica = [for each in data.aws_kms_key.replica.multi_region_configuration : each.multi_region_key_type]
    granted = data.aws_kms_key.granted.description
    spec    = data.aws_kms_public_key.signing.customer_master_key_spec
    mine    = [aws_kms_external_key.mine.key_state, aws_kms_replica_external_key.shared.key_state]
    secrets = nonsensitive(data.aws_kms_secrets.both.plaintext)
  }
}
