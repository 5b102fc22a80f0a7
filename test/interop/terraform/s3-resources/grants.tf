# Access to parts of buckets for those who ask for credentials.
resource "aws_s3control_access_grants_instance" "main" {
  tags = { team = "data" }
}

resource "aws_s3control_access_grants_instance_resource_policy" "main" {
  account_id = aws_s3control_access_grants_instance.main.account_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["s3:GetDataAccess", "s3:ListCallerAccessGrants"]
      Principal = { AWS = "arn:aws:iam::${local.account}:root" }
      Resource  = aws_s3control_access_grants_instance.main.access_grants_instance_arn
    }]
  })
}

resource "aws_iam_role" "grants" {
  name = "tf-grants"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:SetSourceIdentity"]
      Principal = { Service = "access-grants.s3.amazonaws.com" }
      Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
    }]
  })
}

resource "aws_iam_user" "grantee" { name = "tf-grantee" }

resource "aws_s3control_access_grants_location" "all" {
  depends_on     = [aws_s3control_access_grants_instance.main]
  iam_role_arn   = aws_iam_role.grants.arn
  location_scope = "s3://"
}

resource "aws_s3control_access_grants_location" "part" {
  depends_on     = [aws_s3control_access_grants_instance.main]
  iam_role_arn   = aws_iam_role.grants.arn
  location_scope = "s3://${aws_s3_bucket.main.bucket}/part*"
  tags           = { team = "data" }
}

resource "aws_s3control_access_grant" "part" {
  access_grants_location_id = aws_s3control_access_grants_location.part.access_grants_location_id
  permission                = "READ"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = aws_iam_user.grantee.arn
  }
}

resource "aws_s3control_access_grant" "narrowed" {
  access_grants_location_id = aws_s3control_access_grants_location.all.access_grants_location_id
  permission                = "READWRITE"
  grantee {
    grantee_type       = "IAM"
    grantee_identifier = aws_iam_role.grants.arn
  }
  access_grants_location_configuration { s3_sub_prefix = "${aws_s3_bucket.main.bucket}/narrow/*" }
  tags = { team = "data" }
}
