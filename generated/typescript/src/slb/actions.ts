// Generated from spec/slb. Do not edit.
export {
  createLoadBalancer,
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
  deleteLoadBalancer,
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
  describeLoadBalancerAttribute,
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
  describeLoadBalancers,
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
  modifyLoadBalancerInstanceSpec,
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
  setLoadBalancerName,
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
  setLoadBalancerStatus,
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
  describeRegions,
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
  describeZones,
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
  addListenerWhiteListItem,
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
  createLoadBalancerHTTPListener,
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
  createLoadBalancerHTTPSListener,
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
  createLoadBalancerTCPListener,
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
  createLoadBalancerUDPListener,
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
  deleteLoadBalancerListener,
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
  describeListenerAccessControlAttribute,
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
  describeLoadBalancerHTTPListenerAttribute,
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
  describeLoadBalancerHTTPSListenerAttribute,
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
  describeLoadBalancerTCPListenerAttribute,
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
  describeLoadBalancerUDPListenerAttribute,
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
  removeListenerWhiteListItem,
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
  setListenerAccessControlStatus,
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
  setLoadBalancerHTTPListenerAttribute,
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
  setLoadBalancerHTTPSListenerAttribute,
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
  setLoadBalancerTCPListenerAttribute,
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
  setLoadBalancerUDPListenerAttribute,
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
  startLoadBalancerListener,
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
  stopLoadBalancerListener,
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
  createRules,
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
  deleteRules,
  deleteRulesAction,
  deleteRulesSchema,
  deleteRulesUnchecked,
  validateDeleteRules,
} from "./actions/DeleteRules.js";
export type { DeleteRulesErrorCode, DeleteRulesRequest, DeleteRulesResponse } from "./actions/DeleteRules.js";
export {
  describeRuleAttribute,
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
  describeRules,
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
export { setRule, setRuleAction, setRuleSchema, setRuleUnchecked, validateSetRule } from "./actions/SetRule.js";
export type { SetRuleErrorCode, SetRuleRequest, SetRuleRequestMembers, SetRuleResponse } from "./actions/SetRule.js";
export {
  addBackendServers,
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
  describeHealthStatus,
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
  removeBackendServers,
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
  setBackendServers,
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
  addVServerGroupBackendServers,
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
  createVServerGroup,
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
  deleteVServerGroup,
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
  describeVServerGroupAttribute,
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
  describeVServerGroups,
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
  modifyVServerGroupBackendServers,
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
  removeVServerGroupBackendServers,
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
  setVServerGroupAttribute,
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
  createMasterSlaveServerGroup,
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
  deleteMasterSlaveServerGroup,
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
  describeMasterSlaveServerGroupAttribute,
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
  describeMasterSlaveServerGroups,
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
  deleteCACertificate,
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
  deleteServerCertificate,
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
  describeCACertificates,
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
  describeServerCertificates,
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
  setCACertificateName,
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
  setServerCertificateName,
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
  uploadCACertificate,
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
  uploadServerCertificate,
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
export { addTags, addTagsAction, addTagsSchema, addTagsUnchecked, validateAddTags } from "./actions/AddTags.js";
export type {
  AddTagsErrorCode,
  AddTagsRequest,
  AddTagsRequestMembers,
  AddTagsRequestTag,
  AddTagsResponse,
} from "./actions/AddTags.js";
export {
  describeTags,
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
export {
  removeTags,
  removeTagsAction,
  removeTagsSchema,
  removeTagsUnchecked,
  validateRemoveTags,
} from "./actions/RemoveTags.js";
export type {
  RemoveTagsErrorCode,
  RemoveTagsRequest,
  RemoveTagsRequestMembers,
  RemoveTagsRequestTag,
  RemoveTagsResponse,
} from "./actions/RemoveTags.js";
export { paginateDescribeLoadBalancers, paginateDescribeTags } from "./paginators.js";
export {
  waitUntilBackendServersHealthy,
  waitUntilHttpListenerRunning,
  waitUntilHttpListenerStopped,
  waitUntilHttpsListenerRunning,
  waitUntilHttpsListenerStopped,
  waitUntilLoadBalancerActive,
  waitUntilLoadBalancerInactive,
  waitUntilTcpListenerRunning,
  waitUntilTcpListenerStopped,
  waitUntilUdpListenerRunning,
  waitUntilUdpListenerStopped,
} from "./waiters.js";
