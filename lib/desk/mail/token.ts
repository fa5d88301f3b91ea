import { claimOfToken, signed } from "@/lib/core/session/signature";
import { type Unsubscribed, unsubscribeInput } from "@/lib/desk/notifications/settings/schema";

/** What an unsubscribe link says: whose emails to stop, and which. */
export interface Claim {
  userId: string;
  from: Unsubscribed;
}

/** A token for a link that stops a person's emails without signing in. It doesn't expire: emails are kept for years. */
export const tokenOf = ({ userId, from }: Claim): string =>
  signed("unsubscribe", `${userId}.${from}`);

/** What a token says. Returns null if this desk hasn't signed it. */
export function claimIn(token: string): Claim | null {
  const [userId = "", from] = claimOfToken("unsubscribe", token)?.split(".") ?? [];
  const parsed = unsubscribeInput.safeParse({ from });
  return parsed.success ? { userId, from: parsed.data.from } : null;
}
