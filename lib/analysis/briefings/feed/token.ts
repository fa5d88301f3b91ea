import { claimOfToken, signed } from "@/lib/core/session/signature";

/** The token by which a program reads a person's feed without signing in. It names the row, not the person. */
export const tokenOf = ({ id }: { id: string }): string => signed("feed", id);

/** The id of the feed that a token is for. Returns null if this desk hasn't signed it. */
export const feedIn = (token: string): string | null => claimOfToken("feed", token);
