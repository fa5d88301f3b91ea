import { expect, test } from "vitest";
import { withoutSecrets } from "./secrets";

test("the log never has a token of an address", () => {
  for (const [url, logged] of [
    ["/shared/abc-_1", "/shared/…"],
    ["http://desk.test/shared/abc?x=1", "http://desk.test/shared/…?x=1"],
    [
      "/api/v1/briefings/feed.atom?a=1&token=abc.def&b=2",
      "/api/v1/briefings/feed.atom?a=1&token=…&b=2",
    ],
    ["/api/unsubscribe?token=abc", "/api/unsubscribe?token=…"],
    ["/issues/shared/abc?q=token", "/issues/shared/abc?q=token"],
  ] as const)
    expect(withoutSecrets(url)).toBe(logged);
});
