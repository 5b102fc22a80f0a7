"""The pricing calculator with boto3: estimates, scenarios, tokens, pages and errors by their names."""

import datetime
import unittest
import uuid

import boto3

account = boto3.client("sts").get_caller_identity()["Account"]
calculator = boto3.client("bcm-pricing-calculator", region_name="us-east-1")
puts = {"serviceCode": "AmazonS3", "usageType": "Requests-Tier1", "operation": "PutObject", "usageAccountId": account}


def name():
    return "boto3-" + uuid.uuid4().hex[:12]


class Workloads(unittest.TestCase):
    def test_an_estimate_is_rated(self):
        made = calculator.create_workload_estimate(name=name(), rateType="BEFORE_DISCOUNTS")
        self.assertIsInstance(made["createdAt"], datetime.datetime)
        usage = [dict(puts, key="k%d" % index, amount=1000, group="web") for index in range(25)]
        added = calculator.batch_create_workload_estimate_usage(workloadEstimateId=made["id"], usage=usage)
        self.assertEqual(len(added["items"]), 25)
        self.assertEqual(added["errors"], [])
        shown = calculator.get_workload_estimate(identifier=made["id"])
        self.assertEqual((shown["status"], shown["totalCost"], shown["costCurrency"]), ("VALID", 0.125, "USD"))
        pages = calculator.get_paginator("list_workload_estimate_usage").paginate(
            workloadEstimateId=made["id"], PaginationConfig={"PageSize": 10}
        )
        self.assertEqual([len(page["items"]) for page in pages], [10, 10, 5])
        calculator.delete_workload_estimate(identifier=made["id"])
        with self.assertRaises(calculator.exceptions.ResourceNotFoundException) as refused:
            calculator.get_workload_estimate(identifier=made["id"])
        self.assertEqual(refused.exception.response["resourceId"], made["id"])

    def test_errors_have_their_names_and_fields(self):
        made = calculator.create_workload_estimate(name=name())
        with self.assertRaises(calculator.exceptions.ConflictException):
            calculator.create_workload_estimate(name=made["name"])
        same = [dict(puts, key="a", amount=1), dict(puts, key="a", amount=1)]
        with self.assertRaises(calculator.exceptions.ValidationException) as refused:
            calculator.batch_create_workload_estimate_usage(workloadEstimateId=made["id"], usage=same)
        self.assertEqual(refused.exception.response["reason"], "fieldValidationFailed")
        self.assertEqual(refused.exception.response["fieldList"][0]["name"], "key")


class Scenarios(unittest.TestCase):
    def test_a_bill_is_estimated(self):
        scenario = calculator.create_bill_scenario(name=name(), tags={"team": "sky"})
        start = scenario["billInterval"]["start"]
        usage = [dict(puts, key="a", amounts=[{"startHour": start, "amount": 1000000}])]
        added = calculator.batch_create_bill_scenario_usage_modification(
            billScenarioId=scenario["id"], usageModifications=usage
        )
        self.assertEqual(added["items"][0]["quantities"][0]["startHour"], start)
        plans = boto3.client("savingsplans").describe_savings_plans_offerings(
            planTypes=["Compute"], paymentOptions=["No Upfront"], durations=[31536000]
        )["searchResults"]
        action = {"addSavingsPlanAction": {"savingsPlanOfferingId": plans[0]["offeringId"], "commitment": 0.5}}
        calculator.batch_create_bill_scenario_commitment_modification(
            billScenarioId=scenario["id"],
            commitmentModifications=[{"key": "p", "usageAccountId": account, "commitmentAction": action}],
        )
        estimate = calculator.create_bill_estimate(billScenarioId=scenario["id"], name=name())
        self.assertEqual(estimate["status"], "IN_PROGRESS")
        complete = wait_for(estimate["id"])
        hours = (scenario["billInterval"]["end"] - start).total_seconds() / 3600
        total = complete["costSummary"]["totalCostDifference"]
        self.assertAlmostEqual(total["estimatedCost"]["amount"] - total["historicalCost"]["amount"], 5 + hours / 2)
        items = calculator.get_paginator("list_bill_estimate_line_items").paginate(billEstimateId=estimate["id"])
        codes = {item["serviceCode"] for page in items for item in page["items"]}
        self.assertEqual(codes, {"AmazonS3", "ComputeSavingsPlans"})
        commitments = calculator.list_bill_estimate_commitments(billEstimateId=estimate["id"])["items"]
        self.assertEqual([each["purchaseAgreementType"] for each in commitments], ["SAVINGS_PLANS"])
        calculator.delete_bill_estimate(identifier=estimate["id"])
        calculator.delete_bill_scenario(identifier=scenario["id"])


def wait_for(identifier):
    deadline = datetime.datetime.now() + datetime.timedelta(seconds=120)
    while datetime.datetime.now() < deadline:
        estimate = calculator.get_bill_estimate(identifier=identifier)
        if estimate["status"] != "IN_PROGRESS":
            return estimate
    raise AssertionError("the estimate takes too long")
