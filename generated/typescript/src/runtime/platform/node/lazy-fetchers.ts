/** What the credential providers do. The code is loaded when one is first asked, so that it costs no start. */
import type * as assumeRole from "../../credentials/assume-role.js";
import type * as cliProfile from "../../credentials/cli-profile.js";
import type * as ecsRole from "../../credentials/ecs-role.js";
import type * as file from "../../credentials/file.js";
import type * as oidc from "../../credentials/oidc.js";
import type * as uri from "../../credentials/uri.js";

export const fetchAssumedRole: typeof assumeRole.fetchAssumedRole = async (host, options) =>
  (await import("../../credentials/assume-role.js")).fetchAssumedRole(host, options);

export const fetchCliProfile: typeof cliProfile.fetchCliProfile = async (host, options) =>
  (await import("../../credentials/cli-profile.js")).fetchCliProfile(host, options);

export const fetchEcsRole: typeof ecsRole.fetchEcsRole = async (host, options) =>
  (await import("../../credentials/ecs-role.js")).fetchEcsRole(host, options);

export const fetchFromFile: typeof file.fetchFromFile = async (host, options) =>
  (await import("../../credentials/file.js")).fetchFromFile(host, options);

export const fetchOidcRole: typeof oidc.fetchOidcRole = async (host, options) =>
  (await import("../../credentials/oidc.js")).fetchOidcRole(host, options);

export const fetchFromUri: typeof uri.fetchFromUri = async (host, options) =>
  (await import("../../credentials/uri.js")).fetchFromUri(host, options);
