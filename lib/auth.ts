import { redirect } from "next/navigation";
import { getServerSession, type NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { cache } from "react";
import { findByCredentials, findPerson } from "@/lib/members/queries";
import type { Role } from "@/lib/members/schema";

declare const minted: unique symbol;

/** A signed-in person, as every query and mutation takes first. Only this file makes one. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly [minted]: true;
}

declare module "next-auth" {
  interface Session {
    user?: { id: string; name: string; email: string; role: Role };
  }
}

const TWO_WEEKS = 14 * 24 * 60 * 60;

export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: TWO_WEEKS },
  pages: { signIn: "/signin" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: (given) => findByCredentials(given?.email ?? "", given?.password ?? ""),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { sub: user.id, epoch: (user as { epoch?: number }).epoch } : token,
    // The person's row decides at every request: a disabled person, a changed role or an ended
    // session takes effect at once, whatever the token says.
    session: async ({ session, token }) => {
      const person = await findPerson(token.sub ?? "");
      if (!person || person.epoch !== token.epoch) return { expires: session.expires };
      const { id, name, email, role } = person;
      return { expires: session.expires, user: { id, name, email, role } };
    },
  },
};

/** The person behind the request, or null. One look-up a request, however often it is asked. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const session = await getServerSession(authOptions);
  return session?.user ? (session.user as Viewer) : null;
});

/** The person behind a page's request; sends others to sign in. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? redirect("/signin");
}

/** A viewer for a person who stands at the machine itself: command line, seed, tests. */
export async function viewerFor(userId: string): Promise<Viewer | null> {
  const person = await findPerson(userId);
  return person ? (person as unknown as Viewer) : null;
}
