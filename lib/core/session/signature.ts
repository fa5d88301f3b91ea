import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/core/env";

/** What a signature is for: one made for another purpose is not valid. */
type Purpose = "unsubscribe" | "feed";

const signatureOf = (purpose: Purpose, claim: string): string =>
  createHmac("sha256", env().AUTH_SECRET).update(`${purpose} ${claim}`).digest("base64url");

/** A claim, which must have no blanks, with this desk's signature after a full stop: a token for an address. */
export const signed = (purpose: Purpose, claim: string): string =>
  `${claim}.${signatureOf(purpose, claim)}`;

/** The claim of a token. Returns null if this desk hasn't signed it for this purpose. */
export function claimOfToken(purpose: Purpose, token: string): string | null {
  const end = token.lastIndexOf(".");
  const claim = token.slice(0, Math.max(0, end));
  const given = Buffer.from(token.slice(end + 1));
  const right = Buffer.from(signatureOf(purpose, claim));
  return given.length === right.length && timingSafeEqual(given, right) ? claim : null;
}
