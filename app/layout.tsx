import "./globals.css";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { THEME_COOKIE, themeOf } from "@/components/desk/shell/theme";
import { CjkFonts } from "@/components/ui/cjk-fonts";
import { KeepEarlyInput } from "@/components/ui/keep-early-input";
import { LETTER_KEYS_COOKIE, OFF } from "@/components/ui/letter-keys";
import { NONCE_HEADER } from "@/lib/core/http/security-headers";

export const metadata: Metadata = {
  title: { default: "Demarche", template: "%s · Demarche" },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#15161a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const theme = themeOf(jar.get(THEME_COOKIE)?.value);
  const letterKeys = jar.get(LETTER_KEYS_COOKIE)?.value === OFF ? OFF : undefined;
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html
      lang="en"
      data-theme={theme === "system" ? undefined : theme}
      data-letter-keys={letterKeys}
    >
      <head>
        <KeepEarlyInput nonce={nonce} />
      </head>
      <body>
        {children}
        <CjkFonts />
      </body>
    </html>
  );
}
