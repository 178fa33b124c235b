package main

import (
	"encoding/json"
	"time"

	"slbsdk/internal/wire"
)

// apiVectors are the vectors of one API; schema.json beside them says what they mean.
type apiVectors struct {
	API        string             `json:"api"`
	Version    string             `json:"version"`
	Client     clientFacts        `json:"client"`
	Requests   []requestVector    `json:"requests"`
	Validation []validationVector `json:"validation"`
	Responses  []responseVector   `json:"responses"`
	Pagination []paginationVector `json:"pagination"`
	Waiters    []waiterVector     `json:"waiters"`
}

type clientFacts struct {
	RegionID        string    `json:"regionId"`
	Host            string    `json:"host"`
	AccessKeyID     string    `json:"accessKeyId"`
	AccessKeySecret string    `json:"accessKeySecret"`
	Date            time.Time `json:"date"`
	Nonce           string    `json:"nonce"`
}

type requestVector struct {
	ID            string     `json:"id"`
	Action        string     `json:"action"`
	Params        params     `json:"params"`
	SecurityToken string     `json:"securityToken"`
	Method        string     `json:"method"`
	V3            signedWith `json:"v3"`
	V1            signedWith `json:"v1"`
}

type signedWith struct {
	Target        string `json:"target"`
	Body          string `json:"body"`
	Authorization string `json:"authorization"`
}

type validationVector struct {
	ID     string        `json:"id"`
	Action string        `json:"action"`
	Params params        `json:"params"`
	Issues []issueVector `json:"issues"`
}

type issueVector struct {
	Path     string `json:"path"`
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
}

type responseVector struct {
	ID      string            `json:"id"`
	Action  string            `json:"action"`
	Params  params            `json:"params"`
	Status  int               `json:"status"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
	Result  json.RawMessage   `json:"result"`
	Error   *errorVector      `json:"error"`
}

type errorVector struct {
	Code       string  `json:"code"`
	Status     int     `json:"status"`
	RequestID  *string `json:"requestId"`
	Retry      string  `json:"retry"`
	RetryAfter *int64  `json:"retryAfter"`
	Message    *string `json:"message"`
}

type exchange struct {
	Params params          `json:"params"`
	Status int             `json:"status"`
	Body   json.RawMessage `json:"body"`
}

type paginationVector struct {
	ID        string            `json:"id"`
	Action    string            `json:"action"`
	Params    params            `json:"params"`
	Exchanges []exchange        `json:"exchanges"`
	Items     []json.RawMessage `json:"items"`
	Error     *string           `json:"error"`
}

type waiterVector struct {
	ID        string     `json:"id"`
	Waiter    string     `json:"waiter"`
	Action    string     `json:"action"`
	Params    params     `json:"params"`
	Exchanges []exchange `json:"exchanges"`
	Delays    []float64  `json:"delays"`
	Outcome   string     `json:"outcome"`
}

// params are parameters whose numbers keep their digits.
type params map[string]any

func (p *params) UnmarshalJSON(text []byte) error {
	value, err := wire.ParseJSON(text)
	if err != nil {
		return err
	}
	*p, _ = value.(map[string]any)
	return nil
}

// pairs are names and values.
type pairs []wire.Pair

func (p *pairs) UnmarshalJSON(text []byte) error {
	var found [][2]string
	if err := json.Unmarshal(text, &found); err != nil {
		return err
	}
	for _, pair := range found {
		*p = append(*p, wire.Pair{Name: pair[0], Value: pair[1]})
	}
	return nil
}
