import type { Metadata } from "next";
import { LegalPage } from "@/components/legal/legal-page";
import { Link } from "@/components/ui/link";

export const metadata: Metadata = {
  title: "Terms",
  description: "What you and Lumo may expect of each other, in plain words.",
  alternates: { canonical: "/legal/terms" },
};

export default function TermsPage() {
  return (
    <LegalPage title="Terms" summary="What you and we may expect of each other." since="21 November 2026">
      <h2>Who may join</h2>
      <p>
        You must be at least thirteen years old, and you must be yourself: one person, one account. A pen name
        is welcome; pretending to be somebody else is not.
      </p>
      <h2>What is yours</h2>
      <p>
        What you write and upload stays yours. By posting it you allow Lumo to store it, show it to the people
        you chose to show it to, and make the copies that this takes, such as a smaller version of a picture.
        That permission ends when you delete it.
      </p>
      <h2>Messages</h2>
      <p>
        What you write in a conversation is for the people in it. We store it so that it reaches them, and
        read it only when one of them reports it and hands it over. You decide who may begin to write to you,
        and you can decline, mute, block, leave and report. Taking a message back removes it for everybody; we
        cannot take it back from the memory of those who read it.
      </p>
      <h2>What we ask of you</h2>
      <ul>
        <li>Keep your password to yourself, and tell us if you think somebody has it.</li>
        <li>Post only what you have the right to post.</li>
        <li>
          Keep to the <Link href="/legal/content-policy">content policy</Link>. It is short.
        </li>
        <li>
          Do not try to break Lumo, to copy it wholesale, or to look at what is not shown to you. If you find
          a hole, tell us first.
        </li>
      </ul>
      <h2>What you may ask of us</h2>
      <p>
        We run Lumo with care, but we cannot promise that it is always there or never wrong. If we change
        something that matters to you, we say so before it takes effect. If you disagree, you can close your
        account at any time, in your settings.
      </p>
      <h2>When we step in</h2>
      <p>
        Moderators may remove what breaks the rules and may suspend an account. You are told what was removed
        and why, and you can ask for a second look by somebody who was not part of the first.
      </p>
      <h2>The rest</h2>
      <p>
        The law of the country that Lumo is run from applies, and where you are a consumer, so does the law
        that protects you at home. If one of these sentences turns out not to hold, the others still do.
      </p>
    </LegalPage>
  );
}
