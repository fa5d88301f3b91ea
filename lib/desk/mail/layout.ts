/** A text as HTML that shows it as it is. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const INK = "#1c1b19";
const SECONDARY = "#5f5b52";
const ACCENT = "#1f4e8c";
const SANS = "font-family:Inter,Helvetica,Arial,sans-serif";
const SERIF = "font-family:'Source Serif 4',Georgia,serif";

/** A link as an email shows it. */
export const link = (href: string, words: string): string =>
  `<a href="${escaped(href)}" style="color:${ACCENT}">${escaped(words)}</a>`;

/** A heading of an email. */
export const heading = (html: string): string =>
  `<h2 style="margin:24px 0 8px;border-top:1px solid ${INK};padding-top:8px;font-size:15px">${html}</h2>`;

/** A paragraph of an email. */
export const paragraph = (html: string): string => `<p style="margin:0 0 8px">${html}</p>`;

/** Words that someone wrote, set apart from the email's own. */
export const quotation = (text: string): string =>
  `<blockquote style="margin:0 0 12px;border-left:2px solid #d8d3c7;padding-left:12px;${SERIF};white-space:pre-wrap">${escaped(text)}</blockquote>`;

/** Plain text of several paragraphs, in the typeface for reading. */
export const prose = (text: string): string =>
  `<div style="margin:0 0 8px;${SERIF};white-space:pre-wrap">${escaped(text)}</div>`;

/** Text that matters less than the paragraph before it. */
export const aside = (html: string): string =>
  `<p style="margin:0 0 16px;color:${SECONDARY};font-size:13px">${html}</p>`;

/** The lines at the end of an email, in small type. */
export const small = (html: string): string =>
  `<p style="margin:24px 0 0;color:${SECONDARY};font-size:12px">${html}</p>`;

/** A whole email in HTML. Styles are inline, since few mail programs read any others. */
export const page = (subject: string, body: string): string => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:16px;color:${INK};${SANS};font-size:15px;line-height:1.45">
<div style="max-width:600px">${body}</div>
</body>
</html>`;
