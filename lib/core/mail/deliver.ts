import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { env } from "@/lib/core/env";

/** An email as it is handed to the mail server. */
export interface Letter {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** RFC 5322 message ids, with angle brackets. */
  messageId: string;
  references: string;
  headers: Record<string, string>;
}

/**
 * What became of an email. `retry`: the server doesn't answer or refused it for now. `refused`: it never will take it.
 * `unknown`: the connection was lost after the text had begun to go out, so that the server may have taken it.
 */
export type Outcome =
  | { state: "accepted" }
  | { state: "retry" | "refused" | "unknown"; error: Error };

/** Together shorter than a job may take. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 45_000 };

/**
 * Hands an email to the mail server (SMTP_URL, RFC 5321). Not through nodemailer's own transport, which doesn't say
 * whether a connection was lost before or after the email was sent. Never throws.
 */
export async function deliver(letter: Letter): Promise<Outcome> {
  let hasBegun = false;
  try {
    const message = new MailComposer({ ...letter, from: env().MAIL_FROM }).compile();
    const bytes = await message.build();
    // Read only once the server has asked for the text.
    const body = new Readable({
      read() {
        hasBegun = true;
        this.push(bytes);
        this.push(null);
      },
    });
    const envelope = { ...message.getEnvelope(), size: bytes.length };
    await hand(envelope as SMTPConnection.Envelope, body);
    return { state: "accepted" };
  } catch (caught) {
    const error = caught as SMTPConnection.SMTPError;
    const { responseCode, code } = error;
    if (responseCode)
      return { state: responseCode >= 500 && code !== "EAUTH" ? "refused" : "retry", error };
    return { state: hasBegun ? "unknown" : "retry", error };
  }
}

function hand(envelope: SMTPConnection.Envelope, body: Readable): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(env().SMTP_URL ?? "");
  const connection = new SMTPConnection({ ...options, ...TIMEOUTS });
  return new Promise<void>((resolve, reject) => {
    const end = (error?: Error | null) => {
      if (error) reject(error);
      else resolve();
      // Only now: it says that the connection has ended.
      connection.close();
    };
    const send = () => connection.send(envelope, body, end);
    connection.on("error", end);
    connection.on("end", () => end(new Error("The mail server closed the connection.")));
    connection.connect((error) => {
      if (error) return end(error);
      if (auth)
        return connection.login(auth as SMTPConnection.Credentials, (refusal) =>
          refusal ? end(refusal) : send(),
        );
      send();
    });
  });
}
