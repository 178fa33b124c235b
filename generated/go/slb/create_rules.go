// Code generated from spec/slb/rule/CreateRules.yaml by slbgen. DO NOT EDIT.

package slb

import (
	"context"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// CreateRules adds forwarding rules to an HTTP or HTTPS listener.
//
// A rule sends the requests for one domain, one URL path or both to a VServer group. Requests that no rule matches go
// to the listener's own backend servers. A new rule follows the listener's scheduling, session persistence and health
// check; SetRule gives it its own.
//
// A domain may be a wildcard such as *.example.com. An exact domain goes before a wildcard, the longest path first.
//
// With DryRun the service only checks the request; when nothing is wrong with it, the response has nothing but the
// RequestId.
//
// Errors that the documentation names, beside those that every Action has:
//
//   - DryRunOperation: The check asked for by DryRun has passed; nothing was changed. Send the request without DryRun
//     to make the change.
//   - OperationFailed.ListenerStatusNotSupport: The listener is in a state that allows no change of its rules for the
//     moment. Call again once the listener has settled.
func (c *Client) CreateRules(ctx context.Context, request *CreateRulesRequest) (*CreateRulesResponse, error) {
	return rpc.Call[CreateRulesResponse](ctx, c.rpc, &createRulesAction, request)
}

var createRulesAction = rpc.Action{
	API:  &api,
	Name: "CreateRules",
	// The answer to a dry run that has found nothing wrong.
	DryRunCode: "DryRunOperation",
	Errors: []rpc.ErrorFact{
		{Code: "DryRunOperation", Retry: slbsdk.RetryNever},
		{Code: "OperationFailed.ListenerStatusNotSupport", Retry: slbsdk.RetryLater},
	},
}

// CreateRulesRequest has the parameters of CreateRules.
//
// Over several parameters the service has these rules:
//
//   - domain-or-url: In each element of RuleList: Give at least one of Domain and Url.
//   - unique-rule-name: No two elements of RuleList may have the same RuleName.
//   - unique-domain-and-url: No two elements of RuleList may have the same Domain and Url.
//   - rule-name-characters: In each element of RuleList: RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits,
//     hyphens, slashes, periods and underscores are documented.
//   - domain-characters: In each element of RuleList: Domain must match ^[A-Za-z0-9*.-]+$. Only letters, digits,
//     hyphens, periods and the wildcard are documented.
//   - url-characters: In each element of RuleList: Url must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / .
//     % ? # & are documented.
type CreateRulesRequest struct {
	// The region of the instance.
	//
	// The client fills in its own region.
	RegionId *string `json:"RegionId,omitempty" fill:"region"`
	// The id of the instance.
	//
	// Required.
	LoadBalancerId *string `json:"LoadBalancerId,omitempty"`
	// The listener's frontend port.
	//
	// Required.
	// Value: from 1 to 65535.
	ListenerPort *int `json:"ListenerPort,omitempty"`
	// The rules to add.
	//
	// Required.
	// Value: from 1 to 10 elements.
	RuleList []CreateRulesRequestRule `json:"RuleList,omitempty" encoding:"json"`
	// Only check the request; nothing is changed.
	//
	// The provider lists it without a text; that it answers an error is what public clients have met.
	DryRun *bool `json:"DryRun,omitempty"`
	// The listener's protocol, to tell it from a listener of another protocol on the same port.
	//
	// Needed when listeners of different protocols share the port.
	ListenerProtocol *CreateRulesListenerProtocol `json:"ListenerProtocol,omitempty"`
}

// CreateRulesRequestRule is the type of RuleList[] in a CreateRulesRequest.
type CreateRulesRequestRule struct {
	// The name of the rule, unique within its listener.
	//
	// Required.
	// Value: from 1 to 80 characters.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
	// The domain of the requests that the rule takes.
	Domain *string `json:"Domain,omitempty"`
	// The path prefix of the requests that the rule takes.
	//
	// Value: from 2 to 80 characters; matches ^/[^ ]+$.
	//
	// Documented characters: letters, digits and - / . % ? # &
	Url *string `json:"Url,omitempty"`
	// The VServer group that receives the requests.
	//
	// Required.
	VServerGroupId *string `json:"VServerGroupId,omitempty"`
}

// CreateRulesResponse is the answer to CreateRules.
type CreateRulesResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The rules that were added.
	Rules []CreateRulesResponseRule `json:"Rules,omitempty" wrapper:"Rule"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// CreateRulesResponseRule is the type of Rules[] in a CreateRulesResponse.
type CreateRulesResponseRule struct {
	// The id of the forwarding rule.
	RuleId *string `json:"RuleId,omitempty"`
	// The name of the rule, unique within its listener.
	//
	// Documented characters: letters, digits, hyphens, slashes, periods and underscores.
	RuleName *string `json:"RuleName,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *CreateRulesRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *CreateRulesRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.LoadBalancerId == nil && !mistyped.Has("LoadBalancerId") {
		issues.Error("LoadBalancerId", "required", "LoadBalancerId is required.")
	}
	if r.ListenerPort == nil && !mistyped.Has("ListenerPort") {
		issues.Error("ListenerPort", "required", "ListenerPort is required.")
	}
	if r.ListenerPort != nil && (*r.ListenerPort < 1 || *r.ListenerPort > 65535) {
		issues.Error("ListenerPort", "range", "ListenerPort must be from 1 to 65535.")
	}
	if r.RuleList == nil && !mistyped.Has("RuleList") {
		issues.Error("RuleList", "required", "RuleList is required.")
	}
	if r.RuleList != nil && (len(r.RuleList) < 1 || len(r.RuleList) > 10) {
		issues.Error("RuleList", "size", "RuleList must have from 1 to 10 elements.")
	}
	for i := range r.RuleList {
		if !mistyped.HasElement("RuleList", i) {
			issues.InElement("RuleList", i, r.RuleList[i].validate(mistyped.Element("RuleList", i)))
		}
	}
	if r.ListenerProtocol != nil && !check.OneOf(*r.ListenerProtocol, "http", "https") {
		issues.Error("ListenerProtocol", "enum", "ListenerProtocol must be \"http\" or \"https\".")
	}
	uniqueRuleName := check.Seen{}
	for i := range r.RuleList {
		r, mistyped := &r.RuleList[i], mistyped.Element("RuleList", i)
		if uniqueRuleName.Repeats(check.Key(r, mistyped, "RuleName")) {
			issues.Error(check.At("RuleList", i), "unique-rule-name", "No two elements of RuleList may have the same RuleName.")
		}
	}
	uniqueDomainAndUrl := check.Seen{}
	for i := range r.RuleList {
		r, mistyped := &r.RuleList[i], mistyped.Element("RuleList", i)
		if uniqueDomainAndUrl.Repeats(check.Key(r, mistyped, "Domain"), check.Key(r, mistyped, "Url")) {
			issues.Error(check.At("RuleList", i), "unique-domain-and-url", "No two elements of RuleList may have the same Domain and Url.")
		}
	}
	return issues
}

