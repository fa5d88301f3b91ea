import { listed } from "@/lib/core/wording";

/** What is said once a text is saved, with the people mentioned in it who aren't notified. */
export const withUnseen = (said: string, unseen: readonly string[]): string =>
  unseen.length > 0
    ? `${said} ${listed([...unseen])} won’t be notified: they can’t see this issue or have left the desk.`
    : said;
