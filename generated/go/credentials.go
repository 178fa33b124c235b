package slbsdk

import (
	"context"
	"fmt"
	"os"
	"time"
)

// Credentials are an AccessKey pair of the provider. They are their own CredentialsProvider, so that Options take them
// as they are. Formatting shows none of them.
type Credentials struct {
	AccessKeyID     string
	AccessKeySecret string `json:"-"`
	// SecurityToken goes with a temporary pair (STS).
	SecurityToken string `json:"-"`
	// Expiration is when a temporary pair ends; zero where that is not known.
	Expiration time.Time
}

// CredentialsProvider supplies credentials. It is asked before every attempt, from several goroutines at once, so one
// that is slow should remember its answer.
type CredentialsProvider interface {
	Retrieve(ctx context.Context) (Credentials, error)
}

// CredentialsFunc is a function that supplies credentials.
type CredentialsFunc func(ctx context.Context) (Credentials, error)

// Retrieve calls the function.
func (f CredentialsFunc) Retrieve(ctx context.Context) (Credentials, error) {
	return f(ctx)
}

// Retrieve returns the credentials themselves.
func (c Credentials) Retrieve(context.Context) (Credentials, error) {
	return c, nil
}

// Format writes a text without any of the fields, whatever the verb.
func (c Credentials) Format(state fmt.State, _ rune) {
	_, _ = state.Write([]byte("slbsdk.Credentials{…}"))
}

// EnvironmentCredentials reads ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, for a temporary pair,
// ALIBABA_CLOUD_SECURITY_TOKEN, each time that it is asked.
func EnvironmentCredentials() CredentialsProvider {
	return CredentialsFunc(func(context.Context) (Credentials, error) {
		found := Credentials{
			AccessKeyID:     os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_ID"),
			AccessKeySecret: os.Getenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET"),
			SecurityToken:   os.Getenv("ALIBABA_CLOUD_SECURITY_TOKEN"),
		}
		if found.AccessKeyID == "" {
			return Credentials{}, missing("ALIBABA_CLOUD_ACCESS_KEY_ID")
		}
		if found.AccessKeySecret == "" {
			return Credentials{}, missing("ALIBABA_CLOUD_ACCESS_KEY_SECRET")
		}
		return found, nil
	})
}

func missing(name string) error {
	return &CredentialsError{Message: "no credentials: set " + name + " in the environment, or pass Credentials to the client"}
}
