// Generated from spec/slb. Do not edit.
export {
  ApiError,
  isApiError,
  NetworkError,
  TimeoutError,
  ValidationError,
  PaginatorError,
  WaiterError,
} from "../runtime/index.js";
export type {
  ClientOptions,
  Credentials,
  CredentialsProvider,
  Issue,
  RequestOptions,
  Paginator,
  WaiterOptions,
} from "../runtime/index.js";
export { slbApi } from "./api.js";
export type { SlbErrorCode } from "./api.js";
export { SlbClient } from "./client.js";
export type { SlbPaginators } from "./paginators.js";
export type { SlbWaiters } from "./waiters.js";
export {
  createLoadBalancerAction,
  createLoadBalancerSchema,
  createLoadBalancerUnchecked,
  validateCreateLoadBalancer,
} from "./actions/CreateLoadBalancer.js";
export type {
  CreateLoadBalancerErrorCode,
  CreateLoadBalancerRequest,
  CreateLoadBalancerRequestMembers,
  CreateLoadBalancerRequestTag,
  CreateLoadBalancerResponse,
} from "./actions/CreateLoadBalancer.js";
export {
  deleteLoadBalancerAction,
  deleteLoadBalancerSchema,
  deleteLoadBalancerUnchecked,
  validateDeleteLoadBalancer,
} from "./actions/DeleteLoadBalancer.js";
export type {
  DeleteLoadBalancerErrorCode,
  DeleteLoadBalancerRequest,
  DeleteLoadBalancerResponse,
} from "./actions/DeleteLoadBalancer.js";
export {
  describeLoadBalancerAttributeAction,
  describeLoadBalancerAttributeSchema,
  describeLoadBalancerAttributeUnchecked,
  validateDescribeLoadBalancerAttribute,
} from "./actions/DescribeLoadBalancerAttribute.js";
export type {
  DescribeLoadBalancerAttributeErrorCode,
  DescribeLoadBalancerAttributeRequest,
  DescribeLoadBalancerAttributeResponse,
  DescribeLoadBalancerAttributeResponseBackendServer,
  DescribeLoadBalancerAttributeResponseListenerPortsAndProtocal,
  DescribeLoadBalancerAttributeResponseListenerPortsAndProtocol,
  DescribeLoadBalancerAttributeResponseTag,
} from "./actions/DescribeLoadBalancerAttribute.js";
export {
  describeLoadBalancersAction,
  describeLoadBalancersSchema,
  describeLoadBalancersUnchecked,
  validateDescribeLoadBalancers,
} from "./actions/DescribeLoadBalancers.js";
export type {
  DescribeLoadBalancersErrorCode,
  DescribeLoadBalancersRequest,
  DescribeLoadBalancersRequestMembers,
  DescribeLoadBalancersRequestTag,
  DescribeLoadBalancersRequestTag_,
  DescribeLoadBalancersResponse,
  DescribeLoadBalancersResponseLoadBalancer,
  DescribeLoadBalancersResponseLoadBalancerTag,
} from "./actions/DescribeLoadBalancers.js";
export {
  modifyLoadBalancerInstanceSpecAction,
  modifyLoadBalancerInstanceSpecSchema,
  modifyLoadBalancerInstanceSpecUnchecked,
  validateModifyLoadBalancerInstanceSpec,
} from "./actions/ModifyLoadBalancerInstanceSpec.js";
export type {
  ModifyLoadBalancerInstanceSpecErrorCode,
  ModifyLoadBalancerInstanceSpecRequest,
  ModifyLoadBalancerInstanceSpecResponse,
} from "./actions/ModifyLoadBalancerInstanceSpec.js";
export {
  setLoadBalancerNameAction,
  setLoadBalancerNameSchema,
  setLoadBalancerNameUnchecked,
  validateSetLoadBalancerName,
} from "./actions/SetLoadBalancerName.js";
export type {
  SetLoadBalancerNameErrorCode,
  SetLoadBalancerNameRequest,
  SetLoadBalancerNameResponse,
} from "./actions/SetLoadBalancerName.js";
export {
  setLoadBalancerStatusAction,
  setLoadBalancerStatusSchema,
  setLoadBalancerStatusUnchecked,
  validateSetLoadBalancerStatus,
} from "./actions/SetLoadBalancerStatus.js";
export type {
  SetLoadBalancerStatusErrorCode,
  SetLoadBalancerStatusRequest,
  SetLoadBalancerStatusResponse,
} from "./actions/SetLoadBalancerStatus.js";
export {
  describeRegionsAction,
  describeRegionsSchema,
  describeRegionsUnchecked,
  validateDescribeRegions,
} from "./actions/DescribeRegions.js";
export type {
  DescribeRegionsErrorCode,
  DescribeRegionsRequest,
  DescribeRegionsResponse,
  DescribeRegionsResponseRegion,
} from "./actions/DescribeRegions.js";
export {
  describeZonesAction,
  describeZonesSchema,
  describeZonesUnchecked,
  validateDescribeZones,
} from "./actions/DescribeZones.js";
export type {
  DescribeZonesErrorCode,
  DescribeZonesRequest,
  DescribeZonesResponse,
  DescribeZonesResponseZone,
  DescribeZonesResponseZoneSlaveZone,
} from "./actions/DescribeZones.js";
export {
  addListenerWhiteListItemAction,
  addListenerWhiteListItemSchema,
  addListenerWhiteListItemUnchecked,
  validateAddListenerWhiteListItem,
} from "./actions/AddListenerWhiteListItem.js";
export type {
  AddListenerWhiteListItemErrorCode,
  AddListenerWhiteListItemRequest,
  AddListenerWhiteListItemResponse,
} from "./actions/AddListenerWhiteListItem.js";
export {
  createLoadBalancerHTTPListenerAction,
  createLoadBalancerHTTPListenerSchema,
  createLoadBalancerHTTPListenerUnchecked,
  validateCreateLoadBalancerHTTPListener,
} from "./actions/CreateLoadBalancerHTTPListener.js";
export type {
  CreateLoadBalancerHTTPListenerErrorCode,
  CreateLoadBalancerHTTPListenerRequest,
  CreateLoadBalancerHTTPListenerRequestMembers,
  CreateLoadBalancerHTTPListenerRequestTag,
  CreateLoadBalancerHTTPListenerResponse,
} from "./actions/CreateLoadBalancerHTTPListener.js";
export {
  createLoadBalancerHTTPSListenerAction,
  createLoadBalancerHTTPSListenerSchema,
  createLoadBalancerHTTPSListenerUnchecked,
  validateCreateLoadBalancerHTTPSListener,
} from "./actions/CreateLoadBalancerHTTPSListener.js";
export type {
  CreateLoadBalancerHTTPSListenerErrorCode,
  CreateLoadBalancerHTTPSListenerRequest,
  CreateLoadBalancerHTTPSListenerRequestMembers,
  CreateLoadBalancerHTTPSListenerRequestTag,
  CreateLoadBalancerHTTPSListenerResponse,
} from "./actions/CreateLoadBalancerHTTPSListener.js";
export {
  createLoadBalancerTCPListenerAction,
  createLoadBalancerTCPListenerSchema,
  createLoadBalancerTCPListenerUnchecked,
  validateCreateLoadBalancerTCPListener,
} from "./actions/CreateLoadBalancerTCPListener.js";
export type {
  CreateLoadBalancerTCPListenerErrorCode,
  CreateLoadBalancerTCPListenerRequest,
  CreateLoadBalancerTCPListenerRequestMembers,
  CreateLoadBalancerTCPListenerRequestTag,
  CreateLoadBalancerTCPListenerResponse,
} from "./actions/CreateLoadBalancerTCPListener.js";
export {
  createLoadBalancerUDPListenerAction,
  createLoadBalancerUDPListenerSchema,
  createLoadBalancerUDPListenerUnchecked,
  validateCreateLoadBalancerUDPListener,
} from "./actions/CreateLoadBalancerUDPListener.js";
export type {
  CreateLoadBalancerUDPListenerErrorCode,
  CreateLoadBalancerUDPListenerRequest,
  CreateLoadBalancerUDPListenerRequestMembers,
  CreateLoadBalancerUDPListenerRequestTag,
  CreateLoadBalancerUDPListenerResponse,
} from "./actions/CreateLoadBalancerUDPListener.js";
export {
  deleteLoadBalancerListenerAction,
  deleteLoadBalancerListenerSchema,
  deleteLoadBalancerListenerUnchecked,
  validateDeleteLoadBalancerListener,
} from "./actions/DeleteLoadBalancerListener.js";
export type {
  DeleteLoadBalancerListenerErrorCode,
  DeleteLoadBalancerListenerRequest,
  DeleteLoadBalancerListenerResponse,
} from "./actions/DeleteLoadBalancerListener.js";
export {
  describeListenerAccessControlAttributeAction,
  describeListenerAccessControlAttributeSchema,
  describeListenerAccessControlAttributeUnchecked,
  validateDescribeListenerAccessControlAttribute,
} from "./actions/DescribeListenerAccessControlAttribute.js";
export type {
  DescribeListenerAccessControlAttributeErrorCode,
  DescribeListenerAccessControlAttributeRequest,
  DescribeListenerAccessControlAttributeResponse,
} from "./actions/DescribeListenerAccessControlAttribute.js";
export {
  describeLoadBalancerHTTPListenerAttributeAction,
  describeLoadBalancerHTTPListenerAttributeSchema,
  describeLoadBalancerHTTPListenerAttributeUnchecked,
  validateDescribeLoadBalancerHTTPListenerAttribute,
} from "./actions/DescribeLoadBalancerHTTPListenerAttribute.js";
export type {
  DescribeLoadBalancerHTTPListenerAttributeErrorCode,
  DescribeLoadBalancerHTTPListenerAttributeRequest,
  DescribeLoadBalancerHTTPListenerAttributeResponse,
  DescribeLoadBalancerHTTPListenerAttributeResponseRule,
  DescribeLoadBalancerHTTPListenerAttributeResponseTag,
} from "./actions/DescribeLoadBalancerHTTPListenerAttribute.js";
export {
  describeLoadBalancerHTTPSListenerAttributeAction,
  describeLoadBalancerHTTPSListenerAttributeSchema,
  describeLoadBalancerHTTPSListenerAttributeUnchecked,
  validateDescribeLoadBalancerHTTPSListenerAttribute,
} from "./actions/DescribeLoadBalancerHTTPSListenerAttribute.js";
export type {
  DescribeLoadBalancerHTTPSListenerAttributeErrorCode,
  DescribeLoadBalancerHTTPSListenerAttributeRequest,
  DescribeLoadBalancerHTTPSListenerAttributeResponse,
  DescribeLoadBalancerHTTPSListenerAttributeResponseDomainExtension,
  DescribeLoadBalancerHTTPSListenerAttributeResponseRule,
  DescribeLoadBalancerHTTPSListenerAttributeResponseTag,
} from "./actions/DescribeLoadBalancerHTTPSListenerAttribute.js";
export {
  describeLoadBalancerTCPListenerAttributeAction,
  describeLoadBalancerTCPListenerAttributeSchema,
  describeLoadBalancerTCPListenerAttributeUnchecked,
  validateDescribeLoadBalancerTCPListenerAttribute,
} from "./actions/DescribeLoadBalancerTCPListenerAttribute.js";
export type {
  DescribeLoadBalancerTCPListenerAttributeErrorCode,
  DescribeLoadBalancerTCPListenerAttributeRequest,
  DescribeLoadBalancerTCPListenerAttributeResponse,
  DescribeLoadBalancerTCPListenerAttributeResponseTag,
} from "./actions/DescribeLoadBalancerTCPListenerAttribute.js";
export {
  describeLoadBalancerUDPListenerAttributeAction,
  describeLoadBalancerUDPListenerAttributeSchema,
  describeLoadBalancerUDPListenerAttributeUnchecked,
  validateDescribeLoadBalancerUDPListenerAttribute,
} from "./actions/DescribeLoadBalancerUDPListenerAttribute.js";
export type {
  DescribeLoadBalancerUDPListenerAttributeErrorCode,
  DescribeLoadBalancerUDPListenerAttributeRequest,
  DescribeLoadBalancerUDPListenerAttributeResponse,
  DescribeLoadBalancerUDPListenerAttributeResponseTag,
} from "./actions/DescribeLoadBalancerUDPListenerAttribute.js";
export {
  removeListenerWhiteListItemAction,
  removeListenerWhiteListItemSchema,
  removeListenerWhiteListItemUnchecked,
  validateRemoveListenerWhiteListItem,
} from "./actions/RemoveListenerWhiteListItem.js";
export type {
  RemoveListenerWhiteListItemErrorCode,
  RemoveListenerWhiteListItemRequest,
  RemoveListenerWhiteListItemResponse,
} from "./actions/RemoveListenerWhiteListItem.js";
export {
  setListenerAccessControlStatusAction,
  setListenerAccessControlStatusSchema,
  setListenerAccessControlStatusUnchecked,
  validateSetListenerAccessControlStatus,
} from "./actions/SetListenerAccessControlStatus.js";
export type {
  SetListenerAccessControlStatusErrorCode,
  SetListenerAccessControlStatusRequest,
  SetListenerAccessControlStatusResponse,
} from "./actions/SetListenerAccessControlStatus.js";
export {
  setLoadBalancerHTTPListenerAttributeAction,
  setLoadBalancerHTTPListenerAttributeSchema,
  setLoadBalancerHTTPListenerAttributeUnchecked,
  validateSetLoadBalancerHTTPListenerAttribute,
} from "./actions/SetLoadBalancerHTTPListenerAttribute.js";
export type {
  SetLoadBalancerHTTPListenerAttributeErrorCode,
  SetLoadBalancerHTTPListenerAttributeRequest,
  SetLoadBalancerHTTPListenerAttributeRequestMembers,
  SetLoadBalancerHTTPListenerAttributeResponse,
} from "./actions/SetLoadBalancerHTTPListenerAttribute.js";
export {
  setLoadBalancerHTTPSListenerAttributeAction,
  setLoadBalancerHTTPSListenerAttributeSchema,
  setLoadBalancerHTTPSListenerAttributeUnchecked,
  validateSetLoadBalancerHTTPSListenerAttribute,
} from "./actions/SetLoadBalancerHTTPSListenerAttribute.js";
export type {
  SetLoadBalancerHTTPSListenerAttributeErrorCode,
  SetLoadBalancerHTTPSListenerAttributeRequest,
  SetLoadBalancerHTTPSListenerAttributeRequestMembers,
  SetLoadBalancerHTTPSListenerAttributeResponse,
} from "./actions/SetLoadBalancerHTTPSListenerAttribute.js";
export {
  setLoadBalancerTCPListenerAttributeAction,
  setLoadBalancerTCPListenerAttributeSchema,
  setLoadBalancerTCPListenerAttributeUnchecked,
  validateSetLoadBalancerTCPListenerAttribute,
} from "./actions/SetLoadBalancerTCPListenerAttribute.js";
export type {
  SetLoadBalancerTCPListenerAttributeErrorCode,
  SetLoadBalancerTCPListenerAttributeRequest,
  SetLoadBalancerTCPListenerAttributeRequestMembers,
  SetLoadBalancerTCPListenerAttributeResponse,
} from "./actions/SetLoadBalancerTCPListenerAttribute.js";
export {
  setLoadBalancerUDPListenerAttributeAction,
  setLoadBalancerUDPListenerAttributeSchema,
  setLoadBalancerUDPListenerAttributeUnchecked,
  validateSetLoadBalancerUDPListenerAttribute,
} from "./actions/SetLoadBalancerUDPListenerAttribute.js";
export type {
  SetLoadBalancerUDPListenerAttributeErrorCode,
  SetLoadBalancerUDPListenerAttributeRequest,
  SetLoadBalancerUDPListenerAttributeRequestMembers,
  SetLoadBalancerUDPListenerAttributeResponse,
} from "./actions/SetLoadBalancerUDPListenerAttribute.js";
export {
  startLoadBalancerListenerAction,
  startLoadBalancerListenerSchema,
  startLoadBalancerListenerUnchecked,
  validateStartLoadBalancerListener,
} from "./actions/StartLoadBalancerListener.js";
export type {
  StartLoadBalancerListenerErrorCode,
  StartLoadBalancerListenerRequest,
  StartLoadBalancerListenerResponse,
} from "./actions/StartLoadBalancerListener.js";
export {
  stopLoadBalancerListenerAction,
  stopLoadBalancerListenerSchema,
  stopLoadBalancerListenerUnchecked,
  validateStopLoadBalancerListener,
} from "./actions/StopLoadBalancerListener.js";
export type {
  StopLoadBalancerListenerErrorCode,
  StopLoadBalancerListenerRequest,
  StopLoadBalancerListenerResponse,
} from "./actions/StopLoadBalancerListener.js";
export {
  createRulesAction,
  createRulesSchema,
  createRulesUnchecked,
  validateCreateRules,
} from "./actions/CreateRules.js";
export type {
  CreateRulesErrorCode,
  CreateRulesRequest,
  CreateRulesRequestRule,
  CreateRulesRequestRuleMembers,
  CreateRulesResponse,
  CreateRulesResponseRule,
} from "./actions/CreateRules.js";
export {
  deleteRulesAction,
  deleteRulesSchema,
  deleteRulesUnchecked,
  validateDeleteRules,
} from "./actions/DeleteRules.js";
export type { DeleteRulesErrorCode, DeleteRulesRequest, DeleteRulesResponse } from "./actions/DeleteRules.js";
export {
  describeRuleAttributeAction,
  describeRuleAttributeSchema,
  describeRuleAttributeUnchecked,
  validateDescribeRuleAttribute,
} from "./actions/DescribeRuleAttribute.js";
export type {
  DescribeRuleAttributeErrorCode,
  DescribeRuleAttributeRequest,
  DescribeRuleAttributeResponse,
} from "./actions/DescribeRuleAttribute.js";
export {
  describeRulesAction,
  describeRulesSchema,
  describeRulesUnchecked,
  validateDescribeRules,
} from "./actions/DescribeRules.js";
export type {
  DescribeRulesErrorCode,
  DescribeRulesRequest,
  DescribeRulesResponse,
  DescribeRulesResponseRule,
  DescribeRulesResponseRule_,
} from "./actions/DescribeRules.js";
export { setRuleAction, setRuleSchema, setRuleUnchecked, validateSetRule } from "./actions/SetRule.js";
export type { SetRuleErrorCode, SetRuleRequest, SetRuleRequestMembers, SetRuleResponse } from "./actions/SetRule.js";
export {
  addBackendServersAction,
  addBackendServersSchema,
  addBackendServersUnchecked,
  validateAddBackendServers,
} from "./actions/AddBackendServers.js";
export type {
  AddBackendServersErrorCode,
  AddBackendServersRequest,
  AddBackendServersRequestBackendServer,
  AddBackendServersResponse,
  AddBackendServersResponseBackendServer,
} from "./actions/AddBackendServers.js";
export {
  describeHealthStatusAction,
  describeHealthStatusSchema,
  describeHealthStatusUnchecked,
  validateDescribeHealthStatus,
} from "./actions/DescribeHealthStatus.js";
export type {
  DescribeHealthStatusErrorCode,
  DescribeHealthStatusRequest,
  DescribeHealthStatusResponse,
  DescribeHealthStatusResponseBackendServer,
} from "./actions/DescribeHealthStatus.js";
export {
  removeBackendServersAction,
  removeBackendServersSchema,
  removeBackendServersUnchecked,
  validateRemoveBackendServers,
} from "./actions/RemoveBackendServers.js";
export type {
  RemoveBackendServersErrorCode,
  RemoveBackendServersRequest,
  RemoveBackendServersRequestBackendServer,
  RemoveBackendServersResponse,
  RemoveBackendServersResponseBackendServer,
} from "./actions/RemoveBackendServers.js";
export {
  setBackendServersAction,
  setBackendServersSchema,
  setBackendServersUnchecked,
  validateSetBackendServers,
} from "./actions/SetBackendServers.js";
export type {
  SetBackendServersErrorCode,
  SetBackendServersRequest,
  SetBackendServersRequestBackendServer,
  SetBackendServersResponse,
  SetBackendServersResponseBackendServer,
} from "./actions/SetBackendServers.js";
export {
  addVServerGroupBackendServersAction,
  addVServerGroupBackendServersSchema,
  addVServerGroupBackendServersUnchecked,
  validateAddVServerGroupBackendServers,
} from "./actions/AddVServerGroupBackendServers.js";
export type {
  AddVServerGroupBackendServersErrorCode,
  AddVServerGroupBackendServersRequest,
  AddVServerGroupBackendServersRequestBackendServer,
  AddVServerGroupBackendServersResponse,
  AddVServerGroupBackendServersResponseBackendServer,
} from "./actions/AddVServerGroupBackendServers.js";
export {
  createVServerGroupAction,
  createVServerGroupSchema,
  createVServerGroupUnchecked,
  validateCreateVServerGroup,
} from "./actions/CreateVServerGroup.js";
export type {
  CreateVServerGroupErrorCode,
  CreateVServerGroupRequest,
  CreateVServerGroupRequestBackendServer,
  CreateVServerGroupRequestTag,
  CreateVServerGroupResponse,
  CreateVServerGroupResponseBackendServer,
} from "./actions/CreateVServerGroup.js";
export {
  deleteVServerGroupAction,
  deleteVServerGroupSchema,
  deleteVServerGroupUnchecked,
  validateDeleteVServerGroup,
} from "./actions/DeleteVServerGroup.js";
export type {
  DeleteVServerGroupErrorCode,
  DeleteVServerGroupRequest,
  DeleteVServerGroupResponse,
} from "./actions/DeleteVServerGroup.js";
export {
  describeVServerGroupAttributeAction,
  describeVServerGroupAttributeSchema,
  describeVServerGroupAttributeUnchecked,
  validateDescribeVServerGroupAttribute,
} from "./actions/DescribeVServerGroupAttribute.js";
export type {
  DescribeVServerGroupAttributeErrorCode,
  DescribeVServerGroupAttributeRequest,
  DescribeVServerGroupAttributeResponse,
  DescribeVServerGroupAttributeResponseBackendServer,
  DescribeVServerGroupAttributeResponseTag,
} from "./actions/DescribeVServerGroupAttribute.js";
export {
  describeVServerGroupsAction,
  describeVServerGroupsSchema,
  describeVServerGroupsUnchecked,
  validateDescribeVServerGroups,
} from "./actions/DescribeVServerGroups.js";
export type {
  DescribeVServerGroupsErrorCode,
  DescribeVServerGroupsRequest,
  DescribeVServerGroupsRequestTag,
  DescribeVServerGroupsResponse,
  DescribeVServerGroupsResponseVServerGroup,
  DescribeVServerGroupsResponseVServerGroupAssociatedObjects,
  DescribeVServerGroupsResponseVServerGroupAssociatedObjectsListener,
  DescribeVServerGroupsResponseVServerGroupAssociatedObjectsRule,
  DescribeVServerGroupsResponseVServerGroupTag,
} from "./actions/DescribeVServerGroups.js";
export {
  modifyVServerGroupBackendServersAction,
  modifyVServerGroupBackendServersSchema,
  modifyVServerGroupBackendServersUnchecked,
  validateModifyVServerGroupBackendServers,
} from "./actions/ModifyVServerGroupBackendServers.js";
export type {
  ModifyVServerGroupBackendServersErrorCode,
  ModifyVServerGroupBackendServersRequest,
  ModifyVServerGroupBackendServersRequestNewBackendServer,
  ModifyVServerGroupBackendServersRequestOldBackendServer,
  ModifyVServerGroupBackendServersResponse,
  ModifyVServerGroupBackendServersResponseBackendServer,
} from "./actions/ModifyVServerGroupBackendServers.js";
export {
  removeVServerGroupBackendServersAction,
  removeVServerGroupBackendServersSchema,
  removeVServerGroupBackendServersUnchecked,
  validateRemoveVServerGroupBackendServers,
} from "./actions/RemoveVServerGroupBackendServers.js";
export type {
  RemoveVServerGroupBackendServersErrorCode,
  RemoveVServerGroupBackendServersRequest,
  RemoveVServerGroupBackendServersRequestBackendServer,
  RemoveVServerGroupBackendServersResponse,
  RemoveVServerGroupBackendServersResponseBackendServer,
} from "./actions/RemoveVServerGroupBackendServers.js";
export {
  setVServerGroupAttributeAction,
  setVServerGroupAttributeSchema,
  setVServerGroupAttributeUnchecked,
  validateSetVServerGroupAttribute,
} from "./actions/SetVServerGroupAttribute.js";
export type {
  SetVServerGroupAttributeErrorCode,
  SetVServerGroupAttributeRequest,
  SetVServerGroupAttributeRequestBackendServer,
  SetVServerGroupAttributeResponse,
  SetVServerGroupAttributeResponseBackendServer,
} from "./actions/SetVServerGroupAttribute.js";
export {
  createMasterSlaveServerGroupAction,
  createMasterSlaveServerGroupSchema,
  createMasterSlaveServerGroupUnchecked,
  validateCreateMasterSlaveServerGroup,
} from "./actions/CreateMasterSlaveServerGroup.js";
export type {
  CreateMasterSlaveServerGroupErrorCode,
  CreateMasterSlaveServerGroupRequest,
  CreateMasterSlaveServerGroupRequestMasterSlaveBackendServer,
  CreateMasterSlaveServerGroupRequestTag,
  CreateMasterSlaveServerGroupResponse,
  CreateMasterSlaveServerGroupResponseMasterSlaveBackendServer,
} from "./actions/CreateMasterSlaveServerGroup.js";
export {
  deleteMasterSlaveServerGroupAction,
  deleteMasterSlaveServerGroupSchema,
  deleteMasterSlaveServerGroupUnchecked,
  validateDeleteMasterSlaveServerGroup,
} from "./actions/DeleteMasterSlaveServerGroup.js";
export type {
  DeleteMasterSlaveServerGroupErrorCode,
  DeleteMasterSlaveServerGroupRequest,
  DeleteMasterSlaveServerGroupResponse,
} from "./actions/DeleteMasterSlaveServerGroup.js";
export {
  describeMasterSlaveServerGroupAttributeAction,
  describeMasterSlaveServerGroupAttributeSchema,
  describeMasterSlaveServerGroupAttributeUnchecked,
  validateDescribeMasterSlaveServerGroupAttribute,
} from "./actions/DescribeMasterSlaveServerGroupAttribute.js";
export type {
  DescribeMasterSlaveServerGroupAttributeErrorCode,
  DescribeMasterSlaveServerGroupAttributeRequest,
  DescribeMasterSlaveServerGroupAttributeResponse,
  DescribeMasterSlaveServerGroupAttributeResponseMasterSlaveBackendServer,
  DescribeMasterSlaveServerGroupAttributeResponseTag,
} from "./actions/DescribeMasterSlaveServerGroupAttribute.js";
export {
  describeMasterSlaveServerGroupsAction,
  describeMasterSlaveServerGroupsSchema,
  describeMasterSlaveServerGroupsUnchecked,
  validateDescribeMasterSlaveServerGroups,
} from "./actions/DescribeMasterSlaveServerGroups.js";
export type {
  DescribeMasterSlaveServerGroupsErrorCode,
  DescribeMasterSlaveServerGroupsRequest,
  DescribeMasterSlaveServerGroupsRequestTag,
  DescribeMasterSlaveServerGroupsResponse,
  DescribeMasterSlaveServerGroupsResponseMasterSlaveBackendServer,
  DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroup,
  DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjects,
  DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupAssociatedObjectsListener,
  DescribeMasterSlaveServerGroupsResponseMasterSlaveServerGroupTag,
} from "./actions/DescribeMasterSlaveServerGroups.js";
export {
  deleteCACertificateAction,
  deleteCACertificateSchema,
  deleteCACertificateUnchecked,
  validateDeleteCACertificate,
} from "./actions/DeleteCACertificate.js";
export type {
  DeleteCACertificateErrorCode,
  DeleteCACertificateRequest,
  DeleteCACertificateResponse,
} from "./actions/DeleteCACertificate.js";
export {
  deleteServerCertificateAction,
  deleteServerCertificateSchema,
  deleteServerCertificateUnchecked,
  validateDeleteServerCertificate,
} from "./actions/DeleteServerCertificate.js";
export type {
  DeleteServerCertificateErrorCode,
  DeleteServerCertificateRequest,
  DeleteServerCertificateResponse,
} from "./actions/DeleteServerCertificate.js";
export {
  describeCACertificatesAction,
  describeCACertificatesSchema,
  describeCACertificatesUnchecked,
  validateDescribeCACertificates,
} from "./actions/DescribeCACertificates.js";
export type {
  DescribeCACertificatesErrorCode,
  DescribeCACertificatesRequest,
  DescribeCACertificatesRequestTag,
  DescribeCACertificatesResponse,
  DescribeCACertificatesResponseCACertificate,
  DescribeCACertificatesResponseCACertificateTag,
} from "./actions/DescribeCACertificates.js";
export {
  describeServerCertificatesAction,
  describeServerCertificatesSchema,
  describeServerCertificatesUnchecked,
  validateDescribeServerCertificates,
} from "./actions/DescribeServerCertificates.js";
export type {
  DescribeServerCertificatesErrorCode,
  DescribeServerCertificatesRequest,
  DescribeServerCertificatesRequestTag,
  DescribeServerCertificatesResponse,
  DescribeServerCertificatesResponseServerCertificate,
  DescribeServerCertificatesResponseServerCertificateTag,
} from "./actions/DescribeServerCertificates.js";
export {
  setCACertificateNameAction,
  setCACertificateNameSchema,
  setCACertificateNameUnchecked,
  validateSetCACertificateName,
} from "./actions/SetCACertificateName.js";
export type {
  SetCACertificateNameErrorCode,
  SetCACertificateNameRequest,
  SetCACertificateNameResponse,
} from "./actions/SetCACertificateName.js";
export {
  setServerCertificateNameAction,
  setServerCertificateNameSchema,
  setServerCertificateNameUnchecked,
  validateSetServerCertificateName,
} from "./actions/SetServerCertificateName.js";
export type {
  SetServerCertificateNameErrorCode,
  SetServerCertificateNameRequest,
  SetServerCertificateNameResponse,
} from "./actions/SetServerCertificateName.js";
export {
  uploadCACertificateAction,
  uploadCACertificateSchema,
  uploadCACertificateUnchecked,
  validateUploadCACertificate,
} from "./actions/UploadCACertificate.js";
export type {
  UploadCACertificateErrorCode,
  UploadCACertificateRequest,
  UploadCACertificateRequestTag,
  UploadCACertificateResponse,
} from "./actions/UploadCACertificate.js";
export {
  uploadServerCertificateAction,
  uploadServerCertificateSchema,
  uploadServerCertificateUnchecked,
  validateUploadServerCertificate,
} from "./actions/UploadServerCertificate.js";
export type {
  UploadServerCertificateErrorCode,
  UploadServerCertificateRequest,
  UploadServerCertificateRequestMembers,
  UploadServerCertificateRequestTag,
  UploadServerCertificateResponse,
} from "./actions/UploadServerCertificate.js";
export { addTagsAction, addTagsSchema, addTagsUnchecked, validateAddTags } from "./actions/AddTags.js";
export type {
  AddTagsErrorCode,
  AddTagsRequest,
  AddTagsRequestMembers,
  AddTagsRequestTag,
  AddTagsResponse,
} from "./actions/AddTags.js";
export {
  describeTagsAction,
  describeTagsSchema,
  describeTagsUnchecked,
  validateDescribeTags,
} from "./actions/DescribeTags.js";
export type {
  DescribeTagsErrorCode,
  DescribeTagsRequest,
  DescribeTagsRequestTag,
  DescribeTagsResponse,
  DescribeTagsResponseTagSet,
} from "./actions/DescribeTags.js";
export { removeTagsAction, removeTagsSchema, removeTagsUnchecked, validateRemoveTags } from "./actions/RemoveTags.js";
export type {
  RemoveTagsErrorCode,
  RemoveTagsRequest,
  RemoveTagsRequestMembers,
  RemoveTagsRequestTag,
  RemoveTagsResponse,
} from "./actions/RemoveTags.js";
