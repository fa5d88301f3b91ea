import type { Metadata } from "next";
import { Wordmark } from "@/components/desk/shell/wordmark";
import { Button } from "@/components/ui/button";
import { claimIn, tokenOf } from "@/lib/desk/mail/token";
import { KINDS } from "@/lib/desk/notification-kinds";

export const metadata: Metadata = { title: "Stop emails", referrer: "no-referrer" };

interface Props {
  searchParams: Promise<{ token?: string | string[]; done?: string | string[] }>;
}

/** Asks whether to stop emails. Opening it changes nothing, since programs open the links in emails to check them. */
export default async function UnsubscribePage({ searchParams }: Props) {
  const { token, done } = await searchParams;
  const claim = claimIn([token ?? ""].flat()[0] ?? "");
  return (
    <main className="mx-auto grid min-h-dvh max-w-96 content-center gap-4 px-4 pb-24">
      <Wordmark />
      <h1 className="mt-4 font-serif text-2xl font-semibold tracking-tight">
        {done && claim ? "You won’t get these emails any more" : "Stop emails from the desk"}
      </h1>
      {!claim && (
        <p>
          This link is incomplete, or from another desk. Open it from the email again, or sign in
          and choose on your account page which emails you get.
        </p>
      )}
      {claim && done && <p>These notifications will still appear in your inbox.</p>}
      {claim && !done && (
        <>
          {claim.from !== "ALL" && (
            <Stop
              token={tokenOf(claim)}
            >{`Stop emails of this kind: “${KINDS[claim.from].label}”`}</Stop>
          )}
          <Stop token={tokenOf({ ...claim, from: "ALL" })}>Stop all emails</Stop>
        </>
      )}
      <p className="text-sm text-secondary">
        <a href="/account#notifications" className="link">
          Choose which emails you get
        </a>
      </p>
    </main>
  );
}

/** A form that works without JavaScript, signed out and in any browser. */
function Stop({ token, children }: { token: string; children: string }) {
  return (
    <form method="post" action={`/api/unsubscribe?token=${token}`}>
      <input type="hidden" name="from" value="page" />
      <Button type="submit" className="h-auto! w-full py-2 text-left">
        {children}
      </Button>
    </form>
  );
}
