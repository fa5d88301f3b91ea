import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/core/env";
import { type Unsubscribed, unsubscribeInput } from "@/lib/desk/notifications/settings/schema";

/** What a link to unsubscribe says: whose mails, and which of them. */
export interface Claim {
  userId: string;
  from: Unsubscribed;
}

const signatureOf = (claim: string): string =>
  createHmac("sha256", env().AUTH_SECRET).update(`unsubscribe ${claim}`).digest("base64url");

/** A token for a link by which a person stops mails without signing in. It doesn't expire: mails are kept for years. */
export function tokenOf({ userId, from }: Claim): string {
  const claim = `${userId}.${from}`;
  return `${claim}.${signatureOf(claim)}`;
}

/** What a token says. Returns null if this desk hasn't signed it. */
export function claimIn(token: string): Claim | null {
  const [userId = "", from, signature = ""] = token.split(".");
  const [given, right] = [signature, signatureOf(`${userId}.${from}`)].map((text) =>
    Buffer.from(text),
  );
  if (!given || !right || given.length !== right.length || !timingSafeEqual(given, right))
    return null;
  const parsed = unsubscribeInput.safeParse({ from });
  return parsed.success ? { userId, from: parsed.data.from } : null;
}
