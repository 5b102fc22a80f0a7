"""boto 2.49 against a region, as programs of 2010 use it: plain HTTP, signature version 2."""

import hashlib
import io
import os
import unittest
import urllib.request
import uuid

from boto.exception import S3ResponseError
from boto.s3.connection import OrdinaryCallingFormat, S3Connection, SubdomainCallingFormat


class Suite:
    def setUp(self):
        self.connection = S3Connection(
            os.environ["AWS_ACCESS_KEY_ID"],
            os.environ["AWS_SECRET_ACCESS_KEY"],
            is_secure=False,
            host=self.host,
            port=int(os.environ["REGION_PORT"]),
            calling_format=self.calling_format(),
            **self.proxy(),
        )
        self.bucket = self.connection.create_bucket(f"boto2-{uuid.uuid4().hex[:12]}")

    def proxy(self):
        return {}

    def test_a_file_put_a_hundred_times_is_there_a_hundred_times(self):
        content = os.urandom(16_384)
        for number in range(100):
            key = self.bucket.new_key(f"file {number:03}")
            key.set_contents_from_string(content)
            self.assertEqual(key.etag.strip('"'), hashlib.md5(content).hexdigest())
        self.assertEqual([key.name for key in self.bucket.list()], [f"file {number:03}" for number in range(100)])
        for number in range(100):
            self.assertEqual(self.bucket.get_key(f"file {number:03}").get_contents_as_string(), content)
        self.bucket.delete_keys([key.name for key in self.bucket.list()])
        self.connection.delete_bucket(self.bucket.name)

    def test_metadata_access_lists_and_copies(self):
        key = self.bucket.new_key("dir/ü +%.txt")
        key.set_metadata("colour", "blue")
        key.set_contents_from_string(b"body", headers={"Content-Type": "text/mine"}, replace=True)
        found = self.bucket.get_key("dir/ü +%.txt")
        self.assertEqual((found.get_metadata("colour"), found.content_type, found.size), ("blue", "text/mine", 4))
        self.bucket.copy_key("dir/copy", self.bucket.name, "dir/ü +%.txt")
        self.assertEqual(self.bucket.get_key("dir/copy").get_metadata("colour"), "blue")
        self.assertEqual(len(self.bucket.get_acl().acl.grants), 1)
        self.assertEqual([prefix.name for prefix in self.bucket.list(delimiter="/")], ["dir/"])

    def test_uploads_in_parts(self):
        first, last = os.urandom(5 << 20), b"end"
        upload = self.bucket.initiate_multipart_upload("parts")
        upload.upload_part_from_file(io.BytesIO(first), 1)
        upload.upload_part_from_file(io.BytesIO(last), 2)
        upload.complete_upload()
        self.assertEqual(self.bucket.get_key("parts").get_contents_as_string(), first + last)

    def test_addresses_signed_for_others(self):
        self.bucket.new_key("shared").set_contents_from_string(b"for you")
        url = self.bucket.get_key("shared").generate_url(60)
        with urllib.request.urlopen(url) as answer:
            self.assertEqual(answer.read(), b"for you")

    def test_what_is_not_there(self):
        self.assertIsNone(self.bucket.get_key("none"))
        with self.assertRaises(S3ResponseError) as error:
            self.connection.get_bucket(f"{self.bucket.name}-none")
        self.assertEqual(error.exception.status, 404)


class ByPath(Suite, unittest.TestCase):
    host = "127.0.0.1"
    calling_format = OrdinaryCallingFormat


class ByHostName(Suite, unittest.TestCase):
    host = "localhost"
    calling_format = SubdomainCallingFormat

    def proxy(self):
        return {"proxy": "127.0.0.1", "proxy_port": os.environ["REGION_PROXY_PORT"]}


if __name__ == "__main__":
    unittest.main()
