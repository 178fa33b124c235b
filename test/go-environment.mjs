// One cache for all that is built with Go here, kept from run to run; without paths in what is compiled, copies of a
// module in other folders find it there as well.
import { fileURLToPath } from "node:url";

export const GO_ENVIRONMENT = {
  GOCACHE: process.env.GOCACHE ?? fileURLToPath(new URL("../node_modules/.cache/go", import.meta.url)),
  GOFLAGS: "-mod=mod -trimpath",
  GO111MODULE: "on",
  GOTOOLCHAIN: "local",
  GOPROXY: "off",
};
