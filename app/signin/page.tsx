import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Wordmark } from "@/components/desk/shell/wordmark";
import { SignInForm } from "@/components/desk/sign-in/sign-in-form";
import { safeRedirect } from "@/lib/core/http/safe-redirect";
import { signedIn } from "@/lib/core/session/session";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = (await searchParams).next;
  const next = safeRedirect(asked);
  if (await signedIn()) redirect(next);
  return (
    <main className="mx-auto grid min-h-dvh max-w-80 content-center px-4 pb-24">
      <Wordmark />
      <h1 className="mt-8 mb-4 font-serif text-2xl font-semibold tracking-tight">
        Sign in to the desk
      </h1>
      {asked && (
        <p className="mb-4 text-sm text-secondary">
          You’ll then see the page you asked for. Anything you typed there is kept in this browser.
        </p>
      )}
      <SignInForm next={next} />
    </main>
  );
}
