"use client";

import { createContext, use } from "react";
import { cx } from "@/components/ui/cx";
import type { CitedHtml } from "@/lib/text/markdown/render";
import type { Citations } from "./citation";
import { KeyPrefixes } from "./key-prefixes";
import { linkCitations, linkKeys, nameMentions } from "./link-citations";
import { HiddenFrom, PeopleNames } from "./people-names";

/** What the texts on a page cite. */
export const CitationsContext = createContext<Citations>(new Map());

interface ProseProps {
  /** As `renderProse` rendered it. */
  html: CitedHtml;
  className?: string;
}

/** A rendered text: Markdown, or plain text if its formatting exceeds the limits. */
export function Prose({ html, className }: ProseProps) {
  const linked = linkKeys(linkCitations(html, use(CitationsContext)), use(KeyPrefixes));
  const __html = nameMentions(linked, use(PeopleNames), use(HiddenFrom));
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by renderProse, and sent once instead of as elements
    <div className={cx("markdown", className)} dangerouslySetInnerHTML={{ __html }} />
  );
}
