import { parse } from "../read/parse";

export const HEAD = `Received: from relay.example by mail.example; Tue, 5 Mar 2024 01:02:03 +0000
From: "Harbour Courier" <news@courier.example>
To: desk@mail.example
Subject: Quay stays shut
Date: Tue, 5 Mar 2024 00:30:00 +0200
Message-ID: <1@courier.example>`;

/** Lines as mail has them. */
export const mail = (...lines: string[]): Buffer =>
  Buffer.from(lines.join("\n").replaceAll("\n", "\r\n"), "latin1");
export const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/.{76}/g, "$&\n");
export const part = (type: string, body: string, encoding = "7bit"): string =>
  `--edge\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
export const multipart = (kind: string, ...parts: string[]): string =>
  `MIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary="edge"\n\n${parts.join("\n")}\n--edge--\n`;
/** An email that is a web page alone, encoded. */
export const htmlMail = (page: string): Buffer =>
  mail(
    HEAD,
    "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64(Buffer.from(page)),
  );

export const read = async (bytes: Buffer, fileName = "quay.eml") => {
  const reading = await parse(bytes, { fileName });
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
};
