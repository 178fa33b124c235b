// Code generated from spec/nlb by slbgen. DO NOT EDIT.

package nlb

// ListenerProtocol: The protocol that the listener speaks with the clients.
// The service may have further values.
type ListenerProtocol string

const (
	// Passes TCP connections on.
	ListenerProtocolTCP ListenerProtocol = "TCP"
	// Passes UDP datagrams on.
	ListenerProtocolUDP ListenerProtocol = "UDP"
	// Ends TLS over TCP and passes the decrypted stream on.
	ListenerProtocolTCPSSL ListenerProtocol = "TCPSSL"
)

// SecurityPolicyId: The TLS versions and cipher suites that the listener accepts.
// The service may have further values.
type SecurityPolicyId string

const (
	// A system policy: TLS 1.0, 1.1 and 1.2.
	SecurityPolicyIdTlsCipherPolicy10 SecurityPolicyId = "tls_cipher_policy_1_0"
	// A system policy: TLS 1.1 and 1.2.
	SecurityPolicyIdTlsCipherPolicy11 SecurityPolicyId = "tls_cipher_policy_1_1"
	// A system policy: TLS 1.2.
	SecurityPolicyIdTlsCipherPolicy12 SecurityPolicyId = "tls_cipher_policy_1_2"
	// A system policy: TLS 1.2 with fewer cipher suites.
	SecurityPolicyIdTlsCipherPolicy12Strict SecurityPolicyId = "tls_cipher_policy_1_2_strict"
	// A system policy: TLS 1.2 with fewer cipher suites, and TLS 1.3.
	SecurityPolicyIdTlsCipherPolicy12StrictWith13 SecurityPolicyId = "tls_cipher_policy_1_2_strict_with_1_3"
)

// AlpnPolicy: The protocols that the listener offers in the TLS handshake, and their order.
// The service may have further values.
type AlpnPolicy string

const (
	// Only HTTP 1.1 and then HTTP 1.0.
	AlpnPolicyHTTP1Only AlpnPolicy = "HTTP1Only"
	// Only HTTP/2.
	AlpnPolicyHTTP2Only AlpnPolicy = "HTTP2Only"
	// HTTP 1.1 first, then HTTP 1.0, then HTTP/2.
	AlpnPolicyHTTP2Optional AlpnPolicy = "HTTP2Optional"
	// HTTP/2 first, then HTTP 1.1, then HTTP 1.0.
	AlpnPolicyHTTP2Preferred AlpnPolicy = "HTTP2Preferred"
)

// ListenerStatus: The state of the listener.
// The service may have further values.
type ListenerStatus string

const (
	// It is being created.
	ListenerStatusProvisioning ListenerStatus = "Provisioning"
	// It takes traffic.
	ListenerStatusRunning ListenerStatus = "Running"
	// A change of its settings is being carried out.
	ListenerStatusConfiguring ListenerStatus = "Configuring"
	// It is on the way to being stopped.
	ListenerStatusStopping ListenerStatus = "Stopping"
	// It takes no traffic.
	ListenerStatusStopped ListenerStatus = "Stopped"
	// It is on the way to taking traffic.
	ListenerStatusStarting ListenerStatus = "Starting"
	// It is being deleted.
	ListenerStatusDeleting ListenerStatus = "Deleting"
	// It exists no longer.
	ListenerStatusDeleted ListenerStatus = "Deleted"
)

// SecSensorEnabled: Only the listeners whose monitoring is like this.
type SecSensorEnabled string

const (
	// Only the listeners that are monitored second by second.
	SecSensorEnabledTrue SecSensorEnabled = "true"
	// Only the listeners that are not.
	SecSensorEnabledFalse SecSensorEnabled = "false"
)

// GetJobStatusStatus: How far the job is.
// The service may have further values.
type GetJobStatusStatus string

const (
	// The job is at work.
	GetJobStatusStatusProcessing GetJobStatusStatus = "processing"
	// The job is at work, in the spelling of ListAsynJobs.
	GetJobStatusStatusProcessing2 GetJobStatusStatus = "Processing"
	// The job is done.
	GetJobStatusStatusSucceeded GetJobStatusStatus = "Succeeded"
	// The job has ended without success.
	GetJobStatusStatusFailed GetJobStatusStatus = "Failed"
)
