/** The types of AmazonEC2's operations: generated from its API model, not to be edited. */

/** Operation → input and output. */
export interface Ec2 {
  AcceptAddressTransfer: { input: AcceptAddressTransferRequest; output: AcceptAddressTransferResult };
  AcceptCapacityReservationBillingOwnership: { input: AcceptCapacityReservationBillingOwnershipRequest; output: AcceptCapacityReservationBillingOwnershipResult };
  AcceptReservedInstancesExchangeQuote: { input: AcceptReservedInstancesExchangeQuoteRequest; output: AcceptReservedInstancesExchangeQuoteResult };
  AcceptTransitGatewayClientVpnAttachment: { input: AcceptTransitGatewayClientVpnAttachmentRequest; output: AcceptTransitGatewayClientVpnAttachmentResult };
  AcceptTransitGatewayMulticastDomainAssociations: { input: AcceptTransitGatewayMulticastDomainAssociationsRequest; output: AcceptTransitGatewayMulticastDomainAssociationsResult };
  AcceptTransitGatewayPeeringAttachment: { input: AcceptTransitGatewayPeeringAttachmentRequest; output: AcceptTransitGatewayPeeringAttachmentResult };
  AcceptTransitGatewayVpcAttachment: { input: AcceptTransitGatewayVpcAttachmentRequest; output: AcceptTransitGatewayVpcAttachmentResult };
  AcceptVpcEndpointConnections: { input: AcceptVpcEndpointConnectionsRequest; output: AcceptVpcEndpointConnectionsResult };
  AcceptVpcPeeringConnection: { input: AcceptVpcPeeringConnectionRequest; output: AcceptVpcPeeringConnectionResult };
  AdvertiseByoipCidr: { input: AdvertiseByoipCidrRequest; output: AdvertiseByoipCidrResult };
  AllocateAddress: { input: AllocateAddressRequest; output: AllocateAddressResult };
  AllocateHosts: { input: AllocateHostsRequest; output: AllocateHostsResult };
  AllocateIpamPoolCidr: { input: AllocateIpamPoolCidrRequest; output: AllocateIpamPoolCidrResult };
  ApplySecurityGroupsToClientVpnTargetNetwork: { input: ApplySecurityGroupsToClientVpnTargetNetworkRequest; output: ApplySecurityGroupsToClientVpnTargetNetworkResult };
  AssignIpv6Addresses: { input: AssignIpv6AddressesRequest; output: AssignIpv6AddressesResult };
  AssignPrivateIpAddresses: { input: AssignPrivateIpAddressesRequest; output: AssignPrivateIpAddressesResult };
  AssignPrivateNatGatewayAddress: { input: AssignPrivateNatGatewayAddressRequest; output: AssignPrivateNatGatewayAddressResult };
  AssociateAddress: { input: AssociateAddressRequest; output: AssociateAddressResult };
  AssociateApplicationStatusCheck: { input: AssociateApplicationStatusCheckRequest; output: AssociateApplicationStatusCheckResult };
  AssociateCapacityReservationBillingOwner: { input: AssociateCapacityReservationBillingOwnerRequest; output: AssociateCapacityReservationBillingOwnerResult };
  AssociateClientVpnTargetNetwork: { input: AssociateClientVpnTargetNetworkRequest; output: AssociateClientVpnTargetNetworkResult };
  AssociateDhcpOptions: { input: AssociateDhcpOptionsRequest; output: {} };
  AssociateEnclaveCertificateIamRole: { input: AssociateEnclaveCertificateIamRoleRequest; output: AssociateEnclaveCertificateIamRoleResult };
  AssociateIamInstanceProfile: { input: AssociateIamInstanceProfileRequest; output: AssociateIamInstanceProfileResult };
  AssociateInstanceEventWindow: { input: AssociateInstanceEventWindowRequest; output: AssociateInstanceEventWindowResult };
  AssociateIpamByoasn: { input: AssociateIpamByoasnRequest; output: AssociateIpamByoasnResult };
  AssociateIpamResourceDiscovery: { input: AssociateIpamResourceDiscoveryRequest; output: AssociateIpamResourceDiscoveryResult };
  AssociateNatGatewayAddress: { input: AssociateNatGatewayAddressRequest; output: AssociateNatGatewayAddressResult };
  AssociateNetworkingFlexCostAllocationPolicy: { input: AssociateNetworkingFlexCostAllocationPolicyRequest; output: AssociateNetworkingFlexCostAllocationPolicyResult };
  AssociateRouteServer: { input: AssociateRouteServerRequest; output: AssociateRouteServerResult };
  AssociateRouteTable: { input: AssociateRouteTableRequest; output: AssociateRouteTableResult };
  AssociateSecurityGroupVpc: { input: AssociateSecurityGroupVpcRequest; output: AssociateSecurityGroupVpcResult };
  AssociateSubnetCidrBlock: { input: AssociateSubnetCidrBlockRequest; output: AssociateSubnetCidrBlockResult };
  AssociateTransitGatewayMulticastDomain: { input: AssociateTransitGatewayMulticastDomainRequest; output: AssociateTransitGatewayMulticastDomainResult };
  AssociateTransitGatewayPolicyTable: { input: AssociateTransitGatewayPolicyTableRequest; output: AssociateTransitGatewayPolicyTableResult };
  AssociateTransitGatewayRouteTable: { input: AssociateTransitGatewayRouteTableRequest; output: AssociateTransitGatewayRouteTableResult };
  AssociateTrunkInterface: { input: AssociateTrunkInterfaceRequest; output: AssociateTrunkInterfaceResult };
  AssociateVpcCidrBlock: { input: AssociateVpcCidrBlockRequest; output: AssociateVpcCidrBlockResult };
  AttachClassicLinkVpc: { input: AttachClassicLinkVpcRequest; output: AttachClassicLinkVpcResult };
  AttachImageWatermark: { input: AttachImageWatermarkRequest; output: AttachImageWatermarkResult };
  AttachInternetGateway: { input: AttachInternetGatewayRequest; output: {} };
  AttachNetworkInterface: { input: AttachNetworkInterfaceRequest; output: AttachNetworkInterfaceResult };
  AttachVerifiedAccessTrustProvider: { input: AttachVerifiedAccessTrustProviderRequest; output: AttachVerifiedAccessTrustProviderResult };
  AttachVolume: { input: AttachVolumeRequest; output: VolumeAttachment };
  AttachVpnGateway: { input: AttachVpnGatewayRequest; output: AttachVpnGatewayResult };
  AuthorizeClientVpnIngress: { input: AuthorizeClientVpnIngressRequest; output: AuthorizeClientVpnIngressResult };
  AuthorizeSecurityGroupEgress: { input: AuthorizeSecurityGroupEgressRequest; output: AuthorizeSecurityGroupEgressResult };
  AuthorizeSecurityGroupIngress: { input: AuthorizeSecurityGroupIngressRequest; output: AuthorizeSecurityGroupIngressResult };
  BatchModifyIpamRoutingPolicyRegistrations: { input: BatchModifyIpamRoutingPolicyRegistrationsRequest; output: BatchModifyIpamRoutingPolicyRegistrationsResult };
  BundleInstance: { input: BundleInstanceRequest; output: BundleInstanceResult };
  CancelBundleTask: { input: CancelBundleTaskRequest; output: CancelBundleTaskResult };
  CancelCapacityReservation: { input: CancelCapacityReservationRequest; output: CancelCapacityReservationResult };
  CancelCapacityReservationFleets: { input: CancelCapacityReservationFleetsRequest; output: CancelCapacityReservationFleetsResult };
  CancelConversionTask: { input: CancelConversionRequest; output: {} };
  CancelDeclarativePoliciesReport: { input: CancelDeclarativePoliciesReportRequest; output: CancelDeclarativePoliciesReportResult };
  CancelExportTask: { input: CancelExportTaskRequest; output: {} };
  CancelImageLaunchPermission: { input: CancelImageLaunchPermissionRequest; output: CancelImageLaunchPermissionResult };
  CancelImportTask: { input: CancelImportTaskRequest; output: CancelImportTaskResult };
  CancelReservedInstancesListing: { input: CancelReservedInstancesListingRequest; output: CancelReservedInstancesListingResult };
  CancelSpotFleetRequests: { input: CancelSpotFleetRequestsRequest; output: CancelSpotFleetRequestsResponse };
  CancelSpotInstanceRequests: { input: CancelSpotInstanceRequestsRequest; output: CancelSpotInstanceRequestsResult };
  ConfirmProductInstance: { input: ConfirmProductInstanceRequest; output: ConfirmProductInstanceResult };
  CopyFpgaImage: { input: CopyFpgaImageRequest; output: CopyFpgaImageResult };
  CopyImage: { input: CopyImageRequest; output: CopyImageResult };
  CopySnapshot: { input: CopySnapshotRequest; output: CopySnapshotResult };
  CopyVolumes: { input: CopyVolumesRequest; output: CopyVolumesResult };
  CreateApplicationStatusCheck: { input: CreateApplicationStatusCheckRequest; output: CreateApplicationStatusCheckResult };
  CreateCapacityManagerDataExport: { input: CreateCapacityManagerDataExportRequest; output: CreateCapacityManagerDataExportResult };
  CreateCapacityReservation: { input: CreateCapacityReservationRequest; output: CreateCapacityReservationResult };
  CreateCapacityReservationBySplitting: { input: CreateCapacityReservationBySplittingRequest; output: CreateCapacityReservationBySplittingResult };
  CreateCapacityReservationCancellationQuote: { input: CreateCapacityReservationCancellationQuoteRequest; output: CreateCapacityReservationCancellationQuoteResult };
  CreateCapacityReservationDateChangeQuote: { input: CreateCapacityReservationDateChangeQuoteRequest; output: CreateCapacityReservationDateChangeQuoteResult };
  CreateCapacityReservationFleet: { input: CreateCapacityReservationFleetRequest; output: CreateCapacityReservationFleetResult };
  CreateCarrierGateway: { input: CreateCarrierGatewayRequest; output: CreateCarrierGatewayResult };
  CreateClientVpnEndpoint: { input: CreateClientVpnEndpointRequest; output: CreateClientVpnEndpointResult };
  CreateClientVpnRoute: { input: CreateClientVpnRouteRequest; output: CreateClientVpnRouteResult };
  CreateCoipCidr: { input: CreateCoipCidrRequest; output: CreateCoipCidrResult };
  CreateCoipPool: { input: CreateCoipPoolRequest; output: CreateCoipPoolResult };
  CreateCustomerGateway: { input: CreateCustomerGatewayRequest; output: CreateCustomerGatewayResult };
  CreateDefaultSubnet: { input: CreateDefaultSubnetRequest; output: CreateDefaultSubnetResult };
  CreateDefaultVpc: { input: CreateDefaultVpcRequest; output: CreateDefaultVpcResult };
  CreateDelegateMacVolumeOwnershipTask: { input: CreateDelegateMacVolumeOwnershipTaskRequest; output: CreateDelegateMacVolumeOwnershipTaskResult };
  CreateDhcpOptions: { input: CreateDhcpOptionsRequest; output: CreateDhcpOptionsResult };
  CreateEgressOnlyInternetGateway: { input: CreateEgressOnlyInternetGatewayRequest; output: CreateEgressOnlyInternetGatewayResult };
  CreateFleet: { input: CreateFleetRequest; output: CreateFleetResult };
  CreateFlowLogs: { input: CreateFlowLogsRequest; output: CreateFlowLogsResult };
  CreateFpgaImage: { input: CreateFpgaImageRequest; output: CreateFpgaImageResult };
  CreateImage: { input: CreateImageRequest; output: CreateImageResult };
  CreateImageUsageReport: { input: CreateImageUsageReportRequest; output: CreateImageUsageReportResult };
  CreateInstanceConnectEndpoint: { input: CreateInstanceConnectEndpointRequest; output: CreateInstanceConnectEndpointResult };
  CreateInstanceEventWindow: { input: CreateInstanceEventWindowRequest; output: CreateInstanceEventWindowResult };
  CreateInstanceExportTask: { input: CreateInstanceExportTaskRequest; output: CreateInstanceExportTaskResult };
  CreateInternetGateway: { input: CreateInternetGatewayRequest; output: CreateInternetGatewayResult };
  CreateInterruptibleCapacityReservationAllocation: { input: CreateInterruptibleCapacityReservationAllocationRequest; output: CreateInterruptibleCapacityReservationAllocationResult };
  CreateIpam: { input: CreateIpamRequest; output: CreateIpamResult };
  CreateIpamExternalResourceVerificationToken: { input: CreateIpamExternalResourceVerificationTokenRequest; output: CreateIpamExternalResourceVerificationTokenResult };
  CreateIpamInternetRegistryAssociation: { input: CreateIpamInternetRegistryAssociationRequest; output: CreateIpamInternetRegistryAssociationResult };
  CreateIpamPolicy: { input: CreateIpamPolicyRequest; output: CreateIpamPolicyResult };
  CreateIpamPool: { input: CreateIpamPoolRequest; output: CreateIpamPoolResult };
  CreateIpamPrefixListResolver: { input: CreateIpamPrefixListResolverRequest; output: CreateIpamPrefixListResolverResult };
  CreateIpamPrefixListResolverTarget: { input: CreateIpamPrefixListResolverTargetRequest; output: CreateIpamPrefixListResolverTargetResult };
  CreateIpamResourceDiscovery: { input: CreateIpamResourceDiscoveryRequest; output: CreateIpamResourceDiscoveryResult };
  CreateIpamRoutingPolicyRegistration: { input: CreateIpamRoutingPolicyRegistrationRequest; output: CreateIpamRoutingPolicyRegistrationResult };
  CreateIpamScope: { input: CreateIpamScopeRequest; output: CreateIpamScopeResult };
  CreateKeyPair: { input: CreateKeyPairRequest; output: KeyPair };
  CreateLaunchTemplate: { input: CreateLaunchTemplateRequest; output: CreateLaunchTemplateResult };
  CreateLaunchTemplateVersion: { input: CreateLaunchTemplateVersionRequest; output: CreateLaunchTemplateVersionResult };
  CreateLocalGatewayRoute: { input: CreateLocalGatewayRouteRequest; output: CreateLocalGatewayRouteResult };
  CreateLocalGatewayRouteTable: { input: CreateLocalGatewayRouteTableRequest; output: CreateLocalGatewayRouteTableResult };
  CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation: { input: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest; output: CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult };
  CreateLocalGatewayRouteTableVpcAssociation: { input: CreateLocalGatewayRouteTableVpcAssociationRequest; output: CreateLocalGatewayRouteTableVpcAssociationResult };
  CreateLocalGatewayVirtualInterface: { input: CreateLocalGatewayVirtualInterfaceRequest; output: CreateLocalGatewayVirtualInterfaceResult };
  CreateLocalGatewayVirtualInterfaceGroup: { input: CreateLocalGatewayVirtualInterfaceGroupRequest; output: CreateLocalGatewayVirtualInterfaceGroupResult };
  CreateMacSystemIntegrityProtectionModificationTask: { input: CreateMacSystemIntegrityProtectionModificationTaskRequest; output: CreateMacSystemIntegrityProtectionModificationTaskResult };
  CreateManagedPrefixList: { input: CreateManagedPrefixListRequest; output: CreateManagedPrefixListResult };
  CreateMetricCategory: { input: CreateMetricCategoryRequest; output: CreateMetricCategoryResult };
  CreateNatGateway: { input: CreateNatGatewayRequest; output: CreateNatGatewayResult };
  CreateNetworkAcl: { input: CreateNetworkAclRequest; output: CreateNetworkAclResult };
  CreateNetworkAclEntry: { input: CreateNetworkAclEntryRequest; output: {} };
  CreateNetworkInsightsAccessScope: { input: CreateNetworkInsightsAccessScopeRequest; output: CreateNetworkInsightsAccessScopeResult };
  CreateNetworkInsightsPath: { input: CreateNetworkInsightsPathRequest; output: CreateNetworkInsightsPathResult };
  CreateNetworkInterface: { input: CreateNetworkInterfaceRequest; output: CreateNetworkInterfaceResult };
  CreateNetworkInterfacePermission: { input: CreateNetworkInterfacePermissionRequest; output: CreateNetworkInterfacePermissionResult };
  CreateNetworkingFlexCostAllocationPolicy: { input: CreateNetworkingFlexCostAllocationPolicyRequest; output: CreateNetworkingFlexCostAllocationPolicyResult };
  CreatePlacementGroup: { input: CreatePlacementGroupRequest; output: CreatePlacementGroupResult };
  CreatePublicIpv4Pool: { input: CreatePublicIpv4PoolRequest; output: CreatePublicIpv4PoolResult };
  CreateReplaceRootVolumeTask: { input: CreateReplaceRootVolumeTaskRequest; output: CreateReplaceRootVolumeTaskResult };
  CreateReservedInstancesListing: { input: CreateReservedInstancesListingRequest; output: CreateReservedInstancesListingResult };
  CreateRestoreImageTask: { input: CreateRestoreImageTaskRequest; output: CreateRestoreImageTaskResult };
  CreateRoute: { input: CreateRouteRequest; output: CreateRouteResult };
  CreateRouteServer: { input: CreateRouteServerRequest; output: CreateRouteServerResult };
  CreateRouteServerEndpoint: { input: CreateRouteServerEndpointRequest; output: CreateRouteServerEndpointResult };
  CreateRouteServerPeer: { input: CreateRouteServerPeerRequest; output: CreateRouteServerPeerResult };
  CreateRouteTable: { input: CreateRouteTableRequest; output: CreateRouteTableResult };
  CreateSecondaryNetwork: { input: CreateSecondaryNetworkRequest; output: CreateSecondaryNetworkResult };
  CreateSecondarySubnet: { input: CreateSecondarySubnetRequest; output: CreateSecondarySubnetResult };
  CreateSecurityGroup: { input: CreateSecurityGroupRequest; output: CreateSecurityGroupResult };
  CreateSnapshot: { input: CreateSnapshotRequest; output: Snapshot };
  CreateSnapshots: { input: CreateSnapshotsRequest; output: CreateSnapshotsResult };
  CreateSpotDatafeedSubscription: { input: CreateSpotDatafeedSubscriptionRequest; output: CreateSpotDatafeedSubscriptionResult };
  CreateStoreImageTask: { input: CreateStoreImageTaskRequest; output: CreateStoreImageTaskResult };
  CreateSubnet: { input: CreateSubnetRequest; output: CreateSubnetResult };
  CreateSubnetCidrReservation: { input: CreateSubnetCidrReservationRequest; output: CreateSubnetCidrReservationResult };
  CreateTags: { input: CreateTagsRequest; output: {} };
  CreateTrafficMirrorFilter: { input: CreateTrafficMirrorFilterRequest; output: CreateTrafficMirrorFilterResult };
  CreateTrafficMirrorFilterRule: { input: CreateTrafficMirrorFilterRuleRequest; output: CreateTrafficMirrorFilterRuleResult };
  CreateTrafficMirrorSession: { input: CreateTrafficMirrorSessionRequest; output: CreateTrafficMirrorSessionResult };
  CreateTrafficMirrorTarget: { input: CreateTrafficMirrorTargetRequest; output: CreateTrafficMirrorTargetResult };
  CreateTransitGateway: { input: CreateTransitGatewayRequest; output: CreateTransitGatewayResult };
  CreateTransitGatewayConnect: { input: CreateTransitGatewayConnectRequest; output: CreateTransitGatewayConnectResult };
  CreateTransitGatewayConnectPeer: { input: CreateTransitGatewayConnectPeerRequest; output: CreateTransitGatewayConnectPeerResult };
  CreateTransitGatewayMeteringPolicy: { input: CreateTransitGatewayMeteringPolicyRequest; output: CreateTransitGatewayMeteringPolicyResult };
  CreateTransitGatewayMeteringPolicyEntry: { input: CreateTransitGatewayMeteringPolicyEntryRequest; output: CreateTransitGatewayMeteringPolicyEntryResult };
  CreateTransitGatewayMulticastDomain: { input: CreateTransitGatewayMulticastDomainRequest; output: CreateTransitGatewayMulticastDomainResult };
  CreateTransitGatewayPeeringAttachment: { input: CreateTransitGatewayPeeringAttachmentRequest; output: CreateTransitGatewayPeeringAttachmentResult };
  CreateTransitGatewayPolicyTable: { input: CreateTransitGatewayPolicyTableRequest; output: CreateTransitGatewayPolicyTableResult };
  CreateTransitGatewayPolicyTableEntry: { input: CreateTransitGatewayPolicyTableEntryRequest; output: CreateTransitGatewayPolicyTableEntryResult };
  CreateTransitGatewayPrefixListReference: { input: CreateTransitGatewayPrefixListReferenceRequest; output: CreateTransitGatewayPrefixListReferenceResult };
  CreateTransitGatewayRoute: { input: CreateTransitGatewayRouteRequest; output: CreateTransitGatewayRouteResult };
  CreateTransitGatewayRouteTable: { input: CreateTransitGatewayRouteTableRequest; output: CreateTransitGatewayRouteTableResult };
  CreateTransitGatewayRouteTableAnnouncement: { input: CreateTransitGatewayRouteTableAnnouncementRequest; output: CreateTransitGatewayRouteTableAnnouncementResult };
  CreateTransitGatewayVpcAttachment: { input: CreateTransitGatewayVpcAttachmentRequest; output: CreateTransitGatewayVpcAttachmentResult };
  CreateVerifiedAccessEndpoint: { input: CreateVerifiedAccessEndpointRequest; output: CreateVerifiedAccessEndpointResult };
  CreateVerifiedAccessGroup: { input: CreateVerifiedAccessGroupRequest; output: CreateVerifiedAccessGroupResult };
  CreateVerifiedAccessInstance: { input: CreateVerifiedAccessInstanceRequest; output: CreateVerifiedAccessInstanceResult };
  CreateVerifiedAccessTrustProvider: { input: CreateVerifiedAccessTrustProviderRequest; output: CreateVerifiedAccessTrustProviderResult };
  CreateVolume: { input: CreateVolumeRequest; output: Volume };
  CreateVpc: { input: CreateVpcRequest; output: CreateVpcResult };
  CreateVpcBlockPublicAccessExclusion: { input: CreateVpcBlockPublicAccessExclusionRequest; output: CreateVpcBlockPublicAccessExclusionResult };
  CreateVpcEncryptionControl: { input: CreateVpcEncryptionControlRequest; output: CreateVpcEncryptionControlResult };
  CreateVpcEndpoint: { input: CreateVpcEndpointRequest; output: CreateVpcEndpointResult };
  CreateVpcEndpointConnectionNotification: { input: CreateVpcEndpointConnectionNotificationRequest; output: CreateVpcEndpointConnectionNotificationResult };
  CreateVpcEndpointServiceConfiguration: { input: CreateVpcEndpointServiceConfigurationRequest; output: CreateVpcEndpointServiceConfigurationResult };
  CreateVpcPeeringConnection: { input: CreateVpcPeeringConnectionRequest; output: CreateVpcPeeringConnectionResult };
  CreateVpnConcentrator: { input: CreateVpnConcentratorRequest; output: CreateVpnConcentratorResult };
  CreateVpnConnection: { input: CreateVpnConnectionRequest; output: CreateVpnConnectionResult };
  CreateVpnConnectionRoute: { input: CreateVpnConnectionRouteRequest; output: {} };
  CreateVpnGateway: { input: CreateVpnGatewayRequest; output: CreateVpnGatewayResult };
  DeleteApplicationStatusCheck: { input: DeleteApplicationStatusCheckRequest; output: DeleteApplicationStatusCheckResult };
  DeleteCapacityManagerDataExport: { input: DeleteCapacityManagerDataExportRequest; output: DeleteCapacityManagerDataExportResult };
  DeleteCarrierGateway: { input: DeleteCarrierGatewayRequest; output: DeleteCarrierGatewayResult };
  DeleteClientVpnEndpoint: { input: DeleteClientVpnEndpointRequest; output: DeleteClientVpnEndpointResult };
  DeleteClientVpnEndpointAuthorizationPolicy: { input: DeleteClientVpnEndpointAuthorizationPolicyRequest; output: DeleteClientVpnEndpointAuthorizationPolicyResult };
  DeleteClientVpnRoute: { input: DeleteClientVpnRouteRequest; output: DeleteClientVpnRouteResult };
  DeleteCoipCidr: { input: DeleteCoipCidrRequest; output: DeleteCoipCidrResult };
  DeleteCoipPool: { input: DeleteCoipPoolRequest; output: DeleteCoipPoolResult };
  DeleteCustomerGateway: { input: DeleteCustomerGatewayRequest; output: {} };
  DeleteDhcpOptions: { input: DeleteDhcpOptionsRequest; output: {} };
  DeleteEgressOnlyInternetGateway: { input: DeleteEgressOnlyInternetGatewayRequest; output: DeleteEgressOnlyInternetGatewayResult };
  DeleteFleets: { input: DeleteFleetsRequest; output: DeleteFleetsResult };
  DeleteFlowLogs: { input: DeleteFlowLogsRequest; output: DeleteFlowLogsResult };
  DeleteFpgaImage: { input: DeleteFpgaImageRequest; output: DeleteFpgaImageResult };
  DeleteImageUsageReport: { input: DeleteImageUsageReportRequest; output: DeleteImageUsageReportResult };
  DeleteInstanceConnectEndpoint: { input: DeleteInstanceConnectEndpointRequest; output: DeleteInstanceConnectEndpointResult };
  DeleteInstanceEventWindow: { input: DeleteInstanceEventWindowRequest; output: DeleteInstanceEventWindowResult };
  DeleteInternetGateway: { input: DeleteInternetGatewayRequest; output: {} };
  DeleteIpam: { input: DeleteIpamRequest; output: DeleteIpamResult };
  DeleteIpamExternalResourceVerificationToken: { input: DeleteIpamExternalResourceVerificationTokenRequest; output: DeleteIpamExternalResourceVerificationTokenResult };
  DeleteIpamInternetRegistryAssociation: { input: DeleteIpamInternetRegistryAssociationRequest; output: DeleteIpamInternetRegistryAssociationResult };
  DeleteIpamPolicy: { input: DeleteIpamPolicyRequest; output: DeleteIpamPolicyResult };
  DeleteIpamPool: { input: DeleteIpamPoolRequest; output: DeleteIpamPoolResult };
  DeleteIpamPrefixListResolver: { input: DeleteIpamPrefixListResolverRequest; output: DeleteIpamPrefixListResolverResult };
  DeleteIpamPrefixListResolverTarget: { input: DeleteIpamPrefixListResolverTargetRequest; output: DeleteIpamPrefixListResolverTargetResult };
  DeleteIpamResourceDiscovery: { input: DeleteIpamResourceDiscoveryRequest; output: DeleteIpamResourceDiscoveryResult };
  DeleteIpamRoutingPolicyRegistration: { input: DeleteIpamRoutingPolicyRegistrationRequest; output: DeleteIpamRoutingPolicyRegistrationResult };
  DeleteIpamScope: { input: DeleteIpamScopeRequest; output: DeleteIpamScopeResult };
  DeleteKeyPair: { input: DeleteKeyPairRequest; output: DeleteKeyPairResult };
  DeleteLaunchTemplate: { input: DeleteLaunchTemplateRequest; output: DeleteLaunchTemplateResult };
  DeleteLaunchTemplateVersions: { input: DeleteLaunchTemplateVersionsRequest; output: DeleteLaunchTemplateVersionsResult };
  DeleteLocalGatewayRoute: { input: DeleteLocalGatewayRouteRequest; output: DeleteLocalGatewayRouteResult };
  DeleteLocalGatewayRouteTable: { input: DeleteLocalGatewayRouteTableRequest; output: DeleteLocalGatewayRouteTableResult };
  DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation: { input: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest; output: DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult };
  DeleteLocalGatewayRouteTableVpcAssociation: { input: DeleteLocalGatewayRouteTableVpcAssociationRequest; output: DeleteLocalGatewayRouteTableVpcAssociationResult };
  DeleteLocalGatewayVirtualInterface: { input: DeleteLocalGatewayVirtualInterfaceRequest; output: DeleteLocalGatewayVirtualInterfaceResult };
  DeleteLocalGatewayVirtualInterfaceGroup: { input: DeleteLocalGatewayVirtualInterfaceGroupRequest; output: DeleteLocalGatewayVirtualInterfaceGroupResult };
  DeleteManagedPrefixList: { input: DeleteManagedPrefixListRequest; output: DeleteManagedPrefixListResult };
  DeleteMetricCategory: { input: DeleteMetricCategoryRequest; output: DeleteMetricCategoryResult };
  DeleteNatGateway: { input: DeleteNatGatewayRequest; output: DeleteNatGatewayResult };
  DeleteNetworkAcl: { input: DeleteNetworkAclRequest; output: {} };
  DeleteNetworkAclEntry: { input: DeleteNetworkAclEntryRequest; output: {} };
  DeleteNetworkInsightsAccessScope: { input: DeleteNetworkInsightsAccessScopeRequest; output: DeleteNetworkInsightsAccessScopeResult };
  DeleteNetworkInsightsAccessScopeAnalysis: { input: DeleteNetworkInsightsAccessScopeAnalysisRequest; output: DeleteNetworkInsightsAccessScopeAnalysisResult };
  DeleteNetworkInsightsAnalysis: { input: DeleteNetworkInsightsAnalysisRequest; output: DeleteNetworkInsightsAnalysisResult };
  DeleteNetworkInsightsPath: { input: DeleteNetworkInsightsPathRequest; output: DeleteNetworkInsightsPathResult };
  DeleteNetworkInterface: { input: DeleteNetworkInterfaceRequest; output: {} };
  DeleteNetworkInterfacePermission: { input: DeleteNetworkInterfacePermissionRequest; output: DeleteNetworkInterfacePermissionResult };
  DeleteNetworkingFlexCostAllocationPolicies: { input: DeleteNetworkingFlexCostAllocationPoliciesRequest; output: DeleteNetworkingFlexCostAllocationPoliciesResult };
  DeletePlacementGroup: { input: DeletePlacementGroupRequest; output: {} };
  DeletePublicIpv4Pool: { input: DeletePublicIpv4PoolRequest; output: DeletePublicIpv4PoolResult };
  DeleteQueuedReservedInstances: { input: DeleteQueuedReservedInstancesRequest; output: DeleteQueuedReservedInstancesResult };
  DeleteRoute: { input: DeleteRouteRequest; output: {} };
  DeleteRouteServer: { input: DeleteRouteServerRequest; output: DeleteRouteServerResult };
  DeleteRouteServerEndpoint: { input: DeleteRouteServerEndpointRequest; output: DeleteRouteServerEndpointResult };
  DeleteRouteServerPeer: { input: DeleteRouteServerPeerRequest; output: DeleteRouteServerPeerResult };
  DeleteRouteTable: { input: DeleteRouteTableRequest; output: {} };
  DeleteSecondaryNetwork: { input: DeleteSecondaryNetworkRequest; output: DeleteSecondaryNetworkResult };
  DeleteSecondarySubnet: { input: DeleteSecondarySubnetRequest; output: DeleteSecondarySubnetResult };
  DeleteSecurityGroup: { input: DeleteSecurityGroupRequest; output: DeleteSecurityGroupResult };
  DeleteSnapshot: { input: DeleteSnapshotRequest; output: {} };
  DeleteSpotDatafeedSubscription: { input: DeleteSpotDatafeedSubscriptionRequest; output: {} };
  DeleteSubnet: { input: DeleteSubnetRequest; output: {} };
  DeleteSubnetCidrReservation: { input: DeleteSubnetCidrReservationRequest; output: DeleteSubnetCidrReservationResult };
  DeleteTags: { input: DeleteTagsRequest; output: {} };
  DeleteTrafficMirrorFilter: { input: DeleteTrafficMirrorFilterRequest; output: DeleteTrafficMirrorFilterResult };
  DeleteTrafficMirrorFilterRule: { input: DeleteTrafficMirrorFilterRuleRequest; output: DeleteTrafficMirrorFilterRuleResult };
  DeleteTrafficMirrorSession: { input: DeleteTrafficMirrorSessionRequest; output: DeleteTrafficMirrorSessionResult };
  DeleteTrafficMirrorTarget: { input: DeleteTrafficMirrorTargetRequest; output: DeleteTrafficMirrorTargetResult };
  DeleteTransitGateway: { input: DeleteTransitGatewayRequest; output: DeleteTransitGatewayResult };
  DeleteTransitGatewayClientVpnAttachment: { input: DeleteTransitGatewayClientVpnAttachmentRequest; output: DeleteTransitGatewayClientVpnAttachmentResult };
  DeleteTransitGatewayConnect: { input: DeleteTransitGatewayConnectRequest; output: DeleteTransitGatewayConnectResult };
  DeleteTransitGatewayConnectPeer: { input: DeleteTransitGatewayConnectPeerRequest; output: DeleteTransitGatewayConnectPeerResult };
  DeleteTransitGatewayMeteringPolicy: { input: DeleteTransitGatewayMeteringPolicyRequest; output: DeleteTransitGatewayMeteringPolicyResult };
  DeleteTransitGatewayMeteringPolicyEntry: { input: DeleteTransitGatewayMeteringPolicyEntryRequest; output: DeleteTransitGatewayMeteringPolicyEntryResult };
  DeleteTransitGatewayMulticastDomain: { input: DeleteTransitGatewayMulticastDomainRequest; output: DeleteTransitGatewayMulticastDomainResult };
  DeleteTransitGatewayPeeringAttachment: { input: DeleteTransitGatewayPeeringAttachmentRequest; output: DeleteTransitGatewayPeeringAttachmentResult };
  DeleteTransitGatewayPolicyTable: { input: DeleteTransitGatewayPolicyTableRequest; output: DeleteTransitGatewayPolicyTableResult };
  DeleteTransitGatewayPolicyTableEntry: { input: DeleteTransitGatewayPolicyTableEntryRequest; output: DeleteTransitGatewayPolicyTableEntryResult };
  DeleteTransitGatewayPrefixListReference: { input: DeleteTransitGatewayPrefixListReferenceRequest; output: DeleteTransitGatewayPrefixListReferenceResult };
  DeleteTransitGatewayRoute: { input: DeleteTransitGatewayRouteRequest; output: DeleteTransitGatewayRouteResult };
  DeleteTransitGatewayRouteTable: { input: DeleteTransitGatewayRouteTableRequest; output: DeleteTransitGatewayRouteTableResult };
  DeleteTransitGatewayRouteTableAnnouncement: { input: DeleteTransitGatewayRouteTableAnnouncementRequest; output: DeleteTransitGatewayRouteTableAnnouncementResult };
  DeleteTransitGatewayVpcAttachment: { input: DeleteTransitGatewayVpcAttachmentRequest; output: DeleteTransitGatewayVpcAttachmentResult };
  DeleteVerifiedAccessEndpoint: { input: DeleteVerifiedAccessEndpointRequest; output: DeleteVerifiedAccessEndpointResult };
  DeleteVerifiedAccessGroup: { input: DeleteVerifiedAccessGroupRequest; output: DeleteVerifiedAccessGroupResult };
  DeleteVerifiedAccessInstance: { input: DeleteVerifiedAccessInstanceRequest; output: DeleteVerifiedAccessInstanceResult };
  DeleteVerifiedAccessTrustProvider: { input: DeleteVerifiedAccessTrustProviderRequest; output: DeleteVerifiedAccessTrustProviderResult };
  DeleteVolume: { input: DeleteVolumeRequest; output: {} };
  DeleteVpc: { input: DeleteVpcRequest; output: {} };
  DeleteVpcBlockPublicAccessExclusion: { input: DeleteVpcBlockPublicAccessExclusionRequest; output: DeleteVpcBlockPublicAccessExclusionResult };
  DeleteVpcEncryptionControl: { input: DeleteVpcEncryptionControlRequest; output: DeleteVpcEncryptionControlResult };
  DeleteVpcEndpointConnectionNotifications: { input: DeleteVpcEndpointConnectionNotificationsRequest; output: DeleteVpcEndpointConnectionNotificationsResult };
  DeleteVpcEndpointServiceConfigurations: { input: DeleteVpcEndpointServiceConfigurationsRequest; output: DeleteVpcEndpointServiceConfigurationsResult };
  DeleteVpcEndpoints: { input: DeleteVpcEndpointsRequest; output: DeleteVpcEndpointsResult };
  DeleteVpcPeeringConnection: { input: DeleteVpcPeeringConnectionRequest; output: DeleteVpcPeeringConnectionResult };
  DeleteVpnConcentrator: { input: DeleteVpnConcentratorRequest; output: DeleteVpnConcentratorResult };
  DeleteVpnConnection: { input: DeleteVpnConnectionRequest; output: {} };
  DeleteVpnConnectionRoute: { input: DeleteVpnConnectionRouteRequest; output: {} };
  DeleteVpnGateway: { input: DeleteVpnGatewayRequest; output: {} };
  DeprovisionByoipCidr: { input: DeprovisionByoipCidrRequest; output: DeprovisionByoipCidrResult };
  DeprovisionIpamByoasn: { input: DeprovisionIpamByoasnRequest; output: DeprovisionIpamByoasnResult };
  DeprovisionIpamPoolCidr: { input: DeprovisionIpamPoolCidrRequest; output: DeprovisionIpamPoolCidrResult };
  DeprovisionPublicIpv4PoolCidr: { input: DeprovisionPublicIpv4PoolCidrRequest; output: DeprovisionPublicIpv4PoolCidrResult };
  DeregisterImage: { input: DeregisterImageRequest; output: DeregisterImageResult };
  DeregisterInstanceEventNotificationAttributes: { input: DeregisterInstanceEventNotificationAttributesRequest; output: DeregisterInstanceEventNotificationAttributesResult };
  DeregisterTransitGatewayMulticastGroupMembers: { input: DeregisterTransitGatewayMulticastGroupMembersRequest; output: DeregisterTransitGatewayMulticastGroupMembersResult };
  DeregisterTransitGatewayMulticastGroupSources: { input: DeregisterTransitGatewayMulticastGroupSourcesRequest; output: DeregisterTransitGatewayMulticastGroupSourcesResult };
  DescribeAccountAttributes: { input: DescribeAccountAttributesRequest; output: DescribeAccountAttributesResult };
  DescribeAccountVpcEncryptionControl: { input: DescribeAccountVpcEncryptionControlRequest; output: DescribeAccountVpcEncryptionControlResult };
  DescribeAddressTransfers: { input: DescribeAddressTransfersRequest; output: DescribeAddressTransfersResult };
  DescribeAddresses: { input: DescribeAddressesRequest; output: DescribeAddressesResult };
  DescribeAddressesAttribute: { input: DescribeAddressesAttributeRequest; output: DescribeAddressesAttributeResult };
  DescribeAggregateIdFormat: { input: DescribeAggregateIdFormatRequest; output: DescribeAggregateIdFormatResult };
  DescribeApplicationStatus: { input: DescribeApplicationStatusRequest; output: DescribeApplicationStatusResult };
  DescribeApplicationStatusCheckAssociations: { input: DescribeApplicationStatusCheckAssociationsRequest; output: DescribeApplicationStatusCheckAssociationsResult };
  DescribeApplicationStatusChecks: { input: DescribeApplicationStatusChecksRequest; output: DescribeApplicationStatusChecksResult };
  DescribeAvailabilityZones: { input: DescribeAvailabilityZonesRequest; output: DescribeAvailabilityZonesResult };
  DescribeAwsNetworkPerformanceMetricSubscriptions: { input: DescribeAwsNetworkPerformanceMetricSubscriptionsRequest; output: DescribeAwsNetworkPerformanceMetricSubscriptionsResult };
  DescribeBundleTasks: { input: DescribeBundleTasksRequest; output: DescribeBundleTasksResult };
  DescribeByoipCidrs: { input: DescribeByoipCidrsRequest; output: DescribeByoipCidrsResult };
  DescribeCapacityBlockExtensionHistory: { input: DescribeCapacityBlockExtensionHistoryRequest; output: DescribeCapacityBlockExtensionHistoryResult };
  DescribeCapacityBlockExtensionOfferings: { input: DescribeCapacityBlockExtensionOfferingsRequest; output: DescribeCapacityBlockExtensionOfferingsResult };
  DescribeCapacityBlockOfferings: { input: DescribeCapacityBlockOfferingsRequest; output: DescribeCapacityBlockOfferingsResult };
  DescribeCapacityBlockStatus: { input: DescribeCapacityBlockStatusRequest; output: DescribeCapacityBlockStatusResult };
  DescribeCapacityBlocks: { input: DescribeCapacityBlocksRequest; output: DescribeCapacityBlocksResult };
  DescribeCapacityManagerDataExports: { input: DescribeCapacityManagerDataExportsRequest; output: DescribeCapacityManagerDataExportsResult };
  DescribeCapacityReservationBillingRequests: { input: DescribeCapacityReservationBillingRequestsRequest; output: DescribeCapacityReservationBillingRequestsResult };
  DescribeCapacityReservationCancellationQuotes: { input: DescribeCapacityReservationCancellationQuotesRequest; output: DescribeCapacityReservationCancellationQuotesResult };
  DescribeCapacityReservationDateChangeQuotes: { input: DescribeCapacityReservationDateChangeQuotesRequest; output: DescribeCapacityReservationDateChangeQuotesResult };
  DescribeCapacityReservationFleets: { input: DescribeCapacityReservationFleetsRequest; output: DescribeCapacityReservationFleetsResult };
  DescribeCapacityReservationTopology: { input: DescribeCapacityReservationTopologyRequest; output: DescribeCapacityReservationTopologyResult };
  DescribeCapacityReservations: { input: DescribeCapacityReservationsRequest; output: DescribeCapacityReservationsResult };
  DescribeCarrierGateways: { input: DescribeCarrierGatewaysRequest; output: DescribeCarrierGatewaysResult };
  DescribeClassicLinkInstances: { input: DescribeClassicLinkInstancesRequest; output: DescribeClassicLinkInstancesResult };
  DescribeClientVpnAuthorizationRules: { input: DescribeClientVpnAuthorizationRulesRequest; output: DescribeClientVpnAuthorizationRulesResult };
  DescribeClientVpnConnections: { input: DescribeClientVpnConnectionsRequest; output: DescribeClientVpnConnectionsResult };
  DescribeClientVpnEndpoints: { input: DescribeClientVpnEndpointsRequest; output: DescribeClientVpnEndpointsResult };
  DescribeClientVpnRoutes: { input: DescribeClientVpnRoutesRequest; output: DescribeClientVpnRoutesResult };
  DescribeClientVpnTargetNetworks: { input: DescribeClientVpnTargetNetworksRequest; output: DescribeClientVpnTargetNetworksResult };
  DescribeCoipPools: { input: DescribeCoipPoolsRequest; output: DescribeCoipPoolsResult };
  DescribeConversionTasks: { input: DescribeConversionTasksRequest; output: DescribeConversionTasksResult };
  DescribeCustomerGateways: { input: DescribeCustomerGatewaysRequest; output: DescribeCustomerGatewaysResult };
  DescribeDeclarativePoliciesReports: { input: DescribeDeclarativePoliciesReportsRequest; output: DescribeDeclarativePoliciesReportsResult };
  DescribeDhcpOptions: { input: DescribeDhcpOptionsRequest; output: DescribeDhcpOptionsResult };
  DescribeEgressOnlyInternetGateways: { input: DescribeEgressOnlyInternetGatewaysRequest; output: DescribeEgressOnlyInternetGatewaysResult };
  DescribeElasticGpus: { input: DescribeElasticGpusRequest; output: DescribeElasticGpusResult };
  DescribeExportImageTasks: { input: DescribeExportImageTasksRequest; output: DescribeExportImageTasksResult };
  DescribeExportTasks: { input: DescribeExportTasksRequest; output: DescribeExportTasksResult };
  DescribeFastLaunchImages: { input: DescribeFastLaunchImagesRequest; output: DescribeFastLaunchImagesResult };
  DescribeFastSnapshotRestores: { input: DescribeFastSnapshotRestoresRequest; output: DescribeFastSnapshotRestoresResult };
  DescribeFleetHistory: { input: DescribeFleetHistoryRequest; output: DescribeFleetHistoryResult };
  DescribeFleetInstances: { input: DescribeFleetInstancesRequest; output: DescribeFleetInstancesResult };
  DescribeFleets: { input: DescribeFleetsRequest; output: DescribeFleetsResult };
  DescribeFlowLogs: { input: DescribeFlowLogsRequest; output: DescribeFlowLogsResult };
  DescribeFpgaImageAttribute: { input: DescribeFpgaImageAttributeRequest; output: DescribeFpgaImageAttributeResult };
  DescribeFpgaImages: { input: DescribeFpgaImagesRequest; output: DescribeFpgaImagesResult };
  DescribeHostReservationOfferings: { input: DescribeHostReservationOfferingsRequest; output: DescribeHostReservationOfferingsResult };
  DescribeHostReservations: { input: DescribeHostReservationsRequest; output: DescribeHostReservationsResult };
  DescribeHosts: { input: DescribeHostsRequest; output: DescribeHostsResult };
  DescribeIamInstanceProfileAssociations: { input: DescribeIamInstanceProfileAssociationsRequest; output: DescribeIamInstanceProfileAssociationsResult };
  DescribeIdFormat: { input: DescribeIdFormatRequest; output: DescribeIdFormatResult };
  DescribeIdentityIdFormat: { input: DescribeIdentityIdFormatRequest; output: DescribeIdentityIdFormatResult };
  DescribeImageAttribute: { input: DescribeImageAttributeRequest; output: ImageAttribute };
  DescribeImageReferences: { input: DescribeImageReferencesRequest; output: DescribeImageReferencesResult };
  DescribeImageUsageReportEntries: { input: DescribeImageUsageReportEntriesRequest; output: DescribeImageUsageReportEntriesResult };
  DescribeImageUsageReports: { input: DescribeImageUsageReportsRequest; output: DescribeImageUsageReportsResult };
  DescribeImages: { input: DescribeImagesRequest; output: DescribeImagesResult };
  DescribeImportImageTasks: { input: DescribeImportImageTasksRequest; output: DescribeImportImageTasksResult };
  DescribeImportSnapshotTasks: { input: DescribeImportSnapshotTasksRequest; output: DescribeImportSnapshotTasksResult };
  DescribeInstanceAttribute: { input: DescribeInstanceAttributeRequest; output: InstanceAttribute };
  DescribeInstanceConnectEndpoints: { input: DescribeInstanceConnectEndpointsRequest; output: DescribeInstanceConnectEndpointsResult };
  DescribeInstanceCreditSpecifications: { input: DescribeInstanceCreditSpecificationsRequest; output: DescribeInstanceCreditSpecificationsResult };
  DescribeInstanceEventNotificationAttributes: { input: DescribeInstanceEventNotificationAttributesRequest; output: DescribeInstanceEventNotificationAttributesResult };
  DescribeInstanceEventWindows: { input: DescribeInstanceEventWindowsRequest; output: DescribeInstanceEventWindowsResult };
  DescribeInstanceImageMetadata: { input: DescribeInstanceImageMetadataRequest; output: DescribeInstanceImageMetadataResult };
  DescribeInstanceSqlHaHistoryStates: { input: DescribeInstanceSqlHaHistoryStatesRequest; output: DescribeInstanceSqlHaHistoryStatesResult };
  DescribeInstanceSqlHaStates: { input: DescribeInstanceSqlHaStatesRequest; output: DescribeInstanceSqlHaStatesResult };
  DescribeInstanceStatus: { input: DescribeInstanceStatusRequest; output: DescribeInstanceStatusResult };
  DescribeInstanceTopology: { input: DescribeInstanceTopologyRequest; output: DescribeInstanceTopologyResult };
  DescribeInstanceTypeOfferings: { input: DescribeInstanceTypeOfferingsRequest; output: DescribeInstanceTypeOfferingsResult };
  DescribeInstanceTypes: { input: DescribeInstanceTypesRequest; output: DescribeInstanceTypesResult };
  DescribeInstances: { input: DescribeInstancesRequest; output: DescribeInstancesResult };
  DescribeInternetGateways: { input: DescribeInternetGatewaysRequest; output: DescribeInternetGatewaysResult };
  DescribeIpamByoasn: { input: DescribeIpamByoasnRequest; output: DescribeIpamByoasnResult };
  DescribeIpamExternalResourceVerificationTokens: { input: DescribeIpamExternalResourceVerificationTokensRequest; output: DescribeIpamExternalResourceVerificationTokensResult };
  DescribeIpamInternetRegistryAssociations: { input: DescribeIpamInternetRegistryAssociationsRequest; output: DescribeIpamInternetRegistryAssociationsResult };
  DescribeIpamPolicies: { input: DescribeIpamPoliciesRequest; output: DescribeIpamPoliciesResult };
  DescribeIpamPoolAllocations: { input: DescribeIpamPoolAllocationsRequest; output: DescribeIpamPoolAllocationsResult };
  DescribeIpamPools: { input: DescribeIpamPoolsRequest; output: DescribeIpamPoolsResult };
  DescribeIpamPrefixListResolverTargets: { input: DescribeIpamPrefixListResolverTargetsRequest; output: DescribeIpamPrefixListResolverTargetsResult };
  DescribeIpamPrefixListResolvers: { input: DescribeIpamPrefixListResolversRequest; output: DescribeIpamPrefixListResolversResult };
  DescribeIpamResourceDiscoveries: { input: DescribeIpamResourceDiscoveriesRequest; output: DescribeIpamResourceDiscoveriesResult };
  DescribeIpamResourceDiscoveryAssociations: { input: DescribeIpamResourceDiscoveryAssociationsRequest; output: DescribeIpamResourceDiscoveryAssociationsResult };
  DescribeIpamScopes: { input: DescribeIpamScopesRequest; output: DescribeIpamScopesResult };
  DescribeIpams: { input: DescribeIpamsRequest; output: DescribeIpamsResult };
  DescribeIpv6Pools: { input: DescribeIpv6PoolsRequest; output: DescribeIpv6PoolsResult };
  DescribeKeyPairs: { input: DescribeKeyPairsRequest; output: DescribeKeyPairsResult };
  DescribeLaunchTemplateVersions: { input: DescribeLaunchTemplateVersionsRequest; output: DescribeLaunchTemplateVersionsResult };
  DescribeLaunchTemplates: { input: DescribeLaunchTemplatesRequest; output: DescribeLaunchTemplatesResult };
  DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations: { input: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest; output: DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult };
  DescribeLocalGatewayRouteTableVpcAssociations: { input: DescribeLocalGatewayRouteTableVpcAssociationsRequest; output: DescribeLocalGatewayRouteTableVpcAssociationsResult };
  DescribeLocalGatewayRouteTables: { input: DescribeLocalGatewayRouteTablesRequest; output: DescribeLocalGatewayRouteTablesResult };
  DescribeLocalGatewayVirtualInterfaceGroups: { input: DescribeLocalGatewayVirtualInterfaceGroupsRequest; output: DescribeLocalGatewayVirtualInterfaceGroupsResult };
  DescribeLocalGatewayVirtualInterfaces: { input: DescribeLocalGatewayVirtualInterfacesRequest; output: DescribeLocalGatewayVirtualInterfacesResult };
  DescribeLocalGateways: { input: DescribeLocalGatewaysRequest; output: DescribeLocalGatewaysResult };
  DescribeLockedSnapshots: { input: DescribeLockedSnapshotsRequest; output: DescribeLockedSnapshotsResult };
  DescribeMacHosts: { input: DescribeMacHostsRequest; output: DescribeMacHostsResult };
  DescribeMacModificationTasks: { input: DescribeMacModificationTasksRequest; output: DescribeMacModificationTasksResult };
  DescribeManagedPrefixLists: { input: DescribeManagedPrefixListsRequest; output: DescribeManagedPrefixListsResult };
  DescribeMetricCategories: { input: DescribeMetricCategoriesRequest; output: DescribeMetricCategoriesResult };
  DescribeMovingAddresses: { input: DescribeMovingAddressesRequest; output: DescribeMovingAddressesResult };
  DescribeNatGateways: { input: DescribeNatGatewaysRequest; output: DescribeNatGatewaysResult };
  DescribeNetworkAcls: { input: DescribeNetworkAclsRequest; output: DescribeNetworkAclsResult };
  DescribeNetworkInsightsAccessScopeAnalyses: { input: DescribeNetworkInsightsAccessScopeAnalysesRequest; output: DescribeNetworkInsightsAccessScopeAnalysesResult };
  DescribeNetworkInsightsAccessScopes: { input: DescribeNetworkInsightsAccessScopesRequest; output: DescribeNetworkInsightsAccessScopesResult };
  DescribeNetworkInsightsAnalyses: { input: DescribeNetworkInsightsAnalysesRequest; output: DescribeNetworkInsightsAnalysesResult };
  DescribeNetworkInsightsPaths: { input: DescribeNetworkInsightsPathsRequest; output: DescribeNetworkInsightsPathsResult };
  DescribeNetworkInterfaceAttribute: { input: DescribeNetworkInterfaceAttributeRequest; output: DescribeNetworkInterfaceAttributeResult };
  DescribeNetworkInterfacePermissions: { input: DescribeNetworkInterfacePermissionsRequest; output: DescribeNetworkInterfacePermissionsResult };
  DescribeNetworkInterfaces: { input: DescribeNetworkInterfacesRequest; output: DescribeNetworkInterfacesResult };
  DescribeNetworkingFlexCostAllocationPolicies: { input: DescribeNetworkingFlexCostAllocationPoliciesRequest; output: DescribeNetworkingFlexCostAllocationPoliciesResult };
  DescribeNetworkingFlexCostAllocationPolicyAssociations: { input: DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest; output: DescribeNetworkingFlexCostAllocationPolicyAssociationsResult };
  DescribeOutpostLags: { input: DescribeOutpostLagsRequest; output: DescribeOutpostLagsResult };
  DescribePlacementGroups: { input: DescribePlacementGroupsRequest; output: DescribePlacementGroupsResult };
  DescribePrefixLists: { input: DescribePrefixListsRequest; output: DescribePrefixListsResult };
  DescribePrincipalIdFormat: { input: DescribePrincipalIdFormatRequest; output: DescribePrincipalIdFormatResult };
  DescribePublicIpv4Pools: { input: DescribePublicIpv4PoolsRequest; output: DescribePublicIpv4PoolsResult };
  DescribeRegions: { input: DescribeRegionsRequest; output: DescribeRegionsResult };
  DescribeReplaceRootVolumeTasks: { input: DescribeReplaceRootVolumeTasksRequest; output: DescribeReplaceRootVolumeTasksResult };
  DescribeReservedInstances: { input: DescribeReservedInstancesRequest; output: DescribeReservedInstancesResult };
  DescribeReservedInstancesListings: { input: DescribeReservedInstancesListingsRequest; output: DescribeReservedInstancesListingsResult };
  DescribeReservedInstancesModifications: { input: DescribeReservedInstancesModificationsRequest; output: DescribeReservedInstancesModificationsResult };
  DescribeReservedInstancesOfferings: { input: DescribeReservedInstancesOfferingsRequest; output: DescribeReservedInstancesOfferingsResult };
  DescribeRouteServerEndpoints: { input: DescribeRouteServerEndpointsRequest; output: DescribeRouteServerEndpointsResult };
  DescribeRouteServerPeers: { input: DescribeRouteServerPeersRequest; output: DescribeRouteServerPeersResult };
  DescribeRouteServers: { input: DescribeRouteServersRequest; output: DescribeRouteServersResult };
  DescribeRouteTables: { input: DescribeRouteTablesRequest; output: DescribeRouteTablesResult };
  DescribeScheduledInstanceAvailability: { input: DescribeScheduledInstanceAvailabilityRequest; output: DescribeScheduledInstanceAvailabilityResult };
  DescribeScheduledInstances: { input: DescribeScheduledInstancesRequest; output: DescribeScheduledInstancesResult };
  DescribeSecondaryInterfaces: { input: DescribeSecondaryInterfacesRequest; output: DescribeSecondaryInterfacesResult };
  DescribeSecondaryNetworks: { input: DescribeSecondaryNetworksRequest; output: DescribeSecondaryNetworksResult };
  DescribeSecondarySubnets: { input: DescribeSecondarySubnetsRequest; output: DescribeSecondarySubnetsResult };
  DescribeSecurityGroupReferences: { input: DescribeSecurityGroupReferencesRequest; output: DescribeSecurityGroupReferencesResult };
  DescribeSecurityGroupRules: { input: DescribeSecurityGroupRulesRequest; output: DescribeSecurityGroupRulesResult };
  DescribeSecurityGroupVpcAssociations: { input: DescribeSecurityGroupVpcAssociationsRequest; output: DescribeSecurityGroupVpcAssociationsResult };
  DescribeSecurityGroups: { input: DescribeSecurityGroupsRequest; output: DescribeSecurityGroupsResult };
  DescribeServiceLinkVirtualInterfaces: { input: DescribeServiceLinkVirtualInterfacesRequest; output: DescribeServiceLinkVirtualInterfacesResult };
  DescribeSnapshotAttribute: { input: DescribeSnapshotAttributeRequest; output: DescribeSnapshotAttributeResult };
  DescribeSnapshotTierStatus: { input: DescribeSnapshotTierStatusRequest; output: DescribeSnapshotTierStatusResult };
  DescribeSnapshots: { input: DescribeSnapshotsRequest; output: DescribeSnapshotsResult };
  DescribeSpotDatafeedSubscription: { input: DescribeSpotDatafeedSubscriptionRequest; output: DescribeSpotDatafeedSubscriptionResult };
  DescribeSpotFleetInstances: { input: DescribeSpotFleetInstancesRequest; output: DescribeSpotFleetInstancesResponse };
  DescribeSpotFleetRequestHistory: { input: DescribeSpotFleetRequestHistoryRequest; output: DescribeSpotFleetRequestHistoryResponse };
  DescribeSpotFleetRequests: { input: DescribeSpotFleetRequestsRequest; output: DescribeSpotFleetRequestsResponse };
  DescribeSpotInstanceRequests: { input: DescribeSpotInstanceRequestsRequest; output: DescribeSpotInstanceRequestsResult };
  DescribeSpotPriceHistory: { input: DescribeSpotPriceHistoryRequest; output: DescribeSpotPriceHistoryResult };
  DescribeStaleSecurityGroups: { input: DescribeStaleSecurityGroupsRequest; output: DescribeStaleSecurityGroupsResult };
  DescribeStoreImageTasks: { input: DescribeStoreImageTasksRequest; output: DescribeStoreImageTasksResult };
  DescribeSubnets: { input: DescribeSubnetsRequest; output: DescribeSubnetsResult };
  DescribeTags: { input: DescribeTagsRequest; output: DescribeTagsResult };
  DescribeTrafficMirrorFilterRules: { input: DescribeTrafficMirrorFilterRulesRequest; output: DescribeTrafficMirrorFilterRulesResult };
  DescribeTrafficMirrorFilters: { input: DescribeTrafficMirrorFiltersRequest; output: DescribeTrafficMirrorFiltersResult };
  DescribeTrafficMirrorSessions: { input: DescribeTrafficMirrorSessionsRequest; output: DescribeTrafficMirrorSessionsResult };
  DescribeTrafficMirrorTargets: { input: DescribeTrafficMirrorTargetsRequest; output: DescribeTrafficMirrorTargetsResult };
  DescribeTransitGatewayAttachments: { input: DescribeTransitGatewayAttachmentsRequest; output: DescribeTransitGatewayAttachmentsResult };
  DescribeTransitGatewayConnectPeers: { input: DescribeTransitGatewayConnectPeersRequest; output: DescribeTransitGatewayConnectPeersResult };
  DescribeTransitGatewayConnects: { input: DescribeTransitGatewayConnectsRequest; output: DescribeTransitGatewayConnectsResult };
  DescribeTransitGatewayMeteringPolicies: { input: DescribeTransitGatewayMeteringPoliciesRequest; output: DescribeTransitGatewayMeteringPoliciesResult };
  DescribeTransitGatewayMulticastDomains: { input: DescribeTransitGatewayMulticastDomainsRequest; output: DescribeTransitGatewayMulticastDomainsResult };
  DescribeTransitGatewayPeeringAttachments: { input: DescribeTransitGatewayPeeringAttachmentsRequest; output: DescribeTransitGatewayPeeringAttachmentsResult };
  DescribeTransitGatewayPolicyTables: { input: DescribeTransitGatewayPolicyTablesRequest; output: DescribeTransitGatewayPolicyTablesResult };
  DescribeTransitGatewayRouteTableAnnouncements: { input: DescribeTransitGatewayRouteTableAnnouncementsRequest; output: DescribeTransitGatewayRouteTableAnnouncementsResult };
  DescribeTransitGatewayRouteTables: { input: DescribeTransitGatewayRouteTablesRequest; output: DescribeTransitGatewayRouteTablesResult };
  DescribeTransitGatewayVpcAttachments: { input: DescribeTransitGatewayVpcAttachmentsRequest; output: DescribeTransitGatewayVpcAttachmentsResult };
  DescribeTransitGateways: { input: DescribeTransitGatewaysRequest; output: DescribeTransitGatewaysResult };
  DescribeTrunkInterfaceAssociations: { input: DescribeTrunkInterfaceAssociationsRequest; output: DescribeTrunkInterfaceAssociationsResult };
  DescribeVerifiedAccessEndpoints: { input: DescribeVerifiedAccessEndpointsRequest; output: DescribeVerifiedAccessEndpointsResult };
  DescribeVerifiedAccessGroups: { input: DescribeVerifiedAccessGroupsRequest; output: DescribeVerifiedAccessGroupsResult };
  DescribeVerifiedAccessInstanceLoggingConfigurations: { input: DescribeVerifiedAccessInstanceLoggingConfigurationsRequest; output: DescribeVerifiedAccessInstanceLoggingConfigurationsResult };
  DescribeVerifiedAccessInstances: { input: DescribeVerifiedAccessInstancesRequest; output: DescribeVerifiedAccessInstancesResult };
  DescribeVerifiedAccessTrustProviders: { input: DescribeVerifiedAccessTrustProvidersRequest; output: DescribeVerifiedAccessTrustProvidersResult };
  DescribeVolumeAttribute: { input: DescribeVolumeAttributeRequest; output: DescribeVolumeAttributeResult };
  DescribeVolumeStatus: { input: DescribeVolumeStatusRequest; output: DescribeVolumeStatusResult };
  DescribeVolumes: { input: DescribeVolumesRequest; output: DescribeVolumesResult };
  DescribeVolumesModifications: { input: DescribeVolumesModificationsRequest; output: DescribeVolumesModificationsResult };
  DescribeVpcAttribute: { input: DescribeVpcAttributeRequest; output: DescribeVpcAttributeResult };
  DescribeVpcBlockPublicAccessExclusions: { input: DescribeVpcBlockPublicAccessExclusionsRequest; output: DescribeVpcBlockPublicAccessExclusionsResult };
  DescribeVpcBlockPublicAccessOptions: { input: DescribeVpcBlockPublicAccessOptionsRequest; output: DescribeVpcBlockPublicAccessOptionsResult };
  DescribeVpcClassicLink: { input: DescribeVpcClassicLinkRequest; output: DescribeVpcClassicLinkResult };
  DescribeVpcClassicLinkDnsSupport: { input: DescribeVpcClassicLinkDnsSupportRequest; output: DescribeVpcClassicLinkDnsSupportResult };
  DescribeVpcEncryptionControls: { input: DescribeVpcEncryptionControlsRequest; output: DescribeVpcEncryptionControlsResult };
  DescribeVpcEndpointAssociations: { input: DescribeVpcEndpointAssociationsRequest; output: DescribeVpcEndpointAssociationsResult };
  DescribeVpcEndpointConnectionNotifications: { input: DescribeVpcEndpointConnectionNotificationsRequest; output: DescribeVpcEndpointConnectionNotificationsResult };
  DescribeVpcEndpointConnections: { input: DescribeVpcEndpointConnectionsRequest; output: DescribeVpcEndpointConnectionsResult };
  DescribeVpcEndpointServiceConfigurations: { input: DescribeVpcEndpointServiceConfigurationsRequest; output: DescribeVpcEndpointServiceConfigurationsResult };
  DescribeVpcEndpointServicePermissions: { input: DescribeVpcEndpointServicePermissionsRequest; output: DescribeVpcEndpointServicePermissionsResult };
  DescribeVpcEndpointServices: { input: DescribeVpcEndpointServicesRequest; output: DescribeVpcEndpointServicesResult };
  DescribeVpcEndpoints: { input: DescribeVpcEndpointsRequest; output: DescribeVpcEndpointsResult };
  DescribeVpcPeeringConnections: { input: DescribeVpcPeeringConnectionsRequest; output: DescribeVpcPeeringConnectionsResult };
  DescribeVpcs: { input: DescribeVpcsRequest; output: DescribeVpcsResult };
  DescribeVpnConcentrators: { input: DescribeVpnConcentratorsRequest; output: DescribeVpnConcentratorsResult };
  DescribeVpnConnections: { input: DescribeVpnConnectionsRequest; output: DescribeVpnConnectionsResult };
  DescribeVpnGateways: { input: DescribeVpnGatewaysRequest; output: DescribeVpnGatewaysResult };
  DetachClassicLinkVpc: { input: DetachClassicLinkVpcRequest; output: DetachClassicLinkVpcResult };
  DetachImageWatermark: { input: DetachImageWatermarkRequest; output: DetachImageWatermarkResult };
  DetachInternetGateway: { input: DetachInternetGatewayRequest; output: {} };
  DetachNetworkInterface: { input: DetachNetworkInterfaceRequest; output: {} };
  DetachVerifiedAccessTrustProvider: { input: DetachVerifiedAccessTrustProviderRequest; output: DetachVerifiedAccessTrustProviderResult };
  DetachVolume: { input: DetachVolumeRequest; output: VolumeAttachment };
  DetachVpnGateway: { input: DetachVpnGatewayRequest; output: {} };
  DisableAddressTransfer: { input: DisableAddressTransferRequest; output: DisableAddressTransferResult };
  DisableAllowedImagesSettings: { input: DisableAllowedImagesSettingsRequest; output: DisableAllowedImagesSettingsResult };
  DisableApplicationStatusCheckSuppression: { input: DisableApplicationStatusCheckSuppressionRequest; output: DisableApplicationStatusCheckSuppressionResult };
  DisableAwsNetworkPerformanceMetricSubscription: { input: DisableAwsNetworkPerformanceMetricSubscriptionRequest; output: DisableAwsNetworkPerformanceMetricSubscriptionResult };
  DisableCapacityManager: { input: DisableCapacityManagerRequest; output: DisableCapacityManagerResult };
  DisableEbsEncryptionByDefault: { input: DisableEbsEncryptionByDefaultRequest; output: DisableEbsEncryptionByDefaultResult };
  DisableFastLaunch: { input: DisableFastLaunchRequest; output: DisableFastLaunchResult };
  DisableFastSnapshotRestores: { input: DisableFastSnapshotRestoresRequest; output: DisableFastSnapshotRestoresResult };
  DisableImage: { input: DisableImageRequest; output: DisableImageResult };
  DisableImageBlockPublicAccess: { input: DisableImageBlockPublicAccessRequest; output: DisableImageBlockPublicAccessResult };
  DisableImageDeprecation: { input: DisableImageDeprecationRequest; output: DisableImageDeprecationResult };
  DisableImageDeregistrationProtection: { input: DisableImageDeregistrationProtectionRequest; output: DisableImageDeregistrationProtectionResult };
  DisableInstanceSqlHaStandbyDetections: { input: DisableInstanceSqlHaStandbyDetectionsRequest; output: DisableInstanceSqlHaStandbyDetectionsResult };
  DisableIpamOrganizationAdminAccount: { input: DisableIpamOrganizationAdminAccountRequest; output: DisableIpamOrganizationAdminAccountResult };
  DisableIpamPolicy: { input: DisableIpamPolicyRequest; output: DisableIpamPolicyResult };
  DisableRouteServerPropagation: { input: DisableRouteServerPropagationRequest; output: DisableRouteServerPropagationResult };
  DisableSerialConsoleAccess: { input: DisableSerialConsoleAccessRequest; output: DisableSerialConsoleAccessResult };
  DisableSnapshotBlockPublicAccess: { input: DisableSnapshotBlockPublicAccessRequest; output: DisableSnapshotBlockPublicAccessResult };
  DisableTransitGatewayRouteTablePropagation: { input: DisableTransitGatewayRouteTablePropagationRequest; output: DisableTransitGatewayRouteTablePropagationResult };
  DisableVgwRoutePropagation: { input: DisableVgwRoutePropagationRequest; output: {} };
  DisableVpcClassicLink: { input: DisableVpcClassicLinkRequest; output: DisableVpcClassicLinkResult };
  DisableVpcClassicLinkDnsSupport: { input: DisableVpcClassicLinkDnsSupportRequest; output: DisableVpcClassicLinkDnsSupportResult };
  DisassociateAddress: { input: DisassociateAddressRequest; output: {} };
  DisassociateApplicationStatusCheck: { input: DisassociateApplicationStatusCheckRequest; output: DisassociateApplicationStatusCheckResult };
  DisassociateCapacityReservationBillingOwner: { input: DisassociateCapacityReservationBillingOwnerRequest; output: DisassociateCapacityReservationBillingOwnerResult };
  DisassociateClientVpnTargetNetwork: { input: DisassociateClientVpnTargetNetworkRequest; output: DisassociateClientVpnTargetNetworkResult };
  DisassociateEnclaveCertificateIamRole: { input: DisassociateEnclaveCertificateIamRoleRequest; output: DisassociateEnclaveCertificateIamRoleResult };
  DisassociateIamInstanceProfile: { input: DisassociateIamInstanceProfileRequest; output: DisassociateIamInstanceProfileResult };
  DisassociateInstanceEventWindow: { input: DisassociateInstanceEventWindowRequest; output: DisassociateInstanceEventWindowResult };
  DisassociateIpamByoasn: { input: DisassociateIpamByoasnRequest; output: DisassociateIpamByoasnResult };
  DisassociateIpamResourceDiscovery: { input: DisassociateIpamResourceDiscoveryRequest; output: DisassociateIpamResourceDiscoveryResult };
  DisassociateNatGatewayAddress: { input: DisassociateNatGatewayAddressRequest; output: DisassociateNatGatewayAddressResult };
  DisassociateNetworkingFlexCostAllocationPolicy: { input: DisassociateNetworkingFlexCostAllocationPolicyRequest; output: DisassociateNetworkingFlexCostAllocationPolicyResult };
  DisassociateRouteServer: { input: DisassociateRouteServerRequest; output: DisassociateRouteServerResult };
  DisassociateRouteTable: { input: DisassociateRouteTableRequest; output: {} };
  DisassociateSecurityGroupVpc: { input: DisassociateSecurityGroupVpcRequest; output: DisassociateSecurityGroupVpcResult };
  DisassociateSubnetCidrBlock: { input: DisassociateSubnetCidrBlockRequest; output: DisassociateSubnetCidrBlockResult };
  DisassociateTransitGatewayMulticastDomain: { input: DisassociateTransitGatewayMulticastDomainRequest; output: DisassociateTransitGatewayMulticastDomainResult };
  DisassociateTransitGatewayPolicyTable: { input: DisassociateTransitGatewayPolicyTableRequest; output: DisassociateTransitGatewayPolicyTableResult };
  DisassociateTransitGatewayRouteTable: { input: DisassociateTransitGatewayRouteTableRequest; output: DisassociateTransitGatewayRouteTableResult };
  DisassociateTrunkInterface: { input: DisassociateTrunkInterfaceRequest; output: DisassociateTrunkInterfaceResult };
  DisassociateVpcCidrBlock: { input: DisassociateVpcCidrBlockRequest; output: DisassociateVpcCidrBlockResult };
  EnableAddressTransfer: { input: EnableAddressTransferRequest; output: EnableAddressTransferResult };
  EnableAllowedImagesSettings: { input: EnableAllowedImagesSettingsRequest; output: EnableAllowedImagesSettingsResult };
  EnableApplicationStatusCheckSuppression: { input: EnableApplicationStatusCheckSuppressionRequest; output: EnableApplicationStatusCheckSuppressionResult };
  EnableAwsNetworkPerformanceMetricSubscription: { input: EnableAwsNetworkPerformanceMetricSubscriptionRequest; output: EnableAwsNetworkPerformanceMetricSubscriptionResult };
  EnableCapacityManager: { input: EnableCapacityManagerRequest; output: EnableCapacityManagerResult };
  EnableEbsEncryptionByDefault: { input: EnableEbsEncryptionByDefaultRequest; output: EnableEbsEncryptionByDefaultResult };
  EnableFastLaunch: { input: EnableFastLaunchRequest; output: EnableFastLaunchResult };
  EnableFastSnapshotRestores: { input: EnableFastSnapshotRestoresRequest; output: EnableFastSnapshotRestoresResult };
  EnableImage: { input: EnableImageRequest; output: EnableImageResult };
  EnableImageBlockPublicAccess: { input: EnableImageBlockPublicAccessRequest; output: EnableImageBlockPublicAccessResult };
  EnableImageDeprecation: { input: EnableImageDeprecationRequest; output: EnableImageDeprecationResult };
  EnableImageDeregistrationProtection: { input: EnableImageDeregistrationProtectionRequest; output: EnableImageDeregistrationProtectionResult };
  EnableInstanceSqlHaStandbyDetections: { input: EnableInstanceSqlHaStandbyDetectionsRequest; output: EnableInstanceSqlHaStandbyDetectionsResult };
  EnableIpamInternetRegistryAssociation: { input: EnableIpamInternetRegistryAssociationRequest; output: EnableIpamInternetRegistryAssociationResult };
  EnableIpamOrganizationAdminAccount: { input: EnableIpamOrganizationAdminAccountRequest; output: EnableIpamOrganizationAdminAccountResult };
  EnableIpamPolicy: { input: EnableIpamPolicyRequest; output: EnableIpamPolicyResult };
  EnableReachabilityAnalyzerOrganizationSharing: { input: EnableReachabilityAnalyzerOrganizationSharingRequest; output: EnableReachabilityAnalyzerOrganizationSharingResult };
  EnableRouteServerPropagation: { input: EnableRouteServerPropagationRequest; output: EnableRouteServerPropagationResult };
  EnableSerialConsoleAccess: { input: EnableSerialConsoleAccessRequest; output: EnableSerialConsoleAccessResult };
  EnableSnapshotBlockPublicAccess: { input: EnableSnapshotBlockPublicAccessRequest; output: EnableSnapshotBlockPublicAccessResult };
  EnableTransitGatewayRouteTablePropagation: { input: EnableTransitGatewayRouteTablePropagationRequest; output: EnableTransitGatewayRouteTablePropagationResult };
  EnableVgwRoutePropagation: { input: EnableVgwRoutePropagationRequest; output: {} };
  EnableVolumeIO: { input: EnableVolumeIORequest; output: {} };
  EnableVpcClassicLink: { input: EnableVpcClassicLinkRequest; output: EnableVpcClassicLinkResult };
  EnableVpcClassicLinkDnsSupport: { input: EnableVpcClassicLinkDnsSupportRequest; output: EnableVpcClassicLinkDnsSupportResult };
  ExportClientVpnClientCertificateRevocationList: { input: ExportClientVpnClientCertificateRevocationListRequest; output: ExportClientVpnClientCertificateRevocationListResult };
  ExportClientVpnClientConfiguration: { input: ExportClientVpnClientConfigurationRequest; output: ExportClientVpnClientConfigurationResult };
  ExportImage: { input: ExportImageRequest; output: ExportImageResult };
  ExportTransitGatewayRoutes: { input: ExportTransitGatewayRoutesRequest; output: ExportTransitGatewayRoutesResult };
  ExportVerifiedAccessInstanceClientConfiguration: { input: ExportVerifiedAccessInstanceClientConfigurationRequest; output: ExportVerifiedAccessInstanceClientConfigurationResult };
  GetActiveVpnTunnelStatus: { input: GetActiveVpnTunnelStatusRequest; output: GetActiveVpnTunnelStatusResult };
  GetAllowedImagesSettings: { input: GetAllowedImagesSettingsRequest; output: GetAllowedImagesSettingsResult };
  GetAssociatedEnclaveCertificateIamRoles: { input: GetAssociatedEnclaveCertificateIamRolesRequest; output: GetAssociatedEnclaveCertificateIamRolesResult };
  GetAssociatedIpv6PoolCidrs: { input: GetAssociatedIpv6PoolCidrsRequest; output: GetAssociatedIpv6PoolCidrsResult };
  GetAwsNetworkPerformanceData: { input: GetAwsNetworkPerformanceDataRequest; output: GetAwsNetworkPerformanceDataResult };
  GetCapacityManagerAttributes: { input: GetCapacityManagerAttributesRequest; output: GetCapacityManagerAttributesResult };
  GetCapacityManagerMetricData: { input: GetCapacityManagerMetricDataRequest; output: GetCapacityManagerMetricDataResult };
  GetCapacityManagerMetricDimensions: { input: GetCapacityManagerMetricDimensionsRequest; output: GetCapacityManagerMetricDimensionsResult };
  GetCapacityManagerMonitoredTagKeys: { input: GetCapacityManagerMonitoredTagKeysRequest; output: GetCapacityManagerMonitoredTagKeysResult };
  GetCapacityManagerSupportabilityScores: { input: GetCapacityManagerSupportabilityScoresRequest; output: GetCapacityManagerSupportabilityScoresResult };
  GetCapacityReservationUsage: { input: GetCapacityReservationUsageRequest; output: GetCapacityReservationUsageResult };
  GetClientVpnEndpointAuthorizationPolicy: { input: GetClientVpnEndpointAuthorizationPolicyRequest; output: GetClientVpnEndpointAuthorizationPolicyResult };
  GetCoipPoolUsage: { input: GetCoipPoolUsageRequest; output: GetCoipPoolUsageResult };
  GetConsoleOutput: { input: GetConsoleOutputRequest; output: GetConsoleOutputResult };
  GetConsoleScreenshot: { input: GetConsoleScreenshotRequest; output: GetConsoleScreenshotResult };
  GetDeclarativePoliciesReportSummary: { input: GetDeclarativePoliciesReportSummaryRequest; output: GetDeclarativePoliciesReportSummaryResult };
  GetDefaultCreditSpecification: { input: GetDefaultCreditSpecificationRequest; output: GetDefaultCreditSpecificationResult };
  GetEbsDefaultKmsKeyId: { input: GetEbsDefaultKmsKeyIdRequest; output: GetEbsDefaultKmsKeyIdResult };
  GetEbsEncryptionByDefault: { input: GetEbsEncryptionByDefaultRequest; output: GetEbsEncryptionByDefaultResult };
  GetEnabledIpamPolicy: { input: GetEnabledIpamPolicyRequest; output: GetEnabledIpamPolicyResult };
  GetFlowLogsIntegrationTemplate: { input: GetFlowLogsIntegrationTemplateRequest; output: GetFlowLogsIntegrationTemplateResult };
  GetGroupsForCapacityReservation: { input: GetGroupsForCapacityReservationRequest; output: GetGroupsForCapacityReservationResult };
  GetHostReservationPurchasePreview: { input: GetHostReservationPurchasePreviewRequest; output: GetHostReservationPurchasePreviewResult };
  GetImageAncestry: { input: GetImageAncestryRequest; output: GetImageAncestryResult };
  GetImageBlockPublicAccessState: { input: GetImageBlockPublicAccessStateRequest; output: GetImageBlockPublicAccessStateResult };
  GetImageFindings: { input: GetImageFindingsRequest; output: GetImageFindingsResult };
  GetInstanceMetadataDefaults: { input: GetInstanceMetadataDefaultsRequest; output: GetInstanceMetadataDefaultsResult };
  GetInstanceTpmEkPub: { input: GetInstanceTpmEkPubRequest; output: GetInstanceTpmEkPubResult };
  GetInstanceTypesFromInstanceRequirements: { input: GetInstanceTypesFromInstanceRequirementsRequest; output: GetInstanceTypesFromInstanceRequirementsResult };
  GetInstanceUefiData: { input: GetInstanceUefiDataRequest; output: GetInstanceUefiDataResult };
  GetIpamAddressHistory: { input: GetIpamAddressHistoryRequest; output: GetIpamAddressHistoryResult };
  GetIpamDiscoveredAccounts: { input: GetIpamDiscoveredAccountsRequest; output: GetIpamDiscoveredAccountsResult };
  GetIpamDiscoveredPublicAddresses: { input: GetIpamDiscoveredPublicAddressesRequest; output: GetIpamDiscoveredPublicAddressesResult };
  GetIpamDiscoveredResourceCidrs: { input: GetIpamDiscoveredResourceCidrsRequest; output: GetIpamDiscoveredResourceCidrsResult };
  GetIpamDiscoveredRoutes: { input: GetIpamDiscoveredRoutesRequest; output: GetIpamDiscoveredRoutesResult };
  GetIpamInternetRegistryAssociationAsns: { input: GetIpamInternetRegistryAssociationAsnsRequest; output: GetIpamInternetRegistryAssociationAsnsResult };
  GetIpamInternetRegistryAssociationCidrs: { input: GetIpamInternetRegistryAssociationCidrsRequest; output: GetIpamInternetRegistryAssociationCidrsResult };
  GetIpamPolicyAllocationRules: { input: GetIpamPolicyAllocationRulesRequest; output: GetIpamPolicyAllocationRulesResult };
  GetIpamPolicyOrganizationTargets: { input: GetIpamPolicyOrganizationTargetsRequest; output: GetIpamPolicyOrganizationTargetsResult };
  GetIpamPoolAllocations: { input: GetIpamPoolAllocationsRequest; output: GetIpamPoolAllocationsResult };
  GetIpamPoolCidrs: { input: GetIpamPoolCidrsRequest; output: GetIpamPoolCidrsResult };
  GetIpamPrefixListResolverRules: { input: GetIpamPrefixListResolverRulesRequest; output: GetIpamPrefixListResolverRulesResult };
  GetIpamPrefixListResolverVersionEntries: { input: GetIpamPrefixListResolverVersionEntriesRequest; output: GetIpamPrefixListResolverVersionEntriesResult };
  GetIpamPrefixListResolverVersions: { input: GetIpamPrefixListResolverVersionsRequest; output: GetIpamPrefixListResolverVersionsResult };
  GetIpamResourceCidrs: { input: GetIpamResourceCidrsRequest; output: GetIpamResourceCidrsResult };
  GetIpamRouteOriginAuthorizations: { input: GetIpamRouteOriginAuthorizationsRequest; output: GetIpamRouteOriginAuthorizationsResult };
  GetIpamRouteProtectionFindings: { input: GetIpamRouteProtectionFindingsRequest; output: GetIpamRouteProtectionFindingsResult };
  GetIpamRoutingPolicyRegistrationDeltas: { input: GetIpamRoutingPolicyRegistrationDeltasRequest; output: GetIpamRoutingPolicyRegistrationDeltasResult };
  GetIpamRoutingPolicyRegistrations: { input: GetIpamRoutingPolicyRegistrationsRequest; output: GetIpamRoutingPolicyRegistrationsResult };
  GetLaunchTemplateData: { input: GetLaunchTemplateDataRequest; output: GetLaunchTemplateDataResult };
  GetManagedPrefixListAssociations: { input: GetManagedPrefixListAssociationsRequest; output: GetManagedPrefixListAssociationsResult };
  GetManagedPrefixListEntries: { input: GetManagedPrefixListEntriesRequest; output: GetManagedPrefixListEntriesResult };
  GetManagedResourceVisibility: { input: GetManagedResourceVisibilityRequest; output: GetManagedResourceVisibilityResult };
  GetNetworkInsightsAccessScopeAnalysisFindings: { input: GetNetworkInsightsAccessScopeAnalysisFindingsRequest; output: GetNetworkInsightsAccessScopeAnalysisFindingsResult };
  GetNetworkInsightsAccessScopeContent: { input: GetNetworkInsightsAccessScopeContentRequest; output: GetNetworkInsightsAccessScopeContentResult };
  GetNetworkingFlexCostAllocationPolicyVersions: { input: GetNetworkingFlexCostAllocationPolicyVersionsRequest; output: GetNetworkingFlexCostAllocationPolicyVersionsResult };
  GetPasswordData: { input: GetPasswordDataRequest; output: GetPasswordDataResult };
  GetReservedInstancesExchangeQuote: { input: GetReservedInstancesExchangeQuoteRequest; output: GetReservedInstancesExchangeQuoteResult };
  GetRouteServerAssociations: { input: GetRouteServerAssociationsRequest; output: GetRouteServerAssociationsResult };
  GetRouteServerPropagations: { input: GetRouteServerPropagationsRequest; output: GetRouteServerPropagationsResult };
  GetRouteServerRoutingDatabase: { input: GetRouteServerRoutingDatabaseRequest; output: GetRouteServerRoutingDatabaseResult };
  GetSecurityGroupsForVpc: { input: GetSecurityGroupsForVpcRequest; output: GetSecurityGroupsForVpcResult };
  GetSerialConsoleAccessStatus: { input: GetSerialConsoleAccessStatusRequest; output: GetSerialConsoleAccessStatusResult };
  GetSnapshotBlockPublicAccessState: { input: GetSnapshotBlockPublicAccessStateRequest; output: GetSnapshotBlockPublicAccessStateResult };
  GetSpotPlacementScores: { input: GetSpotPlacementScoresRequest; output: GetSpotPlacementScoresResult };
  GetSubnetCidrReservations: { input: GetSubnetCidrReservationsRequest; output: GetSubnetCidrReservationsResult };
  GetTransitGatewayAttachmentNatConfiguration: { input: GetTransitGatewayAttachmentNatConfigurationRequest; output: GetTransitGatewayAttachmentNatConfigurationResult };
  GetTransitGatewayAttachmentPropagations: { input: GetTransitGatewayAttachmentPropagationsRequest; output: GetTransitGatewayAttachmentPropagationsResult };
  GetTransitGatewayMeteringPolicyEntries: { input: GetTransitGatewayMeteringPolicyEntriesRequest; output: GetTransitGatewayMeteringPolicyEntriesResult };
  GetTransitGatewayMulticastDomainAssociations: { input: GetTransitGatewayMulticastDomainAssociationsRequest; output: GetTransitGatewayMulticastDomainAssociationsResult };
  GetTransitGatewayPolicyTableAssociations: { input: GetTransitGatewayPolicyTableAssociationsRequest; output: GetTransitGatewayPolicyTableAssociationsResult };
  GetTransitGatewayPolicyTableEntries: { input: GetTransitGatewayPolicyTableEntriesRequest; output: GetTransitGatewayPolicyTableEntriesResult };
  GetTransitGatewayPrefixListReferences: { input: GetTransitGatewayPrefixListReferencesRequest; output: GetTransitGatewayPrefixListReferencesResult };
  GetTransitGatewayRouteTableAssociations: { input: GetTransitGatewayRouteTableAssociationsRequest; output: GetTransitGatewayRouteTableAssociationsResult };
  GetTransitGatewayRouteTablePropagations: { input: GetTransitGatewayRouteTablePropagationsRequest; output: GetTransitGatewayRouteTablePropagationsResult };
  GetVerifiedAccessEndpointPolicy: { input: GetVerifiedAccessEndpointPolicyRequest; output: GetVerifiedAccessEndpointPolicyResult };
  GetVerifiedAccessEndpointTargets: { input: GetVerifiedAccessEndpointTargetsRequest; output: GetVerifiedAccessEndpointTargetsResult };
  GetVerifiedAccessGroupPolicy: { input: GetVerifiedAccessGroupPolicyRequest; output: GetVerifiedAccessGroupPolicyResult };
  GetVpcResourcesBlockingEncryptionEnforcement: { input: GetVpcResourcesBlockingEncryptionEnforcementRequest; output: GetVpcResourcesBlockingEncryptionEnforcementResult };
  GetVpnConnectionDeviceSampleConfiguration: { input: GetVpnConnectionDeviceSampleConfigurationRequest; output: GetVpnConnectionDeviceSampleConfigurationResult };
  GetVpnConnectionDeviceTypes: { input: GetVpnConnectionDeviceTypesRequest; output: GetVpnConnectionDeviceTypesResult };
  GetVpnTunnelReplacementStatus: { input: GetVpnTunnelReplacementStatusRequest; output: GetVpnTunnelReplacementStatusResult };
  ImportClientVpnClientCertificateRevocationList: { input: ImportClientVpnClientCertificateRevocationListRequest; output: ImportClientVpnClientCertificateRevocationListResult };
  ImportImage: { input: ImportImageRequest; output: ImportImageResult };
  ImportInstance: { input: ImportInstanceRequest; output: ImportInstanceResult };
  ImportKeyPair: { input: ImportKeyPairRequest; output: ImportKeyPairResult };
  ImportSnapshot: { input: ImportSnapshotRequest; output: ImportSnapshotResult };
  ImportVolume: { input: ImportVolumeRequest; output: ImportVolumeResult };
  ListImagesInRecycleBin: { input: ListImagesInRecycleBinRequest; output: ListImagesInRecycleBinResult };
  ListSnapshotsInRecycleBin: { input: ListSnapshotsInRecycleBinRequest; output: ListSnapshotsInRecycleBinResult };
  ListVolumesInRecycleBin: { input: ListVolumesInRecycleBinRequest; output: ListVolumesInRecycleBinResult };
  LockSnapshot: { input: LockSnapshotRequest; output: LockSnapshotResult };
  ModifyAccountVpcEncryptionControl: { input: ModifyAccountVpcEncryptionControlRequest; output: ModifyAccountVpcEncryptionControlResult };
  ModifyAddressAttribute: { input: ModifyAddressAttributeRequest; output: ModifyAddressAttributeResult };
  ModifyApplicationStatusCheck: { input: ModifyApplicationStatusCheckRequest; output: ModifyApplicationStatusCheckResult };
  ModifyAvailabilityZoneGroup: { input: ModifyAvailabilityZoneGroupRequest; output: ModifyAvailabilityZoneGroupResult };
  ModifyCapacityReservation: { input: ModifyCapacityReservationRequest; output: ModifyCapacityReservationResult };
  ModifyCapacityReservationFleet: { input: ModifyCapacityReservationFleetRequest; output: ModifyCapacityReservationFleetResult };
  ModifyClientVpnEndpoint: { input: ModifyClientVpnEndpointRequest; output: ModifyClientVpnEndpointResult };
  ModifyClientVpnEndpointAuthorizationPolicy: { input: ModifyClientVpnEndpointAuthorizationPolicyRequest; output: ModifyClientVpnEndpointAuthorizationPolicyResult };
  ModifyDefaultCreditSpecification: { input: ModifyDefaultCreditSpecificationRequest; output: ModifyDefaultCreditSpecificationResult };
  ModifyEbsDefaultKmsKeyId: { input: ModifyEbsDefaultKmsKeyIdRequest; output: ModifyEbsDefaultKmsKeyIdResult };
  ModifyFleet: { input: ModifyFleetRequest; output: ModifyFleetResult };
  ModifyFpgaImageAttribute: { input: ModifyFpgaImageAttributeRequest; output: ModifyFpgaImageAttributeResult };
  ModifyHosts: { input: ModifyHostsRequest; output: ModifyHostsResult };
  ModifyIdFormat: { input: ModifyIdFormatRequest; output: {} };
  ModifyIdentityIdFormat: { input: ModifyIdentityIdFormatRequest; output: {} };
  ModifyImageAttribute: { input: ModifyImageAttributeRequest; output: {} };
  ModifyInstanceAttribute: { input: ModifyInstanceAttributeRequest; output: {} };
  ModifyInstanceCapacityReservationAttributes: { input: ModifyInstanceCapacityReservationAttributesRequest; output: ModifyInstanceCapacityReservationAttributesResult };
  ModifyInstanceConnectEndpoint: { input: ModifyInstanceConnectEndpointRequest; output: ModifyInstanceConnectEndpointResult };
  ModifyInstanceCpuOptions: { input: ModifyInstanceCpuOptionsRequest; output: ModifyInstanceCpuOptionsResult };
  ModifyInstanceCreditSpecification: { input: ModifyInstanceCreditSpecificationRequest; output: ModifyInstanceCreditSpecificationResult };
  ModifyInstanceEventStartTime: { input: ModifyInstanceEventStartTimeRequest; output: ModifyInstanceEventStartTimeResult };
  ModifyInstanceEventWindow: { input: ModifyInstanceEventWindowRequest; output: ModifyInstanceEventWindowResult };
  ModifyInstanceMaintenanceOptions: { input: ModifyInstanceMaintenanceOptionsRequest; output: ModifyInstanceMaintenanceOptionsResult };
  ModifyInstanceMetadataDefaults: { input: ModifyInstanceMetadataDefaultsRequest; output: ModifyInstanceMetadataDefaultsResult };
  ModifyInstanceMetadataOptions: { input: ModifyInstanceMetadataOptionsRequest; output: ModifyInstanceMetadataOptionsResult };
  ModifyInstanceNetworkPerformanceOptions: { input: ModifyInstanceNetworkPerformanceRequest; output: ModifyInstanceNetworkPerformanceResult };
  ModifyInstancePlacement: { input: ModifyInstancePlacementRequest; output: ModifyInstancePlacementResult };
  ModifyIpam: { input: ModifyIpamRequest; output: ModifyIpamResult };
  ModifyIpamPolicyAllocationRules: { input: ModifyIpamPolicyAllocationRulesRequest; output: ModifyIpamPolicyAllocationRulesResult };
  ModifyIpamPool: { input: ModifyIpamPoolRequest; output: ModifyIpamPoolResult };
  ModifyIpamPoolAllocation: { input: ModifyIpamPoolAllocationRequest; output: ModifyIpamPoolAllocationResult };
  ModifyIpamPrefixListResolver: { input: ModifyIpamPrefixListResolverRequest; output: ModifyIpamPrefixListResolverResult };
  ModifyIpamPrefixListResolverTarget: { input: ModifyIpamPrefixListResolverTargetRequest; output: ModifyIpamPrefixListResolverTargetResult };
  ModifyIpamResourceCidr: { input: ModifyIpamResourceCidrRequest; output: ModifyIpamResourceCidrResult };
  ModifyIpamResourceDiscovery: { input: ModifyIpamResourceDiscoveryRequest; output: ModifyIpamResourceDiscoveryResult };
  ModifyIpamRoutingPolicyRegistration: { input: ModifyIpamRoutingPolicyRegistrationRequest; output: ModifyIpamRoutingPolicyRegistrationResult };
  ModifyIpamScope: { input: ModifyIpamScopeRequest; output: ModifyIpamScopeResult };
  ModifyLaunchTemplate: { input: ModifyLaunchTemplateRequest; output: ModifyLaunchTemplateResult };
  ModifyLocalGatewayRoute: { input: ModifyLocalGatewayRouteRequest; output: ModifyLocalGatewayRouteResult };
  ModifyManagedPrefixList: { input: ModifyManagedPrefixListRequest; output: ModifyManagedPrefixListResult };
  ModifyManagedResourceVisibility: { input: ModifyManagedResourceVisibilityRequest; output: ModifyManagedResourceVisibilityResult };
  ModifyMetricCategory: { input: ModifyMetricCategoryRequest; output: ModifyMetricCategoryResult };
  ModifyNetworkInterfaceAttribute: { input: ModifyNetworkInterfaceAttributeRequest; output: {} };
  ModifyNetworkingFlexCostAllocationPolicy: { input: ModifyNetworkingFlexCostAllocationPolicyRequest; output: ModifyNetworkingFlexCostAllocationPolicyResult };
  ModifyPrivateDnsNameOptions: { input: ModifyPrivateDnsNameOptionsRequest; output: ModifyPrivateDnsNameOptionsResult };
  ModifyPublicIpDnsNameOptions: { input: ModifyPublicIpDnsNameOptionsRequest; output: ModifyPublicIpDnsNameOptionsResult };
  ModifyReservedInstances: { input: ModifyReservedInstancesRequest; output: ModifyReservedInstancesResult };
  ModifyRouteServer: { input: ModifyRouteServerRequest; output: ModifyRouteServerResult };
  ModifySecurityGroupRules: { input: ModifySecurityGroupRulesRequest; output: ModifySecurityGroupRulesResult };
  ModifySnapshotAttribute: { input: ModifySnapshotAttributeRequest; output: {} };
  ModifySnapshotTier: { input: ModifySnapshotTierRequest; output: ModifySnapshotTierResult };
  ModifySpotFleetRequest: { input: ModifySpotFleetRequestRequest; output: ModifySpotFleetRequestResponse };
  ModifySubnetAttribute: { input: ModifySubnetAttributeRequest; output: {} };
  ModifyTrafficMirrorFilterNetworkServices: { input: ModifyTrafficMirrorFilterNetworkServicesRequest; output: ModifyTrafficMirrorFilterNetworkServicesResult };
  ModifyTrafficMirrorFilterRule: { input: ModifyTrafficMirrorFilterRuleRequest; output: ModifyTrafficMirrorFilterRuleResult };
  ModifyTrafficMirrorSession: { input: ModifyTrafficMirrorSessionRequest; output: ModifyTrafficMirrorSessionResult };
  ModifyTransitGateway: { input: ModifyTransitGatewayRequest; output: ModifyTransitGatewayResult };
  ModifyTransitGatewayAttachmentNatConfiguration: { input: ModifyTransitGatewayAttachmentNatConfigurationRequest; output: ModifyTransitGatewayAttachmentNatConfigurationResult };
  ModifyTransitGatewayMeteringPolicy: { input: ModifyTransitGatewayMeteringPolicyRequest; output: ModifyTransitGatewayMeteringPolicyResult };
  ModifyTransitGatewayPolicyTableEntry: { input: ModifyTransitGatewayPolicyTableEntryRequest; output: ModifyTransitGatewayPolicyTableEntryResult };
  ModifyTransitGatewayPrefixListReference: { input: ModifyTransitGatewayPrefixListReferenceRequest; output: ModifyTransitGatewayPrefixListReferenceResult };
  ModifyTransitGatewayVpcAttachment: { input: ModifyTransitGatewayVpcAttachmentRequest; output: ModifyTransitGatewayVpcAttachmentResult };
  ModifyVerifiedAccessEndpoint: { input: ModifyVerifiedAccessEndpointRequest; output: ModifyVerifiedAccessEndpointResult };
  ModifyVerifiedAccessEndpointPolicy: { input: ModifyVerifiedAccessEndpointPolicyRequest; output: ModifyVerifiedAccessEndpointPolicyResult };
  ModifyVerifiedAccessGroup: { input: ModifyVerifiedAccessGroupRequest; output: ModifyVerifiedAccessGroupResult };
  ModifyVerifiedAccessGroupPolicy: { input: ModifyVerifiedAccessGroupPolicyRequest; output: ModifyVerifiedAccessGroupPolicyResult };
  ModifyVerifiedAccessInstance: { input: ModifyVerifiedAccessInstanceRequest; output: ModifyVerifiedAccessInstanceResult };
  ModifyVerifiedAccessInstanceLoggingConfiguration: { input: ModifyVerifiedAccessInstanceLoggingConfigurationRequest; output: ModifyVerifiedAccessInstanceLoggingConfigurationResult };
  ModifyVerifiedAccessTrustProvider: { input: ModifyVerifiedAccessTrustProviderRequest; output: ModifyVerifiedAccessTrustProviderResult };
  ModifyVolume: { input: ModifyVolumeRequest; output: ModifyVolumeResult };
  ModifyVolumeAttribute: { input: ModifyVolumeAttributeRequest; output: {} };
  ModifyVpcAttribute: { input: ModifyVpcAttributeRequest; output: {} };
  ModifyVpcBlockPublicAccessExclusion: { input: ModifyVpcBlockPublicAccessExclusionRequest; output: ModifyVpcBlockPublicAccessExclusionResult };
  ModifyVpcBlockPublicAccessOptions: { input: ModifyVpcBlockPublicAccessOptionsRequest; output: ModifyVpcBlockPublicAccessOptionsResult };
  ModifyVpcEncryptionControl: { input: ModifyVpcEncryptionControlRequest; output: ModifyVpcEncryptionControlResult };
  ModifyVpcEndpoint: { input: ModifyVpcEndpointRequest; output: ModifyVpcEndpointResult };
  ModifyVpcEndpointConnectionNotification: { input: ModifyVpcEndpointConnectionNotificationRequest; output: ModifyVpcEndpointConnectionNotificationResult };
  ModifyVpcEndpointPayerResponsibility: { input: ModifyVpcEndpointPayerResponsibilityRequest; output: ModifyVpcEndpointPayerResponsibilityResult };
  ModifyVpcEndpointServiceConfiguration: { input: ModifyVpcEndpointServiceConfigurationRequest; output: ModifyVpcEndpointServiceConfigurationResult };
  ModifyVpcEndpointServicePayerResponsibility: { input: ModifyVpcEndpointServicePayerResponsibilityRequest; output: ModifyVpcEndpointServicePayerResponsibilityResult };
  ModifyVpcEndpointServicePermissions: { input: ModifyVpcEndpointServicePermissionsRequest; output: ModifyVpcEndpointServicePermissionsResult };
  ModifyVpcPeeringConnectionOptions: { input: ModifyVpcPeeringConnectionOptionsRequest; output: ModifyVpcPeeringConnectionOptionsResult };
  ModifyVpcTenancy: { input: ModifyVpcTenancyRequest; output: ModifyVpcTenancyResult };
  ModifyVpnConnection: { input: ModifyVpnConnectionRequest; output: ModifyVpnConnectionResult };
  ModifyVpnConnectionOptions: { input: ModifyVpnConnectionOptionsRequest; output: ModifyVpnConnectionOptionsResult };
  ModifyVpnTunnelCertificate: { input: ModifyVpnTunnelCertificateRequest; output: ModifyVpnTunnelCertificateResult };
  ModifyVpnTunnelOptions: { input: ModifyVpnTunnelOptionsRequest; output: ModifyVpnTunnelOptionsResult };
  MonitorInstances: { input: MonitorInstancesRequest; output: MonitorInstancesResult };
  MoveAddressToVpc: { input: MoveAddressToVpcRequest; output: MoveAddressToVpcResult };
  MoveByoipCidrToIpam: { input: MoveByoipCidrToIpamRequest; output: MoveByoipCidrToIpamResult };
  MoveCapacityReservationInstances: { input: MoveCapacityReservationInstancesRequest; output: MoveCapacityReservationInstancesResult };
  ProvisionByoipCidr: { input: ProvisionByoipCidrRequest; output: ProvisionByoipCidrResult };
  ProvisionIpamByoasn: { input: ProvisionIpamByoasnRequest; output: ProvisionIpamByoasnResult };
  ProvisionIpamPoolCidr: { input: ProvisionIpamPoolCidrRequest; output: ProvisionIpamPoolCidrResult };
  ProvisionPublicIpv4PoolCidr: { input: ProvisionPublicIpv4PoolCidrRequest; output: ProvisionPublicIpv4PoolCidrResult };
  PurchaseCapacityBlock: { input: PurchaseCapacityBlockRequest; output: PurchaseCapacityBlockResult };
  PurchaseCapacityBlockExtension: { input: PurchaseCapacityBlockExtensionRequest; output: PurchaseCapacityBlockExtensionResult };
  PurchaseHostReservation: { input: PurchaseHostReservationRequest; output: PurchaseHostReservationResult };
  PurchaseReservedInstancesOffering: { input: PurchaseReservedInstancesOfferingRequest; output: PurchaseReservedInstancesOfferingResult };
  PurchaseScheduledInstances: { input: PurchaseScheduledInstancesRequest; output: PurchaseScheduledInstancesResult };
  RebootInstances: { input: RebootInstancesRequest; output: {} };
  RegisterImage: { input: RegisterImageRequest; output: RegisterImageResult };
  RegisterInstanceEventNotificationAttributes: { input: RegisterInstanceEventNotificationAttributesRequest; output: RegisterInstanceEventNotificationAttributesResult };
  RegisterTransitGatewayMulticastGroupMembers: { input: RegisterTransitGatewayMulticastGroupMembersRequest; output: RegisterTransitGatewayMulticastGroupMembersResult };
  RegisterTransitGatewayMulticastGroupSources: { input: RegisterTransitGatewayMulticastGroupSourcesRequest; output: RegisterTransitGatewayMulticastGroupSourcesResult };
  RejectCapacityReservationBillingOwnership: { input: RejectCapacityReservationBillingOwnershipRequest; output: RejectCapacityReservationBillingOwnershipResult };
  RejectTransitGatewayClientVpnAttachment: { input: RejectTransitGatewayClientVpnAttachmentRequest; output: RejectTransitGatewayClientVpnAttachmentResult };
  RejectTransitGatewayMulticastDomainAssociations: { input: RejectTransitGatewayMulticastDomainAssociationsRequest; output: RejectTransitGatewayMulticastDomainAssociationsResult };
  RejectTransitGatewayPeeringAttachment: { input: RejectTransitGatewayPeeringAttachmentRequest; output: RejectTransitGatewayPeeringAttachmentResult };
  RejectTransitGatewayVpcAttachment: { input: RejectTransitGatewayVpcAttachmentRequest; output: RejectTransitGatewayVpcAttachmentResult };
  RejectVpcEndpointConnections: { input: RejectVpcEndpointConnectionsRequest; output: RejectVpcEndpointConnectionsResult };
  RejectVpcPeeringConnection: { input: RejectVpcPeeringConnectionRequest; output: RejectVpcPeeringConnectionResult };
  ReleaseAddress: { input: ReleaseAddressRequest; output: {} };
  ReleaseHosts: { input: ReleaseHostsRequest; output: ReleaseHostsResult };
  ReleaseIpamPoolAllocation: { input: ReleaseIpamPoolAllocationRequest; output: ReleaseIpamPoolAllocationResult };
  ReplaceIamInstanceProfileAssociation: { input: ReplaceIamInstanceProfileAssociationRequest; output: ReplaceIamInstanceProfileAssociationResult };
  ReplaceImageCriteriaInAllowedImagesSettings: { input: ReplaceImageCriteriaInAllowedImagesSettingsRequest; output: ReplaceImageCriteriaInAllowedImagesSettingsResult };
  ReplaceImageInstanceTypeSpecification: { input: ReplaceImageInstanceTypeSpecificationRequest; output: ReplaceImageInstanceTypeSpecificationResult };
  ReplaceNetworkAclAssociation: { input: ReplaceNetworkAclAssociationRequest; output: ReplaceNetworkAclAssociationResult };
  ReplaceNetworkAclEntry: { input: ReplaceNetworkAclEntryRequest; output: {} };
  ReplaceRoute: { input: ReplaceRouteRequest; output: {} };
  ReplaceRouteTableAssociation: { input: ReplaceRouteTableAssociationRequest; output: ReplaceRouteTableAssociationResult };
  ReplaceTransitGatewayRoute: { input: ReplaceTransitGatewayRouteRequest; output: ReplaceTransitGatewayRouteResult };
  ReplaceVpnTunnel: { input: ReplaceVpnTunnelRequest; output: ReplaceVpnTunnelResult };
  ReportInstanceStatus: { input: ReportInstanceStatusRequest; output: {} };
  RequestSpotFleet: { input: RequestSpotFleetRequest; output: RequestSpotFleetResponse };
  RequestSpotInstances: { input: RequestSpotInstancesRequest; output: RequestSpotInstancesResult };
  ResetAddressAttribute: { input: ResetAddressAttributeRequest; output: ResetAddressAttributeResult };
  ResetEbsDefaultKmsKeyId: { input: ResetEbsDefaultKmsKeyIdRequest; output: ResetEbsDefaultKmsKeyIdResult };
  ResetFpgaImageAttribute: { input: ResetFpgaImageAttributeRequest; output: ResetFpgaImageAttributeResult };
  ResetImageAttribute: { input: ResetImageAttributeRequest; output: {} };
  ResetInstanceAttribute: { input: ResetInstanceAttributeRequest; output: {} };
  ResetNetworkInterfaceAttribute: { input: ResetNetworkInterfaceAttributeRequest; output: {} };
  ResetSnapshotAttribute: { input: ResetSnapshotAttributeRequest; output: {} };
  RestoreAddressToClassic: { input: RestoreAddressToClassicRequest; output: RestoreAddressToClassicResult };
  RestoreImageFromRecycleBin: { input: RestoreImageFromRecycleBinRequest; output: RestoreImageFromRecycleBinResult };
  RestoreManagedPrefixListVersion: { input: RestoreManagedPrefixListVersionRequest; output: RestoreManagedPrefixListVersionResult };
  RestoreSnapshotFromRecycleBin: { input: RestoreSnapshotFromRecycleBinRequest; output: RestoreSnapshotFromRecycleBinResult };
  RestoreSnapshotTier: { input: RestoreSnapshotTierRequest; output: RestoreSnapshotTierResult };
  RestoreVolumeFromRecycleBin: { input: RestoreVolumeFromRecycleBinRequest; output: RestoreVolumeFromRecycleBinResult };
  RevokeClientVpnIngress: { input: RevokeClientVpnIngressRequest; output: RevokeClientVpnIngressResult };
  RevokeSecurityGroupEgress: { input: RevokeSecurityGroupEgressRequest; output: RevokeSecurityGroupEgressResult };
  RevokeSecurityGroupIngress: { input: RevokeSecurityGroupIngressRequest; output: RevokeSecurityGroupIngressResult };
  RunInstances: { input: RunInstancesRequest; output: Reservation };
  RunScheduledInstances: { input: RunScheduledInstancesRequest; output: RunScheduledInstancesResult };
  SearchLocalGatewayRoutes: { input: SearchLocalGatewayRoutesRequest; output: SearchLocalGatewayRoutesResult };
  SearchTransitGatewayMulticastGroups: { input: SearchTransitGatewayMulticastGroupsRequest; output: SearchTransitGatewayMulticastGroupsResult };
  SearchTransitGatewayRoutes: { input: SearchTransitGatewayRoutesRequest; output: SearchTransitGatewayRoutesResult };
  SendDiagnosticInterrupt: { input: SendDiagnosticInterruptRequest; output: {} };
  StartDeclarativePoliciesReport: { input: StartDeclarativePoliciesReportRequest; output: StartDeclarativePoliciesReportResult };
  StartInstances: { input: StartInstancesRequest; output: StartInstancesResult };
  StartNetworkInsightsAccessScopeAnalysis: { input: StartNetworkInsightsAccessScopeAnalysisRequest; output: StartNetworkInsightsAccessScopeAnalysisResult };
  StartNetworkInsightsAnalysis: { input: StartNetworkInsightsAnalysisRequest; output: StartNetworkInsightsAnalysisResult };
  StartVpcEndpointServicePrivateDnsVerification: { input: StartVpcEndpointServicePrivateDnsVerificationRequest; output: StartVpcEndpointServicePrivateDnsVerificationResult };
  StopInstances: { input: StopInstancesRequest; output: StopInstancesResult };
  TerminateClientVpnConnections: { input: TerminateClientVpnConnectionsRequest; output: TerminateClientVpnConnectionsResult };
  TerminateInstances: { input: TerminateInstancesRequest; output: TerminateInstancesResult };
  UnassignIpv6Addresses: { input: UnassignIpv6AddressesRequest; output: UnassignIpv6AddressesResult };
  UnassignPrivateIpAddresses: { input: UnassignPrivateIpAddressesRequest; output: {} };
  UnassignPrivateNatGatewayAddress: { input: UnassignPrivateNatGatewayAddressRequest; output: UnassignPrivateNatGatewayAddressResult };
  UnlockSnapshot: { input: UnlockSnapshotRequest; output: UnlockSnapshotResult };
  UnmonitorInstances: { input: UnmonitorInstancesRequest; output: UnmonitorInstancesResult };
  UpdateCapacityManagerMonitoredTagKeys: { input: UpdateCapacityManagerMonitoredTagKeysRequest; output: UpdateCapacityManagerMonitoredTagKeysResult };
  UpdateCapacityManagerOrganizationsAccess: { input: UpdateCapacityManagerOrganizationsAccessRequest; output: UpdateCapacityManagerOrganizationsAccessResult };
  UpdateInterruptibleCapacityReservationAllocation: { input: UpdateInterruptibleCapacityReservationAllocationRequest; output: UpdateInterruptibleCapacityReservationAllocationResult };
  UpdateSecurityGroupRuleDescriptionsEgress: { input: UpdateSecurityGroupRuleDescriptionsEgressRequest; output: UpdateSecurityGroupRuleDescriptionsEgressResult };
  UpdateSecurityGroupRuleDescriptionsIngress: { input: UpdateSecurityGroupRuleDescriptionsIngressRequest; output: UpdateSecurityGroupRuleDescriptionsIngressResult };
  ValidateSecurityGroupQuotasForInterface: { input: ValidateSecurityGroupQuotasForInterfaceRequest; output: ValidateSecurityGroupQuotasForInterfaceResult };
  WithdrawByoipCidr: { input: WithdrawByoipCidrRequest; output: WithdrawByoipCidrResult };
}

export interface AcceleratorCount {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceleratorTotalMemoryMiBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface AcceptAddressTransferRequest {
  Address: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface AcceptAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined;
}

export interface AcceptCapacityReservationBillingOwnershipRequest {
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptCapacityReservationBillingOwnershipResult {
  Return?: boolean | undefined;
}

export interface AcceptReservedInstancesExchangeQuoteRequest {
  ReservedInstanceIds: readonly string[];
  DryRun?: boolean | undefined;
  TargetConfigurations?: readonly TargetConfigurationRequest[] | undefined;
}

export interface AcceptReservedInstancesExchangeQuoteResult {
  ExchangeId?: string | undefined;
}

export interface AcceptTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface AcceptTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayMulticastDomainAssociationsResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface AcceptTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface AcceptTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface AcceptVpcEndpointConnectionsRequest {
  ServiceId: string;
  VpcEndpointIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface AcceptVpcEndpointConnectionsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface AcceptVpcPeeringConnectionRequest {
  VpcPeeringConnectionId: string;
  DryRun?: boolean | undefined;
}

export interface AcceptVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface AccessScopeAnalysisFinding {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  FindingId?: string | undefined;
  FindingComponents?: readonly PathComponent[] | undefined;
}

export interface AccessScopePath {
  Source?: PathStatement | undefined;
  Destination?: PathStatement | undefined;
  ThroughResources?: readonly ThroughResourcesStatement[] | undefined;
}

export interface AccessScopePathRequest {
  Source?: PathStatementRequest | undefined;
  Destination?: PathStatementRequest | undefined;
  ThroughResources?: readonly ThroughResourcesStatementRequest[] | undefined;
}

export interface AccountAttribute {
  AttributeName?: string | undefined;
  AttributeValues?: readonly AccountAttributeValue[] | undefined;
}

export interface AccountAttributeValue {
  AttributeValue?: string | undefined;
}

export interface AccountVpcEncryptionControl {
  State?: string | undefined;
  Mode?: string | undefined;
  Exclusions?: AccountVpcEncryptionControlExclusions | undefined;
  ManagedBy?: string | undefined;
  LastUpdateTimestamp?: Date | undefined;
}

export interface AccountVpcEncryptionControlExclusions {
  InternetGateway?: string | undefined;
  EgressOnlyInternetGateway?: string | undefined;
  NatGateway?: string | undefined;
  VirtualPrivateGateway?: string | undefined;
  VpcPeering?: string | undefined;
  Lambda?: string | undefined;
  VpcLattice?: string | undefined;
  ElasticFileSystem?: string | undefined;
  GlobalAccelerator?: string | undefined;
  ApiGatewayV2?: string | undefined;
}

export interface ActiveInstance {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  SpotInstanceRequestId?: string | undefined;
  InstanceHealth?: string | undefined;
}

export interface ActiveVpnTunnelStatus {
  Phase1EncryptionAlgorithm?: string | undefined;
  Phase2EncryptionAlgorithm?: string | undefined;
  Phase1IntegrityAlgorithm?: string | undefined;
  Phase2IntegrityAlgorithm?: string | undefined;
  Phase1DHGroup?: number | undefined;
  Phase2DHGroup?: number | undefined;
  IkeVersion?: string | undefined;
  ProvisioningStatus?: string | undefined;
  ProvisioningStatusReason?: string | undefined;
}

export interface AddIpamOperatingRegion {
  RegionName?: string | undefined;
}

export interface AddIpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined;
}

export interface AddPrefixListEntry {
  Cidr: string;
  Description?: string | undefined;
}

export interface AddedPrincipal {
  PrincipalType?: string | undefined;
  Principal?: string | undefined;
  ServicePermissionId?: string | undefined;
  ServiceId?: string | undefined;
}

export interface AdditionalDetail {
  AdditionalDetailType?: string | undefined;
  Component?: AnalysisComponent | undefined;
  VpcEndpointService?: AnalysisComponent | undefined;
  RuleOptions?: readonly RuleOption[] | undefined;
  RuleGroupTypePairs?: readonly RuleGroupTypePair[] | undefined;
  RuleGroupRuleOptionsPairs?: readonly RuleGroupRuleOptionsPair[] | undefined;
  ServiceName?: string | undefined;
  LoadBalancers?: readonly AnalysisComponent[] | undefined;
}

export interface Address {
  AllocationId?: string | undefined;
  AssociationId?: string | undefined;
  Domain?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  NetworkInterfaceOwnerId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  CarrierIp?: string | undefined;
  SubnetId?: string | undefined;
  ServiceManaged?: string | undefined;
  InstanceId?: string | undefined;
  PublicIp?: string | undefined;
}

export interface AddressAttribute {
  PublicIp?: string | undefined;
  AllocationId?: string | undefined;
  PtrRecord?: string | undefined;
  PtrRecordUpdate?: PtrUpdateStatus | undefined;
}

export interface AddressTransfer {
  PublicIp?: string | undefined;
  AllocationId?: string | undefined;
  TransferAccountId?: string | undefined;
  TransferOfferExpirationTimestamp?: Date | undefined;
  TransferOfferAcceptedTimestamp?: Date | undefined;
  AddressTransferStatus?: string | undefined;
}

export interface AdvertiseByoipCidrRequest {
  Cidr: string;
  Asn?: string | undefined;
  DryRun?: boolean | undefined;
  NetworkBorderGroup?: string | undefined;
}

export interface AdvertiseByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined;
}

export interface AllocateAddressRequest {
  Domain?: string | undefined;
  Address?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  IpamPoolId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AllocateAddressResult {
  AllocationId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  Domain?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  CarrierIp?: string | undefined;
  PublicIp?: string | undefined;
}

export interface AllocateHostsRequest {
  InstanceFamily?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  HostRecovery?: string | undefined;
  OutpostArn?: string | undefined;
  HostMaintenance?: string | undefined;
  AssetIds?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
  CpuOptions?: HostCpuOptionsRequest | undefined;
  AutoPlacement?: string | undefined;
  ClientToken?: string | undefined;
  InstanceType?: string | undefined;
  Quantity?: number | undefined;
  AvailabilityZone?: string | undefined;
}

export interface AllocateHostsResult {
  HostIds?: readonly string[] | undefined;
}

export interface AllocateIpamPoolCidrRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Cidr?: string | undefined;
  NetmaskLength?: number | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  PreviewNextCidr?: boolean | undefined;
  AllowedCidrs?: readonly string[] | undefined;
  DisallowedCidrs?: readonly string[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface AllocateIpamPoolCidrResult {
  IpamPoolAllocation?: IpamPoolAllocation | undefined;
}

export interface AllowedPrincipal {
  PrincipalType?: string | undefined;
  Principal?: string | undefined;
  ServicePermissionId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ServiceId?: string | undefined;
}

export interface AlternatePathHint {
  ComponentId?: string | undefined;
  ComponentArn?: string | undefined;
}

export interface AnalysisAclRule {
  Cidr?: string | undefined;
  Egress?: boolean | undefined;
  PortRange?: PortRange | undefined;
  Protocol?: string | undefined;
  RuleAction?: string | undefined;
  RuleNumber?: number | undefined;
}

export interface AnalysisComponent {
  Id?: string | undefined;
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface AnalysisLoadBalancerListener {
  LoadBalancerPort?: number | undefined;
  InstancePort?: number | undefined;
}

export interface AnalysisLoadBalancerTarget {
  Address?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Instance?: AnalysisComponent | undefined;
  Port?: number | undefined;
}

export interface AnalysisPacketHeader {
  DestinationAddresses?: readonly string[] | undefined;
  DestinationPortRanges?: readonly PortRange[] | undefined;
  Protocol?: string | undefined;
  SourceAddresses?: readonly string[] | undefined;
  SourcePortRanges?: readonly PortRange[] | undefined;
}

export interface AnalysisRouteTableRoute {
  DestinationCidr?: string | undefined;
  DestinationPrefixListId?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  GatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NatGatewayId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  Origin?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  State?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  LocalGatewayId?: string | undefined;
}

export interface AnalysisSecurityGroupRule {
  Cidr?: string | undefined;
  Direction?: string | undefined;
  SecurityGroupId?: string | undefined;
  PortRange?: PortRange | undefined;
  PrefixListId?: string | undefined;
  Protocol?: string | undefined;
}

export interface AnalysisTransitGatewayPolicyTableEntry {
  RuleNumber?: number | undefined;
  Protocol?: string | undefined;
  SourceCidr?: string | undefined;
  DestinationCidr?: string | undefined;
  SourcePortRange?: PortRange | undefined;
  DestinationPortRange?: PortRange | undefined;
  TargetRouteTableId?: string | undefined;
}

export interface ApplicationStatus {
  Status?: string | undefined;
  StatusTimeStamp?: Date | undefined;
  StatusSince?: Date | undefined;
  ResumeAt?: Date | undefined;
  Details?: readonly ApplicationStatusDetail[] | undefined;
}

export interface ApplicationStatusCheckAssociationObject {
  ApplicationStatusCheckId?: string | undefined;
  AssociationType?: string | undefined;
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface ApplicationStatusCheckResponseObject {
  ApplicationStatusCheckId?: string | undefined;
  Aggregation?: string | undefined;
  HealthCheckPaths?: readonly HealthCheckPathResponseObject[] | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  Path?: string | undefined;
  DeviceIndex?: number | undefined;
  IpVersion?: string | undefined;
  IpScope?: string | undefined;
  Interval?: number | undefined;
  Timeout?: number | undefined;
  FailureThreshold?: number | undefined;
  SuccessThreshold?: number | undefined;
  StatusCodeMatcher?: string | undefined;
  InitializationGracePeriodSeconds?: number | undefined;
  LastUpdatedAt?: Date | undefined;
  TargetTagAssociations?: readonly CustomTagKeyValueResponsePair[] | undefined;
  Tags?: readonly Tag[] | undefined;
  CreationTime?: Date | undefined;
  ModifyTime?: Date | undefined;
  DeletionTime?: Date | undefined;
}

export interface ApplicationStatusDetail {
  ApplicationStatusCheckId?: string | undefined;
  CheckUpdateTime?: Date | undefined;
  Aggregation?: string | undefined;
  Status?: string | undefined;
  StatusTimeStamp?: Date | undefined;
  StatusSince?: Date | undefined;
  Reason?: ApplicationStatusReason | undefined;
}

export interface ApplicationStatusReason {
  Code?: string | undefined;
  StatusCode?: number | undefined;
  Protocol?: string | undefined;
}

export interface ApplicationStatusSummary {
  Status?: string | undefined;
  ImpairedSince?: Date | undefined;
}

export interface ApplicationStatusesResponseType {
  Instances?: readonly InstanceApplicationStatus[] | undefined;
}

export interface ApplySecurityGroupsToClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string;
  VpcId: string;
  SecurityGroupIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface ApplySecurityGroupsToClientVpnTargetNetworkResult {
  SecurityGroupIds?: readonly string[] | undefined;
}

export interface AsnAssociation {
  Asn?: string | undefined;
  Cidr?: string | undefined;
  StatusMessage?: string | undefined;
  State?: string | undefined;
}

export interface AsnAuthorizationContext {
  Message: string;
  Signature: string;
}

export interface AssignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly string[] | undefined;
  Ipv6Addresses?: readonly string[] | undefined;
  Ipv6AddressCount?: number | undefined;
}

export interface AssignIpv6AddressesResult {
  AssignedIpv6Addresses?: readonly string[] | undefined;
  AssignedIpv6Prefixes?: readonly string[] | undefined;
  NetworkInterfaceId?: string | undefined;
}

export interface AssignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  Ipv4Prefixes?: readonly string[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  PrivateIpAddresses?: readonly string[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  AllowReassignment?: boolean | undefined;
}

export interface AssignPrivateIpAddressesResult {
  NetworkInterfaceId?: string | undefined;
  AssignedPrivateIpAddresses?: readonly AssignedPrivateIpAddress[] | undefined;
  AssignedIpv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
}

export interface AssignPrivateNatGatewayAddressRequest {
  NatGatewayId: string;
  PrivateIpAddresses?: readonly string[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface AssignPrivateNatGatewayAddressResult {
  NatGatewayId?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface AssignedPrivateIpAddress {
  PrivateIpAddress?: string | undefined;
}

export interface AssociateAddressRequest {
  AllocationId?: string | undefined;
  InstanceId?: string | undefined;
  PublicIp?: string | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  AllowReassociation?: boolean | undefined;
}

export interface AssociateAddressResult {
  AssociationId?: string | undefined;
}

export interface AssociateApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string;
  TargetTagAssociations?: readonly CustomTagKeyValueRequestPair[] | undefined;
  InstanceIds?: readonly string[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AssociateApplicationStatusCheckResult {
  SuccessfulResults?: readonly SuccessfulAssociationResponseObject[] | undefined;
  UnsuccessfulResults?: readonly UnsuccessfulAssociationResponseObject[] | undefined;
}

export interface AssociateCapacityReservationBillingOwnerRequest {
  CapacityReservationId: string;
  UnusedReservationBillingOwnerId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateCapacityReservationBillingOwnerResult {
  Return?: boolean | undefined;
}

export interface AssociateClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string;
  SubnetId?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface AssociateClientVpnTargetNetworkResult {
  AssociationId?: string | undefined;
  Status?: AssociationStatus | undefined;
}

export interface AssociateDhcpOptionsRequest {
  DhcpOptionsId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateEnclaveCertificateIamRoleRequest {
  CertificateArn: string;
  RoleArn: string;
  DryRun?: boolean | undefined;
}

export interface AssociateEnclaveCertificateIamRoleResult {
  CertificateS3BucketName?: string | undefined;
  CertificateS3ObjectKey?: string | undefined;
  EncryptionKmsKeyId?: string | undefined;
}

export interface AssociateIamInstanceProfileRequest {
  IamInstanceProfile: IamInstanceProfileSpecification;
  InstanceId: string;
}

export interface AssociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface AssociateInstanceEventWindowRequest {
  InstanceEventWindowId: string;
  AssociationTarget: InstanceEventWindowAssociationRequest;
  DryRun?: boolean | undefined;
}

export interface AssociateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface AssociateIpamByoasnRequest {
  Asn: string;
  Cidr: string;
  DryRun?: boolean | undefined;
}

export interface AssociateIpamByoasnResult {
  AsnAssociation?: AsnAssociation | undefined;
}

export interface AssociateIpamResourceDiscoveryRequest {
  IpamId: string;
  IpamResourceDiscoveryId: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface AssociateIpamResourceDiscoveryResult {
  IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined;
}

export interface AssociateNatGatewayAddressRequest {
  NatGatewayId: string;
  AllocationIds: readonly string[];
  PrivateIpAddresses?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface AssociateNatGatewayAddressResult {
  NatGatewayId?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface AssociateNetworkingFlexCostAllocationPolicyRequest {
  FcaPolicyId: string;
  NetworkResourceIds?: readonly string[] | undefined;
  NetworkResourceScope?: FlexCostAllocationNetworkResourceScope | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AssociateNetworkingFlexCostAllocationPolicyResult {
  FcaPolicyAssociations?: readonly FlexCostAllocationPolicyAssociationDescription[] | undefined;
  FcaPolicyAssociationFailures?: readonly FlexCostAllocationOperationFailure[] | undefined;
}

export interface AssociateRouteServerRequest {
  RouteServerId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateRouteServerResult {
  RouteServerAssociation?: RouteServerAssociation | undefined;
}

export interface AssociateRouteTableRequest {
  RouteTableId: string;
  GatewayId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  DryRun?: boolean | undefined;
  SubnetId?: string | undefined;
}

export interface AssociateRouteTableResult {
  AssociationId?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface AssociateSecurityGroupVpcRequest {
  GroupId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateSecurityGroupVpcResult {
  State?: string | undefined;
}

export interface AssociateSubnetCidrBlockRequest {
  SubnetId: string;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  Ipv6CidrBlock?: string | undefined;
}

export interface AssociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  SubnetId?: string | undefined;
}

export interface AssociateTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string;
  TransitGatewayAttachmentId: string;
  SubnetIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayMulticastDomainResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface AssociateTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayPolicyTableResult {
  Association?: TransitGatewayPolicyTableAssociation | undefined;
}

export interface AssociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface AssociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined;
}

export interface AssociateTrunkInterfaceRequest {
  BranchInterfaceId: string;
  TrunkInterfaceId: string;
  VlanId?: number | undefined;
  GreKey?: number | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AssociateTrunkInterfaceResult {
  InterfaceAssociation?: TrunkInterfaceAssociation | undefined;
  ClientToken?: string | undefined;
}

export interface AssociateVpcCidrBlockRequest {
  VpcId: string;
  CidrBlock?: string | undefined;
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface AssociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  VpcId?: string | undefined;
}

export interface AssociatedRole {
  AssociatedRoleArn?: string | undefined;
  CertificateS3BucketName?: string | undefined;
  CertificateS3ObjectKey?: string | undefined;
  EncryptionKmsKeyId?: string | undefined;
}

export interface AssociatedTargetNetwork {
  NetworkId?: string | undefined;
  NetworkType?: string | undefined;
}

export interface AssociationStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface AthenaIntegration {
  IntegrationResultS3DestinationArn: string;
  PartitionLoadFrequency: string;
  PartitionStartDate?: Date | undefined;
  PartitionEndDate?: Date | undefined;
}

export interface AttachClassicLinkVpcRequest {
  InstanceId: string;
  VpcId: string;
  Groups: readonly string[];
  DryRun?: boolean | undefined;
}

export interface AttachClassicLinkVpcResult {
  Return?: boolean | undefined;
}

export interface AttachImageWatermarkRequest {
  ImageId: string;
  WatermarkName: string;
  DryRun?: boolean | undefined;
}

export interface AttachImageWatermarkResult {
  WatermarkKey?: string | undefined;
}

export interface AttachInternetGatewayRequest {
  InternetGatewayId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface AttachNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  InstanceId: string;
  DeviceIndex: number;
  NetworkCardIndex?: number | undefined;
  EnaSrdSpecification?: EnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface AttachNetworkInterfaceResult {
  AttachmentId?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface AttachVerifiedAccessTrustProviderRequest {
  VerifiedAccessInstanceId: string;
  VerifiedAccessTrustProviderId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AttachVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface AttachVolumeRequest {
  Device: string;
  InstanceId: string;
  VolumeId: string;
  EbsCardIndex?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayRequest {
  VpcId: string;
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface AttachVpnGatewayResult {
  VpcAttachment?: VpcAttachment | undefined;
}

export interface AttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: AttachmentEnaSrdUdpSpecification | undefined;
}

export interface AttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface AttributeBooleanValue {
  Value?: boolean | undefined;
}

export interface AttributeSummary {
  AttributeName?: string | undefined;
  MostFrequentValue?: string | undefined;
  NumberOfMatchedAccounts?: number | undefined;
  NumberOfUnmatchedAccounts?: number | undefined;
  RegionalSummaries?: readonly RegionalSummary[] | undefined;
}

export interface AttributeValue {
  Value?: string | undefined;
}

export interface AuthorizationRule {
  ClientVpnEndpointId?: string | undefined;
  Description?: string | undefined;
  GroupId?: string | undefined;
  AccessAll?: boolean | undefined;
  DestinationCidr?: string | undefined;
  Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface AuthorizeClientVpnIngressRequest {
  ClientVpnEndpointId: string;
  TargetNetworkCidr: string;
  AccessGroupId?: string | undefined;
  AuthorizeAllGroups?: boolean | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface AuthorizeClientVpnIngressResult {
  Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface AuthorizeSecurityGroupEgressRequest {
  GroupId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIp?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface AuthorizeSecurityGroupEgressResult {
  Return?: boolean | undefined;
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export interface AuthorizeSecurityGroupIngressRequest {
  CidrIp?: string | undefined;
  FromPort?: number | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  IpProtocol?: string | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  ToPort?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface AuthorizeSecurityGroupIngressResult {
  Return?: boolean | undefined;
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
}

export interface AvailabilityZone {
  OptInStatus?: string | undefined;
  Messages?: readonly AvailabilityZoneMessage[] | undefined;
  RegionName?: string | undefined;
  ZoneName?: string | undefined;
  ZoneId?: string | undefined;
  GroupName?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  ZoneType?: string | undefined;
  ParentZoneName?: string | undefined;
  ParentZoneId?: string | undefined;
  GroupLongName?: string | undefined;
  Geography?: readonly AvailabilityZoneGeography[] | undefined;
  SubGeography?: readonly AvailabilityZoneSubGeography[] | undefined;
  State?: string | undefined;
}

export interface AvailabilityZoneAddress {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AllocationIds?: readonly string[] | undefined;
}

export interface AvailabilityZoneGeography {
  Name?: string | undefined;
}

export interface AvailabilityZoneMessage {
  Message?: string | undefined;
}

export interface AvailabilityZoneSubGeography {
  Name?: string | undefined;
}

export interface AvailableCapacity {
  AvailableInstanceCapacity?: readonly InstanceCapacity[] | undefined;
  AvailableVCpus?: number | undefined;
}

export interface BaselineEbsBandwidthMbps {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselineEbsBandwidthMbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface BaselinePerformanceFactors {
  Cpu?: CpuPerformanceFactor | undefined;
}

export interface BaselinePerformanceFactorsRequest {
  Cpu?: CpuPerformanceFactorRequest | undefined;
}

export interface BatchModifyIpamRoutingPolicyRegistrationsRequest {
  IpamInternetRegistryAssociationId: string;
  DeltaJson: string;
  DryRun?: boolean | undefined;
  Force?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface BatchModifyIpamRoutingPolicyRegistrationsResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined;
}

export interface BlockDeviceMapping {
  Ebs?: EbsBlockDevice | undefined;
  NoDevice?: string | undefined;
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
}

export interface BlockDeviceMappingResponse {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: EbsBlockDeviceResponse | undefined;
  NoDevice?: string | undefined;
}

export interface BlockPublicAccessStates {
  InternetGatewayBlockMode?: string | undefined;
}

export interface BundleInstanceRequest {
  InstanceId: string;
  Storage: Storage;
  DryRun?: boolean | undefined;
}

export interface BundleInstanceResult {
  BundleTask?: BundleTask | undefined;
}

export interface BundleTask {
  InstanceId?: string | undefined;
  BundleId?: string | undefined;
  State?: string | undefined;
  StartTime?: Date | undefined;
  UpdateTime?: Date | undefined;
  Storage?: Storage | undefined;
  Progress?: string | undefined;
  BundleTaskError?: BundleTaskError | undefined;
}

export interface BundleTaskError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface Byoasn {
  Asn?: string | undefined;
  IpamId?: string | undefined;
  StatusMessage?: string | undefined;
  State?: string | undefined;
}

export interface ByoipCidr {
  Cidr?: string | undefined;
  Description?: string | undefined;
  AsnAssociations?: readonly AsnAssociation[] | undefined;
  StatusMessage?: string | undefined;
  State?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  AdvertisementType?: string | undefined;
  PoolId?: string | undefined;
  IpamPoolId?: string | undefined;
}

export interface CancelBundleTaskRequest {
  BundleId: string;
  DryRun?: boolean | undefined;
}

export interface CancelBundleTaskResult {
  BundleTask?: BundleTask | undefined;
}

export interface CancelCapacityReservationFleetError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface CancelCapacityReservationFleetsRequest {
  CapacityReservationFleetIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface CancelCapacityReservationFleetsResult {
  SuccessfulFleetCancellations?: readonly CapacityReservationFleetCancellationState[] | undefined;
  FailedFleetCancellations?: readonly FailedCapacityReservationFleetCancellationResult[] | undefined;
}

export interface CancelCapacityReservationRequest {
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
  ApplyCancellationCharges?: string | undefined;
  QuoteId?: string | undefined;
}

export interface CancelCapacityReservationResult {
  Return?: boolean | undefined;
}

export interface CancelConversionRequest {
  ConversionTaskId: string;
  DryRun?: boolean | undefined;
  ReasonMessage?: string | undefined;
}

export interface CancelDeclarativePoliciesReportRequest {
  ReportId: string;
  DryRun?: boolean | undefined;
}

export interface CancelDeclarativePoliciesReportResult {
  Return?: boolean | undefined;
}

export interface CancelExportTaskRequest {
  ExportTaskId: string;
}

export interface CancelImageLaunchPermissionRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface CancelImageLaunchPermissionResult {
  Return?: boolean | undefined;
}

export interface CancelImportTaskRequest {
  CancelReason?: string | undefined;
  DryRun?: boolean | undefined;
  ImportTaskId?: string | undefined;
}

export interface CancelImportTaskResult {
  ImportTaskId?: string | undefined;
  PreviousState?: string | undefined;
  State?: string | undefined;
}

export interface CancelReservedInstancesListingRequest {
  ReservedInstancesListingId: string;
}

export interface CancelReservedInstancesListingResult {
  ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface CancelSpotFleetRequestsError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface CancelSpotFleetRequestsErrorItem {
  Error?: CancelSpotFleetRequestsError | undefined;
  SpotFleetRequestId?: string | undefined;
}

export interface CancelSpotFleetRequestsRequest {
  SpotFleetRequestIds: readonly string[];
  TerminateInstances: boolean;
  DryRun?: boolean | undefined;
}

export interface CancelSpotFleetRequestsResponse {
  SuccessfulFleetRequests?: readonly CancelSpotFleetRequestsSuccessItem[] | undefined;
  UnsuccessfulFleetRequests?: readonly CancelSpotFleetRequestsErrorItem[] | undefined;
}

export interface CancelSpotFleetRequestsSuccessItem {
  CurrentSpotFleetRequestState?: string | undefined;
  PreviousSpotFleetRequestState?: string | undefined;
  SpotFleetRequestId?: string | undefined;
}

export interface CancelSpotInstanceRequestsRequest {
  SpotInstanceRequestIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface CancelSpotInstanceRequestsResult {
  CancelledSpotInstanceRequests?: readonly CancelledSpotInstanceRequest[] | undefined;
}

export interface CancellationTerms {
  CancellationType?: string | undefined;
  ReservationState?: string | undefined;
  CommittedInstanceCount?: number | undefined;
  ChargeCommitmentDurationHours?: number | undefined;
  ChargeEndDate?: Date | undefined;
}

export interface CancelledSpotInstanceRequest {
  SpotInstanceRequestId?: string | undefined;
  State?: string | undefined;
}

export interface CapacityAllocation {
  AllocationType?: string | undefined;
  Count?: number | undefined;
  AllocationMetadata?: readonly CapacityAllocationMetadataEntry[] | undefined;
}

export interface CapacityAllocationMetadataEntry {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CapacityBlock {
  CapacityBlockId?: string | undefined;
  UltraserverType?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CapacityReservationIds?: readonly string[] | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  CreateDate?: Date | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityBlockExtension {
  CapacityReservationId?: string | undefined;
  InstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CapacityBlockExtensionOfferingId?: string | undefined;
  CapacityBlockExtensionDurationHours?: number | undefined;
  CapacityBlockExtensionStatus?: string | undefined;
  CapacityBlockExtensionPurchaseDate?: Date | undefined;
  CapacityBlockExtensionStartDate?: Date | undefined;
  CapacityBlockExtensionEndDate?: Date | undefined;
  UpfrontFee?: string | undefined;
  CurrencyCode?: string | undefined;
  ZoneType?: string | undefined;
}

export interface CapacityBlockExtensionOffering {
  CapacityBlockExtensionOfferingId?: string | undefined;
  InstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  StartDate?: Date | undefined;
  CapacityBlockExtensionStartDate?: Date | undefined;
  CapacityBlockExtensionEndDate?: Date | undefined;
  CapacityBlockExtensionDurationHours?: number | undefined;
  UpfrontFee?: string | undefined;
  CurrencyCode?: string | undefined;
  Tenancy?: string | undefined;
  ZoneType?: string | undefined;
}

export interface CapacityBlockOffering {
  CapacityBlockOfferingId?: string | undefined;
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  InstanceCount?: number | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  CapacityBlockDurationHours?: number | undefined;
  UpfrontFee?: string | undefined;
  CurrencyCode?: string | undefined;
  Tenancy?: string | undefined;
  UltraserverType?: string | undefined;
  UltraserverCount?: number | undefined;
  CapacityBlockDurationMinutes?: number | undefined;
  ZoneType?: string | undefined;
}

export interface CapacityBlockStatus {
  CapacityBlockId?: string | undefined;
  InterconnectStatus?: string | undefined;
  TotalCapacity?: number | undefined;
  TotalAvailableCapacity?: number | undefined;
  TotalUnavailableCapacity?: number | undefined;
  CapacityReservationStatuses?: readonly CapacityReservationStatus[] | undefined;
}

export interface CapacityManagerCondition {
  DimensionCondition?: DimensionCondition | undefined;
}

export interface CapacityManagerDataExportResponse {
  CapacityManagerDataExportId?: string | undefined;
  S3BucketName?: string | undefined;
  S3BucketPrefix?: string | undefined;
  Schedule?: string | undefined;
  OutputFormat?: string | undefined;
  CreateTime?: Date | undefined;
  LatestDeliveryStatus?: string | undefined;
  LatestDeliveryStatusMessage?: string | undefined;
  LatestDeliveryS3LocationUri?: string | undefined;
  LatestDeliveryTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityManagerDimension {
  ResourceRegion?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AccountId?: string | undefined;
  AccountName?: string | undefined;
  InstanceFamily?: string | undefined;
  InstanceType?: string | undefined;
  InstancePlatform?: string | undefined;
  ReservationArn?: string | undefined;
  ReservationId?: string | undefined;
  ReservationType?: string | undefined;
  ReservationCreateTimestamp?: Date | undefined;
  ReservationStartTimestamp?: Date | undefined;
  ReservationEndTimestamp?: Date | undefined;
  ReservationEndDateType?: string | undefined;
  Tenancy?: string | undefined;
  ReservationState?: string | undefined;
  ReservationInstanceMatchCriteria?: string | undefined;
  ReservationUnusedFinancialOwner?: string | undefined;
  Tags?: readonly CapacityManagerTagDimension[] | undefined;
}

export interface CapacityManagerMonitoredTagKey {
  TagKey?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  CapacityManagerProvided?: boolean | undefined;
  EarliestDatapointTimestamp?: Date | undefined;
}

export interface CapacityManagerSupportabilityScore {
  InstanceType?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Score?: string | undefined;
}

export interface CapacityManagerTagDimension {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CapacityReservation {
  CapacityReservationId?: string | undefined;
  OwnerId?: string | undefined;
  CapacityReservationArn?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  InstancePlatform?: string | undefined;
  AvailabilityZone?: string | undefined;
  Tenancy?: string | undefined;
  TotalInstanceCount?: number | undefined;
  AvailableInstanceCount?: number | undefined;
  EbsOptimized?: boolean | undefined;
  EphemeralStorage?: boolean | undefined;
  State?: string | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  EndDateType?: string | undefined;
  InstanceMatchCriteria?: string | undefined;
  CreateDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  OutpostArn?: string | undefined;
  CapacityReservationFleetId?: string | undefined;
  PlacementGroupArn?: string | undefined;
  CapacityAllocations?: readonly CapacityAllocation[] | undefined;
  ReservationType?: string | undefined;
  UnusedReservationBillingOwnerId?: string | undefined;
  CommitmentInfo?: CapacityReservationCommitmentInfo | undefined;
  DeliveryPreference?: string | undefined;
  CapacityBlockId?: string | undefined;
  Interruptible?: boolean | undefined;
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  InterruptionInfo?: InterruptionInfo | undefined;
  AdjustmentStatus?: string | undefined;
  AdjustmentDetails?: CapacityReservationAdjustmentDetails | undefined;
  OriginalStartDate?: Date | undefined;
  ZeroSizePreference?: string | undefined;
  LaunchStatus?: string | undefined;
}

export interface CapacityReservationAdjustmentDetails {
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  CommitmentEndDate?: Date | undefined;
  EndDateType?: string | undefined;
  CommitmentDuration?: number | undefined;
}

export interface CapacityReservationBillingRequest {
  CapacityReservationId?: string | undefined;
  RequestedBy?: string | undefined;
  UnusedReservationBillingOwnerId?: string | undefined;
  LastUpdateTime?: Date | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  CapacityReservationInfo?: CapacityReservationInfo | undefined;
}

export interface CapacityReservationCancellationQuote {
  CapacityReservationCancellationQuoteId?: string | undefined;
  CapacityReservationId?: string | undefined;
  CreateTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  QuoteState?: string | undefined;
  CurrentConfiguration?: CapacityReservationConfiguration | undefined;
  CancellationTerms?: readonly CancellationTerms[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservationCommitmentInfo {
  CommittedInstanceCount?: number | undefined;
  CommitmentEndDate?: Date | undefined;
  CommitmentDuration?: number | undefined;
}

export interface CapacityReservationConfiguration {
  InstanceCount?: number | undefined;
  ReservationState?: string | undefined;
}

export interface CapacityReservationFleet {
  CapacityReservationFleetId?: string | undefined;
  CapacityReservationFleetArn?: string | undefined;
  State?: string | undefined;
  TotalTargetCapacity?: number | undefined;
  TotalFulfilledCapacity?: number | undefined;
  Tenancy?: string | undefined;
  EndDate?: Date | undefined;
  CreateTime?: Date | undefined;
  InstanceMatchCriteria?: string | undefined;
  AllocationStrategy?: string | undefined;
  InstanceTypeSpecifications?: readonly FleetCapacityReservation[] | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservationFleetCancellationState {
  CurrentFleetState?: string | undefined;
  PreviousFleetState?: string | undefined;
  CapacityReservationFleetId?: string | undefined;
}

export interface CapacityReservationGroup {
  GroupArn?: string | undefined;
  OwnerId?: string | undefined;
}

export interface CapacityReservationInfo {
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  Tenancy?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface CapacityReservationModificationQuote {
  CapacityReservationModificationQuoteId?: string | undefined;
  CapacityReservationId?: string | undefined;
  CreateTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  QuoteState?: string | undefined;
  CurrentConfiguration?: ModificationQuoteCurrentConfiguration | undefined;
  ModificationTerms?: ModificationTerms | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CapacityReservationOptions {
  UsageStrategy?: string | undefined;
}

export interface CapacityReservationOptionsRequest {
  UsageStrategy?: string | undefined;
}

export interface CapacityReservationSpecification {
  CapacityReservationPreference?: string | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface CapacityReservationSpecificationResponse {
  CapacityReservationPreference?: string | undefined;
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export interface CapacityReservationStatus {
  CapacityReservationId?: string | undefined;
  TotalCapacity?: number | undefined;
  TotalAvailableCapacity?: number | undefined;
  TotalUnavailableCapacity?: number | undefined;
}

export interface CapacityReservationTarget {
  CapacityReservationId?: string | undefined;
  CapacityReservationResourceGroupArn?: string | undefined;
}

export interface CapacityReservationTargetResponse {
  CapacityReservationId?: string | undefined;
  CapacityReservationResourceGroupArn?: string | undefined;
}

export interface CapacityReservationTopology {
  CapacityReservationId?: string | undefined;
  CapacityBlockId?: string | undefined;
  State?: string | undefined;
  InstanceType?: string | undefined;
  GroupName?: string | undefined;
  NetworkNodes?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
  AvailabilityZone?: string | undefined;
}

export interface CarrierGateway {
  CarrierGatewayId?: string | undefined;
  VpcId?: string | undefined;
  State?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CertificateAuthentication {
  ClientRootCertificateChain?: string | undefined;
}

export interface CertificateAuthenticationRequest {
  ClientRootCertificateChainArn?: string | undefined;
}

export interface CidrAuthorizationContext {
  Message: string;
  Signature: string;
}

export interface CidrBlock {
  CidrBlock?: string | undefined;
}

export interface ClassicLinkDnsSupport {
  ClassicLinkDnsSupported?: boolean | undefined;
  VpcId?: string | undefined;
}

export interface ClassicLinkInstance {
  Groups?: readonly GroupIdentifier[] | undefined;
  InstanceId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
}

export interface ClassicLoadBalancer {
  Name?: string | undefined;
}

export interface ClassicLoadBalancersConfig {
  ClassicLoadBalancers?: readonly ClassicLoadBalancer[] | undefined;
}

export interface ClientCertificateRevocationListStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientConnectOptions {
  Enabled?: boolean | undefined;
  LambdaFunctionArn?: string | undefined;
}

export interface ClientConnectResponseOptions {
  Enabled?: boolean | undefined;
  LambdaFunctionArn?: string | undefined;
  Status?: ClientVpnEndpointAttributeStatus | undefined;
}

export interface ClientData {
  Comment?: string | undefined;
  UploadEnd?: Date | undefined;
  UploadSize?: number | undefined;
  UploadStart?: Date | undefined;
}

export interface ClientLoginBannerOptions {
  Enabled?: boolean | undefined;
  BannerText?: string | undefined;
}

export interface ClientLoginBannerResponseOptions {
  Enabled?: boolean | undefined;
  BannerText?: string | undefined;
}

export interface ClientRouteEnforcementOptions {
  Enforced?: boolean | undefined;
}

export interface ClientRouteEnforcementResponseOptions {
  Enforced?: boolean | undefined;
}

export interface ClientVpnAuthentication {
  Type?: string | undefined;
  ActiveDirectory?: DirectoryServiceAuthentication | undefined;
  MutualAuthentication?: CertificateAuthentication | undefined;
  FederatedAuthentication?: FederatedAuthentication | undefined;
}

export interface ClientVpnAuthenticationRequest {
  Type?: string | undefined;
  ActiveDirectory?: DirectoryServiceAuthenticationRequest | undefined;
  MutualAuthentication?: CertificateAuthenticationRequest | undefined;
  FederatedAuthentication?: FederatedAuthenticationRequest | undefined;
}

export interface ClientVpnAuthorizationRuleStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientVpnConnection {
  ClientVpnEndpointId?: string | undefined;
  Timestamp?: string | undefined;
  ConnectionId?: string | undefined;
  Username?: string | undefined;
  ConnectionEstablishedTime?: string | undefined;
  IngressBytes?: string | undefined;
  EgressBytes?: string | undefined;
  IngressPackets?: string | undefined;
  EgressPackets?: string | undefined;
  ClientIp?: string | undefined;
  ClientIpv6Address?: string | undefined;
  CommonName?: string | undefined;
  Status?: ClientVpnConnectionStatus | undefined;
  ConnectionEndTime?: string | undefined;
  PostureComplianceStatuses?: readonly string[] | undefined;
  AuthorizationPolicyLastEvaluatedTime?: string | undefined;
}

export interface ClientVpnConnectionStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientVpnEndpoint {
  ClientVpnEndpointId?: string | undefined;
  Description?: string | undefined;
  Status?: ClientVpnEndpointStatus | undefined;
  CreationTime?: string | undefined;
  DeletionTime?: string | undefined;
  DnsName?: string | undefined;
  ClientCidrBlock?: string | undefined;
  DnsServers?: readonly string[] | undefined;
  SplitTunnel?: boolean | undefined;
  VpnProtocol?: string | undefined;
  TransportProtocol?: string | undefined;
  VpnPort?: number | undefined;
  AssociatedTargetNetworks?: readonly AssociatedTargetNetwork[] | undefined;
  ServerCertificateArn?: string | undefined;
  AuthenticationOptions?: readonly ClientVpnAuthentication[] | undefined;
  ConnectionLogOptions?: ConnectionLogResponseOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  SelfServicePortalUrl?: string | undefined;
  ClientConnectOptions?: ClientConnectResponseOptions | undefined;
  SessionTimeoutHours?: number | undefined;
  ClientLoginBannerOptions?: ClientLoginBannerResponseOptions | undefined;
  ClientRouteEnforcementOptions?: ClientRouteEnforcementResponseOptions | undefined;
  DisconnectOnSessionTimeout?: boolean | undefined;
  EndpointIpAddressType?: string | undefined;
  TrafficIpAddressType?: string | undefined;
  TransitGatewayConfiguration?: TransitGatewayConfigurationDescribeEndpointStructure | undefined;
  DevicePostureOptions?: DevicePostureResponseOptions | undefined;
}

export interface ClientVpnEndpointAttributeStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientVpnEndpointStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientVpnRoute {
  ClientVpnEndpointId?: string | undefined;
  DestinationCidr?: string | undefined;
  TargetSubnet?: string | undefined;
  Type?: string | undefined;
  Origin?: string | undefined;
  Status?: ClientVpnRouteStatus | undefined;
  Description?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
}

export interface ClientVpnRouteStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ClientVpnTrustProvider {
  TrustProviderType?: string | undefined;
  TenantId?: string | undefined;
  PublicSigningKeyUrl?: string | undefined;
}

export interface ClientVpnTrustProviderRequest {
  TrustProviderType?: string | undefined;
  TenantId?: string | undefined;
  PublicSigningKeyUrl?: string | undefined;
}

export interface CloudWatchLogOptions {
  LogEnabled?: boolean | undefined;
  LogGroupArn?: string | undefined;
  LogOutputFormat?: string | undefined;
  BgpLogEnabled?: boolean | undefined;
  BgpLogGroupArn?: string | undefined;
  BgpLogOutputFormat?: string | undefined;
}

export interface CloudWatchLogOptionsSpecification {
  LogEnabled?: boolean | undefined;
  LogGroupArn?: string | undefined;
  LogOutputFormat?: string | undefined;
  BgpLogEnabled?: boolean | undefined;
  BgpLogGroupArn?: string | undefined;
  BgpLogOutputFormat?: string | undefined;
}

export interface CoipAddressUsage {
  AllocationId?: string | undefined;
  AwsAccountId?: string | undefined;
  AwsService?: string | undefined;
  CoIp?: string | undefined;
}

export interface CoipCidr {
  Cidr?: string | undefined;
  CoipPoolId?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
}

export interface CoipPool {
  PoolId?: string | undefined;
  PoolCidrs?: readonly string[] | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PoolArn?: string | undefined;
}

export interface ConfirmProductInstanceRequest {
  InstanceId: string;
  ProductCode: string;
  DryRun?: boolean | undefined;
}

export interface ConfirmProductInstanceResult {
  Return?: boolean | undefined;
  OwnerId?: string | undefined;
}

export interface ConnectionLogOptions {
  Enabled?: boolean | undefined;
  CloudwatchLogGroup?: string | undefined;
  CloudwatchLogStream?: string | undefined;
  IncludeAuthorizationPolicyContext?: boolean | undefined;
}

export interface ConnectionLogResponseOptions {
  Enabled?: boolean | undefined;
  CloudwatchLogGroup?: string | undefined;
  CloudwatchLogStream?: string | undefined;
  IncludeAuthorizationPolicyContext?: boolean | undefined;
}

export interface ConnectionNotification {
  ConnectionNotificationId?: string | undefined;
  ServiceId?: string | undefined;
  VpcEndpointId?: string | undefined;
  ConnectionNotificationType?: string | undefined;
  ConnectionNotificationArn?: string | undefined;
  ConnectionEvents?: readonly string[] | undefined;
  ConnectionNotificationState?: string | undefined;
  ServiceRegion?: string | undefined;
}

export interface ConnectionTrackingConfiguration {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecification {
  TcpEstablishedTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationRequest {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConnectionTrackingSpecificationResponse {
  TcpEstablishedTimeout?: number | undefined;
  UdpStreamTimeout?: number | undefined;
  UdpTimeout?: number | undefined;
}

export interface ConversionTask {
  ConversionTaskId?: string | undefined;
  ExpirationTime?: string | undefined;
  ImportInstance?: ImportInstanceTaskDetails | undefined;
  ImportVolume?: ImportVolumeTaskDetails | undefined;
  State?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CopyFpgaImageRequest {
  SourceFpgaImageId: string;
  SourceRegion: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
  ClientToken?: string | undefined;
}

export interface CopyFpgaImageResult {
  FpgaImageId?: string | undefined;
}

export interface CopyImageRequest {
  Name: string;
  SourceImageId: string;
  SourceRegion: string;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  DestinationOutpostArn?: string | undefined;
  CopyImageTags?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SnapshotCopyCompletionDurationMinutes?: number | undefined;
  DestinationAvailabilityZone?: string | undefined;
  DestinationAvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CopyImageResult {
  ImageId?: string | undefined;
}

export interface CopySnapshotRequest {
  SourceRegion: string;
  SourceSnapshotId: string;
  Description?: string | undefined;
  DestinationOutpostArn?: string | undefined;
  DestinationRegion?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  PresignedUrl?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  CompletionDurationMinutes?: number | undefined;
  DestinationAvailabilityZone?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CopySnapshotResult {
  Tags?: readonly Tag[] | undefined;
  SnapshotId?: string | undefined;
}

export interface CopyVolumesRequest {
  SourceVolumeId: string;
  Iops?: number | undefined;
  Size?: number | undefined;
  VolumeType?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MultiAttachEnabled?: boolean | undefined;
  Throughput?: number | undefined;
  ClientToken?: string | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
}

export interface CopyVolumesResult {
  Volumes?: readonly Volume[] | undefined;
}

export interface CpuOptions {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: string | undefined;
  NestedVirtualization?: string | undefined;
}

export interface CpuOptionsRequest {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: string | undefined;
  NestedVirtualization?: string | undefined;
}

export interface CpuPerformanceFactor {
  References?: readonly PerformanceFactorReference[] | undefined;
}

export interface CpuPerformanceFactorRequest {
  References?: readonly PerformanceFactorReferenceRequest[] | undefined;
}

export interface CreateApplicationStatusCheckRequest {
  Protocol: string;
  Port: number;
  HealthCheckPaths?: readonly HealthCheckPathRequestObject[] | undefined;
  Aggregation?: string | undefined;
  Path?: string | undefined;
  DeviceIndex?: number | undefined;
  IpVersion?: string | undefined;
  IpScope?: string | undefined;
  Interval?: number | undefined;
  Timeout?: number | undefined;
  FailureThreshold?: number | undefined;
  SuccessThreshold?: number | undefined;
  StatusCodeMatcher?: string | undefined;
  InitializationGracePeriodSeconds?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined;
}

export interface CreateCapacityManagerDataExportRequest {
  S3BucketName: string;
  Schedule: string;
  OutputFormat: string;
  S3BucketPrefix?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateCapacityManagerDataExportResult {
  CapacityManagerDataExportId?: string | undefined;
}

export interface CreateCapacityReservationBySplittingRequest {
  SourceCapacityReservationId: string;
  InstanceCount: number;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateCapacityReservationBySplittingResult {
  SourceCapacityReservation?: CapacityReservation | undefined;
  DestinationCapacityReservation?: CapacityReservation | undefined;
  InstanceCount?: number | undefined;
}

export interface CreateCapacityReservationCancellationQuoteRequest {
  CapacityReservationId: string;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCapacityReservationCancellationQuoteResult {
  CapacityReservationCancellationQuote?: CapacityReservationCancellationQuote | undefined;
}

export interface CreateCapacityReservationDateChangeQuoteRequest {
  CapacityReservationId: string;
  NewStartDate: Date;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCapacityReservationDateChangeQuoteResult {
  CapacityReservationModificationQuote?: CapacityReservationModificationQuote | undefined;
}

export interface CreateCapacityReservationFleetRequest {
  TotalTargetCapacity: number;
  AllocationStrategy?: string | undefined;
  ClientToken?: string | undefined;
  InstanceTypeSpecifications?: readonly ReservationFleetInstanceSpecification[] | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Tenancy?: string | undefined;
  EndDate?: Date | undefined;
  InstanceMatchCriteria?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCapacityReservationFleetResult {
  CapacityReservationFleetId?: string | undefined;
  State?: string | undefined;
  TotalTargetCapacity?: number | undefined;
  TotalFulfilledCapacity?: number | undefined;
  InstanceMatchCriteria?: string | undefined;
  AllocationStrategy?: string | undefined;
  CreateTime?: Date | undefined;
  EndDate?: Date | undefined;
  Tenancy?: string | undefined;
  FleetCapacityReservations?: readonly FleetCapacityReservation[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface CreateCapacityReservationRequest {
  InstanceType: string;
  InstancePlatform: string;
  InstanceCount: number;
  ClientToken?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Tenancy?: string | undefined;
  EbsOptimized?: boolean | undefined;
  EphemeralStorage?: boolean | undefined;
  EndDate?: Date | undefined;
  EndDateType?: string | undefined;
  InstanceMatchCriteria?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  OutpostArn?: string | undefined;
  PlacementGroupArn?: string | undefined;
  StartDate?: Date | undefined;
  CommitmentDuration?: number | undefined;
  DeliveryPreference?: string | undefined;
}

export interface CreateCapacityReservationResult {
  CapacityReservation?: CapacityReservation | undefined;
}

export interface CreateCarrierGatewayRequest {
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface CreateCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined;
}

export interface CreateClientVpnEndpointRequest {
  ServerCertificateArn: string;
  AuthenticationOptions: readonly ClientVpnAuthenticationRequest[];
  ConnectionLogOptions: ConnectionLogOptions;
  ClientCidrBlock?: string | undefined;
  DnsServers?: readonly string[] | undefined;
  TransportProtocol?: string | undefined;
  VpnPort?: number | undefined;
  Description?: string | undefined;
  SplitTunnel?: boolean | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  SelfServicePortal?: string | undefined;
  ClientConnectOptions?: ClientConnectOptions | undefined;
  SessionTimeoutHours?: number | undefined;
  ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined;
  ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined;
  DisconnectOnSessionTimeout?: boolean | undefined;
  EndpointIpAddressType?: string | undefined;
  TrafficIpAddressType?: string | undefined;
  TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined;
  DevicePostureOptions?: DevicePostureOptions | undefined;
}

export interface CreateClientVpnEndpointResult {
  ClientVpnEndpointId?: string | undefined;
  Status?: ClientVpnEndpointStatus | undefined;
  DnsName?: string | undefined;
}

export interface CreateClientVpnRouteRequest {
  ClientVpnEndpointId: string;
  DestinationCidrBlock: string;
  TargetVpcSubnetId?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateClientVpnRouteResult {
  Status?: ClientVpnRouteStatus | undefined;
}

export interface CreateCoipCidrRequest {
  Cidr: string;
  CoipPoolId: string;
  DryRun?: boolean | undefined;
}

export interface CreateCoipCidrResult {
  CoipCidr?: CoipCidr | undefined;
}

export interface CreateCoipPoolRequest {
  LocalGatewayRouteTableId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCoipPoolResult {
  CoipPool?: CoipPool | undefined;
}

export interface CreateCustomerGatewayRequest {
  Type: string;
  BgpAsn?: number | undefined;
  PublicIp?: string | undefined;
  CertificateArn?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DeviceName?: string | undefined;
  IpAddress?: string | undefined;
  BgpAsnExtended?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateCustomerGatewayResult {
  CustomerGateway?: CustomerGateway | undefined;
}

export interface CreateDefaultSubnetRequest {
  AvailabilityZone?: string | undefined;
  DryRun?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface CreateDefaultSubnetResult {
  Subnet?: Subnet | undefined;
}

export interface CreateDefaultVpcRequest {
  DryRun?: boolean | undefined;
}

export interface CreateDefaultVpcResult {
  Vpc?: Vpc | undefined;
}

export interface CreateDelegateMacVolumeOwnershipTaskRequest {
  InstanceId: string;
  MacCredentials: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateDelegateMacVolumeOwnershipTaskResult {
  MacModificationTask?: MacModificationTask | undefined;
}

export interface CreateDhcpOptionsRequest {
  DhcpConfigurations: readonly NewDhcpConfiguration[];
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateDhcpOptionsResult {
  DhcpOptions?: DhcpOptions | undefined;
}

export interface CreateEgressOnlyInternetGatewayRequest {
  VpcId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateEgressOnlyInternetGatewayResult {
  ClientToken?: string | undefined;
  EgressOnlyInternetGateway?: EgressOnlyInternetGateway | undefined;
}

export interface CreateFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface CreateFleetInstance {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
  InstanceType?: string | undefined;
  Platform?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AvailabilityZone?: string | undefined;
  SubnetId?: string | undefined;
}

export interface CreateFleetRequest {
  LaunchTemplateConfigs: readonly FleetLaunchTemplateConfigRequest[];
  TargetCapacitySpecification: TargetCapacitySpecificationRequest;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  SpotOptions?: SpotOptionsRequest | undefined;
  OnDemandOptions?: OnDemandOptionsRequest | undefined;
  ReservedCapacityOptions?: ReservedCapacityOptionsRequest | undefined;
  ExcessCapacityTerminationPolicy?: string | undefined;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  Context?: string | undefined;
}

export interface CreateFleetResult {
  FleetId?: string | undefined;
  Errors?: readonly CreateFleetError[] | undefined;
  Instances?: readonly CreateFleetInstance[] | undefined;
}

export interface CreateFlowLogsRequest {
  ResourceIds: readonly string[];
  ResourceType: string;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  DeliverLogsPermissionArn?: string | undefined;
  DeliverCrossAccountRole?: string | undefined;
  LogGroupName?: string | undefined;
  TrafficType?: string | undefined;
  LogDestinationType?: string | undefined;
  LogDestination?: string | undefined;
  LogFormat?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MaxAggregationInterval?: number | undefined;
  DestinationOptions?: DestinationOptionsRequest | undefined;
  TagFieldSpecifications?: readonly TagFieldSpecificationRequest[] | undefined;
}

export interface CreateFlowLogsResult {
  ClientToken?: string | undefined;
  FlowLogIds?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface CreateFpgaImageRequest {
  InputStorageLocation: StorageLocation;
  DryRun?: boolean | undefined;
  LogsStorageLocation?: StorageLocation | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateFpgaImageResult {
  FpgaImageId?: string | undefined;
  FpgaImageGlobalId?: string | undefined;
}

export interface CreateImageRequest {
  InstanceId: string;
  Name: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SnapshotLocation?: string | undefined;
  BootModeOverride?: string | undefined;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  NoReboot?: boolean | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export interface CreateImageResult {
  ImageId?: string | undefined;
}

export interface CreateImageUsageReportRequest {
  ImageId: string;
  ResourceTypes: readonly ImageUsageResourceTypeRequest[];
  DryRun?: boolean | undefined;
  AccountIds?: readonly string[] | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateImageUsageReportResult {
  ReportId?: string | undefined;
}

export interface CreateInstanceConnectEndpointRequest {
  SubnetId: string;
  DryRun?: boolean | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  PreserveClientIp?: boolean | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  IpAddressType?: string | undefined;
}

export interface CreateInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
  ClientToken?: string | undefined;
}

export interface CreateInstanceEventWindowRequest {
  DryRun?: boolean | undefined;
  Name?: string | undefined;
  TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[] | undefined;
  CronExpression?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface CreateInstanceExportTaskRequest {
  InstanceId: string;
  TargetEnvironment: string;
  ExportToS3Task: ExportToS3TaskSpecification;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  Description?: string | undefined;
}

export interface CreateInstanceExportTaskResult {
  ExportTask?: ExportTask | undefined;
}

export interface CreateInternetGatewayRequest {
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateInternetGatewayResult {
  InternetGateway?: InternetGateway | undefined;
}

export interface CreateInterruptibleCapacityReservationAllocationRequest {
  CapacityReservationId: string;
  InstanceCount: number;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ZeroSizePreference?: string | undefined;
}

export interface CreateInterruptibleCapacityReservationAllocationResult {
  SourceCapacityReservationId?: string | undefined;
  TargetInstanceCount?: number | undefined;
  Status?: string | undefined;
  InterruptionType?: string | undefined;
}

export interface CreateIpamExternalResourceVerificationTokenRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamExternalResourceVerificationTokenResult {
  IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined;
}

export interface CreateIpamInternetRegistryAssociationRequest {
  IpamId: string;
  Rir: string;
  OrganizationHandle: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined;
}

export interface CreateIpamPolicyRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamPolicyResult {
  IpamPolicy?: IpamPolicy | undefined;
}

export interface CreateIpamPoolRequest {
  IpamScopeId: string;
  AddressFamily: string;
  DryRun?: boolean | undefined;
  Locale?: string | undefined;
  SourceIpamPoolId?: string | undefined;
  Description?: string | undefined;
  AutoImport?: boolean | undefined;
  PubliclyAdvertisable?: boolean | undefined;
  AllocationMinNetmaskLength?: number | undefined;
  AllocationMaxNetmaskLength?: number | undefined;
  AllocationDefaultNetmaskLength?: number | undefined;
  AllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  AwsService?: string | undefined;
  PublicIpSource?: string | undefined;
  SourceResource?: IpamPoolSourceResourceRequest | undefined;
}

export interface CreateIpamPoolResult {
  IpamPool?: IpamPool | undefined;
}

export interface CreateIpamPrefixListResolverRequest {
  IpamId: string;
  AddressFamily: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  Rules?: readonly IpamPrefixListResolverRuleRequest[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface CreateIpamPrefixListResolverTargetRequest {
  IpamPrefixListResolverId: string;
  PrefixListId: string;
  PrefixListRegion: string;
  TrackLatestVersion: boolean;
  DryRun?: boolean | undefined;
  DesiredVersion?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface CreateIpamRequest {
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  Tier?: string | undefined;
  EnablePrivateGua?: boolean | undefined;
  MeteredAccount?: string | undefined;
}

export interface CreateIpamResourceDiscoveryRequest {
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface CreateIpamResult {
  Ipam?: Ipam | undefined;
}

export interface CreateIpamRoutingPolicyRegistrationRequest {
  IpamInternetRegistryAssociationId: string;
  Cidr: string;
  Asns: readonly string[];
  DryRun?: boolean | undefined;
  PermitMoreSpecificAnnouncements?: boolean | undefined;
  MaxLength?: number | undefined;
  Description?: string | undefined;
  Force?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface CreateIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined;
}

export interface CreateIpamScopeRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined;
}

export interface CreateIpamScopeResult {
  IpamScope?: IpamScope | undefined;
}

export interface CreateKeyPairRequest {
  KeyName: string;
  KeyType?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  KeyFormat?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLaunchTemplateRequest {
  LaunchTemplateName: string;
  LaunchTemplateData: RequestLaunchTemplateData;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  VersionDescription?: string | undefined;
  Operator?: OperatorRequest | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
  Warning?: ValidationWarning | undefined;
}

export interface CreateLaunchTemplateVersionRequest {
  LaunchTemplateData: RequestLaunchTemplateData;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  SourceVersion?: string | undefined;
  VersionDescription?: string | undefined;
  ResolveAlias?: boolean | undefined;
}

export interface CreateLaunchTemplateVersionResult {
  LaunchTemplateVersion?: LaunchTemplateVersion | undefined;
  Warning?: ValidationWarning | undefined;
}

export interface CreateLocalGatewayRouteRequest {
  LocalGatewayRouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceId?: string | undefined;
  DestinationPrefixListId?: string | undefined;
}

export interface CreateLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined;
}

export interface CreateLocalGatewayRouteTableRequest {
  LocalGatewayId: string;
  Mode?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableResult {
  LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined;
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  LocalGatewayRouteTableId: string;
  LocalGatewayVirtualInterfaceGroupId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined;
}

export interface CreateLocalGatewayRouteTableVpcAssociationRequest {
  LocalGatewayRouteTableId: string;
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayRouteTableVpcAssociationResult {
  LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceGroupRequest {
  LocalGatewayId: string;
  LocalBgpAsn?: number | undefined;
  LocalBgpAsnExtended?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceGroupResult {
  LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceRequest {
  LocalGatewayVirtualInterfaceGroupId: string;
  OutpostLagId: string;
  Vlan: number;
  LocalAddress: string;
  PeerAddress: string;
  PeerBgpAsn?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  PeerBgpAsnExtended?: number | undefined;
}

export interface CreateLocalGatewayVirtualInterfaceResult {
  LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined;
}

export interface CreateMacSystemIntegrityProtectionModificationTaskRequest {
  InstanceId: string;
  MacSystemIntegrityProtectionStatus: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  MacCredentials?: string | undefined;
  MacSystemIntegrityProtectionConfiguration?: MacSystemIntegrityProtectionConfigurationRequest | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateMacSystemIntegrityProtectionModificationTaskResult {
  MacModificationTask?: MacModificationTask | undefined;
}

export interface CreateManagedPrefixListRequest {
  PrefixListName: string;
  MaxEntries: number;
  AddressFamily: string;
  DryRun?: boolean | undefined;
  Entries?: readonly AddPrefixListEntry[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface CreateManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface CreateMetricCategoryRequest {
  Metrics: readonly string[];
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateMetricCategoryResult {
  MetricCategory?: MetricCategory | undefined;
}

export interface CreateNatGatewayRequest {
  AvailabilityMode?: string | undefined;
  AllocationId?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  AvailabilityZoneAddresses?: readonly AvailabilityZoneAddress[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ConnectivityType?: string | undefined;
  PrivateIpAddress?: string | undefined;
  SecondaryAllocationIds?: readonly string[] | undefined;
  SecondaryPrivateIpAddresses?: readonly string[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
}

export interface CreateNatGatewayResult {
  ClientToken?: string | undefined;
  NatGateway?: NatGateway | undefined;
}

export interface CreateNetworkAclEntryRequest {
  NetworkAclId: string;
  RuleNumber: number;
  Protocol: string;
  RuleAction: string;
  Egress: boolean;
  DryRun?: boolean | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  PortRange?: PortRange | undefined;
}

export interface CreateNetworkAclRequest {
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkAclResult {
  NetworkAcl?: NetworkAcl | undefined;
  ClientToken?: string | undefined;
}

export interface CreateNetworkInsightsAccessScopeRequest {
  MatchPaths?: readonly AccessScopePathRequest[] | undefined;
  ExcludePaths?: readonly AccessScopePathRequest[] | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkInsightsAccessScopeResult {
  NetworkInsightsAccessScope?: NetworkInsightsAccessScope | undefined;
  NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined;
}

export interface CreateNetworkInsightsPathRequest {
  Source: string;
  Protocol: string;
  SourceIp?: string | undefined;
  DestinationIp?: string | undefined;
  Destination?: string | undefined;
  DestinationPort?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  FilterAtSource?: PathRequestFilter | undefined;
  FilterAtDestination?: PathRequestFilter | undefined;
}

export interface CreateNetworkInsightsPathResult {
  NetworkInsightsPath?: NetworkInsightsPath | undefined;
}

export interface CreateNetworkInterfacePermissionRequest {
  NetworkInterfaceId: string;
  Permission: string;
  AwsAccountId?: string | undefined;
  AwsService?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkInterfacePermissionResult {
  InterfacePermission?: NetworkInterfacePermission | undefined;
}

export interface CreateNetworkInterfaceRequest {
  SubnetId: string;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  InterfaceType?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  Operator?: OperatorRequest | undefined;
  Description?: string | undefined;
  PrivateIpAddress?: string | undefined;
  Groups?: readonly string[] | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  Ipv6AddressCount?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkInterfaceResult {
  NetworkInterface?: NetworkInterface | undefined;
  ClientToken?: string | undefined;
}

export interface CreateNetworkingFlexCostAllocationPolicyRequest {
  NetworkResourceType: string;
  NatFcaPolicyDocument?: NatFlexCostAllocationPolicyDocument | undefined;
  InstanceFcaPolicyDocument?: InstanceFlexCostAllocationPolicyDocument | undefined;
  PcxFcaPolicyDocument?: PcxFlexCostAllocationPolicyDocument | undefined;
  ShowBackEnabled?: boolean | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateNetworkingFlexCostAllocationPolicyResult {
  FcaPolicyId?: string | undefined;
  FcaPolicyArn?: string | undefined;
  CreatedAt?: Date | undefined;
  ExpectedEffectiveAt?: Date | undefined;
}

export interface CreatePlacementGroupRequest {
  PartitionCount?: number | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SpreadLevel?: string | undefined;
  LinkedGroupId?: string | undefined;
  Operator?: OperatorRequest | undefined;
  ParentGroupId?: string | undefined;
  DryRun?: boolean | undefined;
  GroupName?: string | undefined;
  Strategy?: string | undefined;
}

export interface CreatePlacementGroupResult {
  PlacementGroup?: PlacementGroup | undefined;
}

export interface CreatePublicIpv4PoolRequest {
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  NetworkBorderGroup?: string | undefined;
}

export interface CreatePublicIpv4PoolResult {
  PoolId?: string | undefined;
}

export interface CreateReplaceRootVolumeTaskRequest {
  InstanceId: string;
  SnapshotId?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ImageId?: string | undefined;
  DeleteReplacedRootVolume?: boolean | undefined;
  VolumeInitializationRate?: number | undefined;
  VolumeId?: string | undefined;
}

export interface CreateReplaceRootVolumeTaskResult {
  ReplaceRootVolumeTask?: ReplaceRootVolumeTask | undefined;
}

export interface CreateReservedInstancesListingRequest {
  ReservedInstancesId: string;
  InstanceCount: number;
  PriceSchedules: readonly PriceScheduleSpecification[];
  ClientToken: string;
}

export interface CreateReservedInstancesListingResult {
  ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface CreateRestoreImageTaskRequest {
  Bucket: string;
  ObjectKey: string;
  Name?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateRestoreImageTaskResult {
  ImageId?: string | undefined;
}

export interface CreateRouteRequest {
  RouteTableId: string;
  DestinationPrefixListId?: string | undefined;
  VpcEndpointId?: string | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  DryRun?: boolean | undefined;
  DestinationCidrBlock?: string | undefined;
  GatewayId?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  NatGatewayId?: string | undefined;
}

export interface CreateRouteResult {
  Return?: boolean | undefined;
}

export interface CreateRouteServerEndpointRequest {
  RouteServerId: string;
  SubnetId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerEndpointResult {
  RouteServerEndpoint?: RouteServerEndpoint | undefined;
}

export interface CreateRouteServerPeerRequest {
  RouteServerEndpointId: string;
  PeerAddress: string;
  BgpOptions: RouteServerBgpOptionsRequest;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerPeerResult {
  RouteServerPeer?: RouteServerPeer | undefined;
}

export interface CreateRouteServerRequest {
  AmazonSideAsn: number;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  PersistRoutes?: string | undefined;
  PersistRoutesDuration?: number | undefined;
  SnsNotificationsEnabled?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateRouteServerResult {
  RouteServer?: RouteServer | undefined;
}

export interface CreateRouteTableRequest {
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateRouteTableResult {
  RouteTable?: RouteTable | undefined;
  ClientToken?: string | undefined;
}

export interface CreateSecondaryNetworkRequest {
  Ipv4CidrBlock: string;
  NetworkType: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSecondaryNetworkResult {
  SecondaryNetwork?: SecondaryNetwork | undefined;
  ClientToken?: string | undefined;
}

export interface CreateSecondarySubnetRequest {
  Ipv4CidrBlock: string;
  SecondaryNetworkId: string;
  ClientToken?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSecondarySubnetResult {
  SecondarySubnet?: SecondarySubnet | undefined;
  ClientToken?: string | undefined;
}

export interface CreateSecurityGroupRequest {
  Description: string;
  GroupName: string;
  VpcId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSecurityGroupResult {
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupArn?: string | undefined;
}

export interface CreateSnapshotRequest {
  VolumeId: string;
  Description?: string | undefined;
  OutpostArn?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  Location?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSnapshotsRequest {
  InstanceSpecification: InstanceSpecification;
  Description?: string | undefined;
  OutpostArn?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  CopyTagsFromSource?: string | undefined;
  Location?: string | undefined;
}

export interface CreateSnapshotsResult {
  Snapshots?: readonly SnapshotInfo[] | undefined;
}

export interface CreateSpotDatafeedSubscriptionRequest {
  Bucket: string;
  DryRun?: boolean | undefined;
  Prefix?: string | undefined;
}

export interface CreateSpotDatafeedSubscriptionResult {
  SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined;
}

export interface CreateStoreImageTaskRequest {
  ImageId: string;
  Bucket: string;
  S3ObjectTags?: readonly S3ObjectTag[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateStoreImageTaskResult {
  ObjectKey?: string | undefined;
}

export interface CreateSubnetCidrReservationRequest {
  SubnetId: string;
  Cidr: string;
  ReservationType: string;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateSubnetCidrReservationResult {
  SubnetCidrReservation?: SubnetCidrReservation | undefined;
}

export interface CreateSubnetRequest {
  VpcId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  OutpostArn?: string | undefined;
  Ipv6Native?: boolean | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateSubnetResult {
  Subnet?: Subnet | undefined;
}

export interface CreateTagsRequest {
  Resources: readonly string[];
  Tags: readonly Tag[];
  DryRun?: boolean | undefined;
}

export interface CreateTrafficMirrorFilterRequest {
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorFilterResult {
  TrafficMirrorFilter?: TrafficMirrorFilter | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterId: string;
  TrafficDirection: string;
  RuleNumber: number;
  RuleAction: string;
  DestinationCidrBlock: string;
  SourceCidrBlock: string;
  DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined;
  SourcePortRange?: TrafficMirrorPortRangeRequest | undefined;
  Protocol?: number | undefined;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorSessionRequest {
  NetworkInterfaceId: string;
  TrafficMirrorTargetId: string;
  TrafficMirrorFilterId: string;
  SessionNumber: number;
  PacketLength?: number | undefined;
  VirtualNetworkId?: number | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorSessionResult {
  TrafficMirrorSession?: TrafficMirrorSession | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTrafficMirrorTargetRequest {
  NetworkInterfaceId?: string | undefined;
  NetworkLoadBalancerArn?: string | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  GatewayLoadBalancerEndpointId?: string | undefined;
}

export interface CreateTrafficMirrorTargetResult {
  TrafficMirrorTarget?: TrafficMirrorTarget | undefined;
  ClientToken?: string | undefined;
}

export interface CreateTransitGatewayConnectPeerRequest {
  TransitGatewayAttachmentId: string;
  PeerAddress: string;
  InsideCidrBlocks: readonly string[];
  TransitGatewayAddress?: string | undefined;
  BgpOptions?: TransitGatewayConnectRequestBgpOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayConnectPeerResult {
  TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined;
}

export interface CreateTransitGatewayConnectRequest {
  TransportTransitGatewayAttachmentId: string;
  Options: CreateTransitGatewayConnectRequestOptions;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayConnectRequestOptions {
  Protocol: string;
}

export interface CreateTransitGatewayConnectResult {
  TransitGatewayConnect?: TransitGatewayConnect | undefined;
}

export interface CreateTransitGatewayMeteringPolicyEntryRequest {
  TransitGatewayMeteringPolicyId: string;
  PolicyRuleNumber: number;
  MeteredAccount: string;
  SourceTransitGatewayAttachmentId?: string | undefined;
  SourceTransitGatewayAttachmentType?: string | undefined;
  SourceCidrBlock?: string | undefined;
  SourcePortRange?: string | undefined;
  DestinationTransitGatewayAttachmentId?: string | undefined;
  DestinationTransitGatewayAttachmentType?: string | undefined;
  DestinationCidrBlock?: string | undefined;
  DestinationPortRange?: string | undefined;
  Protocol?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMeteringPolicyEntryResult {
  TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined;
}

export interface CreateTransitGatewayMeteringPolicyRequest {
  TransitGatewayId: string;
  MiddleboxAttachmentIds?: readonly string[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface CreateTransitGatewayMulticastDomainRequest {
  TransitGatewayId: string;
  Options?: CreateTransitGatewayMulticastDomainRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayMulticastDomainRequestOptions {
  Igmpv2Support?: string | undefined;
  StaticSourcesSupport?: string | undefined;
  AutoAcceptSharedAssociations?: string | undefined;
}

export interface CreateTransitGatewayMulticastDomainResult {
  TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentRequest {
  TransitGatewayId: string;
  PeerTransitGatewayId: string;
  PeerAccountId: string;
  PeerRegion: string;
  Options?: CreateTransitGatewayPeeringAttachmentRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentRequestOptions {
  DynamicRouting?: string | undefined;
}

export interface CreateTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface CreateTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string;
  PolicyRuleNumber: string;
  TargetRouteTableId: string;
  PolicyRule?: TransitGatewayRequestPolicyRule | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined;
}

export interface CreateTransitGatewayPolicyTableRequest {
  TransitGatewayId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPolicyTableResult {
  TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined;
}

export interface CreateTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string;
  PrefixListId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface CreateTransitGatewayRequest {
  Description?: string | undefined;
  Options?: TransitGatewayRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface CreateTransitGatewayRouteRequest {
  DestinationCidrBlock: string;
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
}

export interface CreateTransitGatewayRouteTableAnnouncementRequest {
  TransitGatewayRouteTableId: string;
  PeeringAttachmentId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteTableAnnouncementResult {
  TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined;
}

export interface CreateTransitGatewayRouteTableRequest {
  TransitGatewayId: string;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequest {
  TransitGatewayId: string;
  VpcId: string;
  SubnetIds: readonly string[];
  Options?: CreateTransitGatewayVpcAttachmentRequestOptions | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  Ipv6Support?: string | undefined;
  ApplianceModeSupport?: string | undefined;
}

export interface CreateTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface CreateVerifiedAccessEndpointCidrOptions {
  Protocol?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  Cidr?: string | undefined;
  PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointEniOptions {
  NetworkInterfaceId?: string | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointLoadBalancerOptions {
  Protocol?: string | undefined;
  Port?: number | undefined;
  LoadBalancerArn?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  PortRanges?: readonly CreateVerifiedAccessEndpointPortRange[] | undefined;
}

export interface CreateVerifiedAccessEndpointPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface CreateVerifiedAccessEndpointRdsOptions {
  Protocol?: string | undefined;
  Port?: number | undefined;
  RdsDbInstanceArn?: string | undefined;
  RdsDbClusterArn?: string | undefined;
  RdsDbProxyArn?: string | undefined;
  RdsEndpoint?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
}

export interface CreateVerifiedAccessEndpointRequest {
  VerifiedAccessGroupId: string;
  EndpointType: string;
  AttachmentType: string;
  DomainCertificateArn?: string | undefined;
  ApplicationDomain?: string | undefined;
  EndpointDomainPrefix?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  LoadBalancerOptions?: CreateVerifiedAccessEndpointLoadBalancerOptions | undefined;
  NetworkInterfaceOptions?: CreateVerifiedAccessEndpointEniOptions | undefined;
  Description?: string | undefined;
  PolicyDocument?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  RdsOptions?: CreateVerifiedAccessEndpointRdsOptions | undefined;
  CidrOptions?: CreateVerifiedAccessEndpointCidrOptions | undefined;
}

export interface CreateVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface CreateVerifiedAccessGroupRequest {
  VerifiedAccessInstanceId: string;
  Description?: string | undefined;
  PolicyDocument?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface CreateVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface CreateVerifiedAccessInstanceRequest {
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  FIPSEnabled?: boolean | undefined;
  CidrEndpointsCustomSubDomain?: string | undefined;
}

export interface CreateVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface CreateVerifiedAccessNativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined;
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderDeviceOptions {
  TenantId?: string | undefined;
  PublicSigningKeyUrl?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderOidcOptions {
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface CreateVerifiedAccessTrustProviderRequest {
  TrustProviderType: string;
  PolicyReferenceName: string;
  UserTrustProviderType?: string | undefined;
  DeviceTrustProviderType?: string | undefined;
  OidcOptions?: CreateVerifiedAccessTrustProviderOidcOptions | undefined;
  DeviceOptions?: CreateVerifiedAccessTrustProviderDeviceOptions | undefined;
  Description?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  NativeApplicationOidcOptions?: CreateVerifiedAccessNativeApplicationOidcOptions | undefined;
}

export interface CreateVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface CreateVolumePermission {
  UserId?: string | undefined;
  Group?: string | undefined;
}

export interface CreateVolumePermissionModifications {
  Add?: readonly CreateVolumePermission[] | undefined;
  Remove?: readonly CreateVolumePermission[] | undefined;
}

export interface CreateVolumeRequest {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Encrypted?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  OutpostArn?: string | undefined;
  Size?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeType?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  MultiAttachEnabled?: boolean | undefined;
  Throughput?: number | undefined;
  ClientToken?: string | undefined;
  VolumeInitializationRate?: number | undefined;
  Operator?: OperatorRequest | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateVpcBlockPublicAccessExclusionRequest {
  InternetGatewayExclusionMode: string;
  DryRun?: boolean | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface CreateVpcEncryptionControlRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface CreateVpcEndpointConnectionNotificationRequest {
  ConnectionNotificationArn: string;
  ConnectionEvents: readonly string[];
  DryRun?: boolean | undefined;
  ServiceId?: string | undefined;
  VpcEndpointId?: string | undefined;
  ClientToken?: string | undefined;
}

export interface CreateVpcEndpointConnectionNotificationResult {
  ConnectionNotification?: ConnectionNotification | undefined;
  ClientToken?: string | undefined;
}

export interface CreateVpcEndpointRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
  VpcEndpointType?: string | undefined;
  ServiceName?: string | undefined;
  PolicyDocument?: string | undefined;
  RouteTableIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  DnsOptions?: DnsOptionsSpecification | undefined;
  ClientToken?: string | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
  ServiceNetworkArn?: string | undefined;
  ResourceConfigurationArn?: string | undefined;
  ServiceRegion?: string | undefined;
}

export interface CreateVpcEndpointResult {
  VpcEndpoint?: VpcEndpoint | undefined;
  ClientToken?: string | undefined;
}

export interface CreateVpcEndpointServiceConfigurationRequest {
  DryRun?: boolean | undefined;
  AcceptanceRequired?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  NetworkLoadBalancerArns?: readonly string[] | undefined;
  GatewayLoadBalancerArns?: readonly string[] | undefined;
  SupportedIpAddressTypes?: readonly string[] | undefined;
  SupportedRegions?: readonly string[] | undefined;
  ClientToken?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface CreateVpcEndpointServiceConfigurationResult {
  ServiceConfiguration?: ServiceConfiguration | undefined;
  ClientToken?: string | undefined;
}

export interface CreateVpcPeeringConnectionRequest {
  VpcId: string;
  PeerRegion?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  PeerVpcId?: string | undefined;
  PeerOwnerId?: string | undefined;
}

export interface CreateVpcPeeringConnectionResult {
  VpcPeeringConnection?: VpcPeeringConnection | undefined;
}

export interface CreateVpcRequest {
  CidrBlock?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv4IpamPoolId?: string | undefined;
  Ipv4NetmaskLength?: number | undefined;
  Ipv6IpamPoolId?: string | undefined;
  Ipv6NetmaskLength?: number | undefined;
  Ipv6CidrBlockNetworkBorderGroup?: string | undefined;
  VpcEncryptionControl?: VpcEncryptionControlConfiguration | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  InstanceTenancy?: string | undefined;
  AmazonProvidedIpv6CidrBlock?: boolean | undefined;
}

export interface CreateVpcResult {
  Vpc?: Vpc | undefined;
}

export interface CreateVpnConcentratorRequest {
  Type: string;
  TransitGatewayId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateVpnConcentratorResult {
  VpnConcentrator?: VpnConcentrator | undefined;
}

export interface CreateVpnConnectionRequest {
  CustomerGatewayId: string;
  Type: string;
  VpnGatewayId?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpnConcentratorId?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  PreSharedKeyStorage?: string | undefined;
  DryRun?: boolean | undefined;
  Options?: VpnConnectionOptionsSpecification | undefined;
}

export interface CreateVpnConnectionResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface CreateVpnConnectionRouteRequest {
  DestinationCidrBlock: string;
  VpnConnectionId: string;
}

export interface CreateVpnGatewayRequest {
  Type: string;
  AvailabilityZone?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  AmazonSideAsn?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface CreateVpnGatewayResult {
  VpnGateway?: VpnGateway | undefined;
}

export interface CreationDateCondition {
  MaximumDaysSinceCreated?: number | undefined;
}

export interface CreationDateConditionRequest {
  MaximumDaysSinceCreated?: number | undefined;
}

export interface CreditSpecification {
  CpuCredits?: string | undefined;
}

export interface CreditSpecificationRequest {
  CpuCredits: string;
}

export interface CustomTagKeyValueRequestPair {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CustomTagKeyValueResponsePair {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface CustomerGateway {
  CertificateArn?: string | undefined;
  DeviceName?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  BgpAsnExtended?: string | undefined;
  CustomerGatewayId?: string | undefined;
  State?: string | undefined;
  Type?: string | undefined;
  IpAddress?: string | undefined;
  BgpAsn?: string | undefined;
}

export interface DataQuery {
  Id?: string | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: string | undefined;
  Statistic?: string | undefined;
  Period?: string | undefined;
}

export interface DataResponse {
  Id?: string | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: string | undefined;
  Statistic?: string | undefined;
  Period?: string | undefined;
  MetricPoints?: readonly MetricPoint[] | undefined;
}

export interface DeclarativePoliciesReport {
  ReportId?: string | undefined;
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
  TargetId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Status?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface DefaultConnectionTrackingConfiguration {
  DefaultTcpEstablishedTimeout?: number | undefined;
  DefaultUdpTimeout?: number | undefined;
  DefaultUdpStreamTimeout?: number | undefined;
}

export interface DeleteApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined;
}

export interface DeleteCapacityManagerDataExportRequest {
  CapacityManagerDataExportId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteCapacityManagerDataExportResult {
  CapacityManagerDataExportId?: string | undefined;
}

export interface DeleteCarrierGatewayRequest {
  CarrierGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteCarrierGatewayResult {
  CarrierGateway?: CarrierGateway | undefined;
}

export interface DeleteClientVpnEndpointAuthorizationPolicyRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteClientVpnEndpointAuthorizationPolicyResult {
  Status?: string | undefined;
}

export interface DeleteClientVpnEndpointRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteClientVpnEndpointResult {
  Status?: ClientVpnEndpointStatus | undefined;
}

export interface DeleteClientVpnRouteRequest {
  ClientVpnEndpointId: string;
  DestinationCidrBlock: string;
  TargetVpcSubnetId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteClientVpnRouteResult {
  Status?: ClientVpnRouteStatus | undefined;
}

export interface DeleteCoipCidrRequest {
  Cidr: string;
  CoipPoolId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteCoipCidrResult {
  CoipCidr?: CoipCidr | undefined;
}

export interface DeleteCoipPoolRequest {
  CoipPoolId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteCoipPoolResult {
  CoipPool?: CoipPool | undefined;
}

export interface DeleteCustomerGatewayRequest {
  CustomerGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteDhcpOptionsRequest {
  DhcpOptionsId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteEgressOnlyInternetGatewayRequest {
  EgressOnlyInternetGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteEgressOnlyInternetGatewayResult {
  ReturnCode?: boolean | undefined;
}

export interface DeleteFleetError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface DeleteFleetErrorItem {
  Error?: DeleteFleetError | undefined;
  FleetId?: string | undefined;
}

export interface DeleteFleetSuccessItem {
  CurrentFleetState?: string | undefined;
  PreviousFleetState?: string | undefined;
  FleetId?: string | undefined;
}

export interface DeleteFleetsRequest {
  FleetIds: readonly string[];
  TerminateInstances: boolean;
  DryRun?: boolean | undefined;
}

export interface DeleteFleetsResult {
  SuccessfulFleetDeletions?: readonly DeleteFleetSuccessItem[] | undefined;
  UnsuccessfulFleetDeletions?: readonly DeleteFleetErrorItem[] | undefined;
}

export interface DeleteFlowLogsRequest {
  FlowLogIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteFlowLogsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteFpgaImageRequest {
  FpgaImageId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteFpgaImageResult {
  Return?: boolean | undefined;
}

export interface DeleteImageUsageReportRequest {
  ReportId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteImageUsageReportResult {
  Return?: boolean | undefined;
}

export interface DeleteInstanceConnectEndpointRequest {
  InstanceConnectEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteInstanceConnectEndpointResult {
  InstanceConnectEndpoint?: Ec2InstanceConnectEndpoint | undefined;
}

export interface DeleteInstanceEventWindowRequest {
  InstanceEventWindowId: string;
  DryRun?: boolean | undefined;
  ForceDelete?: boolean | undefined;
}

export interface DeleteInstanceEventWindowResult {
  InstanceEventWindowState?: InstanceEventWindowStateChange | undefined;
}

export interface DeleteInternetGatewayRequest {
  InternetGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamExternalResourceVerificationTokenRequest {
  IpamExternalResourceVerificationTokenId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamExternalResourceVerificationTokenResult {
  IpamExternalResourceVerificationToken?: IpamExternalResourceVerificationToken | undefined;
}

export interface DeleteIpamInternetRegistryAssociationRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined;
}

export interface DeleteIpamPolicyRequest {
  IpamPolicyId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamPolicyResult {
  IpamPolicy?: IpamPolicy | undefined;
}

export interface DeleteIpamPoolRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Cascade?: boolean | undefined;
}

export interface DeleteIpamPoolResult {
  IpamPool?: IpamPool | undefined;
}

export interface DeleteIpamPrefixListResolverRequest {
  IpamPrefixListResolverId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface DeleteIpamPrefixListResolverTargetRequest {
  IpamPrefixListResolverTargetId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface DeleteIpamRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  Cascade?: boolean | undefined;
}

export interface DeleteIpamResourceDiscoveryRequest {
  IpamResourceDiscoveryId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface DeleteIpamResult {
  Ipam?: Ipam | undefined;
}

export interface DeleteIpamRoutingPolicyRegistrationRequest {
  IpamInternetRegistryAssociationId: string;
  Cidr: string;
  DryRun?: boolean | undefined;
  Force?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined;
}

export interface DeleteIpamScopeRequest {
  IpamScopeId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteIpamScopeResult {
  IpamScope?: IpamScope | undefined;
}

export interface DeleteKeyPairRequest {
  KeyName?: string | undefined;
  KeyPairId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteKeyPairResult {
  Return?: boolean | undefined;
  KeyPairId?: string | undefined;
}

export interface DeleteLaunchTemplateRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
}

export interface DeleteLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
}

export interface DeleteLaunchTemplateVersionsRequest {
  Versions: readonly string[];
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
}

export interface DeleteLaunchTemplateVersionsResponseErrorItem {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
  ResponseError?: ResponseError | undefined;
}

export interface DeleteLaunchTemplateVersionsResponseSuccessItem {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
}

export interface DeleteLaunchTemplateVersionsResult {
  SuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseSuccessItem[] | undefined;
  UnsuccessfullyDeletedLaunchTemplateVersions?: readonly DeleteLaunchTemplateVersionsResponseErrorItem[] | undefined;
}

export interface DeleteLocalGatewayRouteRequest {
  LocalGatewayRouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  DryRun?: boolean | undefined;
  DestinationPrefixListId?: string | undefined;
}

export interface DeleteLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined;
}

export interface DeleteLocalGatewayRouteTableRequest {
  LocalGatewayRouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableResult {
  LocalGatewayRouteTable?: LocalGatewayRouteTable | undefined;
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociation?: LocalGatewayRouteTableVirtualInterfaceGroupAssociation | undefined;
}

export interface DeleteLocalGatewayRouteTableVpcAssociationRequest {
  LocalGatewayRouteTableVpcAssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayRouteTableVpcAssociationResult {
  LocalGatewayRouteTableVpcAssociation?: LocalGatewayRouteTableVpcAssociation | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceGroupRequest {
  LocalGatewayVirtualInterfaceGroupId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceGroupResult {
  LocalGatewayVirtualInterfaceGroup?: LocalGatewayVirtualInterfaceGroup | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceRequest {
  LocalGatewayVirtualInterfaceId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteLocalGatewayVirtualInterfaceResult {
  LocalGatewayVirtualInterface?: LocalGatewayVirtualInterface | undefined;
}

export interface DeleteManagedPrefixListRequest {
  PrefixListId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface DeleteMetricCategoryRequest {
  MetricCategoryId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteMetricCategoryResult {
  MetricCategoryId?: string | undefined;
}

export interface DeleteNatGatewayRequest {
  NatGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNatGatewayResult {
  NatGatewayId?: string | undefined;
}

export interface DeleteNetworkAclEntryRequest {
  NetworkAclId: string;
  RuleNumber: number;
  Egress: boolean;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkAclRequest {
  NetworkAclId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsAccessScopeAnalysisRequest {
  NetworkInsightsAccessScopeAnalysisId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsAccessScopeAnalysisResult {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
}

export interface DeleteNetworkInsightsAccessScopeRequest {
  NetworkInsightsAccessScopeId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsAccessScopeResult {
  NetworkInsightsAccessScopeId?: string | undefined;
}

export interface DeleteNetworkInsightsAnalysisRequest {
  NetworkInsightsAnalysisId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsAnalysisResult {
  NetworkInsightsAnalysisId?: string | undefined;
}

export interface DeleteNetworkInsightsPathRequest {
  NetworkInsightsPathId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInsightsPathResult {
  NetworkInsightsPathId?: string | undefined;
}

export interface DeleteNetworkInterfacePermissionRequest {
  NetworkInterfacePermissionId: string;
  Force?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkInterfacePermissionResult {
  Return?: boolean | undefined;
}

export interface DeleteNetworkInterfaceRequest {
  NetworkInterfaceId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkingFlexCostAllocationPoliciesRequest {
  FcaPolicyIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteNetworkingFlexCostAllocationPoliciesResult {
  Successful?: readonly string[] | undefined;
  Failed?: readonly FlexCostAllocationOperationFailure[] | undefined;
}

export interface DeletePlacementGroupRequest {
  GroupName: string;
  DryRun?: boolean | undefined;
}

export interface DeletePublicIpv4PoolRequest {
  PoolId: string;
  DryRun?: boolean | undefined;
  NetworkBorderGroup?: string | undefined;
}

export interface DeletePublicIpv4PoolResult {
  ReturnValue?: boolean | undefined;
}

export interface DeleteQueuedReservedInstancesError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface DeleteQueuedReservedInstancesRequest {
  ReservedInstancesIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteQueuedReservedInstancesResult {
  SuccessfulQueuedPurchaseDeletions?: readonly SuccessfulQueuedPurchaseDeletion[] | undefined;
  FailedQueuedPurchaseDeletions?: readonly FailedQueuedPurchaseDeletion[] | undefined;
}

export interface DeleteRouteRequest {
  RouteTableId: string;
  DestinationPrefixListId?: string | undefined;
  DryRun?: boolean | undefined;
  DestinationCidrBlock?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
}

export interface DeleteRouteServerEndpointRequest {
  RouteServerEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteRouteServerEndpointResult {
  RouteServerEndpoint?: RouteServerEndpoint | undefined;
}

export interface DeleteRouteServerPeerRequest {
  RouteServerPeerId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteRouteServerPeerResult {
  RouteServerPeer?: RouteServerPeer | undefined;
}

export interface DeleteRouteServerRequest {
  RouteServerId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteRouteServerResult {
  RouteServer?: RouteServer | undefined;
}

export interface DeleteRouteTableRequest {
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteSecondaryNetworkRequest {
  SecondaryNetworkId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteSecondaryNetworkResult {
  SecondaryNetwork?: SecondaryNetwork | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteSecondarySubnetRequest {
  SecondarySubnetId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteSecondarySubnetResult {
  SecondarySubnet?: SecondarySubnet | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteSecurityGroupRequest {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteSecurityGroupResult {
  Return?: boolean | undefined;
  GroupId?: string | undefined;
}

export interface DeleteSnapshotRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteSnapshotReturnCode {
  SnapshotId?: string | undefined;
  ReturnCode?: string | undefined;
}

export interface DeleteSpotDatafeedSubscriptionRequest {
  DryRun?: boolean | undefined;
}

export interface DeleteSubnetCidrReservationRequest {
  SubnetCidrReservationId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteSubnetCidrReservationResult {
  DeletedSubnetCidrReservation?: SubnetCidrReservation | undefined;
}

export interface DeleteSubnetRequest {
  SubnetId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTagsRequest {
  Resources: readonly string[];
  DryRun?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface DeleteTrafficMirrorFilterRequest {
  TrafficMirrorFilterId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorFilterResult {
  TrafficMirrorFilterId?: string | undefined;
}

export interface DeleteTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterRuleId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRuleId?: string | undefined;
}

export interface DeleteTrafficMirrorSessionRequest {
  TrafficMirrorSessionId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorSessionResult {
  TrafficMirrorSessionId?: string | undefined;
}

export interface DeleteTrafficMirrorTargetRequest {
  TrafficMirrorTargetId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTrafficMirrorTargetResult {
  TrafficMirrorTargetId?: string | undefined;
}

export interface DeleteTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface DeleteTransitGatewayConnectPeerRequest {
  TransitGatewayConnectPeerId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayConnectPeerResult {
  TransitGatewayConnectPeer?: TransitGatewayConnectPeer | undefined;
}

export interface DeleteTransitGatewayConnectRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayConnectResult {
  TransitGatewayConnect?: TransitGatewayConnect | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyEntryRequest {
  TransitGatewayMeteringPolicyId: string;
  PolicyRuleNumber: number;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyEntryResult {
  TransitGatewayMeteringPolicyEntry?: TransitGatewayMeteringPolicyEntry | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyRequest {
  TransitGatewayMeteringPolicyId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface DeleteTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayMulticastDomainResult {
  TransitGatewayMulticastDomain?: TransitGatewayMulticastDomain | undefined;
}

export interface DeleteTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface DeleteTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string;
  PolicyRuleNumber: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined;
}

export interface DeleteTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPolicyTableResult {
  TransitGatewayPolicyTable?: TransitGatewayPolicyTable | undefined;
}

export interface DeleteTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string;
  PrefixListId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface DeleteTransitGatewayRequest {
  TransitGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface DeleteTransitGatewayRouteRequest {
  TransitGatewayRouteTableId: string;
  DestinationCidrBlock: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
}

export interface DeleteTransitGatewayRouteTableAnnouncementRequest {
  TransitGatewayRouteTableAnnouncementId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteTableAnnouncementResult {
  TransitGatewayRouteTableAnnouncement?: TransitGatewayRouteTableAnnouncement | undefined;
}

export interface DeleteTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayRouteTableResult {
  TransitGatewayRouteTable?: TransitGatewayRouteTable | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface DeleteVerifiedAccessEndpointRequest {
  VerifiedAccessEndpointId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface DeleteVerifiedAccessGroupRequest {
  VerifiedAccessGroupId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DeleteVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface DeleteVerifiedAccessInstanceRequest {
  VerifiedAccessInstanceId: string;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface DeleteVerifiedAccessTrustProviderRequest {
  VerifiedAccessTrustProviderId: string;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DeleteVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface DeleteVolumeRequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpcBlockPublicAccessExclusionRequest {
  ExclusionId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface DeleteVpcEncryptionControlRequest {
  VpcEncryptionControlId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface DeleteVpcEndpointConnectionNotificationsRequest {
  ConnectionNotificationIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteVpcEndpointConnectionNotificationsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcEndpointServiceConfigurationsRequest {
  ServiceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteVpcEndpointServiceConfigurationsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcEndpointsRequest {
  VpcEndpointIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DeleteVpcEndpointsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface DeleteVpcPeeringConnectionRequest {
  VpcPeeringConnectionId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpcPeeringConnectionResult {
  Return?: boolean | undefined;
}

export interface DeleteVpcRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpnConcentratorRequest {
  VpnConcentratorId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpnConcentratorResult {
  Return?: boolean | undefined;
}

export interface DeleteVpnConnectionRequest {
  VpnConnectionId: string;
  DryRun?: boolean | undefined;
}

export interface DeleteVpnConnectionRouteRequest {
  DestinationCidrBlock: string;
  VpnConnectionId: string;
}

export interface DeleteVpnGatewayRequest {
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeprecationTimeCondition {
  MaximumDaysSinceDeprecated?: number | undefined;
}

export interface DeprecationTimeConditionRequest {
  MaximumDaysSinceDeprecated?: number | undefined;
}

export interface DeprovisionByoipCidrRequest {
  Cidr: string;
  DryRun?: boolean | undefined;
}

export interface DeprovisionByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined;
}

export interface DeprovisionIpamByoasnRequest {
  IpamId: string;
  Asn: string;
  DryRun?: boolean | undefined;
}

export interface DeprovisionIpamByoasnResult {
  Byoasn?: Byoasn | undefined;
}

export interface DeprovisionIpamPoolCidrRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Cidr?: string | undefined;
}

export interface DeprovisionIpamPoolCidrResult {
  IpamPoolCidr?: IpamPoolCidr | undefined;
}

export interface DeprovisionPublicIpv4PoolCidrRequest {
  PoolId: string;
  Cidr: string;
  DryRun?: boolean | undefined;
}

export interface DeprovisionPublicIpv4PoolCidrResult {
  PoolId?: string | undefined;
  DeprovisionedAddresses?: readonly string[] | undefined;
}

export interface DeregisterImageRequest {
  ImageId: string;
  DeleteAssociatedSnapshots?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface DeregisterImageResult {
  Return?: boolean | undefined;
  DeleteSnapshotResults?: readonly DeleteSnapshotReturnCode[] | undefined;
}

export interface DeregisterInstanceEventNotificationAttributesRequest {
  InstanceTagAttribute: DeregisterInstanceTagAttributeRequest;
  DryRun?: boolean | undefined;
}

export interface DeregisterInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface DeregisterInstanceTagAttributeRequest {
  IncludeAllTagsOfInstance?: boolean | undefined;
  InstanceTagKeys?: readonly string[] | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupMembersRequest {
  TransitGatewayMulticastDomainId?: string | undefined;
  GroupIpAddress?: string | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupMembersResult {
  DeregisteredMulticastGroupMembers?: TransitGatewayMulticastDeregisteredGroupMembers | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupSourcesRequest {
  TransitGatewayMulticastDomainId?: string | undefined;
  GroupIpAddress?: string | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DeregisterTransitGatewayMulticastGroupSourcesResult {
  DeregisteredMulticastGroupSources?: TransitGatewayMulticastDeregisteredGroupSources | undefined;
}

export interface DescribeAccountAttributesRequest {
  DryRun?: boolean | undefined;
  AttributeNames?: readonly string[] | undefined;
}

export interface DescribeAccountAttributesResult {
  AccountAttributes?: readonly AccountAttribute[] | undefined;
}

export interface DescribeAccountVpcEncryptionControlRequest {
  DryRun?: boolean | undefined;
}

export interface DescribeAccountVpcEncryptionControlResult {
  AccountVpcEncryptionControl?: AccountVpcEncryptionControl | undefined;
}

export interface DescribeAddressTransfersRequest {
  AllocationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAddressTransfersResult {
  AddressTransfers?: readonly AddressTransfer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAddressesAttributeRequest {
  AllocationIds?: readonly string[] | undefined;
  Attribute?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAddressesAttributeResult {
  Addresses?: readonly AddressAttribute[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAddressesRequest {
  PublicIps?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  AllocationIds?: readonly string[] | undefined;
}

export interface DescribeAddressesResult {
  Addresses?: readonly Address[] | undefined;
}

export interface DescribeAggregateIdFormatRequest {
  DryRun?: boolean | undefined;
}

export interface DescribeAggregateIdFormatResult {
  UseLongIdsAggregated?: boolean | undefined;
  Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeApplicationStatusCheckAssociationsRequest {
  ApplicationStatusCheckIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeApplicationStatusCheckAssociationsResult {
  Associations?: readonly ApplicationStatusCheckAssociationObject[] | undefined;
  NextToken?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface DescribeApplicationStatusChecksRequest {
  ApplicationStatusCheckIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeAll?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeApplicationStatusChecksResult {
  ApplicationStatusChecks?: readonly ApplicationStatusCheckResponseObject[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeApplicationStatusRequest {
  InstanceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeApplicationStatusResult {
  ApplicationStatuses?: ApplicationStatusesResponseType | undefined;
  NextToken?: string | undefined;
}

export interface DescribeAvailabilityZonesRequest {
  ZoneNames?: readonly string[] | undefined;
  ZoneIds?: readonly string[] | undefined;
  AllAvailabilityZones?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeAvailabilityZonesResult {
  AvailabilityZones?: readonly AvailabilityZone[] | undefined;
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
  NextToken?: string | undefined;
  Subscriptions?: readonly Subscription[] | undefined;
}

export interface DescribeBundleTasksRequest {
  BundleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeBundleTasksResult {
  BundleTasks?: readonly BundleTask[] | undefined;
}

export interface DescribeByoipCidrsRequest {
  MaxResults: number;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeByoipCidrsResult {
  ByoipCidrs?: readonly ByoipCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockExtensionHistoryResult {
  CapacityBlockExtensions?: readonly CapacityBlockExtension[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockExtensionOfferingsRequest {
  CapacityBlockExtensionDurationHours: number;
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeCapacityBlockExtensionOfferingsResult {
  CapacityBlockExtensionOfferings?: readonly CapacityBlockExtensionOffering[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockOfferingsRequest {
  CapacityDurationHours: number;
  DryRun?: boolean | undefined;
  InstanceType?: string | undefined;
  InstanceCount?: number | undefined;
  StartDateRange?: Date | undefined;
  EndDateRange?: Date | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  UltraserverType?: string | undefined;
  UltraserverCount?: number | undefined;
  AllAvailabilityZones?: boolean | undefined;
}

export interface DescribeCapacityBlockOfferingsResult {
  CapacityBlockOfferings?: readonly CapacityBlockOffering[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlockStatusRequest {
  CapacityBlockIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlockStatusResult {
  CapacityBlockStatuses?: readonly CapacityBlockStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityBlocksRequest {
  CapacityBlockIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityBlocksResult {
  CapacityBlocks?: readonly CapacityBlock[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityManagerDataExportsRequest {
  CapacityManagerDataExportIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityManagerDataExportsResult {
  CapacityManagerDataExports?: readonly CapacityManagerDataExportResponse[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationBillingRequestsRequest {
  Role: string;
  CapacityReservationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationBillingRequestsResult {
  NextToken?: string | undefined;
  CapacityReservationBillingRequests?: readonly CapacityReservationBillingRequest[] | undefined;
}

export interface DescribeCapacityReservationCancellationQuotesRequest {
  CapacityReservationCancellationQuoteIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityReservationCancellationQuotesResult {
  CapacityReservationCancellationQuotes?: readonly CapacityReservationCancellationQuote[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationDateChangeQuotesRequest {
  CapacityReservationModificationQuoteIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityReservationDateChangeQuotesResult {
  CapacityReservationModificationQuotes?: readonly CapacityReservationModificationQuote[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationFleetsRequest {
  CapacityReservationFleetIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationFleetsResult {
  CapacityReservationFleets?: readonly CapacityReservationFleet[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCapacityReservationTopologyRequest {
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  CapacityReservationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeCapacityReservationTopologyResult {
  NextToken?: string | undefined;
  CapacityReservations?: readonly CapacityReservationTopology[] | undefined;
}

export interface DescribeCapacityReservationsRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCapacityReservationsResult {
  NextToken?: string | undefined;
  CapacityReservations?: readonly CapacityReservation[] | undefined;
}

export interface DescribeCarrierGatewaysRequest {
  CarrierGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCarrierGatewaysResult {
  CarrierGateways?: readonly CarrierGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClassicLinkInstancesRequest {
  DryRun?: boolean | undefined;
  InstanceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeClassicLinkInstancesResult {
  Instances?: readonly ClassicLinkInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnAuthorizationRulesRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeClientVpnAuthorizationRulesResult {
  AuthorizationRules?: readonly AuthorizationRule[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnConnectionsRequest {
  ClientVpnEndpointId: string;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnConnectionsResult {
  Connections?: readonly ClientVpnConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnEndpointsRequest {
  ClientVpnEndpointIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnEndpointsResult {
  ClientVpnEndpoints?: readonly ClientVpnEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnRoutesRequest {
  ClientVpnEndpointId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnRoutesResult {
  Routes?: readonly ClientVpnRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeClientVpnTargetNetworksRequest {
  ClientVpnEndpointId: string;
  AssociationIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeClientVpnTargetNetworksResult {
  ClientVpnTargetNetworks?: readonly TargetNetwork[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeCoipPoolsRequest {
  PoolIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCoipPoolsResult {
  CoipPools?: readonly CoipPool[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeConversionTasksRequest {
  DryRun?: boolean | undefined;
  ConversionTaskIds?: readonly string[] | undefined;
}

export interface DescribeConversionTasksResult {
  ConversionTasks?: readonly ConversionTask[] | undefined;
}

export interface DescribeCustomerGatewaysRequest {
  CustomerGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeCustomerGatewaysResult {
  CustomerGateways?: readonly CustomerGateway[] | undefined;
}

export interface DescribeDeclarativePoliciesReportsRequest {
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  ReportIds?: readonly string[] | undefined;
}

export interface DescribeDeclarativePoliciesReportsResult {
  NextToken?: string | undefined;
  Reports?: readonly DeclarativePoliciesReport[] | undefined;
}

export interface DescribeDhcpOptionsRequest {
  DhcpOptionsIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeDhcpOptionsResult {
  NextToken?: string | undefined;
  DhcpOptions?: readonly DhcpOptions[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysRequest {
  DryRun?: boolean | undefined;
  EgressOnlyInternetGatewayIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeEgressOnlyInternetGatewaysResult {
  EgressOnlyInternetGateways?: readonly EgressOnlyInternetGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeElasticGpusRequest {
  ElasticGpuIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeElasticGpusResult {
  ElasticGpuSet?: readonly ElasticGpus[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportImageTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ExportImageTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportImageTasksResult {
  ExportImageTasks?: readonly ExportImageTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeExportTasksRequest {
  Filters?: readonly Filter[] | undefined;
  ExportTaskIds?: readonly string[] | undefined;
}

export interface DescribeExportTasksResult {
  ExportTasks?: readonly ExportTask[] | undefined;
}

export interface DescribeFastLaunchImagesRequest {
  ImageIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeFastLaunchImagesResult {
  FastLaunchImages?: readonly DescribeFastLaunchImagesSuccessItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFastLaunchImagesSuccessItem {
  ImageId?: string | undefined;
  ResourceType?: string | undefined;
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  MaxParallelLaunches?: number | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  StateTransitionTime?: Date | undefined;
}

export interface DescribeFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  OwnerId?: string | undefined;
  OwnerAlias?: string | undefined;
  EnablingTime?: Date | undefined;
  OptimizingTime?: Date | undefined;
  EnabledTime?: Date | undefined;
  DisablingTime?: Date | undefined;
  DisabledTime?: Date | undefined;
}

export interface DescribeFastSnapshotRestoresRequest {
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeFastSnapshotRestoresResult {
  FastSnapshotRestores?: readonly DescribeFastSnapshotRestoreSuccessItem[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFleetError {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: string | undefined;
  ErrorCode?: string | undefined;
  ErrorMessage?: string | undefined;
}

export interface DescribeFleetHistoryRequest {
  FleetId: string;
  StartTime: Date;
  DryRun?: boolean | undefined;
  EventType?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFleetHistoryResult {
  HistoryRecords?: readonly HistoryRecordEntry[] | undefined;
  LastEvaluatedTime?: Date | undefined;
  NextToken?: string | undefined;
  FleetId?: string | undefined;
  StartTime?: Date | undefined;
}

export interface DescribeFleetInstancesRequest {
  FleetId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetInstancesResult {
  ActiveInstances?: readonly ActiveInstance[] | undefined;
  NextToken?: string | undefined;
  FleetId?: string | undefined;
}

export interface DescribeFleetsInstances {
  LaunchTemplateAndOverrides?: LaunchTemplateAndOverridesResponse | undefined;
  Lifecycle?: string | undefined;
  InstanceIds?: readonly string[] | undefined;
  InstanceType?: string | undefined;
  Platform?: string | undefined;
}

export interface DescribeFleetsRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  FleetIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeFleetsResult {
  NextToken?: string | undefined;
  Fleets?: readonly FleetData[] | undefined;
}

export interface DescribeFlowLogsRequest {
  DryRun?: boolean | undefined;
  Filter?: readonly Filter[] | undefined;
  FlowLogIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFlowLogsResult {
  FlowLogs?: readonly FlowLog[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeFpgaImageAttributeRequest {
  FpgaImageId: string;
  Attribute: string;
  DryRun?: boolean | undefined;
}

export interface DescribeFpgaImageAttributeResult {
  FpgaImageAttribute?: FpgaImageAttribute | undefined;
}

export interface DescribeFpgaImagesRequest {
  DryRun?: boolean | undefined;
  FpgaImageIds?: readonly string[] | undefined;
  Owners?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeFpgaImagesResult {
  FpgaImages?: readonly FpgaImage[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeHostReservationOfferingsRequest {
  Filter?: readonly Filter[] | undefined;
  MaxDuration?: number | undefined;
  MaxResults?: number | undefined;
  MinDuration?: number | undefined;
  NextToken?: string | undefined;
  OfferingId?: string | undefined;
}

export interface DescribeHostReservationOfferingsResult {
  NextToken?: string | undefined;
  OfferingSet?: readonly HostOffering[] | undefined;
}

export interface DescribeHostReservationsRequest {
  Filter?: readonly Filter[] | undefined;
  HostReservationIdSet?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeHostReservationsResult {
  HostReservationSet?: readonly HostReservation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeHostsRequest {
  HostIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filter?: readonly Filter[] | undefined;
}

export interface DescribeHostsResult {
  Hosts?: readonly Host[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsRequest {
  AssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIamInstanceProfileAssociationsResult {
  IamInstanceProfileAssociations?: readonly IamInstanceProfileAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIdFormatRequest {
  Resource?: string | undefined;
}

export interface DescribeIdFormatResult {
  Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeIdentityIdFormatRequest {
  PrincipalArn: string;
  Resource?: string | undefined;
}

export interface DescribeIdentityIdFormatResult {
  Statuses?: readonly IdFormat[] | undefined;
}

export interface DescribeImageAttributeRequest {
  Attribute: string;
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeImageReferencesRequest {
  ImageIds: readonly string[];
  IncludeAllResourceTypes?: boolean | undefined;
  ResourceTypes?: readonly ResourceTypeRequest[] | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageReferencesResult {
  NextToken?: string | undefined;
  ImageReferences?: readonly ImageReference[] | undefined;
}

export interface DescribeImageUsageReportEntriesRequest {
  ImageIds?: readonly string[] | undefined;
  ReportIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportEntriesResult {
  NextToken?: string | undefined;
  ImageUsageReportEntries?: readonly ImageUsageReportEntry[] | undefined;
}

export interface DescribeImageUsageReportsRequest {
  ImageIds?: readonly string[] | undefined;
  ReportIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeImageUsageReportsResult {
  NextToken?: string | undefined;
  ImageUsageReports?: readonly ImageUsageReport[] | undefined;
}

export interface DescribeImagesRequest {
  ExecutableUsers?: readonly string[] | undefined;
  ImageIds?: readonly string[] | undefined;
  Owners?: readonly string[] | undefined;
  IncludeDeprecated?: boolean | undefined;
  IncludeDisabled?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeImagesResult {
  NextToken?: string | undefined;
  Images?: readonly Image[] | undefined;
}

export interface DescribeImportImageTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ImportTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportImageTasksResult {
  ImportImageTasks?: readonly ImportImageTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ImportTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeImportSnapshotTasksResult {
  ImportSnapshotTasks?: readonly ImportSnapshotTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceAttributeRequest {
  InstanceId: string;
  Attribute: string;
  DryRun?: boolean | undefined;
}

export interface DescribeInstanceConnectEndpointsRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  InstanceConnectEndpointIds?: readonly string[] | undefined;
}

export interface DescribeInstanceConnectEndpointsResult {
  InstanceConnectEndpoints?: readonly Ec2InstanceConnectEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceCreditSpecificationsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  InstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceCreditSpecificationsResult {
  InstanceCreditSpecifications?: readonly InstanceCreditSpecification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceEventNotificationAttributesRequest {
  DryRun?: boolean | undefined;
}

export interface DescribeInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface DescribeInstanceEventWindowsRequest {
  DryRun?: boolean | undefined;
  InstanceEventWindowIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceEventWindowsResult {
  InstanceEventWindows?: readonly InstanceEventWindow[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceImageMetadataRequest {
  Filters?: readonly Filter[] | undefined;
  InstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeInstanceImageMetadataResult {
  InstanceImageMetadata?: readonly InstanceImageMetadata[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceSqlHaHistoryStatesRequest {
  InstanceIds?: readonly string[] | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeInstanceSqlHaHistoryStatesResult {
  Instances?: readonly RegisteredInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceSqlHaStatesRequest {
  InstanceIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeInstanceSqlHaStatesResult {
  Instances?: readonly RegisteredInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceStatusRequest {
  InstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  IncludeAllInstances?: boolean | undefined;
}

export interface DescribeInstanceStatusResult {
  InstanceStatuses?: readonly InstanceStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTopologyRequest {
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  InstanceIds?: readonly string[] | undefined;
  GroupNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeInstanceTopologyResult {
  Instances?: readonly InstanceTopology[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsRequest {
  DryRun?: boolean | undefined;
  LocationType?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypeOfferingsResult {
  InstanceTypeOfferings?: readonly InstanceTypeOffering[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstanceTypesRequest {
  DryRun?: boolean | undefined;
  InstanceTypes?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeUnsupportedInRegion?: boolean | undefined;
}

export interface DescribeInstanceTypesResult {
  InstanceTypes?: readonly InstanceTypeInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeInstancesRequest {
  InstanceIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeInstancesResult {
  NextToken?: string | undefined;
  Reservations?: readonly Reservation[] | undefined;
}

export interface DescribeInternetGatewaysRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  InternetGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeInternetGatewaysResult {
  InternetGateways?: readonly InternetGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamByoasnRequest {
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamByoasnResult {
  Byoasns?: readonly Byoasn[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamExternalResourceVerificationTokensRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IpamExternalResourceVerificationTokenIds?: readonly string[] | undefined;
}

export interface DescribeIpamExternalResourceVerificationTokensResult {
  NextToken?: string | undefined;
  IpamExternalResourceVerificationTokens?: readonly IpamExternalResourceVerificationToken[] | undefined;
}

export interface DescribeIpamInternetRegistryAssociationsRequest {
  DryRun?: boolean | undefined;
  IpamInternetRegistryAssociationIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamInternetRegistryAssociationsResult {
  NextToken?: string | undefined;
  IpamInternetRegistryAssociations?: readonly IpamInternetRegistryAssociation[] | undefined;
}

export interface DescribeIpamPoliciesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPolicyIds?: readonly string[] | undefined;
}

export interface DescribeIpamPoliciesResult {
  NextToken?: string | undefined;
  IpamPolicies?: readonly IpamPolicy[] | undefined;
}

export interface DescribeIpamPoolAllocationsRequest {
  DryRun?: boolean | undefined;
  IpamPoolAllocationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamPoolAllocationsResult {
  IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamPoolsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPoolIds?: readonly string[] | undefined;
}

export interface DescribeIpamPoolsResult {
  NextToken?: string | undefined;
  IpamPools?: readonly IpamPool[] | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPrefixListResolverTargetIds?: readonly string[] | undefined;
  IpamPrefixListResolverId?: string | undefined;
}

export interface DescribeIpamPrefixListResolverTargetsResult {
  NextToken?: string | undefined;
  IpamPrefixListResolverTargets?: readonly IpamPrefixListResolverTarget[] | undefined;
}

export interface DescribeIpamPrefixListResolversRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPrefixListResolverIds?: readonly string[] | undefined;
}

export interface DescribeIpamPrefixListResolversResult {
  NextToken?: string | undefined;
  IpamPrefixListResolvers?: readonly IpamPrefixListResolver[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveriesResult {
  IpamResourceDiscoveries?: readonly IpamResourceDiscovery[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsRequest {
  DryRun?: boolean | undefined;
  IpamResourceDiscoveryAssociationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpamResourceDiscoveryAssociationsResult {
  IpamResourceDiscoveryAssociations?: readonly IpamResourceDiscoveryAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeIpamScopesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamScopeIds?: readonly string[] | undefined;
}

export interface DescribeIpamScopesResult {
  NextToken?: string | undefined;
  IpamScopes?: readonly IpamScope[] | undefined;
}

export interface DescribeIpamsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamIds?: readonly string[] | undefined;
}

export interface DescribeIpamsResult {
  NextToken?: string | undefined;
  Ipams?: readonly Ipam[] | undefined;
}

export interface DescribeIpv6PoolsRequest {
  PoolIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeIpv6PoolsResult {
  Ipv6Pools?: readonly Ipv6Pool[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeKeyPairsRequest {
  KeyNames?: readonly string[] | undefined;
  KeyPairIds?: readonly string[] | undefined;
  IncludePublicKey?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeKeyPairsResult {
  KeyPairs?: readonly KeyPairInfo[] | undefined;
}

export interface DescribeLaunchTemplateVersionsRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Versions?: readonly string[] | undefined;
  MinVersion?: string | undefined;
  MaxVersion?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  ResolveAlias?: boolean | undefined;
  IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplateVersionsResult {
  LaunchTemplateVersions?: readonly LaunchTemplateVersion[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLaunchTemplatesRequest {
  DryRun?: boolean | undefined;
  LaunchTemplateIds?: readonly string[] | undefined;
  LaunchTemplateNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IncludeManagedResources?: boolean | undefined;
}

export interface DescribeLaunchTemplatesResult {
  LaunchTemplates?: readonly LaunchTemplate[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociations?: readonly LocalGatewayRouteTableVirtualInterfaceGroupAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsRequest {
  LocalGatewayRouteTableVpcAssociationIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTableVpcAssociationsResult {
  LocalGatewayRouteTableVpcAssociations?: readonly LocalGatewayRouteTableVpcAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayRouteTablesRequest {
  LocalGatewayRouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayRouteTablesResult {
  LocalGatewayRouteTables?: readonly LocalGatewayRouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsRequest {
  LocalGatewayVirtualInterfaceGroupIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfaceGroupsResult {
  LocalGatewayVirtualInterfaceGroups?: readonly LocalGatewayVirtualInterfaceGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesRequest {
  LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewayVirtualInterfacesResult {
  LocalGatewayVirtualInterfaces?: readonly LocalGatewayVirtualInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLocalGatewaysRequest {
  LocalGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLocalGatewaysResult {
  LocalGateways?: readonly LocalGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeLockedSnapshotsRequest {
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeLockedSnapshotsResult {
  Snapshots?: readonly LockedSnapshotsInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacHostsRequest {
  Filters?: readonly Filter[] | undefined;
  HostIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacHostsResult {
  MacHosts?: readonly MacHost[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MacModificationTaskIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMacModificationTasksResult {
  MacModificationTasks?: readonly MacModificationTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeManagedPrefixListsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  PrefixListIds?: readonly string[] | undefined;
}

export interface DescribeManagedPrefixListsResult {
  NextToken?: string | undefined;
  PrefixLists?: readonly ManagedPrefixList[] | undefined;
}

export interface DescribeMetricCategoriesRequest {
  MetricCategoryIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeMetricCategoriesResult {
  MetricCategories?: readonly MetricCategory[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeMovingAddressesRequest {
  DryRun?: boolean | undefined;
  PublicIps?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeMovingAddressesResult {
  MovingAddressStatuses?: readonly MovingAddressStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNatGatewaysRequest {
  DryRun?: boolean | undefined;
  Filter?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NatGatewayIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNatGatewaysResult {
  NatGateways?: readonly NatGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkAclsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NetworkAclIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkAclsResult {
  NetworkAcls?: readonly NetworkAcl[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopeAnalysesRequest {
  NetworkInsightsAccessScopeAnalysisIds?: readonly string[] | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  AnalysisStartTimeBegin?: Date | undefined;
  AnalysisStartTimeEnd?: Date | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopeAnalysesResult {
  NetworkInsightsAccessScopeAnalyses?: readonly NetworkInsightsAccessScopeAnalysis[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesRequest {
  NetworkInsightsAccessScopeIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAccessScopesResult {
  NetworkInsightsAccessScopes?: readonly NetworkInsightsAccessScope[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesRequest {
  NetworkInsightsAnalysisIds?: readonly string[] | undefined;
  NetworkInsightsPathId?: string | undefined;
  AnalysisStartTime?: Date | undefined;
  AnalysisEndTime?: Date | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsAnalysesResult {
  NetworkInsightsAnalyses?: readonly NetworkInsightsAnalysis[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsRequest {
  NetworkInsightsPathIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInsightsPathsResult {
  NetworkInsightsPaths?: readonly NetworkInsightsPath[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInterfaceAttributeRequest {
  NetworkInterfaceId: string;
  DryRun?: boolean | undefined;
  Attribute?: string | undefined;
}

export interface DescribeNetworkInterfaceAttributeResult {
  Attachment?: NetworkInterfaceAttachment | undefined;
  Description?: AttributeValue | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  NetworkInterfaceId?: string | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
}

export interface DescribeNetworkInterfacePermissionsRequest {
  NetworkInterfacePermissionIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeNetworkInterfacePermissionsResult {
  NetworkInterfacePermissions?: readonly NetworkInterfacePermission[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkInterfacesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeNetworkInterfacesResult {
  NetworkInterfaces?: readonly NetworkInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkingFlexCostAllocationPoliciesRequest {
  FcaPolicyIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeNetworkingFlexCostAllocationPoliciesResult {
  FlexCostAllocationPolicies?: readonly FlexCostAllocationPolicyDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest {
  FcaPolicyAssociationIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeNetworkingFlexCostAllocationPolicyAssociationsResult {
  FcaPolicyAssociations?: readonly FlexCostAllocationPolicyAssociationDescription[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeOutpostLagsRequest {
  OutpostLagIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeOutpostLagsResult {
  OutpostLags?: readonly OutpostLag[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePlacementGroupsRequest {
  GroupIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  GroupNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribePlacementGroupsResult {
  PlacementGroups?: readonly PlacementGroup[] | undefined;
}

export interface DescribePrefixListsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  PrefixListIds?: readonly string[] | undefined;
}

export interface DescribePrefixListsResult {
  NextToken?: string | undefined;
  PrefixLists?: readonly PrefixList[] | undefined;
}

export interface DescribePrincipalIdFormatRequest {
  DryRun?: boolean | undefined;
  Resources?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribePrincipalIdFormatResult {
  Principals?: readonly PrincipalIdFormat[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribePublicIpv4PoolsRequest {
  PoolIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribePublicIpv4PoolsResult {
  PublicIpv4Pools?: readonly PublicIpv4Pool[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRegionsRequest {
  RegionNames?: readonly string[] | undefined;
  AllRegions?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeRegionsResult {
  Regions?: readonly Region[] | undefined;
}

export interface DescribeReplaceRootVolumeTasksRequest {
  ReplaceRootVolumeTaskIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeReplaceRootVolumeTasksResult {
  ReplaceRootVolumeTasks?: readonly ReplaceRootVolumeTask[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeReservedInstancesListingsRequest {
  ReservedInstancesId?: string | undefined;
  ReservedInstancesListingId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesListingsResult {
  ReservedInstancesListings?: readonly ReservedInstancesListing[] | undefined;
}

export interface DescribeReservedInstancesModificationsRequest {
  ReservedInstancesModificationIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeReservedInstancesModificationsResult {
  NextToken?: string | undefined;
  ReservedInstancesModifications?: readonly ReservedInstancesModification[] | undefined;
}

export interface DescribeReservedInstancesOfferingsRequest {
  AvailabilityZone?: string | undefined;
  IncludeMarketplace?: boolean | undefined;
  InstanceType?: string | undefined;
  MaxDuration?: number | undefined;
  MaxInstanceCount?: number | undefined;
  MinDuration?: number | undefined;
  OfferingClass?: string | undefined;
  ProductDescription?: string | undefined;
  ReservedInstancesOfferingIds?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  InstanceTenancy?: string | undefined;
  OfferingType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeReservedInstancesOfferingsResult {
  NextToken?: string | undefined;
  ReservedInstancesOfferings?: readonly ReservedInstancesOffering[] | undefined;
}

export interface DescribeReservedInstancesRequest {
  OfferingClass?: string | undefined;
  ReservedInstancesIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  OfferingType?: string | undefined;
}

export interface DescribeReservedInstancesResult {
  ReservedInstances?: readonly ReservedInstances[] | undefined;
}

export interface DescribeRouteServerEndpointsRequest {
  RouteServerEndpointIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServerEndpointsResult {
  RouteServerEndpoints?: readonly RouteServerEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRouteServerPeersRequest {
  RouteServerPeerIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServerPeersResult {
  RouteServerPeers?: readonly RouteServerPeer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRouteServersRequest {
  RouteServerIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeRouteServersResult {
  RouteServers?: readonly RouteServer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeRouteTablesRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  RouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeRouteTablesResult {
  RouteTables?: readonly RouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeScheduledInstanceAvailabilityRequest {
  FirstSlotStartTimeRange: SlotDateTimeRangeRequest;
  Recurrence: ScheduledInstanceRecurrenceRequest;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  MaxSlotDurationInHours?: number | undefined;
  MinSlotDurationInHours?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeScheduledInstanceAvailabilityResult {
  NextToken?: string | undefined;
  ScheduledInstanceAvailabilitySet?: readonly ScheduledInstanceAvailability[] | undefined;
}

export interface DescribeScheduledInstancesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ScheduledInstanceIds?: readonly string[] | undefined;
  SlotStartTimeRange?: SlotStartTimeRangeRequest | undefined;
}

export interface DescribeScheduledInstancesResult {
  NextToken?: string | undefined;
  ScheduledInstanceSet?: readonly ScheduledInstance[] | undefined;
}

export interface DescribeSecondaryInterfacesRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondaryInterfaceIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryInterfacesResult {
  SecondaryInterfaces?: readonly SecondaryInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecondaryNetworksRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondaryNetworkIds?: readonly string[] | undefined;
}

export interface DescribeSecondaryNetworksResult {
  SecondaryNetworks?: readonly SecondaryNetwork[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecondarySubnetsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SecondarySubnetIds?: readonly string[] | undefined;
}

export interface DescribeSecondarySubnetsResult {
  SecondarySubnets?: readonly SecondarySubnet[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecurityGroupReferencesRequest {
  GroupId: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DescribeSecurityGroupReferencesResult {
  SecurityGroupReferenceSet?: readonly SecurityGroupReference[] | undefined;
}

export interface DescribeSecurityGroupRulesRequest {
  Filters?: readonly Filter[] | undefined;
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSecurityGroupRulesResult {
  SecurityGroupRules?: readonly SecurityGroupRule[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecurityGroupVpcAssociationsRequest {
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeSecurityGroupVpcAssociationsResult {
  SecurityGroupVpcAssociations?: readonly SecurityGroupVpcAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSecurityGroupsRequest {
  GroupIds?: readonly string[] | undefined;
  GroupNames?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSecurityGroupsResult {
  NextToken?: string | undefined;
  SecurityGroups?: readonly SecurityGroup[] | undefined;
}

export interface DescribeServiceLinkVirtualInterfacesRequest {
  ServiceLinkVirtualInterfaceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeServiceLinkVirtualInterfacesResult {
  ServiceLinkVirtualInterfaces?: readonly ServiceLinkVirtualInterface[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSnapshotAttributeRequest {
  Attribute: string;
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeSnapshotAttributeResult {
  ProductCodes?: readonly ProductCode[] | undefined;
  SnapshotId?: string | undefined;
  CreateVolumePermissions?: readonly CreateVolumePermission[] | undefined;
}

export interface DescribeSnapshotTierStatusRequest {
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSnapshotTierStatusResult {
  SnapshotTierStatuses?: readonly SnapshotTierStatus[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSnapshotsRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  OwnerIds?: readonly string[] | undefined;
  RestorableByUserIds?: readonly string[] | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSnapshotsResult {
  NextToken?: string | undefined;
  Snapshots?: readonly Snapshot[] | undefined;
}

export interface DescribeSpotDatafeedSubscriptionRequest {
  DryRun?: boolean | undefined;
}

export interface DescribeSpotDatafeedSubscriptionResult {
  SpotDatafeedSubscription?: SpotDatafeedSubscription | undefined;
}

export interface DescribeSpotFleetInstancesRequest {
  SpotFleetRequestId: string;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetInstancesResponse {
  ActiveInstances?: readonly ActiveInstance[] | undefined;
  NextToken?: string | undefined;
  SpotFleetRequestId?: string | undefined;
}

export interface DescribeSpotFleetRequestHistoryRequest {
  SpotFleetRequestId: string;
  StartTime: Date;
  DryRun?: boolean | undefined;
  EventType?: string | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestHistoryResponse {
  HistoryRecords?: readonly HistoryRecord[] | undefined;
  LastEvaluatedTime?: Date | undefined;
  NextToken?: string | undefined;
  SpotFleetRequestId?: string | undefined;
  StartTime?: Date | undefined;
}

export interface DescribeSpotFleetRequestsRequest {
  DryRun?: boolean | undefined;
  SpotFleetRequestIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeSpotFleetRequestsResponse {
  NextToken?: string | undefined;
  SpotFleetRequestConfigs?: readonly SpotFleetRequestConfig[] | undefined;
}

export interface DescribeSpotInstanceRequestsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  SpotInstanceRequestIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeSpotInstanceRequestsResult {
  SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSpotPriceHistoryRequest {
  AvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  InstanceTypes?: readonly string[] | undefined;
  ProductDescriptions?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  AvailabilityZone?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSpotPriceHistoryResult {
  NextToken?: string | undefined;
  SpotPriceHistory?: readonly SpotPrice[] | undefined;
}

export interface DescribeStaleSecurityGroupsRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeStaleSecurityGroupsResult {
  NextToken?: string | undefined;
  StaleSecurityGroupSet?: readonly StaleSecurityGroup[] | undefined;
}

export interface DescribeStoreImageTasksRequest {
  ImageIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeStoreImageTasksResult {
  StoreImageTaskResults?: readonly StoreImageTaskResult[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeSubnetsRequest {
  Filters?: readonly Filter[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeSubnetsResult {
  NextToken?: string | undefined;
  Subnets?: readonly Subnet[] | undefined;
}

export interface DescribeTagsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTagsResult {
  NextToken?: string | undefined;
  Tags?: readonly TagDescription[] | undefined;
}

export interface DescribeTrafficMirrorFilterRulesRequest {
  TrafficMirrorFilterRuleIds?: readonly string[] | undefined;
  TrafficMirrorFilterId?: string | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFilterRulesResult {
  TrafficMirrorFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFiltersRequest {
  TrafficMirrorFilterIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorFiltersResult {
  TrafficMirrorFilters?: readonly TrafficMirrorFilter[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsRequest {
  TrafficMirrorSessionIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorSessionsResult {
  TrafficMirrorSessions?: readonly TrafficMirrorSession[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsRequest {
  TrafficMirrorTargetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrafficMirrorTargetsResult {
  TrafficMirrorTargets?: readonly TrafficMirrorTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayAttachmentsResult {
  TransitGatewayAttachments?: readonly TransitGatewayAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectPeersRequest {
  TransitGatewayConnectPeerIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectPeersResult {
  TransitGatewayConnectPeers?: readonly TransitGatewayConnectPeer[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayConnectsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayConnectsResult {
  TransitGatewayConnects?: readonly TransitGatewayConnect[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayMeteringPoliciesRequest {
  TransitGatewayMeteringPolicyIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayMeteringPoliciesResult {
  TransitGatewayMeteringPolicies?: readonly TransitGatewayMeteringPolicy[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsRequest {
  TransitGatewayMulticastDomainIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayMulticastDomainsResult {
  TransitGatewayMulticastDomains?: readonly TransitGatewayMulticastDomain[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPeeringAttachmentsResult {
  TransitGatewayPeeringAttachments?: readonly TransitGatewayPeeringAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayPolicyTablesRequest {
  TransitGatewayPolicyTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayPolicyTablesResult {
  TransitGatewayPolicyTables?: readonly TransitGatewayPolicyTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsRequest {
  TransitGatewayRouteTableAnnouncementIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTableAnnouncementsResult {
  TransitGatewayRouteTableAnnouncements?: readonly TransitGatewayRouteTableAnnouncement[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayRouteTablesRequest {
  TransitGatewayRouteTableIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayRouteTablesResult {
  TransitGatewayRouteTables?: readonly TransitGatewayRouteTable[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsRequest {
  TransitGatewayAttachmentIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewayVpcAttachmentsResult {
  TransitGatewayVpcAttachments?: readonly TransitGatewayVpcAttachment[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTransitGatewaysRequest {
  TransitGatewayIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeTransitGatewaysResult {
  TransitGateways?: readonly TransitGateway[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeTrunkInterfaceAssociationsRequest {
  AssociationIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeTrunkInterfaceAssociationsResult {
  InterfaceAssociations?: readonly TrunkInterfaceAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessEndpointsRequest {
  VerifiedAccessEndpointIds?: readonly string[] | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  VerifiedAccessGroupId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessEndpointsResult {
  VerifiedAccessEndpoints?: readonly VerifiedAccessEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessGroupsRequest {
  VerifiedAccessGroupIds?: readonly string[] | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessGroupsResult {
  VerifiedAccessGroups?: readonly VerifiedAccessGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsRequest {
  VerifiedAccessInstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstanceLoggingConfigurationsResult {
  LoggingConfigurations?: readonly VerifiedAccessInstanceLoggingConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessInstancesRequest {
  VerifiedAccessInstanceIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessInstancesResult {
  VerifiedAccessInstances?: readonly VerifiedAccessInstance[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersRequest {
  VerifiedAccessTrustProviderIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVerifiedAccessTrustProvidersResult {
  VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProvider[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVolumeAttributeRequest {
  Attribute: string;
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeVolumeAttributeResult {
  AutoEnableIO?: AttributeBooleanValue | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  VolumeId?: string | undefined;
}

export interface DescribeVolumeStatusRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  VolumeIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeVolumeStatusResult {
  NextToken?: string | undefined;
  VolumeStatuses?: readonly VolumeStatusItem[] | undefined;
}

export interface DescribeVolumesModificationsRequest {
  DryRun?: boolean | undefined;
  VolumeIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  IncludeManagedResources?: boolean | undefined;
}

export interface DescribeVolumesModificationsResult {
  NextToken?: string | undefined;
  VolumesModifications?: readonly VolumeModification[] | undefined;
}

export interface DescribeVolumesRequest {
  VolumeIds?: readonly string[] | undefined;
  IncludeManagedResources?: boolean | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeVolumesResult {
  NextToken?: string | undefined;
  Volumes?: readonly Volume[] | undefined;
}

export interface DescribeVpcAttributeRequest {
  Attribute: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DescribeVpcAttributeResult {
  EnableDnsHostnames?: AttributeBooleanValue | undefined;
  EnableDnsSupport?: AttributeBooleanValue | undefined;
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
  VpcId?: string | undefined;
}

export interface DescribeVpcBlockPublicAccessExclusionsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  ExclusionIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeVpcBlockPublicAccessExclusionsResult {
  VpcBlockPublicAccessExclusions?: readonly VpcBlockPublicAccessExclusion[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcBlockPublicAccessOptionsRequest {
  DryRun?: boolean | undefined;
}

export interface DescribeVpcBlockPublicAccessOptionsResult {
  VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined;
}

export interface DescribeVpcClassicLinkDnsSupportRequest {
  VpcIds?: readonly string[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcClassicLinkDnsSupportResult {
  NextToken?: string | undefined;
  Vpcs?: readonly ClassicLinkDnsSupport[] | undefined;
}

export interface DescribeVpcClassicLinkRequest {
  DryRun?: boolean | undefined;
  VpcIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeVpcClassicLinkResult {
  Vpcs?: readonly VpcClassicLink[] | undefined;
}

export interface DescribeVpcEncryptionControlsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  VpcEncryptionControlIds?: readonly string[] | undefined;
  VpcIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface DescribeVpcEncryptionControlsResult {
  VpcEncryptionControls?: readonly VpcEncryptionControl[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointAssociationsRequest {
  DryRun?: boolean | undefined;
  VpcEndpointIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointAssociationsResult {
  VpcEndpointAssociations?: readonly VpcEndpointAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsRequest {
  DryRun?: boolean | undefined;
  ConnectionNotificationId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionNotificationsResult {
  ConnectionNotificationSet?: readonly ConnectionNotification[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsRequest {
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointConnectionsResult {
  VpcEndpointConnections?: readonly VpcEndpointConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsRequest {
  DryRun?: boolean | undefined;
  ServiceIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServiceConfigurationsResult {
  ServiceConfigurations?: readonly ServiceConfiguration[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsRequest {
  ServiceId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicePermissionsResult {
  AllowedPrincipals?: readonly AllowedPrincipal[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointServicesRequest {
  DryRun?: boolean | undefined;
  ServiceNames?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  ServiceRegions?: readonly string[] | undefined;
}

export interface DescribeVpcEndpointServicesResult {
  ServiceNames?: readonly string[] | undefined;
  ServiceDetails?: readonly ServiceDetail[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointsRequest {
  DryRun?: boolean | undefined;
  VpcEndpointIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcEndpointsResult {
  VpcEndpoints?: readonly VpcEndpoint[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcPeeringConnectionsRequest {
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  VpcPeeringConnectionIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface DescribeVpcPeeringConnectionsResult {
  VpcPeeringConnections?: readonly VpcPeeringConnection[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpcsRequest {
  Filters?: readonly Filter[] | undefined;
  VpcIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpcsResult {
  NextToken?: string | undefined;
  Vpcs?: readonly Vpc[] | undefined;
}

export interface DescribeVpnConcentratorsRequest {
  VpnConcentratorIds?: readonly string[] | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnConcentratorsResult {
  VpnConcentrators?: readonly VpnConcentrator[] | undefined;
  NextToken?: string | undefined;
}

export interface DescribeVpnConnectionsRequest {
  Filters?: readonly Filter[] | undefined;
  VpnConnectionIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnConnectionsResult {
  VpnConnections?: readonly VpnConnection[] | undefined;
}

export interface DescribeVpnGatewaysRequest {
  Filters?: readonly Filter[] | undefined;
  VpnGatewayIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DescribeVpnGatewaysResult {
  VpnGateways?: readonly VpnGateway[] | undefined;
}

export interface DestinationOptionsRequest {
  FileFormat?: string | undefined;
  HiveCompatiblePartitions?: boolean | undefined;
  PerHourPartition?: boolean | undefined;
}

export interface DestinationOptionsResponse {
  FileFormat?: string | undefined;
  HiveCompatiblePartitions?: boolean | undefined;
  PerHourPartition?: boolean | undefined;
}

export interface DetachClassicLinkVpcRequest {
  InstanceId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DetachClassicLinkVpcResult {
  Return?: boolean | undefined;
}

export interface DetachImageWatermarkRequest {
  ImageId: string;
  WatermarkKey: string;
  DryRun?: boolean | undefined;
}

export interface DetachImageWatermarkResult {
  Return?: boolean | undefined;
}

export interface DetachInternetGatewayRequest {
  InternetGatewayId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DetachNetworkInterfaceRequest {
  AttachmentId: string;
  DryRun?: boolean | undefined;
  Force?: boolean | undefined;
}

export interface DetachVerifiedAccessTrustProviderRequest {
  VerifiedAccessInstanceId: string;
  VerifiedAccessTrustProviderId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DetachVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface DetachVolumeRequest {
  VolumeId: string;
  Device?: string | undefined;
  Force?: boolean | undefined;
  InstanceId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DetachVpnGatewayRequest {
  VpcId: string;
  VpnGatewayId: string;
  DryRun?: boolean | undefined;
}

export interface DeviceOptions {
  TenantId?: string | undefined;
  PublicSigningKeyUrl?: string | undefined;
}

export interface DevicePostureOptions {
  TrustProviders?: readonly ClientVpnTrustProviderRequest[] | undefined;
  Enabled?: boolean | undefined;
}

export interface DevicePostureResponseOptions {
  TrustProviders?: readonly ClientVpnTrustProvider[] | undefined;
}

export interface DhcpConfiguration {
  Key?: string | undefined;
  Values?: readonly AttributeValue[] | undefined;
}

export interface DhcpOptions {
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  DhcpOptionsId?: string | undefined;
  DhcpConfigurations?: readonly DhcpConfiguration[] | undefined;
}

export interface DimensionCondition {
  Dimension?: string | undefined;
  Comparison?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface DirectoryServiceAuthentication {
  DirectoryId?: string | undefined;
}

export interface DirectoryServiceAuthenticationRequest {
  DirectoryId?: string | undefined;
}

export interface DisableAddressTransferRequest {
  AllocationId: string;
  DryRun?: boolean | undefined;
}

export interface DisableAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined;
}

export interface DisableAllowedImagesSettingsRequest {
  DryRun?: boolean | undefined;
}

export interface DisableAllowedImagesSettingsResult {
  AllowedImagesSettingsState?: string | undefined;
}

export interface DisableApplicationStatusCheckSuppressionRequest {
  InstanceIds?: readonly string[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisableApplicationStatusCheckSuppressionResult {
  SuccessfulResults?: readonly SuccessfulSuppressionResponseObject[] | undefined;
  UnsuccessfulResults?: readonly UnsuccessfulSuppressionResponseObject[] | undefined;
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionRequest {
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: string | undefined;
  Statistic?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisableAwsNetworkPerformanceMetricSubscriptionResult {
  Output?: boolean | undefined;
}

export interface DisableCapacityManagerRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DisableCapacityManagerResult {
  CapacityManagerStatus?: string | undefined;
  OrganizationsAccess?: boolean | undefined;
}

export interface DisableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface DisableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
}

export interface DisableFastLaunchRequest {
  ImageId: string;
  Force?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface DisableFastLaunchResult {
  ImageId?: string | undefined;
  ResourceType?: string | undefined;
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  MaxParallelLaunches?: number | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  StateTransitionTime?: Date | undefined;
}

export interface DisableFastSnapshotRestoreErrorItem {
  SnapshotId?: string | undefined;
  FastSnapshotRestoreStateErrors?: readonly DisableFastSnapshotRestoreStateErrorItem[] | undefined;
}

export interface DisableFastSnapshotRestoreStateError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface DisableFastSnapshotRestoreStateErrorItem {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Error?: DisableFastSnapshotRestoreStateError | undefined;
}

export interface DisableFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  OwnerId?: string | undefined;
  OwnerAlias?: string | undefined;
  EnablingTime?: Date | undefined;
  OptimizingTime?: Date | undefined;
  EnabledTime?: Date | undefined;
  DisablingTime?: Date | undefined;
  DisabledTime?: Date | undefined;
}

export interface DisableFastSnapshotRestoresRequest {
  SourceSnapshotIds: readonly string[];
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface DisableFastSnapshotRestoresResult {
  Successful?: readonly DisableFastSnapshotRestoreSuccessItem[] | undefined;
  Unsuccessful?: readonly DisableFastSnapshotRestoreErrorItem[] | undefined;
}

export interface DisableImageBlockPublicAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: string | undefined;
}

export interface DisableImageDeprecationRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageDeprecationResult {
  Return?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageDeregistrationProtectionResult {
  Return?: string | undefined;
}

export interface DisableImageRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface DisableImageResult {
  Return?: boolean | undefined;
}

export interface DisableInstanceSqlHaStandbyDetectionsRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DisableInstanceSqlHaStandbyDetectionsResult {
  Instances?: readonly RegisteredInstance[] | undefined;
}

export interface DisableIpamOrganizationAdminAccountRequest {
  DelegatedAdminAccountId: string;
  DryRun?: boolean | undefined;
}

export interface DisableIpamOrganizationAdminAccountResult {
  Success?: boolean | undefined;
}

export interface DisableIpamPolicyRequest {
  IpamPolicyId: string;
  DryRun?: boolean | undefined;
  OrganizationTargetId?: string | undefined;
}

export interface DisableIpamPolicyResult {
  Return?: boolean | undefined;
}

export interface DisableRouteServerPropagationRequest {
  RouteServerId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DisableRouteServerPropagationResult {
  RouteServerPropagation?: RouteServerPropagation | undefined;
}

export interface DisableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessRequest {
  DryRun?: boolean | undefined;
}

export interface DisableSnapshotBlockPublicAccessResult {
  State?: string | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  DryRun?: boolean | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface DisableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined;
}

export interface DisableVgwRoutePropagationRequest {
  GatewayId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface DisableVpcClassicLinkDnsSupportRequest {
  VpcId?: string | undefined;
}

export interface DisableVpcClassicLinkDnsSupportResult {
  Return?: boolean | undefined;
}

export interface DisableVpcClassicLinkRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DisableVpcClassicLinkResult {
  Return?: boolean | undefined;
}

export interface DisassociateAddressRequest {
  AssociationId?: string | undefined;
  PublicIp?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisassociateApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string;
  TargetTagAssociations?: readonly CustomTagKeyValueRequestPair[] | undefined;
  InstanceIds?: readonly string[] | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisassociateApplicationStatusCheckResult {
  SuccessfulResults?: readonly SuccessfulAssociationResponseObject[] | undefined;
  UnsuccessfulResults?: readonly UnsuccessfulAssociationResponseObject[] | undefined;
}

export interface DisassociateCapacityReservationBillingOwnerRequest {
  CapacityReservationId: string;
  UnusedReservationBillingOwnerId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateCapacityReservationBillingOwnerResult {
  Return?: boolean | undefined;
}

export interface DisassociateClientVpnTargetNetworkRequest {
  ClientVpnEndpointId: string;
  AssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateClientVpnTargetNetworkResult {
  AssociationId?: string | undefined;
  Status?: AssociationStatus | undefined;
}

export interface DisassociateEnclaveCertificateIamRoleRequest {
  CertificateArn: string;
  RoleArn: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateEnclaveCertificateIamRoleResult {
  Return?: boolean | undefined;
}

export interface DisassociateIamInstanceProfileRequest {
  AssociationId: string;
}

export interface DisassociateIamInstanceProfileResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface DisassociateInstanceEventWindowRequest {
  InstanceEventWindowId: string;
  AssociationTarget: InstanceEventWindowDisassociationRequest;
  DryRun?: boolean | undefined;
}

export interface DisassociateInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface DisassociateIpamByoasnRequest {
  Asn: string;
  Cidr: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateIpamByoasnResult {
  AsnAssociation?: AsnAssociation | undefined;
}

export interface DisassociateIpamResourceDiscoveryRequest {
  IpamResourceDiscoveryAssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateIpamResourceDiscoveryResult {
  IpamResourceDiscoveryAssociation?: IpamResourceDiscoveryAssociation | undefined;
}

export interface DisassociateNatGatewayAddressRequest {
  NatGatewayId: string;
  AssociationIds: readonly string[];
  MaxDrainDurationSeconds?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface DisassociateNatGatewayAddressResult {
  NatGatewayId?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface DisassociateNetworkingFlexCostAllocationPolicyRequest {
  FcaPolicyAssociationIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DisassociateNetworkingFlexCostAllocationPolicyResult {
  FcaPolicyDisassociations?: readonly string[] | undefined;
  FcaPolicyDisassociationFailures?: readonly FlexCostAllocationOperationFailure[] | undefined;
}

export interface DisassociateRouteServerRequest {
  RouteServerId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateRouteServerResult {
  RouteServerAssociation?: RouteServerAssociation | undefined;
}

export interface DisassociateRouteTableRequest {
  AssociationId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateSecurityGroupVpcRequest {
  GroupId: string;
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateSecurityGroupVpcResult {
  State?: string | undefined;
}

export interface DisassociateSubnetCidrBlockRequest {
  AssociationId: string;
}

export interface DisassociateSubnetCidrBlockResult {
  Ipv6CidrBlockAssociation?: SubnetIpv6CidrBlockAssociation | undefined;
  SubnetId?: string | undefined;
}

export interface DisassociateTransitGatewayMulticastDomainRequest {
  TransitGatewayMulticastDomainId: string;
  TransitGatewayAttachmentId: string;
  SubnetIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayMulticastDomainResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface DisassociateTransitGatewayPolicyTableRequest {
  TransitGatewayPolicyTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayPolicyTableResult {
  Association?: TransitGatewayPolicyTableAssociation | undefined;
}

export interface DisassociateTransitGatewayRouteTableRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface DisassociateTransitGatewayRouteTableResult {
  Association?: TransitGatewayAssociation | undefined;
}

export interface DisassociateTrunkInterfaceRequest {
  AssociationId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface DisassociateTrunkInterfaceResult {
  Return?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface DisassociateVpcCidrBlockRequest {
  AssociationId: string;
}

export interface DisassociateVpcCidrBlockResult {
  Ipv6CidrBlockAssociation?: VpcIpv6CidrBlockAssociation | undefined;
  CidrBlockAssociation?: VpcCidrBlockAssociation | undefined;
  VpcId?: string | undefined;
}

export interface DiskImage {
  Description?: string | undefined;
  Image?: DiskImageDetail | undefined;
  Volume?: VolumeDetail | undefined;
}

export interface DiskImageDescription {
  Checksum?: string | undefined;
  Format?: string | undefined;
  ImportManifestUrl?: string | undefined;
  Size?: number | undefined;
}

export interface DiskImageDetail {
  Format: string;
  Bytes: number;
  ImportManifestUrl: string;
}

export interface DiskImageVolumeDescription {
  Id?: string | undefined;
  Size?: number | undefined;
}

export interface DiskInfo {
  SizeInGB?: number | undefined;
  Count?: number | undefined;
  Type?: string | undefined;
}

export interface DnsEntry {
  DnsName?: string | undefined;
  HostedZoneId?: string | undefined;
}

export interface DnsOptions {
  DnsRecordIpType?: string | undefined;
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  PrivateDnsPreference?: string | undefined;
  PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export interface DnsOptionsSpecification {
  DnsRecordIpType?: string | undefined;
  PrivateDnsOnlyForInboundResolverEndpoint?: boolean | undefined;
  PrivateDnsPreference?: string | undefined;
  PrivateDnsSpecifiedDomains?: readonly string[] | undefined;
}

export interface DnsServersOptionsModifyStructure {
  CustomDnsServers?: readonly string[] | undefined;
  Enabled?: boolean | undefined;
}

export interface EbsBlockDevice {
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  KmsKeyId?: string | undefined;
  Throughput?: number | undefined;
  OutpostArn?: string | undefined;
  AvailabilityZone?: string | undefined;
  Encrypted?: boolean | undefined;
  VolumeInitializationRate?: number | undefined;
  AvailabilityZoneId?: string | undefined;
  EbsCardIndex?: number | undefined;
}

export interface EbsBlockDeviceResponse {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
}

export interface EbsCardInfo {
  EbsCardIndex?: number | undefined;
  BaselineBandwidthInMbps?: number | undefined;
  BaselineThroughputInMBps?: number | undefined;
  BaselineIops?: number | undefined;
  MaximumBandwidthInMbps?: number | undefined;
  MaximumThroughputInMBps?: number | undefined;
  MaximumIops?: number | undefined;
}

export interface EbsInfo {
  EbsOptimizedSupport?: string | undefined;
  EncryptionSupport?: string | undefined;
  EbsOptimizedInfo?: EbsOptimizedInfo | undefined;
  NvmeSupport?: string | undefined;
  MaximumEbsAttachments?: number | undefined;
  AttachmentLimitType?: string | undefined;
  MaximumEbsCards?: number | undefined;
  EbsCards?: readonly EbsCardInfo[] | undefined;
}

export interface EbsInstanceBlockDevice {
  AttachTime?: Date | undefined;
  DeleteOnTermination?: boolean | undefined;
  Status?: string | undefined;
  VolumeId?: string | undefined;
  AssociatedResource?: string | undefined;
  VolumeOwnerId?: string | undefined;
  Operator?: OperatorResponse | undefined;
  EbsCardIndex?: number | undefined;
}

export interface EbsInstanceBlockDeviceSpecification {
  VolumeId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
}

export interface EbsOptimizedInfo {
  BaselineBandwidthInMbps?: number | undefined;
  BaselineThroughputInMBps?: number | undefined;
  BaselineIops?: number | undefined;
  MaximumBandwidthInMbps?: number | undefined;
  MaximumThroughputInMBps?: number | undefined;
  MaximumIops?: number | undefined;
}

export interface EbsStatusDetails {
  ImpairedSince?: Date | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
}

export interface EbsStatusSummary {
  Details?: readonly EbsStatusDetails[] | undefined;
  Status?: string | undefined;
}

export interface Ec2InstanceConnectEndpoint {
  OwnerId?: string | undefined;
  InstanceConnectEndpointId?: string | undefined;
  InstanceConnectEndpointArn?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  DnsName?: string | undefined;
  FipsDnsName?: string | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  AvailabilityZone?: string | undefined;
  CreatedAt?: Date | undefined;
  SubnetId?: string | undefined;
  PreserveClientIp?: boolean | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  IpAddressType?: string | undefined;
  PublicDnsNames?: InstanceConnectEndpointPublicDnsNames | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface EfaInfo {
  MaximumEfaInterfaces?: number | undefined;
}

export interface EgressOnlyInternetGateway {
  Attachments?: readonly InternetGatewayAttachment[] | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ElasticGpuAssociation {
  ElasticGpuId?: string | undefined;
  ElasticGpuAssociationId?: string | undefined;
  ElasticGpuAssociationState?: string | undefined;
  ElasticGpuAssociationTime?: string | undefined;
}

export interface ElasticGpuHealth {
  Status?: string | undefined;
}

export interface ElasticGpuSpecification {
  Type: string;
}

export interface ElasticGpuSpecificationResponse {
  Type?: string | undefined;
}

export interface ElasticGpus {
  ElasticGpuId?: string | undefined;
  AvailabilityZone?: string | undefined;
  ElasticGpuType?: string | undefined;
  ElasticGpuHealth?: ElasticGpuHealth | undefined;
  ElasticGpuState?: string | undefined;
  InstanceId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ElasticInferenceAccelerator {
  Type: string;
  Count?: number | undefined;
}

export interface ElasticInferenceAcceleratorAssociation {
  ElasticInferenceAcceleratorArn?: string | undefined;
  ElasticInferenceAcceleratorAssociationId?: string | undefined;
  ElasticInferenceAcceleratorAssociationState?: string | undefined;
  ElasticInferenceAcceleratorAssociationTime?: Date | undefined;
}

export interface EnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: EnaSrdUdpSpecification | undefined;
}

export interface EnaSrdSpecificationRequest {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: EnaSrdUdpSpecificationRequest | undefined;
}

export interface EnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface EnaSrdUdpSpecificationRequest {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface EnableAddressTransferRequest {
  AllocationId: string;
  TransferAccountId: string;
  DryRun?: boolean | undefined;
}

export interface EnableAddressTransferResult {
  AddressTransfer?: AddressTransfer | undefined;
}

export interface EnableAllowedImagesSettingsRequest {
  AllowedImagesSettingsState: string;
  DryRun?: boolean | undefined;
}

export interface EnableAllowedImagesSettingsResult {
  AllowedImagesSettingsState?: string | undefined;
}

export interface EnableApplicationStatusCheckSuppressionRequest {
  InstanceIds?: readonly string[] | undefined;
  DurationSeconds?: number | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableApplicationStatusCheckSuppressionResult {
  SuccessfulResults?: readonly SuccessfulSuppressionResponseObject[] | undefined;
  UnsuccessfulResults?: readonly UnsuccessfulSuppressionResponseObject[] | undefined;
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionRequest {
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: string | undefined;
  Statistic?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableAwsNetworkPerformanceMetricSubscriptionResult {
  Output?: boolean | undefined;
}

export interface EnableCapacityManagerRequest {
  OrganizationsAccess?: boolean | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface EnableCapacityManagerResult {
  CapacityManagerStatus?: string | undefined;
  OrganizationsAccess?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface EnableEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
}

export interface EnableFastLaunchRequest {
  ImageId: string;
  ResourceType?: string | undefined;
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationRequest | undefined;
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationRequest | undefined;
  MaxParallelLaunches?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableFastLaunchResult {
  ImageId?: string | undefined;
  ResourceType?: string | undefined;
  SnapshotConfiguration?: FastLaunchSnapshotConfigurationResponse | undefined;
  LaunchTemplate?: FastLaunchLaunchTemplateSpecificationResponse | undefined;
  MaxParallelLaunches?: number | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  StateTransitionTime?: Date | undefined;
}

export interface EnableFastSnapshotRestoreErrorItem {
  SnapshotId?: string | undefined;
  FastSnapshotRestoreStateErrors?: readonly EnableFastSnapshotRestoreStateErrorItem[] | undefined;
}

export interface EnableFastSnapshotRestoreStateError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface EnableFastSnapshotRestoreStateErrorItem {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Error?: EnableFastSnapshotRestoreStateError | undefined;
}

export interface EnableFastSnapshotRestoreSuccessItem {
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  State?: string | undefined;
  StateTransitionReason?: string | undefined;
  OwnerId?: string | undefined;
  OwnerAlias?: string | undefined;
  EnablingTime?: Date | undefined;
  OptimizingTime?: Date | undefined;
  EnabledTime?: Date | undefined;
  DisablingTime?: Date | undefined;
  DisabledTime?: Date | undefined;
}

export interface EnableFastSnapshotRestoresRequest {
  SourceSnapshotIds: readonly string[];
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableFastSnapshotRestoresResult {
  Successful?: readonly EnableFastSnapshotRestoreSuccessItem[] | undefined;
  Unsuccessful?: readonly EnableFastSnapshotRestoreErrorItem[] | undefined;
}

export interface EnableImageBlockPublicAccessRequest {
  ImageBlockPublicAccessState: string;
  DryRun?: boolean | undefined;
}

export interface EnableImageBlockPublicAccessResult {
  ImageBlockPublicAccessState?: string | undefined;
}

export interface EnableImageDeprecationRequest {
  ImageId: string;
  DeprecateAt: Date;
  DryRun?: boolean | undefined;
}

export interface EnableImageDeprecationResult {
  Return?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionRequest {
  ImageId: string;
  WithCooldown?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableImageDeregistrationProtectionResult {
  Return?: string | undefined;
}

export interface EnableImageRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface EnableImageResult {
  Return?: boolean | undefined;
}

export interface EnableInstanceSqlHaStandbyDetectionsRequest {
  InstanceIds: readonly string[];
  SqlServerCredentials?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface EnableInstanceSqlHaStandbyDetectionsResult {
  Instances?: readonly RegisteredInstance[] | undefined;
}

export interface EnableIpamInternetRegistryAssociationRequest {
  IpamInternetRegistryAssociationId: string;
  RpkiVersion: string;
  ServiceUri: string;
  ChildHandle: string;
  ParentHandle: string;
  ParentBpkiTa: string;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface EnableIpamInternetRegistryAssociationResult {
  IpamInternetRegistryAssociation?: IpamInternetRegistryAssociation | undefined;
}

export interface EnableIpamOrganizationAdminAccountRequest {
  DelegatedAdminAccountId: string;
  DryRun?: boolean | undefined;
}

export interface EnableIpamOrganizationAdminAccountResult {
  Success?: boolean | undefined;
}

export interface EnableIpamPolicyRequest {
  IpamPolicyId: string;
  DryRun?: boolean | undefined;
  OrganizationTargetId?: string | undefined;
}

export interface EnableIpamPolicyResult {
  IpamPolicyId?: string | undefined;
}

export interface EnableReachabilityAnalyzerOrganizationSharingRequest {
  DryRun?: boolean | undefined;
}

export interface EnableReachabilityAnalyzerOrganizationSharingResult {
  ReturnValue?: boolean | undefined;
}

export interface EnableRouteServerPropagationRequest {
  RouteServerId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface EnableRouteServerPropagationResult {
  RouteServerPropagation?: RouteServerPropagation | undefined;
}

export interface EnableSerialConsoleAccessRequest {
  DryRun?: boolean | undefined;
}

export interface EnableSerialConsoleAccessResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessRequest {
  State: string;
  DryRun?: boolean | undefined;
}

export interface EnableSnapshotBlockPublicAccessResult {
  State?: string | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationRequest {
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  DryRun?: boolean | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface EnableTransitGatewayRouteTablePropagationResult {
  Propagation?: TransitGatewayPropagation | undefined;
}

export interface EnableVgwRoutePropagationRequest {
  GatewayId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface EnableVolumeIORequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface EnableVpcClassicLinkDnsSupportRequest {
  VpcId?: string | undefined;
}

export interface EnableVpcClassicLinkDnsSupportResult {
  Return?: boolean | undefined;
}

export interface EnableVpcClassicLinkRequest {
  VpcId: string;
  DryRun?: boolean | undefined;
}

export interface EnableVpcClassicLinkResult {
  Return?: boolean | undefined;
}

export interface EnclaveOptions {
  Enabled?: boolean | undefined;
}

export interface EnclaveOptionsRequest {
  Enabled?: boolean | undefined;
}

export interface EncryptionSupport {
  EncryptionState?: string | undefined;
  StateMessage?: string | undefined;
}

export interface EventInformation {
  EventDescription?: string | undefined;
  EventSubType?: string | undefined;
  InstanceId?: string | undefined;
}

export interface Explanation {
  Acl?: AnalysisComponent | undefined;
  AclRule?: AnalysisAclRule | undefined;
  Address?: string | undefined;
  Addresses?: readonly string[] | undefined;
  AttachedTo?: AnalysisComponent | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  Cidrs?: readonly string[] | undefined;
  Component?: AnalysisComponent | undefined;
  CustomerGateway?: AnalysisComponent | undefined;
  Destination?: AnalysisComponent | undefined;
  DestinationVpc?: AnalysisComponent | undefined;
  Direction?: string | undefined;
  ExplanationCode?: string | undefined;
  IngressRouteTable?: AnalysisComponent | undefined;
  InternetGateway?: AnalysisComponent | undefined;
  LoadBalancerArn?: string | undefined;
  ClassicLoadBalancerListener?: AnalysisLoadBalancerListener | undefined;
  LoadBalancerListenerPort?: number | undefined;
  LoadBalancerTarget?: AnalysisLoadBalancerTarget | undefined;
  LoadBalancerTargetGroup?: AnalysisComponent | undefined;
  LoadBalancerTargetGroups?: readonly AnalysisComponent[] | undefined;
  LoadBalancerTargetPort?: number | undefined;
  ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  MissingComponent?: string | undefined;
  NatGateway?: AnalysisComponent | undefined;
  NetworkInterface?: AnalysisComponent | undefined;
  PacketField?: string | undefined;
  VpcPeeringConnection?: AnalysisComponent | undefined;
  Port?: number | undefined;
  PortRanges?: readonly PortRange[] | undefined;
  PrefixList?: AnalysisComponent | undefined;
  Protocols?: readonly string[] | undefined;
  RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  RouteTable?: AnalysisComponent | undefined;
  SecurityGroup?: AnalysisComponent | undefined;
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  SecurityGroups?: readonly AnalysisComponent[] | undefined;
  SourceVpc?: AnalysisComponent | undefined;
  State?: string | undefined;
  Subnet?: AnalysisComponent | undefined;
  SubnetRouteTable?: AnalysisComponent | undefined;
  Vpc?: AnalysisComponent | undefined;
  VpcEndpoint?: AnalysisComponent | undefined;
  VpnConnection?: AnalysisComponent | undefined;
  VpnGateway?: AnalysisComponent | undefined;
  TransitGateway?: AnalysisComponent | undefined;
  TransitGatewayRouteTable?: AnalysisComponent | undefined;
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  TransitGatewayPolicyTable?: AnalysisComponent | undefined;
  TransitGatewayPolicyTableEntry?: AnalysisTransitGatewayPolicyTableEntry | undefined;
  TransitGatewayAttachment?: AnalysisComponent | undefined;
  ComponentAccount?: string | undefined;
  ComponentRegion?: string | undefined;
  FirewallStatelessRule?: FirewallStatelessRule | undefined;
  FirewallStatefulRule?: FirewallStatefulRule | undefined;
}

export interface ExportClientVpnClientCertificateRevocationListRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface ExportClientVpnClientCertificateRevocationListResult {
  CertificateRevocationList?: string | undefined;
  Status?: ClientCertificateRevocationListStatus | undefined;
}

export interface ExportClientVpnClientConfigurationRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface ExportClientVpnClientConfigurationResult {
  ClientConfiguration?: string | undefined;
}

export interface ExportImageRequest {
  DiskImageFormat: string;
  ImageId: string;
  S3ExportLocation: ExportTaskS3LocationRequest;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  RoleName?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface ExportImageResult {
  Description?: string | undefined;
  DiskImageFormat?: string | undefined;
  ExportImageTaskId?: string | undefined;
  ImageId?: string | undefined;
  RoleName?: string | undefined;
  Progress?: string | undefined;
  S3ExportLocation?: ExportTaskS3Location | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ExportImageTask {
  Description?: string | undefined;
  ExportImageTaskId?: string | undefined;
  ImageId?: string | undefined;
  Progress?: string | undefined;
  S3ExportLocation?: ExportTaskS3Location | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ExportTask {
  Description?: string | undefined;
  ExportTaskId?: string | undefined;
  ExportToS3Task?: ExportToS3Task | undefined;
  InstanceExportDetails?: InstanceExportDetails | undefined;
  State?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ExportTaskS3Location {
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
}

export interface ExportTaskS3LocationRequest {
  S3Bucket: string;
  S3Prefix?: string | undefined;
}

export interface ExportToS3Task {
  ContainerFormat?: string | undefined;
  DiskImageFormat?: string | undefined;
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface ExportToS3TaskSpecification {
  DiskImageFormat?: string | undefined;
  ContainerFormat?: string | undefined;
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
}

export interface ExportTransitGatewayRoutesRequest {
  TransitGatewayRouteTableId: string;
  S3Bucket: string;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ExportTransitGatewayRoutesResult {
  S3Location?: string | undefined;
}

export interface ExportVerifiedAccessInstanceClientConfigurationRequest {
  VerifiedAccessInstanceId: string;
  DryRun?: boolean | undefined;
}

export interface ExportVerifiedAccessInstanceClientConfigurationResult {
  Version?: string | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  Region?: string | undefined;
  DeviceTrustProviders?: readonly string[] | undefined;
  UserTrustProvider?: VerifiedAccessInstanceUserTrustProviderClientConfiguration | undefined;
  OpenVpnConfigurations?: readonly VerifiedAccessInstanceOpenVpnClientConfiguration[] | undefined;
}

export interface ExternalAuthorityConfiguration {
  Type?: string | undefined;
  ExternalResourceIdentifier?: string | undefined;
}

export interface FailedCapacityReservationFleetCancellationResult {
  CapacityReservationFleetId?: string | undefined;
  CancelCapacityReservationFleetError?: CancelCapacityReservationFleetError | undefined;
}

export interface FailedQueuedPurchaseDeletion {
  Error?: DeleteQueuedReservedInstancesError | undefined;
  ReservedInstancesId?: string | undefined;
}

export interface FastLaunchLaunchTemplateSpecificationRequest {
  Version: string;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
}

export interface FastLaunchLaunchTemplateSpecificationResponse {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FastLaunchSnapshotConfigurationRequest {
  TargetResourceCount?: number | undefined;
}

export interface FastLaunchSnapshotConfigurationResponse {
  TargetResourceCount?: number | undefined;
}

export interface FederatedAuthentication {
  SamlProviderArn?: string | undefined;
  SelfServiceSamlProviderArn?: string | undefined;
}

export interface FederatedAuthenticationRequest {
  SAMLProviderArn?: string | undefined;
  SelfServiceSAMLProviderArn?: string | undefined;
}

export interface Filter {
  Name?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface FilterPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface FirewallStatefulRule {
  RuleGroupArn?: string | undefined;
  Sources?: readonly string[] | undefined;
  Destinations?: readonly string[] | undefined;
  SourcePorts?: readonly PortRange[] | undefined;
  DestinationPorts?: readonly PortRange[] | undefined;
  Protocol?: string | undefined;
  RuleAction?: string | undefined;
  Direction?: string | undefined;
}

export interface FirewallStatelessRule {
  RuleGroupArn?: string | undefined;
  Sources?: readonly string[] | undefined;
  Destinations?: readonly string[] | undefined;
  SourcePorts?: readonly PortRange[] | undefined;
  DestinationPorts?: readonly PortRange[] | undefined;
  Protocols?: readonly number[] | undefined;
  RuleAction?: string | undefined;
  Priority?: number | undefined;
}

export interface FleetBlockDeviceMappingRequest {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: FleetEbsBlockDeviceRequest | undefined;
  NoDevice?: string | undefined;
}

export interface FleetCapacityReservation {
  CapacityReservationId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  InstancePlatform?: string | undefined;
  AvailabilityZone?: string | undefined;
  TotalInstanceCount?: number | undefined;
  FulfilledCapacity?: number | undefined;
  EbsOptimized?: boolean | undefined;
  CreateDate?: Date | undefined;
  Weight?: number | undefined;
  Priority?: number | undefined;
}

export interface FleetCapacityReservationTargetRequest {
  CapacityReservationIds?: readonly string[] | undefined;
  CapacityReservationResourceGroupArns?: readonly string[] | undefined;
}

export interface FleetData {
  ActivityStatus?: string | undefined;
  CreateTime?: Date | undefined;
  FleetId?: string | undefined;
  FleetState?: string | undefined;
  ClientToken?: string | undefined;
  ExcessCapacityTerminationPolicy?: string | undefined;
  FulfilledCapacity?: number | undefined;
  FulfilledOnDemandCapacity?: number | undefined;
  LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfig[] | undefined;
  TargetCapacitySpecification?: TargetCapacitySpecification | undefined;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  SpotOptions?: SpotOptions | undefined;
  OnDemandOptions?: OnDemandOptions | undefined;
  ReservedCapacityOptions?: ReservedCapacityOptions | undefined;
  Tags?: readonly Tag[] | undefined;
  Errors?: readonly DescribeFleetError[] | undefined;
  Instances?: readonly DescribeFleetsInstances[] | undefined;
  Context?: string | undefined;
}

export interface FleetEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
}

export interface FleetIamInstanceProfileSpecificationRequest {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface FleetInstanceMetadataOptionsRequest {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
}

export interface FleetLaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: readonly FleetLaunchTemplateOverrides[] | undefined;
}

export interface FleetLaunchTemplateConfigRequest {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecificationRequest | undefined;
  Overrides?: readonly FleetLaunchTemplateOverridesRequest[] | undefined;
}

export interface FleetLaunchTemplateOverrides {
  InstanceType?: string | undefined;
  MaxPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  Placement?: PlacementResponse | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  ImageId?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMappingResponse[] | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateOverridesRequest {
  InstanceType?: string | undefined;
  MaxPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  Placement?: Placement | undefined;
  KeyName?: string | undefined;
  BlockDeviceMappings?: readonly FleetBlockDeviceMappingRequest[] | undefined;
  IamInstanceProfile?: FleetIamInstanceProfileSpecificationRequest | undefined;
  MetadataOptions?: FleetInstanceMetadataOptionsRequest | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  ImageId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface FleetLaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface FleetLaunchTemplateSpecificationRequest {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
  LaunchTemplateSpecificationUserData?: string | undefined;
}

export interface FleetSpotCapacityRebalance {
  ReplacementStrategy?: string | undefined;
  TerminationDelay?: number | undefined;
}

export interface FleetSpotCapacityRebalanceRequest {
  ReplacementStrategy?: string | undefined;
  TerminationDelay?: number | undefined;
}

export interface FleetSpotMaintenanceStrategies {
  CapacityRebalance?: FleetSpotCapacityRebalance | undefined;
}

export interface FleetSpotMaintenanceStrategiesRequest {
  CapacityRebalance?: FleetSpotCapacityRebalanceRequest | undefined;
}

export interface FlexCostAllocationCidrMapping {
  CidrRange: string;
  CidrLabel: string;
}

export interface FlexCostAllocationCidrRangeSpecifications {
  PrefixesType: string;
  Prefixes: readonly FlexCostAllocationCidrMapping[];
}

export interface FlexCostAllocationNetworkResourceScope {
  ResourceType: string;
  ResourceIds: readonly string[];
}

export interface FlexCostAllocationOperationFailure {
  ResourceId?: string | undefined;
  FailureCode?: string | undefined;
  FailureReason?: string | undefined;
}

export interface FlexCostAllocationPolicyAssociationDescription {
  FcaPolicyAssociationId?: string | undefined;
  FcaPolicyId?: string | undefined;
  NetworkResourceId?: string | undefined;
  OwnerAccount?: string | undefined;
  AssociatedAt?: Date | undefined;
  ExpectedEffectiveAt?: Date | undefined;
  AssociationMode?: string | undefined;
  ManagedBy?: string | undefined;
}

export interface FlexCostAllocationPolicyDescription {
  FcaPolicyId?: string | undefined;
  FcaPolicyArn?: string | undefined;
  NetworkResourceType?: string | undefined;
  NatFcaPolicyDocument?: NatFlexCostAllocationPolicyDocument | undefined;
  InstanceFcaPolicyDocument?: InstanceFlexCostAllocationPolicyDocument | undefined;
  PcxFcaPolicyDocument?: PcxFlexCostAllocationPolicyDocument | undefined;
  ShowBackEnabled?: boolean | undefined;
  OwnerAccount?: string | undefined;
  Description?: string | undefined;
  LatestVersion?: number | undefined;
  VersionExpectedEffectiveAt?: Date | undefined;
  PolicyCreatedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  ManagedBy?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface FlexCostAllocationPolicyVersion {
  FcaPolicyId?: string | undefined;
  Version?: number | undefined;
  NetworkResourceType?: string | undefined;
  NatFcaPolicyDocument?: NatFlexCostAllocationPolicyDocument | undefined;
  InstanceFcaPolicyDocument?: InstanceFlexCostAllocationPolicyDocument | undefined;
  PcxFcaPolicyDocument?: PcxFlexCostAllocationPolicyDocument | undefined;
  ShowBackEnabled?: boolean | undefined;
  Description?: string | undefined;
  ExpectedEffectiveAt?: Date | undefined;
  CreatedAt?: Date | undefined;
}

export interface FlowLog {
  CreationTime?: Date | undefined;
  DeliverLogsErrorMessage?: string | undefined;
  DeliverLogsPermissionArn?: string | undefined;
  DeliverCrossAccountRole?: string | undefined;
  DeliverLogsStatus?: string | undefined;
  FlowLogId?: string | undefined;
  FlowLogStatus?: string | undefined;
  LogGroupName?: string | undefined;
  ResourceId?: string | undefined;
  TrafficType?: string | undefined;
  LogDestinationType?: string | undefined;
  LogDestination?: string | undefined;
  LogFormat?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  MaxAggregationInterval?: number | undefined;
  DestinationOptions?: DestinationOptionsResponse | undefined;
  TagFieldSpecifications?: readonly TagFieldSpecificationResponse[] | undefined;
}

export interface FpgaDeviceInfo {
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  Count?: number | undefined;
  MemoryInfo?: FpgaDeviceMemoryInfo | undefined;
}

export interface FpgaDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface FpgaImage {
  FpgaImageId?: string | undefined;
  FpgaImageGlobalId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  ShellVersion?: string | undefined;
  PciId?: PciId | undefined;
  State?: FpgaImageState | undefined;
  CreateTime?: Date | undefined;
  UpdateTime?: Date | undefined;
  OwnerId?: string | undefined;
  OwnerAlias?: string | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  Tags?: readonly Tag[] | undefined;
  Public?: boolean | undefined;
  DataRetentionSupport?: boolean | undefined;
  InstanceTypes?: readonly string[] | undefined;
}

export interface FpgaImageAttribute {
  FpgaImageId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  LoadPermissions?: readonly LoadPermission[] | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
}

export interface FpgaImageState {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface FpgaInfo {
  Fpgas?: readonly FpgaDeviceInfo[] | undefined;
  TotalFpgaMemoryInMiB?: number | undefined;
}

export interface GetActiveVpnTunnelStatusRequest {
  VpnConnectionId: string;
  VpnTunnelOutsideIpAddress: string;
  DryRun?: boolean | undefined;
}

export interface GetActiveVpnTunnelStatusResult {
  ActiveVpnTunnelStatus?: ActiveVpnTunnelStatus | undefined;
}

export interface GetAllowedImagesSettingsRequest {
  DryRun?: boolean | undefined;
}

export interface GetAllowedImagesSettingsResult {
  State?: string | undefined;
  ImageCriteria?: readonly ImageCriterion[] | undefined;
  ManagedBy?: string | undefined;
}

export interface GetAssociatedEnclaveCertificateIamRolesRequest {
  CertificateArn: string;
  DryRun?: boolean | undefined;
}

export interface GetAssociatedEnclaveCertificateIamRolesResult {
  AssociatedRoles?: readonly AssociatedRole[] | undefined;
}

export interface GetAssociatedIpv6PoolCidrsRequest {
  PoolId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetAssociatedIpv6PoolCidrsResult {
  Ipv6CidrAssociations?: readonly Ipv6CidrAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetAwsNetworkPerformanceDataRequest {
  DataQueries?: readonly DataQuery[] | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetAwsNetworkPerformanceDataResult {
  DataResponses?: readonly DataResponse[] | undefined;
  NextToken?: string | undefined;
}

export interface GetCapacityManagerAttributesRequest {
  DryRun?: boolean | undefined;
}

export interface GetCapacityManagerAttributesResult {
  CapacityManagerStatus?: string | undefined;
  OrganizationsAccess?: boolean | undefined;
  DataExportCount?: number | undefined;
  IngestionStatus?: string | undefined;
  IngestionStatusMessage?: string | undefined;
  EarliestDatapointTimestamp?: Date | undefined;
  LatestDatapointTimestamp?: Date | undefined;
}

export interface GetCapacityManagerMetricDataRequest {
  MetricNames: readonly string[];
  StartTime: Date;
  EndTime: Date;
  Period: number;
  GroupBy?: readonly string[] | undefined;
  FilterBy?: readonly CapacityManagerCondition[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMetricDataResult {
  MetricDataResults?: readonly MetricDataResult[] | undefined;
  NextToken?: string | undefined;
}

export interface GetCapacityManagerMetricDimensionsRequest {
  GroupBy: readonly string[];
  StartTime: Date;
  EndTime: Date;
  MetricNames: readonly string[];
  FilterBy?: readonly CapacityManagerCondition[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMetricDimensionsResult {
  MetricDimensionResults?: readonly CapacityManagerDimension[] | undefined;
  NextToken?: string | undefined;
}

export interface GetCapacityManagerMonitoredTagKeysRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityManagerMonitoredTagKeysResult {
  CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[] | undefined;
  NextToken?: string | undefined;
}

export interface GetCapacityManagerSupportabilityScoresRequest {
  MarketType: string;
  CapacityAmount: number;
  CapacityUnit: string;
  CapacityAvailabilityZoneIds: readonly string[];
  InstanceTypes?: readonly string[] | undefined;
  InstanceRequirementsWithMetadata?: InstanceRequirementsWithMetadataRequest | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityManagerSupportabilityScoresResult {
  AggregateScore?: string | undefined;
  CapacityManagerSupportabilityScores?: readonly CapacityManagerSupportabilityScore[] | undefined;
}

export interface GetCapacityReservationUsageRequest {
  CapacityReservationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCapacityReservationUsageResult {
  NextToken?: string | undefined;
  CapacityReservationId?: string | undefined;
  InstanceType?: string | undefined;
  TotalInstanceCount?: number | undefined;
  AvailableInstanceCount?: number | undefined;
  State?: string | undefined;
  InstanceUsages?: readonly InstanceUsage[] | undefined;
  Interruptible?: boolean | undefined;
  InterruptibleCapacityAllocation?: InterruptibleCapacityAllocation | undefined;
  InterruptionInfo?: InterruptionInfo | undefined;
}

export interface GetClientVpnEndpointAuthorizationPolicyRequest {
  ClientVpnEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface GetClientVpnEndpointAuthorizationPolicyResult {
  ClientVpnEndpointId?: string | undefined;
  PolicyDocument?: string | undefined;
  Description?: string | undefined;
  ShadowMode?: string | undefined;
  Status?: string | undefined;
}

export interface GetCoipPoolUsageRequest {
  PoolId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetCoipPoolUsageResult {
  CoipPoolId?: string | undefined;
  CoipAddressUsages?: readonly CoipAddressUsage[] | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  NextToken?: string | undefined;
}

export interface GetConsoleOutputRequest {
  InstanceId: string;
  Latest?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface GetConsoleOutputResult {
  InstanceId?: string | undefined;
  Timestamp?: Date | undefined;
  Output?: string | undefined;
}

export interface GetConsoleScreenshotRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
  WakeUp?: boolean | undefined;
}

export interface GetConsoleScreenshotResult {
  ImageData?: string | undefined;
  InstanceId?: string | undefined;
}

export interface GetDeclarativePoliciesReportSummaryRequest {
  ReportId: string;
  DryRun?: boolean | undefined;
}

export interface GetDeclarativePoliciesReportSummaryResult {
  ReportId?: string | undefined;
  S3Bucket?: string | undefined;
  S3Prefix?: string | undefined;
  TargetId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  NumberOfAccounts?: number | undefined;
  NumberOfFailedAccounts?: number | undefined;
  AttributeSummaries?: readonly AttributeSummary[] | undefined;
}

export interface GetDefaultCreditSpecificationRequest {
  InstanceFamily: string;
  DryRun?: boolean | undefined;
}

export interface GetDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
}

export interface GetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined;
}

export interface GetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface GetEbsEncryptionByDefaultRequest {
  DryRun?: boolean | undefined;
}

export interface GetEbsEncryptionByDefaultResult {
  EbsEncryptionByDefault?: boolean | undefined;
  SseType?: string | undefined;
}

export interface GetEnabledIpamPolicyRequest {
  DryRun?: boolean | undefined;
}

export interface GetEnabledIpamPolicyResult {
  IpamPolicyEnabled?: boolean | undefined;
  IpamPolicyId?: string | undefined;
  ManagedBy?: string | undefined;
}

export interface GetFlowLogsIntegrationTemplateRequest {
  FlowLogId: string;
  ConfigDeliveryS3DestinationArn: string;
  IntegrateServices: IntegrateServices;
  DryRun?: boolean | undefined;
}

export interface GetFlowLogsIntegrationTemplateResult {
  Result?: string | undefined;
}

export interface GetGroupsForCapacityReservationRequest {
  CapacityReservationId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface GetGroupsForCapacityReservationResult {
  NextToken?: string | undefined;
  CapacityReservationGroups?: readonly CapacityReservationGroup[] | undefined;
}

export interface GetHostReservationPurchasePreviewRequest {
  HostIdSet: readonly string[];
  OfferingId: string;
}

export interface GetHostReservationPurchasePreviewResult {
  CurrencyCode?: string | undefined;
  Purchase?: readonly Purchase[] | undefined;
  TotalHourlyPrice?: string | undefined;
  TotalUpfrontPrice?: string | undefined;
}

export interface GetImageAncestryRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface GetImageAncestryResult {
  ImageAncestryEntries?: readonly ImageAncestryEntry[] | undefined;
}

export interface GetImageBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetImageBlockPublicAccessStateResult {
  ImageBlockPublicAccessState?: string | undefined;
  ManagedBy?: string | undefined;
}

export interface GetImageFindingsRequest {
  ImageId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetImageFindingsResult {
  ImageFindings?: readonly ImageFinding[] | undefined;
  NextToken?: string | undefined;
}

export interface GetInstanceMetadataDefaultsRequest {
  DryRun?: boolean | undefined;
}

export interface GetInstanceMetadataDefaultsResult {
  AccountLevel?: InstanceMetadataDefaultsResponse | undefined;
}

export interface GetInstanceTpmEkPubRequest {
  InstanceId: string;
  KeyType: string;
  KeyFormat: string;
  DryRun?: boolean | undefined;
}

export interface GetInstanceTpmEkPubResult {
  InstanceId?: string | undefined;
  KeyType?: string | undefined;
  KeyFormat?: string | undefined;
  KeyValue?: string | undefined;
}

export interface GetInstanceTypesFromInstanceRequirementsRequest {
  ArchitectureTypes: readonly string[];
  VirtualizationTypes: readonly string[];
  InstanceRequirements: InstanceRequirementsRequest;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Context?: string | undefined;
}

export interface GetInstanceTypesFromInstanceRequirementsResult {
  InstanceTypes?: readonly InstanceTypeInfoFromInstanceRequirements[] | undefined;
  NextToken?: string | undefined;
}

export interface GetInstanceUefiDataRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
}

export interface GetInstanceUefiDataResult {
  InstanceId?: string | undefined;
  UefiData?: string | undefined;
}

export interface GetIpamAddressHistoryRequest {
  Cidr: string;
  IpamScopeId: string;
  DryRun?: boolean | undefined;
  VpcId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamAddressHistoryResult {
  HistoryRecords?: readonly IpamAddressHistoryRecord[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredAccountsRequest {
  IpamResourceDiscoveryId: string;
  DiscoveryRegion: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredAccountsResult {
  IpamDiscoveredAccounts?: readonly IpamDiscoveredAccount[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredPublicAddressesRequest {
  IpamResourceDiscoveryId: string;
  AddressRegion: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredPublicAddressesResult {
  IpamDiscoveredPublicAddresses?: readonly IpamDiscoveredPublicAddress[] | undefined;
  OldestSampleTime?: Date | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredResourceCidrsRequest {
  IpamResourceDiscoveryId: string;
  ResourceRegion: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredResourceCidrsResult {
  IpamDiscoveredResourceCidrs?: readonly IpamDiscoveredResourceCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamDiscoveredRoutesRequest {
  IpamResourceDiscoveryId: string;
  ResourceRegion: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamDiscoveredRoutesResult {
  IpamDiscoveredRoutes?: readonly IpamDiscoveredRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamInternetRegistryAssociationAsnsRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface GetIpamInternetRegistryAssociationAsnsResult {
  NextToken?: string | undefined;
  IpamInternetRegistryAssociationAsns?: readonly IpamInternetRegistryAssociationAsn[] | undefined;
}

export interface GetIpamInternetRegistryAssociationCidrsRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface GetIpamInternetRegistryAssociationCidrsResult {
  NextToken?: string | undefined;
  IpamInternetRegistryAssociationCidrs?: readonly IpamInternetRegistryAssociationCidr[] | undefined;
}

export interface GetIpamPolicyAllocationRulesRequest {
  IpamPolicyId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  Locale?: string | undefined;
  ResourceType?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPolicyAllocationRulesResult {
  IpamPolicyDocuments?: readonly IpamPolicyDocument[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPolicyOrganizationTargetsRequest {
  IpamPolicyId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface GetIpamPolicyOrganizationTargetsResult {
  OrganizationTargets?: readonly IpamPolicyOrganizationTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  IpamPoolAllocationId?: string | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolAllocationsResult {
  IpamPoolAllocations?: readonly IpamPoolAllocation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPoolCidrsResult {
  IpamPoolCidrs?: readonly IpamPoolCidr[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesRequest {
  IpamPrefixListResolverId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverRulesResult {
  Rules?: readonly IpamPrefixListResolverRule[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesRequest {
  IpamPrefixListResolverId: string;
  IpamPrefixListResolverVersion: number;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionEntriesResult {
  Entries?: readonly IpamPrefixListResolverVersionEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsRequest {
  IpamPrefixListResolverId: string;
  DryRun?: boolean | undefined;
  IpamPrefixListResolverVersions?: readonly number[] | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamPrefixListResolverVersionsResult {
  IpamPrefixListResolverVersions?: readonly IpamPrefixListResolverVersion[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamResourceCidrsRequest {
  IpamScopeId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IpamPoolId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceTag?: RequestIpamResourceTag | undefined;
  ResourceOwner?: string | undefined;
}

export interface GetIpamResourceCidrsResult {
  NextToken?: string | undefined;
  IpamResourceCidrs?: readonly IpamResourceCidr[] | undefined;
}

export interface GetIpamRouteOriginAuthorizationsRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
  Cidr?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRouteOriginAuthorizationsResult {
  IpamRouteOriginAuthorizations?: readonly IpamRouteOriginAuthorizationInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRouteProtectionFindingsRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetIpamRouteProtectionFindingsResult {
  IpamId?: string | undefined;
  RouteProtectionFindings?: readonly IpamRouteProtectionFinding[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRoutingPolicyRegistrationDeltasRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
  DeltaId?: string | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  ChronologicalOrder?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRoutingPolicyRegistrationDeltasResult {
  IpamRoutingPolicyRegistrationDeltas?: readonly IpamRoutingPolicyRegistrationDelta[] | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRoutingPolicyRegistrationsRequest {
  IpamInternetRegistryAssociationId: string;
  DryRun?: boolean | undefined;
  Cidr?: string | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetIpamRoutingPolicyRegistrationsResult {
  IpamRoutingPolicyRegistrations?: readonly IpamRoutingPolicyRegistration[] | undefined;
  NextToken?: string | undefined;
}

export interface GetLaunchTemplateDataRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
}

export interface GetLaunchTemplateDataResult {
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
}

export interface GetManagedPrefixListAssociationsRequest {
  PrefixListId: string;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListAssociationsResult {
  PrefixListAssociations?: readonly PrefixListAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesRequest {
  PrefixListId: string;
  DryRun?: boolean | undefined;
  TargetVersion?: number | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedPrefixListEntriesResult {
  Entries?: readonly PrefixListEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetManagedResourceVisibilityRequest {
  DryRun?: boolean | undefined;
}

export interface GetManagedResourceVisibilityResult {
  Visibility?: ManagedResourceVisibilitySettings | undefined;
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsRequest {
  NetworkInsightsAccessScopeAnalysisId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetNetworkInsightsAccessScopeAnalysisFindingsResult {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  AnalysisStatus?: string | undefined;
  AnalysisFindings?: readonly AccessScopeAnalysisFinding[] | undefined;
  NextToken?: string | undefined;
}

export interface GetNetworkInsightsAccessScopeContentRequest {
  NetworkInsightsAccessScopeId: string;
  DryRun?: boolean | undefined;
}

export interface GetNetworkInsightsAccessScopeContentResult {
  NetworkInsightsAccessScopeContent?: NetworkInsightsAccessScopeContent | undefined;
}

export interface GetNetworkingFlexCostAllocationPolicyVersionsRequest {
  FcaPolicyId: string;
  VersionsToInclude?: readonly number[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GetNetworkingFlexCostAllocationPolicyVersionsResult {
  FcaPolicyVersions?: readonly FlexCostAllocationPolicyVersion[] | undefined;
}

export interface GetPasswordDataRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
}

export interface GetPasswordDataResult {
  InstanceId?: string | undefined;
  Timestamp?: Date | undefined;
  PasswordData?: string | undefined;
}

export interface GetReservedInstancesExchangeQuoteRequest {
  ReservedInstanceIds: readonly string[];
  DryRun?: boolean | undefined;
  TargetConfigurations?: readonly TargetConfigurationRequest[] | undefined;
}

export interface GetReservedInstancesExchangeQuoteResult {
  CurrencyCode?: string | undefined;
  IsValidExchange?: boolean | undefined;
  OutputReservedInstancesWillExpireAt?: Date | undefined;
  PaymentDue?: string | undefined;
  ReservedInstanceValueRollup?: ReservationValue | undefined;
  ReservedInstanceValueSet?: readonly ReservedInstanceReservationValue[] | undefined;
  TargetConfigurationValueRollup?: ReservationValue | undefined;
  TargetConfigurationValueSet?: readonly TargetReservationValue[] | undefined;
  ValidationFailureReason?: string | undefined;
}

export interface GetRouteServerAssociationsRequest {
  RouteServerId: string;
  DryRun?: boolean | undefined;
}

export interface GetRouteServerAssociationsResult {
  RouteServerAssociations?: readonly RouteServerAssociation[] | undefined;
}

export interface GetRouteServerPropagationsRequest {
  RouteServerId: string;
  RouteTableId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetRouteServerPropagationsResult {
  RouteServerPropagations?: readonly RouteServerPropagation[] | undefined;
}

export interface GetRouteServerRoutingDatabaseRequest {
  RouteServerId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  Filters?: readonly Filter[] | undefined;
}

export interface GetRouteServerRoutingDatabaseResult {
  AreRoutesPersisted?: boolean | undefined;
  Routes?: readonly RouteServerRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface GetSecurityGroupsForVpcRequest {
  VpcId: string;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
}

export interface GetSecurityGroupsForVpcResult {
  NextToken?: string | undefined;
  SecurityGroupForVpcs?: readonly SecurityGroupForVpc[] | undefined;
}

export interface GetSerialConsoleAccessStatusRequest {
  DryRun?: boolean | undefined;
}

export interface GetSerialConsoleAccessStatusResult {
  SerialConsoleAccessEnabled?: boolean | undefined;
  ManagedBy?: string | undefined;
}

export interface GetSnapshotBlockPublicAccessStateRequest {
  DryRun?: boolean | undefined;
}

export interface GetSnapshotBlockPublicAccessStateResult {
  State?: string | undefined;
  ManagedBy?: string | undefined;
}

export interface GetSpotPlacementScoresRequest {
  TargetCapacity: number;
  InstanceTypes?: readonly string[] | undefined;
  TargetCapacityUnitType?: string | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  RegionNames?: readonly string[] | undefined;
  InstanceRequirementsWithMetadata?: InstanceRequirementsWithMetadataRequest | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  IncludeLocalZones?: boolean | undefined;
}

export interface GetSpotPlacementScoresResult {
  SpotPlacementScores?: readonly SpotPlacementScore[] | undefined;
  NextToken?: string | undefined;
}

export interface GetSubnetCidrReservationsRequest {
  SubnetId: string;
  Filters?: readonly Filter[] | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
}

export interface GetSubnetCidrReservationsResult {
  SubnetIpv4CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  SubnetIpv6CidrReservations?: readonly SubnetCidrReservation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayAttachmentNatConfigurationRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayAttachmentNatConfigurationResult {
  TransitGatewayAttachmentId?: string | undefined;
  NatGatewaySupport?: string | undefined;
  NatSystemRouteSupport?: string | undefined;
  NatGatewayRules?: readonly TransitGatewayNatRule[] | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsRequest {
  TransitGatewayAttachmentId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayAttachmentPropagationsResult {
  TransitGatewayAttachmentPropagations?: readonly TransitGatewayAttachmentPropagation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayMeteringPolicyEntriesRequest {
  TransitGatewayMeteringPolicyId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayMeteringPolicyEntriesResult {
  TransitGatewayMeteringPolicyEntries?: readonly TransitGatewayMeteringPolicyEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayMulticastDomainAssociationsResult {
  MulticastDomainAssociations?: readonly TransitGatewayMulticastDomainAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsRequest {
  TransitGatewayPolicyTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPolicyTableAssociationsResult {
  Associations?: readonly TransitGatewayPolicyTableAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayPolicyTableEntriesRequest {
  TransitGatewayPolicyTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPolicyTableEntriesResult {
  TransitGatewayPolicyTableEntries?: readonly TransitGatewayPolicyTableEntry[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayPrefixListReferencesRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayPrefixListReferencesResult {
  TransitGatewayPrefixListReferences?: readonly TransitGatewayPrefixListReference[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTableAssociationsResult {
  Associations?: readonly TransitGatewayRouteTableAssociation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsRequest {
  TransitGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetTransitGatewayRouteTablePropagationsResult {
  TransitGatewayRouteTablePropagations?: readonly TransitGatewayRouteTablePropagation[] | undefined;
  NextToken?: string | undefined;
}

export interface GetVerifiedAccessEndpointPolicyRequest {
  VerifiedAccessEndpointId: string;
  DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessEndpointPolicyResult {
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetVerifiedAccessEndpointTargetsRequest {
  VerifiedAccessEndpointId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessEndpointTargetsResult {
  VerifiedAccessEndpointTargets?: readonly VerifiedAccessEndpointTarget[] | undefined;
  NextToken?: string | undefined;
}

export interface GetVerifiedAccessGroupPolicyRequest {
  VerifiedAccessGroupId: string;
  DryRun?: boolean | undefined;
}

export interface GetVerifiedAccessGroupPolicyResult {
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
}

export interface GetVpcResourcesBlockingEncryptionEnforcementRequest {
  VpcId: string;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetVpcResourcesBlockingEncryptionEnforcementResult {
  NonCompliantResources?: readonly VpcEncryptionNonCompliantResource[] | undefined;
  NextToken?: string | undefined;
}

export interface GetVpnConnectionDeviceSampleConfigurationRequest {
  VpnConnectionId: string;
  VpnConnectionDeviceTypeId: string;
  InternetKeyExchangeVersion?: string | undefined;
  SampleType?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetVpnConnectionDeviceSampleConfigurationResult {
  VpnConnectionDeviceSampleConfiguration?: string | undefined;
}

export interface GetVpnConnectionDeviceTypesRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface GetVpnConnectionDeviceTypesResult {
  VpnConnectionDeviceTypes?: readonly VpnConnectionDeviceType[] | undefined;
  NextToken?: string | undefined;
}

export interface GetVpnTunnelReplacementStatusRequest {
  VpnConnectionId: string;
  VpnTunnelOutsideIpAddress: string;
  DryRun?: boolean | undefined;
}

export interface GetVpnTunnelReplacementStatusResult {
  VpnConnectionId?: string | undefined;
  TransitGatewayId?: string | undefined;
  CustomerGatewayId?: string | undefined;
  VpnGatewayId?: string | undefined;
  VpnTunnelOutsideIpAddress?: string | undefined;
  MaintenanceDetails?: MaintenanceDetails | undefined;
}

export interface GpuDeviceInfo {
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  Count?: number | undefined;
  LogicalGpuCount?: number | undefined;
  GpuPartitionSize?: number | undefined;
  Workloads?: readonly string[] | undefined;
  MemoryInfo?: GpuDeviceMemoryInfo | undefined;
}

export interface GpuDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface GpuInfo {
  Gpus?: readonly GpuDeviceInfo[] | undefined;
  TotalGpuMemoryInMiB?: number | undefined;
}

export interface GroupIdentifier {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
}

export interface HealthCheckPathDestinationRequestObject {
  SubnetId?: string | undefined;
  SecurityGroupId?: string | undefined;
}

export interface HealthCheckPathDestinationResponseObject {
  SubnetId?: string | undefined;
  SecurityGroupId?: string | undefined;
}

export interface HealthCheckPathRequestObject {
  Source?: HealthCheckPathSourceRequestObject | undefined;
  Destinations?: readonly HealthCheckPathDestinationRequestObject[] | undefined;
}

export interface HealthCheckPathResponseObject {
  Source?: HealthCheckPathSourceResponseObject | undefined;
  Destinations?: readonly HealthCheckPathDestinationResponseObject[] | undefined;
}

export interface HealthCheckPathSourceRequestObject {
  SubnetId?: string | undefined;
  SecurityGroupId?: string | undefined;
}

export interface HealthCheckPathSourceResponseObject {
  SubnetId?: string | undefined;
  SecurityGroupId?: string | undefined;
}

export interface HibernationOptions {
  Configured?: boolean | undefined;
}

export interface HibernationOptionsRequest {
  Configured?: boolean | undefined;
}

export interface HistoryRecord {
  EventInformation?: EventInformation | undefined;
  EventType?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface HistoryRecordEntry {
  EventInformation?: EventInformation | undefined;
  EventType?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface Host {
  AutoPlacement?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailableCapacity?: AvailableCapacity | undefined;
  ClientToken?: string | undefined;
  HostId?: string | undefined;
  HostProperties?: HostProperties | undefined;
  HostReservationId?: string | undefined;
  Instances?: readonly HostInstance[] | undefined;
  State?: string | undefined;
  AllocationTime?: Date | undefined;
  ReleaseTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  HostRecovery?: string | undefined;
  AllowsMultipleInstanceTypes?: string | undefined;
  OwnerId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  MemberOfServiceLinkedResourceGroup?: boolean | undefined;
  OutpostArn?: string | undefined;
  HostMaintenance?: string | undefined;
  AssetId?: string | undefined;
  CpuOptions?: HostCpuOptions | undefined;
}

export interface HostCpuOptions {
  AmdSevSnp?: string | undefined;
}

export interface HostCpuOptionsRequest {
  AmdSevSnp?: string | undefined;
}

export interface HostInstance {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  OwnerId?: string | undefined;
}

export interface HostOffering {
  CurrencyCode?: string | undefined;
  Duration?: number | undefined;
  HourlyPrice?: string | undefined;
  InstanceFamily?: string | undefined;
  OfferingId?: string | undefined;
  PaymentOption?: string | undefined;
  UpfrontPrice?: string | undefined;
}

export interface HostProperties {
  Cores?: number | undefined;
  InstanceType?: string | undefined;
  InstanceFamily?: string | undefined;
  Sockets?: number | undefined;
  TotalVCpus?: number | undefined;
}

export interface HostReservation {
  Count?: number | undefined;
  CurrencyCode?: string | undefined;
  Duration?: number | undefined;
  End?: Date | undefined;
  HostIdSet?: readonly string[] | undefined;
  HostReservationId?: string | undefined;
  HourlyPrice?: string | undefined;
  InstanceFamily?: string | undefined;
  OfferingId?: string | undefined;
  PaymentOption?: string | undefined;
  Start?: Date | undefined;
  State?: string | undefined;
  UpfrontPrice?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IKEVersionsListValue {
  Value?: string | undefined;
}

export interface IKEVersionsRequestListValue {
  Value?: string | undefined;
}

export interface IamInstanceProfile {
  Arn?: string | undefined;
  Id?: string | undefined;
}

export interface IamInstanceProfileAssociation {
  AssociationId?: string | undefined;
  InstanceId?: string | undefined;
  IamInstanceProfile?: IamInstanceProfile | undefined;
  State?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface IamInstanceProfileSpecification {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface IcmpTypeCode {
  Code?: number | undefined;
  Type?: number | undefined;
}

export interface IdFormat {
  Deadline?: Date | undefined;
  Resource?: string | undefined;
  UseLongIds?: boolean | undefined;
}

export interface Image {
  PlatformDetails?: string | undefined;
  UsageOperation?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  Description?: string | undefined;
  EnaSupport?: boolean | undefined;
  Hypervisor?: string | undefined;
  ImageOwnerAlias?: string | undefined;
  Name?: string | undefined;
  RootDeviceName?: string | undefined;
  RootDeviceType?: string | undefined;
  SriovNetSupport?: string | undefined;
  StateReason?: StateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VirtualizationType?: string | undefined;
  BootMode?: string | undefined;
  TpmSupport?: string | undefined;
  DeprecationTime?: string | undefined;
  ImdsSupport?: string | undefined;
  SourceInstanceId?: string | undefined;
  DeregistrationProtection?: string | undefined;
  LastLaunchedTime?: string | undefined;
  ImageAllowed?: boolean | undefined;
  SourceImageId?: string | undefined;
  SourceImageRegion?: string | undefined;
  FreeTierEligible?: boolean | undefined;
  PublicSsmParameterName?: string | undefined;
  ImageWatermarks?: readonly ImageWatermark[] | undefined;
  ScanResults?: ScanResults | undefined;
  InstanceTypeSpecification?: InstanceTypeSpecification | undefined;
  ImageId?: string | undefined;
  ImageLocation?: string | undefined;
  State?: string | undefined;
  OwnerId?: string | undefined;
  CreationDate?: string | undefined;
  Public?: boolean | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  Architecture?: string | undefined;
  ImageType?: string | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  Platform?: string | undefined;
}

export interface ImageAncestryEntry {
  CreationDate?: Date | undefined;
  ImageId?: string | undefined;
  ImageOwnerAlias?: string | undefined;
  SourceImageId?: string | undefined;
  SourceImageRegion?: string | undefined;
}

export interface ImageAttribute {
  Description?: AttributeValue | undefined;
  KernelId?: AttributeValue | undefined;
  RamdiskId?: AttributeValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  BootMode?: AttributeValue | undefined;
  TpmSupport?: AttributeValue | undefined;
  UefiData?: AttributeValue | undefined;
  LastLaunchedTime?: AttributeValue | undefined;
  ImdsSupport?: AttributeValue | undefined;
  DeregistrationProtection?: AttributeValue | undefined;
  ImageId?: string | undefined;
  LaunchPermissions?: readonly LaunchPermission[] | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
}

export interface ImageCriterion {
  ImageProviders?: readonly string[] | undefined;
  MarketplaceProductCodes?: readonly string[] | undefined;
  ImageNames?: readonly string[] | undefined;
  DeprecationTimeCondition?: DeprecationTimeCondition | undefined;
  CreationDateCondition?: CreationDateCondition | undefined;
  ImageWatermarks?: readonly ImageWatermarkFilterResponse[] | undefined;
  ScanResultCondition?: ScanResultCondition | undefined;
}

export interface ImageCriterionRequest {
  ImageProviders?: readonly string[] | undefined;
  MarketplaceProductCodes?: readonly string[] | undefined;
  ImageNames?: readonly string[] | undefined;
  DeprecationTimeCondition?: DeprecationTimeConditionRequest | undefined;
  CreationDateCondition?: CreationDateConditionRequest | undefined;
  ImageWatermarks?: readonly ImageWatermarkFilterRequest[] | undefined;
  ScanResultCondition?: ScanResultConditionRequest | undefined;
}

export interface ImageDiskContainer {
  Description?: string | undefined;
  DeviceName?: string | undefined;
  Format?: string | undefined;
  SnapshotId?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucket | undefined;
}

export interface ImageFinding {
  FixAvailable?: boolean | undefined;
  Score?: number | undefined;
  FirstObservedAt?: Date | undefined;
  UpdatedAt?: Date | undefined;
  Title?: string | undefined;
  Paths?: readonly string[] | undefined;
  SeverityLabel?: string | undefined;
  SnapshotId?: string | undefined;
}

export interface ImageMetadata {
  ImageId?: string | undefined;
  Name?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  ImageOwnerAlias?: string | undefined;
  CreationDate?: string | undefined;
  DeprecationTime?: string | undefined;
  ImageAllowed?: boolean | undefined;
  IsPublic?: boolean | undefined;
  ImageWatermarks?: readonly ImageWatermark[] | undefined;
}

export interface ImageRecycleBinInfo {
  ImageId?: string | undefined;
  Name?: string | undefined;
  Description?: string | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
}

export interface ImageReference {
  ImageId?: string | undefined;
  ResourceType?: string | undefined;
  Arn?: string | undefined;
}

export interface ImageUsageReport {
  ImageId?: string | undefined;
  ReportId?: string | undefined;
  ResourceTypes?: readonly ImageUsageResourceType[] | undefined;
  AccountIds?: readonly string[] | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  CreationTime?: Date | undefined;
  ExpirationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImageUsageReportEntry {
  ResourceType?: string | undefined;
  ReportId?: string | undefined;
  UsageCount?: number | undefined;
  AccountId?: string | undefined;
  ImageId?: string | undefined;
  ReportCreationTime?: Date | undefined;
}

export interface ImageUsageResourceType {
  ResourceType?: string | undefined;
  ResourceTypeOptions?: readonly ImageUsageResourceTypeOption[] | undefined;
}

export interface ImageUsageResourceTypeOption {
  OptionName?: string | undefined;
  OptionValues?: readonly string[] | undefined;
}

export interface ImageUsageResourceTypeOptionRequest {
  OptionName?: string | undefined;
  OptionValues?: readonly string[] | undefined;
}

export interface ImageUsageResourceTypeRequest {
  ResourceType?: string | undefined;
  ResourceTypeOptions?: readonly ImageUsageResourceTypeOptionRequest[] | undefined;
}

export interface ImageWatermark {
  WatermarkKey?: string | undefined;
  SourceImageRegion?: string | undefined;
  SourceImageId?: string | undefined;
  SourceImageCreationTime?: Date | undefined;
  WatermarkCreationTime?: Date | undefined;
}

export interface ImageWatermarkFilterRequest {
  WatermarkKey?: string | undefined;
  SourceImageRegion?: string | undefined;
  MaximumDaysSinceSourceImageCreated?: number | undefined;
  MaximumDaysSinceWatermarkCreated?: number | undefined;
}

export interface ImageWatermarkFilterResponse {
  WatermarkKey?: string | undefined;
  SourceImageRegion?: string | undefined;
  MaximumDaysSinceSourceImageCreated?: number | undefined;
  MaximumDaysSinceWatermarkCreated?: number | undefined;
}

export interface ImportClientVpnClientCertificateRevocationListRequest {
  ClientVpnEndpointId: string;
  CertificateRevocationList: string;
  DryRun?: boolean | undefined;
}

export interface ImportClientVpnClientCertificateRevocationListResult {
  Return?: boolean | undefined;
}

export interface ImportImageLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageLicenseConfigurationResponse {
  LicenseConfigurationArn?: string | undefined;
}

export interface ImportImageRequest {
  Architecture?: string | undefined;
  ClientData?: ClientData | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  DiskContainers?: readonly ImageDiskContainer[] | undefined;
  DryRun?: boolean | undefined;
  Encrypted?: boolean | undefined;
  Hypervisor?: string | undefined;
  KmsKeyId?: string | undefined;
  LicenseType?: string | undefined;
  Platform?: string | undefined;
  RoleName?: string | undefined;
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationRequest[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  UsageOperation?: string | undefined;
  BootMode?: string | undefined;
}

export interface ImportImageResult {
  Architecture?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  Hypervisor?: string | undefined;
  ImageId?: string | undefined;
  ImportTaskId?: string | undefined;
  KmsKeyId?: string | undefined;
  LicenseType?: string | undefined;
  Platform?: string | undefined;
  Progress?: string | undefined;
  SnapshotDetails?: readonly SnapshotDetail[] | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  Tags?: readonly Tag[] | undefined;
  UsageOperation?: string | undefined;
}

export interface ImportImageTask {
  Architecture?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  Hypervisor?: string | undefined;
  ImageId?: string | undefined;
  ImportTaskId?: string | undefined;
  KmsKeyId?: string | undefined;
  LicenseType?: string | undefined;
  Platform?: string | undefined;
  Progress?: string | undefined;
  SnapshotDetails?: readonly SnapshotDetail[] | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  LicenseSpecifications?: readonly ImportImageLicenseConfigurationResponse[] | undefined;
  UsageOperation?: string | undefined;
  BootMode?: string | undefined;
}

export interface ImportInstanceLaunchSpecification {
  Architecture?: string | undefined;
  GroupNames?: readonly string[] | undefined;
  GroupIds?: readonly string[] | undefined;
  AdditionalInfo?: string | undefined;
  UserData?: UserData | undefined;
  InstanceType?: string | undefined;
  Placement?: Placement | undefined;
  Monitoring?: boolean | undefined;
  SubnetId?: string | undefined;
  InstanceInitiatedShutdownBehavior?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface ImportInstanceRequest {
  Platform: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  LaunchSpecification?: ImportInstanceLaunchSpecification | undefined;
  DiskImages?: readonly DiskImage[] | undefined;
}

export interface ImportInstanceResult {
  ConversionTask?: ConversionTask | undefined;
}

export interface ImportInstanceTaskDetails {
  Description?: string | undefined;
  InstanceId?: string | undefined;
  Platform?: string | undefined;
  Volumes?: readonly ImportInstanceVolumeDetailItem[] | undefined;
}

export interface ImportInstanceVolumeDetailItem {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  BytesConverted?: number | undefined;
  Description?: string | undefined;
  Image?: DiskImageDescription | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Volume?: DiskImageVolumeDescription | undefined;
}

export interface ImportKeyPairRequest {
  KeyName: string;
  PublicKeyMaterial: Uint8Array;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ImportKeyPairResult {
  KeyFingerprint?: string | undefined;
  KeyName?: string | undefined;
  KeyPairId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImportSnapshotRequest {
  ClientData?: ClientData | undefined;
  ClientToken?: string | undefined;
  Description?: string | undefined;
  DiskContainer?: SnapshotDiskContainer | undefined;
  DryRun?: boolean | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  RoleName?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface ImportSnapshotResult {
  Description?: string | undefined;
  ImportTaskId?: string | undefined;
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImportSnapshotTask {
  Description?: string | undefined;
  ImportTaskId?: string | undefined;
  SnapshotTaskDetail?: SnapshotTaskDetail | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface ImportVolumeRequest {
  Image: DiskImageDetail;
  Volume: VolumeDetail;
  AvailabilityZoneId?: string | undefined;
  DryRun?: boolean | undefined;
  AvailabilityZone?: string | undefined;
  Description?: string | undefined;
}

export interface ImportVolumeResult {
  ConversionTask?: ConversionTask | undefined;
}

export interface ImportVolumeTaskDetails {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  BytesConverted?: number | undefined;
  Description?: string | undefined;
  Image?: DiskImageDescription | undefined;
  Volume?: DiskImageVolumeDescription | undefined;
}

export interface InferenceAcceleratorInfo {
  Accelerators?: readonly InferenceDeviceInfo[] | undefined;
  TotalInferenceMemoryInMiB?: number | undefined;
}

export interface InferenceDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  MemoryInfo?: InferenceDeviceMemoryInfo | undefined;
}

export interface InferenceDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface InitializationStatusDetails {
  InitializationType?: string | undefined;
  Progress?: number | undefined;
  EstimatedTimeToCompleteInSeconds?: number | undefined;
}

export interface Instance {
  Architecture?: string | undefined;
  BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  ClientToken?: string | undefined;
  EbsOptimized?: boolean | undefined;
  EnaSupport?: boolean | undefined;
  Hypervisor?: string | undefined;
  IamInstanceProfile?: IamInstanceProfile | undefined;
  InstanceLifecycle?: string | undefined;
  ElasticGpuAssociations?: readonly ElasticGpuAssociation[] | undefined;
  ElasticInferenceAcceleratorAssociations?: readonly ElasticInferenceAcceleratorAssociation[] | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterface[] | undefined;
  OutpostArn?: string | undefined;
  RootDeviceName?: string | undefined;
  RootDeviceType?: string | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
  SourceDestCheck?: boolean | undefined;
  SpotInstanceRequestId?: string | undefined;
  SriovNetSupport?: string | undefined;
  StateReason?: StateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VirtualizationType?: string | undefined;
  CpuOptions?: CpuOptions | undefined;
  CapacityBlockId?: string | undefined;
  CapacityReservationId?: string | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecificationResponse | undefined;
  HibernationOptions?: HibernationOptions | undefined;
  Licenses?: readonly LicenseConfiguration[] | undefined;
  MetadataOptions?: InstanceMetadataOptionsResponse | undefined;
  EnclaveOptions?: EnclaveOptions | undefined;
  BootMode?: string | undefined;
  PlatformDetails?: string | undefined;
  UsageOperation?: string | undefined;
  UsageOperationUpdateTime?: Date | undefined;
  PrivateDnsNameOptions?: PrivateDnsNameOptionsResponse | undefined;
  Ipv6Address?: string | undefined;
  TpmSupport?: string | undefined;
  MaintenanceOptions?: InstanceMaintenanceOptions | undefined;
  CurrentInstanceBootMode?: string | undefined;
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptions | undefined;
  Operator?: OperatorResponse | undefined;
  SecondaryInterfaces?: readonly InstanceSecondaryInterface[] | undefined;
  InstanceId?: string | undefined;
  ImageId?: string | undefined;
  State?: InstanceState | undefined;
  PrivateDnsName?: string | undefined;
  PublicDnsName?: string | undefined;
  StateTransitionReason?: string | undefined;
  KeyName?: string | undefined;
  AmiLaunchIndex?: number | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  InstanceType?: string | undefined;
  LaunchTime?: Date | undefined;
  Placement?: Placement | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  Platform?: string | undefined;
  Monitoring?: Monitoring | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PublicIpAddress?: string | undefined;
}

export interface InstanceApplicationStatus {
  InstanceId?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  ApplicationStatus?: ApplicationStatus | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InstanceAttachmentEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: InstanceAttachmentEnaSrdUdpSpecification | undefined;
}

export interface InstanceAttachmentEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface InstanceAttribute {
  BlockDeviceMappings?: readonly InstanceBlockDeviceMapping[] | undefined;
  DisableApiTermination?: AttributeBooleanValue | undefined;
  EnaSupport?: AttributeBooleanValue | undefined;
  EnclaveOptions?: EnclaveOptions | undefined;
  EbsOptimized?: AttributeBooleanValue | undefined;
  InstanceId?: string | undefined;
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  InstanceType?: AttributeValue | undefined;
  KernelId?: AttributeValue | undefined;
  ProductCodes?: readonly ProductCode[] | undefined;
  RamdiskId?: AttributeValue | undefined;
  RootDeviceName?: AttributeValue | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  UserData?: AttributeValue | undefined;
  DisableApiStop?: AttributeBooleanValue | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
}

export interface InstanceBlockDeviceMapping {
  DeviceName?: string | undefined;
  Ebs?: EbsInstanceBlockDevice | undefined;
}

export interface InstanceBlockDeviceMappingSpecification {
  DeviceName?: string | undefined;
  Ebs?: EbsInstanceBlockDeviceSpecification | undefined;
  VirtualName?: string | undefined;
  NoDevice?: string | undefined;
}

export interface InstanceCapacity {
  AvailableCapacity?: number | undefined;
  InstanceType?: string | undefined;
  TotalCapacity?: number | undefined;
}

export interface InstanceConnectEndpointDnsNames {
  DnsName?: string | undefined;
  FipsDnsName?: string | undefined;
}

export interface InstanceConnectEndpointPublicDnsNames {
  Ipv4?: InstanceConnectEndpointDnsNames | undefined;
  Dualstack?: InstanceConnectEndpointDnsNames | undefined;
}

export interface InstanceCount {
  InstanceCount?: number | undefined;
  State?: string | undefined;
}

export interface InstanceCreditSpecification {
  InstanceId?: string | undefined;
  CpuCredits?: string | undefined;
}

export interface InstanceCreditSpecificationRequest {
  InstanceId: string;
  CpuCredits?: string | undefined;
}

export interface InstanceEventWindow {
  InstanceEventWindowId?: string | undefined;
  TimeRanges?: readonly InstanceEventWindowTimeRange[] | undefined;
  Name?: string | undefined;
  CronExpression?: string | undefined;
  AssociationTarget?: InstanceEventWindowAssociationTarget | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InstanceEventWindowAssociationRequest {
  InstanceIds?: readonly string[] | undefined;
  InstanceTags?: readonly Tag[] | undefined;
  DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowAssociationTarget {
  InstanceIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
  DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowDisassociationRequest {
  InstanceIds?: readonly string[] | undefined;
  InstanceTags?: readonly Tag[] | undefined;
  DedicatedHostIds?: readonly string[] | undefined;
}

export interface InstanceEventWindowStateChange {
  InstanceEventWindowId?: string | undefined;
  State?: string | undefined;
}

export interface InstanceEventWindowTimeRange {
  StartWeekDay?: string | undefined;
  StartHour?: number | undefined;
  EndWeekDay?: string | undefined;
  EndHour?: number | undefined;
}

export interface InstanceEventWindowTimeRangeRequest {
  StartWeekDay?: string | undefined;
  StartHour?: number | undefined;
  EndWeekDay?: string | undefined;
  EndHour?: number | undefined;
}

export interface InstanceExportDetails {
  InstanceId?: string | undefined;
  TargetEnvironment?: string | undefined;
}

export interface InstanceFamilyCreditSpecification {
  InstanceFamily?: string | undefined;
  CpuCredits?: string | undefined;
}

export interface InstanceFlexCostAllocationPolicyDocument {
  ReportingGranularity: readonly string[];
  Dimensions: readonly string[];
  CidrRangeSpecifications?: FlexCostAllocationCidrRangeSpecifications | undefined;
}

export interface InstanceImageMetadata {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  LaunchTime?: Date | undefined;
  AvailabilityZone?: string | undefined;
  ZoneId?: string | undefined;
  State?: InstanceState | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ImageMetadata?: ImageMetadata | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface InstanceIpv4Prefix {
  Ipv4Prefix?: string | undefined;
}

export interface InstanceIpv6Address {
  Ipv6Address?: string | undefined;
  IsPrimaryIpv6?: boolean | undefined;
}

export interface InstanceIpv6AddressRequest {
  Ipv6Address?: string | undefined;
}

export interface InstanceIpv6Prefix {
  Ipv6Prefix?: string | undefined;
}

export interface InstanceMaintenanceOptions {
  AutoRecovery?: string | undefined;
  RebootMigration?: string | undefined;
}

export interface InstanceMaintenanceOptionsRequest {
  AutoRecovery?: string | undefined;
}

export interface InstanceMarketOptionsRequest {
  MarketType?: string | undefined;
  SpotOptions?: SpotMarketOptions | undefined;
}

export interface InstanceMetadataDefaultsResponse {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  InstanceMetadataTags?: string | undefined;
  ManagedBy?: string | undefined;
  ManagedExceptionMessage?: string | undefined;
  HttpTokensEnforced?: string | undefined;
}

export interface InstanceMetadataOptionsRequest {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  HttpProtocolIpv6?: string | undefined;
  InstanceMetadataTags?: string | undefined;
}

export interface InstanceMetadataOptionsResponse {
  State?: string | undefined;
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  HttpProtocolIpv6?: string | undefined;
  InstanceMetadataTags?: string | undefined;
}

export interface InstanceMonitoring {
  InstanceId?: string | undefined;
  Monitoring?: Monitoring | undefined;
}

export interface InstanceNetworkInterface {
  Association?: InstanceNetworkInterfaceAssociation | undefined;
  Attachment?: InstanceNetworkInterfaceAttachment | undefined;
  Description?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  MacAddress?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly InstancePrivateIpAddress[] | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: string | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  InterfaceType?: string | undefined;
  Ipv4Prefixes?: readonly InstanceIpv4Prefix[] | undefined;
  Ipv6Prefixes?: readonly InstanceIpv6Prefix[] | undefined;
  ConnectionTrackingConfiguration?: ConnectionTrackingSpecificationResponse | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface InstanceNetworkInterfaceAssociation {
  CarrierIp?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  IpOwnerId?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIp?: string | undefined;
}

export interface InstanceNetworkInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  Status?: string | undefined;
  NetworkCardIndex?: number | undefined;
  EnaSrdSpecification?: InstanceAttachmentEnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkInterfaceSpecification {
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  AssociateCarrierIpAddress?: boolean | undefined;
  InterfaceType?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  EnaQueueCount?: number | undefined;
}

export interface InstanceNetworkPerformanceOptions {
  BandwidthWeighting?: string | undefined;
}

export interface InstanceNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: string | undefined;
}

export interface InstancePrivateIpAddress {
  Association?: InstanceNetworkInterfaceAssociation | undefined;
  Primary?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface InstanceRequirements {
  VCpuCount?: VCpuCountRange | undefined;
  MemoryMiB?: MemoryMiB | undefined;
  CpuManufacturers?: readonly string[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpu | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly string[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: string | undefined;
  BurstablePerformance?: string | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCount | undefined;
  LocalStorage?: string | undefined;
  LocalStorageTypes?: readonly string[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGB | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbps | undefined;
  AcceleratorTypes?: readonly string[] | undefined;
  AcceleratorCount?: AcceleratorCount | undefined;
  AcceleratorManufacturers?: readonly string[] | undefined;
  AcceleratorNames?: readonly string[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiB | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbps | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactors | undefined;
  RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceRequirementsRequest {
  VCpuCount: VCpuCountRangeRequest;
  MemoryMiB: MemoryMiBRequest;
  CpuManufacturers?: readonly string[] | undefined;
  MemoryGiBPerVCpu?: MemoryGiBPerVCpuRequest | undefined;
  ExcludedInstanceTypes?: readonly string[] | undefined;
  InstanceGenerations?: readonly string[] | undefined;
  SpotMaxPricePercentageOverLowestPrice?: number | undefined;
  OnDemandMaxPricePercentageOverLowestPrice?: number | undefined;
  BareMetal?: string | undefined;
  BurstablePerformance?: string | undefined;
  RequireHibernateSupport?: boolean | undefined;
  NetworkInterfaceCount?: NetworkInterfaceCountRequest | undefined;
  LocalStorage?: string | undefined;
  LocalStorageTypes?: readonly string[] | undefined;
  TotalLocalStorageGB?: TotalLocalStorageGBRequest | undefined;
  BaselineEbsBandwidthMbps?: BaselineEbsBandwidthMbpsRequest | undefined;
  AcceleratorTypes?: readonly string[] | undefined;
  AcceleratorCount?: AcceleratorCountRequest | undefined;
  AcceleratorManufacturers?: readonly string[] | undefined;
  AcceleratorNames?: readonly string[] | undefined;
  AcceleratorTotalMemoryMiB?: AcceleratorTotalMemoryMiBRequest | undefined;
  NetworkBandwidthGbps?: NetworkBandwidthGbpsRequest | undefined;
  AllowedInstanceTypes?: readonly string[] | undefined;
  MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number | undefined;
  BaselinePerformanceFactors?: BaselinePerformanceFactorsRequest | undefined;
  RequireEncryptionInTransit?: boolean | undefined;
}

export interface InstanceRequirementsWithMetadataRequest {
  ArchitectureTypes?: readonly string[] | undefined;
  VirtualizationTypes?: readonly string[] | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
}

export interface InstanceSecondaryInterface {
  Attachment?: InstanceSecondaryInterfaceAttachment | undefined;
  MacAddress?: string | undefined;
  SecondaryInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddress[] | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: string | undefined;
  SecondarySubnetId?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  InterfaceType?: string | undefined;
}

export interface InstanceSecondaryInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  Status?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddress {
  PrivateIpAddress?: string | undefined;
}

export interface InstanceSecondaryInterfacePrivateIpAddressRequest {
  PrivateIpAddress: string;
}

export interface InstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly InstanceSecondaryInterfacePrivateIpAddressRequest[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface InstanceSpecification {
  InstanceId: string;
  ExcludeBootVolume?: boolean | undefined;
  ExcludeDataVolumeIds?: readonly string[] | undefined;
}

export interface InstanceState {
  Code?: number | undefined;
  Name?: string | undefined;
}

export interface InstanceStateChange {
  InstanceId?: string | undefined;
  CurrentState?: InstanceState | undefined;
  PreviousState?: InstanceState | undefined;
}

export interface InstanceStatus {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  OutpostArn?: string | undefined;
  Operator?: OperatorResponse | undefined;
  Events?: readonly InstanceStatusEvent[] | undefined;
  InstanceId?: string | undefined;
  InstanceState?: InstanceState | undefined;
  InstanceStatus?: InstanceStatusSummary | undefined;
  SystemStatus?: InstanceStatusSummary | undefined;
  AttachedEbsStatus?: EbsStatusSummary | undefined;
  ApplicationStatus?: ApplicationStatusSummary | undefined;
  PerformanceStatus?: PerformanceStatusSummary | undefined;
}

export interface InstanceStatusDetails {
  ImpairedSince?: Date | undefined;
  Name?: string | undefined;
  Status?: string | undefined;
}

export interface InstanceStatusEvent {
  InstanceEventId?: string | undefined;
  Code?: string | undefined;
  Description?: string | undefined;
  NotAfter?: Date | undefined;
  NotBefore?: Date | undefined;
  NotBeforeDeadline?: Date | undefined;
}

export interface InstanceStatusSummary {
  Details?: readonly InstanceStatusDetails[] | undefined;
  Status?: string | undefined;
}

export interface InstanceStorageInfo {
  TotalSizeInGB?: number | undefined;
  Disks?: readonly DiskInfo[] | undefined;
  NvmeSupport?: string | undefined;
  EncryptionSupport?: string | undefined;
}

export interface InstanceTagNotificationAttribute {
  InstanceTagKeys?: readonly string[] | undefined;
  IncludeAllTagsOfInstance?: boolean | undefined;
}

export interface InstanceTopology {
  InstanceId?: string | undefined;
  InstanceType?: string | undefined;
  GroupName?: string | undefined;
  NetworkNodes?: readonly string[] | undefined;
  AvailabilityZone?: string | undefined;
  ZoneId?: string | undefined;
  CapacityBlockId?: string | undefined;
}

export interface InstanceTypeInfo {
  InstanceType?: string | undefined;
  CurrentGeneration?: boolean | undefined;
  FreeTierEligible?: boolean | undefined;
  SupportedUsageClasses?: readonly string[] | undefined;
  SupportedRootDeviceTypes?: readonly string[] | undefined;
  SupportedVirtualizationTypes?: readonly string[] | undefined;
  BareMetal?: boolean | undefined;
  Hypervisor?: string | undefined;
  ProcessorInfo?: ProcessorInfo | undefined;
  VCpuInfo?: VCpuInfo | undefined;
  MemoryInfo?: MemoryInfo | undefined;
  InstanceStorageSupported?: boolean | undefined;
  InstanceStorageInfo?: InstanceStorageInfo | undefined;
  EbsInfo?: EbsInfo | undefined;
  NetworkInfo?: NetworkInfo | undefined;
  GpuInfo?: GpuInfo | undefined;
  FpgaInfo?: FpgaInfo | undefined;
  PlacementGroupInfo?: PlacementGroupInfo | undefined;
  InferenceAcceleratorInfo?: InferenceAcceleratorInfo | undefined;
  HibernationSupported?: boolean | undefined;
  BurstablePerformanceSupported?: boolean | undefined;
  DedicatedHostsSupported?: boolean | undefined;
  AutoRecoverySupported?: boolean | undefined;
  SupportedBootModes?: readonly string[] | undefined;
  NitroEnclavesSupport?: string | undefined;
  NitroTpmSupport?: string | undefined;
  NitroTpmInfo?: NitroTpmInfo | undefined;
  MediaAcceleratorInfo?: MediaAcceleratorInfo | undefined;
  NeuronInfo?: NeuronInfo | undefined;
  PhcSupport?: string | undefined;
  RebootMigrationSupport?: string | undefined;
  SupportedInRegion?: boolean | undefined;
}

export interface InstanceTypeInfoFromInstanceRequirements {
  InstanceType?: string | undefined;
}

export interface InstanceTypeItem {
  InstanceType?: string | undefined;
}

export interface InstanceTypeOffering {
  InstanceType?: string | undefined;
  LocationType?: string | undefined;
  Location?: string | undefined;
}

export interface InstanceTypeSpecification {
  SupportedInstanceTypes?: readonly InstanceTypeItem[] | undefined;
  UnsupportedInstanceTypes?: readonly InstanceTypeItem[] | undefined;
}

export interface InstanceTypeSpecificationRequest {
  SupportedInstanceTypes?: readonly string[] | undefined;
  UnsupportedInstanceTypes?: readonly string[] | undefined;
}

export interface InstanceUsage {
  AccountId?: string | undefined;
  UsedInstanceCount?: number | undefined;
}

export interface IntegrateServices {
  AthenaIntegrations?: readonly AthenaIntegration[] | undefined;
}

export interface InternetGateway {
  Attachments?: readonly InternetGatewayAttachment[] | undefined;
  InternetGatewayId?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface InternetGatewayAttachment {
  State?: string | undefined;
  VpcId?: string | undefined;
}

export interface InterruptibleCapacityAllocation {
  InstanceCount?: number | undefined;
  TargetInstanceCount?: number | undefined;
  Status?: string | undefined;
  InterruptibleCapacityReservationId?: string | undefined;
  InterruptionType?: string | undefined;
  ZeroSizePreference?: string | undefined;
}

export interface InterruptionInfo {
  SourceCapacityReservationId?: string | undefined;
  InterruptionType?: string | undefined;
}

export interface IpPermission {
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
  IpRanges?: readonly IpRange[] | undefined;
  Ipv6Ranges?: readonly Ipv6Range[] | undefined;
  PrefixListIds?: readonly PrefixListId[] | undefined;
}

export interface IpRange {
  Description?: string | undefined;
  CidrIp?: string | undefined;
}

export interface Ipam {
  OwnerId?: string | undefined;
  IpamId?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  PublicDefaultScopeId?: string | undefined;
  PrivateDefaultScopeId?: string | undefined;
  ScopeCount?: number | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  DefaultResourceDiscoveryId?: string | undefined;
  DefaultResourceDiscoveryAssociationId?: string | undefined;
  ResourceDiscoveryAssociationCount?: number | undefined;
  StateMessage?: string | undefined;
  Tier?: string | undefined;
  EnablePrivateGua?: boolean | undefined;
  MeteredAccount?: string | undefined;
}

export interface IpamAddressHistoryRecord {
  ResourceOwnerId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  ResourceCidr?: string | undefined;
  ResourceName?: string | undefined;
  ResourceComplianceStatus?: string | undefined;
  ResourceOverlapStatus?: string | undefined;
  VpcId?: string | undefined;
  SampledStartTime?: Date | undefined;
  SampledEndTime?: Date | undefined;
}

export interface IpamCidrAuthorizationContext {
  Message?: string | undefined;
  Signature?: string | undefined;
}

export interface IpamDiscoveredAccount {
  AccountId?: string | undefined;
  DiscoveryRegion?: string | undefined;
  FailureReason?: IpamDiscoveryFailureReason | undefined;
  LastAttemptedDiscoveryTime?: Date | undefined;
  LastSuccessfulDiscoveryTime?: Date | undefined;
  OrganizationalUnitId?: string | undefined;
}

export interface IpamDiscoveredPublicAddress {
  IpamResourceDiscoveryId?: string | undefined;
  AddressRegion?: string | undefined;
  Address?: string | undefined;
  AddressOwnerId?: string | undefined;
  AddressAllocationId?: string | undefined;
  AssociationStatus?: string | undefined;
  AddressType?: string | undefined;
  Service?: string | undefined;
  ServiceResource?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  PublicIpv4PoolId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  NetworkInterfaceDescription?: string | undefined;
  InstanceId?: string | undefined;
  Tags?: IpamPublicAddressTags | undefined;
  NetworkBorderGroup?: string | undefined;
  SecurityGroups?: readonly IpamPublicAddressSecurityGroup[] | undefined;
  SampleTime?: Date | undefined;
}

export interface IpamDiscoveredResourceCidr {
  IpamResourceDiscoveryId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceId?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceCidr?: string | undefined;
  IpSource?: string | undefined;
  ResourceType?: string | undefined;
  ResourceTags?: readonly IpamResourceTag[] | undefined;
  IpUsage?: number | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  NetworkInterfaceAttachmentStatus?: string | undefined;
  SampleTime?: Date | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface IpamDiscoveredRoute {
  IpamResourceDiscoveryId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwnerId?: string | undefined;
  Cidr?: string | undefined;
  Asn?: string | undefined;
  State?: string | undefined;
  AdvertisementType?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  PoolId?: string | undefined;
  IpamPoolId?: string | undefined;
  SampleTime?: Date | undefined;
}

export interface IpamDiscoveryFailureReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface IpamExternalResourceVerificationToken {
  IpamExternalResourceVerificationTokenId?: string | undefined;
  IpamExternalResourceVerificationTokenArn?: string | undefined;
  IpamId?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  TokenValue?: string | undefined;
  TokenName?: string | undefined;
  NotAfter?: Date | undefined;
  Status?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  State?: string | undefined;
}

export interface IpamInternetRegistryAssociation {
  OwnerId?: string | undefined;
  IpamInternetRegistryAssociationId?: string | undefined;
  IpamInternetRegistryAssociationArn?: string | undefined;
  IpamId?: string | undefined;
  IpamRegion?: string | undefined;
  Rir?: string | undefined;
  OrganizationHandle?: string | undefined;
  Description?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  ChildRequestXml?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamInternetRegistryAssociationAsn {
  Asn?: string | undefined;
  LastObservedAt?: Date | undefined;
}

export interface IpamInternetRegistryAssociationCidr {
  Cidr?: string | undefined;
  LastObservedAt?: Date | undefined;
}

export interface IpamOperatingRegion {
  RegionName?: string | undefined;
}

export interface IpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined;
}

export interface IpamPolicy {
  OwnerId?: string | undefined;
  IpamPolicyId?: string | undefined;
  IpamPolicyArn?: string | undefined;
  IpamPolicyRegion?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  IpamId?: string | undefined;
}

export interface IpamPolicyAllocationRule {
  SourceIpamPoolId?: string | undefined;
}

export interface IpamPolicyAllocationRuleRequest {
  SourceIpamPoolId?: string | undefined;
}

export interface IpamPolicyDocument {
  IpamPolicyId?: string | undefined;
  Locale?: string | undefined;
  ResourceType?: string | undefined;
  AllocationRules?: readonly IpamPolicyAllocationRule[] | undefined;
}

export interface IpamPolicyOrganizationTarget {
  OrganizationTargetId?: string | undefined;
}

export interface IpamPool {
  OwnerId?: string | undefined;
  IpamPoolId?: string | undefined;
  SourceIpamPoolId?: string | undefined;
  IpamPoolArn?: string | undefined;
  IpamScopeArn?: string | undefined;
  IpamScopeType?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  Locale?: string | undefined;
  PoolDepth?: number | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  Description?: string | undefined;
  AutoImport?: boolean | undefined;
  PubliclyAdvertisable?: boolean | undefined;
  AddressFamily?: string | undefined;
  AllocationMinNetmaskLength?: number | undefined;
  AllocationMaxNetmaskLength?: number | undefined;
  AllocationDefaultNetmaskLength?: number | undefined;
  AllocationResourceTags?: readonly IpamResourceTag[] | undefined;
  Tags?: readonly Tag[] | undefined;
  AwsService?: string | undefined;
  PublicIpSource?: string | undefined;
  SourceResource?: IpamPoolSourceResource | undefined;
}

export interface IpamPoolAllocation {
  Cidr?: string | undefined;
  IpamPoolAllocationId?: string | undefined;
  Description?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwner?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamPoolCidr {
  Cidr?: string | undefined;
  State?: string | undefined;
  FailureReason?: IpamPoolCidrFailureReason | undefined;
  IpamPoolCidrId?: string | undefined;
  NetmaskLength?: number | undefined;
}

export interface IpamPoolCidrFailureReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface IpamPoolSourceResource {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface IpamPoolSourceResourceRequest {
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface IpamPrefixListResolver {
  OwnerId?: string | undefined;
  IpamPrefixListResolverId?: string | undefined;
  IpamPrefixListResolverArn?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  Description?: string | undefined;
  AddressFamily?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  LastVersionCreationStatus?: string | undefined;
  LastVersionCreationStatusMessage?: string | undefined;
}

export interface IpamPrefixListResolverRule {
  RuleType?: string | undefined;
  StaticCidr?: string | undefined;
  IpamScopeId?: string | undefined;
  ResourceType?: string | undefined;
  Conditions?: readonly IpamPrefixListResolverRuleCondition[] | undefined;
}

export interface IpamPrefixListResolverRuleCondition {
  Operation?: string | undefined;
  IpamPoolId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceOwner?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceTag?: IpamResourceTag | undefined;
  Cidr?: string | undefined;
}

export interface IpamPrefixListResolverRuleConditionRequest {
  Operation: string;
  IpamPoolId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceOwner?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceTag?: RequestIpamResourceTag | undefined;
  Cidr?: string | undefined;
}

export interface IpamPrefixListResolverRuleRequest {
  RuleType: string;
  StaticCidr?: string | undefined;
  IpamScopeId?: string | undefined;
  ResourceType?: string | undefined;
  Conditions?: readonly IpamPrefixListResolverRuleConditionRequest[] | undefined;
}

export interface IpamPrefixListResolverTarget {
  IpamPrefixListResolverTargetId?: string | undefined;
  IpamPrefixListResolverTargetArn?: string | undefined;
  IpamPrefixListResolverId?: string | undefined;
  OwnerId?: string | undefined;
  PrefixListId?: string | undefined;
  PrefixListRegion?: string | undefined;
  DesiredVersion?: number | undefined;
  LastSyncedVersion?: number | undefined;
  TrackLatestVersion?: boolean | undefined;
  StateMessage?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamPrefixListResolverVersion {
  Version?: number | undefined;
}

export interface IpamPrefixListResolverVersionEntry {
  Cidr?: string | undefined;
}

export interface IpamPublicAddressSecurityGroup {
  GroupName?: string | undefined;
  GroupId?: string | undefined;
}

export interface IpamPublicAddressTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface IpamPublicAddressTags {
  EipTags?: readonly IpamPublicAddressTag[] | undefined;
}

export interface IpamResourceCidr {
  IpamId?: string | undefined;
  IpamScopeId?: string | undefined;
  IpamPoolId?: string | undefined;
  ResourceRegion?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceName?: string | undefined;
  ResourceCidr?: string | undefined;
  ResourceType?: string | undefined;
  ResourceTags?: readonly IpamResourceTag[] | undefined;
  IpUsage?: number | undefined;
  ComplianceStatus?: string | undefined;
  ManagementState?: string | undefined;
  OverlapStatus?: string | undefined;
  VpcId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface IpamResourceDiscovery {
  OwnerId?: string | undefined;
  IpamResourceDiscoveryId?: string | undefined;
  IpamResourceDiscoveryArn?: string | undefined;
  IpamResourceDiscoveryRegion?: string | undefined;
  Description?: string | undefined;
  OperatingRegions?: readonly IpamOperatingRegion[] | undefined;
  IsDefault?: boolean | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  OrganizationalUnitExclusions?: readonly IpamOrganizationalUnitExclusion[] | undefined;
}

export interface IpamResourceDiscoveryAssociation {
  OwnerId?: string | undefined;
  IpamResourceDiscoveryAssociationId?: string | undefined;
  IpamResourceDiscoveryAssociationArn?: string | undefined;
  IpamResourceDiscoveryId?: string | undefined;
  IpamId?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  IsDefault?: boolean | undefined;
  ResourceDiscoveryStatus?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface IpamResourceTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface IpamRouteOriginAuthorization {
  Asn?: string | undefined;
  Prefix?: string | undefined;
  MaxLength?: number | undefined;
  Match?: boolean | undefined;
  Expiration?: Date | undefined;
}

export interface IpamRouteOriginAuthorizationInfo {
  Cidr?: string | undefined;
  Asn?: string | undefined;
  MaxLength?: number | undefined;
}

export interface IpamRouteOverlap {
  Prefix?: string | undefined;
  Asn?: string | undefined;
  DetectedAt?: Date | undefined;
}

export interface IpamRouteProtectionFinding {
  ResourceOwnerId?: string | undefined;
  ResourceRegion?: string | undefined;
  IpamPoolId?: string | undefined;
  Cidr?: string | undefined;
  State?: string | undefined;
  AdvertisementType?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  PoolId?: string | undefined;
  Asn?: string | undefined;
  RpkiStatus?: string | undefined;
  RpkiStrength?: string | undefined;
  Roas?: readonly IpamRouteOriginAuthorization[] | undefined;
  RouteOverlaps?: readonly IpamRouteOverlap[] | undefined;
  SampleTime?: Date | undefined;
  RoaSampleTime?: Date | undefined;
}

export interface IpamRoutingPolicyRegistration {
  Cidr?: string | undefined;
  Asns?: readonly string[] | undefined;
  PermitMoreSpecificAnnouncements?: boolean | undefined;
  MaxLength?: number | undefined;
  Description?: string | undefined;
  LatestDeltaId?: string | undefined;
  State?: string | undefined;
}

export interface IpamRoutingPolicyRegistrationDelta {
  DeltaId?: string | undefined;
  DeltaJson?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
}

export interface IpamScope {
  OwnerId?: string | undefined;
  IpamScopeId?: string | undefined;
  IpamScopeArn?: string | undefined;
  IpamArn?: string | undefined;
  IpamRegion?: string | undefined;
  IpamScopeType?: string | undefined;
  IsDefault?: boolean | undefined;
  Description?: string | undefined;
  PoolCount?: number | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ExternalAuthorityConfiguration?: IpamScopeExternalAuthorityConfiguration | undefined;
}

export interface IpamScopeExternalAuthorityConfiguration {
  Type?: string | undefined;
  ExternalResourceIdentifier?: string | undefined;
}

export interface Ipv4PrefixSpecification {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationRequest {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv4PrefixSpecificationResponse {
  Ipv4Prefix?: string | undefined;
}

export interface Ipv6CidrAssociation {
  Ipv6Cidr?: string | undefined;
  AssociatedResource?: string | undefined;
}

export interface Ipv6CidrBlock {
  Ipv6CidrBlock?: string | undefined;
}

export interface Ipv6Pool {
  PoolId?: string | undefined;
  Description?: string | undefined;
  PoolCidrBlocks?: readonly PoolCidrBlock[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface Ipv6PrefixSpecification {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationRequest {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6PrefixSpecificationResponse {
  Ipv6Prefix?: string | undefined;
}

export interface Ipv6Range {
  Description?: string | undefined;
  CidrIpv6?: string | undefined;
}

export interface KeyPair {
  KeyPairId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  KeyName?: string | undefined;
  KeyFingerprint?: string | undefined;
  KeyMaterial?: string | undefined;
}

export interface KeyPairInfo {
  KeyPairId?: string | undefined;
  KeyType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PublicKey?: string | undefined;
  CreateTime?: Date | undefined;
  KeyName?: string | undefined;
  KeyFingerprint?: string | undefined;
}

export interface LastError {
  Message?: string | undefined;
  Code?: string | undefined;
}

export interface LaunchPermission {
  OrganizationArn?: string | undefined;
  OrganizationalUnitArn?: string | undefined;
  UserId?: string | undefined;
  Group?: string | undefined;
}

export interface LaunchPermissionModifications {
  Add?: readonly LaunchPermission[] | undefined;
  Remove?: readonly LaunchPermission[] | undefined;
}

export interface LaunchSpecification {
  UserData?: string | undefined;
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SubnetId?: string | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
}

export interface LaunchTemplate {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  CreateTime?: Date | undefined;
  CreatedBy?: string | undefined;
  DefaultVersionNumber?: number | undefined;
  LatestVersionNumber?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplateAndOverridesResponse {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: FleetLaunchTemplateOverrides | undefined;
}

export interface LaunchTemplateBlockDeviceMapping {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: LaunchTemplateEbsBlockDevice | undefined;
  NoDevice?: string | undefined;
}

export interface LaunchTemplateBlockDeviceMappingRequest {
  DeviceName?: string | undefined;
  VirtualName?: string | undefined;
  Ebs?: LaunchTemplateEbsBlockDeviceRequest | undefined;
  NoDevice?: string | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationRequest {
  CapacityReservationPreference?: string | undefined;
  CapacityReservationTarget?: CapacityReservationTarget | undefined;
}

export interface LaunchTemplateCapacityReservationSpecificationResponse {
  CapacityReservationPreference?: string | undefined;
  CapacityReservationTarget?: CapacityReservationTargetResponse | undefined;
}

export interface LaunchTemplateConfig {
  LaunchTemplateSpecification?: FleetLaunchTemplateSpecification | undefined;
  Overrides?: readonly LaunchTemplateOverrides[] | undefined;
}

export interface LaunchTemplateCpuOptions {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: string | undefined;
  NestedVirtualization?: string | undefined;
}

export interface LaunchTemplateCpuOptionsRequest {
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  AmdSevSnp?: string | undefined;
  NestedVirtualization?: string | undefined;
}

export interface LaunchTemplateEbsBlockDevice {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  Throughput?: number | undefined;
  VolumeInitializationRate?: number | undefined;
  EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateEbsBlockDeviceRequest {
  Encrypted?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Iops?: number | undefined;
  KmsKeyId?: string | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
  Throughput?: number | undefined;
  VolumeInitializationRate?: number | undefined;
  EbsCardIndex?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAccelerator {
  Type: string;
  Count?: number | undefined;
}

export interface LaunchTemplateElasticInferenceAcceleratorResponse {
  Type?: string | undefined;
  Count?: number | undefined;
}

export interface LaunchTemplateEnaSrdSpecification {
  EnaSrdEnabled?: boolean | undefined;
  EnaSrdUdpSpecification?: LaunchTemplateEnaSrdUdpSpecification | undefined;
}

export interface LaunchTemplateEnaSrdUdpSpecification {
  EnaSrdUdpEnabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptions {
  Enabled?: boolean | undefined;
}

export interface LaunchTemplateEnclaveOptionsRequest {
  Enabled?: boolean | undefined;
}

export interface LaunchTemplateHibernationOptions {
  Configured?: boolean | undefined;
}

export interface LaunchTemplateHibernationOptionsRequest {
  Configured?: boolean | undefined;
}

export interface LaunchTemplateIamInstanceProfileSpecification {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface LaunchTemplateIamInstanceProfileSpecificationRequest {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptions {
  AutoRecovery?: string | undefined;
}

export interface LaunchTemplateInstanceMaintenanceOptionsRequest {
  AutoRecovery?: string | undefined;
}

export interface LaunchTemplateInstanceMarketOptions {
  MarketType?: string | undefined;
  SpotOptions?: LaunchTemplateSpotMarketOptions | undefined;
}

export interface LaunchTemplateInstanceMarketOptionsRequest {
  MarketType?: string | undefined;
  SpotOptions?: LaunchTemplateSpotMarketOptionsRequest | undefined;
}

export interface LaunchTemplateInstanceMetadataOptions {
  State?: string | undefined;
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  HttpProtocolIpv6?: string | undefined;
  InstanceMetadataTags?: string | undefined;
}

export interface LaunchTemplateInstanceMetadataOptionsRequest {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  HttpProtocolIpv6?: string | undefined;
  InstanceMetadataTags?: string | undefined;
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecification {
  AssociateCarrierIpAddress?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  InterfaceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationResponse[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationResponse[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: LaunchTemplateEnaSrdSpecification | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
  AssociateCarrierIpAddress?: boolean | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  InterfaceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6AddressRequest[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly PrivateIpAddressSpecification[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecificationRequest[] | undefined;
  Ipv4PrefixCount?: number | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecificationRequest[] | undefined;
  Ipv6PrefixCount?: number | undefined;
  PrimaryIpv6?: boolean | undefined;
  EnaSrdSpecification?: EnaSrdSpecificationRequest | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  EnaQueueCount?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecification {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecification[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  PrivateIpAddresses?: readonly SecondaryInterfacePrivateIpAddressSpecificationRequest[] | undefined;
  PrivateIpAddressCount?: number | undefined;
  SecondarySubnetId?: string | undefined;
  InterfaceType?: string | undefined;
  NetworkCardIndex?: number | undefined;
}

export interface LaunchTemplateLicenseConfiguration {
  LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateLicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptions {
  BandwidthWeighting?: string | undefined;
}

export interface LaunchTemplateNetworkPerformanceOptionsRequest {
  BandwidthWeighting?: string | undefined;
}

export interface LaunchTemplateOverrides {
  InstanceType?: string | undefined;
  SpotPrice?: string | undefined;
  SubnetId?: string | undefined;
  AvailabilityZone?: string | undefined;
  WeightedCapacity?: number | undefined;
  Priority?: number | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface LaunchTemplatePlacement {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  HostId?: string | undefined;
  Tenancy?: string | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  PartitionNumber?: number | undefined;
  GroupId?: string | undefined;
}

export interface LaunchTemplatePlacementRequest {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  HostId?: string | undefined;
  Tenancy?: string | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  PartitionNumber?: number | undefined;
  GroupId?: string | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptions {
  HostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplatePrivateDnsNameOptionsRequest {
  HostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface LaunchTemplateSpecification {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  Version?: string | undefined;
}

export interface LaunchTemplateSpotMarketOptions {
  MaxPrice?: string | undefined;
  SpotInstanceType?: string | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: string | undefined;
}

export interface LaunchTemplateSpotMarketOptionsRequest {
  MaxPrice?: string | undefined;
  SpotInstanceType?: string | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: string | undefined;
}

export interface LaunchTemplateTagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateTagSpecificationRequest {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LaunchTemplateVersion {
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  VersionNumber?: number | undefined;
  VersionDescription?: string | undefined;
  CreateTime?: Date | undefined;
  CreatedBy?: string | undefined;
  DefaultVersion?: boolean | undefined;
  LaunchTemplateData?: ResponseLaunchTemplateData | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface LaunchTemplatesMonitoring {
  Enabled?: boolean | undefined;
  MetricCategoryIds?: readonly string[] | undefined;
}

export interface LaunchTemplatesMonitoringRequest {
  Enabled?: boolean | undefined;
  MetricCategoryIds?: readonly string[] | undefined;
}

export interface LicenseConfiguration {
  LicenseConfigurationArn?: string | undefined;
}

export interface LicenseConfigurationRequest {
  LicenseConfigurationArn?: string | undefined;
}

export interface ListImagesInRecycleBinRequest {
  ImageIds?: readonly string[] | undefined;
  NextToken?: string | undefined;
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface ListImagesInRecycleBinResult {
  Images?: readonly ImageRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListSnapshotsInRecycleBinRequest {
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  SnapshotIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ListSnapshotsInRecycleBinResult {
  Snapshots?: readonly SnapshotRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinRequest {
  VolumeIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
}

export interface ListVolumesInRecycleBinResult {
  Volumes?: readonly VolumeRecycleBinInfo[] | undefined;
  NextToken?: string | undefined;
}

export interface LoadBalancersConfig {
  ClassicLoadBalancersConfig?: ClassicLoadBalancersConfig | undefined;
  TargetGroupsConfig?: TargetGroupsConfig | undefined;
}

export interface LoadPermission {
  UserId?: string | undefined;
  Group?: string | undefined;
}

export interface LoadPermissionModifications {
  Add?: readonly LoadPermissionRequest[] | undefined;
  Remove?: readonly LoadPermissionRequest[] | undefined;
}

export interface LoadPermissionRequest {
  Group?: string | undefined;
  UserId?: string | undefined;
}

export interface LocalGateway {
  LocalGatewayId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRoute {
  DestinationCidrBlock?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  Type?: string | undefined;
  State?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  OwnerId?: string | undefined;
  SubnetId?: string | undefined;
  CoipPoolId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  DestinationPrefixListId?: string | undefined;
}

export interface LocalGatewayRouteTable {
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  LocalGatewayId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Mode?: string | undefined;
  StateReason?: StateReason | undefined;
}

export interface LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  LocalGatewayRouteTableVirtualInterfaceGroupAssociationId?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayId?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayRouteTableVpcAssociation {
  LocalGatewayRouteTableVpcAssociationId?: string | undefined;
  LocalGatewayRouteTableId?: string | undefined;
  LocalGatewayRouteTableArn?: string | undefined;
  LocalGatewayId?: string | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface LocalGatewayVirtualInterface {
  LocalGatewayVirtualInterfaceId?: string | undefined;
  LocalGatewayId?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayVirtualInterfaceArn?: string | undefined;
  OutpostLagId?: string | undefined;
  Vlan?: number | undefined;
  LocalAddress?: string | undefined;
  PeerAddress?: string | undefined;
  LocalBgpAsn?: number | undefined;
  PeerBgpAsn?: number | undefined;
  PeerBgpAsnExtended?: number | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationState?: string | undefined;
}

export interface LocalGatewayVirtualInterfaceGroup {
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  LocalGatewayId?: string | undefined;
  OwnerId?: string | undefined;
  LocalBgpAsn?: number | undefined;
  LocalBgpAsnExtended?: number | undefined;
  LocalGatewayVirtualInterfaceGroupArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationState?: string | undefined;
}

export interface LockSnapshotRequest {
  SnapshotId: string;
  LockMode: string;
  DryRun?: boolean | undefined;
  CoolOffPeriod?: number | undefined;
  LockDuration?: number | undefined;
  ExpirationDate?: Date | undefined;
}

export interface LockSnapshotResult {
  SnapshotId?: string | undefined;
  LockState?: string | undefined;
  LockDuration?: number | undefined;
  CoolOffPeriod?: number | undefined;
  CoolOffPeriodExpiresOn?: Date | undefined;
  LockCreatedOn?: Date | undefined;
  LockExpiresOn?: Date | undefined;
  LockDurationStartTime?: Date | undefined;
}

export interface LockedSnapshotsInfo {
  OwnerId?: string | undefined;
  SnapshotId?: string | undefined;
  LockState?: string | undefined;
  LockDuration?: number | undefined;
  CoolOffPeriod?: number | undefined;
  CoolOffPeriodExpiresOn?: Date | undefined;
  LockCreatedOn?: Date | undefined;
  LockDurationStartTime?: Date | undefined;
  LockExpiresOn?: Date | undefined;
}

export interface MacHost {
  HostId?: string | undefined;
  MacOSLatestSupportedVersions?: readonly string[] | undefined;
}

export interface MacModificationTask {
  InstanceId?: string | undefined;
  MacModificationTaskId?: string | undefined;
  MacSystemIntegrityProtectionConfig?: MacSystemIntegrityProtectionConfiguration | undefined;
  StartTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  TaskState?: string | undefined;
  TaskType?: string | undefined;
}

export interface MacSystemIntegrityProtectionConfiguration {
  AppleInternal?: string | undefined;
  BaseSystem?: string | undefined;
  DebuggingRestrictions?: string | undefined;
  DTraceRestrictions?: string | undefined;
  FilesystemProtections?: string | undefined;
  KextSigning?: string | undefined;
  NvramProtections?: string | undefined;
  Status?: string | undefined;
}

export interface MacSystemIntegrityProtectionConfigurationRequest {
  AppleInternal?: string | undefined;
  BaseSystem?: string | undefined;
  DebuggingRestrictions?: string | undefined;
  DTraceRestrictions?: string | undefined;
  FilesystemProtections?: string | undefined;
  KextSigning?: string | undefined;
  NvramProtections?: string | undefined;
}

export interface MaintenanceDetails {
  PendingMaintenance?: string | undefined;
  MaintenanceAutoAppliedAfter?: Date | undefined;
  LastMaintenanceApplied?: Date | undefined;
}

export interface ManagedPrefixList {
  PrefixListId?: string | undefined;
  AddressFamily?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  PrefixListArn?: string | undefined;
  PrefixListName?: string | undefined;
  MaxEntries?: number | undefined;
  Version?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  OwnerId?: string | undefined;
  IpamPrefixListResolverTargetId?: string | undefined;
  IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export interface ManagedResourceVisibilitySettings {
  DefaultVisibility?: string | undefined;
}

export interface MediaAcceleratorInfo {
  Accelerators?: readonly MediaDeviceInfo[] | undefined;
  TotalMediaMemoryInMiB?: number | undefined;
}

export interface MediaDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  Manufacturer?: string | undefined;
  MemoryInfo?: MediaDeviceMemoryInfo | undefined;
}

export interface MediaDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface MemoryGiBPerVCpu {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryGiBPerVCpuRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface MemoryMiB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface MemoryMiBRequest {
  Min: number;
  Max?: number | undefined;
}

export interface MetricCategory {
  MetricCategoryId?: string | undefined;
  Metrics?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface MetricDataResult {
  Dimension?: CapacityManagerDimension | undefined;
  Timestamp?: Date | undefined;
  MetricValues?: readonly MetricValue[] | undefined;
}

export interface MetricPoint {
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  Value?: number | undefined;
  Status?: string | undefined;
}

export interface MetricValue {
  Metric?: string | undefined;
  Value?: number | undefined;
}

export interface ModificationQuoteCurrentConfiguration {
  InstanceCount?: number | undefined;
  ReservationState?: string | undefined;
  StartDate?: Date | undefined;
  OriginalStartDate?: Date | undefined;
}

export interface ModificationReservationUpdate {
  NewCommitmentEndDate?: Date | undefined;
  NewStartDate?: Date | undefined;
  NewCommitmentDuration?: number | undefined;
}

export interface ModificationTerms {
  ReservationUpdate?: ModificationReservationUpdate | undefined;
}

export interface ModifyAccountVpcEncryptionControlRequest {
  DryRun?: boolean | undefined;
  Mode?: string | undefined;
  InternetGateway?: string | undefined;
  EgressOnlyInternetGateway?: string | undefined;
  NatGateway?: string | undefined;
  VirtualPrivateGateway?: string | undefined;
  VpcPeering?: string | undefined;
  Lambda?: string | undefined;
  VpcLattice?: string | undefined;
  ElasticFileSystem?: string | undefined;
  GlobalAccelerator?: string | undefined;
  ApiGatewayV2?: string | undefined;
}

export interface ModifyAccountVpcEncryptionControlResult {
  AccountVpcEncryptionControl?: AccountVpcEncryptionControl | undefined;
}

export interface ModifyAddressAttributeRequest {
  AllocationId: string;
  DomainName?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyAddressAttributeResult {
  Address?: AddressAttribute | undefined;
}

export interface ModifyApplicationStatusCheckRequest {
  ApplicationStatusCheckId: string;
  Aggregation?: string | undefined;
  HealthCheckPaths?: readonly HealthCheckPathRequestObject[] | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  Path?: string | undefined;
  DeviceIndex?: number | undefined;
  IpVersion?: string | undefined;
  IpScope?: string | undefined;
  Interval?: number | undefined;
  Timeout?: number | undefined;
  FailureThreshold?: number | undefined;
  SuccessThreshold?: number | undefined;
  StatusCodeMatcher?: string | undefined;
  InitializationGracePeriodSeconds?: number | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyApplicationStatusCheckResult {
  ApplicationStatusCheck?: ApplicationStatusCheckResponseObject | undefined;
}

export interface ModifyAvailabilityZoneGroupRequest {
  GroupName: string;
  OptInStatus: string;
  DryRun?: boolean | undefined;
}

export interface ModifyAvailabilityZoneGroupResult {
  Return?: boolean | undefined;
}

export interface ModifyCapacityReservationFleetRequest {
  CapacityReservationFleetId: string;
  TotalTargetCapacity?: number | undefined;
  EndDate?: Date | undefined;
  DryRun?: boolean | undefined;
  RemoveEndDate?: boolean | undefined;
}

export interface ModifyCapacityReservationFleetResult {
  Return?: boolean | undefined;
}

export interface ModifyCapacityReservationRequest {
  CapacityReservationId: string;
  InstanceCount?: number | undefined;
  EndDate?: Date | undefined;
  EndDateType?: string | undefined;
  Accept?: boolean | undefined;
  DryRun?: boolean | undefined;
  AdditionalInfo?: string | undefined;
  InstanceMatchCriteria?: string | undefined;
  AcceptModificationTerms?: boolean | undefined;
  StartDate?: Date | undefined;
  QuoteId?: string | undefined;
}

export interface ModifyCapacityReservationResult {
  Return?: boolean | undefined;
  AdjustmentStatus?: string | undefined;
  AdjustmentDetails?: CapacityReservationAdjustmentDetails | undefined;
}

export interface ModifyClientVpnEndpointAuthorizationPolicyRequest {
  ClientVpnEndpointId: string;
  PolicyDocument?: string | undefined;
  Description?: string | undefined;
  ShadowMode?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyClientVpnEndpointAuthorizationPolicyResult {
  Status?: string | undefined;
}

export interface ModifyClientVpnEndpointRequest {
  ClientVpnEndpointId: string;
  ServerCertificateArn?: string | undefined;
  ConnectionLogOptions?: ConnectionLogOptions | undefined;
  DnsServers?: DnsServersOptionsModifyStructure | undefined;
  VpnPort?: number | undefined;
  Description?: string | undefined;
  SplitTunnel?: boolean | undefined;
  DryRun?: boolean | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  VpcId?: string | undefined;
  SelfServicePortal?: string | undefined;
  ClientConnectOptions?: ClientConnectOptions | undefined;
  SessionTimeoutHours?: number | undefined;
  ClientLoginBannerOptions?: ClientLoginBannerOptions | undefined;
  ClientRouteEnforcementOptions?: ClientRouteEnforcementOptions | undefined;
  DisconnectOnSessionTimeout?: boolean | undefined;
  TransitGatewayConfiguration?: TransitGatewayConfigurationInputStructure | undefined;
  DevicePostureOptions?: DevicePostureOptions | undefined;
}

export interface ModifyClientVpnEndpointResult {
  Return?: boolean | undefined;
}

export interface ModifyDefaultCreditSpecificationRequest {
  InstanceFamily: string;
  CpuCredits: string;
  DryRun?: boolean | undefined;
}

export interface ModifyDefaultCreditSpecificationResult {
  InstanceFamilyCreditSpecification?: InstanceFamilyCreditSpecification | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdRequest {
  KmsKeyId: string;
  DryRun?: boolean | undefined;
}

export interface ModifyEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface ModifyFleetRequest {
  FleetId: string;
  DryRun?: boolean | undefined;
  ExcessCapacityTerminationPolicy?: string | undefined;
  LaunchTemplateConfigs?: readonly FleetLaunchTemplateConfigRequest[] | undefined;
  TargetCapacitySpecification?: TargetCapacitySpecificationRequest | undefined;
  Context?: string | undefined;
}

export interface ModifyFleetResult {
  Return?: boolean | undefined;
}

export interface ModifyFpgaImageAttributeRequest {
  FpgaImageId: string;
  DryRun?: boolean | undefined;
  Attribute?: string | undefined;
  OperationType?: string | undefined;
  UserIds?: readonly string[] | undefined;
  UserGroups?: readonly string[] | undefined;
  ProductCodes?: readonly string[] | undefined;
  LoadPermission?: LoadPermissionModifications | undefined;
  Description?: string | undefined;
  Name?: string | undefined;
}

export interface ModifyFpgaImageAttributeResult {
  FpgaImageAttribute?: FpgaImageAttribute | undefined;
}

export interface ModifyHostsRequest {
  HostIds: readonly string[];
  HostRecovery?: string | undefined;
  InstanceType?: string | undefined;
  InstanceFamily?: string | undefined;
  HostMaintenance?: string | undefined;
  AutoPlacement?: string | undefined;
}

export interface ModifyHostsResult {
  Successful?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface ModifyIdFormatRequest {
  Resource: string;
  UseLongIds: boolean;
}

export interface ModifyIdentityIdFormatRequest {
  Resource: string;
  UseLongIds: boolean;
  PrincipalArn: string;
}

export interface ModifyImageAttributeRequest {
  ImageId: string;
  Attribute?: string | undefined;
  Description?: AttributeValue | undefined;
  LaunchPermission?: LaunchPermissionModifications | undefined;
  OperationType?: string | undefined;
  ProductCodes?: readonly string[] | undefined;
  UserGroups?: readonly string[] | undefined;
  UserIds?: readonly string[] | undefined;
  Value?: string | undefined;
  OrganizationArns?: readonly string[] | undefined;
  OrganizationalUnitArns?: readonly string[] | undefined;
  ImdsSupport?: AttributeValue | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceAttributeRequest {
  InstanceId: string;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  EnclaveOptions?: EnclaveOptionsRequest | undefined;
  DisableApiStop?: AttributeBooleanValue | undefined;
  DryRun?: boolean | undefined;
  Attribute?: string | undefined;
  Value?: string | undefined;
  BlockDeviceMappings?: readonly InstanceBlockDeviceMappingSpecification[] | undefined;
  DisableApiTermination?: AttributeBooleanValue | undefined;
  InstanceType?: AttributeValue | undefined;
  Kernel?: AttributeValue | undefined;
  Ramdisk?: AttributeValue | undefined;
  UserData?: SecureBlobAttributeValue | undefined;
  InstanceInitiatedShutdownBehavior?: AttributeValue | undefined;
  Groups?: readonly string[] | undefined;
  EbsOptimized?: AttributeBooleanValue | undefined;
  SriovNetSupport?: AttributeValue | undefined;
  EnaSupport?: AttributeBooleanValue | undefined;
}

export interface ModifyInstanceCapacityReservationAttributesRequest {
  InstanceId: string;
  CapacityReservationSpecification: CapacityReservationSpecification;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceCapacityReservationAttributesResult {
  Return?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointRequest {
  InstanceConnectEndpointId: string;
  DryRun?: boolean | undefined;
  IpAddressType?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  PreserveClientIp?: boolean | undefined;
}

export interface ModifyInstanceConnectEndpointResult {
  Return?: boolean | undefined;
}

export interface ModifyInstanceCpuOptionsRequest {
  InstanceId: string;
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  NestedVirtualization?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceCpuOptionsResult {
  InstanceId?: string | undefined;
  CoreCount?: number | undefined;
  ThreadsPerCore?: number | undefined;
  NestedVirtualization?: string | undefined;
}

export interface ModifyInstanceCreditSpecificationRequest {
  InstanceCreditSpecifications: readonly InstanceCreditSpecificationRequest[];
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface ModifyInstanceCreditSpecificationResult {
  SuccessfulInstanceCreditSpecifications?: readonly SuccessfulInstanceCreditSpecificationItem[] | undefined;
  UnsuccessfulInstanceCreditSpecifications?: readonly UnsuccessfulInstanceCreditSpecificationItem[] | undefined;
}

export interface ModifyInstanceEventStartTimeRequest {
  InstanceId: string;
  InstanceEventId: string;
  NotBefore: Date;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceEventStartTimeResult {
  Event?: InstanceStatusEvent | undefined;
}

export interface ModifyInstanceEventWindowRequest {
  InstanceEventWindowId: string;
  DryRun?: boolean | undefined;
  Name?: string | undefined;
  TimeRanges?: readonly InstanceEventWindowTimeRangeRequest[] | undefined;
  CronExpression?: string | undefined;
}

export interface ModifyInstanceEventWindowResult {
  InstanceEventWindow?: InstanceEventWindow | undefined;
}

export interface ModifyInstanceMaintenanceOptionsRequest {
  InstanceId: string;
  AutoRecovery?: string | undefined;
  RebootMigration?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceMaintenanceOptionsResult {
  InstanceId?: string | undefined;
  AutoRecovery?: string | undefined;
  RebootMigration?: string | undefined;
}

export interface ModifyInstanceMetadataDefaultsRequest {
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  InstanceMetadataTags?: string | undefined;
  DryRun?: boolean | undefined;
  HttpTokensEnforced?: string | undefined;
}

export interface ModifyInstanceMetadataDefaultsResult {
  Return?: boolean | undefined;
}

export interface ModifyInstanceMetadataOptionsRequest {
  InstanceId: string;
  HttpTokens?: string | undefined;
  HttpPutResponseHopLimit?: number | undefined;
  HttpEndpoint?: string | undefined;
  DryRun?: boolean | undefined;
  HttpProtocolIpv6?: string | undefined;
  InstanceMetadataTags?: string | undefined;
}

export interface ModifyInstanceMetadataOptionsResult {
  InstanceId?: string | undefined;
  InstanceMetadataOptions?: InstanceMetadataOptionsResponse | undefined;
}

export interface ModifyInstanceNetworkPerformanceRequest {
  InstanceId: string;
  BandwidthWeighting: string;
  DryRun?: boolean | undefined;
}

export interface ModifyInstanceNetworkPerformanceResult {
  InstanceId?: string | undefined;
  BandwidthWeighting?: string | undefined;
}

export interface ModifyInstancePlacementRequest {
  InstanceId: string;
  GroupName?: string | undefined;
  PartitionNumber?: number | undefined;
  HostResourceGroupArn?: string | undefined;
  GroupId?: string | undefined;
  Tenancy?: string | undefined;
  Affinity?: string | undefined;
  HostId?: string | undefined;
}

export interface ModifyInstancePlacementResult {
  Return?: boolean | undefined;
}

export interface ModifyIpamPolicyAllocationRulesRequest {
  IpamPolicyId: string;
  Locale: string;
  ResourceType: string;
  DryRun?: boolean | undefined;
  AllocationRules?: readonly IpamPolicyAllocationRuleRequest[] | undefined;
}

export interface ModifyIpamPolicyAllocationRulesResult {
  IpamPolicyDocument?: IpamPolicyDocument | undefined;
}

export interface ModifyIpamPoolAllocationRequest {
  IpamPoolAllocationId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
}

export interface ModifyIpamPoolAllocationResult {
  IpamPoolAllocation?: IpamPoolAllocation | undefined;
}

export interface ModifyIpamPoolRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  AutoImport?: boolean | undefined;
  AllocationMinNetmaskLength?: number | undefined;
  AllocationMaxNetmaskLength?: number | undefined;
  AllocationDefaultNetmaskLength?: number | undefined;
  ClearAllocationDefaultNetmaskLength?: boolean | undefined;
  AddAllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
  RemoveAllocationResourceTags?: readonly RequestIpamResourceTag[] | undefined;
}

export interface ModifyIpamPoolResult {
  IpamPool?: IpamPool | undefined;
}

export interface ModifyIpamPrefixListResolverRequest {
  IpamPrefixListResolverId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  Rules?: readonly IpamPrefixListResolverRuleRequest[] | undefined;
}

export interface ModifyIpamPrefixListResolverResult {
  IpamPrefixListResolver?: IpamPrefixListResolver | undefined;
}

export interface ModifyIpamPrefixListResolverTargetRequest {
  IpamPrefixListResolverTargetId: string;
  DryRun?: boolean | undefined;
  DesiredVersion?: number | undefined;
  TrackLatestVersion?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface ModifyIpamPrefixListResolverTargetResult {
  IpamPrefixListResolverTarget?: IpamPrefixListResolverTarget | undefined;
}

export interface ModifyIpamRequest {
  IpamId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  AddOperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[] | undefined;
  Tier?: string | undefined;
  EnablePrivateGua?: boolean | undefined;
  MeteredAccount?: string | undefined;
}

export interface ModifyIpamResourceCidrRequest {
  ResourceId: string;
  ResourceCidr: string;
  ResourceRegion: string;
  CurrentIpamScopeId: string;
  Monitored: boolean;
  DryRun?: boolean | undefined;
  DestinationIpamScopeId?: string | undefined;
}

export interface ModifyIpamResourceCidrResult {
  IpamResourceCidr?: IpamResourceCidr | undefined;
}

export interface ModifyIpamResourceDiscoveryRequest {
  IpamResourceDiscoveryId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  AddOperatingRegions?: readonly AddIpamOperatingRegion[] | undefined;
  RemoveOperatingRegions?: readonly RemoveIpamOperatingRegion[] | undefined;
  AddOrganizationalUnitExclusions?: readonly AddIpamOrganizationalUnitExclusion[] | undefined;
  RemoveOrganizationalUnitExclusions?: readonly RemoveIpamOrganizationalUnitExclusion[] | undefined;
}

export interface ModifyIpamResourceDiscoveryResult {
  IpamResourceDiscovery?: IpamResourceDiscovery | undefined;
}

export interface ModifyIpamResult {
  Ipam?: Ipam | undefined;
}

export interface ModifyIpamRoutingPolicyRegistrationRequest {
  IpamInternetRegistryAssociationId: string;
  Cidr: string;
  Asns: readonly string[];
  DryRun?: boolean | undefined;
  PermitMoreSpecificAnnouncements?: boolean | undefined;
  MaxLength?: number | undefined;
  Description?: string | undefined;
  Force?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface ModifyIpamRoutingPolicyRegistrationResult {
  IpamRoutingPolicyRegistrationDelta?: IpamRoutingPolicyRegistrationDelta | undefined;
}

export interface ModifyIpamScopeRequest {
  IpamScopeId: string;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  ExternalAuthorityConfiguration?: ExternalAuthorityConfiguration | undefined;
  RemoveExternalAuthorityConfiguration?: boolean | undefined;
}

export interface ModifyIpamScopeResult {
  IpamScope?: IpamScope | undefined;
}

export interface ModifyLaunchTemplateRequest {
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  LaunchTemplateId?: string | undefined;
  LaunchTemplateName?: string | undefined;
  DefaultVersion?: string | undefined;
}

export interface ModifyLaunchTemplateResult {
  LaunchTemplate?: LaunchTemplate | undefined;
}

export interface ModifyLocalGatewayRouteRequest {
  LocalGatewayRouteTableId: string;
  DestinationCidrBlock?: string | undefined;
  LocalGatewayVirtualInterfaceGroupId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  DryRun?: boolean | undefined;
  DestinationPrefixListId?: string | undefined;
}

export interface ModifyLocalGatewayRouteResult {
  Route?: LocalGatewayRoute | undefined;
}

export interface ModifyManagedPrefixListRequest {
  PrefixListId: string;
  DryRun?: boolean | undefined;
  CurrentVersion?: number | undefined;
  PrefixListName?: string | undefined;
  AddEntries?: readonly AddPrefixListEntry[] | undefined;
  RemoveEntries?: readonly RemovePrefixListEntry[] | undefined;
  MaxEntries?: number | undefined;
  IpamPrefixListResolverSyncEnabled?: boolean | undefined;
}

export interface ModifyManagedPrefixListResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface ModifyManagedResourceVisibilityRequest {
  DefaultVisibility: string;
  DryRun?: boolean | undefined;
}

export interface ModifyManagedResourceVisibilityResult {
  Visibility?: ManagedResourceVisibilitySettings | undefined;
}

export interface ModifyMetricCategoryRequest {
  MetricCategoryId: string;
  Metrics: readonly string[];
  DryRun?: boolean | undefined;
}

export interface ModifyMetricCategoryResult {
  MetricCategory?: MetricCategory | undefined;
}

export interface ModifyNetworkInterfaceAttributeRequest {
  NetworkInterfaceId: string;
  EnaSrdSpecification?: EnaSrdSpecification | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  ConnectionTrackingSpecification?: ConnectionTrackingSpecificationRequest | undefined;
  AssociatePublicIpAddress?: boolean | undefined;
  AssociatedSubnetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  Description?: AttributeValue | undefined;
  SourceDestCheck?: AttributeBooleanValue | undefined;
  Groups?: readonly string[] | undefined;
  Attachment?: NetworkInterfaceAttachmentChanges | undefined;
}

export interface ModifyNetworkingFlexCostAllocationPolicyRequest {
  FcaPolicyId: string;
  NatFcaPolicyDocument?: NatFlexCostAllocationPolicyDocument | undefined;
  InstanceFcaPolicyDocument?: InstanceFlexCostAllocationPolicyDocument | undefined;
  PcxFcaPolicyDocument?: PcxFlexCostAllocationPolicyDocument | undefined;
  ShowBackEnabled?: boolean | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyNetworkingFlexCostAllocationPolicyResult {
  FcaPolicyId?: string | undefined;
  UpdatedAt?: Date | undefined;
  Version?: number | undefined;
  VersionExpectedEffectiveAt?: Date | undefined;
}

export interface ModifyPrivateDnsNameOptionsRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
  PrivateDnsHostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface ModifyPrivateDnsNameOptionsResult {
  Return?: boolean | undefined;
}

export interface ModifyPublicIpDnsNameOptionsRequest {
  NetworkInterfaceId: string;
  HostnameType: string;
  DryRun?: boolean | undefined;
}

export interface ModifyPublicIpDnsNameOptionsResult {
  Successful?: boolean | undefined;
}

export interface ModifyReservedInstancesRequest {
  ReservedInstancesIds: readonly string[];
  TargetConfigurations: readonly ReservedInstancesConfiguration[];
  ClientToken?: string | undefined;
}

export interface ModifyReservedInstancesResult {
  ReservedInstancesModificationId?: string | undefined;
}

export interface ModifyRouteServerRequest {
  RouteServerId: string;
  PersistRoutes?: string | undefined;
  PersistRoutesDuration?: number | undefined;
  SnsNotificationsEnabled?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyRouteServerResult {
  RouteServer?: RouteServer | undefined;
}

export interface ModifySecurityGroupRulesRequest {
  GroupId: string;
  SecurityGroupRules: readonly SecurityGroupRuleUpdate[];
  DryRun?: boolean | undefined;
}

export interface ModifySecurityGroupRulesResult {
  Return?: boolean | undefined;
}

export interface ModifySnapshotAttributeRequest {
  SnapshotId: string;
  Attribute?: string | undefined;
  CreateVolumePermission?: CreateVolumePermissionModifications | undefined;
  GroupNames?: readonly string[] | undefined;
  OperationType?: string | undefined;
  UserIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierRequest {
  SnapshotId: string;
  StorageTier?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifySnapshotTierResult {
  SnapshotId?: string | undefined;
  TieringStartTime?: Date | undefined;
}

export interface ModifySpotFleetRequestRequest {
  SpotFleetRequestId: string;
  LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  OnDemandTargetCapacity?: number | undefined;
  Context?: string | undefined;
  TargetCapacity?: number | undefined;
  ExcessCapacityTerminationPolicy?: string | undefined;
}

export interface ModifySpotFleetRequestResponse {
  Return?: boolean | undefined;
}

export interface ModifySubnetAttributeRequest {
  SubnetId: string;
  AssignIpv6AddressOnCreation?: AttributeBooleanValue | undefined;
  MapPublicIpOnLaunch?: AttributeBooleanValue | undefined;
  MapCustomerOwnedIpOnLaunch?: AttributeBooleanValue | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  EnableDns64?: AttributeBooleanValue | undefined;
  PrivateDnsHostnameTypeOnLaunch?: string | undefined;
  EnableResourceNameDnsARecordOnLaunch?: AttributeBooleanValue | undefined;
  EnableResourceNameDnsAAAARecordOnLaunch?: AttributeBooleanValue | undefined;
  EnableLniAtDeviceIndex?: number | undefined;
  DisableLniAtDeviceIndex?: AttributeBooleanValue | undefined;
}

export interface ModifyTrafficMirrorFilterNetworkServicesRequest {
  TrafficMirrorFilterId: string;
  AddNetworkServices?: readonly string[] | undefined;
  RemoveNetworkServices?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorFilterNetworkServicesResult {
  TrafficMirrorFilter?: TrafficMirrorFilter | undefined;
}

export interface ModifyTrafficMirrorFilterRuleRequest {
  TrafficMirrorFilterRuleId: string;
  TrafficDirection?: string | undefined;
  RuleNumber?: number | undefined;
  RuleAction?: string | undefined;
  DestinationPortRange?: TrafficMirrorPortRangeRequest | undefined;
  SourcePortRange?: TrafficMirrorPortRangeRequest | undefined;
  Protocol?: number | undefined;
  DestinationCidrBlock?: string | undefined;
  SourceCidrBlock?: string | undefined;
  Description?: string | undefined;
  RemoveFields?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorFilterRuleResult {
  TrafficMirrorFilterRule?: TrafficMirrorFilterRule | undefined;
}

export interface ModifyTrafficMirrorSessionRequest {
  TrafficMirrorSessionId: string;
  TrafficMirrorTargetId?: string | undefined;
  TrafficMirrorFilterId?: string | undefined;
  PacketLength?: number | undefined;
  SessionNumber?: number | undefined;
  VirtualNetworkId?: number | undefined;
  Description?: string | undefined;
  RemoveFields?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTrafficMirrorSessionResult {
  TrafficMirrorSession?: TrafficMirrorSession | undefined;
}

export interface ModifyTransitGatewayAttachmentNatConfigurationRequest {
  TransitGatewayAttachmentId: string;
  NatGatewaySupport?: string | undefined;
  NatSystemRouteSupport?: string | undefined;
  NatGatewayRules?: readonly TransitGatewayNatRuleRequest[] | undefined;
  ResetNatGatewayRules?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayAttachmentNatConfigurationResult {
  TransitGatewayAttachmentId?: string | undefined;
  NatGatewaySupport?: string | undefined;
  NatSystemRouteSupport?: string | undefined;
  NatGatewayRules?: readonly TransitGatewayNatRule[] | undefined;
}

export interface ModifyTransitGatewayMeteringPolicyRequest {
  TransitGatewayMeteringPolicyId: string;
  AddMiddleboxAttachmentIds?: readonly string[] | undefined;
  RemoveMiddleboxAttachmentIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayMeteringPolicyResult {
  TransitGatewayMeteringPolicy?: TransitGatewayMeteringPolicy | undefined;
}

export interface ModifyTransitGatewayOptions {
  AddTransitGatewayCidrBlocks?: readonly string[] | undefined;
  RemoveTransitGatewayCidrBlocks?: readonly string[] | undefined;
  VpnEcmpSupport?: string | undefined;
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  AutoAcceptSharedAttachments?: string | undefined;
  DefaultRouteTableAssociation?: string | undefined;
  AssociationDefaultRouteTableId?: string | undefined;
  DefaultRouteTablePropagation?: string | undefined;
  PropagationDefaultRouteTableId?: string | undefined;
  AmazonSideAsn?: number | undefined;
  EncryptionSupport?: string | undefined;
}

export interface ModifyTransitGatewayPolicyTableEntryRequest {
  TransitGatewayPolicyTableId: string;
  PolicyRuleNumber: string;
  PolicyRule?: TransitGatewayRequestPolicyRule | undefined;
  TargetRouteTableId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayPolicyTableEntryResult {
  TransitGatewayPolicyTableEntry?: TransitGatewayPolicyTableEntry | undefined;
}

export interface ModifyTransitGatewayPrefixListReferenceRequest {
  TransitGatewayRouteTableId: string;
  PrefixListId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayPrefixListReferenceResult {
  TransitGatewayPrefixListReference?: TransitGatewayPrefixListReference | undefined;
}

export interface ModifyTransitGatewayRequest {
  TransitGatewayId: string;
  Description?: string | undefined;
  Options?: ModifyTransitGatewayOptions | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayResult {
  TransitGateway?: TransitGateway | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  AddSubnetIds?: readonly string[] | undefined;
  RemoveSubnetIds?: readonly string[] | undefined;
  Options?: ModifyTransitGatewayVpcAttachmentRequestOptions | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentRequestOptions {
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  Ipv6Support?: string | undefined;
  ApplianceModeSupport?: string | undefined;
}

export interface ModifyTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface ModifyVerifiedAccessEndpointCidrOptions {
  PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointEniOptions {
  Protocol?: string | undefined;
  Port?: number | undefined;
  PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointLoadBalancerOptions {
  SubnetIds?: readonly string[] | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  PortRanges?: readonly ModifyVerifiedAccessEndpointPortRange[] | undefined;
}

export interface ModifyVerifiedAccessEndpointPolicyRequest {
  VerifiedAccessEndpointId: string;
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface ModifyVerifiedAccessEndpointPolicyResult {
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface ModifyVerifiedAccessEndpointPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface ModifyVerifiedAccessEndpointRdsOptions {
  SubnetIds?: readonly string[] | undefined;
  Port?: number | undefined;
  RdsEndpoint?: string | undefined;
}

export interface ModifyVerifiedAccessEndpointRequest {
  VerifiedAccessEndpointId: string;
  VerifiedAccessGroupId?: string | undefined;
  LoadBalancerOptions?: ModifyVerifiedAccessEndpointLoadBalancerOptions | undefined;
  NetworkInterfaceOptions?: ModifyVerifiedAccessEndpointEniOptions | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  RdsOptions?: ModifyVerifiedAccessEndpointRdsOptions | undefined;
  CidrOptions?: ModifyVerifiedAccessEndpointCidrOptions | undefined;
}

export interface ModifyVerifiedAccessEndpointResult {
  VerifiedAccessEndpoint?: VerifiedAccessEndpoint | undefined;
}

export interface ModifyVerifiedAccessGroupPolicyRequest {
  VerifiedAccessGroupId: string;
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
}

export interface ModifyVerifiedAccessGroupPolicyResult {
  PolicyEnabled?: boolean | undefined;
  PolicyDocument?: string | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface ModifyVerifiedAccessGroupRequest {
  VerifiedAccessGroupId: string;
  VerifiedAccessInstanceId?: string | undefined;
  Description?: string | undefined;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyVerifiedAccessGroupResult {
  VerifiedAccessGroup?: VerifiedAccessGroup | undefined;
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationRequest {
  VerifiedAccessInstanceId: string;
  AccessLogs: VerifiedAccessLogOptions;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface ModifyVerifiedAccessInstanceLoggingConfigurationResult {
  LoggingConfiguration?: VerifiedAccessInstanceLoggingConfiguration | undefined;
}

export interface ModifyVerifiedAccessInstanceRequest {
  VerifiedAccessInstanceId: string;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  CidrEndpointsCustomSubDomain?: string | undefined;
}

export interface ModifyVerifiedAccessInstanceResult {
  VerifiedAccessInstance?: VerifiedAccessInstance | undefined;
}

export interface ModifyVerifiedAccessNativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined;
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderDeviceOptions {
  PublicSigningKeyUrl?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderOidcOptions {
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface ModifyVerifiedAccessTrustProviderRequest {
  VerifiedAccessTrustProviderId: string;
  OidcOptions?: ModifyVerifiedAccessTrustProviderOidcOptions | undefined;
  DeviceOptions?: ModifyVerifiedAccessTrustProviderDeviceOptions | undefined;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationRequest | undefined;
  NativeApplicationOidcOptions?: ModifyVerifiedAccessNativeApplicationOidcOptions | undefined;
}

export interface ModifyVerifiedAccessTrustProviderResult {
  VerifiedAccessTrustProvider?: VerifiedAccessTrustProvider | undefined;
}

export interface ModifyVolumeAttributeRequest {
  VolumeId: string;
  AutoEnableIO?: AttributeBooleanValue | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyVolumeRequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
  Size?: number | undefined;
  VolumeType?: string | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  MultiAttachEnabled?: boolean | undefined;
}

export interface ModifyVolumeResult {
  VolumeModification?: VolumeModification | undefined;
}

export interface ModifyVpcAttributeRequest {
  VpcId: string;
  EnableDnsHostnames?: AttributeBooleanValue | undefined;
  EnableDnsSupport?: AttributeBooleanValue | undefined;
  EnableNetworkAddressUsageMetrics?: AttributeBooleanValue | undefined;
}

export interface ModifyVpcBlockPublicAccessExclusionRequest {
  ExclusionId: string;
  InternetGatewayExclusionMode: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVpcBlockPublicAccessExclusionResult {
  VpcBlockPublicAccessExclusion?: VpcBlockPublicAccessExclusion | undefined;
}

export interface ModifyVpcBlockPublicAccessOptionsRequest {
  InternetGatewayBlockMode: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVpcBlockPublicAccessOptionsResult {
  VpcBlockPublicAccessOptions?: VpcBlockPublicAccessOptions | undefined;
}

export interface ModifyVpcEncryptionControlRequest {
  VpcEncryptionControlId: string;
  DryRun?: boolean | undefined;
  Mode?: string | undefined;
  InternetGatewayExclusion?: string | undefined;
  EgressOnlyInternetGatewayExclusion?: string | undefined;
  NatGatewayExclusion?: string | undefined;
  VirtualPrivateGatewayExclusion?: string | undefined;
  VpcPeeringExclusion?: string | undefined;
  LambdaExclusion?: string | undefined;
  VpcLatticeExclusion?: string | undefined;
  ElasticFileSystemExclusion?: string | undefined;
  GlobalAcceleratorExclusion?: string | undefined;
  ApiGatewayV2Exclusion?: string | undefined;
}

export interface ModifyVpcEncryptionControlResult {
  VpcEncryptionControl?: VpcEncryptionControl | undefined;
}

export interface ModifyVpcEndpointConnectionNotificationRequest {
  ConnectionNotificationId: string;
  DryRun?: boolean | undefined;
  ConnectionNotificationArn?: string | undefined;
  ConnectionEvents?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointConnectionNotificationResult {
  ReturnValue?: boolean | undefined;
}

export interface ModifyVpcEndpointPayerResponsibilityRequest {
  VpcEndpointId: string;
  PayerResponsibility: string;
  Scope: string;
  DryRun?: boolean | undefined;
  ServiceId?: string | undefined;
}

export interface ModifyVpcEndpointPayerResponsibilityResult {
  VpcEndpointId?: string | undefined;
  PayerResponsibilities?: readonly PayerResponsibilityEntry[] | undefined;
}

export interface ModifyVpcEndpointRequest {
  VpcEndpointId: string;
  DryRun?: boolean | undefined;
  ResetPolicy?: boolean | undefined;
  PolicyDocument?: string | undefined;
  AddRouteTableIds?: readonly string[] | undefined;
  RemoveRouteTableIds?: readonly string[] | undefined;
  AddSubnetIds?: readonly string[] | undefined;
  RemoveSubnetIds?: readonly string[] | undefined;
  AddSecurityGroupIds?: readonly string[] | undefined;
  RemoveSecurityGroupIds?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  DnsOptions?: DnsOptionsSpecification | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  SubnetConfigurations?: readonly SubnetConfiguration[] | undefined;
}

export interface ModifyVpcEndpointResult {
  Return?: boolean | undefined;
}

export interface ModifyVpcEndpointServiceConfigurationRequest {
  ServiceId: string;
  DryRun?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  RemovePrivateDnsName?: boolean | undefined;
  AcceptanceRequired?: boolean | undefined;
  AddNetworkLoadBalancerArns?: readonly string[] | undefined;
  RemoveNetworkLoadBalancerArns?: readonly string[] | undefined;
  AddGatewayLoadBalancerArns?: readonly string[] | undefined;
  RemoveGatewayLoadBalancerArns?: readonly string[] | undefined;
  AddSupportedIpAddressTypes?: readonly string[] | undefined;
  RemoveSupportedIpAddressTypes?: readonly string[] | undefined;
  AddSupportedRegions?: readonly string[] | undefined;
  RemoveSupportedRegions?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointServiceConfigurationResult {
  Return?: boolean | undefined;
}

export interface ModifyVpcEndpointServicePayerResponsibilityRequest {
  ServiceId: string;
  PayerResponsibility: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVpcEndpointServicePayerResponsibilityResult {
  ReturnValue?: boolean | undefined;
}

export interface ModifyVpcEndpointServicePermissionsRequest {
  ServiceId: string;
  DryRun?: boolean | undefined;
  AddAllowedPrincipals?: readonly string[] | undefined;
  RemoveAllowedPrincipals?: readonly string[] | undefined;
}

export interface ModifyVpcEndpointServicePermissionsResult {
  AddedPrincipals?: readonly AddedPrincipal[] | undefined;
  ReturnValue?: boolean | undefined;
}

export interface ModifyVpcPeeringConnectionOptionsRequest {
  VpcPeeringConnectionId: string;
  AccepterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
  DryRun?: boolean | undefined;
  RequesterPeeringConnectionOptions?: PeeringConnectionOptionsRequest | undefined;
}

export interface ModifyVpcPeeringConnectionOptionsResult {
  AccepterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
  RequesterPeeringConnectionOptions?: PeeringConnectionOptions | undefined;
}

export interface ModifyVpcTenancyRequest {
  VpcId: string;
  InstanceTenancy: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVpcTenancyResult {
  ReturnValue?: boolean | undefined;
}

export interface ModifyVpnConnectionOptionsRequest {
  VpnConnectionId: string;
  LocalIpv4NetworkCidr?: string | undefined;
  RemoteIpv4NetworkCidr?: string | undefined;
  LocalIpv6NetworkCidr?: string | undefined;
  RemoteIpv6NetworkCidr?: string | undefined;
  TunnelBandwidth?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyVpnConnectionOptionsResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnConnectionRequest {
  VpnConnectionId: string;
  TransitGatewayId?: string | undefined;
  CustomerGatewayId?: string | undefined;
  VpnGatewayId?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ModifyVpnConnectionResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelCertificateRequest {
  VpnConnectionId: string;
  VpnTunnelOutsideIpAddress: string;
  DryRun?: boolean | undefined;
}

export interface ModifyVpnTunnelCertificateResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelOptionsRequest {
  VpnConnectionId: string;
  VpnTunnelOutsideIpAddress: string;
  TunnelOptions: ModifyVpnTunnelOptionsSpecification;
  DryRun?: boolean | undefined;
  SkipTunnelReplacement?: boolean | undefined;
  PreSharedKeyStorage?: string | undefined;
}

export interface ModifyVpnTunnelOptionsResult {
  VpnConnection?: VpnConnection | undefined;
}

export interface ModifyVpnTunnelOptionsSpecification {
  TunnelInsideCidr?: string | undefined;
  TunnelInsideIpv6Cidr?: string | undefined;
  PreSharedKey?: string | undefined;
  Phase1LifetimeSeconds?: number | undefined;
  Phase2LifetimeSeconds?: number | undefined;
  RekeyMarginTimeSeconds?: number | undefined;
  RekeyFuzzPercentage?: number | undefined;
  ReplayWindowSize?: number | undefined;
  DPDTimeoutSeconds?: number | undefined;
  DPDTimeoutAction?: string | undefined;
  Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[] | undefined;
  Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[] | undefined;
  IKEVersions?: readonly IKEVersionsRequestListValue[] | undefined;
  StartupAction?: string | undefined;
  LogOptions?: VpnTunnelLogOptionsSpecification | undefined;
  EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface MonitorInstancesRequest {
  InstanceIds: readonly string[];
  MetricCategoryIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface MonitorInstancesResult {
  InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export interface Monitoring {
  MetricCategoryIds?: readonly string[] | undefined;
  State?: string | undefined;
}

export interface MoveAddressToVpcRequest {
  PublicIp: string;
  DryRun?: boolean | undefined;
}

export interface MoveAddressToVpcResult {
  AllocationId?: string | undefined;
  Status?: string | undefined;
}

export interface MoveByoipCidrToIpamRequest {
  Cidr: string;
  IpamPoolId: string;
  IpamPoolOwner: string;
  DryRun?: boolean | undefined;
}

export interface MoveByoipCidrToIpamResult {
  ByoipCidr?: ByoipCidr | undefined;
}

export interface MoveCapacityReservationInstancesRequest {
  SourceCapacityReservationId: string;
  DestinationCapacityReservationId: string;
  InstanceCount: number;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface MoveCapacityReservationInstancesResult {
  SourceCapacityReservation?: CapacityReservation | undefined;
  DestinationCapacityReservation?: CapacityReservation | undefined;
  InstanceCount?: number | undefined;
}

export interface MovingAddressStatus {
  MoveStatus?: string | undefined;
  PublicIp?: string | undefined;
}

export interface NatFlexCostAllocationPolicyDocument {
  ReportingGranularity: readonly string[];
  Dimensions: readonly string[];
  CidrRangeSpecifications?: FlexCostAllocationCidrRangeSpecifications | undefined;
}

export interface NatGateway {
  CreateTime?: Date | undefined;
  DeleteTime?: Date | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
  NatGatewayId?: string | undefined;
  ProvisionedBandwidth?: ProvisionedBandwidth | undefined;
  State?: string | undefined;
  SubnetId?: string | undefined;
  VpcId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConnectivityType?: string | undefined;
  AvailabilityMode?: string | undefined;
  AutoScalingIps?: string | undefined;
  AutoProvisionZones?: string | undefined;
  AttachedAppliances?: readonly NatGatewayAttachedAppliance[] | undefined;
  RouteTableId?: string | undefined;
}

export interface NatGatewayAddress {
  AllocationId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIp?: string | undefined;
  PublicIp?: string | undefined;
  AssociationId?: string | undefined;
  IsPrimary?: boolean | undefined;
  FailureMessage?: string | undefined;
  Status?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface NatGatewayAttachedAppliance {
  Type?: string | undefined;
  ApplianceArn?: string | undefined;
  VpcEndpointId?: string | undefined;
  AttachmentState?: string | undefined;
  ModificationState?: string | undefined;
  FailureCode?: string | undefined;
  FailureMessage?: string | undefined;
}

export interface NativeApplicationOidcOptions {
  PublicSigningKeyEndpoint?: string | undefined;
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  Scope?: string | undefined;
}

export interface NetworkAcl {
  Associations?: readonly NetworkAclAssociation[] | undefined;
  Entries?: readonly NetworkAclEntry[] | undefined;
  IsDefault?: boolean | undefined;
  NetworkAclId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
}

export interface NetworkAclAssociation {
  NetworkAclAssociationId?: string | undefined;
  NetworkAclId?: string | undefined;
  SubnetId?: string | undefined;
}

export interface NetworkAclEntry {
  CidrBlock?: string | undefined;
  Egress?: boolean | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  Ipv6CidrBlock?: string | undefined;
  PortRange?: PortRange | undefined;
  Protocol?: string | undefined;
  RuleAction?: string | undefined;
  RuleNumber?: number | undefined;
}

export interface NetworkBandwidthGbps {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkBandwidthGbpsRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkCardInfo {
  NetworkCardIndex?: number | undefined;
  NetworkPerformance?: string | undefined;
  MaximumNetworkInterfaces?: number | undefined;
  AdditionalFlexibleNetworkInterfaces?: number | undefined;
  BaselineBandwidthInGbps?: number | undefined;
  PeakBandwidthInGbps?: number | undefined;
  DefaultEnaQueueCountPerInterface?: number | undefined;
  MaximumEnaQueueCount?: number | undefined;
  MaximumEnaQueueCountPerInterface?: number | undefined;
  InterfaceTypes?: readonly string[] | undefined;
}

export interface NetworkInfo {
  NetworkPerformance?: string | undefined;
  MaximumNetworkInterfaces?: number | undefined;
  MaximumNetworkCards?: number | undefined;
  DefaultNetworkCardIndex?: number | undefined;
  NetworkCards?: readonly NetworkCardInfo[] | undefined;
  Ipv4AddressesPerInterface?: number | undefined;
  Ipv6AddressesPerInterface?: number | undefined;
  Ipv6Supported?: boolean | undefined;
  EnaSupport?: string | undefined;
  EfaSupported?: boolean | undefined;
  EfaInfo?: EfaInfo | undefined;
  EncryptionInTransitSupported?: boolean | undefined;
  EnaSrdSupported?: boolean | undefined;
  BandwidthWeightings?: readonly string[] | undefined;
  FlexibleEnaQueuesSupport?: string | undefined;
  ConnectionTrackingConfiguration?: DefaultConnectionTrackingConfiguration | undefined;
  SecondaryNetworkSupported?: boolean | undefined;
  MaximumSecondaryNetworkInterfaces?: number | undefined;
  Ipv4AddressesPerSecondaryInterface?: number | undefined;
}

export interface NetworkInsightsAccessScope {
  NetworkInsightsAccessScopeId?: string | undefined;
  NetworkInsightsAccessScopeArn?: string | undefined;
  CreatedDate?: Date | undefined;
  UpdatedDate?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAccessScopeAnalysis {
  NetworkInsightsAccessScopeAnalysisId?: string | undefined;
  NetworkInsightsAccessScopeAnalysisArn?: string | undefined;
  NetworkInsightsAccessScopeId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  WarningMessage?: string | undefined;
  StartDate?: Date | undefined;
  EndDate?: Date | undefined;
  FindingsFound?: string | undefined;
  AnalyzedEniCount?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsAccessScopeContent {
  NetworkInsightsAccessScopeId?: string | undefined;
  MatchPaths?: readonly AccessScopePath[] | undefined;
  ExcludePaths?: readonly AccessScopePath[] | undefined;
}

export interface NetworkInsightsAnalysis {
  NetworkInsightsAnalysisId?: string | undefined;
  NetworkInsightsAnalysisArn?: string | undefined;
  NetworkInsightsPathId?: string | undefined;
  AdditionalAccounts?: readonly string[] | undefined;
  FilterInArns?: readonly string[] | undefined;
  FilterOutArns?: readonly string[] | undefined;
  StartDate?: Date | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  WarningMessage?: string | undefined;
  NetworkPathFound?: boolean | undefined;
  ForwardPathComponents?: readonly PathComponent[] | undefined;
  ReturnPathComponents?: readonly PathComponent[] | undefined;
  Explanations?: readonly Explanation[] | undefined;
  AlternatePathHints?: readonly AlternatePathHint[] | undefined;
  SuggestedAccounts?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface NetworkInsightsPath {
  NetworkInsightsPathId?: string | undefined;
  NetworkInsightsPathArn?: string | undefined;
  CreatedDate?: Date | undefined;
  Source?: string | undefined;
  Destination?: string | undefined;
  SourceArn?: string | undefined;
  DestinationArn?: string | undefined;
  SourceIp?: string | undefined;
  DestinationIp?: string | undefined;
  Protocol?: string | undefined;
  DestinationPort?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  FilterAtSource?: PathFilter | undefined;
  FilterAtDestination?: PathFilter | undefined;
}

export interface NetworkInterface {
  Association?: NetworkInterfaceAssociation | undefined;
  Attachment?: NetworkInterfaceAttachment | undefined;
  AvailabilityZone?: string | undefined;
  ConnectionTrackingConfiguration?: ConnectionTrackingConfiguration | undefined;
  Description?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  InterfaceType?: string | undefined;
  Ipv6Addresses?: readonly NetworkInterfaceIpv6Address[] | undefined;
  MacAddress?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  PrivateDnsName?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIpDnsNameOptions?: PublicIpDnsNameOptions | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddresses?: readonly NetworkInterfacePrivateIpAddress[] | undefined;
  Ipv4Prefixes?: readonly Ipv4PrefixSpecification[] | undefined;
  Ipv6Prefixes?: readonly Ipv6PrefixSpecification[] | undefined;
  RequesterId?: string | undefined;
  RequesterManaged?: boolean | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: string | undefined;
  SubnetId?: string | undefined;
  TagSet?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  DenyAllIgwTraffic?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  Ipv6Address?: string | undefined;
  Operator?: OperatorResponse | undefined;
  AssociatedSubnets?: readonly string[] | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface NetworkInterfaceAssociation {
  AllocationId?: string | undefined;
  AssociationId?: string | undefined;
  IpOwnerId?: string | undefined;
  PublicDnsName?: string | undefined;
  PublicIp?: string | undefined;
  CustomerOwnedIp?: string | undefined;
  CarrierIp?: string | undefined;
}

export interface NetworkInterfaceAttachment {
  AttachTime?: Date | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  NetworkCardIndex?: number | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  Status?: string | undefined;
  EnaSrdSpecification?: AttachmentEnaSrdSpecification | undefined;
  EnaQueueCount?: number | undefined;
}

export interface NetworkInterfaceAttachmentChanges {
  DefaultEnaQueueCount?: boolean | undefined;
  EnaQueueCount?: number | undefined;
  AttachmentId?: string | undefined;
  DeleteOnTermination?: boolean | undefined;
}

export interface NetworkInterfaceCount {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceCountRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface NetworkInterfaceIpv6Address {
  Ipv6Address?: string | undefined;
  PublicIpv6DnsName?: string | undefined;
  IsPrimaryIpv6?: boolean | undefined;
}

export interface NetworkInterfacePermission {
  NetworkInterfacePermissionId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  AwsAccountId?: string | undefined;
  AwsService?: string | undefined;
  Permission?: string | undefined;
  PermissionState?: NetworkInterfacePermissionState | undefined;
}

export interface NetworkInterfacePermissionState {
  State?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface NetworkInterfacePrivateIpAddress {
  Association?: NetworkInterfaceAssociation | undefined;
  Primary?: boolean | undefined;
  PrivateDnsName?: string | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface NeuronDeviceCoreInfo {
  Count?: number | undefined;
  Version?: number | undefined;
}

export interface NeuronDeviceInfo {
  Count?: number | undefined;
  Name?: string | undefined;
  CoreInfo?: NeuronDeviceCoreInfo | undefined;
  MemoryInfo?: NeuronDeviceMemoryInfo | undefined;
}

export interface NeuronDeviceMemoryInfo {
  SizeInMiB?: number | undefined;
}

export interface NeuronInfo {
  NeuronDevices?: readonly NeuronDeviceInfo[] | undefined;
  TotalNeuronDeviceMemoryInMiB?: number | undefined;
}

export interface NewDhcpConfiguration {
  Key?: string | undefined;
  Values?: readonly string[] | undefined;
}

export interface NitroTpmInfo {
  SupportedVersions?: readonly string[] | undefined;
}

export interface OidcOptions {
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  Scope?: string | undefined;
}

export interface OnDemandOptions {
  AllocationStrategy?: string | undefined;
  CapacityReservationOptions?: CapacityReservationOptions | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface OnDemandOptionsRequest {
  AllocationStrategy?: string | undefined;
  CapacityReservationOptions?: CapacityReservationOptionsRequest | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface OperatorRequest {
  Principal?: string | undefined;
}

export interface OperatorResponse {
  Managed?: boolean | undefined;
  Principal?: string | undefined;
  HiddenByDefault?: boolean | undefined;
}

export interface OutpostLag {
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  State?: string | undefined;
  OutpostLagId?: string | undefined;
  LocalGatewayVirtualInterfaceIds?: readonly string[] | undefined;
  ServiceLinkVirtualInterfaceIds?: readonly string[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PacketHeaderStatement {
  SourceAddresses?: readonly string[] | undefined;
  DestinationAddresses?: readonly string[] | undefined;
  SourcePorts?: readonly string[] | undefined;
  DestinationPorts?: readonly string[] | undefined;
  SourcePrefixLists?: readonly string[] | undefined;
  DestinationPrefixLists?: readonly string[] | undefined;
  Protocols?: readonly string[] | undefined;
}

export interface PacketHeaderStatementRequest {
  SourceAddresses?: readonly string[] | undefined;
  DestinationAddresses?: readonly string[] | undefined;
  SourcePorts?: readonly string[] | undefined;
  DestinationPorts?: readonly string[] | undefined;
  SourcePrefixLists?: readonly string[] | undefined;
  DestinationPrefixLists?: readonly string[] | undefined;
  Protocols?: readonly string[] | undefined;
}

export interface PathComponent {
  SequenceNumber?: number | undefined;
  AclRule?: AnalysisAclRule | undefined;
  AttachedTo?: AnalysisComponent | undefined;
  Component?: AnalysisComponent | undefined;
  DestinationVpc?: AnalysisComponent | undefined;
  OutboundHeader?: AnalysisPacketHeader | undefined;
  InboundHeader?: AnalysisPacketHeader | undefined;
  RouteTableRoute?: AnalysisRouteTableRoute | undefined;
  SecurityGroupRule?: AnalysisSecurityGroupRule | undefined;
  SourceVpc?: AnalysisComponent | undefined;
  Subnet?: AnalysisComponent | undefined;
  Vpc?: AnalysisComponent | undefined;
  AdditionalDetails?: readonly AdditionalDetail[] | undefined;
  TransitGateway?: AnalysisComponent | undefined;
  TransitGatewayRouteTableRoute?: TransitGatewayRouteTableRoute | undefined;
  TransitGatewayPolicyTableEntry?: AnalysisTransitGatewayPolicyTableEntry | undefined;
  Explanations?: readonly Explanation[] | undefined;
  ElasticLoadBalancerListener?: AnalysisComponent | undefined;
  FirewallStatelessRule?: FirewallStatelessRule | undefined;
  FirewallStatefulRule?: FirewallStatefulRule | undefined;
  ServiceName?: string | undefined;
}

export interface PathFilter {
  SourceAddress?: string | undefined;
  SourcePortRange?: FilterPortRange | undefined;
  DestinationAddress?: string | undefined;
  DestinationPortRange?: FilterPortRange | undefined;
}

export interface PathRequestFilter {
  SourceAddress?: string | undefined;
  SourcePortRange?: RequestFilterPortRange | undefined;
  DestinationAddress?: string | undefined;
  DestinationPortRange?: RequestFilterPortRange | undefined;
}

export interface PathStatement {
  PacketHeaderStatement?: PacketHeaderStatement | undefined;
  ResourceStatement?: ResourceStatement | undefined;
}

export interface PathStatementRequest {
  PacketHeaderStatement?: PacketHeaderStatementRequest | undefined;
  ResourceStatement?: ResourceStatementRequest | undefined;
}

export interface PayerResponsibilityEntry {
  Scope?: string | undefined;
  PayerResponsibilityType?: string | undefined;
}

export interface PciId {
  DeviceId?: string | undefined;
  VendorId?: string | undefined;
  SubsystemId?: string | undefined;
  SubsystemVendorId?: string | undefined;
}

export interface PcxFlexCostAllocationPolicyDocument {
  ReportingGranularity: readonly string[];
  Dimensions: readonly string[];
  CidrRangeSpecifications?: FlexCostAllocationCidrRangeSpecifications | undefined;
}

export interface PeeringAttachmentStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface PeeringConnectionOptions {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PeeringConnectionOptionsRequest {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface PeeringTgwInfo {
  TransitGatewayId?: string | undefined;
  CoreNetworkId?: string | undefined;
  OwnerId?: string | undefined;
  Region?: string | undefined;
}

export interface PerformanceFactorReference {
  InstanceFamily?: string | undefined;
}

export interface PerformanceFactorReferenceRequest {
  InstanceFamily?: string | undefined;
}

export interface PerformanceStatusSummary {
  Status?: string | undefined;
  ImpairedSince?: Date | undefined;
  Remediation?: string | undefined;
}

export interface Phase1DHGroupNumbersListValue {
  Value?: number | undefined;
}

export interface Phase1DHGroupNumbersRequestListValue {
  Value?: number | undefined;
}

export interface Phase1EncryptionAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase1EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase1IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase2DHGroupNumbersListValue {
  Value?: number | undefined;
}

export interface Phase2DHGroupNumbersRequestListValue {
  Value?: number | undefined;
}

export interface Phase2EncryptionAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase2EncryptionAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsListValue {
  Value?: string | undefined;
}

export interface Phase2IntegrityAlgorithmsRequestListValue {
  Value?: string | undefined;
}

export interface Placement {
  AvailabilityZoneId?: string | undefined;
  Affinity?: string | undefined;
  GroupName?: string | undefined;
  PartitionNumber?: number | undefined;
  HostId?: string | undefined;
  Tenancy?: string | undefined;
  SpreadDomain?: string | undefined;
  HostResourceGroupArn?: string | undefined;
  GroupId?: string | undefined;
  AvailabilityZone?: string | undefined;
}

export interface PlacementGroup {
  GroupName?: string | undefined;
  State?: string | undefined;
  Strategy?: string | undefined;
  PartitionCount?: number | undefined;
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  GroupArn?: string | undefined;
  SpreadLevel?: string | undefined;
  LinkedGroupId?: string | undefined;
  Operator?: OperatorResponse | undefined;
  ParentGroupId?: string | undefined;
}

export interface PlacementGroupInfo {
  SupportedStrategies?: readonly string[] | undefined;
}

export interface PlacementResponse {
  GroupName?: string | undefined;
}

export interface PoolCidrBlock {
  Cidr?: string | undefined;
}

export interface PortRange {
  From?: number | undefined;
  To?: number | undefined;
}

export interface PrefixList {
  Cidrs?: readonly string[] | undefined;
  PrefixListId?: string | undefined;
  PrefixListName?: string | undefined;
}

export interface PrefixListAssociation {
  ResourceId?: string | undefined;
  ResourceOwner?: string | undefined;
}

export interface PrefixListEntry {
  Cidr?: string | undefined;
  Description?: string | undefined;
}

export interface PrefixListId {
  Description?: string | undefined;
  PrefixListId?: string | undefined;
}

export interface PriceSchedule {
  Active?: boolean | undefined;
  CurrencyCode?: string | undefined;
  Price?: number | undefined;
  Term?: number | undefined;
}

export interface PriceScheduleSpecification {
  Term?: number | undefined;
  Price?: number | undefined;
  CurrencyCode?: string | undefined;
}

export interface PricingDetail {
  Count?: number | undefined;
  Price?: number | undefined;
}

export interface PrincipalIdFormat {
  Arn?: string | undefined;
  Statuses?: readonly IdFormat[] | undefined;
}

export interface PrivateDnsDetails {
  PrivateDnsName?: string | undefined;
}

export interface PrivateDnsNameConfiguration {
  State?: string | undefined;
  Type?: string | undefined;
  Value?: string | undefined;
  Name?: string | undefined;
}

export interface PrivateDnsNameOptionsOnLaunch {
  HostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsRequest {
  HostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateDnsNameOptionsResponse {
  HostnameType?: string | undefined;
  EnableResourceNameDnsARecord?: boolean | undefined;
  EnableResourceNameDnsAAAARecord?: boolean | undefined;
}

export interface PrivateIpAddressSpecification {
  Primary?: boolean | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface ProcessorInfo {
  SupportedArchitectures?: readonly string[] | undefined;
  SustainedClockSpeedInGhz?: number | undefined;
  SupportedFeatures?: readonly string[] | undefined;
  Manufacturer?: string | undefined;
}

export interface ProductCode {
  ProductCodeId?: string | undefined;
  ProductCodeType?: string | undefined;
}

export interface PropagatingVgw {
  GatewayId?: string | undefined;
}

export interface ProvisionByoipCidrRequest {
  Cidr: string;
  CidrAuthorizationContext?: CidrAuthorizationContext | undefined;
  PubliclyAdvertisable?: boolean | undefined;
  Description?: string | undefined;
  DryRun?: boolean | undefined;
  PoolTagSpecifications?: readonly TagSpecification[] | undefined;
  MultiRegion?: boolean | undefined;
  NetworkBorderGroup?: string | undefined;
}

export interface ProvisionByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined;
}

export interface ProvisionIpamByoasnRequest {
  IpamId: string;
  Asn: string;
  AsnAuthorizationContext: AsnAuthorizationContext;
  DryRun?: boolean | undefined;
}

export interface ProvisionIpamByoasnResult {
  Byoasn?: Byoasn | undefined;
}

export interface ProvisionIpamPoolCidrRequest {
  IpamPoolId: string;
  DryRun?: boolean | undefined;
  Cidr?: string | undefined;
  CidrAuthorizationContext?: IpamCidrAuthorizationContext | undefined;
  NetmaskLength?: number | undefined;
  ClientToken?: string | undefined;
  VerificationMethod?: string | undefined;
  IpamExternalResourceVerificationTokenId?: string | undefined;
}

export interface ProvisionIpamPoolCidrResult {
  IpamPoolCidr?: IpamPoolCidr | undefined;
}

export interface ProvisionPublicIpv4PoolCidrRequest {
  IpamPoolId: string;
  PoolId: string;
  NetmaskLength: number;
  DryRun?: boolean | undefined;
  NetworkBorderGroup?: string | undefined;
}

export interface ProvisionPublicIpv4PoolCidrResult {
  PoolId?: string | undefined;
  PoolAddressRange?: PublicIpv4PoolRange | undefined;
}

export interface ProvisionedBandwidth {
  ProvisionTime?: Date | undefined;
  Provisioned?: string | undefined;
  RequestTime?: Date | undefined;
  Requested?: string | undefined;
  Status?: string | undefined;
}

export interface PtrUpdateStatus {
  Value?: string | undefined;
  Status?: string | undefined;
  Reason?: string | undefined;
}

export interface PublicIpDnsNameOptions {
  DnsHostnameType?: string | undefined;
  PublicIpv4DnsName?: string | undefined;
  PublicIpv6DnsName?: string | undefined;
  PublicDualStackDnsName?: string | undefined;
}

export interface PublicIpv4Pool {
  PoolId?: string | undefined;
  Description?: string | undefined;
  PoolAddressRanges?: readonly PublicIpv4PoolRange[] | undefined;
  TotalAddressCount?: number | undefined;
  TotalAvailableAddressCount?: number | undefined;
  NetworkBorderGroup?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface PublicIpv4PoolRange {
  FirstAddress?: string | undefined;
  LastAddress?: string | undefined;
  AddressCount?: number | undefined;
  AvailableAddressCount?: number | undefined;
}

export interface Purchase {
  CurrencyCode?: string | undefined;
  Duration?: number | undefined;
  HostIdSet?: readonly string[] | undefined;
  HostReservationId?: string | undefined;
  HourlyPrice?: string | undefined;
  InstanceFamily?: string | undefined;
  PaymentOption?: string | undefined;
  UpfrontPrice?: string | undefined;
}

export interface PurchaseCapacityBlockExtensionRequest {
  CapacityBlockExtensionOfferingId: string;
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
}

export interface PurchaseCapacityBlockExtensionResult {
  CapacityBlockExtensions?: readonly CapacityBlockExtension[] | undefined;
}

export interface PurchaseCapacityBlockRequest {
  CapacityBlockOfferingId: string;
  InstancePlatform: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface PurchaseCapacityBlockResult {
  CapacityReservation?: CapacityReservation | undefined;
  CapacityBlocks?: readonly CapacityBlock[] | undefined;
}

export interface PurchaseHostReservationRequest {
  HostIdSet: readonly string[];
  OfferingId: string;
  ClientToken?: string | undefined;
  CurrencyCode?: string | undefined;
  LimitPrice?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface PurchaseHostReservationResult {
  ClientToken?: string | undefined;
  CurrencyCode?: string | undefined;
  Purchase?: readonly Purchase[] | undefined;
  TotalHourlyPrice?: string | undefined;
  TotalUpfrontPrice?: string | undefined;
}

export interface PurchaseRequest {
  InstanceCount: number;
  PurchaseToken: string;
}

export interface PurchaseReservedInstancesOfferingRequest {
  InstanceCount: number;
  ReservedInstancesOfferingId: string;
  PurchaseTime?: Date | undefined;
  DryRun?: boolean | undefined;
  LimitPrice?: ReservedInstanceLimitPrice | undefined;
}

export interface PurchaseReservedInstancesOfferingResult {
  ReservedInstancesId?: string | undefined;
}

export interface PurchaseScheduledInstancesRequest {
  PurchaseRequests: readonly PurchaseRequest[];
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface PurchaseScheduledInstancesResult {
  ScheduledInstanceSet?: readonly ScheduledInstance[] | undefined;
}

export interface RebootInstancesRequest {
  InstanceIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface RecurringCharge {
  Amount?: number | undefined;
  Frequency?: string | undefined;
}

export interface ReferencedSecurityGroup {
  GroupId?: string | undefined;
  PeeringStatus?: string | undefined;
  UserId?: string | undefined;
  VpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
}

export interface Region {
  OptInStatus?: string | undefined;
  Geography?: readonly RegionGeography[] | undefined;
  RegionName?: string | undefined;
  Endpoint?: string | undefined;
}

export interface RegionGeography {
  Name?: string | undefined;
}

export interface RegionalSummary {
  RegionName?: string | undefined;
  NumberOfMatchedAccounts?: number | undefined;
  NumberOfUnmatchedAccounts?: number | undefined;
}

export interface RegisterImageRequest {
  Name: string;
  ImageLocation?: string | undefined;
  BillingProducts?: readonly string[] | undefined;
  BootMode?: string | undefined;
  TpmSupport?: string | undefined;
  UefiData?: string | undefined;
  ImdsSupport?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  DryRun?: boolean | undefined;
  Description?: string | undefined;
  Architecture?: string | undefined;
  KernelId?: string | undefined;
  RamdiskId?: string | undefined;
  RootDeviceName?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  VirtualizationType?: string | undefined;
  SriovNetSupport?: string | undefined;
  EnaSupport?: boolean | undefined;
}

export interface RegisterImageResult {
  ImageId?: string | undefined;
}

export interface RegisterInstanceEventNotificationAttributesRequest {
  InstanceTagAttribute: RegisterInstanceTagAttributeRequest;
  DryRun?: boolean | undefined;
}

export interface RegisterInstanceEventNotificationAttributesResult {
  InstanceTagAttribute?: InstanceTagNotificationAttribute | undefined;
}

export interface RegisterInstanceTagAttributeRequest {
  IncludeAllTagsOfInstance?: boolean | undefined;
  InstanceTagKeys?: readonly string[] | undefined;
}

export interface RegisterTransitGatewayMulticastGroupMembersRequest {
  TransitGatewayMulticastDomainId: string;
  NetworkInterfaceIds: readonly string[];
  GroupIpAddress?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface RegisterTransitGatewayMulticastGroupMembersResult {
  RegisteredMulticastGroupMembers?: TransitGatewayMulticastRegisteredGroupMembers | undefined;
}

export interface RegisterTransitGatewayMulticastGroupSourcesRequest {
  TransitGatewayMulticastDomainId: string;
  NetworkInterfaceIds: readonly string[];
  GroupIpAddress?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface RegisterTransitGatewayMulticastGroupSourcesResult {
  RegisteredMulticastGroupSources?: TransitGatewayMulticastRegisteredGroupSources | undefined;
}

export interface RegisteredInstance {
  InstanceId?: string | undefined;
  SqlServerLicenseUsage?: string | undefined;
  HaStatus?: string | undefined;
  ProcessingStatus?: string | undefined;
  LastUpdatedTime?: Date | undefined;
  SqlServerCredentials?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface RejectCapacityReservationBillingOwnershipRequest {
  CapacityReservationId: string;
  DryRun?: boolean | undefined;
}

export interface RejectCapacityReservationBillingOwnershipResult {
  Return?: boolean | undefined;
}

export interface RejectTransitGatewayClientVpnAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayClientVpnAttachmentResult {
  TransitGatewayClientVpnAttachment?: TransitGatewayClientVpnAttachment | undefined;
}

export interface RejectTransitGatewayMulticastDomainAssociationsRequest {
  TransitGatewayMulticastDomainId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayMulticastDomainAssociationsResult {
  Associations?: TransitGatewayMulticastDomainAssociations | undefined;
}

export interface RejectTransitGatewayPeeringAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayPeeringAttachmentResult {
  TransitGatewayPeeringAttachment?: TransitGatewayPeeringAttachment | undefined;
}

export interface RejectTransitGatewayVpcAttachmentRequest {
  TransitGatewayAttachmentId: string;
  DryRun?: boolean | undefined;
}

export interface RejectTransitGatewayVpcAttachmentResult {
  TransitGatewayVpcAttachment?: TransitGatewayVpcAttachment | undefined;
}

export interface RejectVpcEndpointConnectionsRequest {
  ServiceId: string;
  VpcEndpointIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface RejectVpcEndpointConnectionsResult {
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface RejectVpcPeeringConnectionRequest {
  VpcPeeringConnectionId: string;
  DryRun?: boolean | undefined;
}

export interface RejectVpcPeeringConnectionResult {
  Return?: boolean | undefined;
}

export interface ReleaseAddressRequest {
  AllocationId?: string | undefined;
  PublicIp?: string | undefined;
  NetworkBorderGroup?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface ReleaseHostsRequest {
  HostIds: readonly string[];
}

export interface ReleaseHostsResult {
  Successful?: readonly string[] | undefined;
  Unsuccessful?: readonly UnsuccessfulItem[] | undefined;
}

export interface ReleaseIpamPoolAllocationRequest {
  IpamPoolId: string;
  Cidr: string;
  IpamPoolAllocationId: string;
  DryRun?: boolean | undefined;
}

export interface ReleaseIpamPoolAllocationResult {
  Success?: boolean | undefined;
}

export interface RemoveIpamOperatingRegion {
  RegionName?: string | undefined;
}

export interface RemoveIpamOrganizationalUnitExclusion {
  OrganizationsEntityPath?: string | undefined;
}

export interface RemovePrefixListEntry {
  Cidr: string;
}

export interface ReplaceIamInstanceProfileAssociationRequest {
  IamInstanceProfile: IamInstanceProfileSpecification;
  AssociationId: string;
}

export interface ReplaceIamInstanceProfileAssociationResult {
  IamInstanceProfileAssociation?: IamInstanceProfileAssociation | undefined;
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsRequest {
  ImageCriteria?: readonly ImageCriterionRequest[] | undefined;
  DryRun?: boolean | undefined;
}

export interface ReplaceImageCriteriaInAllowedImagesSettingsResult {
  ReturnValue?: boolean | undefined;
}

export interface ReplaceImageInstanceTypeSpecificationRequest {
  ImageId: string;
  InstanceTypeSpecification?: InstanceTypeSpecificationRequest | undefined;
  DryRun?: boolean | undefined;
}

export interface ReplaceImageInstanceTypeSpecificationResult {
  ReturnValue?: boolean | undefined;
}

export interface ReplaceNetworkAclAssociationRequest {
  AssociationId: string;
  NetworkAclId: string;
  DryRun?: boolean | undefined;
}

export interface ReplaceNetworkAclAssociationResult {
  NewAssociationId?: string | undefined;
}

export interface ReplaceNetworkAclEntryRequest {
  NetworkAclId: string;
  RuleNumber: number;
  Protocol: string;
  RuleAction: string;
  Egress: boolean;
  DryRun?: boolean | undefined;
  CidrBlock?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  IcmpTypeCode?: IcmpTypeCode | undefined;
  PortRange?: PortRange | undefined;
}

export interface ReplaceRootVolumeTask {
  ReplaceRootVolumeTaskId?: string | undefined;
  InstanceId?: string | undefined;
  TaskState?: string | undefined;
  StartTime?: string | undefined;
  CompleteTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ImageId?: string | undefined;
  SnapshotId?: string | undefined;
  DeleteReplacedRootVolume?: boolean | undefined;
}

export interface ReplaceRouteRequest {
  RouteTableId: string;
  DestinationPrefixListId?: string | undefined;
  VpcEndpointId?: string | undefined;
  LocalTarget?: boolean | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  DryRun?: boolean | undefined;
  DestinationCidrBlock?: string | undefined;
  GatewayId?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  InstanceId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  NatGatewayId?: string | undefined;
}

export interface ReplaceRouteTableAssociationRequest {
  AssociationId: string;
  RouteTableId: string;
  DryRun?: boolean | undefined;
}

export interface ReplaceRouteTableAssociationResult {
  NewAssociationId?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface ReplaceTransitGatewayRouteRequest {
  DestinationCidrBlock: string;
  TransitGatewayRouteTableId: string;
  TransitGatewayAttachmentId?: string | undefined;
  Blackhole?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ReplaceTransitGatewayRouteResult {
  Route?: TransitGatewayRoute | undefined;
}

export interface ReplaceVpnTunnelRequest {
  VpnConnectionId: string;
  VpnTunnelOutsideIpAddress: string;
  ApplyPendingMaintenance?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface ReplaceVpnTunnelResult {
  Return?: boolean | undefined;
}

export interface ReportInstanceStatusRequest {
  Instances: readonly string[];
  Status: string;
  ReasonCodes: readonly string[];
  DryRun?: boolean | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Description?: string | undefined;
}

export interface RequestFilterPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface RequestIpamResourceTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface RequestLaunchTemplateData {
  KernelId?: string | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecificationRequest | undefined;
  BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMappingRequest[] | undefined;
  NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecificationRequest[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: LaunchTemplatesMonitoringRequest | undefined;
  Placement?: LaunchTemplatePlacementRequest | undefined;
  RamDiskId?: string | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: string | undefined;
  UserData?: string | undefined;
  TagSpecifications?: readonly LaunchTemplateTagSpecificationRequest[] | undefined;
  ElasticGpuSpecifications?: readonly ElasticGpuSpecification[] | undefined;
  ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAccelerator[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptionsRequest | undefined;
  CreditSpecification?: CreditSpecificationRequest | undefined;
  CpuOptions?: LaunchTemplateCpuOptionsRequest | undefined;
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationRequest | undefined;
  LicenseSpecifications?: readonly LaunchTemplateLicenseConfigurationRequest[] | undefined;
  HibernationOptions?: LaunchTemplateHibernationOptionsRequest | undefined;
  MetadataOptions?: LaunchTemplateInstanceMetadataOptionsRequest | undefined;
  EnclaveOptions?: LaunchTemplateEnclaveOptionsRequest | undefined;
  InstanceRequirements?: InstanceRequirementsRequest | undefined;
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptionsRequest | undefined;
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptionsRequest | undefined;
  DisableApiStop?: boolean | undefined;
  Operator?: OperatorRequest | undefined;
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptionsRequest | undefined;
  SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest[] | undefined;
}

export interface RequestSpotFleetRequest {
  SpotFleetRequestConfig: SpotFleetRequestConfigData;
  DryRun?: boolean | undefined;
}

export interface RequestSpotFleetResponse {
  SpotFleetRequestId?: string | undefined;
}

export interface RequestSpotInstancesRequest {
  LaunchSpecification?: RequestSpotLaunchSpecification | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  InstanceInterruptionBehavior?: string | undefined;
  DryRun?: boolean | undefined;
  SpotPrice?: string | undefined;
  ClientToken?: string | undefined;
  InstanceCount?: number | undefined;
  Type?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  LaunchGroup?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  BlockDurationMinutes?: number | undefined;
}

export interface RequestSpotInstancesResult {
  SpotInstanceRequests?: readonly SpotInstanceRequest[] | undefined;
}

export interface RequestSpotLaunchSpecification {
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
}

export interface Reservation {
  ReservationId?: string | undefined;
  OwnerId?: string | undefined;
  RequesterId?: string | undefined;
  Groups?: readonly GroupIdentifier[] | undefined;
  Instances?: readonly Instance[] | undefined;
}

export interface ReservationFleetInstanceSpecification {
  InstanceType?: string | undefined;
  InstancePlatform?: string | undefined;
  Weight?: number | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  EbsOptimized?: boolean | undefined;
  Priority?: number | undefined;
}

export interface ReservationValue {
  HourlyPrice?: string | undefined;
  RemainingTotalValue?: string | undefined;
  RemainingUpfrontValue?: string | undefined;
}

export interface ReservedCapacityFallbackOptions {
  MarketTypes?: readonly string[] | undefined;
}

export interface ReservedCapacityFallbackOptionsRequest {
  MarketTypes?: readonly string[] | undefined;
}

export interface ReservedCapacityOptions {
  AllocationStrategy?: string | undefined;
  ReservationTypes?: readonly string[] | undefined;
  ReservedCapacityFallbackOptions?: ReservedCapacityFallbackOptions | undefined;
}

export interface ReservedCapacityOptionsRequest {
  AllocationStrategy?: string | undefined;
  ReservationTypes?: readonly string[] | undefined;
  CapacityReservationTarget?: FleetCapacityReservationTargetRequest | undefined;
  ReservedCapacityFallbackOptions?: ReservedCapacityFallbackOptionsRequest | undefined;
}

export interface ReservedInstanceLimitPrice {
  Amount?: number | undefined;
  CurrencyCode?: string | undefined;
}

export interface ReservedInstanceReservationValue {
  ReservationValue?: ReservationValue | undefined;
  ReservedInstanceId?: string | undefined;
}

export interface ReservedInstances {
  CurrencyCode?: string | undefined;
  InstanceTenancy?: string | undefined;
  OfferingClass?: string | undefined;
  OfferingType?: string | undefined;
  RecurringCharges?: readonly RecurringCharge[] | undefined;
  Scope?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  AvailabilityZoneId?: string | undefined;
  ReservedInstancesId?: string | undefined;
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  Start?: Date | undefined;
  End?: Date | undefined;
  Duration?: number | undefined;
  UsagePrice?: number | undefined;
  FixedPrice?: number | undefined;
  InstanceCount?: number | undefined;
  ProductDescription?: string | undefined;
  State?: string | undefined;
}

export interface ReservedInstancesConfiguration {
  AvailabilityZone?: string | undefined;
  InstanceCount?: number | undefined;
  InstanceType?: string | undefined;
  Platform?: string | undefined;
  Scope?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface ReservedInstancesId {
  ReservedInstancesId?: string | undefined;
}

export interface ReservedInstancesListing {
  ClientToken?: string | undefined;
  CreateDate?: Date | undefined;
  InstanceCounts?: readonly InstanceCount[] | undefined;
  PriceSchedules?: readonly PriceSchedule[] | undefined;
  ReservedInstancesId?: string | undefined;
  ReservedInstancesListingId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  UpdateDate?: Date | undefined;
}

export interface ReservedInstancesModification {
  ClientToken?: string | undefined;
  CreateDate?: Date | undefined;
  EffectiveDate?: Date | undefined;
  ModificationResults?: readonly ReservedInstancesModificationResult[] | undefined;
  ReservedInstancesIds?: readonly ReservedInstancesId[] | undefined;
  ReservedInstancesModificationId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  UpdateDate?: Date | undefined;
}

export interface ReservedInstancesModificationResult {
  ReservedInstancesId?: string | undefined;
  TargetConfiguration?: ReservedInstancesConfiguration | undefined;
}

export interface ReservedInstancesOffering {
  CurrencyCode?: string | undefined;
  InstanceTenancy?: string | undefined;
  Marketplace?: boolean | undefined;
  OfferingClass?: string | undefined;
  OfferingType?: string | undefined;
  PricingDetails?: readonly PricingDetail[] | undefined;
  RecurringCharges?: readonly RecurringCharge[] | undefined;
  Scope?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  ReservedInstancesOfferingId?: string | undefined;
  InstanceType?: string | undefined;
  AvailabilityZone?: string | undefined;
  Duration?: number | undefined;
  UsagePrice?: number | undefined;
  FixedPrice?: number | undefined;
  ProductDescription?: string | undefined;
}

export interface ResetAddressAttributeRequest {
  AllocationId: string;
  Attribute: string;
  DryRun?: boolean | undefined;
}

export interface ResetAddressAttributeResult {
  Address?: AddressAttribute | undefined;
}

export interface ResetEbsDefaultKmsKeyIdRequest {
  DryRun?: boolean | undefined;
}

export interface ResetEbsDefaultKmsKeyIdResult {
  KmsKeyId?: string | undefined;
}

export interface ResetFpgaImageAttributeRequest {
  FpgaImageId: string;
  DryRun?: boolean | undefined;
  Attribute?: string | undefined;
}

export interface ResetFpgaImageAttributeResult {
  Return?: boolean | undefined;
}

export interface ResetImageAttributeRequest {
  Attribute: string;
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface ResetInstanceAttributeRequest {
  InstanceId: string;
  Attribute: string;
  DryRun?: boolean | undefined;
}

export interface ResetNetworkInterfaceAttributeRequest {
  NetworkInterfaceId: string;
  DryRun?: boolean | undefined;
  SourceDestCheck?: string | undefined;
}

export interface ResetSnapshotAttributeRequest {
  Attribute: string;
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface ResourceStatement {
  Resources?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
}

export interface ResourceStatementRequest {
  Resources?: readonly string[] | undefined;
  ResourceTypes?: readonly string[] | undefined;
}

export interface ResourceTypeOption {
  OptionName?: string | undefined;
  OptionValues?: readonly string[] | undefined;
}

export interface ResourceTypeRequest {
  ResourceType?: string | undefined;
  ResourceTypeOptions?: readonly ResourceTypeOption[] | undefined;
}

export interface ResponseError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ResponseLaunchTemplateData {
  KernelId?: string | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: LaunchTemplateIamInstanceProfileSpecification | undefined;
  BlockDeviceMappings?: readonly LaunchTemplateBlockDeviceMapping[] | undefined;
  NetworkInterfaces?: readonly LaunchTemplateInstanceNetworkInterfaceSpecification[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: LaunchTemplatesMonitoring | undefined;
  Placement?: LaunchTemplatePlacement | undefined;
  RamDiskId?: string | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: string | undefined;
  UserData?: string | undefined;
  TagSpecifications?: readonly LaunchTemplateTagSpecification[] | undefined;
  ElasticGpuSpecifications?: readonly ElasticGpuSpecificationResponse[] | undefined;
  ElasticInferenceAccelerators?: readonly LaunchTemplateElasticInferenceAcceleratorResponse[] | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  InstanceMarketOptions?: LaunchTemplateInstanceMarketOptions | undefined;
  CreditSpecification?: CreditSpecification | undefined;
  CpuOptions?: LaunchTemplateCpuOptions | undefined;
  CapacityReservationSpecification?: LaunchTemplateCapacityReservationSpecificationResponse | undefined;
  LicenseSpecifications?: readonly LaunchTemplateLicenseConfiguration[] | undefined;
  HibernationOptions?: LaunchTemplateHibernationOptions | undefined;
  MetadataOptions?: LaunchTemplateInstanceMetadataOptions | undefined;
  EnclaveOptions?: LaunchTemplateEnclaveOptions | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  PrivateDnsNameOptions?: LaunchTemplatePrivateDnsNameOptions | undefined;
  MaintenanceOptions?: LaunchTemplateInstanceMaintenanceOptions | undefined;
  DisableApiStop?: boolean | undefined;
  Operator?: OperatorResponse | undefined;
  NetworkPerformanceOptions?: LaunchTemplateNetworkPerformanceOptions | undefined;
  SecondaryInterfaces?: readonly LaunchTemplateInstanceSecondaryInterfaceSpecification[] | undefined;
}

export interface RestoreAddressToClassicRequest {
  PublicIp: string;
  DryRun?: boolean | undefined;
}

export interface RestoreAddressToClassicResult {
  PublicIp?: string | undefined;
  Status?: string | undefined;
}

export interface RestoreImageFromRecycleBinRequest {
  ImageId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreImageFromRecycleBinResult {
  Return?: boolean | undefined;
}

export interface RestoreManagedPrefixListVersionRequest {
  PrefixListId: string;
  PreviousVersion: number;
  CurrentVersion: number;
  DryRun?: boolean | undefined;
}

export interface RestoreManagedPrefixListVersionResult {
  PrefixList?: ManagedPrefixList | undefined;
}

export interface RestoreSnapshotFromRecycleBinRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreSnapshotFromRecycleBinResult {
  SnapshotId?: string | undefined;
  OutpostArn?: string | undefined;
  Description?: string | undefined;
  Encrypted?: boolean | undefined;
  OwnerId?: string | undefined;
  Progress?: string | undefined;
  StartTime?: Date | undefined;
  State?: string | undefined;
  VolumeId?: string | undefined;
  VolumeSize?: number | undefined;
  SseType?: string | undefined;
}

export interface RestoreSnapshotTierRequest {
  SnapshotId: string;
  TemporaryRestoreDays?: number | undefined;
  PermanentRestore?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface RestoreSnapshotTierResult {
  SnapshotId?: string | undefined;
  RestoreStartTime?: Date | undefined;
  RestoreDuration?: number | undefined;
  IsPermanentRestore?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinRequest {
  VolumeId: string;
  DryRun?: boolean | undefined;
}

export interface RestoreVolumeFromRecycleBinResult {
  Return?: boolean | undefined;
}

export interface RevokeClientVpnIngressRequest {
  ClientVpnEndpointId: string;
  TargetNetworkCidr: string;
  AccessGroupId?: string | undefined;
  RevokeAllGroups?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface RevokeClientVpnIngressResult {
  Status?: ClientVpnAuthorizationRuleStatus | undefined;
}

export interface RevokeSecurityGroupEgressRequest {
  GroupId: string;
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIp?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface RevokeSecurityGroupEgressResult {
  Return?: boolean | undefined;
  UnknownIpPermissions?: readonly IpPermission[] | undefined;
  RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokeSecurityGroupIngressRequest {
  CidrIp?: string | undefined;
  FromPort?: number | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  IpProtocol?: string | undefined;
  SourceSecurityGroupName?: string | undefined;
  SourceSecurityGroupOwnerId?: string | undefined;
  ToPort?: number | undefined;
  SecurityGroupRuleIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface RevokeSecurityGroupIngressResult {
  Return?: boolean | undefined;
  UnknownIpPermissions?: readonly IpPermission[] | undefined;
  RevokedSecurityGroupRules?: readonly RevokedSecurityGroupRule[] | undefined;
}

export interface RevokedSecurityGroupRule {
  SecurityGroupRuleId?: string | undefined;
  GroupId?: string | undefined;
  IsEgress?: boolean | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupId?: string | undefined;
  Description?: string | undefined;
}

export interface Route {
  DestinationCidrBlock?: string | undefined;
  DestinationIpv6CidrBlock?: string | undefined;
  DestinationPrefixListId?: string | undefined;
  EgressOnlyInternetGatewayId?: string | undefined;
  GatewayId?: string | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  NatGatewayId?: string | undefined;
  TransitGatewayId?: string | undefined;
  LocalGatewayId?: string | undefined;
  CarrierGatewayId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  Origin?: string | undefined;
  State?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  OdbNetworkArn?: string | undefined;
  IpAddress?: string | undefined;
}

export interface RouteServer {
  RouteServerId?: string | undefined;
  AmazonSideAsn?: number | undefined;
  State?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PersistRoutesState?: string | undefined;
  PersistRoutesDuration?: number | undefined;
  SnsNotificationsEnabled?: boolean | undefined;
  SnsTopicArn?: string | undefined;
}

export interface RouteServerAssociation {
  RouteServerId?: string | undefined;
  VpcId?: string | undefined;
  State?: string | undefined;
}

export interface RouteServerBfdStatus {
  Status?: string | undefined;
}

export interface RouteServerBgpOptions {
  PeerAsn?: number | undefined;
  PeerLivenessDetection?: string | undefined;
}

export interface RouteServerBgpOptionsRequest {
  PeerAsn: number;
  PeerLivenessDetection?: string | undefined;
}

export interface RouteServerBgpStatus {
  Status?: string | undefined;
}

export interface RouteServerEndpoint {
  RouteServerId?: string | undefined;
  RouteServerEndpointId?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  EniId?: string | undefined;
  EniAddress?: string | undefined;
  State?: string | undefined;
  FailureReason?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface RouteServerPeer {
  RouteServerPeerId?: string | undefined;
  RouteServerEndpointId?: string | undefined;
  RouteServerId?: string | undefined;
  VpcId?: string | undefined;
  SubnetId?: string | undefined;
  State?: string | undefined;
  FailureReason?: string | undefined;
  EndpointEniId?: string | undefined;
  EndpointEniAddress?: string | undefined;
  PeerAddress?: string | undefined;
  BgpOptions?: RouteServerBgpOptions | undefined;
  BgpStatus?: RouteServerBgpStatus | undefined;
  BfdStatus?: RouteServerBfdStatus | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface RouteServerPropagation {
  RouteServerId?: string | undefined;
  RouteTableId?: string | undefined;
  State?: string | undefined;
}

export interface RouteServerRoute {
  RouteServerEndpointId?: string | undefined;
  RouteServerPeerId?: string | undefined;
  RouteInstallationDetails?: readonly RouteServerRouteInstallationDetail[] | undefined;
  RouteStatus?: string | undefined;
  Prefix?: string | undefined;
  AsPaths?: readonly string[] | undefined;
  Med?: number | undefined;
  NextHopIp?: string | undefined;
}

export interface RouteServerRouteInstallationDetail {
  RouteTableId?: string | undefined;
  RouteInstallationStatus?: string | undefined;
  RouteInstallationStatusReason?: string | undefined;
}

export interface RouteTable {
  Associations?: readonly RouteTableAssociation[] | undefined;
  PropagatingVgws?: readonly PropagatingVgw[] | undefined;
  RouteTableId?: string | undefined;
  Routes?: readonly Route[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  OwnerId?: string | undefined;
}

export interface RouteTableAssociation {
  Main?: boolean | undefined;
  RouteTableAssociationId?: string | undefined;
  RouteTableId?: string | undefined;
  SubnetId?: string | undefined;
  GatewayId?: string | undefined;
  PublicIpv4Pool?: string | undefined;
  AssociationState?: RouteTableAssociationState | undefined;
}

export interface RouteTableAssociationState {
  State?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface RuleGroupRuleOptionsPair {
  RuleGroupArn?: string | undefined;
  RuleOptions?: readonly RuleOption[] | undefined;
}

export interface RuleGroupTypePair {
  RuleGroupArn?: string | undefined;
  RuleGroupType?: string | undefined;
}

export interface RuleOption {
  Keyword?: string | undefined;
  Settings?: readonly string[] | undefined;
}

export interface RunInstancesMonitoringEnabled {
  Enabled: boolean;
  MetricCategoryIds?: readonly string[] | undefined;
}

export interface RunInstancesRequest {
  MaxCount: number;
  MinCount: number;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly InstanceIpv6Address[] | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: RunInstancesMonitoringEnabled | undefined;
  Placement?: Placement | undefined;
  RamdiskId?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SecurityGroups?: readonly string[] | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
  ElasticGpuSpecification?: readonly ElasticGpuSpecification[] | undefined;
  ElasticInferenceAccelerators?: readonly ElasticInferenceAccelerator[] | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  LaunchTemplate?: LaunchTemplateSpecification | undefined;
  InstanceMarketOptions?: InstanceMarketOptionsRequest | undefined;
  CreditSpecification?: CreditSpecificationRequest | undefined;
  CpuOptions?: CpuOptionsRequest | undefined;
  CapacityReservationSpecification?: CapacityReservationSpecification | undefined;
  HibernationOptions?: HibernationOptionsRequest | undefined;
  LicenseSpecifications?: readonly LicenseConfigurationRequest[] | undefined;
  MetadataOptions?: InstanceMetadataOptionsRequest | undefined;
  EnclaveOptions?: EnclaveOptionsRequest | undefined;
  PrivateDnsNameOptions?: PrivateDnsNameOptionsRequest | undefined;
  MaintenanceOptions?: InstanceMaintenanceOptionsRequest | undefined;
  DisableApiStop?: boolean | undefined;
  EnablePrimaryIpv6?: boolean | undefined;
  NetworkPerformanceOptions?: InstanceNetworkPerformanceOptionsRequest | undefined;
  Operator?: OperatorRequest | undefined;
  SecondaryInterfaces?: readonly InstanceSecondaryInterfaceSpecificationRequest[] | undefined;
  DryRun?: boolean | undefined;
  DisableApiTermination?: boolean | undefined;
  InstanceInitiatedShutdownBehavior?: string | undefined;
  PrivateIpAddress?: string | undefined;
  ClientToken?: string | undefined;
  AdditionalInfo?: string | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  EbsOptimized?: boolean | undefined;
}

export interface RunScheduledInstancesRequest {
  LaunchSpecification: ScheduledInstancesLaunchSpecification;
  ScheduledInstanceId: string;
  ClientToken?: string | undefined;
  DryRun?: boolean | undefined;
  InstanceCount?: number | undefined;
}

export interface RunScheduledInstancesResult {
  InstanceIdSet?: readonly string[] | undefined;
}

export interface S3ObjectTag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface S3Storage {
  AWSAccessKeyId?: string | undefined;
  Bucket?: string | undefined;
  Prefix?: string | undefined;
  UploadPolicy?: Uint8Array | undefined;
  UploadPolicySignature?: string | undefined;
}

export interface ScanResultCondition {
  MaxDaysSinceLastFindingScan?: number | undefined;
  MaximumSeverityLabel?: string | undefined;
  MaxDaysSinceInformationalFixAvailable?: number | undefined;
  MaxDaysSinceLowFixAvailable?: number | undefined;
  MaxDaysSinceMediumFixAvailable?: number | undefined;
  MaxDaysSinceHighFixAvailable?: number | undefined;
  MaxDaysSinceCriticalFixAvailable?: number | undefined;
}

export interface ScanResultConditionRequest {
  MaxDaysSinceLastFindingScan?: number | undefined;
  MaximumSeverityLabel?: string | undefined;
  MaxDaysSinceInformationalFixAvailable?: number | undefined;
  MaxDaysSinceLowFixAvailable?: number | undefined;
  MaxDaysSinceMediumFixAvailable?: number | undefined;
  MaxDaysSinceHighFixAvailable?: number | undefined;
  MaxDaysSinceCriticalFixAvailable?: number | undefined;
}

export interface ScanResults {
  HighestFindingSeverityLabel?: string | undefined;
  FindingScanDate?: Date | undefined;
  InformationalFixAvailableSince?: Date | undefined;
  LowFixAvailableSince?: Date | undefined;
  MediumFixAvailableSince?: Date | undefined;
  HighFixAvailableSince?: Date | undefined;
  CriticalFixAvailableSince?: Date | undefined;
}

export interface ScheduledInstance {
  AvailabilityZone?: string | undefined;
  CreateDate?: Date | undefined;
  HourlyPrice?: string | undefined;
  InstanceCount?: number | undefined;
  InstanceType?: string | undefined;
  NetworkPlatform?: string | undefined;
  NextSlotStartTime?: Date | undefined;
  Platform?: string | undefined;
  PreviousSlotEndTime?: Date | undefined;
  Recurrence?: ScheduledInstanceRecurrence | undefined;
  ScheduledInstanceId?: string | undefined;
  SlotDurationInHours?: number | undefined;
  TermEndDate?: Date | undefined;
  TermStartDate?: Date | undefined;
  TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceAvailability {
  AvailabilityZone?: string | undefined;
  AvailableInstanceCount?: number | undefined;
  FirstSlotStartTime?: Date | undefined;
  HourlyPrice?: string | undefined;
  InstanceType?: string | undefined;
  MaxTermDurationInDays?: number | undefined;
  MinTermDurationInDays?: number | undefined;
  NetworkPlatform?: string | undefined;
  Platform?: string | undefined;
  PurchaseToken?: string | undefined;
  Recurrence?: ScheduledInstanceRecurrence | undefined;
  SlotDurationInHours?: number | undefined;
  TotalScheduledInstanceHours?: number | undefined;
}

export interface ScheduledInstanceRecurrence {
  Frequency?: string | undefined;
  Interval?: number | undefined;
  OccurrenceDaySet?: readonly number[] | undefined;
  OccurrenceRelativeToEnd?: boolean | undefined;
  OccurrenceUnit?: string | undefined;
}

export interface ScheduledInstanceRecurrenceRequest {
  Frequency?: string | undefined;
  Interval?: number | undefined;
  OccurrenceDays?: readonly number[] | undefined;
  OccurrenceRelativeToEnd?: boolean | undefined;
  OccurrenceUnit?: string | undefined;
}

export interface ScheduledInstancesBlockDeviceMapping {
  DeviceName?: string | undefined;
  Ebs?: ScheduledInstancesEbs | undefined;
  NoDevice?: string | undefined;
  VirtualName?: string | undefined;
}

export interface ScheduledInstancesEbs {
  DeleteOnTermination?: boolean | undefined;
  Encrypted?: boolean | undefined;
  Iops?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeSize?: number | undefined;
  VolumeType?: string | undefined;
}

export interface ScheduledInstancesIamInstanceProfile {
  Arn?: string | undefined;
  Name?: string | undefined;
}

export interface ScheduledInstancesIpv6Address {
  Ipv6Address?: string | undefined;
}

export interface ScheduledInstancesLaunchSpecification {
  ImageId: string;
  BlockDeviceMappings?: readonly ScheduledInstancesBlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: ScheduledInstancesIamInstanceProfile | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: ScheduledInstancesMonitoring | undefined;
  NetworkInterfaces?: readonly ScheduledInstancesNetworkInterface[] | undefined;
  Placement?: ScheduledInstancesPlacement | undefined;
  RamdiskId?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
}

export interface ScheduledInstancesMonitoring {
  Enabled?: boolean | undefined;
}

export interface ScheduledInstancesNetworkInterface {
  AssociatePublicIpAddress?: boolean | undefined;
  DeleteOnTermination?: boolean | undefined;
  Description?: string | undefined;
  DeviceIndex?: number | undefined;
  Groups?: readonly string[] | undefined;
  Ipv6AddressCount?: number | undefined;
  Ipv6Addresses?: readonly ScheduledInstancesIpv6Address[] | undefined;
  NetworkInterfaceId?: string | undefined;
  PrivateIpAddress?: string | undefined;
  PrivateIpAddressConfigs?: readonly ScheduledInstancesPrivateIpAddressConfig[] | undefined;
  SecondaryPrivateIpAddressCount?: number | undefined;
  SubnetId?: string | undefined;
}

export interface ScheduledInstancesPlacement {
  AvailabilityZone?: string | undefined;
  GroupName?: string | undefined;
}

export interface ScheduledInstancesPrivateIpAddressConfig {
  Primary?: boolean | undefined;
  PrivateIpAddress?: string | undefined;
}

export interface SearchLocalGatewayRoutesRequest {
  LocalGatewayRouteTableId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface SearchLocalGatewayRoutesResult {
  Routes?: readonly LocalGatewayRoute[] | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayMulticastGroupsRequest {
  TransitGatewayMulticastDomainId: string;
  Filters?: readonly Filter[] | undefined;
  MaxResults?: number | undefined;
  NextToken?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface SearchTransitGatewayMulticastGroupsResult {
  MulticastGroups?: readonly TransitGatewayMulticastGroup[] | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesRequest {
  TransitGatewayRouteTableId: string;
  Filters: readonly Filter[];
  MaxResults?: number | undefined;
  DryRun?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface SearchTransitGatewayRoutesResult {
  Routes?: readonly TransitGatewayRoute[] | undefined;
  AdditionalRoutesAvailable?: boolean | undefined;
  NextToken?: string | undefined;
}

export interface SecondaryInterface {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Attachment?: SecondaryInterfaceAttachment | undefined;
  MacAddress?: string | undefined;
  OwnerId?: string | undefined;
  PrivateIpv4Addresses?: readonly SecondaryInterfaceIpv4Address[] | undefined;
  SecondaryInterfaceId?: string | undefined;
  SecondaryInterfaceArn?: string | undefined;
  SecondaryInterfaceType?: string | undefined;
  SecondarySubnetId?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkType?: string | undefined;
  SourceDestCheck?: boolean | undefined;
  Status?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondaryInterfaceAttachment {
  AttachmentId?: string | undefined;
  AttachTime?: Date | undefined;
  DeleteOnTermination?: boolean | undefined;
  DeviceIndex?: number | undefined;
  InstanceId?: string | undefined;
  InstanceOwnerId?: string | undefined;
  NetworkCardIndex?: number | undefined;
  Status?: string | undefined;
}

export interface SecondaryInterfaceIpv4Address {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecification {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryInterfacePrivateIpAddressSpecificationRequest {
  PrivateIpAddress?: string | undefined;
}

export interface SecondaryNetwork {
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkArn?: string | undefined;
  OwnerId?: string | undefined;
  Type?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  Ipv4CidrBlockAssociations?: readonly SecondaryNetworkIpv4CidrBlockAssociation[] | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondaryNetworkIpv4CidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
}

export interface SecondarySubnet {
  SecondarySubnetId?: string | undefined;
  SecondarySubnetArn?: string | undefined;
  SecondaryNetworkId?: string | undefined;
  SecondaryNetworkType?: string | undefined;
  OwnerId?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  AvailabilityZone?: string | undefined;
  Ipv4CidrBlockAssociations?: readonly SecondarySubnetIpv4CidrBlockAssociation[] | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SecondarySubnetIpv4CidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
}

export interface SecureBlobAttributeValue {
  Value?: Uint8Array | undefined;
}

export interface SecurityGroup {
  GroupId?: string | undefined;
  IpPermissionsEgress?: readonly IpPermission[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
  SecurityGroupArn?: string | undefined;
  OwnerId?: string | undefined;
  GroupName?: string | undefined;
  Description?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
}

export interface SecurityGroupForVpc {
  Description?: string | undefined;
  GroupName?: string | undefined;
  OwnerId?: string | undefined;
  GroupId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PrimaryVpcId?: string | undefined;
}

export interface SecurityGroupIdentifier {
  GroupId?: string | undefined;
  GroupName?: string | undefined;
}

export interface SecurityGroupReference {
  GroupId?: string | undefined;
  ReferencingVpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  TransitGatewayId?: string | undefined;
}

export interface SecurityGroupRule {
  SecurityGroupRuleId?: string | undefined;
  GroupId?: string | undefined;
  GroupOwnerId?: string | undefined;
  IsEgress?: boolean | undefined;
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupInfo?: ReferencedSecurityGroup | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SecurityGroupRuleArn?: string | undefined;
}

export interface SecurityGroupRuleDescription {
  SecurityGroupRuleId?: string | undefined;
  Description?: string | undefined;
}

export interface SecurityGroupRuleRequest {
  IpProtocol?: string | undefined;
  FromPort?: number | undefined;
  ToPort?: number | undefined;
  CidrIpv4?: string | undefined;
  CidrIpv6?: string | undefined;
  PrefixListId?: string | undefined;
  ReferencedGroupId?: string | undefined;
  Description?: string | undefined;
}

export interface SecurityGroupRuleUpdate {
  SecurityGroupRuleId: string;
  SecurityGroupRule?: SecurityGroupRuleRequest | undefined;
}

export interface SecurityGroupVpcAssociation {
  GroupId?: string | undefined;
  VpcId?: string | undefined;
  VpcOwnerId?: string | undefined;
  State?: string | undefined;
  StateReason?: string | undefined;
  GroupOwnerId?: string | undefined;
}

export interface SendDiagnosticInterruptRequest {
  InstanceId: string;
  DryRun?: boolean | undefined;
}

export interface ServiceConfiguration {
  ServiceType?: readonly ServiceTypeDetail[] | undefined;
  ServiceId?: string | undefined;
  ServiceName?: string | undefined;
  ServiceState?: string | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AcceptanceRequired?: boolean | undefined;
  ManagesVpcEndpoints?: boolean | undefined;
  NetworkLoadBalancerArns?: readonly string[] | undefined;
  GatewayLoadBalancerArns?: readonly string[] | undefined;
  SupportedIpAddressTypes?: readonly string[] | undefined;
  BaseEndpointDnsNames?: readonly string[] | undefined;
  PrivateDnsName?: string | undefined;
  PrivateDnsNameConfiguration?: PrivateDnsNameConfiguration | undefined;
  PayerResponsibility?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SupportedRegions?: readonly SupportedRegionDetail[] | undefined;
  RemoteAccessEnabled?: boolean | undefined;
}

export interface ServiceDetail {
  ServiceName?: string | undefined;
  ServiceId?: string | undefined;
  ServiceType?: readonly ServiceTypeDetail[] | undefined;
  ServiceRegion?: string | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  Owner?: string | undefined;
  BaseEndpointDnsNames?: readonly string[] | undefined;
  PrivateDnsName?: string | undefined;
  PrivateDnsNames?: readonly PrivateDnsDetails[] | undefined;
  VpcEndpointPolicySupported?: boolean | undefined;
  AcceptanceRequired?: boolean | undefined;
  ManagesVpcEndpoints?: boolean | undefined;
  PayerResponsibility?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  PrivateDnsNameVerificationState?: string | undefined;
  SupportedIpAddressTypes?: readonly string[] | undefined;
}

export interface ServiceLinkVirtualInterface {
  ServiceLinkVirtualInterfaceId?: string | undefined;
  ServiceLinkVirtualInterfaceArn?: string | undefined;
  OutpostId?: string | undefined;
  OutpostArn?: string | undefined;
  OwnerId?: string | undefined;
  LocalAddress?: string | undefined;
  PeerAddress?: string | undefined;
  PeerBgpAsn?: number | undefined;
  Vlan?: number | undefined;
  OutpostLagId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  ConfigurationState?: string | undefined;
}

export interface ServiceTypeDetail {
  ServiceType?: string | undefined;
}

export interface SlotDateTimeRangeRequest {
  EarliestTime: Date;
  LatestTime: Date;
}

export interface SlotStartTimeRangeRequest {
  EarliestTime?: Date | undefined;
  LatestTime?: Date | undefined;
}

export interface Snapshot {
  OwnerAlias?: string | undefined;
  OutpostArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageTier?: string | undefined;
  RestoreExpiryTime?: Date | undefined;
  SseType?: string | undefined;
  AvailabilityZone?: string | undefined;
  TransferType?: string | undefined;
  CompletionDurationMinutes?: number | undefined;
  CompletionTime?: Date | undefined;
  FullSnapshotSizeInBytes?: number | undefined;
  SnapshotId?: string | undefined;
  VolumeId?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  StartTime?: Date | undefined;
  Progress?: string | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  VolumeSize?: number | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
  DataEncryptionKeyId?: string | undefined;
}

export interface SnapshotDetail {
  Description?: string | undefined;
  DeviceName?: string | undefined;
  DiskImageSize?: number | undefined;
  Format?: string | undefined;
  Progress?: string | undefined;
  SnapshotId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotDiskContainer {
  Description?: string | undefined;
  Format?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucket | undefined;
}

export interface SnapshotInfo {
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  Encrypted?: boolean | undefined;
  VolumeId?: string | undefined;
  State?: string | undefined;
  VolumeSize?: number | undefined;
  StartTime?: Date | undefined;
  Progress?: string | undefined;
  OwnerId?: string | undefined;
  SnapshotId?: string | undefined;
  OutpostArn?: string | undefined;
  SseType?: string | undefined;
  AvailabilityZone?: string | undefined;
}

export interface SnapshotRecycleBinInfo {
  SnapshotId?: string | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
  Description?: string | undefined;
  VolumeId?: string | undefined;
}

export interface SnapshotTaskDetail {
  Description?: string | undefined;
  DiskImageSize?: number | undefined;
  Encrypted?: boolean | undefined;
  Format?: string | undefined;
  KmsKeyId?: string | undefined;
  Progress?: string | undefined;
  SnapshotId?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  Url?: string | undefined;
  UserBucket?: UserBucketDetails | undefined;
}

export interface SnapshotTierStatus {
  SnapshotId?: string | undefined;
  VolumeId?: string | undefined;
  Status?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  StorageTier?: string | undefined;
  LastTieringStartTime?: Date | undefined;
  LastTieringProgress?: number | undefined;
  LastTieringOperationStatus?: string | undefined;
  LastTieringOperationStatusDetail?: string | undefined;
  ArchivalCompleteTime?: Date | undefined;
  RestoreExpiryTime?: Date | undefined;
}

export interface SpotCapacityRebalance {
  ReplacementStrategy?: string | undefined;
  TerminationDelay?: number | undefined;
}

export interface SpotDatafeedSubscription {
  Bucket?: string | undefined;
  Fault?: SpotInstanceStateFault | undefined;
  OwnerId?: string | undefined;
  Prefix?: string | undefined;
  State?: string | undefined;
}

export interface SpotFleetLaunchSpecification {
  AddressingType?: string | undefined;
  BlockDeviceMappings?: readonly BlockDeviceMapping[] | undefined;
  EbsOptimized?: boolean | undefined;
  IamInstanceProfile?: IamInstanceProfileSpecification | undefined;
  ImageId?: string | undefined;
  InstanceType?: string | undefined;
  KernelId?: string | undefined;
  KeyName?: string | undefined;
  Monitoring?: SpotFleetMonitoring | undefined;
  NetworkInterfaces?: readonly InstanceNetworkInterfaceSpecification[] | undefined;
  Placement?: SpotPlacement | undefined;
  RamdiskId?: string | undefined;
  SpotPrice?: string | undefined;
  SubnetId?: string | undefined;
  UserData?: string | undefined;
  WeightedCapacity?: number | undefined;
  TagSpecifications?: readonly SpotFleetTagSpecification[] | undefined;
  InstanceRequirements?: InstanceRequirements | undefined;
  SecurityGroups?: readonly GroupIdentifier[] | undefined;
}

export interface SpotFleetMonitoring {
  Enabled?: boolean | undefined;
}

export interface SpotFleetRequestConfig {
  ActivityStatus?: string | undefined;
  CreateTime?: Date | undefined;
  SpotFleetRequestConfig?: SpotFleetRequestConfigData | undefined;
  SpotFleetRequestId?: string | undefined;
  SpotFleetRequestState?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SpotFleetRequestConfigData {
  IamFleetRole: string;
  TargetCapacity: number;
  AllocationStrategy?: string | undefined;
  OnDemandAllocationStrategy?: string | undefined;
  SpotMaintenanceStrategies?: SpotMaintenanceStrategies | undefined;
  ClientToken?: string | undefined;
  ExcessCapacityTerminationPolicy?: string | undefined;
  FulfilledCapacity?: number | undefined;
  OnDemandFulfilledCapacity?: number | undefined;
  LaunchSpecifications?: readonly SpotFleetLaunchSpecification[] | undefined;
  LaunchTemplateConfigs?: readonly LaunchTemplateConfig[] | undefined;
  SpotPrice?: string | undefined;
  OnDemandTargetCapacity?: number | undefined;
  OnDemandMaxTotalPrice?: string | undefined;
  SpotMaxTotalPrice?: string | undefined;
  TerminateInstancesWithExpiration?: boolean | undefined;
  Type?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  ReplaceUnhealthyInstances?: boolean | undefined;
  InstanceInterruptionBehavior?: string | undefined;
  LoadBalancersConfig?: LoadBalancersConfig | undefined;
  InstancePoolsToUseCount?: number | undefined;
  Context?: string | undefined;
  TargetCapacityUnitType?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface SpotFleetTagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SpotInstanceRequest {
  ActualBlockHourlyPrice?: string | undefined;
  AvailabilityZoneGroup?: string | undefined;
  BlockDurationMinutes?: number | undefined;
  CreateTime?: Date | undefined;
  Fault?: SpotInstanceStateFault | undefined;
  InstanceId?: string | undefined;
  LaunchGroup?: string | undefined;
  LaunchSpecification?: LaunchSpecification | undefined;
  LaunchedAvailabilityZone?: string | undefined;
  LaunchedAvailabilityZoneId?: string | undefined;
  ProductDescription?: string | undefined;
  SpotInstanceRequestId?: string | undefined;
  SpotPrice?: string | undefined;
  State?: string | undefined;
  Status?: SpotInstanceStatus | undefined;
  Tags?: readonly Tag[] | undefined;
  Type?: string | undefined;
  ValidFrom?: Date | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: string | undefined;
}

export interface SpotInstanceStateFault {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface SpotInstanceStatus {
  Code?: string | undefined;
  Message?: string | undefined;
  UpdateTime?: Date | undefined;
}

export interface SpotMaintenanceStrategies {
  CapacityRebalance?: SpotCapacityRebalance | undefined;
}

export interface SpotMarketOptions {
  MaxPrice?: string | undefined;
  SpotInstanceType?: string | undefined;
  BlockDurationMinutes?: number | undefined;
  ValidUntil?: Date | undefined;
  InstanceInterruptionBehavior?: string | undefined;
}

export interface SpotOptions {
  AllocationStrategy?: string | undefined;
  MaintenanceStrategies?: FleetSpotMaintenanceStrategies | undefined;
  InstanceInterruptionBehavior?: string | undefined;
  InstancePoolsToUseCount?: number | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface SpotOptionsRequest {
  AllocationStrategy?: string | undefined;
  MaintenanceStrategies?: FleetSpotMaintenanceStrategiesRequest | undefined;
  InstanceInterruptionBehavior?: string | undefined;
  InstancePoolsToUseCount?: number | undefined;
  SingleInstanceType?: boolean | undefined;
  SingleAvailabilityZone?: boolean | undefined;
  MinTargetCapacity?: number | undefined;
  MaxTotalPrice?: string | undefined;
}

export interface SpotPlacement {
  AvailabilityZone?: string | undefined;
  GroupName?: string | undefined;
  Tenancy?: string | undefined;
  AvailabilityZoneId?: string | undefined;
}

export interface SpotPlacementScore {
  Region?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  Score?: number | undefined;
}

export interface SpotPrice {
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  InstanceType?: string | undefined;
  ProductDescription?: string | undefined;
  SpotPrice?: string | undefined;
  Timestamp?: Date | undefined;
}

export interface StaleIpPermission {
  FromPort?: number | undefined;
  IpProtocol?: string | undefined;
  IpRanges?: readonly string[] | undefined;
  PrefixListIds?: readonly string[] | undefined;
  ToPort?: number | undefined;
  UserIdGroupPairs?: readonly UserIdGroupPair[] | undefined;
}

export interface StaleSecurityGroup {
  Description?: string | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  StaleIpPermissions?: readonly StaleIpPermission[] | undefined;
  StaleIpPermissionsEgress?: readonly StaleIpPermission[] | undefined;
  VpcId?: string | undefined;
}

export interface StartDeclarativePoliciesReportRequest {
  S3Bucket: string;
  TargetId: string;
  DryRun?: boolean | undefined;
  S3Prefix?: string | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
}

export interface StartDeclarativePoliciesReportResult {
  ReportId?: string | undefined;
}

export interface StartInstancesRequest {
  InstanceIds: readonly string[];
  AdditionalInfo?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface StartInstancesResult {
  StartingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface StartNetworkInsightsAccessScopeAnalysisRequest {
  NetworkInsightsAccessScopeId: string;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface StartNetworkInsightsAccessScopeAnalysisResult {
  NetworkInsightsAccessScopeAnalysis?: NetworkInsightsAccessScopeAnalysis | undefined;
}

export interface StartNetworkInsightsAnalysisRequest {
  NetworkInsightsPathId: string;
  AdditionalAccounts?: readonly string[] | undefined;
  FilterInArns?: readonly string[] | undefined;
  FilterOutArns?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  TagSpecifications?: readonly TagSpecification[] | undefined;
  ClientToken?: string | undefined;
}

export interface StartNetworkInsightsAnalysisResult {
  NetworkInsightsAnalysis?: NetworkInsightsAnalysis | undefined;
}

export interface StartVpcEndpointServicePrivateDnsVerificationRequest {
  ServiceId: string;
  DryRun?: boolean | undefined;
}

export interface StartVpcEndpointServicePrivateDnsVerificationResult {
  ReturnValue?: boolean | undefined;
}

export interface StateReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface StopInstancesRequest {
  InstanceIds: readonly string[];
  Hibernate?: boolean | undefined;
  SkipOsShutdown?: boolean | undefined;
  DryRun?: boolean | undefined;
  Force?: boolean | undefined;
}

export interface StopInstancesResult {
  StoppingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface Storage {
  S3?: S3Storage | undefined;
}

export interface StorageLocation {
  Bucket?: string | undefined;
  Key?: string | undefined;
}

export interface StoreImageTaskResult {
  AmiId?: string | undefined;
  TaskStartTime?: Date | undefined;
  Bucket?: string | undefined;
  S3objectKey?: string | undefined;
  ProgressPercentage?: number | undefined;
  StoreTaskState?: string | undefined;
  StoreTaskFailureReason?: string | undefined;
}

export interface Subnet {
  AvailabilityZoneId?: string | undefined;
  EnableLniAtDeviceIndex?: number | undefined;
  MapCustomerOwnedIpOnLaunch?: boolean | undefined;
  CustomerOwnedIpv4Pool?: string | undefined;
  OwnerId?: string | undefined;
  AssignIpv6AddressOnCreation?: boolean | undefined;
  Ipv6CidrBlockAssociationSet?: readonly SubnetIpv6CidrBlockAssociation[] | undefined;
  Tags?: readonly Tag[] | undefined;
  SubnetArn?: string | undefined;
  OutpostArn?: string | undefined;
  EnableDns64?: boolean | undefined;
  Ipv6Native?: boolean | undefined;
  PrivateDnsNameOptionsOnLaunch?: PrivateDnsNameOptionsOnLaunch | undefined;
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  Type?: string | undefined;
  SubnetId?: string | undefined;
  State?: string | undefined;
  VpcId?: string | undefined;
  CidrBlock?: string | undefined;
  AvailableIpAddressCount?: number | undefined;
  AvailabilityZone?: string | undefined;
  DefaultForAz?: boolean | undefined;
  MapPublicIpOnLaunch?: boolean | undefined;
}

export interface SubnetAssociation {
  SubnetId?: string | undefined;
  State?: string | undefined;
}

export interface SubnetCidrBlockState {
  State?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface SubnetCidrReservation {
  SubnetCidrReservationId?: string | undefined;
  SubnetId?: string | undefined;
  Cidr?: string | undefined;
  ReservationType?: string | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface SubnetConfiguration {
  SubnetId?: string | undefined;
  Ipv4?: string | undefined;
  Ipv6?: string | undefined;
}

export interface SubnetIpPrefixes {
  SubnetId?: string | undefined;
  IpPrefixes?: readonly string[] | undefined;
}

export interface SubnetIpv6CidrBlockAssociation {
  AssociationId?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv6CidrBlockState?: SubnetCidrBlockState | undefined;
  Ipv6AddressAttribute?: string | undefined;
  IpSource?: string | undefined;
}

export interface Subscription {
  Source?: string | undefined;
  Destination?: string | undefined;
  Metric?: string | undefined;
  Statistic?: string | undefined;
  Period?: string | undefined;
}

export interface SuccessfulAssociationResponseObject {
  ApplicationStatusCheckId?: string | undefined;
  AssociationType?: string | undefined;
  AssociationValue?: string | undefined;
}

export interface SuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined;
}

export interface SuccessfulQueuedPurchaseDeletion {
  ReservedInstancesId?: string | undefined;
}

export interface SuccessfulSuppressionResponseObject {
  InstanceId?: string | undefined;
  SuppressAt?: Date | undefined;
  ResumeAt?: Date | undefined;
}

export interface SupportedRegionDetail {
  Region?: string | undefined;
  ServiceState?: string | undefined;
}

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

export interface TagDescription {
  Key?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  Value?: string | undefined;
}

export interface TagFieldSpecificationRequest {
  ResourceType?: string | undefined;
  TagKeys?: readonly string[] | undefined;
}

export interface TagFieldSpecificationResponse {
  ResourceType?: string | undefined;
  TagKeys?: readonly string[] | undefined;
}

export interface TagSpecification {
  ResourceType?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TargetCapacitySpecification {
  TotalTargetCapacity?: number | undefined;
  OnDemandTargetCapacity?: number | undefined;
  SpotTargetCapacity?: number | undefined;
  DefaultTargetCapacityType?: string | undefined;
  TargetCapacityUnitType?: string | undefined;
}

export interface TargetCapacitySpecificationRequest {
  TotalTargetCapacity: number;
  OnDemandTargetCapacity?: number | undefined;
  SpotTargetCapacity?: number | undefined;
  DefaultTargetCapacityType?: string | undefined;
  TargetCapacityUnitType?: string | undefined;
}

export interface TargetConfiguration {
  InstanceCount?: number | undefined;
  OfferingId?: string | undefined;
}

export interface TargetConfigurationRequest {
  OfferingId: string;
  InstanceCount?: number | undefined;
}

export interface TargetGroup {
  Arn?: string | undefined;
}

export interface TargetGroupsConfig {
  TargetGroups?: readonly TargetGroup[] | undefined;
}

export interface TargetNetwork {
  AssociationId?: string | undefined;
  VpcId?: string | undefined;
  TargetNetworkId?: string | undefined;
  ClientVpnEndpointId?: string | undefined;
  Status?: AssociationStatus | undefined;
  SecurityGroups?: readonly string[] | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TargetReservationValue {
  ReservationValue?: ReservationValue | undefined;
  TargetConfiguration?: TargetConfiguration | undefined;
}

export interface TerminateClientVpnConnectionsRequest {
  ClientVpnEndpointId: string;
  ConnectionId?: string | undefined;
  Username?: string | undefined;
  DryRun?: boolean | undefined;
}

export interface TerminateClientVpnConnectionsResult {
  ClientVpnEndpointId?: string | undefined;
  Username?: string | undefined;
  ConnectionStatuses?: readonly TerminateConnectionStatus[] | undefined;
}

export interface TerminateConnectionStatus {
  ConnectionId?: string | undefined;
  PreviousStatus?: ClientVpnConnectionStatus | undefined;
  CurrentStatus?: ClientVpnConnectionStatus | undefined;
}

export interface TerminateInstancesRequest {
  InstanceIds: readonly string[];
  Force?: boolean | undefined;
  SkipOsShutdown?: boolean | undefined;
  DryRun?: boolean | undefined;
}

export interface TerminateInstancesResult {
  TerminatingInstances?: readonly InstanceStateChange[] | undefined;
}

export interface ThroughResourcesStatement {
  ResourceStatement?: ResourceStatement | undefined;
}

export interface ThroughResourcesStatementRequest {
  ResourceStatement?: ResourceStatementRequest | undefined;
}

export interface TotalLocalStorageGB {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TotalLocalStorageGBRequest {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface TrafficMirrorFilter {
  TrafficMirrorFilterId?: string | undefined;
  IngressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  EgressFilterRules?: readonly TrafficMirrorFilterRule[] | undefined;
  NetworkServices?: readonly string[] | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorFilterRule {
  TrafficMirrorFilterRuleId?: string | undefined;
  TrafficMirrorFilterId?: string | undefined;
  TrafficDirection?: string | undefined;
  RuleNumber?: number | undefined;
  RuleAction?: string | undefined;
  Protocol?: number | undefined;
  DestinationPortRange?: TrafficMirrorPortRange | undefined;
  SourcePortRange?: TrafficMirrorPortRange | undefined;
  DestinationCidrBlock?: string | undefined;
  SourceCidrBlock?: string | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface TrafficMirrorPortRangeRequest {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface TrafficMirrorSession {
  TrafficMirrorSessionId?: string | undefined;
  TrafficMirrorTargetId?: string | undefined;
  TrafficMirrorFilterId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  OwnerId?: string | undefined;
  PacketLength?: number | undefined;
  SessionNumber?: number | undefined;
  VirtualNetworkId?: number | undefined;
  Description?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TrafficMirrorTarget {
  TrafficMirrorTargetId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  NetworkLoadBalancerArn?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
  OwnerId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  GatewayLoadBalancerEndpointId?: string | undefined;
}

export interface TransitGateway {
  TransitGatewayId?: string | undefined;
  TransitGatewayArn?: string | undefined;
  State?: string | undefined;
  OwnerId?: string | undefined;
  Description?: string | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayAssociation {
  TransitGatewayRouteTableId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayOwnerId?: string | undefined;
  ResourceOwnerId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
  State?: string | undefined;
  Association?: TransitGatewayAttachmentAssociation | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  NatGatewaySupport?: string | undefined;
}

export interface TransitGatewayAttachmentAssociation {
  TransitGatewayRouteTableId?: string | undefined;
  TransitGatewayPolicyTableId?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayAttachmentBgpConfiguration {
  TransitGatewayAsn?: number | undefined;
  PeerAsn?: number | undefined;
  TransitGatewayAddress?: string | undefined;
  PeerAddress?: string | undefined;
  BgpStatus?: string | undefined;
}

export interface TransitGatewayAttachmentPropagation {
  TransitGatewayRouteTableId?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayClientVpnAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  ClientVpnEndpointId?: string | undefined;
  ClientVpnOwnerId?: string | undefined;
  State?: string | undefined;
  CreationTime?: string | undefined;
}

export interface TransitGatewayConfigurationDescribeEndpointStructure {
  TransitGatewayId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TransitGatewayConfigurationInputStructure {
  TransitGatewayId?: string | undefined;
  AvailabilityZones?: readonly string[] | undefined;
  AvailabilityZoneIds?: readonly string[] | undefined;
}

export interface TransitGatewayConnect {
  TransitGatewayAttachmentId?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayConnectOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectOptions {
  Protocol?: string | undefined;
}

export interface TransitGatewayConnectPeer {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayConnectPeerId?: string | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  ConnectPeerConfiguration?: TransitGatewayConnectPeerConfiguration | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayConnectPeerConfiguration {
  TransitGatewayAddress?: string | undefined;
  PeerAddress?: string | undefined;
  InsideCidrBlocks?: readonly string[] | undefined;
  Protocol?: string | undefined;
  BgpConfigurations?: readonly TransitGatewayAttachmentBgpConfiguration[] | undefined;
}

export interface TransitGatewayConnectRequestBgpOptions {
  PeerAsn?: number | undefined;
}

export interface TransitGatewayMeteringPolicy {
  TransitGatewayMeteringPolicyId?: string | undefined;
  TransitGatewayId?: string | undefined;
  MiddleboxAttachmentIds?: readonly string[] | undefined;
  State?: string | undefined;
  UpdateEffectiveAt?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayMeteringPolicyEntry {
  PolicyRuleNumber?: string | undefined;
  MeteredAccount?: string | undefined;
  State?: string | undefined;
  UpdatedAt?: Date | undefined;
  UpdateEffectiveAt?: Date | undefined;
  MeteringPolicyRule?: TransitGatewayMeteringPolicyRule | undefined;
}

export interface TransitGatewayMeteringPolicyRule {
  SourceTransitGatewayAttachmentId?: string | undefined;
  SourceTransitGatewayAttachmentType?: string | undefined;
  SourceCidrBlock?: string | undefined;
  SourcePortRange?: string | undefined;
  DestinationTransitGatewayAttachmentId?: string | undefined;
  DestinationTransitGatewayAttachmentType?: string | undefined;
  DestinationCidrBlock?: string | undefined;
  DestinationPortRange?: string | undefined;
  Protocol?: string | undefined;
}

export interface TransitGatewayMulticastDeregisteredGroupMembers {
  TransitGatewayMulticastDomainId?: string | undefined;
  DeregisteredNetworkInterfaceIds?: readonly string[] | undefined;
  GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastDeregisteredGroupSources {
  TransitGatewayMulticastDomainId?: string | undefined;
  DeregisteredNetworkInterfaceIds?: readonly string[] | undefined;
  GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastDomain {
  TransitGatewayMulticastDomainId?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayMulticastDomainArn?: string | undefined;
  OwnerId?: string | undefined;
  Options?: TransitGatewayMulticastDomainOptions | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayMulticastDomainAssociation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceOwnerId?: string | undefined;
  Subnet?: SubnetAssociation | undefined;
}

export interface TransitGatewayMulticastDomainAssociations {
  TransitGatewayMulticastDomainId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceOwnerId?: string | undefined;
  Subnets?: readonly SubnetAssociation[] | undefined;
}

export interface TransitGatewayMulticastDomainOptions {
  Igmpv2Support?: string | undefined;
  StaticSourcesSupport?: string | undefined;
  AutoAcceptSharedAssociations?: string | undefined;
}

export interface TransitGatewayMulticastGroup {
  GroupIpAddress?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  SubnetId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceOwnerId?: string | undefined;
  NetworkInterfaceId?: string | undefined;
  GroupMember?: boolean | undefined;
  GroupSource?: boolean | undefined;
  MemberType?: string | undefined;
  SourceType?: string | undefined;
}

export interface TransitGatewayMulticastRegisteredGroupMembers {
  TransitGatewayMulticastDomainId?: string | undefined;
  RegisteredNetworkInterfaceIds?: readonly string[] | undefined;
  GroupIpAddress?: string | undefined;
}

export interface TransitGatewayMulticastRegisteredGroupSources {
  TransitGatewayMulticastDomainId?: string | undefined;
  RegisteredNetworkInterfaceIds?: readonly string[] | undefined;
  GroupIpAddress?: string | undefined;
}

export interface TransitGatewayNatRule {
  RuleNumber?: number | undefined;
  MatchSourceCidr?: string | undefined;
  NatCidr?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayNatRuleRequest {
  RuleNumber?: number | undefined;
  MatchSourceCidr?: string | undefined;
  NatCidr?: string | undefined;
}

export interface TransitGatewayOptions {
  AmazonSideAsn?: number | undefined;
  TransitGatewayCidrBlocks?: readonly string[] | undefined;
  AutoAcceptSharedAttachments?: string | undefined;
  DefaultRouteTableAssociation?: string | undefined;
  AssociationDefaultRouteTableId?: string | undefined;
  DefaultRouteTablePropagation?: string | undefined;
  PropagationDefaultRouteTableId?: string | undefined;
  VpnEcmpSupport?: string | undefined;
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  MulticastSupport?: string | undefined;
  EncryptionSupport?: EncryptionSupport | undefined;
}

export interface TransitGatewayPeeringAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  AccepterTransitGatewayAttachmentId?: string | undefined;
  RequesterTgwInfo?: PeeringTgwInfo | undefined;
  AccepterTgwInfo?: PeeringTgwInfo | undefined;
  Options?: TransitGatewayPeeringAttachmentOptions | undefined;
  Status?: PeeringAttachmentStatus | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPeeringAttachmentOptions {
  DynamicRouting?: string | undefined;
}

export interface TransitGatewayPolicyRule {
  SourceCidrBlock?: string | undefined;
  SourcePortRange?: string | undefined;
  DestinationCidrBlock?: string | undefined;
  DestinationPortRange?: string | undefined;
  Protocol?: string | undefined;
  MetaData?: TransitGatewayPolicyRuleMetaData | undefined;
}

export interface TransitGatewayPolicyRuleMetaData {
  MetaDataKey?: string | undefined;
  MetaDataValue?: string | undefined;
}

export interface TransitGatewayPolicyTable {
  TransitGatewayPolicyTableId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayPolicyTableAssociation {
  TransitGatewayPolicyTableId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayPolicyTableEntry {
  PolicyRuleNumber?: string | undefined;
  PolicyRule?: TransitGatewayPolicyRule | undefined;
  TargetRouteTableId?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayPrefixListAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceType?: string | undefined;
  ResourceId?: string | undefined;
}

export interface TransitGatewayPrefixListReference {
  TransitGatewayRouteTableId?: string | undefined;
  PrefixListId?: string | undefined;
  PrefixListOwnerId?: string | undefined;
  State?: string | undefined;
  Blackhole?: boolean | undefined;
  TransitGatewayAttachment?: TransitGatewayPrefixListAttachment | undefined;
}

export interface TransitGatewayPropagation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  TransitGatewayRouteTableId?: string | undefined;
  State?: string | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface TransitGatewayRequestOptions {
  AmazonSideAsn?: number | undefined;
  AutoAcceptSharedAttachments?: string | undefined;
  DefaultRouteTableAssociation?: string | undefined;
  DefaultRouteTablePropagation?: string | undefined;
  VpnEcmpSupport?: string | undefined;
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  MulticastSupport?: string | undefined;
  TransitGatewayCidrBlocks?: readonly string[] | undefined;
}

export interface TransitGatewayRequestPolicyRule {
  SourceCidrBlock?: string | undefined;
  SourcePortRange?: string | undefined;
  DestinationCidrBlock?: string | undefined;
  DestinationPortRange?: string | undefined;
  Protocol?: string | undefined;
  MetaData?: TransitGatewayRequestPolicyRuleMetaData | undefined;
}

export interface TransitGatewayRequestPolicyRuleMetaData {
  MetaDataKey?: string | undefined;
  MetaDataValue?: string | undefined;
}

export interface TransitGatewayRoute {
  DestinationCidrBlock?: string | undefined;
  PrefixListId?: string | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
  TransitGatewayAttachments?: readonly TransitGatewayRouteAttachment[] | undefined;
  Type?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayRouteAttachment {
  ResourceId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  ResourceType?: string | undefined;
}

export interface TransitGatewayRouteTable {
  TransitGatewayRouteTableId?: string | undefined;
  TransitGatewayId?: string | undefined;
  State?: string | undefined;
  DefaultAssociationRouteTable?: boolean | undefined;
  DefaultPropagationRouteTable?: boolean | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayRouteTableAnnouncement {
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
  TransitGatewayId?: string | undefined;
  CoreNetworkId?: string | undefined;
  PeerTransitGatewayId?: string | undefined;
  PeerCoreNetworkId?: string | undefined;
  PeeringAttachmentId?: string | undefined;
  AnnouncementDirection?: string | undefined;
  TransitGatewayRouteTableId?: string | undefined;
  State?: string | undefined;
  CreationTime?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayRouteTableAssociation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  State?: string | undefined;
}

export interface TransitGatewayRouteTablePropagation {
  TransitGatewayAttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
  State?: string | undefined;
  TransitGatewayRouteTableAnnouncementId?: string | undefined;
}

export interface TransitGatewayRouteTableRoute {
  DestinationCidr?: string | undefined;
  State?: string | undefined;
  RouteOrigin?: string | undefined;
  PrefixListId?: string | undefined;
  AttachmentId?: string | undefined;
  ResourceId?: string | undefined;
  ResourceType?: string | undefined;
}

export interface TransitGatewayVpcAttachment {
  TransitGatewayAttachmentId?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpcId?: string | undefined;
  VpcOwnerId?: string | undefined;
  State?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  CreationTime?: Date | undefined;
  Options?: TransitGatewayVpcAttachmentOptions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TransitGatewayVpcAttachmentOptions {
  DnsSupport?: string | undefined;
  SecurityGroupReferencingSupport?: string | undefined;
  Ipv6Support?: string | undefined;
  ApplianceModeSupport?: string | undefined;
}

export interface TrunkInterfaceAssociation {
  AssociationId?: string | undefined;
  BranchInterfaceId?: string | undefined;
  TrunkInterfaceId?: string | undefined;
  InterfaceProtocol?: string | undefined;
  VlanId?: number | undefined;
  GreKey?: number | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface TunnelOption {
  OutsideIpAddress?: string | undefined;
  TunnelInsideCidr?: string | undefined;
  TunnelInsideIpv6Cidr?: string | undefined;
  PreSharedKey?: string | undefined;
  Phase1LifetimeSeconds?: number | undefined;
  Phase2LifetimeSeconds?: number | undefined;
  RekeyMarginTimeSeconds?: number | undefined;
  RekeyFuzzPercentage?: number | undefined;
  ReplayWindowSize?: number | undefined;
  DpdTimeoutSeconds?: number | undefined;
  DpdTimeoutAction?: string | undefined;
  Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsListValue[] | undefined;
  Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsListValue[] | undefined;
  Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsListValue[] | undefined;
  Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsListValue[] | undefined;
  Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersListValue[] | undefined;
  Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersListValue[] | undefined;
  IkeVersions?: readonly IKEVersionsListValue[] | undefined;
  StartupAction?: string | undefined;
  LogOptions?: VpnTunnelLogOptions | undefined;
  EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface UnassignIpv6AddressesRequest {
  NetworkInterfaceId: string;
  Ipv6Prefixes?: readonly string[] | undefined;
  Ipv6Addresses?: readonly string[] | undefined;
}

export interface UnassignIpv6AddressesResult {
  NetworkInterfaceId?: string | undefined;
  UnassignedIpv6Addresses?: readonly string[] | undefined;
  UnassignedIpv6Prefixes?: readonly string[] | undefined;
}

export interface UnassignPrivateIpAddressesRequest {
  NetworkInterfaceId: string;
  Ipv4Prefixes?: readonly string[] | undefined;
  PrivateIpAddresses?: readonly string[] | undefined;
}

export interface UnassignPrivateNatGatewayAddressRequest {
  NatGatewayId: string;
  PrivateIpAddresses: readonly string[];
  MaxDrainDurationSeconds?: number | undefined;
  DryRun?: boolean | undefined;
}

export interface UnassignPrivateNatGatewayAddressResult {
  NatGatewayId?: string | undefined;
  NatGatewayAddresses?: readonly NatGatewayAddress[] | undefined;
}

export interface UnlockSnapshotRequest {
  SnapshotId: string;
  DryRun?: boolean | undefined;
}

export interface UnlockSnapshotResult {
  SnapshotId?: string | undefined;
}

export interface UnmonitorInstancesRequest {
  InstanceIds: readonly string[];
  MetricCategoryIds?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
}

export interface UnmonitorInstancesResult {
  InstanceMonitorings?: readonly InstanceMonitoring[] | undefined;
}

export interface UnsuccessfulAssociationResponseObject {
  ApplicationStatusCheckId?: string | undefined;
  AssociationType?: string | undefined;
  AssociationValue?: string | undefined;
  Reason?: string | undefined;
}

export interface UnsuccessfulInstanceCreditSpecificationItem {
  InstanceId?: string | undefined;
  Error?: UnsuccessfulInstanceCreditSpecificationItemError | undefined;
}

export interface UnsuccessfulInstanceCreditSpecificationItemError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface UnsuccessfulItem {
  Error?: UnsuccessfulItemError | undefined;
  ResourceId?: string | undefined;
}

export interface UnsuccessfulItemError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface UnsuccessfulSuppressionResponseObject {
  InstanceId?: string | undefined;
  SuppressAt?: Date | undefined;
  ResumeAt?: Date | undefined;
  Reason?: string | undefined;
}

export interface UpdateCapacityManagerMonitoredTagKeysRequest {
  ActivateTagKeys?: readonly string[] | undefined;
  DeactivateTagKeys?: readonly string[] | undefined;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface UpdateCapacityManagerMonitoredTagKeysResult {
  CapacityManagerTagKeys?: readonly CapacityManagerMonitoredTagKey[] | undefined;
}

export interface UpdateCapacityManagerOrganizationsAccessRequest {
  OrganizationsAccess: boolean;
  DryRun?: boolean | undefined;
  ClientToken?: string | undefined;
}

export interface UpdateCapacityManagerOrganizationsAccessResult {
  CapacityManagerStatus?: string | undefined;
  OrganizationsAccess?: boolean | undefined;
}

export interface UpdateInterruptibleCapacityReservationAllocationRequest {
  CapacityReservationId: string;
  TargetInstanceCount?: number | undefined;
  DryRun?: boolean | undefined;
  ZeroSizePreference?: string | undefined;
}

export interface UpdateInterruptibleCapacityReservationAllocationResult {
  InterruptibleCapacityReservationId?: string | undefined;
  SourceCapacityReservationId?: string | undefined;
  InstanceCount?: number | undefined;
  TargetInstanceCount?: number | undefined;
  Status?: string | undefined;
  InterruptionType?: string | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressRequest {
  DryRun?: boolean | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsEgressResult {
  Return?: boolean | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressRequest {
  DryRun?: boolean | undefined;
  GroupId?: string | undefined;
  GroupName?: string | undefined;
  IpPermissions?: readonly IpPermission[] | undefined;
  SecurityGroupRuleDescriptions?: readonly SecurityGroupRuleDescription[] | undefined;
}

export interface UpdateSecurityGroupRuleDescriptionsIngressResult {
  Return?: boolean | undefined;
}

export interface UserBucket {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface UserBucketDetails {
  S3Bucket?: string | undefined;
  S3Key?: string | undefined;
}

export interface UserData {
  Data?: string | undefined;
}

export interface UserIdGroupPair {
  Description?: string | undefined;
  UserId?: string | undefined;
  GroupName?: string | undefined;
  GroupId?: string | undefined;
  VpcId?: string | undefined;
  VpcPeeringConnectionId?: string | undefined;
  PeeringStatus?: string | undefined;
}

export interface VCpuCountRange {
  Min?: number | undefined;
  Max?: number | undefined;
}

export interface VCpuCountRangeRequest {
  Min: number;
  Max?: number | undefined;
}

export interface VCpuInfo {
  DefaultVCpus?: number | undefined;
  DefaultCores?: number | undefined;
  DefaultThreadsPerCore?: number | undefined;
  ValidCores?: readonly number[] | undefined;
  ValidThreadsPerCore?: readonly number[] | undefined;
}

export interface ValidateSecurityGroupQuotasForInterfaceRequest {
  SecurityGroupIds: readonly string[];
  DryRun?: boolean | undefined;
}

export interface ValidateSecurityGroupQuotasForInterfaceResult {
  Valid?: boolean | undefined;
}

export interface ValidationError {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface ValidationWarning {
  Errors?: readonly ValidationError[] | undefined;
}

export interface VerifiedAccessEndpoint {
  VerifiedAccessInstanceId?: string | undefined;
  VerifiedAccessGroupId?: string | undefined;
  VerifiedAccessEndpointId?: string | undefined;
  ApplicationDomain?: string | undefined;
  EndpointType?: string | undefined;
  AttachmentType?: string | undefined;
  DomainCertificateArn?: string | undefined;
  EndpointDomain?: string | undefined;
  DeviceValidationDomain?: string | undefined;
  SecurityGroupIds?: readonly string[] | undefined;
  LoadBalancerOptions?: VerifiedAccessEndpointLoadBalancerOptions | undefined;
  NetworkInterfaceOptions?: VerifiedAccessEndpointEniOptions | undefined;
  Status?: VerifiedAccessEndpointStatus | undefined;
  Description?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  DeletionTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  RdsOptions?: VerifiedAccessEndpointRdsOptions | undefined;
  CidrOptions?: VerifiedAccessEndpointCidrOptions | undefined;
}

export interface VerifiedAccessEndpointCidrOptions {
  Cidr?: string | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
  Protocol?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointEniOptions {
  NetworkInterfaceId?: string | undefined;
  Protocol?: string | undefined;
  Port?: number | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointLoadBalancerOptions {
  Protocol?: string | undefined;
  Port?: number | undefined;
  LoadBalancerArn?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
  PortRanges?: readonly VerifiedAccessEndpointPortRange[] | undefined;
}

export interface VerifiedAccessEndpointPortRange {
  FromPort?: number | undefined;
  ToPort?: number | undefined;
}

export interface VerifiedAccessEndpointRdsOptions {
  Protocol?: string | undefined;
  Port?: number | undefined;
  RdsDbInstanceArn?: string | undefined;
  RdsDbClusterArn?: string | undefined;
  RdsDbProxyArn?: string | undefined;
  RdsEndpoint?: string | undefined;
  SubnetIds?: readonly string[] | undefined;
}

export interface VerifiedAccessEndpointStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface VerifiedAccessEndpointTarget {
  VerifiedAccessEndpointId?: string | undefined;
  VerifiedAccessEndpointTargetIpAddress?: string | undefined;
  VerifiedAccessEndpointTargetDns?: string | undefined;
}

export interface VerifiedAccessGroup {
  VerifiedAccessGroupId?: string | undefined;
  VerifiedAccessInstanceId?: string | undefined;
  Description?: string | undefined;
  Owner?: string | undefined;
  VerifiedAccessGroupArn?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  DeletionTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
}

export interface VerifiedAccessInstance {
  VerifiedAccessInstanceId?: string | undefined;
  Description?: string | undefined;
  VerifiedAccessTrustProviders?: readonly VerifiedAccessTrustProviderCondensed[] | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  FipsEnabled?: boolean | undefined;
  CidrEndpointsCustomSubDomain?: VerifiedAccessInstanceCustomSubDomain | undefined;
}

export interface VerifiedAccessInstanceCustomSubDomain {
  SubDomain?: string | undefined;
  Nameservers?: readonly string[] | undefined;
}

export interface VerifiedAccessInstanceLoggingConfiguration {
  VerifiedAccessInstanceId?: string | undefined;
  AccessLogs?: VerifiedAccessLogs | undefined;
}

export interface VerifiedAccessInstanceOpenVpnClientConfiguration {
  Config?: string | undefined;
  Routes?: readonly VerifiedAccessInstanceOpenVpnClientConfigurationRoute[] | undefined;
}

export interface VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
  Cidr?: string | undefined;
}

export interface VerifiedAccessInstanceUserTrustProviderClientConfiguration {
  Type?: string | undefined;
  Scopes?: string | undefined;
  Issuer?: string | undefined;
  AuthorizationEndpoint?: string | undefined;
  PublicSigningKeyEndpoint?: string | undefined;
  TokenEndpoint?: string | undefined;
  UserInfoEndpoint?: string | undefined;
  ClientId?: string | undefined;
  ClientSecret?: string | undefined;
  PkceEnabled?: boolean | undefined;
}

export interface VerifiedAccessLogCloudWatchLogsDestination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  LogGroup?: string | undefined;
}

export interface VerifiedAccessLogCloudWatchLogsDestinationOptions {
  Enabled: boolean;
  LogGroup?: string | undefined;
}

export interface VerifiedAccessLogDeliveryStatus {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface VerifiedAccessLogKinesisDataFirehoseDestination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  DeliveryStream?: string | undefined;
}

export interface VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
  Enabled: boolean;
  DeliveryStream?: string | undefined;
}

export interface VerifiedAccessLogOptions {
  S3?: VerifiedAccessLogS3DestinationOptions | undefined;
  CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestinationOptions | undefined;
  KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestinationOptions | undefined;
  LogVersion?: string | undefined;
  IncludeTrustContext?: boolean | undefined;
}

export interface VerifiedAccessLogS3Destination {
  Enabled?: boolean | undefined;
  DeliveryStatus?: VerifiedAccessLogDeliveryStatus | undefined;
  BucketName?: string | undefined;
  Prefix?: string | undefined;
  BucketOwner?: string | undefined;
}

export interface VerifiedAccessLogS3DestinationOptions {
  Enabled: boolean;
  BucketName?: string | undefined;
  Prefix?: string | undefined;
  BucketOwner?: string | undefined;
}

export interface VerifiedAccessLogs {
  S3?: VerifiedAccessLogS3Destination | undefined;
  CloudWatchLogs?: VerifiedAccessLogCloudWatchLogsDestination | undefined;
  KinesisDataFirehose?: VerifiedAccessLogKinesisDataFirehoseDestination | undefined;
  LogVersion?: string | undefined;
  IncludeTrustContext?: boolean | undefined;
}

export interface VerifiedAccessSseSpecificationRequest {
  CustomerManagedKeyEnabled?: boolean | undefined;
  KmsKeyArn?: string | undefined;
}

export interface VerifiedAccessSseSpecificationResponse {
  CustomerManagedKeyEnabled?: boolean | undefined;
  KmsKeyArn?: string | undefined;
}

export interface VerifiedAccessTrustProvider {
  VerifiedAccessTrustProviderId?: string | undefined;
  Description?: string | undefined;
  TrustProviderType?: string | undefined;
  UserTrustProviderType?: string | undefined;
  DeviceTrustProviderType?: string | undefined;
  OidcOptions?: OidcOptions | undefined;
  DeviceOptions?: DeviceOptions | undefined;
  PolicyReferenceName?: string | undefined;
  CreationTime?: string | undefined;
  LastUpdatedTime?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  SseSpecification?: VerifiedAccessSseSpecificationResponse | undefined;
  NativeApplicationOidcOptions?: NativeApplicationOidcOptions | undefined;
}

export interface VerifiedAccessTrustProviderCondensed {
  VerifiedAccessTrustProviderId?: string | undefined;
  Description?: string | undefined;
  TrustProviderType?: string | undefined;
  UserTrustProviderType?: string | undefined;
  DeviceTrustProviderType?: string | undefined;
}

export interface VgwTelemetry {
  AcceptedRouteCount?: number | undefined;
  LastStatusChange?: Date | undefined;
  OutsideIpAddress?: string | undefined;
  Status?: string | undefined;
  StatusMessage?: string | undefined;
  CertificateArn?: string | undefined;
}

export interface Volume {
  AvailabilityZoneId?: string | undefined;
  OutpostArn?: string | undefined;
  SourceVolumeId?: string | undefined;
  Iops?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  VolumeType?: string | undefined;
  FastRestored?: boolean | undefined;
  MultiAttachEnabled?: boolean | undefined;
  Throughput?: number | undefined;
  SseType?: string | undefined;
  Operator?: OperatorResponse | undefined;
  VolumeInitializationRate?: number | undefined;
  VolumeArn?: string | undefined;
  OwnerId?: string | undefined;
  VolumeId?: string | undefined;
  Size?: number | undefined;
  SnapshotId?: string | undefined;
  AvailabilityZone?: string | undefined;
  State?: string | undefined;
  CreateTime?: Date | undefined;
  Attachments?: readonly VolumeAttachment[] | undefined;
  Encrypted?: boolean | undefined;
  KmsKeyId?: string | undefined;
}

export interface VolumeAttachment {
  DeleteOnTermination?: boolean | undefined;
  AssociatedResource?: string | undefined;
  InstanceOwningService?: string | undefined;
  EbsCardIndex?: number | undefined;
  VolumeId?: string | undefined;
  InstanceId?: string | undefined;
  Device?: string | undefined;
  State?: string | undefined;
  AttachTime?: Date | undefined;
}

export interface VolumeDetail {
  Size: number;
}

export interface VolumeModification {
  VolumeId?: string | undefined;
  ModificationState?: string | undefined;
  StatusMessage?: string | undefined;
  TargetSize?: number | undefined;
  TargetIops?: number | undefined;
  TargetVolumeType?: string | undefined;
  TargetThroughput?: number | undefined;
  TargetMultiAttachEnabled?: boolean | undefined;
  OriginalSize?: number | undefined;
  OriginalIops?: number | undefined;
  OriginalVolumeType?: string | undefined;
  OriginalThroughput?: number | undefined;
  OriginalMultiAttachEnabled?: boolean | undefined;
  Progress?: number | undefined;
  StartTime?: Date | undefined;
  EndTime?: Date | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface VolumeRecycleBinInfo {
  VolumeId?: string | undefined;
  VolumeType?: string | undefined;
  State?: string | undefined;
  Size?: number | undefined;
  Iops?: number | undefined;
  Throughput?: number | undefined;
  OutpostArn?: string | undefined;
  AvailabilityZone?: string | undefined;
  AvailabilityZoneId?: string | undefined;
  SourceVolumeId?: string | undefined;
  SnapshotId?: string | undefined;
  Operator?: OperatorResponse | undefined;
  CreateTime?: Date | undefined;
  RecycleBinEnterTime?: Date | undefined;
  RecycleBinExitTime?: Date | undefined;
}

export interface VolumeStatusAction {
  Code?: string | undefined;
  Description?: string | undefined;
  EventId?: string | undefined;
  EventType?: string | undefined;
}

export interface VolumeStatusAttachmentStatus {
  IoPerformance?: string | undefined;
  InstanceId?: string | undefined;
}

export interface VolumeStatusDetails {
  Name?: string | undefined;
  Status?: string | undefined;
}

export interface VolumeStatusEvent {
  Description?: string | undefined;
  EventId?: string | undefined;
  EventType?: string | undefined;
  NotAfter?: Date | undefined;
  NotBefore?: Date | undefined;
  InstanceId?: string | undefined;
}

export interface VolumeStatusInfo {
  Details?: readonly VolumeStatusDetails[] | undefined;
  Status?: string | undefined;
}

export interface VolumeStatusItem {
  Actions?: readonly VolumeStatusAction[] | undefined;
  AvailabilityZone?: string | undefined;
  OutpostArn?: string | undefined;
  Events?: readonly VolumeStatusEvent[] | undefined;
  VolumeId?: string | undefined;
  VolumeStatus?: VolumeStatusInfo | undefined;
  AttachmentStatuses?: readonly VolumeStatusAttachmentStatus[] | undefined;
  InitializationStatusDetails?: InitializationStatusDetails | undefined;
  AvailabilityZoneId?: string | undefined;
  Operator?: OperatorResponse | undefined;
}

export interface Vpc {
  OwnerId?: string | undefined;
  InstanceTenancy?: string | undefined;
  Ipv6CidrBlockAssociationSet?: readonly VpcIpv6CidrBlockAssociation[] | undefined;
  CidrBlockAssociationSet?: readonly VpcCidrBlockAssociation[] | undefined;
  IsDefault?: boolean | undefined;
  EncryptionControl?: VpcEncryptionControl | undefined;
  Tags?: readonly Tag[] | undefined;
  BlockPublicAccessStates?: BlockPublicAccessStates | undefined;
  VpcId?: string | undefined;
  State?: string | undefined;
  CidrBlock?: string | undefined;
  DhcpOptionsId?: string | undefined;
}

export interface VpcAttachment {
  VpcId?: string | undefined;
  State?: string | undefined;
}

export interface VpcBlockPublicAccessExclusion {
  ExclusionId?: string | undefined;
  InternetGatewayExclusionMode?: string | undefined;
  ResourceArn?: string | undefined;
  State?: string | undefined;
  Reason?: string | undefined;
  CreationTimestamp?: Date | undefined;
  LastUpdateTimestamp?: Date | undefined;
  DeletionTimestamp?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VpcBlockPublicAccessOptions {
  AwsAccountId?: string | undefined;
  AwsRegion?: string | undefined;
  State?: string | undefined;
  InternetGatewayBlockMode?: string | undefined;
  Reason?: string | undefined;
  LastUpdateTimestamp?: Date | undefined;
  ManagedBy?: string | undefined;
  ExclusionsAllowed?: string | undefined;
}

export interface VpcCidrBlockAssociation {
  AssociationId?: string | undefined;
  CidrBlock?: string | undefined;
  CidrBlockState?: VpcCidrBlockState | undefined;
}

export interface VpcCidrBlockState {
  State?: string | undefined;
  StatusMessage?: string | undefined;
}

export interface VpcClassicLink {
  ClassicLinkEnabled?: boolean | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcId?: string | undefined;
}

export interface VpcEncryptionControl {
  VpcId?: string | undefined;
  VpcEncryptionControlId?: string | undefined;
  Mode?: string | undefined;
  State?: string | undefined;
  StateMessage?: string | undefined;
  ResourceExclusions?: VpcEncryptionControlExclusions | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VpcEncryptionControlConfiguration {
  Mode: string;
  InternetGatewayExclusion?: string | undefined;
  EgressOnlyInternetGatewayExclusion?: string | undefined;
  NatGatewayExclusion?: string | undefined;
  VirtualPrivateGatewayExclusion?: string | undefined;
  VpcPeeringExclusion?: string | undefined;
  LambdaExclusion?: string | undefined;
  VpcLatticeExclusion?: string | undefined;
  ElasticFileSystemExclusion?: string | undefined;
  GlobalAcceleratorExclusion?: string | undefined;
  ApiGatewayV2Exclusion?: string | undefined;
}

export interface VpcEncryptionControlExclusion {
  State?: string | undefined;
  StateMessage?: string | undefined;
}

export interface VpcEncryptionControlExclusions {
  InternetGateway?: VpcEncryptionControlExclusion | undefined;
  EgressOnlyInternetGateway?: VpcEncryptionControlExclusion | undefined;
  NatGateway?: VpcEncryptionControlExclusion | undefined;
  VirtualPrivateGateway?: VpcEncryptionControlExclusion | undefined;
  VpcPeering?: VpcEncryptionControlExclusion | undefined;
  Lambda?: VpcEncryptionControlExclusion | undefined;
  VpcLattice?: VpcEncryptionControlExclusion | undefined;
  ElasticFileSystem?: VpcEncryptionControlExclusion | undefined;
  GlobalAccelerator?: VpcEncryptionControlExclusion | undefined;
  ApiGatewayV2?: VpcEncryptionControlExclusion | undefined;
}

export interface VpcEncryptionNonCompliantResource {
  Id?: string | undefined;
  Type?: string | undefined;
  Description?: string | undefined;
  IsExcludable?: boolean | undefined;
}

export interface VpcEndpoint {
  VpcEndpointId?: string | undefined;
  VpcEndpointType?: string | undefined;
  VpcId?: string | undefined;
  ServiceName?: string | undefined;
  State?: string | undefined;
  PolicyDocument?: string | undefined;
  RouteTableIds?: readonly string[] | undefined;
  SubnetIds?: readonly string[] | undefined;
  Groups?: readonly SecurityGroupIdentifier[] | undefined;
  IpAddressType?: string | undefined;
  DnsOptions?: DnsOptions | undefined;
  PrivateDnsEnabled?: boolean | undefined;
  RequesterManaged?: boolean | undefined;
  NetworkInterfaceIds?: readonly string[] | undefined;
  DnsEntries?: readonly DnsEntry[] | undefined;
  CreationTimestamp?: Date | undefined;
  Tags?: readonly Tag[] | undefined;
  OwnerId?: string | undefined;
  LastError?: LastError | undefined;
  Ipv4Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  Ipv6Prefixes?: readonly SubnetIpPrefixes[] | undefined;
  FailureReason?: string | undefined;
  ServiceNetworkArn?: string | undefined;
  ResourceConfigurationArn?: string | undefined;
  ServiceRegion?: string | undefined;
  PayerResponsibilities?: readonly PayerResponsibilityEntry[] | undefined;
}

export interface VpcEndpointAssociation {
  Id?: string | undefined;
  VpcEndpointId?: string | undefined;
  ServiceNetworkArn?: string | undefined;
  ServiceNetworkName?: string | undefined;
  AssociatedResourceAccessibility?: string | undefined;
  FailureReason?: string | undefined;
  FailureCode?: string | undefined;
  DnsEntry?: DnsEntry | undefined;
  PrivateDnsEntry?: DnsEntry | undefined;
  AssociatedResourceArn?: string | undefined;
  ResourceConfigurationGroupArn?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VpcEndpointConnection {
  ServiceId?: string | undefined;
  VpcEndpointId?: string | undefined;
  VpcEndpointOwner?: string | undefined;
  VpcEndpointState?: string | undefined;
  CreationTimestamp?: Date | undefined;
  DnsEntries?: readonly DnsEntry[] | undefined;
  NetworkLoadBalancerArns?: readonly string[] | undefined;
  GatewayLoadBalancerArns?: readonly string[] | undefined;
  IpAddressType?: string | undefined;
  VpcEndpointConnectionId?: string | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcEndpointRegion?: string | undefined;
  PayerResponsibilities?: readonly PayerResponsibilityEntry[] | undefined;
}

export interface VpcIpv6CidrBlockAssociation {
  AssociationId?: string | undefined;
  Ipv6CidrBlock?: string | undefined;
  Ipv6CidrBlockState?: VpcCidrBlockState | undefined;
  NetworkBorderGroup?: string | undefined;
  Ipv6Pool?: string | undefined;
  Ipv6AddressAttribute?: string | undefined;
  IpSource?: string | undefined;
}

export interface VpcPeeringConnection {
  AccepterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  ExpirationTime?: Date | undefined;
  RequesterVpcInfo?: VpcPeeringConnectionVpcInfo | undefined;
  Status?: VpcPeeringConnectionStateReason | undefined;
  Tags?: readonly Tag[] | undefined;
  VpcPeeringConnectionId?: string | undefined;
}

export interface VpcPeeringConnectionOptionsDescription {
  AllowDnsResolutionFromRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalClassicLinkToRemoteVpc?: boolean | undefined;
  AllowEgressFromLocalVpcToRemoteClassicLink?: boolean | undefined;
}

export interface VpcPeeringConnectionStateReason {
  Code?: string | undefined;
  Message?: string | undefined;
}

export interface VpcPeeringConnectionVpcInfo {
  CidrBlock?: string | undefined;
  Ipv6CidrBlockSet?: readonly Ipv6CidrBlock[] | undefined;
  CidrBlockSet?: readonly CidrBlock[] | undefined;
  OwnerId?: string | undefined;
  PeeringOptions?: VpcPeeringConnectionOptionsDescription | undefined;
  VpcId?: string | undefined;
  Region?: string | undefined;
}

export interface VpnConcentrator {
  VpnConcentratorId?: string | undefined;
  State?: string | undefined;
  TransitGatewayId?: string | undefined;
  TransitGatewayAttachmentId?: string | undefined;
  Type?: string | undefined;
  Tags?: readonly Tag[] | undefined;
}

export interface VpnConnection {
  Category?: string | undefined;
  TransitGatewayId?: string | undefined;
  VpnConcentratorId?: string | undefined;
  CoreNetworkArn?: string | undefined;
  CoreNetworkAttachmentArn?: string | undefined;
  GatewayAssociationState?: string | undefined;
  Options?: VpnConnectionOptions | undefined;
  Routes?: readonly VpnStaticRoute[] | undefined;
  Tags?: readonly Tag[] | undefined;
  VgwTelemetry?: readonly VgwTelemetry[] | undefined;
  PreSharedKeyArn?: string | undefined;
  VpnConnectionId?: string | undefined;
  State?: string | undefined;
  CustomerGatewayConfiguration?: string | undefined;
  Type?: string | undefined;
  CustomerGatewayId?: string | undefined;
  VpnGatewayId?: string | undefined;
}

export interface VpnConnectionDeviceType {
  VpnConnectionDeviceTypeId?: string | undefined;
  Vendor?: string | undefined;
  Platform?: string | undefined;
  Software?: string | undefined;
}

export interface VpnConnectionOptions {
  EnableAcceleration?: boolean | undefined;
  StaticRoutesOnly?: boolean | undefined;
  LocalIpv4NetworkCidr?: string | undefined;
  RemoteIpv4NetworkCidr?: string | undefined;
  LocalIpv6NetworkCidr?: string | undefined;
  RemoteIpv6NetworkCidr?: string | undefined;
  OutsideIpAddressType?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TunnelInsideIpVersion?: string | undefined;
  TunnelOptions?: readonly TunnelOption[] | undefined;
  TunnelBandwidth?: string | undefined;
}

export interface VpnConnectionOptionsSpecification {
  EnableAcceleration?: boolean | undefined;
  TunnelInsideIpVersion?: string | undefined;
  TunnelOptions?: readonly VpnTunnelOptionsSpecification[] | undefined;
  LocalIpv4NetworkCidr?: string | undefined;
  RemoteIpv4NetworkCidr?: string | undefined;
  LocalIpv6NetworkCidr?: string | undefined;
  RemoteIpv6NetworkCidr?: string | undefined;
  OutsideIpAddressType?: string | undefined;
  TransportTransitGatewayAttachmentId?: string | undefined;
  TunnelBandwidth?: string | undefined;
  StaticRoutesOnly?: boolean | undefined;
}

export interface VpnGateway {
  AmazonSideAsn?: number | undefined;
  Tags?: readonly Tag[] | undefined;
  VpnGatewayId?: string | undefined;
  State?: string | undefined;
  Type?: string | undefined;
  AvailabilityZone?: string | undefined;
  VpcAttachments?: readonly VpcAttachment[] | undefined;
}

export interface VpnStaticRoute {
  DestinationCidrBlock?: string | undefined;
  Source?: string | undefined;
  State?: string | undefined;
}

export interface VpnTunnelLogOptions {
  CloudWatchLogOptions?: CloudWatchLogOptions | undefined;
}

export interface VpnTunnelLogOptionsSpecification {
  CloudWatchLogOptions?: CloudWatchLogOptionsSpecification | undefined;
}

export interface VpnTunnelOptionsSpecification {
  TunnelInsideCidr?: string | undefined;
  TunnelInsideIpv6Cidr?: string | undefined;
  PreSharedKey?: string | undefined;
  Phase1LifetimeSeconds?: number | undefined;
  Phase2LifetimeSeconds?: number | undefined;
  RekeyMarginTimeSeconds?: number | undefined;
  RekeyFuzzPercentage?: number | undefined;
  ReplayWindowSize?: number | undefined;
  DPDTimeoutSeconds?: number | undefined;
  DPDTimeoutAction?: string | undefined;
  Phase1EncryptionAlgorithms?: readonly Phase1EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase2EncryptionAlgorithms?: readonly Phase2EncryptionAlgorithmsRequestListValue[] | undefined;
  Phase1IntegrityAlgorithms?: readonly Phase1IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase2IntegrityAlgorithms?: readonly Phase2IntegrityAlgorithmsRequestListValue[] | undefined;
  Phase1DHGroupNumbers?: readonly Phase1DHGroupNumbersRequestListValue[] | undefined;
  Phase2DHGroupNumbers?: readonly Phase2DHGroupNumbersRequestListValue[] | undefined;
  IKEVersions?: readonly IKEVersionsRequestListValue[] | undefined;
  StartupAction?: string | undefined;
  LogOptions?: VpnTunnelLogOptionsSpecification | undefined;
  EnableTunnelLifecycleControl?: boolean | undefined;
}

export interface WithdrawByoipCidrRequest {
  Cidr: string;
  DryRun?: boolean | undefined;
}

export interface WithdrawByoipCidrResult {
  ByoipCidr?: ByoipCidr | undefined;
}

export type AcceleratorManufacturer =
  | "amazon-web-services"
  | "amd"
  | "habana"
  | "nvidia"
  | "xilinx";

export type AcceleratorName =
  | "a100"
  | "a10g"
  | "gaudi-hl-205"
  | "h100"
  | "inferentia"
  | "inferentia2"
  | "k520"
  | "k80"
  | "l4"
  | "l40s"
  | "m60"
  | "radeon-pro-v520"
  | "t4"
  | "t4g"
  | "trainium"
  | "trainium2"
  | "u30"
  | "v100"
  | "vu9p";

export type AcceleratorType =
  | "fpga"
  | "gpu"
  | "inference"
  | "media";

export type AccountAttributeName =
  | "default-vpc"
  | "supported-platforms";

export type AccountVpcEncryptionControlMode =
  | "attempt-enforce"
  | "attempt-monitor"
  | "unmanaged";

export type AccountVpcEncryptionControlState =
  | "default-state"
  | "transitions-failed"
  | "transitions-in-progress"
  | "transitions-partially-successful"
  | "transitions-successful";

export type ActivityStatus =
  | "error"
  | "fulfilled"
  | "pending_fulfillment"
  | "pending_termination";

export type AddressAttributeName =
  | "domain-name";

export type AddressFamily =
  | "ipv4"
  | "ipv6";

export type AddressTransferStatus =
  | "accepted"
  | "disabled"
  | "pending";

export type Affinity =
  | "default"
  | "host";

export type AggregationStatusEnum =
  | "excluded"
  | "included";

export type AllocationState =
  | "available"
  | "configuring"
  | "pending"
  | "permanent-failure"
  | "released"
  | "released-permanent-failure"
  | "under-assessment";

export type AllocationStrategy =
  | "capacityOptimized"
  | "capacityOptimizedPrioritized"
  | "diversified"
  | "lowestPrice"
  | "priceCapacityOptimized";

export type AllocationType =
  | "cancelling"
  | "future"
  | "used";

export type AllowedImagesSettingsDisabledState =
  | "disabled";

export type AllowedImagesSettingsEnabledState =
  | "audit-mode"
  | "enabled";

export type AllowsMultipleInstanceTypes =
  | "off"
  | "on";

export type AmdSevSnp =
  | "disabled"
  | "enabled";

export type AmdSevSnpSpecification =
  | "disabled"
  | "enabled";

export type AnalysisStatus =
  | "failed"
  | "running"
  | "succeeded";

export type ApplianceModeSupportValue =
  | "disable"
  | "enable";

export type ApplicationStatusCheckEnum =
  | "failed"
  | "initializing"
  | "insufficient-data"
  | "not-applicable"
  | "passed";

export type ApplicationStatusEnum =
  | "impaired"
  | "initializing"
  | "insufficient-data"
  | "not-applicable"
  | "ok"
  | "suppressed";

export type ApplyCancellationCharges =
  | "commitment-wind-down";

export type ArchitectureType =
  | "arm64"
  | "arm64_mac"
  | "i386"
  | "x86_64"
  | "x86_64_mac";

export type ArchitectureValues =
  | "arm64"
  | "arm64_mac"
  | "i386"
  | "x86_64"
  | "x86_64_mac";

export type AsnAssociationState =
  | "associated"
  | "disassociated"
  | "failed-association"
  | "failed-disassociation"
  | "pending-association"
  | "pending-disassociation";

export type AsnState =
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-provision"
  | "pending-deprovision"
  | "pending-provision"
  | "provisioned";

export type AssociatedNetworkType =
  | "vpc";

export type AssociationStatusCode =
  | "associated"
  | "associating"
  | "association-failed"
  | "disassociated"
  | "disassociating";

export type AssociationTypeEnum =
  | "instance-id"
  | "tag";

export type AttachmentLimitType =
  | "dedicated"
  | "shared";

export type AttachmentStatus =
  | "attached"
  | "attaching"
  | "detached"
  | "detaching";

export type AutoAcceptSharedAssociationsValue =
  | "disable"
  | "enable";

export type AutoAcceptSharedAttachmentsValue =
  | "disable"
  | "enable";

export type AutoPlacement =
  | "off"
  | "on";

export type AutoProvisionZonesState =
  | "disabled"
  | "enabled";

export type AutoScalingIpsState =
  | "disabled"
  | "enabled";

export type AvailabilityMode =
  | "regional"
  | "zonal";

export type AvailabilityZoneOptInStatus =
  | "not-opted-in"
  | "opt-in-not-required"
  | "opted-in";

export type AvailabilityZoneState =
  | "available"
  | "constrained"
  | "impaired"
  | "information"
  | "unavailable";

export type BandwidthWeightingType =
  | "default"
  | "ebs-1"
  | "vpc-1";

export type BareMetal =
  | "excluded"
  | "included"
  | "required";

export type BatchState =
  | "active"
  | "cancelled"
  | "cancelled_running"
  | "cancelled_terminating"
  | "failed"
  | "modifying"
  | "submitted";

export type BgpStatus =
  | "down"
  | "up";

export type BlockPublicAccessMode =
  | "block-bidirectional"
  | "block-ingress"
  | "off";

export type BootModeOverrideValues =
  | "uefi";

export type BootModeType =
  | "legacy-bios"
  | "uefi";

export type BootModeValues =
  | "legacy-bios"
  | "uefi"
  | "uefi-preferred";

export type BundleTaskState =
  | "bundling"
  | "cancelling"
  | "complete"
  | "failed"
  | "pending"
  | "storing"
  | "waiting-for-shutdown";

export type BurstablePerformance =
  | "excluded"
  | "included"
  | "required";

export type ByoipCidrState =
  | "advertised"
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-provision"
  | "pending-advertising"
  | "pending-deprovision"
  | "pending-provision"
  | "pending-withdrawal"
  | "provisioned"
  | "provisioned-not-publicly-advertisable";

export type CallerRole =
  | "odcr-owner"
  | "unused-reservation-billing-owner";

export type CancelBatchErrorCode =
  | "fleetRequestIdDoesNotExist"
  | "fleetRequestIdMalformed"
  | "fleetRequestNotInCancellableState"
  | "unexpectedError";

export type CancelSpotInstanceRequestState =
  | "active"
  | "cancelled"
  | "closed"
  | "completed"
  | "open";

export type CapacityBlockExtensionStatus =
  | "payment-failed"
  | "payment-pending"
  | "payment-succeeded";

export type CapacityBlockInterconnectStatus =
  | "impaired"
  | "insufficient-data"
  | "ok";

export type CapacityBlockResourceState =
  | "active"
  | "cancelled"
  | "expired"
  | "failed"
  | "payment-failed"
  | "payment-pending"
  | "scheduled"
  | "unavailable";

export type CapacityManagerDataExportStatus =
  | "delivered"
  | "failed"
  | "in-progress"
  | "pending";

export type CapacityManagerMonitoredTagKeyStatus =
  | "activated"
  | "activating"
  | "deactivating"
  | "suspended";

export type CapacityManagerStatus =
  | "disabled"
  | "enabled";

export type CapacityReservationAdjustmentStatus =
  | "applied"
  | "rejected"
  | "requested";

export type CapacityReservationBillingRequestStatus =
  | "accepted"
  | "cancelled"
  | "expired"
  | "pending"
  | "rejected"
  | "revoked";

export type CapacityReservationCancellationQuoteState =
  | "active"
  | "expired"
  | "pending";

export type CapacityReservationDeliveryPreference =
  | "fixed"
  | "incremental";

export type CapacityReservationFleetState =
  | "active"
  | "cancelled"
  | "cancelling"
  | "expired"
  | "expiring"
  | "failed"
  | "modifying"
  | "partially_fulfilled"
  | "submitted";

export type CapacityReservationInstancePlatform =
  | "Linux with SQL Server Enterprise"
  | "Linux with SQL Server Standard"
  | "Linux with SQL Server Web"
  | "Linux/UNIX"
  | "RHEL with HA"
  | "RHEL with HA and SQL Server Enterprise"
  | "RHEL with HA and SQL Server Standard"
  | "RHEL with SQL Server Enterprise"
  | "RHEL with SQL Server Standard"
  | "RHEL with SQL Server Web"
  | "Red Hat Enterprise Linux"
  | "SUSE Linux"
  | "Ubuntu Pro"
  | "Windows"
  | "Windows with SQL Server"
  | "Windows with SQL Server Enterprise"
  | "Windows with SQL Server Standard"
  | "Windows with SQL Server Web";

export type CapacityReservationLaunchStatus =
  | "launchable"
  | "unlaunchable";

export type CapacityReservationModificationQuoteState =
  | "active"
  | "expired";

export type CapacityReservationPreference =
  | "capacity-reservations-only"
  | "none"
  | "open";

export type CapacityReservationState =
  | "active"
  | "assessing"
  | "cancelled"
  | "cancelling"
  | "delayed"
  | "expired"
  | "failed"
  | "payment-failed"
  | "payment-pending"
  | "pending"
  | "scheduled"
  | "unavailable"
  | "unsupported";

export type CapacityReservationTenancy =
  | "dedicated"
  | "default";

export type CapacityReservationType =
  | "capacity-block"
  | "default";

export type CapacityTenancy =
  | "dedicated"
  | "default";

export type CapacityUnit =
  | "instances"
  | "vcpus";

export type CarrierGatewayState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type ChronologicalOrder =
  | "forward"
  | "reverse";

export type ClientCertificateRevocationListStatusCode =
  | "active"
  | "pending";

export type ClientVpnAuthenticationType =
  | "certificate-authentication"
  | "directory-service-authentication"
  | "federated-authentication";

export type ClientVpnAuthorizationPolicyShadowMode =
  | "disabled"
  | "enabled";

export type ClientVpnAuthorizationPolicyStatus =
  | "active"
  | "creating"
  | "deleting"
  | "failed"
  | "updating";

export type ClientVpnAuthorizationRuleStatusCode =
  | "active"
  | "authorizing"
  | "failed"
  | "revoking";

export type ClientVpnConnectionStatusCode =
  | "active"
  | "failed-to-terminate"
  | "terminated"
  | "terminating";

export type ClientVpnDeviceTrustProviderType =
  | "crowdstrike"
  | "jamf"
  | "jumpcloud";

export type ClientVpnEndpointAttributeStatusCode =
  | "applied"
  | "applying";

export type ClientVpnEndpointStatusCode =
  | "available"
  | "deleted"
  | "deleting"
  | "pending"
  | "pending-associate";

export type ClientVpnRouteStatusCode =
  | "active"
  | "creating"
  | "deleting"
  | "failed";

export type Comparison =
  | "equals"
  | "in";

export type ConnectionNotificationState =
  | "Disabled"
  | "Enabled";

export type ConnectionNotificationType =
  | "Topic";

export type ConnectivityType =
  | "private"
  | "public";

export type ContainerFormat =
  | "ova";

export type ConversionTaskState =
  | "active"
  | "cancelled"
  | "cancelling"
  | "completed";

export type CopyTagsFromSource =
  | "volume";

export type CpuManufacturer =
  | "amazon-web-services"
  | "amd"
  | "apple"
  | "intel";

export type CurrencyCodeValues =
  | "USD";

export type DatafeedSubscriptionState =
  | "Active"
  | "Inactive";

export type DefaultHttpTokensEnforcedState =
  | "disabled"
  | "enabled"
  | "no-preference";

export type DefaultInstanceMetadataEndpointState =
  | "disabled"
  | "enabled"
  | "no-preference";

export type DefaultInstanceMetadataTagsState =
  | "disabled"
  | "enabled"
  | "no-preference";

export type DefaultRouteTableAssociationValue =
  | "disable"
  | "enable";

export type DefaultRouteTablePropagationValue =
  | "disable"
  | "enable";

export type DefaultTargetCapacityType =
  | "capacity-block"
  | "on-demand"
  | "reserved-capacity"
  | "spot";

export type DeleteFleetErrorCode =
  | "fleetIdDoesNotExist"
  | "fleetIdMalformed"
  | "fleetNotInDeletableState"
  | "unexpectedError";

export type DeleteQueuedReservedInstancesErrorCode =
  | "reserved-instances-id-invalid"
  | "reserved-instances-not-in-queued-state"
  | "unexpected-error";

export type DestinationFileFormat =
  | "parquet"
  | "plain-text";

export type DeviceTrustProviderType =
  | "crowdstrike"
  | "jamf"
  | "jumpcloud";

export type DeviceType =
  | "ebs"
  | "instance-store";

export type DiskImageFormat =
  | "RAW"
  | "VHD"
  | "VMDK";

export type DiskType =
  | "hdd"
  | "ssd";

export type DnsNameState =
  | "failed"
  | "pendingVerification"
  | "verified";

export type DnsRecordIpType =
  | "dualstack"
  | "ipv4"
  | "ipv6"
  | "service-defined";

export type DnsSupportValue =
  | "disable"
  | "enable";

export type DomainType =
  | "standard"
  | "vpc";

export type DynamicRoutingValue =
  | "disable"
  | "enable";

export type EbsEncryptionSupport =
  | "supported"
  | "unsupported";

export type EbsNvmeSupport =
  | "required"
  | "supported"
  | "unsupported";

export type EbsOptimizedSupport =
  | "default"
  | "supported"
  | "unsupported";

export type Ec2InstanceConnectEndpointState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "update-complete"
  | "update-failed"
  | "update-in-progress";

export type EkPubKeyFormat =
  | "der"
  | "tpmt";

export type EkPubKeyType =
  | "ecc-sec-p384"
  | "rsa-2048";

export type ElasticGpuState =
  | "ATTACHED";

export type ElasticGpuStatus =
  | "IMPAIRED"
  | "OK";

export type EnaSupport =
  | "required"
  | "supported"
  | "unsupported";

export type EncryptionStateValue =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling";

export type EncryptionSupportOptionValue =
  | "disable"
  | "enable";

export type EndDateType =
  | "limited"
  | "unlimited";

export type EndpointIpAddressType =
  | "dual-stack"
  | "ipv4"
  | "ipv6";

export type EphemeralNvmeSupport =
  | "required"
  | "supported"
  | "unsupported";

export type EventCode =
  | "instance-reboot"
  | "instance-retirement"
  | "instance-stop"
  | "system-maintenance"
  | "system-reboot";

export type EventType =
  | "error"
  | "fleetRequestChange"
  | "information"
  | "instanceChange";

export type ExcessCapacityTerminationPolicy =
  | "default"
  | "noTermination";

export type ExportEnvironment =
  | "citrix"
  | "microsoft"
  | "vmware";

export type ExportTaskState =
  | "active"
  | "cancelled"
  | "cancelling"
  | "completed";

export type FastLaunchResourceType =
  | "snapshot";

export type FastLaunchStateCode =
  | "disabling"
  | "disabling-failed"
  | "enabled"
  | "enabled-failed"
  | "enabling"
  | "enabling-failed";

export type FastSnapshotRestoreStateCode =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling"
  | "optimizing";

export type FilterByDimension =
  | "account-id"
  | "account-name"
  | "availability-zone-id"
  | "instance-family"
  | "instance-platform"
  | "instance-type"
  | "reservation-arn"
  | "reservation-create-timestamp"
  | "reservation-end-date-type"
  | "reservation-end-timestamp"
  | "reservation-id"
  | "reservation-instance-match-criteria"
  | "reservation-start-timestamp"
  | "reservation-state"
  | "reservation-type"
  | "reservation-unused-financial-owner"
  | "resource-region"
  | "tenancy";

export type FindingsFound =
  | "false"
  | "true"
  | "unknown";

export type FleetActivityStatus =
  | "error"
  | "fulfilled"
  | "pending_fulfillment"
  | "pending_termination";

export type FleetCapacityReservationTenancy =
  | "default";

export type FleetCapacityReservationUsageStrategy =
  | "use-capacity-reservations-first";

export type FleetEventType =
  | "fleet-change"
  | "instance-change"
  | "service-error";

export type FleetExcessCapacityTerminationPolicy =
  | "no-termination"
  | "termination";

export type FleetHttpTokensState =
  | "optional"
  | "required";

export type FleetInstanceMatchCriteria =
  | "open";

export type FleetInstanceMetadataEndpointState =
  | "disabled"
  | "enabled";

export type FleetOnDemandAllocationStrategy =
  | "lowest-price"
  | "prioritized";

export type FleetReplacementStrategy =
  | "launch"
  | "launch-before-terminate";

export type FleetReservationType =
  | "capacity-block"
  | "interruptible-capacity-reservation"
  | "on-demand-capacity-reservation";

export type FleetStateCode =
  | "active"
  | "deleted"
  | "deleted_running"
  | "deleted_terminating"
  | "failed"
  | "modifying"
  | "submitted";

export type FleetType =
  | "instant"
  | "maintain"
  | "request";

export type FlexCostAllocationAssociationMode =
  | "direct"
  | "scope";

export type FlexCostAllocationCostDimension =
  | "data-processing"
  | "data-transfer";

export type FlexCostAllocationNetworkResourceScopeType =
  | "account"
  | "subnet"
  | "vpc";

export type FlexCostAllocationNetworkResourceType =
  | "ec2"
  | "natgw"
  | "pcx";

export type FlexCostAllocationReportingGranularity =
  | "account"
  | "cidr"
  | "ec2"
  | "eni"
  | "peering-id"
  | "subnet"
  | "vpc";

export type FlexibleEnaQueuesSupport =
  | "supported"
  | "unsupported";

export type FlowLogsResourceType =
  | "CoreNetwork"
  | "CoreNetworkAttachment"
  | "CoreNetworkEdge"
  | "NetworkInterface"
  | "RegionalNatGateway"
  | "Subnet"
  | "TransitGateway"
  | "TransitGatewayAttachment"
  | "VPC";

export type FpgaImageAttributeName =
  | "description"
  | "loadPermission"
  | "name"
  | "productCodes";

export type FpgaImageStateCode =
  | "available"
  | "failed"
  | "pending"
  | "unavailable";

export type GatewayAssociationState =
  | "associated"
  | "associating"
  | "disassociating"
  | "not-associated";

export type GatewayType =
  | "ipsec.1";

export type GroupBy =
  | "account-id"
  | "account-name"
  | "availability-zone-id"
  | "instance-family"
  | "instance-platform"
  | "instance-type"
  | "reservation-arn"
  | "reservation-create-timestamp"
  | "reservation-end-date-type"
  | "reservation-end-timestamp"
  | "reservation-id"
  | "reservation-instance-match-criteria"
  | "reservation-start-timestamp"
  | "reservation-state"
  | "reservation-type"
  | "reservation-unused-financial-owner"
  | "resource-region"
  | "tenancy";

export type HaStatus =
  | "active"
  | "invalid"
  | "processing"
  | "standby";

export type HostMaintenance =
  | "off"
  | "on";

export type HostRecovery =
  | "off"
  | "on";

export type HostTenancy =
  | "dedicated"
  | "default"
  | "host";

export type HostnameType =
  | "ip-name"
  | "resource-name";

export type HttpTokensEnforcedState =
  | "disabled"
  | "enabled";

export type HttpTokensState =
  | "optional"
  | "required";

export type HypervisorType =
  | "ovm"
  | "xen";

export type IamInstanceProfileAssociationState =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating";

export type Igmpv2SupportValue =
  | "disable"
  | "enable";

export type ImageAttributeName =
  | "blockDeviceMapping"
  | "bootMode"
  | "deregistrationProtection"
  | "description"
  | "imdsSupport"
  | "kernel"
  | "lastLaunchedTime"
  | "launchPermission"
  | "productCodes"
  | "ramdisk"
  | "sriovNetSupport"
  | "tpmSupport"
  | "uefiData";

export type ImageBlockPublicAccessDisabledState =
  | "unblocked";

export type ImageBlockPublicAccessEnabledState =
  | "block-new-sharing";

export type ImageReferenceOptionName =
  | "state-name"
  | "version-depth";

export type ImageReferenceResourceType =
  | "ec2:Instance"
  | "ec2:LaunchTemplate"
  | "imagebuilder:ContainerRecipe"
  | "imagebuilder:ImageRecipe"
  | "ssm:Parameter";

export type ImageState =
  | "available"
  | "deregistered"
  | "disabled"
  | "error"
  | "failed"
  | "invalid"
  | "pending"
  | "transient";

export type ImageTypeValues =
  | "kernel"
  | "machine"
  | "ramdisk";

export type ImdsSupportValues =
  | "v2.0";

export type IngestionStatus =
  | "ingestion-complete"
  | "ingestion-failed"
  | "initial-ingestion-in-progress";

export type InitializationType =
  | "default"
  | "provisioned-rate"
  | "volume-copy";

export type InstanceAttributeName =
  | "blockDeviceMapping"
  | "disableApiStop"
  | "disableApiTermination"
  | "ebsOptimized"
  | "enaSupport"
  | "enclaveOptions"
  | "groupSet"
  | "instanceInitiatedShutdownBehavior"
  | "instanceType"
  | "kernel"
  | "productCodes"
  | "ramdisk"
  | "rootDeviceName"
  | "sourceDestCheck"
  | "sriovNetSupport"
  | "userData";

export type InstanceAutoRecoveryState =
  | "default"
  | "disabled";

export type InstanceBandwidthWeighting =
  | "default"
  | "ebs-1"
  | "vpc-1";

export type InstanceBootModeValues =
  | "legacy-bios"
  | "uefi";

export type InstanceEventWindowState =
  | "active"
  | "creating"
  | "deleted"
  | "deleting";

export type InstanceGeneration =
  | "current"
  | "previous";

export type InstanceHealthStatus =
  | "healthy"
  | "unhealthy";

export type InstanceInterruptionBehavior =
  | "hibernate"
  | "stop"
  | "terminate";

export type InstanceLifecycle =
  | "capacity-block"
  | "interruptible-capacity-reservation"
  | "on-demand"
  | "spot";

export type InstanceLifecycleType =
  | "capacity-block"
  | "interruptible-capacity-reservation"
  | "scheduled"
  | "spot";

export type InstanceMatchCriteria =
  | "open"
  | "targeted";

export type InstanceMetadataEndpointState =
  | "disabled"
  | "enabled";

export type InstanceMetadataOptionsState =
  | "applied"
  | "pending";

export type InstanceMetadataProtocolState =
  | "disabled"
  | "enabled";

export type InstanceMetadataTagsState =
  | "disabled"
  | "enabled";

export type InstanceRebootMigrationState =
  | "default"
  | "disabled";

export type InstanceStateName =
  | "pending"
  | "running"
  | "shutting-down"
  | "stopped"
  | "stopping"
  | "terminated";

export type InstanceStorageEncryptionSupport =
  | "required"
  | "unsupported";

export type InstanceTypeHypervisor =
  | "nitro"
  | "xen";

export type InterfacePermissionType =
  | "EIP-ASSOCIATE"
  | "INSTANCE-ATTACH";

export type InterfaceProtocolType =
  | "GRE"
  | "VLAN";

export type InternetGatewayBlockMode =
  | "block-bidirectional"
  | "block-ingress"
  | "off";

export type InternetGatewayExclusionMode =
  | "allow-bidirectional"
  | "allow-egress";

export type InterruptibleCapacityReservationAllocationStatus =
  | "active"
  | "canceled"
  | "canceling"
  | "failed"
  | "pending"
  | "updating";

export type InterruptionType =
  | "adhoc";

export type IpAddressType =
  | "dualstack"
  | "ipv4"
  | "ipv6";

export type IpScopeEnum =
  | "private";

export type IpSource =
  | "amazon"
  | "byoip"
  | "none";

export type IpVersionEnum =
  | "ipv4"
  | "ipv6";

export type IpamAddressHistoryResourceType =
  | "eip"
  | "instance"
  | "network-interface"
  | "subnet"
  | "vpc";

export type IpamAssociatedResourceDiscoveryStatus =
  | "active"
  | "not-found";

export type IpamByoipAdvertisementType =
  | "global"
  | "regional";

export type IpamByoipCidrState =
  | "advertised"
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-provision"
  | "pending-advertising"
  | "pending-deprovision"
  | "pending-provision"
  | "pending-withdrawal"
  | "provisioned"
  | "provisioned-not-publicly-advertisable";

export type IpamComplianceStatus =
  | "compliant"
  | "ignored"
  | "noncompliant"
  | "unmanaged";

export type IpamDiscoveryFailureCode =
  | "assume-role-failure"
  | "throttling-failure"
  | "unauthorized-failure";

export type IpamExternalResourceVerificationTokenState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress";

export type IpamInternetRegistryAssociationState =
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "disable-complete"
  | "disable-failed"
  | "disable-in-progress"
  | "enable-complete"
  | "enable-failed"
  | "enable-in-progress"
  | "pending-enable";

export type IpamManagementState =
  | "ignored"
  | "managed"
  | "unmanaged";

export type IpamMeteredAccount =
  | "ipam-owner"
  | "resource-owner";

export type IpamNetworkInterfaceAttachmentStatus =
  | "available"
  | "in-use";

export type IpamOverlapStatus =
  | "ignored"
  | "nonoverlapping"
  | "overlapping";

export type IpamPolicyManagedBy =
  | "account"
  | "delegated-administrator-for-ipam";

export type IpamPolicyResourceType =
  | "alb"
  | "eip"
  | "rds"
  | "rnat";

export type IpamPolicyState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamPoolAllocationResourceType =
  | "anycast-ip-list"
  | "custom"
  | "ec2-public-ipv4-pool"
  | "eip"
  | "ipam-pool"
  | "subnet"
  | "vpc";

export type IpamPoolAwsService =
  | "ec2"
  | "global-services";

export type IpamPoolCidrFailureCode =
  | "cidr-not-available"
  | "limit-exceeded";

export type IpamPoolCidrState =
  | "deprovisioned"
  | "failed-deprovision"
  | "failed-import"
  | "failed-provision"
  | "pending-deprovision"
  | "pending-import"
  | "pending-provision"
  | "provisioned";

export type IpamPoolPublicIpSource =
  | "amazon"
  | "byoip";

export type IpamPoolSourceResourceType =
  | "vpc";

export type IpamPoolState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamPrefixListResolverRuleConditionOperation =
  | "equals"
  | "not-equals"
  | "subnet-of";

export type IpamPrefixListResolverRuleType =
  | "ipam-pool-cidr"
  | "ipam-resource-cidr"
  | "static-cidr";

export type IpamPrefixListResolverState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamPrefixListResolverTargetState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress"
  | "sync-complete"
  | "sync-failed"
  | "sync-in-progress";

export type IpamPrefixListResolverVersionCreationStatus =
  | "failure"
  | "pending"
  | "success";

export type IpamPublicAddressAssociationStatus =
  | "associated"
  | "disassociated";

export type IpamPublicAddressAwsService =
  | "cloudfront"
  | "database-migration-service"
  | "elastic-container-service"
  | "global-accelerator"
  | "load-balancer"
  | "nat-gateway"
  | "other"
  | "redshift"
  | "relational-database-service"
  | "site-to-site-vpn";

export type IpamPublicAddressType =
  | "amazon-owned-contig"
  | "amazon-owned-eip"
  | "anycast-ip-list-ip"
  | "byoip"
  | "ec2-public-ip"
  | "service-managed-byoip"
  | "service-managed-ip";

export type IpamResourceCidrIpSource =
  | "amazon"
  | "byoip"
  | "none";

export type IpamResourceDiscoveryAssociationState =
  | "associate-complete"
  | "associate-failed"
  | "associate-in-progress"
  | "disassociate-complete"
  | "disassociate-failed"
  | "disassociate-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "restore-in-progress";

export type IpamResourceDiscoveryState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamResourceType =
  | "anycast-ip-list"
  | "eip"
  | "eni"
  | "ipv6-pool"
  | "public-ipv4-pool"
  | "subnet"
  | "vpc";

export type IpamRoutingPolicyRegistrationDeltaState =
  | "failed"
  | "pending"
  | "published";

export type IpamRoutingPolicyRegistrationState =
  | "activate-failed"
  | "create-complete"
  | "create-in-progress"
  | "delete-complete"
  | "delete-in-progress"
  | "pending-activate"
  | "update-complete"
  | "update-in-progress";

export type IpamRpkiStatus =
  | "invalid"
  | "unknown"
  | "valid";

export type IpamRpkiStrength =
  | "permissive"
  | "strict";

export type IpamScopeExternalAuthorityType =
  | "infoblox";

export type IpamScopeState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamScopeType =
  | "private"
  | "public";

export type IpamState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "isolate-complete"
  | "isolate-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-in-progress";

export type IpamTier =
  | "advanced"
  | "free";

export type Ipv6AddressAttribute =
  | "private"
  | "public";

export type Ipv6SupportValue =
  | "disable"
  | "enable";

export type KeyFormat =
  | "pem"
  | "ppk";

export type KeyType =
  | "ed25519"
  | "rsa";

export type LaunchTemplateAutoRecoveryState =
  | "default"
  | "disabled";

export type LaunchTemplateErrorCode =
  | "launchTemplateIdDoesNotExist"
  | "launchTemplateIdMalformed"
  | "launchTemplateNameDoesNotExist"
  | "launchTemplateNameMalformed"
  | "launchTemplateVersionDoesNotExist"
  | "unexpectedError";

export type LaunchTemplateHttpTokensState =
  | "optional"
  | "required";

export type LaunchTemplateInstanceMetadataEndpointState =
  | "disabled"
  | "enabled";

export type LaunchTemplateInstanceMetadataOptionsState =
  | "applied"
  | "pending";

export type LaunchTemplateInstanceMetadataProtocolIpv6 =
  | "disabled"
  | "enabled";

export type LaunchTemplateInstanceMetadataTagsState =
  | "disabled"
  | "enabled";

export type ListingState =
  | "available"
  | "cancelled"
  | "pending"
  | "sold";

export type ListingStatus =
  | "active"
  | "cancelled"
  | "closed"
  | "pending";

export type LocalGatewayRouteState =
  | "active"
  | "blackhole"
  | "deleted"
  | "deleting"
  | "pending";

export type LocalGatewayRouteTableMode =
  | "coip"
  | "direct-vpc-routing";

export type LocalGatewayRouteType =
  | "propagated"
  | "static";

export type LocalGatewayVirtualInterfaceConfigurationState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type LocalGatewayVirtualInterfaceGroupConfigurationState =
  | "available"
  | "deleted"
  | "deleting"
  | "incomplete"
  | "pending";

export type LocalStorage =
  | "excluded"
  | "included"
  | "required";

export type LocalStorageType =
  | "hdd"
  | "ssd";

export type LocationType =
  | "availability-zone"
  | "availability-zone-id"
  | "outpost"
  | "region";

export type LockMode =
  | "compliance"
  | "governance";

export type LockState =
  | "compliance"
  | "compliance-cooloff"
  | "expired"
  | "governance";

export type LogDestinationType =
  | "cloud-watch-logs"
  | "kinesis-data-firehose"
  | "s3";

export type MacModificationTaskState =
  | "failed"
  | "in-progress"
  | "pending"
  | "successful";

export type MacModificationTaskType =
  | "sip-modification"
  | "volume-ownership-delegation";

export type MacSystemIntegrityProtectionSettingStatus =
  | "disabled"
  | "enabled";

export type ManagedBy =
  | "account"
  | "declarative-policy";

export type ManagedResourceDefaultVisibility =
  | "hidden"
  | "visible";

export type MarketType =
  | "capacity-block"
  | "interruptible-capacity-reservation"
  | "on-demand"
  | "spot";

export type MembershipType =
  | "igmp"
  | "static";

export type MetadataDefaultHttpTokensState =
  | "no-preference"
  | "optional"
  | "required";

export type Metric =
  | "avg-inst-az-count-per-requested-vcpu"
  | "capacity-request-fulfillment-rate"
  | "capacity-total-fulfilled-vcpu"
  | "capacity-total-requested-vcpu"
  | "inst-az-fulfillment-rate"
  | "reservation-avg-committed-size-inst"
  | "reservation-avg-committed-size-vcpu"
  | "reservation-avg-future-size-inst"
  | "reservation-avg-future-size-vcpu"
  | "reservation-avg-utilization-inst"
  | "reservation-avg-utilization-vcpu"
  | "reservation-max-committed-size-inst"
  | "reservation-max-committed-size-vcpu"
  | "reservation-max-future-size-inst"
  | "reservation-max-future-size-vcpu"
  | "reservation-max-size-inst"
  | "reservation-max-size-vcpu"
  | "reservation-max-unused-size-inst"
  | "reservation-max-unused-size-vcpu"
  | "reservation-max-utilization"
  | "reservation-min-committed-size-inst"
  | "reservation-min-committed-size-vcpu"
  | "reservation-min-future-size-inst"
  | "reservation-min-future-size-vcpu"
  | "reservation-min-size-inst"
  | "reservation-min-size-vcpu"
  | "reservation-min-unused-size-inst"
  | "reservation-min-unused-size-vcpu"
  | "reservation-min-utilization"
  | "reservation-total-capacity-hrs-inst"
  | "reservation-total-capacity-hrs-vcpu"
  | "reservation-total-count"
  | "reservation-total-estimated-cost"
  | "reservation-unused-total-capacity-hrs-inst"
  | "reservation-unused-total-capacity-hrs-vcpu"
  | "reservation-unused-total-estimated-cost"
  | "reserved-total-estimated-cost"
  | "reserved-total-usage-hrs-inst"
  | "reserved-total-usage-hrs-vcpu"
  | "spot-avg-inst-az-count-per-requested-vcpu"
  | "spot-avg-run-time-before-interruption-inst"
  | "spot-capacity-request-fulfillment-rate"
  | "spot-capacity-total-fulfilled-vcpu"
  | "spot-capacity-total-requested-vcpu"
  | "spot-inst-az-fulfillment-rate"
  | "spot-interruption-rate-inst"
  | "spot-interruption-rate-vcpu"
  | "spot-max-run-time-before-interruption-inst"
  | "spot-min-run-time-before-interruption-inst"
  | "spot-total-count-inst"
  | "spot-total-count-vcpu"
  | "spot-total-estimated-cost"
  | "spot-total-interruptions-inst"
  | "spot-total-interruptions-vcpu"
  | "spot-total-usage-hrs-inst"
  | "spot-total-usage-hrs-vcpu"
  | "unreserved-total-estimated-cost"
  | "unreserved-total-usage-hrs-inst"
  | "unreserved-total-usage-hrs-vcpu";

export type MetricType =
  | "aggregate-latency";

export type ModifyAvailabilityZoneOptInStatus =
  | "not-opted-in"
  | "opted-in";

export type MonitoringState =
  | "disabled"
  | "disabling"
  | "enabled"
  | "pending";

export type MoveStatus =
  | "movingToVpc"
  | "restoringToClassic";

export type MulticastSupportValue =
  | "disable"
  | "enable";

export type NatGatewayAddressStatus =
  | "assigning"
  | "associating"
  | "disassociating"
  | "failed"
  | "succeeded"
  | "unassigning";

export type NatGatewayApplianceModifyState =
  | "completed"
  | "failed"
  | "modifying";

export type NatGatewayApplianceState =
  | "attach-failed"
  | "attached"
  | "attaching"
  | "detach-failed"
  | "detached"
  | "detaching";

export type NatGatewayApplianceType =
  | "network-firewall-proxy";

export type NatGatewayState =
  | "available"
  | "deleted"
  | "deleting"
  | "failed"
  | "pending";

export type NestedVirtualizationSpecification =
  | "disabled"
  | "enabled";

export type NetworkCardInterfaceType =
  | "efa"
  | "efa-only"
  | "interface"
  | "secondary";

export type NetworkInterfaceAttribute =
  | "associatePublicIpAddress"
  | "attachment"
  | "description"
  | "groupSet"
  | "sourceDestCheck";

export type NetworkInterfaceCreationType =
  | "branch"
  | "efa"
  | "efa-only"
  | "trunk";

export type NetworkInterfacePermissionStateCode =
  | "granted"
  | "pending"
  | "revoked"
  | "revoking";

export type NetworkInterfaceStatus =
  | "associated"
  | "attaching"
  | "available"
  | "detaching"
  | "in-use";

export type NetworkInterfaceType =
  | "api_gateway_managed"
  | "aws_codestar_connections_managed"
  | "branch"
  | "efa"
  | "efa-only"
  | "gateway_load_balancer"
  | "gateway_load_balancer_endpoint"
  | "global_accelerator_managed"
  | "interface"
  | "iot_rules_managed"
  | "lambda"
  | "load_balancer"
  | "natGateway"
  | "network_load_balancer"
  | "quicksight"
  | "transit_gateway"
  | "trunk"
  | "vpc_endpoint";

export type NetworkProtocolEnum =
  | "http"
  | "https";

export type NitroEnclavesSupport =
  | "supported"
  | "unsupported";

export type NitroTpmSupport =
  | "supported"
  | "unsupported";

export type OfferingClassType =
  | "convertible"
  | "standard";

export type OfferingTypeValues =
  | "All Upfront"
  | "Heavy Utilization"
  | "Light Utilization"
  | "Medium Utilization"
  | "No Upfront"
  | "Partial Upfront";

export type OnDemandAllocationStrategy =
  | "lowestPrice"
  | "prioritized";

export type OperationType =
  | "add"
  | "remove";

export type OutputFormat =
  | "csv"
  | "parquet";

export type PartitionLoadFrequency =
  | "daily"
  | "monthly"
  | "none"
  | "weekly";

export type PayerResponsibility =
  | "ServiceOwner";

export type PayerResponsibilityScope =
  | "resource-gateway-charges"
  | "vpc-endpoint-charges";

export type PayerResponsibilityType =
  | "resource-gateway-account"
  | "vpc-endpoint-account"
  | "vpc-endpoint-service-account";

export type PaymentOption =
  | "AllUpfront"
  | "NoUpfront"
  | "PartialUpfront";

export type PeriodType =
  | "fifteen-minutes"
  | "five-minutes"
  | "one-day"
  | "one-hour"
  | "one-week"
  | "three-hours";

export type PermissionGroup =
  | "all";

export type PhcSupport =
  | "supported"
  | "unsupported";

export type PlacementGroupState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type PlacementGroupStrategy =
  | "cluster"
  | "partition"
  | "spread";

export type PlacementStrategy =
  | "cluster"
  | "partition"
  | "precision-time"
  | "spread";

export type PlatformValues =
  | "Windows";

export type PrefixListState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress"
  | "modify-complete"
  | "modify-failed"
  | "modify-in-progress"
  | "restore-complete"
  | "restore-failed"
  | "restore-in-progress";

export type PrincipalType =
  | "Account"
  | "All"
  | "OrganizationUnit"
  | "Role"
  | "Service"
  | "User";

export type ProductCodeValues =
  | "devpay"
  | "marketplace";

export type Protocol =
  | "tcp"
  | "udp";

export type ProtocolValue =
  | "gre";

export type PublicIpDnsOption =
  | "public-dual-stack-dns-name"
  | "public-ipv4-dns-name"
  | "public-ipv6-dns-name";

export type RIProductDescription =
  | "Linux/UNIX"
  | "Linux/UNIX (Amazon VPC)"
  | "Windows"
  | "Windows (Amazon VPC)";

export type RebootMigrationSupport =
  | "supported"
  | "unsupported";

export type RecurringChargeFrequency =
  | "Hourly";

export type ReplaceRootVolumeTaskState =
  | "failed"
  | "failed-detached"
  | "failing"
  | "in-progress"
  | "pending"
  | "succeeded";

export type ReplacementStrategy =
  | "launch"
  | "launch-before-terminate";

export type ReportInstanceReasonCodes =
  | "instance-stuck-in-state"
  | "not-accepting-credentials"
  | "other"
  | "password-not-available"
  | "performance-ebs-volume"
  | "performance-instance-store"
  | "performance-network"
  | "performance-other"
  | "unresponsive";

export type ReportState =
  | "cancelled"
  | "complete"
  | "error"
  | "running";

export type ReportStatusType =
  | "impaired"
  | "ok";

export type ReservationEndDateType =
  | "limited"
  | "unlimited";

export type ReservationState =
  | "active"
  | "cancelled"
  | "delayed"
  | "expired"
  | "failed"
  | "payment-failed"
  | "payment-pending"
  | "pending"
  | "retired"
  | "scheduled"
  | "unsupported";

export type ReservationType =
  | "capacity-block"
  | "odcr";

export type ReservedCapacityAllocationStrategy =
  | "prioritized";

export type ReservedCapacityFallbackMarketType =
  | "on-demand";

export type ReservedInstanceState =
  | "active"
  | "payment-failed"
  | "payment-pending"
  | "queued"
  | "queued-deleted"
  | "retired";

export type ResetFpgaImageAttributeName =
  | "loadPermission";

export type ResetImageAttributeName =
  | "launchPermission";

export type ResourceType =
  | "application-status-check"
  | "capacity-block"
  | "capacity-manager-data-export"
  | "capacity-reservation"
  | "capacity-reservation-cancellation-quote"
  | "capacity-reservation-fleet"
  | "capacity-reservation-modification-quote"
  | "carrier-gateway"
  | "client-vpn-endpoint"
  | "coip-pool"
  | "customer-gateway"
  | "declarative-policies-report"
  | "dedicated-host"
  | "dhcp-options"
  | "egress-only-internet-gateway"
  | "elastic-gpu"
  | "elastic-ip"
  | "export-image-task"
  | "export-instance-task"
  | "fca-policy"
  | "fleet"
  | "fpga-image"
  | "host-reservation"
  | "image"
  | "image-usage-report"
  | "import-image-task"
  | "import-snapshot-task"
  | "instance"
  | "instance-connect-endpoint"
  | "instance-event-window"
  | "internet-gateway"
  | "ipam"
  | "ipam-external-resource-verification-token"
  | "ipam-internet-registry-association"
  | "ipam-policy"
  | "ipam-pool"
  | "ipam-pool-allocation"
  | "ipam-prefix-list-resolver"
  | "ipam-prefix-list-resolver-target"
  | "ipam-resource-discovery"
  | "ipam-resource-discovery-association"
  | "ipam-scope"
  | "ipv4pool-ec2"
  | "ipv6pool-ec2"
  | "key-pair"
  | "launch-template"
  | "local-gateway"
  | "local-gateway-route-table"
  | "local-gateway-route-table-virtual-interface-group-association"
  | "local-gateway-route-table-vpc-association"
  | "local-gateway-virtual-interface"
  | "local-gateway-virtual-interface-group"
  | "mac-modification-task"
  | "metric-category"
  | "natgateway"
  | "network-acl"
  | "network-insights-access-scope"
  | "network-insights-access-scope-analysis"
  | "network-insights-analysis"
  | "network-insights-path"
  | "network-interface"
  | "outpost-lag"
  | "placement-group"
  | "prefix-list"
  | "replace-root-volume-task"
  | "reserved-instances"
  | "route-server"
  | "route-server-endpoint"
  | "route-server-peer"
  | "route-table"
  | "secondary-interface"
  | "secondary-network"
  | "secondary-subnet"
  | "security-group"
  | "security-group-rule"
  | "service-link-virtual-interface"
  | "snapshot"
  | "spot-fleet-request"
  | "spot-instances-request"
  | "subnet"
  | "subnet-cidr-reservation"
  | "traffic-mirror-filter"
  | "traffic-mirror-filter-rule"
  | "traffic-mirror-session"
  | "traffic-mirror-target"
  | "transit-gateway"
  | "transit-gateway-attachment"
  | "transit-gateway-connect-peer"
  | "transit-gateway-metering-policy"
  | "transit-gateway-multicast-domain"
  | "transit-gateway-policy-table"
  | "transit-gateway-route-table"
  | "transit-gateway-route-table-announcement"
  | "verified-access-endpoint"
  | "verified-access-endpoint-target"
  | "verified-access-group"
  | "verified-access-instance"
  | "verified-access-policy"
  | "verified-access-trust-provider"
  | "volume"
  | "vpc"
  | "vpc-block-public-access-exclusion"
  | "vpc-encryption-control"
  | "vpc-endpoint"
  | "vpc-endpoint-connection"
  | "vpc-endpoint-connection-device-type"
  | "vpc-endpoint-service"
  | "vpc-endpoint-service-permission"
  | "vpc-flow-log"
  | "vpc-peering-connection"
  | "vpn-concentrator"
  | "vpn-connection"
  | "vpn-connection-device-type"
  | "vpn-gateway";

export type Rir =
  | "apnic"
  | "arin"
  | "lacnic"
  | "nicbr"
  | "ripe";

export type RootDeviceType =
  | "ebs"
  | "instance-store";

export type RouteOrigin =
  | "Advertisement"
  | "CreateRoute"
  | "CreateRouteTable"
  | "EnableVgwRoutePropagation";

export type RouteServerAssociationState =
  | "associated"
  | "associating"
  | "disassociating";

export type RouteServerBfdState =
  | "down"
  | "up";

export type RouteServerBgpState =
  | "down"
  | "up";

export type RouteServerEndpointState =
  | "available"
  | "delete-failed"
  | "deleted"
  | "deleting"
  | "failed"
  | "failing"
  | "pending";

export type RouteServerPeerLivenessMode =
  | "bfd"
  | "bgp-keepalive";

export type RouteServerPeerState =
  | "available"
  | "deleted"
  | "deleting"
  | "failed"
  | "failing"
  | "pending";

export type RouteServerPersistRoutesAction =
  | "disable"
  | "enable"
  | "reset";

export type RouteServerPersistRoutesState =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling"
  | "modifying"
  | "resetting";

export type RouteServerPropagationState =
  | "available"
  | "deleting"
  | "pending";

export type RouteServerRouteInstallationStatus =
  | "installed"
  | "rejected";

export type RouteServerRouteStatus =
  | "in-fib"
  | "in-rib";

export type RouteServerState =
  | "available"
  | "deleted"
  | "deleting"
  | "modifying"
  | "pending";

export type RouteState =
  | "active"
  | "blackhole"
  | "filtered";

export type RouteTableAssociationStateCode =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating"
  | "failed";

export type RuleAction =
  | "allow"
  | "deny";

export type SSEType =
  | "none"
  | "sse-ebs"
  | "sse-kms";

export type Schedule =
  | "hourly";

export type Scope =
  | "Availability Zone"
  | "Region";

export type SecondaryInterfaceStatus =
  | "available"
  | "in-use";

export type SecondaryInterfaceType =
  | "secondary";

export type SecondaryNetworkCidrBlockAssociationState =
  | "associated"
  | "associating"
  | "association-failed"
  | "disassociated"
  | "disassociating"
  | "disassociation-failed";

export type SecondaryNetworkState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress";

export type SecondaryNetworkType =
  | "rdma";

export type SecondarySubnetCidrBlockAssociationState =
  | "associated"
  | "associating"
  | "association-failed"
  | "disassociated"
  | "disassociating"
  | "disassociation-failed";

export type SecondarySubnetState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-failed"
  | "delete-in-progress";

export type SecurityGroupReferencingSupportValue =
  | "disable"
  | "enable";

export type SecurityGroupVpcAssociationState =
  | "associated"
  | "associating"
  | "association-failed"
  | "disassociated"
  | "disassociating"
  | "disassociation-failed";

export type SelfServicePortal =
  | "disabled"
  | "enabled";

export type ServiceConnectivityType =
  | "ipv4"
  | "ipv6";

export type ServiceLinkVirtualInterfaceConfigurationState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type ServiceManaged =
  | "alb"
  | "nlb"
  | "rds"
  | "rnat";

export type ServiceState =
  | "Available"
  | "Deleted"
  | "Deleting"
  | "Failed"
  | "Pending";

export type ServiceType =
  | "Gateway"
  | "GatewayLoadBalancer"
  | "Interface";

export type SeverityLabel =
  | "critical"
  | "high"
  | "informational"
  | "low"
  | "medium";

export type ShutdownBehavior =
  | "stop"
  | "terminate";

export type SnapshotAttributeName =
  | "createVolumePermission"
  | "productCodes";

export type SnapshotBlockPublicAccessState =
  | "block-all-sharing"
  | "block-new-sharing"
  | "unblocked";

export type SnapshotLocationEnum =
  | "local"
  | "regional";

export type SnapshotReturnCodes =
  | "client-error"
  | "internal-error"
  | "missing-permissions"
  | "skipped"
  | "success";

export type SnapshotState =
  | "completed"
  | "error"
  | "pending"
  | "recoverable"
  | "recovering";

export type SpotAllocationStrategy =
  | "capacity-optimized"
  | "capacity-optimized-prioritized"
  | "diversified"
  | "lowest-price"
  | "price-capacity-optimized";

export type SpotInstanceInterruptionBehavior =
  | "hibernate"
  | "stop"
  | "terminate";

export type SpotInstanceState =
  | "active"
  | "cancelled"
  | "closed"
  | "disabled"
  | "failed"
  | "open";

export type SpotInstanceType =
  | "one-time"
  | "persistent";

export type SpreadLevel =
  | "host"
  | "rack";

export type SqlServerLicenseUsage =
  | "full"
  | "waived";

export type State =
  | "Available"
  | "Deleted"
  | "Deleting"
  | "Expired"
  | "Failed"
  | "Partial"
  | "Pending"
  | "PendingAcceptance"
  | "Rejected";

export type StaticSourcesSupportValue =
  | "disable"
  | "enable";

export type StatisticType =
  | "p50";

export type Status =
  | "InClassic"
  | "InVpc"
  | "MoveInProgress";

export type StatusName =
  | "reachability";

export type StatusType =
  | "failed"
  | "initializing"
  | "insufficient-data"
  | "passed";

export type StorageTier =
  | "archive"
  | "standard";

export type SubnetCidrBlockStateCode =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating"
  | "failed"
  | "failing";

export type SubnetCidrReservationType =
  | "explicit"
  | "prefix";

export type SubnetState =
  | "available"
  | "failed"
  | "failed-insufficient-capacity"
  | "pending"
  | "unavailable";

export type SummaryStatus =
  | "impaired"
  | "initializing"
  | "insufficient-data"
  | "not-applicable"
  | "ok";

export type SupportabilityMarketType =
  | "on-demand"
  | "spot";

export type SupportabilityScore =
  | "high"
  | "low"
  | "medium"
  | "unsupported";

export type SupportedAdditionalProcessorFeature =
  | "amd-sev-snp"
  | "nested-virtualization";

export type TaggableResourceType =
  | "auto-scaling-group"
  | "instance"
  | "network-interface";

export type TargetCapacityUnitType =
  | "memory-mib"
  | "units"
  | "vcpu";

export type TargetStorageTier =
  | "archive";

export type TelemetryStatus =
  | "DOWN"
  | "UP";

export type Tenancy =
  | "dedicated"
  | "default"
  | "host";

export type TieringOperationStatus =
  | "archival-completed"
  | "archival-failed"
  | "archival-in-progress"
  | "permanent-restore-completed"
  | "permanent-restore-failed"
  | "permanent-restore-in-progress"
  | "temporary-restore-completed"
  | "temporary-restore-failed"
  | "temporary-restore-in-progress";

export type TokenState =
  | "expired"
  | "valid";

export type TpmSupportValues =
  | "v2.0";

export type TrafficDirection =
  | "egress"
  | "ingress";

export type TrafficIpAddressType =
  | "dual-stack"
  | "ipv4"
  | "ipv6";

export type TrafficMirrorFilterRuleField =
  | "description"
  | "destination-port-range"
  | "protocol"
  | "source-port-range";

export type TrafficMirrorNetworkService =
  | "amazon-dns";

export type TrafficMirrorRuleAction =
  | "accept"
  | "reject";

export type TrafficMirrorSessionField =
  | "description"
  | "packet-length"
  | "virtual-network-id";

export type TrafficMirrorTargetType =
  | "gateway-load-balancer-endpoint"
  | "network-interface"
  | "network-load-balancer";

export type TrafficType =
  | "ACCEPT"
  | "ALL"
  | "REJECT";

export type TransferType =
  | "standard"
  | "time-based";

export type TransitGatewayAssociationState =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating";

export type TransitGatewayAttachmentNatGatewaySupportState =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling";

export type TransitGatewayAttachmentNatGatewaySupportValue =
  | "disable"
  | "enable";

export type TransitGatewayAttachmentNatSystemRouteSupportValue =
  | "disable"
  | "enable";

export type TransitGatewayAttachmentResourceType =
  | "client-vpn"
  | "connect"
  | "direct-connect-gateway"
  | "network-function"
  | "peering"
  | "tgw-peering"
  | "vpc"
  | "vpn"
  | "vpn-concentrator";

export type TransitGatewayAttachmentState =
  | "available"
  | "deleted"
  | "deleting"
  | "failed"
  | "failing"
  | "initiating"
  | "initiatingRequest"
  | "modifying"
  | "pending"
  | "pendingAcceptance"
  | "rejected"
  | "rejecting"
  | "rollingBack";

export type TransitGatewayAttachmentStatusType =
  | "available"
  | "deleted"
  | "deleting"
  | "pending"
  | "pending-acceptance"
  | "rejected";

export type TransitGatewayConnectPeerState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type TransitGatewayMeteringPayerType =
  | "destination-attachment-owner"
  | "source-attachment-owner"
  | "transit-gateway-owner";

export type TransitGatewayMeteringPolicyEntryState =
  | "available"
  | "deleted";

export type TransitGatewayMeteringPolicyState =
  | "available"
  | "deleted"
  | "deleting"
  | "modifying"
  | "pending";

export type TransitGatewayMulitcastDomainAssociationState =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating"
  | "failed"
  | "pendingAcceptance"
  | "rejected";

export type TransitGatewayMulticastDomainState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type TransitGatewayNatRuleState =
  | "activated"
  | "deactivated"
  | "deleting"
  | "pending";

export type TransitGatewayPolicyTableEntryState =
  | "active"
  | "deleted";

export type TransitGatewayPolicyTableState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type TransitGatewayPrefixListReferenceState =
  | "available"
  | "deleting"
  | "modifying"
  | "pending";

export type TransitGatewayPropagationState =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling";

export type TransitGatewayRouteState =
  | "active"
  | "blackhole"
  | "deleted"
  | "deleting"
  | "pending";

export type TransitGatewayRouteTableAnnouncementDirection =
  | "incoming"
  | "outgoing";

export type TransitGatewayRouteTableAnnouncementState =
  | "available"
  | "deleted"
  | "deleting"
  | "failed"
  | "failing"
  | "pending";

export type TransitGatewayRouteTableState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type TransitGatewayRouteType =
  | "propagated"
  | "static"
  | "system";

export type TransitGatewayState =
  | "available"
  | "deleted"
  | "deleting"
  | "modifying"
  | "pending";

export type TransportProtocol =
  | "tcp"
  | "udp";

export type TrustProviderType =
  | "device"
  | "user";

export type TunnelInsideIpVersion =
  | "ipv4"
  | "ipv6";

export type UnlimitedSupportedInstanceFamily =
  | "t2"
  | "t3"
  | "t3a"
  | "t4g"
  | "t8i";

export type UnsuccessfulInstanceCreditSpecificationErrorCode =
  | "IncorrectInstanceState"
  | "InstanceCreditSpecification.NotSupported"
  | "InvalidInstanceID.Malformed"
  | "InvalidInstanceID.NotFound";

export type UsageClassType =
  | "capacity-block"
  | "on-demand"
  | "spot";

export type UserTrustProviderType =
  | "iam-identity-center"
  | "oidc";

export type VerificationMethod =
  | "dns-token"
  | "remarks-x509";

export type VerifiedAccessEndpointAttachmentType =
  | "vpc";

export type VerifiedAccessEndpointProtocol =
  | "http"
  | "https"
  | "tcp";

export type VerifiedAccessEndpointStatusCode =
  | "active"
  | "deleted"
  | "deleting"
  | "pending"
  | "updating";

export type VerifiedAccessEndpointType =
  | "cidr"
  | "load-balancer"
  | "network-interface"
  | "rds";

export type VerifiedAccessLogDeliveryStatusCode =
  | "failed"
  | "success";

export type VirtualizationType =
  | "hvm"
  | "paravirtual";

export type VolumeAttachmentState =
  | "attached"
  | "attaching"
  | "busy"
  | "detached"
  | "detaching";

export type VolumeAttributeName =
  | "autoEnableIO"
  | "productCodes";

export type VolumeModificationState =
  | "completed"
  | "failed"
  | "modifying"
  | "optimizing";

export type VolumeState =
  | "available"
  | "creating"
  | "deleted"
  | "deleting"
  | "error"
  | "in-use";

export type VolumeStatusInfoStatus =
  | "impaired"
  | "insufficient-data"
  | "ok"
  | "warning";

export type VolumeStatusName =
  | "initialization-state"
  | "io-enabled"
  | "io-performance";

export type VolumeType =
  | "gp2"
  | "gp3"
  | "io1"
  | "io2"
  | "sc1"
  | "st1"
  | "standard";

export type VpcAttributeName =
  | "enableDnsHostnames"
  | "enableDnsSupport"
  | "enableNetworkAddressUsageMetrics";

export type VpcBlockPublicAccessExclusionState =
  | "create-complete"
  | "create-failed"
  | "create-in-progress"
  | "delete-complete"
  | "delete-in-progress"
  | "disable-complete"
  | "disable-in-progress"
  | "update-complete"
  | "update-failed"
  | "update-in-progress";

export type VpcBlockPublicAccessExclusionsAllowed =
  | "allowed"
  | "not-allowed";

export type VpcBlockPublicAccessState =
  | "default-state"
  | "update-complete"
  | "update-in-progress";

export type VpcCidrBlockStateCode =
  | "associated"
  | "associating"
  | "disassociated"
  | "disassociating"
  | "failed"
  | "failing";

export type VpcEncryptionControlExclusionState =
  | "disabled"
  | "disabling"
  | "enabled"
  | "enabling";

export type VpcEncryptionControlExclusionStateInput =
  | "disable"
  | "enable";

export type VpcEncryptionControlMode =
  | "enforce"
  | "monitor";

export type VpcEncryptionControlState =
  | "available"
  | "creating"
  | "delete-failed"
  | "deleted"
  | "deleting"
  | "enforce-failed"
  | "enforce-in-progress"
  | "monitor-failed"
  | "monitor-in-progress";

export type VpcEndpointType =
  | "Gateway"
  | "GatewayLoadBalancer"
  | "Interface"
  | "Resource"
  | "ServiceNetwork"
  | "Tunnel";

export type VpcPeeringConnectionStateReasonCode =
  | "active"
  | "deleted"
  | "deleting"
  | "expired"
  | "failed"
  | "initiating-request"
  | "pending-acceptance"
  | "provisioning"
  | "rejected";

export type VpcState =
  | "available"
  | "deleting"
  | "pending";

export type VpcTenancy =
  | "default";

export type VpnConcentratorType =
  | "ipsec.1";

export type VpnEcmpSupportValue =
  | "disable"
  | "enable";

export type VpnProtocol =
  | "openvpn";

export type VpnState =
  | "available"
  | "deleted"
  | "deleting"
  | "pending";

export type VpnStaticRouteSource =
  | "Static";

export type VpnTunnelBandwidth =
  | "large"
  | "standard";

export type VpnTunnelProvisioningStatus =
  | "available"
  | "failed"
  | "pending";

export type WeekDay =
  | "friday"
  | "monday"
  | "saturday"
  | "sunday"
  | "thursday"
  | "tuesday"
  | "wednesday";

export type ZeroSizePreference =
  | "default"
  | "retain";

export type _InstanceType =
  | "a1.2xlarge"
  | "a1.4xlarge"
  | "a1.large"
  | "a1.medium"
  | "a1.metal"
  | "a1.xlarge"
  | "c1.medium"
  | "c1.xlarge"
  | "c3.2xlarge"
  | "c3.4xlarge"
  | "c3.8xlarge"
  | "c3.large"
  | "c3.xlarge"
  | "c4.2xlarge"
  | "c4.4xlarge"
  | "c4.8xlarge"
  | "c4.large"
  | "c4.xlarge"
  | "c5.12xlarge"
  | "c5.18xlarge"
  | "c5.24xlarge"
  | "c5.2xlarge"
  | "c5.4xlarge"
  | "c5.9xlarge"
  | "c5.large"
  | "c5.metal"
  | "c5.xlarge"
  | "c5a.12xlarge"
  | "c5a.16xlarge"
  | "c5a.24xlarge"
  | "c5a.2xlarge"
  | "c5a.4xlarge"
  | "c5a.8xlarge"
  | "c5a.large"
  | "c5a.xlarge"
  | "c5ad.12xlarge"
  | "c5ad.16xlarge"
  | "c5ad.24xlarge"
  | "c5ad.2xlarge"
  | "c5ad.4xlarge"
  | "c5ad.8xlarge"
  | "c5ad.large"
  | "c5ad.xlarge"
  | "c5d.12xlarge"
  | "c5d.18xlarge"
  | "c5d.24xlarge"
  | "c5d.2xlarge"
  | "c5d.4xlarge"
  | "c5d.9xlarge"
  | "c5d.large"
  | "c5d.metal"
  | "c5d.xlarge"
  | "c5n.18xlarge"
  | "c5n.2xlarge"
  | "c5n.4xlarge"
  | "c5n.9xlarge"
  | "c5n.large"
  | "c5n.metal"
  | "c5n.xlarge"
  | "c6a.12xlarge"
  | "c6a.16xlarge"
  | "c6a.24xlarge"
  | "c6a.2xlarge"
  | "c6a.32xlarge"
  | "c6a.48xlarge"
  | "c6a.4xlarge"
  | "c6a.8xlarge"
  | "c6a.large"
  | "c6a.metal"
  | "c6a.xlarge"
  | "c6g.12xlarge"
  | "c6g.16xlarge"
  | "c6g.2xlarge"
  | "c6g.4xlarge"
  | "c6g.8xlarge"
  | "c6g.large"
  | "c6g.medium"
  | "c6g.metal"
  | "c6g.xlarge"
  | "c6gd.12xlarge"
  | "c6gd.16xlarge"
  | "c6gd.2xlarge"
  | "c6gd.4xlarge"
  | "c6gd.8xlarge"
  | "c6gd.large"
  | "c6gd.medium"
  | "c6gd.metal"
  | "c6gd.xlarge"
  | "c6gn.12xlarge"
  | "c6gn.16xlarge"
  | "c6gn.2xlarge"
  | "c6gn.4xlarge"
  | "c6gn.8xlarge"
  | "c6gn.large"
  | "c6gn.medium"
  | "c6gn.xlarge"
  | "c6i.12xlarge"
  | "c6i.16xlarge"
  | "c6i.24xlarge"
  | "c6i.2xlarge"
  | "c6i.32xlarge"
  | "c6i.4xlarge"
  | "c6i.8xlarge"
  | "c6i.large"
  | "c6i.metal"
  | "c6i.xlarge"
  | "c6id.12xlarge"
  | "c6id.16xlarge"
  | "c6id.24xlarge"
  | "c6id.2xlarge"
  | "c6id.32xlarge"
  | "c6id.4xlarge"
  | "c6id.8xlarge"
  | "c6id.large"
  | "c6id.metal"
  | "c6id.xlarge"
  | "c6in.12xlarge"
  | "c6in.16xlarge"
  | "c6in.24xlarge"
  | "c6in.2xlarge"
  | "c6in.32xlarge"
  | "c6in.4xlarge"
  | "c6in.8xlarge"
  | "c6in.large"
  | "c6in.metal"
  | "c6in.xlarge"
  | "c7a.12xlarge"
  | "c7a.16xlarge"
  | "c7a.24xlarge"
  | "c7a.2xlarge"
  | "c7a.32xlarge"
  | "c7a.48xlarge"
  | "c7a.4xlarge"
  | "c7a.8xlarge"
  | "c7a.large"
  | "c7a.medium"
  | "c7a.metal-48xl"
  | "c7a.xlarge"
  | "c7g.12xlarge"
  | "c7g.16xlarge"
  | "c7g.2xlarge"
  | "c7g.4xlarge"
  | "c7g.8xlarge"
  | "c7g.large"
  | "c7g.medium"
  | "c7g.metal"
  | "c7g.xlarge"
  | "c7gd.12xlarge"
  | "c7gd.16xlarge"
  | "c7gd.2xlarge"
  | "c7gd.4xlarge"
  | "c7gd.8xlarge"
  | "c7gd.large"
  | "c7gd.medium"
  | "c7gd.metal"
  | "c7gd.xlarge"
  | "c7gn.12xlarge"
  | "c7gn.16xlarge"
  | "c7gn.2xlarge"
  | "c7gn.4xlarge"
  | "c7gn.8xlarge"
  | "c7gn.large"
  | "c7gn.medium"
  | "c7gn.metal"
  | "c7gn.xlarge"
  | "c7i-flex.12xlarge"
  | "c7i-flex.16xlarge"
  | "c7i-flex.2xlarge"
  | "c7i-flex.4xlarge"
  | "c7i-flex.8xlarge"
  | "c7i-flex.large"
  | "c7i-flex.xlarge"
  | "c7i.12xlarge"
  | "c7i.16xlarge"
  | "c7i.24xlarge"
  | "c7i.2xlarge"
  | "c7i.48xlarge"
  | "c7i.4xlarge"
  | "c7i.8xlarge"
  | "c7i.large"
  | "c7i.metal-24xl"
  | "c7i.metal-48xl"
  | "c7i.xlarge"
  | "c8a.12xlarge"
  | "c8a.16xlarge"
  | "c8a.24xlarge"
  | "c8a.2xlarge"
  | "c8a.48xlarge"
  | "c8a.4xlarge"
  | "c8a.8xlarge"
  | "c8a.large"
  | "c8a.medium"
  | "c8a.metal-24xl"
  | "c8a.metal-48xl"
  | "c8a.xlarge"
  | "c8g.12xlarge"
  | "c8g.16xlarge"
  | "c8g.24xlarge"
  | "c8g.2xlarge"
  | "c8g.48xlarge"
  | "c8g.4xlarge"
  | "c8g.8xlarge"
  | "c8g.large"
  | "c8g.medium"
  | "c8g.metal-24xl"
  | "c8g.metal-48xl"
  | "c8g.xlarge"
  | "c8gb.12xlarge"
  | "c8gb.16xlarge"
  | "c8gb.24xlarge"
  | "c8gb.2xlarge"
  | "c8gb.48xlarge"
  | "c8gb.4xlarge"
  | "c8gb.8xlarge"
  | "c8gb.large"
  | "c8gb.medium"
  | "c8gb.metal-24xl"
  | "c8gb.metal-48xl"
  | "c8gb.xlarge"
  | "c8gd.12xlarge"
  | "c8gd.16xlarge"
  | "c8gd.24xlarge"
  | "c8gd.2xlarge"
  | "c8gd.48xlarge"
  | "c8gd.4xlarge"
  | "c8gd.8xlarge"
  | "c8gd.large"
  | "c8gd.medium"
  | "c8gd.metal-24xl"
  | "c8gd.metal-48xl"
  | "c8gd.xlarge"
  | "c8gn.12xlarge"
  | "c8gn.16xlarge"
  | "c8gn.24xlarge"
  | "c8gn.2xlarge"
  | "c8gn.48xlarge"
  | "c8gn.4xlarge"
  | "c8gn.8xlarge"
  | "c8gn.large"
  | "c8gn.medium"
  | "c8gn.metal-24xl"
  | "c8gn.metal-48xl"
  | "c8gn.xlarge"
  | "c8i-flex.12xlarge"
  | "c8i-flex.16xlarge"
  | "c8i-flex.2xlarge"
  | "c8i-flex.4xlarge"
  | "c8i-flex.8xlarge"
  | "c8i-flex.large"
  | "c8i-flex.xlarge"
  | "c8i.12xlarge"
  | "c8i.16xlarge"
  | "c8i.24xlarge"
  | "c8i.2xlarge"
  | "c8i.32xlarge"
  | "c8i.48xlarge"
  | "c8i.4xlarge"
  | "c8i.8xlarge"
  | "c8i.96xlarge"
  | "c8i.large"
  | "c8i.metal-48xl"
  | "c8i.metal-96xl"
  | "c8i.xlarge"
  | "c8ib.12xlarge"
  | "c8ib.16xlarge"
  | "c8ib.24xlarge"
  | "c8ib.2xlarge"
  | "c8ib.32xlarge"
  | "c8ib.48xlarge"
  | "c8ib.4xlarge"
  | "c8ib.8xlarge"
  | "c8ib.96xlarge"
  | "c8ib.large"
  | "c8ib.metal-48xl"
  | "c8ib.metal-96xl"
  | "c8ib.xlarge"
  | "c8id.12xlarge"
  | "c8id.16xlarge"
  | "c8id.24xlarge"
  | "c8id.2xlarge"
  | "c8id.32xlarge"
  | "c8id.48xlarge"
  | "c8id.4xlarge"
  | "c8id.8xlarge"
  | "c8id.96xlarge"
  | "c8id.large"
  | "c8id.metal-48xl"
  | "c8id.metal-96xl"
  | "c8id.xlarge"
  | "c8in.12xlarge"
  | "c8in.16xlarge"
  | "c8in.24xlarge"
  | "c8in.2xlarge"
  | "c8in.32xlarge"
  | "c8in.48xlarge"
  | "c8in.4xlarge"
  | "c8in.8xlarge"
  | "c8in.96xlarge"
  | "c8in.large"
  | "c8in.metal-48xl"
  | "c8in.metal-96xl"
  | "c8in.xlarge"
  | "c8ine.12xlarge"
  | "c8ine.2xlarge"
  | "c8ine.4xlarge"
  | "c8ine.8xlarge"
  | "c8ine.large"
  | "c8ine.xlarge"
  | "c9g.12xlarge"
  | "c9g.16xlarge"
  | "c9g.24xlarge"
  | "c9g.2xlarge"
  | "c9g.48xlarge"
  | "c9g.4xlarge"
  | "c9g.8xlarge"
  | "c9g.large"
  | "c9g.medium"
  | "c9g.metal-48xl"
  | "c9g.xlarge"
  | "c9gd.12xlarge"
  | "c9gd.16xlarge"
  | "c9gd.24xlarge"
  | "c9gd.2xlarge"
  | "c9gd.48xlarge"
  | "c9gd.4xlarge"
  | "c9gd.8xlarge"
  | "c9gd.large"
  | "c9gd.medium"
  | "c9gd.metal-48xl"
  | "c9gd.xlarge"
  | "cc1.4xlarge"
  | "cc2.8xlarge"
  | "cg1.4xlarge"
  | "cr1.8xlarge"
  | "d2.2xlarge"
  | "d2.4xlarge"
  | "d2.8xlarge"
  | "d2.xlarge"
  | "d3.2xlarge"
  | "d3.4xlarge"
  | "d3.8xlarge"
  | "d3.xlarge"
  | "d3en.12xlarge"
  | "d3en.2xlarge"
  | "d3en.4xlarge"
  | "d3en.6xlarge"
  | "d3en.8xlarge"
  | "d3en.xlarge"
  | "dl1.24xlarge"
  | "dl2q.24xlarge"
  | "f1.16xlarge"
  | "f1.2xlarge"
  | "f1.4xlarge"
  | "f2.12xlarge"
  | "f2.48xlarge"
  | "f2.6xlarge"
  | "g2.2xlarge"
  | "g2.8xlarge"
  | "g3.16xlarge"
  | "g3.4xlarge"
  | "g3.8xlarge"
  | "g3s.xlarge"
  | "g4ad.16xlarge"
  | "g4ad.2xlarge"
  | "g4ad.4xlarge"
  | "g4ad.8xlarge"
  | "g4ad.xlarge"
  | "g4dn.12xlarge"
  | "g4dn.16xlarge"
  | "g4dn.2xlarge"
  | "g4dn.4xlarge"
  | "g4dn.8xlarge"
  | "g4dn.metal"
  | "g4dn.xlarge"
  | "g5.12xlarge"
  | "g5.16xlarge"
  | "g5.24xlarge"
  | "g5.2xlarge"
  | "g5.48xlarge"
  | "g5.4xlarge"
  | "g5.8xlarge"
  | "g5.xlarge"
  | "g5g.16xlarge"
  | "g5g.2xlarge"
  | "g5g.4xlarge"
  | "g5g.8xlarge"
  | "g5g.metal"
  | "g5g.xlarge"
  | "g6.12xlarge"
  | "g6.16xlarge"
  | "g6.24xlarge"
  | "g6.2xlarge"
  | "g6.48xlarge"
  | "g6.4xlarge"
  | "g6.8xlarge"
  | "g6.xlarge"
  | "g6e.12xlarge"
  | "g6e.16xlarge"
  | "g6e.24xlarge"
  | "g6e.2xlarge"
  | "g6e.48xlarge"
  | "g6e.4xlarge"
  | "g6e.8xlarge"
  | "g6e.xlarge"
  | "g6f.2xlarge"
  | "g6f.4xlarge"
  | "g6f.large"
  | "g6f.xlarge"
  | "g7.12xlarge"
  | "g7.24xlarge"
  | "g7.2xlarge"
  | "g7.48xlarge"
  | "g7.4xlarge"
  | "g7.8xlarge"
  | "g7e.12xlarge"
  | "g7e.24xlarge"
  | "g7e.2xlarge"
  | "g7e.48xlarge"
  | "g7e.4xlarge"
  | "g7e.8xlarge"
  | "gr6.4xlarge"
  | "gr6.8xlarge"
  | "gr6f.4xlarge"
  | "h1.16xlarge"
  | "h1.2xlarge"
  | "h1.4xlarge"
  | "h1.8xlarge"
  | "hi1.4xlarge"
  | "hpc6a.48xlarge"
  | "hpc6id.32xlarge"
  | "hpc7a.12xlarge"
  | "hpc7a.24xlarge"
  | "hpc7a.48xlarge"
  | "hpc7a.96xlarge"
  | "hpc7g.16xlarge"
  | "hpc7g.4xlarge"
  | "hpc7g.8xlarge"
  | "hpc8a.96xlarge"
  | "hs1.8xlarge"
  | "i2.2xlarge"
  | "i2.4xlarge"
  | "i2.8xlarge"
  | "i2.xlarge"
  | "i3.16xlarge"
  | "i3.2xlarge"
  | "i3.4xlarge"
  | "i3.8xlarge"
  | "i3.large"
  | "i3.metal"
  | "i3.xlarge"
  | "i3en.12xlarge"
  | "i3en.24xlarge"
  | "i3en.2xlarge"
  | "i3en.3xlarge"
  | "i3en.6xlarge"
  | "i3en.large"
  | "i3en.metal"
  | "i3en.xlarge"
  | "i4g.16xlarge"
  | "i4g.2xlarge"
  | "i4g.4xlarge"
  | "i4g.8xlarge"
  | "i4g.large"
  | "i4g.xlarge"
  | "i4i.12xlarge"
  | "i4i.16xlarge"
  | "i4i.24xlarge"
  | "i4i.2xlarge"
  | "i4i.32xlarge"
  | "i4i.4xlarge"
  | "i4i.8xlarge"
  | "i4i.large"
  | "i4i.metal"
  | "i4i.xlarge"
  | "i7i.12xlarge"
  | "i7i.16xlarge"
  | "i7i.24xlarge"
  | "i7i.2xlarge"
  | "i7i.48xlarge"
  | "i7i.4xlarge"
  | "i7i.8xlarge"
  | "i7i.large"
  | "i7i.metal-24xl"
  | "i7i.metal-48xl"
  | "i7i.xlarge"
  | "i7ie.12xlarge"
  | "i7ie.18xlarge"
  | "i7ie.24xlarge"
  | "i7ie.2xlarge"
  | "i7ie.3xlarge"
  | "i7ie.48xlarge"
  | "i7ie.6xlarge"
  | "i7ie.large"
  | "i7ie.metal-24xl"
  | "i7ie.metal-48xl"
  | "i7ie.xlarge"
  | "i8g.12xlarge"
  | "i8g.16xlarge"
  | "i8g.24xlarge"
  | "i8g.2xlarge"
  | "i8g.48xlarge"
  | "i8g.4xlarge"
  | "i8g.8xlarge"
  | "i8g.large"
  | "i8g.metal-24xl"
  | "i8g.metal-48xl"
  | "i8g.xlarge"
  | "i8ge.12xlarge"
  | "i8ge.18xlarge"
  | "i8ge.24xlarge"
  | "i8ge.2xlarge"
  | "i8ge.3xlarge"
  | "i8ge.48xlarge"
  | "i8ge.6xlarge"
  | "i8ge.large"
  | "i8ge.metal-24xl"
  | "i8ge.metal-48xl"
  | "i8ge.xlarge"
  | "im4gn.16xlarge"
  | "im4gn.2xlarge"
  | "im4gn.4xlarge"
  | "im4gn.8xlarge"
  | "im4gn.large"
  | "im4gn.xlarge"
  | "inf1.24xlarge"
  | "inf1.2xlarge"
  | "inf1.6xlarge"
  | "inf1.xlarge"
  | "inf2.24xlarge"
  | "inf2.48xlarge"
  | "inf2.8xlarge"
  | "inf2.xlarge"
  | "is4gen.2xlarge"
  | "is4gen.4xlarge"
  | "is4gen.8xlarge"
  | "is4gen.large"
  | "is4gen.medium"
  | "is4gen.xlarge"
  | "m1.large"
  | "m1.medium"
  | "m1.small"
  | "m1.xlarge"
  | "m2.2xlarge"
  | "m2.4xlarge"
  | "m2.xlarge"
  | "m3.2xlarge"
  | "m3.large"
  | "m3.medium"
  | "m3.xlarge"
  | "m4.10xlarge"
  | "m4.16xlarge"
  | "m4.2xlarge"
  | "m4.4xlarge"
  | "m4.large"
  | "m4.xlarge"
  | "m5.12xlarge"
  | "m5.16xlarge"
  | "m5.24xlarge"
  | "m5.2xlarge"
  | "m5.4xlarge"
  | "m5.8xlarge"
  | "m5.large"
  | "m5.metal"
  | "m5.xlarge"
  | "m5a.12xlarge"
  | "m5a.16xlarge"
  | "m5a.24xlarge"
  | "m5a.2xlarge"
  | "m5a.4xlarge"
  | "m5a.8xlarge"
  | "m5a.large"
  | "m5a.xlarge"
  | "m5ad.12xlarge"
  | "m5ad.16xlarge"
  | "m5ad.24xlarge"
  | "m5ad.2xlarge"
  | "m5ad.4xlarge"
  | "m5ad.8xlarge"
  | "m5ad.large"
  | "m5ad.xlarge"
  | "m5d.12xlarge"
  | "m5d.16xlarge"
  | "m5d.24xlarge"
  | "m5d.2xlarge"
  | "m5d.4xlarge"
  | "m5d.8xlarge"
  | "m5d.large"
  | "m5d.metal"
  | "m5d.xlarge"
  | "m5dn.12xlarge"
  | "m5dn.16xlarge"
  | "m5dn.24xlarge"
  | "m5dn.2xlarge"
  | "m5dn.4xlarge"
  | "m5dn.8xlarge"
  | "m5dn.large"
  | "m5dn.metal"
  | "m5dn.xlarge"
  | "m5n.12xlarge"
  | "m5n.16xlarge"
  | "m5n.24xlarge"
  | "m5n.2xlarge"
  | "m5n.4xlarge"
  | "m5n.8xlarge"
  | "m5n.large"
  | "m5n.metal"
  | "m5n.xlarge"
  | "m5zn.12xlarge"
  | "m5zn.2xlarge"
  | "m5zn.3xlarge"
  | "m5zn.6xlarge"
  | "m5zn.large"
  | "m5zn.metal"
  | "m5zn.xlarge"
  | "m6a.12xlarge"
  | "m6a.16xlarge"
  | "m6a.24xlarge"
  | "m6a.2xlarge"
  | "m6a.32xlarge"
  | "m6a.48xlarge"
  | "m6a.4xlarge"
  | "m6a.8xlarge"
  | "m6a.large"
  | "m6a.metal"
  | "m6a.xlarge"
  | "m6g.12xlarge"
  | "m6g.16xlarge"
  | "m6g.2xlarge"
  | "m6g.4xlarge"
  | "m6g.8xlarge"
  | "m6g.large"
  | "m6g.medium"
  | "m6g.metal"
  | "m6g.xlarge"
  | "m6gd.12xlarge"
  | "m6gd.16xlarge"
  | "m6gd.2xlarge"
  | "m6gd.4xlarge"
  | "m6gd.8xlarge"
  | "m6gd.large"
  | "m6gd.medium"
  | "m6gd.metal"
  | "m6gd.xlarge"
  | "m6i.12xlarge"
  | "m6i.16xlarge"
  | "m6i.24xlarge"
  | "m6i.2xlarge"
  | "m6i.32xlarge"
  | "m6i.4xlarge"
  | "m6i.8xlarge"
  | "m6i.large"
  | "m6i.metal"
  | "m6i.xlarge"
  | "m6id.12xlarge"
  | "m6id.16xlarge"
  | "m6id.24xlarge"
  | "m6id.2xlarge"
  | "m6id.32xlarge"
  | "m6id.4xlarge"
  | "m6id.8xlarge"
  | "m6id.large"
  | "m6id.metal"
  | "m6id.xlarge"
  | "m6idn.12xlarge"
  | "m6idn.16xlarge"
  | "m6idn.24xlarge"
  | "m6idn.2xlarge"
  | "m6idn.32xlarge"
  | "m6idn.4xlarge"
  | "m6idn.8xlarge"
  | "m6idn.large"
  | "m6idn.metal"
  | "m6idn.xlarge"
  | "m6in.12xlarge"
  | "m6in.16xlarge"
  | "m6in.24xlarge"
  | "m6in.2xlarge"
  | "m6in.32xlarge"
  | "m6in.4xlarge"
  | "m6in.8xlarge"
  | "m6in.large"
  | "m6in.metal"
  | "m6in.xlarge"
  | "m7a.12xlarge"
  | "m7a.16xlarge"
  | "m7a.24xlarge"
  | "m7a.2xlarge"
  | "m7a.32xlarge"
  | "m7a.48xlarge"
  | "m7a.4xlarge"
  | "m7a.8xlarge"
  | "m7a.large"
  | "m7a.medium"
  | "m7a.metal-48xl"
  | "m7a.xlarge"
  | "m7g.12xlarge"
  | "m7g.16xlarge"
  | "m7g.2xlarge"
  | "m7g.4xlarge"
  | "m7g.8xlarge"
  | "m7g.large"
  | "m7g.medium"
  | "m7g.metal"
  | "m7g.xlarge"
  | "m7gd.12xlarge"
  | "m7gd.16xlarge"
  | "m7gd.2xlarge"
  | "m7gd.4xlarge"
  | "m7gd.8xlarge"
  | "m7gd.large"
  | "m7gd.medium"
  | "m7gd.metal"
  | "m7gd.xlarge"
  | "m7i-flex.12xlarge"
  | "m7i-flex.16xlarge"
  | "m7i-flex.2xlarge"
  | "m7i-flex.4xlarge"
  | "m7i-flex.8xlarge"
  | "m7i-flex.large"
  | "m7i-flex.xlarge"
  | "m7i.12xlarge"
  | "m7i.16xlarge"
  | "m7i.24xlarge"
  | "m7i.2xlarge"
  | "m7i.48xlarge"
  | "m7i.4xlarge"
  | "m7i.8xlarge"
  | "m7i.large"
  | "m7i.metal-24xl"
  | "m7i.metal-48xl"
  | "m7i.xlarge"
  | "m8a.12xlarge"
  | "m8a.16xlarge"
  | "m8a.24xlarge"
  | "m8a.2xlarge"
  | "m8a.48xlarge"
  | "m8a.4xlarge"
  | "m8a.8xlarge"
  | "m8a.large"
  | "m8a.medium"
  | "m8a.metal-24xl"
  | "m8a.metal-48xl"
  | "m8a.xlarge"
  | "m8azn.12xlarge"
  | "m8azn.24xlarge"
  | "m8azn.3xlarge"
  | "m8azn.6xlarge"
  | "m8azn.large"
  | "m8azn.medium"
  | "m8azn.metal-12xl"
  | "m8azn.metal-24xl"
  | "m8azn.xlarge"
  | "m8g.12xlarge"
  | "m8g.16xlarge"
  | "m8g.24xlarge"
  | "m8g.2xlarge"
  | "m8g.48xlarge"
  | "m8g.4xlarge"
  | "m8g.8xlarge"
  | "m8g.large"
  | "m8g.medium"
  | "m8g.metal-24xl"
  | "m8g.metal-48xl"
  | "m8g.xlarge"
  | "m8gb.12xlarge"
  | "m8gb.16xlarge"
  | "m8gb.24xlarge"
  | "m8gb.2xlarge"
  | "m8gb.48xlarge"
  | "m8gb.4xlarge"
  | "m8gb.8xlarge"
  | "m8gb.large"
  | "m8gb.medium"
  | "m8gb.metal-24xl"
  | "m8gb.metal-48xl"
  | "m8gb.xlarge"
  | "m8gd.12xlarge"
  | "m8gd.16xlarge"
  | "m8gd.24xlarge"
  | "m8gd.2xlarge"
  | "m8gd.48xlarge"
  | "m8gd.4xlarge"
  | "m8gd.8xlarge"
  | "m8gd.large"
  | "m8gd.medium"
  | "m8gd.metal-24xl"
  | "m8gd.metal-48xl"
  | "m8gd.xlarge"
  | "m8gn.12xlarge"
  | "m8gn.16xlarge"
  | "m8gn.24xlarge"
  | "m8gn.2xlarge"
  | "m8gn.48xlarge"
  | "m8gn.4xlarge"
  | "m8gn.8xlarge"
  | "m8gn.large"
  | "m8gn.medium"
  | "m8gn.metal-24xl"
  | "m8gn.metal-48xl"
  | "m8gn.xlarge"
  | "m8i-flex.12xlarge"
  | "m8i-flex.16xlarge"
  | "m8i-flex.2xlarge"
  | "m8i-flex.4xlarge"
  | "m8i-flex.8xlarge"
  | "m8i-flex.large"
  | "m8i-flex.xlarge"
  | "m8i.12xlarge"
  | "m8i.16xlarge"
  | "m8i.24xlarge"
  | "m8i.2xlarge"
  | "m8i.32xlarge"
  | "m8i.48xlarge"
  | "m8i.4xlarge"
  | "m8i.8xlarge"
  | "m8i.96xlarge"
  | "m8i.large"
  | "m8i.metal-48xl"
  | "m8i.metal-96xl"
  | "m8i.xlarge"
  | "m8ib.12xlarge"
  | "m8ib.16xlarge"
  | "m8ib.24xlarge"
  | "m8ib.2xlarge"
  | "m8ib.32xlarge"
  | "m8ib.48xlarge"
  | "m8ib.4xlarge"
  | "m8ib.8xlarge"
  | "m8ib.96xlarge"
  | "m8ib.large"
  | "m8ib.metal-48xl"
  | "m8ib.metal-96xl"
  | "m8ib.xlarge"
  | "m8id.12xlarge"
  | "m8id.16xlarge"
  | "m8id.24xlarge"
  | "m8id.2xlarge"
  | "m8id.32xlarge"
  | "m8id.48xlarge"
  | "m8id.4xlarge"
  | "m8id.8xlarge"
  | "m8id.96xlarge"
  | "m8id.large"
  | "m8id.metal-48xl"
  | "m8id.metal-96xl"
  | "m8id.xlarge"
  | "m8idb.12xlarge"
  | "m8idb.16xlarge"
  | "m8idb.24xlarge"
  | "m8idb.2xlarge"
  | "m8idb.32xlarge"
  | "m8idb.48xlarge"
  | "m8idb.4xlarge"
  | "m8idb.8xlarge"
  | "m8idb.96xlarge"
  | "m8idb.large"
  | "m8idb.metal-48xl"
  | "m8idb.metal-96xl"
  | "m8idb.xlarge"
  | "m8idn.12xlarge"
  | "m8idn.16xlarge"
  | "m8idn.24xlarge"
  | "m8idn.2xlarge"
  | "m8idn.32xlarge"
  | "m8idn.48xlarge"
  | "m8idn.4xlarge"
  | "m8idn.8xlarge"
  | "m8idn.96xlarge"
  | "m8idn.large"
  | "m8idn.metal-48xl"
  | "m8idn.metal-96xl"
  | "m8idn.xlarge"
  | "m8in.12xlarge"
  | "m8in.16xlarge"
  | "m8in.24xlarge"
  | "m8in.2xlarge"
  | "m8in.32xlarge"
  | "m8in.48xlarge"
  | "m8in.4xlarge"
  | "m8in.8xlarge"
  | "m8in.96xlarge"
  | "m8in.large"
  | "m8in.metal-48xl"
  | "m8in.metal-96xl"
  | "m8in.xlarge"
  | "m8ine.12xlarge"
  | "m8ine.2xlarge"
  | "m8ine.4xlarge"
  | "m8ine.8xlarge"
  | "m8ine.large"
  | "m8ine.xlarge"
  | "m9g.12xlarge"
  | "m9g.16xlarge"
  | "m9g.24xlarge"
  | "m9g.2xlarge"
  | "m9g.48xlarge"
  | "m9g.4xlarge"
  | "m9g.8xlarge"
  | "m9g.large"
  | "m9g.medium"
  | "m9g.metal-24xl"
  | "m9g.metal-48xl"
  | "m9g.xlarge"
  | "m9gd.12xlarge"
  | "m9gd.16xlarge"
  | "m9gd.24xlarge"
  | "m9gd.2xlarge"
  | "m9gd.48xlarge"
  | "m9gd.4xlarge"
  | "m9gd.8xlarge"
  | "m9gd.large"
  | "m9gd.medium"
  | "m9gd.metal-24xl"
  | "m9gd.metal-48xl"
  | "m9gd.xlarge"
  | "mac-m3ultra.metal"
  | "mac-m4.metal"
  | "mac-m4max.metal"
  | "mac-m4pro.metal"
  | "mac1.metal"
  | "mac2-m1ultra.metal"
  | "mac2-m2.metal"
  | "mac2-m2pro.metal"
  | "mac2.metal"
  | "p2.16xlarge"
  | "p2.8xlarge"
  | "p2.xlarge"
  | "p3.16xlarge"
  | "p3.2xlarge"
  | "p3.8xlarge"
  | "p3dn.24xlarge"
  | "p4d.24xlarge"
  | "p4de.24xlarge"
  | "p5.48xlarge"
  | "p5.4xlarge"
  | "p5e.48xlarge"
  | "p5en.48xlarge"
  | "p6-b200.48xlarge"
  | "p6-b300.48xlarge"
  | "p6e-gb200.36xlarge"
  | "r3.2xlarge"
  | "r3.4xlarge"
  | "r3.8xlarge"
  | "r3.large"
  | "r3.xlarge"
  | "r4.16xlarge"
  | "r4.2xlarge"
  | "r4.4xlarge"
  | "r4.8xlarge"
  | "r4.large"
  | "r4.xlarge"
  | "r5.12xlarge"
  | "r5.16xlarge"
  | "r5.24xlarge"
  | "r5.2xlarge"
  | "r5.4xlarge"
  | "r5.8xlarge"
  | "r5.large"
  | "r5.metal"
  | "r5.xlarge"
  | "r5a.12xlarge"
  | "r5a.16xlarge"
  | "r5a.24xlarge"
  | "r5a.2xlarge"
  | "r5a.4xlarge"
  | "r5a.8xlarge"
  | "r5a.large"
  | "r5a.xlarge"
  | "r5ad.12xlarge"
  | "r5ad.16xlarge"
  | "r5ad.24xlarge"
  | "r5ad.2xlarge"
  | "r5ad.4xlarge"
  | "r5ad.8xlarge"
  | "r5ad.large"
  | "r5ad.xlarge"
  | "r5b.12xlarge"
  | "r5b.16xlarge"
  | "r5b.24xlarge"
  | "r5b.2xlarge"
  | "r5b.4xlarge"
  | "r5b.8xlarge"
  | "r5b.large"
  | "r5b.metal"
  | "r5b.xlarge"
  | "r5d.12xlarge"
  | "r5d.16xlarge"
  | "r5d.24xlarge"
  | "r5d.2xlarge"
  | "r5d.4xlarge"
  | "r5d.8xlarge"
  | "r5d.large"
  | "r5d.metal"
  | "r5d.xlarge"
  | "r5dn.12xlarge"
  | "r5dn.16xlarge"
  | "r5dn.24xlarge"
  | "r5dn.2xlarge"
  | "r5dn.4xlarge"
  | "r5dn.8xlarge"
  | "r5dn.large"
  | "r5dn.metal"
  | "r5dn.xlarge"
  | "r5n.12xlarge"
  | "r5n.16xlarge"
  | "r5n.24xlarge"
  | "r5n.2xlarge"
  | "r5n.4xlarge"
  | "r5n.8xlarge"
  | "r5n.large"
  | "r5n.metal"
  | "r5n.xlarge"
  | "r6a.12xlarge"
  | "r6a.16xlarge"
  | "r6a.24xlarge"
  | "r6a.2xlarge"
  | "r6a.32xlarge"
  | "r6a.48xlarge"
  | "r6a.4xlarge"
  | "r6a.8xlarge"
  | "r6a.large"
  | "r6a.metal"
  | "r6a.xlarge"
  | "r6g.12xlarge"
  | "r6g.16xlarge"
  | "r6g.2xlarge"
  | "r6g.4xlarge"
  | "r6g.8xlarge"
  | "r6g.large"
  | "r6g.medium"
  | "r6g.metal"
  | "r6g.xlarge"
  | "r6gd.12xlarge"
  | "r6gd.16xlarge"
  | "r6gd.2xlarge"
  | "r6gd.4xlarge"
  | "r6gd.8xlarge"
  | "r6gd.large"
  | "r6gd.medium"
  | "r6gd.metal"
  | "r6gd.xlarge"
  | "r6i.12xlarge"
  | "r6i.16xlarge"
  | "r6i.24xlarge"
  | "r6i.2xlarge"
  | "r6i.32xlarge"
  | "r6i.4xlarge"
  | "r6i.8xlarge"
  | "r6i.large"
  | "r6i.metal"
  | "r6i.xlarge"
  | "r6id.12xlarge"
  | "r6id.16xlarge"
  | "r6id.24xlarge"
  | "r6id.2xlarge"
  | "r6id.32xlarge"
  | "r6id.4xlarge"
  | "r6id.8xlarge"
  | "r6id.large"
  | "r6id.metal"
  | "r6id.xlarge"
  | "r6idn.12xlarge"
  | "r6idn.16xlarge"
  | "r6idn.24xlarge"
  | "r6idn.2xlarge"
  | "r6idn.32xlarge"
  | "r6idn.4xlarge"
  | "r6idn.8xlarge"
  | "r6idn.large"
  | "r6idn.metal"
  | "r6idn.xlarge"
  | "r6in.12xlarge"
  | "r6in.16xlarge"
  | "r6in.24xlarge"
  | "r6in.2xlarge"
  | "r6in.32xlarge"
  | "r6in.4xlarge"
  | "r6in.8xlarge"
  | "r6in.large"
  | "r6in.metal"
  | "r6in.xlarge"
  | "r7a.12xlarge"
  | "r7a.16xlarge"
  | "r7a.24xlarge"
  | "r7a.2xlarge"
  | "r7a.32xlarge"
  | "r7a.48xlarge"
  | "r7a.4xlarge"
  | "r7a.8xlarge"
  | "r7a.large"
  | "r7a.medium"
  | "r7a.metal-48xl"
  | "r7a.xlarge"
  | "r7g.12xlarge"
  | "r7g.16xlarge"
  | "r7g.2xlarge"
  | "r7g.4xlarge"
  | "r7g.8xlarge"
  | "r7g.large"
  | "r7g.medium"
  | "r7g.metal"
  | "r7g.xlarge"
  | "r7gd.12xlarge"
  | "r7gd.16xlarge"
  | "r7gd.2xlarge"
  | "r7gd.4xlarge"
  | "r7gd.8xlarge"
  | "r7gd.large"
  | "r7gd.medium"
  | "r7gd.metal"
  | "r7gd.xlarge"
  | "r7i.12xlarge"
  | "r7i.16xlarge"
  | "r7i.24xlarge"
  | "r7i.2xlarge"
  | "r7i.48xlarge"
  | "r7i.4xlarge"
  | "r7i.8xlarge"
  | "r7i.large"
  | "r7i.metal-24xl"
  | "r7i.metal-48xl"
  | "r7i.xlarge"
  | "r7iz.12xlarge"
  | "r7iz.16xlarge"
  | "r7iz.2xlarge"
  | "r7iz.32xlarge"
  | "r7iz.4xlarge"
  | "r7iz.8xlarge"
  | "r7iz.large"
  | "r7iz.metal-16xl"
  | "r7iz.metal-32xl"
  | "r7iz.xlarge"
  | "r8a.12xlarge"
  | "r8a.16xlarge"
  | "r8a.24xlarge"
  | "r8a.2xlarge"
  | "r8a.48xlarge"
  | "r8a.4xlarge"
  | "r8a.8xlarge"
  | "r8a.large"
  | "r8a.medium"
  | "r8a.metal-24xl"
  | "r8a.metal-48xl"
  | "r8a.xlarge"
  | "r8g.12xlarge"
  | "r8g.16xlarge"
  | "r8g.24xlarge"
  | "r8g.2xlarge"
  | "r8g.48xlarge"
  | "r8g.4xlarge"
  | "r8g.8xlarge"
  | "r8g.large"
  | "r8g.medium"
  | "r8g.metal-24xl"
  | "r8g.metal-48xl"
  | "r8g.xlarge"
  | "r8gb.12xlarge"
  | "r8gb.16xlarge"
  | "r8gb.24xlarge"
  | "r8gb.2xlarge"
  | "r8gb.48xlarge"
  | "r8gb.4xlarge"
  | "r8gb.8xlarge"
  | "r8gb.large"
  | "r8gb.medium"
  | "r8gb.metal-24xl"
  | "r8gb.metal-48xl"
  | "r8gb.xlarge"
  | "r8gd.12xlarge"
  | "r8gd.16xlarge"
  | "r8gd.24xlarge"
  | "r8gd.2xlarge"
  | "r8gd.48xlarge"
  | "r8gd.4xlarge"
  | "r8gd.8xlarge"
  | "r8gd.large"
  | "r8gd.medium"
  | "r8gd.metal-24xl"
  | "r8gd.metal-48xl"
  | "r8gd.xlarge"
  | "r8gn.12xlarge"
  | "r8gn.16xlarge"
  | "r8gn.24xlarge"
  | "r8gn.2xlarge"
  | "r8gn.48xlarge"
  | "r8gn.4xlarge"
  | "r8gn.8xlarge"
  | "r8gn.large"
  | "r8gn.medium"
  | "r8gn.metal-24xl"
  | "r8gn.metal-48xl"
  | "r8gn.xlarge"
  | "r8i-flex.12xlarge"
  | "r8i-flex.16xlarge"
  | "r8i-flex.2xlarge"
  | "r8i-flex.4xlarge"
  | "r8i-flex.8xlarge"
  | "r8i-flex.large"
  | "r8i-flex.xlarge"
  | "r8i.12xlarge"
  | "r8i.16xlarge"
  | "r8i.24xlarge"
  | "r8i.2xlarge"
  | "r8i.32xlarge"
  | "r8i.48xlarge"
  | "r8i.4xlarge"
  | "r8i.8xlarge"
  | "r8i.96xlarge"
  | "r8i.large"
  | "r8i.metal-48xl"
  | "r8i.metal-96xl"
  | "r8i.xlarge"
  | "r8ib.12xlarge"
  | "r8ib.16xlarge"
  | "r8ib.24xlarge"
  | "r8ib.2xlarge"
  | "r8ib.32xlarge"
  | "r8ib.48xlarge"
  | "r8ib.4xlarge"
  | "r8ib.8xlarge"
  | "r8ib.96xlarge"
  | "r8ib.large"
  | "r8ib.metal-48xl"
  | "r8ib.metal-96xl"
  | "r8ib.xlarge"
  | "r8id.12xlarge"
  | "r8id.16xlarge"
  | "r8id.24xlarge"
  | "r8id.2xlarge"
  | "r8id.32xlarge"
  | "r8id.48xlarge"
  | "r8id.4xlarge"
  | "r8id.8xlarge"
  | "r8id.96xlarge"
  | "r8id.large"
  | "r8id.metal-48xl"
  | "r8id.metal-96xl"
  | "r8id.xlarge"
  | "r8idb.12xlarge"
  | "r8idb.16xlarge"
  | "r8idb.24xlarge"
  | "r8idb.2xlarge"
  | "r8idb.32xlarge"
  | "r8idb.48xlarge"
  | "r8idb.4xlarge"
  | "r8idb.8xlarge"
  | "r8idb.96xlarge"
  | "r8idb.large"
  | "r8idb.metal-48xl"
  | "r8idb.metal-96xl"
  | "r8idb.xlarge"
  | "r8idn.12xlarge"
  | "r8idn.16xlarge"
  | "r8idn.24xlarge"
  | "r8idn.2xlarge"
  | "r8idn.32xlarge"
  | "r8idn.48xlarge"
  | "r8idn.4xlarge"
  | "r8idn.8xlarge"
  | "r8idn.96xlarge"
  | "r8idn.large"
  | "r8idn.metal-48xl"
  | "r8idn.metal-96xl"
  | "r8idn.xlarge"
  | "r8in.12xlarge"
  | "r8in.16xlarge"
  | "r8in.24xlarge"
  | "r8in.2xlarge"
  | "r8in.32xlarge"
  | "r8in.48xlarge"
  | "r8in.4xlarge"
  | "r8in.8xlarge"
  | "r8in.96xlarge"
  | "r8in.large"
  | "r8in.metal-48xl"
  | "r8in.metal-96xl"
  | "r8in.xlarge"
  | "r9g.12xlarge"
  | "r9g.16xlarge"
  | "r9g.24xlarge"
  | "r9g.2xlarge"
  | "r9g.48xlarge"
  | "r9g.4xlarge"
  | "r9g.8xlarge"
  | "r9g.large"
  | "r9g.medium"
  | "r9g.metal-48xl"
  | "r9g.xlarge"
  | "r9gd.12xlarge"
  | "r9gd.16xlarge"
  | "r9gd.24xlarge"
  | "r9gd.2xlarge"
  | "r9gd.48xlarge"
  | "r9gd.4xlarge"
  | "r9gd.8xlarge"
  | "r9gd.large"
  | "r9gd.medium"
  | "r9gd.metal-48xl"
  | "r9gd.xlarge"
  | "t1.micro"
  | "t2.2xlarge"
  | "t2.large"
  | "t2.medium"
  | "t2.micro"
  | "t2.nano"
  | "t2.small"
  | "t2.xlarge"
  | "t3.2xlarge"
  | "t3.large"
  | "t3.medium"
  | "t3.micro"
  | "t3.nano"
  | "t3.small"
  | "t3.xlarge"
  | "t3a.2xlarge"
  | "t3a.large"
  | "t3a.medium"
  | "t3a.micro"
  | "t3a.nano"
  | "t3a.small"
  | "t3a.xlarge"
  | "t4g.2xlarge"
  | "t4g.large"
  | "t4g.medium"
  | "t4g.micro"
  | "t4g.nano"
  | "t4g.small"
  | "t4g.xlarge"
  | "t8i.medium"
  | "t8i.micro"
  | "t8i.nano"
  | "t8i.small"
  | "trn1.2xlarge"
  | "trn1.32xlarge"
  | "trn1n.32xlarge"
  | "trn2.3xlarge"
  | "trn2.48xlarge"
  | "trn2u.48xlarge"
  | "u-12tb1.112xlarge"
  | "u-12tb1.metal"
  | "u-18tb1.112xlarge"
  | "u-18tb1.metal"
  | "u-24tb1.112xlarge"
  | "u-24tb1.metal"
  | "u-3tb1.56xlarge"
  | "u-6tb1.112xlarge"
  | "u-6tb1.56xlarge"
  | "u-6tb1.metal"
  | "u-9tb1.112xlarge"
  | "u-9tb1.metal"
  | "u7i-12tb.224xlarge"
  | "u7i-6tb.112xlarge"
  | "u7i-8tb.112xlarge"
  | "u7ib-12tb.224xlarge"
  | "u7in-16tb.224xlarge"
  | "u7in-24tb.224xlarge"
  | "u7in-32tb.224xlarge"
  | "u7inh-32tb.480xlarge"
  | "vt1.24xlarge"
  | "vt1.3xlarge"
  | "vt1.6xlarge"
  | "x1.16xlarge"
  | "x1.32xlarge"
  | "x1e.16xlarge"
  | "x1e.2xlarge"
  | "x1e.32xlarge"
  | "x1e.4xlarge"
  | "x1e.8xlarge"
  | "x1e.xlarge"
  | "x2gd.12xlarge"
  | "x2gd.16xlarge"
  | "x2gd.2xlarge"
  | "x2gd.4xlarge"
  | "x2gd.8xlarge"
  | "x2gd.large"
  | "x2gd.medium"
  | "x2gd.metal"
  | "x2gd.xlarge"
  | "x2idn.16xlarge"
  | "x2idn.24xlarge"
  | "x2idn.32xlarge"
  | "x2idn.metal"
  | "x2iedn.16xlarge"
  | "x2iedn.24xlarge"
  | "x2iedn.2xlarge"
  | "x2iedn.32xlarge"
  | "x2iedn.4xlarge"
  | "x2iedn.8xlarge"
  | "x2iedn.metal"
  | "x2iedn.xlarge"
  | "x2iezn.12xlarge"
  | "x2iezn.2xlarge"
  | "x2iezn.4xlarge"
  | "x2iezn.6xlarge"
  | "x2iezn.8xlarge"
  | "x2iezn.metal"
  | "x8aedz.12xlarge"
  | "x8aedz.24xlarge"
  | "x8aedz.3xlarge"
  | "x8aedz.6xlarge"
  | "x8aedz.large"
  | "x8aedz.metal-12xl"
  | "x8aedz.metal-24xl"
  | "x8aedz.xlarge"
  | "x8g.12xlarge"
  | "x8g.16xlarge"
  | "x8g.24xlarge"
  | "x8g.2xlarge"
  | "x8g.48xlarge"
  | "x8g.4xlarge"
  | "x8g.8xlarge"
  | "x8g.large"
  | "x8g.medium"
  | "x8g.metal-24xl"
  | "x8g.metal-48xl"
  | "x8g.xlarge"
  | "x8i.12xlarge"
  | "x8i.16xlarge"
  | "x8i.24xlarge"
  | "x8i.2xlarge"
  | "x8i.32xlarge"
  | "x8i.48xlarge"
  | "x8i.4xlarge"
  | "x8i.64xlarge"
  | "x8i.8xlarge"
  | "x8i.96xlarge"
  | "x8i.large"
  | "x8i.metal-48xl"
  | "x8i.metal-96xl"
  | "x8i.xlarge"
  | "z1d.12xlarge"
  | "z1d.2xlarge"
  | "z1d.3xlarge"
  | "z1d.6xlarge"
  | "z1d.large"
  | "z1d.metal"
  | "z1d.xlarge";
