package slb_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"slbsdk"
	"slbsdk/slb"
)

func TestNoSecretInAnyText(t *testing.T) {
	credentials := slbsdk.Credentials{AccessKeyID: "id-of-the-test", AccessKeySecret: secret, SecurityToken: "token-of-the-test"}
	options := slbsdk.Options{RegionID: "cn-hangzhou", Credentials: credentials}
	client, err := slb.New(options)
	if err != nil {
		t.Fatal(err)
	}
	echo := func(w http.ResponseWriter, request *http.Request) {
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprintf(w, `{"Code":"SignatureDoesNotMatch","Message":"key %s, query %s, authorization %s"}`,
			secret, request.URL.RawQuery, request.Header.Get("Authorization"))
	}
	texts := []string{fmt.Sprint(credentials), fmt.Sprintf("%d", credentials)}
	for _, signer := range []slbsdk.Signer{slbsdk.SignerV3, slbsdk.SignerV1} {
		service := newService(t, echo)
		own := service.client(t, func(options *slbsdk.Options) {
			options.Signer = signer
			options.MaxAttempts = 1
			options.Credentials = credentials
			options.Logger = slbsdk.LoggerFunc(func(event slbsdk.LogEvent) { texts = append(texts, fmt.Sprintf("%+v", event)) })
		})
		_, err := own.UploadServerCertificate(context.Background(), &slb.UploadServerCertificateRequest{
			ServerCertificate: slbsdk.Ptr("-----BEGIN CERTIFICATE-----"),
			PrivateKey:        slbsdk.Ptr("private key of the test"),
		})
		if err == nil {
			t.Fatal("no error")
		}
		service.Close()
		_, lost := own.DescribeRegions(context.Background(), nil)
		texts = append(texts, err.Error(), fmt.Sprintf("%+v", err), fmt.Sprintf("%#v", err), fmt.Sprintf("%+v", lost), fmt.Sprintf("%#v", lost))
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%d"} {
		texts = append(texts, fmt.Sprintf(format, options), fmt.Sprintf(format, client), fmt.Sprintf(format, *client))
	}
	for _, text := range texts {
		for _, hidden := range []string{secret, "token-of-the-test", "private key of the test", "private%20key", "secret-of-the-test"} {
			if strings.Contains(text, hidden) {
				t.Errorf("%q shows %q", text, hidden)
			}
		}
	}
}
