import { env } from "@/lib/core/env";

const host = (): string => new URL(env().NEXTAUTH_URL).hostname;

/** A message id of this desk (RFC 5322, 3.6.4), which has no colons. */
export const messageId = (name: string): string => `<${name.replaceAll(":", ".")}@${host()}>`;

/** A name that the desk gives its emails: the id of a notification, or of a digest. Its host may have other mail. */
const OWN_NAME = /^<(?:digest\.)?[0-9A-HJKMNP-TV-Z]{26}@/;

/** Whether a message id is that of an email from this desk. */
export const isOwnMessageId = (id: string): boolean =>
  OWN_NAME.test(id) && id.endsWith(`@${host()}>`);
