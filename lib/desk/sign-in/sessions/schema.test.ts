import { expect, test } from "vitest";
import { describeAgent } from "./schema";

test("a session is named by its browser and system", () => {
  const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
  for (const [userAgent, name] of [
    [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/140.0 Safari/537.36`, "Chrome on Linux"],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`,
      "Edge on Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1",
      "Safari on iPhone",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0",
      "Firefox on macOS",
    ],
    ["curl/8.5.0", "curl/8.5.0"],
    ["", "Unknown browser"],
    ["<script>", "Unknown browser"],
  ] as const)
    expect(describeAgent(userAgent)).toBe(name);
});
