import { FILE_ENDINGS } from "../readable-kinds.mjs";

const ARTICLES =
  /^(?:application\/(?:pdf|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.\w+)|text\/(?:plain|html)|message\/rfc822)$/;

/** @typedef {import("postal-mime").Attachment} Attachment */

/** The type of an email that is attached to another. */
export const MAIL_TYPE = "message/rfc822";

/**
 * How many attachments may be articles, by their type or name. What belongs to an email's design doesn't count.
 * @param {Attachment[]} attachments
 */
export const countArticles = (attachments) =>
  attachments.filter(({ filename, mimeType, related }) => {
    const name = filename?.toLowerCase() ?? "";
    return !related && (ARTICLES.test(mimeType) || FILE_ENDINGS.some((end) => name.endsWith(end)));
  }).length;

/** @param {Attachment[]} attachments */
export const isEncrypted = (attachments) =>
  attachments.some(
    ({ mimeType, filename }) =>
      mimeType === "application/pgp-encrypted" ||
      (/^application\/(?:x-)?pkcs7-mime$/.test(mimeType) && /\.p7m$/i.test(filename ?? ".p7m")),
  );
