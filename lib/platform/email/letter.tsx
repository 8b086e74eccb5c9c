import "server-only";
import type { ReactNode } from "react";
import { env } from "@/lib/platform/env";
import { letterStyles as s } from "./letter-styles";

export interface LetterProps {
  /** The first words a mail program shows beside the subject. */
  preview: string;
  title: string;
  /** Why this person gets this letter: "You get this because someone signed up to Lumo with this address." */
  reason: string;
  unsubscribeUrl?: string;
  children: ReactNode;
}

/** Paper on a warm desk: the frame of every letter. Tables and inline styles, for mail programs as they are. */
export function Letter({ preview, title, reason, unsubscribeUrl, children }: LetterProps) {
  const site = env().APP_URL;
  return (
    <html lang="en" dir="ltr">
      {/* biome-ignore lint/style/noHeadElement: a letter is a document of its own, not a page of Next */}
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <title>{title}</title>
      </head>
      <body style={s.desk}>
        <div style={s.preview} data-skip-in-text="true">
          {preview}
        </div>
        <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={s.desk}>
          <tbody>
            <tr>
              <td align="center" style={s.margin}>
                <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} style={s.column}>
                  <tbody>
                    <tr>
                      <td style={s.mark} data-skip-in-text="true">
                        <a href={site} style={s.markLink}>
                          Lumo
                        </a>
                      </td>
                    </tr>
                    <tr>
                      <td style={s.paper}>
                        <h1 style={s.title}>{title}</h1>
                        {children}
                      </td>
                    </tr>
                    <tr>
                      <td style={s.footer}>
                        <p style={s.small}>{reason}</p>
                        {unsubscribeUrl && (
                          <p style={s.small}>
                            <a href={unsubscribeUrl} style={s.smallLink}>
                              Stop these mails
                            </a>
                          </p>
                        )}
                        <p style={s.small}>
                          Lumo, a home for people who love films ·{" "}
                          <a href={site} style={s.smallLink}>
                            {new URL(site).host}
                          </a>
                        </p>
                      </td>
                    </tr>
                  </tbody>
                </table>
              </td>
            </tr>
          </tbody>
        </table>
      </body>
    </html>
  );
}
