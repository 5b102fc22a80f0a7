"""IAM, STS and Organizations with boto3: each class is one subject, run by iam-boto3.test.ts."""
import datetime
import json
import os
import tempfile
import time
import unittest
import uuid

import boto3
import botocore
from botocore.config import Config
from botocore.exceptions import ClientError

ENDPOINT = os.environ["REGION_ENDPOINT"]
ACCOUNT = "000000000000"
READS_ENDPOINT = tuple(int(part) for part in botocore.__version__.split(".")[:2]) >= (1, 31)


def client(service, keys=None, **more):
    """A client of root, or of whoever the keys are."""
    if keys:
        more["aws_access_key_id"] = keys["AccessKeyId"]
        more["aws_secret_access_key"] = keys["SecretAccessKey"]
        more["aws_session_token"] = keys.get("SessionToken")
    settings = Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"})
    return boto3.client(service, endpoint_url=ENDPOINT, region_name="us-east-1", config=settings, **more)


def root_of(account):
    return {"AccessKeyId": account, "SecretAccessKey": "test"}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def trust(principal, **more):
    return document({"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more})


def code_of(error):
    return error.exception.response["Error"]["Code"]


class Suite(unittest.TestCase):
    def setUp(self):
        self.iam = client("iam")
        self.name = f"py-{uuid.uuid4().hex[:10]}"

    def user(self, name, *statements):
        self.iam.create_user(UserName=name)
        if statements:
            self.iam.put_user_policy(UserName=name, PolicyName="may", PolicyDocument=document(*statements))
        return self.iam.create_access_key(UserName=name)["AccessKey"]


class Waiters(Suite):
    def test_what_was_made_is_there(self):
        self.iam.create_user(UserName=self.name)
        self.iam.create_role(RoleName=self.name, AssumeRolePolicyDocument=trust({"AWS": ACCOUNT}))
        self.iam.create_instance_profile(InstanceProfileName=self.name)
        arn = self.iam.create_policy(PolicyName=self.name, PolicyDocument=document(allow("s3:*")))["Policy"]["Arn"]
        waits = {
            "user_exists": {"UserName": self.name},
            "role_exists": {"RoleName": self.name},
            "instance_profile_exists": {"InstanceProfileName": self.name},
            "policy_exists": {"PolicyArn": arn},
        }
        for waiter, words in waits.items():
            self.iam.get_waiter(waiter).wait(**words, WaiterConfig={"Delay": 1, "MaxAttempts": 1})

    def test_resources_of_boto3_describe_what_is_there(self):
        resource = boto3.resource("iam", endpoint_url=ENDPOINT, region_name="us-east-1")
        user = resource.create_user(UserName=self.name, Path="/py/")
        user.create_policy(PolicyName="own", PolicyDocument=document(allow("s3:*")))
        group = resource.create_group(GroupName=self.name)
        group.add_user(UserName=self.name)
        user.reload()
        self.assertEqual(user.arn, f"arn:aws:iam::{ACCOUNT}:user/py/{self.name}")
        self.assertEqual([each.name for each in user.groups.all()], [self.name])
        self.assertEqual(user.Policy("own").policy_document["Statement"][0]["Action"], "s3:*")
        self.assertIsInstance(user.create_date, datetime.datetime)


class Paginators(Suite):
    def names(self, operation, key, field, **words):
        pages = self.iam.get_paginator(operation).paginate(**words, PaginationConfig={"PageSize": 2})
        return [each[field] for page in pages for each in page[key]]

    def test_every_list_is_whole_over_many_pages(self):
        path = f"/{self.name}/"
        names = [f"{self.name}-{number}" for number in range(5)]
        self.iam.create_group(GroupName=self.name, Path=path)
        for name in names:
            self.iam.create_user(UserName=name, Path=path)
            self.iam.add_user_to_group(GroupName=self.name, UserName=name)
            self.iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=trust({"AWS": ACCOUNT}))
            self.iam.create_policy(PolicyName=name, Path=path, PolicyDocument=document(allow("s3:*")))
            self.iam.put_group_policy(GroupName=self.name, PolicyName=name, PolicyDocument=document(allow("s3:*")))
        self.assertEqual(self.names("list_users", "Users", "UserName", PathPrefix=path), names)
        self.assertEqual(self.names("list_roles", "Roles", "RoleName", PathPrefix=path), names)
        self.assertEqual(self.names("list_policies", "Policies", "PolicyName", PathPrefix=path), names)
        self.assertEqual(self.names("get_group", "Users", "UserName", GroupName=self.name), names)
        pages = self.iam.get_paginator("list_group_policies").paginate(GroupName=self.name, MaxItems=4)
        self.assertEqual([name for page in pages for name in page["PolicyNames"]], names)
        details = self.iam.get_paginator("get_account_authorization_details")
        found = details.paginate(Filter=["User"], PaginationConfig={"PageSize": 3})
        self.assertLessEqual(set(names), {user["UserName"] for page in found for user in page["UserDetailList"]})

    def test_a_listing_begins_again_where_it_was_left(self):
        path = f"/{self.name}/"
        for number in range(4):
            self.iam.create_user(UserName=f"{self.name}-{number}", Path=path)
        paginator = self.iam.get_paginator("list_users")
        first = paginator.paginate(PathPrefix=path, PaginationConfig={"MaxItems": 3}).build_full_result()
        rest = paginator.paginate(PathPrefix=path, PaginationConfig={"StartingToken": first["NextToken"]})
        self.assertEqual([user["UserName"][-1] for user in rest.build_full_result()["Users"]], ["3"])


class Sessions(Suite):
    def test_a_role_of_another_account_opens_with_the_external_id(self):
        keys = self.user(self.name, allow("sts:AssumeRole"))
        other = client("iam", root_of("300000000003"))
        condition = {"StringEquals": {"sts:ExternalId": "sky"}}
        document_text = trust({"AWS": f"arn:aws:iam::{ACCOUNT}:user/{self.name}"}, Condition=condition)
        arn = other.create_role(RoleName=self.name, AssumeRolePolicyDocument=document_text)["Role"]["Arn"]
        other.put_role_policy(RoleName=self.name, PolicyName="may", PolicyDocument=document(allow("s3:*")))
        sts = client("sts", keys)
        with self.assertRaises(ClientError) as refused:
            sts.assume_role(RoleArn=arn, RoleSessionName="work")
        self.assertEqual(code_of(refused), "AccessDenied")
        session = sts.assume_role(RoleArn=arn, RoleSessionName="work", ExternalId="sky")["Credentials"]
        who = client("sts", session).get_caller_identity()
        self.assertEqual(who["Arn"], f"arn:aws:sts::300000000003:assumed-role/{self.name}/work")
        self.assertLess(session["Expiration"].timestamp() - time.time(), 3601)
        client("s3", session).create_bucket(Bucket=self.name)

    @unittest.skipUnless(READS_ENDPOINT, "the profile's own call of STS would leave for AWS")
    def test_a_profile_of_a_config_file_is_the_role(self):
        keys = self.user(self.name, allow("sts:AssumeRole"))
        arn = self.iam.create_role(RoleName=self.name, AssumeRolePolicyDocument=trust({"AWS": ACCOUNT}))["Role"]["Arn"]
        with tempfile.NamedTemporaryFile("w", suffix=".ini") as file:
            file.write(
                f"[profile user]\naws_access_key_id = {keys['AccessKeyId']}\n"
                f"aws_secret_access_key = {keys['SecretAccessKey']}\nregion = us-east-1\n"
                f"[profile role]\nrole_arn = {arn}\nsource_profile = user\nregion = us-east-1\n"
                "role_session_name = from-profile\nduration_seconds = 900\n"
            )
            file.flush()
            kept = {name: os.environ.pop(name) for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
            os.environ["AWS_CONFIG_FILE"] = file.name
            try:
                session = boto3.Session(profile_name="role")
                who = session.client("sts", endpoint_url=ENDPOINT).get_caller_identity()
            finally:
                os.environ.update(kept)
        self.assertEqual(who["Arn"], f"arn:aws:sts::{ACCOUNT}:assumed-role/{self.name}/from-profile")

    def test_errors_are_the_exceptions_that_boto3_names(self):
        with self.assertRaises(self.iam.exceptions.NoSuchEntityException):
            self.iam.get_user(UserName=self.name)
        self.iam.create_user(UserName=self.name)
        with self.assertRaises(self.iam.exceptions.EntityAlreadyExistsException):
            self.iam.create_user(UserName=self.name)
        with self.assertRaises(self.iam.exceptions.MalformedPolicyDocumentException):
            self.iam.put_user_policy(UserName=self.name, PolicyName="x", PolicyDocument="{}")
        self.iam.create_access_key(UserName=self.name)
        with self.assertRaises(self.iam.exceptions.DeleteConflictException):
            self.iam.delete_user(UserName=self.name)


class Organization(Suite):
    def test_an_organization_from_its_making_to_its_end(self):
        management = str(400000000000 + int(time.time()))
        organizations = client("organizations", root_of(management))
        organizations.create_organization(FeatureSet="ALL")
        root = organizations.list_roots()["Roots"][0]["Id"]
        organizations.enable_policy_type(RootId=root, PolicyType="SERVICE_CONTROL_POLICY")
        parent = root
        for level in range(5):
            unit = organizations.create_organizational_unit(ParentId=parent, Name=f"Level {level}")
            parent = unit["OrganizationalUnit"]["Id"]
        with self.assertRaises(organizations.exceptions.ConstraintViolationException):
            organizations.create_organizational_unit(ParentId=parent, Name="too deep")
        asked = organizations.create_account(Email=f"{self.name}@example.com", AccountName="member")
        member = self.created(organizations, asked["CreateAccountStatus"]["Id"])
        organizations.move_account(AccountId=member, SourceParentId=root, DestinationParentId=parent)
        self.assertEqual(organizations.list_parents(ChildId=member)["Parents"][0]["Id"], parent)
        pages = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
        self.assertEqual(sum(len(page["Accounts"]) for page in pages), 2)

        # The role that every created account has, from the management account.
        administrator = client("iam", root_of(management))
        administrator.create_user(UserName="admin")
        may = document(allow("sts:AssumeRole"))
        administrator.put_user_policy(UserName="admin", PolicyName="may", PolicyDocument=may)
        keys = administrator.create_access_key(UserName="admin")["AccessKey"]
        role = f"arn:aws:iam::{member}:role/OrganizationAccountAccessRole"
        session = client("sts", keys).assume_role(RoleArn=role, RoleSessionName="visit")["Credentials"]
        client("s3", session).create_bucket(Bucket=self.name)

        content = document({"Effect": "Deny", "Action": "s3:*", "Resource": "*"})
        guard = organizations.create_policy(
            Name="guard", Description="", Type="SERVICE_CONTROL_POLICY", Content=content
        )["Policy"]["PolicySummary"]["Id"]
        organizations.attach_policy(PolicyId=guard, TargetId=member)
        for keys in (session, root_of(member)):
            with self.assertRaises(ClientError) as refused:
                client("s3", keys).list_buckets()
            self.assertEqual(code_of(refused), "AccessDenied")
        organizations.detach_policy(PolicyId=guard, TargetId=member)
        client("s3", root_of(member)).list_buckets()
        with self.assertRaises(organizations.exceptions.OrganizationNotEmptyException):
            organizations.delete_organization()

    def created(self, organizations, request):
        for _ in range(240):
            status = organizations.describe_create_account_status(CreateAccountRequestId=request)["CreateAccountStatus"]
            if status["State"] == "SUCCEEDED":
                return status["AccountId"]
            time.sleep(0.5)
        self.fail(f"the account is not made: {status}")
