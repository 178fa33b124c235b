// Code generated from spec/nlb/job/GetJobStatus.yaml by slbgen. DO NOT EDIT.

package nlb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// GetJobStatus asks how far a job is.
//
// Actions that only start a job answer with its id. Why a job has failed is not told here.
func (c *Client) GetJobStatus(ctx context.Context, request *GetJobStatusRequest) (*GetJobStatusResponse, error) {
	return rpc.Call[GetJobStatusResponse](ctx, c.rpc, &getJobStatusAction, request)
}

// WaitUntilJobFinished waits for this state:
//
// The job is done. It fails when the job has failed.
//
// It calls GetJobStatus up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilJobFinished(ctx context.Context, request *GetJobStatusRequest, options slbsdk.WaitOptions) (*GetJobStatusResponse, error) {
	return rpc.Wait[GetJobStatusResponse](ctx, c.rpc, &getJobStatusAction, request, &rpc.Waiter{
		Name:        "WaitUntilJobFinished",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"Succeeded"}}}},
		},
		Failure: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"Failed"}}}},
		},
	}, options)
}

var getJobStatusAction = rpc.Action{
	API:  &api,
	Name: "GetJobStatus",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// GetJobStatusRequest has the parameters of GetJobStatus.
type GetJobStatusRequest struct {
	// The job to ask about, as the Action that started it returned it.
	//
	// Required.
	JobId *string `json:"JobId,omitempty"`
	// A token of your own; a request that changes nothing needs none.
	//
	// Value: matches ^[\x00-\x7F]*$.
	//
	// Without one the service takes the request id, which differs each time, so a repetition acts again.
	ClientToken *string `json:"ClientToken,omitempty"`
}

// GetJobStatusResponse is the answer to GetJobStatus.
type GetJobStatusResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// How far the job is.
	Status *GetJobStatusStatus `json:"Status,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *GetJobStatusRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *GetJobStatusRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.JobId == nil && !mistyped.Has("JobId") {
		issues.Error("JobId", "required", "JobId is required.")
	}
	if r.ClientToken != nil && !check.Match(getJobStatusRequestClientTokenPattern, *r.ClientToken) {
		issues.Error("ClientToken", "pattern", "ClientToken must match ^[\\x00-\\x7F]*$")
	}
	return issues
}

var getJobStatusRequestClientTokenPattern = check.NewPattern(`^[\x00-\x7F]*$`)
