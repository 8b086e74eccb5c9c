import "server-only";
import type { ReactElement } from "react";

/** Html and plain text of a letter. The renderer is loaded when the first letter is written: it is 40 MB in memory. */
export async function renderLetter(letter: ReactElement): Promise<{ html: string; text: string }> {
  const { render, toPlainText } = await import("react-email");
  const html = await render(letter);
  const text = toPlainText(html, {
    wordwrap: 76,
    selectors: [
      { selector: "h1", options: { uppercase: false } },
      { selector: "a", options: { linkBrackets: false, hideLinkHrefIfSameAsText: true } },
    ],
  });
  return { html, text };
}
