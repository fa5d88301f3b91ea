import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { freePort } from "../../port";

/** An email that the server took. */
export interface Taken {
  from: string;
  to: string[];
  /** The header fields by name in lower case, unfolded. */
  headers: Record<string, string>;
  /** The message as it came, with quoted-printable and base64 parts decoded. */
  text: string;
}

/** What the server does instead of taking an email. */
export interface Trouble {
  /** Refuses the recipient with this code (RFC 5321, 4.2). */
  refuse?: number;
  /** Hangs up once the text of an email has come. */
  hangUp?: boolean;
}

/** A mail server on this machine, which the desk is told to use from now on. */
export async function startMailServer() {
  const taken: Taken[] = [];
  const trouble: Trouble = {};
  const port = await freePort();
  Object.assign(process.env, {
    SMTP_URL: `smtp://desk:secret@127.0.0.1:${port}`,
    MAIL_FROM: "Desk <desk@demarche.test>",
  });
  const options: SMTPServerOptions = {
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, answer) =>
      password === "secret"
        ? answer(null, { user: username })
        : answer(new Error("Wrong password")),
    onRcptTo: (_address, _session, answer) =>
      answer(trouble.refuse ? refusal(trouble.refuse) : undefined),
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const { mailFrom } = envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address),
          ...messageOf(Buffer.concat(parts).toString()),
        });
        if (trouble.hangUp) for (const { _socket } of connectionsOf(server)) _socket.destroy();
        else answer();
      });
    },
  };
  let server = await listen(options, port);
  const stop = () => new Promise<void>((done) => void server.close(() => done()));
  const start = async () => {
    server = await listen(options, port);
  };
  return { taken, trouble, stop, start };
}

interface Connection {
  _socket: { destroy: () => void };
}
const connectionsOf = (server: SMTPServer) =>
  (server as unknown as { connections: Set<Connection> }).connections;

const refusal = (responseCode: number) => Object.assign(new Error("Not here"), { responseCode });

async function listen(options: SMTPServerOptions, port: number): Promise<SMTPServer> {
  const server = new SMTPServer(options);
  // A client that hangs up isn't a failure of the server.
  server.on("error", () => {});
  await new Promise<void>((ready) => void server.listen(port, "127.0.0.1", ready));
  return server;
}

function messageOf(raw: string): Pick<Taken, "headers" | "text"> {
  const [head = ""] = raw.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = "", ...value] = line.split(": ");
      return [name.toLowerCase(), decodedWords(value.join(": "))];
    }),
  );
  return { headers, text: decodedParts(raw) };
}

/** RFC 2047 words, as they are in a subject with letters beyond ASCII. */
const decodedWords = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_all, kind: string, words: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(words, "base64").toString()
        : quotedPrintable(words.replace(/_/g, " ")),
    );

const decodedParts = (raw: string): string =>
  raw
    .split(/\r\n--/)
    .map((part) => {
      const [head = "", ...body] = part.split("\r\n\r\n");
      const text = body.join("\r\n\r\n");
      if (/base64/i.test(head)) return `${head}\n\n${Buffer.from(text, "base64")}`;
      return /quoted-printable/i.test(head) ? `${head}\n\n${quotedPrintable(text)}` : part;
    })
    .join("\n--")
    .replace(/\r\n/g, "\n");

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, "")
      .replace(/[^=\x20-\x7e\s]/g, (sign) => sign)
      .replace(/=([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16))),
    "latin1",
  ).toString();
