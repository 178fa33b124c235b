import type { AccessKey, Stamp } from "../../wire/sign.js";

/** What the signed requests of all pages were made with. */
export const CIRCUMSTANCES = {
  region: "cn-hangzhou",
  key: { id: "testid", secret: "testsecret" } satisfies AccessKey,
  date: "2026-01-02T03:04:05Z",
  nonce: "3156853299f313e23d1673dc12e1703d",
};

/** The same for signers. */
export const STAMP: Stamp = { date: new Date(CIRCUMSTANCES.date), nonce: CIRCUMSTANCES.nonce };
