// Generated from spec/slb. Do not edit.
import type { DryRunPassed } from "../runtime/action.js";
import { RpcClient } from "../runtime/client.js";
import type { RequestOptions } from "../runtime/options.js";
import {
  createLoadBalancerAction,
  type CreateLoadBalancerRequest,
  type CreateLoadBalancerResponse,
} from "./actions/CreateLoadBalancer.js";
import {
  deleteLoadBalancerAction,
  type DeleteLoadBalancerRequest,
  type DeleteLoadBalancerResponse,
} from "./actions/DeleteLoadBalancer.js";
import {
  describeLoadBalancerAttributeAction,
  type DescribeLoadBalancerAttributeRequest,
  type DescribeLoadBalancerAttributeResponse,
} from "./actions/DescribeLoadBalancerAttribute.js";
import {
  describeLoadBalancersAction,
  type DescribeLoadBalancersRequest,
  type DescribeLoadBalancersResponse,
} from "./actions/DescribeLoadBalancers.js";
import {
  modifyLoadBalancerInstanceSpecAction,
  type ModifyLoadBalancerInstanceSpecRequest,
  type ModifyLoadBalancerInstanceSpecResponse,
} from "./actions/ModifyLoadBalancerInstanceSpec.js";
import {
  setLoadBalancerNameAction,
  type SetLoadBalancerNameRequest,
  type SetLoadBalancerNameResponse,
} from "./actions/SetLoadBalancerName.js";
import {
  setLoadBalancerStatusAction,
  type SetLoadBalancerStatusRequest,
  type SetLoadBalancerStatusResponse,
} from "./actions/SetLoadBalancerStatus.js";
import {
  describeRegionsAction,
  type DescribeRegionsRequest,
  type DescribeRegionsResponse,
} from "./actions/DescribeRegions.js";
import { describeZonesAction, type DescribeZonesRequest, type DescribeZonesResponse } from "./actions/DescribeZones.js";
import {
  addListenerWhiteListItemAction,
  type AddListenerWhiteListItemRequest,
  type AddListenerWhiteListItemResponse,
} from "./actions/AddListenerWhiteListItem.js";
import {
  createLoadBalancerHTTPListenerAction,
  type CreateLoadBalancerHTTPListenerRequest,
  type CreateLoadBalancerHTTPListenerResponse,
} from "./actions/CreateLoadBalancerHTTPListener.js";
import {
  createLoadBalancerHTTPSListenerAction,
  type CreateLoadBalancerHTTPSListenerRequest,
  type CreateLoadBalancerHTTPSListenerResponse,
} from "./actions/CreateLoadBalancerHTTPSListener.js";
import {
  createLoadBalancerTCPListenerAction,
  type CreateLoadBalancerTCPListenerRequest,
  type CreateLoadBalancerTCPListenerResponse,
} from "./actions/CreateLoadBalancerTCPListener.js";
import {
  createLoadBalancerUDPListenerAction,
  type CreateLoadBalancerUDPListenerRequest,
  type CreateLoadBalancerUDPListenerResponse,
} from "./actions/CreateLoadBalancerUDPListener.js";
import {
  deleteLoadBalancerListenerAction,
  type DeleteLoadBalancerListenerRequest,
  type DeleteLoadBalancerListenerResponse,
} from "./actions/DeleteLoadBalancerListener.js";
import {
  describeListenerAccessControlAttributeAction,
  type DescribeListenerAccessControlAttributeRequest,
  type DescribeListenerAccessControlAttributeResponse,
} from "./actions/DescribeListenerAccessControlAttribute.js";
import {
  describeLoadBalancerHTTPListenerAttributeAction,
  type DescribeLoadBalancerHTTPListenerAttributeRequest,
  type DescribeLoadBalancerHTTPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerHTTPListenerAttribute.js";
import {
  describeLoadBalancerHTTPSListenerAttributeAction,
  type DescribeLoadBalancerHTTPSListenerAttributeRequest,
  type DescribeLoadBalancerHTTPSListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerHTTPSListenerAttribute.js";
import {
  describeLoadBalancerTCPListenerAttributeAction,
  type DescribeLoadBalancerTCPListenerAttributeRequest,
  type DescribeLoadBalancerTCPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerTCPListenerAttribute.js";
import {
  describeLoadBalancerUDPListenerAttributeAction,
  type DescribeLoadBalancerUDPListenerAttributeRequest,
  type DescribeLoadBalancerUDPListenerAttributeResponse,
} from "./actions/DescribeLoadBalancerUDPListenerAttribute.js";
import {
  removeListenerWhiteListItemAction,
  type RemoveListenerWhiteListItemRequest,
  type RemoveListenerWhiteListItemResponse,
} from "./actions/RemoveListenerWhiteListItem.js";
import {
  setListenerAccessControlStatusAction,
  type SetListenerAccessControlStatusRequest,
  type SetListenerAccessControlStatusResponse,
} from "./actions/SetListenerAccessControlStatus.js";
import {
  setLoadBalancerHTTPListenerAttributeAction,
  type SetLoadBalancerHTTPListenerAttributeRequest,
  type SetLoadBalancerHTTPListenerAttributeResponse,
} from "./actions/SetLoadBalancerHTTPListenerAttribute.js";
import {
  setLoadBalancerHTTPSListenerAttributeAction,
  type SetLoadBalancerHTTPSListenerAttributeRequest,
  type SetLoadBalancerHTTPSListenerAttributeResponse,
} from "./actions/SetLoadBalancerHTTPSListenerAttribute.js";
import {
  setLoadBalancerTCPListenerAttributeAction,
  type SetLoadBalancerTCPListenerAttributeRequest,
  type SetLoadBalancerTCPListenerAttributeResponse,
} from "./actions/SetLoadBalancerTCPListenerAttribute.js";
import {
  setLoadBalancerUDPListenerAttributeAction,
  type SetLoadBalancerUDPListenerAttributeRequest,
  type SetLoadBalancerUDPListenerAttributeResponse,
} from "./actions/SetLoadBalancerUDPListenerAttribute.js";
import {
  startLoadBalancerListenerAction,
  type StartLoadBalancerListenerRequest,
  type StartLoadBalancerListenerResponse,
} from "./actions/StartLoadBalancerListener.js";
import {
  stopLoadBalancerListenerAction,
  type StopLoadBalancerListenerRequest,
  type StopLoadBalancerListenerResponse,
} from "./actions/StopLoadBalancerListener.js";
import { createRulesAction, type CreateRulesRequest, type CreateRulesResponse } from "./actions/CreateRules.js";
import { deleteRulesAction, type DeleteRulesRequest, type DeleteRulesResponse } from "./actions/DeleteRules.js";
import {
  describeRuleAttributeAction,
  type DescribeRuleAttributeRequest,
  type DescribeRuleAttributeResponse,
} from "./actions/DescribeRuleAttribute.js";
import { describeRulesAction, type DescribeRulesRequest, type DescribeRulesResponse } from "./actions/DescribeRules.js";
import { setRuleAction, type SetRuleRequest, type SetRuleResponse } from "./actions/SetRule.js";
import {
  addBackendServersAction,
  type AddBackendServersRequest,
  type AddBackendServersResponse,
} from "./actions/AddBackendServers.js";
import {
  describeHealthStatusAction,
  type DescribeHealthStatusRequest,
  type DescribeHealthStatusResponse,
} from "./actions/DescribeHealthStatus.js";
import {
  removeBackendServersAction,
  type RemoveBackendServersRequest,
  type RemoveBackendServersResponse,
} from "./actions/RemoveBackendServers.js";
import {
  setBackendServersAction,
  type SetBackendServersRequest,
  type SetBackendServersResponse,
} from "./actions/SetBackendServers.js";
import {
  addVServerGroupBackendServersAction,
  type AddVServerGroupBackendServersRequest,
  type AddVServerGroupBackendServersResponse,
} from "./actions/AddVServerGroupBackendServers.js";
import {
  createVServerGroupAction,
  type CreateVServerGroupRequest,
  type CreateVServerGroupResponse,
} from "./actions/CreateVServerGroup.js";
import {
  deleteVServerGroupAction,
  type DeleteVServerGroupRequest,
  type DeleteVServerGroupResponse,
} from "./actions/DeleteVServerGroup.js";
import {
  describeVServerGroupAttributeAction,
  type DescribeVServerGroupAttributeRequest,
  type DescribeVServerGroupAttributeResponse,
} from "./actions/DescribeVServerGroupAttribute.js";
import {
  describeVServerGroupsAction,
  type DescribeVServerGroupsRequest,
  type DescribeVServerGroupsResponse,
} from "./actions/DescribeVServerGroups.js";
import {
  modifyVServerGroupBackendServersAction,
  type ModifyVServerGroupBackendServersRequest,
  type ModifyVServerGroupBackendServersResponse,
} from "./actions/ModifyVServerGroupBackendServers.js";
import {
  removeVServerGroupBackendServersAction,
  type RemoveVServerGroupBackendServersRequest,
  type RemoveVServerGroupBackendServersResponse,
} from "./actions/RemoveVServerGroupBackendServers.js";
import {
  setVServerGroupAttributeAction,
  type SetVServerGroupAttributeRequest,
  type SetVServerGroupAttributeResponse,
} from "./actions/SetVServerGroupAttribute.js";
import {
  createMasterSlaveServerGroupAction,
  type CreateMasterSlaveServerGroupRequest,
  type CreateMasterSlaveServerGroupResponse,
} from "./actions/CreateMasterSlaveServerGroup.js";
import {
  deleteMasterSlaveServerGroupAction,
  type DeleteMasterSlaveServerGroupRequest,
  type DeleteMasterSlaveServerGroupResponse,
} from "./actions/DeleteMasterSlaveServerGroup.js";
import {
  describeMasterSlaveServerGroupAttributeAction,
  type DescribeMasterSlaveServerGroupAttributeRequest,
  type DescribeMasterSlaveServerGroupAttributeResponse,
} from "./actions/DescribeMasterSlaveServerGroupAttribute.js";
import {
  describeMasterSlaveServerGroupsAction,
  type DescribeMasterSlaveServerGroupsRequest,
  type DescribeMasterSlaveServerGroupsResponse,
} from "./actions/DescribeMasterSlaveServerGroups.js";
import {
  deleteCACertificateAction,
  type DeleteCACertificateRequest,
  type DeleteCACertificateResponse,
} from "./actions/DeleteCACertificate.js";
import {
  deleteServerCertificateAction,
  type DeleteServerCertificateRequest,
  type DeleteServerCertificateResponse,
} from "./actions/DeleteServerCertificate.js";
import {
  describeCACertificatesAction,
  type DescribeCACertificatesRequest,
  type DescribeCACertificatesResponse,
} from "./actions/DescribeCACertificates.js";
import {
  describeServerCertificatesAction,
  type DescribeServerCertificatesRequest,
  type DescribeServerCertificatesResponse,
} from "./actions/DescribeServerCertificates.js";
import {
  setCACertificateNameAction,
  type SetCACertificateNameRequest,
  type SetCACertificateNameResponse,
} from "./actions/SetCACertificateName.js";
import {
  setServerCertificateNameAction,
  type SetServerCertificateNameRequest,
  type SetServerCertificateNameResponse,
} from "./actions/SetServerCertificateName.js";
import {
  uploadCACertificateAction,
  type UploadCACertificateRequest,
  type UploadCACertificateResponse,
} from "./actions/UploadCACertificate.js";
import {
  uploadServerCertificateAction,
  type UploadServerCertificateRequest,
  type UploadServerCertificateResponse,
} from "./actions/UploadServerCertificate.js";
import { addTagsAction, type AddTagsRequest, type AddTagsResponse } from "./actions/AddTags.js";
import { describeTagsAction, type DescribeTagsRequest, type DescribeTagsResponse } from "./actions/DescribeTags.js";
import { removeTagsAction, type RemoveTagsRequest, type RemoveTagsResponse } from "./actions/RemoveTags.js";
import { SlbPaginators } from "./paginators.js";
import { SlbWaiters } from "./waiters.js";

/**
 * Calls Server Load Balancer (2014-05-15).
 *
 * Classic load balancing: an instance has a public or private address, listeners on its ports, and backend servers that
 * the listeners send traffic to. Today the product is called Classic Load Balancer (CLB).
 */
export class SlbClient extends RpcClient {
  /** All items of a list that comes in pages: `for await (const item of client.paginate.…(…))`. */
  get paginate(): SlbPaginators {
    return new SlbPaginators(this);
  }

  /** Asks until a state is reached: `await client.waitUntil.…(…)`. */
  get waitUntil(): SlbWaiters {
    return new SlbWaiters(this);
  }

  /**
   * Create an instance.
   *
   * The new instance gets its address at once and is active, but has neither listeners nor backend servers yet.
   * A subscription order that is not paid automatically creates no instance until it is paid.
   */
  createLoadBalancer(
    params: CreateLoadBalancerRequest = {},
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerResponse> {
    return this.call(createLoadBalancerAction, params, options);
  }

  /**
   * Delete a pay-as-you-go instance.
   *
   * The instance's listeners and tags go with it. The service refuses subscription instances and instances that are
   * protected from being deleted.
   */
  deleteLoadBalancer(params: DeleteLoadBalancerRequest, options?: RequestOptions): Promise<DeleteLoadBalancerResponse> {
    return this.call(deleteLoadBalancerAction, params, options);
  }

  /**
   * Get the details of an instance.
   *
   * Tells the state, address, zones and billing of one instance, the ports it listens on, and its default backend
   * servers. The servers of a VServer group are in DescribeVServerGroupAttribute.
   */
  describeLoadBalancerAttribute(
    params: DescribeLoadBalancerAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancerAttributeResponse> {
    return this.call(describeLoadBalancerAttributeAction, params, options);
  }

  /**
   * List the instances of a region.
   *
   * Every parameter beside the region and the page is a filter. Without any, all instances of the account in the region
   * are listed. An instance's listeners and backend servers are in DescribeLoadBalancerAttribute.
   */
  describeLoadBalancers(
    params: DescribeLoadBalancersRequest = {},
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancersResponse> {
    return this.call(describeLoadBalancersAction, params, options);
  }

  /**
   * Change the performance class of an instance.
   *
   * For instances billed by performance class; one billed by usage has none to change. Moving a shared-performance
   * instance to a class may interrupt its traffic for 10 to 30 seconds, so do it at a quiet hour.
   */
  modifyLoadBalancerInstanceSpec(
    params: ModifyLoadBalancerInstanceSpecRequest,
    options?: RequestOptions,
  ): Promise<ModifyLoadBalancerInstanceSpecResponse> {
    return this.call(modifyLoadBalancerInstanceSpecAction, params, options);
  }

  /**
   * Rename an instance.
   *
   * The new name replaces the old one; the id, the address and everything else stay as they are.
   */
  setLoadBalancerName(
    params: SetLoadBalancerNameRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerNameResponse> {
    return this.call(setLoadBalancerNameAction, params, options);
  }

  /**
   * Start or stop an instance.
   *
   * A new instance is active. Stopping it keeps all its listeners from forwarding traffic, without changing or deleting
   * them. An instance whose listeners have all been deleted becomes inactive by itself.
   */
  setLoadBalancerStatus(
    params: SetLoadBalancerStatusRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerStatusResponse> {
    return this.call(setLoadBalancerStatusAction, params, options);
  }

  /**
   * List the regions where instances can be created.
   *
   * Each region comes with the name people know it by and the host of its API. DescribeZones lists the zones of one.
   */
  describeRegions(params: DescribeRegionsRequest = {}, options?: RequestOptions): Promise<DescribeRegionsResponse> {
    return this.call(describeRegionsAction, params, options);
  }

  /**
   * List the zones of a region.
   *
   * Lists the zones that an instance can have as its primary one and, for each, those that can be its secondary one.
   * Take a pair of them for MasterZoneId and SlaveZoneId of CreateLoadBalancer.
   */
  describeZones(params: DescribeZonesRequest = {}, options?: RequestOptions): Promise<DescribeZonesResponse> {
    return this.call(describeZonesAction, params, options);
  }

  /**
   * Put addresses on the whitelist of a listener.
   *
   * The addresses come on top of those already there. They matter only while the whitelist is turned on with
   * SetListenerAccessControlStatus.
   */
  addListenerWhiteListItem(
    params: AddListenerWhiteListItemRequest,
    options?: RequestOptions,
  ): Promise<AddListenerWhiteListItemResponse> {
    return this.call(addListenerWhiteListItemAction, params, options);
  }

  /**
   * Add an HTTP listener to an instance.
   *
   * The listener takes HTTP requests on a port of the instance and passes them to a VServer group or to one port of the
   * instance's backend servers, or it redirects them to an HTTPS listener of the instance.
   * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
   */
  createLoadBalancerHTTPListener(
    params: CreateLoadBalancerHTTPListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerHTTPListenerResponse> {
    return this.call(createLoadBalancerHTTPListenerAction, params, options);
  }

  /**
   * Add an HTTPS listener to an instance.
   *
   * The listener ends TLS on a port of the instance and passes the requests to a VServer group or to one port of the
   * instance's backend servers.
   * The certificates have to be uploaded first, with UploadServerCertificate and, for mutual TLS, UploadCACertificate.
   * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
   */
  createLoadBalancerHTTPSListener(
    params: CreateLoadBalancerHTTPSListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerHTTPSListenerResponse> {
    return this.call(createLoadBalancerHTTPSListenerAction, params, options);
  }

  /**
   * Add a TCP listener to an instance.
   *
   * The listener takes TCP connections on a port of the instance and passes them to a VServer group, to a master-slave
   * server group or to one port of the instance's backend servers.
   * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
   */
  createLoadBalancerTCPListener(
    params: CreateLoadBalancerTCPListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerTCPListenerResponse> {
    return this.call(createLoadBalancerTCPListenerAction, params, options);
  }

  /**
   * Add a UDP listener to an instance.
   *
   * The listener takes UDP packets on a port of the instance and passes them to a VServer group, to a master-slave
   * server group or to one port of the instance's backend servers.
   * The servers see the client's own address, except on instances of the classic network.
   * A new listener is stopped: it takes no traffic until StartLoadBalancerListener has started it.
   */
  createLoadBalancerUDPListener(
    params: CreateLoadBalancerUDPListenerRequest,
    options?: RequestOptions,
  ): Promise<CreateLoadBalancerUDPListenerResponse> {
    return this.call(createLoadBalancerUDPListenerAction, params, options);
  }

  /**
   * Delete a listener.
   *
   * The listener must be running or stopped; one that is just changing its state cannot be deleted.
   * Its port then takes no more traffic, and its settings are lost.
   */
  deleteLoadBalancerListener(
    params: DeleteLoadBalancerListenerRequest,
    options?: RequestOptions,
  ): Promise<DeleteLoadBalancerListenerResponse> {
    return this.call(deleteLoadBalancerListenerAction, params, options);
  }

  /**
   * Show the whitelist of a listener.
   *
   * Says whether the whitelist is turned on and which addresses are on it.
   */
  describeListenerAccessControlAttribute(
    params: DescribeListenerAccessControlAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeListenerAccessControlAttributeResponse> {
    return this.call(describeListenerAccessControlAttributeAction, params, options);
  }

  /**
   * Show the settings and state of an HTTP listener.
   *
   * Returns the listener's state with all its settings, its forwarding rules and its tags.
   */
  describeLoadBalancerHTTPListenerAttribute(
    params: DescribeLoadBalancerHTTPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancerHTTPListenerAttributeResponse> {
    return this.call(describeLoadBalancerHTTPListenerAttributeAction, params, options);
  }

  /**
   * Show the settings and state of an HTTPS listener.
   *
   * Returns the listener's state with all its settings, its certificates, its TLS policy, its forwarding rules and
   * its tags.
   */
  describeLoadBalancerHTTPSListenerAttribute(
    params: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancerHTTPSListenerAttributeResponse> {
    return this.call(describeLoadBalancerHTTPSListenerAttributeAction, params, options);
  }

  /**
   * Show the settings and state of a TCP listener.
   *
   * Returns the listener's state with all its settings and its tags.
   */
  describeLoadBalancerTCPListenerAttribute(
    params: DescribeLoadBalancerTCPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancerTCPListenerAttributeResponse> {
    return this.call(describeLoadBalancerTCPListenerAttributeAction, params, options);
  }

  /**
   * Show the settings and state of a UDP listener.
   *
   * Returns the listener's state with all its settings and its tags.
   */
  describeLoadBalancerUDPListenerAttribute(
    params: DescribeLoadBalancerUDPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeLoadBalancerUDPListenerAttributeResponse> {
    return this.call(describeLoadBalancerUDPListenerAttributeAction, params, options);
  }

  /**
   * Take addresses off the whitelist of a listener.
   *
   * The other addresses stay. Once the last one is gone while the whitelist is turned on, the listener passes nothing on.
   */
  removeListenerWhiteListItem(
    params: RemoveListenerWhiteListItemRequest,
    options?: RequestOptions,
  ): Promise<RemoveListenerWhiteListItemResponse> {
    return this.call(removeListenerWhiteListItemAction, params, options);
  }

  /**
   * Turn the whitelist of a listener on or off.
   *
   * While the whitelist is on, only the addresses on it reach the listener. Put them there with AddListenerWhiteListItem
   * before you turn it on: with an empty whitelist the listener passes nothing on.
   */
  setListenerAccessControlStatus(
    params: SetListenerAccessControlStatusRequest,
    options?: RequestOptions,
  ): Promise<SetListenerAccessControlStatusResponse> {
    return this.call(setListenerAccessControlStatusAction, params, options);
  }

  /**
   * Change an HTTP listener.
   *
   * Changes scheduling, sessions, health check, headers, timeouts, access control or bandwidth of a listener, or gives it
   * another VServer group. Its port and protocol stay as they are.
   */
  setLoadBalancerHTTPListenerAttribute(
    params: SetLoadBalancerHTTPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerHTTPListenerAttributeResponse> {
    return this.call(setLoadBalancerHTTPListenerAttributeAction, params, options);
  }

  /**
   * Change an HTTPS listener.
   *
   * Changes certificates, TLS, scheduling, sessions, health check, headers, timeouts, access control or bandwidth of a
   * listener, or gives it another VServer group. Its port and protocol stay as they are.
   * A new certificate has to be uploaded first.
   */
  setLoadBalancerHTTPSListenerAttribute(
    params: SetLoadBalancerHTTPSListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerHTTPSListenerAttributeResponse> {
    return this.call(setLoadBalancerHTTPSListenerAttributeAction, params, options);
  }

  /**
   * Change a TCP listener.
   *
   * Changes scheduling, timeouts, health check, connection draining, access control or bandwidth of a listener, or gives
   * it another server group. Its port and protocol stay as they are.
   */
  setLoadBalancerTCPListenerAttribute(
    params: SetLoadBalancerTCPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerTCPListenerAttributeResponse> {
    return this.call(setLoadBalancerTCPListenerAttributeAction, params, options);
  }

  /**
   * Change a UDP listener.
   *
   * Changes scheduling, health check, access control or bandwidth of a listener, or gives it another server group.
   * Its port and protocol stay as they are.
   */
  setLoadBalancerUDPListenerAttribute(
    params: SetLoadBalancerUDPListenerAttributeRequest,
    options?: RequestOptions,
  ): Promise<SetLoadBalancerUDPListenerAttributeResponse> {
    return this.call(setLoadBalancerUDPListenerAttributeAction, params, options);
  }

  /**
   * Start a stopped listener.
   *
   * The listener begins to take traffic and to pass it to its servers. It must be stopped, as every new listener is.
   * The call fails while the instance is locked.
   */
  startLoadBalancerListener(
    params: StartLoadBalancerListenerRequest,
    options?: RequestOptions,
  ): Promise<StartLoadBalancerListenerResponse> {
    return this.call(startLoadBalancerListenerAction, params, options);
  }

  /**
   * Stop a running listener.
   *
   * The listener must be running. It turns to `stopping`, then to `stopped`, and takes no more traffic; its settings stay.
   * The call fails while the instance is locked.
   */
  stopLoadBalancerListener(
    params: StopLoadBalancerListenerRequest,
    options?: RequestOptions,
  ): Promise<StopLoadBalancerListenerResponse> {
    return this.call(stopLoadBalancerListenerAction, params, options);
  }

  /**
   * Add forwarding rules to an HTTP or HTTPS listener.
   *
   * A rule sends the requests for one domain, one URL path or both to a VServer group.
   * Requests that no rule matches go to the listener's own backend servers.
   * A new rule follows the listener's scheduling, session persistence and health check; SetRule gives it its own.
   */
  createRules(params: CreateRulesRequest & { DryRun: true }, options?: RequestOptions): Promise<DryRunPassed>;
  /**
   * Add forwarding rules to an HTTP or HTTPS listener.
   *
   * A rule sends the requests for one domain, one URL path or both to a VServer group.
   * Requests that no rule matches go to the listener's own backend servers.
   * A new rule follows the listener's scheduling, session persistence and health check; SetRule gives it its own.
   */
  createRules(params: CreateRulesRequest, options?: RequestOptions): Promise<CreateRulesResponse>;
  createRules(params: CreateRulesRequest, options?: RequestOptions): Promise<CreateRulesResponse | DryRunPassed> {
    return this.call(createRulesAction, params, options);
  }

  /**
   * Delete forwarding rules.
   *
   * The requests that a rule took go to another rule that matches them, or to the listener's own backend servers.
   * The VServer groups of the rules stay.
   */
  deleteRules(params: DeleteRulesRequest, options?: RequestOptions): Promise<DeleteRulesResponse> {
    return this.call(deleteRulesAction, params, options);
  }

  /**
   * Get one forwarding rule with all its settings.
   *
   * Tells what the rule matches, which VServer group gets the requests, and whether the rule follows its listener.
   */
  describeRuleAttribute(
    params: DescribeRuleAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeRuleAttributeResponse> {
    return this.call(describeRuleAttributeAction, params, options);
  }

  /**
   * List the forwarding rules of a listener with their settings.
   *
   * All rules come in one answer; there are no pages.
   */
  describeRules(params: DescribeRulesRequest, options?: RequestOptions): Promise<DescribeRulesResponse> {
    return this.call(describeRulesAction, params, options);
  }

  /**
   * Change a forwarding rule.
   *
   * Sends the rule's requests to another VServer group, renames the rule, or changes whether it follows the listener's
   * scheduling, session persistence and health check. With ListenerSync off the rule has settings of its own, which are
   * then given in the same call. Domain and path of a rule cannot be changed.
   */
  setRule(params: SetRuleRequest, options?: RequestOptions): Promise<SetRuleResponse> {
    return this.call(setRuleAction, params, options);
  }

  /**
   * Add servers to the default servers of an instance.
   *
   * Listeners without a server group of their own send traffic to the default servers, on the listener's backend port.
   * The servers must be running.
   */
  addBackendServers(params: AddBackendServersRequest, options?: RequestOptions): Promise<AddBackendServersResponse> {
    return this.call(addBackendServersAction, params, options);
  }

  /**
   * Get the health of the servers behind the listeners of an instance.
   *
   * One entry for each server and listener: of one listener when its port is given, of all listeners otherwise.
   */
  describeHealthStatus(
    params: DescribeHealthStatusRequest,
    options?: RequestOptions,
  ): Promise<DescribeHealthStatusResponse> {
    return this.call(describeHealthStatusAction, params, options);
  }

  /**
   * Remove servers from the default servers of an instance.
   *
   * The servers get no more requests of the listeners that use the default servers; they keep running.
   * A server that is not among the default servers causes no error.
   */
  removeBackendServers(
    params: RemoveBackendServersRequest,
    options?: RequestOptions,
  ): Promise<RemoveBackendServersResponse> {
    return this.call(removeBackendServersAction, params, options);
  }

  /**
   * Change the weights of default servers.
   *
   * A server of weight 0 stays among the default servers but gets no requests; a higher weight brings more of them.
   */
  setBackendServers(params: SetBackendServersRequest, options?: RequestOptions): Promise<SetBackendServersResponse> {
    return this.call(setBackendServersAction, params, options);
  }

  /**
   * Add servers to a VServer group.
   *
   * The servers join those that are already in the group.
   * Only servers that are running can be added, at most 20 in a call.
   */
  addVServerGroupBackendServers(
    params: AddVServerGroupBackendServersRequest,
    options?: RequestOptions,
  ): Promise<AddVServerGroupBackendServersResponse> {
    return this.call(addVServerGroupBackendServersAction, params, options);
  }

  /**
   * Create a VServer group, with or without servers.
   *
   * A VServer group is a set of servers and ports of one instance that listeners and forwarding rules can send traffic to.
   * Without BackendServers the group is empty; AddVServerGroupBackendServers fills it later.
   * Only servers that are running can be added, at most 20 in a call.
   */
  createVServerGroup(params: CreateVServerGroupRequest, options?: RequestOptions): Promise<CreateVServerGroupResponse> {
    return this.call(createVServerGroupAction, params, options);
  }

  /**
   * Delete a VServer group.
   *
   * The group and its list of servers are gone; the servers themselves stay. A group in use cannot be deleted:
   * take it off its listeners and forwarding rules first.
   */
  deleteVServerGroup(params: DeleteVServerGroupRequest, options?: RequestOptions): Promise<DeleteVServerGroupResponse> {
    return this.call(deleteVServerGroupAction, params, options);
  }

  /**
   * Show a VServer group with its servers.
   *
   * Gives the name of the group and each of its servers with port and weight.
   */
  describeVServerGroupAttribute(
    params: DescribeVServerGroupAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeVServerGroupAttributeResponse> {
    return this.call(describeVServerGroupAttributeAction, params, options);
  }

  /**
   * List the VServer groups of an instance.
   *
   * Gives the id and name of each group, and on request the listeners and forwarding rules that use it.
   * The servers of a group come from DescribeVServerGroupAttribute.
   */
  describeVServerGroups(
    params: DescribeVServerGroupsRequest,
    options?: RequestOptions,
  ): Promise<DescribeVServerGroupsResponse> {
    return this.call(describeVServerGroupsAction, params, options);
  }

  /**
   * Replace servers of a VServer group by others.
   *
   * The servers in OldBackendServers leave the group, those in NewBackendServers join it; the others stay.
   * Weights alone are changed with SetVServerGroupAttribute. Only servers that are running can be added.
   */
  modifyVServerGroupBackendServers(
    params: ModifyVServerGroupBackendServersRequest,
    options?: RequestOptions,
  ): Promise<ModifyVServerGroupBackendServersResponse> {
    return this.call(modifyVServerGroupBackendServersAction, params, options);
  }

  /**
   * Take servers out of a VServer group.
   *
   * The servers get no more traffic through this group; they themselves keep running and can be added again.
   * A server that is not in the group is passed over without an error.
   */
  removeVServerGroupBackendServers(
    params: RemoveVServerGroupBackendServersRequest,
    options?: RequestOptions,
  ): Promise<RemoveVServerGroupBackendServersResponse> {
    return this.call(removeVServerGroupBackendServersAction, params, options);
  }

  /**
   * Rename a VServer group or change the weights of its servers.
   *
   * A parameter that is left out changes nothing. Servers are neither added nor replaced here:
   * AddVServerGroupBackendServers and ModifyVServerGroupBackendServers do that.
   */
  setVServerGroupAttribute(
    params: SetVServerGroupAttributeRequest,
    options?: RequestOptions,
  ): Promise<SetVServerGroupAttributeResponse> {
    return this.call(setVServerGroupAttributeAction, params, options);
  }

  /**
   * Create a pair of servers of which one stands by for the other.
   *
   * The group consists of two servers: the master receives the traffic, the slave takes over when the master fails.
   * TCP and UDP listeners of the instance can send their traffic to the group, by the id in the response.
   * There is no Action that changes a group; to replace a server, create another group.
   */
  createMasterSlaveServerGroup(
    params: CreateMasterSlaveServerGroupRequest,
    options?: RequestOptions,
  ): Promise<CreateMasterSlaveServerGroupResponse> {
    return this.call(createMasterSlaveServerGroupAction, params, options);
  }

  /**
   * Delete a master-slave server group.
   *
   * Removes the group; the servers themselves go on running. A group that is still in use by a listener cannot be
   * deleted: give the listener another group or delete it first.
   */
  deleteMasterSlaveServerGroup(
    params: DeleteMasterSlaveServerGroupRequest,
    options?: RequestOptions,
  ): Promise<DeleteMasterSlaveServerGroupResponse> {
    return this.call(deleteMasterSlaveServerGroupAction, params, options);
  }

  /**
   * Get one master-slave server group with its servers.
   *
   * Returns the group's name and its two servers with their ports, weights and roles.
   */
  describeMasterSlaveServerGroupAttribute(
    params: DescribeMasterSlaveServerGroupAttributeRequest,
    options?: RequestOptions,
  ): Promise<DescribeMasterSlaveServerGroupAttributeResponse> {
    return this.call(describeMasterSlaveServerGroupAttributeAction, params, options);
  }

  /**
   * List the master-slave server groups of an instance.
   *
   * Returns the groups with their names, and on request the listeners that use them. The servers of a group come with
   * DescribeMasterSlaveServerGroupAttribute.
   */
  describeMasterSlaveServerGroups(
    params: DescribeMasterSlaveServerGroupsRequest,
    options?: RequestOptions,
  ): Promise<DescribeMasterSlaveServerGroupsResponse> {
    return this.call(describeMasterSlaveServerGroupsAction, params, options);
  }

  /**
   * Delete a CA certificate.
   *
   * Removes the certificate for good. One that is still in use, such as that of an HTTPS listener, cannot be deleted:
   * take it off the listener first.
   */
  deleteCACertificate(
    params: DeleteCACertificateRequest,
    options?: RequestOptions,
  ): Promise<DeleteCACertificateResponse> {
    return this.call(deleteCACertificateAction, params, options);
  }

  /**
   * Delete a server certificate.
   *
   * Removes the certificate and its private key for good. One that is still in use, such as that of an HTTPS listener,
   * cannot be deleted: give the listener another certificate first.
   */
  deleteServerCertificate(
    params: DeleteServerCertificateRequest,
    options?: RequestOptions,
  ): Promise<DeleteServerCertificateResponse> {
    return this.call(deleteServerCertificateAction, params, options);
  }

  /**
   * List the CA certificates of a region.
   *
   * Returns all CA certificates of the region, or those that the given filters leave.
   * The certificates' text is never returned.
   */
  describeCACertificates(
    params: DescribeCACertificatesRequest = {},
    options?: RequestOptions,
  ): Promise<DescribeCACertificatesResponse> {
    return this.call(describeCACertificatesAction, params, options);
  }

  /**
   * List the server certificates of a region.
   *
   * Returns all server certificates of the region, or those that the given filters leave.
   * The certificates' text and private keys are never returned.
   */
  describeServerCertificates(
    params: DescribeServerCertificatesRequest = {},
    options?: RequestOptions,
  ): Promise<DescribeServerCertificatesResponse> {
    return this.call(describeServerCertificatesAction, params, options);
  }

  /**
   * Rename a CA certificate.
   *
   * Only the name changes; listeners refer to the certificate by its id and are not affected.
   */
  setCACertificateName(
    params: SetCACertificateNameRequest,
    options?: RequestOptions,
  ): Promise<SetCACertificateNameResponse> {
    return this.call(setCACertificateNameAction, params, options);
  }

  /**
   * Rename a server certificate.
   *
   * Only the name changes; listeners refer to the certificate by its id and are not affected.
   */
  setServerCertificateName(
    params: SetServerCertificateNameRequest,
    options?: RequestOptions,
  ): Promise<SetServerCertificateNameResponse> {
    return this.call(setServerCertificateNameAction, params, options);
  }

  /**
   * Upload a CA certificate.
   *
   * One call adds one certificate. An HTTPS listener that has a CA certificate asks its clients for certificates
   * signed by that authority (mutual authentication). The certificate is kept in one region only.
   */
  uploadCACertificate(
    params: UploadCACertificateRequest,
    options?: RequestOptions,
  ): Promise<UploadCACertificateResponse> {
    return this.call(uploadCACertificateAction, params, options);
  }

  /**
   * Upload a server certificate, or take one over from Alibaba Cloud's certificate service.
   *
   * Either gives the certificate and its private key as PEM text, or names a certificate that Alibaba Cloud's certificate
   * service holds. One call adds one certificate: certificate and key are stored together or not at all.
   * HTTPS listeners refer to the certificate by the id in the response. It is kept in one region only.
   */
  uploadServerCertificate(
    params: UploadServerCertificateRequest,
    options?: RequestOptions,
  ): Promise<UploadServerCertificateResponse> {
    return this.call(uploadServerCertificateAction, params, options);
  }

  /**
   * Attach tags to an instance.
   *
   * A tag whose key the instance already has replaces the old value. At most five tags are added in a call,
   * and an instance has at most ten.
   */
  addTags(params: AddTagsRequest, options?: RequestOptions): Promise<AddTagsResponse> {
    return this.call(addTagsAction, params, options);
  }

  /**
   * List tags and how many instances have them.
   *
   * Without conditions all tags of the region are listed. Conditions narrow the list, and all of them must hold:
   * a key alone finds the tags with this key, a key with a value exactly that tag.
   */
  describeTags(params: DescribeTagsRequest = {}, options?: RequestOptions): Promise<DescribeTagsResponse> {
    return this.call(describeTagsAction, params, options);
  }

  /**
   * Take tags off an instance.
   *
   * A tag is taken off when it meets all conditions given: its instance, its key and, where given, its value.
   */
  removeTags(params: RemoveTagsRequest, options?: RequestOptions): Promise<RemoveTagsResponse> {
    return this.call(removeTagsAction, params, options);
  }
}
