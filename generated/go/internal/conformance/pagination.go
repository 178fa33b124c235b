package main

import (
	"errors"
	"fmt"
	"net/url"
	"reflect"

	"slbsdk"
	"slbsdk/internal/wire"
)

func runPagination(service service, vectors apiVectors, results *results) {
	for _, vector := range vectors.Pagination {
		results.add(vectors.API+"/"+vector.ID, checkPages(service, vectors.Client, vector))
	}
}

func checkPages(service service, facts clientFacts, vector paginationVector) error {
	http := &scripted{}
	for _, exchange := range vector.Exchanges {
		http.answers = append(http.answers, answer{status: 200, body: string(exchange.Body)})
	}
	caller, err := newCaller(service, facts, slbsdk.SignerV3, "", http)
	if err != nil {
		return err
	}
	method, request, err := caller.method(vector.Action+"Pages", 0, vector.Params)
	if err != nil {
		return err
	}
	pages := method.Call([]reflect.Value{request})[0]
	items := []any{}
	for pages.MethodByName("Next").Call([]reflect.Value{reflect.ValueOf(caller.ctx)})[0].Bool() {
		found, err := itemsOf(pages.MethodByName("Page").Call(nil)[0])
		if err != nil {
			return err
		}
		items = append(items, found...)
	}
	if err := checkEnd(errorOf(pages.MethodByName("Err").Call(nil)[0]), vector.Error); err != nil {
		return err
	}
	wanted := []any{}
	for _, text := range vector.Items {
		item, err := wire.ParseJSON(text)
		if err != nil {
			return err
		}
		wanted = append(wanted, item)
	}
	if !reflect.DeepEqual(items, wanted) {
		return fmt.Errorf("the items are %v, not %v", items, wanted)
	}
	return checkExchanges(http.requests, vector.Exchanges)
}

// itemsOf are the elements of the only list of a page.
func itemsOf(page reflect.Value) ([]any, error) {
	for i := 0; i < page.Elem().NumField(); i++ {
		list := page.Elem().Field(i)
		if list.Kind() == reflect.Slice {
			parsed, err := wire.ParseJSON([]byte(wire.JSON(list)))
			if err != nil {
				return nil, err
			}
			return parsed.([]any), nil
		}
	}
	return nil, errors.New("the page has no list")
}

func checkEnd(err error, want *string) error {
	var repeated *slbsdk.PaginatorError
	if want == nil && err != nil || want != nil && !errors.As(err, &repeated) {
		return fmt.Errorf("the error is %v", err)
	}
	return nil
}

func checkExchanges(requests []sent, exchanges []exchange) error {
	if len(requests) != len(exchanges) {
		return fmt.Errorf("%d requests, not %d", len(requests), len(exchanges))
	}
	for i, exchange := range exchanges {
		form, err := url.ParseQuery(requests[i].body)
		if err != nil {
			return err
		}
		got := map[string]string{}
		for _, values := range []url.Values{requests[i].request.URL.Query(), form} {
			for name := range values {
				if name != "RegionId" {
					got[name] = values.Get(name)
				}
			}
		}
		want := map[string]string{}
		for name, value := range exchange.Params {
			if name != "RegionId" {
				want[name] = wire.Text(reflect.ValueOf(value))
			}
		}
		if !reflect.DeepEqual(got, want) {
			return fmt.Errorf("request %d has %v, not %v", i+1, got, want)
		}
	}
	return nil
}
