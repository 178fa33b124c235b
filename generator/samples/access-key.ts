/** Where all SDKs look for the AccessKey first. */
export const ACCESS_KEY =
  "AccessKey: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment.";
