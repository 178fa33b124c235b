// Code generated from spec/alb by slbgen. DO NOT EDIT.

package alb

// ListenerProtocol: The protocol that clients speak to the listener.
// The service may have further values.
type ListenerProtocol string

const (
	// HTTP without encryption.
	ListenerProtocolHTTP ListenerProtocol = "HTTP"
	// HTTP over TLS.
	ListenerProtocolHTTPS ListenerProtocol = "HTTPS"
	// HTTP over QUIC.
	ListenerProtocolQUIC ListenerProtocol = "QUIC"
)

// CreateListenerDefaultActionType: The kind of the action.
type CreateListenerDefaultActionType string

const (
	// The requests go to server groups.
	CreateListenerDefaultActionTypeForwardGroup CreateListenerDefaultActionType = "ForwardGroup"
)

// XForwardedForProcessingMode: What is done with the X-Forwarded-For header before the request goes on to the servers.
// The service may have further values.
type XForwardedForProcessingMode string

const (
	// The address of the last hop is added to the header that the request brought.
	XForwardedForProcessingModeAppend XForwardedForProcessingMode = "append"
	// The servers get no such header, whether the request brought one or not.
	XForwardedForProcessingModeRemove XForwardedForProcessingMode = "remove"
)

// ListenerStatus: The state of the listener.
// The service may have further values.
type ListenerStatus string

const (
	// It is being set up.
	ListenerStatusProvisioning ListenerStatus = "Provisioning"
	// It takes traffic.
	ListenerStatusRunning ListenerStatus = "Running"
	// A change of its settings is being carried out.
	ListenerStatusConfiguring ListenerStatus = "Configuring"
	// It takes no traffic.
	ListenerStatusStopped ListenerStatus = "Stopped"
)

// GetListenerAttributeDefaultActionType: The kind of the action.
// The service may have further values.
type GetListenerAttributeDefaultActionType string

const (
	// The requests go to server groups.
	GetListenerAttributeDefaultActionTypeForwardGroup GetListenerAttributeDefaultActionType = "ForwardGroup"
)

// TracingType: The kind of trace. It means something only while TracingEnabled is true.
// The service may have further values.
type TracingType string

const (
	// The only kind that is documented.
	TracingTypeZipkin TracingType = "Zipkin"
)

// GetListenerAttributeCaCertificateStatus: Whether the certificate is in force.
// The service may have further values.
type GetListenerAttributeCaCertificateStatus string

const (
	// It is being put in force.
	GetListenerAttributeCaCertificateStatusAssociating GetListenerAttributeCaCertificateStatus = "Associating"
	// It is in force.
	GetListenerAttributeCaCertificateStatusAssociated GetListenerAttributeCaCertificateStatus = "Associated"
	// It is being taken off.
	GetListenerAttributeCaCertificateStatusDiassociating GetListenerAttributeCaCertificateStatus = "Diassociating"
)

// AclType: What the access control lists are for.
// The service may have further values.
type AclType string

const (
	// Only the addresses of the lists get through; while the lists are empty, all do.
	AclTypeWhite AclType = "White"
	// The addresses of the lists do not get through.
	AclTypeBlack AclType = "Black"
)

// GetListenerAttributeAclConfigAclRelationStatus: Whether the list is in force.
// The service may have further values.
type GetListenerAttributeAclConfigAclRelationStatus string

const (
	// It is being put in force.
	GetListenerAttributeAclConfigAclRelationStatusAssociating GetListenerAttributeAclConfigAclRelationStatus = "Associating"
	// It is in force.
	GetListenerAttributeAclConfigAclRelationStatusAssociated GetListenerAttributeAclConfigAclRelationStatus = "Associated"
	// It is being taken off.
	GetListenerAttributeAclConfigAclRelationStatusDissociating GetListenerAttributeAclConfigAclRelationStatus = "Dissociating"
)

// ListListenersListenerDefaultActionType: The kind of the action.
// The service may have further values.
type ListListenersListenerDefaultActionType string

const (
	// The requests go to server groups.
	ListListenersListenerDefaultActionTypeForwardGroup ListListenersListenerDefaultActionType = "ForwardGroup"
)

// JobResourceType: Only the jobs on resources of this kind.
// The service may have further values.
type JobResourceType string

const (
	// An instance.
	JobResourceTypeLoadbalancer JobResourceType = "loadbalancer"
	// A listener.
	JobResourceTypeListener JobResourceType = "listener"
	// A forwarding rule.
	JobResourceTypeRule JobResourceType = "rule"
	// An access control list.
	JobResourceTypeAcl JobResourceType = "acl"
	// A security policy.
	JobResourceTypeSecuritypolicy JobResourceType = "securitypolicy"
	// A server group.
	JobResourceTypeServergroup JobResourceType = "servergroup"
)

// ListAsynJobsJobStatus: How far the job is.
// The service may have further values.
type ListAsynJobsJobStatus string

const (
	// The job is at work.
	ListAsynJobsJobStatusProcessing ListAsynJobsJobStatus = "Processing"
	// The job is done.
	ListAsynJobsJobStatusSucceeded ListAsynJobsJobStatus = "Succeeded"
	// The job has ended without success; ErrorCode and ErrorMessage say why.
	ListAsynJobsJobStatusFailed ListAsynJobsJobStatus = "Failed"
)

// OperateType: What the job does to the resource.
// The service may have further values.
type OperateType string

const (
	// It creates the resource.
	OperateTypeCreate OperateType = "Create"
	// It changes the resource.
	OperateTypeUpdate OperateType = "Update"
	// It deletes the resource.
	OperateTypeDelete OperateType = "Delete"
)
