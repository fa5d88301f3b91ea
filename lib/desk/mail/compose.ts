import { editionTitle } from "@/lib/analysis/briefings/editions/describe";
import { deskAddress as here } from "@/lib/core/http/desk-address";
import type { Letter } from "@/lib/core/mail/deliver";
import { messageId } from "@/lib/core/mail/message-id";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { KINDS, type Kind } from "@/lib/desk/notification-kinds";
import { ownLinksOf } from "@/lib/desk/notifications/links";
import type { InboxSubject, NotificationView } from "@/lib/desk/notifications/schema";
import type { Unsubscribed } from "@/lib/desk/notifications/settings/schema";
import { editionBody, handlingPart, marked } from "./edition";
import * as html from "./layout";
import type { Issued, Mailed, Recalled } from "./queries";
import { tokenOf } from "./token";

// All the emails that the desk sends: one about a notification, or a digest of several. None is about a password, which an
// admin hands over (docs/decisions/024-passwords.md).

/** The address of one notification, which leads to what it is about, wherever that is by then. */
const placeOf = ({ id }: NotificationView): string => here(`/inbox/${id}`);

/** A subject is one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const nameOf = ({ key, title }: InboxSubject): string => oneLine(key ? `[${key}] ${title}` : title);

type To = Pick<Viewer, "id" | "name" | "email">;

/**
 * The email about one notification. All emails about an issue or source have its title in their subject and refer to
 * the same message, so that programs show them as one conversation. `issued` is what was issued, if that is what
 * happened: its key judgements are in the email. `recalled` are the editions that no longer hold.
 */
export function letterAbout(
  person: To,
  notification: Mailed,
  issued: Issued | null = null,
  recalled: Recalled[] = [],
): Letter {
  const { actor, inFull, about, kind, news } = notification;
  const said = `${actor} ${inFull}`;
  const stop = ending(person.id, kind, reasonFor(kind));
  const body = issued ? editionBody(issued, said) : plainBody(notification, said, recalled);
  const subject = issued
    ? oneLine(marked(issued.content, editionTitle(issued.content)))
    : oneLine(
        marked(
          handlingOf([notification, ...recalled]),
          [news, nameOf(about)].filter(Boolean).join(": "),
        ),
      );
  return {
    ...addressed(person, kind),
    subject,
    messageId: messageId(notification.id),
    references: messageId(`subject.${about.id}`),
    text: `${body.text}\n\n${stop.text}`,
    html: html.page(subject, body.html + stop.html),
  };
}

/** The handling line of words that name editions: all of theirs. */
const handlingOf = (named: { handling: string | string[] | null }[]) => ({
  handling: [...new Set(named.flatMap(({ handling }) => handling ?? []))].join("; ") || null,
});

/**
 * The handling line of the editions that it names, what happened, the first words of the note or judgement that it is
 * about, what of the reader's own it concerns, and where it is: the editions that no longer hold, or else its place on the desk.
 */
function plainBody(notification: Mailed, said: string, recalled: Recalled[]) {
  const { words } = notification;
  const { handling } = handlingOf([notification, ...recalled]);
  const first = handling ? handlingPart(handling) : null;
  const lines = [
    ...recalled.flatMap(({ number, title, resting }) => [
      linked(`Edition ${number}, “${title}”`, `/briefings/${number}`),
      ...resting.map((sentence) => linked(sentence, null)),
    ]),
    ...ownLinksOf(notification).map(({ words, href }) => linked(words, href)),
  ];
  const place = placeOf(notification);
  const texts = [
    first?.text,
    `${said}.`,
    words && indented(words),
    lines.map(({ text }) => text).join("\n"),
  ];
  return {
    text: [...texts, recalled.length === 0 && place].filter(Boolean).join("\n\n"),
    html:
      (first?.html ?? "") +
      html.paragraph(`${html.escaped(said)}.`) +
      (words ? html.quotation(words) : "") +
      lines.map((line) => html.paragraph(line.html)).join("") +
      (recalled.length === 0 ? html.paragraph(html.link(place, "Open it on the desk")) : ""),
  };
}

/** Some words with the address that they lead to on this desk, if any. */
function linked(words: string, path: string | null) {
  if (path === null) return { text: words, html: html.escaped(words) };
  const address = here(path);
  return { text: `${words}: ${address}`, html: html.link(address, words) };
}

/** A day's mail about several notifications, by issue, source and edition, each edition with its handling line. */
export function digestOf(person: To, mailId: string, notifications: Mailed[]): Letter {
  const subject = `Your digest: ${counted(notifications.length, "notification")}`;
  const stop = ending(person.id, "ALL", "Your daily digest");
  const groups = new Map<string, Mailed[]>();
  for (const one of notifications)
    groups.set(one.about.id, [...(groups.get(one.about.id) ?? []), one]);
  const parts = [...groups.values()].map((items) => {
    const title = nameOf(items[0]!.about);
    const { handling } = handlingOf(items);
    const first = handling ? handlingPart(handling) : null;
    return {
      text: [
        ...(first ? [first.text] : []),
        title,
        ...items.flatMap((one) => [
          `- ${lineOf(one)}`,
          ...[wordsOf(one), placeOf(one)].flatMap((line) => (line ? [`  ${line}`] : [])),
        ]),
      ].join("\n"),
      html:
        (first?.html ?? "") +
        html.heading(html.escaped(title)) +
        items
          .map((one) => {
            const words = wordsOf(one);
            return (
              html.paragraph(html.link(placeOf(one), lineOf(one))) +
              (words ? html.quotation(words) : "")
            );
          })
          .join(""),
    };
  });
  return {
    ...addressed(person, "ALL"),
    subject,
    messageId: messageId(`digest.${mailId}`),
    references: "",
    text: `${parts.map(({ text }) => text).join("\n\n")}\n\n${stop.text}`,
    html: html.page(subject, parts.map((part) => part.html).join("") + stop.html),
  };
}

const lineOf = ({ actor, sentence }: NotificationView): string => `${actor} ${sentence}`;

/** In a digest, the words below a line: on one line, like the others. */
const wordsOf = ({ words }: NotificationView): string | null => words?.replace(/\s+/g, " ") ?? null;

const indented = (text: string): string => text.replace(/^/gm, "> ");

/** Who an email goes to, and how their mail program unsubscribes in one click (RFC 8058). */
const addressed = ({ id, name, email }: To, from: Unsubscribed) => ({
  to: { name, address: email },
  headers: {
    "List-Unsubscribe": `<${here(`/api/unsubscribe?token=${tokenOf({ userId: id, from })}`)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    // Programs that answer mail by themselves should not answer this (RFC 3834).
    "Auto-Submitted": "auto-generated",
  },
});

/** "You get these emails when someone mentions you", to go before a full stop. */
const reasonFor = (kind: Kind): string =>
  `You get these emails when ${KINDS[kind].label.replace(/^./, (first) => first.toLowerCase())}`;

/** Why the person gets an email, and how to stop it. */
function ending(userId: string, from: Kind | "ALL", why: string) {
  const stop = here(`/unsubscribe?token=${tokenOf({ userId, from })}`);
  const settings = here("/account#notifications");
  return {
    text: `--\n${why}.\nStop these emails: ${stop}\nChoose which emails you get: ${settings}\n`,
    html: html.small(
      `${html.escaped(why)}. ${html.link(stop, "Stop these emails")} or ${html.link(settings, "choose which emails you get")}.`,
    ),
  };
}
