import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { renderEdition } from "@/components/analysis/briefings/editions/render-edition";
import { SharedNotices } from "@/components/analysis/briefings/shares/shared-notices";
import { SharedPaper } from "@/components/analysis/briefings/shares/shared-paper";
import { formatDateTime } from "@/components/ui/format-date";
import { PrintButton } from "@/components/ui/print-button";
import { PrintedLinks } from "@/components/ui/printed-links";
import { openShared } from "@/lib/analysis/briefings/shares/open";
import { env } from "@/lib/core/env";
import { clientAddress } from "@/lib/core/http/client-address";

interface Props {
  params: Promise<{ token: string }>;
}

/** Once a request, for the page and its title: each opening is logged. */
const open = cache(async (token: string) => {
  const forwarded = (await headers()).get("x-forwarded-for") ?? undefined;
  const shared = await openShared(token, clientAddress(forwarded, env().TRUSTED_PROXIES));
  return shared ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, title } = (await open((await params).token)).content;
  return {
    title: `Edition ${number}: ${title}`,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

/** One edition, for whoever has a link to it: the paper and nothing of the desk. next.config.js keeps it private. */
export default async function SharedPage({ params }: Props) {
  const { content, hash, expiresAt, since } = await open((await params).token);
  return (
    <main className="mx-auto max-w-192 px-4 py-6">
      <div className="mb-4 flex max-w-184 flex-wrap items-center justify-between gap-2 print:hidden">
        <p className="text-sm text-secondary">
          Shared with you to read until {formatDateTime(new Date(expiresAt))}
        </p>
        <PrintButton />
      </div>
      <SharedNotices since={since} />
      <SharedPaper
        view={renderEdition(content)}
        hash={hash}
        withdrawn={since.withdrawn}
        reworded={since.reworded}
        reopened={since.reopened}
      />
      <PrintedLinks />
    </main>
  );
}
