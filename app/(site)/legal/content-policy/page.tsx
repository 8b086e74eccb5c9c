import type { Metadata } from "next";
import { LegalPage } from "@/components/legal/legal-page";

export const metadata: Metadata = {
  title: "Content policy",
  description: "What belongs on Lumo, what does not, and what happens then.",
  alternates: { canonical: "/legal/content-policy" },
};

export default function ContentPolicyPage() {
  return (
    <LegalPage
      title="Content policy"
      summary="What belongs here, what does not, and what happens then."
      since="21 November 2026"
    >
      <p>
        People come here to talk about films, and good talk has disagreement in it. Say what you think of a
        film as sharply as you like. Be kinder about the person who loves it.
      </p>
      <h2>Do not</h2>
      <ul>
        <li>Attack people for who they are: origin, religion, gender, sexuality, disability, age.</li>
        <li>Harass, threaten, follow around, or publish somebody’s private details.</li>
        <li>
          Post sexual pictures of anybody, or anything sexual about minors, ever. The last we report to the
          authorities.
        </li>
        <li>Praise or plan violence, or help somebody harm themselves.</li>
        <li>Share copies of films, links to them, or ways around their protection.</li>
        <li>Advertise, post the same thing everywhere, or run accounts that pretend to be many people.</li>
        <li>Give away an ending without a warning. It is not a crime, but it is rude.</li>
      </ul>
      <h2>If you see something</h2>
      <p>
        Report it from the menu beside it. A person looks, not a program alone. Whom you reported never learns
        that it was you. You can also block or mute somebody: it works everywhere and at once, and they are
        not told.
      </p>
      <h2>What happens then</h2>
      <p>
        Depending on what it is and whether it happened before: a word, a removal, a suspension for a time, or
        the end of an account. Whoever it happens to is told what and why, and can ask for a second look.
      </p>
    </LegalPage>
  );
}
