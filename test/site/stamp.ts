import { vi } from "vitest";

/** Lets the SDK sign with the date and the nonce of a signed request, until it is disposed of. */
export function freezeStamp(signed: string): Disposable {
  const [, date = ""] = /(?:Timestamp=|x-acs-date: )([\dT:%AZ-]+)/.exec(signed) ?? [];
  const [, nonce = ""] = /nonce(?:=|: )([\w-]+)/i.exec(signed) ?? [];
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(decodeURIComponent(date)) });
  const random = vi.spyOn(crypto, "randomUUID").mockReturnValue(nonce as ReturnType<typeof crypto.randomUUID>);
  return {
    [Symbol.dispose]() {
      vi.useRealTimers();
      random.mockRestore();
    },
  };
}
