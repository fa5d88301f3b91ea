import { may, type Verb } from "@/lib/access";
import "server-only";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getToken, type JWT } from "next-auth/jwt";
import { cache } from "react";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log/log";
import { type Claim, type Viewer, viewerOf } from "./viewer";

// Who a request comes from: from its cookie to its viewer. How people sign in, and how their sessions
// begin and end, is lib/desk/sign-in.

declare module "next-auth/jwt" {
  interface JWT {
    session?: string;
  }
}

/** What a token claims; null if it names no session, like those of earlier releases. */
export const claimOf = ({ sub, session }: JWT): Claim | null =>
  sub && session ? { userId: sub, session } : null;

/**
 * What the request's session cookie claims, and until when it is valid (ISO text). Read
 * only: using a session does not extend it.
 */
async function readCookie(): Promise<{ claim: Claim; expires: string } | null> {
  const all = (await cookies()).getAll();
  const request = {
    cookies: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    headers: {},
  };
  const token = await getToken({ req: request as never, secret: env().AUTH_SECRET });
  if (!token && all.some(({ name, value }) => value && /next-auth\.session-token/.test(name)))
    log.warn("a session cookie could not be read");
  const claim = token && claimOf(token);
  return claim && { claim, expires: new Date(Number(token.exp) * 1000).toISOString() };
}

/**
 * The person who made the request, with the end of their session; null if nobody is signed in. Throws if
 * the database does not answer, which must not look like a sign-out.
 */
export async function currentSession(): Promise<{ viewer: Viewer; expires: string } | null> {
  const cookie = await readCookie();
  const viewer = cookie && (await viewerOf(cookie.claim));
  return viewer && { viewer, expires: cookie.expires };
}

/** The person behind the request, or null. One look-up a request, however often it is asked. */
export const currentViewer = cache(
  async (): Promise<Viewer | null> => (await currentSession())?.viewer ?? null,
);

/** The person behind a page's request; sends others to sign in, and then back to `here`. */
export async function requireViewer(here: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/signin?next=${encodeURIComponent(here)}`);
  return viewer;
}

/** Like requireViewer, for a page that only some roles may see: for others it does not exist. */
export async function requireViewerWho(verb: Verb, here: string): Promise<Viewer> {
  const viewer = await requireViewer(here);
  return may(viewer, verb) ? viewer : notFound();
}

/**
 * A page's title for those who may see the page; to others the title of a page that does not exist.
 * Stands as the page's `generateMetadata`.
 */
export const titleForWho = (verb: Verb, title: string) => async () => {
  const viewer = await currentViewer();
  return viewer && may(viewer, verb) ? { title } : {};
};
