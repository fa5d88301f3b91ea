import "server-only";
import { notFound, redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cache } from "react";
import { SIGN_IN_FAILED, waitAsError } from "@/lib/attempts/schema";
import { type Viewer, viewerFor } from "@/lib/auth";
import { clientAddress } from "@/lib/client-address";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { signIn } from "@/lib/members/mutations";
import { orThrowOutage } from "@/lib/outage";
import { whyNotStorable } from "@/lib/storable";

declare module "next-auth" {
  interface Session {
    user?: Viewer;
  }
  interface User {
    epoch: number;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    epoch?: number;
  }
}

const TWO_WEEKS = 14 * 24 * 60 * 60;

/** What next-auth needs to know. Credentials need its JWT strategy. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: TWO_WEEKS },
  pages: { signIn: "/signin" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (given, { headers }) => {
        const address = clientAddress(headers?.["x-forwarded-for"], env().TRUSTED_PROXIES);
        const { email = "", password = "" } = given ?? {};
        if (whyNotStorable(email)) return null;
        const { person, wait } = await signIn({ email, password, address }).catch((err) => {
          log.error({ err }, "a sign-in failed");
          throw new Error(SIGN_IN_FAILED);
        });
        if (person) log.info({ userId: person.id }, "signed in");
        else log.warn({ email, address, wait }, "sign-in refused");
        // What is thrown here is what the form is told.
        if (wait !== undefined) throw new Error(waitAsError(wait));
        return person;
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id, epoch: user.epoch } : token),
    // The person's row decides at every request: a disabled person, a changed role or an ended
    // session takes effect at once, whatever the token says.
    session: async ({ session: { expires }, token: { sub, epoch } }) => {
      const viewer = sub && epoch !== undefined ? await viewerFor(sub, epoch) : null;
      return viewer ? { expires, user: viewer } : { expires };
    },
  },
};

/** The person behind the request, or null. One look-up a request, however often it is asked. */
export const currentViewer = cache(
  // next-auth takes an error for nobody: an outage must not look like a sign-out.
  async (): Promise<Viewer | null> =>
    (await orThrowOutage(() => getServerSession(authOptions)))?.user ?? null,
);

/** The person behind a page's request; sends others to sign in, and then back to `here`. */
export async function requireViewer(here: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/signin?next=${encodeURIComponent(here)}`);
  return viewer;
}

/** As requireViewer, for a page that some may not see: to them it does not exist. */
export async function requireViewerWho(
  may: (viewer: Viewer) => boolean,
  here: string,
): Promise<Viewer> {
  const viewer = await requireViewer(here);
  return may(viewer) ? viewer : notFound();
}

/**
 * A page's title for those who may see the page; to others the title of a page that does not exist.
 * Stands as the page's `generateMetadata`.
 */
export const titleForWho = (may: (viewer: Viewer) => boolean, title: string) => async () => {
  const viewer = await currentViewer();
  return viewer && may(viewer) ? { title } : {};
};
