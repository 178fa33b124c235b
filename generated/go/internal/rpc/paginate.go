package rpc

import (
	"context"
	"fmt"
	"reflect"
	"strconv"

	"slbsdk"
	"slbsdk/internal/wire"
)

// ByToken names what a list has that is paged by the token that each page brings.
type ByToken struct {
	// Token is the parameter with the token of the page.
	Token string
	// NextToken is the field of the response with the token of the next page.
	NextToken string
}

// ByNumber names what a list has that is paged by numbers that count from 1.
type ByNumber struct {
	// Items is the field of the response with the list.
	Items string
	// Page is the parameter with the number of the page, an integer or a text.
	Page string
	// Size is the parameter with the number of items on a page, which the response may repeat; "" for none.
	Size string
	// Total is the field of the response with the number of items on all pages; "" for none.
	Total string
}

// PagesByToken goes through a list from the page that the request names.
func PagesByToken[Response any](client *Client, action *Action, request Request, facts ByToken) *slbsdk.Pages[Response] {
	request = clone(request)
	seen := map[string]bool{textOf(request, facts.Token): true}
	next := ""
	isLast := false
	return slbsdk.NewPages(func(ctx context.Context) (*Response, error) {
		if isLast {
			return nil, nil
		}
		if next != "" {
			if seen[next] {
				message := "the same " + facts.NextToken + " came a second time"
				return nil, &slbsdk.PaginatorError{Action: action.Name, Message: message}
			}
			seen[next] = true
			setText(request, facts.Token, next)
		}
		page, err := Call[Response](ctx, client, action, request)
		if err != nil {
			return nil, err
		}
		next = textOf(page, facts.NextToken)
		// An empty page is not the last one: what the service filters out leaves gaps.
		isLast = next == ""
		return page, nil
	})
}

// PagesByNumber goes through a list from the page that the request names. The list ends with a page that is empty, or not
// full while the total, if there is one, says that nothing is left. A total alone ends nothing: one that is too low would
// silently cut the list.
func PagesByNumber[Response any](client *Client, action *Action, request Request, facts ByNumber) *slbsdk.Pages[Response] {
	request = clone(request)
	number, ok := numberOf(request, facts.Page)
	if !ok {
		number = 1
	}
	earlier := number - 1
	count := int64(0)
	var before any
	isLast := false
	return slbsdk.NewPages(func(ctx context.Context) (*Response, error) {
		if isLast {
			return nil, nil
		}
		setText(request, facts.Page, strconv.FormatInt(number, 10))
		page, err := Call[Response](ctx, client, action, request)
		if err != nil {
			return nil, err
		}
		items := reflect.Indirect(wire.FieldByName(reflect.ValueOf(page).Elem(), facts.Items))
		length := int64(items.Len())
		isFirst := before == nil
		isRepeated := !isFirst && reflect.DeepEqual(before, items.Interface())
		before = items.Interface()
		size, ok := numberOf(page, facts.Size)
		if !ok {
			size, ok = numberOf(request, facts.Size)
		}
		isFull := !ok || length >= size
		if !isRepeated {
			count += length + earlier*fullLength(size, length)
		}
		earlier = 0
		total, ok := numberOf(page, facts.Total)
		isMore := ok && count < total
		// Some services answer with the last page again when there are no more.
		if isRepeated && isMore {
			message := fmt.Sprintf("page %d is the one before it once more", number)
			return nil, &slbsdk.PaginatorError{Action: action.Name, Message: message}
		}
		isLast = length == 0 || isRepeated || !isFull && !isMore
		number++
		if isFirst || length > 0 && !isRepeated {
			return page, nil
		}
		return nil, nil
	})
}

// fullLength is how many items a page is taken to have that was not asked for: its size, or if none is told as many as
// the page that came.
func fullLength(size, came int64) int64 {
	if size > 0 {
		return size
	}
	return came
}

// clone copies a request, so that the caller's own stays as it is; nil becomes one without parameters.
func clone(request Request) Request {
	given := reflect.ValueOf(request)
	copied := reflect.New(given.Type().Elem())
	if !given.IsNil() {
		copied.Elem().Set(given.Elem())
	}
	return copied.Interface().(Request)
}

// member is a member of a request or a response by its name on the wire; ok is false when it was not given.
func member(holder any, name string) (value reflect.Value, ok bool) {
	value = wire.FieldByName(reflect.ValueOf(holder).Elem(), name)
	if !value.IsValid() || value.Kind() != reflect.Pointer || value.IsNil() {
		return value, false
	}
	return value.Elem(), true
}

func textOf(holder any, name string) string {
	if value, ok := member(holder, name); ok {
		return wire.Text(value)
	}
	return ""
}

func numberOf(holder any, name string) (int64, bool) {
	number, err := strconv.ParseInt(textOf(holder, name), 10, 64)
	return number, err == nil
}

// setText sets a parameter, a text or an integer.
func setText(request Request, name, text string) {
	target := wire.FieldByName(reflect.ValueOf(request).Elem(), name)
	value := reflect.New(target.Type().Elem())
	if number, err := strconv.ParseInt(text, 10, 64); err == nil && value.Elem().CanInt() {
		value.Elem().SetInt(number)
	} else {
		value.Elem().SetString(text)
	}
	target.Set(value)
}
