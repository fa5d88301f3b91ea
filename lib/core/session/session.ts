import "server-only";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getToken, type JWT } from "next-auth/jwt";
import { cache } from "react";
import { may, type Verb } from "@/lib/access";
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

/** What a token claims. Returns null if it names no session, like the tokens of earlier releases. */
export const claimOf = ({ sub, session }: JWT): Claim | null =>
  sub && session ? { userId: sub, session } : null;

/** What a session cookie claims, and when it expires (ISO text). */
interface Read {
  claim: Claim;
  expires: string;
}

/**
 * What has been read from the latest cookies: deriving the key and decrypting took longer than anything else that a
 * request does before its page. It says only what the cookie says; whether the session is live is asked each time.
 */
const known = new Map<string, Read>();
const MAX_KNOWN = 1000;

/** What the request's session cookie claims. Doesn't extend the session. */
async function readCookie(): Promise<Read | null> {
  const all = (await cookies()).getAll();
  const parts = all.filter(({ name, value }) => value && /next-auth\.session-token/.test(name));
  const key = parts.map(({ name, value }) => `${name}=${value}`).join(";");
  const before = known.get(key);
  if (before && Date.parse(before.expires) > Date.now()) return before;
  const request = {
    cookies: Object.fromEntries(all.map(({ name, value }) => [name, value])),
    headers: {},
  };
  const token = await getToken({ req: request as never, secret: env().AUTH_SECRET });
  if (!token && parts.length > 0) log.warn("a session cookie could not be read");
  const claim = token && claimOf(token);
  if (!claim) return null;
  const read = { claim, expires: new Date(Number(token.exp) * 1000).toISOString() };
  if (known.size >= MAX_KNOWN) known.delete(known.keys().next().value!);
  known.set(key, read);
  return read;
}

/**
 * The person who made the request, and when their session ends. Returns null if nobody is signed in. Throws if
 * the database doesn't answer: that must not look like a sign-out.
 */
export async function currentSession(): Promise<{ viewer: Viewer; expires: string } | null> {
  const cookie = await readCookie();
  const viewer = cookie && (await viewerOf(cookie.claim));
  return viewer && { viewer, expires: cookie.expires };
}

/**
 * Whoever is signed in, or null, even if they still have a temporary password: only for signing in and choosing a
 * password. Looked up once per request.
 */
export const signedIn = cache(
  async (): Promise<Viewer | null> => (await currentSession())?.viewer ?? null,
);

/** The person who made the request. Null if nobody is signed in, or only with a temporary password. */
export async function currentViewer(): Promise<Viewer | null> {
  const viewer = await signedIn();
  return viewer?.passwordTemporary ? null : viewer;
}

/** The person who requested a page. Sends anyone else to sign in or to choose a password, then back to `here`. */
export async function requireViewer(here: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer) return viewer;
  redirect(`${(await signedIn()) ? "/password" : "/signin"}?next=${encodeURIComponent(here)}`);
}

/** Like `requireViewer`, for a page that only some roles may see: for others it is a 404. */
export async function requireViewerWho(verb: Verb, here: string): Promise<Viewer> {
  const viewer = await requireViewer(here);
  return may(viewer, verb) ? viewer : notFound();
}

/** A page's `generateMetadata`: its title for those who may see it, for others that of a missing page. */
export const titleForWho = (verb: Verb, title: string) => async () => {
  const viewer = await currentViewer();
  if (!viewer) return {};
  return may(viewer, verb) ? { title } : notFound();
};
