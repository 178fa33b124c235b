package slb_test

import (
	"context"
	"errors"
	"testing"

	"slbsdk"
	"slbsdk/slb"
)

func TestMistypedOptions(t *testing.T) {
	for name, change := range map[string]func(*slbsdk.Options){
		"signer":     func(options *slbsdk.Options) { options.Signer = "v2" },
		"network":    func(options *slbsdk.Options) { options.Network = "private" },
		"validation": func(options *slbsdk.Options) { options.Validation = "errors" },
		"endpoint":   func(options *slbsdk.Options) { options.Endpoint = "ftp://127.0.0.1" },
		"attempts":   func(options *slbsdk.Options) { options.MaxAttempts = -1 },
	} {
		var options slbsdk.Options
		change(&options)
		_, err := slb.New(options)
		var found *slbsdk.ConfigurationError
		if !errors.As(err, &found) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func TestRegions(t *testing.T) {
	for region, want := range map[string]string{
		"cn-hangzou":     `Slb has no region cn-hangzou (did you mean cn-hangzhou?); if it is new, set its host as Endpoint`,
		"cn-hangzhou-b":  `"cn-hangzhou-b" is not a region id; one looks like "cn-hangzhou"`,
		"evil.example/#": `"evil.example/#" is not a region id; one looks like "cn-hangzhou"`,
	} {
		client, err := slb.New(slbsdk.Options{RegionID: region, Credentials: slbsdk.Credentials{AccessKeyID: "a", AccessKeySecret: "b"}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = client.DescribeRegions(context.Background(), nil)
		if err == nil || err.Error() != want {
			t.Errorf("%s: error %v", region, err)
		}
	}
}
