"""Client-side and server-side encryption with keys of KMS, by AWS's own clients."""
import io
import os
import unittest
import urllib.request
import uuid

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError
from s3_encryption import S3EncryptionClient, S3EncryptionClientConfig
from s3_encryption.materials.kms_keyring import KmsKeyring

ENDPOINT = os.environ["REGION_ENDPOINT"]


def client(name):
    style = Config(signature_version="s3v4" if name == "s3" else None, s3={"addressing_style": "path"})
    return boto3.client(name, endpoint_url=ENDPOINT, region_name="us-east-1", config=style)


class Keys(unittest.TestCase):
    def setUp(self):
        self.s3 = client("s3")
        self.kms = client("kms")
        self.key = self.kms.create_key()["KeyMetadata"]["Arn"]
        self.bucket = f"encryption-{uuid.uuid4()}"
        self.s3.create_bucket(Bucket=self.bucket)


class ClientSide(Keys):
    def encrypting(self):
        return S3EncryptionClient(client("s3"), S3EncryptionClientConfig(KmsKeyring(client("kms"), self.key)))

    def test_round_trip(self):
        for size in (0, 1, 100_000, 3_000_000):
            body = os.urandom(size)
            self.encrypting().put_object(Bucket=self.bucket, Key="k", Body=body)
            stored = self.s3.get_object(Bucket=self.bucket, Key="k")["Body"].read()
            self.assertNotEqual(stored, body)
            self.assertGreater(len(stored), size)
            self.assertEqual(self.encrypting().get_object(Bucket=self.bucket, Key="k")["Body"].read(), body)

    def test_encryption_context(self):
        context = {"tenant": "red"}
        self.encrypting().put_object(Bucket=self.bucket, Key="k", Body=b"text", EncryptionContext=context)
        got = self.encrypting().get_object(Bucket=self.bucket, Key="k", EncryptionContext=context)
        self.assertEqual(got["Body"].read(), b"text")
        with self.assertRaises(Exception):
            self.encrypting().get_object(Bucket=self.bucket, Key="k", EncryptionContext={"tenant": "blue"})

    def test_a_disabled_key(self):
        self.encrypting().put_object(Bucket=self.bucket, Key="k", Body=b"text")
        self.kms.disable_key(KeyId=self.key)
        with self.assertRaises(Exception):
            self.encrypting().get_object(Bucket=self.bucket, Key="k")["Body"].read()


class ServerSide(Keys):
    def test_transfers(self):
        body = os.urandom(9 * 1024 * 1024)
        rule = {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}
        self.s3.put_bucket_encryption(Bucket=self.bucket, ServerSideEncryptionConfiguration={"Rules": [rule]})
        extra = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key}
        parts = TransferConfig(multipart_threshold=5 * 1024 * 1024, multipart_chunksize=5 * 1024 * 1024)
        self.s3.upload_fileobj(io.BytesIO(body), self.bucket, "k", ExtraArgs=extra, Config=parts)
        head = self.s3.head_object(Bucket=self.bucket, Key="k")
        self.assertEqual((head["ServerSideEncryption"], head["SSEKMSKeyId"]), ("aws:kms", self.key))
        self.assertTrue(head["BucketKeyEnabled"])
        back = io.BytesIO()
        self.s3.download_fileobj(self.bucket, "k", back, Config=parts)
        self.assertEqual(back.getvalue(), body)
        self.s3.copy({"Bucket": self.bucket, "Key": "k"}, self.bucket, "copy", ExtraArgs=extra, Config=parts)
        self.assertEqual(self.s3.get_object(Bucket=self.bucket, Key="copy")["Body"].read(), body)

    def test_presigned(self):
        asked = {"Bucket": self.bucket, "Key": "k", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": self.key}
        address = self.s3.generate_presigned_url("put_object", Params=asked)
        headers = {
            "x-amz-server-side-encryption": "aws:kms",
            "x-amz-server-side-encryption-aws-kms-key-id": self.key,
            "content-type": "",
        }
        request = urllib.request.Request(address, data=b"text", headers=headers, method="PUT")
        with urllib.request.urlopen(request) as answer:
            self.assertEqual(answer.headers["x-amz-server-side-encryption-aws-kms-key-id"], self.key)
        where = {"Bucket": self.bucket, "Key": "k"}
        with urllib.request.urlopen(self.s3.generate_presigned_url("get_object", Params=where)) as answer:
            self.assertEqual(answer.read(), b"text")

    def test_a_key_on_its_way_out(self):
        self.s3.put_object(Bucket=self.bucket, Key="k", Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=self.key)
        self.kms.schedule_key_deletion(KeyId=self.key, PendingWindowInDays=7)
        with self.assertRaises(ClientError) as caught:
            self.s3.get_object(Bucket=self.bucket, Key="k")
        self.assertEqual(caught.exception.response["Error"]["Code"], "KMS.KMSInvalidStateException")
