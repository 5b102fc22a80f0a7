/** AWS's managed policies for administrators: everything, identities, accounts, money. */
export const administrationPolicies = `
AdministratorAccess #IWMBCKSKIEE64ZLYK | Provides full access to AWS services and resources.
  *
AWSDenyAll v2 | Deny all access.
  [DenyAll] deny *
PowerUserAccess v12 | Provides full access to AWS services and resources, but does not allow management of Users and
    groups.
  except iam:* organizations:* account:*
  account: GetAccountInformation GetGovCloudAccountInformation GetPrimaryEmail ListRegions iam:
    CreateServiceLinkedRole DeleteServiceLinkedRole ListRoles organizations: DescribeEffectivePolicy
    DescribeOrganization
IAMFullAccess v2 | Provides full access to IAM via the AWS Management Console.
  iam:* organizations: DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren
    ListParents ListPoliciesForTarget ListRoots ListPolicies ListTargetsForPolicy
IAMReadOnlyAccess v4 | Provides read only access to IAM via the AWS Management Console.
  iam: GenerateCredentialReport GenerateServiceLastAccessedDetails Get* List* SimulateCustomPolicy
    SimulatePrincipalPolicy
IAMUserChangePassword v5 | Provides the ability for an IAM user to change their own password.
  iam: ChangePassword on arn:aws:iam::*:user/\${aws:username} arn:aws:iam::*:user/*/\${aws:username}
  iam: GetAccountPasswordPolicy
IAMUserSSHKeys | Provides the ability for an IAM user to manage their own SSH keys.
  iam: DeleteSSHPublicKey GetSSHPublicKey ListSSHPublicKeys UpdateSSHPublicKey UploadSSHPublicKey on
    arn:aws:iam::*:user/\${aws:username}
IAMSelfManageServiceSpecificCredentials | Allows an IAM user to manage their own Service Specific Credentials.
  iam: CreateServiceSpecificCredential ListServiceSpecificCredentials UpdateServiceSpecificCredential
    DeleteServiceSpecificCredential ResetServiceSpecificCredential on arn:aws:iam::*:user/\${aws:username}
IAMAccessAdvisorReadOnly | This policy grants access to read all access information provided by IAM access advisor
    such as service last accessed information.
  iam: ListRoles ListUsers ListGroups ListPolicies ListPoliciesGrantingServiceAccess
    GenerateServiceLastAccessedDetails GenerateOrganizationsAccessReport GenerateCredentialReport GetRole GetPolicy
    GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities GetOrganizationsAccessReport
    organizations: DescribeAccount DescribeOrganization DescribeOrganizationalUnit DescribePolicy ListChildren
    ListParents ListPoliciesForTarget ListRoots ListPolicies ListTargetsForPolicy
IAMAccessAnalyzerFullAccess | Provides full access to IAM Access Analyzer.
  access-analyzer:*
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"access-analyzer.amazonaws.com"}}
  organizations: DescribeAccount DescribeOrganization DescribeOrganizationalUnit ListAccounts ListAccountsForParent
    ListAWSServiceAccessForOrganization ListChildren ListDelegatedAdministrators ListOrganizationalUnitsForParent
    ListParents ListRoots
IAMAccessAnalyzerReadOnlyAccess v4 | Provides read only access to IAM Access Analyzer resources.
  access-analyzer: CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess Get* List* ValidatePolicy
IAMAuditRootUserCredentials /root-task/ | Limits AssumeRoot to looking at the root user's credentials.
  deny except iam: ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetAccountSummary GetUser
    GetAccessKeyLastUsed
  deny iam: ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetUser GetAccessKeyLastUsed off
    arn:aws:iam::*:root
IAMCreateRootUserPassword /root-task/ | Limits AssumeRoot to making a password for the root user.
  deny except iam: CreateLoginProfile GetLoginProfile
  deny iam: CreateLoginProfile GetLoginProfile off arn:aws:iam::*:root
IAMDeleteRootUserCredentials /root-task/ | Limits AssumeRoot to removing the root user's credentials.
  deny except iam: DeleteAccessKey DeleteSigningCertificate DeleteLoginProfile DeactivateMFADevice
    DeleteVirtualMFADevice ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetUser
    GetAccessKeyLastUsed
  deny iam: DeleteAccessKey DeleteSigningCertificate DeleteLoginProfile DeactivateMFADevice DeleteVirtualMFADevice
    ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetUser GetAccessKeyLastUsed off
    arn:aws:iam::*:root
S3UnlockBucketPolicy /root-task/ | Limits AssumeRoot to removing a bucket policy that denies everybody.
  deny except s3: DeleteBucketPolicy PutBucketPolicy GetBucketPolicy ListAllMyBuckets
  deny s3: DeleteBucketPolicy PutBucketPolicy GetBucketPolicy ListAllMyBuckets if
    {"StringNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"}}
SQSUnlockQueuePolicy /root-task/ | Limits AssumeRoot to removing a queue policy that denies everybody.
  deny except sqs: SetQueueAttributes GetQueueAttributes ListQueues GetQueueUrl
  deny sqs: GetQueueAttributes on arn:aws:sqs:*:*:* if
    {"StringNotEqualsIfExists":{"aws:ResourceAccount":["\${aws:PrincipalAccount}"]}}
  deny sqs: SetQueueAttributes GetQueueAttributes ListQueues GetQueueUrl if
    {"StringNotLike":{"aws:PrincipalArn":"arn:aws:iam::*:root"}}
AWSOrganizationsFullAccess v9 | Provides full access to AWS Organizations.
  organizations:* account: PutAccountName GetAccountInformation PutAlternateContact DeleteAlternateContact
    GetAlternateContact GetContactInformation PutContactInformation ListRegions EnableRegion DisableRegion
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"organizations.amazonaws.com"}}
AWSOrganizationsReadOnlyAccess v6 | Provides read-only access to AWS Organizations.
  organizations: Describe* List* account: GetAlternateContact GetContactInformation ListRegions GetRegionOptStatus
    GetPrimaryEmail
AWSAccountManagementFullAccess | Provides full access to AWS Account Management.
  account:*
AWSAccountManagementReadOnlyAccess | Provides read-only access to AWS Account Management.
  account: Get* List*
AWSAccountActivityAccess v3 | Allows users to access the Account Activity page.
  account: GetAccountInformation GetAlternateContact GetContactInformation GetRegionOptStatus ListRegions billing:
    GetIAMAccessPreference GetSellerOfRecord payments: ListPaymentPreferences
  aws-portal: ViewBilling
AWSAccountUsageReportAccess | Allows users to access the Account Usage Report page.
  aws-portal: ViewUsage
AWSBillingReadOnlyAccess v26 | Allows users to view bills on the Billing Console.
  account: GetAccountInformation aws-portal: ViewBilling billing: GetBillingData GetBillingDetails
    GetBillingNotifications GetBillingPreferences GetCredits GetContractInformation GetIAMAccessPreference
    GetSellerOfRecord ListBillingViews budgets: ViewBudget DescribeBudgetActionsForBudget DescribeBudgetAction
    DescribeBudgetActionsForAccount DescribeBudgetActionHistories ce: DescribeCostCategoryDefinition GetCostAndUsage
    ListCostCategoryDefinitions ListTagsForResource ListCostAllocationTags ListCostAllocationTagBackfillHistory
    GetTags GetDimensionValues GetCostAndUsageComparisons GetCostComparisonDrivers consolidatedbilling:
    ListLinkedAccounts GetAccountBillingRole cur: GetClassicReport GetClassicReportPreferences GetUsageReport
    DescribeReportDefinitions freetier: GetFreeTierAlertPreference GetFreeTierUsage GetAccountPlanState
    GetAccountActivity ListAccountActivities invoicing: BatchGetInvoiceProfile GetInvoiceEmailDeliveryPreferences
    GetInvoicePDF GetInvoiceUnit GetInvoiceCorrection ListInvoiceSummaries ListInvoiceUnits
    GetProcurementPortalPreference ListProcurementPortalPreferences ListTagsForResource ListInvoiceCorrections
    mapcredits: ListQuarterSpend ListAssociatedPrograms ListQuarterCredits payments: GetFinancingApplication
    GetFinancingLine GetFinancingLineWithdrawal GetFinancingOption GetPaymentInstrument GetPaymentStatus
    ListFinancingApplications ListFinancingLines ListFinancingLineWithdrawals ListPaymentInstruments
    ListPaymentPreferences ListPaymentProgramOptions ListPaymentProgramStatus ListTagsForResource purchase-orders:
    GetPurchaseOrder ViewPurchaseOrders ListPurchaseOrderInvoices ListPurchaseOrders ListTagsForResource
    sustainability: GetCarbonFootprintSummary tax: GetTaxRegistrationDocument GetTaxInheritance ListTaxRegistrations
AWSBudgetsReadOnlyAccess v2 | Provides read only access to the AWS Budgets console.
  budgets: ViewBudget Describe* ListTagsForResource aws-portal: ViewBilling
AWSBudgetsActionsWithAWSResourceControlAccess | Provides full access to AWS Budgets including using Budgets Actions to
    control the state of AWS resources.
  budgets:* aws-portal: ViewBilling
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"budgets.amazonaws.com"}}
  aws-portal: ModifyBilling ec2: DescribeInstances iam: ListGroups ListPolicies ListRoles ListUsers organizations:
    ListAccounts ListOrganizationalUnitsForParent ListPolicies ListRoots rds: DescribeDBInstances sns: ListTopics
AWSPriceListServiceFullAccess v2 | Provides full access to the AWS Price List Service.
  pricing:*
AWSSavingsPlansFullAccess | Provides full access to the Savings Plans service.
  savingsplans:*
AWSSavingsPlansReadOnlyAccess | Provides read only access to the Savings Plans service.
  savingsplans: Describe* List*
CostOptimizationHubReadOnlyAccess | Provides read-only access to Cost Optimization Hub.
  cost-optimization-hub: ListEnrollmentStatuses GetPreferences GetRecommendation ListRecommendations
    ListRecommendationSummaries organizations: DescribeOrganization
AWSMarketplaceMeteringFullAccess | Provides full access to AWS Marketplace Metering.
  aws-marketplace: MeterUsage
AWSMarketplaceMeteringRegisterUsage | Provides permissions to register a resource and track usage through AWS
    Marketplace Metering Service.
  aws-marketplace: RegisterUsage
AWSMarketplaceManageSubscriptions | Provides the ability to subscribe and unsubscribe to AWS Marketplace software.
  aws-marketplace: ViewSubscriptions Subscribe Unsubscribe CreatePrivateMarketplaceRequests
    ListPrivateMarketplaceRequests DescribePrivateMarketplaceRequests ListPrivateListings
AWSMarketplaceRead-only | Provides the ability to review AWS Marketplace subscriptions.
  aws-marketplace: ViewSubscriptions ListPrivateListings ListPrivateMarketplaceRequests
    DescribePrivateMarketplaceRequests ec2: DescribeAccountAttributes DescribeAddresses DescribeImages
    DescribeInstances DescribeKeyPairs DescribeSecurityGroups DescribeSubnets DescribeVpcs
AWSSupportAccess v4 | Allows users to access the AWS Support Center.
  support:* support-console:*
AWSSupportPlansFullAccess v3 | Provides full access to support plans.
  supportplans: GetSupportPlan GetSupportPlanUpdateStatus ListSupportPlanModifiers StartSupportPlanUpdate
    CreateSupportPlanSchedule
AWSSupportPlansReadOnlyAccess v2 | Provides read-only access to support plans.
  supportplans: GetSupportPlan GetSupportPlanUpdateStatus ListSupportPlanModifiers
AWSTrustedAdvisorPriorityFullAccess | Provides full access to AWS Trusted Advisor Priority.
  trustedadvisor: DescribeAccount* DescribeOrganization DescribeRisk* DescribeNotificationConfigurations DownloadRisk
    UpdateRiskStatus UpdateNotificationConfigurations DeleteNotificationConfigurationForDelegatedAdmin
    SetOrganizationAccess organizations: DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization
    ListDelegatedAdministrators
AWSTrustedAdvisorPriorityReadOnlyAccess | Provides read-only access to AWS Trusted Advisor Priority.
  trustedadvisor: DescribeAccount* DescribeOrganization DescribeRisk* DownloadRisk DescribeNotificationConfigurations
    organizations: DescribeOrganization ListAWSServiceAccessForOrganization
ServiceQuotasFullAccess v4 | Provides full access to Service Quotas.
  autoscaling: DescribeAccountLimits cloudformation: DescribeAccountLimits cloudwatch: DescribeAlarmsForMetric
    DescribeAlarms GetMetricData GetMetricStatistics PutMetricAlarm dynamodb: DescribeLimits elasticloadbalancing:
    DescribeAccountLimits iam: GetAccountSummary kinesis: DescribeLimits organizations: DescribeAccount
    DescribeOrganization ListAWSServiceAccessForOrganization rds: DescribeAccountAttributes route53: GetAccountLimit
    tag: GetTagKeys GetTagValues servicequotas:*
  cloudwatch: DeleteAlarms if {"Null":{"aws:ResourceTag/ServiceQuotaMonitor":"false"}}
  organizations: EnableAWSServiceAccess if
    {"StringLike":{"organizations:ServicePrincipal":["servicequotas.amazonaws.com"]}}
  iam: CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"servicequotas.amazonaws.com"}}
ServiceQuotasReadOnlyAccess v5 | Provides read only access to Service Quotas.
  autoscaling: DescribeAccountLimits cloudformation: DescribeAccountLimits cloudwatch: DescribeAlarmsForMetric
    DescribeAlarms GetMetricData GetMetricStatistics dynamodb: DescribeLimits elasticloadbalancing:
    DescribeAccountLimits iam: GetAccountSummary kinesis: DescribeLimits organizations: DescribeAccount
    DescribeOrganization ListAWSServiceAccessForOrganization rds: DescribeAccountAttributes route53: GetAccountLimit
    tag: GetTagKeys GetTagValues servicequotas: GetAssociationForServiceQuotaTemplate GetAWSDefaultServiceQuota
    GetRequestedServiceQuotaChange GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate
    ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListRequestedServiceQuotaChangeHistoryByQuota
    ListServices ListServiceQuotas ListServiceQuotaIncreaseRequestsInTemplate ListTagsForResource
    GetAutoManagementConfiguration notifications: ListChannels ListEventRules ListNotificationConfigurations
    GetNotificationConfiguration GetEventRule ListNotificationHubs notifications-contacts: ListEmailContacts
    GetEmailContact chatbot: ListMicrosoftTeamsChannelConfigurations DescribeChimeWebhookConfigurations
    DescribeSlackChannelConfigurations consoleapp: ListDeviceIdentities GetDeviceIdentity
AWSHealthFullAccess | Allows full access to the AWS Health Apis and Notifications and the Personal Health Dashboard.
  health:* organizations: DescribeAccount DescribeOrganization EnableAWSServiceAccess DisableAWSServiceAccess
    ListAccounts ListDelegatedAdministrators ListParents
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"health.amazonaws.com"}}
WellArchitectedConsoleFullAccess | Provides full access to AWS Well-Architected Tool via the AWS Management Console.
  wellarchitected:*
WellArchitectedConsoleReadOnlyAccess v2 | Provides read-only access to AWS Well-Architected Tool via the AWS Management
    Console.
  wellarchitected: Get* List* ExportLens
AWSPurchaseOrdersServiceRolePolicy | Grants permissions to view and modify purchase orders on the billing console.
  account: GetAccountInformation aws-portal: *Billing consolidatedbilling: GetAccountBillingRole purchase-orders:*
`;