func (r *CreateRulesRequestRule) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.RuleName == nil && !mistyped.Has("RuleName") {
		issues.Error("RuleName", "required", "RuleName is required.")
	}
	if r.RuleName != nil && !check.HasLength(*r.RuleName, 1, 80) {
		issues.Error("RuleName", "length", "RuleName must have from 1 to 80 characters.")
	}
	if r.Url != nil && !check.HasLength(*r.Url, 2, 80) {
		issues.Error("Url", "length", "Url must have from 2 to 80 characters.")
	}
	if r.Url != nil && !check.Match(createRulesRequestRuleUrlPattern, *r.Url) {
		issues.Error("Url", "pattern", "Url must match ^/[^ ]+$")
	}
	if r.VServerGroupId == nil && !mistyped.Has("VServerGroupId") {
		issues.Error("VServerGroupId", "required", "VServerGroupId is required.")
	}
	if r.Domain == nil && !mistyped.Has("Domain") && r.Url == nil && !mistyped.Has("Url") {
		issues.Error("Domain", "domain-or-url", "Give at least one of Domain and Url.")
	}
	if r.RuleName != nil && !check.Match(createRulesRequestRuleRuleNameCharactersPattern, *r.RuleName) {
		issues.Warning("RuleName", "rule-name-characters", "RuleName must match ^[A-Za-z0-9/._-]+$. Only letters, digits, hyphens, slashes, periods and underscores are documented.")
	}
	if r.Domain != nil && !check.Match(createRulesRequestRuleDomainCharactersPattern, *r.Domain) {
		issues.Warning("Domain", "domain-characters", "Domain must match ^[A-Za-z0-9*.-]+$. Only letters, digits, hyphens, periods and the wildcard are documented.")
	}
	if r.Url != nil && !check.Match(createRulesRequestRuleUrlCharactersPattern, *r.Url) {
		issues.Warning("Url", "url-characters", "Url must match ^[A-Za-z0-9/.%?#&-]+$. Only letters, digits and - / . % ? # & are documented.")
	}
	return issues
}

var createRulesRequestRuleUrlPattern = check.NewPattern(`^/[^ ]+$`)

var createRulesRequestRuleRuleNameCharactersPattern = check.NewPattern(`^[A-Za-z0-9/._-]+$`)

var createRulesRequestRuleDomainCharactersPattern = check.NewPattern(`^[A-Za-z0-9*.-]+$`)

var createRulesRequestRuleUrlCharactersPattern = check.NewPattern(`^[A-Za-z0-9/.%?#&-]+$`)
