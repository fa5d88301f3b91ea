import { createServer } from "node:http";
import { beforeAll, expect, it } from "vitest";
import { listen } from "@/scripts/test/servers/web-servers";
import { contentSecurityPolicy, secureResponses, securityHeaders } from "./security-headers";

beforeAll(secureResponses);

/** Asks a server that answers with the nonce that Next would give its scripts. */
async function ask(headers: Record<string, string> = {}) {
  const port = await listen(
    createServer(({ headers }, response) =>
      response.end(
        JSON.stringify({ nonce: headers["x-nonce"], policy: headers["content-security-policy"] }),
      ),
    ),
  );
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers });
  const policy = answer.headers.get("content-security-policy");
  return { policy, seen: (await answer.json()) as { nonce: string; policy: string } };
}

it("lets only scripts with this response's nonce run", async () => {
  const [one, other] = [await ask(), await ask()];
  expect(one.policy).toBe(contentSecurityPolicy(one.seen.nonce));
  expect(one.seen.policy).toBe(one.policy);
  expect(one.seen.nonce).not.toBe(other.seen.nonce);
  expect(one.policy).toMatch(/script-src 'self' 'nonce-[\w-]{22}' 'strict-dynamic';/);
});

it("ignores a nonce from the client", async () => {
  const theirs = "script-src 'nonce-AAAA'";
  const { seen } = await ask({ "x-nonce": "AAAA", "content-security-policy": theirs });
  expect(seen.nonce).not.toBe("AAAA");
  expect(seen.policy).not.toContain("AAAA");
});

it("tells browsers to stay with https only if the desk is reached over https", () => {
  expect(securityHeaders("n", false)).not.toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders("n", true)["Strict-Transport-Security"]).toMatch(/^max-age=31536000/);
});
