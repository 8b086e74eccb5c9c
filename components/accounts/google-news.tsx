import { Notice } from "./notice";

const NEWS: Record<string, { bad: boolean; words: string }> = {
  linked: { bad: false, words: "Your Google account is linked. It signs you in from now on." },
  taken: { bad: true, words: "This Google account belongs to another member." },
  unverified: {
    bad: true,
    words: "Google has not verified that account's address, so Lumo cannot rely on it.",
  },
  known: {
    bad: true,
    words:
      "Your address has an account here already. Sign in the way you know, then link Google in Settings, Security.",
  },
  suspended: { bad: true, words: "This account is suspended. The letter we sent says why." },
  failed: { bad: true, words: "Google did not confirm who you are. Nothing was changed; try once more." },
};

/** How it went with Google, as the address says. */
export function GoogleNews({ about }: { about: string | undefined }) {
  const news = about && Object.hasOwn(NEWS, about) ? NEWS[about] : undefined;
  return news ? <Notice bad={news.bad}>{news.words}</Notice> : null;
}
