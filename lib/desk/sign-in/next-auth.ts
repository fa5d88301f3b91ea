import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { whyNotStorable } from "@/lib/core/database/storable";
import { env } from "@/lib/core/env";
import { clientAddress } from "@/lib/core/http/client-address";
import { safeRedirect } from "@/lib/core/http/safe-redirect";
import { log } from "@/lib/core/log/log";
import { claimOf } from "@/lib/core/session/session";
import { MAX_MINUTES } from "@/lib/core/session/session-lifetime";
import { EXPIRED_PASSWORD } from "@/lib/desk/members/passwords/schema";
import { keyedHash } from "@/lib/desk/sign-in/attempts/mutations";
import { waitAsError } from "@/lib/desk/sign-in/attempts/wait-message";
import { endClaimed } from "@/lib/desk/sign-in/sessions/mutations";
import { signIn } from "./sign-in";

declare module "next-auth" {
  interface User {
    session: string;
  }
}

const MAX_SECONDS = MAX_MINUTES * 60;

/**
 * What next-auth needs to sign people in and out. It turns every error into its own answer, so errors that
 * the route must answer itself go to `failed`.
 */
export const authOptions = (failed: (error: unknown) => void): NextAuthOptions => ({
  // Credentials need next-auth's JWT strategy; the token only names a session, and its row decides.
  session: { strategy: "jwt", maxAge: MAX_SECONDS },
  jwt: { maxAge: MAX_SECONDS },
  pages: { signIn: "/signin", error: "/signin" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (given, { headers }) => {
        const origin = {
          address: clientAddress(headers?.["x-forwarded-for"], env().TRUSTED_PROXIES),
          userAgent: headers?.["user-agent"] ?? "",
        };
        const { email = "", password = "" } = given ?? {};
        if (whyNotStorable(email)) return null;
        const answer = await signIn({ email, password, ...origin }).catch(failed);
        if (!answer) return null;
        const { person, wait, expired } = answer;
        const { address } = origin;
        if (person) log.info({ userId: person.id, address }, "signed in");
        else {
          // Not as it was typed: it may be a password in the wrong field.
          const account = keyedHash(email.trim().toLowerCase());
          log.warn({ account, address, wait, expired }, "sign-in refused");
        }
        // next-auth passes the message on to the form.
        if (wait !== undefined) throw new Error(waitAsError(wait));
        if (expired) throw new Error(EXPIRED_PASSWORD);
        return person;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, session: user.session } : token),
    redirect: ({ url, baseUrl }) => {
      const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
      return baseUrl + safeRedirect(path);
    },
  },
  events: {
    signOut: async ({ token }) => {
      const claim = token && claimOf(token);
      if (claim) await endClaimed(claim).catch(failed);
    },
  },
  logger: {
    error: (code, { message }) => log.error({ code, message }, "next-auth failed"),
    warn: (code) => log.warn({ code }, "next-auth warning"),
  },
});
