// Code generated from spec/alb/job/ListAsynJobs.yaml by slbgen. DO NOT EDIT.

package alb

import (
	"context"
	"time"

	"slbsdk"
	"slbsdk/internal/check"
	"slbsdk/internal/rpc"
)

// ListAsynJobs lists jobs and how far they are.
//
// Many Actions only start a job and answer with its id. Ask for it by JobIds; the other parameters are filters as well.
func (c *Client) ListAsynJobs(ctx context.Context, request *ListAsynJobsRequest) (*ListAsynJobsResponse, error) {
	return rpc.Call[ListAsynJobsResponse](ctx, c.rpc, &listAsynJobsAction, request)
}

// ListAsynJobsPages goes through the pages of ListAsynJobs.
func (c *Client) ListAsynJobsPages(request *ListAsynJobsRequest) *slbsdk.Pages[ListAsynJobsResponse] {
	return rpc.PagesByToken[ListAsynJobsResponse](c.rpc, &listAsynJobsAction, request, rpc.ByToken{
		Token:     "NextToken",
		NextToken: "NextToken",
	})
}

// WaitUntilJobFinished waits for this state:
//
// All jobs of `JobIds` are done. It fails when one of them has failed; its ErrorCode and ErrorMessage say why. Only one
// page is looked at, so that `MaxResults` has to be as high as the number of jobs, if these are more than 20; wait for
// more than 100 in portions. A job that the service does not list is not waited for.
//
// It calls ListAsynJobs up to 40 times, 2 s apart at first and up to 20 s later.
func (c *Client) WaitUntilJobFinished(ctx context.Context, request *ListAsynJobsRequest, options slbsdk.WaitOptions) (*ListAsynJobsResponse, error) {
	return rpc.Wait[ListAsynJobsResponse](ctx, c.rpc, &listAsynJobsAction, request, &rpc.Waiter{
		Name:        "WaitUntilJobFinished",
		Delay:       2 * time.Second,
		MaxDelay:    20 * time.Second,
		MaxAttempts: 40,
		Require:     []string{"JobIds"},
		Success: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"Succeeded"}}}, Every: "Jobs", Absent: "NextToken"},
		},
		Failure: []rpc.WaiterState{
			{Fields: []rpc.WaiterField{{Path: "Status", Values: []any{"Failed"}}}, Some: "Jobs"},
		},
	}, options)
}

var listAsynJobsAction = rpc.Action{
	API:  &api,
	Name: "ListAsynJobs",
	// It changes nothing and may be repeated at will.
	IsRead: true,
}

// ListAsynJobsRequest has the parameters of ListAsynJobs.
type ListAsynJobsRequest struct {
	// Only the jobs with these ids.
	JobIds []string `json:"JobIds,omitempty"`
	// Only the jobs that this Action started.
	ApiName *string `json:"ApiName,omitempty"`
	// Only the jobs on resources of this kind.
	ResourceType *JobResourceType `json:"ResourceType,omitempty"`
	// Only the jobs on these resources.
	ResourceIds []string `json:"ResourceIds,omitempty"`
	// Only the jobs that started at this time or later, counted from the beginning of 1970 in UTC.
	//
	// Unit: milliseconds.
	//
	// The provider's example is a date, 2021-06-03T17:22Z, although the type is a number.
	BeginTime *int64 `json:"BeginTime,omitempty"`
	// Only the jobs that ended by this time, counted from the beginning of 1970 in UTC.
	//
	// Unit: milliseconds.
	//
	// The provider's example is a date, 2021-06-04T17:22Z, although the type is a number.
	EndTime *int64 `json:"EndTime,omitempty"`
	// The token of the page to return, as the page before it has it. Without one it is the first page.
	NextToken *string `json:"NextToken,omitempty"`
	// How many jobs a page has at most.
	//
	// Value: from 1 to 100.
	// Default: 20.
	MaxResults *int `json:"MaxResults,omitempty"`
}

// ListAsynJobsResponse is the answer to ListAsynJobs.
type ListAsynJobsResponse struct {
	// Identifies this request; quote it to support.
	RequestId *string `json:"RequestId,omitempty"`
	// The jobs on this page.
	Jobs []ListAsynJobsResponseJob `json:"Jobs,omitempty"`
	// The token of the next page; none on the last one.
	NextToken *string `json:"NextToken,omitempty"`
	// How many jobs a page has at most.
	MaxResults *int64 `json:"MaxResults,omitempty"`
	// How many jobs there are.
	TotalCount *int64 `json:"TotalCount,omitempty"`
	// What else the service answered, by its path: fields that this package does not know.
	Extra map[string]any `json:"-"`
}

// ListAsynJobsResponseJob is the type of Jobs[] in a ListAsynJobsResponse.
type ListAsynJobsResponseJob struct {
	// The id of the job.
	Id *string `json:"Id,omitempty"`
	// How far the job is.
	Status *ListAsynJobsJobStatus `json:"Status,omitempty"`
	// Why the job has failed; only when it has.
	ErrorCode *string `json:"ErrorCode,omitempty"`
	// Why the job has failed in words; only when it has.
	ErrorMessage *string `json:"ErrorMessage,omitempty"`
	// The Action that started the job.
	ApiName *string `json:"ApiName,omitempty"`
	// What the job does to the resource.
	OperateType *OperateType `json:"OperateType,omitempty"`
	// The kind of the resource that the job is about.
	ResourceType *JobResourceType `json:"ResourceType,omitempty"`
	// What the job works on.
	ResourceId *string `json:"ResourceId,omitempty"`
	// When the job started, counted from the beginning of 1970 in UTC.
	// Unit: milliseconds.
	CreateTime *int64 `json:"CreateTime,omitempty"`
	// When the job ended, counted from the beginning of 1970 in UTC.
	// Unit: milliseconds.
	ModifyTime *int64 `json:"ModifyTime,omitempty"`
}

// Validate looks for faults, without sending the request, and returns all of them, warnings too.
func (r *ListAsynJobsRequest) Validate() []slbsdk.Issue {
	return r.validate(nil)
}

func (r *ListAsynJobsRequest) validate(mistyped *check.Mistyped) []slbsdk.Issue {
	var issues check.Issues
	if r.MaxResults != nil && (*r.MaxResults < 1 || *r.MaxResults > 100) {
		issues.Error("MaxResults", "range", "MaxResults must be from 1 to 100.")
	}
	return issues
}
