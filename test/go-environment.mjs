// One cache for all that is built with Go here, kept from run to run. What a module is compiled to is found there again when
// the module lies at the same place. No `-trimpath`, which would find more: the standard library that comes with Go is not
// compiled so, and a clean checkout would compile all of it.
import { fileURLToPath } from "node:url";

export const GO_ENVIRONMENT = {
  GOCACHE: process.env.GOCACHE ?? fileURLToPath(new URL("../node_modules/.cache/go", import.meta.url)),
  GOFLAGS: "-mod=mod",
  GO111MODULE: "on",
  GOTOOLCHAIN: "local",
  GOPROXY: "off",
};
