import type { Metadata } from "next";
import { cookies } from "next/headers";
import { FeedAddress } from "@/components/analysis/briefings/feed/feed-address";
import { Live } from "@/components/desk/live/live";
import { ChangePassword } from "@/components/desk/members/change-password";
import { RenameSelf } from "@/components/desk/members/rename-self";
import { SettingsForm } from "@/components/desk/notifications/settings-form";
import { LetterKeysSwitch } from "@/components/desk/shell/letter-keys-switch";
import { placesFor } from "@/components/desk/shell/places";
import { reachOf } from "@/components/desk/shell/reach";
import { SignOutButton } from "@/components/desk/shell/sign-out-button";
import { THEME_COOKIE, themeOf } from "@/components/desk/shell/theme";
import { ThemeSwitch } from "@/components/desk/shell/theme-switch";
import { Sessions } from "@/components/desk/sign-in/sessions";
import { LETTER_KEYS_COOKIE, OFF } from "@/components/ui/letter-keys";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { loadFeedPath } from "@/lib/analysis/briefings/feed/queries";
import { deskAddress } from "@/lib/core/http/desk-address";
import { isMailOn } from "@/lib/core/mail/is-mail-on";
import { requireViewer } from "@/lib/core/session/session";
import { ROLE_LABELS } from "@/lib/desk/members/schema";
import { loadSettings } from "@/lib/desk/notifications/settings/queries";
import { loadSessions } from "@/lib/desk/sign-in/sessions/queries";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const viewer = await requireViewer("/account");
  const [sessions, settings, feed] = await Promise.all([
    loadSessions(viewer),
    loadSettings(viewer),
    loadFeedPath(viewer),
  ]);
  const more = placesFor(reachOf(viewer)).filter(({ wideOnly }) => wideOnly);
  const jar = await cookies();
  const theme = themeOf(jar.get(THEME_COOKIE)?.value);
  return (
    <div className="max-w-prose space-y-8">
      <Live topic={{ list: "inbox" }} person={viewer.id} seen={viewer.seen} />
      <PageHeader
        title="Account"
        meta={`${viewer.email} · ${ROLE_LABELS[viewer.role]}`}
        actions={<SignOutButton />}
      />
      {/* The bar on a phone has no room for these. */}
      <nav aria-label="More pages" className="md:hidden">
        <ul className="divide-y divide-rule border-y">
          {more.map(({ href, label }) => (
            <li key={href}>
              <a href={href} className="flex min-h-11 items-center text-accent">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="name">
        <SectionHeading id="name">Name</SectionHeading>
        <RenameSelf name={viewer.name} />
      </section>
      <section aria-labelledby="password">
        <SectionHeading id="password">Password</SectionHeading>
        <ChangePassword />
      </section>
      <section aria-labelledby="notifications" className="scroll-mt-4">
        <SectionHeading id="notifications">Notifications</SectionHeading>
        <SettingsForm
          settings={settings}
          role={viewer.role}
          address={viewer.email}
          isMailOn={isMailOn()}
        />
      </section>
      <section aria-labelledby="feed" className="scroll-mt-4">
        <SectionHeading id="feed">Atom feed</SectionHeading>
        <FeedAddress address={feed && deskAddress(feed)} />
      </section>
      <section aria-labelledby="sessions">
        <SectionHeading id="sessions">Sessions</SectionHeading>
        <Sessions sessions={sessions} />
      </section>
      <section aria-labelledby="appearance">
        <SectionHeading id="appearance">Appearance</SectionHeading>
        <ThemeSwitch theme={theme} name="account-theme" />
      </section>
      <section aria-labelledby="keys" className="scroll-mt-4">
        <SectionHeading id="keys">Keyboard shortcuts</SectionHeading>
        <LetterKeysSwitch on={jar.get(LETTER_KEYS_COOKIE)?.value !== OFF} />
      </section>
    </div>
  );
}
