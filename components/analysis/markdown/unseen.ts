import { listed } from "@/lib/core/wording";

/** What is said once a text is saved, with the people mentioned in it who may not see its issue. */
export const withUnseen = (said: string, unseen: readonly string[]): string =>
  unseen.length > 0
    ? `${said} ${listed([...unseen])} can’t see this issue and won’t be notified.`
    : said;
