package slbsdk

import (
	"strings"
	"testing"
)

func TestWaiterErrorSaysWhatWasSeen(t *testing.T) {
	failed := &WaiterError{Waiter: "WaitUntilReady", Reason: WaiterTimeout, Attempts: 2, Seen: []SeenField{
		{Path: "Status"},
		{Path: "Jobs[].Status", Value: []any{"Processing", "Failed"}},
	}}
	want := "WaitUntilReady was not reached in time (2 requests); last seen: Status absent, Jobs[].Status [Processing Failed]"
	if failed.Error() != want {
		t.Errorf("%s", failed)
	}
	failed.Seen[1].Value = make([]any, 1000)
	if text := failed.Error(); len(text) > 400 || !strings.HasSuffix(text, "…") {
		t.Errorf("%d bytes", len(text))
	}
}
