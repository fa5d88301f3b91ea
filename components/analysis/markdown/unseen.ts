import { listed } from "@/lib/core/wording";

/** What is said once a text is saved, with the people mentioned in it who aren't notified. */
export const withUnseen = (said: string, unseen: readonly string[]): string =>
  unseen.length > 0
    ? `${said} ${listed([...unseen])} won’t be notified: no access, or no longer on the desk.`
    : said;
