import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangePassword } from "@/components/desk/members/change-password";
import { SignOutButton } from "@/components/desk/shell/sign-out-button";
import { Wordmark } from "@/components/desk/shell/wordmark";
import { safeRedirect } from "@/lib/core/http/safe-redirect";
import { signedIn } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Choose a password" };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

/** Where someone with a temporary password chooses their own, before they see anything of the desk. */
export default async function PasswordPage({ searchParams }: Props) {
  const next = safeRedirect((await searchParams).next);
  const person = await signedIn();
  if (!person) redirect(`/signin?next=${encodeURIComponent(next)}`);
  if (!person.passwordTemporary) redirect(next);
  return (
    <main className="mx-auto grid min-h-dvh max-w-96 content-center px-4 pb-24">
      <Wordmark />
      <h1 className="mt-8 mb-4 font-serif text-2xl font-semibold tracking-tight">
        Choose your own password
      </h1>
      <p className="mb-4 text-sm text-secondary">
        You’re signed in as {person.email}. An admin gave you your password, so you aren’t the only
        one who knows it. Choose another before you continue.
      </p>
      <ChangePassword next={next} />
      <div className="mt-4 -ml-2">
        <SignOutButton />
      </div>
    </main>
  );
}
