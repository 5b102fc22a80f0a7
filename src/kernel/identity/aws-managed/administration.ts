/** AWS's managed policies for administrators: everything, identities, accounts, money. */
export const administrationPolicies = `
AdministratorAccess #IWMBCKSKIEE64ZLYK | Provides full access to AWS services and resources.
  *
PowerUserAccess v5 | Provides full access to AWS services and resources, but does not allow management of Users and
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
IAMUserChangePassword v2 | Provides the ability for an IAM user to change their own password.
  iam:ChangePassword on arn:aws:iam::*:user/\${aws:username}
  iam:GetAccountPasswordPolicy
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
IAMAccessAnalyzerReadOnlyAccess | Provides read only access to IAM Access Analyzer resources.
  access-analyzer: CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess Get* List* ValidatePolicy
IAMAuditRootUserCredentials /root-task/ | Limits AssumeRoot to looking at the root user's credentials.
  iam: ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetAccountSummary GetUser
    GetAccessKeyLastUsed
  deny iam: ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices GetUser GetAccessKeyLastUsed off
    arn:aws:iam::*:root
IAMCreateRootUserPassword /root-task/ | Limits AssumeRoot to making a password for the root user.
  iam: CreateLoginProfile GetLoginProfile on arn:aws:iam::*:root
IAMDeleteRootUserCredentials /root-task/ | Limits AssumeRoot to removing the root user's credentials.
  iam: DeleteAccessKey DeleteSigningCertificate DeleteLoginProfile DeactivateMFADevice DeleteVirtualMFADevice
    ListAccessKeys ListSigningCertificates GetLoginProfile ListMFADevices ListVirtualMFADevices GetUser
    GetAccountSummary GetAccessKeyLastUsed
  deny iam: DeleteAccessKey DeleteSigningCertificate DeleteLoginProfile DeactivateMFADevice ListAccessKeys
    ListSigningCertificates GetLoginProfile ListMFADevices GetUser GetAccessKeyLastUsed off arn:aws:iam::*:root
S3UnlockBucketPolicy /root-task/ | Limits AssumeRoot to removing a bucket policy that denies everybody.
  s3: DeleteBucketPolicy PutBucketPolicy GetBucketPolicy ListAllMyBuckets
SQSUnlockQueuePolicy /root-task/ | Limits AssumeRoot to removing a queue policy that denies everybody.
  sqs: SetQueueAttributes GetQueueAttributes ListQueues GetQueueUrl
AWSOrganizationsFullAccess | Provides full access to AWS Organizations.
  organizations:* account: PutAccountName GetAccountInformation PutAlternateContact DeleteAlternateContact
    GetAlternateContact GetContactInformation PutContactInformation ListRegions EnableRegion DisableRegion
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"organizations.amazonaws.com"}}
AWSOrganizationsReadOnlyAccess | Provides read-only access to AWS Organizations.
  organizations: Describe* List* account: GetAlternateContact GetContactInformation ListRegions GetRegionOptStatus
    GetPrimaryEmail
AWSAccountManagementFullAccess | Provides full access to AWS Account Management.
  account:*
AWSAccountManagementReadOnlyAccess | Provides read-only access to AWS Account Management.
  account: Get* List*
AWSAccountActivityAccess | Allows users to access the Account Activity page.
  account: GetRegionOptStatus GetAccountInformation GetAlternateContact GetChallengeQuestions GetContactInformation
    ListRegions aws-portal: ViewBilling
AWSAccountUsageReportAccess | Allows users to access the Account Usage Report page.
  aws-portal: ViewUsage
AWSBillingReadOnlyAccess | Allows users to view bills on the Billing Console.
  account: GetAccountInformation aws-portal: ViewBilling billing: Get* List* budgets: Describe* View* ce: Describe*
    Get* List* consolidatedbilling: Get* List* cur: Describe* Get* List* freetier: Get* invoicing: Get* List*
    payments: Get* List* pricing: DescribeServices GetAttributeValues GetProducts purchase-orders: Get* List* View*
    sustainability: GetCarbonFootprintSummary tax: Get* List*
AWSBudgetsReadOnlyAccess | Provides read only access to the AWS Budgets console.
  budgets: ViewBudget Describe* ListTagsForResource aws-portal: ViewBilling
AWSBudgetsActionsWithAWSResourceControlAccess | Provides full access to AWS Budgets including using Budgets Actions to
    control the state of AWS resources.
  budgets:* aws-portal: ViewBilling
  iam:PassRole if {"StringEquals":{"iam:PassedToService":"budgets.amazonaws.com"}}
  aws-portal: ModifyBilling ec2: DescribeInstances iam: ListGroups ListPolicies ListRoles ListUsers organizations:
    ListAccounts ListOrganizationalUnitsForParent ListPolicies ListRoots rds: DescribeDBInstances sns: ListTopics
AWSPriceListServiceFullAccess | Provides full access to the AWS Price List Service.
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
AWSSupportAccess | Allows users to access the AWS Support Center.
  support:* support-console:*
AWSSupportPlansFullAccess | Provides full access to support plans.
  supportplans: GetSupportPlan GetSupportPlanUpdateStatus ListSupportPlanModifiers StartSupportPlanUpdate
    CreateSupportPlanSchedule
AWSSupportPlansReadOnlyAccess | Provides read-only access to support plans.
  supportplans: GetSupportPlan GetSupportPlanUpdateStatus ListSupportPlanModifiers
AWSTrustedAdvisorPriorityFullAccess | Provides full access to AWS Trusted Advisor Priority.
  trustedadvisor: DescribeAccount* DescribeOrganization DescribeRisk* DescribeNotificationConfigurations DownloadRisk
    UpdateRiskStatus UpdateNotificationConfigurations DeleteNotificationConfigurationForDelegatedAdmin
    SetOrganizationAccess organizations: DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization
    ListDelegatedAdministrators
AWSTrustedAdvisorPriorityReadOnlyAccess | Provides read-only access to AWS Trusted Advisor Priority.
  trustedadvisor: DescribeAccount* DescribeOrganization DescribeRisk* DownloadRisk DescribeNotificationConfigurations
    organizations: DescribeOrganization ListAWSServiceAccessForOrganization
ServiceQuotasFullAccess | Provides full access to Service Quotas.
  servicequotas:* autoscaling: DescribeAccountLimits cloudformation: DescribeAccountLimits cloudwatch:
    DescribeAlarmsForMetric DescribeAlarms GetMetricData GetMetricStatistics PutMetricAlarm DeleteAlarms dynamodb:
    DescribeLimits elasticloadbalancing: DescribeAccountLimits iam: GetAccountSummary kinesis: DescribeLimits
    organizations: DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization rds:
    DescribeAccountAttributes route53: GetAccountLimit tag: GetTagKeys GetTagValues
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"servicequotas.amazonaws.com"}}
ServiceQuotasReadOnlyAccess | Provides read only access to Service Quotas.
  servicequotas: Get* List* autoscaling: DescribeAccountLimits cloudformation: DescribeAccountLimits cloudwatch:
    DescribeAlarmsForMetric DescribeAlarms GetMetricData GetMetricStatistics dynamodb: DescribeLimits
    elasticloadbalancing: DescribeAccountLimits iam: GetAccountSummary kinesis: DescribeLimits organizations:
    DescribeAccount DescribeOrganization ListAWSServiceAccessForOrganization rds: DescribeAccountAttributes route53:
    GetAccountLimit
AWSHealthFullAccess | Allows full access to the AWS Health Apis and Notifications and the Personal Health Dashboard.
  health:* organizations: DescribeAccount DescribeOrganization EnableAWSServiceAccess DisableAWSServiceAccess
    ListAccounts ListDelegatedAdministrators ListParents
  iam:CreateServiceLinkedRole if {"StringEquals":{"iam:AWSServiceName":"health.amazonaws.com"}}
WellArchitectedConsoleFullAccess | Provides full access to AWS Well-Architected Tool via the AWS Management Console.
  wellarchitected:*
WellArchitectedConsoleReadOnlyAccess | Provides read-only access to AWS Well-Architected Tool via the AWS Management
    Console.
  wellarchitected: Get* List* ExportLens
AWSPurchaseOrdersServiceRolePolicy | Grants permissions to view and modify purchase orders on the billing console.
  account: GetAccountInformation aws-portal: *Billing consolidatedbilling: GetAccountBillingRole purchase-orders:*
`;
