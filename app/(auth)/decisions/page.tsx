import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AuthHeading } from "@/components/accounts/auth-heading";
import { AppealForm } from "@/components/moderation/appeal-form";
import { DecisionCard } from "@/components/moderation/decision-card";
import { appealByLetter } from "@/lib/moderation/actions";
import { getMyDecision } from "@/lib/moderation/queries";
import { readLetterToken } from "@/lib/moderation/write-letter";
import { now } from "@/lib/platform/clock";
import { orNotFound } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "A decision about you",
  robots: { index: false },
  referrer: "no-referrer",
};

type Props = { searchParams: Promise<{ token?: string | string[] }> };

/** The link of a letter opens it for whoever cannot sign in, too. */
export default async function DecisionByLetterPage({ searchParams }: Props) {
  const { token } = await searchParams;
  const opened = typeof token === "string" ? readLetterToken(token) : null;
  if (typeof token !== "string" || !opened) return notFound();
  const decision = await orNotFound(getMyDecision(opened.member, opened.decisionId));
  return (
    <>
      <AuthHeading title="A decision about you">The staff of Lumo decided this.</AuthHeading>
      <DecisionCard decision={decision}>
        <AppealForm
          action={appealByLetter}
          decision={decision}
          moment={now()}
          known={{ name: "token", value: token }}
        />
      </DecisionCard>
    </>
  );
}
