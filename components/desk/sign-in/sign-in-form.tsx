"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { safeRedirect } from "@/lib/core/http/safe-redirect";
import { EXPIRED_PASSWORD } from "@/lib/desk/members/passwords/schema";
import { waitInError, waitMessage } from "@/lib/desk/sign-in/attempts/wait-message";

export function SignInForm({ next }: { next: string }) {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    setFailure(null);
    const answer = await signIn("credentials", {
      email: form.get("email"),
      password: form.get("password"),
      redirect: false,
    }).catch(() => null);
    // A full page load, so that nothing shown before signing in stays in memory.
    if (answer?.ok) return window.location.assign(safeRedirect(next));
    setPending(false);
    setFailure(
      answer
        ? said(answer.error)
        : "Couldn’t sign you in: the desk isn’t responding. Try again in a moment.",
    );
  }

  return (
    <form onSubmit={submit} className="space-y-4">
      {failure && <Notice tone="error" title={failure} />}
      <Field label="Email">
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            name="email"
            type="email"
            autoComplete="username"
            required
          />
        )}
      </Field>
      <Field label="Password">
        {(control) => (
          <TextInput
            {...control}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        )}
      </Field>
      <Button type="submit" variant="primary" pending={pending} pendingLabel="Signing in…">
        Sign in
      </Button>
      <p className="text-sm text-secondary">
        Forgotten your password? An admin can give you a new one.
      </p>
    </form>
  );
}

/** Why signing in failed. Known and unknown accounts get the same answer. */
function said(error: string | null | undefined): string {
  if (error === EXPIRED_PASSWORD) return error;
  const wait = waitInError(error);
  return wait === undefined ? "Wrong email address or password." : waitMessage(wait);
}
