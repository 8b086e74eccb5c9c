import type { Metadata } from "next";
import { LegalPage } from "@/components/legal/legal-page";

export const metadata: Metadata = {
  title: "Copyright",
  description: "Whose work you see on Lumo, and what to do when something here is yours.",
  alternates: { canonical: "/legal/copyright" },
};

export default function CopyrightPage() {
  return (
    <LegalPage
      title="Copyright"
      summary="Whose work you see here, and what to do when something is yours."
      since="21 November 2026"
    >
      <h2>What is whose</h2>
      <p>
        Films, their titles and their posters belong to those who made them. The posters you see set in type
        are drawn by Lumo from a film’s title, director and year, and show nothing of the film itself. What
        members write belongs to the members.
      </p>
      <p>
        The faces of members without a picture are drawn after “Lorelei” by Lisa Wischofsky, given to everyone
        under CC0. The typefaces are Newsreader by Production Type and Inter by Rasmus Andersson, both under
        the SIL Open Font License.
      </p>
      <h2>If something here is yours</h2>
      <p>Write to us with these five things, and we look at it within two working days:</p>
      <ol>
        <li>what work it is about, and where the original can be seen;</li>
        <li>the address of the page on Lumo;</li>
        <li>who you are, and how to reach you;</li>
        <li>that you believe in good faith that its use here is not allowed by its owner or the law;</li>
        <li>that what you say is true, and that you are the owner or may speak for them.</li>
      </ol>
      <p>
        We take down what infringes, and tell the member who posted it, with your notice. They may answer; if
        they say that a mistake was made, we pass that on to you. Who infringes again and again loses the
        account.
      </p>
    </LegalPage>
  );
}
