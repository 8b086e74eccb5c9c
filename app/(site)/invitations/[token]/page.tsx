import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AskForm } from "@/components/communities/ask-form";
import { CommunityPicture } from "@/components/communities/community-picture";
import { inPeople } from "@/components/communities/words";
import { PageColumn } from "@/components/layout/page-column";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { Prose } from "@/components/ui/prose";
import { RenderedHtml } from "@/components/ui/rendered-html";
import { SubmitButton } from "@/components/ui/submit-button";
import { submitFollowLink } from "@/lib/communities/members/actions";
import { linkParams } from "@/lib/communities/members/schema";
import { getLinkedCommunity } from "@/lib/communities/queries";
import { orNotFound, pageViewer } from "@/lib/web/page";

export const metadata: Metadata = {
  title: "An invitation",
  robots: { index: false },
  referrer: "no-referrer",
};

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
  const [viewer, given] = await Promise.all([pageViewer(), params]);
  const { token } = linkParams.safeParse(given).data ?? notFound();
  const community = await orNotFound(getLinkedCommunity(viewer, token));
  const { slug, name, memberCount, descriptionHtml, questions, admits, role } = community;
  if (role) redirect(`/communities/${slug}`);
  return (
    <PageColumn width="narrow">
      <div className="grid justify-items-start gap-4 pt-12">
        <CommunityPicture community={community} size={96} eager />
        <p className="text-ink-faint">You are invited to</p>
        <h1 className="-mt-3 font-serif text-3xl text-ink">{name}</h1>
        <p className="text-ink-soft">{inPeople(memberCount)}</p>
        {descriptionHtml && (
          <Prose>
            <RenderedHtml html={descriptionHtml} />
          </Prose>
        )}
        {!viewer && (
          <LinkButton
            href={`/sign-in?next=${encodeURIComponent(`/invitations/${token}`)}`}
            prefetch={false}
            variant="primary"
          >
            Sign in to join
          </LinkButton>
        )}
        {viewer && admits === "join" && (
          <Form action={submitFollowLink}>
            <input type="hidden" name="token" value={token} />
            <SubmitButton pending="Joining…">Join {name}</SubmitButton>
          </Form>
        )}
        {viewer && admits === "ask" && <AskForm slug={slug} questions={questions} token={token} />}
      </div>
    </PageColumn>
  );
}
