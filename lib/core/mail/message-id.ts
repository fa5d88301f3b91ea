import { env } from "@/lib/core/env";

const host = (): string => new URL(env().NEXTAUTH_URL).hostname;

/** A message id of this desk (RFC 5322, 3.6.4), which has no colons. */
export const messageId = (name: string): string => `<${name.replaceAll(":", ".")}@${host()}>`;

/** What the desk calls its emails: the UUID of a notification or digest. Other mail may come from the same host. */
const OWN_NAME = /^<(?:digest\.)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@/;

/** Whether a message id is that of an email from this desk. */
export const isOwnMessageId = (id: string): boolean =>
  OWN_NAME.test(id) && id.endsWith(`@${host()}>`);
